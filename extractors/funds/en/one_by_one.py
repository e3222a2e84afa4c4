"""Funds that an English text counts and then tells one by one: 'two funds: …', 'The first, of ⓜ, …; the second …'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.counted import count_of, members_of
from extractors.funds.en.ellipses import TURNS, is_told_by_turn
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.rules import Rule

COUNT: Final = Rule(
    name="en count of funds told one by one",
    pattern=re.compile(r"ⓕ"),
    refusal="several funds, each of which is told by itself",
    says=("two funds: a seed fund and a growth fund",),
)


# ---------------------------------------------------------------- the count


_ONE_BY_ONE: Final = re.compile(
    r"[^ⓕ;.]{0,80}(?::|;|,? (?:namely|viz\.?|that is)[,:]?| -| –| —) ?(?:the |an? )?"
    r"ⓕ(?: \([^()]{0,40}\)| (?:of|at|with|on|worth|for) [^ⓕ;:.]{0,60}?)?"
    r"(?:,|;)? (?:and |plus )?(?:the |an? )?ⓕ"
)
"""What follows 'two funds' where the sentence goes on to tell each: ' for farms: a seed fund with ⓜ and a …'."""


def is_told_one_by_one(story: Story, verdict: Verdict, singles: Sequence[Verdict]) -> bool:
    """Whether what counts funds is followed by as many that are announced themselves, in its sentence or soon after."""
    spots = {(spot.clause.index, spot.place) for one in singles for spot in one.candidate.places}
    for one in verdict.candidate.places:
        here = one.mention.plural and _ONE_BY_ONE.match(one.clause.text, one.place + 1)
        if here and len([1 for index, at in spots if index == one.clause.index and at > one.place]) > 1:
            return True
    return _is_count_met(story, verdict.candidate, [one.candidate for one in singles])


_WITHIN: Final = 4
"""Clauses behind 'three funds' in which they are told one by one."""


def _is_count_met(story: Story, several: Candidate, singles: Sequence[Candidate]) -> bool:
    """Whether the next funds told behind a count, as many as were counted, are all announced."""
    last, count = several.places[-1], count_of(several.places[-1])
    told = _told_behind(story, last)[:count]
    return 0 < count == len(told) and all(any(one is single for single in singles) for one in told)


def are_next(story: Story, several: Candidate) -> Sequence[Candidate]:
    """The funds told next behind a count if they are as many as were counted, each by its name or its turn.

    'Two funds. The Altura Fund lends …', 'Two funds. The larger is a fund of funds, the other a seed fund'.
    """
    last = several.places[-1]
    count = count_of(last) or max(map(count_of, several.places))
    told = _told_behind(story, last)[: count + 1]
    return told if len(told) == count > 1 and all(one.named or _has_its_turn(one) for one in told) else []


def _has_its_turn(fund: Candidate) -> bool:
    first = fund.places[0]
    return is_told_by_turn(first.clause, first.place) or bool(_ITS_TURN.match(first.mention.name))


_ITS_TURN: Final = re.compile(rf"(?:{TURNS}|sixth)\b")


def _told_behind(story: Story, last: Place) -> list[Candidate]:
    """The single funds that the text brings in soon behind a count."""
    return [one for one in story.candidates if not one.plural and _is_behind(one.places[0], last)]


def _is_behind(spot: Place, last: Place) -> bool:
    gap = spot.clause.index - last.clause.index
    return 0 < gap <= _WITHIN or (gap == 0 and spot.place > last.place)


# ---------------------------------------------------------------- the list


_ROW: Final = (
    r"(?:[ⓕⓐ](?: \([^()]{0,40}\))?(?: (?:of|with|at|worth|for) [^ⓕ;:.]{0,60}?| on the one hand)?"
    r"(?:, (?:and )?|,? and |; )(?:the )?)*"
)
_LISTED: Final = re.compile(
    r"(?: \([^()]{0,40}\)| of [\w -]{3,40}(?=:))?(?:,|:| -| \(|,? (?:called|namely|named|known as))? ?(?:the )?" + _ROW
)
"""What stands between 'two more funds' and each of their names: ', Altura Trust and '."""
_THEY_ARE: Final = re.compile(
    r"(?:(?:They|These|Those|Both|The (?:two|three|four|five|six)|Their names|The (?:newcomers|new funds|new names))"
    r" (?:are|will be|also include|include|comprise)(?: called| named)?|The list (?:is|includes|comprises|has|reads):?|"
    r"(?:On|In) the list (?:are|stand)|Among (?:them|these|those)(?: is| are)?) (?:the )?" + _ROW
)
"""What leads to each name of a group in the next sentence: 'They are the Altura Fund and '."""
_UNDER: Final = re.compile(
    r"\b(?:under (?:which|it|this|that)|consist(?:s|ing) of|compris\w+|made up of|divided in(?:to)?|split in(?:to)?|"
    r"umbrella (?:of|for|over)|mother of|parent of)\b[^ⓕ;.:]{0,40}$"
)
"""What leads to the count of the parts of a fund: 'an umbrella, under which stand two funds'."""


def is_listed(story: Story, umbrella: Candidate, spot: Place) -> bool:
    """Whether a name stands in the list that a group opens: 'two more funds, Altura Trust and Bexley Trust'."""
    groups = [one.place for one in umbrella.places if one.clause is spot.clause and one.mention.plural]
    groups += _groups_under(story, umbrella, spot.clause)
    if any(_ONE_BY_ONE.match(spot.clause.text, place + 1) for place in groups if place < spot.place):
        return True
    between = (spot.clause.text[place + 1 : spot.place] for place in groups if place < spot.place)
    if spot.mention.is_named and any(map(_LISTED.fullmatch, between)):
        return True
    if not umbrella.plural:
        return False
    if any((spot.clause, spot.place) in members_of(story.clauses, one) for one in umbrella.places):
        return True
    after = umbrella.places[-1].clause.index == spot.clause.index - 1
    return (after and bool(_THEY_ARE.fullmatch(spot.clause.text[: spot.place]))) or _is_item(story, umbrella, spot)


def _groups_under(story: Story, umbrella: Candidate, clause: Clause) -> list[int]:
    """The places in a clause where the parts of a fund are counted that was told there or just before."""
    here = any(one.clause is clause for one in umbrella.places)
    if not here and (not clause.index or story.focus[clause.index - 1] is not umbrella):
        return []
    return [place for place, mention in clause.mentions() if mention.plural and _UNDER.search(clause.text[:place])]


_ITEM: Final = re.compile(r"(?:\(?\w{1,2}[.)] ?|[•▸*·–-] ?)?(?:the |an? )?ⓕ(?: \([^()]{0,40}\))?[;,.]?(?: and)?")
"""A line of a list that has nothing but a fund."""


def _is_item(story: Story, umbrella: Candidate, spot: Place) -> bool:
    """Whether a phrase is an item of the list that a group opens: 'Three sub-funds have been formed:'."""
    opened = [one.clause.index for one in umbrella.places if one.clause.index < spot.clause.index]
    if not opened or not story.clauses[opened[-1]].sentence.text.rstrip().endswith(":"):
        return False
    return all(_ITEM.fullmatch(one.text) for one in story.clauses[opened[-1] + 1 : spot.clause.index + 1])
