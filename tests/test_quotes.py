"""The sentences that an alert quotes: whole ones that prove what it tells, and cut so that they still do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from extractors.facts import Article, Evidence, Fund, FundStatus, Money, Sighting, Stage, StoredSighting
from flows.alerts import Digest, FundNews, Telling, fund_news, read_payload
from flows.alerts.fitting import shorten_around
from tests.alerting import ADDRESSES, NEWS, NOW, SLACK, written

MAIL = ADDRESSES[8]

ENGLISH = (
    "It has been a busy week in Ebbmouth. Teasel Ports Fund II has been launched, the house said. "
    "The Teasel Ports Fund II was launched on Monday at €90 million. Its manager is Teasel Partners. "
    "Ebbmouth Pension Scheme and Ebbmouth Savings Bank have put money in. The sun shone."
)
ENGLISH_FACTS = {
    "stage": "launched on",
    "size": "€90 million",
    "managers": "Teasel Partners",
    "sponsors": "Ebbmouth Pension Scheme",
    "name": "Teasel Ports Fund II",
}
CHINESE = (
    "本周消息不少。临汐港口产业基金近日揭牌成立。该基金总规模50亿元，首期到位10亿元。"
    "基金由临汐资本担任管理人。临汐市财政局、临汐银行共同出资。天气晴朗。"
)
CHINESE_FACTS = {
    "stage": "揭牌成立",
    "size": "50亿元",
    "managers": "临汐资本",
    "sponsors": "临汐银行",
    "name": "临汐港口产业基金",
}


def told(text: str, facts: dict[str, str], *, size: str, edited: frozenset[str] = frozenset()) -> FundNews:
    """The news of a fund whose facts are proved by these words of a text."""
    article = Article("a", "https://x.example/a", "Ports", text, None, date(2026, 3, 2), "en", "X")
    at = {field: text.index(words) for field, words in facts.items()}
    proofs = [Evidence(field, w, "text", at[field], at[field] + len(w), w, "r") for field, w in facts.items()]
    money = Money(90_000_000, "EUR", size)
    sighting = Sighting(facts["name"], Stage.LAUNCHED, 0.9, size=money, evidence=tuple(proofs))
    where = (article.key, article.url, article.title, article.site, None, article.published_day, article.language)
    fund = Fund("f-1", replace(sighting, evidence=()), FundStatus.NEW, NOW, NOW, 1)
    return fund_news(fund, [StoredSighting(1, "f-1", *where, "1", sighting)], Telling(article, edited=edited))


@pytest.mark.parametrize(
    ("text", "facts", "size", "quoted"),
    [
        (
            ENGLISH,
            ENGLISH_FACTS,
            "€90 million",
            [
                "The Teasel Ports Fund II was launched on Monday at €90 million.",
                "Its manager is Teasel Partners.",
                "Ebbmouth Pension Scheme and Ebbmouth Savings Bank have put money in.",
            ],
        ),
        (
            CHINESE,
            CHINESE_FACTS,
            "50亿元",
            [
                "临汐港口产业基金近日揭牌成立。",
                "该基金总规模50亿元，首期到位10亿元。",
                "基金由临汐资本担任管理人。",
            ],
        ),
    ],
)
def test_a_message_of_one_fund_quotes_sentences_that_prove_stage_size_and_who(text, facts, size, quoted):
    news = told(text, facts, size=size)
    assert news.quote.splitlines() == quoted
    for url in (SLACK, MAIL):
        assert all(sentence in written(url, news).body for sentence in quoted)
    assert read_payload("new", news.as_payload()) == news


def test_a_sentence_with_what_a_person_has_overruled_is_none_of_them():
    quote = told(ENGLISH, ENGLISH_FACTS, size="€90 million", edited=frozenset({"managers"})).quote
    assert "€90 million" in quote
    assert "Its manager" not in quote


def test_nor_is_one_that_tells_the_overruled_stage_or_size_in_other_words():
    text = ENGLISH.replace("launched on Monday", "set up on Monday")
    facts = {**ENGLISH_FACTS, "stage": "has been launched"}
    quotes = {
        field: told(text, facts, size="€90 million", edited=frozenset({field})).quote
        for field in ("stage", "first_tranche", "place")
    }
    assert ("set up" in quotes["stage"], "Its manager" in quotes["stage"]) == (False, True)
    assert ("€90 million" in quotes["first_tranche"], "launched" in quotes["first_tranche"]) == (False, True)
    assert "set up on Monday at €90 million" in quotes["place"]


def test_a_digest_quotes_the_sentence_with_the_size_too():
    news = told(CHINESE, CHINESE_FACTS, size="50亿元")
    body = written(MAIL, Digest("digest", "r", 1, (("new", news),)), "digest", "zh").body
    assert "近日揭牌成立。" in body
    assert "总规模50亿元" in body


LONG = [
    (
        "Teasel Partners, a house of eleven people that has been buying cranes, quays and warehouses along the coast "
        "of Ebbshire since the turn of the century, said on Monday in Ebbmouth, where it has its seat, that it had "
        "held the final close of Teasel Ports Fund II, L.P. at €90 million, well above what it had set out to gather.",
        "€90 million",
        "held the final close of Teasel Ports Fund II, L.P. at €90 million, well",
        "…{}.",
    ),
    (
        "记者从临汐市有关方面获悉，作为港口经济高质量发展三年行动计划的重要组成部分，并经市政府常务会议审议通过，由市财政局牵头，"
        "联合市内外多家金融机构和行业龙头企业，历时十个月完成方案设计、出资协商、管理人遴选以及合伙协议签署等各项前期工作，"
        "在市发展改革委、国资委等部门的共同推动下，在港口集团和各县区的大力支持和密切配合下，临汐港口产业基金三月二日正式揭牌成立，总规模50亿元，存续期十年，重点投向港口物流、临港装备制造和航运服务，首批项目已完成立项。",
        "50亿元",
        "临汐港口产业基金三月二日正式揭牌成立，总规模50亿元",
        "记{}…",
    ),
]


@pytest.mark.parametrize(("sentence", "size", "proof", "cut"), LONG)
def test_a_long_sentence_of_a_digest_is_cut_around_what_it_proves(sentence, size, proof, cut):
    news = replace(NEWS, size=Money(90_000_000, "EUR", size), first_tranche=None, quote=sentence)
    body = written(MAIL, Digest("digest", "r", 1, (("new", news),)), "digest").body
    (quote,) = [part.split(">", 1)[1].split("</blockquote>")[0] for part in body.split("<blockquote")[1:]]
    assert len(quote) <= 200
    assert proof in quote
    assert cut.format(quote[1:-1]) == quote


def test_an_alert_of_an_older_version_with_one_quote_and_of_a_newer_one_with_more_facts_are_told():
    payload = {**NEWS.as_payload(), "told_by_a_newer_version": True}
    read = read_payload("new", payload)
    assert read == NEWS
    assert NEWS.quote in written(MAIL, read).body


@given(st.text(alphabet="ab ,，。、1 港湾", max_size=120), st.integers(0, 120), st.integers(1, 20), st.integers(24, 80))
@hypothesis_settings(max_examples=300, deadline=None)
def test_cutting_around_words_keeps_them_and_the_limit(text, start, length, limit):
    start, end = min(start, len(text)), min(start + length, len(text))
    cut = shorten_around(text, (start, end), limit)
    assert len(cut) <= max(limit, 1)
    assert text[start:end].strip(" ,，、") in cut
