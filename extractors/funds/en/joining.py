"""Funds of an English article that are told apart by its grammar and are one by their names or numbers.

'Fund II' in the headline and 'Altura Growth Fund II' far below, 'ADP IV' and 'Atlantic Development Partners IV', 'its
second transition vehicle' and the name that has the word and the number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from extractors.funds.en.apposition import are_apposed
from extractors.funds.en.candidates import EMPTY_WORDS, Candidate, Cue, Place, name_key, opens_item
from extractors.funds.en.items import houses_differ, in_other_items, item_of
from extractors.funds.en.same import is_part, kinds_differ, owners_differ
from extractors.funds.en.story import Story
from extractors.funds.en.sums import sums_differ
from extractors.lexicon_en import NUMBER_OF
from extractors.parties.en import Party
from extractors.sectors import are_kin, sector_keys


def joined(story: Story) -> Story:
    """The story with such funds as one."""
    merged: dict[int, Candidate] = {}
    for later in story.candidates:
        earlier = _twin(later, [one for one in story.candidates if id(one) not in merged])
        if earlier and not _told_apart(earlier, later, story.items):
            merged[id(later)] = earlier
            earlier.take_over(later, later.refusals)
    _join_headline([one for one in story.candidates if id(one) not in merged], merged)
    kept = tuple(one for one in story.candidates if id(one) not in merged)
    return replace(
        story, candidates=kept, focus=tuple(merged.get(id(one), one) if one else None for one in story.focus)
    )


def _join_headline(funds: Sequence[Candidate], merged: dict[int, Candidate]) -> None:
    """Join the only fund of the headline, if it has no name, with the only one of the text."""
    if len(funds) != _PAIR or any(spot.mention.kind != "anaphor" for spot in funds[0].places if not _in_title(spot)):
        return
    headline, told = funds
    if headline.named or headline.plural or told.plural or told.in_title_only or not headline.cues:
        return
    if not _in_title(headline.places[0]):
        return
    numbers = {headline.number, told.number} - {None}
    if len(numbers) > 1 or any(
        sums_differ(spot, headline) or owners_differ(spot, headline) or kinds_differ(spot.mention, headline)
        for spot in told.places
    ):
        return
    merged[id(told)] = headline
    headline.take_over(told, [cue for cue in told.refusals if cue.rule.name not in _GETS_MONEY])


def _in_title(spot: Place) -> bool:
    return spot.clause.sentence.part == "title"


_PAIR: Final = 2
_GETS_MONEY: Final = frozenset({"en committed to fund"})
"""What the text may say of a fund whose money the headline tells: 'Five insurers put ⓜ into the Harbour Fund'."""


def _twin(later: Candidate, candidates: Sequence[Candidate]) -> Candidate | None:
    """The only fund told before that is this one."""
    before = candidates[: next((at for at, one in enumerate(candidates) if one is later), 0)]
    if of_house := next((one for one in before if _is_of_its_house(one, later)), None):
        return of_house
    if family := [one for one in before if _is_headline_of(one, later)]:
        return family[0] if len(family) == 1 else None
    if renamed := next((one for one in before if _is_renamed(one, later)), None):
        return renamed
    tests = (_is_acronym_of, _has_its_number, _writes_small)
    twins = [one for one in before if any(test(one, later) for test in tests)]
    return twins[0] if len(twins) == 1 and not _contradict(twins[0], later) else None


def _is_headline_of(headline: Candidate, later: Candidate) -> bool:
    """Whether only the headline calls a fund by its house, whose name the lead goes on: 'ABC Ventures Fund III'."""
    if not headline.in_title_only or not headline.named or headline.number or not later.named or not later.number:
        return False
    if later.places[0].clause.sentence.paragraph or any(sums_differ(spot, headline) for spot in later.places):
        return False
    short, long = name_key(headline.named[0].name), name_key(later.named[0].name)
    return len(short) > 1 and long[: len(short)] == short and set(long[len(short) :]) <= {"fund", *NUMBER_OF}


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
        or bool(_refusals(earlier)) != bool(_refusals(later))
        or opens_item(spots[0])
        or _of_two_houses(earlier.agents, later.agents)
        or any(sums_differ(spot, earlier) or owners_differ(spot, earlier) for spot in spots)
    )


def _refusals(one: Candidate) -> list[Cue]:
    """What rules say against a fund, but for what it buys, which a new one does as well: 'The fund buys mills'."""
    return [cue for cue in one.refusals if cue.rule.name != "en fund invests"]


def _of_two_houses(ours: set[str], theirs: set[str]) -> bool:
    """Whether nobody acts in both: 'Oakfell' of a headline is 'Oakfell Partners'."""
    return bool(ours and theirs) and not any(is_part(one, other) for one in ours for other in theirs)


# ---------------------------------------------------------------- by the letters of a name


def _is_acronym_of(one: Candidate, other: Candidate) -> bool:
    """'ADP IV' and 'Atlantic Development Partners IV', whichever is told first."""
    names = [[_spelled(name_key(mention.name)) for mention in fund.named] for fund in (one, other)]
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


_WITH_DIGIT: Final = re.compile(r"([a-z]{2,6})([1-9]|1\d)$")


def _spelled(name: Sequence[str]) -> tuple[str, ...]:
    """The words of a name with the number of 'ADP4' as a word of its own, as in 'Atlantic Development Partners IV'."""
    match = _WITH_DIGIT.match(name[0]) if len(name) == 1 else None
    roman = next((word for word, rank in NUMBER_OF.items() if match and str(rank) == match[2]), None)
    return (match[1], roman) if match and roman else tuple(name)


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


def _writes_small(headline: Candidate, later: Candidate) -> bool:
    """Whether a headline writes a fund's whole name small: 'African water fund', 'the African Water Fund' below."""
    first = headline.places[0]
    if first.clause.sentence.part != "title" or headline.named:
        return False
    said = name_key(first.mention.name)
    return len(said) > _ANY_FUND and any(name_key(mention.name) == said for mention in later.named)


