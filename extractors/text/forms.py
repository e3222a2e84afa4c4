"""One form for all ways of writing: width, script, quotes, dashes and spaces."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain

_OWN_FORMS = {
    # What NFKC leaves apart although people write one for the other. Curly double quotes stay: their direction tells
    # where a name begins; single ones become the apostrophe that English rules are written with.
    **dict.fromkeys("「『〝„‟", "“"),
    **dict.fromkeys("」』〞〟", "”"),
    **dict.fromkeys("‘’‚‛ʼ′`´", "'"),
    "″": '"',
    **dict.fromkeys("‐‑‒–−﹣", "-"),
    "―": "—",
    **dict.fromkeys("〜∼～", "~"),
    **dict.fromkeys("・‧∙⋅･", "·"),
    **dict.fromkeys("○◯", "〇"),  # 二○二六年: zero as official notices write it
    "﹑": "、",
    "丨": "|",  # the bar behind the name of an agency: 财讯3月9日丨青禾股份公布
    **dict.fromkeys("\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"),
    "\r": "\n",
}
_KEPT_TAGS = ("<circle>", "<super>", "<sub>", "<square>", "<fraction>")  # ①10亿元 must not become 110亿元
HAN = re.compile(r"[㐀-䶿一-鿿豈-﫿]")
"""One Chinese character."""


def _simple_form(char: str) -> str:
    """The one code point that stands for `char`, before the change of script; `char` itself where there is none."""
    if char in _OWN_FORMS:
        return _OWN_FORMS[char]
    category = unicodedata.category(char)
    if category in {"Zs", "Cf"} or (category == "Cc" and char != "\n"):
        return " "  # also zero-width marks: nothing may be taken out, and a blank is what rules skip
    if unicodedata.decomposition(char).startswith(_KEPT_TAGS):
        return char
    folded = unicodedata.normalize("NFKC", char)
    return _OWN_FORMS.get(folded, folded) if len(folded) == 1 else char


@cache
def simplified_forms() -> dict[str, str]:
    """Traditional character -> simplified one, where each is one code point; about 4,000 rows, built in 15 ms."""
    from opencc import OpenCC  # noqa: PLC0415  a shared library of 30 MB that only Chinese text needs

    han = [chr(code) for code in chain(range(0x3400, 0x4DC0), range(0x4E00, 0xA000))]
    turned = OpenCC("t2s").convert("\n".join(han)).split("\n")  # line by line: no phrase is looked up
    return {old: new for old, new in zip(han, turned, strict=True) if old != new and len(new) == 1}


class _Forms(dict[int, str]):
    """Code point -> its one form, worked out when first met: twice as fast in `str.translate` as a table with gaps."""

    def __missing__(self, code: int) -> str:
        form = _simple_form(chr(code))
        return self.setdefault(code, simplified_forms().get(form, form) if HAN.match(form) else form)


_FORMS = _Forms()
_ASCII_FORMS = {code: _simple_form(chr(code)) for code in range(128)}


def normalise(text: str) -> str:
    """The text in the one form rules are written for: half width, simplified Chinese, plain spaces; same length.

    `，；：！？（）％` become ASCII; `。、《》“”` stay; `「」『』` become `“”`, single quotes `'`, short dashes `-`,
    zero-width marks a space; circled and raised digits stay as they are. CRLF becomes a space and a line feed.
    """
    text = text.replace("\r\n", " \n")
    return text.translate(_ASCII_FORMS if text.isascii() else _FORMS)
