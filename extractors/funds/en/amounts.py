"""Whose each sum of an English article is, and what it is of that fund: its size, its target, somebody's part."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause, Sum
from extractors.funds.en.lists import are_told_apart
from extractors.funds.en.story import Story
from extractors.funds.en.sum_words import is_opening
from extractors.funds.en.to_come import is_to_come
from extractors.rules import FUND, MONEY
from extractors.rules_en_facts import AMOUNTS
from extractors.triggers import Triggered


@dataclass(frozen=True, slots=True)
class Claim:
    """A sum that a rule gives to a fund, as its size, target, part ..."""

    field: str
    sum: Sum
    clause: Clause
    rule: str

    @property
    def amount(self) -> tuple[int, str] | None:
        """Amount and currency; None for a range."""
        return (self.sum.span.amount, self.sum.span.currency) if self.sum.span.amount else None


WITHIN: Final = "en sum inside the fund's phrase"
LINED: Final = "en line of a table"
_SMALL: Final = 50_000
"""No fund is smaller; below it a sum is a price or a fee."""


def claims_of(story: Story, announced: Sequence[Candidate]) -> Mapping[int, list[Claim]]:
    """The sums of each announced fund, by `id` of the candidate, in order of the text."""
    claims = _claims(story, announced)
    if len(announced) == 1 and not any(claim.field in _TOTALS for claim in claims[id(announced[0])]):
        claims[id(announced[0])].extend(_adopted(story, announced[0]))
    return claims


_TOTALS: Final = frozenset({"size", "target", "raised", "cap", "first_tranche", "beside"})


def _claims(story: Story, announced: Sequence[Candidate]) -> defaultdict[int, list[Claim]]:
    claims: defaultdict[int, list[Claim]] = defaultdict(list)
    known = {id(one) for one in announced}
    others = {
        (spot.clause.index, spot.place) for one in story.candidates if id(one) not in known for spot in one.places
    }
    spots: defaultdict[int, list[tuple[Candidate, Place]]] = defaultdict(list)
    for one in announced:
        for spot in one.places:
            spots[spot.clause.index].append((one, spot))
    for clause in _with_sums(story):
        here = spots.get(clause.index, [])
        focus = _focus(clause, story.focus[clause.index], announced, others)
        scene = _Scene(clause, _owners(clause, here), focus, others)
        for candidate, claim in chain(_inner_claims(scene), _outer_claims(scene)):
            claims[id(candidate)].append(claim)
    return claims


@lru_cache(maxsize=1)  # asked for each fund of one article
def _with_sums(story: Story) -> tuple[Clause, ...]:
    """The clauses that tell a sum, outside phrases or inside."""
    return tuple(clause for clause in story.clauses if clause.inner_sums or MONEY in clause.text)


@dataclass(frozen=True, slots=True)
class _Scene:
    """A clause with the announced funds of its phrases, the one spoken of, and where the phrases of others stand."""

    clause: Clause
    owners: Mapping[int, list[Candidate]]
    focus: Candidate | None
    others: Container[tuple[int, int]]


def _focus(
    clause: Clause, spoken_of: Candidate | None, announced: Sequence[Candidate], others: Container[tuple[int, int]]
) -> Candidate | None:
    """The announced fund that a clause goes on about: also the only one, where the clause names no other."""
    if spoken_of is None or any(one is spoken_of for one in announced):
        return spoken_of or (announced[0] if announced else None)
    if len(announced) > 1 or any((clause.index, place) in others for place, _ in clause.mentions()):
        return None
    return announced[0] if announced else None


def _adopted(story: Story, main: Candidate) -> Iterator[Claim]:
    """The sums of other phrases in the headline or the lead: a fund is often described before it is named."""
    lead = [clause.index for clause in story.clauses if clause.sentence.part == "text"][:_LEAD]
    for other in story.candidates:
        if other is main or other.refusals or other.named:
            continue
        for claim in _claims(story, [other])[id(other)]:
            if claim.clause.sentence.part == "title" or claim.clause.index in lead:
                yield claim


_LEAD: Final = 2
"""Sentences in which a fund is still being introduced."""


_Owned = Iterator[tuple[Candidate, Claim]]


def _inner_claims(scene: _Scene) -> _Owned:
    """The sums inside the phrases of funds: 'a $90m fund'."""
    for place, named in scene.owners.items():
        for one, candidate in product(_inner(scene.clause, place), named):
            yield candidate, Claim("size", one, scene.clause, WITHIN)


def _outer_claims(scene: _Scene) -> _Owned:
    """The sums that stand by themselves, with what the rules make of them."""
    clause = scene.clause
    for place, one in clause.sums():
        lined = [
            (candidate, told) for every in scene.owners.values() for candidate in every if (told := candidate.sums)
        ]
        if lined:
            yield from (
                (candidate, Claim(told[place], one, clause, LINED)) for candidate, told in lined if place in told
            )
            continue
        field, rule, span = _meaning(clause, place, beside=bool(scene.owners))
        if field and (one.span.amount or _SMALL) >= _SMALL:
            for candidate in _whose(scene, place, span):
                yield candidate, Claim(field, one, clause, rule)


@lru_cache(maxsize=2048)  # asked for each fund of an article; a clause is known by its identity
def _meaning(clause: Clause, place: int, *, beside: bool) -> tuple[str | None, str, tuple[int, int]]:
    """What a sum is; a headline has no room for whose part it is, and 'each begins at' tells the sum of every fund."""
    field, rule, span = _field(clause, place)
    in_title = clause.sentence.part == "title"
    if field is None or (field == "part" and in_title):
        return ("beside" if in_title or beside else None), "en sum beside the news", span
    one = clause.nouns[place]
    if field == "first_tranche" and isinstance(one, Sum) and _each(clause, place, one):
        return field if is_opening(clause.text, place) else "size", rule, span
    return field, rule, span


def _owners(clause: Clause, here: Sequence[tuple[Candidate, Place]]) -> dict[int, list[Candidate]]:
    """Place of a phrase -> the announced funds it means: several for 'three regional funds' told one by one."""
    owners: dict[int, list[Candidate]] = defaultdict(list)
    own = {(id(one), spot.place) for one, spot in here}
    for one, spot in here:
        before = _APPOSED.search(clause.text, max(0, spot.place - 40), spot.place)
        if not before or (id(one), before.start()) in own or not _may_be_said_of(spot, before.start()):
            owners[spot.place].append(one)
    return owners


def _may_be_said_of(spot: Place, before: int) -> bool:
    """Whether a description may be said of the fund before it: not where a list tells the two side by side."""
    alike = not spot.clause.mention_at(before).is_named
    return not spot.mention.is_named and not are_told_apart(spot.clause.text, before, spot.place, alike=alike)


_APPOSED: Final = re.compile(r"ⓕ(?: (?:of|in|from) ⓐ| \([^()]{0,30}\))?, $")
"""Another fund, of which the description that follows is said: 'Wharf IV of Oslo, a vehicle of $150 million'."""


def _inner(clause: Clause, place: int) -> Iterable[Sum]:
    noun = clause.nouns[place]
    return (one for one in clause.inner_sums if noun.start <= one.start < noun.end)


def _field(clause: Clause, place: int) -> tuple[str | None, str, tuple[int, int]]:
    """What the sum at `place` is, the rule that says so and where its words stand."""
    for rule, match in _AMOUNTS.matches(clause.text):
        start, end = match.span()
        if start <= place < end and clause.text.rfind(MONEY, start, end) == place:
            to_come = rule.name == FIRST_CLOSE and is_to_come(clause.text, start, end)
            return ("nobody" if to_come else rule.field), rule.name, (start, end)
    return None, "", (place, place + 1)


_AMOUNTS: Final = Triggered(AMOUNTS)
FIRST_CLOSE: Final = "en first close sum"


def _whose(scene: _Scene, place: int, span: tuple[int, int]) -> list[Candidate]:
    """The announced funds that a sum belongs to: the one in the words of the rule, else the one spoken of."""
    clause, owners = scene.clause, scene.owners
    one = clause.nouns[place]
    every = list({id(owner): owner for named in owners.values() for owner in named}.values())
    if isinstance(one, Sum) and _each(clause, place, one) and every:
        of_several = [named for named in owners.values() if len(named) > 1]  # 'three regional funds'
        return of_several[-1] if of_several else every
    nearest = _nearest_fund(clause.text, place, span)
    if nearest is not None and (nearest in owners or (clause.index, nearest) in scene.others):
        return owners.get(nearest, [])
    if owners:
        return owners[min(owners)]
    return [scene.focus] if scene.focus else []


_GOES_TO: Final = re.compile(r"ⓜ (?:for|in|into|to|of) (?:the |its )?(?=ⓕ)")


def _nearest_fund(text: str, place: int, span: tuple[int, int]) -> int | None:
    """Where the fund of the sum at `place` stands: in the rule's words, behind 'for', or last before the sum."""
    inside = [at for at in range(*span) if text[at] == FUND]
    if inside:
        return min(inside, key=lambda at: abs(at - place))
    if goes_to := _GOES_TO.match(text, place):
        return goes_to.end()
    before = text.rfind(FUND, 0, place)
    return before if before >= 0 else None


_EACH: Final = re.compile(r"\beach\b|\bapiece\b|\brespectively\b")
EACH_WITH: Final = r"\beach (?:with|having|of|has|have|gets?|starts?|begins?|opens?) (?:[\w-]+ ){1,6}"
"""What leads to the sum of each: 'two funds, each with an initial allocation of $20m'."""
_EACH_WITH: Final = re.compile(f"{EACH_WITH}$", re.IGNORECASE)


def _each(clause: Clause, place: int, one: Sum) -> bool:
    beside = _EACH.search(clause.text, max(0, place - 25), place + 15)
    return one.span.each or bool(beside or _EACH_WITH.search(clause.text[max(0, place - 60) : place]))
