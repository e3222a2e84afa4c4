"""Funds that an English sentence tells in one breath: what is said of one end of a list is said of all of it.

'has closed its third fund at ⓜ and a growth fund at ⓜ', 'Altura Nine, Bexley Seed and Corrib Credit were launched'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from extractors.rules import FUND

_TOLD: Final = r"(?: \([^()]{0,60}\)|,? (?:at|of|with|on|worth) (?:[\w-]+ ){0,2}ⓜ)?"
_NEXT: Final = re.compile(
    _TOLD + r"(?P<link>, (?:and )?|,? and |,? as well as |: |; (?:and )?)(?:the |plus )?"
    r"(?:ⓐ (?:(?:its|their) (?:own )?|with (?:another |some |about )?ⓜ for )?)?"  # 'and ⓐ its second fund'
    r"(?:(?:another |a further |some |about |up to )?ⓜ (?:for|in|into|to|of) )?(?P<fund>ⓕ)"
)
_ENDS: Final = re.compile(
    _TOLD + r"(?=[.,;:)]|$| (?:for|in|with|at|to|on|by|from|which|that|this|last|as|after|it|he|she)\b| ⓓ)"
)
"""What follows a list; a verb behind its last fund begins another sentence: 'has closed ⓕ, and ⓕ is …'."""
_WHERE: Final = r"(?: \([^()]{0,60}\)| (?:in|across) (?:the )?(?:[\w-]+ )?ⓐ(?: of (?:the )?ⓐ)?)?"
_LINK: Final = r",? (?:and|as well as|along with|together with|alongside|plus)(?: then| also)? "
_BEFORE: Final = re.compile(rf"(?:ⓕ{_WHERE}(?:, |{_LINK}))*ⓕ{_WHERE}{_LINK}$")


_REACH: Final = 300
"""Symbols before a fund in which the beginning of its list is sought."""


def told_with(text: str, start: int, end: int) -> Iterator[int]:
    """The places of the funds that stand in a list with what a rule matched at [start:end] of a clause's symbols."""
    if text[end - 1] == FUND:
        yield from _behind(text, end)
    reach = max(0, start - _REACH)
    if text[start] == FUND and (before := _BEFORE.search(text[reach:start])):
        yield from (reach + at for at in range(*before.span()) if text[reach + at] == FUND)


def _behind(text: str, end: int) -> Iterator[int]:
    places: list[int] = []
    while match := _NEXT.match(text, end):
        places.append(match.start("fund"))
        end = match.end()
    if places and not _ENDS.match(text, end):
        places.pop()
    yield from places


# ---------------------------------------------------------------- two by one word


_BRACKETS: Final = r"(?: \([^()]{0,60}\))?"
_OWN: Final = (
    rf"{_BRACKETS}(?:,? (?:at|of|with|on|worth|for|in|to) (?:(?!and\b)[\w'-]+ |ⓐ ){{0,5}}?(?:ⓜ|ⓐ|[a-z-]+){_BRACKETS})"
    r"{0,2}"
)
"""What the first of two funds may have to itself: its sum, what it is for."""
_BESIDES: Final = re.compile(
    _OWN + r"(?:,|;)? (?:and|plus|as well as|along with|alongside|together with|besides|in addition to|&)"
    r"(?: (?:also|then|another|a further|some|about|around|nearly|over|up to|more than)){0,3}"
    r"(?: ⓜ (?:(?:was|is|went|goes) )?(?:for|in|into|to|through|across|via))? ?"
)
"""What stands between two funds that are told in one breath: ' with ⓜ and ', ' and another ⓜ for '."""
_COMMA: Final = re.compile(_OWN + r"(?:,|;) ?")
_GOES_ON: Final = re.compile(_OWN + r"(?:, |; |,? and |,? as well as |,? plus )(?:and |another ⓜ for |ⓜ for )?ⓕ")


def are_told_apart(text: str, one: int, two: int, *, alike: bool) -> bool:
    """Whether the funds at two places of a clause's symbols, none between, are two for the list that they stand in.

    `alike`: both bear names, or neither; else a comma may stand between a description and its name.
    """
    between = text[one + 1 : two]
    listed = alike and _COMMA.fullmatch(between) and _GOES_ON.match(text, two + 1)
    return bool(listed or _BESIDES.fullmatch(between))
