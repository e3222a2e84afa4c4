"""Who is named beside an English fund and puts nothing into it."""

import pytest

from extractors.funds.en.bystanders import is_no_backer
from extractors.funds.en.clauses import clause_of
from extractors.funds.en.listed import row_with

SAID = [
    ("It was signed together with the heads of Kerr Bank, Ellory and Corvid.", {"Kerr Bank", "Ellory", "Corvid"}),
    ("Kerr Bank, Ellory and Corvid attended.", {"Kerr Bank", "Ellory", "Corvid"}),
    ("Anna Lunde of Kerr Bank and Eva Hart of Ellory met.", {"Kerr Bank", "Ellory"}),
    ("The holdings are Ellory, Corvid and Kerr Bank.", {"Kerr Bank", "Ellory", "Corvid"}),
    ("Kerr Bank, Ellory and Corvid will pay for it.", set()),
    ("Investors are Ellory of Norway, Corvid and Kerr Bank.", set()),
    ("Companies that never gave before, Ellory and Corvid among them, have signed up.", set()),
]


@pytest.mark.parametrize(("sentence", "by"), SAID)
def test_guests_speakers_houses_and_holdings_are_no_backers(sentence: str, by: set[str]) -> None:
    clause = clause_of(sentence)
    parties = {place: noun for place, noun in clause.nouns.items() if getattr(noun, "kind", "place") not in _NO_HOUSES}
    assert {noun.text for place, noun in parties.items() if is_no_backer(clause, place)} == by


_NO_HOUSES = {"place", "person"}

ROWS = [
    ("Kerr Bank, Norway's Ellory and the insurer Corvid came.", 3),
    ("Kerr Bank of Norway, Ellory and Corvid came.", 3),
    ("Kerr Bank, which owns Ellory and Corvid, came.", 1),
    ("Kerr Bank, Ellory's owner, came.", 1),
    ("Kerr Bank has put in €5m, the teachers' scheme Ellory €4m and Corvid €2m.", 3),
    ("Kerr Bank (30%), Ellory (20%) and Corvid (10%) own it.", 3),
    ("Kerr Bank with €5m, Ellory with €4m and Corvid with about €3m are in.", 3),
    ("Kerr Bank got €5m, and Ellory sold it.", 1),
]


@pytest.mark.parametrize(("sentence", "many"), ROWS)
def test_a_row_of_names_goes_over_what_and_where_they_are(sentence: str, many: int) -> None:
    clause = clause_of(sentence)
    assert len(row_with(clause, min(clause.nouns))) == many