_ANY_FUND: Final = 1
"""Words of a name that many funds may bear: 'climate fund'."""


# ---------------------------------------------------------------- by the place in a family


def _has_its_number(one: Candidate, other: Candidate) -> bool:
    """Whether both have one number, and one of them says nothing that the other's name does not."""
    if not one.number or one.number != other.number:
        return False
    if one.named and other.named and not _bare(one, other):
        return False
    return _says_no_more(one, other) or _says_no_more(other, one) or _bears_its_house(one, other)


def _bears_its_house(described: Candidate, named: Candidate) -> bool:
    """Whether the name told later is the house's with the number, and buys nothing else: 'ABC Growth IV' of ABC."""
    if not named.named or _bare(named, named) or kinds_differ(named.places[0].mention, described):
        return False
    house = {name_key(agent)[:1] for agent in described.agents}
    ours, theirs = (sector_keys([mention.name for mention in fund.mentions]) for fund in (described, named))
    strange = bool(ours and theirs) and not are_kin(ours, theirs)
    return name_key(named.named[0].name)[:1] in house and not strange


def _bare(one: Candidate, other: Candidate) -> bool:
    """Whether one of two names is but a number: 'Fund II'."""
    return any(not _content(mention.name) for fund in (one, other) for mention in fund.named)


def _says_no_more(short: Candidate, long: Candidate) -> bool:
    words = {word for mention in long.mentions for word in name_key(mention.name)}
    return all(_content(mention.name) <= words for mention in short.mentions)


def _content(name: str) -> set[str]:
    """The words of a phrase that say which fund it is."""
    return {word for word in name_key(name) if word not in EMPTY_WORDS and not word[0].isdigit() and word.isalpha()}
