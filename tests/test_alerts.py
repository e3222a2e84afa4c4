import json
import re
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest

from extractors.changes import Change
from extractors.facts import Article, Evidence, Fund, FundStatus, Money, Sighting, Stage, StoredSighting
from flows.alerts import (
    Digest,
    FundNews,
    Link,
    Notice,
    Telling,
    fund_news,
    look_of,
    read_payload,
)
from flows.alerts.figures import in_figures, in_words
from flows.alerts.gathering import Group, digest_of
from flows.alerts.sites import with_names, with_publisher
from flows.settings import Source
from flows.store import Alert, DueDelivery
from tests.alerting import (
    ADDRESSES,
    DISCORD,
    NEWS,
    NOW,
    SLACK,
    SMS,
    TELEGRAM,
    channel,
    many,
    written,
)


@pytest.mark.parametrize("url", [SLACK, TELEGRAM, DISCORD, "json://localhost/x", ADDRESSES[8], ADDRESSES[9]])
@pytest.mark.parametrize("tongue", ["en", "zh"])
def test_a_message_tells_every_fact_with_quote_links_and_the_alerts_id(url, tongue):
    message = written(url, tongue=tongue)
    told = message.title + message.body
    facts = ["Harbour Growth Fund II", "RMB300m", "Harbour Capital", "Quay Insurance", "Suzhou", "2026-03-05"]
    for words in [*facts, "港湾成长二期基金", NEWS.quote, "wire.example/harbour?id=1&", "jiangbao.example/2", "17"]:
        assert words in told
    assert ("first close", "首次关闭")[tongue == "zh"] in told
    assert ("semiconductors, AI", "半导体、人工智能")[tongue == "zh"] in told
    assert ("RMB1.2bn", "RMB1.2bn（12亿元）")[tongue == "zh"] in told


def test_what_is_not_known_is_left_out_but_a_size_not_told_is_said():
    message = written(SLACK, FundNews("f-1", "Quay Fund", Stage.PLANNED, 0.7))
    assert message.body.splitlines() == ["Stage: planned", "Size: not stated", "alert 17"]


def test_a_push_is_one_line():
    message = written("ntfy://localhost/topic")
    assert message.title == "New fund: Harbour Growth Fund II"
    assert message.body == (
        "RMB1.2bn · first tranche RMB300m · first close · Suzhou · Harbour Capital"
        " · https://wire.example/harbour?id=1&x=2 · alert 17"
    )


def test_an_update_says_what_changed_and_a_correction_why():
    changed = replace(NEWS, changes=(Change("stage", "planned", "first close"),), reason="the amount was misread")
    message = written(SLACK, changed, "correction")
    assert message.title.startswith("Correction: Harbour Growth Fund II")
    assert message.body.splitlines()[:2] == ["Reason: the amount was misread", "Stage: planned → first close"]


TWO = (Change("name", "Elm Fund I, L.P.; 榆树基金", "Elm Fund I, L.P."),)
DECIDED = [
    ("none_at_all", (), "Withdrawn: Elm Fund (no announcement of a fund)", "撤回：Elm Fund（不是基金设立的消息）"),
    (
        "after_all",
        (),
        "Back again: Elm Fund (an announcement of a fund after all)",
        "恢复：Elm Fund（确是基金设立的消息）",
    ),
    ("in_review", (), "Open again: Elm Fund (whether it is a fund)", "重新待核：Elm Fund（是否为基金设立）"),
    (
        "one_fund",
        TWO,
        "Correction: Elm Fund I, L.P. and 榆树基金 are one fund",
        "更正：Elm Fund I, L.P.和榆树基金实为同一只基金",
    ),
    (
        "two_funds",
        (Change("name", "Elm", "Elm Fund I; Elm Fund II"),),
        "Correction: Elm Fund I and Elm Fund II are two funds",
        "更正：Elm Fund I和Elm Fund II是两只不同的基金",
    ),
    ("two_funds", (), "Correction: Elm Fund (these are two funds)", "更正：Elm Fund（这是两只不同的基金）"),
]


@pytest.mark.parametrize("url", ADDRESSES)
@pytest.mark.parametrize(("verdict", "changes", "english", "chinese"), DECIDED)
def test_the_title_of_a_correction_says_what_was_decided(url, verdict, changes, english, chinese):
    decided = replace(NEWS, name="Elm Fund", verdict=verdict, changes=changes)
    for tongue, title in (("en", english), ("zh", chinese)):
        message = written(url, decided, "correction", tongue)
        assert (title if url != SMS else title[:20]) in (message.title or message.body.splitlines()[0])


