import email
import email.policy
import json
import re
import socket
import threading
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from aiosmtpd.controller import Controller
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pydantic import SecretStr

from extractors.facts import Article, Evidence, Fund, FundStatus, Money, Sighting, Stage, StoredSighting
from flows.alerts import (
    Change,
    Courier,
    Digest,
    FundNews,
    Link,
    Message,
    Notice,
    NotSent,
    Sent,
    Telling,
    compose_news,
    deliveries_for,
    due_at,
    fund_news,
    look_of,
    read_payload,
    routes_for,
    send,
)
from flows.alerts.escaping import clean, safe_url
from flows.alerts.figures import in_figures, in_words
from flows.alerts.fitting import Line, fit_lines, shorten
from flows.settings import Channel, Rates, Route
from tests.servers import NewsServer, Reply, page

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


# --- what is said -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", [SLACK, TELEGRAM, DISCORD, "json://localhost/x", ADDRESSES[8], ADDRESSES[9]])
@pytest.mark.parametrize("tongue", ["en", "zh"])
def test_a_message_tells_every_fact_with_quote_links_and_the_alerts_id(url, tongue):
    message = written(url, tongue=tongue)
    told = message.title + message.body
    facts = ["Harbour Growth Fund II", "RMB300m", "Harbour Capital", "Quay Insurance", "Suzhou", "AI", "2026-03-05"]
    for words in [*facts, "港湾成长二期基金", NEWS.quote, "wire.example/harbour?id=1&", "jiangbao.example/2", "17"]:
        assert words in told
    assert ("first close", "首次关闭")[tongue == "zh"] in told
    assert ("RMB1.2bn (CNY 1.2 billion)", "RMB1.2bn（12亿人民币）")[tongue == "zh"] in told


def test_what_is_not_known_is_left_out_but_a_size_not_told_is_said():
    message = written(SLACK, FundNews("f-1", "Quay Fund", Stage.PLANNED, 0.7))
    assert message.body.splitlines() == ["Stage: planned", "Size: not stated", "alert 17"]


def test_a_push_is_one_line():
    message = written("ntfy://localhost/topic")
    assert message.title == "New fund: Harbour Growth Fund II"
    assert message.body == (
        "RMB1.2bn (CNY 1.2 billion) · first close · Suzhou · Harbour Capital"
        " · https://wire.example/harbour?id=1&x=2 · alert 17"
    )


def test_an_update_says_what_changed_and_a_correction_why():
    changed = replace(NEWS, changes=(Change("stage", "planned", "first close"),), reason="the amount was misread")
    message = written(SLACK, changed, "correction")
    assert message.title.startswith("Correction: Harbour Growth Fund II")
    assert message.body.splitlines()[:2] == ["Reason: the amount was misread", "Stage: planned → first close"]


CHANGES = [
    (Change("stage", "planned", "first_close"), "Stage: planned → first close", "阶段：拟设立 → 首次关闭"),
    (Change("size", "", "RMB1.2bn"), "Size: not stated → RMB1.2bn", "规模：未披露 → RMB1.2bn"),
]


@pytest.mark.parametrize(("change", "english", "chinese"), CHANGES)
def test_a_change_is_told_in_the_words_of_the_language(change, english, chinese):
    changed = replace(NEWS, changes=(change,))
    assert written(SLACK, changed, "update", "en").body.startswith(english)
    assert written(SLACK, changed, "update", "zh").body.startswith(chinese)


def test_a_notice_is_told_as_it_stands():
    message = written(SLACK, Notice("Source Harbour Wire is silent", ("no item for 9 days",)), "source")
    assert (message.title, message.body) == ("Source Harbour Wire is silent", "no item for 9 days\nalert 17")


