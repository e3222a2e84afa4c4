"""Which funds of a Chinese article are its news, weighed: what the rules say of each, where it is told, and how.

Rules of events decide by one wording; here all that speaks for and against a fund counts together: what the rules make
of it, its place, its name, its sums, the words around it, the other funds beside it. What each sign weighs was learned
(`weights`), and the chance that comes out is the confidence of the sighting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.zh.ages import said_of_days
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.hearsay import heard_in, said_above, said_around
from extractors.funds.zh.mates import said_of_lists, said_of_rows
from extractors.funds.zh.rows import mates_of
from extractors.funds.zh.second import DENIED, Scales, Weight, entry_of, settled_by
from extractors.funds.zh.undecided import ceiling_of
from extractors.funds.zh.verdict import SHUT_OUT, Support, Verdict, confidence
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming
from extractors.rules import MONEY
from extractors.weights import weights_of

_LESSON: Final = "zh_news"
_ENOUGH: Final = 0.4
"""The chance at which a fund is announced: held out, 0.4 to 0.6 give the same F1; less finds more."""
_SURE: Final = 0.99
_TOLD_SIGNS: Final = 6
"""Signs that are told as reasons."""
_PLACES: Final = 3
"""Phrases of a fund whose sentences are heard."""


@dataclass(frozen=True)
class Scene:
    """An article with what rules and weighing make of its funds; mappings go by number of the fund."""

    read: Read
    verdicts: Sequence[Verdict]
    again: Mapping[int, float]
    """The confidence of the second reading, of the funds that it decided."""
    weights: Mapping[int, Weight]

    @cached_property
    def told(self) -> Mapping[tuple[int, int], Verdict]:
        """The verdict on the fund of each mention, by its sentence and beginning."""
        return {(m.sentence, m.start): verdict for verdict in self.verdicts for m in verdict.cluster.mentions}

    @property
    def year(self) -> int:
        """The year of the article; 0 if nothing tells it."""
        return self.read.document.day.year if self.read.document.day else 0


def scene_of(read: Read, verdicts: Sequence[Verdict], again: Mapping[int, float]) -> Scene:
    """The scene of an article whose funds both readings have judged."""
    weights: dict[int, Weight] = {}
    if not all(map(is_shut_out, verdicts)):  # else nothing is to be decided
        scales = Scales(read)
        weights = {v.cluster.number: scales.weigh(v) for v in verdicts if v.cluster.best()}
    return Scene(read, verdicts, again, weights)


def announced(scene: Scene) -> list[Verdict]:
    """The verdicts of a scene, those announced whose signs speak for them, with the chance as confidence."""
    return [_weighed(scene, verdict) for verdict in scene.verdicts]


def _weighed(scene: Scene, verdict: Verdict) -> Verdict:
    """The verdict after weighing: announced with its chance, or refused; what no sign outweighs stays out."""
    if not scene.weights or is_shut_out(verdict):
        return verdict
    weights = weights_of(_LESSON)
    signs = signs_of_fund(scene, verdict)
    chance = round(min(weights.chance(signs), _SURE), 2)
    if chance < _ENOUGH:
        return replace(verdict, stage=None, why=_WHY, rule=f"weighed: {_WHY}") if verdict.stage else verdict
    told = verdict if verdict.stage else settled_by(verdict, scene.weights[verdict.cluster.number].settling)
    return replace(
        told, confidence=min(chance, ceiling_of(scene.read.document, told)), signs=weights.reasons(signs)[:_TOLD_SIGNS]
    )


_WHY: Final = "too little speaks for it"


def is_shut_out(verdict: Verdict) -> bool:
    """Whether it is another kind of fund by its name, one that exists and grows, or one that there will not be."""
    of_another_kind = verdict.rule.startswith("kind: ") or not verdict.cluster.best()
    return of_another_kind or verdict.is_upsize or verdict.rule in SHUT_OUT or verdict.rule == DENIED


def _support(read: Read, verdict: Verdict) -> Support:
    number = verdict.cluster.number
    dated = verdict.finding and any(isinstance(noun, DateSpan) for noun in verdict.finding.clause.nouns.values())
    money = any(a.cluster == number and a.rule.field != "nobody" for a in read.amounts)
    return Support(money, bool(read.roles.get(number)), bool(dated))


# ---------------------------------------------------------------- signs


def signs_of_fund(scene: Scene, verdict: Verdict) -> frozenset[str]:
    """The signs that hold for a fund of a scene."""
    clauses = scene.read.document.clauses
    kind = _KINDS.get(verdict.cluster.naming, "a name")
    told = [m for m in verdict.cluster.mentions if m.naming is not Naming.PRONOUN]
    places = [(clauses[m.sentence], m) for m in told[:_PLACES]]
    spots = [(clauses[m.sentence], clauses[m.sentence].place_of(m)) for m in told[:_PLACES]]
    return frozenset(
        {
            *_of_rules(scene, verdict),
            *_of_weight(scene, verdict),
            *_of_name(scene, verdict.cluster),
            *_of_place(scene, verdict.cluster),
            *_of_entry(scene, verdict.cluster),
            *said_around(spots, kind),
            *said_of_days(spots, scene.read.document.day),
            *_openings(clauses, spots),
            *said_of_rows(places, scene.told, verdict),
            *said_of_lists(clauses, places, scene.told, verdict),
            *said_above(scene.read.document.title),
            *_of_lead(scene.read.document.lead),
        }
    )


_KINDS: Final = {Naming.DESCRIBED: "no name", Naming.GROUP: "several"}


_TENTHS: Final = 10


def _of_rules(scene: Scene, verdict: Verdict) -> Iterator[str]:
    """What the rules of both readings make of a fund."""
    yield from _of_finding(verdict)
    if not verdict.stage:
        others = any(other.stage for other in scene.verdicts)
        yield f"the rules say: {verdict.rule}"
        yield "the rules tell another fund" if others else "the rules tell no fund"
        return
    number = verdict.cluster.number
    sure = scene.again.get(number) or confidence(verdict, _support(scene.read, verdict))
    yield "told by the second reading" if number in scene.again else "told by an event"
    yield f"the rules tell it at {verdict.stage.value}"
    yield from (f"the rules' confidence above 0.{tenth}" for tenth in range(5, _TENTHS) if sure * _TENTHS >= tenth)


def _of_finding(verdict: Verdict) -> Iterator[str]:
    """How near a fund's name the wording stands by which a rule decides."""
    if verdict.finding is None:
        return
    at = verdict.finding.clause.index
    named = {m.sentence for m in verdict.cluster.names()}
    near = (
        "by name"
        if at in named
        else "by a pronoun"
        if at in {m.sentence for m in verdict.cluster.mentions}
        else "from afar"
    )
    what = "told" if verdict.stage else f"{verdict.rule}:"
    yield f"{what} {near}"


