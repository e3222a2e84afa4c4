"""One agency text on many sites is one story: each copy is a further source, and only the first is told."""

from __future__ import annotations

import pytest

from extractors.facts import FundStatus, Sighting, Stage
from flows.store import Store
from tests.desk import Desk

CHINESE = (
    "记者从芜湖市获悉,总规模30亿元的芜湖新芽机器人产业基金日前正式设立并完成工商登记,首期规模10亿元,由皖江集团、云岭资本等共同出资设立。"
    "该基金将围绕整机、关键零部件和应用场景进行投资,培育一批有竞争力的企业,并与当地高校合作,推动成果就地转化。"
    "市有关部门负责人表示,下一步将优化营商环境,为企业提供全周期的服务,力争三年内带动社会资本60亿元。"
    "据了解,芜湖已集聚机器人企业200余家,形成了从研发、制造到应用的完整链条。"
)
ENGLISH = (
    "Brightwater Capital has closed its third growth fund, Brightwater Growth Fund III, at $520 million, above a "
    "target of $450 million, the firm said on Monday. The fund will back software and health companies across "
    "northern Europe, writing cheques of between 10 and 40 million. Existing investors accounted for two thirds of "
    "the commitments, with new money from pension plans in three countries. Brightwater, founded in 2009, manages "
    "1.4 billion dollars and has offices in Oslo and Hamburg."
)
TITLES = {
    "zh": (
        "芜湖新芽机器人产业基金设立",
        "总规模30亿元!芜湖新芽基金来了",
        "又一支机器人基金落地安徽芜湖",
        "芜湖:30亿元基金投向机器人",
        "快讯",
    ),
    "en": (
        "Brightwater Capital closes Growth Fund III at $520m",
        "Nordic investor raises half a billion",
        "Brightwater beats target",
        "Growth Fund III closes on $520 million",
        "Markets in brief",
    ),
}


def copies(text: str) -> list[str]:
    """The text as five sites have it: the last ones trimmed, or with a line of their own."""
    most = text[: int(len(text) * 0.75)]
    return [text, text, "(Agency) " + text, most, most + " Read more on our site."]


@pytest.mark.parametrize(("language", "text"), [("zh", CHINESE), ("en", ENGLISH)])
def test_five_sites_with_one_text_are_one_fund_with_five_sources_and_one_alert(
    store: Store, language: str, text: str
) -> None:
    desk = Desk(store)
    for number, (title, copy) in enumerate(zip(TITLES[language], copies(text), strict=True)):
        desk.read(title, copy, key=f"copy-{number}", site=f"site{number}.example")
    (fund,) = store.funds()
    assert fund.sightings == 5
    assert {told.site for told in store.sightings_of(fund.fund_id)} == {f"site{number}.example" for number in range(5)}
    assert len(desk.outbox.lines) == 1
    stored = [store.stored_article(f"copy-{number}") for number in range(5)]
    assert [one.copy_of for one in stored if one] == [None, *["copy-0"] * 4]


def test_a_copy_is_told_when_the_first_could_not_be(sqlite_url: str) -> None:
    with Store.open(sqlite_url) as store:
        desk = Desk(store)
        desk.outbox.lines.clear()
        unsure = Sighting("Brightwater Growth Fund III", Stage.FINAL_CLOSE, 0.4)
        desk.tell(unsure)
        assert desk.outbox.lines == []
        desk.tell(Sighting("Brightwater Growth Fund III", Stage.FINAL_CLOSE, 0.9))
        assert desk.outbox.lines == ["new Brightwater Growth Fund III"]
        assert [fund.status for fund in store.funds()] == [FundStatus.NEW]


def test_a_digest_that_opens_with_an_agency_text_still_tells_its_other_funds(sqlite_url: str) -> None:
    other = (
        "Separately, Larkspur Partners has held the final close of Larkspur Infrastructure Fund II at €300 million. "
        "The Lisbon firm will invest the new fund in ports and grids across southern Europe."
    )
    with Store.open(sqlite_url) as store:
        desk = Desk(store)
        desk.read(TITLES["en"][0], ENGLISH, key="first")
        desk.read("Closings of the week", f"{ENGLISH}\n\n{other}", key="digest")
        stored = store.stored_article("digest")
        assert stored
        assert stored.copy_of == "first"
        assert desk.names() == ["Brightwater Growth Fund III", "Larkspur Infrastructure Fund II"]
        assert [line.split()[0] for line in desk.outbox.lines] == ["new", "new"]
