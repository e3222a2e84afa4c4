"""Chinese casts: who is in them under which names, and the signs of their part in a fund."""

import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.zh.announcing import announced
from extractors.funds.zh.casting import lists_of, signs_of_member
from extractors.funds.zh.company import beside, way_to_fund
from extractors.funds.zh.document import read_document
from extractors.funds.zh.meetings import castings
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.shortening import kind_of
from extractors.parties.known_zh import signs_of_name
from extractors.parties.organisations import find_organisations
from extractors.parties.plain import plain_names
from extractors.parties.zh import is_no_party, split


def signs_in(text: str) -> dict[str, frozenset[str]]:
    """The signs of each of the cast, by fullest name, for the first fund announced."""
    scene = read_scene(read_document(Article("a", None, None, text, None, None, "zh")))
    cast, scenes = castings(scene.read, [one for one in announced(scene) if one.stage])
    return {member.fullest.name: signs_of_member(member, scenes[0]) for member in cast}


FOUNDED = "白鹭成长创业投资基金日前揭牌成立,规模5亿元。"

CASTS = [
    ("由青禾控股集团、柳溪银行共同出资。", {"青禾控股集团", "柳溪银行"}),
    ("出资人有青禾控股集团、科沐斯和柳溪银行。", {"青禾控股集团", "科沐斯", "柳溪银行"}),
    ("科沐斯认缴2亿元。", {"科沐斯"}),
    ("省财政厅出资2亿元。", {"省财政厅"}),
    ("东川市青禾产业投资有限公司认缴1亿元,青禾产业投资另有安排。", {"东川市青禾产业投资有限公司"}),
    ("社会资本将陆续到位,注册资本已验。", set()),
]


@pytest.mark.parametrize(("more", "names"), CASTS)
def test_a_name_and_its_short_forms_are_one_of_the_cast(more: str, names: set[str]) -> None:
    assert {name for name in signs_in(FOUNDED + more) if "白鹭" not in name} == names


def test_a_fund_that_is_named_as_a_party_is_in_the_cast() -> None:
    told = signs_in(FOUNDED + "东川市产业引导基金出资2亿元,柳溪银行出资1亿元。")
    assert "kind: fund, proper" in told["东川市产业引导基金"]


def test_a_house_that_only_the_name_of_its_fund_tells_is_in_the_cast() -> None:
    told = signs_in("柳溪资本二期人民币基金完成首关,规模5亿元。")
    assert "inside the fund's name" in told["柳溪资本"]


SIGNS = [
    ("由青禾控股集团、柳溪银行共同出资。", "柳溪银行", {"kind: bank", "in a list of two", "first behind: 共同"}),
    ("柳溪银行出资2亿元。", "柳溪银行", {"opens the sentence", "first behind, gives", "a sum behind a name"}),
    ("管理人为白鹭私募。", "白鹭私募", {"kind: house", "kin", "told managers", "in part before: 管理人"}),
    ("柳溪银行认缴51%。", "柳溪银行", {"a share behind a name", "sentences off: 1"}),
    ("出资人有农行、科沐斯。", "农行", {"known: a bank"}),
    (
        "出资人共九家,既有柳溪银行,也有科沐斯。",
        "科沐斯",
        {"label earlier: gives", "label earlier, no fund since: gives"},
    ),
    ("柳溪银行同是该基金的出资人。", "柳溪银行", {"label later: gives"}),
    ("柳溪银行慷慨解囊,认购份额。", "柳溪银行", {"pair behind: 慷慨", "pair behind: 解囊"}),
    ("大型药业集团出资2亿元。", "大型药业集团", {"opens as a phrase"}),
]


@pytest.mark.parametrize(("more", "name", "signs"), SIGNS)
def test_where_a_name_stands_and_what_it_looks_like_are_its_signs(more: str, name: str, signs: set[str]) -> None:
    assert signs <= signs_in(FOUNDED + more)[name]


def test_a_label_before_the_fund_says_less_of_a_name_behind_it() -> None:
    signs = beside("出资人到齐,ⓕ与ⓐ签约", 8)
    assert "label earlier: gives" in signs
    assert "label earlier, no fund since: gives" not in signs


