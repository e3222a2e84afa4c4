"""People's judgements: each can be undone exactly, none loses a sighting, and those who were told hear of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.facts import Article, Fund, FundStatus, Money, Sighting, Stage, StoredSighting
from flows import judge
from flows.errors import UsageError
from flows.judge import RULES, Judged, Ruling
from flows.outcomes import Outcome
from flows.recombine import recombine
from flows.settings import Route, load_settings
from flows.store import Store, Unit

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ADA = Ruling("the register says so", "Ada", NOW)
RULE = Ruling("names agree", RULES, NOW)

NAMES = ("Harbour Growth Fund", "云溪产业基金", "Meridian Fund II", "青禾创业投资基金", "Lakeside Water Fund")


def add(unit: Unit, name: str, *, key: str, fund_id: str | None = None, **facts: Any) -> StoredSighting:
    """A sighting in an article of its own, and its fund brought up to date."""
    article = Article(key, f"https://x.example/{key}", "T", "text", NOW, NOW.date(), "en", "X")
    unit.add_article(article, now=NOW, outcome=Outcome.FUNDS)
    told = Sighting(name, facts.pop("stage", Stage.PLANNED), 0.9, **facts)
    kept = unit.add_sighting(told, article_key=key, fund_id=fund_id, rules_version="1", now=NOW)
    recombine(unit, kept.fund_id, status=FundStatus.NEW, now=NOW)
    return kept


def two_funds(unit: Unit) -> tuple[str, str]:
    """A fund of two sightings and one of one."""
    first = add(unit, NAMES[0], key="a", size=Money(10, "USD", "$10"))
    add(unit, "Harbour Fund", key="b", fund_id=first.fund_id, place="Oslo")
    other = add(unit, NAMES[1], key="c", stage=Stage.FILED, managers=("云溪资本",))
    return first.fund_id, other.fund_id


def tell(unit: Unit, fund_id: str, *channels: str) -> None:
    """Alert people to a fund."""
    alert_id = unit.add_alert("new", fund_id=fund_id, payload={}, now=NOW)
    for channel in channels:
        unit.add_delivery(alert_id, channel, route="all", due=NOW)


def picture(store: Store) -> tuple[Any, ...]:
    """All that a judgement may change, but for the histories, which only grow."""
    funds = tuple(replace(fund, history=()) for fund in store.funds())
    held = {sighting.sighting.sighting_id: sighting.sighting.fund_id for sighting in store.sightings()}
    apart = {fund.fund_id: store.kept_apart(fund.fund_id) for fund in funds}
    return funds, held, apart, tuple(store.pairs())


def ids_of(unit: Unit, fund_id: str) -> list[int]:
    return [sighting.sighting_id for sighting in unit.sightings_of(fund_id)]


JUDGEMENTS: dict[str, Callable[[Unit, str, str], Judged]] = {
    "merge": lambda unit, one, other: judge.merge(unit, one, other, ADA),
    "merge the other way": lambda unit, one, other: judge.merge(unit, other, one, ADA),
    "split": lambda unit, one, _other: judge.split(unit, one, ids_of(unit, one)[:1], ADA),
    "confirm": lambda unit, one, _other: judge.confirm(unit, one, ADA),
    "reject": lambda unit, one, _other: judge.reject(unit, one, ADA),
    "edit": lambda unit, one, _other: judge.edit(unit, one, {"size": None, "name": "New name"}, ADA),
    "not the same": lambda unit, one, other: judge.not_same(unit, one, other, ADA),
}


@pytest.mark.parametrize("name", JUDGEMENTS)
def test_a_judgement_is_kept_and_undone_exactly(store: Store, name: str) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
    before = picture(store)
    with store.unit() as unit:
        judged = JUDGEMENTS[name](unit, one, other)
    assert picture(store) != before
    (kept,) = store.judgements()
    assert (kept.judgement_id, kept.reason, kept.by, kept.at) == (judged.judgement_id, ADA.reason, "Ada", NOW)
    with store.unit() as unit:
        judge.undo(unit, judged.judgement_id, ADA)
    assert picture(store) == before
    assert store.judgements()[0].undone_by == "Ada"


def test_a_merge_keeps_all_sightings_and_both_ids(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        judge.merge(unit, one, other, ADA)
    fund = store.fund(other)
    assert fund is not None
    assert (fund.fund_id, fund.sightings, fund.facts.stage) == (one, 3, Stage.FILED)
    assert fund.facts.managers == ("云溪资本",)
    assert fund.history[-1].by == "Ada"


def test_what_came_after_a_merge_goes_to_the_fund_it_tells_of_when_that_is_undone(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        judged = judge.merge(unit, one, other, ADA)
        ours = add(unit, NAMES[0], key="ours", fund_id=one, size=Money(10, "USD", "$10"), stage=Stage.FIRST_CLOSE)
        theirs = [add(unit, "云溪产业基金", key=key, fund_id=one, managers=("云溪资本",)) for key in ("d", "e")]
        neither = add(unit, "new fund", key="neither", fund_id=one)
        judge.undo(unit, judged.judgement_id, ADA)
        assert ids_of(unit, one)[-2:] == [ours.sighting_id, neither.sighting_id]
        assert ids_of(unit, other)[1:] == [sighting.sighting_id for sighting in theirs]
        facts = [fund.facts for fund_id in (one, other) if (fund := unit.fund(fund_id))]
        assert [(told.stage, told.managers) for told in facts] == [
            (Stage.FIRST_CLOSE, ()),
            (Stage.FILED, ("云溪资本",)),
        ]


def test_what_came_between_two_merges_is_told_apart_as_each_is_undone(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        third = add(unit, NAMES[2], key="third").fund_id
        judged = [judge.merge(unit, one, gone, ADA) for gone in (other, third)]
        late = [add(unit, name, key=f"late {name}", fund_id=one).sighting_id for name in NAMES[1:3]]
        for judgement in reversed(judged):
            judge.undo(unit, judgement.judgement_id, ADA)
        assert [ids_of(unit, fund)[-1] for fund in (other, third)] == late


def test_a_split_gives_each_half_its_sightings_and_keeps_them_apart(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        mine, theirs = ids_of(unit, one)
        _, half = judge.split(unit, one, [theirs], ADA).fund_ids
        assert (ids_of(unit, one), ids_of(unit, half)) == ([mine], [theirs])
        assert unit.kept_apart(one) == {half}
        with pytest.raises(UsageError, match="not to be the same"):
            judge.merge(unit, one, half, RULE)
        judge.merge(unit, one, half, ADA)
    fund = store.fund(half)
    assert fund is not None
    assert fund.fund_id == one


def test_an_undone_split_leaves_an_id_that_still_finds_the_fund(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        judged = judge.split(unit, one, ids_of(unit, one)[1:], ADA)
        add(unit, "Harbour Fund", key="late", fund_id=judged.fund_ids[1])
        judge.undo(unit, judged.judgement_id, ADA)
        fund = unit.fund(judged.fund_ids[1])
        assert fund is not None
        assert (fund.fund_id, fund.sightings) == (one, 3)


def test_a_rule_s_merge_that_a_person_undoes_is_not_made_again(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        judged = judge.merge(unit, one, other, RULE)
        judge.undo(unit, judged.judgement_id, ADA)
        with pytest.raises(UsageError, match="a rule does not overrule"):
            judge.merge(unit, one, other, RULE)


STANDINGS = [  # kept, gone, merged
    ("new", "review", "new"),
    ("review", "new", "new"),
    ("review", "confirmed", "confirmed"),
    ("new", "rejected", "new"),
    ("rejected", "confirmed", "rejected"),
]


@pytest.mark.parametrize(("kept", "gone", "merged"), STANDINGS)
def test_a_merged_record_stands_where_the_surer_stood(sqlite_url: str, kept: str, gone: str, merged: str) -> None:
    with Store.open(sqlite_url) as store, store.unit() as unit:
        one, other = two_funds(unit)
        unit.set_status(one, FundStatus(kept))
        unit.set_status(other, FundStatus(gone))
        judge.merge(unit, one, other, ADA)
        assert _fund(unit, one).status == merged


# what was decided first and then; whether the first can be undone before the second
ORDER = [
    ("merge", "confirm", False),
    ("split", "edit", False),
    ("confirm", "reject", False),
    ("confirm", "edit", True),
    ("edit", "confirm", True),
    ("not the same", "confirm", True),
    ("not the same", "split", False),
]


@pytest.mark.parametrize(("first", "then", "free"), ORDER)
def test_a_judgement_is_undone_only_when_none_rests_on_it(sqlite_url: str, first: str, then: str, free: bool) -> None:
    with Store.open(sqlite_url) as store, store.unit() as unit:
        funds = two_funds(unit)
        earlier = JUDGEMENTS[first](unit, *funds)
        later = JUDGEMENTS[then](unit, *funds)
        if not free:
            with pytest.raises(UsageError, match=f"undo judgement {later.judgement_id} "):
                judge.undo(unit, earlier.judgement_id, ADA)
            judge.undo(unit, later.judgement_id, ADA)
        judge.undo(unit, earlier.judgement_id, ADA)


def test_edits_of_other_facts_are_undone_in_any_order(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        place = judge.edit(unit, one, {"place": "Bergen"}, ADA)
        judge.edit(unit, one, {"name": "Harbour IV"}, ADA)
        judge.undo(unit, place.judgement_id, ADA)
        facts = _fund(unit, one).facts
        assert (facts.name, facts.place) == ("Harbour IV", "Oslo")


def test_an_edit_outlives_a_later_sighting_but_for_a_further_stage(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        judge.edit(unit, one, {"stage": Stage.GP_CALL, "sponsors": ("Port of Oslo",)}, ADA)
        assert _fund(unit, one).facts.stage is Stage.GP_CALL
        late = add(unit, NAMES[0], key="late", fund_id=one, stage=Stage.FINAL_CLOSE, sponsors=("Nobody",))
        fund = _fund(unit, one)
        assert (fund.facts.stage, fund.facts.sponsors) == (Stage.FINAL_CLOSE, ("Port of Oslo",))
        assert (fund.sources["stage"], fund.sources.get("sponsors")) == (late.sighting_id, None)
        assert fund.conflicts["sponsors"] == ("Nobody",)


def test_an_edited_stage_moves_on_from_what_was_known_and_not_to_what_it_corrected(store: Store) -> None:
    with store.unit() as unit:
        wrong = add(unit, NAMES[0], key="wrong", stage=Stage.FINAL_CLOSE, event_date="2026-02-01")
        one = wrong.fund_id
        judge.edit(unit, one, {"stage": Stage.PLANNED}, ADA)
        add(unit, NAMES[0], key="next", fund_id=one, stage=Stage.REGISTERED, event_date="2026-02-20")
        facts = _fund(unit, one).facts
        assert (facts.stage, facts.event_date) == (Stage.REGISTERED, "2026-02-20")


def test_a_sighting_that_was_known_and_is_read_again_leaves_an_edited_stage(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        told = unit.sightings_of(one)
        judge.edit(unit, one, {"stage": Stage.GP_CALL}, ADA)
        further = replace(told[0].facts, stage=Stage.REGISTERED)
        unit.update_sighting(told[0].sighting_id, further, rules_version="2")
        unit.remove_sighting(told[1].sighting_id)
        unit.add_sighting(further, article_key="b", fund_id=one, rules_version="2", now=NOW + timedelta(days=1))
        recombine(unit, one, status=FundStatus.NEW, now=NOW)
        assert _fund(unit, one).facts.stage is Stage.GP_CALL
        unit.rename_article("a", "line-1")
        recombine(unit, one, status=FundStatus.NEW, now=NOW)
        assert _fund(unit, one).facts.stage is Stage.GP_CALL


def test_a_copy_of_what_was_known_leaves_an_edited_stage(store: Store) -> None:
    with store.unit() as unit:
        one = add(unit, NAMES[0], key="first", stage=Stage.REGISTERED).fund_id
        judge.edit(unit, one, {"stage": Stage.PLANNED}, ADA)
        add(unit, NAMES[0], key="copy", fund_id=one, stage=Stage.REGISTERED)
        unit.mark_copy("copy", "first")
        recombine(unit, one, status=FundStatus.NEW, now=NOW)
        assert _fund(unit, one).facts.stage is Stage.PLANNED


def test_of_two_edits_of_a_stage_the_first_stands_again_with_what_was_known_then(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        judge.edit(unit, one, {"stage": Stage.GP_CALL}, ADA)
        add(unit, NAMES[0], key="late", fund_id=one, stage=Stage.FILED)
        second = judge.edit(unit, one, {"stage": Stage.LAUNCHED}, ADA)
        assert _fund(unit, one).facts.stage is Stage.LAUNCHED
        judge.undo(unit, second.judgement_id, ADA)
        assert _fund(unit, one).facts.stage is Stage.FILED


def test_an_edited_stage_moves_on_by_a_record_that_joins(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        judge.edit(unit, one, {"stage": Stage.GP_CALL}, ADA)
        merged = judge.merge(unit, one, other, ADA)
        assert _fund(unit, one).facts.stage is Stage.FILED
        judge.undo(unit, merged.judgement_id, ADA)
        assert _fund(unit, one).facts.stage is Stage.GP_CALL


def test_an_edit_that_the_fund_has_outgrown_is_taken_back_in_silence(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        tell(unit, one, "mail")
        judged = judge.edit(unit, one, {"stage": Stage.GP_CALL}, ADA)
        add(unit, NAMES[0], key="late", fund_id=one, stage=Stage.FILED)
        assert judge.undo(unit, judged.judgement_id, ADA).corrected == ()
        assert _fund(unit, one).facts.stage is Stage.FILED


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ({"place": "Bergen"}, ("Oslo", "Tromsø")),
        ({"place": "Oslo"}, ("Tromsø",)),
        ({"place": None}, ("Oslo", "Tromsø")),
    ],
)
def test_what_texts_say_other_than_a_person_is_kept(store: Store, said: dict[str, Any], shown: tuple[str, ...]) -> None:
    with store.unit() as unit:
        one = add(unit, NAMES[0], key="a", place="Tromsø").fund_id
        judge.edit(unit, one, {"place": "Narvik"}, ADA)
        add(unit, NAMES[0], key="late", fund_id=one, place="Oslo")
        judge.edit(unit, one, said, ADA)
        fund = _fund(unit, one)
        assert (fund.facts.place, tuple(sorted(fund.conflicts["place"]))) == (said["place"], shown)


def test_the_name_of_the_texts_is_an_alias_of_an_edited_one(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        judge.edit(unit, one, {"name": "Harbour IV"}, ADA)
        facts = _fund(unit, one).facts
        assert (facts.name, set(facts.aliases)) == ("Harbour IV", {NAMES[0], "Harbour Fund"})


@pytest.mark.parametrize("name", ["reject", "split", "edit"])
def test_those_who_were_told_hear_that_it_was_wrong_and_that_it_was_not(store: Store, name: str) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        tell(unit, one, "mail", "chat")
        tell(unit, other, "phone")
        judged = JUDGEMENTS[name](unit, one, other)
        assert judged.corrected == ("chat", "mail")
        assert judge.undo(unit, judged.judgement_id, ADA).corrected == ("chat", "mail")
    corrections = [alert for alert in store.alerts() if alert.kind == "correction"]
    assert [alert.fund_id for alert in corrections] == [one, one]
    assert ADA.reason in corrections[0].payload["reason"]
    told = store.deliveries(alert_ids=[alert.alert_id for alert in corrections])
    assert (
        sorted((delivery.channel, delivery.route) for delivery in told) == [("chat", "all")] * 2 + [("mail", "all")] * 2
    )


def test_an_edit_taken_back_tells_what_stands_again(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        tell(unit, one, "mail")
        was = _fund(unit, one).facts.place
        judged = judge.edit(unit, one, {"place": "Bergen"}, ADA)
        judge.undo(unit, judged.judgement_id, ADA)
    undone, _wrong = [alert for alert in store.alerts() if alert.kind == "correction"]
    assert [(one["field"], one["before"], one["after"]) for one in undone.payload["changes"]] == [
        ("place", "Bergen", was or "")
    ]


def test_those_who_were_told_of_both_hear_that_they_are_one_and_that_they_are_not(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        tell(unit, one, "mail", "chat")
        tell(unit, other, "phone", "chat")
        names = f"{_fund(unit, one).facts.name}; {_fund(unit, other).facts.name}"
        judged = judge.merge(unit, one, other, ADA)
        name = _fund(unit, one).facts.name
        assert judged.corrected == ("chat",)
        assert judge.undo(unit, judged.judgement_id, ADA).corrected == ("chat",)
    undone, merged = [alert for alert in store.alerts() if alert.kind == "correction"]
    for alert, verdict, before, after in (
        (merged, "one_fund", names, name),
        (undone, "two_funds", name, names),
    ):
        (change,) = alert.payload["changes"]
        assert (alert.fund_id, alert.payload["verdict"], change["before"], change["after"]) == (
            (one, verdict, before, after)
        )


def test_a_merge_by_rules_or_of_what_was_told_to_be_none_corrects_nothing(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        tell(unit, one, "chat")
        tell(unit, other, "chat")
        judged = judge.merge(unit, one, other, RULE)
        assert judged.corrected == ()
        assert judge.undo(unit, judged.judgement_id, ADA).corrected == ()
        judge.reject(unit, other, ADA)
        assert judge.merge(unit, one, other, ADA).corrected == ()


@pytest.mark.parametrize("name", ["merge", "confirm", "not the same"])
def test_what_makes_nothing_wrong_sends_no_correction(store: Store, name: str) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        tell(unit, one, "mail")
        assert JUDGEMENTS[name](unit, one, other).corrected == ()


@pytest.mark.parametrize("name", ["edit", "split"])
def test_those_who_heard_that_a_record_is_none_hear_no_more_of_it(store: Store, name: str) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        tell(unit, one, "mail")
        assert judge.reject(unit, one, ADA).corrected == ("mail",)
        judged = JUDGEMENTS[name](unit, one, other)
        assert judged.corrected == ()
        assert judge.undo(unit, judged.judgement_id, ADA).corrected == ()


def test_a_person_may_say_not_the_same_of_what_a_rule_parted(store: Store) -> None:
    with store.unit() as unit:
        one, _ = two_funds(unit)
        parted = judge.split(unit, one, ids_of(unit, one)[:1], RULE)
        assert judge.not_same(unit, *parted.fund_ids, ADA).fund_ids == parted.fund_ids


def test_a_correction_does_not_overtake_the_alert_that_it_corrects(store: Store) -> None:
    later = NOW + timedelta(hours=3)
    with store.unit() as unit:
        one, _ = two_funds(unit)
        tell(unit, one, "chat")
        alert_id = unit.add_alert("new", fund_id=one, payload={}, now=NOW)
        unit.add_delivery(alert_id, "digest", route="daily", due=later)
        judge.reject(unit, one, ADA)
        told = {d.channel: d.due for d in unit.deliveries() if d.alert_id > alert_id}
    assert told == {"chat": NOW, "digest": later}


def test_a_correction_waits_for_the_end_of_quiet_hours(store: Store) -> None:
    day = {"from": "08:00", "to": "20:00"}
    route = Route(id="all", channels=("chat",), zone="UTC", quiet=day)  # type: ignore[arg-type]
    quiet = replace(ADA, settings=load_settings(None, None).model_copy(update={"routes": (route,)}))
    with store.unit() as unit:
        one, _ = two_funds(unit)
        tell(unit, one, "chat")
        judge.reject(unit, one, quiet)
        told = {unit.alert(d.alert_id).kind: d.due for d in unit.deliveries()}  # type: ignore[union-attr]
    assert told == {"new": NOW, "correction": NOW.replace(hour=20)}


def test_those_who_were_told_of_a_merged_record_hear_of_it_too(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        tell(unit, other, "phone")
        judge.merge(unit, one, other, ADA)
        assert judge.reject(unit, one, ADA).corrected == ("phone",)


def test_nobody_hears_of_a_record_that_nobody_was_told_of(store: Store) -> None:
    with store.unit() as unit:
        one, _other = two_funds(unit)
        assert judge.reject(unit, one, ADA).corrected == ()
    assert store.alerts() == []


REFUSED: list[tuple[Callable[[Unit, str, str], Any], str]] = [
    (lambda unit, one, _: judge.merge(unit, one, one, ADA), "one record already"),
    (lambda unit, one, _: judge.merge(unit, one, "f-none", ADA), "no fund f-none"),
    (lambda unit, one, _: judge.not_same(unit, one, one, ADA), "split it"),
    (lambda unit, one, _: judge.split(unit, one, [], ADA), "some, but not all"),
    (lambda unit, one, _: judge.split(unit, one, ids_of(unit, one), ADA), "some, but not all"),
    (lambda unit, one, other: judge.split(unit, one, ids_of(unit, other), ADA), "some, but not all"),
    (lambda unit, one, _: judge.edit(unit, one, {"amount": 1}, ADA), "not a fact"),
    (lambda unit, one, _: judge.edit(unit, one, {"name": None}, ADA), "name cannot be None"),
    (lambda unit, one, _: judge.edit(unit, one, {"size": 5}, ADA), "size cannot be 5"),
    (lambda unit, one, _: judge.edit(unit, one, {"stage": "late"}, ADA), "stage cannot be"),
    (lambda unit, one, _: judge.edit(unit, one, {"managers": ["a"]}, ADA), "managers cannot be"),
    (lambda unit, one, _: judge.edit(unit, one, {"place": "Oslo"}, ADA), "these facts already"),
    (lambda unit, one, _: [judge.reject(unit, one, ADA) for _ in "ab"], "already rejected, by Ada on .* .judgement 1."),
    (lambda unit, one, _: [judge.confirm(unit, one, ADA) for _ in "ab"], "already confirmed, by Ada"),
    (lambda unit, *two: [judge.not_same(unit, *two, ADA) for _ in "ab"], "already judged not the same, by Ada"),
    (lambda unit, *two: [judge.not_same(unit, *pair, ADA) for pair in (two, two[::-1])], "already judged not the same"),
    (lambda unit, _one, _: judge.undo(unit, 99, ADA), "no judgement 99"),
]


@pytest.mark.parametrize(("wish", "says"), REFUSED)
def test_what_cannot_be_decided_is_one_line(sqlite_url: str, wish: Callable[..., Any], says: str) -> None:
    with Store.open(sqlite_url) as store, store.unit() as unit:
        funds = two_funds(unit)
        with pytest.raises(UsageError, match=says):
            wish(unit, *funds)


def test_what_was_undone_is_not_undone_twice(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        judged = judge.merge(unit, one, other, ADA)
        judge.undo(unit, judged.judgement_id, ADA)
        with pytest.raises(UsageError, match="was undone on 2026-03-02 by Ada"):
            judge.undo(unit, judged.judgement_id, ADA)


# --- any sequence of events


class World:
    """A store under random events, and what must hold after each."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.sightings: set[int] = set()
        self.ids: list[str] = []
        self.pictures: dict[int, list[tuple[str, tuple[int, ...]]]] = {}

    def funds(self) -> list[str]:
        return [one for one in self.ids if self.unit.surviving(one) == one]

    def pick(self, number: int) -> str | None:
        return self.ids[number % len(self.ids)] if self.ids else None

    def add(self, one: int, other: int) -> None:
        into = self.pick(other) if one % 2 else None
        living = self.unit.surviving(into) if into else None
        kept = add(self.unit, NAMES[one % len(NAMES)], key=f"k{len(self.sightings)}", fund_id=living)
        self.sightings.add(kept.sighting_id)
        if kept.fund_id not in self.ids:
            self.ids.append(kept.fund_id)

    def merge(self, one: int, other: int) -> None:
        first, second = self.pick(one), self.pick(other)
        if first and second and self.unit.surviving(first) != self.unit.surviving(second):
            self.remember(lambda: judge.merge(self.unit, first, second, ADA))

    def split(self, one: int, other: int) -> None:
        fund_id = self.pick(one)
        ids = ids_of(self.unit, self.unit.surviving(fund_id)) if fund_id else []
        if fund_id and len(ids) > 1:
            part = ids[: 1 + other % (len(ids) - 1)]
            self.ids.append(self.remember(lambda: judge.split(self.unit, fund_id, part, ADA)).fund_ids[1])

    def undo(self, one: int, _other: int) -> None:
        made = [judgement for judgement in self.unit.judgements() if judgement.undone_at is None]
        if not made:
            return
        wanted = made[one % len(made)]
        try:
            judge.undo(self.unit, wanted.judgement_id, ADA)
        except UsageError:
            return
        if self.pictures[wanted.judgement_id][0] == ("sightings", tuple(sorted(self.sightings))):
            restored = dict(self.pictures[wanted.judgement_id][1:])
            touched = {self.unit.surviving(one) for one in wanted.fund_ids}
            assert {fund: tuple(ids_of(self.unit, fund)) for fund in touched} == {f: restored[f] for f in touched}

    def remember(self, decide: Callable[[], Judged]) -> Judged:
        before = [("sightings", tuple(sorted(self.sightings)))]
        before += [(fund, tuple(ids_of(self.unit, fund))) for fund in self.funds()]
        judged = decide()
        self.pictures[judged.judgement_id] = before
        return judged

    def check(self) -> None:
        held = {fund: ids_of(self.unit, fund) for fund in self.ids}
        assert sorted(one for ids in held.values() for one in ids) == sorted(self.sightings)
        for fund_id in self.ids:
            lives = self.unit.surviving(fund_id) == fund_id
            assert bool(held[fund_id]) == lives
            assert not lives or _fund(self.unit, fund_id).sightings == len(held[fund_id])


