"""The days on which the stage of a fund may have been reached: told with the event, its occasion, or the fund.

Which of them it is, if any, is weighed (`dating`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from extractors.dates import DateSpan
from extractors.facts import Stage
from extractors.funds.ages import latest_day
from extractors.funds.zh.document import Clause
from extractors.funds.zh.events import Finding
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.history import date_of
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Naming
from extractors.rules import DATE

_NEWS: Final = timedelta(days=60)
"""An event told with an earlier day is the history of the fund."""
_BACK: Final = 8  # sentences between the day of an occasion and what happened on it
_SAME_DAY: Final = re.compile(r"当[日天晚]|同[日天]|同一天|这一天")
_ENTRY: Final = re.compile(
    r"(?:发生日|决议日|决议日期|成立日期|登记日期|签约日期|备案时间|备案日期|设立日期)[:为]?\s?ⓓ"
)
_TOLD: Final = re.compile(
    r"\s?(?:[晚早午]间?|盘后)?(?:引述|援引|报[导道]|讯|电(?!子|力)|消息|发布消息|据|获悉|公告|披露|[^,。;ⓓⓕ]{0,14}(?:获悉|了解到|得悉))"
)
_LEARNED: Final = re.compile(r"[^,。;ⓓⓕ]{0,20}(?:获悉|了解到|得悉)")
"""Behind the day on which a reporter heard of what has been done: 记者昨日从甲集团获悉."""
_TOGETHER: Final = re.compile(
    r"同时|同步|同场|同台|一并|首批|其中|另外|此外|另[一有]|还[有将]|子基金|分别|(?:会|仪式|活动|论坛|现场)上"
)  # told of one occasion
_LOOKING_BACK: Final = re.compile(r"(?:披露|表示|称)[^。;]{0,40}已")  # 3月2日表示,ⓕ已完成募集: closed some day before

_Told = tuple[Clause, DateSpan]


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a month that may be the event's, told at `clause.text[at:stop]`; `how` it is bound to the event."""

    how: str
    clause: Clause
    at: int
    stop: int
    value: str


def days_told(read: Read, verdict: Verdict) -> Iterator[Day]:
    """Each day or month that may be the event's, the likeliest first by how it is told; one may come twice."""
    for how, (clause, span) in _candidates(read, verdict):
        if span.value and len(span.value) > 4 and _is_news(read, span.value):
            at = next(at for at, noun in clause.nouns.items() if noun is span)
            if not (_TO.match(clause.text, at + 1) or _FROM.search(clause.text, max(0, at - 4), at)):
                yield Day(how, clause, at, at + 1, span.value)
    yield from (day for day in _eves(read, verdict) if _is_news(read, day.value))


def _candidates(read: Read, verdict: Verdict) -> Iterator[tuple[str, _Told]]:
    own = [f for f in verdict.events if f.rule.stage is verdict.stage or _leads_to(f.rule.stage, verdict.stage)]
    own.sort(key=lambda f: (f is not verdict.finding, f.rule.stage is not verdict.stage))
    if ordered := next(_in_order(read, verdict, own), None):
        yield "in order", ordered
        return
    seen: list[DateSpan] = []
    for finding in own:
        if span := date_of(finding.clause, finding):
            seen.append(span)
            if not _is_of_another_day(finding, span):
                yield "of an event", (finding.clause, span)
    clauses = list({c.index: c for c in (*(f.clause for f in own), *_naming(read, verdict))}.values())
    yield from (("the same day", told) for clause in clauses if (told := _same_day(read, clause)))
    yield from (("of an entry", told) for told in _entries(read))
    text = [clause for clause in clauses if clause.sentence.part == "text"]
    how = "a vague word" if any(_is_vague(clause) for clause in text[:1]) else "its sentence"
    yield from ((f"in {how}", (clause, span)) for clause in text for span in _days(clause) if span not in seen)
    how = "beside a vague word" if how == "a vague word" else "of an occasion"
    yield from ((how, told) for clause in text[:1] for told in _occasion(read, verdict, clause))
    yield from (("where it is meant", (clause, span)) for clause in _meaning(read, verdict) for span in _days(clause))


_TO: Final = re.compile(r"\s?(?:至|到|[-—~]+)\s?[ⓓ\d]")
_FROM: Final = re.compile(r"[ⓓ\d]\s?(?:至|到|[-—~]+)\s?$")
"""ⓓ至ⓓ: the days that something lasted, or that a digest tells of."""
_EVE: Final = re.compile(r"[前上]一[日天]")


def _eves(read: Read, verdict: Verdict) -> Iterator[Day]:
    """前一日, in a sentence of the fund: the day before the last one named."""
    for clause in _naming(read, verdict):
        for eve in _EVE.finditer(clause.text):
            named = [n for at, n in clause.nouns.items() if at < eve.start() and isinstance(n, DateSpan)]
            if named and _is_day(named[-1]):
                before = date.fromisoformat(str(named[-1].value)) - timedelta(days=1)
                yield Day("the day before", clause, *eve.span(), before.isoformat())


