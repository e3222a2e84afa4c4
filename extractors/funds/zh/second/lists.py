"""Sentences that list funds by name, of which only the list as a whole is told something.

六支子基金签约。名单:ⓕ、ⓕ、ⓕ      what the sentence before says of the six is said of each
ⓕ、ⓕ、ⓕ均已注册                  what the sentence says of the row is said of each
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.second.entries import GROUP, entry_of
from extractors.funds.zh.second.weighing import Heard, is_past, settling_of
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Mention, Naming
from extractors.rules import FUND
from extractors.rules_zh_second import AGAINST, FOR

LISTED: Final = 0.65
"""How sure it is that the funds of a list are announced of which only the list is told something."""
_LEAST: Final = 3
"""Funds of a list: two may be a fund and its parent."""
_NAMED: Final = {Naming.LEGAL, Naming.PROPER}


def told_in_lists(read: Read, verdicts: Sequence[Verdict]) -> dict[int, Heard]:
    """What is told of each fund that only a list names, by its number."""
    silent = {v.cluster.number for v in verdicts if v.rule == "no event"}
    told: dict[int, Heard] = {}
    for clause in read.document.clauses if len(silent) >= _LEAST - 1 else ():
        listed = [m for _, m in clause.funds() if m.naming in _NAMED]
        if len(listed) >= _LEAST and (heard := _heard(read, clause, listed)):
            told |= {n: heard for m in listed if (n := _number(read, m)) in silent}
    return told


def _number(read: Read, mention: Mention) -> int:
    cluster = read.reference.of(mention)
    return cluster.number if cluster and not read.reference.is_party(mention) else -1


def _heard(read: Read, clause: Clause, listed: Sequence[Mention]) -> Heard | None:
    """What a sentence that lists funds, or the one before that counts them, says of all; None if they are others."""
    if clause.is_headline or any(read.reference.is_party(m) or _is_party(clause, m) for m in listed):
        return None
    before = read.document.clauses[max(0, clause.index - 1)]
    near = [clause, before] if GROUP.search(before.text) and FUND in before.text else [clause]
    if any(sign.pattern.search(c.text) for c in near for sign in AGAINST) or is_past(
        near[-1], read.document.article.published_day
    ):
        return None
    return settling_of([*_signs(near)])


_AND: Final = frozenset({"、", "和", "与", "及", "以及"})


def _is_party(clause: Clause, mention: Mention) -> bool:
    """Whether the words around the head of a row make it one that takes part in something."""
    entry = entry_of(clause, mention)
    return entry.before not in _AND and entry.is_party


def _signs(clauses: Sequence[Clause]) -> Iterator[Heard]:
    for clause in clauses:
        matches = ((sign, sign.pattern.search(clause.text)) for sign in FOR)
        yield from (Heard(sign, clause, *match.span(), 1.0) for sign, match in matches if match)
