"""From the shapes in a text to amounts: values, currencies, ranges and conversions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from extractors.facts import Money
from extractors.money.currencies import (
    IN_MILLIONS,
    NEEDS_BILLIONS,
    NEEDS_SCALE,
    NEEDS_SCALE_AND_DIGIT,
    SHARED,
    code_by_spelling,
)
from extractors.money.numerals import number_of, scale_of
from extractors.money.pattern import AMOUNT, IN_ASCII
from extractors.money.qualifiers import LOOK_BACK, Kind, is_each, qualified


@dataclass(frozen=True, slots=True)
class MoneySpan:
    """One amount at `text[start:end]`; `text[qualified_start:end]` has the words 约, 不超过, "up to" as well.

    `amount` is in whole units of the currency and None where there is no single number: a range (`low`, `high` then
    hold its ends) or 数十亿. `currency_written` is the sign or word itself, "" for a bare 20亿. `equivalent_of` is the
    start of the amount that this one only converts: 60亿元 (约8.4亿美元).
    """

    start: int
    end: int
    amount: int | None
    currency: str
    kind: Kind = "exact"
    currency_written: str = ""
    qualified_start: int = 0
    each: bool = False
    low: int | None = None
    high: int | None = None
    equivalent_of: int | None = None

    def money(self, original: str) -> Money | None:
        """The fact with its words, `original` being the text before normalisation; None without an amount."""
        if self.amount is None:
            return None
        return Money(self.amount, self.currency, original[self.start : self.end])


_CODES: Final = code_by_spelling()

# Written otherwise by sources that were not normalised: same length, so offsets stay.
_TOLERATED: Final = str.maketrans(
    "億萬幣餘約過個數幾韓歐鎊圓臺兩￥＄，（）：０１２３４５６７８９．～－\u00a0\u3000",
    "亿万币余约过个数几韩欧镑圆台两¥$,():0123456789.~-  ",
)

# What 20亿 counts when no currency follows: people, tonnes, shares, parameters ... but 人民币 is money
_COUNTED: Final = re.compile(
    r"\s?(?:人(?!民币)|名|例|笔|户|吨|件|股|份|台|辆|度|千瓦|兆瓦|瓦|平方|平米|立方|公里|千米|米|年|次|条|张|颗|片|部|套|亩|斤|公斤|升|桶|"
    r"用户|消费者|网民|粉丝|播放|参数|像素|光年|头|只|支|点击|流量|枚|粒|篇|册|本|字|个(?!亿)|公顷|层|级(?:用户|参数|人口)|美?分|倍|比特|"
    r"token|cell|gmv)",
    re.IGNORECASE,
)
_YUAN_WORDS: Final = re.compile(r"人民币|\b(?:yuan|renminbi|rmb|cny|chin(?:a|ese))\b", re.IGNORECASE)
_YEN_WORDS: Final = re.compile(r"日元|日圆|日本|\b(?:yen|jpy|japan(?:ese)?|tokyo)\b", re.IGNORECASE)
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")

_INDIAN_POOL: Final = re.compile(r"[\s-](?:\w+\s){0,3}?(?:fund|corpus|scheme|vehicle|pool)\b", re.IGNORECASE)
_RANGE_GAP: Final = re.compile(r"\s{0,2}(?:至|到|-|–|—|~|(?P<to>to)|(?P<joined>and|和|与))\s{0,2}", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\b(?:between|range\sof)\s(?:\w+\s)?$|介于$", re.IGNORECASE)
# "grew from $1bn to $2bn", "raised by $50m to $250m": two amounts, no range
_CHANGED: Final = re.compile(
    r"""\b(?: (?:ris|rose|grow|grew|increas|expand|upsiz|boost|lift|jump|climb|rais|up|went|fell|cut)\w*\s
            (?:\w+\s){0,4}?from
          | (?:by|rose|climbed|gained|fell|dropped|lost|added) )\s$""",
    re.VERBOSE | re.IGNORECASE,
)
_EQUIVALENT_GAP: Final = re.compile(
    r"""\s? (?: ,?\s?or\s | [(\[,/=]\s?(?:or\s|也就是|即)? | ,?\s?(?:约合|折合|合|相当于) )
        (?:约合|折合|合|约|相当于|等值|equivalent\sto|equal\sto|the\sequivalent\sof|worth|~|≈|=|
           (?:about|around|approximately|approx\.?|roughly|some|nearly|almost|over|more\sthan|circa|ca?\.)(?=\s)|\s){0,5}""",
    re.VERBOSE | re.IGNORECASE,
)


def find_money(text: str, *, local: Mapping[str, str] | None = None) -> tuple[MoneySpan, ...]:
    """All amounts in normalised `text`, in order and without overlap.

    `local` says what shared spellings mean where the article was written: {"$": "AUD", "元": "TWD", "¥": "JPY"}.

    >>> [(m.amount, m.currency, m.kind) for m in find_money("首期规模不超过30亿元, about $12.5m")]
    [(3000000000, 'CNY', 'ceiling'), (12500000, 'USD', 'approximate')]
    """
    if not text.isascii():
        text = text.translate(_TOLERATED)
    elif not IN_ASCII.search(text.lower()):
        return ()
    meanings = {**shared_signs(text), **(local or {})}
    spans: list[MoneySpan] = []
    for match in AMOUNT.finditer(text):
        for span in _spans(match, text, meanings):
            _append(spans, span, text)
    return tuple(spans)


def _spans(match: re.Match[str], text: str, meanings: Mapping[str, str]) -> Iterator[MoneySpan]:
    """What one match says: an amount, a range, or two amounts that only look like one."""
    written = _currency_written(match)
    if _is_no_money(match, written):
        return
    currency, low, high = _currency(written, match["scale"], meanings), _low(match), _high(match)
    if high is not None and high < 1:
        return
    start, end = match.span()
    kind, qualified_start = _qualified(match, text, indefinite=high is None)
    span = MoneySpan(start, end, high, currency, kind, written, qualified_start, is_each(text, start, end))
    if match["low"] is None:
        yield span
    elif low is None or high is None or low >= high:
        yield from _ends(match, span, low, both=False)
    elif _CHANGED.search(text[max(0, start - LOOK_BACK) : start]):
        yield from _ends(match, span, low, both=True)
    else:
        yield replace(span, amount=None, kind="range", low=low, high=high)


def _ends(match: re.Match[str], span: MoneySpan, low: int | None, *, both: bool) -> Iterator[MoneySpan]:
    """The numbers of what is no range: each is money if it has a currency of its own, or `both` are."""
    if match["prefix"] or both:
        yield replace(span, end=match.end("low_scale" if match["low_scale"] else "low"), amount=low)
    if match["second"] or match["unit"] or both or not match["prefix"]:
        start = match.start("second" if match["second"] else "number")
        yield replace(span, start=start, qualified_start=start, kind="exact")


def _low(match: re.Match[str]) -> int | None:
    return _value(match["low"], match["low_scale"] or _scale(match)) if match["low"] else None


def _high(match: re.Match[str]) -> int | None:
    value = _value(match["number"] or "", _scale(match) or match["alone"])
    if value is None or not match["high"]:
        return value
    return value + (_value(match["high"], match["high_scale"]) or 0)


def _scale(match: re.Match[str]) -> str | None:
    """The scale as written; 500 MSEK has it in the currency."""
    if match["scale"]:
        return match["scale"]
    return "million" if _currency_written(match).lower() in IN_MILLIONS else None


def _value(number: str, scale: str | None) -> int | None:
    value = number_of(number)
    return None if value is None else int((value * scale_of(scale)).to_integral_value())


def _currency_written(match: re.Match[str]) -> str:
    """The more telling of the two spellings: in "$250 million CAD" and "$5 million US dollars" the one behind."""
    prefix, unit = match["prefix"] or "", match["unit"] or ""
    weak = not prefix or prefix.lower() in SHARED or prefix in NEEDS_BILLIONS
    return unit if unit and weak and unit != "元" else prefix or unit


def _currency(written: str, scale: str | None, meanings: Mapping[str, str]) -> str:
    if not written and scale and scale[0].isascii():
        return "INR"  # only crore and lakh need no currency
    key = SHARED.get(written.lower())
    if key is not None and key in meanings:
        return meanings[key]
    spelling = " ".join(written.lower().strip("()").split())
    return _CODES.get(spelling) or _CODES.get(spelling.rstrip("$")) or _CODES[spelling.removesuffix("s")]


def _is_no_money(match: re.Match[str], written: str) -> bool:
    """Whether a look at the parts shows that something else is counted."""
    scale = _scale(match) or match["alone"]
    if _goes_on_from_letters(match, scale):
        return True
    if _is_a_word(match, scale):
        return True
    if written:
        return scale is None and _is_bare_count(match, written)
    if scale is None:
        return True
    if "亿" not in scale:
        return not (scale.lower().startswith(("crore", "lakh")) and _INDIAN_POOL.match(match.string, match.end()))
    return bool(_COUNTED.match(match.string, match.end()))


def _is_a_word(match: re.Match[str], scale: str | None) -> bool:
    """Whether what could be a currency before the number is a word or a letter of something else."""
    prefix = match["prefix"]
    if prefix in NEEDS_SCALE_AND_DIGIT:
        return not scale or match.end("prefix") != match.start("low" if match["low"] else "number")
    if prefix in NEEDS_BILLIONS:
        return scale_of(scale) < 10**9 or bool(match["unit"])
    return prefix in NEEDS_SCALE and not scale


def _goes_on_from_letters(match: re.Match[str], scale: str | None) -> bool:
    """A5 million yuan is no amount, FOF50亿元 is."""
    before = match.string[match.start() - 1 : match.start()]
    return not match["prefix"] and before.isascii() and before.isalpha() and (scale is None or scale.isascii())


def _is_bare_count(match: re.Match[str], written: str) -> bool:
    """A number and a currency word without a scale: years, "5 won", 三元 are no amounts."""
    number = match["number"] or ""
    if match["prefix"]:
        return False
    if not number[:1].isdigit():
        return len(number) < 2 or not any(unit in number for unit in "十百千")
    value = number_of(number)
    is_year = len(number) == 4 and number[:2] in ("19", "20")
    return written[0].isascii() and (value is None or value < 1000 or is_year)


def _qualified(match: re.Match[str], text: str, *, indefinite: bool) -> tuple[Kind, int]:
    start, end = match.span()
    kind, qualified_start = qualified(text, start, end)
    if kind != "exact":
        return kind, qualified_start
    if match["odd"] or match["odd_after"]:
        return "floor", start
    if match["prefix"] and match.end("prefix") < match.start("number"):
        inner, _ = qualified(text, match.start("low" if match["low"] else "number"), end)
        return inner, start
    return ("approximate" if indefinite else "exact"), start


def _append(spans: list[MoneySpan], span: MoneySpan, text: str) -> None:
    """Add a span: join it with the one before into a range, or mark it as a conversion of that one."""
    last = spans[-1] if spans else None
    if last and not span.currency_written and not _STOP.search(text, last.end, span.start):
        span = replace(span, currency=_currency_of(spans))
    if last is None or span.start - last.end > LOOK_BACK + 8:
        spans.append(span)
        return
    gap = text[last.end : span.start]
    if last.currency == span.currency and _joins(text, last, gap) and last.amount and span.amount:
        spans[-1] = _joined(last, span)
        return
    if last.currency != span.currency and _EQUIVALENT_GAP.fullmatch(gap):
        span = replace(span, equivalent_of=last.start if last.equivalent_of is None else last.equivalent_of)
    spans.append(span)


_STOP: Final = re.compile(r"[。;!?\n]")


def _currency_of(spans: list[MoneySpan]) -> str:
    """What a bare sum is in behind others of its sentence: 2万亿韩元,其中900亿; a conversion lends it none."""
    return next((one.currency for one in reversed(spans) if one.equivalent_of is None), spans[-1].currency)


def _joins(text: str, last: MoneySpan, gap: str) -> bool:
    connector = _RANGE_GAP.fullmatch(gap)
    if not connector:
        return False
    before = text[max(0, last.start - LOOK_BACK - 16) : last.start]
    if connector["joined"]:
        return bool(_BETWEEN.search(before))
    return not (connector["to"] and _CHANGED.search(before))


def _joined(last: MoneySpan, span: MoneySpan) -> MoneySpan:
    """5亿元至10亿元; in "between $100 and $125 million" the first takes the scale of the second."""
    low, high = last.amount or 0, span.amount or 0
    factor = 1000 ** ((len(str(high)) - 1) // 3)
    if low < 1000 and low * factor <= high:
        low *= factor
    return replace(
        span, start=last.start, qualified_start=last.qualified_start, amount=None, kind="range", low=low, high=high
    )


def shared_signs(text: str) -> dict[str, str]:
    """What ¥ and 元 mean in this text; for a caller that reads it sentence by sentence (`local`).

    ¥ is CNY in Chinese text and beside words for the yuan, JPY elsewhere. 元 is TWD in a text that names the Taiwan
    dollar and never the renminbi, else CNY.
    """
    taiwan = ("新台币" in text or "NT$" in text) and not re.search(r"人民币|RMB|CNY", text)
    return {"元": "TWD" if taiwan else "CNY"} | ({"¥": _yen_or_yuan(text)} if "¥" in text else {})


def _yen_or_yuan(text: str) -> str:
    yuan = len(_YUAN_WORDS.findall(text))
    yen = len(_YEN_WORDS.findall(text))
    if yuan != yen:
        return "CNY" if yuan > yen else "JPY"
    return "CNY" if _HAN.search(text) else "JPY"
