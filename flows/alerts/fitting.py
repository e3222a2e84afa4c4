"""Makes a message fit its channel by leaving out whole lines, the least important first; words are shortened last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

ELLIPSIS = "…"

Measure = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a message, marked up already; the higher its rank, the sooner it is left out. Rank 0 stays."""

    text: str
    rank: int = 0


def fit_lines(lines: Sequence[Line], limit: int, measure: Measure, *, line_end: str = "\n") -> str:
    """The lines that fit into the limit, in their order."""
    kept = [line for line in lines if line.text]
    while measure(text := line_end.join(line.text for line in kept)) > limit:
        last = max(range(len(kept)), key=lambda n: (kept[n].rank, n), default=None)
        if last is None or kept[last].rank == 0:
            return text
        del kept[last]
    return text


def shorten(text: str, limit: int, measure: Measure = len) -> str:
    """The text, cut after a whole word (Chinese: a whole character) and marked with an ellipsis if it is too long."""
    if measure(text) <= limit:
        return text
    room = limit - measure(ELLIPSIS)
    end = min(len(text), max(room, 0))
    while end > 0 and (measure(text[:end]) > room or not _may_end(text, end)):
        end -= 1
    return text[:end].rstrip(" ,;:，、；：(（“") + ELLIPSIS if end else ELLIPSIS[: max(limit, 0)]


def _may_end(text: str, end: int) -> bool:
    """Not within a word of letters, nor between a character and a mark that belongs to it."""
    before, after = text[end - 1], text[end : end + 1]
    joined = before.isalnum() and after.isalnum() and before < "\u2e80" and after < "\u2e80"
    return not joined and not _clings(after) and before != "\u200d"


def _clings(mark: str) -> bool:
    """A combining mark, variation selector, joiner or skin tone: part of the character before it."""
    return mark != "" and (
        "\u0300" <= mark <= "\u036f"
        or "\ufe00" <= mark <= "\ufe0f"
        or mark == "\u200d"
        or "\U0001f3fb" <= mark <= "\U0001f3ff"
    )