def test_pairs_of_characters_are_heard_within_a_part_of_the_sentence() -> None:
    signs = beside("晨间开会,ⓐ再添一笔,收盘上涨", 5)
    assert {"pair behind: 再添", "pair behind: 一笔"} <= signs
    assert not {"pair before: 晨间", "pair behind: 收盘"} & signs


def test_a_phrase_for_several_is_told_from_a_name() -> None:
    assert "opens with a number" in signs_of_name("三家保险公司")
    assert "nothing of its own" in signs_of_name("保险公司")
    assert not {"opens with a number", "opens as a phrase"} & signs_of_name("三元资本")


def test_the_way_to_the_fund_tells_whether_another_is_nearer() -> None:
    line = "ⓐ与ⓐ签约,共同设立ⓕ,其中ⓐ管理ⓧ"
    assert {"before the fund", "before the fund: 设立", "nearest fund is this"} <= way_to_fund(line, 2)
    assert "nearest fund is another" in way_to_fund(line, line.rindex("ⓐ"))


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("主要出资人为ⓐ、ⓐ和ⓐ", "called before: gives"),
        ("ⓐ为共同发起人", "called behind: founds"),
        ("管理机构ⓐ,规模ⓜ", "called before: manages"),
        ("基金管理人名称:ⓐ", "called before: manages"),
        ("对手方:ⓐ(任管理人)、ⓐ", "called aside: manages"),
        ("ⓐ担任托管银行", "called behind: serves"),
    ],
)
def test_what_a_party_is_called_beside_its_name_is_a_sign(line: str, sign: str) -> None:
    assert sign in beside(line, line.index("ⓐ"))


@pytest.mark.parametrize(
    ("more", "lists"),
    [
        ("由青禾资本与柳溪创投共同管理。", [{"青禾资本", "柳溪创投"}]),
        ("青禾资本管理,柳溪银行出资。", []),
        (
            "出资人有青禾控股集团、柳溪银行,管理人为白露资本和苍梧创投。",
            [{"青禾控股集团", "柳溪银行"}, {"白露资本", "苍梧创投"}],
        ),
    ],
)
def test_those_who_stand_in_one_list_are_told_together(more: str, lists: list[set[str]]) -> None:
    scene = read_scene(read_document(Article("a", None, None, FOUNDED + more, None, None, "zh")))
    cast, scenes = castings(scene.read, [one for one in announced(scene) if one.stage])
    numbers = [at for at, member in enumerate(cast) if "白鹭" not in member.fullest.name]
    found = [{cast[at].fullest.name for at in row} for row in lists_of(cast, numbers, scenes[0])]
    assert found == lists


def test_a_list_goes_over_words_before_a_name_but_not_over_a_sum() -> None:
    assert "in a list of many" in beside("由ⓐ、国企ⓐ及ⓐ出资", 1)
    assert "in a list" not in beside("ⓐ出资ⓜ、ⓐ出资ⓜ", 0)


KINDS = [
    ("柳溪资本", "house"),
    ("东川青禾私募基金管理有限公司", "house"),
    ("东川国投集团", "company"),
    ("柳溪银行", "bank"),
    ("东川市财政局", "authority"),
    ("Nordwell Partners", "latin"),
    ("科沐斯", "plain"),
    ("柳溪太元企业管理咨询合伙企业(有限合伙)", "vehicle"),
]


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_a_party_is_of_the_kind_that_its_name_ends_like(name: str, kind: str) -> None:
    assert kind_of(name) == kind


PLAIN = [
    ("由科沐斯牵头", ["科沐斯"]),
    ("管理人是柳溪", ["柳溪"]),
    ("省科技厅也来了", ["省科技厅"]),
    ("市场规模较大", []),
    ("坪山区联合柳溪公司设立ⓕ", ["坪山区"]),
    ("坪山区的科创企业", []),
    ("坪山区ⓓ在上海与柳溪公司签署协议", ["坪山区", "上海"]),
    ("坪山区提出,将设ⓕ", ["坪山区"]),
    ("柳溪瀛创任GP,科沐斯为LP", ["柳溪瀛创", "科沐斯"]),
    ("科沐斯做基石", ["科沐斯"]),
    ("省级财政先放ⓜ", ["省级财政"]),
    ("环境部启动ⓕ", ["环境部"]),
]


