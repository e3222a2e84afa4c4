"""Learns the weights of signs from choices: among all that can be said of one thing, one is right.

A conditional logit: the chance of an answer is its weight's share among the answers of its choice, so that answers are
weighed against each other and not against a threshold. The L1 penalty leaves most signs without a weight.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array, hstack
from sklearn.feature_extraction import DictVectorizer

from extractors.weights import BASE
from tests.quality.lessons import en_days, en_places, en_sums, zh_days, zh_places, zh_sums

Choice = Sequence[tuple[frozenset[str], bool]]
"""The answers of one choice: the signs of each, and whether it is right."""

CHOICES = {
    "en_sums": en_sums.choices,
    "en_places": en_places.choices,
    "en_days": en_days.choices,
    "zh_days": zh_days.choices,
    "zh_places": zh_places.choices,
    "zh_sums": zh_sums.choices,
}
"""The lessons that learn from choices, by name: that of the file of weights, data/weights_<name>.tsv."""

_PENALTY = 1.0
"""Of each unit of weight: more leaves fewer signs."""
_SHRINKING = 2.0
"""Of the squares of the weights: shares a weight among signs that go together."""
SHRINKING = {"en_places": 40.0, "zh_days": 0.5, "zh_places": 10.0}
"""The same for lessons of which another value is better held out."""
SPREAD = frozenset({"en_places", "zh_places"})
"""Lessons that only shrink, since their signs say nearly the same, and in which the press counts as it does elsewhere
(held out, one place in fifty more is right, in both languages)."""


def learned_from_choices(
    choices: Sequence[Choice],
    *,
    seen_at_least: int,
    shrinking: float | None = None,
    penalty: float = _PENALTY,
    counts: Sequence[float] | None = None,
) -> dict[str, float]:
    """The weights of the signs that hold in enough choices; choices without a right answer teach nothing.

    `penalty`: L1, of each unit of weight; `counts`: how often each choice counts, once unless told.
    """
    teaching = [at for at, choice in enumerate(choices) if any(right for _, right in choice)]
    taught = [choices[at] for at in teaching]
    often_told = np.array([counts[at] if counts else 1.0 for at in teaching])
    seen = Counter(sign for choice in taught for sign in frozenset().union(*(signs for signs, _ in choice)))
    often = {sign for sign, times in seen.items() if times >= seen_at_least}
    vectors = DictVectorizer()
    rows = vectors.fit_transform([dict.fromkeys(sorted(signs & often), 1) for one in taught for signs, _ in one])
    names = vectors.get_feature_names_out()
    shared = _shared(names)
    both = hstack([rows, rows @ shared]).tocsr()
    weights = _fitted(both, taught, often_told, shrinking=shrinking or _SHRINKING, penalty=penalty)
    found = zip(names, weights[: len(names)] + shared @ weights[len(names) :], strict=True)
    return {BASE: 0.0} | {str(sign): round(float(weight), 2) for sign, weight in found if round(float(weight), 2)}


def _shared(names: Sequence[str]) -> csr_array:
    """Which signs say the same of several things: what is learned of 'size | so far' also speaks of a first tranche.

    A row each sign, a column each saying; held out, one choice of sums in a hundred more is right.
    """
    sayings = {saying: at for at, saying in enumerate(sorted({_saying(name) for name in names} - {""}))}
    pairs = [(at, sayings[_saying(name)]) for at, name in enumerate(names) if _saying(name)]
    rows, columns = zip(*pairs, strict=True) if pairs else ((), ())
    return csr_array((np.ones(len(pairs)), (rows, columns)), shape=(len(names), len(sayings)))


def _saying(sign: str) -> str:
    """What a sign says, without what it is said of; '' where it is said of the whole choice."""
    return sign.partition(" | ")[2]


def right_choices(choices: Sequence[Choice], weights: Mapping[str, float]) -> int:
    """In how many choices the answer that weighs most is right."""
    return sum(
        max(choice, key=lambda answer: sum(weights.get(sign, 0.0) for sign in answer[0]))[1] for choice in choices
    )


def _fitted(
    rows: np.ndarray, choices: Sequence[Choice], counts: np.ndarray, *, shrinking: float, penalty: float
) -> np.ndarray:
    """The likeliest weights; each is split into what speaks for and what against, so that the penalty is smooth."""
    signs = rows.shape[1]
    starts = np.cumsum([0, *(len(choice) for choice in choices)])[:-1]
    of = np.repeat(np.arange(len(choices)), [len(choice) for choice in choices])
    right = np.array([right for choice in choices for _, right in choice], dtype=float)
    told = rows.T @ (right * counts[of] / np.add.reduceat(right, starts)[of])

    def loss(split: np.ndarray) -> tuple[float, np.ndarray]:
        weights = split[:signs] - split[signs:]
        totals = rows @ weights
        largest = np.maximum.reduceat(totals, starts)
        shares = np.exp(totals - largest[of])
        sums = np.add.reduceat(shares, starts)
        value = (counts * (np.log(sums) + largest)).sum() - told @ weights
        slope = rows.T @ (shares / sums[of] * counts[of]) - told + 2 * shrinking * weights
        cost = shrinking * (weights @ weights) + penalty * split.sum()
        return float(value + cost), np.concatenate([slope + penalty, penalty - slope])

    best = minimize(loss, np.zeros(2 * signs), jac=True, method="L-BFGS-B", bounds=[(0, None)] * (2 * signs))
    return np.asarray(best.x[:signs] - best.x[signs:])
