"""What one telling of a place has to do with a fund: in whose name it stands, and what the words beside it say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.spots import NEAR, Spot
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Mention
from extractors.places import find_places
from extractors.rules_zh_facts import FOCUS
from extractors.rules_zh_places import BEFORE, BEHIND, HOLDERS, SETTLING

_Stretches = Mapping[int, Sequence[tuple[int, int]]]
"""By the index of a sentence, offsets into it."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A fund as tellings of places are compared with it; sentences by their index."""

    mentions: frozenset[int] = frozenset()  # by `id`
    named: frozenset[int] = frozenset()  # sentences that name it
    told: frozenset[int] = frozenset()  # sentences that report an event of it
    own: frozenset[int] = frozenset()  # those, and the ones in which it is the fund spoken of
    others: frozenset[int] = frozenset()  # sentences that name other funds alone
    parties: tuple[tuple[str, _Stretches], ...] = ()  # role -> where rules tell a party in it
    near: frozenset[int] = frozenset()  # sentences that have anything to do with it or its parties


def surroundings_of(read: Read, verdict: Verdict) -> Surroundings:
    """What the tellings of places are compared with for a fund."""
    cluster = verdict.cluster
    named = frozenset(mention.sentence for mention in cluster.mentions)
    told = frozenset(finding.clause.index for finding in verdict.events if finding.rule.stage)
    spoken_of = (c for c in read.document.clauses if read.reference.focus(c) is cluster and not [*c.funds()])
    own = named | told | {clause.index for clause in spoken_of}
    parties = tuple((role, _stretches(read, cluster.number, f"{role}s")) for role in ("manager", "sponsor"))
    return Surroundings(
        mentions=frozenset(map(id, cluster.mentions)),
        named=named,
        told=told,
        own=own,
        others=frozenset(mention.sentence for mention in read.document.mentions) - named,
        parties=parties,
        near=own.union(*(stretches for _, stretches in parties)),
    )


def _stretches(read: Read, number: int, field: str) -> _Stretches:
    found: dict[int, list[tuple[int, int]]] = {}
    for role in read.roles.get(number, ()):
        for start, end in (role.parts or ((role.start, role.end),)) if role.rule.field == field else ():
            if start < end:
                stretch = role.clause.offsets[start], role.clause.ends_at(end)
                found.setdefault(role.clause.index, []).append(stretch)
    return found


def signs_of_telling(around: Surroundings, spot: Spot) -> frozenset[str]:
    """The signs of one telling of a place: the same for each fund that its sentence has nothing to do with."""
    if spot.clause.index in around.near:
        return frozenset(_signs(around, spot))
    return _for_strangers(spot, beside_funds=spot.clause.index in around.others)


@lru_cache(maxsize=512)  # a digest tells most of its places of other funds
def _for_strangers(spot: Spot, *, beside_funds: bool) -> frozenset[str]:
    others = frozenset({spot.clause.index}) if beside_funds else frozenset[int]()
    return frozenset(_signs(Surroundings(others=others), spot))


def _signs(around: Surroundings, spot: Spot) -> Iterator[str]:
    if isinstance(spot.inside, Mention):
        yield from _in_fund(around, spot, spot.inside)
    elif spot.inside is not None:
        yield from _in_organisation(around, spot, *spot.inside)
    else:
        yield from _by_itself(around, spot)
    yield from _in_sentence(around, spot.clause)
    if not isinstance(spot.inside, Mention):
        yield from _beside_funds(around, spot)
    if not spot.clause.sentence.text[: spot.span.start].strip(" 【[(“"):
        yield "opens the sentence"
    if spot.span.demonym:
        yield "an adjective"


# ---------------------------------------------------------------- in names


def _in_fund(around: Surroundings, spot: Spot, fund: Mention) -> Iterator[str]:
    whose = "its" if id(fund) in around.mentions else "another fund's"
    yield f"in {whose} name"
    yield f"in {whose} {fund.naming} name"
    opens = not spot.before.strip('“《"')
    yield f"{'opens' if opens else 'in brackets in' if spot.before.endswith('(') else 'inside'} {whose} name"
    if not opens and find_places(spot.before):
        yield f"second in {whose} name"


def _in_organisation(around: Surroundings, spot: Spot, start: int, end: int) -> Iterator[str]:
    name = spot.clause.sentence.text[start:end]
    role = _role(around, spot.clause, start, end) or "organisation"
    kind = next((kind for kind, words in HOLDERS if words.search(name)), "other")
    yield f"in a {role}'s name"
    yield f"in a {role}'s name: {kind}"
    if not spot.before:
        yield f"opens a {role}'s name"
        yield from _way_into(spot.clause, start)
    if spot.before.endswith("("):
        yield f"in brackets in a {role}'s name"


def _way_into(clause: Clause, start: int) -> Iterator[str]:
    """What the words before an organisation make of the place that its name opens with: 设在榕城国际金融中心."""
    at = bisect_left(clause.offsets, start)
    before = clause.text[max(0, at - NEAR) : at]
    yield from (f"before: {name}" for name, pattern in BEFORE if name in SETTLING and pattern.search(before))


def _role(around: Surroundings, clause: Clause, start: int, end: int) -> str | None:
    """The part that rules give to what stands in a sentence."""
    for role, stretches in around.parties:
        if any(first <= start and end <= last for first, last in stretches.get(clause.index, ())):
            return role
    return None


# ---------------------------------------------------------------- among words


def _by_itself(around: Surroundings, spot: Spot) -> Iterator[str]:
    if role := _role(around, spot.clause, spot.span.start, spot.span.end):
        yield f"in the words for a {role}"
    if spot.span.part_of:
        yield f"a word of a {spot.span.part_of}"
    yield from _words_beside(spot.before, spot.behind)
    if _is_behind_focus(spot.clause.sentence.text, spot.span.start):
        yield "focus before"


@lru_cache(maxsize=4096)  # a place is weighed for each fund of its article
def _words_beside(before: str, behind: str) -> tuple[str, ...]:
    return (
        *(f"before: {name}" for name, pattern in BEFORE if pattern.search(before)),
        *(f"behind: {name}" for name, pattern in BEHIND if pattern.search(behind)),
        *(f"{length} before: {before[-length:]}" for length in (1, 2)),
        *(f"{length} behind: {behind[:length]}" for length in (1, 2)),
    )


@lru_cache(maxsize=512)
def _is_behind_focus(sentence: str, at: int) -> bool:
    """Whether words like 聚焦 stand somewhere before a place of a sentence."""
    return bool(FOCUS.search(sentence, 0, at))


def _in_sentence(around: Surroundings, clause: Clause) -> Iterator[str]:
    if clause.is_headline:
        yield "in a heading" if clause.sentence.part == "text" else "in the title"
    if clause.index in around.told:
        yield "in a sentence of its event"
    elif clause.index in around.own:
        yield "in a sentence about it"
    elif clause.index in around.others:
        yield "in a sentence of other funds"


def _beside_funds(around: Surroundings, spot: Spot) -> Iterator[str]:
    """Whether the funds next to a place, before it and behind it, are the fund in question."""
    return (f"{side} {'it' if id(fund) in around.mentions else 'another fund'}" for side, fund in spot.beside)
