"""Who is behind a fund, by what they do: who raises or launches it, and in whose possession it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate, Cue, Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.named import NOBODY, Named, Roles, initials, is_country, key_of, same_name
from extractors.funds.en.verdict import Verdict
from extractors.parties.en import Party, kind_of

_JOIN: Final = re.compile(r"(?:,? and (?:the )?|, (?:the )?| & | / |, and )$")


_RAISES: Final = frozenset({Stage.FIRST_CLOSE, Stage.FINAL_CLOSE})
RAISING_RULES: Final = frozenset(
    {
        "en to raise for",
        "en is raising",
        "en goal of fund",
        "en starts raising",
        "en fund aims to raise",
        "en filing to raise",
        "en close to raising",
    }
)
_INVESTS_RULES: Final = frozenset(
    {"en put into partnership", "en money for new fund", "en will money for new fund", "en puts into named"}
)
_NO_DEED: Final = frozenset({"en has new fund"})
"""Having a fund makes nobody its manager: 'robots get a fund'."""


def from_deeds(verdict: Verdict, roles: Roles) -> None:
    """The one who raises or launches, and the one in whose possession the fund is told."""
    for clause, start, end in verdict.candidate.houses:
        house = Named(clause.sentence.text[start:end], clause, start, end, "en manager of the line")
        roles.managers[:] = [house] if any(map(str.isalnum, house.text)) else []  # a dash: nobody
        roles.sponsors[:] = [one for one in roles.sponsors if not same_name(one.text, house.text)]
    if verdict.candidate.houses:
        return
    agents = list(_every_agent(verdict.candidate))
    for role, named in agents:
        if role != "place":
            _keep_agent(roles, role, named)
    for owner in filter(None, map(_owner, verdict.candidate.places)):
        _keep_agent(roles, "managers", owner)
    towns = [named for role, named in agents if role == "place"]
    if towns and not roles.sponsors:
        roles.sponsors.append(towns[0])


_JOINTLY: Final = 2
"""Houses that set up a fund together are its founders; one alone is its manager."""


def _every_agent(candidate: Candidate) -> Iterator[tuple[str, Named]]:
    """(role, name) of each subject of a rule that announces the fund."""
    for cue in candidate.cues:
        if cue.past or cue.place is None:
            continue
        agents = list(_agents(cue.clause, cue.start, cue.place))
        jointly = len(agents) >= _JOINTLY and cue.rule.stage not in _RAISES
        for named, kind in agents:
            if role := _role_of_agent(cue, kind, candidate):
                yield "sponsors" if jointly and role == "managers" else role, named


def _role_of_agent(cue: Cue, kind: str, candidate: Candidate) -> str | None:
    """Manager or sponsor, by what the one is and what it does; 'place' for a town that acts."""
    if kind == "person":
        return None
    if kind == "place":
        return "place"
    if cue.rule.name in _INVESTS_RULES or cue.rule.stage is Stage.GP_CALL or kind == "public":
        return "sponsors"
    raises = cue.rule.stage in _RAISES or cue.rule.name in RAISING_RULES or candidate.number is not None
    if raises or kind == "firm":
        return None if cue.rule.name in _NO_DEED and kind == "plain" and not raises else "managers"
    return None if cue.rule.name in _NO_DEED else "sponsors"


def _keep_agent(roles: Roles, role: str, named: Named) -> None:
    """Take in one who acts, unless a rule of roles has said otherwise of the same name."""
    if NOBODY.search(named.text):
        return
    other = roles.sponsors if role == "managers" else roles.managers
    mine = roles.managers if role == "managers" else roles.sponsors
    short = next((one for one in mine if initials(key_of(named.text)) == one.text.lower()), None)
    if short:
        mine[mine.index(short)] = named
        return
    if not any(same_name(named.text, one.text) for one in (*other, *mine)):
        mine.append(named)


def _agents(clause: Clause, start: int, place: int) -> Iterator[tuple[Named, str]]:
    """The names that are the subject of the verb at `start`, several if they are joined."""
    if start >= place:
        return
    before = [
        at for at, noun in sorted(clause.nouns.items()) if at <= start + 1 and at < place and isinstance(noun, Party)
    ]
    chosen: list[int] = []
    for at in reversed(before):
        if chosen and not _JOIN.match(clause.text[at + 1 : chosen[-1]]):
            break
        if not chosen and not _is_subject(clause, at, start):
            continue
        chosen.append(at)
    for at in reversed(chosen):
        noun = clause.nouns[at]
        if isinstance(noun, Party) and not (noun.kind == "place" and is_country(noun.text)):
            yield Named(noun.text, clause, noun.start, noun.end, "en who does it"), noun.kind


_NOT_SUBJECT: Final = re.compile(
    r"\b(?:in|from|of|at|by|with|for|to|into|on|near|via|including|among|between|than|through|across|chairs|heads|"
    r"runs|leads|joined|according to)\s"
    r"(?:the\s|its\s)?$",
    re.IGNORECASE,
)
_SPEECH: Final = re.compile(r"\b(?:said|says|told|according|reports?|reported|citing)\b")
_PRONOUN: Final = re.compile(r"\b(?:it|they|that it|he|she|has|had|the (?:firm|company|group|bank|city|province))\b")


def _is_subject(clause: Clause, at: int, start: int) -> bool:
    """Whether a name stands where the subject stands: not behind a preposition, nor as the one who only reports."""
    if (_NOT_SUBJECT.search(clause.text[:at]) and at > 0) or clause.text[at + 1 : at + 3] == "'s":
        return False
    between = clause.text[at + 1 : max(start, at + 1)]
    if _SPEECH.search(between) and not _PRONOUN.search(between):
        return False
    return start - at < 160


def _owner(spot: Place) -> Named | None:
    """The name in the possessive before the fund, if it is a firm's."""
    owner = spot.mention.owner
    if not owner or (spot.mention.plural and not spot.mention.number):
        return None
    name = spot.clause.sentence.text[slice(*owner)]
    if not name[:1].isupper() or name.lower().startswith(("the ", "its ")):
        return None
    if kind_of(name) in {"place", "public", "person"}:
        return None
    return Named(name, spot.clause, *owner, "en whose fund it is")
