"""Exports: exact lines of jsonl, tables in which nothing acts, files that are whole or not there."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from pyarrow import parquet

from extractors.facts import Article, Evidence, FundStatus, Money, Sighting, SightingKind, Stage
from extractors.timestamps import read_stamp
from flows.errors import UsageError
from flows.export import Subject, Wanted, export, rows
from flows.export.cells import harmless
from flows.outcomes import Outcome
from flows.recombine import recombine
from flows.store import Store

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ARTICLE = Article(
    "line-7", "https://paper.example/7", "新基金", "云溪基金规模10亿元。", NOW, date(2026, 3, 2), "zh", "纸"
)
EVIDENCE = Evidence("size", "1000000000 CNY", "text", 6, 10, "10亿元", "zh amount")
FUND = Sighting(
    "云溪基金",
    Stage.PLANNED,
    0.9,
    aliases=("Yunxi Fund", "云溪"),
    size=Money(1_000_000_000, "CNY", "10亿元"),
    managers=("云溪资本",),
    place="杭州",
    evidence=(EVIDENCE,),
)


def _keep(store: Store, facts: Sighting, status: FundStatus, article: Article = ARTICLE) -> str:
    with store.unit() as unit:
        unit.add_article(article, now=NOW, outcome=Outcome.FUNDS)
        kept = unit.add_sighting(facts, article_key=article.key, fund_id=None, rules_version="1", now=NOW)
        unit.save_fund(
            kept.fund_id, facts, sources={"size": kept.sighting_id}, conflicts={}, status=status, keys=(), now=NOW
        )
        unit.add_event(kept.fund_id, what="new", why="first told", by="rules", now=NOW)
    return kept.fund_id


def test_why_a_fund_is_news_is_exported_in_words(store: Store) -> None:
    signs = "+0.49 behind: , +0.46 weighs more than 2, -0.42 told once"
    _keep(store, replace(FUND, evidence=(replace(EVIDENCE, field="confidence", rule=signs),)), FundStatus.NEW)
    (line,) = rows(store, Wanted("sightings", threshold=0.5))
    assert line["evidence"][0]["rule"] == (
        "for it: the sentence ends there; the words around it tell much of a new fund; against it: it is told once"
    )


def test_a_line_of_sightings_has_exactly_the_words_of_the_contract(store: Store) -> None:
    fund_id = _keep(store, FUND, FundStatus.NEW)
    assert list(rows(store, Wanted("sightings", threshold=0.5))) == [
        {
            "article_id": "line-7",
            "article_url": "https://paper.example/7",
            "published": "2026-03-02T09:00:00+00:00",
            "fund_id": fund_id,
            "name": "云溪基金",
            "aliases": ("Yunxi Fund", "云溪"),
            "stage": "planned",
            "size": {"amount": 1_000_000_000, "currency": "CNY", "as_written": "10亿元"},
            "first_tranche": None,
            "managers": ("云溪资本",),
            "sponsors": (),
            "place": "杭州",
            "sectors": (),
            "event_date": None,
            "confidence": 0.9,
            "evidence": [
                {
                    "field": "size",
                    "value": "1000000000 CNY",
                    "part": "text",
                    "start": 6,
                    "end": 10,
                    "text": "10亿元",
                    "rule": "zh amount",
                }
            ],
        }
    ]


def test_a_fund_shows_its_history_and_the_words_that_prove_it(store: Store) -> None:
    fund_id = _keep(store, FUND, FundStatus.NEW)
    (line,) = rows(store, Wanted("funds"))
    assert (line["fund_id"], line["sightings"], line["status"]) == (fund_id, 1, "new")
    assert [(proof["text"], proof["article_id"]) for proof in line["evidence"]] == [("10亿元", "line-7")]
    assert line["history"] == [{"at": NOW.isoformat(), "what": "new", "why": "first told", "by": "rules"}]


def test_an_investor_who_joined_with_an_upsize_is_proved_by_the_article_that_names_it(store: Store) -> None:
    first, joined = (
        Evidence("sponsors", name, "text", 0, len(name), name, "en backers") for name in ("Hestrel", "Corvane")
    )
    fund_id = _keep(store, replace(FUND, sponsors=("Hestrel",), evidence=(first,)), FundStatus.NEW)
    upsize = replace(FUND, sponsors=("Corvane",), evidence=(joined,), kind=SightingKind.UPSIZE)
    with store.unit() as unit:
        unit.add_article(replace(ARTICLE, key="line-8", url=None), now=NOW, outcome=Outcome.FUNDS)
        unit.add_sighting(upsize, article_key="line-8", fund_id=fund_id, rules_version="1", now=NOW)
        recombine(unit, fund_id, status=FundStatus.NEW, now=NOW)
    (line,) = rows(store, Wanted("funds"))
    assert line["sponsors"] == ("Hestrel", "Corvane")
    assert [(proof["text"], proof["article_id"]) for proof in line["evidence"]] == [
        ("Hestrel", "line-7"),
        ("Corvane", "line-8"),
    ]


def test_an_article_tells_its_outcome_and_its_day_where_no_moment_is_known(store: Store) -> None:
    _keep(store, FUND, FundStatus.NEW, replace(ARTICLE, published=None))
    (line,) = rows(store, Wanted("articles"))
    assert (line["article_id"], line["published"], line["outcome"]) == ("line-7", "2026-03-02", "funds")
    assert set(line) == {"article_id", "url", "title", "published", "language", "site", "outcome", "text"}


STANDINGS = [
    # confidence, the fund's status, exported, status with everything
    (0.9, FundStatus.NEW, True, "new"),
    (0.4, FundStatus.NEW, False, "review"),
    (0.4, FundStatus.REVIEW, False, "review"),
    (0.9, FundStatus.REJECTED, False, "rejected"),
    (0.4, FundStatus.CONFIRMED, True, "confirmed"),
]


@pytest.mark.parametrize(("confidence", "status", "exported", "told"), STANDINGS)
def test_only_what_stands_above_the_threshold_is_exported_unless_all_is_asked_for(
    sqlite_url: str, confidence: float, status: FundStatus, exported: bool, told: str
) -> None:
    with Store.open(sqlite_url) as store:
        _keep(store, replace(FUND, confidence=confidence), status)
        assert len(list(rows(store, Wanted("sightings", threshold=0.5)))) == exported
        (line,) = rows(store, Wanted("sightings", threshold=0.5, everything=True))
    assert line["status"] == told


@pytest.mark.parametrize(
    ("published", "day", "since", "exported"),
    [
        (NOW, NOW.date(), NOW, True),
        (NOW, NOW.date(), NOW + timedelta(seconds=1), False),
        (None, date(2026, 3, 2), datetime(2026, 3, 2, 23, tzinfo=UTC), True),
        (None, date(2026, 3, 1), datetime(2026, 3, 2, tzinfo=UTC), False),
        (None, None, NOW, True),  # stored at NOW
        (None, None, NOW + timedelta(days=1), False),
    ],
)
def test_since_means_the_publication_and_without_one_the_time_of_storing(
    store: Store, published: datetime | None, day: date | None, since: datetime, exported: bool
) -> None:
    _keep(store, FUND, FundStatus.NEW, replace(ARTICLE, published=published, published_day=day))
    assert len(list(rows(store, Wanted("sightings", since=since)))) == exported
    assert len(list(rows(store, Wanted("articles", since=since)))) == exported


FORMULAS = [
    ("=1+1", "'=1+1"),
    ("+49 30", "'+49 30"),
    ("-2", "'-2"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=x", "'\t=x"),
    (" =x", "' =x"),
    ("＝cmd", "'＝cmd"),
    ('"=x', "'\"=x"),
    ("a=b", "a=b"),
    ("云溪", "云溪"),
    (-5, -5),
    (None, None),
]


@pytest.mark.parametrize(("cell", "written"), FORMULAS)
def test_no_cell_can_act_as_a_formula(cell: object, written: object) -> None:
    assert harmless(cell) == written


EVIL = replace(FUND, name='=HYPERLINK("https://x.example","open")', aliases=("@a",), place="\x07\n-1")


def test_csv_splits_amounts_joins_lists_and_disarms_formulas(sqlite_url: str, tmp_path: Path) -> None:
    with Store.open(sqlite_url) as store:
        _keep(store, EVIL, FundStatus.NEW)
        assert export(store, Wanted("sightings"), kind="csv", output=tmp_path / "a.csv", screen=io.StringIO()) == 1
    (line,) = csv.DictReader(io.StringIO((tmp_path / "a.csv").read_bytes().decode("utf-8-sig"), newline=""))
    assert line["name"].startswith("'=HYPERLINK")
    assert (line["aliases"], line["size_amount"], line["size_currency"]) == ("'@a", "1000000000", "CNY")
    assert json.loads(line["evidence"])[0]["text"] == "10亿元"


def test_xlsx_holds_amounts_as_numbers_and_no_formula(sqlite_url: str, tmp_path: Path) -> None:
    long_text = replace(ARTICLE, text="长" * 40_000)
    with Store.open(sqlite_url) as store:
        _keep(store, EVIL, FundStatus.NEW, long_text)
        for subject in ("sightings", "funds", "articles"):
            export(store, Wanted(subject), kind="xlsx", output=tmp_path / f"{subject}.xlsx", screen=io.StringIO())
    heading, line = load_workbook(tmp_path / "sightings.xlsx").active.iter_rows()
    cells = dict(zip([cell.value for cell in heading], line, strict=True))
    assert cells["size_amount"].value == 1_000_000_000
    assert {cell.data_type for cell in line} <= {"s", "inlineStr", "n"}


def test_parquet_keeps_lists_and_amounts_typed(sqlite_url: str, tmp_path: Path) -> None:
    with Store.open(sqlite_url) as store:
        _keep(store, FUND, FundStatus.NEW)
        for subject in ("sightings", "funds", "articles"):
            export(store, Wanted(subject), kind="parquet", output=tmp_path / subject, screen=io.StringIO())
    (line,) = parquet.read_table(tmp_path / "sightings").to_pylist()
    assert line["aliases"] == ["Yunxi Fund", "云溪"]
    assert line["size"] == {"amount": 1_000_000_000, "currency": "CNY", "as_written": "10亿元"}


@pytest.mark.parametrize("kind", ["jsonl", "csv", "xlsx", "parquet"])
def test_an_export_of_nothing_is_an_empty_table(sqlite_url: str, tmp_path: Path, kind: str) -> None:
    with Store.open(sqlite_url) as store:
        assert export(store, Wanted("funds"), kind=kind, output=tmp_path / "funds", screen=io.StringIO()) == 0
    assert [path.name for path in tmp_path.glob("*funds*")] == ["funds"]


def test_jsonl_goes_to_the_screen_and_tables_of_bytes_do_not(sqlite_url: str) -> None:
    screen = io.StringIO()
    with Store.open(sqlite_url) as store:
        _keep(store, FUND, FundStatus.NEW)
        assert export(store, Wanted("sightings"), kind="jsonl", output=None, screen=screen) == 1
        with pytest.raises(UsageError, match="--output"):
            export(store, Wanted("sightings"), kind="xlsx", output=None, screen=screen)
    assert json.loads(screen.getvalue())["name"] == "云溪基金"


def test_a_file_that_cannot_be_written_is_one_line_and_the_former_one_stays(sqlite_url: str, tmp_path: Path) -> None:
    with Store.open(sqlite_url) as store, pytest.raises(UsageError, match="cannot be written"):
        export(store, Wanted("funds"), kind="jsonl", output=tmp_path / "none" / "f.jsonl", screen=io.StringIO())


@pytest.mark.parametrize(
    ("written", "zone", "exported"),
    [
        ("2026-11-20", "Asia/Shanghai", "2026-11-20"),
        ("2026-11-20", "Asia/Kolkata", "2026-11-20"),
        ("2026-07-20", "Europe/Berlin", "2026-07-20"),
        ("2026-11-20", "Europe/London", "2026-11-20T00:00:00+00:00"),
        ("2026-11-20", "America/New_York", "2026-11-20T05:00:00+00:00"),
        ("2026-11-20T09:30", "Asia/Shanghai", "2026-11-20T01:30:00+00:00"),
        ("2026-11-20T07:12", "Asia/Shanghai", "2026-11-19T23:12:00+00:00"),
    ],
)
@pytest.mark.parametrize("subject", ["sightings", "articles"])
def test_a_date_without_a_time_is_exported_as_that_very_day(
    store: Store, subject: Subject, written: str, zone: str, exported: str
) -> None:
    stamp = read_stamp(written, ZoneInfo(zone))
    assert stamp
    _keep(store, FUND, FundStatus.NEW, replace(ARTICLE, published=stamp.at, published_day=stamp.day))
    (line,) = rows(store, Wanted(subject))
    assert line["published"] == exported
    (fund,) = rows(store, Wanted("funds"))
    assert fund["first_seen"] == fund["last_seen"] == exported
