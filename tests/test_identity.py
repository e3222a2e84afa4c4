from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.facts import Article, Money, Sighting, Stage
from extractors.funds import find_funds
from extractors.identity import (
    Answer,
    Candidate,
    compare,
    compare_profiles,
    decide,
    joined,
    keys,
    keys_of,
    likeliest,
    profile_of,
)
from extractors.identity.deciding import CLEAR
from extractors.identity.keys import MOST_CANDIDATES
from extractors.identity.names import parse_name
from extractors.identity.parties import parse_party, same_party
from extractors.identity.wholes import name_pairs
from tests.told import fund

JAN, FEB, OCT = date(2026, 1, 12), date(2026, 2, 3), date(2027, 10, 4)


def answer(a, b):
    return compare(a[0], b[0], days=(a[1], b[1]))


SAME = {
    "a registry's legal name and the press's short one": (
        fund("芜湖新芽科创创业投资合伙企业(有限合伙)", "CNY 1e9", place="芜湖"),
        fund("新芽科创基金", "CNY 1e9", place="安徽芜湖"),
    ),
    "traditional and simplified characters": (
        fund("蕪湖新芽產業基金合夥企業（有限合夥）", place="蕪湖"),
        fund("芜湖新芽产业基金", place="芜湖市"),
    ),
    "a city's fund told in two languages": (
        fund("芜湖市机器人产业基金", "CNY 3e9", place="芜湖", sectors="机器人|智能制造", day=JAN),
        fund("robotics fund", "CNY 3e9", place="Wuhu", sectors="robotics|smart manufacturing", day=JAN),
    ),
    "a proper name as sound": (
        fund("芜湖云岭启程创业投资基金", "CNY 2e9", place="芜湖"),
        fund("Wuhu Yunling Qicheng Venture Capital Fund", "CNY 2e9", place="Wuhu"),
    ),
    "a fund from plan to close, by its name": (
        fund("Brightwater Growth Fund III", "USD 4e8", managers="Brightwater Capital", stage="planned", day=JAN),
        fund("Brightwater Growth Fund III, L.P.", "USD 5.2e8", managers="Brightwater", stage="final_close", day=OCT),
    ),
    "the third fund of a manager": (
        fund("third fund", "USD 5.2e8", managers="Brightwater Capital", day=JAN),
        fund("Brightwater Capital III", "USD 5.2e8", managers="Brightwater Capital Partners", day=JAN),
    ),
    "a slip of million for billion": (
        fund("Solenne", "USD 2e10", place="Qatar", sectors="climate", day=JAN),
        fund("Solenne", "USD 2e7", place="Qatar", sectors="climate", day=JAN),
    ),
    "unnamed in both, by sponsors, size and country": (
        fund("$20 billion fund", "USD 2e10", sponsors="Qarran Sovereign Fund|Hollis Norwood", place="Qatar"),
        fund("fund for artificial intelligence", "USD 2e10", sponsors="QSF|Hollis Norwod", place="Qatar", sectors="AI"),
    ),
    "two currencies of one amount": (
        fund("quantum fund", "CNY 7e9", place="Hefei", sectors="quantum", day=JAN),
        fund("合肥量子产业基金", "USD 1e9", place="合肥", sectors="量子科技", day=JAN),
    ),
    "a regional fund by its full description": (
        fund("珠三角创业投资引导基金", place="珠三角"),
        fund("Pearl River Delta Venture Capital Guidance Fund", place="Pearl River Delta", day=JAN),
    ),
    "a national fund of another nation": (
        fund("国民成长基金", "KRW 1.5e14", place="韩国", day=JAN),
        fund("National Growth Fund", "KRW 1.5e14", place="South Korea", day=JAN),
    ),
    "a high number, the size and the day": (
        fund("第九期美元基金", "USD 4e8", managers="云岭创投", day=JAN),
        fund("ninth fund", "USD 4e8", managers="CloudRidge Ventures", day=JAN),
    ),
    "a listed company's plan and the registered fund": (
        fund("产业基金", "CNY 1e9", sponsors="新芽科技股份有限公司|云岭资本|皖江集团", stage="planned", day=JAN),
        fund("芜湖明德创业投资合伙企业(有限合伙)", "CNY 1e9", sponsors="新芽科技|云岭资本|皖江集团", day=FEB),
    ),
    "a national fund by its full description": (
        fund("national rural venture guidance fund", "CNY 5e11", sectors="agriculture"),
        fund("国家创业投资乡村振兴引导基金", "CNY 5e11", place="中国"),
    ),
    "a sponsor's name translated": (
        fund("智能制造产业基金", "CNY 5e9", place="无锡", sponsors="锡创投|云岭集团", sectors="智能制造"),
        fund("smart manufacturing fund", "CNY 5e9", place="Wuxi", sponsors="Wuxi Venture Capital|Yunling Group"),
    ),
}  # fmt: skip

