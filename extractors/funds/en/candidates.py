"""A fund while its article is being read, and what tells one name or description from another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from extractors.funds.en.clauses import Clause
from extractors.lexicon_en import DETERMINERS, FUND_HEADS, FUND_WORDS, NUMBER_OF, NUMERALS, ORDINALS, WEAK_HEADS, words
from extractors.names.en import Mention
from extractors.rules import Rule
from extractors.sectors import sector_keys


@dataclass(frozen=True, slots=True)
class Cue:
    """A rule that fired: on which phrase (or none, if it speaks of whatever fund is in focus), where, and as what."""

    rule: Rule
    clause: Clause
    start: int
    end: int
    place: int | None
    past: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A phrase with the clause that holds it, at `place` in the clause's symbols."""

    clause: Clause
    place: int
    mention: Mention


_ITEM: Final = re.compile(r"\d{1,2}[.)] ")


def owner_name(spot: Place) -> str | None:
    """The name in a possessive before a phrase: 'Harbour Point's third fund'; None for 'the firm's'."""
    if not spot.mention.owner:
        return None
    name = spot.clause.sentence.text[slice(*spot.mention.owner)]
    return name if name[:1].isupper() and not name.lower().startswith(("the ", "its ")) else None


def opens_item(spot: Place) -> bool:
    """Whether a phrase stands in the sentence that opens an item of a numbered list: '3. Orrin Peak has …'."""
    return bool(_ITEM.match(spot.clause.text))


@dataclass(slots=True, eq=False)  # one fund of one article, known by identity
class Candidate:
    """A fund while the article is being read: its phrases, and the rules that speak of it."""

    places: list[Place] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    refusals: list[Cue] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    sums: dict[int, str] = field(default_factory=dict)  # places of a line of a table -> whose the sum there is
    houses: list[tuple[Clause, int, int]] = field(default_factory=list)  # managers in such a line: start, end
    foreign: bool = False  # brought in by a house that the text had not named before
    region: bool = False  # a member of a group, told only by its region

    def take_over(self, other: Candidate, refusals: Sequence[Cue]) -> None:
        """Become one with another, which is told of later; `refusals`: those of the other's that are of this, too."""
        self.places.extend(other.places)
        self.cues.extend(other.cues)
        self.refusals.extend(refusals)
        self.agents.update(other.agents)

    @property
    def mentions(self) -> list[Mention]:
        """Its phrases in order."""
        return [place.mention for place in self.places]

    @property
    def named(self) -> list[Mention]:
        """Those that are proper names."""
        return [place.mention for place in self.places if place.mention.is_named]

    @property
    def number(self) -> int | None:
        """Its place in a family, where a phrase says it."""
        return next((place.mention.number for place in self.places if place.mention.number), None)

    @property
    def in_title_only(self) -> bool:
        """Whether only the headline has told of it so far."""
        return all(place.clause.sentence.part == "title" for place in self.places)

    @property
    def plural(self) -> bool:
        """Whether it is a group of funds told as one."""
        return self.places[0].mention.plural


_FAMILY: Final = re.compile(r" (?:system|matrix|cluster|family)\b")


def is_family(one: Candidate) -> bool:
    """Whether a phrase means several funds under one roof, none of which names it: 'an industrial fund system'."""
    return any(_FAMILY.match(spot.clause.text, spot.place + 1) for spot in one.places)


EMPTY_WORDS: Final = (
    DETERMINERS
    | FUND_HEADS
    | WEAK_HEADS
    | ORDINALS
    | NUMERALS
    | FUND_WORDS
    | frozenset(NUMBER_OF)
    | words(
        "private industry industrial development national state state-backed government government-backed "
        "municipal provincial public local corporate big bigger "
        "biggest large larger largest smaller own dedicated strategic special special-purpose limited planned "
        "proposed established launched created newly existing "
        "dollar dollar-denominated yuan-denominated yuan us$ usd current same main core-plus mid-sized "
        "oversubscribed closed global international regional so-called "
        "worth multi-billion billion million strong whole entire initial single successful previous prior earlier "
        "own brand giant jumbo massive record biggest-ever"
    )
)
SIDE_KINDS: Final = words(
    "opportunity opportunities co-investment continuation sidecar parallel feeder select follow-on overage annex top-up"
)
"""Kinds of funds that stand beside a house's main one."""
_WORD: Final = re.compile(r"[a-z0-9&+]+(?:[-'][a-z0-9]+)*")


_CURRENCIES: Final = words(
    "yuan rmb us usd eur euro euros dollar dollars pound pounds crore rs rupee rupees yen won rial rials riyal riyals "
    "dirham dirhams dinar dinars baht peso pesos ringgit rand naira cedi cedis shilling shillings krona kronor krone "
    "kroner zloty forint lira real reais taka dong rupiah ruble rubles rouble roubles tenge franc francs sterling"
)


@cache
def content_of(name: str) -> frozenset[str]:
    """What tells a described fund from others: its sectors, or the words left when the common ones are gone."""
    low = re.sub(
        r"\([^)]*\)|\S*\d\S*(?:\s?(?:bn|mn|billion|million|trillion|yuan|crore|dollars?|euros?)\b)*", " ", name.lower()
    )
    left = frozenset(word for word in _WORD.findall(low) if word not in EMPTY_WORDS and not word[0].isdigit())
    return sector_keys([name]) or left - _CURRENCIES


FUND_COMPANY: Final = re.compile(r"(?<=\bfund) (?:co|company|corp|corporation|inc)\b", re.IGNORECASE)
"""What makes the name of a fund that of the company it is put into."""


@cache
def name_key(name: str) -> tuple[str, ...]:
    """The words of a proper name without article, legal form and case: 'Tarn Fund Co Ltd' is the Tarn Fund."""
    low = FUND_COMPANY.sub("", name.lower())
    low = re.sub(r"\b(?:the|l\.?p\.?|ltd|limited partnership|llc|scsp|sicav)\b|[.,()\"“”]", " ", low)
    return tuple(low.replace("&", "and").replace("-", " ").split())