SIZES = [
    (1_200_000_000, "CNY", "RMB1.2bn", "CNY 1.2 billion", "12亿人民币"),
    (350_000_000, "USD", "$350m", "USD 350 million", "3.5亿美元"),
    (50_000_000_000_000, "IDR", "", "IDR 50 trillion", "50万亿印度尼西亚卢比"),
    (2_500_000, "EUR", "€2.5m", "EUR 2.5 million", "250万欧元"),
]


@pytest.mark.parametrize(("amount", "currency", "as_written", "english", "chinese"), SIZES)
def test_sizes_are_written_as_each_language_does(amount, currency, as_written, english, chinese):
    money = Money(amount, currency, as_written)
    assert (in_figures(money, "en"), in_figures(money, "zh")) == (english, chinese)


def test_a_size_is_not_said_twice_in_the_same_words():
    assert in_words(Money(1_200_000_000, "CNY", "12亿元"), "zh") == "12亿人民币"
    assert in_words(Money(1_200_000_000, "CNY", "12亿元"), "en") == "12亿元 (CNY 1.2 billion)"


# --- a digest ---------------------------------------------------------------------------------------------------------


def many(count: int) -> Digest:
    items = tuple(
        ("new", replace(NEWS, fund_id=f"f-{n}", name=f"Harbour Fund No. {n}")) for n in range(min(count, 200))
    )
    return Digest("cap", "r", count, items, since="2026-03-01", until="2026-03-06", weeks=(("2026-03-02", 4),))


@pytest.mark.parametrize("url", ADDRESSES)
@pytest.mark.parametrize("tongue", ["en", "zh"])
def test_a_summary_of_500_funds_fits_and_says_how_many_it_leaves_out(url, tongue):
    look = look_of(channel(url))
    message = written(url, many(500), "digest", tongue)
    assert look.size(message.body) <= look.body_limit
    assert "500" in message.title + message.body
    rest = re.search(r"(?:and|另有) (\d+)", message.body)
    shown = len(set(re.findall(r"Harbour Fund No\. \d+", message.body)))
    assert rest is None or int(rest[1]) + shown == 500


def test_a_digest_by_mail_groups_by_stage_and_sector_and_draws_the_weeks():
    told = replace(
        many(2),
        items=(
            ("new", replace(NEWS, name="Early", stage=Stage.PLANNED)),
            ("update", replace(NEWS, name="Late", changes=(Change("size", "1", "2"),))),
        ),
        others=("Source X is silent",),
    )
    body = written(ADDRESSES[8], told, "digest").body
    places = [
        body.index(words) for words in ("New funds a week", "First close", "Late", "Planned", "Early", "X is silent")
    ]
    assert places == sorted(places)
    assert "Size: 1 → 2" in body
    assert "(Fund update)" in body


def test_a_digest_of_fundwatchs_own_messages_alone_does_not_speak_of_funds():
    told = Digest("digest", "r", 0, (), others=("Source X is silent", "Source Y is silent"))
    message = written(SLACK, told, "digest")
    assert message.title == "About fundwatch itself"
    assert message.body == "Source X is silent\nSource Y is silent\nalert 17"


def test_a_mail_of_500_funds_is_not_cut_off_by_its_reader():
    assert len(written(ADDRESSES[8], many(500), "digest").body.encode()) < 102_000


# --- limits -----------------------------------------------------------------------------------------------------------

LONG = replace(
    NEWS,
    name="Very Long Harbour Growth Fund " * 20,
    quote="港湾资本完成第二期成长基金首次关闭😀。" * 60,
    managers=tuple(f"Harbour Capital Partner {n}" for n in range(80)),
    links=NEWS.links * 4,
)


@pytest.mark.parametrize("url", ADDRESSES)
@pytest.mark.parametrize("news", [NEWS, LONG], ids=["usual", "long"])
@pytest.mark.parametrize("tongue", ["en", "zh"])
def test_every_message_keeps_within_the_limits_of_its_service(url, news, tongue):
    look = look_of(channel(url))
    message = written(url, news, tongue=tongue)
    assert look.size(message.body) <= look.body_limit
    assert look.size(message.title) <= (look.title_limit or 0)
    assert "17" in message.body
    message.body.encode()  # no half of a surrogate pair