APART = {
    "two phases": (fund("芜湖新芽二期创业投资基金", place="芜湖"), fund("芜湖新芽三期创业投资基金", place="芜湖")),
    "fund IV and fund V": (
        fund("Brightwater Capital Fund IV", "USD 5e8", managers="Brightwater Capital", day=JAN),
        fund("fifth fund", "USD 5e8", managers="Brightwater Capital", day=JAN),
    ),
    "Roman and written numbers": (
        fund("Solenne Infrastructure II", "EUR 1e9", managers="Solenne", day=JAN),
        fund("Solenne Infrastructure III", "EUR 1e9", managers="Solenne", day=JAN),
    ),
    "a mother fund and its sub-fund": (
        fund("芜湖新芽母基金", "CNY 5e9", place="芜湖"),
        fund("芜湖新芽子基金", "CNY 5e9", place="芜湖"),
    ),
    "母基金 A and B": (
        fund("芜湖产业引导基金(母基金A)", "CNY 3e9", place="芜湖", sponsors="芜湖云岭集团"),
        fund("母基金B", "CNY 3e9", place="芜湖", sponsors="芜湖云岭集团"),
    ),
    "two cities' AI funds": (
        fund("无锡市人工智能产业基金", "CNY 1e10", place="无锡", sectors="人工智能", day=JAN),
        fund("常州市人工智能产业基金", "CNY 1e10", place="常州", sectors="人工智能", day=JAN),
    ),
    "Shaanxi and Shanxi": (
        fund("Shaanxi new energy fund", "CNY 1e10", place="Shaanxi", sectors="new energy", day=JAN),
        fund("Shanxi new energy fund", "CNY 1e10", place="Shanxi", sectors="new energy", day=JAN),
    ),
    "a province's fund and its city's": (
        fund("安徽省新芽文旅基金", place="安徽", sectors="文旅"),
        fund("安徽省新芽(芜湖)文旅基金", "CNY 5e8", place="芜湖", sectors="文旅"),
    ),
    "siblings of one manager": (
        fund("芜湖云岭启程私募基金", "CNY 2e9", place="芜湖", managers="云岭资本", sponsors="皖江集团", day=JAN),
        fund("芜湖云岭致远私募基金", "CNY 2e9", place="芜湖", managers="云岭资本", sponsors="皖江集团", day=JAN),
    ),
    "vintages": (
        fund("Solenne 2021 Fund", "EUR 5e8", managers="Solenne", day=JAN),
        fund("Solenne 2024 Fund", "EUR 5e8", managers="Solenne", day=JAN),
    ),
    "an angel fund and a venture fund of one city": (
        fund("芜湖天使基金", "CNY 1e9", place="芜湖", day=JAN),
        fund("芜湖创业投资引导基金", "CNY 1e9", place="芜湖", day=JAN),
    ),
    "generic names alone": (fund("second fund", "USD 1e8"), fund("second fund", "USD 1e8")),
    "generic names and a country": (
        fund("产业基金", "CNY 1e10", place="中国", day=JAN),
        fund("industry fund", "CNY 1e10", place="China", day=JAN),
    ),
    "the next fund, years later": (
        fund("new fund", "USD 7e8", managers="Brightwater Capital", stage="final_close", day=JAN),
        fund("new fund", "USD 9e8", managers="Brightwater Capital", stage="final_close", day=OCT),
    ),
    "the regional sibling": (
        fund("Brightwater", "USD 1e9", managers="Norwood", day=JAN),
        fund("Brightwater Asia", "USD 3e8", managers="Norwood", day=JAN),
    ),
    "two kinds of fund of one manager": (
        fund("Brightwater Infrastructure Fund", "USD 1e9", managers="Brightwater Capital", day=JAN),
        fund("Brightwater Credit Fund", "USD 1e9", managers="Brightwater Capital", day=JAN),
    ),
    "two numbered kinds of fund of one house": (
        fund("Solenne Infrastructure III", "USD 1e9", day=JAN),
        fund("Solenne Credit III", "USD 1e9", day=JAN),
    ),
    "a parallel fund": (
        fund("Solenne III-A, L.P.", "USD 1e9", day=JAN),
        fund("Solenne III-B, L.P.", "USD 1e9", day=JAN),
    ),
    "a city's batch of funds": (
        fund("杭州科创基金", "CNY 1e10", place="杭州", day=JAN),
        fund("杭州创新基金", "CNY 1e10", place="杭州", day=JAN),
    ),
    "two siblings with a further word each": (
        fund("Solenne Transition", "USD 1e9", managers="Norwood", sponsors="Hollis", day=JAN),
        fund("Solenne Frontier", "USD 1e9", managers="Norwood", sponsors="Hollis", day=JAN),
    ),
    "a town's three funds of one day": (
        fund("太仓产业资本发展基金", place="太仓", event_date="2026-01-10", day=JAN),
        fund("太仓新产业引导基金", place="太仓", event_date="2026-01-10", day=JAN),
    ),
    "the nation's fund and a region's": (
        fund("国家创业投资引导基金", place="中国", event_date="2026-01-10", day=JAN),
        fund("珠三角创业投资引导基金", place="珠三角", event_date="2026-01-10", day=JAN),
    ),
    "one city, one size, another sector": (
        fund("芜湖半导体产业基金", "CNY 5e9", place="芜湖", sectors="半导体", day=JAN),
        fund("芜湖生物医药产业基金", "CNY 5e9", place="芜湖", sectors="生物医药", day=JAN),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SAME)
def test_one_fund_told_twice_is_recognised(case):
    a, b = SAME[case]
    found = answer(a, b)
    assert found.judgement is Answer.SAME, found
    assert answer(b, a).weight == found.weight


@pytest.mark.parametrize("case", SAME)
def test_one_fund_told_twice_shares_a_key(case):
    a, b = SAME[case]
    assert keys(a[0]) & keys(b[0])


@pytest.mark.parametrize("case", APART)
def test_two_funds_that_look_alike_are_kept_apart(case):
    a, b = APART[case]
    found = answer(a, b)
    assert found.judgement is not Answer.SAME, found
    assert answer(b, a).weight == found.weight


def test_a_comparison_says_why_and_its_parts_sum_up():
    found = answer(*SAME["a city's fund told in two languages"])
    assert found.weight == pytest.approx(sum(part.weight for part in found.parts), abs=0.01)
    assert {"description", "place", "size", "sectors", "published"} <= {part.name for part in found.parts}
    assert all(part.why for part in found.parts)


def test_keys_are_few():
    facts, _ = SAME["a sponsor's name translated"][0]
    assert len(keys(facts)) < 30
    assert keys(facts) == keys_of(profile_of(facts))


def test_the_funds_that_share_most_keys_are_looked_at():
    assert likeliest([{"a": 1, "b": 1, "c": 1}, {"b": 1, "c": 1}, {"b": 1}]) == ["b", "c", "a"]
    assert len(likeliest([dict.fromkeys(map(str, range(1000)), 1)])) == MOST_CANDIDATES


def test_a_key_that_few_funds_share_counts_for_more_than_several_that_many_do():
    many = dict.fromkeys("bcdefghij", 1)
    assert likeliest([{"a": 1}, many, many])[0] == "a"


def test_of_funds_that_share_as_much_the_one_told_last_comes_first_then_the_higher_id():
    assert likeliest([{"a": 2, "b": 1, "c": 2}]) == ["c", "a", "b"]


def test_funds_that_share_far_less_than_another_are_not_looked_at():
    assert likeliest([{"a": 1}, dict.fromkeys(map(str, range(20)), 1)]) == ["a"]
    assert likeliest([]) == []


def test_a_profile_of_many_does_not_depend_on_their_order():
    one, two = (profile_of(*sighting) for sighting in SAME["a city's fund told in two languages"])
    other = profile_of(*APART["siblings of one manager"][0])
    assert compare_profiles(joined([one, two]), other).weight == compare_profiles(joined([two, one]), other).weight


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("云岭控股集团有限公司", "Yunling Holdings Group", True),
        ("皖创投", "Anhui Venture Capital", True),
        ("Northern Development Fund", "NDF", True),
        ("Hollis Norwood", "Hollis Norwod", True),
        ("Norwood", "Norwood Asset Management", True),
        ("淡马锡控股", "Temasek", True),
        ("芜湖云岭投资集团有限公司", "云岭集团", True),
        ("云岭集团", "皖江集团", False),
        ("芜湖云岭集团", "合肥云岭集团", False),
        ("Norwood", "Solenne", False),
        ("苏宁集团", "Suzhou Venture Capital", False),
    ],
)
def test_parties_are_recognised_across_languages(a, b, same):
    assert same_party(parse_party(a), parse_party(b)) is same
    assert same_party(parse_party(b), parse_party(a)) is same


