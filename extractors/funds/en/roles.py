"""Who manages a fund and who stands behind it, told in so many words or by what they do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate, Cue, Place, name_key
from extractors.funds.en.clauses import OTHER, PARTY, Clause
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.names.en import Mention
from extractors.parties.en import Party, kind_of
from extractors.places import find_places, place_of_code
from extractors.rules import FUND
from extractors.rules_en_facts import ROLES


@dataclass(frozen=True, slots=True)
class Named:
    """A party in a role, as written, with where and by which rule."""

    text: str
    clause: Clause
    start: int
    end: int
    rule: str


@dataclass(slots=True)
class Roles:
    """The managers and sponsors of one fund, in order of the text."""

    managers: list[Named] = field(default_factory=list)
    sponsors: list[Named] = field(default_factory=list)


_NOBODY: Final = re.compile(
    r"^(?:Reuters|Bloomberg|Xinhua|AFP|CNBC|TechCrunch|PEI|Preqin|PitchBook|Form|SEC|Securities and Exchange "
    r"Commission|LinkedIn|Twitter|The|Series|"
    r"Photo|LP|GP|Inc|LPs|GPs|Funds?|Ltd|Partners?|Capital|Key Takeaways|Tianyancha|Qichacha|City|Applications|"
    r"Investors|Ministers|Officials|[A-Z])$"
    r"|(?:Times|Journal|News|Post|Daily|Gazette|Herald|Tribune|Insider|Magazine|Newswire|Conference|Congress|Forum|"
    r"Summit|Fund Co)$"
)
"""Names that never stand behind a fund: media, registers, single words of headlines."""
_JOIN: Final = re.compile(r"(?:,? and (?:the )?|, (?:the )?| & | / |, and )$")


def read_roles(story: Story, verdicts: Sequence[Verdict]) -> dict[int, Roles]:
    """The roles of each announced fund, by `id` of its candidate."""
    roles = {id(verdict.candidate): Roles() for verdict in verdicts}
    for clause, focus in zip(story.clauses, story.focus, strict=True):
        for one in _spoken_of(clause, focus, verdicts):
            _told(clause, one, roles[id(one)])
    for verdict in verdicts:
        _from_deeds(verdict, roles[id(verdict.candidate)])
    _complete(story, verdicts, roles)
    return roles


def _spoken_of(clause: Clause, focus: Candidate | None, verdicts: Sequence[Verdict]) -> list[Candidate]:
    """The announced funds that what a clause says of roles belongs to."""
    every = [verdict.candidate for verdict in verdicts]
    if any(mention.plural and mention.kind == "anaphor" for _, mention in clause.mentions()):
        return every  # 'both vehicles'
    here = [one for one in every if any(spot.clause is clause for spot in one.places)]
    if here:
        return here
    known = next((verdict for verdict in verdicts if verdict.candidate is focus), None)
    if known is None or not any(0 < clause.index - spot.clause.index <= _SPOKEN_ON for spot in known.candidate.places):
        return []
    return [known.umbrella or known.candidate]


_SPOKEN_ON: Final = 3
"""Clauses behind the last that names a fund in which its parties may still be told."""


def _told(clause: Clause, one: Candidate, roles: Roles) -> None:
    """Take in what rules of roles say in a clause."""
    for rule in ROLES:
        for match in rule.pattern.finditer(clause.text):
            group = next(name for name, words in match.groupdict().items() if words)
            for named in _names(clause, *match.span(group), rule.name, one):
                _keep(roles, rule.field or "", named)


def _keep(roles: Roles, role: str, named: Named) -> None:
    if role == "managers" and kind_of(named.text) in {"place", "public"}:
        role = "sponsors"
    known_short = next((one for one in roles.sponsors if _initials(_key(named.text)) == one.text.lower()), None)
    if known_short:
        roles.sponsors[roles.sponsors.index(known_short)] = named
        return
    if any(named.text.lower() == _initials(_key(one.text)) for one in (*roles.sponsors, *roles.managers)):
        return
    known = {_key(other.text) for other in roles.managers}
    if role == "managers":
        if _key(named.text) not in known:
            roles.managers.append(named)
        roles.sponsors = [other for other in roles.sponsors if _key(other.text) != _key(named.text)]
    elif _key(named.text) not in known | {_key(other.text) for other in roles.sponsors}:
        roles.sponsors.append(named)


def _key(name: str) -> tuple[str, ...]:
    return name_key(name)


def _names(clause: Clause, start: int, end: int, rule: str, one: Candidate) -> Iterator[Named]:
    """The parties in a stretch of a clause, funds that take part among them."""
    own = {spot.place for spot in one.places if spot.clause is clause}
    for place in _chain(clause, start, end, from_right=rule in _LIST_FIRST):
        noun = clause.nouns.get(place)
        if isinstance(noun, Party) and _is_party(clause, place, noun):
            yield Named(noun.text, clause, noun.start, noun.end, rule)
        elif (
            isinstance(noun, Mention)
            and place not in own
            and clause.text[place] in {FUND, "ⓧ"}
            and noun.kind != "anaphor"
            and noun.name[:1].isupper()
        ):
            yield Named(noun.name, clause, noun.name_start, noun.name_start + len(noun.name), rule)


_LIST_FIRST: Final = frozenset({"en came in", "en work with it"})
_LINK: Final = re.compile(r",|\band\b|&|\bwith\b|\balongside\b|\bplus\b|\bas well as\b|^'s? |^ of |^ \(|\bor\b|/")


def _chain(clause: Clause, start: int, end: int, *, from_right: bool) -> list[int]:
    """The places of the names of a list, up to where nothing links one to the next."""
    places = [place for place in range(start, end) if place in clause.nouns and clause.text[place] in _PARTIES]
    if from_right:
        places.reverse()
    kept = places[:1]
    for place in places[1:]:
        low, high = sorted((kept[-1], place))
        if not _LINK.search(clause.text[low + 1 : high]):
            break
        kept.append(place)
    return sorted(kept)


_PARTIES: Final = frozenset({FUND, OTHER, PARTY})


def _is_party(clause: Clause, place: int, party: Party) -> bool:
    if _NOBODY.search(party.text) or party.kind == "person":
        return False
    owner = clause.text[place + 1 : place + 3] == "'s" or clause.text[place + 1 : place + 3] == "' "
    if party.kind == "place":
        return (
            not owner
            and not re.search(r"\b(?:in|from|across|of|at|near|into|for)\s(?:the\s)?$", clause.text[:place])
            and not _is_country(party.text)
        )
    return not (
        owner and re.match(r"'s?\s(?:ⓐ|ⓜ|\w+\s)", clause.text[place + 1 : place + 12]) and party.kind == "place"
    )


def _is_country(name: str) -> bool:
    spans = find_places(name)
    place = place_of_code(spans[0].code) if spans else None
    return bool(place and place.kind in {"country", "region"}) or bool(spans and spans[0].demonym)


# ---------------------------------------------------------------- who does what


_RAISES: Final = frozenset({Stage.FIRST_CLOSE, Stage.FINAL_CLOSE})
_RAISING_RULES: Final = frozenset(
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


def _from_deeds(verdict: Verdict, roles: Roles) -> None:
    """The one who raises or launches, and the one in whose possession the fund is told."""
    candidate = verdict.candidate
    fallback: list[Named] = []
    for cue in candidate.cues:
        if cue.past or cue.place is None:
            continue
        for named, kind in _agents(cue.clause, cue.start, cue.place):
            role = _role_of_agent(cue, kind, candidate)
            if role == "place":
                fallback.append(named)
            elif role:
                _keep_agent(roles, role, named)
    for spot in candidate.places:
        if named := _owner(spot):
            _keep_agent(roles, "managers", named)
    if not roles.sponsors and not roles.managers and fallback:
        roles.sponsors.append(fallback[0])


def _role_of_agent(cue: Cue, kind: str, candidate: Candidate) -> str | None:
    """Manager or sponsor, by what the one is and what it does; 'place' for a town that acts."""
    if kind == "person":
        return None
    if kind == "place":
        return "place"
    if cue.rule.name in _INVESTS_RULES or kind == "public":
        return "sponsors"
    raises = cue.rule.stage in _RAISES or cue.rule.name in _RAISING_RULES or candidate.number is not None
    if raises or kind == "firm":
        return None if cue.rule.name in _NO_DEED and kind == "plain" and not raises else "managers"
    return None if cue.rule.name in _NO_DEED else "sponsors"


def _keep_agent(roles: Roles, role: str, named: Named) -> None:
    """Take in one who acts, unless a rule of roles has said otherwise of the same name."""
    if _NOBODY.search(named.text):
        return
    other = roles.sponsors if role == "managers" else roles.managers
    mine = roles.managers if role == "managers" else roles.sponsors
    short = next((one for one in mine if _initials(_key(named.text)) == one.text.lower()), None)
    if short:
        mine[mine.index(short)] = named
        return
    if not any(_same(named.text, one.text) for one in (*other, *mine)):
        mine.append(named)


def _same(a: str, b: str) -> bool:
    x, y = _key(a), _key(b)
    short = (a.lower(), b.lower())
    return x[: len(y)] == y or y[: len(x)] == x or _initials(x) in short or _initials(y) in short


def _initials(key: tuple[str, ...]) -> str:
    return "".join(word[0] for word in key if word not in {"of", "and", "for", "the"}) if len(key) > 1 else "-"


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
        if isinstance(noun, Party) and not (noun.kind == "place" and _is_country(noun.text)):
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


# ---------------------------------------------------------------- what is still missing


def _complete(story: Story, verdicts: Sequence[Verdict], roles: dict[int, Roles]) -> None:
    """A member takes its umbrella's manager; a close without a manager takes the firm that the article is about."""
    for verdict in verdicts:
        mine = roles[id(verdict.candidate)]
        if mine.managers:
            continue
        named = _by_prefix(story, verdict.candidate) or (_topic(story, verdict) if _raises_money(verdict) else None)
        if named:
            mine.managers.append(named)
            mine.sponsors = [other for other in mine.sponsors if not _same(other.text, named.text)]
        elif verdict is not verdicts[0] and verdict.candidate.places[0].mention.kind == "described":
            mine.managers.extend(roles[id(verdicts[0].candidate)].managers)


