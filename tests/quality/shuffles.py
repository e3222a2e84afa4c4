# ruff: noqa: T201 - its output is a report
"""Whether the order in which articles arrive matters: a corpus in file order and shuffled, through the real commands.

    python tests/quality/shuffles.py GOLD.jsonl [--shuffles 10]

Two sightings are together when they are of one record. The agreement of two orders is the share of pairs that are
together in both among those that are together in either. Exits 1 when the mean is below TARGET.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from statistics import mean
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.quality.measuring import sightings_of
from tests.quality.score import bcubed

TARGET = 0.995

Mention = tuple[str, str, int]
"""Article, name, and the how-manieth of that name in the article."""

Records = dict[Mention, str]


def records(rows: Iterable[dict[str, Any]]) -> Records:
    """The record of each sighting."""
    seen: Counter[tuple[str, str]] = Counter()
    found = {}
    for row in rows:
        told = (row["article_id"], row["name"])
        found[*told, seen[told]] = row["fund_id"]
        seen[told] += 1
    return found


def together(found: Records) -> set[tuple[Mention, Mention]]:
    """The pairs of sightings that are of one record."""
    members = defaultdict(list)
    for mention, record in found.items():
        members[record].append(mention)
    return {pair for told in members.values() for pair in combinations(sorted(told), 2)}


def agreement(ours: Records, theirs: Records) -> float:
    """The share of pairs that are together in both orders; a sighting that only one order has counts against it."""
    mine, yours = together(ours), together(theirs)
    only = len(ours.keys() ^ theirs.keys())
    either = len(mine | yours) + only
    return len(mine & yours) / either if either else 1.0


def differences(ours: Records, theirs: Records) -> Iterator[str]:
    """What became of sightings in one order and not in the other, a line each."""
    mine, yours = together(ours), together(theirs)
    for word, pairs in (("apart now", mine - yours), ("together now", yours - mine)):
        yield from (f"    {word}: {a[0]} {a[1]} / {b[0]} {b[1]}" for a, b in sorted(pairs))
    yield from (f"    in one order only: {one[0]} {one[1]}" for one in sorted(ours.keys() ^ theirs.keys()))


def shuffled(lines: Sequence[str], seed: int) -> Records:
    """The records of the corpus in another order."""
    order = list(lines)
    random.Random(seed).shuffle(order)
    with tempfile.TemporaryDirectory(prefix="fundwatch-quality-") as folder:
        path = Path(folder) / "shuffled.jsonl"
        path.write_text("\n".join(order) + "\n", encoding="utf-8")
        return records(sightings_of(path))


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Compare the records of a corpus in different orders.")
    parser.add_argument("gold", type=Path)
    parser.add_argument("--shuffles", type=int, default=10)
    args = parser.parse_args(words)
    lines = [line for line in args.gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    first = records(sightings_of(args.gold))
    told = []
    for seed in range(args.shuffles):
        other = shuffled(lines, seed)
        told.append(agreement(first, other))
        both = [(first[mention], other[mention]) for mention in first.keys() & other.keys()]
        print(f"order {seed + 1}: agreement of pairs {told[-1]:.4f}, B-cubed {bcubed(both)['f1']:.4f}", flush=True)
        print("\n".join(differences(first, other)) or "    the same records")
    print(f"{args.gold.name}: agreement {mean(told):.4f} in the mean, {min(told):.4f} at worst; target {TARGET}")
    return 0 if mean(told) >= TARGET else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
