"""A fund, channels of many services and routes, for the tests of alerts."""

from dataclasses import replace
from datetime import UTC, datetime

from pydantic import SecretStr

from extractors.facts import Money, Stage
from flows.alerts import (
    Digest,
    FundNews,
    Link,
    Message,
    compose_news,
    look_of,
)
from flows.settings import Channel, Route

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)  # a Friday

SLACK = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#funds"
TELEGRAM = "tgram://123456789:abcdefghijklmnopqrstuvwxyz123456789/12315544"
DISCORD = "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js"
WECOM = f"wecombot://{'k' * 36}"
SMS = f"twilio://AC{'a' * 32}:{'b' * 32}@15551231234/15551231235"
PUSHOVER = f"pover://{'u' * 30}@{'a' * 30}"
ADDRESSES = [
    SLACK,
    TELEGRAM,
    DISCORD,
    WECOM,
    SMS,
    PUSHOVER,
    f"dingtalk://{'d' * 40}",
    f"feishu://{'f' * 36}",
    "mailto://robot:word@localhost?to=desk@example.org",
    "mailto://robot:word@localhost?to=desk@example.org&format=text",
    "ntfy://localhost/topic",
    "bark://localhost/devicekey",
    "json://localhost/hook",
    "rocket://user:word@localhost/#room",
    "mmost://localhost/abcdefghijklmnop",
]

NEWS = FundNews(
    fund_id="f-harbour",
    name="Harbour Growth Fund II",
    stage=Stage.FIRST_CLOSE,
    confidence=0.9,
    aliases=("港湾成长二期基金",),
    size=Money(1_200_000_000, "CNY", "RMB1.2bn"),
    first_tranche=Money(300_000_000, "CNY", "RMB300m"),
    managers=("Harbour Capital",),
    sponsors=("Jinzhou Guidance Fund", "Quay Insurance"),
    place="Suzhou",
    sectors=("semiconductors", "AI"),
    event_date="2026-03-05",
    quote="Harbour Capital has held the first close of its second growth fund at RMB1.2bn.",
    links=(
        Link("https://wire.example/harbour?id=1&x=2", "Harbour closes", "Harbour Wire", "2026-03-05", "en"),
        Link("https://jiangbao.example/2", "港湾成长二期基金首关", "江报", "2026-03-06", "zh"),
    ),
    sources=("harbour",),
)


def channel(url: str, name: str = "desk") -> Channel:
    return Channel(id=name, url_env=SecretStr(url))


def route(**values) -> Route:
    return Route(**{"id": "r", "channels": ("desk",), "zone": "Asia/Shanghai", **values})


def written(url: str, news=NEWS, kind: str = "new", tongue: str = "en") -> Message:
    return compose_news(kind, news, 17, tongue, look_of(channel(url)))


def many(count: int) -> Digest:
    items = tuple(
        ("new", replace(NEWS, fund_id=f"f-{n}", name=f"Harbour Fund No. {n}")) for n in range(min(count, 200))
    )
    return Digest("cap", "r", count, items, since="2026-03-01", until="2026-03-06", weeks=(("2026-03-02", 4),))


LONG = replace(
    NEWS,
    name="Very Long Harbour Growth Fund " * 20,
    quote="港湾资本完成第二期成长基金首次关闭😀。" * 60,
    managers=tuple(f"Harbour Capital Partner {n}" for n in range(80)),
    links=NEWS.links * 4,
)


EVIL = replace(
    NEWS,
    name='=HYPERLINK("x") <script>alert(1)</script> @everyone <!channel> <@U123> [click](https://evil.example)',
    quote='# Heading *bold* `code` ||spoiler|| <at user_id="all">all</at> \x00\x07\u202egnp.exe\u2066 @all',
    managers=("**Boss** & <b>Sons</b>",),
    links=(Link("javascript:alert(1)", "<img src=x>"), Link('https://ok.example/"><script>', "T", "S")),
)
