"""English casts: who is in them under which names, and the signs of their part in a fund."""

from dataclasses import replace

import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.en.announcing import announced
from extractors.funds.en.cast import cast_of
from extractors.funds.en.casting import signs_of_member
from extractors.funds.en.clauses import read_clauses
from extractors.funds.en.company import list_around, row_of
from extractors.funds.en.meetings import castings
from extractors.funds.en.read import read_scene
from extractors.funds.en.roles import told_roles
from extractors.funds.en.scope import about_wholes
from extractors.funds.en.widening import widened
from extractors.text import sentences


def signs_in(text: str) -> dict[str, frozenset[str]]:
    """The signs of each of the cast, by fullest name, for the first fund announced."""
    clauses = widened(read_clauses(sentences(None, text), None, local={}))
    scene = read_scene(clauses, None)
    verdicts = announced(scene)
    cast = cast_of(clauses, [one.candidate for one in verdicts])
    first = next(castings(scene.story, verdicts, told_roles(scene.story, verdicts), cast))
    return {member.fullest.name: signs_of_member(member, first) for member in cast}


CLOSED = "Amber Road Capital has closed its second fund at €70m. "

CASTS = [
    ("The Kerr Teachers' Retirement System (KTRS) is in. KTRS gave €9m.", {"Kerr Teachers' Retirement System"}),
    ("Ellory Insurance came back. Ellory gave €9m.", {"Ellory Insurance"}),
    ("Backers include the European Investment Fund and Ellory.", {"European Investment Fund", "Ellory"}),
    ("The Kerr Pension Fund (KPF) gave €9m. KPF is content.", {"Kerr Pension Fund"}),
    ("The Kerr Development Bank (KerrDB) gave €9m. KerrDB is content.", {"Kerr Development Bank"}),
    ("Backers include the Kerr Impact Fund. KIF is content.", {"Kerr Impact Fund"}),
    ("It came from Kerr's Customized Fund Investment Group.", {"Kerr", "Customized Fund Investment Group"}),
    ("Kerr Technology (Oman) was there. Oman is glad.", {"Kerr Technology", "Oman"}),
    ("Vico Oddmar came. Oddmar said so.", {"Vico Oddmar"}),
    ("Ellory Ventures and Ellory Group came. Ellory gave €9m.", {"Ellory Ventures", "Ellory Group"}),
    ("Backers are Kerr Bank, formerly Ellory Bank, and Corvid.", {"Kerr Bank", "Corvid"}),
    ("Backers are Kerr Bank, formerly of Oslo, and Corvid.", {"Kerr Bank", "Oslo", "Corvid"}),
    ("Kerr Trade Bank, or KTB, gave €9m.", {"Kerr Trade Bank"}),
    ("Kerr Trade Bank, or Ellory, may give €9m.", {"Kerr Trade Bank", "Ellory"}),
    ("Kerr Bank and Ellory came. The Bank gave €9m.", {"Kerr Bank", "Ellory"}),
    ("Kerr Bank and Ellory Bank came. The Bank gave €9m.", {"Kerr Bank", "Ellory Bank", "Bank"}),
    ("The finance ministry and Ellory gave €9m.", {"finance ministry", "Ellory"}),
    ("It has the backing of the provincial government. The government gave €9m.", {"provincial government"}),
    ("The trade and labour ministry may come in, a ministry spokesman said.", {"trade and labour ministry"}),
    ("It buys government bonds and non-government debt.", set()),
    ("North Americans like it.", set()),
    ("Five European insurers like it.", set()),
]


@pytest.mark.parametrize(("more", "names"), CASTS)
def test_a_name_and_its_short_forms_are_one_of_the_cast(more: str, names: set[str]) -> None:
    assert set(signs_in(CLOSED + more)) == {"Amber Road Capital", *names}


