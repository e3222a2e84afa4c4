"""E-mail: HTML that mail clients show alike (tables, a style on each element, no scripts, images or outside files).

apprise makes the plain part of it, which reads well because each fact has its own line and addresses are written out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from flows.alerts.escaping import HTML, safe_url
from flows.alerts.facts import fact_lines, joined, quotes_of, short_quote, told_change, told_reason, told_sums
from flows.alerts.fitting import shorten
from flows.alerts.news import Digest, FundNews, Link, Notice
from flows.alerts.summary import summary_count, summary_period
from flows.alerts.words import Tongue, kind_word, say, sector_word, stage_word

_INK, _PALE, _LINE, _BAR = "#1d2733", "#5b6876", "#e3e8ee", "#2f6f8f"
_FONT = "font-family:-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"
_MOST_IN_MAIL = 50  # funds, 1.6 KB each: Gmail hides what follows the first 102 KB of a message
_CARD_QUOTE = 200  # characters quoted of one fund of a digest
_BAR_WIDTH = 180  # pixels of the longest week
_FEWEST_WEEKS = 4  # in the chart: those before the first fund say nothing, but a single bar is no chart


def mail_fund(kind: str, news: FundNews, ending: str, tongue: Tongue) -> str:
    """One fund: its facts, the words that prove it, and the articles."""
    return _page(
        [_kicker(kind_word(kind, news.verdict, tongue)), _heading(news.name), *_fund_body(news, tongue)], ending
    )


def mail_digest(digest: Digest, ending: str, tongue: Tongue) -> str:
    """Several funds, by stage (the furthest first) and sector, with a chart of the weeks."""
    parts = [_heading(summary_count(digest, tongue, str))]
    parts += [_kicker(period)] if (period := summary_period(digest, tongue)) else []
    parts += _chart(digest.weeks, tongue)
    shown = digest.items[:_MOST_IN_MAIL]
    ranked = sorted(
        shown, key=lambda item: (-item[1].stage.rank, item[1].how_far, _sector(item[1], tongue), item[1].name)
    )
    for stage, of_stage in groupby(ranked, key=lambda item: item[1].how_far):
        word = stage_word(stage, tongue)
        parts.append(_section(word[:1].upper() + word[1:]))
        for sector, of_sector in groupby(of_stage, key=lambda item: _sector(item[1], tongue)):
            parts.append(_kicker(sector))
            parts += [_card(kind, news, tongue) for kind, news in of_sector]
    if digest.count > len(shown):
        parts.append(_text(say("more", tongue, n=digest.count - len(shown))))
    if digest.others:
        parts += [_section(say("also", tongue)), *(_text(other) for other in digest.others)]
    return _page(parts, ending)


def mail_notice(notice: Notice, ending: str) -> str:
    """A message of fundwatch about itself."""
    return _page([_heading(notice.subject), *(_text(line) for line in notice.lines)], ending)


def _page(parts: Iterable[str], ending: str) -> str:
    body = (
        "".join(parts) + f'<p style="margin:24px 0 0;color:{_PALE};font-size:12px">fundwatch · {HTML.words(ending)}</p>'
    )
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'</head><body style="margin:0;padding:0;background:#f5f7f9">'
        '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">'
        '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px">'
        f'<tr><td style="padding:24px;background:#ffffff;{_FONT};font-size:15px;line-height:1.5;color:{_INK};'
        f'text-align:left">{body}</td></tr></table></td></tr></table></body></html>'
    )


def _heading(text: str) -> str:
    return f'<h1 style="margin:0 0 8px;font-size:21px;line-height:1.3">{HTML.words(shorten(text, 200))}</h1>'


def _section(text: str) -> str:
    style = f"margin:28px 0 4px;padding-bottom:4px;border-bottom:2px solid {_BAR};font-size:17px"
    return f'<h2 style="{style}">{HTML.words(text)}</h2>'


def _kicker(text: str) -> str:
    return f'<p style="margin:12px 0 2px;color:{_PALE};font-size:13px">{HTML.words(text)}</p>'


def _text(text: str) -> str:
    return f'<p style="margin:6px 0">{HTML.words(text)}</p>'


def _fund_body(news: FundNews, tongue: Tongue) -> Iterator[str]:
    colon = say("colon", tongue)
    if reason := told_reason(news, tongue):
        yield _text(reason)
    for change in news.changes:
        yield _text(told_change(change, tongue))
    for field, _, value in fact_lines(news, tongue):
        label = f'<span style="color:{_PALE}">{HTML.words(say(field, tongue))}{colon}</span>'
        yield f'<p style="margin:2px 0">{label}{HTML.words(value)}</p>'
    if quotes := quotes_of(news):
        yield _quote(*quotes)
    yield from (_link(link) for link in news.links)


def _quote(*sentences: str) -> str:
    style = f"margin:12px 0;padding:2px 12px;border-left:3px solid {_LINE};color:{_PALE}"
    return f'<blockquote style="{style}">{"<br>".join(map(HTML.words, sentences))}</blockquote>'


def _link(link: Link) -> str:
    told = HTML.words(" · ".join(filter(None, [link.title, link.site, link.published])))
    address = HTML.link(link.url or "")
    if not address:
        return f'<p style="margin:6px 0;font-size:13px">{told}</p>'
    shown = HTML.words(shorten(safe_url(link.url), 90))
    anchor = f'<a href="{address}" style="color:{_BAR};word-break:break-all">{shown}</a>'
    return f'<p style="margin:6px 0;font-size:13px">{told}<br>{anchor}</p>'


def _card(kind: str, news: FundNews, tongue: Tongue) -> str:
    """One fund of a digest: name and size, who and where, what changed, one quote, one link."""
    sums = filter(None, told_sums(news, tongue, written=False))
    figure = HTML.words(" · ".join(sums) or say("no_size", tongue))
    mark = (
        ""
        if kind == "new"
        else f' <span style="color:{_BAR}">({HTML.words(kind_word(kind, news.verdict, tongue))})</span>'
    )
    parties = (("managers", news.managers), ("sponsors", news.sponsors))
    who = " · ".join(
        say(role, tongue) + say("colon", tongue) + joined(names, tongue) for role, names in parties if names
    )
    about = HTML.words(" · ".join(filter(None, [news.place, shorten(who, 160), news.event_date])))
    reason = told_reason(news, tongue)
    changes = "".join(map(_text, [*([reason] if reason else []), *(told_change(one, tongue) for one in news.changes)]))
    quotes = list(_few(quotes_of(news), news))
    quote = _quote(*quotes) if quotes else ""
    link = _link(news.links[0]) if news.links else ""
    head = f'<p style="margin:0"><b>{HTML.words(shorten(news.name, 150))}</b>{mark} · {figure}</p>'
    about = f'<p style="margin:0;color:{_PALE}">{about}</p>' if about else ""
    style = f"margin:10px 0;padding:0 0 8px;border-bottom:1px solid {_LINE}"
    return f'<div style="{style}">{head}{about}{changes}{quote}{link}</div>'


def _few(quotes: Sequence[str], news: FundNews) -> Iterator[str]:
    """The first sentence and that with the size, cut if they are long, and those that fit beside them whole."""
    size = " ".join(news.size.as_written.split()) if news.size else ""
    told = [*quotes[:1], *(link.title for link in news.links[:1])]
    missing = [quote for quote in quotes[1:] if size and size in quote and not any(size in words for words in told)][:1]
    room = _CARD_QUOTE
    for quote in [*quotes[:1], *missing, *(one for one in quotes[1:] if one not in missing)]:
        if quote in told or quote in missing or len(quote) <= room:
            shown = short_quote(quote, news, _CARD_QUOTE if quote in told else max(room, _CARD_QUOTE // 2))
            room -= len(shown)
            yield shown


def _chart(weeks: tuple[tuple[str, int], ...], tongue: Tongue) -> Iterator[str]:
    """Bars of the weeks as table cells, which every client draws; the number stands beside its bar."""
    most = max((number for _, number in weeks), default=0)
    if not most:
        return
    yield _kicker(say("weeks", tongue))
    begun = next(place for place, (_, number) in enumerate(weeks) if number)
    shown = weeks[min(begun, len(weeks) - _FEWEST_WEEKS) :] if len(weeks) > _FEWEST_WEEKS else weeks
    rows = "".join(_bar(day, number, max(1, round(_BAR_WIDTH * number / most))) for day, number in shown)
    yield f'<table cellpadding="0" cellspacing="0" border="0" style="font-size:12px;color:{_PALE}">{rows}</table>'


def _bar(day: str, number: int, width: int) -> str:
    bar = f'<div style="width:{width if number else 0}px;height:10px;background:{_BAR}"></div>'
    cell = 'style="padding:1px 8px 1px 0"'
    return f"<tr><td {cell}>{HTML.words(day)}</td><td {cell}>{number}</td><td>{bar}</td></tr>"


def _sector(news: FundNews, tongue: Tongue) -> str:
    if not news.sectors:
        return say("no_sector", tongue)
    name = sector_word(news.sectors[0], tongue)
    return name[:1].upper() + name[1:]
