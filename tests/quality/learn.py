# ruff: noqa: T201 - its output is a report
"""Learns the weights of detection's signs from the gold corpora that may be read: learn.py [LESSON ...] [--held-out]

Logistic regression (scikit-learn), for most lessons with an L1 penalty, which leaves most signs without a weight, so
that a file of weights can be read. `--held-out` writes nothing: it learns from all corpora but one and shows how well
the weights do on that one, for each of them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

sys.path.insert(0, str(Path(__file__).parents[2]))
from extractors.weights import BASE
from tests.quality.choosing import CHOICES, SHRINKING, SPREAD, Choice, learned_from_choices, right_choices
from tests.quality.gate import UNREAD
from tests.quality.lessons import LESSONS, Example
from tests.quality.lessons.flashes import flash_of

ROOT = Path(__file__).parents[2]
BESIDE = (ROOT.parent / "shared" / "corpus" / "dev.jsonl",)
"""Corpora outside this repository: without them the weights come out a little differently."""
SEEN_AT_LEAST = {"en_names": 5, "en_same": 5, "en_news": 5, "zh_news": 5, "zh_stages": 5}
SEEN_ELSE = 8
"""Examples that must hold a sign before it is weighed; of names few are funds', so rarer signs must do."""
PENALTY = 0.5
"""scikit-learn's C: less leaves fewer signs."""
SHARED_OUT = {
    "en_names": 1.0,
    "en_managers": 0.1,
    "en_news": 0.04,
    "en_same": 0.1,
    "en_sponsors": 0.07,
    "en_stages": 0.1,
    "zh_managers": 0.1,
    "zh_news": 0.1,
    "zh_sponsors": 0.1,
    "zh_stages": 0.5,
}
"""Lessons with an L2 penalty of that C: many of their signs say nearly the same (held out, F1 is better by 0.02)."""
SHARPENED = {"en_news": 1.5, "zh_news": 1.3}
"""What the weights of a lesson are multiplied with: shared out so much they are less sure than they may be (held out,
one fund in ten more of the press is sure, as surely right; beyond 1.5 less surely)."""
OF_THE_PRESS = 3.0
"""How often an example told as the press tells it counts beside one of `real_*`, which are four fifths of all and told
freely, often awkwardly: held out, one fund in twenty more of the press is sure, as surely right."""

TOLD_BRIEFLY = frozenset({"zh_news"})
"""Lessons that learn from the first sentence of an article, too: of a ticker or a feed's summary there is no more. In
English it made sentences sure that announce nothing."""
OF_A_FLASH = 0.25
"""How often such a sentence counts beside its article: held out, a fifth more of the funds that one sentence of
`real_zh` tells are sure, as surely right, and whole articles do as well (at 0.2 to 1)."""


NOT_LEARNED = frozenset({"wire_en.jsonl", "wire_zh.jsonl"})
"""Read, but not learned from: weights learned with `wire_zh` do no better on what nobody read, and are less sure of the
free words of tests/test_prose_zh.py; so both tell how well weights do on articles of which only the rules know."""


def corpora() -> list[Path]:
    """The gold corpora that are learned from: those of this repository, and the one that stands beside it."""
    left_out = frozenset(UNREAD) | NOT_LEARNED
    own = sorted(path for path in (ROOT / "tests" / "gold").glob("*.jsonl") if path.name not in left_out)
    return [*own, *(path for path in BESIDE if path.exists())]


def count_of(path: Path) -> float:
    """How often each example of a corpus counts."""
    return 1.0 if path.stem.startswith("real_") else OF_THE_PRESS


def examples_of(lesson: str, path: Path) -> Iterator[Example]:
    """The examples that a lesson makes of a corpus."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield from LESSONS[lesson](json.loads(line))


def brief_examples_of(lesson: str, path: Path) -> Iterator[Example]:
    """The examples that a lesson makes of the first sentences of a corpus."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if flash := flash_of(json.loads(line)):
            yield from LESSONS[lesson](flash)