SIGNS = [
    (
        "",
        "Amber Road Capital",
        {"kind: firm", "only firm", "subject of the news", "opens a clause of the fund", "named in quarter: 1"},
    ),
    (
        "Backers include Kerr Bank and Ellory.",
        "Ellory",
        {"told sponsors", "in a list of two", "list 1 before: include"},
    ),
    ("Kerr Bank gave €9m.", "Kerr Bank", {"kind: institution", "a sum behind", "clauses off: 1"}),
    ("Lia Hart, a partner at Kerr Bank, is glad.", "Lia Hart", {"kind: person"}),
    ("Proparco gave €9m.", "Proparco", {"known: a development bank", "deed behind: gives"}),
    ("NORFUND gave €9m.", "NORFUND", {"known: a development bank", "sort: investor", "investor; clauses off: 1"}),
    ("The finance ministry and Ellory gave €9m.", "finance ministry", {"lower case", "in a list of two"}),
    ("The government of Oman backed it.", "Oman", {"its government", "country; its government"}),
    ("Oman's finance ministry backed it.", "Oman", {"its government", "country; its government"}),
    ("Oman will pay for half of it.", "Oman", {"sort: country", "acts", "country; acts", "country; clauses off: 1"}),
    ("Kerr Bank and Proparco came in.", "Kerr Bank", {"a mate in the list: known: a development bank"}),
    ("It was backed by Ellory in May.", "Ellory", {"deed before: gives, by", "deeds: gives, by and aims"}),
    ("Ruben Ellory is glad.", "Ruben Ellory", {"a given name first"}),
    ("Vico Oddmar came. Oddmar said so.", "Vico Oddmar", {"kind: person"}),
    ("Ellory Ventures and Ellory Group came. Ellory gave €9m.", "Ellory Group", {"used twice"}),
    ("Kerr Bank, Norway's Ellory and the insurer Corvid came.", "Corvid", {"in a row with: institution"}),
    ("It came together with the heads of Kerr Bank, Ellory and Corvid.", "Corvid", {"stands by"}),
    ("Its office is in Assiut.", "Assiut", {"a town"}),
]


@pytest.mark.parametrize(("more", "name", "signs"), SIGNS)
def test_where_a_name_stands_and_what_it_looks_like_are_its_signs(more: str, name: str, signs: set[str]) -> None:
    assert signs <= signs_in(CLOSED + more)[name]


def test_a_word_that_only_opens_sentences_may_be_a_plain_one() -> None:
    signs = signs_in(CLOSED + "Doubts will remain. Ellory will give €9m. The rest is due from Ellory in May.")
    assert {"only opens sentences", "only opens sentences, as a plural may"} <= signs["Doubts"]
    assert "only opens sentences" not in signs["Ellory"]


def test_a_house_that_only_the_name_of_its_fund_tells_is_in_the_cast() -> None:
    told = signs_in("Bexley Partners Fund III has closed at €70m.")
    assert "only inside a fund's name" in told["Bexley Partners"]


def test_a_list_goes_over_an_aside_in_commas_but_not_over_a_sum_or_a_fund() -> None:
    row = row_of("ⓐ, its owner, ⓐ and ⓐ put ⓜ into ⓕ, ⓐ said", own=())
    assert list_around(row, 0) == (0, row.at(20))
    assert list_around(row, row.at(36)) == (row.at(33), row.at(36))


def test_a_role_that_no_rule_tells_is_shown_as_weighed() -> None:
    text = CLOSED + "Money came from the Kerr Pension Scheme, from Ellory Insurance and from Northmark Bank."
    (sighting,) = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    rules = {one.value: one.rule for one in sighting.evidence if one.field == "sponsors"}
    assert "Ellory Insurance" in rules


def test_what_is_said_behind_the_parts_of_a_fund_is_said_of_the_whole() -> None:
    text = CLOSED + "It launched the Amber Early Fund and the Amber Late Fund today. Kerr Bank is in."
    clauses = widened(read_clauses(sentences(None, text), None, local={}))
    scene = read_scene(clauses, None)
    whole, *parts = scene.verdicts.values()
    assert scene.story.focus[-1] is parts[-1].candidate
    told = [whole, *(replace(one, umbrella=whole.candidate) for one in parts)]
    assert about_wholes(scene.story, told).focus[-1] is whole.candidate


def test_a_place_where_something_is_does_not_act():
    assert not any("acts" in sign for sign in signs_in(CLOSED + "It was presented in Oman with pride.")["Oman"])


def test_who_launches_a_fund_alone_and_who_with_whom_is_told_apart() -> None:
    alone = signs_in("Amber Road Capital has launched a €70m fund.")["Amber Road Capital"]
    both = signs_in("Amber Road Capital and Kerr Bank have launched a €70m fund.")["Amber Road Capital"]
    assert "launches alone" in alone
    assert {"launches in a row", "launches with: institution", "firm launches with institution"} <= both


@pytest.mark.parametrize(
    ("fund", "house", "akin"),
    [("Regional Development Fund", "Kerr Development Bank", False), ("Ellory Harbour Fund", "Kerr Ellory Bank", True)],
)
def test_a_word_that_many_funds_bear_makes_no_kin(fund: str, house: str, akin: bool) -> None:
    told = signs_in(f"The {fund} has closed at €70m. {house} is glad.")
    assert ("akin" in told[house]) == akin


def test_a_name_in_two_halves_is_two_of_the_cast_where_the_second_is_named_alone() -> None:
    text = "IFK and European Investment Fund came. The European Investment Fund gave €9m."
    cast = cast_of(read_clauses(sentences(None, text), None, local={}), [])
    assert {member.fullest.name for member in cast} == {"IFK", "European Investment Fund"}
