"""The weighed signs behind a confidence, as sentences: what is stored is terse, this is for reading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.reasons.signs import SPOTS, plainly
from flows.reasons.wholes import completed

_MOST, _FEWER = 4, 3
"""Signs that are told for and against: the heaviest; what comes after them changes little."""

_AGAINST = "its signs speak against it: "
_OTHER_KIND = "another kind of product: "
_KINDS = {
    "public money": "public or company money set aside for a purpose (emergency, rescue, upkeep), no investment fund",
    "budget": "public money of a budget, no investment fund",
    "welfare": "relief, charity or grants, no investment fund",
    "sovereign": "a state's wealth fund that exists: watched only when a new one is set up",
    "pension": "a pension fund, which invests in funds and is none to announce",
    "hedge": "a hedge fund, which is not watched",
    "public": "a fund for the public (mutual fund, ETF and the like), which is not watched",
}
_SIGN = re.compile(r"(?:^|, )([+-])\d+\.\d\d (.*?)(?=, [+-]\d+\.\d\d |$)")


def reasons(rule: str, text: str = "") -> list[str]:
    """`for it: …; …` and `against it: …` of a confidence's signs with weights: the heaviest of each in plain words.

    `text`: where the words of signs stand, in the one form of rules; it has whole words for their pieces.
    """
    signs = _without_steps(_SIGN.findall(rule))
    told = {
        sign: dict.fromkeys(plainly(completed(name, text)) for weight, name in signs if weight == sign) for sign in "+-"
    }
    sides = (("for it", list(told["+"])[:_MOST]), ("against it", list(told["-"])[:_FEWER]))
    return [f"{side}: {'; '.join(said)}" for side, said in sides if said] or [rule]


def _without_steps(signs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Of signs that are steps of one measure, above 0.7 and above 0.8, the highest alone, where the first stood."""
    highest: dict[tuple[str, str], str] = {}
    for weight, name in signs:
        measure = weight, _STEP.sub("", name)
        highest[measure] = max(highest.get(measure, name), name, key=_height)
    return [(weight, name) for (weight, _), name in highest.items()]


_STEP = re.compile(r"(?:above|more than) (-?[\d.]+)$")


def _height(sign: str) -> float:
    step = _STEP.search(sign)
    return float(step[1]) if step else 0.0


def objections(why: str, text: str = "") -> str:
    """The reason of a refusal; where signs gave it, the heaviest of them in plain words."""
    if not why.startswith(_AGAINST):
        return _KINDS.get(why.removeprefix(_OTHER_KIND), why) if why.startswith(_OTHER_KIND) else why
    signs = list(_signs(why.removeprefix(_AGAINST).split(", ")))
    return _AGAINST + "; ".join(dict.fromkeys(plainly(completed(sign, text)) for sign in signs[:_MOST]))


def _signs(pieces: list[str]) -> Iterator[str]:
    """The signs of a list with commas: as many pieces as make a known one, for signs have commas of their own."""
    while pieces:
        joined = (n for n in range(len(pieces), 1, -1) if _WITH_COMMAS.fullmatch(", ".join(pieces[:n])))
        length = next(joined, 1)
        yield ", ".join(pieces[:length])
        pieces = pieces[length:]


_WITH_COMMAS = re.compile(
    rf"(?:to|of) [\w' ]+, (?:{'|'.join(SPOTS)})(?: [^,]+)?"
    r"|in a row, (?:lighter|heavier|told by the rules|(?:told|refused): [^,]+)"
    r"|(?:announced )?(?:named|nameless) beside (?:named|nameless)"
    r"(?:, (?:lighter|heavier|told (?:by the rules|first|later)|[\w ]*\b(?:sentences?|houses?|numbers?|sums?|words?)))+"
)
"""The signs that have commas of their own."""
