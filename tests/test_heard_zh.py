"""Which funds of a Chinese article the rules hear announced; who is a party, a manager or an older fund beside them."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Stage
from extractors.funds.zh.document import read_document
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.second import wider_mentions


def heard(text: str, title: str | None = None) -> dict[str, Stage]:
    """The stage of each fund that the rules hear announced, by its fullest name."""
    article = Article("a", None, title, text, None, date(2025, 6, 18), "zh")
    verdicts = read_scene(read_document(article, wider_mentions)).verdicts
    return {best.text: v.stage for v in verdicts if v.stage and (best := v.cluster.best())}


TOLD = [
    ("白露同富(临海)消费产业基金近日成立。", {"白露同富(临海)消费产业基金": Stage.LAUNCHED}),
    ("现场举行了青岚航天产业基金授牌仪式。", {"青岚航天产业基金": Stage.LAUNCHED}),
    ("临海市也有了自己的临海人才基金。", {"临海人才基金": Stage.LAUNCHED}),
    ("柳溪集团以约23亿美元关闭白露亚洲基金六期。", {"白露亚洲基金六期": Stage.FINAL_CLOSE}),
    (
        "青岚北部区域基金与青岚南部区域基金同日在临海注册。",
        {"青岚北部区域基金": Stage.REGISTERED, "青岚南部区域基金": Stage.REGISTERED},
    ),
    (
        "青岚首批两只母基金方案获通过,其中海岚科创基金100亿元,青岚量子基金50亿元。",
        {"海岚科创基金": Stage.PLANNED, "青岚量子基金": Stage.PLANNED},
    ),
    (
        "首批三只专项母基金组建方案获通过。青岚有装备产业专项母基金,临海有医药产业专项母基金,柳溪有材料产业专项母基金。",
        dict.fromkeys(("装备产业专项母基金", "医药产业专项母基金", "材料产业专项母基金"), Stage.PLANNED),
    ),
    (
        "下一步将组建8支青岚产业子基金,另有1支青岚并购基金、1支青岚出海基金。",
        dict.fromkeys(("8支青岚产业子基金", "青岚并购基金", "青岚出海基金"), Stage.PLANNED),
    ),
    (
        "青岚市将在现有8只政府投资基金基础上,再设立20亿元的青岚机器人产业投资基金。",
        {"青岚机器人产业投资基金": Stage.PLANNED},
    ),
    ("柳溪人寿公告取得白露成长三期基金有限合伙权益。", {"白露成长三期基金": Stage.PLANNED}),
    (
        "湖岚低空经济产业投资基金下设两支:青岚衡宽晨熹产业基金,目标规模30亿元;青岚飞翼无人机产业基金。",
        {"青岚衡宽晨熹产业基金": Stage.LAUNCHED, "青岚飞翼无人机产业基金": Stage.LAUNCHED},
    ),
    ("双方还将共同成立一家养老和健康领域的股权投资基金,首期资金10亿元。", {"股权投资基金": Stage.PLANNED}),
    (
        "青禾药业子公司与地方国资合作的青岚创新药产业基金签约仪式在临海举行。",
        {"青岚创新药产业基金": Stage.LAUNCHED},
    ),
    ("青禾智造基金已完成工商变更登记及备案手续。", {"青禾智造基金": Stage.FILED}),
]


@pytest.mark.parametrize(("text", "funds"), TOLD)
def test_a_wording_tells_its_funds(text: str, funds: dict[str, Stage]) -> None:
    assert heard(text) == funds


OTHERS = [
    ("青禾科技发起设立青禾激光产业基金,其他发起方包括青岚北斗基金、临海创投引导基金和柳溪集团。", "青岚北斗基金"),
    ("一支是青禾绿能创业投资基金,由白露产业基金担任管理机构,拟于7月设立。", "白露产业基金"),
    ("青岚大学等高校同柳溪凤鸣基金现场签约,要合设青岚种子基金。", "柳溪凤鸣基金"),
    ("21日,约65亿元的首批子基金在青岚启动,与青岚未来产业基金签约的有白露资本等6家机构。", "青岚未来产业基金"),
    ("近日,临海综保产业发展投资基金第一次投资决策会召开,同意两个项目。", "临海综保产业发展投资基金"),
    ("柳溪旗舰基金成立7年,投资者损失40亿美元。", "柳溪旗舰基金"),
    ("该公司(星湾国际城二期4号楼)募集资金,私募基金账目已封存。", "星湾国际城二期"),
    ("它手中还有临海产投母基金、青岚科永母基金等。", "青岚科永母基金"),
    ("两所大学将提拨青岚校务基金一亿元成立「柳溪创新创业基金」。", "青岚校务基金"),
]


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_who_takes_part_or_has_long_been_there_is_no_news(text: str, name: str) -> None:
    assert name not in heard(text)