@pytest.mark.parametrize(
    ("name", "counts", "level"),
    [
        ("芜湖新芽二期基金", {("number", "2")}, None),
        ("新芽基金第十二期", {("number", "12")}, None),
        ("Brightwater Fund IV, L.P.", {("number", "4")}, None),
        ("its second fund", {("number", "2")}, None),
        ("Solenne Fund 3", {("number", "3")}, None),
        ("第二支基金", {("item", "2")}, None),
        ("母基金B", {("letter", "b")}, "mother"),
        ("Solenne 2024 Fund", {("year", "2024")}, None),
        ("a fund of funds", set(), "mother"),
        ("量子基金", set(), None),
        ("云岭子基金", set(), "sub"),
        ("its first fund", set(), None),
        ("Brightwater III-A, L.P.", {("number", "3"), ("letter", "a")}, None),
        ("芜湖新芽贰号基金", {("number", "2")}, None),
        ("首期30亿元产业基金", set(), None),
        ("Vitality Mixed Fund", set(), None),
    ],
)
def test_a_name_says_which_of_a_series_it_is(name, counts, level):
    series = parse_name(name).series
    assert (series.counts, series.level) == (counts, level)


WORDS = st.text("芜湖新芽产业引导基金二期第(有限合伙)AI Fund IVLP 3.5亿20%“”'", max_size=30)
SIGHTINGS = st.builds(
    Sighting,
    name=WORDS,
    stage=st.sampled_from(Stage),
    confidence=st.just(0.9),
    aliases=st.lists(WORDS, max_size=2).map(tuple),
    size=st.none() | st.builds(Money, st.integers(0, 10**13), st.sampled_from(["CNY", "USD", "XXX"]), st.just("")),
    managers=st.lists(WORDS, max_size=2).map(tuple),
    sponsors=st.lists(WORDS, max_size=2).map(tuple),
    place=st.none() | WORDS,
)


