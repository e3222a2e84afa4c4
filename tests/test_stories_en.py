"""Which funds an English story announces, by how it is told as a whole."""

from datetime import date

import pytest

from extractors.facts import Article
from extractors.funds import find_funds

DAY = date(2024, 5, 14)


def told(title: str | None, text: str) -> list[tuple[str, str]]:
    """(name, stage) of every fund that an invented article announces."""
    found = find_funds(Article("x", None, title, text, None, DAY, "en")).sightings
    return [(one.name, one.stage.value) for one in found]


SILENT = (
    (
        "Arvo-Bexley fund spends first $50 million",
        "Arvo Ventures, the venture capital fund of carmakers Arvo, Bexley and Corrib, has agreed five investments in"
        " four months. The group said in January that it would set up the fund.",
    ),
    (
        "Former Lorne chief to lead port team",
        "The pension fund has hired Ada Bell as head of ports. Bell left Lorne Capital in February while it was raising"
        " its second fund.",
    ),
    (
        "Larkhill loses its head of retail",
        "Mara Quist is leaving Larkhill Partners. The house has spent most of the $900m that Larkhill Capital IV"
        " gathered in 2016 and has no timetable for raising its next fund.",
    ),
    (
        "Tarnbeck drops fund idea",
        "Tarnbeck Hall, which buys one firm at a time, has thought better of having a fund. It had shown a deck for a"
        " $120 million Tarnbeck Hall Partners I to forty schemes.",
    ),
    (
        "Fulmar Capital names chair, defers fund",
        "Fulmar Capital said that a former banker will chair its board. It has moved the start of marketing for its"
        " $450 million second fund to next year.",
    ),
    (
        None,
        "Plans for a regional venture fund in Drenova have been shelved after the county refused its half. The €40"
        " million Drenova Seed Fund had been promised in spring, and a tender for a manager was drafted.",
    ),
    (
        "Baltic venture figures: fewer funds",
        "Forty Baltic funds were raised last half year, the association reports. Only five of them reached a first"
        " close, with a median of €18 million.",
    ),
    (
        "Storm: state opens $20 million relief fund",
        "Growers can apply from Monday to a $20 million recovery fund launched today by the governor. Grants of as much"
        " as $40,000 help to replace nets.",
    ),
    (
        "Senators back €2bn drone programme",
        "The committee has voted for a drone industry programme worth €2 billion. The money would be paid as grants.",
    ),
    (
        "Halvorsen halts second fund",
        "Oslo manager Halvorsen Capital has put marketing of its NOK 2 billion second fund on pause until markets"
        " settle, two investors said.",
    ),
    (
        "Trouble on the road",
        "Redpoint Partners, which was after $600 million for a third fund and had been on the road for a year, is"
        " on hold.",
    ),
    (
        "Quiet season",
        "Teal Partners has asked its limited partners for six more months to close its fourth fund, which stands at"
        " $210 million.",
    ),
    (
        "Tarn tries out port fund",
        "A pilot of the Tarn Port Relief Fund starts in March. The fund will pay for repairs.",
    ),
    (
        "Vanbrugh brings clean water ETF to Milan",
        "A new fund for water, launched by Vanbrugh, is now listed on Borsa Italiana.",
    ),
    (
        "Cell maker joins fund",
        "Cell maker Volta will put RMB 100 million into Orrin Yurun, it said in a filing. The fund has been in"
        " existence"
        " since 2020 and has a size of RMB 6 billion.",
    ),
    (
        "Osprey fund looks back",
        "The Osprey Industry Fund has led to investments of 3 billion yuan in a year. Osprey Holding initiated the"
        " fund,"
        " which was set up on May 3, 2021, with 5 billion yuan.",
    ),
    ("Copper Fund plans", "The Copper Fund wants to have $2 billion in assets by 2030, its head said."),
    (
        "Corven Bank launches first fund for Peru",
        "Corven Bank has launched the Corven Peru Market Fund. It is the first publicly offered fund for Peru.",
    ),
    (
        "Corven opens Corven Mixed Fund to the public",
        "The public offering of the Corven Mixed Fund has begun. Corven Capital takes subscriptions until June 6.",
    ),
    (
        "Corven buys wind farms",
        "Two farms off Bergen change hands. The buyer is Corven Growth III, which has €4bn after an interim close.",
    ),
    (
        "Corven money for Lima mills",
        "Corven Fund II, established in 2019 by Corven Capital and two plans, has bought a mill in Lima.",
    ),
    ("Corven sells mills", "Corven starts to empty its third fund. It has sold two mills in Lima to a rival."),
    ("Corven III cuts staff", "Corven's Horizon Fund will start dismissing people this week, two of them said."),
    ("Corven shrinks fund", "Corven Partners wants to cut its fifth buyout fund by half, a person close to it said."),
    ("Fund town fills up", "Managers of 12 funds moved into Nanhu Fund Town on Friday."),
    (
        "Bank lends through banks",
        "The development bank has launched a facility of €100 million for small firms in Serbia. It lends to local"
        " banks."
        " The union adds €10 million in grants.",
    ),
)

