"""A fund of a Chinese article as its mentions, and which names may be its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from extractors.names import zh as names
from extractors.names.zh import Mention, Naming

_RANK = {naming: rank for rank, naming in enumerate(Naming)}
"""How strong a way of naming is: 0 is the strongest."""
_LATIN = re.compile(r"[A-Za-z .,&'-]{2,3}")
"""Three letters, which say about as much as one Chinese character."""


@dataclass(eq=False)
class Cluster:
    """The mentions of one fund in one article; `number` counts them in order of appearance."""

    number: int
    mentions: list[Mention] = field(default_factory=list)
    items: set[int] = field(default_factory=set)
    title: frozenset[int] = frozenset()  # the sentences of the title, where names are short and loose

    def add(self, mention: Mention, item: int) -> None:
        """Take in a mention of an item."""
        self.mentions.append(mention)
        self.items.add(item)
        self._forget()

    def take(self, other: Cluster) -> None:
        """Take in all mentions of another."""
        self.mentions = sorted(self.mentions + other.mentions, key=lambda m: (m.sentence, m.start))
        self.items |= other.items
        self._forget()

    def empty(self) -> None:
        """Give up all mentions."""
        self.mentions = []
        self._forget()

    def _forget(self) -> None:
        """Let what the mentions tell be read anew: each is asked for a hundred times between two changes."""
        for told in ("_names", "_best", "naming"):
            self.__dict__.pop(told, None)

    def names(self) -> Sequence[Mention]:
        """The mentions that name it (no pronouns), each wording once."""
        return self._names

    def best(self) -> Mention | None:
        """The fullest name: a legal one if there is one, then the longest."""
        return self._best

    @cached_property
    def _names(self) -> Sequence[Mention]:
        seen = {m.text: m for m in reversed(self.mentions) if m.naming is not Naming.PRONOUN}
        return sorted(seen.values(), key=lambda m: (m.sentence, m.start))

    @cached_property
    def _best(self) -> Mention | None:
        return min(
            self._names,
            key=lambda m: (self._rank(m), self._is_titles(m), -len(_LATIN.sub("-", m.text)), m.sentence),
            default=None,
        )

    def _rank(self, mention: Mention) -> int:
        """How strong a name is: a headline's is cut short, so that it only stands before a bare kind of fund."""
        if mention.naming is Naming.DESCRIBED and names.is_bare(mention.text):
            return _RANK[Naming.PRONOUN]
        cut = self._is_titles(mention) and mention.naming is not Naming.LEGAL
        return max(_RANK[mention.naming], _RANK[Naming.DESCRIBED]) if cut else _RANK[mention.naming]

    def _is_titles(self, mention: Mention) -> bool:
        """Whether only the title words it so: what the text says as well has not been cut short."""
        return not any(m.text == mention.text and m.sentence not in self.title for m in self.mentions)

    @property
    def is_loose(self) -> bool:
        """Whether every name of it is one that other things bear as well."""
        return all(m.is_loose for m in self.names())

    @property
    def is_institution(self) -> bool:
        """Whether every name of it is that of one who invests in the funds of others."""
        return bool(self.names()) and all(names.is_institution(m.text) for m in self.names())

    @cached_property
    def naming(self) -> Naming:
        """The strongest way in which the text names it."""
        return min((m.naming for m in self.mentions), key=_RANK.__getitem__)


def _is_same(name: str, known: str, *, in_title: bool) -> bool:
    """Whether a name is one that is known; a title shortens more freely."""
    return names.same_fund(name, known) or (in_title and names.may_abbreviate(name, known))


def is_called(cluster: Cluster, name: str, *, in_title: bool) -> bool:
    """Whether a name is one of a fund's, and none of its names is another's that only the short one lies between."""
    called = [m.text for m in cluster.names()]
    alike = [text for text in called if _is_same(name, text, in_title=in_title)]
    return bool(alike) and not any(are_two(name, text) for text in called if text not in alike)


def are_two(one: str, other: str) -> bool:
    """Whether both names are specific and each has words that the other lacks."""
    if not names.is_specific(one) or not names.is_specific(other) or names.same_fund(one, other):
        return False
    return not names.may_abbreviate(one, other) and not names.may_abbreviate(other, one)
