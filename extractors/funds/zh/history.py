"""Which date governs an event of a Chinese article, and whether that makes it history."""

from __future__ import annotations

import re
from typing import Final

from extractors.dates import DateSpan
from extractors.facts import Stage
from extractors.funds.ages import latest_day
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.events import Finding
from extractors.rules import DATE


def is_history(document: Document, finding: Finding, cluster: Cluster) -> bool:
    """Whether the date that governs an event, or that its fund bears (2020年的ⓕ), lies well before the article."""
    since = document.news_since
    if since is None:
        return False
    when = date_of(finding.clause, finding)
    if document.article.published_day is None and when and _ends_chronicle(finding.clause, when):
        return True
    spans = [when, *_borne(finding.clause, cluster)]
    return any(span and span.value and latest_day(span.value) < since for span in spans)


def _ends_chronicle(clause: Clause, when: DateSpan) -> bool:
    """Whether a bare year is the last of several in a sentence, of no known day: 2009年…,2015年…,2019年设立ⓕ."""
    years = [noun.value for noun in clause.nouns.values() if isinstance(noun, DateSpan) and noun.value]
    return len(years) >= _CHRONICLE and all(len(year) == len("2019") for year in years) and when.value == max(years)


_CHRONICLE: Final = 3
"""Years that a sentence goes through, each with what was set up in it."""


def _borne(clause: Clause, cluster: Cluster) -> list[DateSpan]:
    """The dates that stand as attributes right before the fund: ⓓ的ⓕ."""
    places = [at for at, m in clause.funds() if m in cluster.mentions and clause.text.endswith(f"{DATE}的", 0, at)]
    return [noun for at in places if isinstance(noun := clause.nouns.get(at - 2), DateSpan)]


_SOURCE = re.compile(r"\s?(?:晚间|早间|午间)?(?:引述|援引|报[导道]|讯|电(?!子|力)|消息|发布消息|据|获悉)")
_NOTICE = re.compile(r"\s?(?:晚间|早间|午间|盘后)?(?:公告|披露|发布公告)")


_UNTIL = re.compile(r"(?:到|至|截止|截至|直到)$")


def _is_deadline(clause: Clause, at: int) -> bool:
    """Whether a date is the last day of something: 收件到2月26日为止."""
    return bool(_UNTIL.search(clause.text, 0, at)) or clause.text.startswith(("为止", "截止", "前", "之前"), at + 1)


def _of_the_source(clause: Clause, at: int, finding: Finding) -> bool:
    """Whether a date is that of the report or notice; a plan happens on the day on which it is told."""
    if _SOURCE.match(clause.text, at + 1) or _is_deadline(clause, at):
        return True
    return finding.rule.stage is not Stage.PLANNED and bool(_NOTICE.match(clause.text, at + 1))


_CLOSES = {Stage.FIRST_CLOSE, Stage.FINAL_CLOSE}


def date_of(clause: Clause, finding: Finding) -> DateSpan | None:
    """The date that governs an event: the last one before it in its sentence, else one right behind it."""
    dated = [
        (at, noun)
        for at, noun in clause.nouns.items()
        if isinstance(noun, DateSpan) and noun.value and not _of_the_source(clause, at, finding)
    ]
    near = [noun for at, noun in clause.nouns.items() if isinstance(noun, DateSpan) and at < finding.start]
    if near and near[-1].value is None and finding.rule.stage in _CLOSES:
        return None  # 去年亮相的ⓕ近日完成首关: the day that governs is 近日
    before = [noun for at, noun in dated if at < finding.end]
    if before:
        return before[-1]
    behind = (noun for at, noun in dated if at <= finding.end + 8 and not _is_aside(clause.text, at))
    return next(behind, None)


_COMPARED: Final = re.compile(r"[为是比较超][^,。;]{0,3}$")
"""Words before a date that make it the day of something else: 规模ⓜ,为去年第四期的两倍."""
_BACK_THEN: Final = re.compile(r"[^,。;ⓓ]{0,10}(?:时|之初|当初|那会儿|的时候)")
"""Words behind a date that only look back on it: 封关了,ⓓ开募时只想募ⓜ."""


def _is_aside(text: str, at: int) -> bool:
    """Whether the date at a place of a sentence is that of something else than the event before it."""
    return bool(_COMPARED.search(text, 0, at) or _BACK_THEN.match(text, at + 1))
