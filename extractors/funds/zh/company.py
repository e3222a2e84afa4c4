"""What stands beside a name in a Chinese sentence: its list, the characters on both sides, the deeds towards a fund.

All as signs (`weights`), of a line in which each name is ⓐ, the fund in question ⓕ, every other fund ⓧ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from extractors.lexicon_zh_parties import DEEDS, LABELS
from extractors.rules import FUND, MONEY, longest_first

PARTY: Final = "ⓐ"
OTHER: Final = "ⓧ"


@lru_cache(maxsize=256)  # asked for each role of each fund
def told_apart(line: str, own: frozenset[int]) -> str:
    """A line with the funds at `own` as ⓕ, every other as ⓧ."""
    symbols = list(line.replace(FUND, OTHER))
    for at in own:
        symbols[at] = line[at]
    return "".join(symbols)


_OWNS: Final = r"[”\"』]?(?:的)?(?:旗下|下属|所属|属下|辖下|麾下|全资|控股|参股)[^。;:,、()ⓐⓧⓕⓜⓓ]{0,10}?"
_OWNER: Final = re.compile(rf"ⓐ{_OWNS}(?=[“\"『]?[ⓐⓧ])")
_ONE: Final = rf"(?:ⓐ{_OWNS}[“\"『]?)?[ⓐⓧ]"
"""A name of a list, with the owner before it: 甲集团旗下乙创投."""
_LIST: Final = re.compile(
    rf"{_ONE}(?:[”\"』]?(?:\s?\([^()ⓐⓧⓕ]{{1,20}}\))?(?:、|以及|,?及|和|与|/|,?联合|,?携手|,(?=[“\"]?[ⓐⓧ](?:[、,和与及]|以及)))"
    rf"[^。;:,、()ⓐⓧⓕⓜⓓ]{{0,8}}?{_ONE})+"
)
_BEFORE: Final = 4
_BEHIND: Final = 4
_NEAR: Final = 16
_FURTHER: Final = 28
"""Characters on one side of a name that are heard."""
_DEED: Final = re.compile(longest_first(*(words for _, words in DEEDS)))
_KINDS: Final = {word: kind for kind, words in DEEDS for word in words.split()}
_STOP: Final = re.compile(r"[,。;!?:]")
_QUOTES: Final = str.maketrans("", "", '“”"『』「」《》 ')
_SHARE: Final = re.compile(r"[^,。;ⓐⓧⓕ]{0,10}?(?:[\d.]+\s?%|[一二两三四五六七八九][成半]|[百三四五二十]分之)")
_SUM: Final = re.compile(r"[^,。;ⓐⓧⓕ]{0,10}?ⓜ")
_ASIDE: Final = re.compile(r"\s?\(([^()]{1,24})\)")


@lru_cache(maxsize=4096)
def beside(line: str, at: int) -> frozenset[str]:
    """The signs of what stands beside the name at `line[at]`, whatever fund is in question."""
    first, last = list_around(line, at)
    said = (*_labels(line, at, first, last), *_deeds(line, first, last), *_money(line, at, last))
    further = (*_labels_further_off(line, first, last), *_pairs(line, first, last))
    return frozenset({*_edges(line, at, first, last), *said, *further})


def list_around(line: str, at: int) -> tuple[int, int]:
    """Where the first and the last name stand of the list that holds the one at `at`; an owner is not of the list."""
    if _OWNER.match(line, at):
        return at, at
    return next(((low, high) for low, high in _lists(line) if low <= at <= high), (at, at))


@lru_cache(maxsize=512)
def _lists(line: str) -> tuple[tuple[int, int], ...]:
    return tuple((match.start(), match.end() - 1) for match in _LIST.finditer(line))


def _edges(line: str, at: int, first: int, last: int) -> Iterator[str]:
    """The characters right before and behind a name, or its list."""
    before = line[max(0, first - _NEAR) : first].translate(_QUOTES)
    behind = line[last + 1 : last + 1 + _NEAR].translate(_QUOTES)
    yield from (f"before: {before[-length:]}" for length in range(1, _BEFORE + 1) if len(before) >= length)
    yield from (f"behind: {behind[:length]}" for length in range(1, _BEHIND + 1) if len(behind) >= length)
    if not before:
        yield "opens the sentence"
    elif before[-1] in ",;:":
        yield "opens a part"
    if not behind or behind[0] in ",。;":
        yield "ends a part"
    if _OWNER.match(line, at):
        yield "owner of the next"
    elif any(owner.end() == at for owner in _OWNER.finditer(line, max(0, at - _NEAR), at + 1)):
        yield "owned by the one before"
    if first < last:
        every = [place for place in range(first, last + 1) if line[place] in "ⓐⓧ" and not _OWNER.match(line, place)]
        yield "in a list"
        yield "in a list of two" if len(every) == 2 else "in a list of many"
        yield "first of a list" if at == every[0] else "last of a list" if at == last else "inside a list"
    if aside := _ASIDE.match(line, at + 1):
        yield "an aside behind"
        yield from (f"aside: {deed}" for deed in set(_DEED.findall(aside[1])))


_LABEL: Final = "|".join(f"(?P<{kind}>{longest_first(words)})" for kind, words in LABELS)
_LABEL_BEFORE: Final = re.compile(
    rf"(?:{_LABEL})(?:(?:[^,。;:ⓐⓧⓕⓜ]{{0,6}}?(?:为|是|有|包括|包含|含|即|系|由|:|——)|里|中)[^,。;:ⓐⓧⓕⓜ]{{0,4}}|名称:?)?$"
)
_LABEL_BEHIND: Final = re.compile(
    rf"[^,。;:ⓐⓧⓜ]{{0,6}}?(?:担任|出任|充任|兼任|任|为|是|作为|做|当|系)[^,。;:ⓐⓧⓜ]{{0,10}}?(?:{_LABEL})"
)
_LABEL_ASIDE: Final = re.compile(rf"\s?\([^()]{{0,8}}?(?:{_LABEL})[^()]{{0,4}}\)")


def _labels(line: str, at: int, first: int, last: int) -> Iterator[str]:
    """What a name or its list is called in so many words: 出资人为甲资本、乙银行."""
    before, behind = line[max(0, first - _NEAR) : first].translate(_QUOTES), line[last + 1 : last + 1 + _FURTHER]
    if label := _LABEL_BEFORE.search(before):
        yield f"called before: {label.lastgroup}"
    if label := _LABEL_BEHIND.match(behind):
        yield f"called behind: {label.lastgroup}"
    if label := _LABEL_ASIDE.match(line, at + 1):
        yield f"called aside: {label.lastgroup}"


_LABELS: Final = re.compile(_LABEL)


def _labels_further_off(line: str, first: int, last: int) -> Iterator[str]:
    """What the sentence calls others than its names, before and behind: 出资人共九家,既有甲银行,也有乙资本."""
    *_, before = (None, *_LABELS.finditer(line, 0, first))
    if before:
        yield f"label earlier: {before.lastgroup}"
        if FUND not in line[before.end() : first]:
            yield f"label earlier, no fund since: {before.lastgroup}"
    if behind := _LABELS.search(line, last + 1):
        yield f"label later: {behind.lastgroup}"


_PAIRS_WITHIN: Final = 12
"""Characters on one side of a name of which each two are heard, whatever they tell."""


def _pairs(line: str, first: int, last: int) -> Iterator[str]:
    """Each two characters in the same part of the sentence, on both sides."""
    low, high = _part(line, first, last)
    before, behind = line[low:first].translate(_QUOTES), line[last + 1 : high].translate(_QUOTES)
    yield from (f"pair before: {pair}" for pair in _of_two(before[-_PAIRS_WITHIN:]))
    yield from (f"pair behind: {pair}" for pair in _of_two(behind[:_PAIRS_WITHIN]))


def _of_two(words: str) -> Iterator[str]:
    return (one + other for one, other in pairwise(words))


def _part(line: str, first: int, last: int) -> tuple[int, int]:
    """Where the part of the sentence begins and ends in which a list stands."""
    *_, start = (0, *(match.end() for match in _STOP.finditer(line, 0, first)))
    stop = _STOP.search(line, last + 1)
    return start, stop.start() if stop else len(line)


def _deeds(line: str, first: int, last: int) -> Iterator[str]:
    """The deeds in the same part of the sentence, and further on both sides."""
    before, behind = line[max(0, first - _FURTHER) : first], line[last + 1 : last + 1 + _FURTHER]
    low = max((match.end() for match in _STOP.finditer(before)), default=0)
    stop = _STOP.search(behind)
    high = stop.start() if stop else len(behind)
    deeds_before, deeds_behind = _DEED.findall(before[low:]), _DEED.findall(behind[:high])
    yield from _told("in part before", deeds_before)
    yield from _told("in part behind", deeds_behind)
    if deeds_before:
        yield from _told("last before", deeds_before[-1:])
    if deeds_behind:
        yield from _told("first behind", deeds_behind[:1])
    yield f"between {_kind(deeds_before[-1:])} and {_kind(deeds_behind[:1])}"
    yield from _told("further before", _DEED.findall(before[:low]))
    yield from _told("further behind", _DEED.findall(behind[high:]))


def _told(where: str, deeds: Sequence[str]) -> Iterator[str]:
    """Each deed, and each kind of deed, once."""
    for deed in set(deeds):
        yield f"{where}: {deed}"
    for kind in {_KINDS[deed] for deed in deeds}:
        yield f"{where}, {kind}"


def _kind(deeds: Sequence[str]) -> str:
    """What the deed tells that a name stands beside; nothing without one."""
    return _KINDS[deeds[0]] if deeds else "nothing"


def _money(line: str, at: int, last: int) -> Iterator[str]:
    for place, word in ((at, "a name"), (last, "a list")):
        if _SUM.match(line, place + 1):
            yield f"a sum behind {word}"
        if _SHARE.match(line, place + 1):
            yield f"a share behind {word}"
    if MONEY in line[max(0, at - 4) : at]:
        yield "a sum before"


_LONGEST_WAY: Final = 40


@lru_cache(maxsize=4096)
def way_to_fund(line: str, at: int) -> frozenset[str]:
    """The signs of what lies between a name and the fund in question, or whether another is nearer."""
    own, other = (_nearest(line, at, symbol) for symbol in (FUND, OTHER))
    found: set[str] = set()
    if own is not None or other is not None:
        is_own = other is None or (own is not None and abs(own - at) <= abs(other - at))
        found.add("nearest fund is this" if is_own else "nearest fund is another")
    return frozenset(found if own is None else found | {*_way(line, at, own)})


def _nearest(line: str, at: int, symbol: str) -> int | None:
    before, behind = line.rfind(symbol, 0, at), line.find(symbol, at + 1)
    places = [place for place in (before, behind) if place >= 0]
    return min(places, key=lambda place: abs(place - at), default=None)


def _way(line: str, at: int, fund: int) -> Iterator[str]:
    inside = line[min(at, fund) + 1 : max(at, fund)]
    way = "before the fund" if at < fund else "behind the fund"
    yield way
    if not any(symbol in inside for symbol in (PARTY, OTHER)):
        yield f"alone {way}"
    if len(inside) > _LONGEST_WAY:
        yield f"far {way}"
    else:
        deeds = _DEED.findall(inside)
        yield from _told(way, deeds)
        yield from [f"{way}, next: {inside[:4] if at < fund else inside[-4:]}"] if len(inside) < 8 else []
        if deeds:
            near, far = (deeds[0], deeds[-1]) if at < fund else (deeds[-1], deeds[0])
            yield from _told(f"{way}, first", [near])
            yield from _told(f"{way}, last", [far])
