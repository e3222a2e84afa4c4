"""Which fund a phrase of an English article means: one told before, or one that it brings in."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import chain, repeat
from typing import Final

from extractors.funds.en.agents import doer, opener
from extractors.funds.en.apposition import apposed
from extractors.funds.en.bearers import INTO_FUND, by_name, called_so
from extractors.funds.en.belonging import is_likely, keep_pair
from extractors.funds.en.candidates import (
    SIDE_KINDS,
    Candidate,
    Cue,
    Place,
    content_of,
    opens_item,
    owner_name,
)
from extractors.funds.en.cues import is_earlier, is_refused
from extractors.funds.en.items import houses_differ, is_below
from extractors.funds.en.memory import Memory
from extractors.funds.en.sums import same_sum, sums_differ
from extractors.lexicon_en import words
from extractors.names.en import Mention
from extractors.rules_en_refusals import PEERS
from extractors.sectors import sector_keys


def home_of(spot: Place, bound: Sequence[Cue], known: Sequence[Candidate], memory: Memory) -> Candidate | None:
    """The candidate that a phrase belongs to: one of those `known` that it may belong to, a new one, or none."""
    mention = spot.mention
    current = next((one for one in known if one is memory.current), None)
    if mention.kind == "anaphor":
        known_so = called_so(mention, known) or (memory.last if _points_back(spot) else current)
        return Candidate() if is_earlier(spot) else _taken_up(spot, bound, known_so)
    beside = _in_capitals(mention, known) or apposed(spot, known, current)
    known = [one for one in known if not _is_brought_by(spot, one)]
    if mention.is_named:
        home = by_name(mention, known, memory.names) or beside or _of_headline(spot, bound, known)
        return home or _by_rank(spot, bound, known, memory) or Candidate()
    if beside:
        return beside
    if is_refused(bound) or is_earlier(spot) or any(cue.rule.name == PEERS for cue in bound):
        return Candidate()
    ranked = _fitting(spot, bound, known, memory)
    if memory.by_rules:
        _keep_pairs(spot, bound, known, memory, ranked)
        return ranked[0] if ranked else Candidate()
    asked = zip(ranked, chain(("chosen",), repeat("fits")), strict=False)
    likely = (one for one, ruling in asked if is_below(one, spot.clause) or is_likely(spot, bound, one, memory, ruling))
    return next(likely, None) or Candidate()


def _points_back(spot: Place) -> bool:
    """Whether a phrase means what was told last: 'That fund was set up by the state'."""
    return spot.clause.sentence.text.startswith(("that ", "That "), spot.mention.start)


def _fitting(spot: Place, bound: Sequence[Cue], known: Sequence[Candidate], memory: Memory) -> list[Candidate]:
    """The funds that a description may mean by the rules, the best first.

    Those of its own number or words come before the one spoken of, and that before the last told.
    """
    fitting = [one for one in known if _fits(spot, one) and not _brings_in(spot, bound, one, memory.seen)]
    live = [one for one in fitting if one.cues] or fitting
    alike = [one for one in live if _is_called_alike(spot.mention, one)] or live
    best = next((one for one in alike if one is memory.current), alike[-1] if alike else None)
    return [best, *(one for one in reversed(fitting) if one is not best)] if best else []


def _is_called_alike(mention: Mention, one: Candidate) -> bool:
    """Whether a fund bears the number of a description, or is described by the words that tell it from others."""
    if mention.number:
        return mention.number == one.number
    content = content_of(mention.name)
    return bool(content) and any(content == content_of(other.name) for other in one.mentions)


_BRINGS: Final = re.compile(
    r"(?:,[^;ⓕ]{0,80},| \([^()]{0,40}\))? (?:(?:is|are|will|to|has|have|also|now|soon|just) ){0,3}"
    r"(?:gets?|wins?|receives?|gains?|adds?|launch\w*|establish\w*|sets?|setting|start\w*|creat\w*|form\w*|"
    r"unveil\w*|plans?|plann\w+)(?: up)? "
    r"(?:an? |its )?"
)
"""What stands between a fund and another that it brings or gets: 'Altura Portfolio is setting up a …'."""


def _is_brought_by(spot: Place, one: Candidate) -> bool:
    """Whether the clause tells that the other fund brings the one of this phrase, or gets it."""
    before = (place.place for place in one.places if place.clause is spot.clause and place.place < spot.place)
    return any(_BRINGS.fullmatch(spot.clause.text, at + 1, spot.place) for at in before)


def _in_capitals(mention: Mention, known: Sequence[Candidate]) -> Candidate | None:
    """The fund that 'the Industrial Development Fund' means, the end of a longer name."""
    return called_so(mention, known) if mention.definite and not mention.is_named and mention.name.istitle() else None


_LAST: Final = 6
"""Funds, the last told, beside which a phrase is kept to learn from."""


def _keep_pairs(
    spot: Place, bound: Sequence[Cue], known: Sequence[Candidate], memory: Memory, ranked: Sequence[Candidate]
) -> None:
    for one in memory.funds[-_LAST:]:
        if one.plural != spot.mention.plural:
            continue
        if _is_among(one, ranked):
            ruling = "chosen" if one is ranked[0] else "fits"
        else:
            ruling = "apart" if not _is_among(one, known) else "brings in" if _fits(spot, one) else "no fit"
        keep_pair(spot, bound, one, memory, ruling)


def _is_among(one: Candidate, others: Sequence[Candidate]) -> bool:
    return any(other is one for other in others)


def _taken_up(spot: Place, bound: Sequence[Cue], current: Candidate | None) -> Candidate | None:
    """The fund that 'the fund' means: the one spoken of, or a new one that only its house tells, or none."""
    if current and _takes_up(spot.mention, current):
        return current
    return Candidate() if not current and _is_own_news(spot, bound) else None


_POSSESSIVE: Final = words("its their his her")


def _is_own_news(spot: Place, bound: Sequence[Cue]) -> bool:
    """Whether something happens to somebody's fund that no word has told before: 'Altura has closed its fund at ⓜ'."""
    opens = spot.clause.sentence.text[spot.mention.start : spot.mention.end].split(maxsplit=1)[0].lower()
    return (
        (opens in _POSSESSIVE or bool(spot.mention.owner))
        and any(cue.rule.stage and not cue.past for cue in bound)
        and not is_refused(bound)
    )


