"""The second reading finds funds told in free words, and none where an article tells of something else."""

import time
from datetime import date

import pytest

from extractors.facts import Article, Sighting, SightingKind
from extractors.funds import find_funds
from extractors.funds.en.clauses import clause_of
from extractors.rules import Sign
from extractors.rules_en_second import AGAINST, BARE, COINED, DESCRIBED, FOR, LEGAL, NUMBERED
from tests.told import ALERTED

SIGNS = (*FOR, *AGAINST)
SAYS = [pytest.param(sign, words, id=f"{sign.name}: {words}") for sign in SIGNS for words in sign.says]
NOT_SAYS = [pytest.param(sign, words, id=f"{sign.name}: {words}") for sign in SIGNS for words in sign.not_says]


@pytest.mark.parametrize(("sign", "words"), SAYS)
def test_a_sign_is_heard_in_its_examples(sign: Sign, words: str) -> None:
    assert sign.pattern.search(words if sign.in_names else clause_of(words).text), clause_of(words).text


@pytest.mark.parametrize(("sign", "words"), NOT_SAYS)
def test_a_sign_is_not_heard_in_its_near_misses(sign: Sign, words: str) -> None:
    assert not sign.pattern.search(clause_of(words).text), clause_of(words).text


def sightings(title: str, text: str) -> tuple[Sighting, ...]:
    """What the detector announces of an invented article."""
    found = find_funds(Article("x", None, title, text, None, date(2024, 3, 14), "en")).sightings
    return tuple(one for one in found if one.kind is SightingKind.ANNOUNCED)


