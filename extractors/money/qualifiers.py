"""Words around an amount that say it is a floor, a ceiling, about right, or one of several equal ones."""

from __future__ import annotations

import re
from typing import Final, Literal

Kind = Literal["exact", "approximate", "floor", "ceiling", "range"]

LOOK_BACK: Final = 32
"""Characters read before an amount: "with a maximum total size of up to " is longer, but its last words decide."""
LOOK_AHEAD: Final = 24

_FLOOR = (
    r"逾|超过?|突破|不低于|不少于|不小于|不下|至少|高于|大于|最低|最少|多于|下限为?|过|"
    r"more\sthan|over|exceed(?:s|ed|ing)?|in\sexcess\sof|above|at\sleast|north\sof|(?:no|not)\s(?:less|fewer)\sthan|"
    r"upwards?\sof|surpass(?:es|ed|ing)?|(?:a\s)?minimum\sof|minimum|just\sover|well\sover|greater\sthan|>"
)
_CEILING = (
    r"不超过?|不高于|不多于|不大于|最高|最多|至多|上限为?|小于|低于|少于|未超过|"
    r"up\sto|as\smuch\sas|(?:no|not)\s(?:more|greater|larger)\sthan|not\s(?:to\s)?exceed(?:ing)?|at\smost|(?:a\s)?maximum\sof|maximum|"
    r"less\sthan|under|below|capped\sat|(?:a\s)?(?:hard\s)?cap\sof|hard[\s-]cap\sat|an?\supper\slimit\sof|upto|<"
)
_ABOUT = (
    r"约为?|大约|近|将近|接近|大概|左右|约合|折合约?|合约|差不多|预计|"
    r"nearly|almost|about|around|some|approximately|approx\.?|roughly|circa|ca?\.|close\sto|just\sunder|just\sshy\sof|an?\sestimated|~"
)
_OF = r"(?:\s?(?:a\stotal\sof|a\scombined|the\sequivalent\sof|an?|人民币|共计?|合计|总计|total(?:l?ing)?))?\s?$"

_BEFORE: Final = re.compile(
    rf"(?:(?P<ceiling>(?:{_CEILING}))|(?P<floor>(?:{_FLOOR}))|(?P<approximate>(?:{_ABOUT}))){_OF}", re.IGNORECASE
)
_AFTER: Final = re.compile(
    r"""\s?(?:
        (?P<floor> \+ | 以上 | 及以上 | 或以上 | 起(?![草步]) | or\smore\b | [-\s]?plus\b | and\s(?:up|above)\b )
      | (?P<ceiling> 以内 | 以下 | 之内 | or\sless\b | at\smost\b )
      | (?P<approximate> 级 | 量级 | 左右 | 上下 | or\sso\b )
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_EACH_BEFORE: Final = re.compile(
    r"(?:均为|均|各为|各|(?:每|单)[只支家](?:基金|子基金|公司|企业)?(?:的?规模|出资)?|\beach(?:\s\w+){0,4})[\s约为]{0,3}$",
    re.IGNORECASE,
)
_EACH_AFTER: Final = re.compile(r"\s?(?:,\s)?(?:each|apiece|per\sfund)\b|[/每][只支]", re.IGNORECASE)


def qualified(text: str, start: int, end: int) -> tuple[Kind, int]:
    """The kind that the words before or after `text[start:end]` give it, and where such words before it begin."""
    begin = max(0, start - LOOK_BACK)
    before = _BEFORE.search(text[begin:start])
    if before and _whole_word(text, begin + before.start()):
        return _kind(before), begin + before.start()
    if text[start - 1 : start] == "上" and text[start] in "十百千万亿":  # 上百亿元
        return "approximate", start - 1
    after = _AFTER.match(text[end : end + LOOK_AHEAD])
    return (_kind(after) if after else "exact"), start


def is_each(text: str, start: int, end: int) -> bool:
    """Whether the amount is said of each of several (均为65亿元, $50 million each)."""
    return bool(
        _EACH_BEFORE.search(text[max(0, start - LOOK_BACK) : start]) or _EACH_AFTER.match(text[end : end + LOOK_AHEAD])
    )


def _whole_word(text: str, start: int) -> bool:
    """Not the end of a longer English word: "discover" is not "over"."""
    return not (
        start
        and text[start].isascii()
        and text[start].isalpha()
        and text[start - 1].isascii()
        and text[start - 1].isalpha()
    )


def _kind(match: re.Match[str]) -> Kind:
    if match["floor"]:
        return "floor"
    return "ceiling" if match["ceiling"] else "approximate"
