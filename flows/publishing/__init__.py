"""Feeds of our own: new funds and updates as Atom and JSON Feed files, for others to subscribe to."""

from flows.publishing.entries import Entry, entries_of
from flows.publishing.files import publish, publish_feeds
from flows.publishing.folder import why_unwritable

__all__ = ["Entry", "entries_of", "publish", "publish_feeds", "why_unwritable"]
