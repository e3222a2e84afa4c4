"""English names of parties: where they begin and end, and what kind each is."""

import pytest

from extractors.funds.en.clauses import clause_of
from extractors.parties.en import Party, kind_of


def parties(sentence: str) -> list[str]:
    return [noun.text for noun in clause_of(sentence).nouns.values() if isinstance(noun, Party)]


NAMES = [
    (
        "Backers include Northmark Bank, Ellory Insurance and the Kerr Foundation.",
        ["Northmark Bank", "Ellory Insurance", "Kerr Foundation"],
    ),
    (
        "The Ministry of Finance joined the State Development and Reform Commission.",
        ["Ministry of Finance", "State Development and Reform Commission"],
    ),
    ("Corvid Life Insurance Co., Ltd. said so on Monday.", ["Corvid Life Insurance Co., Ltd."]),
    ("It is backed by the Ohio Teachers' Retirement System.", ["Ohio Teachers' Retirement System"]),
    ("Lastly, Oslo-based Brannfjell Partners took part.", ["Brannfjell Partners"]),
    ("The Danish government and Bremen took part.", ["Danish government", "Bremen"]),
    ("A Form D was filed in January.", []),
    (
        "On March 31 Maranello Capital met Novaris and Mayhew Partners.",
        ["Maranello Capital", "Novaris", "Mayhew Partners"],
    ),
    ("Three took their chairs: Spur Capital Partners and 8b Ventures.", ["Spur Capital Partners", "8b Ventures"]),
    ("Kerr International (China) Limited paid.", ["Kerr International (China) Limited"]),
    (
        "Caisse de dépôt du Valdor and Banque des Lacs joined.",
        ["Caisse de dépôt du Valdor", "Banque des Lacs"],
    ),
    ("Kerr Pensionskasse 1 billion, Ellory 545 million.", ["Kerr Pensionskasse", "Ellory"]),
    ("The Investment Trust of Kerr went in.", ["Investment Trust of Kerr"]),
    ("Insurer Kerr Life took part.", ["Kerr Life"]),
    ("Half came from Ellory Insurance.", ["Ellory Insurance"]),
    ("It is over. Bank of Kerr said so.", ["Bank of Kerr"]),
    (
        "It went to the Kerr Bank for Reconstruction and Development and Ellory.",
        ["Kerr Bank for Reconstruction and Development", "Ellory"],
    ),
    (
        "It came from the Kerr Ministry of Culture, Sports and Tourism.",
        ["Kerr Ministry of Culture, Sports and Tourism"],
    ),
    ("It came from the Ministry of Finance and Ellory.", ["Ministry of Finance", "Ellory"]),
    ("It came from the Industrial and Commercial Bank of Kerr.", ["Industrial and Commercial Bank of Kerr"]),
    ("It came from Kerr Property and Liability Insurance.", ["Kerr Property and Liability Insurance"]),
    (
        "It came from Kerr Rural Investment and Development Co., Ltd.",
        ["Kerr Rural Investment and Development Co., Ltd."],
    ),
    ("It came from Kerr Securities and Ellory Media Group.", ["Kerr Securities", "Ellory Media Group"]),
    ("It came from Eli Kerr and Company.", ["Eli Kerr and Company"]),
    ("It came from the Kerr People's Committee.", ["Kerr People's Committee"]),
    ("Managers Kerr, Ellory and Corvid came.", ["Kerr", "Ellory", "Corvid"]),
    ("It is run by A. K. Ellory Capital.", ["A. K. Ellory Capital"]),
    ("OSLO - Buyout group Kerr came.", ["OSLO", "Kerr"]),
    ("It came from the Mining Ministry and Oman's State Company.", ["Mining Ministry", "Oman", "State Company"]),
    ("Chancellor Anna Kerr came.", ["Anna Kerr"]),
    ("So said Council for Mining Minister Kerr Lunde.", ["Kerr Lunde"]),
    ("It came from Prime Minister Eli Kerr.", ["Eli Kerr"]),
    (
        "It came from Canteras del Valdor and Crédit Fluvial et Rural.",
        ["Canteras del Valdor", "Crédit Fluvial et Rural"],
    ),
    ("It came from M. M. Kerr and Eli H. Kerr Partners.", ["M. M. Kerr", "Eli H. Kerr Partners"]),
    ("It came from Ping An Insurance.", ["Ping An Insurance"]),
    ("Norfund and Ellory came in.", ["Norfund", "Ellory"]),
    ("It came from 65 Equity Partners.", ["65 Equity Partners"]),
    (
        "It came from Kerr Trust and Banking Corporation, Valdor Oil and Gas Company and Ellory Savings and Loan Bank.",
        ["Kerr Trust and Banking Corporation", "Valdor Oil and Gas Company", "Ellory Savings and Loan Bank"],
    ),
    ("It came from Kerr Trust and Ellory Bank.", ["Kerr Trust", "Ellory Bank"]),
    ("Ana Kerr, Minister of Research, said so.", ["Ana Kerr"]),
    ("So said Corvid Bank Regional Vice President Mira Ellory.", ["Corvid Bank", "Mira Ellory"]),
    ("Corvid Chairman and CEO Tomas Lunde was there.", ["Corvid", "Tomas Lunde"]),
    ("It came from Corvid Partner Capital.", ["Corvid Partner Capital"]),
    ("So said the Director General of Corvid.", ["Director General", "Corvid"]),
    ("It came from the Anna and Ruth Ellory Foundation.", ["Anna and Ruth Ellory Foundation"]),
    ("It came from Eli Lunde and Ellory Bank.", ["Eli Lunde", "Ellory Bank"]),
    ("It is run by Ellory i Ventures.", ["Ellory i Ventures"]),
    ("The Danish government-owned lender Corvid gave.", ["Danish", "Corvid"]),
    ("The Ministries of Culture and Labour set it up.", ["Ministries of Culture and Labour"]),
    ("It came from the Valdor Credit and Loan Institution.", ["Valdor Credit and Loan Institution"]),
    ("So says the Valdor Venture Capital and Start-up League.", ["Valdor Venture Capital and Start-up League"]),
    ("It came from the Ministry of Tourism and Foreign Trade.", ["Ministry of Tourism and Foreign Trade"]),
    ("It came from the Ministry of Health and Kerr Investment.", ["Ministry of Health", "Kerr Investment"]),
    (
        "It came from the Department for Energy, Housing and Skills.",
        ["Department for Energy, Housing and Skills"],
    ),
    ("It came from Kerr Trade Finance and Ellory Research Centre.", ["Kerr Trade Finance", "Ellory Research Centre"]),
    ("It came from the Kerr Teachers' Relief System.", ["Kerr Teachers' Relief System"]),
]


