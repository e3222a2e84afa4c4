"""What a person asks for by a place: a name in any script, a code of ISO 3166, a region, and what counts as in it."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from babel.core import get_global

from extractors.places.comparing import contains, place_codes
from extractors.places.gazetteer import gazetteer, is_domestic
from extractors.text import normalise

# ISO 3166 gives these a code of their own, so CN does not ask for them; 大中华区 and Asia do.
_APART = {"TW": "CN/71", "HK": "CN/81", "MO": "CN/82"}

# A fund of Benelux is one for Belgium; of one for all of Europe that says little.
_FEW_COUNTRIES = 5


@lru_cache(maxsize=4096)
def codes_asked(words: str) -> tuple[str, ...]:
    """The codes that a person means, who may not care for capitals: CN, chn, China, 中国; () for no known place."""
    asked = words.strip()
    known = _by_iso(asked.upper()) or place_codes(asked) or place_codes(asked.title()) or place_codes(asked.upper())
    return known or _by_letters(normalise(asked))


def _by_iso(asked: str) -> tuple[str, ...]:
    """CN, CHN, TW, and US-CA of those subdivisions that have a row."""
    code = asked.replace("-", "/")
    if len(asked) == 3 and asked.isascii():
        code = next(iter(get_global("territory_aliases").get(asked) or ()), asked)
    found = _APART.get(code, code)
    known = gazetteer().places
    return (found,) if asked.isascii() and found in known else ()


def _by_letters(words: str) -> tuple[str, ...]:
    """All places that a row of single characters stands for: 苏浙皖 is three provinces."""
    known = gazetteer().letters
    return tuple(code for letter in words for code in known[letter]) if words and set(words) <= set(known) else ()


def is_in(place: str, wanted: str) -> bool:
    """Whether a place as written is the wanted one or lies in it, in any script or language.

    By code where both are known (无锡市 is in Wuxi and in 江苏), else by the letters that they share. A region of one
    country, or of a few, is in each of its parts: 川渝 is in 四川, 重庆 and China, Benelux in Belgium. Of several
    places that share a name any will do. CN is the mainland: Taiwan, Hong Kong and Macao have codes of their own.
    """
    inner, outer = codes_asked(place), codes_asked(wanted)
    if inner and outer:
        return any(_covers(y, part) for x, y in product(inner, outer) for part in _parts(x))
    return normalise(wanted).strip().casefold() in normalise(place).casefold()


def _parts(code: str) -> frozenset[str]:
    """The place, and what a region is made of where that is little enough to be meant."""
    inside = gazetteer().members.get(code, frozenset())
    meant = inside if is_domestic(code) or len(inside) <= _FEW_COUNTRIES else frozenset[str]()
    return meant | {code} | (frozenset(_APART.values()) if "CN" in meant else frozenset())


def _covers(outer: str, inner: str) -> bool:
    if outer == "CN" and inner[:5] in _APART.values():
        return False
    return outer == inner or contains(outer, inner)
