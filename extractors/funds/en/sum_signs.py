"""The signs of a sum for a fund: what tells whether it is the fund's size, its first tranche or somebody else's.

The words on both sides, sorted into classes; the clause's other nouns; the sum among the other sums of the article; the
stage of the fund; and what the rules of sums make of it. What each sign weighs was learned (`extractors.weights`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Final

from extractors.facts import Stage
from extractors.funds.apportioning import Worth
from extractors.funds.en.amounts import FIRST_CLOSE
from extractors.funds.en.clauses import PARTY
from extractors.funds.en.items import in_other_items
from extractors.funds.en.story import Story
from extractors.funds.en.sums import in_dollars
from extractors.funds.en.to_come import only_to_come
from extractors.funds.en.told_sums import Asked, Sums, Told
from extractors.funds.en.totals import AGAINST
from extractors.funds.sum_ranks import BY_STAGE, TELLING, signs_among
from extractors.rules import DATE, MONEY

# ---------------------------------------------------------------- where it stands


def _standing(one: Told, story: Story, asked: Asked) -> Iterator[str]:
    """The sum and the fund in the clause that tells it."""
    clause, mine = one.clause, asked.candidate
    own = [spot.place for spot in mine.places if spot.clause is clause]
    others = [place for place, _ in clause.mentions() if place not in own]
    theirs = asked.theirs.get(clause.index, ())
    nearest = min((*own, *others), key=lambda place: abs(place - one.place), default=None)
    focus = story.focus[clause.index]
    last = max((spot.clause.index for spot in mine.places if spot.clause.index <= clause.index), default=-9)
    told = {
        "inside the fund's phrase": one.inner and one.place in own,
        "inside another's phrase": one.inner and one.place not in own,
        "the fund in the clause": own,
        "another fund in the clause": others,
        "the fund alone in the clause": own and not others,
        "another fund alone in the clause": others and not own,
        "the fund is nearest": nearest is not None and nearest in own,
        "another fund is nearest": nearest is not None and nearest not in own,
        "inside a rival's phrase": one.inner and one.place in theirs,
        "a rival in the clause": theirs,
        "a rival is nearest": nearest is not None and nearest in theirs,
        "behind a rival": _last_before(one.place, own, theirs),
        "before a rival": _last_before(-one.place, [-place for place in own], [-place for place in theirs]),
        "spoken of": focus is mine,
        "another is spoken of": focus is not None and focus is not mine,
        "another new fund is spoken of": focus is not mine and id(focus) in asked.announced,
        "clause of the news": clause is asked.verdict.cue.clause,
        "right behind the fund": own and 0 < clause.index - last < 2,
        "clause after the fund": 0 < clause.index - last == 1,
        "far behind the fund": clause.index - last > 2,
        "before the fund": last < 0,
        "in the headline": clause.sentence.part == "title",
        "in the lead": clause.sentence.part == "text" and clause.index < 2,
        "a date in the clause": DATE in clause.text,
        "a party before it": PARTY in clause.text[max(0, one.place - 25) : one.place],
        "each": one.each,
        "a close to come": only_to_come(clause.text),
        "converts another": one.sum.span.equivalent_of is not None,
        "another sum in the clause": clause.text.count(MONEY) > 1,
        "the only fund": not asked.rivals,
        f"qualified: {one.sum.span.kind}": True,
        "opens the clause": one.place < 2,
    }
    yield from (sign for sign, holds in told.items() if holds)


def _last_before(place: int, own: Sequence[int], theirs: Sequence[int]) -> bool:
    """Whether the last fund before a sum is a rival."""
    before = [at for at in (*own, *theirs) if at < place]
    return bool(before) and max(before) not in own


# ---------------------------------------------------------------- among the other sums


def _near(sums: Sums, asked: Asked, story: Story) -> Sums:
    """The sums in clauses that name or go on about the fund."""
    clauses = {spot.clause.index for spot in asked.candidate.places}
    clauses |= {index for index, focus in enumerate(story.focus) if focus is asked.candidate}
    return {worth: told for worth, told in sums.items() if any(one.clause.index in clauses for one in told)}


def _ruled(worth: Worth, asked: Asked) -> Iterator[str]:
    """What the rules of sums say."""
    fields = {claim.field for claim in asked.claims if claim.amount == worth}
    yield from (f"claimed: {field}" for field in fields)
    if len(fields) == 1:
        yield f"{asked.verdict.stage.value}, claimed alone: {min(fields)}"
    if asked.rules.size and asked.rules.size.amount == worth:
        yield "ruled: size"
    if asked.rules.first_tranche and asked.rules.first_tranche.amount == worth:
        yield "ruled: first tranche"
    if worth in asked.ruled_for_rivals:
        yield "ruled for a rival"


# ---------------------------------------------------------------- all together


def signs_of_sums(asked: Asked, story: Story, sums: Sums) -> Mapping[Worth, frozenset[str]]:
    """The signs of each sum that may be a fund's: of the nearest, where an article has very many."""
    own = {(spot.clause.index, spot.place) for spot in asked.candidate.places}
    open_sums = {worth: told for worth, told in sums.items() if not _is_of_others(worth, told, asked, own, story.items)}
    near = _near(open_sums, asked, story)
    return {worth: _signs(worth, open_sums, near, asked, story) for worth in _nearest(open_sums, asked)}


