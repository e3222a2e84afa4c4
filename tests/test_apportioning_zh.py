import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.apportioning import SIZE, TRANCHE, choices_of
from extractors.funds.zh.announcing import announced
from extractors.funds.zh.apportioning import WEIGHED, apportioned
from extractors.funds.zh.document import read_document
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.second import wider_mentions
from extractors.funds.zh.sum_parts import is_a_part
from extractors.funds.zh.sum_signs import Weighed
from extractors.funds.zh.sum_words import TOLD_AS_WHOLE, is_of_others, signs_beside
from extractors.funds.zh.told_sums import asked_of, told_sums

TWO_FUNDS = "滨海市近日设立两只新基金:青禾种子基金总规模5亿元;白露并购基金总规模30亿元,首期12亿元。"


def _article(text, title=None):
    return Article("a", None, title, text, None, None, "zh")


def _asked(text, title=None):
    scene = read_scene(read_document(_article(text, title), wider_mentions))
    verdicts = [one for one in announced(scene) if one.stage]
    return scene.read, verdicts, asked_of(scene.read, verdicts)


@pytest.mark.parametrize(
    ("text", "size", "tranche"),
    [
        ("近日,青禾创业投资基金在滨海市正式设立,总规模20亿元。", "20亿元", None),
        ("近日,青禾创业投资基金在滨海市正式设立,总规模20亿元,首期规模8亿元。", "20亿元", "8亿元"),
        ("近日,青禾创业投资基金在滨海市揭牌,首期规模8亿元。", None, "8亿元"),
        ("近日,青禾创业投资基金I期在滨海市设立。一期募集规模8亿元,投向医药。", "8亿元", None),
        ("近日,青禾创业投资基金II期在滨海市设立。一期募集规模8亿元,早已投完。", None, "8亿元"),
        ("青禾种业基金落户滨海,首期2亿元。三省的同类基金今年已先后备案,四省总额14亿元。", None, "2亿元"),
        ("青禾产业基金完成首次关闭,募得6亿元,目标规模10亿元。", "10亿元", "6亿元"),
        ("青禾产业基金完成首次关闭,募得6亿元。", "6亿元", None),
        ("近日,青禾产业基金在滨海市成立,总规模20亿元,将带动社会资本100亿元。", "20亿元", None),
        ("青禾科技公告,拟认缴1亿元参与设立白露产业基金,占20%。白露产业基金总规模5亿元。", "5亿元", None),
    ],
)
def test_sums_are_a_funds_size_or_first_tranche_or_nobodys(text, size, tranche):
    (sighting,) = find_funds(_article(text)).sightings
    assert [one and one.as_written for one in (sighting.size, sighting.first_tranche)] == [size, tranche]


def test_each_fund_has_its_own_sums():
    found = {one.name: one for one in find_funds(_article(TWO_FUNDS)).sightings}
    assert found["青禾种子基金"].size.as_written == "5亿元"
    assert found["白露并购基金"].size.as_written == "30亿元"
    assert found["白露并购基金"].first_tranche.as_written == "12亿元"


def test_each_sum_of_an_article_is_told_with_its_places():
    read, _, _ = _asked(
        "青禾创投基金成立,规模2亿元。这2亿元来自三家银行,其中一家出5000万元,门票200元。", "2亿元基金成立"
    )
    assert {worth: len(places) for worth, places in told_sums(read.document).items()} == {
        (2 * 10**8, "CNY"): 3,
        (5 * 10**7, "CNY"): 1,
    }


def test_a_choice_never_has_a_first_tranche_that_is_not_less_than_the_size():
    read, _, (one,) = _asked("近日,青禾产业基金设立,总规模20亿元,首期8亿元,另有3亿美元。")
    choices = choices_of(Weighed(read, told_sums(read.document)).signs(one), one.verdict.reached)
    both = [(choice.size, choice.first_tranche) for choice in choices if choice.size and choice.first_tranche]
    assert both == [((20 * 10**8, "CNY"), (8 * 10**8, "CNY"))]


