"""`fundwatch funds`: what people decide about records, through the real commands, and what those who were told hear."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from typer.testing import CliRunner

from extractors.facts import Article, Evidence, FundStatus, Money, Sighting, SightingKind, Stage
from flows.alerts.news import FundNews, read_payload
from flows.cli import app
from flows.cli.proving import _quote
from flows.errors import UsageError
from flows.outcomes import Outcome
from flows.pipeline.telling import Teller
from flows.recombine import recombine
from flows.settings import load_settings
from flows.store import Delivery, Store
from tests.desk import Desk
from tests.newsroom import ALERTS, Newsroom

NOW = datetime(2026, 3, 12, tzinfo=UTC)
SIZE = Money(300_000_000, "EUR", "€300 million")
PORTS = Sighting(
    "Larkspur Infrastructure Fund II",
    Stage.FIRST_CLOSE,
    0.9,
    aliases=("LIF II",),
    size=SIZE,
    managers=("Larkspur Partners",),
    place="Lisbon",
    evidence=(Evidence("size", "300000000 EUR", "text", 0, 40, "has raised €300 million for its second fund", "size"),),
)
GRIDS = Sighting("Teasel Grid Ventures Fund", Stage.LAUNCHED, 0.9, size=Money(90_000_000, "EUR", "€90m"), place="Porto")

ARTICLE = Article("a", None, None, "", None, None, "en")


class Commands:
    """The commands of a person at a terminal 100 columns wide, and the desk that fills their database."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self.store, self.desk = store, desk

    def funds(self, *words: str, group: str = "funds") -> str:
        result = CliRunner().invoke(app, [group, *words])
        if result.exception:
            raise result.exception
        return re.sub(r"\x1b\[[\d;]*m", "", result.output)

    def unsure(self) -> str:
        """The pairs to answer, on a screen that folds none of their reasons."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("COLUMNS", "400")
            return self.funds("unsure")

    def alerts(self, *words: str) -> str:
        return self.funds(*words, group="alerts")

    def tell(self, sighting: Sighting, **article: object) -> str:
        return self.desk.tell(sighting, **article).funds[0][1].fund_id  # type: ignore[arg-type]

    def ids(self, fund: str) -> list[int]:
        return [told.sighting_id for told in self.store.sightings_of(fund)]

    def corrections(self) -> list[tuple[FundNews, list[Delivery]]]:
        alerts = [alert for alert in self.store.alerts() if alert.kind == "correction"]
        read = [(read_payload(alert.kind, alert.payload), alert) for alert in reversed(alerts)]
        return [(n, self.store.deliveries(alert_ids=[a.alert_id])) for n, a in read if isinstance(n, FundNews)]

    def only_correction(self) -> FundNews:
        ((news, deliveries),) = self.corrections()
        assert [delivery.channel for delivery in deliveries] == ["desk"]
        return news


@pytest.fixture
def at(newsroom: Newsroom, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Commands]:
    own = {**newsroom.environment, "FUNDWATCH_DATABASE_URL": sqlite_url, "COLUMNS": "100"}
    for name, value in own.items():
        monkeypatch.setenv(name, value)
    with Store.open(sqlite_url) as store:
        yield Commands(store, Desk(store, Teller(load_settings(None, None), run_id=None)))


def test_a_fund_is_shown_with_sources_quotes_conflicts_history_and_alerts(at: Commands) -> None:
    fund = at.tell(PORTS)
    at.tell(replace(PORTS, size=Money(310_000_000, "EUR", "€310m"), evidence=()), site="wire.example")
    at.funds("edit", fund, "place=Setúbal", "--reason", "read the filing", "--by", "Ada")
    shown = at.funds("show", fund)
    assert max(map(len, shown.splitlines())) <= 100
    for words in (
        "€310m",
        "— wire.example, 2026-03-11, #2",
        "also told: €300 million — ledger.example, 2026-03-10, #1",
        "LIF II",
        "Setúbal",
        "read the filing (judgement 1)",
        "https://ledger.example/a1",
        "size: €300 million → €310m",
        "history (when it was kept, UTC)",
        "told by wire.example, 2026-03-11, #2",
        "desk (all): pending",
    ):
        assert words in shown
    assert shown.count("Ada") == 3
    assert "a person" not in shown
    assert "€300 million for its second fund" in at.funds(
        "show", at.tell(replace(PORTS, name="Larkspur Ports Fund IV"))
    )


def test_facts_that_one_sentence_proves_are_shown_together_above_it(at: Commands) -> None:
    kept = at.desk.read(
        "Larkspur closes Larkspur Infrastructure Fund II",
        "Larkspur Partners has held the final close of Larkspur Infrastructure Fund II at €300 million. It is busy.",
    )
    shown = at.funds("show", kept.funds[0][1].fund_id)
    quote = "“Larkspur Partners has held the final close of Larkspur Infrastructure Fund II at €300 million.”"
    assert " ".join(shown.split()).count(quote) == 1
    assert re.search(r"\nsize +€300 million *\n(managers .*\n)? +“Larkspur Partners has held", shown)


def test_a_sentence_that_is_long_is_shown_around_the_words(at: Commands) -> None:
    long = f"{'It was said, after much delay, ' * 12}that Teasel Grid Ventures Fund was launched{', and more so' * 30}."
    start = long.index("Teasel")
    told = replace(GRIDS, evidence=(Evidence("size", "Teasel", "text", start, start + 6, "Teasel", "size"),))
    assert _quote(told.evidence[0], replace(ARTICLE, text=long)) == (f"…{long[start - 80 : start + 6 + 80].strip()}…")


def test_an_article_that_tells_of_a_fund_twice_is_counted_once(at: Commands) -> None:
    one, other = (fund.fund_id for _, fund in at.desk.tell(PORTS, GRIDS).funds)
    at.funds("merge", one, other, "--yes")
    assert "told 2026-03-10 by 1 article in 2 sightings" in at.funds("show", one)


def test_who_joined_with_an_upsize_is_shown_with_the_article_that_says_so(at: Commands) -> None:
    fund = at.tell(replace(PORTS, sponsors=("Tarn Bank",)), key="first", site="first.example")
    more = Money(400_000_000, "EUR", "€400 million")
    grown = replace(PORTS, kind=SightingKind.UPSIZE, size=more, sponsors=("Ashdown Pension Fund",), evidence=())
    assert at.tell(grown, key="grown", site="grown.example") == fund
    shown = at.funds("show", fund)
    assert re.search(r"sponsors +Tarn Bank; Ashdown Pension Fund", shown)
    assert "Ashdown Pension Fund — grown.example" in shown


def test_a_fund_that_nothing_tells_of_any_more_is_shown_as_gone(at: Commands) -> None:
    fund = at.tell(GRIDS)
    with at.store.unit() as unit:
        (only,) = at.ids(fund)
        unit.remove_sighting(only)
    head = at.funds("show", fund).splitlines()[1]
    assert "gone: no article tells of it any more" in head
    assert "new" not in head


def test_funds_are_listed_and_found_by_words(at: Commands) -> None:
    at.tell(PORTS)
    at.tell(GRIDS)
    assert "2 funds" in at.funds("list")
    listed = at.funds("list", "--words", "teasel")
    assert "1 fund" in listed
    assert "Teasel" in listed
    assert at.funds("list", "--status", "rejected") == "none\n"


def test_why_gives_the_comparisons_with_their_weights(at: Commands) -> None:
    said = at.funds("why", at.tell(PORTS), at.tell(GRIDS))
    assert re.search(r"^-\d\.\d +size +90,000,000 EUR / 300,000,000 EUR", said, re.MULTILINE) or "size" in said
    assert "not-same (same from +5.0, unsure from +2.5)" in said
    assert f"{PORTS.name} / {GRIDS.name}" in said


def test_why_says_what_a_person_answered_for_the_pair(at: Commands) -> None:
    one, other = at.tell(PORTS), at.tell(GRIDS)
    assert "but" not in at.funds("why", one, other)
    at.funds("not-same", one, other, "--by", "Ada")
    assert re.search(r"but Ada said on \d{4}-\d\d-\d\d: not-same", at.funds("why", other, one))


def test_a_merge_against_a_person_s_word_names_that_judgement(at: Commands) -> None:
    one, other = at.tell(PORTS), at.tell(replace(PORTS, name="new fund", aliases=(), managers=(), place=None))
    at.funds("not-same", one, other, "--by", "Ada", "--reason", "asked the house")
    said = r"Ada said on \d{4}-\d\d-\d\d that they are not the same: asked the house \(judgement 1\)"
    with pytest.raises(UsageError, match=said):
        at.funds("merge", other, one, "--by", "Bo")
    merged = " ".join(at.funds("merge", other, one, "--yes", "--by", "Bo").split())
    assert re.search("this overrules what was judged before: " + said, merged)


def test_a_merge_asks_where_small_things_add_up_against_it(at: Commands) -> None:
    robots = replace(
        GRIDS, name="青岚市机器人产业基金", size=Money(10**9, "CNY", "10亿元"), place=None, sectors=("机器人",)
    )
    one, other = at.tell(replace(PORTS, name="second infrastructure fund", place=None)), at.tell(robots)
    with pytest.raises(UsageError, match="read as two funds"):
        at.funds("merge", one, other)


def test_two_records_that_may_be_one_are_merged_without_further_questions(at: Commands) -> None:
    one, other = at.tell(PORTS), at.tell(replace(PORTS, name="new fund", aliases=(), managers=(), place=None))
    assert one != other
    assert "takes it back" in at.funds("merge", one, other)


def test_a_merge_is_undone_exactly(at: Commands) -> None:
    kept, gone = at.tell(PORTS), at.tell(GRIDS)
    before = [at.store.fund(one) for one in (kept, gone)]
    with pytest.raises(UsageError, match=r"read as two funds \(name: .* Teasel .*--yes"):
        at.funds("merge", kept, gone, "--reason", "one prospectus", "--by", "Ada")
    said = at.funds("merge", kept, gone, "--reason", "one prospectus", "--by", "Ada", "--yes")
    assert at.store.surviving(gone) == kept
    assert len(at.ids(kept)) == 2
    assert gone in at.funds("show", kept)
    number = re.findall(r"judgement (\d+)", said)[0]
    with pytest.raises(UsageError, match="one record already"):
        at.funds("why", kept, gone)
    assert f"`fundwatch funds undo {number}` takes it back" in said
    assert "takes it back" not in at.funds("undo", number, "--by", "Ben")
    after = [at.store.fund(one) for one in (kept, gone)]
    assert [one and (one.facts, one.sightings, one.status) for one in after] == [
        one and (one.facts, one.sightings, one.status) for one in before
    ]
    assert "undone" in at.funds("judgements")


def test_a_split_gives_each_half_its_sightings_and_tells_those_who_had_been_told(at: Commands) -> None:
    whole = at.tell(PORTS)
    at.tell(PORTS)
    first, second = at.ids(whole)
    said = at.funds("split", whole, str(second), "--reason", "two funds of one house", "--by", "Ada")
    (half,) = {one.fund_id for one in at.store.funds()} - {whole}
    assert (at.ids(whole), at.ids(half)) == ([first], [second])
    assert "a correction is queued for desk" in said
    told = at.only_correction()
    assert told.fund_id == whole
    assert "two funds" in told.reason
    assert "as one fund it had been alerted: new (alert 1), 2026-03-10" in said
    for fund in (whole, half):
        assert "new (alert 1)" in at.funds("show", fund)


def test_the_halves_of_a_split_are_not_joined_by_what_comes_later(at: Commands) -> None:
    whole = at.tell(PORTS)
    at.tell(PORTS)
    at.funds("split", whole, str(at.ids(whole)[1]), "--by", "Ada")
    for _ in range(3):
        at.tell(PORTS)
    assert len(list(at.store.funds())) == 2
    assert sum(fund.sightings for fund in at.store.funds()) == 5


def test_a_rejected_fund_is_corrected_and_an_undone_rejection_too(at: Commands) -> None:
    fund = at.tell(PORTS)
    said = at.funds("reject", fund, "--reason", "a translation of an old story", "--by", "Ada")
    assert "a correction is queued for desk" in said
    assert at.only_correction().verdict == "none_at_all"
    assert fund in at.funds("list", "--status", "rejected")
    at.funds("undo", "1", "--by", "Ada")
    assert len(at.corrections()) == 2
    assert fund in at.funds("list", "--status", "new")


def test_an_edit_is_corrected_with_what_it_was_before(at: Commands) -> None:
    fund = at.tell(PORTS)
    at.funds("edit", fund, "size=EUR 250000000", "place=Setúbal", "--reason", "the filing says so", "--by", "Ada")
    news = at.only_correction()
    assert {(c.field, c.before) for c in news.changes} == {("size", "€300 million"), ("place", "Lisbon")}
    assert "EUR 250m" in at.funds("show", fund)
    at.tell(PORTS)
    found = at.store.fund(fund)
    assert found
    assert (found.facts.place, found.sightings) == ("Setúbal", 2)


def test_a_stage_that_moved_on_after_an_edit_is_shown_with_its_article_and_other_edits_with_what_texts_say(
    at: Commands,
) -> None:
    fund = at.tell(PORTS)
    at.funds("edit", fund, "stage=planned", "place=Setúbal", "--by", "Ada")
    at.tell(replace(PORTS, stage=Stage.PLANNED, place="Porto", evidence=()))
    assert re.search(r"stage +planned", at.funds("show", fund))
    at.tell(replace(PORTS, stage=Stage.FINAL_CLOSE, evidence=()), site="wire.example")
    shown = at.funds("show", fund)
    assert re.search(r"stage +final_close", shown)
    assert "stage: planned → final_close" in shown
    place = shown[shown.index("\nplace") : shown.index("told by\n")]
    for line in ("Setúbal", "also told: Lisbon", "also told: Porto", "set by Ada"):
        assert line in place
    assert shown.count("set by Ada") == 1


def test_a_correction_of_a_stage_does_not_quote_what_it_was_read_from(at: Commands) -> None:
    closed = Evidence("stage", "final_close", "text", 0, 8, "hard cap", "stage")
    fund = at.tell(replace(PORTS, stage=Stage.FINAL_CLOSE, evidence=(closed,)))
    at.funds("edit", fund, "stage=first_close", "--by", "Ada")
    assert at.only_correction().quote == ""
    at.funds("undo", "1", "--by", "Ada")
    assert at.corrections()[-1][0].quote == "hard cap"


def test_a_merge_tells_those_who_had_both_that_they_are_one(at: Commands) -> None:
    one, other = at.tell(PORTS), at.tell(GRIDS)
    assert "a correction is queued for desk" in at.funds("merge", one, other, "--yes", "--reason", "a new name")
    assert at.only_correction().verdict == "one_fund"
    assert "a correction is queued for desk" in at.funds("undo", "1")


def test_a_confirmation_is_kept_and_tells_nobody(at: Commands) -> None:
    fund = at.tell(PORTS)
    at.funds("confirm", fund, "--by", "Ada")
    assert fund in at.funds("list", "--status", "confirmed")
    assert at.corrections() == []


def test_a_confirmation_of_what_was_rejected_tells_that_it_stands_again(at: Commands) -> None:
    fund = at.tell(PORTS)
    at.funds("reject", fund, "--by", "Ada")
    assert "a correction is queued for desk" in at.funds("confirm", fund, "--by", "Ada")
    assert at.corrections()[1][0].verdict == "after_all"
    at.funds("undo", "2", "--by", "Ada")
    assert at.corrections()[2][0].verdict == "none_at_all"


def told_of(at: Commands) -> list[tuple[str, str]]:
    """What was queued to whom, the first first."""
    kinds = {alert.alert_id: alert.kind for alert in at.store.alerts()}
    return sorted((kinds[one.alert_id], one.channel) for one in at.store.deliveries())


DOUBTFUL = replace(PORTS, confidence=0.45)


@pytest.mark.parametrize(
    ("told", "undated", "why"),
    [
        (DOUBTFUL, False, "review: 45% sure, and alerts begin at 60%"),
        (PORTS, True, "review: no article with a date tells of it with 60% or more, so it may be old"),
        (replace(PORTS, kind=SightingKind.UPSIZE), False, "review: only an upsize tells of it, and no announcement"),
        (PORTS, False, ""),
    ],
)
def test_a_fund_in_review_is_shown_with_what_keeps_it_there(
    at: Commands, told: Sighting, undated: bool, why: str
) -> None:
    at.desk.undated = undated
    shown = " ".join(at.funds("show", at.tell(told)).split())
    assert (why in shown, "review" in shown) == (True, bool(why))


def test_a_fund_that_is_taken_out_of_review_is_announced_once(at: Commands) -> None:
    fund = at.tell(DOUBTFUL)
    assert told_of(at) == []
    said = at.funds("confirm", fund, "--reason", "asked them", "--by", "Ada")
    assert "an alert is queued for desk" in said
    with pytest.raises(UsageError, match="already confirmed, by Ada"):
        at.funds("confirm", fund, "--by", "Ada")
    at.tell(PORTS)
    assert told_of(at) == [("new", "desk")]
    at.tell(replace(PORTS, stage=Stage.FINAL_CLOSE))
    assert told_of(at) == [("new", "desk"), ("update", "desk")]


def test_those_who_heard_of_a_confirmed_fund_hear_when_that_is_taken_back(at: Commands) -> None:
    fund = at.tell(DOUBTFUL)
    at.funds("confirm", fund, "--by", "Ada")
    assert "a correction is queued for desk" in at.funds("undo", "1", "--by", "Ada")
    assert at.only_correction().verdict == "in_review"
    assert "an alert" not in at.funds("confirm", fund, "--by", "Ada")
    assert "a correction is queued for desk" in at.funds("reject", fund, "--by", "Ada")
    assert [kind for kind, _ in told_of(at)] == ["correction", "correction", "new"]


def test_a_rejected_fund_that_nobody_heard_of_is_announced_when_confirmed(at: Commands) -> None:
    fund = at.tell(DOUBTFUL)
    at.funds("reject", fund, "--by", "Ada")
    assert "an alert is queued for desk" in at.funds("confirm", fund, "--by", "Ada")
    assert told_of(at) == [("new", "desk")]


def test_a_confirmed_fund_and_its_rejection_arrive_in_the_words_of_the_route(at: Commands, newsroom: Newsroom) -> None:
    newsroom.configure(alerts=ALERTS.replace('zone = "UTC"', 'zone = "UTC"\nlanguage = "zh"\nmin_confidence = 0.8'))
    fund = at.tell(DOUBTFUL)
    at.funds("confirm", fund, "--by", "Ada")
    at.funds("reject", fund, "--reason", "同名的另一家公司", "--by", "Ada")
    assert CliRunner().invoke(app, ["deliver"]).exit_code == 0
    announced, corrected = newsroom.alerts
    assert announced["title"].startswith("新基金：Larkspur")
    assert corrected["title"].startswith("撤回：Larkspur")
    assert corrected["message"].splitlines()[0] == "原因：这不是基金设立的消息：同名的另一家公司"


def test_a_second_rejection_says_so_and_one_undo_takes_it_back(at: Commands) -> None:
    fund = at.tell(PORTS)
    at.funds("reject", fund, "--by", "Ada")
    with pytest.raises(UsageError, match=r"already rejected, by Ada on \d{4}-\d\d-\d\d \(judgement 1\)"):
        at.funds("reject", fund, "--by", "Bo")
    assert len(at.corrections()) == 1
    at.funds("undo", "1", "--by", "Ada")
    assert fund in at.funds("list", "--status", "new")


LONG = replace(PORTS, name="Larkspur Infrastructure and Renewable Harbours Opportunities Fund II (Parallel)")


@pytest.mark.parametrize("terminal", ["1", "0"])
def test_ids_and_dates_are_whole_at_80_columns_and_when_piped(
    at: Commands, monkeypatch: pytest.MonkeyPatch, terminal: str
) -> None:
    fund = at.tell(LONG)
    monkeypatch.setenv("COLUMNS", "80") if terminal == "1" else monkeypatch.delenv("COLUMNS")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("TTY_COMPATIBLE", terminal)
    listed, alerts = at.funds("list"), at.alerts("list")
    assert fund in listed
    assert "EUR 300m" in listed
    assert re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d", alerts)
    assert (LONG.name in listed) == (terminal == "0")
    if terminal == "1":
        assert max(map(len, (listed + alerts).splitlines())) <= 80


@pytest.mark.parametrize("columns", ["60", "80", "120"])
def test_a_list_that_is_piped_keeps_to_the_columns_that_are_asked_for(
    at: Commands, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    fund = at.tell(replace(LONG, managers=("Larkspur Partners and Associates (Lisbon)",)))
    monkeypatch.setenv("COLUMNS", columns)
    for listed in (at.funds("list"), at.funds("list", group="sources"), at.alerts("list")):
        assert max(map(len, listed.splitlines())) <= int(columns)
    assert fund in at.funds("list")


def test_a_fund_is_found_by_how_its_id_begins(at: Commands) -> None:
    fund = at.tell(PORTS)
    assert fund in at.funds("show", fund[:6])
    at.funds("confirm", fund[:6], "--by", "Ada")
    with at.store.unit() as unit:
        others = [unit.add_fund(GRIDS, now=NOW) for _ in range(40)]
    firsts = [one[:3] for one in (fund, *others)]
    twice = next(one for one in firsts if firsts.count(one) > 1)
    with pytest.raises(UsageError, match=f"several funds begin with {twice}: f-.+, f-"):
        at.funds("show", twice)


def test_a_fund_is_shown_by_its_name_where_one_fund_has_it(at: Commands) -> None:
    fund, other = at.tell(PORTS), at.tell(replace(PORTS, name="Larkspur Ports Fund IV", aliases=()))
    for words in ("lif ii", "infrastructure", PORTS.name.upper()):
        assert fund in at.funds("show", words)
    assert json.loads(at.funds("show", "Ports", "--json"))["fund_id"] == other
    with pytest.raises(
        UsageError, match=r"several funds have 'Larkspur' in their names: f-\w+ Larkspur .*; f-\w+ Larks"
    ):
        at.funds("show", "Larkspur")
    with pytest.raises(UsageError, match="no fund with 'Brightwater' as id or in its name"):
        at.funds("show", "Brightwater")


def test_whoever_decides_may_name_a_fund(at: Commands) -> None:
    ports, grids = at.tell(PORTS), at.tell(GRIDS)
    at.tell(PORTS)
    assert f"confirm {ports} (Larkspur Infrastructure Fund II): judgement 1" in at.funds("confirm", "larkspur")
    at.funds("edit", "LIF II", "place=Setúbal")
    at.funds("reject", "teasel grid")
    assert "in all: not-same" in at.funds("why", "Larkspur", "Teasel")
    at.funds("not-same", "Larkspur", "Teasel")
    at.funds("split", "Larkspur", str(at.ids(ports)[1]))
    assert f"undo {grids} (Teasel Grid Ventures Fund): judgement 3" in at.funds("undo", "3")
    assert "overrules" in at.funds("merge", ports, "Teasel", "--yes")


def test_an_undo_takes_back_the_last_judgement_of_the_fund_that_is_named(at: Commands) -> None:
    fund = at.tell(PORTS)
    at.tell(GRIDS)
    at.funds("confirm", fund, "--by", "Ada")
    at.funds("edit", fund, "place=Setúbal", "--by", "Ada")
    assert f"undo {fund} (Larkspur Infrastructure Fund II): judgement 2" in at.funds("undo", "larkspur")
    assert "judgement 1" in at.funds("undo", fund)
    with pytest.raises(UsageError, match=rf"nobody has judged {fund}: `fundwatch funds judgements` lists"):
        at.funds("undo", "larkspur")


@pytest.mark.parametrize("verb", ["confirm", "reject", "edit", "split", "undo", "merge", "not-same", "why"])
def test_a_name_that_several_funds_have_is_one_line_with_their_ids(at: Commands, verb: str) -> None:
    first, second = at.tell(PORTS), at.tell(GRIDS)
    more = {"edit": ["place=Porto"], "split": ["1"], "merge": [first], "not-same": [first], "why": [first]}
    with pytest.raises(UsageError, match="several funds have 'Fund' in their names: ") as caught:
        at.funds(verb, "Fund", *more.get(verb, []))
    assert first in str(caught.value)
    assert second in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_edit_of_a_list_says_how_it_was_read_and_what_it_was_before(at: Commands) -> None:
    fund = at.tell(replace(PORTS, sponsors=("Tarn Bank, Inc.",)))
    said = at.funds("edit", fund, "sponsors=Tarn Bank, Inc., 皖江集团、云岭资本")
    assert "sponsors: Tarn Bank, Inc.; 皖江集团; 云岭资本" in said
    shown = " ".join(at.funds("show", fund).split())
    assert "edited: sponsors: Tarn Bank, Inc. → Tarn Bank, Inc.; 皖江集团; 云岭资本" in shown
    assert "sponsors: not stated" in at.funds("edit", fund, "sponsors=", "place=Lisbon")
    assert "edited: sponsors: Tarn Bank, Inc.; 皖江集团; 云岭资本 → not stated " in " ".join(
        at.funds("show", fund).split()
    )


def test_an_empty_list_says_none(at: Commands) -> None:
    for said in (at.funds("list"), at.unsure(), at.funds("judgements"), at.alerts("list")):
        assert said.startswith("none\n")


def test_an_alert_is_shown_as_it_was_told_and_as_json_when_asked(at: Commands) -> None:
    at.tell(PORTS)
    told = at.alerts("show", "1")
    assert "New fund: Larkspur Infrastructure Fund II" in told
    assert '"stage"' not in told
    assert json.loads(at.alerts("show", "1", "--json"))["name"] == PORTS.name


def test_a_doubtful_pair_is_listed_until_a_person_answers(at: Commands) -> None:
    yunling = replace(GRIDS, name="机器人产业基金", size=Money(3 * 10**9, "CNY", "30亿元"), place="芜湖")
    wanjiang = replace(GRIDS, name="Wuhu robotics fund", size=None, place="Wuhu", sectors=("robotics",))
    first = at.tell(replace(yunling, sponsors=("云岭集团",)))
    second = at.tell(replace(wanjiang, sponsors=("Wanjiang Group", "Norwood")), day=date(2025, 9, 1))
    assert first != second
    assert first in at.unsure()
    assert first in at.funds("show", second)
    at.funds("not-same", first, second, "--reason", "asked the office", "--by", "Ada")
    assert first not in at.unsure()
    assert "not-same" in at.funds("judgements")


PLAIN = Sighting(
    "芜湖产业基金",
    Stage.LAUNCHED,
    0.9,
    size=Money(2 * 10**9, "CNY", "20亿元"),
    managers=("云岭资本",),
    sponsors=("皖江集团",),
    place="芜湖",
)
ROBOTS, WINGS = replace(PLAIN, name="芜湖市机器人产业基金"), replace(PLAIN, name="芜湖市低空经济产业基金")


def siblings(at: Commands) -> tuple[str, str]:
    """Two funds that one article tells of."""
    first, second = (fund.fund_id for _, fund in at.desk.tell(ROBOTS, WINGS).funds)
    return first, second


def test_a_sighting_that_fits_two_funds_alike_is_listed_with_both_and_why(at: Commands) -> None:
    robots, wings = siblings(at)
    plain = at.tell(PLAIN)
    assert at.tell(PLAIN) == plain
    listed = at.unsure()
    assert all(words in listed for words in (robots, wings, plain, f"{ROBOTS.name} fits as well"))
    assert f"{WINGS.name} fits as well" in at.funds("why", robots, plain)
    assert f"{WINGS.name} fits as well" in " ".join(at.funds("show", robots).split())
    assert {at.store.surviving(one) for one in (robots, wings, plain)} == {robots, wings, plain}


def test_the_answer_for_one_of_two_funds_is_used_for_what_comes_later(at: Commands) -> None:
    robots, wings = siblings(at)
    plain = at.tell(PLAIN)
    at.funds("merge", robots, plain, "--reason", "asked the office", "--by", "Ada")
    assert at.unsure().startswith("none\n")
    assert at.tell(PLAIN) == robots
    assert len(at.ids(wings)) == 1
    at.funds("undo", "1", "--by", "Ada")
    assert plain in at.unsure()


def test_what_is_neither_of_two_funds_stays_apart_from_both(at: Commands) -> None:
    robots, wings = siblings(at)
    plain = at.tell(PLAIN)
    for one in (robots, wings):
        at.funds("not-same", one, plain, "--by", "Ada")
    assert at.unsure().startswith("none\n")
    assert at.tell(PLAIN) == plain
    assert (len(at.ids(robots)), len(at.ids(wings))) == (1, 1)


def test_a_fund_that_two_of_one_article_fit_alike_is_listed_with_both_and_why(at: Commands) -> None:
    plain = at.tell(PLAIN)
    robots, wings = siblings(at)
    assert plain not in (robots, wings)
    listed = at.unsure()
    assert all(words in listed for words in (f"{ROBOTS.name} fits as well", f"{WINGS.name} fits as well"))
    at.funds("merge", wings, plain, "--by", "Ada")
    assert at.unsure().startswith("none\n")
    assert at.tell(PLAIN) == wings


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("show", "f-nothing"), "there is no fund f-nothing"),
        (("edit", "FUND", "colour=red"), "FIELD=VALUE"),
        (("edit", "FUND", "size=much"), "currency"),
        (("split", "FUND", "1"), "some, but not all"),
        (("merge", "FUND", "FUND"), "one record already"),
        (("undo", "77"), "there is no judgement 77: `fundwatch funds judgements` lists them"),
        (("list", "--status", "odd"), "--status odd: no such status; there is: new"),
    ],
)
def test_what_cannot_be_done_is_one_line_that_says_what_can(at: Commands, words: tuple[str, ...], says: str) -> None:
    fund = at.tell(PORTS)
    with pytest.raises(UsageError, match=says) as caught:
        at.funds(*(fund if word == "FUND" else word for word in words))
    assert "\n" not in str(caught.value)


def test_funds_of_a_place_are_found_by_its_code_too_and_a_misspelt_place_is_refused(at: Commands) -> None:
    at.tell(replace(PORTS, place="川渝"))
    for place in ("CN", "chn", "China", "四川", "重庆", "川渝"):
        assert "川渝" in at.funds("list", "--place", place)
    assert "none" in at.funds("list", "--place", "GB")
    refused = CliRunner().invoke(app, ["funds", "list", "--place", "Wuhn"])
    assert re.match(r"--place Wuhn is no place that fundwatch knows.*ISO 3166", str(refused.exception))
    assert isinstance(refused.exception, UsageError)
    assert refused.stdout == ""


def test_a_sentence_without_spaces_is_shown_whole(at: Commands) -> None:
    text = "由青岚市国有资本运营集团联合发起，" * 5 + "青岚新芽产业基金正式成立，首期规模25亿元，重点投向机器人。"
    shown = at.funds("show", at.desk.read("青岚新芽产业基金成立", text).funds[0][1].fund_id)
    assert "重点投向机器人。”" in "".join(shown.split())
    assert "…" not in shown


def test_a_list_of_names_is_proven_name_by_name(at: Commands) -> None:
    text = "Tarn Bank backs it. Ashdown Pension Fund and Elm Mutual do so, too."
    names = ("Tarn Bank", "Ashdown Pension Fund", "Elm Mutual")
    spans = [(name, text.index(name)) for name in names]
    evidence = tuple(Evidence("sponsors", n, "text", start, start + len(n), n, "r") for n, start in spans)
    told = replace(PORTS, sponsors=names, evidence=evidence)
    article = replace(ARTICLE, key="named", text=text, published_day=date(2026, 3, 9))
    with at.store.unit() as unit:
        unit.add_article(article, now=NOW, outcome=Outcome.FUNDS)
        kept = unit.add_sighting(told, article_key="named", fund_id=None, rules_version="1", now=NOW)
        recombine(unit, kept.fund_id, status=FundStatus.NEW, now=NOW)
    shown = " ".join(at.funds("show", kept.fund_id).split())
    assert "“Tarn Bank backs it.” “Ashdown Pension Fund and Elm Mutual do so, too.” —" in shown


def test_a_list_shows_the_first_tranche_where_the_size_is_not_told(at: Commands) -> None:
    at.tell(replace(GRIDS, size=None, first_tranche=Money(2_500_000_000, "CNY", "25亿元")))
    assert "CNY 2.5bn first" in at.funds("list")


def test_a_fund_of_the_very_name_is_meant_before_one_with_it_as_alias(at: Commands) -> None:
    named = at.tell(replace(GRIDS, name="Second Fund", managers=("Teasel",)))
    at.tell(replace(PORTS, aliases=("second fund",)))
    assert named in at.funds("show", "second fund")


def test_a_judgement_without_a_name_says_how_to_give_one(at: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    fund = at.tell(GRIDS)
    monkeypatch.delenv("USER", raising=False)
    monkeypatch.setenv("LOGNAME", "ada")
    assert "by ada: --by NAME says who you are" in " ".join(at.funds("confirm", fund).split())
    assert "--by" not in at.funds("undo", "1", "--by", "Ada")
