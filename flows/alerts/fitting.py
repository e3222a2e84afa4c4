"""Makes a message fit its channel by leaving out whole lines, the least important first; words are shortened last."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

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
    return text[:end].rstrip(_LOOSE) + ELLIPSIS if end else ELLIPSIS[: max(limit, 0)]


def shorten_around(text: str, span: tuple[int, int], limit: int) -> str:
    """The text with the words at `span`, cut where it is too long on either side of them, between clauses or words."""
    start, end = span
    room = limit - 2 * len(ELLIPSIS)
    if len(text) <= limit:
        return text
    if end - start > room:
        return shorten(text[start:], limit)
    loss = int(room * _MOST_LOST)
    first = 0 if end <= room else _first_cut(text, _clause_end(text, span, room) - room, start, loss)
    last = _last_cut(text, end, first + room, loss)
    before, after = ELLIPSIS if first else "", ELLIPSIS if last < len(text) else ""
    return before + text[first:last].strip(_LOOSE) + after


_LOOSE: Final = " ,;:，、；：(（“"
_CLAUSES: Final = re.compile(r"(?:[,;:](?= )|[,;:，；：、。])(?! ?(?:\d|L\.?P|Inc|Ltd|LLC|Co\b))")
_MOST_LOST: Final = 0.4  # of the room on either side, so that a cut falls between clauses; else it falls between words


def _clause_end(text: str, span: tuple[int, int], room: int) -> int:
    """Where the clause of the words ends, if there is room for it."""
    start, end = span
    mark = _CLAUSES.search(text, end)
    stop = mark.end() if mark else len(text)
    return stop if stop - start <= room else end


def _first_cut(text: str, least: int, start: int, loss: int) -> int:
    clauses = (mark.end() for mark in _CLAUSES.finditer(text, max(least - 1, 0), start))
    words = (cut for cut in range(max(least, 1), start) if _may_end(text, cut))
    near = next((cut for cut in clauses if least <= cut <= least + loss), None)
    return next(words, start) if near is None else near


def _last_cut(text: str, end: int, most: int, loss: int) -> int:
    if most >= len(text):
        return len(text)
    clauses = [mark.end() for mark in _CLAUSES.finditer(text, end, most) if mark.end() >= most - loss]
    words = (cut for cut in range(most, end, -1) if _may_end(text, cut))
    return clauses[-1] if clauses else next(words, end)


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
