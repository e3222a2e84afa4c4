"""English phrases that denote funds, read off single sentences."""

import pytest

from extractors.funds.en.clauses import clause_of
from extractors.names.en import Mention


def mentions(sentence: str) -> list[Mention]:
    return [mention for _, mention in clause_of(sentence).mentions()]


NAMED = [
    ("Fernhill has closed Fernhill Growth Fund III, L.P.", "Fernhill Growth Fund III, L.P."),
    (
        "It has held a final close on Low-Carbon Energy and Storage Fund VI (LESF VI).",
        "Low-Carbon Energy and Storage Fund VI",
    ),
    ("Investors entered Harrow Point Partners IV on Monday.", "Harrow Point Partners IV"),
    ("The bank manages the Fund for Rural Roads.", None),
    ("Money went to the Elbrook fund.", "Elbrook fund"),
    ("The law creates the Tarn Venture Capital (TVC) Program at once.", "Tarn Venture Capital (TVC) Program"),
    ("The council approved a Venture Capital Fund for Startups.", "Venture Capital Fund for Startups"),
    (
        "It opened the Fund for Small and Medium-sized Fishing Enterprises.",
        "Fund for Small and Medium-sized Fishing Enterprises",
    ),
    ("They closed Brae Hexton II Venture Capital Partnership.", "Brae Hexton II Venture Capital Partnership"),
    ("“Wind Fund Jutland” has closed.", "Wind Fund Jutland"),
    ("Half of Harvest Tide Fund II is meant for mills.", "Harvest Tide Fund II"),
    ("The other partners include Tarn Harbour Growth Fund.", "Tarn Harbour Growth Fund"),
    ("Tarn Road Bank (TRB) and Lough River Fund gave.", "Lough River Fund"),
    (
        "The city set up Tarn Growth Fund Partnership (Limited Partnership).",
        "Tarn Growth Fund Partnership (Limited Partnership)",
    ),
    ("Savers put money into the Tarn Clean Power (Europe) Fund.", "Tarn Clean Power (Europe) Fund"),
    ("Brae Port Reform Fund Phase Two Co Ltd was inaugurated.", "Brae Port Reform Fund Phase Two Co Ltd"),
    ("Brae Structural Reform Fund Co., Ltd was set up in May.", "Brae Structural Reform Fund Co., Ltd"),
    ("Most of Harvest Fund Oman stays at home.", "Harvest Fund Oman"),
    ("BREMEN - Tarn Enterprise Fund VII has been closed.", "Tarn Enterprise Fund VII"),
    ("The corporation gave $48 million to FCP Tarn.", "FCP Tarn"),
    ("The bank is to start a “Northern Fund of Funds” for young firms.", "Northern Fund of Funds"),
    ("The state opens its “Girls in Code Fund” today.", "Girls in Code Fund"),
    ("The bank names the first users of the £80m Fenland Growth Fund (FGF).", "Fenland Growth Fund"),
    ("Brae closed its US$2bn Pacific Fund IV.", "Pacific Fund IV"),
    ("Brae has filled Brae Harbour Fund No. 4 in Kobe.", "Brae Harbour Fund No. 4"),
    ("Brae has filled Brae Harbour Fund No.4, L.P. in Kobe.", "Brae Harbour Fund No.4, L.P."),
    ("Insurers entered Brae Small & Mid-Cap Fund III on Monday.", "Brae Small & Mid-Cap Fund III"),
    ("By the end of April Brae Harbour Fund IV stood at $9m.", "Brae Harbour Fund IV"),
    ("It had $9m at the end of March for Brae Harbour Fund IV.", "Brae Harbour Fund IV"),
    ("Tarn Coal Reform Fund Co., Ltd. was established on Monday.", "Tarn Coal Reform Fund Co., Ltd."),
    ("Tarn Chip Fund Company Limited was set up in May.", "Tarn Chip Fund Company Limited"),
    ("Tarn State-owned Assets Merger Fund opens.", "Tarn State-owned Assets Merger Fund"),
    ("It is run by Oslo-based Tarn Growth Fund.", "Tarn Growth Fund"),
    ("Tarn Harbour Industry Fund (LP) was set up.", "Tarn Harbour Industry Fund (LP)"),
    ("Tarn Co-Investment Fund S.C.A. SICAV-RAIF was launched.", "Tarn Co-Investment Fund S.C.A. SICAV-RAIF"),
    ("Brae started Tarn Fondo per le Imprese 2.0 in May.", "Tarn Fondo per le Imprese 2.0"),
    ("It is managed by U.S. Brae Growth Fund II.", "U.S. Brae Growth Fund II"),
    ("Brae opened the Danish and Dutch Growth Fund.", "Danish and Dutch Growth Fund"),
]


@pytest.mark.parametrize(("sentence", "name"), NAMED)
def test_a_proper_name_is_read_whole(sentence: str, name: str | None) -> None:
    found = [mention.name for mention in mentions(sentence) if mention.is_named]
    assert found == ([name] if name else found)


def test_a_firm_named_before_a_fund_of_another_country_is_no_part_of_it() -> None:
    assert [one.name for one in mentions("Lough and Danish pension fund Tarn have signed.")] == ["Danish pension fund"]


