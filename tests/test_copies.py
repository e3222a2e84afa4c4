import pytest

from extractors.copies import copy_keys, is_copy, likeness

CHINESE = (
    "记者从芜湖市获悉,总规模30亿元的芜湖新芽机器人产业基金日前完成工商登记,首期规模10亿元,由皖江集团、云岭资本等共同出资设立。"
    "该基金将围绕整机、关键零部件和应用场景进行投资,培育一批有竞争力的企业,并与当地高校合作,推动成果就地转化。"
    "市有关部门负责人表示,下一步将优化营商环境,为企业提供全周期的服务,力争三年内带动社会资本60亿元。"
    "据了解,芜湖已集聚机器人企业200余家,形成了从研发、制造到应用的完整链条。"
)
ENGLISH = (
    "Brightwater Capital has closed its third growth fund at 520 million dollars, above a target of 450 "
    "million, the firm said on Monday. The fund will back software and health companies across northern "
    "Europe, writing cheques of between 10 and 40 million. Existing investors accounted for two thirds of the "
    "commitments, with new money from pension plans in three countries. Brightwater, founded in 2009, manages "
    "1.4 billion dollars and has offices in Oslo and Hamburg. "
)


def shares_a_key(a, b):
    return bool(copy_keys(a) & copy_keys(b))


@pytest.mark.parametrize("text", [CHINESE, ENGLISH])
def test_a_trimmed_copy_with_a_line_of_its_own_is_a_copy(text):
    copy = "本报讯 (Agency) " + text[: int(len(text) * 0.7)] + " Read more on our site."
    assert shares_a_key(text, copy)
    assert is_copy(text, copy)
    assert is_copy(copy, text)
    assert likeness(text, copy) > 0.8


def test_a_copy_in_traditional_characters_is_a_copy():
    copy = CHINESE.replace("机", "機").replace("产业", "產業").replace("总规模", "總規模").replace("资", "資")
    assert shares_a_key(CHINESE, copy)
    assert is_copy(CHINESE, copy)


def test_two_texts_about_one_thing_are_no_copies():
    retold = (
        "芜湖再添一支产业基金。工商资料显示,芜湖新芽机器人产业基金已于近日成立,目标规模为30亿元,皖江集团和云岭资本均为出资方。"
        "基金重点关注机器人整机及核心部件企业。业内人士认为,地方政府正通过基金加快布局机器人赛道,有望吸引更多社会资本参与。"
    )
    assert not is_copy(CHINESE, retold)
    assert likeness(CHINESE, retold) < 0.3


def test_a_notice_of_one_form_with_other_numbers_is_no_copy():
    other = (
        ENGLISH.replace("520", "310")
        .replace("450", "300")
        .replace("1.4", "2.2")
        .replace("40", "25")
        .replace("2009", "2004")
    )
    assert likeness(ENGLISH, other) > 0.5
    assert not is_copy(ENGLISH, other)


def test_texts_too_short_to_tell_have_no_keys():
    assert copy_keys("芜湖新芽基金成立") == frozenset()
    assert not is_copy("芜湖新芽基金成立", "芜湖新芽基金成立")
    assert likeness("", "") == 0.0


def test_stored_keys_stay_what_they_are():
    assert copy_keys(CHINESE) == copy_keys(CHINESE.replace(",", ",\n"))
    assert len(copy_keys(CHINESE)) == 16
    assert all(len(key) < 48 for key in copy_keys(CHINESE))