TOLD = (
    (
        "Norwold kitty for port start-ups",
        "The port of Norwold and two shipping lines have launched a €60 million fund, Harbour Seed, for young"
        " firms that clean up harbours. It opens its doors on Monday.",
        "Harbour Seed",
    ),
    (
        "Tarn on the road again",
        "Tarn Ventures has begun courting investors for a third fund of about $150 million, three people"
        " who saw the deck said. A first closing is pencilled in for autumn.",
        "third fund",
    ),
    (
        "Wanted: stewards for the islands' money",
        "The island government wants a manager for the Skerry Growth Fund, its £40m pot for fishing and "
        "tourism firms. Bids are due by 5 May.",
        "Skerry Growth Fund",
    ),
    (
        "Green light for Mbala",
        "The securities commission has waved through Mbala Infrastructure Trust I, a 12-year vehicle "
        "that will hold toll roads. Mbala Capital may now take money.",
        "Mbala Infrastructure Trust I",
    ),
    (
        "Halfway house",
        "Quill Impact has $55m in the bag for Quill Impact Partners II, half of what it is after, after "
        "a first round of signatures from two Dutch insurers.",
        "Quill Impact Partners II",
    ),
    (
        "Railway and bank put money on the table for freight tech",
        "State railway CFX and Banque Lorne signed papers on Tuesday for a vehicle that is to hold "
        "stakes in freight start-ups. Each brings 20 million francs to what will be known as Rail Lorne "
        "Ventures.",
        "Rail Lorne Ventures",
    ),
    (
        "Lumen, once two people and a dog, banks $80m",
        "Seed investor Lumen has wrapped its sophomore vehicle with $80m, twice its debut. Teachers of "
        "Ohio and a Swiss family office wrote the largest cheques.",
        "sophomore vehicle",
    ),
    (
        "A pot of gold for Welsh founders",
        "Ministers in Cardiff will carve a £50 million equity pot out of next year's budget, to be run "
        "by the Development Bank. Start-ups outside the capital get first call.",
        "£50 million equity pot",
    ),
    (
        "Ex-Quill trio go it alone",
        "Three former partners of Quill have collected €45 million, two thirds of the sum they want, for"
        " a debut fund that buys stakes in bakeries.",
        "debut fund",
    ),
    (
        "Chip money",
        "Zhuhai has set up a 3 billion yuan fund for chip designers. The money sits in the Zhuhai Core "
        "Equity Partnership, which the city's Hengqin Capital steers and which began work this week.",
        "Zhuhai Core Equity Partnership",
    ),
    (
        "Lenders' new friend",
        "Direct lender Astrid has reeled in $1.9 billion for Astrid Senior Loans IV, closing the books "
        "six months early and turning money away.",
        "Astrid Senior Loans IV",
    ),
)
NOT_TOLD = (
    (
        "Data needs drive Cernlab to Halden",
        "This week Halden announced that the company will be joining Cernlab, a partnership that will lay the "
        "foundation of future research in cloud computing. So why would one of the largest institutions want it?",
    ),
    (
        "Senator's war chest tops $12m",
        "The senator's campaign fund has raised $12 million since January, filings show. Her rival's "
        "committee collected $4 million. Both plan to launch ad drives.",
    ),
    (
        "Kappa shelves second fund",
        "Kappa Ventures has given up on its second fund after eight months on the road, partners told "
        "investors in a letter. The firm had hoped to raise €120 million. Staff will go.",
    ),
    (
        "Regulator fines manager of Tarn Growth Fund",
        "The watchdog fined Tarn Asset Management £2m over valuations at the £140m Tarn Growth Fund. The"
        " fund, launched with fanfare, had attracted local councils. Tarn accepted the findings.",
    ),
    (
        "Medlock Robotics lands $40m",
        "Medlock Robotics has closed a $40 million Series B round led by Tarn Ventures Fund III, with "
        "Orrin Capital joining. The company will open an office in Leeds. It has raised $62 million to "
        "date.",
    ),
    (
        "New index fund tracks batteries",
        "Broadgate has launched an exchange-traded fund that follows makers of batteries. The Broadgate "
        "Battery ETF gathered $20 million on its first day and charges 0.3 percent.",
    ),
    (
        "Council opens £5m high street fund",
        "Shopkeepers can apply from Monday for grants of up to £10,000 from a new £5 million fund that "
        "the council set up to brighten shop fronts. Applications close in June.",
    ),
    (
        "Orrin Partners IV gets its money back twice over",
        "Orrin Partners IV has returned twice the capital it drew, the manager told its annual meeting. "
        "The $800m vehicle closed its last sale in May and has three holdings left. Fundraising for "
        "later funds was not discussed.",
    ),
    (
        "Private equity fundraising slips to five-year low",
        "Buyout firms raised $88bn in the first half, 21 percent less than a year ago, according to "
        "Prequant. Only 40 funds held a final close. Infrastructure pools did better.",
    ),
    (
        "How to pick a venture fund",
        "Choosing a venture fund is hard. First ask who runs it, then what it charges. New funds may "
        "launch with a big target and close small. Read the memorandum.",
    ),
    (
        "Strand to buy Orrin",
        "Strand Group agreed to acquire infrastructure investor Orrin for £310 million. Orrin manages "
        "£6bn in four funds, among them the £2bn Orrin Infrastructure Fund III. The deal should close by"
        " May.",
    ),
    (
        "Ministry puts €300m into roads",
        "The ministry will put €300 million from the national road fund into bridges next year. The fund"
        " was created by law and is fed from fuel duty. Work should start in spring.",
    ),
    (
        "Hedge fund Selwyn reopens",
        "Selwyn Macro is taking money again for the first time in four years. The $2bn hedge fund wants "
        "$500 million before the door shuts. It returned 11% last year.",
    ),
    (
        "Lenders agree $900m facility for Tarn Energy",
        "Tarn Energy has signed a $900 million revolving credit facility with nine banks. The company "
        "will use it to refinance. Orrin Credit Partners III is among the lenders.",
    ),
    (
        "University campaign passes £500m",
        "The university has raised £500m, two years early. The largest gift, £40m, sets up a scholarship"
        " fund for refugees. Donors will meet in June.",
    ),
    (
        "Tarn tops up infrastructure fund",
        "Tarn has added €200m to its €1bn infrastructure fund, opened in spring, after requests from "
        "existing backers. The vehicle's terms do not change. It owns nine wind farms.",
    ),
    (
        "Fund of the year awards",
        "Orrin Growth Fund II won the prize for best small fund at last night's dinner. The jury praised"
        " its three exits. Tarn Ventures took the prize for best newcomer.",
    ),
    (
        "Rescue fund for dairy farms agreed",
        "Ministers agreed on a €90 million fund to compensate dairy farms hit by drought. Payments begin"
        " in October. Farmers' unions called it too little.",
    ),
    (
        "Bank opens asset management arm",
        "Norwold Bank has set up a company to manage private assets, Norwold Private Markets. The unit "
        "starts with 20 staff and £1bn of client money. Products will be announced later.",
    ),
    (
        "Bitcoin trust slides",
        "Shares in the Greyling Bitcoin Trust fell 9 percent after it said it would sell coins. The "
        "trust launched in 2013 and has $20bn. Holders want their money.",
    ),
)


@pytest.mark.parametrize(("title", "text", "name"), TOLD, ids=[row[0] for row in TOLD])
def test_a_fund_told_in_free_words_is_found(title: str, text: str, name: str) -> None:
    assert name in [sighting.name for sighting in sightings(title, text)]


@pytest.mark.parametrize(("title", "text"), NOT_TOLD, ids=[row[0] for row in NOT_TOLD])
def test_an_article_about_something_else_announces_nothing(title: str, text: str) -> None:
    assert not [one for one in sightings(title, text) if one.confidence >= ALERTED]


HOSTILE = (
    "a sophomore effort " * 400,
    "Alder Growth Partners II, a pool called " * 300,
    "will be " * 2000,
    "x" * 20000 + "'s pot",
)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_signs_take_linear_time(words: str) -> None:
    began = time.process_time()
    for pattern in (*(sign.pattern for sign in SIGNS), COINED, DESCRIBED, BARE, NUMBERED, LEGAL):
        assert list(pattern.finditer(words[:20000])) is not None
    assert time.process_time() - began < 5
