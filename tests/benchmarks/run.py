"""All speeds that are promised, each beside its limit: python tests/benchmarks/run.py [--funds N] [--only PART].

Detection is counted in time of one core. Commands and look-up are counted in time that passes: other work on the
machine makes it worse, and the note says what of it was the command's own. Exits 1 when a limit is missed. Corpora that
are not on this machine are left out.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from extractors.facts import Article
from extractors.funds import find_funds
from flows.cli import OBJECTS
from tests.benchmarks.bench_commands import ARTICLES, help_times, unchanged_run_times
from tests.benchmarks.bench_detection import GROWTH, exponent, longer, read_articles
from tests.benchmarks.bench_identity import DATABASES, FEW, MANY, growth

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"
STREAM = CORPUS / "stream.jsonl.gz"
GOLD = (ROOT / "tests/gold/zh.jsonl", ROOT / "tests/gold/en.jsonl", CORPUS / "dev.jsonl")
WARMING = (ROOT / "tests/gold/told_zh.jsonl", ROOT / "tests/gold/told_en.jsonl")

EVERY = 4  # of the stream's articles: a quarter tells the mean to 5 in 100
LINEAR = 1.2
"""The largest power of the length with which time may grow: 1 is in line with it, and small texts measure unevenly."""


@dataclass(frozen=True)
class Speed:
    """One line of the table."""

    what: str
    figure: float
    limit: float
    unit: str
    note: str = ""

    @property
    def kept(self) -> bool:
        return self.figure <= self.limit


def milliseconds_of_core(articles: Sequence[Article]) -> float:
    """What one article costs on average."""
    started = time.process_time()
    for article in articles:
        find_funds(article)
    return (time.process_time() - started) * 1000 / len(articles)


def detection() -> Iterator[Speed]:
    """The detector over ordinary news, over the gold corpora, and over longer and longer texts."""
    gold = [article for path in GOLD if path.exists() for article in read_articles(path)]
    others = [article for path in WARMING for article in read_articles(path)]
    milliseconds_of_core(others)  # tables are made once, at the first use or after some hundred sentences
    if STREAM.exists():
        stream = list(islice(read_articles(STREAM), 0, None, EVERY))
        note = f"{len(stream)} articles, mean"
        yield Speed("detection, ordinary news", milliseconds_of_core(stream), 3, "ms", note)
    yield Speed("detection, gold corpora", milliseconds_of_core(gold), 10, "ms", f"{len(gold)} articles, mean")
    for language in ("zh", "en"):
        own = [article for article in gold if article.language == language]
        times = [min(milliseconds_of_core([longer(own, factor)]) for _ in range(2)) for factor in GROWTH]
        note = f"{times[0]:.0f} ms for 4,000 characters, {times[-1]:.0f} ms for {GROWTH[-1] * 4},000"
        yield Speed(f"detection, growth with length, {language}", exponent(times), LINEAR, "power", note)


def commands() -> Iterator[Speed]:
    """What a user waits for."""
    shown, told = help_times(), unchanged_run_times()
    yield Speed("fundwatch --help", shown.seconds, 0.5, "s", str(shown))
    yield Speed("fundwatch run --direct", told.seconds, 3, "s", f"{ARTICLES} articles, none new; {told}")


def identity(funds: int) -> Iterator[Speed]:
    """Finding the fund that a sighting is of."""
    for database in DATABASES:
        (found,) = growth(database, funds)
        note = (
            f"{found.few.milliseconds:.1f} ms among {FEW:,}, {found.many.milliseconds:.1f} ms among {funds:,} funds; "
            f"{found.few.found_again:.0%} and {found.many.found_again:.0%} found again"
        )
        yield Speed(f"identifying, {database}", found.ratio, 2, "times", note)


def machine() -> str:
    """Where and when this was measured, and how busy it was."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return f"{os.cpu_count()} cores{load}, {system}, {datetime.now(UTC):%Y-%m-%d}"


def table(speeds: Sequence[Speed]) -> Iterator[str]:
    """The speeds as Markdown."""
    yield "| speed | figure | limit | | |"
    yield "|---|--:|--:|---|---|"
    for one in speeds:
        kept = "kept" if one.kept else "MISSED"
        yield f"| {one.what} | {one.figure:.2f} {one.unit} | {one.limit:g} {one.unit} | {kept} | {one.note} |"


def main(words: Sequence[str]) -> int:
    """Measure, print and judge."""
    parser = argparse.ArgumentParser(description="Measure all speeds against their limits.")
    parser.add_argument("--funds", type=int, default=MANY, help=f"stored funds to identify among (default {MANY})")
    parts: dict[str, Callable[[], Iterator[Speed]]] = {
        "detection": detection,
        "commands": commands,
        "identity": lambda: identity(options.funds),
    }
    parser.add_argument("--only", choices=list(parts), help="measure this alone")
    options = parser.parse_args(words)
    warnings.simplefilter("ignore")  # of libraries, about this machine
    gc.set_threshold(OBJECTS)  # as the command does: else whole collections, 0.1 s each, fall on single articles
    speeds: list[Speed] = []
    for part, measured in parts.items():
        if options.only in (None, part):
            sys.stderr.write(f"measuring {part} ...\n")
            speeds += measured()
    sys.stdout.write("\n".join([*table(speeds), "", machine(), ""]))
    return 0 if all(one.kept for one in speeds) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