def test_the_title_of_a_corrected_fact_says_the_fact():
    edited = replace(NEWS, verdict="fact_wrong", changes=(Change("stage", "final_close", "first_close"),))
    title = "Correction: Harbour Growth Fund II · Stage: final close → first close"
    assert written(SLACK, edited, "correction").title == title
    assert "$" not in written("ntfy://localhost/topic", edited, "correction").body


def test_a_push_of_a_correction_says_why_and_no_facts_that_would_read_as_news():
    rejected = replace(NEWS, verdict="none_at_all", reason="a product")
    said = written("ntfy://localhost/topic", rejected, "correction").body
    assert said == "Reason: a product · https://wire.example/harbour?id=1&x=2 · alert 17"


def test_in_a_digest_a_rejected_fund_is_marked_as_withdrawn():
    rejected = Digest("digest", "r", 1, (("correction", replace(NEWS, verdict="none_at_all")),))
    assert "Withdrawn" in written(SLACK, rejected, "digest").body
    assert "（" not in written(ADDRESSES[8], rejected, "digest").body
    assert "(Withdrawn)" in written(ADDRESSES[8], rejected, "digest").body


CHANGES = [
    (
        Change("stage", "planned", "first_close"),
        "Stage: planned → first close",
        "阶段：筹备或募集中 → 首次关闭",
    ),
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
    (1_200_000_000, "CNY", "RMB1.2bn", "CNY 1.2 billion", "12亿元"),
    (350_000_000, "USD", "$350m", "USD 350 million", "3.5亿美元"),
    (50_000_000_000_000, "IDR", "", "IDR 50 trillion", "50万亿印尼盾"),
    (2_500_000, "EUR", "€2.5m", "EUR 2.5 million", "250万欧元"),
]


@pytest.mark.parametrize(("amount", "currency", "as_written", "english", "chinese"), SIZES)
def test_sizes_are_written_as_each_language_does(amount, currency, as_written, english, chinese):
    money = Money(amount, currency, as_written)
    assert (in_figures(money, "en"), in_figures(money, "zh")) == (english, chinese)


@pytest.mark.parametrize(
    ("size", "first", "english", "chinese"),
    [
        (
            ("A$600 million", "AUD", 600),
            ("A$320 million", "AUD", 320),
            "A$600 million · first tranche A$320 million",
            "",
        ),
        (
            ("100亿元", "CNY", 10_000),
            ("30亿元", "CNY", 3_000),
            "CNY 10 billion · first tranche CNY 3 billion",
            "100亿元 · 首期30亿元",
        ),
        (
            ("A$600 million", "AUD", 600),
            ("", "AUD", 320),
            "AUD 600 million · first tranche AUD 320 million",
            "6亿澳元 · 首期3.2亿澳元",
        ),
    ],
)
def test_both_sums_of_a_title_are_written_in_one_way(size, first, english, chinese):
    sums = [Money(millions * 1_000_000, currency, words) for words, currency, millions in (size, first)]
    told = replace(NEWS, size=sums[0], first_tranche=sums[1])
    for tongue, line in (("en", english), ("zh", chinese)):
        assert f"· {line}" in written(SLACK, told, "new", tongue).title


def test_a_size_is_not_said_twice_in_the_same_words():
    assert in_words(Money(1_200_000_000, "CNY", "12亿元"), "zh") == "12亿元"
    assert in_words(Money(1_200_000_000, "CNY", "12亿元"), "en") == "12亿元 (CNY 1.2 billion)"


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


SITES = [
    ("https://wire.example/a", "wire.example", "Harbour Wire"),
    ("https://www.wire.example/a", "wire.example", "Harbour Wire"),
    ("https://wire.example/a", "The Wire of Harbours", "The Wire of Harbours"),  # the page names itself
    ("https://news.example/a", "news.example", "news.example"),  # what a search lists is not of its host
    ("https://elsewhere.example/a", "elsewhere.example", "elsewhere.example"),
    ("https://www.gov.cn/a", "www.gov.cn", "State Council"),
    ("https://www.wuhu.gov.cn/a", "wuhu.gov.cn", "wuhu.gov.cn"),  # a city is not the State Council
    ("https://paper.wire.example/a", "paper.wire.example", "paper.wire.example"),  # a host below may be anybody's
    ("https://m.wire.example/a", "m.wire.example", "Harbour Wire"),
    (None, "", ""),
]