ANNOUNCED = (
    (
        "Corven Capital closes smaller fund",
        "The Corven Evolution Fund is closed at €1.2bn, the house said. The flagship, Corven Fund X, had been filled to"
        " €6bn last October.",
        [("Corven Evolution Fund", "final_close")],
    ),
    (
        "Oslo and Seoul to found $80m fishery fund",
        "Two state banks have agreed to create a joint fishery fund of $80 million. According to the document, signed"
        " in Oslo on Monday, each gives half.",
        [("joint fishery fund of $80 million", "launched")],
    ),
    (
        None,
        "Corven and a province have signed a framework agreement under which they intend to form a $60 million dairy"
        " fund.",
        [("$60 million dairy fund", "planned")],
    ),
    (
        None,
        "1. Altura Capital closed Altura Fund II on €90m.\n2. Bexley Ventures told us it wants $60 million for its"
        " second seed fund.\n3. Corrib Partners launched the Corrib Peat Fund.",
        [("Altura Fund II", "final_close"), ("second seed fund", "planned"), ("Corrib Peat Fund", "launched")],
    ),
    (
        None,
        "The watchdog has granted a licence for a pair of long-term asset funds of Merrow Hill. The Merrow Private Debt"
        " LTAF will lend; the Merrow Green Power LTAF will hold wind farms.",
        [("Merrow Private Debt LTAF", "filed"), ("Merrow Green Power LTAF", "filed")],
    ),
    (
        "SEC filing: Pikeside Lending Fund, L.P.",
        "Pikeside Lending Fund, L.P., a Cayman partnership, has sold $112,000,000 of interests to 31 investors,"
        " according to a Form D. The offering amount remains $300,000,000.",
        [("Pikeside Lending Fund, L.P.", "first_close")],
    ),
    (
        None,
        "Fulmar Partners cut off subscriptions to Fulmar Distressed Fund V at $2bn on Monday. The fourth fund ($1.1bn,"
        " 2017) is returning 13 per cent.",
        [("Fulmar Distressed Fund V", "final_close")],
    ),
    (
        None,
        "Penrith Guidance Fund announced on the 12th the solicitation of cooperative institutions for sub-funds.",
        [("Penrith Guidance Fund", "gp_call")],
    ),
    (
        None,
        "Orla Partners closed two vehicles: Orla Growth IV, at $500m, and Orla Select I, at $80m. Orla Growth III had"
        " gathered $350m.",
        [("Orla Growth IV", "final_close"), ("Orla Select I", "final_close")],
    ),
    (
        "Forest fund for savers",
        "A Turku fund manager has brought out a vehicle that lets savers own forests. Metsola Partners has launched the"
        " Metsola Forest Fund, a partnership of up to €50 million.",
        [("Metsola Forest Fund", "launched")],
    ),
    (
        None,
        "The development bank and Altura Capital closed the Chile water fund at $90m. A similar fund is planned for"
        " Peru,"
        " with about $60m.",
        [("Chile water fund", "final_close"), ("similar fund", "planned")],
    ),
    (
        None,
        "Lorne Capital is preparing the follow-up to Lorne Growth Fund I and wants about $200m.",
        [("follow-up to Lorne Growth Fund I", "planned")],
    ),
    (
        "Fund news",
        "LawTech Fund has closed a $28m fund with money from law firms.",
        [("$28m fund", "final_close")],
    ),
    (
        "Funds of the week",
        "Corven Corp. has sold more than $240 million of its third buyout fund, a filing shows, and asks for $450"
        " million."
        "\n\nAlder Capital, run by people who used to invest for a bank, is raising $100 million for its debut fund.",
        [("third buyout fund", "first_close"), ("debut fund", "planned")],
    ),
    (
        None,
        'The bank is looking for financial intermediaries for the Crete Urban Fund of Funds ("CreteFoF"). Bids for the'
        " CreteFoF are due by May 4.",
        [("Crete Urban Fund of Funds", "gp_call")],
    ),
    (
        "Bank backs Lorne fund after first closing",
        "Lorne Capital of Cairo held the first closing of LC Growth Fund II in May at $142 million. It wants $250"
        " million.",
        [("LC Growth Fund II", "first_close")],
    ),
    (
        "District starts industrial funds",
        'The district has unveiled a "2+N" industrial fund matrix of 10 billion yuan.\n\nThe Osprey Fund is for'
        " chips. It"
        " has a size of 3 billion yuan.\n\nThe Heron Fund belongs to state firms. Its size is 2 billion yuan.",
        [("industrial fund", "launched"), ("Osprey Fund", "launched"), ("Heron Fund", "launched")],
    ),
    (
        "State funds: the month in short",
        "Lima - The first solar fund in the country was set up with $30 million.\n\nQuito - Plans a port fund of $50"
        " million.",
        [("first solar fund", "launched"), ("port fund of $50 million", "planned")],
    ),
    (
        "Deal book: capital for farms; Lorne sells out",
        "Rivertown has a farm fund\n\nThe Rivertown Agriculture Fund was launched on Tuesday with $30 million.\n\n"
        "Lorne leaves Peak\n\nLorne has sold its stake in Peak Mills.",
        [("Rivertown Agriculture Fund", "launched")],
    ),
    (
        "Lisbon readies €90 million for farms",
        "The cabinet is negotiating with the bank about two funds for farms: a seed fund with €40 million and a growth"
        " fund with €50 million.",
        [("seed fund", "planned"), ("growth fund", "planned")],
    ),
    (
        "Orla sees its money going north",
        "Most start-ups that Orla Partners will back from its new $250 million fund will be northern.\n\nThe fund, the"
        " firm's fifth, was launched on Monday.",
        [("new $250 million fund", "launched")],
    ),
    (
        "In brief: Lorne port fund closes",
        "The Lorne European Port Fund has held its final close at €260 million. It was launched in 2025 as its first"
        " fund for ports alone.",
        [("Lorne European Port Fund", "final_close")],
    ),
    (
        "State creates fund for mills",
        "The government on Monday announced a national fund of $20 million for mills. A similar fund, for ports, was"
        " set up in October.",
        [("national fund of $20 million", "launched")],
    ),
    (
        "Ports portfolio gets a fund for tugs",
        "The Northern Growth Portfolio, which is run by the central bank, is establishing a Tug Fund of $50 million.",
        [("Tug Fund", "planned")],
    ),
    (
        "Briefing: closings",
        "Peak Health Fund VII took six months to get to $2.6 billion, its hard cap and nearly double the $1.4 billion"
        " of the fund before it.",
        [("Peak Health Fund VII", "final_close")],
    ),
    (
        "Pension plan looks for manager",
        "The plan has issued an RFP for a manager to run an in-state private equity fund of $25 million.",
        [("in-state private equity fund of $25 million", "gp_call")],
    ),
    (
        "Board clears two more funds",
        "The Securities and Exchange Board of India (Sebi) has registered two more Alternative Investment Funds (AIFs),"
        " Kaveri Opportunities Trust and Vindhya Growth Trust.",
        [("Kaveri Opportunities Trust", "filed"), ("Vindhya Growth Trust", "filed")],
    ),
    (
        "Fund round-up: Asia",
        "In Singapore, Altara held a second close for its first fund, taking it to $90 million. Jakarta's Kopi"
        " Capital began"
        " raising $50 million.",
        [("first fund", "first_close"), ("Kopi Capital", "planned")],
    ),
    (
        "Alder raises two",
        "Alder Capital closed Alder Growth II and Alder Seed III at a combined $600 million.",
        [("Alder Growth II", "final_close"), ("Alder Seed III", "final_close")],
    ),
    (
        "Tender for managers",
        "The bank is looking for managers for three new instruments: an accelerator fund (€40 million), a venture fund"
        " (€30 million) and a growth fund (€50 million).",
        [("accelerator fund", "gp_call"), ("venture fund", "gp_call"), ("growth fund", "gp_call")],
    ),
    (
        "Bank and fund plan port vehicle",
        "The Ghana Infrastructure Investment Fund and Meridian have agreed to set up a $200 million vehicle for ports.",
        [("$200 million vehicle", "planned")],
    ),
    (
        "State sets money aside",
        "Ireland is to set aside €4 billion in a new infrastructure, climate and nature fund.",
        [("new infrastructure, climate and nature fund", "planned")],
    ),
    (
        "Group registers fund",
        "Suzhou's state capital group has registered a 6-billion-yuan AI industry fund with three partners, the"
        " database"
        " shows.",
        [("6-billion-yuan AI industry fund", "registered")],
    ),
    (
        None,
        "The third phase of the Osprey Chip Investment Fund, or “Big Fund,” was registered on Friday with 300 billion"
        " yuan.",
        [("Osprey Chip Investment Fund", "registered")],
    ),
)


