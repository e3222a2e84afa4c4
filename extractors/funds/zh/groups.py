"""Which funds of a Chinese article make up 两只基金: those named behind it, below it as a list, or last before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final, Protocol

from extractors.funds.zh import wording
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause
from extractors.funds.zh.rows import mates_of
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming

_COUNT: Final = re.compile(r"^[\d一二两三四五六七八九十]+[只支个档]")
_POINTERS: Final = {Naming.PRONOUN, Naming.GROUP}
_EXAMPLES: Final = 3
"""Times as many as are named are counted: those named are examples."""
_BACK: Final = 4
"""Sentences from 两只基金 to the last of their names."""
_GOES_ON: Final = (";", ":")
_TO_TABLE: Final = 8
"""Sentences from 三只基金 to the table that tells of each."""
_TABLE_ROW: Final = re.compile(r"[|\s]*(?:\d{1,2}[|.、\s]+)?[“\"]?ⓕ[”\"]?\s?\|")
"""A row of a table with a fund in its first column: ⓕ|滨海|ⓜ."""


class Funds(Protocol):
    """The funds of an article as far as its mentions are placed."""

    @property
    def clusters(self) -> list[Cluster]:
        """The funds in order of appearance."""

    def of(self, mention: Mention) -> Cluster | None:
        """The fund of a mention."""

    def is_party(self, mention: Mention) -> bool:
        """Whether a mention is that of a sponsor or manager."""


def goes_on(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether a sentence goes on with the list of the one before: ...;ⓕ... ."""
    return bool(clause.index) and clauses[clause.index - 1].text.endswith(_GOES_ON)


