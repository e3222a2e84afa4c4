"""Stored articles read again: the difference is shown fund by fund, and kept only when asked; people's word stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from extractors.facts import Article, FundStatus, Sighting, Stage
from extractors.funds import find_funds
from flows import judge
from flows.outcomes import Outcome
from flows.pipeline.keeping import Keeper, Thresholds
from flows.pipeline.run import call_directly
from flows.pipeline.telling import Occasion, Silence
from flows.recombine import recombine
from flows.reprocess import run_reprocess
from flows.settings import Settings, load_settings
from flows.store import Store, Unit
from tests.newsroom import Newsroom

NOW = datetime(2026, 3, 20, 9, tzinfo=UTC)
ADA = judge.Ruling("read it", "Ada", NOW)
PORTS = (
    "Larkspur Partners has held the final close of Larkspur Ports Fund II at €300 million. The Lisbon firm will invest "
    "the new fund in ports across southern Europe."
)
GRIDS = (
    "Teasel Capital has held the final close of Teasel Grid Fund IV at $900 million. The Boston firm will invest the "
    "new fund in power grids across North America."
)
ROUND = (
    "Loadstar, a maker of pallet software, has raised $20 million in a Series A round led by an investor in logistics."
)
LOADSTAR = Sighting("Loadstar Fund", Stage.LAUNCHED, 0.9)


class Archive:
    """Articles as rules of another day had read them."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store, self.settings, self.count = store, settings, 0

    def article(self, text: str) -> Article:
        self.count += 1
        key = f"a{self.count}"
        language = "zh" if "。" in text else "en"
        return Article(
            key, f"https://x.example/{key}", key, text, None, date(2026, 3, self.count), language, "x.example"
        )

    def read(self, text: str) -> Sighting:
        """The fund that today's rules find in a text."""
        (sighting,) = find_funds(replace(self.article(text), key="probe")).sightings
        return sighting

    def keep(self, text: str, sightings: Sequence[Sighting], *, fund: str | None = None) -> str | None:
        """Store an article with what it was once read to tell, in a fund of our choosing; answer the fund."""
        with self.store.unit() as unit:
            article = self.article(text)
            unit.add_article(article, now=NOW, outcome=Outcome.FUNDS if sightings else Outcome.NO_FUND)
            for sighting in sightings:
                fund = _add(unit, article, sighting, fund)
        return fund

    def reprocess(self, *, apply: bool = False) -> list[str]:
        report = run_reprocess(
            self.settings, self.store, since=None, apply=apply, clock=lambda: NOW, call=call_directly
        )
        return [line for line in report.notes if line.startswith("fund ")]

    def funds(self) -> dict[str, int]:
        return {fund.facts.name: fund.sightings for fund in self.store.funds()}


def _add(unit: Unit, article: Article, sighting: Sighting, fund: str | None) -> str:
    stored = unit.add_sighting(sighting, article_key=article.key, fund_id=fund, rules_version="0", now=NOW)
    recombine(unit, stored.fund_id, status=FundStatus.NEW, now=NOW)
    return stored.fund_id