EVENT = st.tuples(st.sampled_from(["add", "add", "merge", "split", "undo"]), st.integers(0, 99), st.integers(0, 99))


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@given(events=st.lists(EVENT, max_size=25))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_sequence_of_events_loses_a_sighting_or_gives_it_two_funds(
    request: pytest.FixtureRequest, kind: str, events: list[tuple[str, int, int]]
) -> None:
    with Store.open(request.getfixturevalue(f"{kind}_url")) as store:
        try:
            _live_through(store, events)
        except _Over:
            return


def _live_through(store: Store, events: list[tuple[str, int, int]]) -> None:
    with store.unit() as unit:
        world = World(unit)
        for what, one, other in events:
            getattr(world, what)(one, other)
            world.check()
        raise _Over  # the next example begins with an empty database


class _Over(Exception):
    """Rolls an example back."""


def _fund(unit: Unit, fund_id: str) -> Fund:
    fund = unit.fund(fund_id)
    assert fund is not None
    return fund


def test_judgements_are_listed_by_fund_latest_first(store: Store) -> None:
    with store.unit() as unit:
        one, other = two_funds(unit)
        first = judge.confirm(unit, one, ADA)
        second = judge.not_same(unit, one, other, replace(ADA, now=NOW + timedelta(days=1)))
        assert [j.judgement_id for j in unit.judgements([one])] == [second.judgement_id, first.judgement_id]
        assert [j.judgement_id for j in unit.judgements([other])] == [second.judgement_id]
        assert unit.judgements(["f-none"]) == []
