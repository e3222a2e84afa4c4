"""Who is named beside a fund and puts nothing into it: advisers, sources, guests, a speaker's house, what funds own."""

from __future__ import annotations

import re
from typing import Final

from extractors.funds.en.clauses import Clause
from extractors.funds.en.listed import row_with
from extractors.funds.en.titles import called_at, part_in
from extractors.parties.en import Party


def is_no_backer(clause: Clause, place: int) -> bool:
    """Whether the words around a name, or around its row of names, make it an adviser, source, guest or holding."""
    row = row_with(clause, place)
    text, first, last = clause.text, row[0], row[-1]
    return bool(
        _NOT_BACKING.search(text, max(0, place - 60), place)
        or _AGENT.match(text, place + 1)
        or _SENDER.search(text, max(0, first - 60), first)
        or _GUEST.match(text, last + 1)
        or _is_of_a_person(clause, first)
        or any(part_in(form) == "holding" for form in called_at(clause, place))
    )


def _is_of_a_person(clause: Clause, place: int) -> bool:
    """Whether a name tells what house a person is of: 'Jo Kerr of Corvid Bank'."""
    link = _OF.search(clause.text, max(0, place - _LONGEST_OF), place)
    noun = clause.nouns.get(link.start() - 1) if link else None
    return isinstance(noun, Party) and noun.kind == "person"


_OF: Final = re.compile(r",? (?:of|at|from|formerly of) (?:the )?$")
_LONGEST_OF: Final = 20
_SENDER: Final = re.compile(
    r"\b(?:heads|leaders|chiefs|executives|representatives|officials|delegates|delegations?|ambassadors?|bosses|envoys|"
    r"chairmen|presidents|directors|officers|economists|analysts|ceos|lobby(?:ists)?|delegation)\s(?:of|from|at|for)\s"
    r"(?:the\s)?$|\b(?:presence\sof|attended\sby|witnessed\sby|guests\s(?:were|included|from)|hosted\sby)\s(?:the\s)?$",
    re.IGNORECASE,
)
"""Words before names of houses that only sent somebody: 'together with the heads of ⓐ, ⓐ and ⓐ'."""
_GUEST: Final = re.compile(
    r"(?:,[^,.;]{0,60},)?\s(?:also\s|both\s|all\s)?(?:attended|witnessed|(?:was|were)\s(?:also\s)?(?:present|there|among\sthe\sguests))\b"
)
_NOT_BACKING: Final = re.compile(
    r"\b(?:according to|agents?|counsel|law firm|advised by|rivals?|competitors?|researcher|spokes\w+ (?:of|for)|"
    r"(?:officer|head|chief|director|economist|analyst) (?:of|at|for)|unlike|subsidiary of(?: \w+)?|formerly (?:of|at)|"
    r"previously (?:with|at)|founded|companies (?:such as|including|like)|arm of|owned by|says|conference|hired from)"
    r"\s(?:the\s)?$",
    re.IGNORECASE,
)
"""Words before a name that make it somebody who puts in no money."""
_AGENT: Final = re.compile(
    r"(?: advised| acted| gave legal| (?:was|is|as|served as) (?:the )?(?:sole )?(?:placement|placing|legal|counsel|"
    r"law)| (?:study|report|data|figures|reporters?|document)s?\b)"
)
