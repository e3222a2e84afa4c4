"""What is known of a bare English name: which kind of investor bears it, or that a person's given name opens it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from extractors.lexicon_en import FIRST_NAMES, words
from extractors.lexicon_en_investors import GIVEN_NAMES, KNOWN


def known_kinds(name: str) -> frozenset[str]:
    """The kinds of well-known investors and companies that bear a name: 'a pension fund' for CalPERS.

    >>> sorted(known_kinds("Proparco"))
    ['a development bank']
    """
    return _kinds().get(name, frozenset())


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
