"""Who manages a fund and who stands behind it, told in so many words or by what they do."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.bystanders import is_no_backer
from extractors.funds.en.candidates import EMPTY_WORDS, Candidate
from extractors.funds.en.choosing import weighed_roles
from extractors.funds.en.clauses import OTHER, PARTY, Clause
from extractors.funds.en.deeds import RAISING_RULES, from_deeds
from extractors.funds.en.items import in_other_items
from extractors.funds.en.named import NOBODY, Named, Roles, initials, is_country, key_of, same_name
from extractors.funds.en.parts import TOLD_ROLES, group_told
from extractors.funds.en.scope import about_wholes, own_clauses
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.lexicon_en import words
from extractors.names.en import Mention
from extractors.parties.en import Party, kind_of
from extractors.places.towns import is_demonym, is_town
from extractors.rules import FUND, Rule
from extractors.rules_en_roles import KEEPERS
from extractors.triggers import Triggered

_WIDER: Final = Triggered(KEEPERS)
_CLOSES: Final = frozenset({Stage.FIRST_CLOSE, Stage.FINAL_CLOSE})


def read_roles(story: Story, verdicts: Sequence[Verdict]) -> dict[int, Roles]:
    """The roles of each announced fund, by `id` of its candidate: what rules say, weighed with all other signs."""
    weighed = weighed_roles(story, verdicts, told_roles(story, verdicts)) if verdicts else {}
    for verdict in verdicts if story.items else ():
        roles = weighed[id(verdict.candidate)]
        for named in (roles.managers, roles.sponsors):
            named[:] = [one for one in named if _is_in_item(one, verdict.candidate, story)]
    return weighed


def _is_in_item(named: Named, candidate: Candidate, story: Story) -> bool:
    """Whether a party is not only told in other items or sections than a fund."""
    clauses = [clause for clause in story.clauses if clause is named.clause or named.text in clause.sentence.text]
    return not all(in_other_items(clause, candidate, story.items) for clause in clauses)


def told_roles(story: Story, verdicts: Sequence[Verdict]) -> dict[int, Roles]:
    """What rules alone say of the roles of each announced fund."""
    story = about_wholes(story, verdicts)
    roles = {id(verdict.candidate): Roles() for verdict in verdicts}
    scopes = _scopes(story, verdicts)
    known = {(spot.clause.index, spot.place) for one, _ in scopes for spot in one.places}
    for rules in (TOLD_ROLES, _WIDER):
        for clause, focus in zip(story.clauses, story.focus, strict=True):
            for one in _spoken_of(clause, focus, scopes):
                _told(rules, clause, one, roles[id(one)], known)
    for verdict in verdicts:
        from_deeds(verdict, roles[id(verdict.candidate)])
    _complete(story, verdicts, roles)
    for mine in roles.values():
        mine.managers[:] = [_in_full(story, one) for one in mine.managers]
    return roles


def _spoken_of(clause: Clause, focus: Candidate | None, scopes: Sequence[_Scope]) -> list[Candidate]:
    """The announced funds that what a clause says of roles belongs to."""
    if any(mention.plural and mention.kind == "anaphor" for _, mention in clause.mentions()):
        return [one for one, _ in scopes]  # 'both vehicles'
    here = [one for one, _ in scopes if any(spot.clause is clause for spot in one.places)]
    if here:
        return here
    return [one for one, scope in scopes if clause.index in scope and (len(scopes) == 1 or one is focus)]


def _scopes(story: Story, verdicts: Sequence[Verdict]) -> list[_Scope]:
    """Each announced fund, or the umbrella of a member, with the clauses in which its parties may be told."""
    strange = {
        spot.clause.index
        for one in story.candidates
        if not any(one is verdict.candidate for verdict in verdicts)
        for spot in one.places
        if one.refusals
    }
    return [
        (
            verdict.candidate,
            {clause.index for clause in own_clauses(story, verdict.candidate)}
            - (strange - {spot.clause.index for spot in verdict.candidate.places}),
        )
        for verdict in verdicts
    ]


_Scope = tuple[Candidate, set[int]]


def _told(
    rules: Triggered[Rule], clause: Clause, one: Candidate, roles: Roles, known: Container[tuple[int, int]]
) -> None:
    """Take in what rules of roles say in a clause."""
    for rule, match in rules.matches(clause.text):
        for place, named in _names(clause, *match.span(group_told(match)), rule.name, one):
            if rules is TOLD_ROLES or (clause.index, place) not in known:
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


def _names(clause: Clause, start: int, end: int, rule: str, one: Candidate) -> Iterator[tuple[int, Named]]:
    """The parties in a stretch of a clause, funds that take part among them."""
    own = {spot.place for spot in one.places if spot.clause is clause}
    for place in _chain(clause, start, end, from_right=rule in _LIST_FIRST):
        noun = clause.nouns.get(place)
        if isinstance(noun, Party) and _is_party(clause, place, noun):
            yield place, Named(noun.text, clause, noun.start, noun.end, rule)
        elif (
            isinstance(noun, Mention)
            and place not in own
            and clause.text[place] in {FUND, "ⓧ"}
            and noun.kind != "anaphor"
            and noun.name[:1].isupper()
        ):
            yield place, Named(noun.name, clause, noun.name_start, noun.name_start + len(noun.name), rule)


_LIST_FIRST: Final = frozenset({"en came in", "en work with it"})
_LONGEST_LINK: Final = 45
_BREAK: Final = re.compile(r"\b(?:said|says|told|will|would|while|because|but|after|before)\b")
_LINK: Final = re.compile(r",|\band\b|&|\bwith\b|\balongside\b|\bplus\b|\bas well as\b|^'s? |^ of |^ \(|\bor\b|/")


def _chain(clause: Clause, start: int, end: int, *, from_right: bool) -> list[int]:
    """The places of the names of a list, up to where nothing links one to the next."""
    places = [place for place in range(start, end) if place in clause.nouns and clause.text[place] in _PARTIES]
    if from_right:
        places.reverse()
    kept = places[:1]
    for place in places[1:]:
        low, high = sorted((kept[-1], place))
        between = clause.text[low + 1 : high]
        if len(between) > _LONGEST_LINK or not _LINK.search(between) or _BREAK.search(between):
            break
        kept.append(place)
    return sorted(kept)


_PARTIES: Final = frozenset({FUND, OTHER, PARTY})


def _is_party(clause: Clause, place: int, party: Party) -> bool:
    if NOBODY.search(party.text) or party.kind == "person" or party.text.rsplit(" ", 1)[-1].isdigit():
        return False
    if is_demonym(party.text) or (party.kind != "firm" and is_town(party.text)):
        return False
    if is_no_backer(clause, place):
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
        if mine.managers or verdict.candidate.houses:
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
    names = [key_of(mention.name) for mention in candidate.named]
    firms = [
        (clause, noun)
        for clause in story.clauses
        for noun in clause.nouns.values()
        if isinstance(noun, Party) and noun.kind in _FIRMS
    ]
    fitting = ((clause, noun) for key in names for clause, noun in firms if _begins(key, key_of(noun.text)))
    told = (Named(noun.text, clause, noun.start, noun.end, "en firm in the fund's name") for clause, noun in fitting)
    return next(told, None)


_FIRMS: Final = frozenset({"firm", "institution", "plain"})


def _begins(fund: tuple[str, ...], firm: tuple[str, ...]) -> bool:
    """Whether a fund's name begins as a firm's, without the words at its end that say it is a firm."""
    core = firm
    while len(core) > 1 and core[-1] in _TAILS:
        core = core[:-1]
    return bool(core) and len(core) < len(fund) and fund[: len(core)] == core and core[0] not in EMPTY_WORDS


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
