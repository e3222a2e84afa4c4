"""What kind of party a name is where it stands: a person, too, if an office before it says so."""

from __future__ import annotations

import re
from typing import Final

from extractors.funds.en.clauses import Clause
from extractors.lexicon_en import words
from extractors.parties.en import Party
from extractors.parties.known_en import is_given_name
from extractors.places.towns import is_demonym


def kind_told(clause: Clause, place: int, party: Party) -> str:
    """The kind of a party; a person too where an office stands before a name that no firm bears."""
    if party.kind == "plain" and " " in party.text:
        is_given = is_given_name(party.text.split(" ", 1)[0].lower())
        if (_TRADE if is_given else _OFFICE).search(clause.text, max(0, place - 40), place):
            return "person"
    return party.kind


_OFFICES: Final = (
    r"(?:co-)?founders?|partners?|director|chief|executive|officer|president|chair\w*|minister|secretary|head|mayor|"
    r"governor|economist|analyst|spokes\w+|principal|ceo|cio|cfo|says|said|adds|added|named|hired|mr|ms|mrs|dr|"
    r"veterans?|trio|duo|professor|lawyer"
)
_BEFORE_NAME: Final = r"(?: ⓐ,?(?: and)?)? $"
_OFFICE: Final = re.compile(rf"\b(?:{_OFFICES}){_BEFORE_NAME}", re.IGNORECASE)
_TRADE: Final = re.compile(rf"\b(?:{_OFFICES}|manager|investor){_BEFORE_NAME}", re.IGNORECASE)
"""What a person is called, and what firms are called too: 'asset manager Kerr Brook'."""


def is_people(name: str) -> bool:
    """Whether a name is a word for the people of a place: 'North Americans', 'Central European', 'Five European'."""
    low = name.split()
    last = low[-1].rstrip("s")
    return (is_demonym(last) or last in _OF_CONTINENTS) and all(word.lower() in _SIDES for word in low[:-1])


_OF_CONTINENTS: Final = frozenset({"European", "African", "Asian"})
_SIDES: Final = words(
    "north south east west central northern southern eastern western middle pan- "
    "two three four five six seven eight nine ten"
)
