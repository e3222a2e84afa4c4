"""Which funds of an English article are announced once all signs are weighed, and the reasons that are told for it."""

from __future__ import annotations

import pytest

from extractors.facts import Reading
from extractors.funds import find_funds
from extractors.funds.en.announcing import signs_of_fund
from extractors.rules_en_refusals import DENIALS, RELIEF
from tests.quality.detect import article_of
from tests.quality.lessons.scenes import english_scene


def _read(title: str, text: str) -> Reading:
    return find_funds(article_of({"id": "a", "title": title, "text": text, "lang": "en"}))


def test_a_sighting_tells_the_signs_that_decided_on_it() -> None:
    (found,) = _read(
        "Gannet Partners closes third growth fund",
        "Gannet Partners has closed Gannet Growth III at $420 million, above its $350 million target.",
    ).sightings
    (proof,) = [row for row in found.evidence if row.field == "confidence"]
    assert proof.value == f"{found.confidence:.2f}"
    assert "+" in proof.rule
    assert "announced by the rules" in proof.rule


@pytest.mark.parametrize(
    "text",
    [
        "Ministers were to meet on Monday, but the meeting was called off.",
        "Gannet Partners needs only a few days more to close its Gannet Growth Fund III.",
        "No house of the country has had a larger fund than Gannet Growth Fund III.",
        "The university asks donors for the Gannet Spinout Fund, which invests in start-ups.",
    ],
)
def test_what_denies_something_else_denies_no_fund(text: str) -> None:
    story = english_scene(
        {"id": "a", "title": None, "text": f"Gannet Partners has Gannet Growth Fund III. {text}", "lang": "en"}
    ).story
    assert not {cue.rule.name for fund in story.candidates for cue in fund.refusals} & (DENIALS | {RELIEF})


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Orrin Development Bank joins the Gannet Growth Fund with $9m.", None),
        ("Anna Berg has joined the Gannet Growth Fund as a lawyer.", "en staff"),
        ("With $90m committed, Gannet Fund IV has held a final close and passed the cap set two years ago.", None),
    ],
)
def test_who_joins_a_fund_and_what_it_held(text: str, rule: str | None) -> None:
    (fund,) = english_scene({"id": "a", "title": None, "text": text, "lang": "en"}).story.candidates
    assert {cue.rule.name for cue in fund.refusals} == ({rule} if rule else set())
    assert not any(cue.past for cue in fund.cues)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Orrin Bank is the lead investor in a planned Baltic rail fund.", "en planned by its adjective"),
        ("Ten investors, led by the city and Orrin Holdings, launched Gannet Growth Fund II.", "en launched fund"),
        ("Orrin Land will put €9m into a venture fund that will back young farmers.", "en will money for new fund"),
        ("€90m has been raised so far by Gannet Growth Fund II.", "en commitments stand at"),
    ],
)
def test_an_event_told_in_passing_is_heard(text: str, rule: str) -> None:
    (fund,) = english_scene({"id": "a", "title": None, "text": text, "lang": "en"}).story.candidates
    assert rule in {cue.rule.name for cue in fund.cues}


def test_a_headline_leaves_out_the_article_of_what_it_brings_in() -> None:
    line = {"id": "a", "title": "Orrin Land to put €9m into private venture fund", "text": "It said so.", "lang": "en"}
    (fund,) = english_scene(line).story.candidates
    assert "en will money for new fund" in {cue.rule.name for cue in fund.cues}
    assert not fund.refusals


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Gannet drops fund", "Gannet Partners has scrapped its $300 million Gannet Growth Fund III."),
        ("No fund for Tarn", "Tarn Capital will not raise the Tarn Growth Fund II of $90 million, it said on Monday."),
    ],
)
def test_no_sign_weighs_against_a_denial(title: str, text: str) -> None:
    reading = _read(title, text)
    assert not reading.sightings
    assert reading.refusals


def test_a_fund_that_rules_announce_and_signs_do_not_is_refused_with_the_signs_against_it() -> None:
    reading = _read(
        "How pools of money work",
        "A fund of $90 million was often set up in 1998, and the Old Tarn Fund was launched in 1999 by Tarn Capital.",
    )
    assert not [one for one in reading.sightings if one.confidence >= 0.8]
    assert all(refusal.why for refusal in reading.refusals)


