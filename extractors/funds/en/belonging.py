"""Whether a phrase of an English article means a fund that was told before, weighed by many small signs.

Rules (`same`) know what cannot be one fund; much that could be is two: 'its new property fund' and, a paragraph on,
another house's 'debut fund'. How the phrase opens, whose it is, what stands between, whether it shares words, a number
or a sum with the fund: what each sign weighs was learned (`weights`), and a join that is unlikely is not made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.funds.en.candidates import (
    EMPTY_WORDS,
    SIDE_KINDS,
    Candidate,
    Cue,
    Place,
    content_of,
    name_key,
    opens_item,
)
from extractors.funds.en.house_signs import signs_of_houses
from extractors.funds.en.memory import Memory, Pair
from extractors.funds.en.roots import WORD
from extractors.funds.en.sums import has_own_sum, same_sum, sums_differ
from extractors.rules import FUND
from extractors.weights import weights_of

_LESSON: Final = "en_same"
_ENOUGH: Final = 0.45
"""The chance at which a join that rules allow is made: of wrong joins of corpora left out it stops half, and one right
join in thirty; what is told apart still has to be announced."""


def is_likely(spot: Place, bound: Sequence[Cue], one: Candidate, memory: Memory, ruling: str) -> bool:
    """Whether a phrase with the cues `bound` to it and a fund are one; `ruling`: what rules make of the two."""
    return weights_of(_LESSON).chance(signs_of_pair(spot, bound, one, memory, ruling)) >= _ENOUGH


def keep_pair(spot: Place, bound: Sequence[Cue], one: Candidate, memory: Memory, ruling: str) -> None:
    """Keep a phrase and a fund with their signs, to learn from."""
    signs = signs_of_pair(spot, bound, one, memory, ruling)
    memory.pairs.append(Pair(spot, tuple(one.places), ruling, signs))


def signs_of_pair(spot: Place, bound: Sequence[Cue], one: Candidate, memory: Memory, ruling: str) -> frozenset[str]:
    """The signs that hold for a phrase and a fund."""
    way = opening_of(spot)
    last = max((place for place in one.places if _at(place) < _at(spot)), key=_at, default=one.places[0])
    where = _where(spot, last)
    words = [*_of_words(spot, one), *_of_side(spot, one)]
    houses = signs_of_houses(spot, bound, one, memory)
    both = [f"rules: {ruling}", where, *words, *houses, *_of_way(spot, last), *_of_fund(one, memory)]
    return frozenset(
        (
            f"opens: {way}",
            *_of_phrase(spot, bound, memory),
            *_beside(spot),
            *_since(spot, last, one, memory),
            *both,
            *(f"{way}: {sign}" for sign in both),
            *(f"{where}: {sign}" for sign in words),
        )
    )


_OPENINGS: Final = {
    "a": "a", "an": "a", "another": "another", "the": "the", "this": "this", "that": "this", "these": "this",
    "its": "its", "their": "its", "his": "its", "her": "its", "our": "its",
}  # fmt: skip


def opening_of(spot: Place) -> str:
    """How a phrase opens: as a name, with an owner's name, an article, a possessive, or none of them."""
    mention = spot.mention
    if mention.is_named or mention.owner:
        return "name" if mention.is_named else "owner"
    word = spot.clause.sentence.text[mention.start : mention.end].split(" ", 1)[0]
    return _OPENINGS.get(word.lower(), "bare")


def _at(spot: Place) -> tuple[int, int]:
    return spot.clause.index, spot.place


# ---------------------------------------------------------------- the phrase


_REACH: Final = 40
"""Symbols beside a phrase in which words are sought."""
_SAID: Final = re.compile(
    r"\b(also|another|separately|meanwhile|elsewhere|too|similarly|likewise|second|as well|in addition|besides|"
    r"alongside|while|whereas|earlier|previous|previously|last year|same|including|latest)\b",
    re.IGNORECASE,
)


def _beside(spot: Place) -> Iterator[str]:
    """The words before and behind a phrase."""
    text = spot.clause.text
    before = [word.lower() for word in WORD.findall(text, max(0, spot.place - _REACH), spot.place)]
    yield f"before: {before[-1]}" if before else "opens the sentence"
    if len(before) > 1:
        yield f"before: {before[-2]} {before[-1]}"
    behind = WORD.match(text, spot.place + 1) or WORD.match(text, spot.place + 2)
    yield f"behind: {behind[0].lower() if behind else 'nothing'}"
    yield from (f"said: {word.lower()}" for word in _SAID.findall(text, 0, spot.place))