_OWN_NOUNS: Final = words("partnership programme program facility platform scheme trust")


def _takes_up(mention: Mention, current: Candidate) -> bool:
    """Whether 'the fund' can mean the one spoken of; 'the partnership' only one that was called so."""
    noun = mention.name.lower().split()[-1]
    return noun not in _OWN_NOUNS or any(noun in other.name.lower() for other in current.mentions)


def _of_headline(spot: Place, bound: Sequence[Cue], candidates: Sequence[Candidate]) -> Candidate | None:
    """The only fund that the headline describes, for the first name that the text announces."""
    is_news = any(not cue.past for cue in bound) and not is_refused(bound)
    if len(candidates) != 1 or not candidates[0].in_title_only or candidates[0].named or not is_news:
        return None
    one = candidates[0]
    numbers = {one.number, spot.mention.number} - {None}
    return None if one.plural or len(numbers) > 1 or sums_differ(spot, one) else one


def _by_rank(spot: Place, bound: Sequence[Cue], known: Sequence[Candidate], memory: Memory) -> Candidate | None:
    """The only nameless fund of the same number, if likely one: 'its third fund', further on 'Altura Partners III'."""
    numbered = [one for one in known if one.number == spot.mention.number] if spot.mention.number else []
    if len(numbered) != 1:
        return None
    (one,) = numbered
    differ = sums_differ(spot, one) or kinds_differ(spot.mention, one) or houses_differ(spot, one) or one.refusals
    if one.named or one.plural or differ:
        return None
    if memory.by_rules:
        keep_pair(spot, bound, one, memory, "by number")
        return one
    return one if is_likely(spot, bound, one, memory, "by number") else None


def _brings_in(spot: Place, bound: Sequence[Cue], one: Candidate, seen: Container[str]) -> bool:
    """Whether 'a …' tells of another fund than the one known: that has its proper name, or this one another house."""
    another = bool(_ANOTHER.match(spot.clause.sentence.text, spot.mention.start))
    if one.in_title_only or another or same_sum(spot, one):
        return another and not one.in_title_only
    if (opens_item(spot) and one.places[-1].clause is not spot.clause) or _is_compared(spot):
        return True
    opens = spot.clause.sentence.text[spot.mention.start : spot.mention.start + 5].lower().split(" ")[0]
    if spot.mention.definite and opens not in _POSSESSIVE:
        return False
    if _has_name(one) and not spot.mention.number and opens not in _POSSESSIVE:
        return opens in {"a", "an"}
    agent = doer(spot, bound) or opener(spot)
    if agent is None or agent.kind in {"person", "place", "public"} or agent.text in seen or agent.text in one.agents:
        return False
    return bool(one.agents or one.named) and spot.clause.sentence.paragraph != one.places[-1].clause.sentence.paragraph


