"""A desk for tests: articles go through the keeper into a real store, and what it would tell lands in an outbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from extractors.changes import Change
from extractors.facts import Article, Fund, Reading, Sighting
from extractors.funds import find_funds
from extractors.text import language_of
from flows.pipeline.keeping import Keeper, Kept, Thresholds
from flows.pipeline.telling import Occasion
from flows.store import Store, Unit

DAY = date(2026, 3, 9)


@dataclass
class Outbox:
    """Whom it tells what, as lines."""

    lines: list[str] = field(default_factory=list)

    def new(self, unit: Unit, fund: Fund, occasion: Occasion, since: Sequence[Change] = ()) -> None:
        told = ", ".join(f"{change.field} {change.after}" for change in since)
        self.lines.append(f"new {fund.facts.name}{f': {told}' if told else ''}")

    def updated(self, unit: Unit, fund: Fund, occasion: Occasion, changed: Sequence[Change]) -> None:
        told = ", ".join(f"{change.field} {change.after}" for change in changed)
        self.lines.append(f"update {fund.facts.name}: {told}")

    def again(self, unit: Unit, fund: Fund, occasion: Occasion, since: Sequence[Change] = ()) -> None:
        pass


@dataclass
class Desk:
    """Keeps articles in a store, each on the day after the one before unless told otherwise."""

    store: Store
    outbox: Outbox = field(default_factory=Outbox)
    told: int = 0
    undated: bool = False  # articles that state no day

    def tell(
        self, *sightings: Sighting, key: str | None = None, day: date | None = None, site: str = "ledger.example"
    ) -> Kept:
        """Keep an article that tells of these funds."""
        return self._keep(self._article(key, "", day, site), Reading(sightings))

    def read(self, title: str, text: str, *, key: str | None = None, site: str = "ledger.example") -> Kept:
        """Find the funds of a text and keep it."""
        article = replace(self._article(key, text, None, site), title=title, language=language_of(title, text))
        return self._keep(article, find_funds(article))

    def names(self) -> list[str]:
        return sorted(fund.facts.name for fund in self.store.funds())

    def _article(self, key: str | None, text: str, day: date | None, site: str) -> Article:
        self.told += 1
        name = key or f"a{self.told}"
        published = day or DAY + timedelta(days=self.told)
        stated = None if self.undated else published
        return Article(name, f"https://{site}/{name}", name, text, None, stated, "en", site)

    def _keep(self, article: Article, reading: Reading) -> Kept:
        keeper = Keeper(self.outbox, Thresholds(alert=0.6, review=0.3), undated_is_news=False)
        day = article.published_day or DAY
        with self.store.unit() as unit:
            return keeper.keep(unit, reading, Occasion(article, datetime(day.year, day.month, day.day, 9, tzinfo=UTC)))
