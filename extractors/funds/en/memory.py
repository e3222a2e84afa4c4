"""What an English article has told so far, while its phrases are read in order."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractors.funds.en.candidates import Candidate, Place


@dataclass(frozen=True, slots=True)
class Pair:
    """A phrase beside the phrases of a fund told before it: what the rules make of the two, and the signs that hold."""

    spot: Place
    told: tuple[Place, ...]
    ruling: str
    signs: frozenset[str]


@dataclass(slots=True)
class Memory:
    """The funds told so far, the one spoken of, and each name that was heard with the number of its first clause.

    `by_rules`: rules alone decide which phrases mean one fund, and every pair is kept in `pairs`, to learn from;
    `names`: the words of every fund's name in the article.
    """

    by_rules: bool = False
    names: frozenset[tuple[str, ...]] = frozenset()
    funds: list[Candidate] = field(default_factory=list)
    current: Candidate | None = None
    last: Candidate | None = None  # the last that a phrase was for, though rules refuse it: what 'that fund' means
    seen: dict[str, int] = field(default_factory=dict)
    pairs: list[Pair] = field(default_factory=list)

    def knew(self, name: str, spot: Place) -> bool:
        """Whether a clause before that of a phrase has the name."""
        return self.seen.get(name, spot.clause.index) < spot.clause.index
