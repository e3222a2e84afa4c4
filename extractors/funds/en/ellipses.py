"""Funds told without the noun, or by the house alone: 'its third, at €90m', 'number five', 'Orrin Peak with $90m'.

Such words mean a fund only where the text speaks of funds or of money; what they say of it is read as of any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.funds.en.callings import is_maker
from extractors.funds.en.clauses import Clause, Sum, folded
from extractors.lexicon_en import NUMBER_OF, words
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.rules import FUND, MONEY
from extractors.rules_en_phrases import HOUSES, OF_RAISES, PHRASES, Phrase
from extractors.rules_en_second import NO_POOL
from extractors.triggers import Triggered

_PHRASES: Final = Triggered(PHRASES)
_HEARD: Final = 2
"""Clauses behind one that speaks of a fund in which a noun may be left out."""


def completed(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses with those phrases as funds too."""
    told: list[Clause] = []
    last = -_HEARD - 1
    several = False
    for clause in clauses:
        heard = FUND in clause.text or clause.index - last <= _HEARD
        told.append(_with_phrases(clause, heard=heard, several=several and clause.index - last <= _HEARD))
        if FUND in told[-1].text:
            last, several = clause.index, _ends_in_several(told[-1])
    return tuple(told)


def _ends_in_several(clause: Clause) -> bool:
    """Whether the last fund of a clause is several, or one of several."""
    *_, (_, mention) = clause.mentions()
    return mention.plural or is_of_several(mention)


def is_of_several(mention: Mention) -> bool:
    """Whether a phrase means one of the funds that were counted before it: 'the first', 'another'."""
    return mention.weak and not mention.is_named and bool(_OF_SEVERAL.fullmatch(mention.name))


TURNS: Final = "first|second|third|fourth|fifth|other|former|latter|larger|smaller|bigger"
"""Words that pick one of several funds."""
_OF_SEVERAL: Final = re.compile(rf"(?:[Oo]ne(?: more)?|[Aa]nother|{TURNS}|[Aa] (?:second|third|fourth|fifth))(?: one)?")


_TURN: Final = re.compile(
    rf"(?:^|[;,:] |\b(?:and|while|whereas|but) )(?:[Oo]ne|[Tt]he (?:{TURNS}|sixth|last|next|largest|biggest|smallest|"
    r"older|newer|main))"
    r"(?: one| of (?:them|these|those|the (?:two|three|four|five|six)))?(?:,[^,;ⓕ]{1,60},| \([^()]{1,40}\))?"
    r"(?: (?:is|will be|would be|being|was))?(?: to be)? (?:an? |the )?$"
)


def is_told_by_turn(clause: Clause, place: int) -> bool:
    """Whether a phrase is what one of several funds is: 'The larger is a ⓕ', ', the second, with ⓜ, a ⓕ'."""
    return bool(_TURN.search(clause.text[:place]))


# ---------------------------------------------------------------- phrases


def _with_phrases(clause: Clause, *, heard: bool, several: bool) -> Clause:
    """The clause with each phrase of the table as a fund; `heard`: a fund, `several`: several have been spoken of."""
    taken: list[tuple[int, int, Mention]] = []
    for phrase, match in _PHRASES.matches(clause.text):
        start, end = match.start("own"), match.end("n")
        apart = all(end <= first or last <= start for first, last, _ in taken)
        if phrase.of_several and not _is_behind_several(clause, start, several=several):
            continue
        if apart and _holds(phrase, match, heard=heard, money=MONEY in clause.text):
            taken.append((start, end, _mention(clause, phrase, match)))
    for start, end, mention in sorted(taken, key=lambda one: -one[0]):
        clause = folded(clause, start, end, mention)
    return clause


def _is_behind_several(clause: Clause, start: int, *, several: bool) -> bool:
    """Whether the fund told last before a place is several, or one of them; `several`: that before the clause is."""
    before = [(place, mention) for place, mention in clause.mentions() if place < start]
    if not before:
        return several
    place, mention = before[-1]
    return mention.plural or (several and is_told_by_turn(clause, place))


def _holds(phrase: Phrase, match: re.Match[str], *, heard: bool, money: bool) -> bool:
    """Whether the text around a phrase lets it mean a fund."""
    if (phrase.after_a_fund and not heard) or (phrase.beside_money and not money):
        return False
    if FUND in match["n"] and not phrase.around_a_fund:
        return False
    return not NO_POOL.search(match["n"].replace("joint ", ""))


