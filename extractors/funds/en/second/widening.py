"""Phrases for funds that the first reading passes over: names without the word, nouns that mean a fund only here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.funds.en.clauses import Clause
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.rules import FUND, MONEY
from extractors.rules_en_second import BARE, COINED, COMPANY, DESCRIBED, LEGAL, NO_POOL, NUMBERED


def widened(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses with those phrases as funds too; a coined name is one wherever it stands."""
    coined = frozenset(name for name in _coined(clauses) if not COMPANY.search(name))
    return tuple(_described(_named(clause, coined)) for clause in clauses)


def _coined(clauses: Sequence[Clause]) -> Iterator[str]:
    for clause in clauses:
        for match in COINED.finditer(clause.text):
            noun = next(clause.nouns.get(match.start(group)) for group, words in match.groupdict().items() if words)
            if isinstance(noun, Party) and noun.kind not in {"person", "place", "public"}:
                yield noun.text
        yield from (
            noun.text
            for noun in clause.nouns.values()
            if isinstance(noun, Party)
            and (LEGAL.search(noun.text) or (MONEY in clause.text and NUMBERED.search(noun.text)))
        )


def _named(clause: Clause, coined: frozenset[str]) -> Clause:
    """The clause with every coined name as a fund."""
    text, nouns = list(clause.text), dict(clause.nouns)
    for place, noun in clause.nouns.items():
        if isinstance(noun, Party) and noun.text in coined:
            nouns[place] = Mention(noun.start, noun.end, "named", noun.text, noun.start)
            text[place] = FUND
    return replace(clause, text="".join(text), nouns=nouns)


def _described(clause: Clause) -> Clause:
    """The clause with the first such noun as a fund."""
    match = DESCRIBED.search(clause.text) or BARE.search(clause.text)
    if match is None or NO_POOL.search(match["n"]):
        return clause
    start, end = match.span("n")
    opens = match["d"].strip().lower()
    mention = Mention(
        clause.at(start),
        clause.at(end),
        "described",
        match["n"],
        clause.at(start),
        definite=opens not in {"a", "an"},
        is_new=True,
        weak=True,
    )
    return _folded(clause, start, end, mention)


def _folded(clause: Clause, start: int, end: int, mention: Mention) -> Clause:
    """The clause with its symbols [start:end] as one."""
    shift = end - start - 1
    nouns = {(place - shift if place >= end else place): noun for place, noun in clause.nouns.items()}
    nouns[start] = mention
    return replace(
        clause,
        text=clause.text[:start] + FUND + clause.text[end:],
        offsets=clause.offsets[: start + 1] + clause.offsets[end:],
        nouns=dict(sorted(nouns.items())),
    )
