"""First words of English names that no capital shows, or that the name stands without: '8i Ventures', 'iif VC'."""

from __future__ import annotations

import re
from typing import Final


def front_of(text: str, name: str, start: int, floor: int) -> int:
    """Where a name that is found at `start` really begins, no further back than `floor`."""
    rule = _FRONT if _BARE.fullmatch(name) else _OF_FRONT
    before = rule.search(text, max(floor, start - _LONGEST_FRONT), start)
    return before.start() if before else start


def has_front(text: str, word: str, start: int) -> bool:
    """Whether a word that names nobody alone has a first word before it: '4growth VC', 'iif VC'."""
    return word == "VC" and bool(_FRONT.search(text, max(0, start - _LONGEST_FRONT), start))


_LONGEST_FRONT: Final = 24
_FRONT: Final = re.compile(
    r"(?<![^\s(])(?!(?:The|An?|Its?|This|That|In|With|Of|As|For|On|At|By|From) )"
    r"(?:[A-Z][\w&'.]+|\d+[A-Za-z]\w*|\d{2,3}) $"
    r"|(?:^|(?<=[,.] )|(?<=[ ,]and ))(?!(?:a|an|the|its|their|our|in|at|by|for|to|of|with|from|as|corporate|"
    r"venture|private|seed|early|global|local|and|other|new|general|managing|senior|founding|limited|via|through) )"
    r"[a-z][\w.]* $"
)
"""The last row: a brand in small letters where a sentence or a list goes on with a name, 'betacluster Ventures'."""
_BARE: Final = re.compile(
    r"(?:(?:Venture|Capital|Partners|Ventures|VC|Equity|Growth|Startups|Investments?|Advisors|Advisers|Asset|"
    r"Management|Group)(?: |$))+"
)
_OF_FRONT: Final = re.compile(r"(?<!\S)(?:Bank|University|Government|State|City|Organi[sz]ation) of (?:the )?$")
