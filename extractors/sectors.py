"""What a fund invests in: one bilingual table of sectors, so that 低空经济 and low-altitude economy are one key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from extractors.phrases import PhraseTable
from extractors.text import normalise


@dataclass(frozen=True, slots=True)
class SectorSpan:
    """A sector's word at `text[start:end]`."""

    start: int
    end: int
    text: str
    key: str


def _forms(word: str) -> set[str]:
    """Artificial intelligence, Artificial intelligence, Artificial Intelligence; Chinese as it is."""
    if not word[0].isascii():
        return {word}
    titled = " ".join(part if part in {"and", "of"} else part[:1].upper() + part[1:] for part in word.split(" "))
    return {word, word[:1].upper() + word[1:], titled}


def sector_table() -> Iterator[tuple[str, list[str]]]:
    """Each sector with its words, from `extractors/data/sectors.tsv`."""
    table = files("extractors").joinpath("data", "sectors.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            key, *words = line.split("\t")
            yield key, "|".join(words).split("|")


@cache
def _keys() -> dict[str, str]:
    """Every written form -> its key."""
    return {form: key for key, words in sector_table() for word in words for form in _forms(word)}


@cache
def _table() -> PhraseTable:
    return PhraseTable(_keys())


def find_sectors(text: str) -> tuple[SectorSpan, ...]:
    """The sector words of normalised `text`, in order, the longest first where several begin."""
    keys = _keys()
    return tuple(
        SectorSpan(hit.start, hit.end, text[hit.start : hit.end], keys[hit.words]) for hit in _table().find(text)
    )


# Sectors that one writer's word for another's may mean, and translators take for each other.
_KIN = tuple(
    map(
        frozenset,
        (
            {"ai", "compute", "digital", "robots", "technology", "hard-tech"},
            {"semiconductors", "digital", "display", "compute", "hard-tech", "technology"},
            {"biotech", "health", "brain"},
            {"new-energy", "storage", "hydrogen", "nuclear", "energy", "climate", "environment"},
            {"low-altitude", "aerospace", "defence"},
            {"manufacturing", "robots", "materials", "vehicles"},
            {"vehicles", "storage", "new-energy"},
            {"hard-tech", "technology", "quantum", "brain", "6g", "talent"},
            {"culture", "consumer"},
            {"infrastructure", "real-estate", "energy"},
            {"social", "women", "education", "health"},
        ),
    )
)


def are_kin(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether two lists of keys may mean one sector: they share one, or have words taken for each other."""
    ours, theirs = frozenset(some), frozenset(others)
    return bool(ours & theirs) or any(ours & family and theirs & family for family in _KIN)


@lru_cache(maxsize=4096)
def _keys_of(words: str) -> frozenset[str]:
    return frozenset(span.key for span in find_sectors(normalise(words)))


def sector_keys(words: Iterable[str]) -> frozenset[str]:
    """The keys of sectors as written, in any of the languages: ["半導體", "AI chips"] -> {semiconductors, ai}."""
    return frozenset().union(*map(_keys_of, words))
