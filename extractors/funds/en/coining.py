"""Names that an article gives to funds without the word 'fund' in them, by what the text does with them.

'a fund called Altura', 'Altura, a €90m vehicle', 'Altura Core, Altura Plus and Altura Early', 'Altura Seed SCSp',
'a first close of Altura', 'Altura II' beside Altura Partners: such a name is a fund wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from extractors.funds.en.clauses import PARTY, Clause
from extractors.funds.en.counted import counted_names, is_unnamed_in
from extractors.names.en import Mention
from extractors.parties.en import Party, kind_of
from extractors.rules import FUND, MONEY
from extractors.rules_en_names import FAMILY_NAMES, IN_GROUPS, MEMBER, NAMINGS, OF_NEW_FUNDS, OF_THE_LAST
from extractors.rules_en_second import COINED, COMPANY, COUNTED, LEGAL, NUMBERED, OF_A_CLOSE
from extractors.triggers import Triggered


def coined_names(clauses: Sequence[Clause]) -> frozenset[str]:
    """The names in capitals that a text gives to funds."""
    found = {*_given(clauses), *_numbered(clauses), *_family(clauses), *_by_form(clauses), *counted_names(clauses)}
    return frozenset(name for name in found - set(_datelines(clauses)) if not _LAW.search(name))


_LAW: Final = re.compile(r"\b(?:Act|Law|Code|Bill|Directive|Regulations?)$")
"""How names end that a fund is registered under."""
_DATELINE: Final = re.compile(r"ⓐ(?:, ⓐ\.?)?(?:,? (?:\(\w+\)|ⓓ\.?))?(?: \([^()]{2,30}\))?\s*[-–—]{1,2} ")


def _datelines(clauses: Sequence[Clause]) -> Iterator[str]:
    """The places in capitals from which the text is written: 'BUSAN - A fund …'."""
    for clause in clauses:
        noun = clause.nouns.get(0)
        if isinstance(noun, Party) and noun.text.isupper() and _DATELINE.match(clause.text):
            yield noun.text


# ---------------------------------------------------------------- names that rules find


def _given(clauses: Sequence[Clause]) -> Iterator[str]:
    """The names that rules of naming find."""
    counted = told = -_COUNTED_WITHIN - 1
    for clause in clauses:
        if any(mention.kind == "group" for _, mention in clause.mentions()):
            counted = clause.index
        just = IN_GROUPS if clause.index - counted <= _COUNTED_WITHIN else frozenset()
        after = OF_THE_LAST if clause.index - told <= _TOLD_WITHIN else frozenset()
        if PARTY in clause.text and (after or any(told in clause.text for told in _BESIDE_NAMES)):
            yield from _in_rules(clauses, clause, just | after)
        if any(mention.kind == "described" for _, mention in clause.mentions()):
            told = clause.index


def _in_rules(clauses: Sequence[Clause], clause: Clause, just: Collection[str]) -> Iterator[str]:
    """What rules find in one clause; `just`: those that hold only behind certain funds, and do so here."""
    for rule, match in _NAMINGS.matches(clause.text):
        if rule.name in _BEHIND_FUNDS and rule.name not in just:
            continue
        if rule.name not in OF_NEW_FUNDS or _tells_new(clause, match, several="several" in rule.name):
            found = _names_in(clause, *_name_span(match), any_firm=rule.name not in OF_NEW_FUNDS)
            may_be_old = rule.name not in OF_THE_LAST
            yield from (one for one in found if may_be_old or is_unnamed_in(clauses[: clause.index], one))


_BESIDE_NAMES: Final = (FUND, MONEY, ", which ", " of capital", " of money", " of private capital")
"""One of which stands in every clause that names a fund by a rule."""
_BEHIND_FUNDS: Final = IN_GROUPS | OF_THE_LAST
_TOLD_WITHIN: Final = 2
"""Clauses behind a fund without a name in which 'Called Altura, it …' gives it one."""
_NAMINGS: Final = Triggered(NAMINGS)


_COUNTED_WITHIN = 4
"""Clauses behind 'three funds' in which they are named one by one."""


def _tells_new(clause: Clause, match: re.Match[str], *, several: bool) -> bool:
    """Whether the fund in a match is told as one that was not there, or as one of several that are counted."""
    if "f" not in match.re.groupindex:
        return True
    nouns = (clause.nouns.get(at) for at in range(*match.span("f")))
    return any(
        isinstance(noun, Mention)
        and not noun.is_named
        and noun.plural == several
        and (noun.money or several or (not noun.weak and (noun.is_new or noun.number or _opens(clause, noun))))
        for noun in nouns
    )


def _opens(clause: Clause, noun: Mention) -> bool:
    """Whether a description brings something in: 'a debt fund', not 'the debt fund'."""
    return clause.sentence.text[noun.start : noun.start + 3].lower().startswith(("a ", "an "))


def _names_in(clause: Clause, start: int, end: int, *, any_firm: bool) -> Iterator[str]:
    """The names in a stretch of a clause that may be a fund's."""
    for at in range(start, end):
        noun = clause.nouns.get(at)
        if (
            isinstance(noun, Party)
            and noun.kind in {"plain", "firm", "institution"}
            and (any_firm or not _COMPANY.search(noun.text))
        ):
            yield noun.text


