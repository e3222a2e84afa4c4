"""What is known of a bare English name: which kind of investor bears it, or that a person's given name opens it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final
from unicodedata import normalize

from extractors.lexicon_en import FIRST_NAMES, words
from extractors.lexicon_en_investors import GIVEN_NAMES, KNOWN


def known_kinds(name: str) -> frozenset[str]:
    """The kinds of well-known investors and companies that bear a name: 'a pension fund' for CalPERS.

    >>> sorted(known_kinds("Proparco"))
    ['a development bank']
    """
    return _kinds().get(name) or (
        _spelt().get(_plainly(name), frozenset()) if len(name) > _ABBREVIATED else frozenset()
    )


_ABBREVIATED: Final = 4
"""Letters of a name whose capitals matter: 'REST' is a pension fund, 'Rest' is none."""


@cache
def _spelt() -> Mapping[str, frozenset[str]]:
    """The longer names as they are when nobody minds capitals and accents: NORFUND, Societe Generale."""
    return {_plainly(name): kinds for name, kinds in _kinds().items() if len(name) > _ABBREVIATED}


@lru_cache(maxsize=4096)
def _plainly(name: str) -> str:
    return "".join(letter for letter in normalize("NFKD", name) if letter.isascii()).lower()


def is_given_name(word: str) -> bool:
    """Whether a lower-case word is a given name of persons."""
    return word in FIRST_NAMES or word in _given_names()


@cache
def _kinds() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, names in KNOWN:
        for name in names.split(";"):
            found.setdefault(name, set()).add(kind)
    return {name: frozenset(kinds) for name, kinds in found.items()}


@cache
def _given_names() -> frozenset[str]:
    return words(GIVEN_NAMES)
