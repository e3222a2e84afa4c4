"""Which phrases of English articles mean a fund told before: the signs of a pair, and the stories that come out."""

from __future__ import annotations

import pytest

from extractors.funds.en.belonging import opening_of
from extractors.funds.en.candidates import Place
from extractors.funds.en.clauses import Clause, read_clauses
from extractors.funds.en.story import Story, read_story
from extractors.funds.en.widening import widened
from extractors.text import sentences
from tests.quality.lessons.en_same import examples, pairs_of


def _clauses(text: str, title: str | None = None) -> tuple[Clause, ...]:
    return tuple(widened(read_clauses(sentences(title, text), None, local={})))


def _funds(story: Story) -> list[list[str]]:
    """The phrases of each fund of a story."""
    return [[mention.name for mention in one.mentions] for one in story.candidates]


TWO = [
    "Tarn Capital opened a $200 million fund for software. Orrin Peak came after it with a $195 million software fund.",
    "Gannet Partners counts €650 million at the first close of its new fund. Tarn Capital of Denmark shut a fund of "
    "funds for property vehicles at $640m.",
    "Noble Peak has $310m and is done with its third hospitality fund. Tarn Capital plans to float an infrastructure "
    "fund in March.",
]


@pytest.mark.parametrize("text", TWO)
def test_another_house_or_another_sum_brings_in_another_fund(text: str) -> None:
    assert len(_funds(read_story(_clauses(text), None))) == 2


ONE = [
    ("Kerrow Partners closed its second fund at $90m on Monday. The fund invests in farms.", None),
    (
        "Kerrow Partners has closed its second fund at $90m. It is the largest fund of the house.",
        "Kerrow shuts farm fund",
    ),
    ("Kerrow Partners has raised $90m for its second seed fund. The second seed fund will back twenty firms.", None),
    ("Tarn Capital of Oslo has raised $90m for a new seed fund. Tarn Seed Fund II will back twenty companies.", None),
    ("Tarn Capital of Oslo wants $90m for a new seed fund. The vehicle, Tarn Seed II, will back twenty firms.", None),
]


@pytest.mark.parametrize(("text", "title"), ONE)
def test_what_takes_a_fund_up_or_describes_it_stays_one_with_it(text: str, title: str | None) -> None:
    assert len(_funds(read_story(_clauses(text, title), None))) == 1


NAMES = [
    ("The Arvo fund has closed at $90m. The Arvo Industrial Growth Fund I will back twenty firms.", 1),
    ("Arvo Industrial Growth Fund I has closed at $90m. The Arvo Fund will back twenty firms.", 1),
    ("Kerrow Farm Fund II has closed at $90m. The Kerrow Farm Fund returned its money.", 2),
    ("Kerrow Farm Fund has closed. Kerrow Forest Fund is open.", 2),
    ("The Arvo Fund was launched. The Arvo City Industrial Innovation Fund is its largest part.", 2),
    ("Arvo Growth Fund has closed. Arvo Credit Fund is open. The Arvo Fund will back twenty firms.", 3),
]


@pytest.mark.parametrize(("text", "funds"), NAMES)
def test_a_name_is_short_for_the_only_longer_one_that_has_all_its_words(text: str, funds: int) -> None:
    assert len(_funds(read_story(_clauses(text), None))) == funds


ROUNDED = [
    ("Tarn raises $200m fund", "Tarn Capital has raised $196 million for its fund.", 1),
    ("Tarn has money", "Tarn Capital has a $200 million fund. Tarn Capital has a $196 million fund.", 2),
]


@pytest.mark.parametrize(("title", "text", "funds"), ROUNDED)
def test_only_a_headline_rounds_a_sum(title: str, text: str, funds: int) -> None:
    assert len(_funds(read_story(_clauses(text, title), None, by_rules=True))) == funds


def test_a_side_fund_in_the_same_headline_is_another_one() -> None:
    story = read_story(_clauses("Both are told below.", "Tarn shuts $90m growth fund, opens opportunity vehicle"), None)
    assert len(_funds(story)) == 2


OPENINGS = [
    ("Kerrow closed a fund of $90m.", "a"),
    ("Kerrow closed another fund of $90m.", "another"),
    ("Kerrow closed the second fund at $90m.", "the"),
    ("Kerrow closed this second fund at $90m.", "this"),
    ("Kerrow closed their second fund at $90m.", "its"),
    ("On Monday Tarn Capital's second fund was closed.", "owner"),
    ("Kerrow closed Kerrow Farm Fund II at $90m.", "name"),
]


@pytest.mark.parametrize(("text", "way"), OPENINGS)
def test_a_phrase_opens_in_one_of_a_few_ways(text: str, way: str) -> None:
    (clause,) = _clauses(text)
    place, mention = next(iter(clause.mentions()))
    assert opening_of(Place(clause, place, mention)) == way


