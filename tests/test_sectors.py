from datetime import date

import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.sectors import find_sectors, sector_keys, sector_table


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("人工智能", "artificial intelligence"),
        ("半導體", "chip makers"),
        ("低空经济", "the low-altitude economy"),
        ("生物医药", "Biomedicine"),
        ("储能", "energy storage"),
        ("商业航天", "commercial space"),
        ("量子科技", "quantum computing"),
        ("S基金", "secondaries"),
        ("金融科技", "FinTech fintech"),
    ],
)
def test_a_sector_has_one_key_in_both_languages(chinese, english):
    assert sector_keys([chinese]) == sector_keys([english]) != frozenset()


def test_the_longest_word_wins_and_offsets_are_those_of_the_text():
    text = "重点投向新能源汽车和储能"
    spans = find_sectors(text)
    assert [(span.text, span.key) for span in spans] == [("新能源汽车", "vehicles"), ("储能", "storage")]
    assert all(text[span.start : span.end] == span.text for span in spans)


def test_a_word_inside_another_is_no_sector():
    assert find_sectors("She said that the chairs were available") == ()


def test_no_word_stands_in_two_sectors():
    words = [word for _, words in sector_table() for word in set(words)]
    assert sorted({word for word in words if words.count(word) > 1}) == []


TOLD = [
    (
        "zh",
        "据投资界消息,云渡创投一期基金完成首关,规模5亿元,投资期前四年,重点投向生物医药、器件和印尼。",
        {"生物医药", "器件"},
    ),
    ("zh", "云渡创投一期基金完成首关,规模5亿元,投资委员会设7名委员,投资者来自六国,聚焦人工智能领域。", {"人工智能"}),
    (
        "en",
        "Tarn Capital has launched Tarn Fund I with €90m for robotics, the Ministry of Tourism told local media in the"
        " free trade zone.",
        {"robotics"},
    ),
]


@pytest.mark.parametrize(("language", "text", "sectors"), TOLD)
def test_only_words_for_sectors_are_sectors_of_a_fund(language, text, sectors):
    (found,) = find_funds(Article("a", None, None, text, None, date(2026, 11, 10), language)).sightings
    assert set(found.sectors) == sectors
