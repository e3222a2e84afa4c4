"""Words beside a name in capitals that call it a firm, and no fund."""

from __future__ import annotations

import re
from typing import Final

FIRM_BEFORE: Final = re.compile(
    r"\b(?:firm|company|manager|investor|house|group|lender|bank|arm|subsidiary|maker|start-?up|operator|developer|"
    r"giant)s? $"
)
FIRM_BEHIND: Final = re.compile(
    r",? (?:an?|the|which is an?) (?:[\w'-]+ |ⓐ(?:'s)? ){0,4}"
    r"(?:firm|company|manager|investor|house|group|lender|bank)\b"
)
"""Words before and behind a name that make it somebody's: 'Lagos-based firm Orrin Platform'."""
MAKER_BEFORE: Final = re.compile(
    r"\b(?:start-?up|company|maker|retailer|operator|developer|producer|platform|app|chain|carmaker|lender|insurer|"
    r"distributor|supplier|unicorn|brand) $"
)
"""Words before a name that make it a company which sells something: 'agritech start-up Orrin has raised $9m'."""
LISTED: Final = re.compile(
    r"\b(?:IPO|initial public offering|valuation|market (?:cap|value)|share (?:sale|price)|flotation|shares|stock)\b"
)
"""Words of a sentence in which a name of one word is that of a company on an exchange: 'Orrin's IPO'."""