@pytest.mark.parametrize(("text", "names"), PLAIN)
def test_a_name_that_ends_like_none_is_found_by_where_it_stands(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in plain_names(text, [])] == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("长荣、和鑫工业、东海银行", ["长荣", "和鑫工业", "东海银行"]),
        ("和鑫工业与长荣", ["和鑫工业", "长荣"]),
        ("长荣、和北川资本", ["长荣", "北川资本"]),
        ("和北川资本", ["北川资本"]),
    ],
)
def test_a_joint_may_begin_a_name_of_a_list(words: str, names: list[str]) -> None:
    assert [words[start:end] for start, end in split(words, "sponsors")] == names


@pytest.mark.parametrize(
    "name", ["前者", "注册资本", "社会资本", "有限公司", "它统一", "民间创投", "分析员", "高级研究员"]
)
def test_words_that_only_look_like_a_name_are_no_party(name: str) -> None:
    assert is_no_party(name)


@pytest.mark.parametrize(
    ("name", "house"),
    [
        ("白露资本第三期美元基金", "白露资本"),
        ("Nordwell Partners四期基金", "Nordwell Partners"),
        ("柳溪天成第五期美元基金", "柳溪天成"),
    ],
)
def test_the_house_that_a_funds_name_opens_with_is_one_of_the_cast(name: str, house: str) -> None:
    assert house in signs_in(f"{name}已完成首轮募集,规模5亿元。")


def test_a_role_that_no_rule_tells_is_shown_as_weighed() -> None:
    text = FOUNDED + "发起名单里有青禾控股集团、科沐斯和柳溪银行。"
    (sighting,) = find_funds(Article("a", None, None, text, None, None, "zh")).sightings
    rules = {one.value: one.rule for one in sighting.evidence if one.field == "sponsors"}
    assert "青禾控股集团" in rules


def test_the_parties_of_a_fund_are_looked_for_at_each_of_its_mentions() -> None:
    """In a long digest the lead names every fund; the parties stand far below, beside the item's own heading."""
    marks = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄"
    lead = "本周成立的有" + "、".join(f"青禾{mark}量子产业基金" for mark in marks) + "。"
    items = [
        f"青禾{mark}量子产业基金揭牌\n近日,"
        + "、".join(
            f"白露{mark}{kind}有限公司" for kind in ("机械", "茶业", "渔业", "纺织", "陶瓷", "竹业", "林业", "石材")
        )
        + f"共同发起设立青禾{mark}量子产业基金,总规模5亿元。"
        for mark in marks
    ]
    found = find_funds(Article("a", None, "基金周报", "\n".join([lead, *items]), None, None, "zh")).sightings
    assert len(found) == len(marks)
    assert all(any("机械" in name for name in fund.sponsors) for fund in found)


def test_who_changes_post_under_a_heading_of_its_own_manages_no_fund_above_it() -> None:
    items = (
        "【柳溪:20亿元轨道产业基金揭牌】\n近日,柳溪轨道产业基金揭牌,规模20亿元,由白露股权投资管理有限公司管理。",
        "【青禾:拟设50亿元能源基金】\n青禾市政府原则同意设立青禾市能源转型发展基金,目标规模50亿元,计划分三期设立。",
        "【人事:苍梧创投换帅】\n苍梧创投目前在管基金26支,管理规模逾180亿元。",
    )
    found = find_funds(Article("a", None, "基金一周", "\n".join(items), None, None, "zh")).sightings
    assert {fund.name: fund.managers for fund in found} == {
        "柳溪轨道产业基金": ("白露股权投资管理有限公司",),
        "青禾市能源转型发展基金": (),
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("柳溪高发汽车控制系统股份有限公司出资。", {"柳溪高发汽车控制系统股份有限公司"}),
        ("由柳溪数字化设计与制造创新中心有限公司出资。", {"柳溪数字化设计与制造创新中心有限公司"}),
        ("投资人有大学捐赠基金、慈善基金和青禾控股集团。", {"青禾控股集团"}),
    ],
)
def test_a_joint_or_a_verb_within_a_name_breaks_it_off_no_more(text: str, names: set[str]) -> None:
    assert names <= {*signs_in(FOUNDED + text)}
    assert not any(name in {"系统股份有限公司", "慈善基金", "大学捐赠基金"} for name in signs_in(FOUNDED + text))


