"""Which phrases of an English article are one fund, and what the article says of each: announced, or why not.

Phrases are taken in order, title first. A name joins the fund of that name, 'the fund' the one being spoken of, a
description the latest fund that it does not contradict (number, sum, sector, owner). Then the rules that bind to its phrases
decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.clauses import Clause, Sum
from extractors.lexicon_en import DETERMINERS, FUND_HEADS, FUND_WORDS, NUMBER_OF, NUMERALS, ORDINALS, WEAK_HEADS, words
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.rules import FUND, Rule
from extractors.rules_en import EARLIER_WORDS, EVENTS, HISTORY
from extractors.sectors import sector_keys


@dataclass(frozen=True, slots=True)
class Cue:
    """A rule that fired: on which phrase (or none, if it speaks of whatever fund is in focus), where, and as what."""

    rule: Rule
    clause: Clause
    start: int
    end: int
    place: int | None
    past: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A phrase with the clause that holds it, at `place` in the clause's symbols."""

    clause: Clause
    place: int
    mention: Mention


@dataclass(slots=True)
class Candidate:
    """A fund while the article is being read: its phrases, and the rules that speak of it."""

    places: list[Place] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    refusals: list[Cue] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)

    @property
    def mentions(self) -> list[Mention]:
        """Its phrases in order."""
        return [place.mention for place in self.places]

    @property
    def named(self) -> list[Mention]:
        """Those that are proper names."""
        return [mention for mention in self.mentions if mention.is_named]

    @property
    def number(self) -> int | None:
        """Its place in a family, where a phrase says it."""
        return next((mention.number for mention in self.mentions if mention.number), None)

    @property
    def plural(self) -> bool:
        """Whether it is a group of funds told as one."""
        return self.places[0].mention.plural


@dataclass(frozen=True, slots=True)
class Story:
    """What an article says of funds: its clauses, its candidates, and which of them each clause speaks of."""

    clauses: tuple[Clause, ...]
    candidates: tuple[Candidate, ...]
    focus: tuple[Candidate | None, ...]


_EMPTY_WORDS: Final = (
    DETERMINERS
    | FUND_HEADS
    | WEAK_HEADS
    | ORDINALS
    | NUMERALS
    | FUND_WORDS
    | frozenset(NUMBER_OF)
    | words(
        "private industry industrial development national state state-backed government government-backed municipal provincial public local corporate big bigger "
        "biggest large larger largest smaller own dedicated strategic special special-purpose limited planned proposed established launched created newly existing "
        "dollar dollar-denominated yuan-denominated yuan us$ usd current same main core-plus mid-sized oversubscribed closed global international regional so-called "
        "worth multi-billion billion million strong whole entire initial single successful previous prior earlier own brand giant jumbo massive record biggest-ever"
    )
)
_WORD: Final = re.compile(r"[a-z0-9&+]+(?:[-'][a-z0-9]+)*")


@cache
def content_of(name: str) -> frozenset[str]:
    """What tells a described fund from others: its sectors, or the words left when the common ones are gone."""
    low = name.lower()
    left = frozenset(word for word in _WORD.findall(low) if word not in _EMPTY_WORDS and not word[0].isdigit())
    return sector_keys([name]) or left


@cache
def name_key(name: str) -> tuple[str, ...]:
    """The words of a proper name without article, legal form and case."""
    low = re.sub(r"\b(?:the|l\.?p\.?|ltd|limited partnership|llc|scsp|sicav)\b|[.,()\"“”]", " ", name.lower())
    return tuple(low.replace("&", "and").replace("-", " ").split())


