"""English funds told without the noun, by the house alone, or in turns: which phrases may be a fund at all."""

import time

import pytest

from extractors.funds.en.clauses import Clause, clause_of, read_clauses
from extractors.funds.en.items import items_of
from extractors.funds.en.joining import joined
from extractors.funds.en.names import best_name
from extractors.funds.en.story import read_story
from extractors.funds.en.widening import widened
from extractors.rules_en_phrases import HOUSES, PHRASES, Phrase
from extractors.text import sentences

SAYS = [pytest.param(phrase, words, id=f"{phrase.name}: {words}") for phrase in PHRASES for words in phrase.says]
NOT_SAYS = [
    pytest.param(phrase, words, id=f"{phrase.name}: {words}") for phrase in PHRASES for words in phrase.not_says
]
HOSTILE = ("ⓐ, ⓜ " * 300, "its new " * 400, "a ⓐ " * 500, "ⓜ " * 700, "of ⓐ, a " * 300, "number " * 300, "ⓐ: " * 400)


@pytest.mark.parametrize(("phrase", "words"), SAYS)
def test_a_phrase_is_found_in_what_says_it(phrase: Phrase, words: str) -> None:
    assert phrase.pattern.search(words)


@pytest.mark.parametrize(("phrase", "words"), NOT_SAYS)
def test_a_phrase_is_not_found_in_near_misses(phrase: Phrase, words: str) -> None:
    assert not phrase.pattern.search(words)


@pytest.mark.parametrize("pattern", [HOUSES, *(phrase.pattern for phrase in PHRASES)])
def test_no_phrase_backtracks_without_bound(pattern: object) -> None:
    started = time.perf_counter()
    for text in HOSTILE:
        list(pattern.finditer(text))  # type: ignore[attr-defined]
    assert time.perf_counter() - started < 1


def funds(text: str, title: str | None = None) -> list[str]:
    """The best name of each fund that a text may tell of."""
    clauses = widened(read_clauses(sentences(title, text), None, local={}))
    return [best_name(one).text for one in joined(read_story(clauses, None)).candidates]


MEANT = [
    ("Tarn Capital closed its second fund in May. Orrin Peak is warming up for its third, people say.", "its third"),
    ("Kerrow Partners of Bergen would like $90 million for number five.", "number five"),
    ("Up to €80m is what Kerrow Partners hopes for when fund five comes round.", "fund five"),
    ("Kerrow Partners is done with fund II at €80m.", "fund II"),
    ("Tarn Capital unveiled a €1 billion fund, and a Danish brewer one of €100 million.", "one of €100 million"),
    ("Kerrow Bank signed a venture partnership of $100 million with the state.", "venture partnership of $100 million"),
    ("The firm told Orrin Asia it has $40m for the fifth of its Asian funds.", "fifth of its Asian funds"),
    ("The two groups will build up a joint vehicle to $1.5 billion.", "joint vehicle"),
    ("Kerrow Bank opened a €50m technology pot for founders.", "€50m technology pot"),
]


@pytest.mark.parametrize(("text", "name"), MEANT)
def test_a_fund_is_meant_where_the_noun_is_left_out(text: str, name: str) -> None:
    assert name in funds(text)


NOT_MEANT = [
    "Kerrow Bank opened its third office for $90 million.",
    "The council supplied a fifth of the $90 million.",
    "The minister has begun number two of the roads.",
    "A swimming pool of $3 million was opened.",
    "The fund bought Kerrow Motors for $90 million. The group builds its first new energy vehicle here.",
]


@pytest.mark.parametrize("text", NOT_MEANT)
def test_no_fund_is_meant_by_other_things_that_are_counted(text: str) -> None:
    assert not funds(text)


def test_houses_stand_for_their_funds_in_a_list_of_raises() -> None:
    text = "Venture firms refill. Kerrow Partners aims at $200 million. Tarn Capital is after $90 million."
    assert funds(text) == ["Kerrow Partners", "Tarn Capital"]


def test_a_house_does_not_stand_for_a_fund_that_is_told_beside_it() -> None:
    text = "Kerrow Partners looks for $350 million. Its Bergholm Fund would buy farms."
    assert funds(text) == ["Bergholm Fund"]


def test_funds_of_other_houses_are_other_funds() -> None:
    text = "Kerrow Partners has closed its second fund. Tarn Capital has closed its own second fund."
    assert funds(text) == ["second fund", "second fund"]


def test_a_fund_of_one_item_does_not_take_the_name_told_in_the_next() -> None:
    text = "Kerrow Partners: closed. The new buyout fund has €90m.\nTarn Capital: Bergholm Growth Fund is full."
    assert funds(text) == ["new buyout fund", "Bergholm Growth Fund"]


def test_a_smaller_vehicle_stands_beside_the_fund_told_before() -> None:
    text = "The biggest is a $500 million fund. A smaller Bergen vehicle brings $100 million for shipping."
    assert funds(text) == ["$500 million fund", "smaller Bergen vehicle"]


def clauses(text: str) -> tuple[Clause, ...]:
    return read_clauses(sentences(None, text), None, local={})


LISTS = [
    ("1. Kerrow raised money.\n2. Tarn raised money.", 2),
    ("KERROW PARTNERS. It raised money.\nTARN CAPITAL. It did not.", 2),
    ("Kerrow Partners: closed.\nTarn Capital: open.", 2),
    ("Kerrow Partners closed.\nTarn Capital opened.", 0),
    ("1. Kerrow raised money.\nTarn raised money.", 0),
]


@pytest.mark.parametrize(("text", "items"), LISTS)
def test_paragraphs_that_open_in_one_way_are_items(text: str, items: int) -> None:
    assert len(items_of(clauses(text))) == items


def test_a_phrase_of_several_symbols_becomes_one_fund_with_its_sum_inside() -> None:
    clause = widened([clause_of("Kerrow Bank opened a €50m technology pot for founders.")])[0]
    assert clause.text == "ⓐ opened ⓕ for founders."
    assert [one.span.amount for one in clause.inner_sums] == [50_000_000]
