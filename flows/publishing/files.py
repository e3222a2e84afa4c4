"""Writes the feeds: Atom (RFC 4287) and JSON Feed 1.1, each file replaced whole, so that no reader sees half of one."""

from __future__ import annotations

import html
import json
import os
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

from flows.publishing.entries import Entry, entries_of
from flows.publishing.folder import cannot_write

if TYPE_CHECKING:
    from flows.alerts.words import Tongue
    from flows.settings import Settings
    from flows.store import Store

_ATOM: Final = "http://www.w3.org/2005/Atom"
_MOST: Final = 200  # entries in a file; a reader that looks once a week misses none of 25 a day
_TITLE: Final[dict[Tongue, str]] = {"en": "Newly announced investment funds", "zh": "新设立的投资基金"}
_LANGUAGE: Final[dict[Tongue, str]] = {"en": "en", "zh": "zh-Hans"}


def publish(store: Store, folder: Path, *, now: datetime, tongue: Tongue = "en") -> tuple[Path, Path]:
    """Write `funds.atom` and `funds.json` of the latest alerts into the folder (made if need be); their paths."""
    entries = list(entries_of(store.alerts(limit=_MOST), tongue))
    folder.mkdir(parents=True, exist_ok=True)
    atom, feed = folder / "funds.atom", folder / "funds.json"
    _replace(atom, atom_of(entries, now=now, tongue=tongue))
    _replace(feed, json_feed_of(entries, tongue=tongue))
    return atom, feed


def publish_feeds(store: Store, settings: Settings, *, now: datetime) -> list[str]:
    """Write the feeds where the settings want them; what to note if that failed, which the next run makes good."""
    try:
        if settings.publish.folder:
            publish(store, settings.publish.folder, now=now, tongue=settings.publish.language)
    except OSError as error:
        return [cannot_write(settings, error)]
    return []


def atom_of(entries: Sequence[Entry], *, now: datetime, tongue: Tongue) -> bytes:
    """An Atom feed; it is as new as its latest entry, so that an unchanged feed is an unchanged file."""
    feed = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": _LANGUAGE[tongue]})
    updated = max((entry.at for entry in entries), default=now)
    _add(feed, id="urn:fundwatch:funds", title=_TITLE[tongue], updated=_moment(updated), generator="fundwatch")
    _add(ET.SubElement(feed, "author"), name="fundwatch")
    for entry in entries:
        node = ET.SubElement(feed, "entry")
        _add(node, id=entry.id, title=entry.title, updated=_moment(entry.at), published=_moment(entry.at))
        if entry.url:
            ET.SubElement(node, "link", {"rel": "alternate", "href": entry.url})
        for tag in entry.tags:
            ET.SubElement(node, "category", {"term": tag})
        ET.SubElement(node, "content", {"type": "html"}).text = _html(entry)
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True))


def json_feed_of(entries: Sequence[Entry], *, tongue: Tongue) -> bytes:
    """A JSON Feed."""
    items: list[dict[str, Any]] = []
    for entry in entries:
        item: dict[str, Any] = {"id": entry.id, "title": entry.title, "date_published": _moment(entry.at)}
        items.append({**item, **({"url": entry.url} if entry.url else {}), "content_html": _html(entry)})
        items[-1]["tags"] = list(entry.tags)
    top = {"version": "https://jsonfeed.org/version/1.1", "title": _TITLE[tongue], "language": _LANGUAGE[tongue]}
    return json.dumps({**top, "items": items}, ensure_ascii=False, indent=1).encode()


def _add(parent: ET.Element, **texts: str) -> None:
    for name, text in texts.items():
        ET.SubElement(parent, name).text = text


def _html(entry: Entry) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" for line in entry.lines)


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(name).chmod(0o644)  # mkstemp's file is for its owner alone, and a web server has to read this one
    Path(name).replace(path)
