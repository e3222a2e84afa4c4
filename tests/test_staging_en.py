"""How far a fund has come is told by all that stands around it."""

from datetime import date

import pytest

from extractors.facts import Article, Stage
from extractors.funds import find_funds
from extractors.funds.en.clauses import read_clauses
from extractors.funds.en.read import read_scene
from extractors.funds.en.staging import signs_of_stage
from extractors.funds.stage_totals import signs_for
from extractors.rules_en_stages import WORDINGS
from extractors.text import sentences

PUBLISHED = date(2025, 3, 6)  # a Thursday


def sighting(text, title=None):
    (one,) = find_funds(Article("a", None, title, text, None, PUBLISHED, "en")).sightings
    return one


def signs(text):
    scene = read_scene(read_clauses(sentences(None, text), PUBLISHED, local={}), PUBLISHED)
    return signs_of_stage(scene, scene.funds[0])


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda one: one.name)
def test_a_wording_says_what_its_example_says(wording):
    assert wording.pattern.search(wording.says)


def test_wordings_have_names_of_their_own():
    assert len({one.name for one in WORDINGS}) == len(WORDINGS)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Copperfield Partners has closed Copperfield Growth Fund II at $310m, above its $250m target.", "final_close"),
        ("Copperfield Partners has held the first close of Copperfield Growth Fund II at $110m.", "first_close"),
        (
            "Copperfield Growth Fund II has taken in $155m at a first close and is expected to stop at $200m in June.",
            "first_close",
        ),
        ("Copperfield Partners plans to launch a $200m climate fund next year.", "planned"),
        ("Copperfield Partners has launched a $200m climate fund with the city of Leeds.", "launched"),
        ("Copperfield Growth Fund II was registered with the companies registry on Monday.", "registered"),
        ("Business registration of the Linhai Sci-Tech Fund was completed on Monday.", "registered"),
        ("Records at the companies office show that Copperfield Growth Fund II came into being.", "registered"),
        ("The Linhai Sci-Tech Fund has completed its filing with the Asset Management Association.", "filed"),
        ("Copperfield Growth Fund II was registered with the securities regulator on Monday.", "filed"),
        (
            "Copperfield Partners has $60m in hand for Copperfield Growth Fund II and still wants another $40m to "
            "reach its $100m target.",
            "first_close",
        ),
        (
            "The Copperfield Tech Fund, an $80m vehicle, opened its doors on Monday and will take stakes in software "
            "companies.",
            "launched",
        ),
        (
            "Copperfield Partners has applied for a licence for a $150m health fund, which it intends to launch in "
            "autumn.",
            "planned",
        ),
        ("A 2 billion yuan chip fund was set up in Wuhan on 2 March, data from Tianyancha showed.", "registered"),
        (
            "Copperfield Holdings and the Port of Delta signed a memorandum of understanding to set up a joint "
            "logistics fund.",
            "planned",
        ),
        (
            "Copperfield Holdings and the Port of Delta signed a partnership agreement that establishes the $300m "
            "Delta Logistics Fund on Tuesday.",
            "launched",
        ),
        (
            "Fund managers have been invited to submit proposals to run the £80m Tyne Seed Fund. Applications close "
            "on 4 April.",
            "gp_call",
        ),
    ],
)
def test_the_stage_is_what_the_article_tells(text, stage):
    assert sighting(text).stage == stage


def test_the_words_that_prove_a_stage_stand_in_the_article():
    text = (
        "Copperfield Partners has $60m in hand for Copperfield Growth Fund II and still wants another $40m to reach "
        "its $100m target."
    )
    (proof,) = (row for row in sighting(text).evidence if row.field == "stage")
    assert proof.text
    assert text[proof.start : proof.end] == proof.text


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Copperfield Growth Fund II has raised $60m so far.", "first: so far"),
        ("Copperfield Growth Fund II has raised $60m so far.", "beside it: raised"),
        ("Copperfield Growth Fund II opens on 9 April 2025.", "beside it: a day to come"),
        ("Copperfield Growth Fund II opened on 4 March 2025.", "beside it: a day past"),
        ("Copperfield Partners has raised $60m for its second fund, which targets $100m.", "raised below its target"),
        ("Copperfield Growth Fund II will lend to farmers.", "behind: will work"),
        ("Copperfield Growth Fund II is expected to start in May.", "behind: start is to come"),
        ("Copperfield Growth Fund II has been launched by two banks.", "pair: has been"),
    ],
)
def test_a_sign_holds_where_its_words_stand(text, sign):
    assert sign in signs(text)


def test_what_a_fund_will_do_is_not_that_it_will_come():
    assert "behind: will" not in signs("Copperfield Growth Fund II will lend to farmers.")
    assert "behind: will" in signs("Copperfield Growth Fund II will open in May.")


def test_how_far_the_fund_before_it_has_come_is_a_sign():
    told = "Copperfield Partners has launched Copperfield Growth Fund II. Beside it stands Ellory Bridge Fund I."
    scene = read_scene(read_clauses(sentences(None, told), PUBLISHED, local={}), PUBLISHED)
    (other,) = (one for one in scene.funds if "Ellory" in one.places[0].mention.name)
    assert {"the fund before it at launched", "all other funds at launched"} <= signs_of_stage(scene, other)


def test_a_site_of_company_records_shows_what_is_registered_only_where_it_tells_of_the_fund():
    told = "Copperfield Partners and Ellory Bank launched the Delta Chip Fund on Tuesday."
    assert sighting(told).stage == "launched"
    assert sighting(f"{told} The fund appears in the records of Qichacha.").stage == "registered"


def test_signs_of_a_stage_bear_its_name():
    assert signs_for(Stage.FILED, frozenset({"first: raised"})) == {"filed", "filed: first: raised"}
