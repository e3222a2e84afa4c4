"""Which stored fund a sighting is of, if any: the surest of its candidates, and none where two could be meant."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from extractors.facts import Sighting
from extractors.identity.comparing import (
    Answer,
    Comparison,
    compare_profiles,
    comparison,
    may_be_joined,
    may_be_one,
    tells_more_than_where,
)
from extractors.identity.naming import shares_core
from extractors.identity.parts import REFUSED, Part
from extractors.identity.profiles import Profile, joined, profile_of
from extractors.identity.twice import twice
from extractors.identity.wording import HAN

CLEAR = 1.0  # how much surer than the next one the best of two funds that are known to be two must be
_NAMESAKE = 1.0  # a fund of the same proper name before a nameless one that fits as well
_TOLD_TOGETHER = 2.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored fund as identity sees it: its sightings with their days, and the funds told beside it."""

    fund_id: str
    sightings: tuple[tuple[Sighting, date | None], ...]
    beside: frozenset[str] = frozenset()  # funds of the articles that tell of this one

    @property
    def name(self) -> str:
        """What it was called first."""
        return self.sightings[0][0].name

    @property
    def profile(self) -> Profile:
        """All that its sightings say."""
        return joined(profile_of(facts, day) for facts, day in self.sightings)


@dataclass(frozen=True, slots=True)
class Decision:
    """The fund that a sighting is of (None: a new one), those it may be of, and those it shows to be one with it."""

    fund_id: str | None
    unsure: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()  # further stored funds that this sighting is the same as, and that are the same
    comparisons: Mapping[str, Comparison] = field(default_factory=dict)


def compare(a: Sighting, b: Sighting, *, days: tuple[date | None, date | None] = (None, None)) -> Comparison:
    """Weigh two sightings; `days` are their days of publication."""
    return compare_profiles(profile_of(a, days[0]), profile_of(b, days[1]))


def compare_funds(a: Candidate, b: Candidate) -> Comparison:
    """Weigh two stored funds; told in one article they are two, or perhaps one told twice."""
    if not _are_beside(a, b):
        return compare_profiles(a.profile, b.profile)
    return twice(a.profile, b.profile) or comparison((Part("article", REFUSED, "one article tells of both"),))


def _are_beside(a: Candidate, b: Candidate) -> bool:
    return b.fund_id in a.beside or a.fund_id in b.beside


def decide(
    facts: Sighting,
    candidates: Iterable[Candidate | tuple[str, Sighting]],
    *,
    day: date | None = None,
    here: Collection[str] = (),
    judged: Mapping[tuple[str, str], bool] | None = None,
) -> Decision:
    """The fund that `facts`, published on `day`, tells of.

    `here` are the funds that its article has told of already: it tells of each once, and a fund told beside one of
    them elsewhere is likelier. `judged` are a person's answers for pairs of funds, by ids in order: what is not the
    same stays apart.
    """
    profile = profile_of(facts, day)
    every = {fund.fund_id: fund for fund in map(_candidate, candidates)}
    compared = {fund_id: _weigh(profile, fund, frozenset(here)) for fund_id, fund in every.items()}
    sure = {fund_id: _sureness(found) for fund_id, found in compared.items()}
    ranked = sorted(compared, key=lambda fund_id: (-sure[fund_id], fund_id))
    same = [every[fund_id] for fund_id in ranked if compared[fund_id].judgement is Answer.SAME]
    unsure = [fund_id for fund_id in ranked if compared[fund_id].judgement is Answer.UNSURE]
    if not same:
        return Decision(None, tuple(unsure), (), compared)
    best, *rest = same
    ones, others = _split(best, rest, judged or {})
    close = [fund_id for fund_id in others if sure[best.fund_id] - sure[fund_id] < CLEAR]
    if not all(_reads_as_one(best, every[fund_id]) for fund_id in close):
        listed = _with_choice([best, *(every[fund_id] for fund_id in others)], compared)
        return Decision(None, (best.fund_id, *others, *unsure), (), listed)
    tied = _tied(ones, compared, judged or {})
    joins = tuple(fund.fund_id for fund in ones if fund not in tied)
    unsure = [*(fund.fund_id for fund in tied), *unsure]
    return Decision(best.fund_id, tuple(unsure), joins, _with_choice(tied, compared))


