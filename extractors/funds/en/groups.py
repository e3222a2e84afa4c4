"""Funds told as a group: members that get something of their own become funds, a group whose members are told goes."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict


def expand(story: Story, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The announced funds of an article, groups replaced by the members that the text tells."""
    singles = [one for one in verdicts if not one.candidate.plural]
    named = [one for one in singles if one.candidate.named]
    groups = [one for one in verdicts if one.candidate.plural]
    if groups and len(named) >= 2:
        return singles
    return list(verdicts)