@pytest.mark.parametrize(("url", "site", "shown"), SITES)
def test_a_publisher_is_named_as_its_source_is(url, site, shown):
    usual = {"language": "en", "kind": "feed"}
    sources = [
        Source(**usual, id="harbour", name="Harbour Wire", url="https://feeds.wire.example/all.xml"),
        Source(**usual, id="state", name="State Council", url="https://www.gov.cn/all.xml"),
        Source(**usual | {"kind": "search"}, id="search", name="A search", url="https://news.example/?q={words}"),
    ]
    told = with_names(replace(NEWS, links=(Link(url, "T", site),)), sources)
    assert told.links[0].site == shown


@pytest.mark.parametrize(
    ("listed_by", "site", "credited"),
    [
        ("harbour", "wire.example", "Harbour Wire"),
        ("docks", "wire.example", "Docks Wire"),
        ("docks", None, "Docks Wire"),
        ("docks", "The Wire of Harbours", "The Wire of Harbours"),  # the page names itself
        ("archive", "paper.wire.example", "paper.wire.example"),  # nobody listed it
        ("by hand", "wire.example", "wire.example"),  # of two publishers on one host nobody knows which
    ],
)
def test_of_two_sources_on_one_host_the_one_that_listed_an_article_is_its_publisher(listed_by, site, credited):
    usual = {"language": "en", "kind": "feed"}
    sources = (
        Source(**usual, id="harbour", name="Harbour Wire", url="https://wire.example/harbour.xml"),
        Source(**usual, id="docks", name="Docks Wire", url="https://wire.example/docks.xml"),
    )
    host = site if site and site.endswith(".wire.example") else "wire.example"
    article = Article("k", f"https://{host}/a", "T", "text", None, date(2026, 3, 1), "en", site)
    named = with_publisher(article, listed_by, sources)
    assert named.site == credited
    told = with_names(replace(NEWS, links=(Link(named.url, "T", named.site),)), sources)
    assert told.links[0].site == credited


def test_a_digest_tells_each_fund_once_as_it_stands_now():
    stages = [Change("stage", "planned", "launched"), Change("stage", "launched", "first_close")]
    told = [
        ("new", replace(NEWS, fund_id="a", name="A fund")),
        ("update", replace(NEWS, fund_id="a", name="A Fund", changes=(stages[0],))),
        ("update", replace(NEWS, fund_id="b", changes=(stages[0],))),
        ("update", replace(NEWS, fund_id="b", changes=(stages[1], Change("size", None, "$1m")))),
        ("new", replace(NEWS, fund_id="c")),
        ("correction", replace(NEWS, fund_id="c", verdict="none_at_all", reason="a product")),
        ("update", replace(NEWS, fund_id="c", changes=(stages[0],))),
    ]
    alerts = [Alert(n, kind, None, None, news.as_payload(), NOW) for n, (kind, news) in enumerate(told)]
    due = tuple(DueDelivery(n, "desk", "r", 1, NOW, alert) for n, alert in enumerate(alerts))
    digest = digest_of(Group("r", "digest", "", due), zone=ZoneInfo("UTC"), now=NOW)
    assert [(kind, news.name) for kind, news in digest.items[:1]] == [("new", "A Fund")]
    assert digest.items[0][1].changes == (stages[0],)
    assert digest.items[1] == (
        "update",
        replace(NEWS, fund_id="b", changes=(Change("stage", "planned", "first_close"), Change("size", None, "$1m"))),
    )
    assert (digest.items[2][0], digest.items[2][1].reason) == ("correction", "a product")
    assert (digest.count, len(digest.alert_ids)) == (3, 7)
    assert "Reason: this is no announcement of a fund: a product" in written(ADDRESSES[8], digest, "digest").body
    assert "this is no announcement of a fund: a product" in written(SLACK, digest, "digest").body


def test_a_digest_does_not_tell_a_change_that_was_taken_back():
    there, back = Change("place", "Oslo", "Bergen"), Change("place", "Bergen", "Oslo")
    told = [replace(NEWS, verdict="fact_wrong", changes=(there,)), replace(NEWS, verdict="taken_back", changes=(back,))]
    alerts = [Alert(n, "correction", None, None, news.as_payload(), NOW) for n, news in enumerate(told)]
    due = tuple(DueDelivery(n, "desk", "r", 1, NOW, alert) for n, alert in enumerate(alerts))
    [(kind, news)] = digest_of(Group("r", "digest", "", due), zone=ZoneInfo("UTC"), now=NOW).items
    assert (kind, news.verdict, news.changes) == ("correction", "taken_back", ())


