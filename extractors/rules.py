"""Rules of language: named patterns over clauses in which the nouns that matter have become one symbol each.

    近日ⓕ在京正式成立,基金规模ⓜ        <-  近日青禾创投基金在京正式成立,基金规模2亿元

ⓕ stands for a fund however it is named, ⓜ for money, ⓓ for a date, ⓞ (in rules of parties) for an organisation. So a
rule says what happens *to a fund*, and what it matches binds the event to that fund. A named group `f` narrows the
binding; otherwise every ⓕ of the match is bound. A group `c` narrows the words that the rule takes from later rules.
Alternatives of one pattern call them f1, f2, c1, c2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.facts import Stage

FUND, MONEY, DATE, ORGANISATION = "ⓕ", "ⓜ", "ⓓ", "ⓞ"


@dataclass(frozen=True, slots=True)
class Rule:
    """One named way of saying something, with sentences that say it and near misses that do not.

    Exactly one of these tells what it means: `stage` (this fund has got so far, as news), `refusal` (this mention does
    not announce the fund; the text is the reason shown), `field` (the group `m`, `p` is this fact of the fund).
    """

    name: str
    pattern: re.Pattern[str]
    says: tuple[str, ...]
    not_says: tuple[str, ...] = ()
    stage: Stage | None = None
    refusal: str | None = None
    field: str | None = None
    overrides: bool = False  # of a refusal: it holds against announcements elsewhere in the article


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that speak for a fund's being announced, with the stage they tell, or (weight below 0) against it."""

    name: str
    weight: float
    pattern: re.Pattern[str]
    says: tuple[str, ...]
    not_says: tuple[str, ...] = ()
    stage: Stage | None = None
    lead_only: bool = False  # heard in the headline and the first sentence, whatever fund they name
    title_only: bool = False
    in_names: bool = False  # heard in the words as written, within names too
    in_headlines: bool = True  # of a sign against: a headline that says it makes every fund below it doubtful


@dataclass(frozen=True, slots=True)
class Link:
    """Words between two ⓕ that are one; `described`: only if the last is no name, `introduces`: if the first."""

    pattern: re.Pattern[str]
    described: bool = False
    introduces: bool = False


def verbose(pattern: str) -> re.Pattern[str]:
    """Compile a pattern written over several lines with a comment on each; blanks in it mean nothing."""
    return re.compile(pattern, re.VERBOSE)


def longest_first(*words: str) -> str:
    """A group of alternatives from a table of words, so that no word hides a longer one.

    Words that begin alike are one alternative: that takes a third of the time off hundreds of them.
    """
    tree: _Tree = {}
    for word in {word for row in words for word in row.split()}:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _alternatives(tree)


_Tree = dict[str, "_Tree"]
"""Letter -> what may follow it in a word; "" where a word ends."""


def _alternatives(tree: _Tree) -> str:
    """A group of all that may follow, with the end of a word as the last choice; nothing where only that may."""
    ways = [re.escape(letter) + _alternatives(rest) for letter, rest in sorted(tree.items()) if letter]
    if not ways:
        return ""
    return f"(?:{'|'.join(ways)}){'?' if '' in tree else ''}"


def part_of(match: re.Match[str], letter: str) -> tuple[int, int] | None:
    """The span of the group named by `letter` (f, or f1, f2 ... in alternatives) that took part in a match."""
    return next((match.span(name) for name in match.re.groupindex if name[0] == letter and match[name]), None)


def has_part(pattern: re.Pattern[str], letter: str) -> bool:
    """Whether a pattern has a group named by `letter`."""
    return any(name[0] == letter for name in pattern.groupindex)