def _name_span(match: re.Match[str]) -> tuple[int, int]:
    """Where the name of a match stands."""
    return next(match.span(group) for group in match.re.groupindex if group[0] == "n" and match[group])


_COMPANY = re.compile(r"(?:Management|Capital|Partners|Advisors|Group|Company|Co|Inc|Ltd|LLC)\.?$")
"""How the names of houses end, which are no funds."""


# ---------------------------------------------------------------- families of names


def _family(clauses: Sequence[Clause]) -> set[str]:
    """Names with sums of their own that begin as another name of the text and end as funds do: Altura Growth."""
    if not any(FUND in clause.text for clause in clauses):
        return set()
    every = {noun.text for clause in clauses for noun in clause.nouns.values() if isinstance(noun, Party)}
    every |= {mention.name for clause in clauses for _, mention in clause.mentions() if mention.is_named}
    spans = ((clause, _name_span(match)) for clause in clauses for match in MEMBER.finditer(clause.text))
    told = {name for clause, span in spans for name in _names_in(clause, *span, any_firm=False)}
    rows = (
        set(_names_in(clause, *row.span(), any_firm=False)) for clause in clauses for row in _ROW.finditer(clause.text)
    )
    siblings = {
        name for row in rows for name in row if _is_relative(name, [one for one in row - {name} if _ends_as_fund(one)])
    }
    return {name for name in told if _is_relative(name, every - {name})} | siblings


_ROW = re.compile(r"ⓐ(?: \([^()]{0,40}\))?(?:(?:, (?:and )?| and )(?:the )?ⓐ(?: \([^()]{0,40}\))?)+")
"""Names in a row: 'Altura Core, Altura Plus and Altura Early'."""


def _is_relative(name: str, others: Collection[str]) -> bool:
    """Whether a name of several words ends as a fund's and begins as one of the others."""
    first = name.split(maxsplit=1)[0]
    return _ends_as_fund(name) and any(other.split(maxsplit=1)[0] == first for other in others)


def _ends_as_fund(name: str) -> bool:
    """Whether a name of several words ends as the funds of a house do: Altura Growth, Altura Encore."""
    return " " in name and name.rsplit(maxsplit=1)[-1].lower() in FAMILY_NAMES


_NUMBERED = re.compile(r"(?P<house>[^\W\d_][\w&.'-]+)(?: [\w&.'-]+){0,4} (?:II|III|IV|VI{0,3}|V|IX|X|XI{0,3}|XIV|XV)$")


def _numbered(clauses: Sequence[Clause]) -> set[str]:
    """Names that end in a Roman numeral and begin as that of a firm in the same text: Kestrel V beside Kestrel Peak."""
    names = {noun.text for clause in clauses for noun in clause.nouns.values() if isinstance(noun, Party)}
    return {
        name
        for name in names
        if (match := _NUMBERED.match(name))
        and any(kind_of(other) == "firm" and other.startswith(match["house"]) for other in names - {name})
    }


# ---------------------------------------------------------------- names that show it by their form


def _by_form(clauses: Sequence[Clause]) -> Iterator[str]:
    """Names with an ending that only funds have, and those behind 'a pool called'."""
    for clause in clauses:
        found = [noun for noun in clause.nouns.values() if isinstance(noun, Party) and _has_form(noun.text, clause)]
        called = [(noun, match) for match in COINED.finditer(clause.text) if (noun := _party_of(clause, match))]
        every = (*found, *(noun for noun, _ in called))
        yield from (noun.text for noun in every if not COMPANY.search(noun.text))
        yield from (noun.text for noun, match in called if match["n9"] and _SHORT.fullmatch(noun.text))


_SHORT: Final = re.compile(r"[A-Z][\w-]{3,5}")
"""A name of one short word, which by its form alone might be a legal form."""


def _party_of(clause: Clause, match: re.Match[str]) -> Party | None:
    """The party that a match names, if it is neither a person nor a place."""
    noun = clause.nouns.get(_name_span(match)[0])
    return noun if isinstance(noun, Party) and noun.kind not in {"person", "place", "public"} else None


def _has_form(name: str, clause: Clause) -> bool:
    """Whether a name ends in a fund's legal form, or, with money beside it, in a number as a house's funds do."""
    if LEGAL.search(name):
        return True
    if MONEY not in clause.text or not (NUMBERED.search(name) or COUNTED.search(name)):
        return False
    return bool(OF_A_CLOSE.search(clause.text)) or (name.count(" ") > 1 and bool(NUMBERED.search(name)))
