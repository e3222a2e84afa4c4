# ruff: noqa: T201 - its output is a report
"""The quality gate: scores gold corpora with the real commands and fails where a figure is below its floor.

    python tests/quality/gate.py [GOLD ...] [--table] [--errors N] [--pin [--margin 0.02] [--allow-regression]]

Floors are in tests/floors.json, by name of the corpus, with the SHA-256 of the file that they were measured on: a
corpus that has changed has to be pinned again. `--pin` raises floors to the figures of now, rounded down, less the
margin; it lowers none, and pins no corpus on which a figure has fallen, unless told `--allow-regression`. Corpora
outside this repository are skipped where they are absent, and need no floors; those of the repository must be there.
The variable FUNDWATCH_GOLD names further corpora, separated by blanks. `--table` adds the figures of the keyword filter
(keywords.py), as Markdown.

Exit codes: 0 no figure below its floor, 1 one is, or a corpus is missing, changed or without floors, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import floor
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.quality.keywords import sightings_by_keywords
from tests.quality.measuring import FIGURES, ROOT, Rows, breakdown, figures_of, sightings_of
from tests.quality.score import read, score

FLOORS = ROOT / "tests" / "floors.json"
UNREAD = frozenset({"unread.jsonl", "fresh.jsonl", "unseen.jsonl", "later.jsonl"})
"""Corpora whose texts nobody reads while rules are written: their errors are never shown."""

NOISE = 0.0005
"""Figures have four digits, floors three."""

Floors = dict[str, dict[str, Any]]
Figures = Mapping[str, float]


@dataclass(frozen=True)
class Measured:
    """One corpus as it stands today."""

    path: Path
    sha256: str
    figures: dict[str, float]
    errors: list[str]
    parts: list[str]
    gold: Rows

    @property
    def name(self) -> str:
        return self.path.name


def is_ours(path: Path) -> bool:
    """Whether a corpus belongs to this repository: then it has to be there and to have floors."""
    return path.resolve().is_relative_to(ROOT)


def measure(path: Path) -> Measured:
    gold = list(read(str(path)))
    found = sightings_of(path)
    result, errors = score(gold, found)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return Measured(path, sha256, figures_of(result), errors, list(breakdown(gold, found)), gold)


# ---------------------------------------------------------------- floors


def failures(measured: Measured, floors: Floors) -> Iterator[str]:
    """What is wrong with a corpus, a line each."""
    pinned = floors.get(measured.name)
    if pinned is None:
        if is_ours(measured.path):
            yield f"{measured.name}: no floors are pinned; see --pin"
        return
    if pinned["sha256"] != measured.sha256:
        yield f"{measured.name}: the corpus has changed since its floors were pinned; see --pin"
    yield from (f"{measured.name}: {line}" for line in fallen(measured.figures, pinned["floors"]))


def fallen(figures: Figures, floors: Figures) -> Iterator[str]:
    """The figures that are worse than their floors; one that can no longer be told is worse, too."""
    ceilings = {figure.name for figure in FIGURES if figure.most}
    for name, least in floors.items():
        value = figures.get(name)
        if value is None:
            yield f"{name} can no longer be told; its floor is {least}"
        elif name in ceilings and value > least + NOISE:
            yield f"{name} is {value:g}, above its ceiling {least:g}"
        elif name not in ceilings and value < least - NOISE:
            yield f"{name} is {value:.4f}, below its floor {least}"


def raised(figures: Figures, old: Figures, *, margin: float = 0.0, allow_regression: bool = False) -> dict[str, float]:
    """The floors to pin: today's figures less a margin, rounded down; a higher old floor stays."""
    new = {}
    for figure in FIGURES:
        if figure.name not in figures:
            continue
        today = _pinnable(figures[figure.name], margin=margin, most=figure.most)
        before = today if allow_regression else old.get(figure.name, today)
        new[figure.name] = min(today, before) if figure.most else max(today, before)
    return new


def _pinnable(value: float, *, margin: float, most: bool) -> float:
    return value if most else max(0.0, floor((value - margin + NOISE / 10) * 1000) / 1000)


def pin(all_measured: Sequence[Measured], floors: Floors, *, margin: float, allow_regression: bool) -> list[str]:
    """Raise the floors in place; answers what forbids it, and then changes nothing of that corpus."""
    refused = []
    for measured in all_measured:
        old = floors.get(measured.name, {}).get("floors", {})
        lost = [] if allow_regression else [f"{measured.name}: {line}" for line in fallen(measured.figures, old)]
        refused += lost
        if not lost:
            new = raised(measured.figures, old, margin=margin, allow_regression=allow_regression)
            floors[measured.name] = {"sha256": measured.sha256, "floors": new}
    return refused


