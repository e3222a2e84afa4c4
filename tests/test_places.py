import pytest

from extractors.places import (
    codes_asked,
    contains,
    find_places,
    is_domestic,
    is_in,
    lies_within,
    opening_within,
    place_codes,
    place_of_code,
    place_of_name,
    same_place,
)


def told(text):
    return [(span.text, span.code) for span in find_places(text)]


def parts(text):
    return [(span.text, span.part_of) for span in find_places(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("芜湖市设立一支基金", [("芜湖市", "CN/34/02")]),
        ("落户江苏省太仓市", [("江苏省太仓市", "CN/32/05/85")]),
        ("长春朝阳区的项目", [("长春朝阳区", "CN/22/01/04")]),
        ("赣州经开区", [("赣州经开区", "CN/36/07/etdz")]),
        ("位于粤港澳大湾区", [("粤港澳大湾区", "~gba")]),
        ("沙特与阿联酋", [("沙特", "SA"), ("阿联酋", "AE")]),
        ("The fund is based in Wuhu, Anhui.", [("Wuhu, Anhui", "CN/34/02")]),
        ("Taicang and Xi'an", [("Taicang", "CN/32/05/85"), ("Xi'an", "CN/61/01")]),
        ("a Nordic fund", [("Nordic", "~nordic")]),
        ("Xuhui District of Shanghai", [("Xuhui District", "CN/31/01/04"), ("Shanghai", "CN/31")]),
        ("investors in the U.S. and Brazil", [("U.S.", "US"), ("Brazil", "BR")]),
        ("Yangtze River Delta", [("Yangtze River Delta", "~yrd")]),
        ("backs firms in the East Midlands", [("the East Midlands", "GB/ENG/EAST-MIDLANDS")]),
        ("Devon and Cumbria", [("Devon", "GB/ENG/SOUTH-WEST/DEVON"), ("Cumbria", "GB/ENG/NORTH-WEST/CUMBRIA")]),
        ("Scottish and Flemish makers", [("Scottish", "GB/SCT"), ("Flemish", "BE/flanders")]),
        ("Kyushu's smaller firms", [("Kyushu", "JP/KYUSHU")]),
        ("a mill in Lower Saxony", [("Lower Saxony", "DE/NI")]),
        ("from the Maghreb to the Sahel", [("Maghreb", "~maghreb"), ("the Sahel", "~sahel")]),
        (
            "New England and the Pacific Northwest",
            [("New England", "~newengland"), ("Pacific Northwest", "~usnorthwest")],
        ),
        ("NZ$40m from NZ savers", [("NZ", "NZ")]),
    ],
)
def test_places_are_found_with_their_codes(text, found):
    assert told(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "今日本公司宣布",
        "形成都市圈",
        "白银期货上涨",
        "US$20 million",
        "the turkey farm",
        "Chinatown",
        "来宾致辞",
        "阿里云大会",
    ],
)
def test_words_that_only_look_like_places_are_not_found(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("上海银行", "organisation"),
        ("长江证券与南京证券", "organisation"),
        ("南京西路", "street"),
        ("太仓市生物医药产业基金", "fund"),
        ("太仓市人民政府与一家公司", None),
        ("在芜湖成立一家公司", None),
        ("Bank of China", "organisation"),
        ("Government of India", None),
        ("Wuhu Venture Capital", "organisation"),
        ("Wuhu Robot Industry Fund", "fund"),
        ("Jordan Miller said", "person"),
        ("an office in Jordan", None),
    ],
)
def test_a_place_inside_a_longer_name_says_so(text, part):
    assert parts(text)[-1][1] == part


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("芜湖新芽创业投资合伙企业(有限合伙)", "芜湖市"),
        ("嘉善新芽股权投资基金", "嘉善县"),
        ("新芽科创(厦门)私募基金合伙企业", "厦门市"),
        ("中国新芽(海口)基金", "海口市"),
        ("Wuhu Robot Industry Fund", "芜湖市"),
        ("国家新芽引导基金", None),
    ],
)
def test_a_name_tells_its_place(name, place):
    found = place_of_name(name)
    assert (found and found.name) == place


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("太仓", "Taicang", True),
        ("太倉市", "江苏太仓", True),
        ("Wuhu, Anhui", "芜湖", True),
        ("Suzhou", "苏州市", True),
        ("Suzhou", "宿州", None),
        ("江苏", "太仓", None),
        ("长三角", "上海", None),
        ("Europe", "Nordic", None),
        ("Shaanxi", "Shanxi", False),
        ("北京", "Shanghai", False),
        ("UAE", "阿联酋", True),
        ("澳門", "Macao", True),
        ("somewhere", "芜湖", None),
    ],
)
def test_places_are_compared_across_languages(a, b, same):
    assert same_place(a, b) is same
    assert same_place(b, a) is same


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("浙江德清", "德清县"),
        ("杭州余杭", "余杭区"),
        ("Deqing, Zhejiang", "德清县"),
        ("Panyu", "番禺区"),
        ("Suzhou Industrial Park", "苏州工业园区"),
    ],
)
def test_a_place_that_is_all_that_is_written_may_be_a_county_by_its_short_name(words, name):
    assert place_of_code(place_codes(words)[0]).name == name


