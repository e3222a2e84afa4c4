"""The size and the first tranche of a fund, from the sums that are its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.amounts import WITHIN, Claim
from extractors.funds.en.verdict import EXPLICIT_CLOSE, Verdict


@dataclass(frozen=True, slots=True)
class Amounts:
    """The size and the first tranche of one fund, each with where it is told."""

    size: Claim | None
    first_tranche: Claim | None


AGAINST: Final = "en against target"
"""The rule of a target with which money raised is compared."""


def settle(claims: Sequence[Claim], stage: Stage) -> Amounts:
    """Size and first tranche, as the stage of the fund asks for them."""
    told = _Told(claims)
    if stage is Stage.FIRST_CLOSE:
        return _first_close(told)
    if stage is Stage.FINAL_CLOSE:
        size = told.first("raised", "size", "target", "cap")
        return Amounts(size, _other(told.first("first_tranche"), size))
    size = told.first("size", "target", "raised", "cap")
    return Amounts(size, _other(told.first("first_tranche"), size))


def short_of_target(verdict: Verdict, claims: Sequence[Claim]) -> Verdict:
    """The verdict; money raised that stays short of a target still sought is a first close, whatever the verb."""
    told = _Told(claims)
    raised, target = told.first("raised"), told.first("target")
    if verdict.stage is not Stage.FINAL_CLOSE or verdict.cue.rule.name in EXPLICIT_CLOSE or not (raised and target):
        return verdict
    return replace(verdict, stage=Stage.FIRST_CLOSE) if _less(raised, target) else verdict


def held_against(verdict: Verdict, claims: Sequence[Claim], amounts: Amounts) -> Verdict:
    """The verdict; a fund of which a part and the target are told has not held its last close, but by its own word."""
    wanted = {claim.amount for claim in claims if claim.field == "target" and claim.amount}
    is_short = amounts.first_tranche is not None and amounts.size is not None and amounts.size.amount in wanted
    said = any(cue.rule.name in _ENDED for cue in (verdict.cue, *verdict.candidate.cues))
    is_open = is_short and verdict.stage is Stage.FINAL_CLOSE and not said
    return replace(verdict, stage=Stage.FIRST_CLOSE) if is_open else verdict


_ENDED: Final = EXPLICIT_CLOSE - {"en many subscribed"}
"""Rules of a last close by its own word; that many have subscribed is said of a first one, too."""


class _Told:
    """The claims of one fund, the text's before the title's."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = sorted(claims, key=lambda claim: (claim.clause.sentence.part == "title", _is_old(claim)))

    def first(self, *fields: str) -> Claim | None:
        """The first claim of the first of the fields that has one."""
        parts = ([one for one in self._claims if _tier(one) == tier] for tier in range(3))
        ordered = (claim for part in parts for name in fields for claim in part if claim.field == name)
        said = next((claim for claim in ordered if claim.amount), None)
        return said or (self._beside() if "size" in fields else None)

    def _beside(self) -> Claim | None:
        """The only sum, of one amount, that stands next to the fund although nothing says what it is."""
        found = [claim for claim in self._claims if claim.field == "beside" and claim.amount]
        return found[0] if len({claim.amount for claim in found}) == 1 else None

    def every(self, *fields: str) -> list[Claim]:
        """All claims of the fields."""
        return [claim for claim in self._claims if claim.field in fields and claim.amount]

    def aimed(self) -> list[Claim]:
        """Targets against which money raised is held."""
        return [claim for claim in self._claims if claim.rule == AGAINST and claim.amount]


def _tier(claim: Claim) -> int:
    """The text's sums before the headline's, and those before what is told of the past."""
    return 2 if _is_old(claim) else int(claim.clause.sentence.part == "title")


def _is_old(claim: Claim) -> bool:
    text = claim.clause.text
    return bool(_OLD.search(text)) and claim.rule != WITHIN


_OLD: Final = re.compile(
    r"\b(?:since|dates? (?:from|back)|dating (?:from|back)|back in|as early as) (?:ⓓ|\d{4})|"
    r"\b(?:previous|earlier|predecessor|forerunner|older|existing) |\byears? (?:ago|before|earlier)\b"
)


def _first_close(told: _Told) -> Amounts:
    """The target is the size if one is told, and then what came in is the first tranche."""
    came_in = told.first("first_tranche") or told.first("raised")
    totals = chain(told.every("target"), told.every("size"), told.aimed(), told.every("cap"))
    total = next((claim for claim in totals if _differs(claim, came_in)), None)
    if total is None or came_in is None:
        return Amounts(came_in or total, None)
    if _less(total, came_in):
        return Amounts(came_in, None)
    return Amounts(total, came_in)


def _less(a: Claim, b: Claim) -> bool:
    return bool(a.amount and b.amount and a.amount[1] == b.amount[1] and a.amount[0] < b.amount[0])


def _differs(claim: Claim, other: Claim | None) -> bool:
    return other is None or claim.amount != other.amount


def _other(claim: Claim | None, size: Claim | None) -> Claim | None:
    """A first tranche that is not the size again, nor larger."""
    if claim is None or not _differs(claim, size) or (size is not None and _less(size, claim)):
        return None
    return claim