def _mention(clause: Clause, phrase: Phrase, match: re.Match[str]) -> Mention:
    start, end = match.start("own"), match.end("n")
    begin = clause.at(start if phrase.whole else match.start("n"))
    stop = clause.at(end - 1) + 1 if end - 1 not in clause.nouns else clause.nouns[end - 1].end
    text = clause.sentence.text[begin:stop]
    money = next((noun for at in range(start, end) if isinstance(noun := clause.nouns.get(at), Sum)), None)
    own = match["own"].strip().lower()
    return Mention(
        clause.at(start),
        stop,
        "described",
        text,
        begin,
        money=(money.start, money.end) if money else None,
        number=None if phrase.of_several else _number(match["n"]),
        definite=own not in _OPENING and not phrase.of_several,
        owner=_owner(clause, match.start("own")),
        is_new=own in _OPENING or bool(money),
        weak=True,
    )


_OPENING: Final = words("a an another") | {"", "one more"}


def _owner(clause: Clause, place: int) -> tuple[int, int] | None:
    """Where the name of the house stands that a possessive names: 'Orrin Peak's second'."""
    noun = clause.nouns.get(place)
    return (noun.start, noun.end) if isinstance(noun, Party) else None


_COUNTED: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNTS: Final = {word: rank for rank, word in enumerate(_COUNTED, 1)}


def _number(phrase: str) -> int | None:
    """The place in a family that a phrase tells: 'number five', 'its third'."""
    for word in re.findall(r"[\w]+", phrase.lower()):
        if word in NUMBER_OF:
            return NUMBER_OF[word]
        if word.isdigit() and len(word) <= _DIGITS:
            return int(word)
    counted = _AFTER_NOUN.search(phrase)
    return _COUNTS.get(counted[1].lower()) if counted else None


_DIGITS: Final = 2
_AFTER_NOUN: Final = re.compile(r"(?:number|fund|vehicle|vintage|no\.?) (\w+)$", re.IGNORECASE)


# ---------------------------------------------------------------- houses


@dataclass(frozen=True, slots=True)
class _Raise:
    """A house and its sum, at `place` in the symbols of a clause."""

    house: Party
    money: Sum
    place: int


def with_houses(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses with the sum of each house that stands for its fund as that fund."""
    raises = {clause.index: list(_raises(clause)) for clause in clauses if clause.tells_millions()}
    every = [one for row in raises.values() for one in row]
    if not every or not any(FUND in clause.text or OF_RAISES.search(clause.text) for clause in clauses):
        return tuple(clauses)
    several = len({one.house.text for one in every}) >= _SEVERAL
    told = _houses_of_funds(clauses)
    fits = {
        index: [one for one in row if several or (one.house.text not in told and not _goes_on(clauses, index))]
        for index, row in raises.items()
    }
    return tuple(_with_house(clause, fits.get(clause.index, ())) for clause in clauses)


_SEVERAL: Final = 2
"""Houses with sums that make a text one about raises."""


def _houses_of_funds(clauses: Sequence[Clause]) -> frozenset[str]:
    """The names beside the funds of a text, and their first words in the headline."""
    beside = [clause for clause in clauses if FUND in clause.text or clause.sentence.part == "title"]
    return frozenset(noun.text for clause in beside for noun in clause.nouns.values() if isinstance(noun, Party))


_OWN_FUND: Final = re.compile(r"(?:The|Its|It|This|That|Their)\b|ⓕ")


def _goes_on(clauses: Sequence[Clause], index: int) -> bool:
    """Whether the next sentence tells the house's fund itself: 'Its Orrin Fund would …'."""
    following = next((clause for clause in clauses if clause.index == index + 1), None)
    return following is not None and FUND in following.text and bool(_OWN_FUND.match(following.text))


def _with_house(clause: Clause, raises: Sequence[_Raise]) -> Clause:
    for one in raises:
        span = one.money
        mention = Mention(
            span.start,
            span.end,
            "described",
            one.house.text,
            one.house.start,
            money=(span.start, span.end),
            is_new=True,
            weak=True,
        )
        clause = folded(clause, one.place, one.place + 1, mention)
    return clause


_KINDS: Final = frozenset({"firm", "plain"})
_FOR_A_FUND: Final = re.compile(
    r"[^.;,ⓜⓐ]{0,30} (?:for|in|into|towards?|to|of|on|at the close of) (?:[\w'-]+ |ⓐ ){0,5}ⓕ"
)
"""How a sum goes on that a fund's own phrase takes."""


def _raises(clause: Clause) -> Iterator[_Raise]:
    for match in HOUSES.finditer(clause.text):
        group = next(name for name in match.re.groupindex if name[0] == "h" and match[name])
        place = match.start(group.replace("h", "m"))
        house, money = clause.nouns.get(match.start(group)), clause.nouns.get(place)
        between = clause.text[match.start(group) : place]
        if FUND in between or _FOR_A_FUND.match(clause.text, place + 1) or is_maker(clause, match.start(group)):
            continue
        if isinstance(house, Party) and house.kind in _KINDS and isinstance(money, Sum):
            yield _Raise(house, money, place)