def test_a_name_opens_with_a_county_where_the_fund_is_there():
    assert opening_within("安吉新芽基金", place_codes("湖州安吉")).text == "安吉"
    assert opening_within("安吉新芽基金", place_codes("嘉善县")) is None
    assert opening_within("新芽基金", place_codes("安吉县")) is None


def test_a_place_does_not_contain_itself_but_a_region_contains_its_members():
    (wuhu, *_), (anhui, *_) = place_codes("芜湖"), place_codes("安徽")
    assert contains(anhui, wuhu)
    assert not contains(wuhu, wuhu)
    assert contains("~yrd", wuhu)
    assert place_of_code(wuhu).kind == "prefecture"


def test_offsets_are_those_of_the_text():
    text = "记者从芜湖获悉, Wuhu and 江苏省太仓市"
    assert all(text[span.start : span.end] == span.text for span in find_places(text))


def test_a_region_of_one_country_is_told_from_a_continent():
    assert is_domestic("~yrd")
    assert not is_domestic("~europe")
    assert not is_domestic("CN/34")


@pytest.mark.parametrize(
    ("place", "wanted", "inside"),
    [
        ("武漢", "武汉", True),
        ("武漢", "Wuhan", True),
        ("武漢", "wuhan", True),
        ("无锡市", "Wuxi", True),
        ("Wuxi", "江苏", True),
        ("江苏", "Wuxi", False),
        ("无锡市", "Suzhou", False),
        ("Malaysia", "Asia", True),
        ("杭州", "杭", True),
        ("Nowhere Point", "nowhere", True),
        ("Nowhere Point", "Wuhan", False),
        *((region, "CN", True) for region in ("川渝", "京津冀", "长三角", "粤港澳大湾区", "珠三角", "成渝", "苏锡常")),
        *(("川渝", wanted, True) for wanted in ("China", "中国", "chn", "四川", "重庆", "西部地区")),
        ("川渝", "上海", False),
        ("China", "川渝", False),
        ("苏锡常", "Wuxi", True),
        ("长三角", "京津冀", False),
        ("甬", "CN", True),
        ("甬", "浙江", True),
        ("沪", "Shanghai", True),
        ("江浙沪", "浙江", True),
        ("苏浙皖", "Anhui", True),
        ("London", "gb", True),
        ("London", "GBR", True),
        ("London", "uk", True),
        ("San Francisco", "US-CA", True),
        ("台北", "TW", True),
        ("台北", "台湾", True),
        ("台北", "CN", False),
        ("台北", "China", False),
        ("香港", "hk", True),
        ("香港", "大中华区", True),
        ("Greater China", "TW", True),
        ("粤港澳大湾区", "MO", True),
        ("Benelux", "BE", True),
        ("Europe", "BE", False),
    ],
)
def test_what_lies_in_a_place_is_found_by_any_of_its_names(place: str, wanted: str, inside: bool) -> None:
    assert is_in(place, wanted) is inside


@pytest.mark.parametrize("words", ["", "xx", "Frobnitz", "Wuhn"])
def test_what_names_no_place_asks_for_none(words: str) -> None:
    assert codes_asked(words) == ()


def test_single_characters_are_places_only_where_nothing_else_is_written() -> None:
    assert not find_places("沪上一家基金,甬江边的企业")


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("Suzhou", "江苏"),
        ("苏州", "Chinese"),
        ("吉林市", "吉林"),
        ("朝阳区", "北京"),
        ("深圳", "粤港澳大湾区"),
        ("长三角", "China"),
        ("Singapore", "Southeast Asia"),
        ("San Francisco", "California"),
    ],
)
def test_a_place_lies_within_what_contains_it_and_never_the_other_way_round(inner: str, outer: str) -> None:
    assert lies_within(inner, outer)
    assert not lies_within(outer, inner)
    assert not lies_within(inner, inner)
