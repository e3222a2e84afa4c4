from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from extractors.facts import Evidence, Money, Sighting, SightingKind, Stage, StoredSighting
from extractors.records import ISSUER, PRESS, REGISTRY, combine, corrected, speaker

TWO = Money(2_000_000_000, "CNY", "20亿元")
THREE = Money(3_000_000_000, "CNY", "30亿元")


def told(number, *, site="news.example", day=None, at=None, language="zh", **facts):
    facts = {"name": "芜湖新芽产业基金", "stage": Stage.LAUNCHED, "confidence": 0.8} | facts
    return StoredSighting(
        sighting_id=number,
        fund_id="f",
        article_key=f"a{number}",
        article_url=f"https://{site}/{number}",
        article_title=None,
        site=site,
        published=at,
        published_day=day,
        language=language,
        rules_version="1",
        facts=Sighting(**facts),
    )


@pytest.mark.parametrize(
    ("site", "rank"),
    [
        ("gs.amac.org.cn", REGISTRY),
        ("www.sec.gov", REGISTRY),
        ("www.wuhu.gov.cn", ISSUER),
        ("www.prnewswire.com", ISSUER),
        ("news.example", PRESS),
        ("notsec.gov.example", PRESS),
        (None, PRESS),
    ],
)
def test_who_speaks_is_known_by_the_host(site, rank):
    assert speaker(site) == rank


def test_a_registry_beats_the_issuer_beats_the_press_whatever_the_day():
    press = told(1, day=date(2026, 3, 9), size=TWO)
    issuer = told(2, site="www.wuhu.gov.cn", day=date(2026, 3, 2), size=THREE)
    registry = told(3, site="gs.amac.org.cn", day=date(2026, 2, 1), size=TWO)
    assert combine([press, issuer])[0].size == THREE
    facts, sources, conflicts = combine([press, issuer, registry])
    assert (facts.size, sources["size"], conflicts["size"]) == (TWO, 3, ("30亿元",))


def test_within_a_rank_the_later_publication_counts_and_undated_ones_last():
    sightings = [
        told(1, day=date(2026, 3, 9), size=TWO),
        told(2, size=THREE),
        told(3, day=date(2026, 3, 1), size=THREE),
    ]
    assert combine(sightings)[0].size == TWO


def test_a_stage_never_steps_back_and_the_event_date_is_of_that_stage():
    registered = told(1, day=date(2026, 1, 9), stage=Stage.REGISTERED, event_date="2026-01-08")
    call = told(2, day=date(2026, 5, 9), stage=Stage.GP_CALL, event_date="2026-05-08")
    facts, sources, conflicts = combine([call, registered])
    assert (facts.stage, facts.event_date, sources["stage"]) == (Stage.REGISTERED, "2026-01-08", 1)
    assert conflicts == {}


def test_a_proper_name_comes_before_a_description_and_all_others_are_aliases():
    facts, sources, _ = combine(
        [
            told(1, day=date(2026, 1, 9), name="芜湖新芽创业投资合伙企业(有限合伙)", aliases=("新芽基金",)),
            told(2, day=date(2026, 2, 9), name="robot fund", aliases=("新芽 基金",)),
            told(3, day=date(2026, 3, 9), name="second fund"),
        ]
    )
    assert (facts.name, sources["name"]) == ("芜湖新芽创业投资合伙企业(有限合伙)", 1)
    assert set(facts.aliases) == {"second fund", "robot fund", "新芽 基金"}


def test_a_name_with_its_place_comes_before_a_phrase_that_describes():
    official = told(1, day=date(2026, 1, 9), name="芜湖市绿色低碳产业基金")
    agency = told(2, day=date(2026, 2, 9), name="green industry fund")
    assert combine([official, agency])[0].name == "芜湖市绿色低碳产业基金"


def test_one_place_in_two_languages_is_no_conflict():
    sightings = [told(1, place="芜湖"), told(2, place="Wuhu"), told(3, place="合肥")]
    facts, _, conflicts = combine(sightings)
    assert facts.place == "合肥"
    assert conflicts["place"] == ("Wuhu",)
    assert combine(sightings[:2])[2] == {}


