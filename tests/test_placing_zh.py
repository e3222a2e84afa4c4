import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.standing import Standings
from extractors.funds.zh.document import read_document
from extractors.funds.zh.placing import placing_of, signs_of_place
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.second import wider_mentions
from extractors.funds.zh.spots import spots_of
from extractors.funds.zh.telling import signs_of_telling, surroundings_of
from extractors.funds.zh.told_places import Told
from extractors.rules_zh_places import BEFORE, BEHIND, CHARACTERS


def article(text):
    return Article("a", None, None, text, None, None, "zh")


def told(text):
    return [spot.span.text for spot in spots_of(read_document(article(text)).clauses)]


def signs(text, place):
    scene = read_scene(read_document(article(text), wider_mentions))
    around = surroundings_of(scene.read, scene.verdicts[0])
    spots = [spot for spots in scene.read.spots.values() for spot in spots]
    return {sign for spot in spots if spot.span.text == place for sign in signs_of_telling(around, spot)}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("仪式在湖州德清举行。", ["湖州德清"]),
        ("高新区的企业都来了。", ["高新区"]),
        ("近日,青澜新区很热闹。", ["青澜新区"]),
        ("安吉竹海基金成立。", ["安吉"]),
        ("湖州市的企业家去了安吉考察。", ["湖州市", "安吉"]),
        ("中国的企业寻求资源合作。", ["中国"]),
        ("东北振兴产业投资基金成立。", ["东北"]),
        ("新兴产业基金近日成立。", []),
        ("重庆青澜新区的企业都来了。", ["重庆青澜新区"]),
        ("重庆市设立新区。", ["重庆市"]),
        ("这只青澜高新区基金来了。", []),
    ],
)
def test_counties_by_their_short_names_are_places_where_a_name_or_the_place_around_them_says_so(text, places):
    assert told(text) == places


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        ("深圳的企业来了。南山白露基金成立。", "南山", "CN/44/03/05"),
        ("长沙高新区的企业来了。高新区宣布设立基金。", "高新区", "CN/43/01/htz"),
        ("长沙高新区与合肥高新区的企业来了。高新区宣布设立基金。", "高新区", "?高新区"),
    ],
)
def test_of_places_with_one_name_the_one_in_a_place_that_is_told_is_meant(text, place, code):
    spots = spots_of(read_document(article(text)).clauses)
    assert [spot.code for spot in spots if spot.span.text == place] == [code]


@pytest.mark.parametrize(
    ("text", "place", "sign"),
    [
        ("苏州白露创业投资基金近日成立。", "苏州", "opens its name"),
        ("白露(苏州)创业投资基金近日成立。", "苏州", "in brackets in its name"),
        ("白露创业投资基金近日落户苏州。", "苏州", "before: settles in"),
        ("苏州官方宣布设立白露创业投资基金。", "苏州", "behind: an authority"),
        ("白露创业投资基金近日成立,将投向苏州的企业。", "苏州", "before: targets"),
        ("苏州1月5日电 白露创业投资基金成立。", "苏州", "behind: writing"),
        ("白露创业投资基金近日成立。苏州很热。", "苏州", "opens the sentence"),
        ("白露创业投资基金近日成立,设在苏州国际金融中心。", "苏州", "before: settles in"),
    ],
)
def test_name_words_and_sentence_say_what_a_place_is_to_a_fund(text, place, sign):
    assert sign in signs(text, place)


def test_a_place_that_is_only_a_word_of_names_is_told_from_one_that_is_told_by_itself():
    scene = read_scene(read_document(article("磐石创投近日成立磐石接力基金。苏州的企业来了。"), wider_mentions))
    one = placing_of(scene.read, scene.verdicts[0])
    signs = {told.best.span.text: signs_of_place(one, code) for code, told in one.told.items()}
    assert "a county only in names, by two characters; nothing near it told" in signs["磐石"]
    assert "only in names" not in signs["苏州"]


def test_the_words_of_a_place_are_those_in_the_script_of_the_article():
    scene = read_scene(read_document(article("欧洲接力基金(Relay Europe Fund)近日成立。"), wider_mentions))
    assert [told.best.span.text for told in placing_of(scene.read, scene.verdicts[0]).told.values()] == ["欧洲"]


def test_each_reading_of_the_words_beside_a_place_has_a_name_of_its_own():
    for table in (BEFORE, BEHIND):
        assert len({name for name, _ in table}) == len(table)


def test_characters_that_stand_for_places_have_codes_of_china():
    assert CHARACTERS["沪"] == "CN/31"
    assert all(len(character) == 1 and code.startswith("CN/") for character, code in CHARACTERS.items())


def test_a_place_stands_among_the_others_by_number_order_and_distance():
    near = Told((), 3, 2, 0, frozenset(), frozenset(), None, "")
    far = Told((), 1, 0, 5, frozenset(), frozenset(), None, "")
    standings = Standings({"a": near, "b": far})
    assert {"the nearest place", "told most often", "the first place told"} <= {*standings.of("a")}
    assert {"far from the fund", "never told about the fund"} <= {*standings.of("b")}


def test_the_place_of_a_fund_is_proved_by_its_words_and_by_the_rule_that_weighed_it():
    text = "苏州白露创业投资基金近日在苏州成立,总规模10亿元。"
    (sighting,) = find_funds(article(text)).sightings
    (proof,) = [one for one in sighting.evidence if one.field == "place"]
    assert (sighting.place, proof.rule) == ("苏州", "zh weighed: place")
    assert text[proof.start : proof.end] == "苏州"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("昆山白露产业投资基金近日成立,总规模20亿元。", "昆山"),
        ("无锡市政府近日宣布,将设立总规模50亿元的白露产业基金。", "无锡市"),
        ("白露资本近日宣布,白露成长基金三期完成终关,募资12亿元。", None),
    ],
)
def test_a_fund_belongs_where_its_name_or_its_government_says_or_nowhere(text, place):
    (sighting,) = find_funds(article(text)).sightings
    assert sighting.place == place


def test_of_a_row_of_places_without_end_only_the_first_are_weighed():
    assert len(told("、".join(["昆山", "张家港", "常熟", "太仓"] * 100) + "。")) <= 80


def test_a_zone_begins_behind_the_verb_of_settling():
    assert "柳溪高新区" in told("近日,白露未来产业基金完成登记,正式落户柳溪高新区。")


def test_a_zone_begins_behind_the_office_that_acts_with_it():
    assert "柳溪新区" in told("白露稳定发展基金总规模50亿元,由市财政和柳溪新区发起。")


def test_a_demonstration_zone_is_called_by_its_own_name():
    assert "杨凌" in told("现代种业(杨凌)发展基金近日完成注册。")


def test_the_place_of_a_fund_is_written_as_fully_as_the_article_has_it():
    (sighting,) = find_funds(article("昆山启航产业投资基金近日在江苏省昆山市揭牌,规模20亿元。")).sightings
    assert sighting.place == "江苏省昆山市"