def _naming(read: Read, verdict: Verdict) -> Iterator[Clause]:
    """The sentences that name the fund, those of the text alone."""
    numbers = (m.sentence for m in verdict.cluster.names())
    return (read.document.clauses[n] for n in numbers if read.document.clauses[n].sentence.part == "text")


def _meaning(read: Read, verdict: Verdict) -> Iterator[Clause]:
    """The sentences of the text that mean the fund without its name; for one that only the headline names, the lead."""
    numbers = sorted({m.sentence for m in verdict.cluster.mentions} - {m.sentence for m in verdict.cluster.names()})
    meant = [clause for n in numbers if (clause := read.document.clauses[n]).sentence.part == "text"]
    if meant or any(True for _ in _naming(read, verdict)):
        yield from meant
        return
    yield from [read.document.lead] if read.document.lead else []


def _same_day(read: Read, clause: Clause) -> _Told | None:
    """当天 and 同日: the last day named before, be it only that of the report."""
    word = _SAME_DAY.search(clause.text)
    if word is None:
        return None
    for earlier in reversed(read.document.clauses[max(0, clause.index - _BACK) : clause.index + 1]):
        stop = word.start() if earlier is clause else len(earlier.text)
        days = [n for at, n in earlier.nouns.items() if isinstance(n, DateSpan) and _is_day(n) and at < stop]
        if days:
            return earlier, days[-1]
    return None


def _entries(read: Read) -> Iterator[_Told]:
    """The lines of a form: 事实发生日:ⓓ."""
    for clause in read.document.clauses:
        if DATE in clause.text and (entry := _ENTRY.search(clause.text)):
            noun = clause.nouns[entry.end() - 1]
            if isinstance(noun, DateSpan):
                yield clause, noun


def _occasion(read: Read, verdict: Verdict, clause: Clause) -> Iterator[_Told]:
    """The day of the meeting or ceremony that the sentences before tell of, in the same item."""
    before = read.document.clauses[max(0, clause.index - _BACK) : clause.index]
    told = [one for one in (*before, clause) if one.sentence.paragraph == clause.sentence.paragraph]
    is_listed = any(_TOGETHER.search(one.sentence.text) for one in told)
    for earlier in reversed(before):
        if earlier.sentence.part == "title" or (earlier.item != clause.item and earlier.text[-1:] != ":"):
            return
        together = is_listed or earlier.sentence.paragraph == clause.sentence.paragraph
        if together or not _tells_of_another(read, verdict, earlier):
            yield from ((earlier, span) for span in _days(earlier))


def _tells_of_another(read: Read, verdict: Verdict, clause: Clause) -> bool:
    """Whether a sentence names another fund; a group of funds lends its day to its members."""
    named = [m for _, m in clause.funds() if m.naming not in {Naming.PRONOUN, Naming.GROUP} and m.text[-1:] != "群"]
    return any(read.reference.of(m) is not verdict.cluster for m in named)


def _in_order(read: Read, verdict: Verdict, own: list[Finding]) -> Iterator[_Told]:
    """ⓕ、ⓕ分别于ⓓ和ⓓ成立: as many days as funds, in order."""
    for clause in (f.clause for f in own if "分别" in f.clause.text):
        days = [n for n in clause.nouns.values() if isinstance(n, DateSpan) and _is_day(n)]
        funds = list({c.number: c for _, m in clause.funds() if (c := read.reference.of(m))})
        if len(days) == len(funds) > 1 and verdict.cluster.number in funds:
            yield clause, days[funds.index(verdict.cluster.number)]


def _days(clause: Clause) -> Iterator[DateSpan]:
    """The days of a sentence that are not only those of the report."""
    for at, noun in clause.nouns.items():
        if isinstance(noun, DateSpan) and _is_day(noun) and not _TOLD.match(clause.text, at + 1):
            yield noun


def _is_day(span: DateSpan) -> bool:
    return bool(span.value) and len(span.value or "") == 10


def _is_vague(clause: Clause) -> bool:
    return any(isinstance(n, DateSpan) and n.kind == "vague" for n in clause.nouns.values())


def _is_news(read: Read, value: str) -> bool:
    published = read.document.article.published_day
    return published is None or (value <= published.isoformat() and latest_day(value) >= published - _NEWS)


def _is_of_another_day(finding: Finding, span: DateSpan) -> bool:
    """Whether a date is that of a report of what lies behind, or a vague word stands nearer to the event."""
    clause = finding.clause
    dates = [(at, n) for at, n in clause.nouns.items() if isinstance(n, DateSpan) and at < finding.end]
    at = next((at for at, noun in dates if noun is span), finding.end)
    if finding.rule.stage is not Stage.PLANNED and _LEARNED.match(clause.text, at + 1):
        return True
    if dates and dates[-1][1].kind == "vague" and finding.rule.stage is not Stage.PLANNED:
        return True
    closes = finding.rule.stage in {Stage.FIRST_CLOSE, Stage.FINAL_CLOSE}
    return closes and at < finding.start and bool(_LOOKING_BACK.search(clause.text, at, finding.end))


def _leads_to(earlier: Stage | None, stage: Stage | None) -> bool:
    """揭牌 on a day, and the first close told in the next sentence: one day."""
    return bool(earlier and stage and Stage.LAUNCHED.rank <= earlier.rank < stage.rank)