def test_the_words_on_both_sides_of_a_sum_are_heard_as_far_as_the_next_sum_or_stop():
    text = "首期ⓜ,ⓕ总规模ⓜ,带动ⓜ。预计"
    signs = set(signs_beside(text, text.index("ⓜ", 4)))
    assert {"before: end", "beside before: capital", "behind: lure"} <= signs
    assert not {"before: so far", "behind: aim", "beside behind: lure"} & signs


def test_the_rule_of_a_sum_stands_in_the_evidence():
    read, verdicts, (one,) = _asked("近日,青禾创业投资基金在滨海市正式设立,总规模20亿元。")
    (told,) = apportioned(read, verdicts).values()
    assert told.size.rule in {*(claim.rule for claim in one.claims), *WEIGHED.values()}
    assert set(WEIGHED) == {SIZE, TRANCHE}


def test_a_digest_of_many_funds_and_sums_is_weighed_near_each_fund():
    text = "".join(f"\n第{n}条\n近日,青禾{n}号产业基金设立,总规模{n}亿元。" for n in range(11, 61))
    sizes = [one.size.amount for one in find_funds(_article(text)).sightings if one.size]
    assert len(sizes) >= 40
    assert len(set(sizes)) == len(sizes)


def test_a_sum_that_another_has_grown_from_is_no_size():
    text = "青禾新能源产业基金完成扩募,规模从30亿元增加到45亿元,新增资金由白露集团认缴。"
    (found,) = find_funds(_article(text)).sightings
    assert found.size.amount == 45 * 10**8
    assert is_of_others("规模由ⓜ提高到ⓜ", 3)
    assert not is_of_others("由ⓜ起步,增加到ⓜ", 1)


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("投向估值ⓜ以上的企业", True),
        ("公司在管规模约ⓜ", True),
        ("届时管理规模将达ⓜ", True),
        ("提供ⓜ低息贷款", True),
        ("打造ⓜ产业集群", True),
        ("子基金规模原则上不低于ⓜ", True),
        ("管理规模不低于ⓜ", True),
        ("最终要形成ⓜ级的基金群", True),
        ("子基金群达到ⓜ", True),
        ("备案规模为ⓜ", True),
        ("公司在管规模至此超过ⓜ", True),
        ("认缴金额不超过ⓜ,且不超过基金最终认缴总额的5%", True),
        ("基金管理规模ⓜ", False),
        ("基金规模ⓜ,占全市基金的比重不高", False),
        ("子基金规模ⓜ", False),
        ("基金规模不低于ⓜ", False),
        ("总规模ⓜ的产业基金", False),
        ("拟募集ⓜ,投向产业链", False),
    ],
)
def test_what_a_firm_is_worth_or_owes_or_must_bring_is_no_size(words: str, is_told: bool) -> None:
    assert is_of_others(words, words.index("ⓜ")) is is_told


def test_what_is_asked_of_sub_funds_is_no_size_of_the_fund_that_asks() -> None:
    text = "青禾市能源转型基金近日征集子基金管理机构,子基金规模不低于3亿元,须在青禾注册。"
    (found,) = find_funds(_article(text)).sightings
    assert found.size is None


def test_a_conversion_leaves_the_sum_as_it_was_told_first() -> None:
    text = "柳溪政策投资银行今日推出1500亿日元(15.6亿美元)基金,投资国内企业。"
    (found,) = find_funds(_article(text)).sightings
    assert (found.size.amount, found.size.currency) == (1500 * 10**8, "JPY")


def test_a_registered_capital_that_is_the_first_part_is_the_first_tranche() -> None:
    text = "青禾半导体产业基金完成工商登记,总规模50亿元,注册资本36亿元为首期,柳溪资本任管理人。"
    (found,) = find_funds(_article(text)).sightings
    assert (found.size.amount, found.first_tranche.amount) == (50 * 10**8, 36 * 10**8)


