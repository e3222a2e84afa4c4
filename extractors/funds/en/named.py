"""Parties in their roles, as written, and when two names are one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from extractors.funds.en.candidates import name_key
from extractors.funds.en.clauses import Clause
from extractors.places import find_places, place_of_code


@dataclass(frozen=True, slots=True)
class Named:
    """A party in a role, as written, with where and by which rule."""

    text: str
    clause: Clause
    start: int
    end: int
    rule: str


@dataclass(slots=True)
class Roles:
    """The managers and sponsors of one fund, in order of the text."""

    managers: list[Named] = field(default_factory=list)
    sponsors: list[Named] = field(default_factory=list)


NOBODY: Final = re.compile(
    r"^(?:Reuters|Bloomberg|Xinhua|AFP|ANSA|Anadolu|Antara|Bernama|DealStreetAsia|EFE|IANS|Interfax|Jiji|Kyodo|PTI|TASS|"
    r"VentureWire|Yonhap|CNBC|TechCrunch|PEI|Preqin|PitchBook|Form|SEC|Securities and Exchange "
    r"Commission|LinkedIn|Twitter|The|Series|"
    r"Photo|LP|GP|Inc|LPs|GPs|Funds?|Ventures?|Equity|Ltd|Partners?|Capital|Key Takeaways|"
    r"Tianyancha|Qichacha|City|Applications|"
    r"Investors|Ministers|Officials|Tickets|Cheques|Checks|Governor|State|Re-ups|Nobody|Returns|Properties|Managers|"
    r"Lawmakers|Trustees|Legislators|Critics|Undertakings|Backers|Closings|Openings|Moves|Hard|Two|Three|Four|Five|Six|Seven|Eight|Nine|"
    r"Ten|Eleven|Twelve|Fifteen|Eighteen|Twenty|Programmes?|Programs?|Schemes?|Facility|Initiatives?|Vehicles?|"
    r"Partnership|Platform|Company|Firm|[A-Z])$|(?:Regulatory|Conduct|Supervisory) Authority$"
    r"|(?:Times|Journal|News|Post|Daily|Gazette|Herald|Tribune|Insider|Magazine|Newswire|Conference|Congress|Forum|"
    r"Summit|Fund Co)$"
)
"""Names that never stand behind a fund: media, registers, single words of headlines."""


Key = tuple[str, ...]
"""The words by which two spellings of a name are compared."""


def key_of(name: str) -> Key:
    """The words by which two spellings of a party are compared."""
    return name_key(name)


def same_name(a: str, b: str) -> bool:
    """Whether one name is the other, its beginning or its initials."""
    x, y = key_of(a), key_of(b)
    short = (a.lower(), b.lower())
    return x[: len(y)] == y or y[: len(x)] == x or initials(x) in short or initials(y) in short


def initials(key: Key) -> str:
    """The initials of a name of several words; "-" for a single word."""
    return "".join(word[0] for word in key if word not in {"of", "and", "for", "the"}) if len(key) > 1 else "-"


@lru_cache(maxsize=2048)  # asked for each role and each fund of an article
def is_country(name: str) -> bool:
    """Whether a name is a country, a region of several or a word for its people."""
    spans = find_places(name)
    place = place_of_code(spans[0].code) if spans else None
    return bool(place and place.kind in {"country", "region"}) or bool(spans and spans[0].demonym)
