"""Taking a judgement back: everything is as it was, but for what has been told since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from extractors.facts import FundStatus, Sighting
from flows.errors import UsageError
from flows.judge.retelling import part_since
from flows.judge.ruling import (
    RULES,
    Changed,
    Correction,
    Judged,
    Ruling,
    Verdict,
    answer_pair,
    correct,
    heard_of,
    living,
    restore_pair,
    restore_statuses,
    tell,
)
from flows.recombine import recombine
from flows.store import Judgement, Unit


def undo(unit: Unit, judgement_id: int, ruling: Ruling) -> Judged:
    """Take a judgement back. Sightings that came to a merged record since then go to the one of the two they are of.

    Raises UsageError for one that is not there, was taken back already, or on which a later one rests.
    """
    judgement = unit.judgement(judgement_id)
    if judgement is None:
        raise UsageError(f"there is no judgement {judgement_id}: `fundwatch funds judgements` lists them")
    if judgement.undone_at is not None:
        raise UsageError(
            f"judgement {judgement_id} was undone on {judgement.undone_at:%Y-%m-%d} by {judgement.undone_by}"
        )
    later = [one for one in unit.judgements(judgement.fund_ids) if _rests_on(one, judgement)]
    if later:
        raise UsageError(
            f"undo judgement {later[0].judgement_id} ({later[0].kind}) first: it came later and rests on this"
        )
    before = _before(unit, judgement)
    unit.undo(judgement_id, by=ruling.by, now=ruling.now)
    funds = _UNDO[judgement.kind](unit, judgement, ruling)
    tell(unit, judgement.fund_ids, f"undone: {judgement.kind} (judgement {judgement_id})", ruling)
    return Judged(judgement_id, funds, _correct(unit, judgement, ruling, before))


@dataclass(frozen=True, slots=True)
class _Before:
    """What stood until a judgement was taken back."""

    facts: tuple[Sighting, ...]  # of each living record that it is about
    heard: tuple[str, ...]  # of a merge: the channels that have heard of the one record since, or that it is one


def _before(unit: Unit, judgement: Judgement) -> _Before:
    lives = dict.fromkeys(unit.surviving(one) for one in judgement.fund_ids)
    heard: set[str] = set()
    if judgement.kind == "merge":
        heard = {*judgement.undo["told"], *heard_of(unit, judgement.fund_ids[0], after=judgement.undo["alerts"])}
    return _Before(tuple(living(unit, one).facts for one in lives), tuple(sorted(heard)))


def _correct(unit: Unit, judgement: Judgement, ruling: Ruling, before: _Before) -> tuple[str, ...]:
    """Tell those who had heard of a judgement that it is taken back."""
    if judgement.kind == "merge" and FundStatus.REJECTED in judgement.undo["status"].values():
        return _correct_none(unit, judgement, ruling)
    verdict = _CORRECTED.get(judgement.kind) or _CORRECTED.get((judgement.kind, _stood(judgement)))
    changed = _changed_back(unit, judgement, before)
    if verdict is None or (judgement.kind == "edit" and not changed):
        return ()  # the fund has moved on since to what stands now
    first, *others = judgement.fund_ids
    only = before.heard if judgement.kind == "merge" else None
    return correct(unit, first, ruling, Correction(verdict, changed, tuple(others)), only=only)


def _correct_none(unit: Unit, judgement: Judgement, ruling: Ruling) -> tuple[str, ...]:
    """Tell those who heard that a record is none, for it became part of one, that it is one after all."""
    told = judgement.undo["told"]
    return correct(unit, judgement.fund_ids[1], ruling, Correction("after_all"), only=told) if told else ()


def _changed_back(unit: Unit, judgement: Judgement, before: _Before) -> Changed:
    """The names of what is one now or two, or the facts of an edit that are others now."""
    lives = dict.fromkeys(unit.surviving(one) for one in judgement.fund_ids)
    after = [living(unit, one).facts for one in lives]
    if judgement.kind in _MOVING:
        return [("name", tuple(one.name for one in before.facts), tuple(one.name for one in after))]
    if judgement.kind != "edit":
        return ()
    told = ((field, getattr(before.facts[0], field), getattr(after[0], field)) for field in judgement.undo["after"])
    return [(field, was, now) for field, was, now in told if was != now]


def _stood(judgement: Judgement) -> str:
    """Where the first record that a judgement is about stood before it."""
    return next(iter(judgement.undo.get("status", {}).values()), "")


_CORRECTED: dict[
    str | tuple[str, str], Verdict
] = {  # what is told when one is taken back, of a record that stood there
    ("confirm", FundStatus.REJECTED): "none_at_all",
    ("confirm", FundStatus.REVIEW): "in_review",
    ("reject", FundStatus.NEW): "after_all",
    ("reject", FundStatus.CONFIRMED): "after_all",
    ("reject", FundStatus.REVIEW): "in_review",
    "merge": "two_funds",
    "split": "one_fund",
    "edit": "taken_back",
}


def _rests_on(later: Judgement, earlier: Judgement) -> bool:
    """Whether taking `earlier` back would pull the ground from under `later`; both are about the same fund."""
    if later.judgement_id <= earlier.judgement_id or later.undone_at is not None:
        return False
    if _MOVING & {later.kind, earlier.kind}:
        return True
    return _SUBJECT[later.kind](later) == _SUBJECT[earlier.kind](earlier) or _same_facts(later, earlier)


_MOVING = {"merge", "split"}  # whatever is said of a record, is said of the sightings that it has then

_SUBJECT: dict[str, Callable[[Judgement], object]] = {  # what a judgement decides; two of one subject are a stack
    "confirm": lambda _one: "standing",
    "reject": lambda _one: "standing",
    "not_same": lambda one: frozenset(one.fund_ids),
    "same": lambda one: frozenset(one.fund_ids),
    "edit": lambda one: one.judgement_id,
}


def _same_facts(later: Judgement, earlier: Judgement) -> bool:
    return bool(later.undo.get("after", {}).keys() & earlier.undo.get("after", {}).keys())


def _undo_merge(unit: Unit, judgement: Judgement, ruling: Ruling) -> tuple[str, ...]:
    kept, gone = judgement.fund_ids
    unit.redirect_fund(gone, None)
    unit.move_sightings(judgement.undo["moved"], gone)
    stayed = judgement.undo.get("stayed")  # older merges do not tell it
    if stayed is not None and part_since(unit, kept, gone, known=stayed):
        tell(unit, (kept, gone), f"what came since the merge and tells of {gone} is its own", ruling)
    restore_pair(unit, (kept, gone), judgement.undo["pair"])
    if judgement.by == RULES != ruling.by:  # a person overrules the rule: it must not do it again
        answer_pair(unit, (kept, gone), "not_same", ruling)
    _restore(unit, judgement, ruling)
    return kept, gone


def _undo_split(unit: Unit, judgement: Judgement, ruling: Ruling) -> tuple[str, ...]:
    whole, half = judgement.fund_ids
    unit.move_sightings([sighting.sighting_id for sighting in unit.sightings_of(half)], whole)
    unit.redirect_fund(half, whole)
    restore_pair(unit, (whole, half), judgement.undo["pair"])
    _restore(unit, judgement, ruling)
    return (whole,)


def _undo_standing(unit: Unit, judgement: Judgement, _ruling: Ruling) -> tuple[str, ...]:
    restore_statuses(unit, judgement.undo["status"])
    return judgement.fund_ids


def _undo_edit(unit: Unit, judgement: Judgement, ruling: Ruling) -> tuple[str, ...]:
    (fund_id,) = judgement.fund_ids
    recombine(unit, fund_id, status=living(unit, fund_id).status, now=ruling.now)
    return (fund_id,)


def _undo_answer(unit: Unit, judgement: Judgement, _ruling: Ruling) -> tuple[str, ...]:
    one, other = judgement.fund_ids
    restore_pair(unit, (one, other), judgement.undo["pair"])
    return one, other


_UNDO: dict[str, Callable[[Unit, Judgement, Ruling], tuple[str, ...]]] = {
    "merge": _undo_merge,
    "split": _undo_split,
    "confirm": _undo_standing,
    "reject": _undo_standing,
    "edit": _undo_edit,
    "not_same": _undo_answer,
    "same": _undo_answer,
}


def _restore(unit: Unit, judgement: Judgement, ruling: Ruling) -> None:
    """Put the funds back where they stood, and make their facts from the sightings they have again."""
    restore_statuses(unit, judgement.undo["status"])
    for fund_id, status in judgement.undo["status"].items():
        recombine(unit, fund_id, status=FundStatus(status), now=ruling.now)
