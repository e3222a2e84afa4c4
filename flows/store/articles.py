"""Articles and the addresses under which each is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, inspect, literal, select

from extractors.facts import Article
from flows.outcomes import Outcome
from flows.store.base import Reads, Writes, chunks
from flows.store.records import StoredArticle
from flows.store.sightings import published_since
from flows.tables import (
    ArticleRow,
    ArticleUrlRow,
    CopyKeyRow,
    FormerSightingRow,
    FundEventRow,
    ItemRow,
    JudgementRow,
    SightingRow,
)

MOST_OF_A_TEXT = 20
"""Articles that one key of a text answers with, the latest first: more share only a beginning that means nothing."""

MOST_ALIKE = 5  # articles whose texts are compared whole


class ArticleReads(Reads):
    """What was read."""

    def article(self, key: str) -> Article | None:
        """The article of this key, or the one known under this address."""
        stored = self.stored_article(key)
        return stored.article if stored else None

    def stored_article(self, key: str) -> StoredArticle | None:
        """The article of this key or address, with its outcome."""
        joined = select(ArticleRow).join(ArticleUrlRow, ArticleUrlRow.article_key == ArticleRow.article_key)
        row = self._first(joined.where(ArticleUrlRow.url == key))
        return _stored(row) if row else None

    def alike(self, keys: Iterable[str]) -> list[StoredArticle]:
        """The first articles that share most of these keys of their text, a few."""
        latest = select(CopyKeyRow.article_key).order_by(CopyKeyRow.stored_at.desc()).limit(MOST_OF_A_TEXT)
        shared = Counter(row.article_key for key in keys for row in self._all(latest.where(CopyKeyRow.key == key)))
        ranked = sorted(shared, key=lambda article_key: (-shared[article_key], article_key))[:MOST_ALIKE]
        found = {stored.article.key: stored for key in ranked if (stored := self.stored_article(key))}
        return [found[key] for key in ranked if key in found]

    def articles(self, since: datetime | None = None) -> Iterator[StoredArticle]:
        """All articles published (undated ones: stored) since then, in the order in which they came; streams."""
        query = select(ArticleRow).order_by(ArticleRow.stored_at, ArticleRow.article_key)
        if since is not None:
            query = query.where(published_since(since, ArticleRow.stored_at))
        return (_stored(row) for row in self._stream(query))

    def originals_of(self, keys: Iterable[str]) -> dict[str, str]:
        """Of these articles those that copy another, each with the one that it copies."""
        query = select(ArticleRow.article_key, ArticleRow.copy_of).where(ArticleRow.copy_of.is_not(None))
        parts = chunks(keys)
        return {key: first for part in parts for key, first in self._all(query.where(ArticleRow.article_key.in_(part)))}


class ArticleWrites(Writes, ArticleReads):
    """Keeping what was read."""

    def add_article(
        self, article: Article, *, now: datetime, outcome: Outcome, reason: str = "", copy_of: str | None = None
    ) -> bool:
        """Keep an article under its key and its address; False, and nothing changed, when the key is there.

        An address that already leads to another article goes on doing so: archive lines may share one.
        """
        if self._first(select(ArticleRow.article_key).where(ArticleRow.article_key == article.key)):
            return False
        self._insert(
            ArticleRow,
            article_key=article.key,
            url=article.url,
            title=article.title,
            text=article.text,
            published=article.published,
            published_day=article.published_day,
            language=article.language,
            site=article.site,
            outcome=outcome,
            reason=reason,
            copy_of=copy_of,
            stored_at=now,
        )
        self.add_url_alias(article.key, article.key)
        if article.url:
            self.add_url_alias(article.url, article.key)
        return True

    def add_url_alias(self, url: str, key: str) -> None:
        """Let an address lead to an article; one that leads to an article already stays as it is."""
        if not self._first(select(ArticleUrlRow.url).where(ArticleUrlRow.url == url)):
            self._insert(ArticleUrlRow, url=url, article_key=key)

    def rename_article(self, key: str, new: str) -> None:
        """Give an article another key, and all that points to it; the former one leads to it as an address does."""
        columns = [column for column in inspect(ArticleRow).columns if column.name != "article_key"]
        kept = select(literal(new), *columns).where(ArticleRow.article_key == key)
        self._connection.execute(insert(ArticleRow).from_select(["article_key", *(c.name for c in columns)], kept))
        for row in (ArticleUrlRow, CopyKeyRow, ItemRow, SightingRow, FormerSightingRow):
            self._update(row, row.article_key == key, article_key=new)
        self._update(ArticleRow, ArticleRow.copy_of == key, copy_of=new)
        told = select(SightingRow.fund_id).where(SightingRow.article_key == new)
        self._update(FundEventRow, FundEventRow.fund_id.in_(told), FundEventRow.why == key, why=new)
        self._rename_known(key, new)
        self._connection.execute(delete(ArticleRow).where(ArticleRow.article_key == key))
        self.add_url_alias(new, new)

    def _rename_known(self, key: str, new: str) -> None:
        """Let what people corrected go on knowing an article: there are few edits, and hardly ever a new key."""
        for row in self._all(select(JudgementRow.judgement_id, JudgementRow.undo).where(JudgementRow.kind == "edit")):
            if key in row.undo.get("known", ()):
                undo = {**row.undo, "known": [new if one == key else one for one in row.undo["known"]]}
                self._update(JudgementRow, JudgementRow.judgement_id == row.judgement_id, undo=undo)

    def add_copy_keys(self, article_key: str, keys: Iterable[str], *, now: datetime) -> None:
        """Let copies of an article find it."""
        rows = [{"key": key, "article_key": article_key, "stored_at": now} for key in sorted(keys)]
        if rows:
            self._connection.execute(insert(CopyKeyRow), rows)

    def mark_copy(self, article_key: str, of: str) -> None:
        """Let an article point to the first one that told its text."""
        self._update(ArticleRow, ArticleRow.article_key == article_key, copy_of=of)

    def end_article(self, key: str, outcome: Outcome, reason: str = "") -> None:
        """Change what became of an article: it was read again."""
        self._update(ArticleRow, ArticleRow.article_key == key, outcome=outcome, reason=reason)


def _stored(row: Row[Any]) -> StoredArticle:
    return StoredArticle(
        article=Article(
            key=row.article_key,
            url=row.url,
            title=row.title,
            text=row.text,
            published=row.published,
            published_day=row.published_day,
            language=row.language,
            site=row.site,
        ),
        outcome=Outcome(row.outcome),
        reason=row.reason,
        copy_of=row.copy_of,
        stored_at=row.stored_at,
    )