@pytest.mark.parametrize(("title", "text"), SILENT)
def test_a_story_of_something_else_announces_no_fund(title: str | None, text: str) -> None:
    assert told(title, text) == []


@pytest.mark.parametrize(("title", "text", "funds"), ANNOUNCED)
def test_a_story_announces_its_funds_as_far_as_they_have_come(
    title: str | None, text: str, funds: list[tuple[str, str]]
) -> None:
    assert told(title, text) == funds


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        (
            "Oakfell closes Fund II at €300m",
            "LONDON - Oakfell Partners has closed Oakfell Growth Fund II at €300 million, above its target.",
            "Oakfell Growth Fund II",
        ),
        (
            "Brackenmoor launches Fund III",
            "Brackenmoor Capital has launched Brackenmoor Growth Fund III with a target of $400 million.",
            "Brackenmoor Growth Fund III",
        ),
    ],
)
def test_a_headline_that_shortens_house_and_fund_tells_of_the_same_fund(title: str, text: str, name: str) -> None:
    found = find_funds(Article("a", None, title, text, None, date(2026, 11, 20), "en")).sightings
    assert [one.name for one in found] == [name]


def test_the_trade_of_a_company_that_a_fund_has_bought_is_none_of_its_sectors() -> None:
    news = "Corven Capital has held the final close of a $60 million climate fund."
    text = f"{news} The fund has backed Norsk Panel, a solar installer."
    (found,) = find_funds(Article("x", None, "Corven closes climate fund", text, None, DAY, "en")).sightings
    assert found.sectors == ("climate",)