def test_a_conflict_is_told_once_and_other_words_for_a_fact_are_none():
    said = [
        told(1, size=Money(5_000_000_000, "CNY", "50亿元"), managers=("启岳资本",)),
        told(2, size=Money(5_000_000_000, "CNY", "5 billion yuan"), managers=("Qiyue Capital",)),
        told(3, size=Money(700_000_000, "USD", "$700 million"), managers=("啟岳資本", "云岭集团")),
        told(4, size=Money(6_000_000_000, "CNY", "60亿元"), managers=("启岳资本",), site="gs.amac.org.cn"),
    ]
    _, _, conflicts = combine(said)
    assert conflicts == {"size": ("$700 million",), "managers": ("啟岳資本, 云岭集团",)}


def test_facts_that_nobody_tells_are_none_and_have_no_source():
    facts, sources, _ = combine([told(1)])
    assert (facts.size, facts.managers, facts.evidence) == (None, (), ())
    assert set(sources) == {"name", "stage"}


def test_of_one_day_the_later_hour_counts():
    day = date(2026, 3, 9)
    later = told(1, day=day, at=datetime(2026, 3, 9, 9, tzinfo=UTC), size=THREE, stage=Stage.FIRST_CLOSE)
    earlier = told(2, day=day, at=datetime(2026, 3, 9, 5, tzinfo=UTC), size=TWO)
    facts, sources, lost = combine([later, earlier])
    assert (facts.size, sources["size"], lost["size"]) == (THREE, 1, ("20亿元",))


def test_the_order_of_sightings_does_not_matter():
    sightings = [
        told(1, day=date(2026, 1, 9), size=TWO, managers=("新芽资本",)),
        told(2, day=date(2026, 1, 9), size=THREE, managers=("Xinya Capital",), name="Wuhu Xinya Fund"),
        told(3, place="芜湖", stage=Stage.FILED),
    ]
    assert len({repr(combine(order)) for order in permutations(sightings)}) == 1


def test_a_fund_without_sightings_is_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="at least one"):
        combine([])


def manager(name, rule):
    return {"managers": (name,), "evidence": (Evidence("managers", name, "text", 0, len(name), name, rule),)}


def test_who_is_said_to_manage_is_the_manager_whoever_is_named_later_in_passing():
    sightings = [
        told(1, day=date(2026, 3, 1), **manager("新芽鼎元私募基金管理有限公司", "zh managers 由X担任")),
        told(2, day=date(2026, 3, 9), **manager("新芽资本", "zh sponsors X共同发起设立ⓕ")),
    ]
    facts, sources, lost = combine(sightings)
    assert (facts.managers, sources["managers"]) == (("新芽鼎元私募基金管理有限公司",), 1)
    assert lost["managers"] == ("新芽资本",)


def test_the_manager_whom_more_sites_name_is_kept_and_the_other_one_shown():
    sightings = [
        told(1, day=date(2026, 3, 1), managers=("新芽鼎元资本",)),
        told(2, day=date(2026, 3, 2), managers=("新芽鼎元私募基金管理有限公司",), site="paper.example"),
        told(3, day=date(2026, 3, 9), managers=("新芽资本",), site="other.example"),
    ]
    facts, _, lost = combine(sightings)
    assert (facts.managers, lost["managers"]) == (("新芽鼎元私募基金管理有限公司",), ("新芽资本",))


def test_a_registry_names_the_manager_whatever_the_press_says():
    press = told(1, day=date(2026, 3, 9), **manager("新芽资本", "zh managers 由X担任"))
    registry = told(2, day=date(2026, 3, 1), managers=("云岭资本",), site="gs.amac.org.cn")
    assert combine([press, registry])[0].managers == ("云岭资本",)


def test_one_later_article_in_another_script_does_not_change_the_script_of_a_record():
    simplified = {"place": "芜湖", "sectors": ("氢能",), "size": TWO, "managers": ("启岳资本",)}
    hundred = Money(2_000_000_000, "CNY", "20億元")
    traditional = {"place": "蕪湖", "sectors": ("氫能",), "size": hundred, "managers": ("啟岳資本",)}
    first, second = (told(n, day=date(2026, 3, n), site=f"{n}.example", **simplified) for n in (1, 2))
    later = told(3, day=date(2026, 3, 9), name="蕪湖新芽產業基金", language="zh-Hant", **traditional)
    facts, sources, lost = combine([first, second, later])
    assert (facts.name, facts.place, facts.size, facts.sectors) == ("芜湖新芽产业基金", "芜湖", TWO, ("氢能",))
    assert (facts.managers, set(sources.values()), lost) == (("启岳资本",), {2, 3}, {})


