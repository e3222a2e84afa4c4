"""What a member is among the whole cast of an article: the first firm, the only one, the one named most often.

And whether rules tell it in a role, or others.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, Protocol

from extractors.text import Sentence


class _Clause(Protocol):
    @property
    def index(self) -> int: ...
    @property
    def sentence(self) -> Sentence: ...


class _Use(Protocol):
    @property
    def clause(self) -> _Clause: ...
    @property
    def place(self) -> int: ...


class _Member(Protocol):
    @property
    def uses(self) -> Sequence[_Use]: ...
    @property
    def kind(self) -> str: ...


class Ranking:
    """The members of a cast by groups of kinds, each with its word, with all their places in order."""

    def __init__(self, cast: Sequence[_Member], groups: Sequence[tuple[str, Collection[str]]]) -> None:
        told = ((word, [one for one in cast if one.kind in kinds]) for word, kinds in groups)
        self._groups: Final = [_Group(word, group) for word, group in told if group]

    def of(self, fund: tuple[int, int]) -> Mapping[int, set[str]]:
        """The ranks of the members by `id`; `fund`: the clause and the place in it where the fund is told first."""
        told: dict[int, set[str]] = {}
        for group in self._groups:
            for rank, one in (*group.ranks, *group.beside(fund)):
                told.setdefault(id(one), set()).add(f"{rank} {group.word}")
        return told


def said_in_role(role: str, *, of_it: int, of_any: int, told: bool) -> Iterator[str]:
    """What rules say of a member in a role: how often of the fund, how often of any; `told`: if the fund has such."""
    if of_it:
        yield f"told {role}"
    else:
        yield f"others are told {role}" if told else f"nobody is told {role}"
    if of_it < of_any:
        yield f"told {role} of another" if of_it else f"told {role} only of another"


class _Group:
    """Members of some kinds; `ranks` are those that are the same for each fund."""

    def __init__(self, word: str, group: Sequence[_Member]) -> None:
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

    def beside(self, fund: tuple[int, int]) -> Iterator[tuple[str, _Member]]:
        """The last one that is named before a fund, and the first behind."""
        at = bisect_right(self._places, fund)
        if at:
            yield "last before", self._members[at - 1]
        if at < len(self._members):
            yield "first behind", self._members[at]
