"""Puts an alert into words for one channel: what a person wants to read, in the language of the route, within limits.

Every message ends with the id of its alert, so that a receiver can recognise one that had to be sent twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from flows.alerts.escaping import clean, safe_url
from flows.alerts.facts import (
    fact_lines,
    joined,
    quotes_of,
    short_quote,
    told_change,
    told_heading,
    told_reason,
    told_sums,
)
from flows.alerts.fitting import Line, fit_lines, shorten
from flows.alerts.looks import Look, Style
from flows.alerts.mail import mail_digest, mail_fund, mail_notice
from flows.alerts.news import Digest, FundNews, News, Notice, read_payload
from flows.alerts.summary import summary_body, summary_title
from flows.alerts.troubles import in_tongue
from flows.alerts.words import VERDICTS, Tongue, say, stage_word

if TYPE_CHECKING:
    from flows.store import Alert

_LONGEST_NAME = 150
_LONGEST_NAMES: Final[dict[Style, int]] = {"push": 60, "sms": 60}  # of services that show a line or two


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent: a title (empty where the service has none), a body, and the body's format."""

    title: str
    body: str
    format: Literal["text", "markdown", "html"]


def compose(alert: Alert, *, language: Tongue, look: Look) -> Message:
    """A stored alert as a message for a channel that looks like this."""
    return compose_news(alert.kind, read_payload(alert.kind, alert.payload), alert.alert_id, language, look)


def compose_news(kind: str, news: News, alert_id: int | None, tongue: Tongue, look: Look) -> Message:
    """News as a message; without an alert's id it is a preview."""
    news = in_tongue(news, tongue)
    ending = say("alert", tongue, id=alert_id) if alert_id is not None else ""
    title = _title(kind, news, tongue, look)
    if look.style == "mail" and look.is_html:
        return Message(title, _mail(kind, news, ending, tongue), "html")
    if isinstance(news, Digest):
        body = summary_body(news, tongue, look, heading="" if look.title_limit else title, ending=ending)
    else:
        body = _body(kind, news, ending, tongue, look)
    return Message(title if look.title_limit else "", body, _format(look))


def _format(look: Look) -> Literal["text", "markdown", "html"]:
    formats: Mapping[str, Literal["text", "markdown", "html"]] = {"html": "html", "markdown": "markdown"}
    return formats.get(look.markup.name, "text")


def _mail(kind: str, news: News, ending: str, tongue: Tongue) -> str:
    if isinstance(news, Digest):
        return mail_digest(news, ending, tongue)
    return mail_fund(kind, news, ending, tongue) if isinstance(news, FundNews) else mail_notice(news, ending)


def _title(kind: str, news: News, tongue: Tongue, look: Look) -> str:
    """The one line that is read first; plain text also where the body is HTML."""
    words = clean if look.is_html else look.markup.words
    if isinstance(news, Digest):
        title = summary_title(news, tongue, words)
    elif isinstance(news, Notice):
        title = words(news.subject)
    else:
        heading = told_heading(kind, news, tongue, _LONGEST_NAMES.get(look.style, _LONGEST_NAME))
        title = " · ".join(map(words, (heading, *_headline(news, tongue, look))))
    return shorten(title, look.title_limit or 250, look.size if look.title_limit else len)


def _headline(news: FundNews, tongue: Tongue, look: Look) -> Iterator[str]:
    """What the title says beside the heading: of a correction what has changed, where the heading does not say it."""
    if look.style in _LONGEST_NAMES or news.verdict in VERDICTS:
        return
    if news.verdict and news.changes:
        yield from (told_change(change, tongue) for change in news.changes)
    else:
        yield from filter(None, told_sums(news, tongue, written=True))
        yield stage_word(news.how_far, tongue)


def _body(kind: str, news: FundNews | Notice, ending: str, tongue: Tongue, look: Look) -> str:
    if isinstance(news, Notice):
        lines = [*_heading(news.subject, look), *(Line(look.markup.words(line), 1) for line in news.lines)]
    elif look.style in _LONGEST_NAMES:
        return _one_line(kind, news, ending, tongue, look)
    else:
        lines = [*_heading(told_heading(kind, news, tongue, _LONGEST_NAME), look), *_fund_lines(news, tongue, look)]
    return fit_lines([*lines, Line(ending)], look.body_limit, look.size)


def _heading(text: str, look: Look) -> Iterator[Line]:
    """The title as the first line, where the service has none of its own."""
    if not look.title_limit:
        yield Line(look.markup.strong(text))


def _one_line(kind: str, news: FundNews, ending: str, tongue: Tongue, look: Look) -> str:
    """A phone's notification: what, how much, how far, where, who, and the way to the article."""
    words = look.markup.words
    name = "" if look.title_limit else told_heading(kind, news, tongue, _LONGEST_NAMES[look.style])
    parts = [
        Line(words(name)),
        *(_decided_lines if news.verdict else _short_lines)(news, tongue, look),
        Line(look.markup.link(news.links[0].url or "") if news.links else "", 3),
        Line(ending),
    ]
    return fit_lines(parts, look.body_limit, look.size, line_end=" · ")


def _short_lines(news: FundNews, tongue: Tongue, look: Look) -> Iterator[Line]:
    words = look.markup.words
    size, first = (words(told) for told in told_sums(news, tongue, written=True))
    yield Line(size, 1)
    yield Line(first, 4 if size else 1)
    yield Line(stage_word(news.how_far, tongue), 2)
    yield Line(words(news.place or ""), 4)
    yield Line(words(shorten(joined(news.managers, tongue), 80)), 5)


def _decided_lines(news: FundNews, tongue: Tongue, look: Look) -> Iterator[Line]:
    """Of a correction why there is one: the facts of what it takes back would read as news."""
    decided = replace(news, verdict="") if news.verdict in VERDICTS else news  # the heading says what was decided
    yield Line(look.markup.words(told_reason(decided, tongue)), 1)
    for change in news.changes:
        yield Line(look.markup.words(told_change(change, tongue)), 2)


def _fund_lines(news: FundNews, tongue: Tongue, look: Look) -> Iterator[Line]:
    words, colon = look.markup.words, say("colon", tongue)
    yield Line(words(told_reason(news, tongue)), 1)
    for change in news.changes:
        yield Line(words(told_change(change, tongue)), 1)
    for field, rank, value in fact_lines(news, tongue):
        yield Line(f"{say(field, tongue)}{colon}{words(value)}", rank)
    longest = max(60, min(400, look.body_limit // 4))
    for number, quote in enumerate(quotes_of(news)):
        yield Line(look.markup.cited(short_quote(quote, news, longest)), 7 if number else 3)
    yield from _link_lines(news, tongue, look)


def _link_lines(news: FundNews, tongue: Tongue, look: Look) -> Iterator[Line]:
    for number, link in enumerate(news.links):
        if number == 0:
            yield Line(look.markup.words(shorten(" · ".join(filter(None, [link.title, link.site])), 120)), 4)
            yield Line(look.markup.link(link.url or ""), 1)
        elif safe_url(link.url):
            told = say("others", tongue) + say("colon", tongue) if number == 1 else ""
            yield Line(
                f"{told}{look.markup.words(link.site or link.title)} {look.markup.link(link.url or '')}", 6 + number
            )