def test_another_fact_told_later_counts_in_whatever_script():
    first, second = (told(n, day=date(2026, 3, n), size=TWO) for n in (1, 2))
    later = told(3, day=date(2026, 3, 9), language="zh-Hant", size=Money(3_000_000_000, "CNY", "30億元"))
    assert combine([first, second, later])[0].size.as_written == "30億元"


def upsize(number, day, size, **facts):
    return told(number, day=date(2026, 4, day), size=size, kind=SightingKind.UPSIZE, **facts)


def test_an_older_sum_told_again_after_an_upsize_does_not_undo_it():
    first = told(1, day=date(2026, 3, 1), size=TWO)
    notice = told(3, day=date(2026, 4, 22), size=TWO, stage=Stage.REGISTERED, site="gs.amac.org.cn")
    for order in permutations([first, upsize(2, 20, THREE), notice]):
        facts, sources, lost = combine(order)
        assert (facts.size, sources["size"], facts.stage, lost["size"]) == (THREE, 2, Stage.REGISTERED, ("20亿元",))
    facts, _, lost = combine([first, upsize(2, 20, THREE)])
    assert (facts.size, lost) == (THREE, {})  # what it was before it grew is history, and denied by nobody
    assert combine([upsize(2, 20, THREE), notice])[0].size == THREE


def test_the_day_of_an_upsize_is_not_the_day_on_which_the_fund_was_announced():
    first = told(1, day=date(2026, 3, 1), size=TWO, event_date="2026-02-28")
    facts, sources, lost = combine([first, upsize(2, 20, THREE, event_date="2026-04-19")])
    assert (facts.event_date, sources["stage"]) == ("2026-02-28", 1)
    assert "event_date" not in lost


def test_after_an_upsize_a_larger_sum_or_another_final_close_counts():
    more = Money(4_000_000_000, "CNY", "40亿元")
    assert combine([upsize(1, 20, THREE), told(2, day=date(2026, 5, 1), size=more)])[0].size == more
    closed = told(2, day=date(2026, 5, 1), size=TWO, stage=Stage.FINAL_CLOSE)
    assert combine([upsize(1, 20, THREE), closed])[0].size == TWO


def test_of_two_upsizes_the_later_one_counts_whoever_tells_it():
    more = Money(4_000_000_000, "CNY", "40亿元")
    assert combine([upsize(1, 20, THREE, site="gs.amac.org.cn"), upsize(2, 25, more)])[0].size == more


def test_who_joins_with_an_upsize_is_added_to_the_sponsors():
    four = ("青禾集团", "白塔银行", "玉泉控股", "金沙投资")
    first = told(1, day=date(2026, 3, 1), size=TWO, sponsors=four)
    facts, sources, lost = combine([upsize(2, 20, THREE, sponsors=("云浦保险", "白塔银行")), first])
    assert (facts.sponsors, sources["sponsors"]) == ((*four, "云浦保险"), 1)
    assert "sponsors" not in lost


def test_a_later_article_that_names_one_sponsor_denies_no_other():
    first = told(1, day=date(2026, 3, 1), sponsors=("青禾集团", "白塔银行", "玉泉控股"))
    later = told(2, day=date(2026, 3, 9), sponsors=("白塔银行",))
    assert combine([first, later])[0].sponsors == first.facts.sponsors


def test_a_place_alone_takes_the_place_of_no_sponsor():
    first = told(1, day=date(2026, 3, 1), sponsors=("常州武进国控集团", "白塔银行"))
    later = told(2, day=date(2026, 3, 9), sponsors=("常州", "白塔银行"))
    for order in permutations([first, later]):
        assert combine(order)[0].sponsors == first.facts.sponsors
    assert combine([told(3, day=date(2026, 3, 9), sponsors=("常州",))])[0].sponsors == ("常州",)


def test_sponsors_stand_in_the_language_of_the_record_unless_a_translation_names_more():
    first = told(1, day=date(2026, 3, 1), sponsors=("常州武进国控集团", "远景创投"))
    translated = ("Changzhou", "Investment Group", "Envision Ventures")
    later = told(2, day=date(2026, 3, 9), language="en", sponsors=translated)
    for order in permutations([first, later]):
        facts, sources, lost = combine(order)
        assert (facts.sponsors, sources["sponsors"]) == (first.facts.sponsors, 1)
        assert lost["sponsors"] == (", ".join(translated),)
    more = (*translated, "Tarn Bank", "Larkspur Insurance")
    assert combine([first, told(3, day=date(2026, 3, 9), language="en", sponsors=more)])[0].sponsors == more


