"""The baseline: the keyword filter that a reader of alerts would write in an hour, scored like fundwatch itself.

    python tests/quality/keywords.py GOLD.jsonl SIGHTINGS.jsonl

A sentence with a word for a fund and a verb that announces, and without a word that speaks against it, is an
announcement. The name is what stands before the word for a fund, the size the first amount beside it. Nothing of
fundwatch is used here.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

Row = dict[str, Any]

BARE = frozenset({"基金", "母基金", "子基金", "新基金", "fund", "funds", "vehicle", "new fund"})
MOST_NAMES = 2
CONFIDENCE = 0.9  # a filter knows only yes and no


@dataclass(frozen=True)
class Keywords:
    """What a filter in one language looks for."""

    sentence: re.Pattern[str]
    fund: re.Pattern[str]
    against: re.Pattern[str]
    stages: tuple[tuple[str, re.Pattern[str]], ...]  # the first that is there names the stage
    name: re.Pattern[str]
    lead: re.Pattern[str]  # what is cut from the beginning of a name
    amount: re.Pattern[str]
    scales: dict[str, float]
    currencies: dict[str, str]


CHINESE = Keywords(
    sentence=re.compile(r"[^。！？!?；;\n]+"),
    fund=re.compile(r"基金|合伙企业|合夥企業"),
    against=re.compile(
        r"公募|ETF|货币基金|理财|养老金|社保|公积金|慈善|助学|救助|募捐|净值|赎回|基金经理|重仓|持仓|北向|轮融资|融资轮|此前|曾经|去年|累计|"
        r"减资|退出|注销|清算|终止|取消|扩募|增资|延期|被动指数|指数基金|债券型|混合型|货币基金|IMF|货币基金组织"
    ),
    stages=(
        ("final_close", re.compile(r"终关|最终关闭|最終關閉|募集完成|完成募集|最终交割")),
        ("first_close", re.compile(r"首关|首轮募集|首次关闭|首次交割|首輪")),
        ("filed", re.compile(r"备案|備案")),
        ("registered", re.compile(r"工商登记|工商注册|注册成立|完成注册|天眼查|企查查|工商登記")),
        ("gp_call", re.compile(r"遴选|征集|申报指南|招募.{0,6}管理(?:人|机构)|遴選")),
        ("planned", re.compile(r"拟|将设立|将成立|计划设立|筹设|筹建|筹备|擬|將設立|將成立|籌")),
        ("launched", re.compile(r"成立|设立|設立|发布|發布|揭牌|启动|啟動|签约|簽約|落地|组建|組建|发起|發起|推出")),
    ),
    name=re.compile(
        r"[^，,。；;：:、\s“”\"「」《》【】0-9]{2,30}?(?:母基金|基金(?!管理|业协会|經理|经理|会))(?:[一二三四五六七八九十]期)?(?:[（(]有限合伙[)）])?"
        r"|[^，,。；;：:、\s“”\"「」《》]{4,40}?合[伙夥][企企][业業](?:[（(]有限合[伙夥][)）])?"
    ),
    lead=re.compile(
        r"^.*(?:发起|设立|成立|发布|启动|组建|推出|签约|设|立|拟|将|的|了|支|只|由|与|和|在|發布|設立|啟動|規模|规模|近日|日前|元)(?=.{2,})"
    ),
    amount=re.compile(
        r"(?P<number>\d[\d,.]*)\s*(?P<scale>万亿|亿|千万|百万|万|萬億|億|萬)\s*(?P<currency>美元|港元|欧元|歐元|元)?"
    ),
    scales={"万亿": 1e12, "萬億": 1e12, "亿": 1e8, "億": 1e8, "千万": 1e7, "百万": 1e6, "万": 1e4, "萬": 1e4},
    currencies={"美元": "USD", "港元": "HKD", "欧元": "EUR", "歐元": "EUR", "元": "CNY", "": "CNY"},
)

ENGLISH = Keywords(
    sentence=re.compile(r"(?:[^.!?\n]|\.(?=\S))+"),
    fund=re.compile(r"\b(?:funds?|fund-of-funds|vehicle|limited partnership)\b", re.IGNORECASE),
    against=re.compile(
        r"\b(?:ETFs?|mutual fund|hedge fund|pension|money market|index fund|charit\w+|relief|scholarship|series [a-f]|"
        r"fund manager|shares?|previously|earlier this year|last year|stake in|acquir\w+|bonds?|IMF|monetary fund|"
        r"cancel\w+|scrap\w+|federal funds)\b",
        re.IGNORECASE,
    ),
    stages=(
        ("first_close", re.compile(r"(?i)\bfirst clos")),
        ("final_close", re.compile(r"(?i)\b(?:final close|closed (?:at|on|its)|closes|raised|raises|hard cap)\b")),
        ("filed", re.compile(r"(?i)\b(?:filed with the|amac)\b")),
        ("registered", re.compile(r"(?i)\b(?:registered|incorporated|registration)\b")),
        ("gp_call", re.compile(r"(?i)\b(?:request for proposals|call for managers|(?:seek|invite)s? managers)\b")),
        ("planned", re.compile(r"(?i)\b(?:plan\w*|(?:will|to) (?:set up|launch)|seeks?|target\w*|propos\w+)\b")),
        ("launched", re.compile(r"(?i)\b(?:launch\w*|sets? up|establish\w*|unveil\w*|announc\w*|creat\w+|opens)\b")),
    ),
    name=re.compile(
        r"(?:[A-Z][\w&’'.-]*\s+(?:(?:of|and|&|for)\s+)?){1,7}(?:Fund(?:\s+(?:[IVX]+|\d)\b)?|(?:Partners|Ventures)\s+[IVX]+\b)"
        r"|(?:[\w$€£¥.-]+\s+){0,4}(?:fund(?! manager| house| rais)|vehicle|fund-of-funds)\b"
    ),
    lead=re.compile(r"^.*\b(?:a|an|the|its|their|new|of|for|with|launch\w*|The|A|Its)\s+(?=\S)"),
    amount=re.compile(
        r"(?P<currency>RMB|CNY|US\$|HK\$|S\$|A\$|C\$|\$|€|£|Rs\.?)\s?(?P<number>\d[\d,.]*\d|\d)[\s-]*"
        r"(?P<scale>trillion|tn|billion|bn|b|million|mn|m|crore)?\b",
        re.IGNORECASE,
    ),
    scales={
        "trillion": 1e12, "tn": 1e12, "billion": 1e9, "bn": 1e9, "b": 1e9, "million": 1e6, "mn": 1e6, "m": 1e6,
        "crore": 1e7,
    },
    currencies={
        "rmb": "CNY", "cny": "CNY", "us$": "USD", "hk$": "HKD", "s$": "SGD", "a$": "AUD", "c$": "CAD", "$": "USD",
        "€": "EUR", "£": "GBP", "rs": "INR", "rs.": "INR",
    },
)  # fmt: skip


def sightings_by_keywords(gold: Iterable[Row]) -> Iterator[Row]:
    """What the filter finds in the articles of a corpus, as score.py reads it: every sighting a fund of its own."""
    for article in gold:
        words = ENGLISH if article["lang"] == "en" else CHINESE
        told: list[str] = []
        for row in _announced(words, f"{article.get('title') or ''}\n{article['text']}"):
            if not any(row["name"] in name or name in row["name"] for name in told):
                told.append(row["name"])
                yield {"article_id": article["id"], "fund_id": f"{article['id']}/{len(told)}", **row}


def _announced(words: Keywords, text: str) -> Iterator[Row]:
    for sentence in words.sentence.findall(text):
        stage = next((stage for stage, pattern in words.stages if pattern.search(sentence)), None)
        if stage and words.fund.search(sentence) and not words.against.search(sentence):
            yield from (
                {"name": name, "stage": stage, "size": _size(words, sentence), "confidence": CONFIDENCE}
                for name in _names(words, sentence)
            )


def _names(words: Keywords, sentence: str) -> Iterator[str]:
    """At most MOST_NAMES names that are more than the bare noun."""
    found = (words.lead.sub("", match.group()).strip() for match in words.name.finditer(sentence))
    return islice((name for name in found if name not in BARE), MOST_NAMES)


def _size(words: Keywords, sentence: str) -> Row | None:
    found = words.amount.search(sentence)
    if not found:
        return None
    number = float(found["number"].replace(",", "").rstrip(".") or 0)
    scale = words.scales.get((found["scale"] or "").lower(), 1)
    currency = words.currencies.get((found["currency"] or "").lower(), "CNY")
    return {"amount": round(number * scale), "currency": currency, "as_written": found.group()}


def main(words: Sequence[str]) -> None:
    gold, output = map(Path, words)
    with gold.open(encoding="utf-8") as lines, output.open("w", encoding="utf-8") as out:
        for row in sightings_by_keywords(map(json.loads, lines)):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
