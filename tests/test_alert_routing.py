from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from flows.alerts import (
    Notice,
    deliveries_for,
    due_at,
    routes_for,
)
from flows.settings import Channel, Rates
from tests.alerting import (
    NEWS,
    NOW,
    channel,
    route,
)

RATES = Rates(per_usd={"CNY": 7.1, "EUR": 0.9})
FILTERS = [
    ({}, True),
    ({"kinds": ("update",)}, False),
    ({"enabled": False}, False),
    ({"stages": ("first_close", "final_close")}, True),
    ({"stages": ("planned",)}, False),
    ({"article_languages": ("zh",)}, True),
    ({"article_languages": ("zh-Hant",)}, False),
    ({"places": ("CN",)}, True),
    ({"places": ("江苏",)}, True),
    ({"places": ("Jiangsu",)}, True),
    ({"places": ("苏州",)}, True),
    ({"places": ("US", "Shanghai")}, False),
    ({"places": ("chn",)}, True),
    ({"places": ("TW",)}, False),
    ({"sectors": ("Semiconductors",)}, True),
    ({"sectors": ("半导体",)}, True),
    ({"sectors": ("biotech",)}, False),
    ({"parties": ("harbour capital",)}, True),
    ({"parties": ("quay insurance",)}, True),
    ({"parties": ("Other Capital",)}, False),
    ({"sources": ("harbour",)}, True),
    ({"sources": ("other",)}, False),
    ({"words": ("港湾成长",)}, True),
    ({"words": ("ports",)}, False),
    ({"without_words": ("first close",)}, False),
    ({"min_size": {"amount": 1_000_000_000, "currency": "CNY"}}, True),
    ({"min_size": {"amount": 100_000_000, "currency": "USD"}}, True),
    ({"min_size": {"amount": 200_000_000, "currency": "USD"}}, False),
    ({"min_size": {"amount": 200_000_000, "currency": "EUR"}}, False),
    ({"min_size": {"amount": 10**12, "currency": "JPY"}}, True),  # no rate: too much beats too little
    ({"min_confidence": 0.9}, True),
    ({"min_confidence": 0.95}, False),
]


@pytest.mark.parametrize(("filters", "heard"), FILTERS, ids=[str(f) for f, _ in FILTERS])
def test_a_route_hears_what_all_its_filters_let_through(filters, heard):
    assert bool(routes_for("new", NEWS, [route(**filters)], RATES)) is heard


def test_a_fund_whose_size_is_not_told_passes_every_size():
    size = {"amount": 10**12, "currency": "USD"}
    assert routes_for("new", replace(NEWS, size=None, first_tranche=None), [route(min_size=size)], RATES)


@pytest.mark.parametrize(
    ("place", "name", "wanted", "heard"),
    [
        ("川渝", "双城基金", "CN", True),
        ("川渝", "双城基金", "重庆", True),
        ("台北", "Camphor Fund", "TW", True),
        ("台北", "Camphor Fund", "CN", False),
        ("Quarrel-under-Sea", "Camphor Fund", "CN", True),  # told, but in no table: too much beats too little
        (None, "甬潮创业投资基金", "CN", False),
        (None, "宁波潮汐创业投资基金", "CN", True),
        (None, "Camphor Fund", "CN", False),
    ],
)
def test_a_route_by_places_hears_of_what_lies_there_and_of_places_that_nobody_knows(place, name, wanted, heard):
    news = replace(NEWS, place=place, name=name)
    assert bool(routes_for("new", news, [route(places=(wanted,))], RATES)) is heard


def test_a_notice_reaches_the_routes_that_ask_for_its_kind():
    notice = Notice("silent", source="harbour")
    routes = [route(id="a", kinds=("source",)), route(id="b"), route(id="c", kinds=("source",), sources=("other",))]
    assert [r.id for r in routes_for("source", notice, routes, RATES)] == ["a"]


def shanghai(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Shanghai")).astimezone(UTC)


DAILY = {"every": "day", "at": "08:30"}
WEEKLY = {"every": "week", "at": "08:30", "weekday": "monday"}
NIGHT = {"from": "22:00", "to": "07:30"}
TIMES = [
    ({}, "2026-03-06 16:00", "2026-03-06 16:00"),
    ({"digest": {"every": "hour"}}, "2026-03-06 16:20", "2026-03-06 17:00"),
    ({"digest": DAILY}, "2026-03-06 08:29", "2026-03-06 08:30"),
    ({"digest": DAILY}, "2026-03-06 08:30", "2026-03-07 08:30"),
    ({"digest": WEEKLY}, "2026-03-06 16:00", "2026-03-09 08:30"),
    ({"digest": WEEKLY}, "2026-03-09 08:00", "2026-03-09 08:30"),
    ({"digest": WEEKLY}, "2026-03-09 09:00", "2026-03-16 08:30"),
    ({"quiet": NIGHT}, "2026-03-06 23:10", "2026-03-07 07:30"),
    ({"quiet": NIGHT}, "2026-03-06 05:00", "2026-03-06 07:30"),
    ({"quiet": NIGHT}, "2026-03-06 07:30", "2026-03-06 07:30"),
    ({"quiet": {"from": "12:00", "to": "13:00"}}, "2026-03-06 12:10", "2026-03-06 13:00"),
    ({"quiet": {"from": "12:00", "to": "13:00"}}, "2026-03-06 11:00", "2026-03-06 11:00"),
    ({"quiet": NIGHT, "digest": {"every": "day", "at": "06:00"}}, "2026-03-06 16:00", "2026-03-07 07:30"),
]


@pytest.mark.parametrize(("values", "now", "due"), TIMES)
def test_a_route_tells_at_once_or_at_its_digest_and_never_in_quiet_hours(values, now, due):
    assert due_at(route(**values), shanghai(now)) == shanghai(due)


def test_a_digest_keeps_its_hour_through_a_change_of_summer_time():
    spring = route(zone="Europe/London", digest=DAILY)
    due = due_at(spring, datetime(2026, 3, 28, 12, tzinfo=UTC))
    assert due == datetime(2026, 3, 29, 7, 30, tzinfo=UTC)


def test_a_channel_hears_an_alert_once_by_the_earliest_route():
    settings = _Settings([route(id="slow", digest=DAILY), route(id="fast"), route(id="off", channels=("other",))])
    assert [(d.channel, d.route, d.due) for d in deliveries_for("new", NEWS, settings, now=NOW)] == [
        ("desk", "fast", NOW)
    ]


class _Settings:
    """As much of the settings as routing looks at."""

    def __init__(self, routes):
        self.routes, self.rates = routes, RATES
        self.channels = (channel("json://localhost/x"), Channel(id="other", enabled=False, url_env="UNSET"))
