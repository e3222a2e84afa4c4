"""English funds named without the word 'fund', and several funds told together."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting
from extractors.funds import find_funds
from extractors.funds.en.clauses import clause_of
from tests.told import ALERTED


def read(title: str | None, text: str) -> tuple[Sighting, ...]:
    return find_funds(Article("a", None, title, text, None, date(2024, 6, 15), "en")).sightings


NAMED = [
    ("Tarn Brothers took the wraps off Tarn Growth, a €120m fund for family firms in Flanders.", "Tarn Growth"),
    ("Orrin Partners has closed Bergholm Tide at its hard cap of €90m. It is its second fund.", "Bergholm Tide"),
    ("The bank has launched a climate vehicle of €90m that goes by Bergholm.", "Bergholm"),
    ("The bank has launched a climate fund of €90m that goes by the name of Bergholm Tide.", "Bergholm Tide"),
    ("Orrin Bank has launched its debut health fund under the name Bergholm Tide with €90m.", "Bergholm Tide"),
    ("Orrin Bank has closed its third fund, Bergholm Nine, at €90m.", "Bergholm Nine"),
    ("Tarn Capital has established the fund Tarn Hydrogen SCSp in Luxembourg with €90m.", "Tarn Hydrogen SCSp"),
    ("Orrin Bank has launched a health fund of $90m. It is called Mirfin.", "Mirfin"),
    ("Orrin Bank has opened a fund of $90m. Its name is Bergholm.", "Bergholm"),
    ("The state has launched Bergholm, a fund of funds company with $900m.", "Bergholm"),
    ("The province plans a fund of between $30m and $50m.", "fund of between $30m and $50m"),
    (
        "Orrin Bank has launched a fund mainly for the ports of Jutland, with $90m.",
        "fund mainly for the ports of Jutland",
    ),
    ("The regulator has authorised a third fund, Tarn Private Assets LTAF.", "Tarn Private Assets LTAF"),
    ("Managers have until 28 January to submit proposals to run FIP Mata Verde, a fund.", "FIP Mata Verde"),
    (
        "Four donors opened the Sahel Resilience Facility, a $200m fund for shares in farms.",
        "Sahel Resilience Facility",
    ),
    ("The state launched the Bayern Zukunftsfonds with €250m for start-ups.", "Bayern Zukunftsfonds"),
    ('Tarn Capital has launched the "Bergholm Bridge" fund with €90m.', 'Bergholm Bridge" fund'),
    ("Tarn Capital has launched the Women's Growth Fund with €90m.", "Women's Growth Fund"),
    ("The state has set up the Fund for Northern Ports with €90m.", "Fund for Northern Ports"),
    ("Orrin Partners closed Fund II at NZ$94m.", "Fund II"),
    ("The state launched a £50m fund of funds for universities.", "£50m fund of funds"),
    ("A £50m fund of venture capital funds has been launched by the state.", "£50m fund of venture capital funds"),
    (
        "Birch Bank will set up a private equity fund for small and medium-sized firms by the end of the year, with"
        " $90m.",
        "private equity fund for small and medium-sized firms",
    ),
    ("The bank will put aside $75m of its own for a fund that buys into mills.", "fund that buys into mills"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_fund_is_found_by_the_name_that_the_text_gives_it(text: str, name: str) -> None:
    assert [sighting.name for sighting in read(None, text)] == [name]


TOGETHER = [
    (
        "Tarn doubles up",
        "Tarn Ventures has unveiled two vehicles. Tarn Seed IV will write first cheques with its $120 million."
        " Tarn Opportunity II, of $180 million, will follow on.",
        {"Tarn Seed IV", "Tarn Opportunity II"},
    ),
    (
        "Two funds from Tarn",
        "Tarn Partners has raised $1.2 billion for Tarn Buyout VI and $300 million for Tarn Alongside Fund I,"
        " which will invest beside it. Tarn Buyout V, of $800 million, closed in 2019.",
        {"Tarn Buyout VI", "Tarn Alongside Fund I"},
    ),
    (
        "Nordic venture week",
        "Copenhagen's Havn Ventures closed its second fund at €90 million. In Oslo, Fjell Capital held a first"
        " close of its debut fund on NOK 400 million.",
        {"second fund", "debut fund"},
    ),
    (
        "Tarn closes two funds",
        "Tarn has closed two funds: Tarn Secondaries VII ($3.4 billion) and Tarn Co-Invest Fund III ($900 million).",
        {"Tarn Secondaries VII", "Tarn Co-Invest Fund III"},
    ),
    (
        "A county's fund",
        "The county has set up a 3 billion yuan fund for magnets. Formally called the Linhai Magnet Industry Fund,"
        " it brings together two insurers.",
        {"Linhai Magnet Industry Fund"},
    ),
]


@pytest.mark.parametrize(("title", "text", "names"), TOGETHER, ids=[row[0] for row in TOGETHER])
def test_funds_told_together_are_told_apart(title: str, text: str, names: set[str]) -> None:
    assert {sighting.name for sighting in read(title, text)} == names


SILENT = [
    (
        "Kenya sets up drought fund",
        "The government will create a fund of KES 5 billion to help herders who lose cattle.",
    ),
    ("Talks on fund end", "The plan for a dairy fund of €120 million will not go ahead. There is no fund, it said."),
    ("Teachers' plan", "The teachers' plan approved a $40m commitment to Tarn Fund III and $30m to a credit fund."),
    ("Wokbot raises $38m", "Wokbot has raised $38 million from investors led by Tarn Growth Fund II of Leeds."),
    ("Tarn opens in Riyadh", "Tarn Partners, which manages $6 billion in five funds, has opened an office in Riyadh."),
    ("Wokbot sold", "The owner of Wokbot is a $400m technology fund. It bought the firm in 2019."),
    ("Ministers", "The minister said that Poland should have a fund for artificial intelligence. No budget exists."),
]


@pytest.mark.parametrize(("title", "text"), SILENT)
def test_other_news_with_the_words_of_funds_stays_silent(title: str, text: str) -> None:
    assert not [one for one in read(title, text) if one.confidence >= ALERTED]


def test_a_fund_and_the_company_it_is_put_into_are_one() -> None:
    text = (
        "Hunan opened its Lotus Venture Guidance Fund on Friday with 10 billion yuan. Wu Lan, who chairs Lotus Venture "
        "Guidance Fund Co Ltd, said at the ceremony that the first cheques would be written in May."
    )
    assert [one.name for one in read(None, text)] == ["Lotus Venture Guidance Fund"]


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("Four banks formed the Setouchi Succession No. 2 Fund.", "Setouchi Succession No. 2 Fund", 2),
        ("Hanbit raised 30 billion won for Hanbit Bio No.1 Fund.", "Hanbit Bio No.1 Fund", 1),
        ("Tarn Bank has closed Tarn Legacy Fund No. 3.", "Tarn Legacy Fund No. 3", 3),
        ("Tarn Bank has closed Tarn Legacy Fund Nr 4.", "Tarn Legacy Fund Nr 4", 4),
        ("It ranks No. 2 among those who back the Alder Growth Fund.", "Alder Growth Fund", None),
    ],
)
def test_a_number_that_is_written_out_is_part_of_a_name(text: str, name: str, number: int | None) -> None:
    ((_, found),) = clause_of(text).mentions()
    assert (found.name, found.number) == (name, number)


def test_a_partnership_is_named_whole_over_its_number() -> None:
    names = {noun.text for noun in clause_of("The Iyo Future No. 2 Limited Partnership closed.").nouns.values()}
    assert names == {"Iyo Future No. 2 Limited Partnership"}


def test_a_noun_with_a_capital_takes_up_the_fund_whose_name_ends_so() -> None:
    text = (
        "Orrin Partners presented the Sahel Adaptation Facility, which will lend where its relative, the $90 million "
        "Sahel Resilience Fund of 2019, bought shares.\nThe Facility hopes to gather $120 million too."
    )
    (found,) = read("Orrin opens lending fund for farmers", text)
    assert found.name == "Sahel Adaptation Facility"
    assert found.size is not None
    assert found.size.as_written == "$120 million"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tarn Bank has launched a climate fund of $90m. Named Alder Verde, it will buy forests.", ["Alder Verde"]),
        (
            "Tarn Bank plans a seed fund of $90m for start-ups. Dubbed Birch Early, it should open in May.",
            ["Birch Early"],
        ),
        (
            "Tarn Bank has launched a climate fund of $90m. Called by Alder Verde, it said no more.",
            ["climate fund of $90m"],
        ),
    ],
)
def test_a_sentence_that_opens_with_called_names_the_fund_before_it(text: str, names: list[str]) -> None:
    assert [one.name for one in read(None, text)] == names


def test_called_so_names_no_fund_where_none_was_told() -> None:
    assert not read(
        "A new telephone", "Tarn Mobile has shown a telephone for $90. Called Alder Verde, it will be sold in May."
    )


COMPANIES = [
    "Agritech start-up Orrin has raised $13.5 million. Two lenders set up a $100 million fund last week.",
    "Orrin is seeking as much as $25 billion in its IPO. Two lenders set up a $100 million fund last week.",
    "Orrin Capital, run by bankers, is raising $100 million for its debut fund.",
]


@pytest.mark.parametrize("text", COMPANIES)
def test_a_company_whose_money_is_told_is_no_fund(text: str) -> None:
    assert [one.name for one in read(None, text) if one.name.startswith("Orrin")] == []


def test_where_a_house_sits_is_no_manager() -> None:
    (found,) = read(None, "Brannock Partners of Corvane has finished raising its first fund at $200 million.")
    assert found.managers == ("Brannock Partners",)
