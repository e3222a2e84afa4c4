"""The facts of a fund as lines of a message, and which of them matter least where there is little room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from extractors.changes import BETWEEN, Change
from extractors.sectors import find_sectors
from extractors.text import normalise
from flows.alerts.figures import alike, in_figures, in_words, tells_no_more
from flows.alerts.fitting import shorten, shorten_around
from flows.alerts.news import FundNews
from flows.alerts.quoting import HOW_FAR
from flows.alerts.words import STAGES, Tongue, kind_word, say, sector_word, stage_word, verdict_words

_LONGEST_LIST = 200  # characters of managers, sponsors, sectors or aliases

# What a message says of a fund, in its order; rank: what is left out first where there is little room.
_FACTS: Final[tuple[tuple[str, int, Callable[[FundNews, Tongue], str]], ...]] = (
    ("stage", 2, lambda news, tongue: stage_word(news.how_far, tongue)),
    ("size", 1, lambda news, tongue: in_words(news.size, tongue) if news.size else say("unknown", tongue)),
    ("first_tranche", 2, lambda news, tongue: in_words(news.first_tranche, tongue) if news.first_tranche else ""),
    ("managers", 2, lambda news, tongue: joined(news.managers, tongue)),
    ("sponsors", 3, lambda news, tongue: joined(news.sponsors, tongue)),
    ("place", 3, lambda news, _: news.place or ""),
    ("sectors", 4, lambda news, tongue: joined(_sectors(news.sectors, tongue), tongue)),
    ("event_date", 5, lambda news, _: news.event_date or ""),
    ("aliases", 6, lambda news, tongue: joined(news.aliases, tongue)),
)


def fact_lines(news: FundNews, tongue: Tongue) -> Iterator[tuple[str, int, str]]:
    """(field, rank, value) of what is known of a fund beside its changes, as words that still have to be escaped."""
    changed = {change.field: _value(change.field, change.after, tongue) for change in news.changes}
    for field, rank, value in _FACTS:
        told = shorten(value(news, tongue), _LONGEST_LIST)
        if told and not tells_no_more(told, changed.get(field) or ""):
            yield field, rank, told


def told_sums(news: FundNews, tongue: Tongue, *, written: bool) -> tuple[str, str]:
    """The size and the first tranche for a line of few words, the second marked as what it is; empty if not told.

    `written`: as the article writes them where that is clear, and not in figures.
    """
    size, first = news.size, news.first_tranche
    if size and first and written:
        told, told_first = alike(size, first, tongue)
    else:
        told = (in_words if written else in_figures)(size, tongue) if size else ""
        told_first = in_figures(first, tongue) if first else ""
    return told, say("first_of_it", tongue, sum=told_first) if first else ""


def _sectors(written: tuple[str, ...], tongue: Tongue) -> tuple[str, ...]:
    """Sectors in the reader's language, without a word that is part of another: Robot, robotics are robotics."""
    words = dict.fromkeys(_sector(one, tongue) for one in written)
    return tuple(one for one in words if not any(one != other and one.lower() in other.lower() for other in words))


def _sector(written: str, tongue: Tongue) -> str:
    """As written; a known word of the other language by its name in this one."""
    foreign = written.isascii() is (tongue == "zh")
    word = normalise(written)
    return sector_word(word, tongue) if foreign and any(span.text == word for span in find_sectors(word)) else written


def told_reason(news: FundNews, tongue: Tongue) -> str:
    """Why there is a correction, as words that still have to be escaped; empty where there is none."""
    verdict = say(news.verdict, tongue) if news.verdict else ""
    told = say("colon", tongue).join(filter(None, (verdict, news.reason)))
    return say("reason", tongue) + say("colon", tongue) + told if told else ""


def told_heading(kind: str, news: FundNews, tongue: Tongue, longest: int) -> str:
    """`New fund: NAME`, `Withdrawn: NAME (no announcement of a fund)`, as words that still have to be escaped.

    `longest`: how many characters of the name, or of both names, it has room for.
    """
    names = _names_decided(news)
    told = say("both", tongue).join(shorten(name, longest // len(names)) for name in names)
    of_two = len(names) < 2 and news.verdict in _OF_TWO
    decided = say("of_it", tongue, what=say(news.verdict, tongue)) if of_two else verdict_words(news.verdict, tongue)
    return kind_word(kind, news.verdict, tongue) + say("colon", tongue) + told + decided


_OF_TWO: Final = {"two_funds": "after", "one_fund": "before"}
"""Verdicts about two funds, and where in the change of the name both stand."""


def _names_decided(news: FundNews) -> list[str]:
    """The name of the fund; of two that are made one, or told apart, both, where the alert has them."""
    side = _OF_TWO.get(news.verdict)
    named = next((change for change in news.changes if change.field == "name"), None)
    both = (getattr(named, side) or "").split(BETWEEN) if side and named else []
    return both if len(both) > 1 else [news.name]


def told_change(change: Change, tongue: Tongue) -> str:
    """`Stage: planned → first close`, as words that still have to be escaped."""
    before, after = (_value(change.field, value, tongue) for value in (change.before, change.after))
    return say("was", tongue, field=say(change.field, tongue), before=before, after=after)


def _value(field: str, value: str | None, tongue: Tongue) -> str:
    if not value:
        return say("unknown", tongue)
    if field == "stage" and value in STAGES:
        return stage_word(value, tongue)
    return shorten(value, _LONGEST_LIST)


def quotes_of(news: FundNews) -> list[str]:
    """The sentences to be quoted, the best first; not what stands above the link anyway, in the article's title."""
    title = news.links[0].title if news.links else ""
    quotes = (quote.rstrip(";；") for quote in news.quote.splitlines())
    return [quote for quote in quotes if quote and quote not in title]


def short_quote(quote: str, news: FundNews, limit: int) -> str:
    """A sentence cut to the limit, but not the size and how far the fund has come."""
    sums = [" ".join(one.as_written.split()) for one in (news.size, news.first_tranche) if one and one.as_written]
    spans = [(at, at + len(words)) for words in sums if (at := quote.find(words)) >= 0]
    near = sum(spans[0]) // 2 if spans else 0
    stages = sorted((one.span() for one in HOW_FAR.finditer(quote)), key=lambda span: abs(sum(span) // 2 - near))
    return shorten_around(quote, _around([*spans[:1], *stages[:1], *spans[1:]], limit), limit)


def _around(spans: Iterable[tuple[int, int]], limit: int) -> tuple[int, int]:
    """The first of these, and of the others those that fit beside it."""
    held: tuple[int, int] | None = None
    for start, end in spans:
        wider = (min(start, held[0]), max(end, held[1])) if held else (start, end)
        if held is None or wider[1] - wider[0] <= limit - 2:
            held = wider
    return held or (0, 0)


def joined(names: tuple[str, ...], tongue: Tongue) -> str:
    """Names in a row."""
    return say("and", tongue).join(names)