def said_of_places(a, b):
    return {part.why for part in compare(a, b).parts if part.name.startswith("place")}


def test_places_are_told_as_the_texts_write_them():
    lisbon = fund("Larkspur Harbour Fund", place="Lisbon")[0]
    nairobi = fund("Teasel Kenya Growth Fund", place="Nairobi, Kenya")[0]
    assert said_of_places(lisbon, nairobi) == {"Lisbon / Nairobi, Kenya"}
    assert said_of_places(nairobi, fund("Teasel Chile Growth Fund")[0]) >= {"named after Kenya / Chile"}
    assert said_of_places(fund("合肥量子产业基金", place="合肥市")[0], fund("quantum fund", place="Hefei")[0]) == {
        "合肥市 / Hefei"
    }


@given(SIGHTINGS, SIGHTINGS)
def test_any_two_sightings_can_be_weighed_and_either_way_alike(a, b):
    assert compare(a, b).weight == compare(b, a).weight
    assert compare(a, b).judgement is compare(b, a).judgement
    assert len(keys(a)) < 200


# ---------------------------------------------------------------- decide


def candidate(fund_id, *sightings, beside=()):
    return Candidate(fund_id, tuple(sightings), frozenset(beside))


def test_the_surest_candidate_is_taken_and_the_others_are_named():
    told = SAME["a city's fund told in two languages"]
    decision = decide(told[0][0], [candidate("a", told[1]), candidate("b", APART["two phases"][0])], day=JAN)
    assert (decision.fund_id, decision.joins) == ("a", ())
    assert decision.comparisons["b"].judgement is Answer.NOT_SAME


