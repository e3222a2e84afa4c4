"""What the real commands find in a gold corpus, and the figures that tell how good it is."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.quality.score import SURE, pair, read, score

ROOT = Path(__file__).parents[2]

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Figure:
    """One column of the table: how it is called, and where `score` tells it."""

    name: str
    heading: str
    path: tuple[str, ...]
    most: bool = False  # a count of what should not be: the floor is a ceiling


FIGURES = (
    Figure("funds_precision", "P", ("funds", "all", "precision")),
    Figure("funds_recall", "R", ("funds", "all", "recall")),
    Figure("funds_f1", "F1", ("funds", "all", "f1")),
    Figure("zh_f1", "zh", ("funds", "zh", "f1")),
    Figure("en_f1", "en", ("funds", "en", "f1")),
    Figure("article_precision", "art.P", ("articles", "all", "precision")),
    Figure("sure_precision", "sure P", (f"confidence >= {SURE}", "all", "precision")),
    Figure("sure_recall", "sure R", (f"confidence >= {SURE}", "all", "recall")),
    Figure("size", "size", ("fields", "size", "accuracy")),
    Figure("first_tranche", "tranche", ("fields", "first_tranche", "accuracy")),
    Figure("stage", "stage", ("fields", "stage", "accuracy")),
    Figure("place", "place", ("fields", "place", "accuracy")),
    Figure("event_date", "date", ("fields", "event_date", "accuracy")),
    Figure("managers_f1", "managers", ("parties", "managers", "f1")),
    Figure("sponsors_f1", "sponsors", ("parties", "sponsors", "f1")),
    Figure("bcubed_f1", "B3", ("identity", "f1")),
    Figure("records_mixing_funds", "mixed", ("identity", "records_mixing_funds"), most=True),
    Figure("two_languages_joined", "joined", ("identity", "funds_in_two_languages_in_one_record")),
)
"""In the order of the table's columns; a figure that a corpus cannot tell (no Chinese, no pair) is left out."""


def figures_of(result: Mapping[str, Any]) -> dict[str, float]:
    """The figures of one scored corpus, by name; shares are 0 to 1."""
    told = ((figure.name, _at(result, figure.path)) for figure in FIGURES)
    return {name: value for name, value in told if value is not None}


def _at(result: Any, path: Sequence[str]) -> float | None:
    for step in path:
        result = result.get(step) if isinstance(result, Mapping) else None
    if isinstance(result, str):  # "8/9"
        part, whole = map(int, result.split("/"))
        return part / whole if whole else None
    return None if result is None else float(result)


# ---------------------------------------------------------------- the real commands


def sightings_of(gold: Path) -> Rows:
    """What `fundwatch backfill` and `fundwatch export` find in a corpus, with a database of their own.

    Raises CalledProcessError when a command fails; what it printed is on standard error by then.
    """
    with tempfile.TemporaryDirectory(prefix="fundwatch-quality-") as folder:
        database, output = f"sqlite:///{folder}/fundwatch.db", Path(folder) / "sightings.jsonl"
        _fundwatch(folder, "backfill", "--direct", "--archive", str(gold.resolve()), "--database", database)
        _fundwatch(folder, "export", "sightings", "--output", str(output), "--database", database)
        return list(read(str(output)))


def _fundwatch(home: str, *words: str) -> None:
    own = {"FUNDWATCH_CONFIG": str(ROOT / "config"), "XDG_DATA_HOME": home, "XDG_STATE_HOME": home}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FUNDWATCH_")}
    done = subprocess.run(
        [sys.executable, "-m", "flows", *words],
        cwd=ROOT,
        env={**kept, **own},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        done.check_returncode()


# ---------------------------------------------------------------- the parts of a corpus


def breakdown(gold: Rows, found: Rows) -> Iterator[str]:
    """How it goes by language, kind of text, label and stage, a line each."""
    result, _ = score(gold, found)
    for part, figures in sorted(result["funds"].items()):
        yield (
            f"  {part:<12} precision {figures['precision']:.3f}  recall {figures['recall']:.3f}  "
            f"F1 {figures['f1']:.3f}  ({figures['gold']} funds)"
        )
    yield from _labels(gold, {row["article_id"] for row in found})
    yield from _stages(gold, found)


def _labels(gold: Rows, told: set[str]) -> Iterator[str]:
    for label, right in (("announces", "flagged"), ("none", "left alone")):
        rows = [article for article in gold if article["gold"]["label"] == label]
        count = sum((article["id"] in told) is (label == "announces") for article in rows)
        yield f"  {label:<12} {count} of {len(rows)} articles {right}"


def _stages(gold: Rows, found: Rows) -> Iterator[str]:
    by_article = defaultdict(list)
    for row in found:
        by_article[row["article_id"]].append(row)
    of: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for article in gold:
        funds = article["gold"]["funds"]
        of.update(_stage_of(funds))
        seen.update(_stage_of(funds[i] for i, _ in pair(funds, by_article[article["id"]])))
    yield from (f"  {stage:<12} {seen[stage]} of {count} funds found" for stage, count in sorted(of.items()))


def _stage_of(funds: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    return (fund["stage"] for fund in funds)