def read_story(clauses: Sequence[Clause]) -> Story:
    """Group the phrases of an article into funds and bind to each the rules that speak of it."""
    candidates: list[Candidate] = []
    focus: list[Candidate | None] = []
    current: Candidate | None = None
    seen: set[str] = set()
    waiting: list[Cue] = []
    for clause in clauses:
        here: list[Candidate] = []
        cues = list(_cues(clause))
        for place, mention in clause.mentions():
            if mention.excluded:
                continue
            spot = Place(clause, place, mention)
            bound = [cue for cue in cues if cue.place == place]
            candidate = _home(spot, bound, candidates, current, seen)
            if candidate is None:
                continue
            _add(candidate, spot, bound)
            if candidate not in candidates:
                candidate.cues.extend(waiting if not candidates else ())
                candidates.append(candidate)
            here.append(candidate)
            if not _is_refused_here(bound):
                current = candidate
        focus.append(_subject(here, current))
        unbound = [cue for cue in cues if cue.place is None and cue.rule.stage]
        if focus[-1] is None:
            waiting.extend(unbound)
        elif len({id(one) for one in here}) < 2:
            focus[-1].cues.extend(unbound)
        seen.update(noun.text for noun in clause.nouns.values() if isinstance(noun, Party))
    return Story(tuple(clauses), tuple(candidates), tuple(focus))


def _subject(here: Sequence[Candidate], current: Candidate | None) -> Candidate | None:
    """Which fund a clause without a phrase of its own, or with several, goes on to speak of."""
    return here[0] if here else current


def _add(candidate: Candidate, spot: Place, bound: Sequence[Cue]) -> None:
    candidate.places.append(spot)
    refused = _refusing(bound, spot)
    candidate.refusals.extend(refused)
    if not refused:
        candidate.cues.extend(cue for cue in bound if cue.rule.stage)
        agent = _agent(spot, bound)
        if agent:
            candidate.agents.add(agent.text)


def _is_refused_here(bound: Sequence[Cue]) -> bool:
    return any(cue.rule.refusal for cue in bound) and not any(cue.rule.stage for cue in bound)


# ---------------------------------------------------------------- rules on a clause


def _cues(clause: Clause) -> Iterator[Cue]:
    """Every rule of events that fires on a clause, once for each fund in what it matched."""
    for rule in EVENTS:
        for match in rule.pattern.finditer(clause.text):
            past = rule.stage is not None and _is_past(clause, *match.span())
            funds = [at for at in range(*match.span()) if clause.text[at] == FUND and at in clause.nouns]
            for place in funds or ([None] if rule.stage else []):
                yield Cue(rule, clause, match.start(), match.end(), place, past)


_SEGMENT: Final = re.compile(r";|—|\s-{1,2}\s|,?\s(?:while|whereas|although)\s|,\s(?:and|but)\s(?=\w+\s\w+)|:\s")


def _is_past(clause: Clause, start: int, end: int) -> bool:
    """Whether the words around a match put it into the past that is no news."""
    low = max((m.end() for m in _SEGMENT.finditer(clause.text, 0, start)), default=0)
    after = _SEGMENT.search(clause.text, end)
    high = after.start() if after else len(clause.text)
    return bool(HISTORY.search(clause.text, low, high)) or any(
        _is_old(clause, place)
        for place, noun in clause.nouns.items()
        if low <= place < high and clause.text[place] == "ⓓ"
    )


_OLD_WORDS: Final = re.compile(
    r"\b(?:last year|(?:year|month|decade)s? (?:ago|earlier|before)|in the past)\b", re.IGNORECASE
)
_SINCE: Final = re.compile(
    r"\b(?:since|until|till|by|through|founded in|established in|dating from|under its|to|end of|from)\s(?:the\s|early\s|late\s)?$",
    re.IGNORECASE,
)


def _is_old(clause: Clause, place: int) -> bool:
    """Whether a date is one of history: 'last year', 'two years ago'."""
    noun = clause.nouns[place]
    words_here = clause.sentence.text[noun.start : noun.end]
    return bool(_OLD_WORDS.search(words_here)) and not _SINCE.search(clause.text, 0, place)