def _has_name(one: Candidate) -> bool:
    """Whether a phrase bears the fund's name, be it one of plain words in capitals."""
    return any(mention.is_named or (mention.definite and mention.in_capitals) for mention in one.mentions)


_ANOTHER: Final = re.compile(r"(?:another|a further|an additional|one more) ", re.IGNORECASE)
"""What opens a phrase for a fund beside those told before, whatever sum both are of: 'back with another $90m fund'."""
_OTHER: Final = re.compile(
    r"(?:The other|Another|(?:The|A) (?:second|third|fourth))(?: one)? (?:is|was|will be|would be) "
)
"""What leads another fund than the one told before: 'One is ⓕ. The other is '."""


def _is_compared(spot: Place) -> bool:
    """Whether a phrase tells of a fund beside the one told before: 'a smaller vehicle', 'The other is a …'."""
    mention = spot.mention
    if _OTHER.fullmatch(spot.clause.text, 0, spot.place):
        return True
    if mention.definite:
        return False
    return mention.name.startswith(("similar ", "comparable ")) or (
        mention.weak and bool(_COMPARED.match(mention.name))
    )


_COMPARED: Final = re.compile(
    r"(?:(?:second|third|further|another),? )?"
    r"(?:(?:smaller|larger|bigger|separate|further|similar|sister|one|another)\b|(?:a )?\w+(?: one)?$)"
)


# ---------------------------------------------------------------- descriptions


def _fits(spot: Place, one: Candidate) -> bool:
    """Whether nothing that a description says contradicts what is known of a fund."""
    mention = spot.mention
    if mention.plural != one.plural or _is_sub(mention.name) != _is_sub(one.places[0].mention.name):
        return False
    if one.refusals and not one.cues and not _goes_on(spot, one):
        return one.in_title_only and same_sum(spot, one)
    if mention.number and one.number and mention.number != one.number:
        return False
    if kinds_differ(mention, one) and not (one.in_title_only and spot.clause.sentence.part == "text"):
        return False
    return not sums_differ(spot, one) and not contents_differ(mention, one) and not owners_differ(spot, one)


def _goes_on(spot: Place, one: Candidate) -> bool:
    """Whether 'the debut fund' of the next sentence can mean one that only gets money, the only thing told of it."""
    gap = spot.clause.index - one.places[-1].clause.index
    opens = spot.clause.sentence.text[spot.mention.start : spot.mention.start + 4].lower()
    return opens == "the " and 0 < gap <= _NEXT and {cue.rule.name for cue in one.refusals} <= INTO_FUND


_NEXT: Final = 1


def kinds_differ(mention: Mention, one: Candidate) -> bool:
    """Whether only one of the two is told as a side fund: 'its opportunity vehicle' is not its second fund."""
    ours = SIDE_KINDS & set(mention.name.lower().split())
    ours -= _NAMES_TOO if mention.is_named or mention.in_capitals else frozenset()
    theirs = SIDE_KINDS & {word for other in one.mentions for word in other.name.lower().split()}
    return bool(ours) and not theirs


_NAMES_TOO: Final = words("opportunity opportunities select")
"""Of the words for side funds, those that stand in the names of main ones: 'Harbour Port Opportunities Fund'."""


def _is_sub(name: str) -> bool:
    return bool(re.match(r".*\bsub-?\s?funds?\b", name.lower()))


def contents_differ(mention: Mention, one: Candidate) -> bool:
    """Whether a description speaks of other things than all descriptions of the fund."""
    ours = content_of(mention.name)
    if (mention.definite or one.in_title_only) and not sector_keys([mention.name]):
        return False  # 'the Category II fund', 'the closed-ended vehicle': a trait, no other fund
    theirs = [content_of(other.name) for other in one.mentions if not other.is_named and content_of(other.name)]
    return bool(ours and theirs) and all(not ours & other for other in theirs)


def owners_differ(spot: Place, one: Candidate) -> bool:
    """Whether a phrase belongs to another house than the fund."""
    ours = owner_name(spot)
    theirs = {name for place in one.places if (name := owner_name(place))} or _houses(one)
    return bool(ours and theirs) and not any(is_part(ours, other) for other in theirs if ours)


def _houses(one: Candidate) -> set[str]:
    """Who raises a named fund, with its name: whose possession a description of it may stand in."""
    return one.agents | {mention.name for mention in one.named} if one.named and one.agents else set()


def is_part(a: str, b: str) -> bool:
    """Whether two names may be of one house: one within the other, or of one first word."""
    return a in b or b in a or a.split(maxsplit=1)[0] == b.split(maxsplit=1)[0]