def _raises_money(verdict: Verdict) -> bool:
    return (
        verdict.stage in _RAISES
        or verdict.cue.rule.name in _RAISING_RULES
        or any(spot.mention.number and not spot.mention.is_named for spot in verdict.candidate.places)
    )


def _by_prefix(story: Story, candidate: Candidate) -> Named | None:
    """The firm whose name the fund's begins with."""
    for mention in candidate.named:
        key = _key(mention.name)
        for clause in story.clauses:
            for noun in clause.nouns.values():
                if isinstance(noun, Party) and noun.kind in {"firm", "institution"} and _begins(key, _key(noun.text)):
                    return Named(noun.text, clause, noun.start, noun.end, "en firm in the fund's name")
    return None


def _begins(fund: tuple[str, ...], firm: tuple[str, ...]) -> bool:
    return (
        bool(firm)
        and len(firm) < len(fund)
        and (
            fund[: len(firm)] == firm
            or (
                len(firm) > 1
                and fund[: len(firm) - 1] == firm[:-1]
                and firm[-1] in {"partners", "capital", "group", "management", "advisors"}
            )
        )
    )


def _topic(story: Story, verdict: Verdict) -> Named | None:
    """The firm spoken of last before the news, or in the same clause."""
    index = verdict.cue.clause.index
    firms = [
        (clause, noun)
        for clause in story.clauses
        if clause.index <= index
        for noun in clause.nouns.values()
        if isinstance(noun, Party) and noun.kind == "firm"
    ]
    near = [pair for pair in firms if index - pair[0].index <= 2] or firms
    return (
        Named(near[-1][1].text, near[-1][0], near[-1][1].start, near[-1][1].end, "en firm spoken of") if near else None
    )
