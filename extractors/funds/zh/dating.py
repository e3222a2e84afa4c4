"""Which of the days that a Chinese article tells is that of a fund's event, weighed by many small signs; or none.

How the day is bound to the event (`day`), what is said beside it, what stage it is that was reached, how old the day
is: 宣布 on a day is not the day on which the money was in. What each sign weighs was learned (`weights`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.ages import days_ago
from extractors.funds.zh.day import Day, days_told
from extractors.funds.zh.evidence import Fact, Read, fact, valued
from extractors.funds.zh.hearsay import heard_beside, heard_in
from extractors.funds.zh.verdict import Verdict
from extractors.rules import FUND, longest_first
from extractors.weights import weights_of

_LESSON: Final = "zh_days"
_MOST: Final = 8
"""Days that are weighed."""


@dataclass(frozen=True, slots=True)
class Dating:
    """A fund with the days that may be its event's: by value all places where each is told, the likeliest first."""

    read: Read
    verdict: Verdict
    told: Mapping[str, Sequence[Day]]


def event_date(read: Read, verdict: Verdict) -> Fact | None:
    """The day, or the month, of the event as the text states it; what it does not state is not guessed."""
    one = dating_of(read, verdict)
    weights = weights_of(_LESSON)
    best, total = None, weights.total(signs_of_no_day(one))
    for value in one.told:
        if (mine := weights.total(signs_of_day(one, value))) > total:
            best, total = value, mine
    if best is None:
        return None
    day = one.told[best][0]
    return valued(fact(read.document, day.clause, (day.at, day.stop), "event_date", "date of the event"), best)


def dating_of(read: Read, verdict: Verdict) -> Dating:
    """What is weighed for a fund."""
    told: dict[str, list[Day]] = {}
    for day in days_told(read, verdict):
        if day.value in told or len(told) < _MOST:
            told.setdefault(day.value, []).append(day)
    return Dating(read, verdict, told)


# ---------------------------------------------------------------- signs


def signs_of_day(one: Dating, value: str) -> frozenset[str]:
    """The signs that hold for a day as that of a fund's event."""
    days = one.told[value]
    stage = one.verdict.reached.value
    rank = list(one.told).index(value)
    every = {
        f"rank {min(rank, 3)}",
        *(["ruled"] if value == _ruled(one) else []),
        "a day" if len(value) == 10 else "a month",
        *_age(one.read, value),
        *(f"told {day.how}" for day in days),
        f"first told {days[0].how}",
        *_beside(one, days[0]),
    }
    return frozenset(every | {f"{stage}; {sign}" for sign in every if sign.startswith(_WITH_STAGE)} | {stage})


_WITH_STAGE: Final = ("ruled", "rank", "first told", "age", "said", "names", "a day", "a month", "event")


def signs_of_no_day(one: Dating) -> frozenset[str]:
    """The signs that hold where the text states no day of the event."""
    stage = one.verdict.reached.value
    first = next((days[0].how for days in one.told.values()), "nowhere")
    rule = one.verdict.finding.rule.name if one.verdict.finding else "no rule"
    ruled = "ruled" if _ruled(one) else "nothing ruled"
    every = (stage, f"{len(one.told)} days", first, f"{stage}; {first}", rule, ruled, f"{stage}; {ruled}")
    return frozenset({"none", *(f"none; {sign}" for sign in every)})


def _ruled(one: Dating) -> str | None:
    """The first day that is told as an event's day is told."""
    return next((value for value, days in one.told.items() if any(day.how in _SURE for day in days)), None)


_SURE: Final = frozenset(
    {"in order", "of an event", "the same day", "of an entry", "in its sentence", "of an occasion"}
)


def _age(read: Read, value: str) -> Iterator[str]:
    """How long before the report."""
    published = read.document.article.published_day
    if published is None:
        yield "age unknown"
    elif len(value) == _FULL:
        yield f"age {days_ago(value, published)}"


_FULL: Final = 10

_SAYS: Final = re.compile(
    longest_first(
        "公告 宣布 表示 透露 介绍 指出 披露 获悉 了解到 消息 报道 报导 讯 电 发布 称 说 通过 审议 董事会 决定 同意 "
        "批准 举行 召开 签署 签订 签约 揭牌 成立 设立 启动 完成 注册 登记 备案 收到 通知 推出 落地 亮相 将 拟 "
        "计划 已 显示 宣佈 佈 引述 援引 公开 印发 公示 大会 论坛 仪式 会议 活动 开幕 联合 共同"
    )
)
"""Words between a day and a fund that tell what was done on it: said, signed, held."""
_NEAR: Final = 24
_FAR: Final = 60


def _beside(one: Dating, day: Day) -> Iterator[str]:
    """What is said beside a day, between it and the fund, and in its sentence."""
    text = day.clause.text
    before, behind = text[: day.at], text[day.stop :]
    yield from heard_beside(before, behind, "it")
    yield f"1 behind: {behind[:1]}"
    fund = behind.find(FUND)
    said = _SAYS.findall(behind[: _NEAR if fund < 0 else min(fund, _FAR)])
    yield from (f"said {word}" for word in set(said))
    yield f"said first {said[0]}" if said else "said nothing"
    if said:
        yield f"said last {said[-1]}"
        yield from (f"said {said[0]} and {word}" for word in set(said[1:]))
    yield from heard_in(text, "in its sentence")
    noun = day.clause.nouns.get(day.at)
    if isinstance(noun, DateSpan):
        yield f"a date {noun.kind}"
    yield from _whose(one, day)


def _whose(one: Dating, day: Day) -> Iterator[str]:
    """Whose sentence it is, and where it stands."""
    clause, number = day.clause, one.verdict.cluster.number
    named = {c.number for _, m in clause.funds() if (c := one.read.reference.of(m))}
    yield "names it" if number in named else "names others" if named else "names no fund"
    if number in named and len(named) > 1:
        yield "names it and others"
    near = min(one.verdict.cluster.mentions, key=lambda m: abs(m.sentence - clause.index)).sentence
    gap = near - clause.index
    yield f"{min(gap, 3)} sentences before it" if gap >= 0 else "behind it"
    if one.read.document.clauses[near].sentence.paragraph != clause.sentence.paragraph:
        yield "in another paragraph"
    if one.verdict.cluster.items and clause.item not in one.verdict.cluster.items:
        yield "in another item"
    events = [f for f in one.verdict.events if f.clause is clause]
    yield from {f"event {f.rule.name}" for f in events}
    yield f"event {'behind' if any(f.end > day.at for f in events) else 'before' if events else 'elsewhere'}"
    yield "in the title" if clause.is_headline else f"sentence {min(clause.index - one.read.document.first_text, 3)}"
    if any(isinstance(n, DateSpan) and n.value is None for n in clause.nouns.values()):
        yield "a vague word beside"
    if sum(isinstance(n, DateSpan) for n in clause.nouns.values()) > 1:
        yield "another date beside"
