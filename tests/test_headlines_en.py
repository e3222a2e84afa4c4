"""What a headline or a sentence says of a fund is no name of it."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting
from extractors.funds import find_funds

MOBILITY = (
    "Zurich, 5 November 2026. Orvane Partners has launched the Orvane Clean Mobility Fund II with a target of €400 "
    "million. The fund will invest in charging networks across Europe. Orvane Partners manages the fund."
)


def read(title: str, text: str) -> Sighting:
    (found,) = find_funds(Article("a", None, title, text, None, date(2026, 11, 10), "en")).sightings
    return found


HEADLINES = [
    ("Orvane smashes clean mobility fund", ("clean mobility fund",)),
    ("Orvane Partners upsizes second mobility fund at €400m", ("second mobility fund",)),
    ("Orvane Presents €400-million Mobility Fund", ("€400-million Mobility Fund",)),
    ("Orvane clean mobility fund is live", ("Orvane clean mobility fund",)),
]


@pytest.mark.parametrize(("title", "aliases"), HEADLINES)
def test_of_a_headline_only_the_name_is_an_alias(title: str, aliases: tuple[str, ...]) -> None:
    found = read(title, MOBILITY)
    assert (found.name, found.aliases) == ("Orvane Clean Mobility Fund II", aliases)
    proofs = [one for one in found.evidence if one.field == "aliases"]
    assert [title[one.start : one.end] for one in proofs] == list(aliases)


def test_a_word_in_s_that_the_text_says_too_is_part_of_the_name() -> None:
    text = (
        "Tarn Capital has launched Tarn Games Fund I with €90m. The sports fund, which was set up in Oslo on Tuesday "
        "and is Tarn's first, will back clubs."
    )
    found = read("Tarn sports media fund starts with €90m", text)
    assert "Tarn sports media fund" in found.aliases
    assert not any(" which" in alias or " and" in alias for alias in found.aliases)


def test_a_headline_that_writes_the_whole_name_small_tells_of_the_same_fund() -> None:
    text = (
        "A private equity fund for river towns has finished raising money with €90m. The Tarn River Fund, launched by "
        "Brannock Capital, counts Kerr Bank among its investors."
    )
    found = read("Kerr Bank backs Tarn river fund as it closes above target", text)
    assert found.name == "Tarn River Fund"