def test_without_a_candidate_that_is_the_same_it_is_a_new_fund():
    assert decide(fund("Solenne III")[0], []).fund_id is None


def test_an_article_tells_of_each_fund_once():
    one, two = SAME["a registry's legal name and the press's short one"]
    assert decide(one[0], [candidate("a", two)], here={"a"}).fund_id is None


def test_of_two_funds_that_could_be_meant_equally_none_is_taken():
    sibling = fund("芜湖产业基金", "CNY 2e9", place="芜湖", managers="云岭资本", sponsors="皖江集团", day=JAN)
    one, two = APART["siblings of one manager"]
    decision = decide(sibling[0], [candidate("a", one), candidate("b", two)], day=JAN)
    assert decision.fund_id is None
    assert set(decision.unsure) == {"a", "b"}


def test_what_is_told_again_joins_no_two_funds_that_it_fits_alike():
    plain = fund("芜湖产业基金", "CNY 2e9", place="芜湖", managers="云岭资本", sponsors="皖江集团", day=JAN)
    one = fund("芜湖市机器人产业基金", "CNY 2e9", place="芜湖", managers="云岭资本", sponsors="皖江集团", day=JAN)
    two = fund("芜湖市低空经济产业基金", "CNY 2e9", place="芜湖", managers="云岭资本", sponsors="皖江集团", day=JAN)
    stored = [candidate("a", one, beside={"b"}), candidate("b", two, beside={"a"}), candidate("c", plain)]
    decision = decide(plain[0], stored, day=JAN)
    assert (decision.fund_id, decision.joins, set(decision.unsure)) == ("c", (), {"a", "b"})
    assert decision.comparisons["a"].parts[-1].why == "芜湖市低空经济产业基金 fits as well"


def test_of_two_funds_that_fit_as_well_the_one_of_the_same_name_is_taken():
    nameless = fund("private credit fund", "USD 3e8", managers="Birchway Partners", sectors="private credit", day=JAN)
    named = fund("Birchway Delta Credit Fund", "USD 1e8", sectors="credit", day=JAN)
    later, day = fund("Birchway Delta Credit Fund", "USD 3e8", managers="Birchway Partners", sectors="credit", day=FEB)
    stored = [candidate("a", nameless, beside={"b"}), candidate("b", named, beside={"a"})]
    decision = decide(later, stored, day=day)
    assert (decision.fund_id, decision.joins, decision.unsure) == ("b", (), ())
    assert abs(decision.comparisons["a"].weight - decision.comparisons["b"].weight) < CLEAR


@pytest.mark.parametrize("sibling", ["衢州市数字经济产业基金", "Quzhou digital economy industry fund"])
def test_a_fund_told_often_draws_in_no_sibling_of_its_city_manager_and_size(sibling):
    told = [
        fund("衢州市新材料产业母基金", "CNY 5e9", aliases="新材料母基金", place="衢州", managers="启岳资本", day=JAN),
        fund(
            "衢州新材料产业母基金合伙企业",
            "CNY 6e9",
            place="衢州",
            managers="启岳资本",
            event_date="2026-02-01",
            day=FEB,
        ),
        fund(
            "new materials fund of funds", "CNY 5e9", place="Quzhou", managers="Qiyue Capital", sectors="new materials"
        ),
    ]
    other, day = fund(sibling, "CNY 5e9", place="衢州市", managers="启岳资本", event_date="2026-02-02", day=FEB)
    assert decide(other, [candidate("a", *told)], day=day).fund_id is None


