"""English articles read for the funds they announce: small invented ones, and tests/gold/en.jsonl as a gate."""

import json
import time
from datetime import date
from pathlib import Path

import pytest

from extractors.facts import Article, Sighting, SightingKind, Stage
from extractors.funds import find_funds
from tests.quality.score import score
from tests.told import ALERTED

GOLD = Path(__file__).parent / "gold" / "en.jsonl"
PUBLISHED = date(2025, 6, 5)  # a Thursday


def read(title: str | None, text: str) -> tuple[Sighting, ...]:
    return find_funds(Article("a", None, title, text, None, PUBLISHED, "en")).sightings


STAGES = [
    ("Tarn Capital is raising a $60 million fund for fish farms.", Stage.PLANNED),
    ("Tarn Capital has launched a $60 million fund for fish farms.", Stage.LAUNCHED),
    ("The Linhai Growth Fund was registered in Linhai on Tuesday with 2 billion yuan.", Stage.REGISTERED),
    ("Tarn Capital has held a first close of $60 million on its second fund.", Stage.FIRST_CLOSE),
    ("Tarn Capital has closed its second fund at $60 million.", Stage.FINAL_CLOSE),
    ("The province invites managers for its guidance fund.", Stage.GP_CALL),
    ("Tarn Capital and Orrin Bank teamed up to launch a $60 million fund.", Stage.LAUNCHED),
    ("Tarn Capital is close to raising $60 million for its second fund.", Stage.PLANNED),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_the_stage_is_what_the_article_reports(text: str, stage: Stage) -> None:
    assert [sighting.stage for sighting in read(None, text)] == [stage]


SILENT = [
    "Tarn Growth Fund II led a $30 million round of the start-up Wokbot.",
    "The pension plan committed $40 million to Tarn Growth Fund II.",
    "Tarn Capital has no plans to raise a buyout fund.",
    "Tarn Capital has scrapped its $60 million fund.",
    "The house raised a $60 million fund two years ago.",
    "Last year the town filled a €40 million fund for its harbour.",
    "The ministry set up a $9 million relief fund for farmers.",
    "The bank launched a hedge fund with $60 million.",
    "Wokbot has secured a $60 million credit facility.",
    "Private equity funds raised $400 billion last year.",
    "It began with the first device of Kerr, the Kerr I, followed by the Kerr II and losses on the Kerr III.",
    "Kerr will announce a pickup, called the Badger, and put $90 million into the Badger.",
    "Tarn Capital said that it has sold its first fund's stake in Wokbot for $60 million.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_an_announcement_stays_silent(text: str) -> None:
    assert not [one for one in read(None, text) if one.confidence >= ALERTED]


def test_a_first_close_has_the_target_as_size_and_what_came_in_as_first_tranche() -> None:
    (found,) = read(
        None, "Tarn Capital held a first close of €40 million on Tarn Fund II, which has a target of €90 million."
    )
    assert found.size is not None
    assert found.first_tranche is not None
    assert (found.size.amount, found.first_tranche.amount) == (90_000_000, 40_000_000)


CLOSES_WITH_A_SUM = [
    ("Tarn Capital reached a $40m first close for a Nordic fish fund that aims for $90m.", ["Nordic fish fund"]),
    ("Tarn Capital has held a $40m first close for Tarn Opportunities III.", ["Tarn Opportunities III"]),
    ("Tarn Capital has hit a €40m first close on Tarn Mid-Cap Fund IV.", ["Tarn Mid-Cap Fund IV"]),
    (
        "Tarn Capital reached a $40m first close for a Nordic fish fund. Separately, Orrin Peak hit a €30m first close "
        "for its seed fund.",
        ["Nordic fish fund", "seed fund"],
    ),
]


@pytest.mark.parametrize(("text", "names"), CLOSES_WITH_A_SUM)
def test_a_close_with_its_sum_is_no_fund_but_that_of_one(text: str, names: list[str]) -> None:
    found = read(None, text)
    assert [(one.name, one.stage) for one in found] == [(name, Stage.FIRST_CLOSE) for name in names]
    assert not [alias for one in found for alias in one.aliases if "first" in alias]


def test_what_thousands_of_funds_are_called_is_no_alias() -> None:
    (found,) = read(
        "Tarn raises venture fund",
        "Tarn Capital has launched the Tarn Alpine Fund with $200 million. The private equity fund is open to pension "
        "schemes.",
    )
    assert (found.name, found.aliases) == ("Tarn Alpine Fund", ())


def test_a_hard_cap_is_no_size_where_a_target_is_told_nor_a_close() -> None:
    (found,) = read(
        "Tarn returns with Fund VI",
        "Tarn Capital is raising Tarn Fund VI. It is seeking $800m with a hard cap of $1bn and expects a first close "
        "in May.",
    )
    assert found.size is not None
    assert (found.stage, found.size.amount) == (Stage.PLANNED, 800_000_000)


GETS_ITS_NAME = [
    (
        "Tarn Capital plans to raise $90m for a private credit fund.\n\nHolm said the firm expects to reach a first "
        "close of at least $40m for the Tarn Fjord Credit Fund by June.",
        "Tarn Fjord Credit Fund",
    ),
    (
        "Tarn Capital has closed its latest port infrastructure pool at $90m. Pension plans are in it. "
        "Holm Teachers committed $9m to Tarn Infrastructure Partners V in May, papers show.",
        "Tarn Infrastructure Partners V",
    ),
]


@pytest.mark.parametrize(("text", "name"), GETS_ITS_NAME)
def test_a_fund_that_was_described_gets_its_name_further_on(text: str, name: str) -> None:
    (found,) = read(None, text)
    assert found.size is not None
    assert (found.name, found.size.amount) == (name, 90_000_000)


COMPARED = [
    "Others, such as the county's National Port Fund, already lend to them. That fund was set up by Holm with $1bn.",
    "Unlike the National Port Fund, it lends to small farms.",
]


@pytest.mark.parametrize("more", COMPARED)
def test_a_fund_that_is_told_for_comparison_is_another_and_no_news(more: str) -> None:
    (found,) = read("Tarn launches credit fund", f"Tarn Capital has launched a $90m private credit fund. {more}")
    assert found.size is not None
    assert ("credit" in found.name, found.size.amount) == (True, 90_000_000)


STILL_TO_COME = [
    "Tarn Capital has launched a $90m growth fund. It plans to hold a first close at $40m in March.",
    "Tarn Capital is raising $90m for Tarn Growth Fund. The firm expects a first close of about $40m in March.",
]


@pytest.mark.parametrize("text", STILL_TO_COME)
def test_the_sum_of_a_close_still_to_come_is_no_first_tranche(text: str) -> None:
    (found,) = read(None, text)
    assert found.size is not None
    assert (found.size.amount, found.first_tranche) == (90_000_000, None)


def test_the_initial_close_that_is_told_beside_the_second_is_no_other_name() -> None:
    (found,) = read(None, "Tarn has held a second close of Tarn Fund II at £90m, after the initial one at £40m.")
    assert (found.name, found.aliases) == ("Tarn Fund II", ())


AGAINST_TARGET = [
    "Tarn Capital has held a first close of its second fund at $400 million, against a target of $1 billion.",
    "Tarn Capital has reached a first close for its new port fund at $400 million, against a goal of $1 billion.",
    "Tarn Fund II reached its first close at $400 million, short of its $1 billion target.",
]


@pytest.mark.parametrize("text", AGAINST_TARGET)
def test_a_target_held_against_a_first_close_is_the_size(text: str) -> None:
    (found,) = read(None, text)
    assert found.size is not None
    assert found.first_tranche is not None
    assert (found.size.amount, found.first_tranche.amount) == (1_000_000_000, 400_000_000)


def test_the_sums_of_the_predecessor_and_of_the_manager_are_nobodys() -> None:
    (found,) = read(
        "Tarn closes second fund",
        "Tarn Capital closed its second fund on $90 million, up from $40 million. "
        "It manages more than $2 billion and writes cheques of $5 million.",
    )
    assert found.size is not None
    assert (found.size.amount, found.size.as_written) == (90_000_000, "$90 million")


DESCRIBED = [
    "Orrin Bank has launched a $60 million fund for fish farms. The vehicle, managed by Tarn Capital, buys hatcheries.",
    "Tarn Capital has closed its second fund at $60 million.",
]


@pytest.mark.parametrize("text", DESCRIBED)
def test_the_manager_is_no_other_name_of_a_fund_with_words_of_its_own(text: str) -> None:
    (found,) = read(None, text)
    assert found.managers == ("Tarn Capital",)
    assert "Tarn Capital" not in found.aliases


CUT_SHORT = [
    ("Alder Peak Partners has closed its third fund at $60 million.", "Alder Peak Partners"),
    ("Its third fund beat hopes. Alder Peak Partners backs fish farms.", "Alder Peak Partners"),
    ("The third fund backs fish farms by Alder Peak Bay.", "Alder Peak"),
]


@pytest.mark.parametrize(("text", "manager"), CUT_SHORT)
def test_a_manager_that_the_headline_cuts_short_is_told_in_full(text: str, manager: str) -> None:
    (found,) = read("Alder Peak closes third fund at $60 million", text)
    assert found.managers == (manager,)


def test_managers_and_sponsors_are_told_apart() -> None:
    (found,) = read(
        None,
        "Orrin Bank launched the Coastal Growth Fund, which will be managed by Tarn Capital "
        "and is backed by Ellory Insurance.",
    )
    assert found.managers == ("Tarn Capital",)
    assert set(found.sponsors) == {"Orrin Bank", "Ellory Insurance"}


def test_place_and_day_are_read_from_the_announcement() -> None:
    (found,) = read(None, "A 3 billion yuan biotech fund was launched in Suzhou on Tuesday.")
    assert (found.place, found.event_date) == ("Suzhou", "2025-06-03")


def test_headline_and_text_tell_one_fund() -> None:
    found = read(
        "Brae raises $300m growth fund",
        "Brae Partners has closed Brae Growth Fund III at $300 million. The fund will back software firms.",
    )
    assert [sighting.name for sighting in found] == ["Brae Growth Fund III"]


def test_two_funds_of_one_launch_are_two() -> None:
    found = read(
        None, "The Lanhe Seed Fund and the Lanhe Growth Fund were launched on Tuesday; each has 2 billion yuan."
    )
    assert {(sighting.name, sighting.size.amount) for sighting in found if sighting.size} == {
        ("Lanhe Seed Fund", 2_000_000_000),
        ("Lanhe Growth Fund", 2_000_000_000),
    }


def test_every_fact_is_proven_by_the_words_of_the_original() -> None:
    text = "“Tarn Capital” — of Oslo — has closed its\u00a0second fund at $90\u00a0million."
    (found,) = read("Tarn’s second fund", text)
    whole = {"title": "Tarn’s second fund", "text": text}
    assert {proof.field for proof in found.evidence} >= {"name", "stage", "size"}
    assert all(proof.text == whole[proof.part][proof.start : proof.end] for proof in found.evidence)


def test_a_fund_that_is_only_mentioned_is_refused_by_name() -> None:
    reading = find_funds(Article("a", None, None, "The plan committed $40 million to Alder Fund IX.", None, None, "en"))
    assert reading.sightings == ()
    assert [(refusal.name, bool(refusal.why)) for refusal in reading.refusals] == [("Alder Fund IX", True)]


@pytest.mark.slow
def test_own_gold_articles_keep_their_figures() -> None:
    gold = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    rows = []
    for line in gold:
        day = date.fromisoformat(line["published"]) if line["published"] else None
        article = Article(line["id"], None, line["title"], line["text"], None, day, "en")
        announced = (one for one in find_funds(article).sightings if one.kind is SightingKind.ANNOUNCED)
        for sighting in announced:
            money = {"amount": sighting.size.amount, "currency": sighting.size.currency} if sighting.size else None
            facts = {"name": sighting.name, "aliases": sighting.aliases, "stage": sighting.stage.value, "size": money}
            rows.append({"article_id": line["id"], "confidence": sighting.confidence, **facts})
    figures, errors = score(gold, rows)
    assert figures["funds"]["all"]["f1"] >= 0.95, errors
    assert figures["articles"]["all"]["precision"] == 1.0, errors
    assert figures["fields"]["stage"]["accuracy"] >= 0.95, errors


HOSTILE = [
    "a fund " * 4000,
    "ABC Fund, " * 4000,
    "raised $1m " * 4000,
    "Capital Partners and " * 3000,
    "first close of the " * 3000,
    "$5m (" * 4000,
    "the fund's " * 4000,
    "A, B and C " * 4000,
]


@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE, ids=[text[:12] for text in HOSTILE])
def test_hostile_text_takes_time_in_line_with_its_length(text: str) -> None:
    begun = time.perf_counter()
    read(None, text)
    assert time.perf_counter() - begun < 5.0


TOLD_AGAIN = [
    (
        "Kelso Infrastructure II gets going",
        "Kelso & Moor has held a first close on Kelso Transition Infrastructure II, drawing €230m towards €500m.",
    ),
    (
        "Ostby shuts €410m growth fund",
        "Ostby Growth has held the final close of Ostby Climate Growth II on €410m. Fund II has made five investments.",
    ),
]


@pytest.mark.parametrize(("title", "text"), TOLD_AGAIN)
def test_a_fund_that_is_called_by_its_number_alone_or_without_its_middle_is_still_one(title, text):
    assert len(find_funds(Article("a", None, title, text, None, PUBLISHED, "en")).sightings) == 1


def test_a_manager_that_takes_two_parts_is_told_once():
    (found,) = read(
        "Proposed investment: Kestrel Resilience Fund",
        "The bank would invest $15 million in Kestrel Resilience Fund, a ten-year vehicle whose sponsor, Ridge "
        "Partners, aims at $120 million. Ridge Partners will act as fund manager.",
    )
    assert len(found.managers) == len(set(found.managers))


def test_a_short_form_within_a_numbered_name_is_the_same_fund() -> None:
    text = "Osmark has opened Norby Hexton Brae II Venture Capital Partnership. Hexton Brae II has raised $90 million."
    assert [one.name for one in read(None, text)] == ["Norby Hexton Brae II Venture Capital Partnership"]
