"""Funds told as lines of a table or a list, each with its money, manager and stage."""

from __future__ import annotations

from datetime import date

from extractors.facts import Article, Sighting, Stage
from extractors.funds.en.read import read_english

_TABLE = (
    "Fund | Manager | Base | Raised | Target | Status\n"
    "Altura Growth | Bexley Capital | Leeds | £60m | £100m | first close\n"
    "Tarn Seed 2 | Tarn Partners | Oslo | NOK 900m | - | final close\n"
    "Orla Debt | Orla Finance | Lyon | | €80m | in market"
)
_PARTS = (
    "The development bank today launched the £200 million Pennine Investment Fund.\n"
    "It has three parts: Small Loans (£60m, Bexley Capital), Larger Debt (£100m, Dale Partners) and "
    "Pennine Equity (£40m, Tarn Ventures)."
)


def _read(title: str, text: str) -> dict[str, Sighting]:
    article = Article("a", None, title, text, None, date(2024, 5, 6), "en")
    return {sighting.name: sighting for sighting in read_english(article).sightings}


def test_each_line_of_a_table_is_a_fund() -> None:
    found = _read("Fund news of the week", _TABLE)
    assert {name: one.stage for name, one in found.items()} == {
        "Altura Growth": Stage.FIRST_CLOSE,
        "Tarn Seed 2": Stage.FINAL_CLOSE,
        "Orla Debt": Stage.PLANNED,
    }


def test_the_columns_say_whose_a_sum_is() -> None:
    altura = _read("Fund news of the week", _TABLE)["Altura Growth"]
    assert altura.size
    assert altura.first_tranche
    assert (altura.size.as_written, altura.first_tranche.as_written) == ("£100m", "£60m")
    assert altura.managers == ("Bexley Capital",)
    assert altura.place == "Leeds"


def test_a_dash_in_the_column_of_managers_is_nobody() -> None:
    found = _read("Fund news of the week", _TABLE.replace("Bexley Capital", "–"))
    assert found["Altura Growth"].managers == ()


def test_a_table_without_words_above_it_is_read_too() -> None:
    lines = "\n".join(_TABLE.splitlines()[1:3]).replace("£60m | £100m", "£60m of £100m")
    assert set(_read("Closings", lines)) == {"Altura Growth", "Tarn Seed 2"}


def test_parts_listed_with_sum_and_manager_are_funds() -> None:
    found = _read("Bank opens £200m regional fund", _PARTS)
    assert found["Larger Debt"].managers == ("Dale Partners",)
    assert len(found) == 4


def test_a_table_of_prices_announces_nothing() -> None:
    assert _read("Prices at the close", "Name | Price | Change\nAltura plc | £3m | up\nTarn plc | £5m | down") == {}


_OF_MANAGERS = (
    "The bank has picked the houses that will run its Harvest Fund. Three venture funds will be created:\n\n"
    "Vehicle | Public money | Manager\n"
    "Early Harvest Fund | €30 million | Tarn Partners II\n"
    "Rural Harvest Fund | €20 million | Bexley Hill III\n"
    "Ocean Harvest Fund | €40 million | Dale Ventures\n\n"
    "Each is to last ten years."
)


def test_the_funds_of_a_table_are_told_apart_from_the_one_above_and_from_their_managers() -> None:
    found = _read("Three houses for the Harvest Fund", _OF_MANAGERS)
    assert {"Early Harvest Fund", "Rural Harvest Fund", "Ocean Harvest Fund"} <= set(found)
    assert not {"Tarn Partners II", "Bexley Hill III"} & set(found)
    assert found["Rural Harvest Fund"].managers == ("Bexley Hill III",)