_STEPS: Final = (-4, -2, 0, 1, 2, 3, 4, 5, 6, 7)


def _of_weight(scene: Scene, verdict: Verdict) -> Iterator[str]:
    weight = scene.weights[verdict.cluster.number]
    yield from (f"heard: {name}" for name, _ in weight.parts)
    yield from (f"weighs more than {step}" for step in _STEPS if weight.total > step)
    if weight.settling and weight.settling.sign.stage:
        yield f"heard at stage {weight.settling.sign.stage.value}"
    heavier = sum(other.total > weight.total for other in scene.weights.values())
    yield "the heaviest fund" if not heavier else "the second heaviest" if heavier == 1 else "lighter than two others"


def _of_name(scene: Scene, cluster: Cluster) -> Iterator[str]:
    """How a fund is called."""
    best = cluster.best()
    texts = [m.text for m in cluster.names()]
    others = [c for c in scene.read.reference.clusters if c is not cluster and c.best()]
    yield f"called by a {cluster.naming.value} name"
    told = {
        "a name that other things bear": cluster.is_loose,
        "has a number": any(names.number_of(text) for text in texts),
        "one of a kind by its words": any(names.is_single("", text) for text in texts),
        "named like a house": all(names.is_house(text) for text in texts),
        "named like an institution": any(names.is_institution(text) for text in texts),
        "named as a sub-fund": any(names.is_sub_fund(text) for text in texts),
        "specific words": best is not None and names.is_specific(best.text),
        "bare words": all(names.is_bare(text) for text in texts),
        "points at a fund": any(names.points(text) for text in texts),
        "a party": any(scene.read.reference.is_party(m) for m in cluster.mentions),
        "first a party": scene.read.reference.is_party(cluster.mentions[0]),
        "the only fund": not others,
        "the only name": cluster.naming is not Naming.DESCRIBED
        and not any(c.naming is not Naming.DESCRIBED for c in others),
        "told once": len(cluster.mentions) == 1,
        "told three times": len(cluster.mentions) > 2,
        "called in two ways": len(texts) > 1,
        "many funds beside it": len(others) > 5,
    }
    yield from (sign for sign, holds in told.items() if holds)