@pytest.fixture
def archive(newsroom: Newsroom, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    for name, value in newsroom.environment.items():
        monkeypatch.setenv(name, value)
    with Store.open(sqlite_url) as store:
        yield Archive(store, load_settings(None, sqlite_url))


def is_shown_and_then_kept(archive: Archive, *says: str) -> None:
    """The difference is shown without a change, then kept, and then there is none any more."""
    before = archive.funds()
    shown = archive.reprocess()
    assert len(shown) == len(says)
    for line, said in zip(sorted(shown), sorted(says), strict=True):
        assert said in line
    assert archive.funds() == before
    kept = archive.reprocess(apply=True)
    assert [line.split(" (")[0] for line in kept] == [line.split(" (")[0] for line in shown]
    assert archive.reprocess() == []


def test_what_is_read_as_before_is_no_difference(archive: Archive) -> None:
    archive.keep(PORTS, [archive.read(PORTS)])
    archive.keep(GRIDS, [archive.read(GRIDS)])
    assert archive.reprocess() == []


def test_a_fund_that_today_s_rules_find_is_new(archive: Archive) -> None:
    archive.keep(PORTS, [])
    is_shown_and_then_kept(archive, "fund new: Larkspur Ports Fund II")
    assert archive.funds() == {"Larkspur Ports Fund II": 1}


def test_a_fund_that_they_no_longer_find_is_gone(archive: Archive) -> None:
    archive.keep(ROUND, [LOADSTAR])
    is_shown_and_then_kept(archive, "fund gone: Loadstar Fund")
    assert archive.funds() == {}


def test_a_fund_that_is_read_again_keeps_its_record_and_its_day(archive: Archive) -> None:
    fund_id = archive.keep(ROUND, [LOADSTAR])
    assert fund_id
    before = archive.store.fund(fund_id)
    archive.reprocess(apply=True)
    gone = archive.store.fund(fund_id)
    assert before
    assert gone
    assert (gone.sightings, [event.what for event in gone.history]) == (0, ["gone"])
    tell_again(archive, "a1", LOADSTAR)
    again = archive.store.fund(fund_id)
    assert again
    assert (again.sightings, again.first_seen, again.last_seen) == (1, before.first_seen, before.last_seen)
    assert [event.what for event in again.history] == ["gone", "found again"]
    assert archive.funds() == {"Loadstar Fund": 1}


def test_a_fund_that_was_gone_is_found_again_and_not_new(archive: Archive) -> None:
    fund_id = archive.keep(PORTS, [archive.read(PORTS)])
    assert fund_id
    with archive.store.unit() as unit:
        for told in unit.sightings_of(fund_id):
            unit.remove_sighting(told.sighting_id)
        recombine(unit, fund_id, status=FundStatus.NEW, now=NOW)
        unit.add_event(fund_id, what="gone", why="other rules no longer read it", by="rules", now=NOW)
    is_shown_and_then_kept(archive, f"fund found again: Larkspur Ports Fund II ({fund_id})")


def test_a_fund_whose_name_is_read_otherwise_keeps_its_record(archive: Archive) -> None:
    read = archive.read(PORTS)
    fund_id = archive.keep(PORTS, [replace(read, name="Larkspur Ports Vehicle", aliases=())])
    archive.reprocess(apply=True)
    assert [fund.fund_id for fund in archive.store.funds()] == [fund_id]


def test_another_fund_read_in_its_place_gets_a_record_of_its_own(archive: Archive) -> None:
    fund_id = archive.keep(PORTS, [LOADSTAR])
    archive.reprocess(apply=True)
    assert [fund.fund_id == fund_id for fund in archive.store.funds()] == [False]


def tell_again(archive: Archive, key: str, sighting: Sighting) -> None:
    """Read a stored article by rules that find a fund in it again."""
    stored = archive.store.article(key)
    assert stored
    keeper = Keeper(Silence(), Thresholds(alert=0.6, review=0.3), undated_is_news=True)
    with archive.store.unit() as unit:
        keeper.keep_more(unit, [sighting], Occasion(stored, NOW))


def test_a_fact_that_is_read_otherwise_is_a_change(archive: Archive) -> None:
    archive.keep(PORTS, [replace(archive.read(PORTS), size=None)])
    is_shown_and_then_kept(archive, "size: not stated → €300 million")


def test_a_stage_that_a_person_corrected_stands_though_its_article_is_read_otherwise(archive: Archive) -> None:
    fund = archive.keep(PORTS, [replace(archive.read(PORTS), stage=Stage.LAUNCHED)])
    assert fund
    with archive.store.unit() as unit:
        judge.edit(unit, fund, {"stage": Stage.PLANNED}, ADA)
    archive.reprocess()
    archive.reprocess(apply=True)
    ((_, sighting),) = [
        (one.fund_id, told) for one in archive.store.funds() for told in archive.store.sightings_of(fund)
    ]
    assert sighting.facts.stage is Stage.FINAL_CLOSE
    found = archive.store.fund(fund)
    assert found
    assert found.facts.stage is Stage.PLANNED


def test_two_records_of_one_fund_are_merged(archive: Archive) -> None:
    archive.keep(PORTS, [archive.read(PORTS)])
    archive.keep(f"{PORTS} It was founded in 2009.", [archive.read(PORTS)])
    is_shown_and_then_kept(archive, "fund merged: Larkspur Ports Fund II")
    assert archive.funds() == {"Larkspur Ports Fund II": 2}


def test_one_record_of_two_funds_is_split(archive: Archive) -> None:
    fund = archive.keep(PORTS, [archive.read(PORTS)])
    archive.keep(GRIDS, [archive.read(GRIDS)], fund=fund)
    shown = archive.reprocess()
    assert any("fund split: " in line for line in shown)
    assert len(archive.funds()) == 1
    archive.reprocess(apply=True)
    assert archive.funds() == {"Larkspur Ports Fund II": 1, "Teasel Grid Fund IV": 1}
    assert archive.reprocess() == []


def test_a_sibling_that_shares_city_manager_size_and_week_is_split_off(archive: Archive) -> None:
    materials = "近日，衢州市新材料产业基金正式设立，总规模50亿元，由启岳资本担任管理人。"
    digital = "近日，衢州市数字经济产业基金正式设立，总规模50亿元，由启岳资本担任管理人。"
    fund = archive.keep(materials, [archive.read(materials)])
    archive.keep(digital, [archive.read(digital)], fund=fund)
    archive.reprocess(apply=True)
    assert archive.funds() == {"衢州市新材料产业基金": 1, "衢州市数字经济产业基金": 1}


def test_of_a_list_that_changed_what_it_gained_and_lost_is_shown(archive: Archive) -> None:
    read = archive.read(PORTS)
    archive.keep(PORTS, [replace(read, managers=("Larkspur", *read.managers))])
    (line,) = archive.reprocess()
    assert "managers: − Larkspur" in line


class Busy(Store):
    """A store that somebody writes to whenever a difference is weighed."""

    @contextmanager
    def trial(self) -> Iterator[Store]:
        with super().trial() as trial:
            with self.unit() as unit:
                article = Article("meanwhile", None, "meanwhile", "text", NOW, None, "en")
                unit.add_article(article, now=NOW, outcome=Outcome.FUNDS)
                _add(unit, article, LOADSTAR, None)
            yield trial


def test_others_write_while_the_difference_is_weighed(archive: Archive) -> None:
    archive.keep(PORTS, [])
    with Store.open(archive.store.address) as store:
        busy = Archive(Busy(store._engine), archive.settings)
        (line,) = busy.reprocess()
    assert "fund new: Larkspur Ports Fund II" in line
    assert archive.funds() == {"Loadstar Fund": 1}


def test_what_people_decided_stays(archive: Archive) -> None:
    confirmed = archive.keep(ROUND, [LOADSTAR])
    edited = archive.keep(GRIDS, [replace(archive.read(GRIDS), size=None)])
    one, other = (archive.keep(text, [archive.read(PORTS)]) for text in (PORTS, f"{PORTS} It was founded in 2009."))
    assert confirmed and edited and one and other  # noqa: PT018 - they are only there for the types
    with archive.store.unit() as unit:
        judge.confirm(unit, confirmed, ADA)
        judge.edit(unit, edited, {"place": "Salem"}, ADA)
        judge.not_same(unit, one, other, ADA)
        judge.reject(unit, other, ADA)
    archive.reprocess(apply=True)
    places = {fund.facts.name: fund.facts.place for fund in archive.store.funds()}
    assert "Loadstar Fund" in places
    assert places["Teasel Grid Fund IV"] == "Salem"
    assert archive.store.surviving(other) == other
    rejected = archive.store.fund(other)
    assert rejected
    assert rejected.status is FundStatus.REJECTED


def test_what_a_person_merged_is_not_parted(archive: Archive) -> None:
    one, other = (archive.keep(text, [archive.read(text)]) for text in (PORTS, GRIDS))
    assert one
    assert other
    with archive.store.unit() as unit:
        judge.merge(unit, one, other, ADA)
    assert archive.reprocess(apply=True) == []
    assert len(archive.funds()) == 1