def _sureness(found: Comparison) -> float:
    """How sure a fund is beside others that fit as well."""
    return found.weight + (_NAMESAKE if any(map(shares_core, found.parts)) else 0.0)


def _candidate(given: Candidate | tuple[str, Sighting]) -> Candidate:
    return given if isinstance(given, Candidate) else Candidate(given[0], ((given[1], None),))


def _weigh(profile: Profile, fund: Candidate, here: frozenset[str]) -> Comparison:
    """A sighting beside all that is told of a fund; or beside the one telling that it repeats, if the rest allows it.

    What others add must not close a fund to a sighting that would have opened it to them: the order says nothing.
    """
    if fund.fund_id in here:
        return comparison((Part("article", REFUSED, "the same article tells of both"),))
    known = fund.profile
    whole = _beside(compare_profiles(profile, known), fund, here)
    if whole.judgement is Answer.SAME or len(fund.sightings) == 1 or not _joinable(profile, known)(whole):
        return whole
    told = (_beside(compare_profiles(profile, profile_of(*one)), fund, here) for one in fund.sightings)
    nearest = max(told, key=lambda found: found.weight)
    return nearest if nearest.judgement is Answer.SAME else whole


def _beside(found: Comparison, fund: Candidate, here: frozenset[str]) -> Comparison:
    """The comparison, with a word for another fund that is told beside both."""
    together = fund.beside & here
    if not together or found.weight <= 0 or not tells_more_than_where(found.parts):
        return found
    return comparison((*found.parts, Part("article", _TOLD_TOGETHER, "told beside the same other fund")))


def _split(
    best: Candidate, rest: Sequence[Candidate], judged: Mapping[tuple[str, str], bool]
) -> tuple[list[Candidate], list[str]]:
    """Of the other funds that the sighting is the same as: those that are one with the best, and those that are not."""
    ones = [fund for fund in rest if _are_one(best, fund, judged)]
    return ones, [fund.fund_id for fund in rest if fund not in ones]


def _tied(
    funds: Sequence[Candidate], compared: Mapping[str, Comparison], judged: Mapping[tuple[str, str], bool]
) -> list[Candidate]:
    """Of several funds that would each be one with the best those of which another, that they are not, fits as well."""

    def fits_no_better(fund: Candidate, other: Candidate) -> bool:
        return _sureness(compared[fund.fund_id]) - _sureness(compared[other.fund_id]) < CLEAR

    return [
        fund
        for fund in funds
        if any(fits_no_better(fund, other) and not _are_one(fund, other, judged) for other in funds if other != fund)
    ]


def _are_one(a: Candidate, b: Candidate, judged: Mapping[tuple[str, str], bool]) -> bool:
    """Whether two funds that a sighting is the same as are one: as a person said, else as they read."""
    low, high = sorted((a.fund_id, b.fund_id))
    answer = judged.get((low, high))
    if answer is not None:
        return answer
    if _are_beside(a, b):
        return False
    return _joinable(a.profile, b.profile)(compare_funds(a, b))


def _joinable(a: Profile, b: Profile) -> Callable[[Comparison], bool]:
    """What two that a third shows to be one must stand; across scripts less, for an agency abroad rounds sums."""
    return may_be_joined if _in_one_script(a, b) else may_be_one


def _in_one_script(a: Profile, b: Profile) -> bool:
    ours, theirs = ({bool(HAN.search(name.written)) for name in profile.names} for profile in (a, b))
    return bool(ours & theirs)


def _with_choice(funds: Sequence[Candidate], compared: Mapping[str, Comparison]) -> Mapping[str, Comparison]:
    """The comparisons, those of funds that fit alike with a word that says so."""
    told = {fund.fund_id: [other.name for other in funds if other is not fund] for fund in funds}
    return {**compared, **{one: fits_as_well(compared[one], names) for one, names in told.items() if names}}


def fits_as_well(found: Comparison, names: Collection[str]) -> Comparison:
    """The comparison of a sighting with a fund, with a word of the others between which a person has to choose."""
    return replace(found, parts=(*found.parts, Part("choice", 0.0, f"{', '.join(sorted(names))} fits as well")))


def _reads_as_one(a: Candidate, b: Candidate) -> bool:
    """Whether two funds are apart only because one article, or a person, says so: then the surer one will do."""
    return compare_profiles(a.profile, b.profile).judgement is Answer.SAME
