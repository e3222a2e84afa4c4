"""Who looks after a fund, in wider words than `rules_en_facts`: read once a fund is announced.

Symbols and macros are those of `rules_en`; the groups hold the names.
"""

from __future__ import annotations

from typing import Final

from extractors.rules import Rule
from extractors.rules_en_verbs import en

KEEPERS: Final[tuple[Rule, ...]] = (
    Rule(
        name="en keeper is",
        field="managers",
        pattern=en(
            r"\b(?:executive\spartner|unlimited\sliability\spartner|general\spartner|fund\smanager|investment\smanager|administrators?)(?:\s(?:is|was|will\sbe|being)\s|:\s)(?:the\s)?(?P<p>ⓐ(?:\sand\sⓐ)?)(?!'s) | \b(?:future|chosen|new|appointed)\smanager,\s(?P<r>ⓐ) | (?:,\s|\band\s|^)(?:the\s|an?\s)?(?:\w+\s)?(?:asset|fund|investment|alternative)\s(?:manager|firm)\s(?P<q>ⓐ)(?!'s)"
        ),
        says=(
            "Executive partner is Bexley Capital",
            "said its future manager, Bexley Capital",
            "and the asset manager Bexley",
        ),
        not_says=("managers said Bexley",),
    ),
    Rule(
        name="en keeps it",
        field="managers",
        pattern=en(
            r"(?P<p>ⓐ(?:\sand\sⓐ)?)(?:,\s[^;ⓜⓕ]{0,90}?,?)?\s(?:(?:will|is|are|to|would|which|that|who|also|has|have|been|each|lined|up|given|ⓜ|be|picked|chosen|mandated|there)\s){0,7}(?:looks?\safter|looking\safter|takes?\sthe\sdecisions|takes\scharge|signs?\sthe\s(?:cheques|checks)|steers?|select\sdeals|picks?\sthe\sdeals|unlimited\sliability\spartner|runs?\s(?:it|ⓕ)|manages?\s(?:it|ⓕ|both|the\sfund)|becomes?\sgeneral\spartner|general\spartner|call\sthe\sshots|in\scharge\sof\sⓕ)\b"
        ),
        says=("Bexley Capital, from Kerr, will look after the fund", "Bexley will take the decisions"),
        not_says=("Bexley will take a stake",),
    ),
    Rule(
        name="en whose fund",
        field="managers",
        pattern=en(
            r"(?P<p>ⓐ)'s\s(?:(?:new|own|latest|maiden|debut|second|third)\s)?ⓕ | (?P<q>ⓐ),\s(?:an?|the)\s[^,;ⓕⓜ]{0,50}\b(?:manager|firm|house|boutique|outfit)\b(?=[^;]{0,200}ⓕ)"
        ),
        says=("Corvid, an Oslo manager, has launched Altura Fund II",),
        not_says=("Bexley said that funds are scarce",),
    ),
)
"""Names of those who run a fund."""