@pytest.mark.parametrize(("sentence", "names"), NAMES)
def test_a_name_is_read_whole_and_a_list_is_taken_apart(sentence: str, names: list[str]) -> None:
    assert parties(sentence) == names


OPENERS = [
    ("Ellory and Corvid came.", "Ellory"),
    ("Ellory of Oslo came.", "Ellory"),
    ("OSLO - Ellory and Corvid came.", "Ellory"),
    ("Investors and Corvid came.", None),
    ("Half of Norway came.", None),
    ("Ellory of them came.", None),
    ("Talks have begun with Corvid.", None),
]


@pytest.mark.parametrize(("sentence", "name"), OPENERS)
def test_a_word_that_opens_a_sentence_is_a_name_beside_another_or_a_town(sentence: str, name: str | None) -> None:
    assert ("Ellory" in parties(sentence)) is (name is not None)
    assert {"Half", "Investors", "Talks"}.isdisjoint(parties(sentence))


KINDS = [
    ("Brightmoor Capital", "firm"),
    ("Ministry of Economy", "public"),
    ("Danish government", "public"),
    ("Northmark Bank", "institution"),
    ("Ohio Teachers' Retirement System", "institution"),
    ("Oslo", "place"),
    ("Laura Brandt", "person"),
    ("Corvid", "plain"),
]


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_the_words_of_a_name_tell_its_kind(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_who_stands_before_an_office_is_a_person() -> None:
    clause = clause_of("Odd Kvam, chairman of the board, thanked Brannfjell Partners.")
    kinds = {noun.text: noun.kind for noun in clause.nouns.values() if isinstance(noun, Party)}
    assert kinds == {"Odd Kvam": "person", "Brannfjell Partners": "firm"}