def test_a_fund_that_gives_the_new_money_does_not_grow():
    text = "青禾新能源基金日前完成扩募,新增10亿元由白露省产业基金认缴,基金总规模由30亿元提高到40亿元。"
    (found,) = find_funds(_article(text)).sightings
    assert (found.name, found.size.amount, found.sponsors) == ("青禾新能源基金", 40 * 10**8, ("白露省产业基金",))


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("青禾科技拟出资ⓜ参设ⓕ", True),
        ("公司计划动用自有资金ⓜ,参与投资设立ⓕ", True),
        ("公司拟以自有资金ⓜ,与柳溪资本等共同投资设立ⓕ", True),
        ("公司作为有限合伙人认缴ⓜ,占30%", True),
        ("青禾科技:ⓜ参投ⓕ", True),
        ("子公司拟出ⓜ入伙ⓕ", True),
        ("总规模ⓜ,参与方包括三家银行", False),
        ("首期出资ⓜ,占总规模的40%", False),
        ("认缴出资总额ⓜ,公司占10%", False),
        ("市财政出资ⓜ设立ⓕ", False),
        ("四家公司共同出资ⓜ,成立ⓕ", False),
    ],
)
def test_what_one_party_pays_into_a_fund_with_others_is_a_part(words: str, is_told: bool) -> None:
    assert is_a_part(words, words.index("ⓜ")) is is_told


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "青禾科技(000000)拟出资2亿元参设柳溪新材料基金",
            "青禾科技公告,公司计划动用自有资金2亿元,参与投资设立柳溪新材料产业投资基金。",
        ),
        ("青禾科技2亿元设基金", "青禾科技公告,拟以自有资金2亿元,与白露资本共同设立柳溪新材料产业投资基金。"),
    ],
)
def test_a_partys_part_is_no_size_wherever_it_is_repeated(title: str, text: str) -> None:
    assert [one.size for one in find_funds(_article(text, title)).sightings] == [None]


def test_a_partys_part_leaves_the_size_that_is_told_as_such() -> None:
    text = "青禾科技公告,拟出资2亿元参与设立柳溪产业投资基金。基金总规模2亿元。"
    assert [one.size.amount for one in find_funds(_article(text)).sightings] == [2 * 10**8]


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("总出资额ⓜ", True),
        ("认缴出资总额为ⓜ", True),
        ("目标募集规模不超过ⓜ", True),
        ("公司出资ⓜ", False),
        ("首次出资总额为ⓜ", False),
        ("管理基金规模ⓜ,首期规模ⓜ", False),
    ],
)
def test_what_is_called_the_whole_is_told_as_such(words: str, is_told: bool) -> None:
    assert (TOLD_AS_WHOLE in set(signs_beside(words, words.rindex("ⓜ")))) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "青禾新材披露,公司拟以4亿元自有资金认购份额的滨海半导体产业投资基金二期已经定名。",
        "青禾资本正为第三只滨海并购基金募资;上一只成立于2019年,18亿元。",
    ],
)
def test_what_is_left_is_no_size_where_it_is_a_partys_or_a_predecessors(text: str) -> None:
    assert [one.size for one in find_funds(_article(text)).sightings if "滨海" in one.name] == [None]


def test_what_is_paid_each_year_is_no_size() -> None:
    assert is_of_others("集团每年投入ⓜ", 6)


def test_a_first_payment_called_a_total_is_the_first_tranche() -> None:
    text = "近日,青禾康养产业基金在滨海市设立,总规模2亿元,设立时首次出资总额为6,000万元。"
    (found,) = find_funds(_article(text)).sightings
    assert (found.size.amount, found.first_tranche.amount) == (2 * 10**8, 6 * 10**7)


def test_a_sum_bound_to_a_named_fund_of_which_no_news_is_told_is_that_funds() -> None:
    text = (
        "青禾市科技局近日公示市种子母基金拟参投名单,拟设立柳溪康养创业投资基金合伙企业(有限合伙)。"
        "出资方是目标总规模80亿元、首期30亿元的青禾市种子母基金。"
    )
    assert [(one.size, one.first_tranche) for one in find_funds(_article(text)).sightings] == [(None, None)]


def test_a_sum_bound_to_the_fund_itself_is_its_own() -> None:
    text = "青禾市近日设立总规模80亿元、首期30亿元的青禾市种子母基金。"
    (found,) = find_funds(_article(text)).sightings
    assert (found.size.amount, found.first_tranche.amount) == (80 * 10**8, 30 * 10**8)