def test_sectors_of_one_kind_stand_together_under_one_name():
    items = tuple(
        ("new", replace(NEWS, fund_id=word, name=f"Fund {n}", sectors=(word,)))
        for n, word in enumerate(("机器人", "ports", "robotics"))
    )
    for tongue, name in (("en", ">Robotics<"), ("zh", ">机器人<")):
        body = written(ADDRESSES[8], Digest("digest", "r", 3, items), "digest", tongue).body
        assert body.count(name) == 1


@pytest.mark.parametrize(
    ("sectors", "english", "chinese"),
    [
        (("Robot", "robotics"), "Sectors: robotics", "投向：机器人"),
        (("半导体", "文旅夜经济"), "Sectors: semiconductors, 文旅夜经济", "投向：半导体、文旅夜经济"),
        (("EDA", "wafers", "chips"), "Sectors: EDA, wafers, chips", "投向：半导体"),
    ],
)
def test_sectors_are_told_in_the_readers_language_and_none_twice(sectors, english, chinese):
    for tongue, line in (("en", english), ("zh", chinese)):
        assert line in written(SLACK, replace(NEWS, sectors=sectors), "new", tongue).body.splitlines()


def test_a_single_fund_is_told_in_the_singular():
    titles = {
        "digest": "1 fund alert",
        "cap": "1 fund alert among others",
        "first_poll": "Wire: 1 fund",
    }
    for why, title in titles.items():
        told = Digest(why, "r", 1, (("new", NEWS),), label="Wire", others=("Source X is silent",))
        assert written(SLACK, told, "digest").title == title


def test_a_fact_that_changed_is_not_said_twice():
    changed = replace(NEWS, changes=(Change("stage", "planned", "first_close"), Change("size", None, "RMB1.2bn")))
    lines = written(SLACK, changed, "update").body.splitlines()
    assert [line for line in lines if line.startswith(("Stage", "Size"))] == [
        "Stage: planned → first close",
        "Size: not stated → RMB1.2bn",
    ]


@pytest.mark.parametrize("url", [SLACK, ADDRESSES[8]])
def test_words_of_the_title_are_not_quoted_under_it(url):
    told = replace(
        NEWS, quote="Quay closes its fund", links=(replace(NEWS.links[0], title="Quay closes its fund at $1m"),)
    )
    assert written(url, told).body.count("Quay closes its fund") == 1


def test_the_weeks_before_the_first_fund_are_not_drawn():
    weeks = tuple((f"2026-0{month}-02", n) for month, n in enumerate((0, 0, 0, 0, 0, 0, 2, 1), 1))
    body = written(ADDRESSES[8], replace(many(2), weeks=weeks), "digest").body
    assert [week in body for week, _ in weeks] == [False] * 4 + [True] * 4


def test_looks_follow_the_service():
    styles = {urlsplit(url).scheme: look_of(channel(url)).style for url in ADDRESSES}
    assert styles["mailto"] == "mail"
    assert {styles["ntfy"], styles["bark"], styles["pover"]} == {"push"}
    assert {styles["slack"], styles["tgram"], styles["feishu"], styles["wecombot"]} == {"chat"}
    assert (styles["twilio"], styles["json"]) == ("sms", "data")


def digest_from(*told: tuple[str, FundNews], zone: str = "Asia/Shanghai") -> Digest:
    alerts = [Alert(n, kind, None, None, news.as_payload(), NOW) for n, (kind, news) in enumerate(told)]
    due = tuple(DueDelivery(n, "desk", "r", 1, NOW, alert) for n, alert in enumerate(alerts))
    return digest_of(Group("r", "digest", "", due), zone=ZoneInfo(zone), now=NOW)


def of_days(*days: str | None) -> list[tuple[str, FundNews]]:
    return [("new", replace(NEWS, fund_id=f"f-{n}", links=(Link("u", "T", "S", day),))) for n, day in enumerate(days)]


@pytest.mark.parametrize(
    ("days", "english", "chinese"),
    [
        (("2025-11-20", "2025-10-03", None), "News from 2025-10-03 to 2025-11-20", "2025-10-03 至 2025-11-20 的报道"),
        (("2025-10-03",), "News of 2025-10-03", "2025-10-03 的报道"),
        ((None,), "2026-03-06", "2026-03-06"),
    ],
)
def test_a_digest_is_headed_by_the_days_of_its_articles(days, english, chinese):
    digest = digest_from(*of_days(*days))
    for tongue, period in (("en", english), ("zh", chinese)):
        assert written(SLACK, digest, "digest", tongue).title.endswith(f"· {period}")
        assert f">{period}<" in written(ADDRESSES[8], digest, "digest", tongue).body


