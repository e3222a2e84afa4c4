"""A copy of the records to try things out in: whole, changed without a trace, and in nobody's way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from extractors.facts import Article, Evidence, FundStatus, Sighting, Stage
from flows import judge
from flows.outcomes import Outcome
from flows.recombine import recombine
from flows.store import Store, Unit

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ADA = judge.Ruling("read it", "Ada", NOW)
PROOF = Evidence("name", "云溪港口基金", "text", 0, 6, "云溪港口基金", "zh")
HARBOUR = Sighting("云溪港口基金", Stage.LAUNCHED, 0.9, evidence=(PROOF,))


def tell(unit: Unit, key: str, name: str) -> str:
    """An article of its own that tells of a fund of its own."""
    unit.add_article(Article(key, None, key, "a long text", NOW, None, "zh"), now=NOW, outcome=Outcome.FUNDS)
    facts = replace(HARBOUR, name=name)
    kept = unit.add_sighting(facts, article_key=key, fund_id=None, rules_version="1", now=NOW)
    recombine(unit, kept.fund_id, status=FundStatus.NEW, now=NOW)
    return kept.fund_id


def test_a_trial_holds_funds_sightings_and_judgements_as_they_are(store: Store) -> None:
    with store.unit() as unit:
        one, other, third = (tell(unit, key, f"云溪{key}港口基金") for key in "abc")
        judge.merge(unit, one, other, ADA)
        judge.not_same(unit, one, third, ADA)
    with store.trial() as trial:
        assert [replace(fund, history=()) for fund in trial.funds()] == [
            replace(fund, history=()) for fund in store.funds()
        ]
        assert trial.sightings_of(one) == store.sightings_of(one)
        assert trial.surviving(other) == one
        assert trial.kept_apart(one) == {third}
        assert trial.judgements() == store.judgements()
        assert [told.article.text for told in trial.articles(None)] == [""] * 3


def test_what_is_tried_is_not_kept_and_others_write_meanwhile(store: Store) -> None:
    with store.unit() as unit:
        one = tell(unit, "a", "云溪港口基金")
    with store.trial() as trial, trial.unit() as tried, store.unit() as meanwhile:
        judge.reject(tried, one, ADA)
        two = tell(meanwhile, "b", "海门港口基金")
        assert tried.fund(two) is None
    assert {fund.fund_id: fund.status for fund in store.funds()} == {one: "new", two: "new"}
