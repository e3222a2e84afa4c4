"""Each announced fund of an English article as its cast meets it: what rules say, and which clauses speak of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.cast import Member, Use
from extractors.funds.en.named import Named, Roles, key_of
from extractors.funds.en.scope import about_wholes, own_clauses
from extractors.funds.en.story import Story
from extractors.funds.en.titles import Titles, titles_of
from extractors.funds.en.verdict import Verdict
from extractors.funds.ranks import Ranking
from extractors.parties.en import HOUSES

ToldOf = Mapping[tuple[int, str], Sequence[tuple[int, Named]]]
"""(`id` of a member, role) -> each fund, by `id`, in which rules tell it in that role, with the name that they tell."""


@dataclass(frozen=True, slots=True)
class Casting:
    """One announced fund of an article as its cast meets it; clauses by their index."""

    verdict: Verdict
    told: Roles  # what rules say
    told_of: ToldOf
    alone: bool  # whether the article announces no other fund
    own: Mapping[int, tuple[int, ...]]  # clause -> places of the fund in its symbols
    scope: Collection[int]
    focus: Collection[int]
    of_others: Collection[int]  # clauses about another announced fund
    of_old: Collection[int]  # clauses about a fund that is no news
    ranks: Mapping[int, Collection[str]]  # `id` of a member -> what it is among the whole cast
    titles: Titles  # what the article calls whom
    length: int  # clauses of the article
    kin: frozenset[int]  # `id` of the members that share the first word of the fund's name


def castings(
    story: Story, verdicts: Sequence[Verdict], told: Mapping[int, Roles], cast: Sequence[Member]
) -> Iterator[Casting]:
    """Each announced fund with what its cast is weighed by; `told`: what rules say, by `id` of the candidate."""
    story = about_wholes(story, verdicts)
    told_of = _told_of(cast, {id(one.candidate): told[id(one.candidate)] for one in verdicts})
    by_first = _by_first_word(cast)
    titles = titles_of(cast)
    ranking = Ranking(cast, _GROUPS)
    announced = {id(verdict.candidate) for verdict in verdicts}
    spoken = [(clause.index, by) for clause, by in zip(story.clauses, story.focus, strict=True) if by]
    for verdict in verdicts:
        one = verdict.candidate
        others = [(index, id(by) in announced) for index, by in spoken if by is not one]
        own: dict[int, list[int]] = {}
        for spot in one.places:
            own.setdefault(spot.clause.index, []).append(spot.place)
        yield Casting(
            verdict,
            told[id(one)],
            told_of,
            len(verdicts) == 1,
            {index: tuple(places) for index, places in own.items()},
            {clause.index for clause in own_clauses(story, one)},
            {index for index, by in spoken if by is one},
            {index for index, is_news in others if is_news},
            {index for index, is_news in others if not is_news},
            ranking.of(min((index, min(places)) for index, places in own.items())),
            titles,
            len(story.clauses),
            frozenset(known for first in _first_words(one) for known in by_first.get(first, ())),
        )


_GROUPS: Final = (("firm", frozenset({"firm"})), ("house", HOUSES))
"""Kinds of members that are ranked together."""


def _by_first_word(cast: Sequence[Member]) -> Mapping[str, set[int]]:
    """First words of names -> the members that bear them, by `id`; without those that only a fund's name tells."""
    found: dict[str, set[int]] = {}
    for member in cast:
        for key in () if member.is_house else member.keys:
            found.setdefault(key[0], set()).add(id(member))
    return found


def _first_words(fund: Candidate) -> set[str]:
    firsts = {key[0] for mention in fund.named if (key := key_of(mention.name))}
    return {first for first in firsts if len(first) >= SHORTEST}


def _told_of(cast: Sequence[Member], told: Mapping[int, Roles]) -> ToldOf:
    """Whom each name that rules tell is of: the same name, or the words at one of a member's places."""
    by_key: dict[tuple[str, ...], list[Member]] = {}
    by_clause: dict[int, list[tuple[Use, Member]]] = {}
    for member in cast:
        for key in member.keys:
            by_key.setdefault(key, []).append(member)
        for use in member.uses:
            by_clause.setdefault(use.clause.index, []).append((use, member))
    found: dict[tuple[int, str], list[tuple[int, Named]]] = {}
    for fund, role, one in _named_in(told):
        of = {id(member) for member in by_key.get(key_of(one.text), ())}
        of |= {id(member) for use, member in by_clause.get(one.clause.index, ()) if use.overlaps(one)}
        for member_id in of:
            found.setdefault((member_id, role), []).append((fund, one))
    return found


def _named_in(told: Mapping[int, Roles]) -> Iterator[tuple[int, str, Named]]:
    """Each name that rules tell, with the fund, by `id`, and the role."""
    for fund, roles in told.items():
        yield from ((fund, "managers", one) for one in roles.managers)
        yield from ((fund, "sponsors", one) for one in roles.sponsors)


SHORTEST: Final = 3
"""Letters of a first word that may tell kin."""
