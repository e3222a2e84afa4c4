"""Which phrases of an English article mean a fund that was told before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from extractors.funds.en.candidates import Place
from extractors.funds.en.clauses import read_clauses
from extractors.funds.en.local_money import local_meanings
from extractors.funds.en.memory import Pair
from extractors.funds.en.read import lines_of
from extractors.funds.en.story import read_story
from extractors.funds.en.sums import own_sum
from extractors.funds.en.widening import widened
from tests.quality.detect import article_of

Line = Mapping[str, Any]
Fund = tuple[str, int]
"""A fund of the gold: 'funds' or 'background', and its number there."""
_JOINED: Final = frozenset({"chosen", "named later"})
"""Rulings by which rules make one fund of two phrases."""


def examples(line: Line) -> Iterator[tuple[frozenset[str], bool]]:
    """Each phrase of an English article with each fund told before it, where the gold says which fund both are."""
    if line["lang"] == "en":
        gold = _Gold(line["gold"])
        for pair in pairs_of(line):
            right = gold.is_one(pair)
            if right is not None:
                yield pair.signs, right


def pairs_of(line: Line) -> Sequence[Pair]:
    """The pairs of phrase and fund in an article as the rules alone read it."""
    article = article_of(dict(line))
    clauses = read_clauses(lines_of(article), article.published_day, local=local_meanings(article))
    return read_story(widened(clauses), article.published_day, by_rules=True).pairs


class _Gold:
    """The funds of an annotated article, by their names and sums."""

    def __init__(self, gold: Line) -> None:
        self._named: dict[str, set[Fund]] = {}
        self._sums: dict[tuple[int, str], set[Fund]] = {}
        for number, fund in enumerate(gold["funds"]):
            for name in (fund["name"], *fund["aliases"]):
                self._named.setdefault(_plain(name), set()).add(("funds", number))
            told = fund.get("size") or fund.get("first_tranche") or {}
            if told.get("amount"):
                self._sums.setdefault((told["amount"], told["currency"]), set()).add(("funds", number))
        for number, name in enumerate(gold["background"]):
            self._named.setdefault(_plain(name), set()).add(("background", number))

    def is_one(self, pair: Pair) -> bool | None:
        """Whether a phrase means the fund; None where the gold does not say it.

        A phrase that rules join to a fund of the gold, and that no other has, counts as that fund's: of all that a
        text says for a fund the gold lists little.
        """
        ours = self._fund_of(pair.spot)
        theirs = {fund for place in pair.told if (fund := self._fund_of(place))}
        if len(theirs) > 1 or not (ours or theirs):
            return None
        if ours and theirs:
            return ours in theirs
        (known,) = {ours} - {None} or theirs
        return True if pair.ruling in _JOINED and known and known[0] == "funds" else None

    def _fund_of(self, spot: Place) -> Fund | None:
        """The only fund that a phrase, or failing that its sum, is said to be."""
        if spot.mention.kind == "anaphor":
            return None
        text = spot.clause.sentence.text.lower()
        found = [
            (common, length, funds)
            for name, funds in self._named.items()
            for common, length in _overlaps(spot, name, text)
        ]
        if found:
            best = max(found, key=lambda one: one[:2])[:2]
            funds = set().union(*(one[2] for one in found if one[:2] == best))
        else:
            worth = own_sum(spot)
            funds = self._sums.get(worth, set()) if worth else set()
        return next(iter(funds)) if len(funds) == 1 else None


def _overlaps(spot: Place, name: str, text: str) -> Iterator[tuple[int, int]]:
    """For each place of a name in a sentence that a phrase stands for: letters in common, letters of the name."""
    mention = spot.mention
    first = mention.owner[0] if mention.owner else mention.start
    for match in re.finditer(_pattern(name), text) if name else ():
        start, end = match.span()
        if end <= mention.name_start or start >= mention.end:
            continue
        covers = start <= mention.name_start and end >= mention.end
        inside = first <= start and end <= mention.end
        ends = {mention.end, mention.name_start + len(mention.name)}
        goes_on = first <= start <= mention.name_start and end > mention.end
        if covers or goes_on or (inside and (mention.is_named or end in ends)):
            yield min(end, mention.end) - max(start, mention.name_start), end - start


def _pattern(name: str) -> str:
    return r"(?<!\w)" + r"\W+".join(map(re.escape, name.split())) + r"(?!\w)"


def _plain(name: str) -> str:
    low = re.sub(r"^(?:the|an?|its|their|his|her|this|that) ", "", name.strip().lower())
    return " ".join(re.sub(r"[“”\"‘’'().,]", " ", low).split())
