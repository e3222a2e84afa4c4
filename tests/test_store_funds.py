"""Funds and sightings: facts in, the same facts out; look-up by keys; a person's word stands above the rules'."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from extractors.facts import Article, Evidence, FundStatus, Money, Sighting, SightingKind, Stage, StoredSighting
from extractors.identity.keys import MOST_CANDIDATES
from flows.outcomes import Outcome
from flows.store import FundFilter, NewJudgement, Pair, Store, Unit
from flows.store.facts import LARGEST
from flows.store.funds import MOST_OF_A_KEY
from flows.store.records import Edits

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = timedelta(days=1)
FULL = Sighting(
    name="云溪二期基金",
    stage=Stage.FIRST_CLOSE,
    confidence=0.875,
    aliases=("Yunxi Fund II", 'a "quoted" \\ name'),
    size=Money(250_000_000_000_000, "IDR", "Rp250 triliun"),
    first_tranche=Money(0, "USD", "nil"),
    managers=("云溪资本", "O'Neil & Co"),
    sponsors=("杭州市",),
    place="杭州",
    sectors=("人工智能",),
    event_date="2026-02",
    evidence=(Evidence("name", "云溪二期基金", "title", 0, 6, "云溪二期基金", "zh name"),),
    kind=SightingKind.UPSIZE,
)
PLAIN = Sighting("Plain Fund", Stage.PLANNED, 0.5)


def add(
    unit: Unit, facts: Sighting = PLAIN, *, key: str = "a", fund_id: str | None = None, published: datetime | None = NOW
) -> StoredSighting:
    """One sighting in an article of its own."""
    article = Article(key, f"https://x.example/{key}", "T", "text", published, None, "en", "X")
    unit.add_article(article, now=NOW, outcome=Outcome.FUNDS)
    return unit.add_sighting(facts, article_key=key, fund_id=fund_id, rules_version="7", now=NOW)


def save(unit: Unit, fund_id: str, facts: Sighting = PLAIN, *, keys: tuple[str, ...] = (), **kind: FundStatus) -> None:
    """The facts of a fund, without sources."""
    status = kind.get("status", FundStatus.NEW)
    unit.save_fund(fund_id, facts, sources={}, conflicts={}, status=status, keys=keys, now=NOW)


@pytest.mark.parametrize("facts", [FULL, PLAIN])
def test_a_sighting_comes_back_as_it_was(store: Store, facts: Sighting) -> None:
    with store.unit() as unit:
        kept = add(unit, facts)
    assert kept.facts == facts
    assert store.sightings_of(kept.fund_id) == store.sightings_in("a") == [kept]
    assert (kept.article_url, kept.site, kept.rules_version) == ("https://x.example/a", "X", "7")
    assert store.sighting(kept.sighting_id) == kept
    assert [one.sighting for one in store.sightings()] == [kept]


def test_a_fund_comes_back_as_it_was_but_for_its_evidence(store: Store) -> None:
    with store.unit() as unit:
        kept = add(unit, FULL)
        unit.save_fund(
            kept.fund_id,
            FULL,
            sources={"name": kept.sighting_id},
            conflicts={"size": ("10亿元", "12亿元")},
            status=FundStatus.NEW,
            keys=["k"],
            now=NOW,
        )
        unit.add_event(kept.fund_id, what="new", why="told", by="rules", now=NOW)
    fund = store.fund(kept.fund_id)
    assert fund is not None
    assert fund.facts == replace(FULL, evidence=())
    assert (fund.sources, fund.conflicts) == ({"name": kept.sighting_id}, {"size": ("10亿元", "12亿元")})
    assert [(event.at, event.what, event.why, event.by) for event in fund.history] == [(NOW, "new", "told", "rules")]
    assert list(store.funds()) == [fund]


def test_a_new_fund_waits_in_review_and_has_a_short_id(store: Store) -> None:
    with store.unit() as unit:
        kept = add(unit)
    fund = store.fund(kept.fund_id)
    assert fund is not None
    assert fund.status is FundStatus.REVIEW
    assert fund.fund_id.startswith("f-")
    assert len(fund.fund_id) == 12
    assert store.fund("f-none") is None


def test_several_funds_of_one_article_are_numbered_in_their_order(store: Store) -> None:
    with store.unit() as unit:
        names = [add(unit, replace(PLAIN, name=name)).facts.name for name in ("B", "A", "C")]
    assert [kept.facts.name for kept in store.sightings_in("a")] == names


def test_an_amount_beyond_all_money_is_left_out(store: Store) -> None:
    with store.unit() as unit:
        kept = add(unit, replace(PLAIN, size=Money(LARGEST + 1, "CNY", "?"), first_tranche=Money(LARGEST, "CNY", "!")))
    assert (kept.facts.size, kept.facts.first_tranche) == (None, Money(LARGEST, "CNY", "!"))


SEEN = [
    # (published, day) of each sighting, first and last seen
    ([(NOW, None), (NOW - DAY, None)], NOW - DAY, NOW),
    ([(NOW + DAY, None), (None, date(2026, 3, 1))], datetime(2026, 3, 1, tzinfo=UTC), NOW + DAY),
    ([(None, None)], NOW, NOW),
]


@pytest.mark.parametrize(("dates", "first", "last"), SEEN)
def test_a_fund_is_seen_when_its_articles_were_published(
    store: Store, dates: list[tuple[datetime | None, date | None]], first: datetime, last: datetime
) -> None:
    fund_id = None
    with store.unit() as unit:
        for number, (published, day) in enumerate(dates):
            article = Article(str(number), None, None, "text", published, day, "en")
            unit.add_article(article, now=NOW, outcome=Outcome.FUNDS)
            kept = unit.add_sighting(PLAIN, article_key=str(number), fund_id=fund_id, rules_version="1", now=NOW)
            fund_id = kept.fund_id
        fund = unit.fund(kept.fund_id)
    assert fund is not None
    assert (fund.first_seen, fund.last_seen, fund.sightings) == (first, last, len(dates))


def test_candidates_share_a_key_and_live(store: Store) -> None:
    with store.unit() as unit:
        one, other, gone = (add(unit, key=key).fund_id for key in "abc")
        save(unit, one, keys=("k", "m"))
        save(unit, other, keys=("n",), status=FundStatus.REJECTED)
        save(unit, gone, keys=("k",))
        unit.redirect_fund(gone, one)
        assert [fund.fund_id for fund in unit.candidates(["k", "m"])] == [one]
        assert {fund.fund_id for fund in unit.candidates(["k", "n"])} == {one, other}
        assert unit.candidates([]) == unit.candidates(["nothing"]) == []
        save(unit, one, keys=("m",))
        assert unit.candidates(["k"]) == []


def test_a_key_that_many_funds_share_answers_with_those_told_last(store: Store) -> None:
    with store.unit() as unit:
        for number in range(MOST_OF_A_KEY + 5):
            kept = add(unit, replace(PLAIN, name=str(number)), key=str(number), published=NOW + number * DAY)
            save(unit, kept.fund_id, kept.facts, keys=("everywhere", f"mine {number}"))
        names = {int(fund.facts.name) for fund in unit.candidates(["everywhere"])}
        (found,) = unit.candidates(["mine 0"])
    assert len(names) == MOST_CANDIDATES
    assert min(names) >= 5
    assert found.facts.name == "0"


def test_a_key_that_many_funds_share_answers_with_those_told_about_the_time_that_is_asked_for(store: Store) -> None:
    with store.unit() as unit:
        for number in range(3 * MOST_OF_A_KEY):
            kept = add(unit, replace(PLAIN, name=str(number)), key=str(number), published=NOW + number * DAY)
            save(unit, kept.fund_id, kept.facts, keys=("everywhere", f"mine {number}"))
        near = NOW + (MOST_OF_A_KEY + 1) * DAY
        of_the_time = unit.found_by(["everywhere", "mine 1", f"mine {MOST_OF_A_KEY}"], near=near)
        names = [fund.facts.name for one in of_the_time if (fund := unit.fund(one))]
    assert names == [str(MOST_OF_A_KEY), "1"]


def test_the_id_of_a_merged_fund_finds_the_one_that_lives(store: Store) -> None:
    with store.unit() as unit:
        a, b, c = (add(unit, key=key).fund_id for key in "abc")
        unit.redirect_fund(a, b)
        unit.redirect_fund(b, c)
        unit.move_sightings([kept.sighting_id for one in (a, b) for kept in unit.sightings_of(one)], c)
    fund = store.fund(a)
    assert fund is not None
    assert (fund.fund_id, fund.sightings) == (c, 3)
    assert [one.fund_id for one in store.funds()] == [c]
    assert sorted(store.family(c)) == sorted([a, b, c])


def test_a_sighting_may_change_move_and_go(store: Store) -> None:
    with store.unit() as unit:
        one, other = add(unit, key="a"), add(unit, key="b")
        changed = unit.update_sighting(one.sighting_id, FULL, rules_version="8")
        assert (changed.facts, changed.rules_version, changed.fund_id) == (FULL, "8", one.fund_id)
        unit.move_sightings([one.sighting_id], other.fund_id)
        assert [unit.fund(kept.fund_id).sightings for kept in (one, other)] == [0, 2]
        unit.remove_sighting(one.sighting_id)
        assert unit.sightings_of(other.fund_id) == [other]
        again = add(unit, key="a")
        assert again.sighting_id > other.sighting_id


STATUSES = [
    # as it stands, as the rules would have it, as it stands then
    (FundStatus.REVIEW, FundStatus.NEW, FundStatus.NEW),
    (FundStatus.NEW, FundStatus.REVIEW, FundStatus.REVIEW),
    (FundStatus.CONFIRMED, FundStatus.REVIEW, FundStatus.CONFIRMED),
    (FundStatus.REJECTED, FundStatus.NEW, FundStatus.REJECTED),
]


@pytest.mark.parametrize(("before", "wished", "after"), STATUSES)
def test_what_a_person_decided_stands(store: Store, before: FundStatus, wished: FundStatus, after: FundStatus) -> None:
    with store.unit() as unit:
        kept = add(unit)
        unit.set_status(kept.fund_id, before)
        save(unit, kept.fund_id, status=wished)
        assert unit.fund(kept.fund_id).status is after


def test_what_a_person_edited_stands_until_it_is_taken_back(store: Store) -> None:
    after = {"size": {"amount": 7, "currency": "EUR", "as_written": "€7"}, "sectors": ["AI"], "stage": "filed"}
    with store.unit() as unit:
        kept = add(unit, FULL)
        by_person = NewJudgement("edit", (kept.fund_id,), "registry", "Ada", undo={"after": after, "known": ["a"]})
        judgement = unit.add_judgement(by_person, now=NOW)
        edited = {"size": Money(7, "EUR", "€7"), "sectors": ("AI",), "stage": Stage.FILED}
        assert unit.edits_of([kept.fund_id]) == Edits(edited, frozenset({"a"}))
        unit.undo(judgement, by="Ada", now=NOW)
        assert unit.edits_of([kept.fund_id]) == Edits({}, frozenset())


def test_the_last_word_on_a_fact_counts_and_all_articles_known_at_any_of_them(store: Store) -> None:
    with store.unit() as unit:
        kept = add(unit, FULL)
        for stage, known in (("filed", ["a", "b"]), ("planned", ["c"])):
            undo = {"after": {"stage": stage}, "known": known}
            unit.add_judgement(NewJudgement("edit", (kept.fund_id,), "registry", "Ada", undo=undo), now=NOW)
        assert unit.edits_of([kept.fund_id]) == Edits({"stage": Stage.PLANNED}, frozenset("abc"))


FILTERS = [
    (FundFilter(), "FULL PLAIN"),
    (FundFilter(stages=(Stage.PLANNED, Stage.FILED)), "PLAIN"),
    (FundFilter(place="杭"), "FULL"),
    (FundFilter(place="Hangzhou"), "FULL"),
    (FundFilter(place="浙江"), "FULL"),
    (FundFilter(place="Wuhan"), ""),
    (FundFilter(sector="人工智能"), "FULL"),
    (FundFilter(party="o'neil"), "FULL"),
    (FundFilter(party="杭州市"), "FULL"),
    (FundFilter(words="yunxi fund"), "FULL"),
    (FundFilter(words="PLAIN"), "PLAIN"),
    (FundFilter(words="%"), ""),
    (FundFilter(at_least=Money(250_000_000_000_000, "IDR", "")), "FULL"),
    (FundFilter(at_least=Money(1, "USD", "")), ""),
    (FundFilter(until=NOW), ""),
    (FundFilter(until=NOW + DAY, words="fund", stages=(Stage.PLANNED,)), "PLAIN"),
]


@pytest.mark.parametrize(("wanted", "found"), FILTERS)
def test_funds_are_listed_by_any_of_their_facts(store: Store, wanted: FundFilter, found: str) -> None:
    names = {FULL.name: "FULL", PLAIN.name: "PLAIN"}
    with store.unit() as unit:
        add(unit, FULL, key="a")
        add(unit, PLAIN, key="b")
    assert sorted(names[fund.facts.name] for fund in store.funds(wanted=wanted)) == found.split()


def test_funds_are_listed_by_time_and_standing_latest_first(store: Store) -> None:
    with store.unit() as unit:
        ids = [add(unit, key=str(n), published=NOW + n * DAY).fund_id for n in range(3)]
        save(unit, ids[1])
    assert [fund.fund_id for fund in store.funds()] == ids[::-1]
    assert [fund.fund_id for fund in store.funds(since=NOW + DAY)] == ids[:0:-1]
    assert [fund.fund_id for fund in store.funds(status=[FundStatus.NEW])] == [ids[1]]


def test_an_answer_about_a_pair_replaces_a_doubt_but_not_the_other_way_round(store: Store) -> None:
    with store.unit() as unit:
        a, b = (add(unit, key=key).fund_id for key in "ab")
        doubt = Pair((a, b), "unsure", 0.5, ({"name": "place", "weight": 1.5},), "rules", NOW)
        unit.save_pair(doubt)
        unit.save_pair(replace(doubt, fund_ids=(b, a), weight=0.75))
        assert [pair.weight for pair in unit.pairs("unsure")] == [0.75]
        unit.save_pair(replace(doubt, answer="not_same", by="Ada"))
        unit.save_pair(doubt)
        (pair,) = unit.pairs(fund_ids=[a])
        assert (set(pair.fund_ids), pair.answer, pair.by, pair.parts) == ({a, b}, "not_same", "Ada", doubt.parts)
        assert unit.kept_apart(a) == {b}
        unit.remove_pair((b, a))
        assert unit.pairs() == []


def test_a_person_s_not_the_same_follows_a_fund_into_a_merge(store: Store) -> None:
    with store.unit() as unit:
        a, b, c = (add(unit, key=key).fund_id for key in "abc")
        unit.save_pair(Pair((a, b), "not_same", 0.0, (), "Ada", NOW))
        unit.redirect_fund(a, c)
        assert (unit.kept_apart(c), unit.kept_apart(b)) == ({b}, {c})