@pytest.mark.parametrize("url", [TELEGRAM, ADDRESSES[8]])
def test_no_tag_is_cut(url):
    body = written(url, LONG).body
    assert [body.count(f"<{tag}>") + body.count(f"<{tag} ") for tag in ("b", "i", "p", "a", "h1")] == [
        body.count(f"</{tag}>") for tag in ("b", "i", "p", "a", "h1")
    ]


@given(st.text(max_size=80), st.integers(1, 60))
@hypothesis_settings(max_examples=300, deadline=None)
def test_shortening_keeps_the_limit_and_whole_words(text, limit):
    short = shorten(text, limit)
    assert len(short) <= max(limit, 1)
    assert short == text if len(text) <= limit else short.endswith("…")


SHORTENED = [
    ("Harbour Growth Fund", 12, "Harbour…"),
    ("Harbour, Growth Fund", 9, "Harbour…"),
    ("港湾成长二期基金首次关闭", 7, "港湾成长二期…"),
    ("e\u0301e\u0301e\u0301", 4, "e\u0301…"),
    ("Supercalifragilistic", 8, "…"),
]


@pytest.mark.parametrize(("text", "limit", "short"), SHORTENED)
def test_text_is_shortened_after_a_whole_word(text, limit, short):
    assert shorten(text, limit) == short


def test_lines_are_left_out_by_rank_and_rank_0_stays():
    lines = [Line("first"), Line("third", 3), Line("second", 2), Line("last")]
    assert fit_lines(lines, 18, len) == "first\nsecond\nlast"
    assert fit_lines(lines, 3, len) == "first\nlast"


# --- nothing from the web acts ----------------------------------------------------------------------------------------

EVIL = replace(
    NEWS,
    name='=HYPERLINK("x") <script>alert(1)</script> @everyone <!channel> <@U123> [click](https://evil.example)',
    quote='# Heading *bold* `code` ||spoiler|| <at user_id="all">all</at> \x00\x07\u202egnp.exe\u2066 @all',
    managers=("**Boss** & <b>Sons</b>",),
    links=(Link("javascript:alert(1)", "<img src=x>"), Link('https://ok.example/"><script>', "T", "S")),
)


@pytest.mark.parametrize("url", ADDRESSES)
def test_markup_mentions_control_characters_and_formulas_do_nothing(url):
    look = look_of(channel(url))
    message = written(url, EVIL)
    told = f"{message.title}\n{message.body}"
    assert "javascript:" not in told
    assert 'https://ok.example/">' not in told
    assert not any(ord(c) < 32 and c != "\n" for c in told)
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", told)
    assert not any(line.startswith(("=", "+", "-", "@")) for line in told.splitlines())
    if look.is_html:
        assert "<script" not in message.body
        assert "<img" not in message.body
    if look.style == "chat":
        assert not re.search("@(everyone|all|U123)", told)
        assert "<!channel" not in told
        assert "<at" not in told
    if look.markup.name == "markdown" or "discord" in url:
        assert "](" not in told.replace("］(", "")
        assert "`" not in told


def test_a_program_gets_the_words_exactly():
    assert "**Boss** & <b>Sons</b>" in written("json://localhost/x", EVIL).body


CLEANED = [
    ("a\r\nb\tc\x00d", "a b c d"),
    ("one\u2028two\u00a0three", "one two three"),
    ("x\u202ey\ud800z\ue000", "xyz"),
    ("  基金\u3000设立 ", "基金 设立"),
]


@pytest.mark.parametrize(("text", "shown"), CLEANED)
def test_clean_leaves_one_line_of_what_can_be_shown(text, shown):
    assert clean(text) == shown


