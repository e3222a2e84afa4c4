"""Names of funds that the text has just counted: 'three funds. Altura, Bexley and Corrib will …'.

As many names as were counted, in one row or as the lines of a list, are theirs, whatever the names are like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from extractors.funds.en.candidates import Place
from extractors.funds.en.clauses import Clause
from extractors.names.en import Mention
from extractors.parties.en import Party

_COUNTS: Final = {
    "two": 2, "both": 2, "pair": 2, "couple": 2, "duo": 2, "twin": 2, "dual": 2, "three": 3, "trio": 3, "four": 4,
    "quartet": 4, "five": 5, "quintet": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_COUNTED: Final = re.compile(r"\b(pair|couple|duo|trio|quartet|quintet) of (?:[\w-]+ ){0,3}$")


def count_of(spot: Place) -> int:
    """How many funds a phrase means; 0 if it does not say."""
    told = (word.lower() for word in re.split(r"[ -]", spot.mention.name))
    before = _COUNTED.search(spot.clause.text[: spot.place])
    words = [*told, *([before[1]] if before else [])]
    return next((_COUNTS[word] for word in words if word in _COUNTS), 0) or _digits(words)


def _digits(words: Sequence[str]) -> int:
    return next((int(word) for word in words if word.isdigit() and len(word) == 1), 0)


# ---------------------------------------------------------------- as many names


_WITHIN: Final = 2
"""Clauses behind the count in which the names stand."""
_BRACKET: Final = r"(?: \([^()]{0,40}\))?"
_ROW: Final = re.compile(
    r"(?:(?:They|These|Those|The \w+ ones|(?:The |Its )?(?:[\w-]+ ){0,2}ⓕ|The (?:[\w-]+ ){0,2}(?:funds|vehicles|pools|"
    r"newcomers|partnerships|names)|(?:Chosen|Selected|Picked|Approved|Named|Registered)) (?:are|were|will be|being) )?"
    rf"(?:[Tt]he )?(?P<row>[ⓕⓐ]{_BRACKET}(?:, (?:the )?[ⓕⓐ]{_BRACKET})*,? (?:and|plus) (?:the )?[ⓕⓐ]{_BRACKET})"
    r"(?= [a-z]|\.?$|, )"
)
_OF_OTHERS: Final = re.compile(
    r",? (?:(?:will|would|have|are|were|is|is to|both|each|jointly|together|also|then|had|to|be|shall) ){0,3}"
    r"(?:(?:manag|run|ran|advis|operat|administer|sponsor|launch|found|creat|start|establish|sign|own|lead|led|oversee|"
    r"initiat|announc|said|say|provid|contribut|commit|pledg|subscrib|pay|paid|put|giv|gave|supply|supplied|join)\w*"
    r"|invest\w*(?= ⓜ)|(?:the |their |its )?(?:managers?|partners|investors?|sponsors|backers|general|anchor|owners|"
    r"founders))\b"
)
"""How a row goes on that is of managers or of those who pay."""
_MAY_BE_FUNDS: Final = frozenset({"plain", "firm"})


def counted_names(clauses: Sequence[Clause]) -> Iterator[str]:
    """The names of funds that were only counted before."""
    told = ((clause, place, mention) for clause in clauses for place, mention in clause.mentions())
    groups = (Place(*spot) for spot in told if spot[2].kind == "group")
    nouns = (clause.nouns[at] for group in groups for clause, at in members_of(clauses, group))
    yield from (noun.text for noun in nouns if isinstance(noun, Party))


def members_of(clauses: Sequence[Clause], group: Place) -> Sequence[tuple[Clause, int]]:
    """Where the names of counted funds stand: the clause and the place in it; none, unless as many as were counted."""
    count = count_of(group)
    first = group.clause.index + 1
    rows = (_row_of(clause) for clause in clauses[first : first + _WITHIN])
    told = next((row for row in (_lines_behind(clauses, group), *rows) if len(row) == count > 1), [])
    return told if all(_is_new(clauses, group, *spot) for spot in told) else []


def _row_of(clause: Clause) -> Sequence[tuple[Clause, int]]:
    """The names in the row that opens a clause."""
    match = _ROW.match(clause.text)
    if match is None or _OF_OTHERS.match(clause.text, match.end()):
        return []
    return [(clause, at) for at in range(*match.span("row")) if _may_be_fund(clause, at, match)]


def _may_be_fund(clause: Clause, at: int, row: re.Match[str]) -> bool:
    """Whether a noun of a row names something that may be a fund; short names in brackets are no further ones."""
    noun = clause.nouns.get(at)
    if clause.text.count("(", row.start("row"), at) > clause.text.count(")", row.start("row"), at):
        return False
    if isinstance(noun, Party):
        return noun.kind in _MAY_BE_FUNDS or noun.text.rsplit(maxsplit=1)[-1] in _TRUSTS
    return isinstance(noun, Mention)


_TRUSTS: Final = frozenset({"Trust", "Programme", "Program", "Scheme", "Facility"})
"""How funds and institutions end alike."""


_LINE: Final = re.compile(r"(?:\(?\w{1,2}[.)] ?|[•▸*·–-] ?)?(?:the |The )?[ⓕⓐ]")


def _lines_behind(clauses: Sequence[Clause], group: Place) -> Sequence[tuple[Clause, int]]:
    """The names with which the lines of the list open that stands behind 'Four funds have been formed:'."""
    following = clauses[group.clause.index + 1 :]
    if not following or not group.clause.sentence.text.rstrip().endswith(":"):
        return []
    first = following[0].sentence
    lines = [
        (clause, match.end() - 1)
        for clause in takewhile(lambda one: one.sentence.bulleted == first.bulleted, following)
        if _opens_paragraph(clauses, clause) and (match := _LINE.match(clause.text))
    ]
    return lines[: count_of(group)]


def _opens_paragraph(clauses: Sequence[Clause], clause: Clause) -> bool:
    return clauses[clause.index - 1].sentence.paragraph != clause.sentence.paragraph


def _is_new(clauses: Sequence[Clause], group: Place, clause: Clause, at: int) -> bool:
    """Whether the text names something for the first time behind the count: who set the funds up was named before."""
    noun = clause.nouns[at]
    if isinstance(noun, Mention):
        return True
    return isinstance(noun, Party) and is_unnamed_in(clauses[: group.clause.index + 1], noun.text)


def is_unnamed_in(clauses: Sequence[Clause], name: str) -> bool:
    """Whether the text of clauses does not use a name; a headline may."""
    return not any(name in one.sentence.text for one in clauses if one.sentence.part == "text")