@pytest.mark.parametrize(
    ("places", "place", "lost"),
    [
        (["江苏", "Chinese"], "江苏", ()),
        (["Suzhou", "China", "江苏"], "Suzhou", ()),
        (["London", "UK", "European"], "London", ()),
        (["粤港澳大湾区", "中国"], "粤港澳大湾区", ()),
        (["苏州工业园区", "江苏省苏州市", "长三角"], "苏州工业园区", ()),
        (["苏州", "无锡"], "无锡", ("苏州",)),
        (["苏州", "无锡", "江苏"], "无锡", ("苏州",)),
        (["Leeds", "France"], "France", ("Leeds",)),
        (["the north", "Leeds"], "Leeds", ("the north",)),
    ],
)
def test_a_place_that_contains_another_does_not_contradict_it_and_the_finer_one_counts(places, place, lost):
    sightings = [told(n, day=date(2026, 3, n), place=one) for n, one in enumerate(places, start=1)]
    for order in permutations(sightings):
        facts, _, conflicts = combine(order)
        assert (facts.place, conflicts.get("place", ())) == (place, lost)


def test_a_registry_that_names_a_country_leaves_the_town_that_the_press_names():
    registry = told(1, site="gs.amac.org.cn", day=date(2026, 3, 1), place="中国")
    facts, sources, lost = combine([registry, told(2, day=date(2026, 3, 9), place="Kunshan")])
    assert (facts.place, sources["place"], lost) == ("Kunshan", 2, {})
    elsewhere = told(3, site="gs.amac.org.cn", day=date(2026, 3, 1), place="浙江")
    facts, _, lost = combine([elsewhere, told(2, day=date(2026, 3, 9), place="Kunshan")])
    assert (facts.place, lost["place"]) == ("浙江", ("Kunshan",))


def test_a_month_told_later_does_not_replace_its_day():
    day = told(1, day=date(2026, 3, 1), event_date="2026-02-28")
    month = told(2, day=date(2026, 3, 9), event_date="2026-02")
    facts, _, lost = combine([day, month])
    assert (facts.event_date, lost) == ("2026-02-28", {})


RAISED = Money(800_000_000, "CNY", "8亿元")


def test_what_a_first_close_has_brought_is_the_first_tranche_of_a_fund_whose_size_is_told():
    launch = told(1, day=date(2026, 3, 1), size=TWO)
    close = told(2, day=date(2026, 4, 1), stage=Stage.FIRST_CLOSE, size=RAISED, site="gs.amac.org.cn")
    for order in permutations([launch, close]):
        facts, sources, lost = combine(order)
        assert (facts.size, facts.first_tranche, lost) == (TWO, RAISED, {})
        assert (sources["size"], sources["first_tranche"]) == (1, 2)
    final = told(3, day=date(2026, 9, 1), stage=Stage.FINAL_CLOSE, size=THREE)
    facts, _, lost = combine([close, final])
    assert (facts.size, facts.first_tranche, lost) == (THREE, RAISED, {})


def test_a_capital_that_others_call_the_first_tranche_leaves_the_size():
    launch = told(1, day=date(2026, 3, 1), size=TWO, first_tranche=RAISED)
    entered = told(2, day=date(2026, 5, 1), stage=Stage.REGISTERED, size=RAISED, site="www.gsxt.gov.cn")
    for order in permutations([launch, entered]):
        facts, sources, lost = combine(order)
        assert (facts.size, facts.first_tranche, lost) == (TWO, RAISED, {})
        assert (facts.stage, sources["first_tranche"]) == (Stage.REGISTERED, 2)
    assert combine([replace(launch, facts=replace(launch.facts, size=None)), entered])[0].size == RAISED


def test_what_came_in_at_a_first_close_stands_before_the_first_tranche_that_was_planned():
    plan = told(1, day=date(2026, 3, 1), size=THREE, first_tranche=RAISED, site="www.wuhu.gov.cn")
    close = told(2, day=date(2026, 9, 1), stage=Stage.FIRST_CLOSE, size=THREE, first_tranche=TWO)
    facts, sources, lost = combine([plan, close])
    assert (facts.first_tranche, sources["first_tranche"], lost["first_tranche"]) == (TWO, 2, ("8亿元",))


