"""Sentences that list funds by name, of which only the list as a whole is told something.

六支子基金签约。名单:ⓕ、ⓕ、ⓕ      what the sentence before says of the six is said of each
ⓕ、ⓕ、ⓕ均已注册                  what the sentence says of the row is said of each
募得ⓜ,分配如下。ⓕ:ⓜ / ⓕ:ⓜ / ⓕ:ⓜ   what is told of a raise is said of each fund that has a line and a share of it
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import Final

from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.second.entries import GROUP, SPEAK_AGAINST, SPEAK_FOR, entry_of
from extractors.funds.zh.second.weighing import Heard, is_past, settling_of
from extractors.funds.zh.verdict import Verdict
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming
from extractors.rules import FUND
from extractors.rules_zh_facts import SHARED

LISTED: Final = 0.85
"""How sure it is that the funds of a list are announced of which only the list is told something."""
_LEAST: Final = 3
"""Funds of a list: two may be a fund and its parent."""
_LEAD: Final = 3
"""Sentences with which a text says what a raise was that it shares out later."""
_NAMED: Final = {Naming.LEGAL, Naming.PROPER}


def told_in_lists(read: Read, verdicts: Sequence[Verdict]) -> dict[int, Heard]:
    """What is told of each fund that only a list names, by its number; entries of their own words come first."""
    silent = {v.cluster.number for v in verdicts if v.rule == "no event"}
    if len(silent) < _LEAST - 1:
        return {}
    clauses = [clause for clause in read.document.clauses if not clause.is_headline]
    told: dict[int, Heard] = {}
    for block in [*([clause] for clause in clauses), *_blocks(clauses)]:
        listed = [(clause, m) for clause in block for _, m in clause.funds() if _is_listed(clause, m)]
        told = _told(read, [*block, *_counting(read.document, block)], listed, silent) | told
    for lines in _shares(clauses):
        listed = [(clause, m) for clause in lines for m in _opens_lines(clause)]
        told = _told(read, [*lines, *_raising(read.document, lines)], listed, silent) | told
    return told


_Listed = Sequence[tuple[Clause, Mention]]


def _told(read: Read, near: Sequence[Clause], listed: _Listed, silent: Collection[int]) -> dict[int, Heard]:
    """What sentences say of each fund of a list that is silent, by its number."""
    heard = _heard(read, near, listed) if len(listed) >= _LEAST else None
    return {n: heard for _, m in listed if (n := _number(read, m)) in silent} if heard else {}


def _blocks(clauses: Sequence[Clause]) -> Iterator[list[Clause]]:
    """The runs of sentences with semicolons between them."""
    block: list[Clause] = []
    for clause in clauses:
        if block and (block[-1].item != clause.item or not block[-1].text.endswith(";")):
            yield block
            block = []
        block.append(clause)
    yield block


_SHARE: Final = re.compile(
    r"\|(?:\s?\d{1,3}\s?\|)?\s?ⓕ\s?\|"
    r"|[^\wⓕⓜ]{0,4}(?:\d{1,2}[.、)])?\s?[“\"]?ⓕ[”\"]?(?:\([^()]{0,20}\))?[^\w。;]{0,4}[^\W。;,ⓕⓜ]{0,6}ⓜ"
)
"""A line of a table or list that gives a fund its share: | ⓕ | ⓜ |, ⓕ:ⓜ,投早期."""


_GIVEN: Final = re.compile(rf"ⓜ{SHARED}[“\"]?$")
"""What makes one fund of a kind alone in a list: ⓜ归入|成长基金."""


def _shares(clauses: Sequence[Clause]) -> Iterator[list[Clause]]:
    """The runs of lines that each open with a fund and its sum."""
    for is_share, lines in groupby(clauses, key=_is_share):
        if is_share:
            yield [*lines]


def _is_share(clause: Clause) -> bool:
    return bool(_SHARE.match(clause.text))


def _opens_lines(clause: Clause) -> list[Mention]:
    """The fund that a line opens with; of rows that have run together, that of each."""
    row = clause.text.startswith("|")
    funds = [*clause.funds()]
    return [m for at, m in funds if at == funds[0][0] or (row and clause.text.endswith(("| ", "|"), 0, at))]


def _is_listed(clause: Clause, mention: Mention) -> bool:
    if mention.naming is not Naming.DESCRIBED:
        return mention.naming in _NAMED
    return names.is_specific(mention.text) or bool(_GIVEN.search(entry_of(clause, mention).before))


def _number(read: Read, mention: Mention) -> int:
    cluster = read.reference.of(mention)
    return cluster.number if cluster and not read.reference.is_party(mention) else -1


def _heard(read: Read, near: Sequence[Clause], listed: _Listed) -> Heard | None:
    """What a list of funds, or the sentences that open it, say of all; None if they are others."""
    if any(read.reference.is_party(m) or _is_party(clause, m) for clause, m in listed):
        return None
    if any(SPEAK_AGAINST.firsts(c.text) for c in near) or is_past(near[-1], read.document.news_since):
        return None
    return settling_of([*_signs(near)])


def _raising(document: Document, lines: Sequence[Clause]) -> list[Clause]:
    """What tells of the raise that lines share out: the headline, the lead and the sentences right before them."""
    first = lines[0].index
    return [*document.clauses[: len(document.title) + _LEAD], *document.clauses[max(0, first - 2) : first]]


def _counting(document: Document, block: Sequence[Clause]) -> list[Clause]:
    """The sentence before a list, if it counts the funds of it."""
    before = document.clauses[max(0, block[0].index - 1)]
    return [before] if GROUP.search(before.text) and _OF_FUNDS.search(before.text) else []


_OF_FUNDS: Final = re.compile(rf"{FUND}|基金")
_AND: Final = frozenset({"、", "和", "与", "及", "以及"})


def _is_party(clause: Clause, mention: Mention) -> bool:
    """Whether the words around the head of a row make it one that takes part in something."""
    entry = entry_of(clause, mention)
    return entry.before not in _AND and entry.is_party


def _signs(clauses: Sequence[Clause]) -> Iterator[Heard]:
    for clause in clauses:
        yield from (Heard(sign, clause, *match.span(), 1.0) for sign, match in SPEAK_FOR.firsts(clause.text))