def load(path: Path) -> Floors:
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def save(path: Path, floors: Floors) -> None:
    path.write_text(json.dumps(dict(sorted(floors.items())), indent=2) + "\n", encoding="utf-8")


# ---------------------------------------------------------------- the report


def table(rows: Mapping[str, Figures]) -> Iterator[str]:
    """The figures as Markdown, a corpus a row."""
    width = max(len(name) for name in rows)
    yield f"| {'':<{width}} | " + " | ".join(figure.heading for figure in FIGURES) + " |"
    yield f"|-{'-' * width}-|" + "".join(f"{'-' * (len(figure.heading) + 1)}:|" for figure in FIGURES)
    for name, figures in rows.items():
        cells = (f"{_shown(figures.get(figure.name), most=figure.most):>{len(figure.heading)}}" for figure in FIGURES)
        yield f"| {name:<{width}} | " + " | ".join(cells) + " |"


def _shown(value: float | None, *, most: bool) -> str:
    return "-" if value is None else f"{value:g}" if most else f"{value:.3f}"


def by_keywords(measured: Measured) -> dict[str, float]:
    """The figures of the keyword filter; it knows no identity, so those are left out."""
    result, _ = score(measured.gold, list(sightings_by_keywords(measured.gold)))
    identity = {figure.name for figure in FIGURES if figure.path[0] == "identity"}
    return {name: value for name, value in figures_of(result).items() if name not in identity}


def report(measured: Measured, errors: int) -> None:
    """The parts of a corpus and its errors one by one."""
    print(f"{measured.name}:")
    print("\n".join(measured.parts))
    if measured.name in UNREAD:
        print("  (its errors are not shown: nobody reads this corpus while rules are written)")
        return
    for line in measured.errors[:errors]:
        print(f"  {line}")
    if len(measured.errors) > errors:
        print(f"  ... and {len(measured.errors) - errors} more: --errors {len(measured.errors)}")


def present(paths: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The corpora that are there, and what is wrong with those that are not."""
    absent = [path for path in paths if not path.exists()]
    for path in absent:
        print(f"{path.name}: not there, {'which fails' if is_ours(path) else 'skipped'}")
    wrong = [f"{path.name}: missing; it belongs to this repository" for path in absent if is_ours(path)]
    return [path for path in paths if path.exists()], wrong


def main(words: Sequence[str], *, floors_file: Path = FLOORS) -> int:
    args = _parser().parse_args(words)
    paths, wrong = present([*args.gold, *map(Path, os.environ.get("FUNDWATCH_GOLD", "").split())])
    all_measured = [measure(path) for path in dict.fromkeys(path.resolve() for path in paths)]
    floors = load(floors_file)
    for measured in all_measured:
        report(measured, args.errors)
    if args.pin:
        wrong += pin(all_measured, floors, margin=args.margin, allow_regression=args.allow_regression)
        save(floors_file, floors)
    if all_measured:
        print("\n" + "\n".join(table(_rows(all_measured, baseline=args.table))))
    wrong += [line for measured in all_measured for line in failures(measured, floors) if line not in wrong]
    print("\n".join(f"FAILED {line}" for line in wrong) or "no figure is below its floor")
    return 1 if wrong else 0


def _rows(all_measured: Sequence[Measured], *, baseline: bool) -> dict[str, Figures]:
    rows: dict[str, Figures] = {}
    for measured in all_measured:
        rows[measured.name] = measured.figures
        if baseline:
            rows[f"{measured.name}, keyword filter"] = by_keywords(measured)
    return rows


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Score gold corpora against pinned floors.")
    parser.add_argument("gold", nargs="*", type=Path, help="gold corpora, as JSON lines")
    parser.add_argument("--table", action="store_true", help="add the keyword filter to the table")
    parser.add_argument("--errors", type=int, default=40, help="errors to list for each corpus (default 40)")
    parser.add_argument("--pin", action="store_true", help="raise the floors to the figures of now")
    parser.add_argument("--margin", type=float, default=0.0, help="how far below the figures of now to pin")
    parser.add_argument("--allow-regression", action="store_true", help="let --pin lower floors: say why in the commit")
    return parser


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
