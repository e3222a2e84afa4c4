"""What a member is among the whole cast of an article: the first firm, the only one, the one named most often."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from extractors.funds.en.cast import Member

_GROUPS: Final = (("firm", frozenset({"firm"})), ("house", frozenset({"firm", "plain", "institution"})))


class Ranking:
    """The members of a cast by groups, with all their places in order."""

    def __init__(self, cast: Sequence[Member]) -> None:
        groups = ((word, [one for one in cast if one.kind in kinds]) for word, kinds in _GROUPS)
        self._groups: Final = [_Group(word, group) for word, group in groups if group]

    def of(self, fund: tuple[int, int]) -> Mapping[int, set[str]]:
        """The ranks of the members by `id`; `fund`: the clause and the place in it where the fund is told first."""
        told: dict[int, set[str]] = {}
        for group in self._groups:
            for rank, one in (*group.ranks, *group.beside(fund)):
                told.setdefault(id(one), set()).add(f"{rank} {group.word}")
        return told


class _Group:
    """Members of some kinds; `ranks` are those that are the same for each fund."""

    def __init__(self, word: str, group: Sequence[Member]) -> None:
        self.word: Final = word
        most = max(len(one.uses) for one in group)
        in_text = (one for one in group if any(use.clause.sentence.part == "text" for use in one.uses))
        first = next(in_text, None)
        self.ranks: Final = [
            *(("most used", one) for one in group if len(one.uses) == most > 1),
            *([("only", group[0])] if len(group) == 1 else []),
            *([("first", first)] if first else []),
        ]
        uses = sorted((use.clause.index, use.place, at) for at, one in enumerate(group) for use in one.uses)
        self._places: Final = [(clause, place) for clause, place, _ in uses]
        self._members: Final = [group[at] for *_, at in uses]

    def beside(self, fund: tuple[int, int]) -> Iterator[tuple[str, Member]]:
        """The last one that is named before a fund, and the first behind."""
        at = bisect_right(self._places, fund)
        if at:
            yield "last before", self._members[at - 1]
        if at < len(self._members):
            yield "first behind", self._members[at]
