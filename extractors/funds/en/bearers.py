"""Which fund of an English article bears a name, in full or in a shorter form."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from extractors.funds.en.candidates import EMPTY_WORDS, Candidate, content_of, name_key
from extractors.lexicon_en import NUMBER_OF, words
from extractors.names.en import Mention

Key = tuple[str, ...]
"""The words of a name (`name_key`)."""


def by_name(mention: Mention, candidates: Sequence[Candidate], names: Collection[Key]) -> Candidate | None:
    """The fund that bears the name, in full or as a short form of the other; `names`: all that the article gives."""
    keys = {name_key(name) for name in (mention.name, *mention.aliases)}
    for one in reversed(candidates):
        known = {name_key(name) for other in one.named for name in (other.name, *other.aliases)}
        if keys & known or any(_is_short_for(a, b) for a in keys for b in known):
            return one
    return (
        _described_so(mention, candidates)
        or _by_number(mention, candidates)
        or _by_letters(keys, candidates)
        or _by_kernel(mention, candidates, names)
    )


_FEWEST_WORDS: Final = 3


def _described_so(mention: Mention, candidates: Sequence[Candidate]) -> Candidate | None:
    """The nameless fund whose description ends in all words of the name: a headline's '$90m Green Harbour Fund'."""
    key = name_key(mention.name)
    if len(key) < _FEWEST_WORDS or not content_of(mention.name):
        return None
    told = (one for one in candidates if not one.named and not one.plural)
    return next((one for one in told if any(name_key(other.name)[-len(key) :] == key for other in one.mentions)), None)


def called_so(mention: Mention, known: Sequence[Candidate]) -> Candidate | None:
    """The last fund whose name ends as 'the Facility' or 'the Growth Fund' does, which takes it up with a capital."""
    bearers = (one for one in reversed(known) if any(other.name.endswith(f" {mention.name}") for other in one.named))
    return next(bearers, None) if mention.name[0].isupper() else None


def _by_letters(keys: Collection[Key], candidates: Sequence[Candidate]) -> Candidate | None:
    """The only fund whose name this one abbreviates, or is abbreviated by: 'Altura Core Partners III', 'ACP III'."""
    near = [
        one
        for one in candidates
        if any(_is_letters_of(own, name_key(other.name)) for own in keys for other in one.named)
    ]
    return near[0] if len(near) == 1 else None


def _is_letters_of(a: Key, b: Key) -> bool:
    short, long = sorted((a, b), key=len)
    numbers = [[NUMBER_OF[word] for word in name if word in _NUMBERS] for name in (short, long)]
    letters, *rest = [word for word in short if word not in _NUMBERS] or [""]
    whole = [word for word in long if word not in _NUMBERS and word not in {"of", "and", "for", "the"}]
    if numbers[0] != numbers[1] or rest not in ([], ["fund"]) or not _FEWEST_LETTERS <= len(letters) <= len(whole):
        return False
    initials = "".join(word[0] for word in whole)
    return letters == initials or (whole[-1] == "fund" and letters == initials[:-1])


_FEWEST_LETTERS: Final = 2


def _by_kernel(mention: Mention, candidates: Sequence[Candidate], names: Collection[Key]) -> Candidate | None:
    """The only fund whose name goes round this one, or stands in it: 'Arvo fund', 'Arvo Industrial Growth Fund'.

    One round which the article has several names is the umbrella of theirs.
    """
    own = name_key(mention.name)
    near = [
        one
        for one in candidates
        if any(_is_round(own, key := name_key(other.name)) and not _is_umbrella(own, key, names) for other in one.named)
    ]
    return near[0] if len(near) == 1 else None


def _is_umbrella(a: Key, b: Key, names: Collection[Key]) -> bool:
    """Whether the shorter of two names has another longer one round it that is no form of the first."""
    short, long = sorted((a, b), key=len)
    others = (other for other in names if len(other) > len(short) and _is_round(short, other))
    return any(not _is_within(*sorted((other, long), key=len)) for other in others)


def _is_round(a: Key, b: Key) -> bool:
    """Whether one name without a number has nothing that the other does not say in that order, and few words less."""
    short, long = sorted((a, b), key=len)
    if short[-1:] != ("fund",) or _NUMBERS & set(short) or not set(short) - EMPTY_WORDS:
        return False
    return 0 < len(set(long) - set(short) - _NUMBERS) <= _MORE_WORDS and _is_within(short, long)


_NUMBERS: Final = frozenset(NUMBER_OF)
_MORE_WORDS: Final = 2
"""More tell a member of an umbrella from it: 'Arvo Fund', 'Arvo City Industrial Innovation Fund'."""


_BARE_WORDS: Final = words("fund the") | _NUMBERS


def _by_number(mention: Mention, candidates: Sequence[Candidate]) -> Candidate | None:
    """The only fund of that number, for one that is called by nothing else: 'Fund II'."""
    if not mention.number or not set(name_key(mention.name)) <= _BARE_WORDS:
        return None
    numbered = [one for one in candidates if one.number == mention.number]
    return numbered[0] if len(numbered) == 1 and numbered[0].named else None


def _is_short_for(a: Key, b: Key) -> bool:
    """Whether one name is the other without some of its words, and still says more than "Growth Fund"."""
    short, long = sorted((a, b), key=len)
    if len(short) < 2 or not any(word not in EMPTY_WORDS and word not in {"and", "of"} for word in short):
        return False
    number_short, number_long = ({NUMBER_OF.get(word) for word in name} - {None} for name in (short, long))
    if number_short != number_long and number_long:
        return False
    whole = long[: len(short)] == short or long[-len(short) :] == short
    inside = any(long[at : at + len(short)] == short for at in range(1, len(long) - len(short)))
    return whole or (bool(number_short) and (inside or (short[0] == long[0] and _is_within(short, long))))


def _is_within(short: Key, long: Key) -> bool:
    """Whether all words of a name stand in the other, in their order."""
    left = iter(long)
    return all(word in left for word in short)


# ---------------------------------------------------------------- a name that somebody else puts money into


INTO_FUND: Final = frozenset({"en committed to fund", "en pension's allocation"})


def only_gets_money(earlier: Candidate, later: Candidate) -> bool:
    """Whether all told of a name is that somebody put money into it, which bears the house's name and what it buys.

    'Orrin Peak closed its latest port pool', and further on, 'the state committed $9m to Orrin Peak Ports II'.
    """
    if not later.named or later.cues or {cue.rule.name for cue in later.refusals} - INTO_FUND:
        return False
    name = name_key(later.named[0].name)
    own = content_of(earlier.places[0].mention.name)
    of_house = any(name[:1] == name_key(agent)[:1] for agent in earlier.agents)
    return of_house and earlier.places[0].mention.definite and bool(own) and own <= content_of(later.named[0].name)
