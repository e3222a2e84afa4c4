"""The rules of who takes part, which tell funds from backers first and then who backs a fund."""

from __future__ import annotations

import re
from typing import Final

from extractors.rules_en_facts import ROLES
from extractors.triggers import Triggered

TOLD_ROLES: Final = Triggered(ROLES)
"""One table for both readings, so that each clause is matched once."""


def group_told(match: re.Match[str]) -> str:
    """The group of a rule of roles that holds the names."""
    return next(name for name, words in match.groupdict().items() if words)
