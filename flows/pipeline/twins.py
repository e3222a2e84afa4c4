"""The same article given by another source: what a search found without telling where is known by it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta

from extractors.facts import Article, FeedItem
from extractors.searches import hides, is_by, title_key
from flows.outcomes import Ending
from flows.pipeline.run import Run
from flows.store.records import ToldItem

_SAME_STORY = timedelta(days=14)  # a search finds an article within days; the same title a month later is another's


class Twins:
    """All that was told of late, by title, up to this moment of a run."""

    def __init__(self, run: Run) -> None:
        self._store = run.store
        self._names = {source.id: source.name for source in run.settings.sources} if run.settings else {}
        self._told: dict[str, list[ToldItem]] = defaultdict(list)
        for item in run.store.told_since(run.clock() - _SAME_STORY):
            key = title_key(item.title)
            if key and not hides(item.url):
                self._told[key].append(item)

    def of(self, item: FeedItem) -> Article | Ending | None:
        """The article of the same title by the same publisher, or how that ended without one; None if none is known."""
        key, publisher = title_key(item.title), item.publisher
        twins = self._told.get(key, []) if key and publisher else []
        twin = next((one for one in twins if is_by(publisher or "", one.url, self._names.get(one.source_id, ""))), None)
        if twin is None:
            return None
        stored = self._store.article(twin.article_key) if twin.article_key else None
        return stored or replace(twin.ending, reason=f"the same as {twin.url}: {twin.ending.reason}")
