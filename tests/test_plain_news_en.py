"""News of funds in plain words, and plain news beside it that announces none."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting
from extractors.funds import find_funds

DAY = date(2026, 3, 9)


def read(text: str, title: str | None = None) -> tuple[Sighting, ...]:
    return find_funds(Article("x", None, title, text, None, DAY, "en")).sightings


NEWS = (
    ("The grocer Tollmark will create its own fund for investments in orchards.", "own fund", "planned"),
    (
        "We are thrilled to announce the launch of Fernhill Seed Fund II, a $70 million fund for founders.",
        "Fernhill Seed Fund II",
        "launched",
    ),
    ("Fernhill has begun raising its third fund, Fernhill III.", "Fernhill III", "planned"),
    ("The new Fernhill Buyout Fund itself closed on $700m.", "Fernhill Buyout Fund", "final_close"),
    (
        "Fernhill is nearing the final close of its fourth fund, which may come to about $500 million.",
        "fourth fund",
        "planned",
    ),
    (
        "Two banks have set up the Lowmoor Water Facility, an investment vehicle of $90 million"
        " that will take equity in"
        " utilities.",
        "Lowmoor Water Facility",
        "launched",
    ),
    ("President Ada Rull ordered the creation of a Harbour Technology Fund.", "Harbour Technology Fund", "planned"),
    (
        "Tarn Bank and Corrib Mutual have signed a memorandum of understanding on setting up a €90"
        " million coal region fund.",
        "€90 million coal region fund",
        "planned",
    ),
    (
        "He is chairman of the Lowmoor Energy Fund, a $300 million fund that he and partner Ines"
        " Wold started this month.",
        "Lowmoor Energy Fund",
        "launched",
    ),
    (
        "Behind the new Lowmoor Copper Fund stand three families. They have given it $300 million.",
        "Lowmoor",
        "launched",
    ),
    (
        "Lowmoor Partners is seeking to raise $3bn from investors in Asia. The Lowmoor Fund for"
        " Global Ports would be the"
        " biggest in its history.",
        "Lowmoor Fund for Global Ports",
        "planned",
    ),
    (
        "A fund that will help anglers buy boats has been given the go-ahead. The £6 million"
        " Lowmoor Fishing Equity Fund"
        " will be run by Tarn Finance.",
        "Lowmoor Fishing Equity Fund",
        "planned",
    ),
    (
        "A debt fund managed by Tarn Credit has reached an initial close of $55m. The Tarn Mill"
        " Debt Fund is seeking $100m.",
        "Tarn Mill Debt Fund",
        "first_close",
    ),
    (
        "The agency has begun the search for four managers who will each receive a share of its"
        " $90 million Newcomers Fund.",
        "Newcomers Fund",
        "gp_call",
    ),
    (
        "A new £15 million fund for small firms has been launched. The Tollmark Growth Fund is"
        " managed by a subsidiary of"
        " Tarn Bank.",
        "Tollmark Growth Fund",
        "launched",
    ),
)


@pytest.mark.parametrize(("text", "name", "stage"), NEWS)
def test_plain_words_announce_a_fund(text: str, name: str, stage: str) -> None:
    (one,) = read(text)
    assert one.name.startswith(name)
    assert one.stage.value == stage


NO_NEWS = (
    "Tarn Bank has refinanced the subscription line of the third fund of Corrib with a €200 million facility.",
    "The Tollmark Grid Fund has received a $120 million credit facility from Tarn Bank.",
    "Corrib is closing its second fund early and will return $80 million to investors.",
    "The Tollmark Enterprise Fund is to close its doors to new applications at the end of March.",
    "Prosecutors charged a dentist with raising $12 million for a fake film fund.",
    "Raising a first-time fund is hard. Most managers need 18 months to get to a first close.",
    "The Tollmark Growth Fund has created 3,000 jobs since its launch, a study says.",
)


@pytest.mark.parametrize("text", NO_NEWS)
def test_plain_words_tell_of_what_is_no_new_fund(text: str) -> None:
    assert not [one for one in read(text) if one.kind.value == "announced"]


def test_what_a_sum_is_compared_with_is_the_predecessors() -> None:
    (one,) = read(
        "Corrib has begun raising its third fund, Corrib III. It wants €400m, compared with €280m for Corrib II, which"
        " closed in 2021."
    )
    assert (one.name, one.size and one.size.amount) == ("Corrib III", 400_000_000)


def test_a_first_close_is_held_against_its_target_and_not_its_cap() -> None:
    (one,) = read(
        "Tarn announced the first closing of Tarn Ports Fund III. The fund secured commitments of €640 million at first"
        " closing, against a target of €1 billion and a hard cap of €1.2 billion."
    )
    assert (one.size and one.size.amount, one.first_tranche and one.first_tranche.amount) == (
        1_000_000_000,
        640_000_000,
    )


def test_what_a_house_set_out_to_raise_is_its_target() -> None:
    (one,) = read("Tarn has held a first close of its second fund at $32 million. It had set out to raise $60 million.")
    assert (one.size and one.size.amount, one.first_tranche and one.first_tranche.amount) == (60_000_000, 32_000_000)


def test_a_month_in_which_a_fund_will_begin_does_not_put_its_start_into_the_past() -> None:
    (one,) = read("The Tollmark Angels Fund, a $9 million fund, has been floated and will start investing in April.")
    assert one.stage.value == "launched"