def test_a_later_article_that_goes_back_to_the_launch_does_not_undo_what_a_close_has_brought():
    close = told(1, day=date(2026, 4, 14), stage=Stage.FINAL_CLOSE, size=THREE, first_tranche=TWO)
    launch = told(2, day=date(2026, 4, 16), stage=Stage.LAUNCHED, size=TWO, first_tranche=RAISED)
    for order in permutations([close, launch, replace(launch, sighting_id=3, article_url="https://www.wuhu.gov.cn/3")]):
        facts, sources, lost = combine(order)
        assert (facts.size, facts.first_tranche, sources["size"]) == (THREE, TWO, 1)
        assert lost == {"size": ("20亿元",), "first_tranche": ("8亿元",)}


def test_a_sum_is_changed_by_a_later_article_of_the_same_or_a_further_stage():
    filed = told(1, day=date(2026, 3, 1), stage=Stage.FILED, size=TWO)
    for stage, size in ((Stage.PLANNED, TWO), (Stage.FILED, THREE), (Stage.FIRST_CLOSE, THREE)):
        assert combine([filed, told(2, day=date(2026, 4, 1), stage=stage, size=THREE)])[0].size == size


def test_what_a_first_close_has_brought_is_the_size_where_no_other_is_told():
    close = told(1, day=date(2026, 4, 1), stage=Stage.FIRST_CLOSE, size=RAISED)
    again = told(2, day=date(2026, 4, 2), stage=Stage.FIRST_CLOSE, size=TWO)
    assert combine([close])[0].size == RAISED
    facts, _, lost = combine([close, again])
    assert (facts.size, facts.first_tranche, lost["size"]) == (TWO, None, ("8亿元",))


def test_an_upsize_that_tells_less_than_was_told_before_does_not_shrink_the_fund():
    first = told(1, day=date(2026, 3, 1), size=TWO)
    for order in permutations([first, upsize(2, 20, THREE), upsize(3, 21, TWO)]):
        assert combine(order)[0].size == THREE
    assert combine([told(1, day=date(2026, 3, 1), size=THREE), upsize(2, 20, RAISED)])[0].size == THREE


def test_a_name_with_a_sum_in_it_is_an_alias_of_one_without():
    plain = told(1, day=date(2026, 3, 1), language="en", name="Thistledown Ports Fund")
    summed = told(2, day=date(2026, 3, 9), language="en", name="€250 million Thistledown Ports Fund")
    facts, _, _ = combine([plain, summed])
    assert (facts.name, facts.aliases) == ("Thistledown Ports Fund", ("€250 million Thistledown Ports Fund",))
    assert combine([summed])[0].name == summed.facts.name


def test_a_person_s_word_stands_in_every_order_but_for_a_further_stage_told_since():
    wrong = told(1, day=date(2026, 3, 1), stage=Stage.FINAL_CLOSE, size=TWO, event_date="2026-02-28")
    since = [
        told(2, day=date(2026, 2, 1), stage=Stage.FILED, size=THREE, event_date="2026-01-30"),
        told(3, day=date(2026, 3, 9), stage=Stage.LAUNCHED),
    ]
    said = {"stage": Stage.REGISTERED, "size": THREE}
    for order in permutations([wrong, *since]):
        facts, sources, lost = corrected(order, said, since)
        assert (facts.stage, facts.event_date, facts.size) == (Stage.FILED, "2026-01-30", THREE)
        assert (sources["stage"], sources["event_date"], "size" in sources) == (2, 2, False)
        assert lost == {"size": ("20亿元",)}
    facts, sources, _ = corrected([wrong, *since], said, since[1:])
    assert (facts.stage, "stage" in sources) == (Stage.REGISTERED, False)
    assert corrected([wrong, *since], {}, since) == combine([wrong, *since])


def test_what_texts_tell_in_another_currency_than_a_person_is_told_as_said_otherwise():
    dollars = Money(300_000_000, "USD", "$300m")
    sightings = [told(1, day=date(2026, 3, 1), size=dollars), told(2, day=date(2026, 3, 2), size=TWO)]
    assert combine(sightings)[2] == {}  # the one may be the other converted
    assert corrected(sightings, {"size": TWO}, [])[2] == {"size": ("$300m",)}


def test_the_name_that_most_tell_is_kept_and_of_as_many_the_fullest():
    full, short = "Thistledown Growth Ports Fund", "Thistledown Ports Fund"
    one = told(1, day=date(2026, 3, 1), language="en", name=full)
    later = [told(n, day=date(2026, 3, n), language="en", name=short) for n in (2, 3)]
    assert combine([one, later[0]])[0].name == full
    assert combine([one, *later])[0].name == short
