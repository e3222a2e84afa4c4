"""Whether two places are one: by code, so that 昆山 and Kunshan are the same, Shaanxi and Shanxi are not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from extractors.places.finding import PlaceSpan, find_places
from extractors.places.gazetteer import gazetteer
from extractors.places.states import state_codes
from extractors.text import normalise


@lru_cache(maxsize=4096)
def place_codes(words: str) -> tuple[str, ...]:
    """The codes of a place as written, the one meant first; () for words that name no known place."""
    text = normalise(words).strip()
    known = gazetteer()
    if text in known.names:
        return known.names[text]
    spans = find_places(text)
    if not spans:
        return _by_itself(text) or state_codes(text)
    inner = [span for span in spans if any(contains(other.code, span.code) for other in spans)]  # Hunan's Changsha
    longest = max(inner or spans, key=lambda span: (span.end - span.start, -span.start))
    return _within(text, longest) or longest.codes


def _by_itself(words: str) -> tuple[str, ...]:
    known = gazetteer()
    return known.openings.get(words) or known.alone.get(words, ())


def _within(text: str, span: PlaceSpan) -> tuple[str, ...]:
    """The place of 浙江德清 and of Deqing, Zhejiang, where the smaller one has a name that many share."""
    rest = f"{text[: span.start]}{text[span.end :]}".strip(", ")
    return tuple(code for code in _by_itself(rest) if any(code.startswith(above + "/") for above in span.codes))


@lru_cache(maxsize=1 << 16)  # the same few thousand pairs are asked for in every article
def contains(outer: str, inner: str) -> bool:
    """Whether the place of code `inner` lies in that of `outer`; a place does not contain itself."""
    if inner.startswith(outer + "/"):
        return True
    members = gazetteer().members
    parts = members.get(outer, frozenset())
    if inner in members:
        return bool(parts) and members[inner] < parts
    return any(inner == part or inner.startswith(part + "/") for part in parts)


def same_codes(a: Sequence[str], b: Sequence[str]) -> bool | None:
    """As `same_place`, for codes."""
    if not a or not b:
        return None
    if a[0] == b[0]:
        return True
    near = any(x == y or contains(x, y) or contains(y, x) or _overlap(x, y) for x in a for y in b)
    return None if near else False


def _overlap(a: str, b: str) -> bool:
    """Two regions that share a member; a country or province that a region's member lies in."""
    members = gazetteer().members
    ours, theirs = members.get(a, {a}), members.get(b, {b})
    if a not in members and b not in members:
        return False
    return any(x == y or x.startswith(y + "/") or y.startswith(x + "/") for x in ours for y in theirs)


def same_place(a: str, b: str) -> bool | None:
    """True: one place under two names (昆山, Kunshan); False: two places; None: one in the other, or not known."""
    return same_codes(place_codes(a), place_codes(b))


def lies_within(inner: str, outer: str) -> bool:
    """Whether a place as written lies in another one, and is not it: Suzhou in 江苏 and China, no place in itself.

    Of a name that several places share, the one counts that the other name fits.
    """
    ours, theirs = place_codes(inner), place_codes(outer)
    if not ours or not theirs or ours[0] == theirs[0]:
        return False
    return any(contains(y, x) or _is_region_of(x, y) for x in ours for y in theirs)


def _is_region_of(region: str, place: str) -> bool:
    """Whether all of a region lies in one country or province: 粤港澳大湾区 in China."""
    parts = gazetteer().members.get(region, frozenset())
    return bool(parts) and all(part.startswith(place + "/") for part in parts)