def _refusing(bound: Sequence[Cue], spot: Place) -> list[Cue]:
    """The refusals that stand against the stages bound to one phrase: the one whose words are nearer wins."""
    if any(
        word in EARLIER_WORDS
        for word in re.findall(r"[a-z-]+", spot.clause.sentence.text[spot.mention.start : spot.mention.end].lower())
    ):
        return [cue for cue in bound if cue.rule.refusal] or [
            Cue(PREVIOUS, spot.clause, spot.place, spot.place + 1, spot.place)
        ]
    stages = [cue for cue in bound if cue.rule.stage and not cue.past]
    refusals = [cue for cue in bound if cue.rule.refusal]
    if any(cue.rule.name == "en put into partnership" for cue in stages):
        return []
    firm = [cue for cue in refusals if cue.rule.name in _FIRM]
    if firm or not stages:
        return firm or refusals
    nearest = max(cue.start for cue in stages)
    return [cue for cue in refusals if cue.start > nearest and cue.start < spot.place]


PREVIOUS: Final = Rule(
    name="en earlier fund by its adjective",
    refusal="the predecessor or an earlier fund of the family",
    pattern=re.compile(r"previous|predecessor|earlier|prior"),
    says=("its previous fund",),
)
_FIRM: Final = frozenset({"en dropped", "en will not", "en history", "en fund scrapped", "en grants"})


# ---------------------------------------------------------------- which fund a phrase means


def _home(
    spot: Place, bound: Sequence[Cue], candidates: Sequence[Candidate], current: Candidate | None, seen: set[str]
) -> Candidate | None:
    """The candidate that a phrase belongs to: a known one, a new one, or none."""
    mention = spot.mention
    if mention.kind == "anaphor":
        return current
    if mention.is_named:
        return _by_name(mention, candidates) or _apposed(spot, candidates) or Candidate()
    if _apposed(spot, candidates):
        return _apposed(spot, candidates)
    if _is_refused_here(bound):
        return Candidate()
    fitting = [one for one in candidates if _fits(spot, one)]
    agent = _agent(spot, bound)
    if agent and agent.text not in seen and not mention.definite:
        fitting = [
            one for one in fitting if not (one.agents or one.named) or _same_sum(spot, one) or agent.text in one.agents
        ]
    if not fitting:
        return Candidate()
    live = [one for one in fitting if one.cues] or fitting
    return current if current in live else live[-1]


def _by_name(mention: Mention, candidates: Sequence[Candidate]) -> Candidate | None:
    """The fund that bears the name, in full or as a short form of the other."""
    keys = {name_key(name) for name in (mention.name, *mention.aliases)}
    for one in reversed(candidates):
        known = {name_key(name) for other in one.named for name in (other.name, *other.aliases)}
        if keys & known or any(_is_short_for(a, b) for a in keys for b in known):
            return one
    return None


