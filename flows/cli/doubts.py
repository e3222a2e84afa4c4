"""Whether two records are one fund: what is said for and against, and the pairs that wait for a person's answer."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from flows.cli.screen import judgement_word

if TYPE_CHECKING:
    from extractors.identity import Comparison
    from flows.store import Pair, Store

_PLAINLY = -3.5  # the weight of what speaks plainly against two being one fund: other names, phases or places


def compared(store: Store, *fund_ids: str) -> Comparison:
    """Two records weighed against each other as they stand today."""
    from extractors.identity import compare_funds
    from flows.pipeline.identifying import candidates

    return compare_funds(*candidates(store, fund_ids))


def doubts(store: Store, *fund_ids: str) -> list[str]:
    """The weightiest words against two records being one fund, where they plainly read as two."""
    from extractors.identity import SAME_AT
    from flows.judge.ruling import living

    living_ids = dict.fromkeys(living(store, one).fund_id for one in fund_ids)
    if len(living_ids) < len(fund_ids):
        return []  # judging says so itself
    comparison = compared(store, *living_ids)
    if comparison.weight >= SAME_AT:
        return []
    least = 0.0 if comparison.weight <= _PLAINLY else _PLAINLY  # small things, too, where they come to as much
    return [f"{part.name}: {part.why}" for part in comparison.parts if part.weight <= least]


def kept_apart_by(store: Store, one: str, other: str) -> str | None:
    """The judgement by which a person said that two records are two funds, in words; None where nobody did."""
    from flows.judge import RULES
    from flows.judge.ruling import living

    ours, theirs = (living(store, fund_id).fund_id for fund_id in (one, other))
    for said in store.judgements(store.family(ours)):
        about = {store.surviving(fund_id) for fund_id in said.fund_ids}
        if said.kind in ("not_same", "split") and said.by != RULES and not said.undone_at and about == {ours, theirs}:
            because = f": {said.reason}" if said.reason else ""
            said_so = f"{said.by} said on {said.at:%Y-%m-%d} that they are not the same"
            return f"{said_so}{because} (judgement {said.judgement_id})"
    return None


def questions(store: Store) -> Iterator[tuple[object, ...]]:
    """A row for each pair that waits for an answer: the ids, the weight, why nobody knows, the names."""
    for pair in store.open_pairs():
        yield *pair.fund_ids, f"{pair.weight:+.1f}", reason(pair.parts), *_names(store, pair.fund_ids)


def reason(parts: Collection[Mapping[str, Any]]) -> str:
    """Why no rule decided, in a few words: another fund fits as well, or what speaks for one fund and what against."""
    choice = next((part["why"] for part in parts if part["name"] == "choice"), None)
    if choice:
        return str(choice)
    sides = (("for", 1), ("against", -1))
    named = {word: [part["name"] for part in parts if part["weight"] * sign > 0] for word, sign in sides}
    return "; ".join(f"{word} it: {', '.join(names)}" for word, names in named.items() if names) or "little is told"


def answered(store: Store, one: str, other: str) -> Iterator[str]:
    """What is kept of just these two living funds, or of what was merged into them: a question, or an answer."""
    for pair in store.pairs(fund_ids=store.family(one)):
        if {store.surviving(end) for end in pair.fund_ids} == {one, other}:
            yield _kept(pair)


def _kept(pair: Pair) -> str:
    if pair.answer == "unsure":
        return f"listed on {pair.at:%Y-%m-%d} for a person to answer: {reason(pair.parts)}"
    return f"but {pair.by} said on {pair.at:%Y-%m-%d}: {judgement_word(pair.answer)}; that stands above all rules"


def _names(store: Store, fund_ids: tuple[str, str]) -> list[str]:
    return [found.facts.name if (found := store.fund(fund_id)) else "" for fund_id in fund_ids]