def _of_place(scene: Scene, cluster: Cluster) -> Iterator[str]:
    """Where a fund is told, with which sums, parties and years."""
    clauses = scene.read.document.clauses
    own = {a.rule.field for a in scene.read.amounts if a.cluster == cluster.number}
    yield from (f"has a sum as {field}" for field in own)
    yield from {f"has {role.rule.field}" for role in scene.read.roles.get(cluster.number, ())}
    start = scene.read.document.first_text
    at = min((m.sentence - start for m in cluster.names() if m.sentence >= start), default=-1)
    yield "told in the headline alone" if at < 0 else f"told in sentence {at + 1}" if at < 3 else "told further down"
    spots = [clauses[m.sentence] for m in cluster.names()]
    named = {m.sentence for m in cluster.mentions if m.naming is not Naming.PRONOUN}
    told = {
        "told in the headline": not named.isdisjoint(cluster.title),
        "told in a heading": any(c.is_heading for c in spots),
        "under a call": any(c.is_call for c in spots),
        "of a digest": max(cluster.items) > 1,
        "the first of its item": any(_opens_item(clauses, c) for c in spots),
        "a sum in its sentence": any(MONEY in c.text for c in spots),
    }
    yield from (sign for sign, holds in told.items() if holds)
    yield from _of_years(scene, spots)


def _of_lead(lead: Clause | None) -> Iterator[str]:
    """The families of words with which the text begins."""
    yield from heard_in(lead.text, "in the lead") if lead else ()


def _openings(clauses: Sequence[Clause], spots: Sequence[tuple[Clause, int]]) -> Iterator[str]:
    """What stands before a fund with which a sentence begins."""
    for clause, at in spots:
        if at == 0 or not clause.text[:at].strip('“"《[【(1234567890.、①②③④⑤⑥⑦⑧⑨ ·-●•★▲'):
            if clause.index == 0 or clauses[clause.index - 1].item != clause.item:
                yield "opens its item"
            else:
                yield f"opens its sentence behind {clauses[clause.index - 1].text[-1:]}"


def _opens_item(clauses: Sequence[Clause], clause: Clause) -> bool:
    return clause.index > 0 and clauses[clause.index - 1].item != clause.item


def _of_years(scene: Scene, spots: Sequence[Clause]) -> Iterator[str]:
    now = scene.year
    years = {int(value[:4]) for clause in spots[:2] for value in _dates(clause)}
    told = {
        "an old year beside it": any(year < now - 1 for year in years),
        "the year before beside it": now - 1 in years,
        "this year beside it": now in years,
        "a coming year beside it": any(year > now for year in years),
    }
    yield from (sign for sign, holds in told.items() if holds and now)


def _dates(clause: Clause) -> list[str]:
    return [noun.value for noun in clause.nouns.values() if isinstance(noun, DateSpan) and noun.value]


def _of_entry(scene: Scene, cluster: Cluster) -> Iterator[str]:
    """What the words around a name make of it that belong to no other fund."""
    clauses = scene.read.document.clauses
    for mention in islice((m for m in cluster.mentions if m.naming is not Naming.PRONOUN), _PLACES):
        entry = entry_of(clauses[mention.sentence], mention)
        told = {
            "a sum right beside it": entry.is_sized,
            "a sum right before it": entry.is_sum_of_its_own,
            "an item of a list": entry.is_item,
            "one more": entry.is_one_more,
            "words of a party": entry.is_party and not _follows(clauses[mention.sentence], mention),
            "doubtful words": entry.is_doubtful,
        }
        yield from (sign for sign, holds in told.items() if holds)
        yield from (f"its own words: {sign.name}" for sign, _, _ in entry.signs)


def _follows(clause: Clause, mention: Mention) -> bool:
    """Whether it stands in its row behind another: 、 and 和 before it then make no party of it."""
    return any(mate.start < mention.start for mate in mates_of(clause, mention))
