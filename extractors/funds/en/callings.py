"""Words beside a name in capitals that call it a firm, and no fund."""

from __future__ import annotations

import re
from typing import Final

from extractors.funds.en.clauses import Clause

FIRM_BEFORE: Final = re.compile(
    r"\b(?:firm|company|manager|investor|house|group|lender|bank|arm|subsidiary|maker|start-?up|operator|developer|"
    r"giant)s? $"
)
FIRM_BEHIND: Final = re.compile(
    r",? (?:an?|the|which is an?) (?:[\w'-]+ |ⓐ(?:'s)? ){0,4}"
    r"(?:firm|company|manager|investor|house|group|lender|bank)\b"
)
"""Words before and behind a name that make it somebody's: 'Lagos-based firm Orrin Platform'."""
_MAKER_BEFORE: Final = re.compile(
    r"\b(?:start-?up|company|maker|retailer|operator|developer|producer|platform|app|chain|carmaker|lender|insurer|"
    r"distributor|supplier|unicorn|brand) $"
)
"""Words before a name that make it a company which sells something: 'agritech start-up Orrin has raised $9m'."""
LISTED: Final = re.compile(
    r"\b(?:IPO|initial public offering|valuation|market (?:cap|value)|share (?:sale|price)|flotation|shares|stock)\b"
)
"""Words of a sentence in which a name of one word is that of a company on an exchange: 'Orrin's IPO'."""
_REACH: Final = 30
"""Symbols before a name that are looked at; the longest of those words have 12 with the blank."""


def is_maker(clause: Clause, place: int) -> bool:
    """Whether what stands before a name makes it no house but a company: 'agritech start-up Orrin'."""
    return bool(_MAKER_BEFORE.search(clause.text[max(0, place - _REACH) : place]))
