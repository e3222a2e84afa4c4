"""Chinese articles as an analyst reads them: what is announced, with its facts, and what only looks like it."""

import time
from datetime import date

import pytest

from extractors.facts import Article, Reading, Sighting, SightingKind, Stage
from extractors.funds import find_funds, may_announce


def read(text: str, *, title: str | None = None, day: date | None = None, traditional: bool = False) -> Reading:
    return find_funds(Article("a", None, title, text, None, day, "zh-Hant" if traditional else "zh"))


def only(reading: Reading) -> Sighting:
    (found,) = reading.sightings
    return found


STAGES = [
    ("青禾市拟设立规模20亿元的青禾量子产业基金。", Stage.PLANNED),
    ("近日,青禾量子产业基金在青禾市正式揭牌。", Stage.LAUNCHED),
    ("天眼查显示,青禾量子产业投资基金合伙企业(有限合伙)近日成立,出资额5亿元。", Stage.REGISTERED),
    ("青禾量子产业基金已在中国证券投资基金业协会完成备案。", Stage.FILED),
    ("青禾量子产业基金已办完工商登记,协会备案尚未完成。", Stage.REGISTERED),
    (
        "甲公司拟与白露私募基金管理有限公司共同投资设立青禾量子产业投资合伙企业(有限合伙)(暂定名,以工商登记为准),"
        "目标规模3亿元。基金尚未完成工商登记及备案手续,能否设立存在不确定性。",
        Stage.PLANNED,
    ),
    ("青禾量子产业基金完成首关,首关规模3亿元。", Stage.FIRST_CLOSE),
    ("青禾量子产业基金募集完成,总规模12亿元。", Stage.FINAL_CLOSE),
    ("青禾量子产业引导基金面向社会公开遴选子基金管理机构。", Stage.GP_CALL),
    ("两家机构近日签署协议,双方将合组青禾量子产业基金。", Stage.LAUNCHED),
    ("青禾量子产业基金已启动募集,目标12亿元。", Stage.PLANNED),
    ("青禾市正筹设青禾量子产业基金,规模20亿元。该基金由青禾集团发起。", Stage.PLANNED),
    ("甲公司拟与乙公司共同设立青禾量子产业基金。近日各方正式签署合伙协议,青禾量子产业基金揭牌。", Stage.LAUNCHED),
    ("甲公司与关联方共同设立青禾量子产业基金,规模5亿元,尚需股东大会审议。", Stage.PLANNED),
    ("青禾量子产业基金完成首次关帐,收到3亿元,目标12亿元。", Stage.FIRST_CLOSE),
    ("青禾量子产业基金首次交割,募得3亿元,年底前要凑到12亿元。", Stage.FIRST_CLOSE),
    ("青禾量子产业基金以12亿元封关。", Stage.FINAL_CLOSE),
    ("继去年办完登记之后,青禾量子产业母基金9月起受理子基金申请。", Stage.GP_CALL),
    ("青禾量子产业基金3月5日揭牌,规模10亿元。首笔投资已由该基金领投甲公司天使轮融资。", Stage.LAUNCHED),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_the_most_advanced_step_told_as_news_is_the_stage(text: str, stage: Stage) -> None:
    assert only(read(text)).stage is stage


REFUSED = [
    ("本轮融资由青禾产业投资基金领投,白露创投基金跟投。", "领投跟投"),
    ("公司同意注销青禾量子产业投资基金合伙企业(有限合伙)。", "减资退出注销"),
    ("青禾量子产业基金完成扩募。", "扩募增资"),
    ("此前,青禾集团已设立青禾量子产业基金。", "此前已设立"),
    ("青禾量子产业基金计划告吹。", "否认"),
    ("方案提出,鼓励社会资本设立青禾县域发展基金。", "鼓励"),
    ("全国20个省市设立低空经济产业基金。", "多地设立"),
]


@pytest.mark.parametrize(("text", "rule"), REFUSED)
def test_what_is_no_announcement_is_refused_by_a_named_rule(text: str, rule: str) -> None:
    reading = read(text)
    assert not [found for found in reading.sightings if found.kind is SightingKind.ANNOUNCED]
    assert any(rule in refusal.rule for refusal in reading.refusals) or rule == "扩募增资"


SILENT = [
    "白露稳健混合型证券投资基金今日起发售,募集上限50亿元。",
    "青禾救灾基金正式启动,首批善款500万元。",
    "白露基金管理有限公司近日成立,注册资本1亿元。",
    "该市去年新增企业300家,获得各类补贴2亿元。",
]


@pytest.mark.parametrize("text", SILENT)
def test_products_charity_and_managers_are_no_funds_of_ours(text: str) -> None:
    assert not read(text).sightings


def test_an_upsize_is_kept_as_what_it_is() -> None:
    found = only(read("白露先进制造产业基金完成扩募,规模由20亿元增至35亿元。"))
    assert found.kind is SightingKind.UPSIZE


def test_every_fact_of_a_digest_item_is_read() -> None:
    found = only(
        read(
            "1月29日,青禾市低空经济产业基金正式设立,总规模30亿元,首期规模10亿元,由青禾集团、白露资本共同发起,"
            "霜降私募基金管理有限公司担任管理人,聚焦无人机、通用航空等领域。",
            day=date(2026, 2, 3),
        )
    )
    assert found.size
    assert found.first_tranche
    assert (found.size.amount, found.first_tranche.amount) == (3_000_000_000, 1_000_000_000)
    assert found.managers == ("霜降私募基金管理有限公司",)
    assert set(found.sponsors) == {"青禾集团", "白露资本"}
    assert found.event_date == "2026-01-29"
    assert found.sectors == ("无人机", "通用航空")


def test_a_sponsors_part_is_nobodys_size() -> None:
    found = only(read("白露股份公告,公司拟以自有资金5000万元认购杭州青禾智造创业投资合伙企业(有限合伙)的份额。"))
    assert found.size is None
    assert found.sponsors == ("白露股份",)


def test_one_amount_said_of_each_belongs_to_all() -> None:
    found = read("青禾天使基金、青禾成长产业基金首期规模均为8亿元,今日同时揭牌。", day=date(2026, 3, 1)).sightings
    assert [fund.first_tranche.amount for fund in found if fund.first_tranche] == [800_000_000] * 2


def test_amounts_in_a_row_are_shared_out_in_order() -> None:
    found = read(
        "企查查显示,青禾一号股权投资合伙企业(有限合伙)、白露二号股权投资合伙企业(有限合伙)近日成立,金额为3亿元与4亿元。"
    )
    assert [fund.size.amount for fund in found.sightings if fund.size] == [300_000_000, 400_000_000]


def test_a_short_form_is_the_same_fund() -> None:
    found = only(read("武汉青禾光电创业投资基金(有限合伙)(简称“青禾光电基金”)近日设立。青禾光电基金规模2亿元。"))
    assert "青禾光电基金" in found.aliases
    assert found.size


def test_what_thousands_of_funds_are_called_is_no_alias() -> None:
    text = (
        "青禾资本等在武汉成立股权投资基金。天眼查显示,近日,武汉青禾光电创业投资基金合伙企业(有限合伙)成立,出资额2亿元。"
    )
    assert not only(read(text)).aliases


def test_all_funds_of_a_row_share_what_is_told_of_them() -> None:
    found = read("青禾资本宣布,青禾美元四期基金及青禾人民币三期基金同步完成最终截止。").sightings
    assert [one.stage for one in found] == [Stage.FINAL_CLOSE] * 2


def test_a_fund_that_is_named_later_or_otherwise_is_the_same() -> None:
    found = only(
        read("甲乙两家将推出一只20亿元私募信贷基金。该基金名为“青禾直接贷款基金”(Qinghe Direct Lending Fund)。")
    )
    assert "青禾直接贷款基金" in (found.name, *found.aliases)


def test_names_keep_places_and_sector_words_that_look_like_grammar() -> None:
    text = "近日,波罗的海物流投资基金、青禾城市更新基金、青禾供应链产业基金同日揭牌。"
    names = [one.name for one in read(text).sightings]
    assert names == ["波罗的海物流投资基金", "青禾城市更新基金", "青禾供应链产业基金"]


def test_a_headline_and_its_text_tell_one_fund() -> None:
    found = only(read("近日,成都青禾脑机接口产业投资基金正式设立,基金规模10亿元。", title="10亿元脑机接口基金落地成都"))
    assert found.name == "成都青禾脑机接口产业投资基金"
    assert found.place == "成都"


def test_the_name_of_a_headline_is_that_of_the_text_though_it_first_stands_beside_a_ceremony() -> None:
    text = (
        "4月11日下午,青禾环保产业投资基金框架合作协议签约仪式在柳溪举行。青禾环保集团、柳溪金融资产管理公司、"
        "云杉资产管理公司三方负责人在协议上签字。\n根据协议,三方将共同发起设立青禾环保产业投资基金,总规模150亿元。"
    )
    assert only(read(text, title="总规模150亿元 青禾环保产业投资基金签署框架合作协议")).name == "青禾环保产业投资基金"


def test_traditional_characters_are_read_and_kept() -> None:
    found = only(
        read("國發會宣布,將成立「青禾新創投資基金」,規模新台幣60億元。", day=date(2025, 4, 2), traditional=True)
    )
    assert found.name == "青禾新創投資基金"
    assert found.stage is Stage.PLANNED
    assert found.size
    assert (found.size.amount, found.size.currency) == (6_000_000_000, "TWD")


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("文策院今日宣布,將以30億元籌組「青禾文化內容產業基金」,並邀業者加入。", "TWD"),
        ("創新科技署今日介紹「青禾創科引導基金」,施政報告宣布設立該基金,總額100億元。", "HKD"),
        ("省級財政宣布設立青禾產業引導基金,總規模100億元,由人民幣資金組成。", "CNY"),
    ],
)
def test_the_yuan_of_traditional_text_is_that_of_the_offices_it_tells_of(text: str, currency: str) -> None:
    found = read(text, day=date(2025, 4, 2), traditional=True)
    assert {one.size.currency for one in found.sightings if one.size} == {currency}


