"""A JSON endpoint's answer -> FeedReading, by a description of where its list and fields are.

An association's product list, an exchange's announcement search or a newsflash endpoint is described in
configuration; the words here are those of the configuration.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from typing import Any
from urllib.parse import quote, urljoin

from extractors.facts import FeedItem, FeedReading
from extractors.jsonfeed import read_json
from extractors.markup import plain_text, plain_title
from extractors.timestamps import read_stamp

_NAMED = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Shape:
    """Where things are: `items` is the dotted path to the list; the others are paths inside one of its entries.

    `link` is a path, or an address with `{path}` in it. `summary` paths are told together, `name: value` a line,
    for lists whose entries have no page of their own.
    """

    items: str
    link: str
    title: str
    date: str = ""
    summary: Mapping[str, str] = field(default_factory=dict)


def read_endpoint(body: bytes, content_type: str | None, base_url: str, zone: tzinfo, *, shape: Shape) -> FeedReading:
    """The entries of the list as items. Never raises on bad bytes: `problem` says what was not where it should be."""
    value, problem = read_json(_without_callback(body), content_type)
    if problem:
        return FeedReading(problem=problem)
    entries = at_path(value, shape.items)
    if not isinstance(entries, list):
        return FeedReading(problem=f'no list at "{shape.items}" in the answer: {_keys(value)}')
    items = [item for item in (_item(entry, base_url, zone, shape) for entry in entries) if item]
    problem = f'none of {len(entries)} entries has a "{shape.link}"' if entries and not items else None
    return FeedReading(items=tuple(items), problem=problem, unlinked=len(entries) - len(items))


def at_path(value: Any, path: str) -> Any:
    """What stands at `a.b.0.c`; the value itself for an empty path, None where it leads nowhere."""
    for step in filter(None, path.split(".")):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, Sequence) and not isinstance(value, str) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value


def filled(template: str, now: datetime, *, page: int = 0) -> str:
    """`template` with its placeholders filled.

    `{page}` counts from 0, `{page1}` from 1, `{now}` is in milliseconds; `{today}`, `{yesterday}` and `{week_ago}`
    are days, which may name a form: `{today:%Y%m%d}`.
    """
    days = {"today": now, "yesterday": now - timedelta(days=1), "week_ago": now - timedelta(days=7)}

    def value(match: re.Match[str]) -> str:
        name, _, form = match[1].partition(":")
        if name in days:
            return days[name].strftime(form or "%Y-%m-%d")
        return {"page": str(page), "page1": str(page + 1), "now": str(int(now.timestamp() * 1000))}.get(name, match[0])

    return _NAMED.sub(value, template)


def _without_callback(body: bytes) -> bytes:
    """JSONP, as many Chinese endpoints answer: `name({...});`."""
    found = re.match(rb"\s*[\w$.]{1,80}\(\s*([\[{].*[\]}])\s*\)\s*;?\s*$", body, re.DOTALL)
    return found[1] if found else body


def _keys(value: Any) -> str:
    return "it has " + ", ".join(list(value)[:8]) if isinstance(value, Mapping) and value else "it is no object"


def _item(entry: Any, base_url: str, zone: tzinfo, shape: Shape) -> FeedItem | None:
    url = _link(entry, base_url, shape.link)
    if url is None:
        return None
    stamp = read_stamp(_text(at_path(entry, shape.date)), zone) if shape.date else None
    lines = ((name, plain_text(_text(at_path(entry, path)))) for name, path in shape.summary.items())
    return FeedItem(
        url=url,
        title=plain_title(_text(at_path(entry, shape.title))) or None,
        published=stamp.at if stamp else None,
        published_day=stamp.day if stamp else None,
        summary="\n".join(f"{name}: {text}" for name, text in lines if text) or None,
    )


def _link(entry: Any, base_url: str, link: str) -> str | None:
    if "{" in link:
        values = [_text(at_path(entry, path)) for path in _NAMED.findall(link)]
        written = (
            _NAMED.sub("{}", link).format(*(quote(value, safe="/:?=&%") for value in values)) if all(values) else ""
        )
    else:
        written = _text(at_path(entry, link)).strip()
    try:
        url = urljoin(base_url, written) if written else ""
    except ValueError:
        return None
    return url if url.startswith(("http://", "https://")) else None


def _text(value: Any) -> str:
    """Text and numbers as text, dates in milliseconds included; everything else is nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
