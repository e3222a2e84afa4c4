"""Plausible funds in any number: as many of one city, sector, round sum or manager as there would be in the world.

The same seed makes the same funds, and the first thousand of a million are the thousand of a small database.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from extractors.facts import Money, Sighting, Stage

FIRST_DAY = date(2010, 1, 1)
DAYS = 6000

_CHINESE = 0.65  # the share of funds that are told in Chinese first
_SECTORS = (
    ("人工智能", "AI"),
    ("半导体", "semiconductor"),
    ("生物医药", "biotech"),
    ("新能源", "new energy"),
    ("低空经济", "low-altitude economy"),
    ("新材料", "new materials"),
    ("机器人", "robotics"),
    ("文旅", "tourism"),
    ("数字经济", "digital economy"),
    ("现代农业", "agritech"),
    ("航空航天", "aerospace"),
    ("医疗健康", "healthcare"),
    ("先进制造", "advanced manufacturing"),
    ("碳中和", "climate"),
    ("基础设施", "infrastructure"),
    ("房地产", "real estate"),
    ("消费", "consumer"),
    ("金融科技", "fintech"),
)
_KINDS = (
    "产业基金",
    "产业投资基金",
    "股权投资基金",
    "创业投资基金",
    "母基金",
    "引导基金",
    "科创基金",
    "天使基金",
    "并购基金",
)
_CORES = (
    "华中天金海东新创信安远盛鼎恒泰启明德同瑞丰汇联和兴旭晨云龙凤岳江河山川松柏青蓝朗诚"
    "正元亨利贞嘉裕康宁博雅润泽宏图卓越凯隆骏驰翔飞领先锋行知达观致合众益"
)
_STARTS = "Al Bel Bren Cal Cor Del El Fair Gar Hal Har Hol Ken Lan Mar Mor Nor Oak Pel Quin Stan Thorn Wes"
_ENDS = "bridge brook bury cliffe combe dale den field ford gate ham holm hurst ley mere mont more shaw wood"
_STYLES = ("Growth", "Buyout", "Venture", "Infrastructure", "Credit", "Secondaries", "Seed", "Opportunities")
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
_CITIES = (
    "London",
    "Berlin",
    "Paris",
    "Singapore",
    "Mumbai",
    "Sydney",
    "Toronto",
    "Boston",
    "Austin",
    "Nairobi",
    "Dubai",
)
_ROUND = (1, 1.5, 2, 3, 5, 10, 20, 30, 50, 100)  # most funds are of a round sum
_STAGES = tuple(Stage)


@cache
def chinese_places() -> tuple[str, ...]:
    """Full names of China's provinces, cities and counties."""
    table = files("extractors").joinpath("data", "china.tsv").read_text(encoding="utf-8")
    return tuple(line.split("\t")[1] for line in table.splitlines() if line and not line.startswith("#"))


def funds(count: int, seed: int = 7) -> Iterator[tuple[Sighting, date]]:
    """The first `count` funds, each as the article tells it that announces it, with its day."""
    chance = random.Random(seed)
    for _ in range(count):
        tell = _chinese if chance.random() < _CHINESE else _english
        yield tell(chance), FIRST_DAY + timedelta(days=chance.randrange(DAYS))


def retold(fund: Sighting) -> Sighting:
    """The same fund as a later article tells it: registered, with its legal name or a shorter one."""
    legal = f"{fund.name}合伙企业（有限合伙）" if fund.name.endswith("基金") else f"{fund.name}, L.P."
    return replace(fund, name=legal, stage=Stage.REGISTERED, sponsors=())


def _chinese(chance: random.Random) -> Sighting:
    place, (sector, _) = chance.choice(chinese_places()), chance.choice(_SECTORS)
    core = "".join(chance.sample(_CORES, 2)) if chance.random() < 0.6 else ""
    manager = "".join(chance.sample(_CORES, 2)) + chance.choice(("资本", "创投", "投资管理有限公司"))
    return Sighting(
        name=f"{place}{core}{sector}{chance.choice(_KINDS)}",
        stage=chance.choice(_STAGES),
        confidence=0.9,
        size=_money(chance, "CNY", 1e8),
        managers=(manager,) if chance.random() < 0.5 else (),
        sponsors=(f"{place}国有资本投资集团",) if chance.random() < 0.5 else (),
        place=place,
        sectors=(sector,),
    )


def _english(chance: random.Random) -> Sighting:
    town = chance.choice(_STARTS.split()) + chance.choice(_ENDS.split())
    house = f"{town}{chance.choice(('', ' Capital', ' Partners', ' Ventures'))}"
    _, sector = chance.choice(_SECTORS)
    return Sighting(
        name=f"{house} {chance.choice(_STYLES)} Fund {chance.choice(_NUMERALS)}",
        stage=chance.choice(_STAGES),
        confidence=0.9,
        size=_money(chance, chance.choice(("USD", "EUR", "GBP")), 1e7),
        managers=(house,),
        place=chance.choice(_CITIES) if chance.random() < 0.7 else None,
        sectors=(sector,),
    )


def _money(chance: random.Random, currency: str, unit: float) -> Money | None:
    if chance.random() < 0.2:
        return None
    times = chance.choice(_ROUND) if chance.random() < 0.8 else chance.randrange(101, 9999) / 100
    amount = round(times * unit)
    return Money(amount, currency, f"{currency} {amount}")