def closes_list(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether a sentence is the last of a list: ...;ⓕ... ."""
    return goes_on(clauses, clause) and not clause.text.endswith(_GOES_ON)


def is_first_of_paragraph(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether a sentence opens its paragraph."""
    return not clause.index or clauses[clause.index - 1].sentence.paragraph != clause.sentence.paragraph


class Groups:
    """The groups of one article; `title`: the sentences of its headline."""

    def __init__(self, funds: Funds, clauses: Sequence[Clause], title: frozenset[int]) -> None:
        self._funds = funds
        self._clauses = clauses
        self._title = title

    def members(self, group: Mention) -> tuple[int, ...]:
        """The funds that make up 两只基金: named behind it, in the next sentence, as a list, or later by letter.

        A group whose members are only counted is a record of its own.
        """
        group = self._spelt_out(group)
        if own := self._funds.of(group):
            return (own.number,)
        if row := self._row_before(group):
            return tuple(cluster.number for cluster in row)
        here = self._named_in(self._clauses[group.sentence], group.start)
        there = [n for clause in self._listed_below(group, opened=bool(here)) for n in self._named_in(clause, -1)]
        if here and self._clauses[group.sentence].text.endswith(_GOES_ON):
            return tuple(dict.fromkeys([*here, *there]))
        later = [
            c
            for c in self._funds.clusters
            if c.mentions[0].sentence >= group.sentence and c.items & self._items_of(group)
        ]
        lettered = [c.number for c in later if names.is_lettered(c.mentions[0].text)]
        told = here or there or self._entries(group) or lettered or self._told_next(group) or self._numbered(group)
        told = told or self._in_table(group)
        return tuple(dict.fromkeys(told)) or self._taken_up(group)

    def counted(self, group: Mention) -> list[Cluster]:
        """The members of 两只基金 as many as it counts: named behind it or, each by a name, last before it."""
        group = self._spelt_out(group)
        behind = [c for c in self._funds.clusters if c.number in self.members(group)]
        count = self._count_of(group)
        if not count or len(behind) == count:
            return behind
        kind = _COUNT.sub("", group.text)
        return self._last_before(group, count, kind) or self._last_before(group, count, "")

    def _row_before(self, group: Mention) -> list[Cluster]:
        """The funds of the row that a group sums up, if they are as many as it counts: ⓕ与ⓕ两只平行基金."""
        mates = mates_of(self._clauses[group.sentence], group)
        row = [c for m in mates if m.start < group.start and (c := self._funds.of(m))]
        return row if row and len(row) == self._count_of(group) else []

    def _last_before(self, group: Mention, count: int, kind: str) -> list[Cluster]:
        """The funds of a kind that were named last before a group, if they are as many as it counts."""
        told: list[Cluster] = []
        for clause in reversed(self._clauses[max(0, group.sentence - _BACK) : group.sentence + 1]):
            named = [
                (m, self._funds.of(m))
                for _, m in clause.funds()
                if (m.start < group.start or clause.index < group.sentence) and m.text.endswith(kind)
            ]
            found = [c for m, c in named if c and m.naming not in _POINTERS and not self._funds.is_party(m)]
            told = [*{c.number: c for c in [*found, *told]}.values()]
            if len(told) >= count:
                break
        return told if len(told) == count else []

    def is_told(self, group: Mention) -> bool:
        """Whether the members of a group are told; one or two of eleven are examples."""
        count = self._count_of(group)
        members = self.members(group)
        return bool(self.counted(group)) if not members else count <= _EXAMPLES * len(members)

    def _spelt_out(self, group: Mention) -> Mention:
        """The group of the text that is as many as a headline's: its members are told there."""
        if group.sentence not in self._title or not (count := self._count_of(group)):
            return group
        told = (m for clause in self._clauses for _, m in clause.funds() if m.naming is Naming.GROUP)
        return next((m for m in told if m.sentence not in self._title and self._count_of(m) == count), group)

    def _count_of(self, group: Mention) -> int:
        return names.count_of(self._clauses[group.sentence].sentence.text[: group.start], group.text)

    def _listed_below(self, group: Mention, *, opened: bool) -> Iterator[Clause]:
        """The sentences behind that of a group that go through its members: 其中:ⓕ...;ⓕ...;ⓕ... .

        `opened`: whether the list begins in the sentence of the group.
        """
        first = group.sentence + (0 if opened else 1)
        return takewhile(
            lambda c: wording.lists_members(c.sentence.text) or (c.index > first and goes_on(self._clauses, c)),
            self._clauses[group.sentence + 1 :],
        )

    def _entries(self, group: Mention) -> list[int]:
        """The first fund of each entry of the list that follows: behind a colon, or in paragraphs marked as items."""
        here, below = self._clauses[group.sentence], self._clauses[group.sentence + 1 :]
        is_headed = here.text[-1:] == ":"
        if below and below[0].sentence.paragraph != here.sentence.paragraph:
            below = [c for c in below if is_first_of_paragraph(self._clauses, c)]  # 两只基金如下:¶ⓕ落在滨海。¶ⓕ...
        elif not is_headed:
            return []
        listed = takewhile(lambda c: wording.is_entry(c.text) and (is_headed or c.is_listed), below)
        return [found[0] for clause in listed if (found := self._named_in(clause, -1))]

    def _taken_up(self, group: Mention) -> tuple[int, ...]:
        """The members of the group that the next sentence takes up: 第二批基金发布。这一批有五只基金,其中..."""
        for clause in self._clauses[group.sentence + 1 : group.sentence + 2]:
            same = [m for _, m in clause.funds() if m.naming is Naming.GROUP]
            if same and wording.takes_up(clause.sentence.text):
                return self.members(same[0])
        return ()

    def _told_next(self, group: Mention) -> list[int]:
        """The funds of the next sentences, if they are as many as the group counts: 签下三支子基金。名单如下:..."""
        here = self._clauses[group.sentence]
        groups = [m for _, m in here.funds() if m.naming is Naming.GROUP and m.start < group.start]
        others = sum(map(self._count_of, groups))  # 四支新基金签约,两支旧基金增资:ⓕ...: those of the first come first
        count = self._count_of(group) + others
        told: dict[int, None] = {}
        for number, clause in enumerate(self._clauses[group.sentence + 1 :]):
            far = number >= _BACK and not goes_on(self._clauses, clause)
            if len(told) >= count or clause.item != here.item or far:
                break
            told.update(dict.fromkeys(self._named_in(clause, -1)))
        return [*told][others:] if len(told) == count > others else []

    def _numbered(self, group: Mention) -> list[int]:
        """The first funds of the sentences that a number opens, if as many as are counted: 其一,ⓕ... 其二,ⓕ..."""
        below = [
            c
            for c in self._clauses[group.sentence + 1 :]
            if group.sentence in self._title or c.item == self._clauses[group.sentence].item
        ]
        told = [found[0] for c in below if wording.has_number(c.text) and (found := self._named_in(c, -1))]
        return told if len(set(told)) == len(told) == self._count_of(group) else []

    def _in_table(self, group: Mention) -> list[int]:
        """The funds that open the rows of the first table below, if they are as many as the group counts."""
        below = self._clauses[group.sentence + 1 :]
        first = next((n for n, clause in enumerate(below[:_TO_TABLE]) if _TABLE_ROW.match(clause.text)), None)
        if first is None:
            return []
        rows = takewhile(lambda clause: _TABLE_ROW.match(clause.text), below[first:])
        told = [found[0] for clause in rows if (found := self._named_in(clause, -1))]
        return told if len(set(told)) == len(told) == self._count_of(group) else []

    def _named_in(self, clause: Clause, after: int) -> list[int]:
        """The funds that a sentence names behind a place of it."""
        named = [m for _, m in clause.funds() if m.start > after and not self._funds.is_party(m)]
        return [c.number for m in named if m.naming is not Naming.PRONOUN and (c := self._funds.of(m))]

    def _items_of(self, mention: Mention) -> set[int]:
        return {self._clauses[mention.sentence].item}