def _is_short_for(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one name is the beginning or the end of the other, and says more than 'Growth Fund'."""
    short, long = sorted((a, b), key=len)
    if len(short) < 2 or not any(word not in _EMPTY_WORDS and word not in {"and", "of"} for word in short):
        return False
    number_short, number_long = ({NUMBER_OF.get(word) for word in name} - {None} for name in (short, long))
    if number_short != number_long and number_long:
        return False
    return long[: len(short)] == short or long[-len(short) :] == short


_APPOSITION: Final = re.compile(
    r"^(?:|,|:|,? (?:in full|short for|the|which is|i\.e\.|known as|called|named|dubbed|titled|to be called|to be known as|to be named|will be called|will be named|branded))? ?\"?$"
)


def _apposed(spot: Place, candidates: Sequence[Candidate]) -> Candidate | None:
    """The fund that the phrase just before renames: 'its third fund, Harbour Point III'."""
    before = [place for place, _ in spot.clause.mentions() if place < spot.place]
    if not before:
        return None
    last = before[-1]
    gap = spot.clause.text[last + 1 : spot.place]
    if not _APPOSITION.match(gap) or (gap == ", " and not _is_apposition(spot, last)):
        return None
    return next(
        (one for one in candidates for place in one.places if place.clause is spot.clause and place.place == last), None
    )


def _is_apposition(spot: Place, last: int) -> bool:
    """Two phrases with only a comma between: one of them describes, the other names, and no list goes on."""
    before = spot.clause.nouns[last]
    after = spot.clause.text[spot.place + 1 : spot.place + 6]
    return (
        isinstance(before, Mention)
        and before.is_named != spot.mention.is_named
        and not after.startswith((" and ⓕ", ", ⓕ"))
        and not before.plural
    )


def _fits(spot: Place, one: Candidate) -> bool:
    """Whether nothing that a description says contradicts what is known of a fund."""
    mention = spot.mention
    if mention.plural != one.plural or _is_sub(mention.name) != _is_sub(one.places[0].mention.name):
        return False
    if one.refusals and not one.cues:
        return False
    if mention.number and one.number and mention.number != one.number:
        return False
    return not _sums_differ(spot, one) and not _contents_differ(mention, one) and not _owners_differ(spot, one)


def _is_sub(name: str) -> bool:
    return bool(re.match(r".*\bsub-?\s?funds?\b", name.lower()))


_OWN_SUM: Final = re.compile(
    r",?\s(?:of|worth|at|holds?|gets?|is|has|have|with|totalling|totaling|a|about|up|to|total|around|over|little)?"
    r"(?:\s(?:about|up|to|a|around|over|more|than|total|of|little))*\s?(?=ⓜ)"
)


def _sum_of(spot: Place) -> tuple[int, str] | None:
    """The amount that a phrase gives itself: '$90m fund', 'fund of $90m', 'fund holds $90m'."""
    clause, mention = spot.clause, spot.mention
    behind = _OWN_SUM.match(clause.text, spot.place + 1)
    following = clause.nouns.get(behind.end()) if behind else None
    span = following.span if isinstance(following, Sum) else None
    if mention.money:
        span = next((one.span for one in clause.inner_sums if one.start == mention.money[0]), span)
    return (span.amount, span.currency) if span and span.amount else None


def _sums_differ(spot: Place, one: Candidate) -> bool:
    ours = _sum_of(spot)
    theirs = [known for place in one.places if (known := _sum_of(place))]
    return bool(ours and theirs) and not any(_close(ours, other) for other in theirs if ours)


def _same_sum(spot: Place, one: Candidate) -> bool:
    ours = _sum_of(spot)
    return ours is not None and any(_close(ours, known) for place in one.places if (known := _sum_of(place)))


def _close(a: tuple[int, str], b: tuple[int, str]) -> bool:
    """Whether two amounts may be one: within rounding, or in two currencies."""
    return a[1] != b[1] or abs(a[0] - b[0]) <= 0.03 * max(a[0], b[0])


def _contents_differ(mention: Mention, one: Candidate) -> bool:
    ours = content_of(mention.name)
    theirs = [content_of(other.name) for other in one.mentions if not other.is_named and content_of(other.name)]
    if not ours or not theirs:
        return False
    return all(not ours & other for other in theirs)


def _owners_differ(spot: Place, one: Candidate) -> bool:
    ours = owner_name(spot)
    theirs = {name for place in one.places if (name := owner_name(place))}
    return bool(ours and theirs) and not any(_is_part(ours, other) for other in theirs if ours)


def _is_part(a: str, b: str) -> bool:
    return a in b or b in a or a.split()[0] == b.split()[0]


def owner_name(spot: Place) -> str | None:
    """The name in a possessive before a phrase: 'Harbour Point's third fund'; None for 'the firm's'."""
    if not spot.mention.owner:
        return None
    name = spot.clause.sentence.text[slice(*spot.mention.owner)]
    return name if name[:1].isupper() and not name.lower().startswith(("the ", "its ")) else None


def _agent(spot: Place, bound: Sequence[Cue]) -> Party | None:
    """Who does to a fund what an active rule says: the name last before the verb."""
    starts = [cue.start for cue in bound if cue.rule.stage and cue.start < spot.place]
    if not starts:
        return None
    before = [
        noun
        for place, noun in sorted(spot.clause.nouns.items())
        if place <= min(starts) + 1 and isinstance(noun, Party)
    ]
    return before[-1] if before else None


def stage_rank(stage: Stage) -> int:
    """The rank of a stage, for ordering cues."""
    return stage.rank