def test_a_sighting_that_is_the_same_as_two_funds_joins_them():
    english = fund("Wuhu robotics fund", place="Wuhu", sectors="robotics", sponsors="Yunling Group|Norwood", day=JAN)
    chinese = fund("机器人产业基金", "CNY 3e9", place="芜湖", sponsors="云岭集团", day=FEB)
    bridge = fund(
        "芜湖市机器人产业基金", "CNY 3e9", place="芜湖", sponsors="云岭集团|皖江集团", sectors="机器人", day=JAN
    )
    decision = decide(bridge[0], [candidate("a", english), candidate("b", chinese)], day=JAN)
    assert {decision.fund_id, *decision.joins} == {"a", "b"}


def test_what_tells_no_sum_joins_no_two_funds_of_two_sums():
    plain = fund("芜湖医药产业基金", "CNY 1e10", place="芜湖", sponsors="皖江集团", sectors="医药")
    named = fund("芜湖生物医药产业专项母基金", "CNY 6e9", place="芜湖", sectors="生物医药", day=JAN)
    bridge = fund("芜湖生物医药产业专项母基金", place="芜湖", sponsors="皖江集团", sectors="生物医药")
    decision = decide(bridge[0], [candidate("a", plain), candidate("b", named)])
    assert (decision.fund_id, decision.joins) == ("b", ())


def test_funds_that_a_person_told_apart_or_one_article_told_of_are_not_joined():
    legal = fund("芜湖新芽产业基金", "CNY 3e9", place="芜湖", day=JAN)
    candidates = [candidate("a", legal), candidate("b", legal, legal)]
    assert set(decide(legal[0], candidates, day=JAN).joins) == {"b"}
    assert decide(legal[0], candidates, day=JAN, judged={("a", "b"): False}).joins == ()
    told_together = [candidate("a", legal, beside={"b"}), candidate("b", legal, beside={"a"})]
    assert decide(legal[0], told_together, day=JAN).joins == ()


def test_of_two_funds_told_apart_the_one_of_the_very_name_is_taken():
    plain = fund("湖州市产业基金", "CNY 1e9", place="湖州", day=JAN)
    green = fund("湖州市绿色低碳产业基金", "CNY 1e9", place="湖州", sectors="绿色低碳", day=JAN)
    later, day = fund("湖州市产业基金", "CNY 1e9", place="湖州", sectors="绿色低碳", stage="registered", day=FEB)
    judged = {("a", "b"): False}
    assert decide(later, [candidate("a", plain), candidate("b", green)], day=day, judged=judged).fund_id == "a"


def test_a_fund_told_beside_the_same_other_fund_is_likelier():
    bare = fund("Pearl River Delta", place="Pearl River Delta", day=JAN)
    other = fund("珠三角创业投资引导基金", place="珠三角", day=JAN)
    apart = decide(bare[0], [candidate("a", other)], day=JAN).comparisons["a"]
    beside = decide(bare[0], [candidate("a", other, beside={"n"})], day=JAN, here={"n"}).comparisons["a"]
    assert beside.weight > apart.weight


def test_a_bare_number_says_nothing_of_the_funds_of_two_houses():
    one, day = fund("Fund IV", "USD 8e8", managers="Summit Lane Partners", stage="final_close", day=JAN)
    other, later = fund("Fund IV", "USD 8e8", managers="Harrow Peak Capital", stage="final_close", day=JAN)
    found = compare(one, other, days=(day, later))
    assert found.judgement is Answer.NOT_SAME
    assert "series" not in {part.name for part in found.parts}


DUNE, _ = fund("Dune Capital Fund III", "USD 6e8", managers="Dune Capital", stage="final_close")