URLS = [
    ("https://a.example/x?b=1&c=%E5%9F%BA", "https://a.example/x?b=1&c=%E5%9F%BA"),
    ("https://a.example/基金 1", "https://a.example/%E5%9F%BA%E9%87%91%201"),
    ("https://a.example/(x)|<y>\"'", "https://a.example/%28x%29%7C%3Cy%3E%22%27"),
    ("javascript:alert(1)", ""),
    ("ftp://a.example/", ""),
    (None, ""),
    ("https://[broken", ""),
]


@pytest.mark.parametrize(("url", "shown"), URLS)
def test_only_web_addresses_are_linked_and_nothing_ends_them_early(url, shown):
    assert safe_url(url) == shown


# --- payloads ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "news"), [("new", NEWS), ("digest", many(3)), ("source", Notice("S", ("l",), "harbour"))]
)
def test_a_payload_survives_the_database(kind, news):
    assert read_payload(kind, json.loads(json.dumps(news.as_payload()))) == news


def sighting(number: int, article: Article, *evidence: Evidence) -> StoredSighting:
    facts = Sighting("Quay Fund", Stage.LAUNCHED, 0.8, evidence=evidence)
    told = (article.key, article.url, article.title, article.site, article.published, article.published_day)
    return StoredSighting(number, "f-1", *told, article.language, "1", facts)


def an_article(key: str, text: str, day: int) -> Article:
    return Article(key, f"https://x.example/{key}", f"Title {key}", text, None, date(2026, 3, day), "en", "X")


def test_the_article_at_hand_is_quoted_by_its_sentence_and_linked_first():
    text = "Markets were calm. Quay Partners has launched the Quay Fund for ports. It rained."
    start = text.index("launched")
    proof = Evidence("stage", "launched", "text", start, start + 8, "launched", "en launched")
    at_hand, newer = an_article("a", text, 1), an_article("b", "later", 4)
    stored = (sighting(1, at_hand, proof), sighting(2, newer))
    fund = Fund("f-1", stored[0].facts, FundStatus.NEW, NOW, NOW, 2)
    news = fund_news(fund, stored, Telling(at_hand))
    assert news.quote == "Quay Partners has launched the Quay Fund for ports."
    assert [link.url for link in news.links] == ["https://x.example/a", "https://x.example/b"]
    assert [link.url for link in fund_news(fund, stored).links] == ["https://x.example/b", "https://x.example/a"]


# --- routes -----------------------------------------------------------------------------------------------------------

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


# --- sending ----------------------------------------------------------------------------------------------------------

MESSAGE = Message("New fund: Harbour", "Size: 1\nalert 17", "text")


def hook(server: NewsServer, path: str = "/hook/Gehe1mT0ken") -> Channel:
    return channel(f"json://127.0.0.1:{server.port}{path}")


def test_a_webhook_gets_title_and_message(news_server):
    news_server.on("/hook/Gehe1mT0ken", page())
    assert send(hook(news_server), MESSAGE) == Sent()
    posted = json.loads(news_server.requests[0].body)
    assert (posted["title"], posted["message"]) == ("New fund: Harbour", "Size: 1\nalert 17")


@pytest.mark.parametrize("status", [500, 429, 403, 404])
def test_a_refusal_is_an_answer_with_its_reason_and_without_the_secret(news_server, status):
    news_server.on("/hook/Gehe1mT0ken", page("no", status))
    answer = send(hook(news_server), MESSAGE)
    assert isinstance(answer, NotSent)
    assert str(status) in answer.reason
    assert "Gehe1mT0ken" not in answer.reason


def test_nobody_listening_is_an_answer(caplog, capfd):
    answer = send(channel("json://user:Kennwort9@127.0.0.1:1/Gehe1mT0ken"), MESSAGE)
    assert isinstance(answer, NotSent)
    shown = answer.reason + caplog.text + "".join(capfd.readouterr())
    assert "Gehe1mT0ken" not in shown
    assert "Kennwort9" not in shown


