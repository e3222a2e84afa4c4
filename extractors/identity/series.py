"""Which one of a series a name says: phase II, 三期, Fund IV, the second fund, 母基金A, 2021; mother or sub-fund."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import Literal

Kind = Literal["number", "item", "letter", "year"]
Span = tuple[int, int]

_PLAIN, _FORMAL = "〇一二三四五六七八九十", "零壹贰叁肆伍陆柒捌玖拾"
_HAN_DIGITS = {digit: value for digits in (_PLAIN, _FORMAL) for value, digit in enumerate(digits)}
_HAN = f"[{_PLAIN[1:]}{_FORMAL[1:]}]{{1,3}}"
_ROMAN = {"i": 1, "v": 5, "x": 10}
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()  # noqa: SIM905
_CARDINALS = "one two three four five six seven eight nine ten".split()  # noqa: SIM905

# Each row: the kind of count, and where it stands in a folded name. `value` is the number as written.
_RULES: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "number",
        re.compile(
            r"(?<![新这上首每])第?(?P<value>[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}|\d{1,2})(?:期|号)(?!限)"
        ),
    ),
    ("item", re.compile(rf"^第(?P<value>{_HAN}|\d{{1,2}})[支只个家]")),
    (
        "number",
        re.compile(
            r"(?<![a-z.&'-])(?P<value>i{2,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv)(?:期)?(?![a-z'])(?!-[a-z]{2})(?!\.\w)"
        ),
    ),
    ("number", re.compile(r"(?<=[a-z] )(?P<value>i|x)(?= ?,? l\.?p|$)")),
    (
        "number",
        re.compile(r"(?:\b(?:fund|no\.?|number|phase|series)|基金) ?(?P<value>\d{1,2})(?![\d.,]|[亿万]| ?[mb])"),
    ),
    (
        "number",
        re.compile(rf"\b(?P<value>{'|'.join(_ORDINALS)})\b(?=(?: [\w-]+){{0,4}} (?:fund|vehicle|pool|partnership))"),
    ),
    # the name is nothing else: "second one", "the sixth, for young companies"; a house may be called Second Street
    (
        "number",
        re.compile(rf"^(?:the |its )?(?P<value>{'|'.join(_ORDINALS)})(?=,|$| (?:one|for|of|in|from|by|early|and)\b)"),
    ),
    ("number", re.compile(r"\b(?P<value>sophomore)\b")),
    ("number", re.compile(rf"(?<=[a-z] )(?P<value>{'|'.join(_CARDINALS)})(?= fund$| ?,? l\.?p|$)")),  # Fund Three
    ("number", re.compile(r"^[a-z]{3,5}(?P<value>[2-9]|1\d)$")),  # NREF4, short for Northern Renewable Energy Fund 4
    ("number", re.compile(r"\b(?P<value>\d{1,2})(?:nd|rd|th|st)\b(?=(?: [\w-]+){0,4} fund)")),
    ("letter", re.compile(r"(?:基金|\bfund|\bseries|\bclass) ?\(?(?:母基金)? ?(?P<value>[a-h])(?![a-z])")),
    ("letter", re.compile(r"(?<![a-z])(?:[ivx]+|\d{1,2})-?(?P<value>[ab])(?= ?,? l\.?p|$| fund)")),
    ("year", re.compile(r"(?<![\d.$€£])(?P<value>(?:19|20)\d\d)(?![\d.,年]|[亿万])")),
)
_WEAK_FIRST = re.compile(r"\bfirst\b")  # "its first fund" is said of any debut, and tells nothing of the name

_MOTHER = re.compile(r"母基金|\(母\)|funds?[ -]of[ -]funds|\bfofs?\b|\b(?:mother|parent|master) fund")
_FIRST = re.compile(r"\b(?:first|debut|maiden|inaugural)\b|(?:首|第一)[只支个隻档]")
_SEVERAL = re.compile(
    r"""(?: \b(?: two | three | four | five | six | seven | eight | nine | ten | \d{1,2} | several | family\ of ) \b
            (?: [ ](?!of\b)[\w&-]+ ){0,5} [ ]funds\b (?![ -]of[ -]) )
      | \bfunds [ ] i{1,3} [ ] and [ ] [iv]{1,3} \b
      | 第[一二三四五六七八九十\d]+批
      | (?<!第)(?:[两兩二三四五六七八九十几多]|(?<![\d第])\d{1,2})[只支个隻档]""",
    re.VERBOSE,
)
_SUB = re.compile(r"(?<![量电分原粒光核离])子基金|\bsub-?\s?funds?\b")


@dataclass(frozen=True, slots=True)
class Series:
    """The counts of a name with their kind, whether it is a mother or a sub-fund, and where that stands.

    `is_first` is said of any debut and counts nothing; `is_several` of a name that tells of several funds at once.
    """

    counts: frozenset[tuple[Kind, str]] = frozenset()
    level: Literal["mother", "sub"] | None = None
    spans: tuple[Span, ...] = ()
    is_first: bool = False
    is_several: bool = False


def _number(written: str) -> str:
    """The value in digits: 十二, xii and 12 are 12; a letter stays."""
    if written.isdigit():
        return written
    if written == "sophomore":
        return "2"
    for words in (_ORDINALS, _CARDINALS):
        if written in words:
            return str(words.index(written) + 1)
    if written[0] in _HAN_DIGITS:
        return str(_han_number(written))
    return str(_roman_number(written))


def _han_number(written: str) -> int:
    tens, ten, ones = written.replace("拾", "十").rpartition("十")
    if not ten:
        return _HAN_DIGITS[written[-1]]
    return 10 * (_HAN_DIGITS[tens[-1]] if tens else 1) + (_HAN_DIGITS[ones] if ones else 0)


def _roman_number(written: str) -> int:
    values = [_ROMAN[char] for char in written]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def series_of(name: str) -> Series:
    """The series of a folded name (`wording.folded`)."""
    hits = [(kind, match) for kind, pattern in _RULES for match in pattern.finditer(name)]
    counts = {
        (kind, match["value"] if kind == "letter" else _number(match["value"]))
        for kind, match in hits
        if not _WEAK_FIRST.match(match[0])
    }
    levels = [level for level, pattern in (("mother", _MOTHER), ("sub", _SUB)) if pattern.search(name)]
    return Series(
        counts=frozenset(counts),
        level=levels[0] if len(levels) == 1 else None,  # type: ignore[arg-type]
        spans=tuple(
            chain(
                (match.span() for _, match in hits),
                (m.span() for level in (_MOTHER, _SUB) for m in level.finditer(name)),
            )
        ),
        is_first=bool(_FIRST.search(name)),
        is_several=bool(_SEVERAL.search(name)) and not any(kind == "item" for kind, _ in hits),
    )