def learned(lesson: str, examples: Sequence[Example], counts: Sequence[float] | None = None) -> dict[str, float]:
    """The weights of the signs of a lesson, the base included, rounded to two digits; each example counts as said."""
    seen = Counter(sign for signs, _ in examples for sign in signs)
    often = {sign for sign, times in seen.items() if times >= SEEN_AT_LEAST.get(lesson, SEEN_ELSE)}
    vectors = DictVectorizer()
    rows = vectors.fit_transform([dict.fromkeys(sorted(signs & often), 1) for signs, _ in examples])
    rows.indices, rows.indptr = rows.indices.astype(np.int32), rows.indptr.astype(np.int32)  # liblinear reads no others
    kept, strength = (0, SHARED_OUT[lesson]) if lesson in SHARED_OUT else (1, PENALTY)
    model = LogisticRegression(solver="liblinear", l1_ratio=kept, C=strength, random_state=0, max_iter=2000)
    model.fit(rows, [right for _, right in examples], sample_weight=counts)
    learned_weights = np.concatenate([model.intercept_, model.coef_[0]]) * SHARPENED.get(lesson, 1.0)
    base, *others = (round(float(weight), 2) for weight in learned_weights)
    found = zip(vectors.get_feature_names_out(), others, strict=True)
    return {BASE: base} | {str(sign): weight for sign, weight in found if weight}


def write(lesson: str, weights: dict[str, float]) -> None:
    """One sign a line, the heaviest first."""
    rows = sorted(weights.items(), key=lambda pair: (pair[0] != BASE, -pair[1], pair[0]))
    head = f"# What each sign weighs, in logits; learned by `make weights` (tests/quality/lessons/{lesson}.py)\n"
    text = head + "".join(f"{weight:+.2f}\t{sign}\n" for sign, weight in rows)
    (ROOT / "extractors" / "data" / f"weights_{lesson}.tsv").write_text(text, encoding="utf-8")


def held_out(lesson: str) -> Iterator[str]:
    """For each corpus a line: how well weights learned from the others do on it."""
    told = {path.stem: list(examples_of(lesson, path)) for path in corpora()}
    for name, unseen in told.items():
        if not any(right for _, right in unseen):
            continue
        weights = learned(lesson, [one for other, rows in told.items() if other != name for one in rows])
        totals = np.array([sum(weights.get(sign, 0.0) for sign in {*signs, BASE}) for signs, _ in unseen])
        right = np.array([right for _, right in unseen])
        taken = totals > 0
        yield (
            f"{lesson} {name}: {right.sum()} right of {len(right)}; average precision "
            f"{average_precision_score(right, totals):.3f}; above 0.5: {(taken & right).sum()} right, "
            f"{(taken & ~right).sum()} wrong"
        )


@cache
def choices_of(lesson: str, path: Path) -> list[Choice]:
    """The choices that a lesson makes of a corpus."""
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [choice for line in lines for choice in CHOICES[lesson](line)]


def chosen(lesson: str, paths: Sequence[Path]) -> dict[str, float]:
    """The weights of a lesson that learns from the choices of some corpora."""
    told = [(one, count_of(path)) for path in paths for one in choices_of(lesson, path)]
    choices, shrinking = [one for one, _ in told], SHRINKING.get(lesson)
    if lesson not in SPREAD:
        return learned_from_choices(choices, seen_at_least=SEEN_ELSE, shrinking=shrinking)
    counts = [count for _, count in told]
    return learned_from_choices(choices, seen_at_least=SEEN_ELSE, shrinking=shrinking, penalty=0.0, counts=counts)


def choices_held_out(lesson: str) -> Iterator[str]:
    """For each corpus a line: how often weights learned from the others choose rightly there."""
    for path in corpora():
        if unseen := choices_of(lesson, path):
            weights = chosen(lesson, [other for other in corpora() if other != path])
            right = right_choices(unseen, weights)
            yield f"{lesson} {path.stem}: {right} right of {len(unseen)} choices"


def all_learned(lesson: str) -> dict[str, float]:
    """The weights of a lesson, from all corpora."""
    if lesson in CHOICES:
        return chosen(lesson, corpora())
    told = [(one, count_of(path)) for path in corpora() for one in examples_of(lesson, path)]
    if lesson in TOLD_BRIEFLY:
        told += [(one, count_of(path) * OF_A_FLASH) for path in corpora() for one in brief_examples_of(lesson, path)]
    return learned(lesson, [one for one, _ in told], [count for _, count in told])


def main(arguments: Sequence[str]) -> None:
    """Learn the lessons named, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("lessons", nargs="*", choices=[*LESSONS, *CHOICES, []], metavar="LESSON")
    parser.add_argument("--held-out", action="store_true", help="show how weights do on corpora left out")
    told = parser.parse_args(arguments)
    for lesson in told.lessons or (*LESSONS, *CHOICES):
        if told.held_out:
            print(*(choices_held_out if lesson in CHOICES else held_out)(lesson), sep="\n")
            continue
        weights = all_learned(lesson)
        write(lesson, weights)
        print(f"{lesson}: {len(weights)} signs")


if __name__ == "__main__":
    main(sys.argv[1:])