def test_the_year_of_a_predecessor_does_not_make_the_news_old() -> None:
    text = "Gannet Partners said on Tuesday that its Fund VI closed at $3.5bn, up from $2bn for Fund V in 2021."
    line = {"id": "a", "title": "Gannet raises $3.5bn", "text": text, "lang": "en", "published": "2026-03-04"}
    scene = english_scene(line)
    signs = {fund.named[0].name: signs_of_fund(scene, fund) for fund in scene.funds if fund.named}
    assert "an old year beside it" not in signs["Fund VI"]
    assert "told: en fund closed" in signs["Fund VI"]
    assert "an old year beside it" in signs["Fund V"]


def test_a_backer_with_the_name_of_a_fund_is_refused() -> None:
    text = (
        "Kaveri Ventures has announced the first close of its maiden fund at $50 million. Tarn Bank and Norland Growth "
        "Fund are among the LPs."
    )
    assert not [one for one in _read("Kaveri holds first close", text).sightings if "Norland" in one.name]


def test_the_next_flagship_and_platform_of_a_house_are_funds() -> None:
    text = "Orrin Peak has raised $30bn for its ninth secondaries platform, the largest ever."
    (found,) = _read("Orrin Peak gathers record sum for secondaries", text).sightings
    assert found.name == "ninth secondaries platform"


def test_what_says_more_than_its_third_names_a_fund() -> None:
    text = "Tarn Bank has established a $200 million venture capital fund, its third, to back fish farms."
    (found,) = _read("Tarn Bank sets up venture fund", text).sightings
    assert "venture capital fund" in found.name


def test_two_firms_joined_by_and_are_two_managers() -> None:
    text = "Masar Holding and Norland Investment Corp manage the Gulf Tide Fund, launched on Monday with $500m."
    (found,) = _read("Gulf Tide Fund launched", text).sightings
    assert found.managers == ("Masar Holding", "Norland Investment Corp")


def test_a_name_that_the_second_reading_joins_to_a_description_is_one_fund() -> None:
    text = (
        "Kerrow hopes for a bigger pot.\nThe follow-up vehicle of Kerrow Innovations is ready. Kerrow Two Limited "
        "Partnership counts $90 million from banks and prefectures."
    )
    scene = english_scene({"id": "a", "title": "Kerrow fund #2 lands $90 million", "text": text, "lang": "en"})
    spots = [(place.clause.index, place.place) for fund in scene.funds for place in fund.places]
    assert len(spots) == len(set(spots))


@pytest.mark.parametrize(
    ("told", "age"),
    [
        ("closed on 3 March", "a day of late, behind"),
        ("was launched last December", "a day some time ago, behind"),
        ("was set up in May 2021", "a day long past, behind"),
        ("will be opened in June 2027", "a day to come, behind"),
    ],
)
def test_a_fund_is_told_how_old_the_day_beside_it_is(told: str, age: str) -> None:
    line = {"id": "a", "title": "Tarn", "text": f"The Tarn Port Fund {told}.", "lang": "en", "published": "2026-03-05"}
    scene = english_scene(line)
    assert age in signs_of_fund(scene, scene.funds[0])


def test_a_fund_of_the_headline_alone_is_told_so() -> None:
    text = "Gannet Partners said that Gannet Growth Fund III has $420 million."
    scene = english_scene({"id": "a", "title": "Lantern of Oslo opens two seed funds", "text": text, "lang": "en"})
    signs = {fund.mentions[0].name: signs_of_fund(scene, fund) for fund in scene.funds}
    alone = {name for name, told in signs.items() if "told in the headline alone" in told}
    assert alone == {"two seed funds"}


def test_the_forms_of_a_verb_are_one_word_beside_a_fund() -> None:
    told = [f"Gannet Partners {verb} its Gannet Port Fund." for verb in ("markets", "marketed", "is marketing")]
    scenes = [english_scene({"id": "a", "title": None, "text": text, "lang": "en"}) for text in told]
    assert all("1 before: market" in signs_of_fund(scene, scene.funds[0]) for scene in scenes)


def test_the_year_of_an_act_is_not_that_of_a_fund() -> None:
    text = "Its Tarn Assets Fund, registered under the Company Act of 1940, took its first $90 million on July 1."
    scene = english_scene({"id": "a", "title": "Tarn opens", "text": text, "lang": "en", "published": "2024-07-30"})
    assert "an old year beside it" not in signs_of_fund(scene, scene.funds[0])
