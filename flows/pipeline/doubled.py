"""Lines of archives that share an `id`: of two texts under one id each is kept, and the mistake is told.

The first text that came keeps the id. Another is kept under a hash of its words, as if the line had no id; once the
line is given one of its own, what was kept is renamed, and the corrected archive adds nothing twice.
"""

from __future__ import annotations

from dataclasses import replace

from extractors.facts import Article
from flows.archive import HASHED, hashed
from flows.pipeline.listed import Read
from flows.store import Unit
from flows.store.articles import ArticleReads

TAKEN = (
    "another text came before with this id; both are kept, this one under a hash of its words: "
    "give the line an id of its own and read the archive again"
)


def with_own_key(unit: Unit, read: Read) -> tuple[Read, str | None]:
    """The read of an archive's line under a key that is its text's alone; with it, where its id is taken, the line.

    What is no article, or has no id (the text at an address may change), stays as it is.
    """
    article = read.result
    if not isinstance(article, Article) or not read.listed.place or not _has_id(article):
        return read, None
    stored = unit.stored_article(article.key)
    if stored and _words(stored.article) == _words(article):
        return read, None
    name = hashed(f"{article.title or ''}\n{article.text}".encode())
    kept = unit.stored_article(name)
    if stored is None:
        if kept and kept.article.key == name:
            unit.rename_article(name, article.key)
        return read, None
    listed = replace(read.listed, item=replace(read.listed.item, url=name))
    own = replace(article, key=kept.article.key if kept else name)
    return replace(read, listed=listed, result=own), f"{read.listed.place} (id {article.key})"


def is_taken(store: ArticleReads, article: Article) -> bool:
    """Whether the id of an archive's line stands for another text already."""
    stored = store.stored_article(article.key) if _has_id(article) else None
    return stored is not None and _words(stored.article) != _words(article)


def _has_id(article: Article) -> bool:
    return article.key != article.url and not article.key.startswith(HASHED)


def _words(article: Article) -> str:
    return "".join(article.text.split())