def organisations_in(text: str) -> list[str]:
    return [text[start:end] for start, end in find_organisations(text)]


NO_PART_OF_A_NAME = [
    ("(台北讯)柳溪创投今日宣布", ["柳溪创投"]),
    ("(香港讯)白露资本推出", ["白露资本"]),
    ("青禾资本(北京)私募基金管理有限公司", ["青禾资本(北京)私募基金管理有限公司"]),
    ("青禾科技股份有限公司(证券简称:青禾科技,证券代码:600000)", ["青禾科技股份有限公司", "青禾科技"]),
    ("由柳溪银行全额出资", ["柳溪银行"]),
    ("英国医疗投资机构Nordwell与柳溪国投签署协议", ["Nordwell", "柳溪国投"]),
    ("英国私募业者Nordwell的基金", ["Nordwell"]),
    ("柳溪资本作为GP认缴", ["柳溪资本"]),
    ("同安资管作为GP认缴", ["同安资管"]),
    ("青禾股份通过柳溪创投持有", ["青禾股份", "柳溪创投"]),
    ("柳溪控股有限公司代表青禾集团签约", ["柳溪控股有限公司", "青禾集团"]),
    ("青禾集团伙柳溪电子", ["青禾集团", "柳溪电子"]),
    ("青禾银行柳溪市分行与白露资本", ["青禾银行柳溪市分行", "白露资本"]),
    ("晨帆、柳溪资本及白露四间私募行", ["柳溪资本"]),
    ("柳溪区美的技术投资有限公司", ["柳溪区美的技术投资有限公司"]),
    ("普通合伙人为Tidewater Legacy GP (HK) Limited", ["Tidewater Legacy GP (HK) Limited"]),
    ("管理人为柳溪产业整合投资管理有限公司", ["柳溪产业整合投资管理有限公司"]),
    ("由柳溪市联合发展投资集团出资", ["柳溪市联合发展投资集团"]),
    ("柳溪市文化旅游和广电局、白露资本签约", ["柳溪市文化旅游和广电局", "白露资本"]),
    ("在上海与柳溪资本运营有限公司签署协议", ["柳溪资本运营有限公司"]),
    ("建设兵团第一师青禾市国有资本投资公司", ["建设兵团第一师青禾市国有资本投资公司"]),
    ("管理人系白露资本", ["白露资本"]),
    ("拟聘任白露基金管理公司为管理人", ["白露基金管理公司"]),
    ("普通合伙人为华露医药科技", ["华露医药科技"]),
    ("精准赋能柳溪科技", ["柳溪科技"]),
    ("台湾保险业期待多年", []),
    ("一位香港地产商", []),
    ("不缺创投资金", []),
    ("首届柳溪科技创新投资大会", []),
    ("柳溪地区经济圈建设规划纲要", []),
    ("南韩产业通商资源部说", ["南韩产业通商资源部"]),
    ("由国家开发银行和国际金融公司出资", ["国家开发银行", "国际金融公司"]),
    ("汽车龙头宁德时代又添一只ⓕ", ["宁德时代"]),
    ("国家能源局说", []),
]


