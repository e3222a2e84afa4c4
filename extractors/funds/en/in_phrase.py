"""What the phrase for a fund itself tells of it: that it is new, or that its manager is still sought."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Cue, Place
from extractors.rules import FUND, Rule

NEWLY: Final = Rule(
    name="en new by its adjective",
    stage=Stage.LAUNCHED,
    pattern=re.compile(
        r"\b(?:newly|just|freshly|recently)[- ](?:formed|created|established|launched|minted|opened|unveiled|founded|"
        r"set[- ]up)\b",
        re.IGNORECASE,
    ),
    says=("the newly formed Celtic Transition Fund",),
    not_says=("the newly renovated fund",),
)
"""A fund that its own phrase tells as just begun."""
MEANT: Final = Rule(
    name="en planned by its adjective",
    stage=Stage.PLANNED,
    pattern=re.compile(
        r"\b(?:planned|proposed|envisaged|mooted|upcoming|forthcoming|soon-to-be[- ]\w+|to-be-\w+|would-be|"
        r"long-awaited)\b",
        re.IGNORECASE,
    ),
    says=("a planned Celtic rail fund",),
    not_says=("a well managed fund", "the unplanned fund"),
)
"""A fund that its own phrase tells as still to come."""
SOUGHT: Final = Rule(
    name="en sub-fund sought",
    refusal="a sub-fund whose manager is sought: the fund that calls is the news",
    pattern=re.compile(
        r"\b(?:managers?|gps?|general partners?|institutions)\b[^.;]{0,60}\b(?:for|of|to (?:run|manage)) [^.;]{0,40}"
        r"\bsub-?\s?funds?$",
        re.IGNORECASE,
    ),
    says=("looking for managers for its third batch of sub-funds",),
    not_says=("managers of the sub-funds have been chosen", "a manager for its fund"),
)
"""Heard in the sentence up to the end of a phrase behind that of another fund."""


def told_in_phrase(spot: Place) -> Iterator[Cue]:
    """What the phrase itself tells: 'the newly formed …', '… seeks managers for sub-funds'."""
    sentence, mention = spot.clause.sentence.text, spot.mention
    said = {
        NEWLY: NEWLY.pattern.search(sentence[mention.start : mention.end]),
        MEANT: not mention.is_named and MEANT.pattern.search(sentence[mention.start : mention.end]),
        SOUGHT: FUND in spot.clause.text[: spot.place] and SOUGHT.pattern.search(sentence[: mention.end]),
    }
    for rule in (rule for rule, heard in said.items() if heard):
        yield Cue(rule, spot.clause, spot.place, spot.place + 1, spot.place)