def test_evidence_is_the_original_wording_at_its_place() -> None:
    text = "３月１日，青禾市氫能產業基金正式設立，總規模２０億元，由青禾集團、白露資本共同發起。"
    found = only(read(text, traditional=True, day=date(2026, 3, 5)))
    assert {"name", "stage", "size", "sponsors", "event_date"} <= {proof.field for proof in found.evidence}
    assert all(text[proof.start : proof.end] == proof.text for proof in found.evidence)


@pytest.mark.parametrize("text", [text for text, _ in STAGES])
def test_the_cheap_check_loses_no_fund(text: str) -> None:
    assert may_announce(None, text)


@pytest.mark.parametrize(
    "words",
    ["基金", "(有限合伙)", "青禾产业基金、", "由甲公司、乙公司共同发起设立", "近日,青禾产业投资基金成立,规模10亿元。"],
)
def test_a_million_characters_take_seconds_at_most(words: str) -> None:
    started = time.perf_counter()
    read(words * (1_000_000 // len(words)), title="青禾产业基金成立")
    assert time.perf_counter() - started < 6  # 3 s on an idle core


DAYS = [
    ("3月12日,滨海创新大会开幕。开幕式上,青禾量子产业基金正式签约。", "2026-03-12"),
    ("3月12日,两只基金在滨海发布。一只叫青禾量子产业基金,规模5亿元。", "2026-03-12"),
    ("某通讯社3月12日报道,青禾市政府当天宣布设立青禾量子产业基金。", "2026-03-12"),
    ("青禾资本昨于台北宣布,旗下青禾量子产业基金完成首次关闭。", "2026-03-12"),
    ("事实发生日:115/03/12\n青禾量子创业投资有限合伙:公司参与设立,总额5亿元", "2026-03-12"),
    ("青禾资本3月12日表示,旗下青禾量子产业基金已最终关闭。", None),
    ("记者昨日从青禾国资委获悉,青禾量子产业基金正式成立,规模10亿元。", None),
    ("记者12日了解到,青禾量子产业基金日前在青禾市成立。", None),
    ("青禾量子产业基金面向社会公开遴选子基金管理机构,4月20日前递交材料。", None),
    ("青禾量子产业基金总规模20亿元,在青禾市成立。早在2019年5月3日,该市就发过消费券。", None),
    ("一周基金消息(3月2日至8日)\n青禾市:青禾量子产业基金揭牌,规模5亿元。", None),
    ("青禾科技3月12日公告,公司前一日与白露资本签署合伙协议,共同设立青禾量子产业基金。", "2026-03-11"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_of_the_event_is_told_with_it_or_with_its_occasion(text: str, day: str | None) -> None:
    assert only(read(text, day=date(2026, 3, 13))).event_date == day


def test_as_many_days_as_funds_are_shared_out_in_order() -> None:
    text = "青禾量子产业基金合伙企业(有限合伙)、白露海洋产业基金合伙企业(有限合伙)分别于3月10日和11日成立。"
    assert [f.event_date for f in read(text, day=date(2026, 3, 13)).sightings] == ["2026-03-10", "2026-03-11"]


MANAGERS = [
    ("青禾量子产业基金揭牌,由滨海青禾创业投资管理有限公司负责运营。", ("滨海青禾创业投资管理有限公司",)),
    ("青禾量子产业基金揭牌,白露资本作为劣后级有限合伙人出资1亿元,并担任执行事务合伙人。", ("白露资本",)),
    ("本地创投机构白露资本宣布旗下青禾量子产业基金完成首次关账。", ("白露资本",)),
    ("青禾量子产业基金揭牌。基金管理人——白露创投——已有五年经验。", ("白露创投",)),
    ("青禾量子产业基金揭牌,由Nordwell Ventures负责运营。", ("Nordwell Ventures",)),
    ("晨帆资本第三期美元基金完成12亿美元募集。", ("晨帆资本",)),
    ("青禾量子产业基金揭牌,托管人为滨海银行。", ()),
]


@pytest.mark.parametrize(("text", "managers"), MANAGERS)
def test_who_manages_a_fund(text: str, managers: tuple[str, ...]) -> None:
    assert only(read(text)).managers == managers


SPONSORS = [
    ("白露集团与滨海国投签约,共同设立青禾量子产业基金。", ("白露集团", "滨海国投")),
    ("青禾量子产业基金揭牌,白露电子、滨海城投各认缴1亿元。", ("白露电子", "滨海城投")),
    ("青禾量子产业基金完成首关,投资人包括白露银行、滨海再保险等。", ("白露银行", "滨海再保险")),
    ("白露精工(600000)3月12日晚公告,公司拟参与设立青禾量子产业基金。", ("白露精工",)),
    ("青禾量子产业基金完成首关,获得白露人寿、晨帆母基金等机构支持。", ("白露人寿", "晨帆母基金")),
    ("青禾量子产业基金在白露酒店揭牌,投向半导体、新材料。", ()),
]


@pytest.mark.parametrize(("text", "sponsors"), SPONSORS)
def test_who_stands_behind_a_fund(text: str, sponsors: tuple[str, ...]) -> None:
    assert only(read(text)).sponsors == sponsors


def test_a_fund_without_a_list_of_sectors_has_that_of_its_name() -> None:
    found = only(read("近日,柳溪越芯集成电路产业股权投资合伙企业(有限合伙)完成备案,基金规模15亿元。"))
    assert found.sectors == ("集成电路",)


PLACES = [
    ("在厦门签约的泛亚洲成长基金正式成立。", "厦门"),
    ("白露资本在里加宣布,旗下晨帆量子基金完成首次关闭,募得2亿欧元。", None),
    ("青禾量子产业基金揭牌,由哈尔滨创投集团发起。", "哈尔滨"),
    ("大连酝酿百亿级青禾量子产业基金,方案拟于年内报批,拟设立青禾量子产业基金。", "大连"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_fund_belongs_to_a_place(text: str, place: str | None) -> None:
    assert only(read(text)).place == place


def test_how_many_companies_a_fund_is_to_back_is_no_sector() -> None:
    found = only(read("柳溪创业投资基金今日揭牌,总规模3亿元,将投资十五至二十家处于早期的企业。"))
    assert found.sectors == ()


def test_how_old_the_companies_are_that_a_fund_backs_is_no_sector() -> None:
    text = "柳溪创业投资母基金今日揭牌,总规模50亿元,存续期18年,重点投向成立5年以内的光电子信息企业。"
    assert not any("年" in sector for sector in only(read(text)).sectors)


def test_a_fund_group_is_a_firm() -> None:
    found = only(read("3月10日,青禾柳溪基金集团与白露银行共同发起设立晨帆光子产业基金,总规模15亿元。"))
    assert found.name == "晨帆光子产业基金"
    assert "青禾柳溪基金集团" in found.sponsors


def test_registration_that_is_gone_through_is_done() -> None:
    found = only(read("近日,青禾量子产业投资基金已走完工商登记流程,正式落户柳溪高新区,基金规模10亿元。"))
    assert found.stage is Stage.REGISTERED


def test_a_ceremony_of_funds_is_no_fund() -> None:
    text = "3月10日,青禾市举行基金签约仪式,青禾量子产业基金、白露海洋产业基金落地,规模各10亿元。"
    assert [one.name for one in read(text).sightings] == ["青禾量子产业基金", "白露海洋产业基金"]


def test_a_later_clause_that_looks_back_does_not_date_the_close() -> None:
    text = "白露创投今日公布,青禾成长第四期基金封关了,3.5亿美元,2021年开募时只想募2.5亿美元。"
    assert only(read(text, day=date(2026, 3, 12))).stage is Stage.FINAL_CLOSE
