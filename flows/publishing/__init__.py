"""Feeds of our own: new funds and updates as Atom and JSON Feed files, for others to subscribe to."""

from flows.publishing.entries import Entry, entries_of
from flows.publishing.files import publish, publish_feeds

__all__ = ["Entry", "entries_of", "publish", "publish_feeds"]
