"""Each announced fund of a Chinese article as its cast meets it: what rules say, and which sentences speak of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.funds.ranks import Ranking
from extractors.funds.zh.cast import Member, Use, cast_of
from extractors.funds.zh.company import PARTY, told_apart
from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.told import Named, Parties, told_parties
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Mention
from extractors.places import find_places
from extractors.rules import DATE, FUND, MONEY

ToldOf = Mapping[tuple[int, str], Sequence[tuple[int, str, int]]]
"""(`id` of a member, role) -> each fund in which rules tell it in that role: its number, the rule, the sentence."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence as a line: each name of the cast one symbol, each fund another; where the places of the clause are."""

    text: str
    at: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Casting:
    """One announced fund of an article as its cast meets it; sentences by their index."""

    verdict: Verdict
    told: Parties  # what rules say
    told_of: ToldOf
    alone: bool  # whether the article announces no other fund
    own: Mapping[int, tuple[int, ...]]  # sentence -> places of the fund in its symbols
    rows: Mapping[int, Row]
    scope: Collection[int]  # sentences that speak of it
    of_others: Collection[int]  # sentences that speak of another fund that is announced
    of_old: Collection[int]  # sentences that speak of a fund that is no news
    items: Collection[int]  # items of a digest that name it
    near: frozenset[int]  # sentences that are not far off in other items of a digest
    ranks: Mapping[int, Collection[str]]  # `id` of a member -> what it is among the whole cast
    names: Sequence[str]  # its names, without the places that they open with
    calls: frozenset[str]  # its names in full

    def line(self, clause: Clause) -> str:
        """The line of a sentence with the fund in question as ⓕ, every other as ⓧ."""
        row = self.rows[clause.index]
        if FUND not in row.text:
            return row.text
        return told_apart(row.text, frozenset(row.at[place] for place in self.own.get(clause.index, ())))


def castings(read: Read, verdicts: Sequence[Verdict]) -> tuple[list[Member], list[Casting]]:
    """The cast of an article, and each fund that it announces with what the cast is weighed by."""
    told = {one.cluster.number: told_parties(read, one.cluster) for one in verdicts}
    cast = cast_of(
        read,
        [one for roles in told.values() for one in (*roles.managers, *roles.sponsors)],
        [one.cluster for one in verdicts],
    )
    rows = {clause.index: row for clause, row in _rows(read, cast)}
    told_of = _told_of(cast, told)
    spoken = [*_spoken(read)]
    headed = frozenset(clause.item for clause in read.document.clauses if clause.is_heading)
    ranking = Ranking(cast, _GROUPS)
    found: list[Casting] = []
    for verdict in verdicts:
        number = verdict.cluster.number
        own = _own(read, verdict)
        first = min((index, min(places)) for index, places in own.items())
        others = {one.cluster.number for one in verdicts} - {number}
        found.append(
            Casting(
                verdict,
                told[number],
                told_of,
                len(verdicts) == 1,
                own,
                rows,
                {index for index, by in enumerate(spoken) if number in by},
                {index for index, by in enumerate(spoken) if by & others},
                {index for index, by in enumerate(spoken) if by and number not in by and not by & others},
                verdict.cluster.items - {0},
                _near(read, own, verdict.cluster.items, frozenset() if len(verdicts) == 1 else headed),
                ranking.of(first),
                [_without_place(mention.text) for mention in verdict.cluster.names()],
                frozenset(mention.text for mention in verdict.cluster.names()),
            )
        )
    return cast, found


_GROUPS: Final = (
    ("house", frozenset({"house"})),
    ("firm", frozenset({"house", "invests", "state", "latin", "company"})),
    ("authority", frozenset({"authority"})),
)


def _without_place(name: str) -> str:
    places = find_places(name)
    return name[places[0].end :] if places and places[0].start == 0 else name


def _own(read: Read, verdict: Verdict) -> dict[int, tuple[int, ...]]:
    found: dict[int, list[int]] = {}
    mine = {(mention.sentence, mention.start) for mention in verdict.cluster.mentions}
    for index in {mention.sentence for mention in verdict.cluster.mentions}:
        for at, mention in read.document.clauses[index].funds():
            if (mention.sentence, mention.start) in mine:
                found.setdefault(index, []).append(at)
    return {index: tuple(places) for index, places in found.items()}


