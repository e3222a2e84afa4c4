"""Several alerts in one chat message, push or plain mail: a line for each fund, as many as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from flows.alerts.facts import told_reason, told_sums
from flows.alerts.fitting import shorten
from flows.alerts.looks import Look
from flows.alerts.news import Digest, FundNews
from flows.alerts.words import Tongue, kind_word, say, stage_word

_MOST_ITEMS = {"push": 3, "sms": 1}  # a phone shows no more; others as many as fit
_MOST_SUMS = {"sms": 1}  # in 140 letters; the size before its first tranche


def summary_title(digest: Digest, tongue: Tongue, words: Callable[[str], str]) -> str:
    """How many, of what, from when to when."""
    return " · ".join(filter(None, [summary_count(digest, tongue, words), summary_period(digest, tongue)]))


def summary_period(digest: Digest, tongue: Tongue) -> str:
    """From when to when its articles are, or of which day; the bare day of sending where they have none."""
    if not (digest.since and digest.until):
        return digest.until or ""
    if digest.since == digest.until:
        return say("of_day", tongue, day=digest.since)
    return say("from", tongue, since=digest.since, until=digest.until)


def summary_count(digest: Digest, tongue: Tongue, words: Callable[[str], str]) -> str:
    """How many funds are told, or that all of it is about fundwatch itself."""
    if not digest.count:
        return say("also", tongue)
    key = f"{digest.why}_one" if digest.count == 1 else digest.why
    return say(key, tongue, n=digest.count, label=words(digest.label))


def summary_body(digest: Digest, tongue: Tongue, look: Look, *, heading: str, ending: str) -> str:
    """The items that fit, and how many are left out."""
    blocks = [*_items(digest, tongue, look), *(look.markup.words(other) for other in digest.others)]
    most = min(len(blocks), _MOST_ITEMS.get(look.style, len(blocks)))
    total = digest.count + len(digest.others)
    first = look.markup.bold.format(heading if not look.is_html else look.markup.words(heading)) if heading else ""
    for shown in range(most, -1, -1):
        rest = say("more", tongue, n=total - shown) if total > shown else ""
        text = "\n".join(filter(None, [first, *blocks[:shown], rest, ending]))
        if look.size(text) <= look.body_limit or shown == 0:
            break
    return text


def _items(digest: Digest, tongue: Tongue, look: Look) -> Iterator[str]:
    for kind, news in digest.items:
        yield f"• {_item(kind, news, tongue, look)}"


def _manager(news: FundNews, tongue: Tongue) -> str:
    """The first of the managers, called so: a bare house beside a fund may be its investor as well."""
    return say("managers", tongue) + say("colon", tongue) + shorten(news.managers[0], 60) if news.managers else ""


def _item(kind: str, news: FundNews, tongue: Tongue, look: Look) -> str:
    words = look.markup.words
    sums = [told for told in told_sums(news, tongue, written=False) if told]
    facts = [
        "" if kind == "new" else kind_word(kind, news.verdict, tongue),
        *sums[: _MOST_SUMS.get(look.style, len(sums))],
        stage_word(news.how_far, tongue),
        words(news.place or ""),
        words(_manager(news, tongue)),
        words(told_reason(news, tongue)),
    ]
    link = look.markup.link(news.links[0].url or "") if news.links else ""
    told = " · ".join(filter(None, [look.markup.strong(shorten(news.name, 100)), *facts]))
    return f"{told}\n  {link}" if link else told
