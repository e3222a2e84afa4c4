"""What is known of a Chinese name: which kind of company or investor bears it, or that it is no name but a phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from extractors.lexicon_zh_investors import AT_LARGE, KNOWN
from extractors.lexicon_zh_parties import PARTY_KINDS
from extractors.names.zh.kinds import own_words
from extractors.phrases import PhraseTable
from extractors.rules import longest_first

_FORM: Final = re.compile(r"(?:(?:股份)?有限(?:责任)?公司|公司|集团|\([^()]*\)|总部|.?分行)+$")
_KIND: Final = re.compile(f"{longest_first(*(ends for _, ends in PARTY_KINDS))}$")
_COUNTED: Final = re.compile(r"[\d一两二三四五六七八九十百多数几超近约]+[家个位名只支所间大省市级方地]")
_AT_LARGE: Final = re.compile(longest_first(AT_LARGE))
_LONGEST_CORE: Final = 5


@lru_cache(maxsize=4096)
def signs_of_name(name: str) -> frozenset[str]:
    """What a name in simplified characters tells by itself."""
    return frozenset(_signs(name))


def _signs(name: str) -> Iterator[str]:
    core = _FORM.sub("", name)
    yield f"core of {min(len(core), _LONGEST_CORE)}"
    if not own_words(_KIND.sub("", core)):
        yield "nothing of its own"
    if _COUNTED.match(name):
        yield "opens with a number"
    if _AT_LARGE.match(name):
        yield "opens as a phrase"
    for kind in _kinds().get(core, ()):
        yield f"known: {kind}"
    for length in range(min(len(core) - 1, _LONGEST_BRAND), 1, -1):
        if known := _kinds().get(core[:length]):
            yield from (f"opens as: {kind}" for kind in known)
            return


_LONGEST_BRAND: Final = 4


_SHORTEST: Final = 3
"""Characters of a known name that no everyday word is part of: 红杉中国, not 统一."""
_OTHER: Final = re.compile(r"[局厅部委院校会系省市区县]")


def known_in(words: str) -> tuple[int, int] | None:
    """Where a stretch without breaks opens or ends with a known name: 光电龙头中国中车, 红杉中国新弹药."""
    for hit in _table().find(words):
        if hit.end == len(words) or (hit.start == 0 and not _OTHER.match(words, hit.end)):
            return hit.start, hit.end
    return None


@cache
def _table() -> PhraseTable:
    return PhraseTable(name for name in _kinds() if len(name) >= _SHORTEST)


@cache
def _kinds() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for kind, names in KNOWN:
        for name in names.split():
            found[name] = (*found.get(name, ()), kind)
    return found
