"""A place of a Chinese article as a fund sees it: where it is told, in which words, and what it is to the fund."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from extractors.funds.zh.spots import Spot
from extractors.funds.zh.telling import Surroundings, signs_of_telling
from extractors.names.zh import Mention
from extractors.places import is_domestic
from extractors.rules_zh_places import MUNICIPALITIES


@dataclass(frozen=True, slots=True)
class Told:
    """A place of an article as a fund sees it."""

    spots: Sequence[Spot]
    times: int  # in the whole article
    own: int  # in sentences about the fund
    gap: int  # sentences to the nearest that names the fund
    heard: frozenset[str]  # the signs of the tellings about the fund; where there are none, of all
    parts: frozenset[str]  # what it is to the fund
    best: Spot  # the telling whose words name it best
    kind: str  # province, county, foreign city ...


def told_place(around: Surroundings, off: Mapping[int, int], tellings: Sequence[Spot]) -> Told:
    """A place of an article as a fund sees it; `tellings`: all that name it."""
    about = [spot for spot in tellings if spot.clause.index in around.own]
    heard = frozenset[str]().union(*(signs_of_telling(around, spot) for spot in about or tellings))
    gap = min(off[spot.clause.index] for spot in tellings)
    return Told(
        spots=tellings,
        times=len(tellings),
        own=len(about),
        gap=gap,
        heard=heard,
        parts=_parts(heard) if about else frozenset({"of others"}),
        best=_fullest(about or tellings, tellings),
        kind=_kind_of(tellings[0].code, tellings[0].span.kind),
    )


def _fullest(spots: Sequence[Spot], every: Sequence[Spot]) -> Spot:
    """The telling in a fund's name, else a noun, else in a party's name; or what tells it in full: 江苏省昆山市."""
    best = max(
        spots,
        key=lambda spot: (
            not spot.span.demonym,
            not spot.span.text.isascii(),
            isinstance(spot.inside, Mention),
            spot.inside is None,
            spot.span.end - spot.span.start,
        ),
    )
    return max((one for one in every if best.span.text in one.span.text), key=lambda one: len(one.span.text))


PARTS: Final = {
    "name": re.compile(r"^in its name"),
    "settled": re.compile(r"settles|seat"),
    "authority": re.compile(r"behind: an authority|behind: a public"),
    "house": re.compile(r"behind: a house|manager"),
    "market": re.compile(r"targets|focus|before: for"),
    "dateline": re.compile(r"behind: writing"),
    "giver": re.compile(r"sponsor"),
    "organisation": re.compile(r"in an? organisation"),
    "venue": re.compile(r"behind: an event|held in"),
    "title": re.compile(r"in the title"),
    "actor": re.compile(r"behind: acts"),
}
"""What a place may be to a fund -> the signs of its tellings that say so."""


def _parts(heard: frozenset[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(_parts_of_sign, heard)) or frozenset({"nothing"})


@lru_cache(maxsize=2048)  # the same signs are heard in every article
def _parts_of_sign(sign: str) -> tuple[str, ...]:
    return tuple(part for part, pattern in PARTS.items() if pattern.search(sign))


@lru_cache(maxsize=4096)  # each place is weighed against each
def _kind_of(code: str, kind: str) -> str:
    """The kind of a place; Chinese cities and regions with a government of their own are told apart."""
    if code.startswith("?"):
        return "zone by name"
    if code.startswith("~"):
        return "region of a country" if is_domestic(code) else "part of the world"
    own = code.startswith("CN/")
    if own and code[:5] in MUNICIPALITIES:
        return f"{MUNICIPALITIES[code[:5]]}{'' if kind == 'province' else ', inside'}"
    return kind if own else "China" if code == "CN" else f"foreign {kind}"
