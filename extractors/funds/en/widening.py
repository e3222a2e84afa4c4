"""Phrases for funds beyond those with the noun: names that the text gives, and nouns that mean a fund only here."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from extractors.funds.en.christening import christened_names
from extractors.funds.en.clauses import PARTY, Clause, Noun, folded
from extractors.funds.en.coining import coined_names
from extractors.funds.en.ellipses import completed, with_houses
from extractors.lexicon_en import FUND_HEADS, NUMBER_OF
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.rules import FUND
from extractors.rules_en_phrases import HOUSE_RAISES
from extractors.rules_en_second import BARE, DESCRIBED, NO_POOL


def widened(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses with those phrases as funds too; a coined name is one wherever it stands."""
    told = _with_houses_as_parties(described(clauses))
    coined = coined_names(told) | christened_names(told)
    coined -= {name for clause in told if (name := _raiser_of(clause))}
    coined -= {name for clause in told for name in _managers_in(clause)}
    coined -= {short for clause in told for short in _shorts_of_others(clause, coined)}
    coined -= {name for name in coined if name in _HEADS or name.lower() in FUND_HEADS}
    named = [_named(clause, coined) for clause in told]
    heads = _HEADS & {mention.name.split()[-1] for clause in named for _, mention in clause.mentions()}
    return with_houses([_taking_up(clause, heads) for clause in named] if heads else named)


def _with_houses_as_parties(clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses with the houses that are called funds as parties: 'LawTech Fund has closed a $28m fund'."""
    houses = {name for clause in clauses if (name := _house_of(clause))}
    return [_without_houses(clause, houses) for clause in clauses] if houses else clauses


def _raiser_of(clause: Clause) -> str | None:
    """The name that raises a fund, and is therefore none itself."""
    match = HOUSE_RAISES.match(clause.text)
    house = clause.nouns.get(match.start("house")) if match else None
    return house.text if isinstance(house, Party) else None


_MANAGED_BY: Final = re.compile(
    r"\bⓕ,? (?:(?:is|was|will be|to be) )?(?:managed|run|advised|overseen) by (?:the )?(?=ⓐ)"
)


def _managers_in(clause: Clause) -> Iterator[str]:
    """The names that manage a fund: 'a fund managed by Harbour Ventures Platform'."""
    for match in _MANAGED_BY.finditer(clause.text):
        noun = clause.nouns.get(match.end())
        if isinstance(noun, Party):
            yield noun.text


def _house_of(clause: Clause) -> str | None:
    """The name without article or number that raises a fund, which has none or gets a sum from it: a house's."""
    match = HOUSE_RAISES.match(clause.text)
    if match is None:
        return None
    raised = next(group for group in ("for", "of", "fund") if match[group])
    house, fund = (clause.nouns.get(match.start(group)) for group in ("house", raised))
    with_sum = raised != "fund" or bool(match["sum"])
    if not isinstance(house, Mention) or not isinstance(fund, Mention) or (fund.is_named and not with_sum):
        return None
    together = match["with"] or " and " in clause.text[: match.start("house")]
    is_house = house.is_named and not (house.number or house.owner or (house.definite and not together))
    is_raised = fund.is_new or fund.money or fund.number or (fund.is_named and fund.name != house.name)
    return house.name if is_house and is_raised else None


def _without_houses(clause: Clause, houses: Collection[str]) -> Clause:
    """The clause with each of the names as a firm's."""
    firms = {
        place: Party(noun.start, noun.end, noun.name, "firm")
        for place, noun in clause.mentions()
        if noun.is_named and noun.name in houses
    }
    return _with_others(clause, firms, PARTY)


def _with_others(clause: Clause, others: Mapping[int, Noun], symbol: str) -> Clause:
    """The clause with other nouns at some of its places."""
    if not others:
        return clause
    text = "".join(symbol if place in others else char for place, char in enumerate(clause.text))
    return replace(clause, text=text, nouns={**clause.nouns, **others})


_SHORT: Final = re.compile(r'ⓐ \((?:the |or |formerly )?["“]?(?=ⓐ["”]?\))')


def _shorts_of_others(clause: Clause, coined: Collection[str]) -> Iterator[str]:
    """The short names in brackets behind names of others: 'Harbour Economic Development (HED)' is no fund."""
    for match in _SHORT.finditer(clause.text):
        whole, short = clause.nouns.get(match.start()), clause.nouns.get(match.end())
        if isinstance(whole, Party) and isinstance(short, Party) and whole.text not in coined:
            yield short.text


def described(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses with the nouns that mean a fund only here as funds."""
    return completed([_described(clause) for clause in clauses])


def _named(clause: Clause, coined: Collection[str]) -> Clause:
    """The clause with every coined name, and longer names that begin with one, as funds."""
    funds: dict[int, Noun] = {}
    for place, noun in clause.nouns.items():
        if isinstance(noun, Party) and (noun.text in coined or _extends(noun.text, coined)):
            number = NUMBER_OF.get(noun.text.split()[-1].lower())
            funds[place] = Mention(noun.start, noun.end, "named", noun.text, noun.start, number=number)
    return _with_others(clause, funds, FUND)


_HEADS: Final = frozenset({"Facility", "Programme", "Program", "Partnership", "Platform", "Scheme", "Trust", "Vehicle"})
"""Nouns that end the names of funds, and that with an article and a capital take such a name up: 'the Facility'."""
_ARTICLE: Final = re.compile(r"\b(?:[Tt]he|[Tt]his) $")


def _taking_up(clause: Clause, heads: Collection[str]) -> Clause:
    """The clause with 'the Facility' as what takes a fund up whose name ends so, where the article has one."""
    funds = {
        place: Mention(noun.start, noun.end, "anaphor", noun.text, noun.start, definite=True)
        for place, noun in clause.nouns.items()
        if isinstance(noun, Party) and noun.text in heads and _ARTICLE.search(clause.text, max(0, place - 6), place)
    }
    return _with_others(clause, funds, FUND)


def _extends(name: str, coined: Collection[str]) -> bool:
    """'Altura Growth' beside a fund called Altura, and the reverse; a management company of that name is none."""
    if _COMPANY.search(name):
        return False
    shorter = " " in name and any(full.startswith(f"{name} ") and not _NUMBER.search(full) for full in coined)
    return shorter or any(name.startswith(f"{short} ") for short in coined)


_NUMBER: Final = re.compile(r" (?:[IVX]+|\d+)(?: \S{1,4})?$")
"""How a name ends that holds its house's: 'Kestrel Peak' in 'Kestrel Peak II' is no fund."""
_COMPANY: Final = re.compile(r"(?:Management|Capital|Partners|Advisors|Group|Company|Co|Inc|Ltd|LLC)\.?$")


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
    return folded(clause, start, end, mention)