_NEAR: Final = 2  # sentences


def _near(read: Read, own: Collection[int], items: Collection[int], closed: Collection[int]) -> frozenset[int]:
    """The sentences of a fund's items, and those near its own; `closed`: 【人事:...】 begins another story."""
    around = {index + gap for index in own for gap in range(-_NEAR, _NEAR + 1)}
    return frozenset(
        clause.index
        for clause in read.document.clauses
        if not clause.item or clause.item in items or (clause.index in around and clause.item not in closed)
    )


def _spoken(read: Read) -> Iterator[frozenset[int]]:
    """The numbers of the funds that each sentence speaks of: those that it names, else the one in focus."""
    for clause in read.document.clauses:
        named = {c.number for _, m in clause.funds() if not read.reference.is_party(m) and (c := read.reference.of(m))}
        focus = read.reference.focus(clause)
        yield frozenset(named or ({focus.number} if focus else ()))


def _rows(read: Read, cast: Sequence[Member]) -> Iterator[tuple[Clause, Row]]:
    """The line of each sentence that names one of the cast; a name inside another is left out of it."""
    spans: dict[int, set[tuple[int, int]]] = {}
    for member in cast:
        for use in (use for use in member.uses if not use.inside):
            spans.setdefault(use.clause.index, set()).add((use.place, use.stop))
    for index, places in spans.items():
        clause = read.document.clauses[index]
        places |= {(at, at + 1) for at, _ in clause.funds()}
        words: list[str] = []
        at: dict[int, int] = {}
        done = length = 0
        for start, stop in sorted(places, key=lambda span: (span[0], -span[1])):
            at[start] = length
            if start < done:
                continue
            words += [
                clause.text[done:start],
                clause.text[start] if isinstance(clause.nouns.get(start), Mention) else PARTY,
            ]
            length += start - done
            at[start] = length
            length += 1
            done = stop
        words.append(clause.text[done:])
        yield clause, _without_asides(Row("".join(words), at))


_ASIDES: Final = re.compile(
    rf"(?<=[{PARTY}{FUND}])[”\"』]?(?:\s?\((?![^()]*(?:管理人|管理方|管理机构|GP|LP|合伙人|出资|发起|任|占|股权|持股|股东|[%{MONEY}{DATE}]))[^()]{{1,60}}\))+"
)
"""What a name is called besides, or its number at an exchange: ⓐ(下称“ⓐ”), ⓐ(600000); not its part: ⓐ(管理人)."""


def _without_asides(row: Row) -> Row:
    """The line without asides, so that lists and what stands behind them are seen through them."""
    if "(" not in row.text:
        return row
    kept: list[str] = []
    moved: list[int] = []
    done = length = 0
    for aside in _ASIDES.finditer(row.text):
        moved += range(length, length + aside.start() - done)
        length += aside.start() - done
        moved += [length - 1] * (aside.end() - aside.start())
        kept.append(row.text[done : aside.start()])
        done = aside.end()
    kept.append(row.text[done:])
    moved += range(length, length + len(row.text) - done)
    return Row("".join(kept), {place: moved[at] for place, at in row.at.items()})


def _told_of(cast: Sequence[Member], told: Mapping[int, Parties]) -> ToldOf:
    """Whom each name that rules tell is of: the same name, or the words at one of a member's places."""
    by_name: dict[str, set[int]] = {}
    by_clause: dict[int, list[tuple[int, Use]]] = {}
    for member in cast:
        for name in member.names:
            by_name.setdefault(name, set()).add(id(member))
        for use in member.uses:
            by_clause.setdefault(use.clause.index, []).append((id(member), use))
    found: dict[tuple[int, str], list[tuple[int, str, int]]] = {}
    for fund, role, one in _named(told):
        at = {known for known, use in by_clause.get(one.clause.index, ()) if use.overlaps(one)}
        for known in at or by_name.get(one.text, set()):
            found.setdefault((known, role), []).append((fund, one.rule, one.clause.index))
    return found


def _named(told: Mapping[int, Parties]) -> Iterator[tuple[int, str, Named]]:
    """Each name that rules tell, with the fund's number and the role."""
    for fund, roles in told.items():
        yield from ((fund, "managers", one) for one in roles.managers)
        yield from ((fund, "sponsors", one) for one in roles.sponsors)
