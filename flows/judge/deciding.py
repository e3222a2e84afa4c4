"""Judgements as they are made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from extractors.facts import FACT_FIELDS, Fund, FundStatus, Money, Stage
from extractors.records import NOT_STATED, shown
from flows.errors import UsageError
from flows.judge.ruling import (
    RULES,
    Correction,
    Judged,
    Ruling,
    Verdict,
    announce,
    answer_pair,
    correct,
    heard_of,
    known_pair,
    living,
    statuses,
    tell,
)
from flows.recombine import known_articles, recombine
from flows.store import JudgementKind, NewJudgement, Unit
from flows.store.facts import as_json


def merge(unit: Unit, into: str, other: str, ruling: Ruling) -> Judged:
    """Make two records one: `other`'s sightings go to `into`, and its id leads there.

    Where a person does, the channels that were told of both hear that they are one; of what becomes part of a rejected
    record, that it is none.
    Raises UsageError for one and the same record, and where a rule would overrule a person's "not the same".
    """
    kept, gone = living(unit, into), living(unit, other)
    if kept.fund_id == gone.fund_id:
        raise UsageError(f"{into} and {other} are one record already")
    if ruling.by == RULES and gone.fund_id in unit.kept_apart(kept.fund_id):
        raise UsageError(f"{into} and {other} were judged not to be the same: a rule does not overrule that")
    both = (kept.fund_id, gone.fund_id)
    moved = [sighting.sighting_id for sighting in unit.sightings_of(gone.fund_id)]
    verdict, hear = _what_a_merge_tells(unit, kept, gone)
    hear = [] if ruling.by == RULES else hear
    undo = {
        "moved": moved,
        "stayed": [sighting.sighting_id for sighting in unit.sightings_of(kept.fund_id)],
        "status": statuses(kept, gone),
        "pair": answer_pair(unit, both, "same", ruling),
        "told": hear,
        "alerts": max((alert.alert_id for alert in unit.alerts(limit=1)), default=0),
    }
    unit.move_sightings(moved, kept.fund_id)
    unit.redirect_fund(gone.fund_id, kept.fund_id)
    status = _stronger(kept.status, gone.status)
    unit.set_status(kept.fund_id, status)
    tell(unit, both, f"merged: {gone.fund_id} into {kept.fund_id}", ruling)
    judgement = _keep(unit, "merge", both, ruling, sighting_ids=tuple(moved), undo=undo)
    one = recombine(unit, kept.fund_id, status=status, now=ruling.now)
    changed = [("name", (kept.facts.name, gone.facts.name), one.facts.name)] if one else []
    told = correct(unit, kept.fund_id, ruling, Correction(verdict, changed, (gone.fund_id,)), only=hear)
    return Judged(judgement, (kept.fund_id,), told)


def _what_a_merge_tells(unit: Unit, kept: Fund, gone: Fund) -> tuple[Verdict, list[str]]:
    """The verdict, and the channels for which it is news: they think that two records are two funds, or one that is."""
    first, second = (heard_of(unit, fund.fund_id).keys() for fund in (kept, gone))
    if gone.status is FundStatus.REJECTED:
        return "one_fund", []  # they have heard that it is none, and of the other that it is one
    if kept.status is FundStatus.REJECTED:
        return "none_at_all", sorted(second)
    return "one_fund", sorted(first & second)


def split(unit: Unit, fund_id: str, sighting_ids: Sequence[int], ruling: Ruling) -> Judged:
    """Give some sightings of a record to a new one, never to be joined again by a rule; the new id comes second.

    Raises UsageError when these are not some, but not all, of the record's sightings.
    """
    whole = living(unit, fund_id)
    sightings = {sighting.sighting_id: sighting for sighting in unit.sightings_of(whole.fund_id)}
    moved = sorted(set(sighting_ids))
    if not moved or not sightings.keys() > set(moved):
        raise UsageError(f"name some, but not all, of the sightings of {whole.fund_id}: {_listed(sightings)}")
    half = unit.add_fund(sightings[moved[0]].facts, now=ruling.now)
    both = (whole.fund_id, half)
    unit.move_sightings(moved, half)
    status = FundStatus.NEW if whole.status is FundStatus.CONFIRMED else whole.status
    unit.set_status(half, status)
    undo = {"moved": moved, "status": statuses(whole), "pair": answer_pair(unit, both, "not_same", ruling)}
    tell(unit, both, f"split: {len(moved)} of {len(sightings)} sightings of {whole.fund_id} are {half}", ruling)
    judgement = _keep(unit, "split", both, ruling, sighting_ids=tuple(moved), undo=undo)
    left = recombine(unit, whole.fund_id, status=whole.status, now=ruling.now)
    new = recombine(unit, half, status=status, now=ruling.now)
    names = tuple(fund.facts.name for fund in (left, new) if fund)
    changed = [("name", whole.facts.name, names)]
    corrected = correct(unit, whole.fund_id, ruling, Correction("two_funds", changed, (half,)))
    return Judged(judgement, both, corrected)


def confirm(unit: Unit, fund_id: str, ruling: Ruling) -> Judged:
    """Say that a record is right: it is told, whatever its confidence, also to those who heard that it is none.

    One that stood in review has not been announced to anybody: it is now, to the routes of the ruling's settings.
    """
    fund = living(unit, fund_id)
    judged = _stand(unit, fund, FundStatus.CONFIRMED, ruling)
    if fund.status is FundStatus.REJECTED:
        judged = replace(judged, corrected=correct(unit, fund.fund_id, ruling, Correction("after_all")))
    if fund.status in {FundStatus.REVIEW, FundStatus.REJECTED}:
        judged = replace(judged, announced=announce(unit, fund.fund_id, ruling))
    return judged


def reject(unit: Unit, fund_id: str, ruling: Ruling) -> Judged:
    """Say that a record is no announcement of a fund: it stays to catch further sightings, and is not told."""
    fund = living(unit, fund_id)
    judged = _stand(unit, fund, FundStatus.REJECTED, ruling)
    return replace(judged, corrected=correct(unit, fund.fund_id, ruling, Correction("none_at_all")))


def edit(unit: Unit, fund_id: str, facts: Mapping[str, Any], ruling: Ruling) -> Judged:
    """Set facts of a record by a person's word, which stands above all texts; None says that a fact is not known.

    Of a stage it corrects what was known: an article that comes later and tells a further one moves the fund on.
    `facts` are fields of `Sighting` with their values. Raises UsageError for what is no such fact or value.
    """
    fund = living(unit, fund_id)
    for field, value in facts.items():
        _check_fact(field, value)
    changed = [(field, getattr(fund.facts, field), value) for field, value in facts.items()]
    changed = [(field, before, after) for field, before, after in changed if before != after]
    if not changed:
        raise UsageError(f"{fund.fund_id} has these facts already")
    known = {"known": known_articles(unit, fund.fund_id)} if "stage" in facts else {}
    undo = {"after": {field: as_json(value) for field, value in facts.items()}, **known}
    judgement = _keep(unit, "edit", (fund.fund_id,), ruling, undo=undo)
    told = "; ".join(f"{field}: {_stated(before)} → {_stated(after)}" for field, before, after in changed)
    tell(unit, (fund.fund_id,), f"edited: {told}", ruling)
    recombine(unit, fund.fund_id, status=fund.status, now=ruling.now)
    corrected = correct(unit, fund.fund_id, ruling, Correction("fact_wrong", changed))
    return Judged(judgement, (fund.fund_id,), corrected)


def _stated(value: Any) -> str:
    """A fact in a line of history; of a list each name stands apart, for names may have commas."""
    return ("; ".join(value) if isinstance(value, tuple) else shown(value)) if value else NOT_STATED


def not_same(unit: Unit, one: str, other: str, ruling: Ruling) -> Judged:
    """Say that two records are two funds: no rule will join them."""
    first, second = living(unit, one), living(unit, other)
    if first.fund_id == second.fund_id:
        raise UsageError(f"{one} and {other} are one record: split it, or undo the merge")
    both = (first.fund_id, second.fund_id)
    pair = known_pair(unit, both)
    if pair and pair.answer == "not_same" and pair.by != RULES:
        raise UsageError(f"{both[0]} and {both[1]} are already judged not the same{_made(unit, both, _APART)}")
    undo = {"pair": answer_pair(unit, both, "not_same", ruling)}
    tell(unit, both, f"judged not the same: {both[0]} and {both[1]}", ruling)
    return Judged(_keep(unit, "not_same", both, ruling, undo=undo), both)


def _stand(unit: Unit, fund: Fund, status: FundStatus, ruling: Ruling) -> Judged:
    kind: JudgementKind = "confirm" if status is FundStatus.CONFIRMED else "reject"
    if fund.status is status:
        raise UsageError(f"{fund.fund_id} is already {status}{_made(unit, (fund.fund_id,), (kind,))}")
    unit.set_status(fund.fund_id, status)
    tell(unit, (fund.fund_id,), str(status), ruling)
    judgement = _keep(unit, kind, (fund.fund_id,), ruling, undo={"status": statuses(fund)})
    return Judged(judgement, (fund.fund_id,))


_APART = ("not_same", "split")


def _made(unit: Unit, fund_ids: tuple[str, ...], kinds: tuple[str, ...]) -> str:
    """By whom and when a judgement that stands was made, to be said after a comma; empty where none is about these."""
    stands = (one for one in unit.judgements(fund_ids) if one.kind in kinds and one.undone_at is None)
    made = next((one for one in stands if set(one.fund_ids) == set(fund_ids)), None)
    return f", by {made.by} on {made.at:%Y-%m-%d} (judgement {made.judgement_id})" if made else ""


def _keep(
    unit: Unit,
    kind: JudgementKind,
    fund_ids: tuple[str, ...],
    ruling: Ruling,
    *,
    undo: Mapping[str, Any],
    sighting_ids: tuple[int, ...] = (),
) -> int:
    judgement = NewJudgement(kind, fund_ids, ruling.reason, ruling.by, sighting_ids, undo)
    return unit.add_judgement(judgement, now=ruling.now)


_STRENGTH = (FundStatus.REVIEW, FundStatus.NEW, FundStatus.CONFIRMED)


def _stronger(kept: FundStatus, gone: FundStatus) -> FundStatus:
    """Where a merged record stands: rejection is a word about the record that has it, and does not spread."""
    if FundStatus.REJECTED in (kept, gone):
        return kept
    return max(kept, gone, key=_STRENGTH.index)


_LISTS = ("aliases", "managers", "sponsors", "sectors")
_AMOUNTS = ("size", "first_tranche")


def _check_fact(field: str, value: Any) -> None:
    if field not in FACT_FIELDS:
        raise UsageError(f"{field!r} is not a fact of a fund: {', '.join(FACT_FIELDS)}")
    if not _fits(field, value):
        raise UsageError(f"{field} cannot be {value!r}")


def _fits(field: str, value: Any) -> bool:
    if field in _LISTS:
        return isinstance(value, tuple) and all(isinstance(one, str) and one for one in value)
    if field in _AMOUNTS:
        return value is None or isinstance(value, Money)
    if field == "stage":
        return isinstance(value, Stage)
    return (isinstance(value, str) and bool(value.strip())) or (value is None and field != "name")


def _listed(sightings: Mapping[int, Any]) -> str:
    return ", ".join(str(sighting_id) for sighting_id in sorted(sightings))