FARM = "Tarn Capital has closed its first farm fund at $90m. "
SIGNS = [
    (FARM + "Orrin Peak launched a second forest fund.", {"house: other", "house: other, new", "words: others"}),
    (FARM + "Tarn Capital launched a second forest fund.", {"house: same, known", "numbers: differ", "opens: a"}),
    (FARM + "It also has a $40m fund.", {"said: also", "has a sum", "next sentence", "one paragraph", "sums: differ"}),
    (FARM + "\n\nOrrin Peak's forest fund is shut.", {"owner new", "another paragraph", "opens: owner"}),
    (
        "Tarn Capital opened a farm fund. The Alder Plough Growth Fund will buy land.",
        {"rules: named later", "the before its name", "only fund known"},
    ),
]


@pytest.mark.parametrize(("text", "signs"), SIGNS)
def test_the_signs_of_a_phrase_and_a_fund_tell_words_sums_houses_and_the_way(text: str, signs: set[str]) -> None:
    pair = read_story(_clauses(text), None, by_rules=True).pairs[-1]
    assert signs <= pair.signs


LINE = {
    "id": "a",
    "lang": "en",
    "title": None,
    "text": "Tarn Capital has closed its second farm fund at $90m. Orrin Peak launched a forest fund. "
    "The second farm fund of Tarn Capital is full.",
    "gold": {
        "funds": [
            {"name": "second farm fund", "aliases": [], "size": {"amount": 90_000_000, "currency": "USD"}},
            {"name": "forest fund", "aliases": [], "size": None},
        ],
        "background": [],
    },
}


def test_the_lesson_takes_phrases_of_two_funds_as_wrong_and_of_one_as_right() -> None:
    told = [(pair.spot.mention.name, pair.told[0].mention.name) for pair in pairs_of(LINE)]
    right = [right for _, right in examples(LINE)]
    known = dict(zip(told, right, strict=True))
    assert known["forest fund", "second farm fund"] is False
    assert known["second farm fund", "second farm fund"] is True


def test_what_the_gold_does_not_name_makes_no_example_unless_rules_join_it() -> None:
    gold = {"funds": [], "background": []}
    assert not list(examples({**LINE, "gold": gold}))
    assert not list(examples({**LINE, "lang": "zh"}))


DIGESTS = [
    # the next item's house brings its own fund, with the same number as that of the item before
    "Oslo-based Kerrow Partners has reached $90m at the first close of its second fund.\n"
    "In Lima, Tarn Capital says that it is done: Tarn Growth II ended with $40m.",
    "Lagos seed investor Kerrow Partners has reached $90m at the first close of its second fund.\n"
    "Lima property investor Tarn Capital has reached $40m at the close of its debut fund.",
    # bullets open items as numbers do
    "▸ Kerrow Partners opened a fund for farms at $90m.\n▸ Tarn Capital has $40m for its fund for farms.",
]


@pytest.mark.parametrize("text", DIGESTS)
def test_the_items_of_a_digest_tell_of_two_funds(text: str) -> None:
    assert len(_funds(read_story(_clauses(text), None))) == 2


def test_a_name_run_by_its_own_house_is_not_that_of_another_house_s_fund() -> None:
    text = (
        "Orrin Bank and Kerrow Capital launched a SAR 750 million growth debt fund. Tarn Growth Credit Fund, run by "
        "Tarn Partners, reached a first close at $60 million."
    )
    assert _funds(read_story(_clauses(text), None)) == [
        ["SAR 750 million growth debt fund"],
        ["Tarn Growth Credit Fund"],
    ]


def test_the_house_of_a_fund_may_come_with_its_name() -> None:
    text = (
        "Kerrow Capital launched a $90 million growth debt fund. Kerrow Growth Credit Fund, run by Kerrow Partners, "
        "will lend to forty firms."
    )
    assert len(_funds(read_story(_clauses(text), None))) == 1


def test_where_a_text_comes_from_names_no_fund() -> None:
    (found,) = _funds(
        read_story(_clauses("BUSAN - A regional mother fund of $90m was opened.", "Busan fund opens"), None)
    )
    assert "BUSAN" not in found


def test_a_law_and_a_venture_company_name_no_fund() -> None:
    text = (
        "Orrin Venture Company has launched the Kerrow Growth Fund with $90m. It is registered under the Investment "
        "Company Act of 1940."
    )
    assert _funds(read_story(_clauses(text), None)) == [["Kerrow Growth Fund"]]


def test_a_headline_s_sum_tells_two_funds_apart() -> None:
    text = "The money is here. Kerrow moved two firms to a newly formed $72m vehicle, Tarn Continuation Fund LP."
    funds = _funds(read_story(_clauses(text, "Kerrow shuts sixth secondaries fund on $340m"), None))
    assert ["sixth secondaries fund"] in funds
