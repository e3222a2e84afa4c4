"""Near-copies: an agency's text on a further site is one more source of the funds that it tells of, and no news."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from extractors.copies import copy_keys, is_copy
from extractors.facts import Article, Sighting, StoredSighting
from extractors.text import normalise
from flows.store import StoredArticle, Unit
from flows.store.unit import AllReads


@dataclass(frozen=True, slots=True)
class Original:
    """What the article told of which another is a copy; nothing for one that is none."""

    sightings: tuple[StoredSighting, ...] = ()

    @property
    def fund_ids(self) -> frozenset[str]:
        """The funds that it tells of."""
        return frozenset(told.fund_id for told in self.sightings)

    def twins(self, found: Sequence[Sighting]) -> list[str | None]:
        """For each sighting of the copy the fund that the original tells with the same words, None where it has none.

        Equal names are one fund; where both tell as many funds, those that are left stand for each other in order.
        """
        left = list(self.sightings)
        twins: list[StoredSighting | None] = []
        for sighting in found:
            twin = next((told for told in left if names(told.facts) & names(sighting)), None)
            left = [told for told in left if told is not twin]
            twins.append(twin)
        rest = iter(left if len(left) == twins.count(None) else ())
        paired = [twin or next(rest, None) for twin in twins]
        return [twin.fund_id if twin else None for twin in paired]


def settle(unit: Unit, article: Article, *, now: datetime) -> Original:
    """Let a stored article point to the one that it copies and answer what that told, or let its own copies find it."""
    keys = copy_keys(article.text)
    first = copied_by(unit, article, keys)
    if first is None:
        unit.add_copy_keys(article.key, keys, now=now)
        return Original()
    unit.mark_copy(article.key, first.article.key)
    return Original(tuple(unit.sightings_in(first.article.key)))


def copied_by(store: AllReads, article: Article, keys: frozenset[str]) -> StoredArticle | None:
    """The stored article of which the one with these keys (see `copy_keys`) is a near-copy."""
    return next((stored for stored in store.alike(keys) if is_copy(stored.article.text, article.text)), None)


def original_of(store: AllReads, article_key: str) -> Original:
    """What the article told that a stored one is known to copy."""
    stored = store.stored_article(article_key)
    return Original(tuple(store.sightings_in(stored.copy_of))) if stored and stored.copy_of else Original()


def names(facts: Sighting) -> set[str]:
    """All names of a fund, however they are spaced or spelt."""
    return {"".join(normalise(name).split()).casefold() for name in (facts.name, *facts.aliases)}