@pytest.mark.parametrize(
    "told",
    [
        fund("第三期美元基金", "USD 6e8", managers="沙丘資本(Dune Capital)", stage="final_close"),
        fund("沙丘資本(Dune Capital)第三期美元基金", "USD 6e8", managers="沙丘資本", stage="final_close"),
    ],
)
def test_a_house_that_is_told_by_both_its_names_is_found_by_either(told):
    assert compare(told[0], DUNE).judgement is Answer.SAME
    assert keys(told[0]) & keys(DUNE)


def test_an_rmb_fund_told_beside_it_makes_no_other_fund_of_one_sum():
    dollars, _ = fund("沙丘資本(Dune Capital)第三期美元基金", "USD 6e8", managers="沙丘資本", stage="final_close")
    found = compare(replace(DUNE, aliases=("人民币基金",)), dollars)
    assert found.judgement is Answer.SAME
    renminbi, _ = fund("沙丘资本人民币基金", "CNY 1e9", managers="沙丘資本", stage="final_close")
    assert compare(renminbi, dollars).judgement is Answer.NOT_SAME


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_sum_told_in_between_closes_no_fund_to_an_agency_that_rounds(order):
    told = [
        fund("成渝创业投资引导基金", place="成渝", day=JAN),
        fund("成渝創業投資引導基金合夥企業（有限合夥）", "CNY 3.124e10", place="成渝", stage="registered", day=JAN),
        fund("Chengdu-Chongqing", "CNY 5e10", place="Chengdu-Chongqing", stage="registered", day=JAN),
    ]
    records: dict[str, list] = {}
    for number in order:
        stored = [candidate(one, *known, beside={"mother"}) for one, known in records.items()]
        decision = decide(told[number][0], stored, day=JAN, here={"mother"})
        ones = [decision.fund_id or str(number), *decision.joins]
        records[ones[0]] = [told[number], *(known for one in ones for known in records.pop(one, []))]
    assert len(records) == 1


TWINS = {
    "two counties": (
        "zh",
        "{}县与{}证券携手设立{}亿元县域振兴基金",
        "1月12日，{0}县人民政府与{1}证券股份有限公司签署合作协议，共同设立{0}县域振兴产业投资基金，基金规模{2}亿元，"
        "由{1}证券全资子公司{1}创新投资有限公司任管理人，重点投资农产品深加工和清洁能源。",
        [("安吉", "松昊", 6), ("澍岭", "瀚汇", 8), ("枫渡", "松昊", 6)],
    ),
    "two debuts": (
        "en",
        "{1} closes debut credit fund on ${2}m",
        "{1} Partners has held a final close on its debut credit fund, {1} Credit Fund I, at ${2} million. "
        "The {0} firm said the fund drew commitments from two state pension plans.",
        [("Austin", "Fenwick Lane", 420), ("Austin", "Otter Moor", 410), ("Austin", "Quarry Lane", 405)],
    ),
}


@pytest.mark.parametrize("case", TWINS)
def test_two_funds_that_one_release_could_tell_of_are_two(case):
    language, title, text, told = TWINS[case]
    articles = [
        Article(str(words), None, title.format(*words), text.format(*words), None, JAN, language) for words in told
    ]
    found = [find_funds(article).sightings for article in articles]
    assert [len(sightings) for sightings in found] == [1] * len(told)
    for (one,), (other,) in permutations(found, 2):
        assert set(one.aliases) & set(other.aliases)  # what both headlines say
        assert decide(other, [candidate("f", (one, JAN))], day=JAN).fund_id is None


def test_a_part_of_a_name_is_held_beside_no_fuller_one():
    a, b = (profile_of(fund(f"{town}古镇焕新产业投资基金", aliases="古镇焕新基金")[0]) for town in ("澍岭", "枫渡"))
    assert [x.written + y.written for x, y in name_pairs(a, b)] == [a.names[0].written + b.names[0].written]
    short = profile_of(fund("古镇焕新基金")[0])
    assert len(list(name_pairs(a, short))) == len(a.names)
