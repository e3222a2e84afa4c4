"""Towns of the world that share their names with people and firms: places only where the words around them say so."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from extractors.places.gazetteer import gazetteer


@cache
def _towns() -> dict[str, str]:
    text = files("extractors").joinpath("data", "towns.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))


def town_codes(name: str) -> tuple[str, ...]:
    """The codes of a name that stands where a place is expected: of the gazetteer, else of the towns; () for neither.

    >>> town_codes("Rotorua")
    ('NZ/rotorua',)
    """
    known = gazetteer().names.get(name)
    if known:
        return known
    code = _towns().get(name)
    return (code,) if code else ()


def is_demonym(name: str) -> bool:
    """Whether a name is a word for what belongs to a country: Chilean, Danish."""
    return name in gazetteer().demonyms


def is_town(name: str) -> bool:
    """Whether a name is that of a lesser town, or of one that the gazetteer knows as a city."""
    codes = town_codes(name)
    return bool(codes) and codes[0].split("/")[-1].islower()