def _is_of_others(
    worth: Worth, told: Sequence[Told], asked: Asked, own: Set[tuple[int, int]], items: Mapping[int, int]
) -> bool:
    """Whether a sum is plainly managed, goes out each year, caps a fund told with its target, or is of others."""
    is_one_of_several = bool(asked.rivals) and not asked.candidate.plural
    nobodys = all(_NO_SIZE.match(one.clause.text, one.place) for one in told)
    if nobodys or (is_one_of_several and _are_of_all(told)):
        return True
    if all(in_other_items(one.clause, asked.candidate, items) for one in told):
        return True
    if {(claim.field, claim.rule) for claim in asked.claims if claim.amount == worth} in _NOBODYS:
        return True
    if worth not in asked.ruled and all(one.each and one.clause.index not in {at for at, _ in own} for one in told):
        return True
    if _only_caps(worth, asked) or all(_NEXT_CLOSE.search(one.clause.text[: one.place]) for one in told):
        return True
    return all(any((one.clause.index, at) not in own for at in _phrases_with(one, asked)) for one in told)


def _phrases_with(one: Told, asked: Asked) -> Iterator[int]:
    """Where the phrases of rivals stand that give themselves a sum: 'a $90m pool', 'a pool of $90m'."""
    for at in asked.theirs.get(one.clause.index, ()):
        behind = _OF_SUM.match(one.clause.text, at + 1)
        if one.place == (at if one.inner else behind and behind.end()):
            yield at


_OF_SUM: Final = re.compile(
    r" (?:of|worth|totalling|totaling) (?:(?:about|up to|around|some|over|nearly|almost|more than) )?(?=ⓜ)| \((?=ⓜ)"
)


def _only_caps(worth: Worth, asked: Asked) -> bool:
    """Whether a sum is but the most that a fund may take which is still raising and tells a lower target."""
    if asked.verdict.stage is Stage.FINAL_CLOSE:
        return False
    said = {claim.field for claim in asked.claims if claim.amount == worth}
    aims = (claim for claim in asked.claims if claim.field == "target" or claim.rule == AGAINST)
    targets = [claim.amount for claim in aims if claim.amount]
    return said == {"cap"} and any(amount < worth[0] and currency == worth[1] for amount, currency in targets)


_OF_ALL: Final = re.compile(
    r"ⓜ,? (?:(?:taken )?together(?! with)|combined(?! with)|between (?:them|the (?:two|three|four)))\b"
)
"""A sum that several funds have together: 'two funds, X and Y, worth ⓜ together'."""
_FOR_ALL: Final = re.compile(
    r"\b(?:between|among) them(?:,? (?:they|the (?:two|three|four|funds|vehicles|pair|trio)))?\b[^;ⓕ]{0,60}$"
    r"|\b(?:together|in all),? (?:they|both|the (?:two|three|four|funds|vehicles|pair|trio))\b[^;ⓕ]{0,60}$",
    re.IGNORECASE,
)
"""What leads to such a sum: 'Between them they are to bring in ⓜ'."""