def test_a_digest_names_no_day_that_its_reader_has_not_reached():
    told = of_days("2026-03-06", "2026-03-07")
    assert digest_from(*told, zone="Europe/London").until == "2026-03-06"
    article = digest_from(*of_days("2026-03-07"), zone="America/New_York")
    assert (article.since, article.until) == ("2026-03-06", "2026-03-06")
    assert article.items[0][1].links[0].published == "2026-03-07"


def test_a_digest_does_not_list_a_record_that_became_part_of_another():
    kept, gone = replace(NEWS, fund_id="a"), replace(NEWS, fund_id="b")
    merged = ("correction", replace(kept, verdict="one_fund", others=("b",)))
    parted = ("correction", replace(kept, verdict="two_funds", others=("b",)))
    told = [("new", kept), ("new", gone), merged]
    assert [news.fund_id for _, news in digest_from(*told).items] == ["a"]
    assert [news.fund_id for _, news in digest_from(*told, parted).items] == ["a", "b"]


def test_a_whole_sentence_is_quoted_rather_than_a_heading():
    article = an_article("a", "Quay Fund at its final close\nThe Quay Fund has $1m. It rained.", 1)
    stage = Evidence("stage", "final_close", "text", 17, 28, "final close", "r")
    size = Evidence("size", "$1m", "text", 47, 50, "$1m", "r")
    both, alone = sighting(1, article, stage, size), sighting(1, article, stage)
    fund = Fund("f-a", both.facts, FundStatus.NEW, NOW, NOW, 1)
    assert fund_news(fund, [both], Telling(article)).quote == "The Quay Fund has $1m."
    assert fund_news(fund, [alone], Telling(article)).quote == "Quay Fund at its final close"


def test_in_a_digest_mail_the_sponsors_are_called_sponsors():
    body = written(ADDRESSES[8], replace(many(1), items=(("new", replace(NEWS, managers=(), sponsors=("Elm",))),))).body
    assert "Sponsors: Elm" in body


def test_what_a_person_has_overruled_is_not_quoted():
    article = an_article("a", "Quay has held the final close at its hard cap. It is the second fund of the house.", 1)
    stage = Evidence("stage", "final_close", "text", 37, 45, "hard cap", "r")
    name = Evidence("name", "second fund", "text", 57, 68, "second fund", "r")
    told = sighting(1, article, stage, name)
    fund = Fund("f-a", told.facts, FundStatus.NEW, NOW, NOW, 1)
    assert "hard cap" in fund_news(fund, [told], Telling(article)).quote
    assert fund_news(fund, [told], Telling(article, edited={"stage"})).quote == "It is the second fund of the house."
    assert fund_news(fund, [told], Telling(edited={"stage", "name"})).quote == ""


@pytest.mark.parametrize("url", ADDRESSES)
@pytest.mark.parametrize(
    ("tongue", "first"),
    [("en", r"(?i)first tranche:? (RMB300m|CNY 300 million)"), ("zh", "首期：?(RMB300m（)?3亿")],
)
def test_every_channel_tells_which_sum_is_the_first_tranche(url, tongue, first):
    alone, small = written(url, NEWS, "new", tongue), written(url, replace(NEWS, size=None), "new", tongue)
    gathered = written(url, digest_from(("new", NEWS)), "digest", tongue)
    for message in (small, *([] if url == SMS else [alone, gathered])):  # 140 letters have no room for a second sum
        assert re.search(first, f"{message.title}\n{message.body}")


def test_a_size_that_has_changed_is_told_again_only_in_other_figures():
    grown = replace(NEWS, size=Money(5_000_000_000, "CNY", "50亿元"), changes=(Change("size", "30亿元", "50亿元"),))
    assert [line for line in written(SLACK, grown, "update", "zh").body.splitlines() if line.startswith("规模")] == [
        "规模：30亿元 → 50亿元"
    ]
    assert "Size: 50亿元 (CNY 5 billion)" in written(SLACK, grown, "update").body


def test_a_title_with_what_a_person_has_overruled_is_left_out_and_the_link_stays():
    article = replace(an_article("a", "Quay grows.", 1), title="Quay Fund of €5m")
    size = Evidence("size", "5000000", "title", 13, 16, "€5m", "r")
    name = Evidence("name", "Quay Fund", "title", 0, 9, "Quay Fund", "r")
    told = sighting(1, article, size, name)
    fund = Fund("f-a", told.facts, FundStatus.NEW, NOW, NOW, 1)
    titles = {
        field: [link.title for link in fund_news(fund, [told], Telling(article, edited={field})).links]
        for field in ("size", "name", "place")
    }
    assert titles == {"size": [""], "name": ["Quay Fund of €5m"], "place": ["Quay Fund of €5m"]}
