"""Offices that English texts name without a capital: 'the finance ministry', 'the provincial government'."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from extractors.rules import verbose

_PARTY: Final = "ⓐ"
_RULED: Final = "federal|central|national|provincial|municipal|city|state|local|regional|county|district|prefectural"
_TRADES: Final = "innovation|investment|development|promotion|export|economy|enterprise|space|energy|research"
_NO_FIELD: Final = (
    "the|a|an|its|their|our|his|her|this|that|each|every|another|by|of|from|with|and|or|to|in|at|for|on|as|said|says|"
    "new|same|other|which|between|under|through|competent|relevant"
)
_NO_OFFICE: Final = (
    r"agenc\w+|aid|approval|backing|bod(?:y|ies)|bonds?|budget|building|data|debt|document|entit\w+|figures?|fund(?:s|ed|ing)?|"
    r"grants?|guarantees?|guidance|help|institutions?|investment|minister|money|notice|officials?|owned|polic(?:y|ies)|"
    r"procurement|program(?:me)?s?|report|secretary|securities|sources?|spending|spokes\w+|statement|subsid\w+|support|"
    r"website|work"
)
"""What only comes from an office, or tells who speaks for it: 'government bonds', 'a ministry spokesman'."""
_OFFICES: Final = verbose(
    rf"""
    (?<![\w'’-])
    (?: (?:(?:{_RULED})\s){{0,2}} governments?
      | (?:(?!(?:{_NO_FIELD})\s)(?:[a-z]+,\s)?(?:[a-z]+\sand\s)?[a-z]+\s)? ministr(?:y|ies)  # trade and labour ministry
      | (?:finance|economy|industry|trade|science|health)\sdepartment
      | central\sbank | treasury | cabinet
      | (?:combined|local|regional|port|investment|pension)\sauthority
      | (?:city|county|town|regional|district|provincial)\s(?:council|administration)
      | (?:(?!(?:{_NO_FIELD})\s)[a-z]+\s)? (?:{_TRADES})\sagency  # digital economy agency
    )
    (?![\w-]|\s(?:{_NO_OFFICE})\b)
    """
)


@lru_cache(maxsize=512)
def offices_in(line: str) -> Sequence[tuple[int, int]]:
    """The (start, end) of each office without a capital in a clause, its nouns as symbols."""
    return tuple(match.span() for match in _OFFICES.finditer(line))


@lru_cache(maxsize=512)
def with_offices(line: str) -> str:
    """The clause with each such office as a party, all else where it was."""
    for start, end in offices_in(line):
        line = f"{line[:start]}{_PARTY}{' ' * (end - start - 1)}{line[end:]}"
    return line
