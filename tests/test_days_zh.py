"""Which days of a Chinese article may be those of a fund's event: what is weighed before weights choose."""

from datetime import date

import pytest

from extractors.facts import Article
from extractors.funds.zh.announcing import announced
from extractors.funds.zh.day import days_told
from extractors.funds.zh.document import read_document
from extractors.funds.zh.read import read_scene


def days_of(title: str | None, text: str) -> dict[str, set[str]]:
    """The days that may be each announced fund's, by its name."""
    scene = read_scene(read_document(Article("a", None, title, text, None, date(2026, 4, 11), "zh")))
    told = [verdict for verdict in announced(scene) if verdict.stage]
    return {verdict.cluster.best().text: {day.value for day in days_told(scene.read, verdict)} for verdict in told}


def test_an_occasion_lends_its_day_to_each_fund_of_the_list_behind_it() -> None:
    text = (
        "4月10日,柳溪省科创母基金首批子基金签约仪式举行,三只子基金合计规模37亿元。\n"
        "其中:青禾航天创业投资基金12亿元;白露天使三期基金5亿元,由青禾资本管理;苍梧材料产业基金20亿元。"
    )
    days = days_of(None, text)
    for name in ("青禾航天创业投资基金", "白露天使三期基金", "苍梧材料产业基金"):
        assert days.get(name, {"2026-04-10"}) == {"2026-04-10"}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("柳溪低空经济产业基金启动", "4月9日,青禾集团与白露资本在柳溪签署合作协议,总规模20亿元。"),
        ("柳溪低空经济产业基金启动", "4月9日,柳溪市举行发布会。柳溪低空经济产业基金总规模20亿元,由青禾资本管理。"),
    ],
)
def test_a_fund_of_the_headline_was_founded_on_the_day_of_the_lead(title: str, text: str) -> None:
    assert days_of(title, text) == {"柳溪低空经济产业基金": {"2026-04-09"}}


def test_a_day_may_stand_where_the_fund_is_only_meant() -> None:
    text = "青禾市创新投资基金近日成立。母基金规模100亿元,4月8日在签约大会上启动。"
    assert days_of(None, text) == {"青禾市创新投资基金": {"2026-04-08"}}
