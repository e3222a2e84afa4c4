"""Who manages a fund and who stands behind it, told in so many words or by what they do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate
from extractors.funds.en.clauses import OTHER, PARTY, Clause
from extractors.funds.en.deeds import RAISING_RULES, from_deeds
from extractors.funds.en.named import NOBODY, Named, Roles, initials, is_country, key_of, same_name
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.lexicon_en import words
from extractors.names.en import Mention
from extractors.parties.en import Party, kind_of
from extractors.rules import FUND
from extractors.rules_en_facts import ROLES

_CLOSES: Final = frozenset({Stage.FIRST_CLOSE, Stage.FINAL_CLOSE})


def read_roles(story: Story, verdicts: Sequence[Verdict]) -> dict[int, Roles]:
    """The roles of each announced fund, by `id` of its candidate."""
    roles = {id(verdict.candidate): Roles() for verdict in verdicts}
    for clause, focus in zip(story.clauses, story.focus, strict=True):
        for one in _spoken_of(clause, focus, verdicts):
            _told(clause, one, roles[id(one)])
    for verdict in verdicts:
        from_deeds(verdict, roles[id(verdict.candidate)])
    _complete(story, verdicts, roles)
    for mine in roles.values():
        mine.managers[:] = [_in_full(story, one) for one in mine.managers]
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
    known_short = next((one for one in roles.sponsors if initials(key_of(named.text)) == one.text.lower()), None)
    if known_short:
        roles.sponsors[roles.sponsors.index(known_short)] = named
        return
    if any(named.text.lower() == initials(key_of(one.text)) for one in (*roles.sponsors, *roles.managers)):
        return
    known = {key_of(other.text) for other in roles.managers}
    if role == "managers":
        if key_of(named.text) not in known:
            roles.managers.append(named)
        roles.sponsors = [other for other in roles.sponsors if key_of(other.text) != key_of(named.text)]
    elif key_of(named.text) not in known | {key_of(other.text) for other in roles.sponsors}:
        roles.sponsors.append(named)


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
    if NOBODY.search(party.text) or party.kind == "person" or party.text.rsplit(" ", 1)[-1].isdigit():
        return False
    owner = clause.text[place + 1 : place + 3] == "'s" or clause.text[place + 1 : place + 3] == "' "
    if party.kind == "place":
        return (
            not owner
            and not re.search(r"\b(?:in|from|across|of|at|near|into|for)\s(?:the\s)?$", clause.text[:place])
            and not is_country(party.text)
        )
    return True


# ---------------------------------------------------------------- names in full


_TAILS: Final = words(
    "partners capital group management advisors advisers ventures investments investors holdings asset equity"
)
"""Words that headlines leave off the name of a firm."""


def _in_full(story: Story, short: Named) -> Named:
    """The manager by the longer form of its name in the article, if there is only one."""
    key = key_of(short.text)
    longer = [
        (clause, noun)
        for clause in story.clauses
        for noun in clause.nouns.values()
        if isinstance(noun, Party) and noun.kind == "firm" and _only_cut(key, key_of(noun.text))
    ]
    if len({key_of(noun.text) for _, noun in longer}) != 1:
        return short
    clause, noun = longer[0]
    return Named(noun.text, clause, noun.start, noun.end, short.rule)


def _only_cut(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is another without the words at its end that say it is a firm."""
    left = full[len(short) :]
    return bool(short and left) and full[: len(short)] == short and _TAILS.issuperset(left)


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
            mine.sponsors = [other for other in mine.sponsors if not same_name(other.text, named.text)]
        elif verdict is not verdicts[0] and verdict.candidate.places[0].mention.kind == "described":
            mine.managers.extend(roles[id(verdicts[0].candidate)].managers)


def _raises_money(verdict: Verdict) -> bool:
    return (
        verdict.stage in _CLOSES
        or verdict.cue.rule.name in RAISING_RULES
        or any(spot.mention.number and not spot.mention.is_named for spot in verdict.candidate.places)
    )


def _by_prefix(story: Story, candidate: Candidate) -> Named | None:
    """The firm whose name the fund's begins with."""
    for mention in candidate.named:
        key = key_of(mention.name)
        for clause in story.clauses:
            for noun in clause.nouns.values():
                if isinstance(noun, Party) and noun.kind in {"firm", "institution"} and _begins(key, key_of(noun.text)):
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