def test_half_a_response_is_an_answer(news_server):
    news_server.on("/hook", Reply(write=lambda out: out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")))
    assert isinstance(send(hook(news_server, "/hook"), MESSAGE), (Sent, NotSent))


def test_a_channel_that_hangs_is_left_behind(news_server):
    news_server.on("/hook", Reply(write=lambda _: news_server.over.wait(20)))
    started = time.monotonic()
    answer = send(hook(news_server, "/hook"), MESSAGE, time_limit=0.3)
    assert answer == NotSent("no answer within 0 s", hung=True)
    assert time.monotonic() - started < 2


def test_an_address_that_apprise_does_not_know_is_an_answer():
    answer = send(channel("nosuch://Gehe1mT0ken"), MESSAGE)
    assert isinstance(answer, NotSent)
    assert "does not know the address of channel desk" in answer.reason
    assert "Gehe1mT0ken" not in answer.reason


def test_reasons_of_channels_that_fail_at_the_same_time_are_kept_apart(news_server):
    answers: dict[int, object] = {}
    for status in (500, 403):
        news_server.on(f"/{status}", page("no", status))

    def try_one(status: int) -> None:
        answers[status] = send(hook(news_server, f"/{status}"), MESSAGE)

    threads = [threading.Thread(target=try_one, args=(status,)) for status in (500, 403)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {status: str(status) in answers[status].reason for status in answers} == {500: True, 403: True}


class Mailbox:
    """A real SMTP server that keeps what it gets."""

    def __init__(self):
        self.mails = []
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self._controller.start()

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - the name that aiosmtpd calls
        self.mails.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        return "250 kept"

    def close(self):
        if self._controller.loop.is_running():
            self._controller.stop()


@pytest.fixture
def mailbox():
    box = Mailbox()
    yield box
    box.close()


def mail_channel(box: Mailbox) -> Channel:
    return channel(f"mailto://127.0.0.1:{box.port}?from=watch@example.org&to=desk@example.org&mode=insecure")


@pytest.mark.parametrize("tongue", ["en", "zh"])
def test_a_mail_has_a_subject_an_html_part_and_a_plain_part_that_reads_well(mailbox, tongue):
    desk = mail_channel(mailbox)
    assert send(desk, compose_news("new", NEWS, 17, tongue, Courier(desk).look)) == Sent()
    [mail] = mailbox.mails
    assert "Harbour Growth Fund II" in mail["subject"]
    plain, rich = (mail.get_body([kind]).get_content() for kind in ("plain", "html"))
    assert "<p" in rich
    assert "<" not in plain
    lines = plain.splitlines()
    assert ("Managers: Harbour Capital", "管理人：Harbour Capital")[tongue == "zh"] in [line.strip() for line in lines]
    assert NEWS.quote in plain.replace("\n", " ")
    assert "https://wire.example/harbour?id=1&x=2" in plain


def test_a_digest_by_mail_reads_well_in_its_plain_part(mailbox):
    desk = mail_channel(mailbox)
    assert send(desk, compose_news("digest", many(3), 17, "en", Courier(desk).look)) == Sent()
    plain = mailbox.mails[0].get_body(["plain"]).get_content()
    assert "3 fund alerts at one time" in plain
    assert "Harbour Fund No. 1" in plain
    assert not [line for line in plain.splitlines() if len(line) > 400]


def test_a_dead_mail_server_is_an_answer(mailbox):
    desk = mail_channel(mailbox)
    mailbox.close()
    assert isinstance(send(desk, MESSAGE, time_limit=20), NotSent)


def test_looks_follow_the_service():
    styles = {urlsplit(url).scheme: look_of(channel(url)).style for url in ADDRESSES}
    assert styles["mailto"] == "mail"
    assert {styles["ntfy"], styles["bark"], styles["pover"]} == {"push"}
    assert {styles["slack"], styles["tgram"], styles["feishu"], styles["wecombot"]} == {"chat"}
    assert (styles["twilio"], styles["json"]) == ("sms", "data")
