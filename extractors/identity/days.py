"""What days say of two funds being one: of what happened, of publication, and of which was begun after which."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

from extractors.facts import Stage
from extractors.identity.naming import is_full_name
from extractors.identity.parts import Part
from extractors.identity.profiles import Profile

_AGAIN_AFTER = 1095  # days: nobody launches again what was launched three years ago
_SUCCESSOR_AFTER = 60  # days: who has closed one fund and plans one is at the next


def time_parts(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """Days of the event and of publication: near ones speak for; years apart against funds without a proper name."""
    yield from _event_part(a, b)
    gaps = [abs((x - y).days) for x, y in product(a.days, b.days)]
    if not gaps:
        return
    gap = min(gaps)
    near = 1.0 if gap <= 3 else 0.5 if gap <= 31 else 0.0
    far = 0.0 if is_full_name(name) else -2.5 if gap > 540 else -1.0 if gap > 270 else 0.0
    if near or far:
        yield Part("published", near or far, f"{gap} days apart")
    if _is_successor(a, b) or _is_successor(b, a):
        yield Part("stage", -2.5, "begun after the other had been")


def _event_part(a: Profile, b: Profile) -> Iterator[Part]:
    if not a.event_dates or not b.event_dates or a.only_grown != b.only_grown:
        return
    said = f"{', '.join(sorted(a.event_dates))} / {', '.join(sorted(b.event_dates))}"
    if a.event_dates & b.event_dates:
        yield Part("event_date", 1.5, said)
    elif {day[:7] for day in a.event_dates} & {day[:7] for day in b.event_dates}:
        yield Part("event_date", 0.75, said)
    elif a.stages == b.stages:
        yield Part("event_date", -1.0, said)


def _is_successor(earlier: Profile, later: Profile) -> bool:
    days = _days_between(earlier.days, later.days)
    closed, launched = Stage.FINAL_CLOSE in earlier.stages, any(s.rank >= Stage.LAUNCHED.rank for s in earlier.stages)
    highest = max(stage.rank for stage in later.stages)
    begun = highest <= Stage.LAUNCHED.rank
    return begun and ((closed and days > _SUCCESSOR_AFTER) or (launched and days > _AGAIN_AFTER))


def _days_between(earlier: tuple[date, ...], later: tuple[date, ...]) -> int:
    return (min(later) - max(earlier)).days
