"""Words around an amount that say it is a floor, a ceiling, about right, or one of several equal ones."""

from __future__ import annotations

import re
from typing import Final, Literal

Kind = Literal["exact", "approximate", "floor", "ceiling", "range"]

LOOK_BACK: Final = 40
"""Characters read before an amount: enough for "not exceeding a combined total of "."""
LOOK_AHEAD: Final = 24

# The words as they end right before the amount; the longest that fits decides, so that 不超过 is not read as 超过.
_PHRASES: Final[dict[Kind, str]] = {
    "floor": """逾 超 超过 突破 不低于 不少于 不小于 不下 不下于 至少 高于 大于 最低 最少 多于 下限 下限为
        过 超出 已超 已超过 >
        more_than over exceed exceeds exceeded exceeding in_excess_of above at_least north_of no_less_than not_less_than
        no_fewer_than upward_of upwards_of surpassed surpassing a_minimum_of minimum_of minimum just_over
        well_over greater_than topping topped larger_than""",
    "ceiling": """不超 不超过 不高于 不多于 不大于 最高 最高不超过 最多 至多 上限 上限为
        小于 低于 少于 未超过 最大 <
        up_to upto as_much_as as_high_as no_more_than not_more_than no_greater_than no_larger_than not_exceeding
        not_to_exceed not_exceed at_most a_maximum_of maximum_of maximum less_than under below capped_at cap_of a_cap_of
        hard_cap_of a_hard_cap_of hard-cap_of hard_cap_at an_upper_limit_of upper_limit_of""",
    "approximate": """约 约为 大约 近 将近 接近 大概 约合 折合 折合约 合约 差不多 预计 预计约 ~ ≈
        nearly almost about around some approximately approx. approx roughly circa ca. c. close_to just_under
        just_shy_of an_estimated estimated""",
}
_KINDS: Final = {phrase.replace("_", " "): kind for kind, row in _PHRASES.items() for phrase in row.split()}
_BEFORE: Final = tuple(sorted(_KINDS, key=len, reverse=True))
# What may stand between such a word and the number: up to a total of $5m, 不超过人民币5亿元
_FILLERS: Final = """a_total_of an_aggregate_of a_combined_total_of a_combined the_equivalent_of total_of a_further
    an_additional an a another 人民币 等值 共计 共 合计 总计 为 到 达"""
_BETWEEN: Final = tuple(sorted((f.replace("_", " ") for f in _FILLERS.split()), key=len, reverse=True))
_AFTER: Final = re.compile(
    r"""\s?(?:
        (?P<floor> \+ | 以上 | 及以上 | 或以上 | 起(?![草步]) | or\smore\b | [-\s]?plus\b | and\s(?:up|above)\b )
      | (?P<ceiling> 以内 | 以下 | 之内 | or\sless\b | at\smost\b )
      | (?P<approximate> 级 | 量级 | 左右 | 上下 | or\sso\b )
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_EACH_MARKS: Final = ("均", "各", "每", "单", "each")
_EACH_BEFORE: Final = re.compile(
    r"(?:均|各|(?:每|单)[只支家](?:基金|子基金|公司|企业)?(?:的?规模|出资)?|\beach(?:\s\w+){0,4})[\s约为]{0,3}$",
    re.IGNORECASE,
)
_EACH_AFTER: Final = re.compile(r"\s?(?:,\s)?(?:each|apiece|per\sfund)\b|[/每][只支]", re.IGNORECASE)


def qualified(text: str, start: int, end: int) -> tuple[Kind, int]:
    """The kind that the words before or after `text[start:end]` give it, and where such words before it begin."""
    before = text[max(0, start - LOOK_BACK) : start].lower()
    phrase = _last_phrase(before.rstrip()) or _last_phrase(_without_last(before.rstrip()))
    if phrase:
        return _KINDS[phrase], start - len(before) + before.rindex(phrase)
    if before.endswith("上") and text[start] in "十百千万亿":  # 上百亿元
        return "approximate", start - 1
    after = _AFTER.match(text[end : end + LOOK_AHEAD])
    return (_kind(after) if after else "exact"), start


def is_each(text: str, start: int, end: int) -> bool:
    """Whether the amount is said of each of several (均为65亿元, $50 million each)."""
    before = text[max(0, start - LOOK_BACK) : start]
    if any(mark in before for mark in _EACH_MARKS) and _EACH_BEFORE.search(before):
        return True
    return bool(_EACH_AFTER.match(text[end : end + LOOK_AHEAD]))


def _last_phrase(before: str) -> str | None:
    """The longest qualifying phrase at the end; never the end of a longer English word: "discover" is not "over"."""
    if not before.endswith(_BEFORE):
        return None
    phrase = next(phrase for phrase in _BEFORE if before.endswith(phrase))
    return phrase if _begins_a_word(before, len(before) - len(phrase)) else None


def _without_last(before: str) -> str:
    """Without one of the words that may come between."""
    if not before.endswith(_BETWEEN):
        return ""
    between = next(phrase for phrase in _BETWEEN if before.endswith(phrase))
    return before.removesuffix(between).rstrip() if _begins_a_word(before, len(before) - len(between)) else ""


def _begins_a_word(text: str, at: int) -> bool:
    return at == 0 or not (_is_letter(text[at]) and _is_letter(text[at - 1]))


def _is_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _kind(match: re.Match[str]) -> Kind:
    if match["floor"]:
        return "floor"
    return "ceiling" if match["ceiling"] else "approximate"