DESCRIBED = [
    ("Tarn has closed its fourth small-cap fund.", "fourth small-cap fund", 4),
    ("Tarn is raising a $40 million seed fund.", "$40 million seed fund", None),
    ("Tarn has closed the firm's third buyout fund.", "third buyout fund", 3),
    (
        "The city opened an artificial intelligence and robotics industry fund.",
        "artificial intelligence and robotics industry fund",
        None,
    ),
    ("Brae raised a new, larger fund.", "new, larger fund", None),
    ("It seeks $700 million for a logistics vehicle.", "logistics vehicle", None),
    ("He wants a war chest of $2 billion for chips.", "war chest", None),
    ("Elbrook Opens RMB3bn Robotics Industry Fund to Speed Up Factories", "RMB3bn Robotics Industry Fund", None),
    ("It will raise an energy and water investment vehicle.", "energy and water investment vehicle", None),
    (
        "A mergers and acquisitions (M&A) fund will be set up.",
        "mergers and acquisitions (M&A) fund",
        None,
    ),
    ("The bank has just closed the region's first debt fund.", "first debt fund", 1),
    ("Tarn has closed its fifth and largest fund.", "fifth and largest fund", 5),
    ("Banks came late to a Tarn Partners fund.", "Tarn Partners fund", None),
]


def test_a_platform_that_is_a_company_is_no_fund() -> None:
    assert not mentions("Tarn Innovation Platform Co., Ltd. manages it.")


def test_a_scheme_of_capital_is_a_fund_and_a_tax_relief_is_none() -> None:
    (fund,) = mentions("Brae opened the Seed and Venture Capital Scheme.")
    (relief,) = mentions("Brae kept the Enterprise Investment Scheme.")
    assert (fund.kind, relief.kind) == ("named", "excluded")


def test_a_full_stop_that_ends_the_sentence_is_no_part_of_a_name() -> None:
    (one,) = mentions("Brae has filled Tarn Property Fund Ltd.")
    assert one.name == "Tarn Property Fund Ltd"


@pytest.mark.parametrize("name", ["Brae Harbour Fund No. 4", "Brae Harbour Fund No.4", "Brae Harbour Fund 4"])
def test_a_number_written_out_is_the_place_in_a_family(name: str) -> None:
    (mention,) = mentions(f"Brae has filled {name} in Kobe.")
    assert mention.number == 4


@pytest.mark.parametrize(("sentence", "name", "number"), DESCRIBED)
def test_a_description_keeps_its_modifiers_and_its_number(sentence: str, name: str, number: int | None) -> None:
    (mention,) = mentions(sentence)
    assert (mention.kind, mention.name, mention.number) == ("described", name, number)


NO_FUND = [
    "The ministry will fund four hospitals.",
    "The fund manager left for a rival.",
    "The company sold 40,000 electric vehicles.",
    "He hopes that it can fully fund the plan.",
    "The start-up launched a new platform for dentists.",
    "Funds are hard to find.",
    "Lender Corso secured a $90 million credit facility.",
    "The average fund took a year to close.",
    "Houses that raise a first, second or third fund may apply.",
]


@pytest.mark.parametrize("sentence", NO_FUND)
def test_what_only_sounds_like_a_fund_is_no_mention(sentence: str) -> None:
    assert [mention for mention in mentions(sentence) if mention.kind in {"named", "described", "group"}] == []


OTHER_PRODUCTS = [
    ("It launched a hedge fund.", "hedge"),
    ("It opened a $3 million flood relief fund.", "welfare"),
    ("The house rolled out an equity mutual fund.", "public"),
    ("The Teachers Pension Fund took part.", "pension"),
    ("The European Investment Fund took part.", "standing"),
]


@pytest.mark.parametrize(("sentence", "kind"), OTHER_PRODUCTS)
def test_other_products_are_told_by_their_kind(sentence: str, kind: str) -> None:
    assert [mention.excluded for mention in mentions(sentence)] == [kind]


def test_a_short_name_in_brackets_belongs_to_the_name() -> None:
    (mention,) = mentions('It sold units of the Sahel Mezzanine Fund II LP ("SAMEF II") to banks.')
    assert (mention.name, mention.aliases, mention.number) == ("Sahel Mezzanine Fund II LP", ("SAMEF II",), 2)


def test_the_fund_takes_up_and_a_fund_brings_in() -> None:
    kinds = [mention.kind for mention in mentions("The fund is larger than a fund of 2019.")]
    assert kinds == ["anaphor", "described"]


def test_a_possessor_is_kept_beside_the_phrase() -> None:
    clause = clause_of("Brightmoor Capital's fifth fund has closed.")
    ((_, mention),) = clause.mentions()
    assert mention.owner is not None
    assert clause.sentence.text[slice(*mention.owner)] == "Brightmoor Capital"


def test_a_firm_joined_by_and_is_no_part_of_a_funds_phrase() -> None:
    clause = clause_of("Brightmoor Technologies Group and Lough River Fund have met.")
    ((_, mention),) = clause.mentions()
    assert clause.sentence.text[mention.start : mention.end] == "Lough River Fund"


def test_an_and_behind_a_ministry_begins_another_possessor() -> None:
    clause = clause_of("The Mining Ministry and Oman's rail fund have met.")
    ((_, mention),) = clause.mentions()
    assert mention.owner is not None
    assert clause.sentence.text[slice(*mention.owner)] == "Oman"


def test_a_purpose_in_a_headline_belongs_to_no_name() -> None:
    clause = clause_of("Fernhill Unveils Growth Fund for Asian Startups")
    assert all("for" not in mention.name for _, mention in clause.mentions())


def test_a_sum_before_of_belongs_to_the_phrase_but_a_part_of_the_fund_does_not() -> None:
    (whole,) = mentions("The port launched a total of 8 billion yuan of logistics industry fund.")
    assert (whole.name, whole.money is not None) == ("logistics industry fund", True)
    (part,) = mentions("The bank bought $9 million of the fund.")
    assert part.money is None


def test_a_sentence_behind_a_dash_opens_with_no_name() -> None:
    assert [mention.name for mention in mentions("Lima - Plans a port fund of $50 million.")] == ["port fund"]
    assert [mention.is_named for mention in mentions("Deal book: City fund for start-ups")] == [False]