@pytest.mark.parametrize(("text", "names"), NO_PART_OF_A_NAME)
def test_a_dateline_and_words_of_a_notice_are_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert organisations_in(text) == names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("柳溪科技(证券简称:柳溪科技)", "证券简"),
        ("柳溪药业(股票简称:柳溪药业)", "股票简"),
        ("由引导基金全额出资", "全额"),
    ],
)
def test_what_only_leads_to_a_name_is_no_plain_name(text: str, words: str) -> None:
    assert words not in [text[start:end] for start, end in plain_names(text, [*find_organisations(text)])]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("同安资管、白露资本", ["同安资管", "白露资本"]),
        ("由柳溪资本、同白露资本", ["柳溪资本", "白露资本"]),
        ("同属柳溪资本", ["柳溪资本"]),
    ],
)
def test_a_first_character_that_is_a_names_own_is_kept(words: str, names: list[str]) -> None:
    assert [words[start:end] for start, end in split(words, "sponsors")] == names


@pytest.mark.parametrize(
    "name",
    ["公司希望", "寿险公司", "保险业者", "科技企业", "驻港大型中资企业", "有关各方", "粤方", "财政储备", "市场主体"],
)
def test_a_kind_of_company_is_no_party(name: str) -> None:
    assert is_no_party(name)


@pytest.mark.parametrize("name", ["东方", "远方", "柳溪企业", "东方国有资产"])
def test_a_name_that_only_looks_like_a_kind_is_a_party(name: str) -> None:
    assert not is_no_party(name)


IN_TURN = [
    "青禾量子产业基金和白露海洋产业基金今日揭牌,管理人分别为柳溪资本与晨帆投资。",
    "青禾量子产业基金、白露海洋产业基金今日揭牌。两只基金分别由柳溪资本、晨帆投资担任管理人。",
    "青禾市签下两只基金,分别为青禾量子产业基金和白露海洋产业基金。其管理人依次为柳溪资本和晨帆投资。",
]


@pytest.mark.parametrize("text", IN_TURN)
def test_managers_told_in_turn_go_to_the_funds_in_their_order(text: str) -> None:
    found = find_funds(Article("a", None, None, text, None, None, "zh")).sightings
    assert [(one.name, one.managers) for one in found] == [
        ("青禾量子产业基金", ("柳溪资本",)),
        ("白露海洋产业基金", ("晨帆投资",)),
    ]


def test_two_managers_of_one_fund_are_both_its_own() -> None:
    text = "青禾量子产业母基金今日揭牌,规模50亿元,管理人分别为柳溪资本与晨帆投资。"
    (found,) = find_funds(Article("a", None, None, text, None, None, "zh")).sightings
    assert found.managers == ("柳溪资本", "晨帆投资")


def test_where_a_fund_settles_is_no_party() -> None:
    assert "柳溪高新区" not in signs_in(FOUNDED + "基金落户柳溪高新区。")
    assert "柳溪高新区" in signs_in(FOUNDED + "柳溪高新区出资1亿元。")


@pytest.mark.parametrize("words", ["柳溪科技商定", "区里", "预计", "董事会全票", "柳溪财长"])
def test_a_deed_or_somebody_of_an_office_is_no_party(words: str) -> None:
    assert is_no_party(words)
    assert not is_no_party("柳溪科技")


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("市财政和柳溪新区先行试点", ["市财政", "柳溪新区"]),
        ("青禾生物股份有限公司(688000)自愿披露", ["青禾生物股份有限公司"]),
        ("国企、民企、柳溪银行", ["柳溪银行"]),
        ("这是青禾市政府", ["青禾市政府"]),
    ],
)
def test_what_is_said_of_a_party_is_no_part_of_its_name(words: str, names: list[str]) -> None:
    assert [words[start:end] for start, end in split(words, "sponsors")] == names


@pytest.mark.parametrize("deed", ["签订协议,双方", "签署合作协议,", "达成合作,将"])
def test_a_house_named_as_a_fund_that_signs_with_others_is_no_news(deed: str) -> None:
    text = f"7月11日,青禾农投基金与柳溪区人民政府{deed}共同设立“柳溪食品产业基金”,规模5亿元。"
    found = find_funds(Article("a", None, None, text, None, None, "zh")).sightings
    assert [one.name for one in found] == ["柳溪食品产业基金"]