def _are_of_all(told: Sequence[Told]) -> bool:
    """Whether the text says so wherever it tells a sum; a headline has no room for it."""
    places = [(one.clause.text, one.place) for one in told if one.part == "text"]
    return bool(places) and all(_OF_ALL.match(text, at) or _FOR_ALL.search(text, 0, at) for text, at in places)


_NEXT_CLOSE: Final = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|wants?) "
    r"(?:to (?:\w+ )?(?:hold|reach|have|make|hit|do|complete|announce) )?(?:an?|the|its|their) "
    r"(?:first|initial|interim) clos(?:e|ing) (?:of|at|on|with) "
    r"(?:(?:about|around|some|at least|up to|over|nearly|almost|more than) )?$"
    r"|\b(?:could|may|might|can|would) (?:still |yet |then )?(?:raise|add|bring in|take in|collect|gather) "
    r"(?:up to )?(?:an additional|a further|another) $"
)
"""What leads to the sum of a close that is still to come, which is neither there nor all that is wanted."""


_NO_SIZE: Final = re.compile(
    r"ⓜ (?:(?:a|per|each|every) year|annually|yearly)\b"
    r"|ⓜ (?:each|apiece),? (?:in|into|to|towards?|for) (?:the |its |this )?ⓕ"
    r"|ⓜ (?:above|below|short of|shy of|over|beyond|under|more than|less than|ahead of|past)"
    r"(?: (?:an?|the|its|their|his|her|our))?(?: [\w-]+){0,2} (?:target|goal|aim|cap|ceiling|objective|minimum)\b"
)
"""What goes out each year, what each of several pays in, and how far a fund is from its target."""
ASSETS: Final = "en assets managed"
_NOBODYS: Final = ({("nobody", ASSETS)}, {("nobody", FIRST_CLOSE)})
"""What rules say of a sum that is no fund's: what is managed, what a first close that is still to come may bring."""
"""The rule of sums that a house manages; on articles that no rule had met, one in nine was a fund's after all."""


def _nearest(sums: Sums, asked: Asked) -> Iterable[Worth]:
    clauses = {spot.clause.index for spot in asked.candidate.places}

    def gap(worth: Worth) -> int:
        return min(abs(one.clause.index - at) for one in sums[worth] for at in clauses)

    return sums if len(sums) <= _MOST_SUMS else sorted(sums, key=gap)[:_MOST_SUMS]


_MOST_SUMS: Final = 10
"""Sums that are weighed for one fund; 98 in 100 articles have no more."""


def _signs(worth: Worth, sums: Sums, near: Sums, asked: Asked, story: Story) -> frozenset[str]:
    signs = {*signs_among(worth, sums, near, alone=not asked.rivals), *_ruled(worth, asked), *_magnitude(worth)}
    for one in _tellings(sums[worth], asked):
        standing = frozenset(_standing(one, story, asked))
        signs |= one.words | standing
        whose = next((name for name in _WHOSE if name in standing), "nobody near")
        signs.update(f"{whose}, {sign}" for sign in one.words if sign in TELLING or sign.startswith(_PHRASES))
    stage = asked.verdict.stage.value
    return frozenset(signs | {f"{stage}, {sign}" for sign in signs if sign in BY_STAGE or sign.startswith(_PHRASES)})


_PHRASES: Final = ("led: ", "followed: ")
_WHOSE: Final = ("the fund is nearest", "another fund is nearest", "spoken of", "another is spoken of")
"""What tells whose the words beside a sum are, the surest first."""


def _tellings(told: Sequence[Told], asked: Asked) -> Sequence[Told]:
    """The places that tell a sum; of very many those nearest to the fund."""
    if len(told) <= _MOST_TELLINGS:
        return told
    first = asked.candidate.places[0].clause.index
    return sorted(told, key=lambda one: abs(one.clause.index - first))[:_MOST_TELLINGS]


_MOST_TELLINGS: Final = 12
"""Places that tell one sum; news says it three or four times."""


def _magnitude(worth: Worth) -> Iterator[str]:
    dollars = in_dollars(worth)
    if dollars:
        yield f"of {len(str(int(dollars)))} digits in dollars"
