"""Funds of an English article that are told apart by its grammar and are one by their names or numbers.

'Fund II' in the headline and 'Altura Growth Fund II' far below, 'ADP IV' and 'Atlantic Development Partners IV', 'its
second transition vehicle' and the name that has the word and the number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from extractors.funds.en.apposition import are_apposed
from extractors.funds.en.candidates import EMPTY_WORDS, Candidate, name_key, opens_item
from extractors.funds.en.items import houses_differ, in_other_items, item_of
from extractors.funds.en.same import is_part, owners_differ
from extractors.funds.en.story import Story
from extractors.funds.en.sums import sums_differ
from extractors.lexicon_en import NUMBER_OF
from extractors.parties.en import Party


def joined(story: Story) -> Story:
    """The story with such funds as one."""
    merged: dict[int, Candidate] = {}
    for later in story.candidates:
        earlier = _twin(later, [one for one in story.candidates if id(one) not in merged])
        if earlier and not _told_apart(earlier, later, story.items):
            merged[id(later)] = earlier
            _take_over(earlier, later)
    kept = tuple(one for one in story.candidates if id(one) not in merged)
    return replace(
        story, candidates=kept, focus=tuple(merged.get(id(one), one) if one else None for one in story.focus)
    )


def _take_over(earlier: Candidate, later: Candidate) -> None:
    earlier.places.extend(later.places)
    earlier.cues.extend(later.cues)
    earlier.refusals.extend(later.refusals)
    earlier.agents.update(later.agents)


def _twin(later: Candidate, candidates: Sequence[Candidate]) -> Candidate | None:
    """The only fund told before that is this one."""
    before = candidates[: next((at for at, one in enumerate(candidates) if one is later), 0)]
    if of_house := next((one for one in before if _is_of_its_house(one, later)), None):
        return of_house
    if renamed := next((one for one in before if _is_renamed(one, later)), None):
        return renamed
    twins = [one for one in before if _is_acronym_of(later, one) or _has_its_number(later, one)]
    return twins[0] if len(twins) == 1 and not _contradict(twins[0], later) else None


def _is_renamed(one: Candidate, other: Candidate) -> bool:
    """Whether one of two funds bears a name and the other is told just beside it as the same: 'its new fund, AB V'."""
    if bool(one.named) == bool(other.named) or one.plural or other.plural or not are_apposed(one, other):
        return False
    return not any(sums_differ(spot, one) for spot in other.places)


def _told_apart(earlier: Candidate, later: Candidate, items: Mapping[int, int]) -> bool:
    """Whether two funds, one of them without a name, are told in other items of a list or of other houses."""
    if earlier.named and later.named:
        return False
    first = later.places[0]
    own = item_of(first.clause, items)
    if not (earlier.named or later.named) and own is not None:
        return all(item_of(spot.clause, items) != own for spot in earlier.places)
    return in_other_items(first.clause, earlier, items) or houses_differ(first, earlier)


def _contradict(earlier: Candidate, later: Candidate) -> bool:
    """Whether sums, houses or what rules say keep the two apart."""
    spots = later.places
    return (
        earlier.plural != later.plural
        or bool(earlier.refusals) != bool(later.refusals)
        or opens_item(spots[0])
        or _of_two_houses(earlier.agents, later.agents)
        or any(sums_differ(spot, earlier) or owners_differ(spot, earlier) for spot in spots)
    )


def _of_two_houses(ours: set[str], theirs: set[str]) -> bool:
    """Whether nobody acts in both: 'Oakfell' of a headline is 'Oakfell Partners'."""
    return bool(ours and theirs) and not any(is_part(one, other) for one in ours for other in theirs)


# ---------------------------------------------------------------- by the letters of a name


def _is_acronym_of(one: Candidate, other: Candidate) -> bool:
    """'ADP IV' and 'Atlantic Development Partners IV', whichever is told first."""
    names = [[name_key(mention.name) for mention in fund.named] for fund in (one, other)]
    return any(_stands_for(a, b) or _stands_for(b, a) for a in names[0] for b in names[1])


_LETTERS: Final = range(2, 7)


def _stands_for(short: Sequence[str], long: Sequence[str]) -> bool:
    if not short or len(short[0]) not in _LETTERS or len(long) < 2 or _number(short) != _number(long):
        return False
    words = [word for word in long if word not in NUMBER_OF]
    full, fewer = ("".join(word[0] for word in words if word not in skipped) for skipped in ((), _SMALL))
    rest = [word for word in short[1:] if word not in NUMBER_OF]
    return not rest and short[0] in {full, fewer} and len(words) > 1


_SMALL: Final = ("and", "of", "for", "the", "in")


def _number(name: Sequence[str]) -> int | None:
    return next((NUMBER_OF[word] for word in reversed(name) if word in NUMBER_OF), None)


# ---------------------------------------------------------------- by the house


def _is_of_its_house(headline: Candidate, later: Candidate) -> bool:
    """Whether the headline calls a fund by its house: 'Lorne fund', and the lead tells 'Lorne Capital … LC Fund II'."""
    spots = [spot for spot in headline.places if spot.mention.is_named]
    if not spots or any(spot.clause.sentence.part != "title" for spot in spots):
        return False
    house, _, noun = spots[0].mention.name.partition(" ")
    first = later.places[0]
    if noun != "fund" or not first.mention.is_named or first.clause.sentence.paragraph or sums_differ(first, headline):
        return False
    parties = (noun for noun in first.clause.nouns.values() if isinstance(noun, Party))
    return any(party.kind in {"firm", "plain"} and party.text.split()[0] == house for party in parties)


# ---------------------------------------------------------------- by the place in a family


def _has_its_number(one: Candidate, other: Candidate) -> bool:
    """Whether both have one number, and one of them says nothing that the other's name does not."""
    if not one.number or one.number != other.number:
        return False
    if one.named and other.named and not _bare(one, other):
        return False
    return _says_no_more(one, other) or _says_no_more(other, one)


def _bare(one: Candidate, other: Candidate) -> bool:
    """Whether one of two names is but a number: 'Fund II'."""
    return any(not _content(mention.name) for fund in (one, other) for mention in fund.named)


def _says_no_more(short: Candidate, long: Candidate) -> bool:
    words = {word for mention in long.mentions for word in name_key(mention.name)}
    return all(_content(mention.name) <= words for mention in short.mentions)


def _content(name: str) -> set[str]:
    """The words of a phrase that say which fund it is."""
    return {word for word in name_key(name) if word not in EMPTY_WORDS and not word[0].isdigit() and word.isalpha()}