def _of_phrase(spot: Place, bound: Sequence[Cue], memory: Memory) -> Iterator[str]:
    mention = spot.mention
    known = sum(_at(one.places[0]) < _at(spot) for one in memory.funds)
    yield f"kind: {mention.kind}"
    told = {
        "weak noun": mention.weak,
        "told as new": mention.is_new,
        "has a number": mention.number,
        "the first": mention.number == 1,
        "has a sum": has_own_sum(spot),
        "says nothing": not content_of(mention.name),
        "in the headline": spot.clause.sentence.part == "title",
        "opens an item": opens_item(spot),
        "called so": _CALLED.search(spot.clause.text, max(0, spot.place - _REACH), spot.place + _REACH),
        "in capitals": not mention.is_named and mention.name.istitle(),
        "event told": any(cue.rule.stage for cue in bound),
        "event told as past": any(cue.past for cue in bound),
        "another fund before it in the sentence": FUND in spot.clause.text[: spot.place],
        "the before its name": mention.is_named and _THE.search(spot.clause.sentence.text, 0, mention.name_start),
        "only fund known": known == 1,
        "several funds known": known > _FEW,
    }
    yield from (sign for sign, holds in told.items() if holds)


_FEW: Final = 2
_THE: Final = re.compile(r"\b[Tt]he $")
_CALLED: Final = re.compile(r"\b(?:called|named|christened|known as|dubbed|titled|styled|branded|goes by)\b")


# ---------------------------------------------------------------- words, numbers, sums


def _of_words(spot: Place, one: Candidate) -> Iterator[str]:
    """What a phrase and the phrases of a fund have in common."""
    yield f"sums: {_sums(spot, one)}"
    ours, theirs = spot.mention.number, one.number
    told = "same" if ours == theirs else "differ" if ours and theirs else "one has"
    yield f"numbers: {told if ours or theirs else 'none'}"
    yield f"words: {_shared(spot, one)}"
    name = spot.mention.name.lower()
    names = [mention.name.lower() for mention in one.mentions]
    yield "same noun" if name.split()[-1] in {other.split()[-1] for other in names} else "other noun"
    if name in names:
        yield "same phrase"


def _of_side(spot: Place, one: Candidate) -> Iterator[str]:
    if SIDE_KINDS & set(spot.mention.name.lower().split()):
        theirs = {word for mention in one.mentions for word in mention.name.lower().split()}
        yield "a side fund, too" if SIDE_KINDS & theirs else "a side fund"


def _sums(spot: Place, one: Candidate) -> str:
    ours = has_own_sum(spot)
    theirs = any(map(has_own_sum, one.places))
    if ours and theirs:
        return "same" if same_sum(spot, one) else "differ" if sums_differ(spot, one) else "both"
    return "ours" if ours else "theirs" if theirs else "none"


def _shared(spot: Place, one: Candidate) -> str:
    """What a phrase says that the fund's phrases say too."""
    ours = content_of(spot.mention.name)
    theirs = [content_of(mention.name) for mention in one.mentions]
    if not ours:
        return "none of its own"
    if ours in theirs:
        return "the same"
    if any(ours & other for other in theirs):
        return "some in common"
    own = {word for word in name_key(spot.mention.name) if word not in EMPTY_WORDS and word.isalpha()}
    if any(own & set(name_key(mention.name)) for mention in one.mentions):
        return "letters in common"
    return "others" if any(theirs) else "none of theirs"


# ---------------------------------------------------------------- the way between


def _where(spot: Place, last: Place) -> str:
    """Where a fund was told last, seen from a phrase."""
    here, there = spot.clause.sentence, last.clause.sentence
    if here is there:
        return "one headline" if here.part == "title" else "one sentence"
    if there.part == "title":
        return "below the headline"
    return "one paragraph" if here.paragraph == there.paragraph else "another paragraph"


_STEPS: Final = ((0, "here"), (1, "next sentence"), (2, "two on"), (4, "a few on"), (9, "far"))
_APPOSED: Final = re.compile(r"(?:,? (?:of|at|worth|on) ⓜ)?,? ")
_SHORT: Final = 14


def _of_way(spot: Place, last: Place) -> Iterator[str]:
    """How far it is from where a fund was told last, and what stands between in one sentence."""
    gap = spot.clause.index - last.clause.index
    yield next((name for most, name in _STEPS if gap <= most), "very far")
    if gap:
        return
    between = spot.clause.text[last.place + 1 : spot.place]
    yield "a name between" if "ⓐ" in between else "no name between"
    yield "and between" if " and " in between else "no and between"
    if len(between) < _SHORT:
        yield f"between: {between.strip().lower()}"
    if _APPOSED.fullmatch(between):
        yield "apposed, going on" if spot.clause.text.startswith(",", spot.place + 1) else "apposed at the end"


def _since(spot: Place, last: Place, one: Candidate, memory: Memory) -> Iterator[str]:
    """Whether other funds were told since."""
    start, end = _at(last), _at(spot)
    others = [
        other for other in memory.funds if other is not one and any(start < _at(place) < end for place in other.places)
    ]
    if others:
        yield "another fund since"
    if any(other.cues for other in others):
        yield "another fund since with events"


def _of_fund(one: Candidate, memory: Memory) -> Iterator[str]:
    told = {
        "spoken of": one is memory.current,
        "bears a name": one.named,
        "only described": not one.named,
        "has events": one.cues,
        "refused": one.refusals,
        "refused without events": one.refusals and not one.cues,
        "told in the headline only": one.in_title_only,
        "told once": len(one.places) == 1,
        "told as new before": any(mention.is_new for mention in one.mentions),
        "brought in by a new house": one.foreign,
    }
    yield from (sign for sign, holds in told.items() if holds)
