"""What stands around the words of an English refusal and undoes it: who joins, who gave, who says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from extractors.funds.en.clauses import PARTY, Clause
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.rules_en import REPORTED
from extractors.rules_en_refusals import RELIEF

_VENTURE: Final = re.compile(r"\b(?:venture|spin-?(?:out|off)|start-?up|seed|equity|accelerat\w+)s?\b", re.IGNORECASE)
"""What a fund with donors is for that invests their gifts."""


def _joins_as_investor(clause: Clause, match: re.Match[str]) -> bool:
    """Whether it is no person who 'joins the fund': a bank does so as an investor."""
    noun = clause.nouns.get(clause.text.rfind(PARTY, 0, match.start()))
    is_house = isinstance(noun, Party) and noun.kind not in {"person", "plain", "place"}
    return is_house and match[0].lower().startswith("join")


def _is_venture(clause: Clause, match: re.Match[str]) -> bool:
    """Whether the fund that gifts go to invests them."""
    nouns = (clause.nouns.get(at) for at in range(*match.span()))
    return any(isinstance(noun, Mention) and _VENTURE.search(noun.name) for noun in nouns)


UNSAID: Final[Mapping[str, Callable[[Clause, re.Match[str]], bool]]] = {
    "en history": lambda clause, match: bool(REPORTED.search(clause.text[: match.start()])),
    "en staff": _joins_as_investor,
    RELIEF: _is_venture,
}
"""Refusal -> whether what stands in the clause undoes it."""
