"""The second reading finds funds told in free words, and none where an article tells of something else."""

import pytest

from extractors.facts import Article, Sighting
from extractors.funds import find_funds
from extractors.funds.en.clauses import clause_of
from extractors.rules_en_second import AGAINST, FOR, Sign

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
    """What the detector makes of an invented article."""
    return find_funds(Article("x", None, title, text, None, None, "en")).sightings
