"""The signs by which the part of each of an article's cast in a fund is weighed, what rules say of it among them.

Who is the subject of the news, who stands in which list, beside whose name a sum stands, who is the only firm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from extractors.funds.en.cast import Member, Use
from extractors.funds.en.company import words_in_scope
from extractors.funds.en.kin import signs_of_kin
from extractors.funds.en.launching import signs_in_row
from extractors.funds.en.meetings import Casting
from extractors.funds.en.named import is_country
from extractors.funds.en.rows import heard_in_row
from extractors.funds.en.sorts import by_sort, sort_of
from extractors.funds.en.titles import part_in
from extractors.funds.ranks import said_in_role
from extractors.lexicon_en import FIRM_WORDS, INSTITUTION_WORDS, PUBLIC_WORDS
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.parties.known_en import is_given_name, known_kinds
from extractors.places.towns import is_town

# ---------------------------------------------------------------- signs


def signs_of_member(member: Member, casting: Casting) -> frozenset[str]:
    """The signs that hold for a member of the cast and a fund."""
    every = {
        *_form(member),
        *signs_of_kin(member, casting),
        *_by_rules(member, casting),
        *_titles(member, casting),
        *_setting(member, casting),
    }
    for use in _nearest(member.uses, casting):
        every.update(_beside(use, casting))
    told = {sign for sign in every if sign in _BY_KIND or sign.startswith(("rule", "told", "called"))}
    sort = sort_of(member)
    every.update(by_sort(sort, tuple(every)))
    if sort != member.kind:
        every.update(f"{sort}; {sign}" for sign in told)
    return frozenset(every | {f"{member.kind}, {sign}" for sign in told})


_BY_KIND: Final = frozenset(
    {
        "subject of the news",
        "before the fund",
        "behind the fund",
        "in a list",
        "a sum behind",
        "a sum before",
        "alone before the fund",
        "owns the fund",
        "kin",
        "in the headline",
        "used twice",
        "has a word of firms",
        "one word",
        "nobody is told managers",
        "others are told managers",
        "kin, whole",
        "another is kin",
        "opens the headline",
        "only in clauses of others",
        "in an announcing clause",
        "launches in a row",
        "launches alone",
        "stands by",
    }
)
"""Signs that say one thing of a firm and another of a bank or a state."""


def _form(member: Member) -> Iterator[str]:
    full = member.fullest
    name = full.name
    yield f"kind: {member.kind}"
    yield from signs_of_name(name)
    low = _low(name)
    yield "one word" if len(low) == 1 else "several words"
    told = {
        "has a word of firms": FIRM_WORDS.intersection(low),
        "has a word of institutions": INSTITUTION_WORDS.intersection(low),
        "has a word of authorities": PUBLIC_WORDS.intersection(low),
        "in capitals": name.isupper() and len(name) > 1,
        "a country": is_country(name),
        "lower case": name[:1].islower(),
        "only opens sentences": member.only_opens,
        "only opens sentences, as a plural may": member.only_opens and name.endswith("s"),
        "a date line": not full.start and full.clause.sentence.text[full.end :].startswith(_DATE_LINES),
    }
    yield from (sign for sign, holds in told.items() if holds)


_DATE_LINES: Final = (" - ", " – ", " — ", " (", ", ")


@lru_cache(maxsize=2048)
def signs_of_name(name: str) -> frozenset[str]:
    """What a name's words tell, and what is known of it."""
    low = _low(name)
    told = {
        "a town": is_town(name.title() if name.isupper() else name),
        "a given name first": len(low) > 1 and is_given_name(low[0]),
    }
    return frozenset(
        {
            f"last word: {low[-1]}",
            *(f"has: {word}" for word in low[:-1]),
            *(sign for sign, holds in told.items() if holds),
            *(f"known: {kind}" for kind in known_kinds(name)),
        }
    )


_BREAK: Final = re.compile(r"[\s-]+")


@lru_cache(maxsize=2048)
def _low(name: str) -> Sequence[str]:
    return tuple(word.strip(".,'’").lower() for word in _BREAK.split(name))


def _by_rules(member: Member, casting: Casting) -> Iterator[str]:
    """What rules say of a member and of others."""
    fund = id(casting.verdict.candidate)
    for role, named in (("managers", casting.told.managers), ("sponsors", casting.told.sponsors)):
        every = casting.told_of.get((id(member), role), ())
        mine = [one for owner, one in every if owner == fund]
        yield from (f"rule: {one.rule} ({role})" for one in mine)
        yield from said_in_role(role, of_it=len(mine), of_any=len(every), told=bool(named))


def _titles(member: Member, casting: Casting) -> Iterator[str]:
    """What the article calls a member, and where."""
    for clause, forms in casting.titles.get(id(member), {}).items():
        where = _where(clause, casting)
        for form in forms:
            called = f"called {part_in(form)}"
            yield from (called, f"{called}, {where}", f"called: {form}", f"called: {form}, {where}")


def _where(clause: int, casting: Casting) -> str:
    """Whose clause it is."""
    if clause in casting.own:
        return "with it"
    if clause in casting.of_others or clause in casting.of_old:
        return "of others"
    return "in scope" if clause in casting.scope else "of it" if clause in casting.focus else "elsewhere"


_MOST_USES: Final = 16
"""Places of a name that are listened to, the nearest to the fund; an article seldom names one so often."""


def _nearest(uses: Sequence[Use], casting: Casting) -> Sequence[Use]:
    if len(uses) <= _MOST_USES:
        return uses
    first = casting.verdict.candidate.places[0].clause.index
    return sorted(uses, key=lambda use: abs(use.clause.index - first))[:_MOST_USES]


_FAR: Final = 4
_QUARTERS: Final = 4
"""Parts of an article about one fund: who pays is told in the middle, other news and older deals at its end."""


def _setting(member: Member, casting: Casting) -> Iterator[str]:
    """Where in the article a member is named."""
    uses = member.uses
    places = [use.clause.index for use in _nearest(uses, casting)]
    yield f"stage: {casting.verdict.stage.value}, {member.kind}"
    funds = "one fund" if casting.alone else "several funds"
    yield funds
    off = min(abs(index - own) for index in places for own in casting.own)
    yield f"clauses off: {min(off, _FAR)}"
    yield f"{funds}, clauses off: {min(off, _FAR)}"
    told = {
        "used twice": len(uses) > 1,
        "used thrice": len(uses) > 2,
        "in the headline": any(use.clause.sentence.part == "title" for use in uses),
        "out of scope": not any(index in casting.scope for index in places),
    }
    yield from (sign for sign, holds in told.items() if holds)
    if casting.alone:
        yield from {f"named in quarter: {_QUARTERS * index // casting.length + 1}" for index in places}
    for name, clauses in (("of it", casting.focus), ("of others", casting.of_others), ("of old", casting.of_old)):
        here = sum(index in clauses for index in places)
        if here:
            yield f"only in clauses {name}" if here == len(places) else f"in clauses {name}"
    yield from casting.ranks.get(id(member), ())


def _beside(use: Use, casting: Casting) -> Iterator[str]:
    """What stands beside one use of a name."""
    index = use.clause.index
    own = casting.own.get(index, ())
    if use.inside:
        yield "inside the fund's name" if use.place in own else "inside another fund's name"
        return
    if use.owns:
        yield "owns the fund" if use.place in own else "owns another fund"
        if use.place in own:
            return
    row, at, (first, last), signs = heard_in_row(use.line, own, use.place)
    yield from signs
    if index in casting.scope:
        yield from words_in_scope(row, first, last)
    yield from _mates(use, casting, row.starts[first], row.starts[last])
    yield from _opening(use, casting, at)
    yield from _news(use, casting)
    yield from signs_in_row(use, casting)


def _mates(use: Use, casting: Casting, first: int, last: int) -> Iterator[str]:
    """What the names of the others in the same list tell, and what rules say of them."""
    others = [noun for place, noun in use.clause.nouns.items() if first <= place <= last and place != use.place]
    for noun in others:
        if isinstance(noun, Party):
            yield from (f"a mate in the list: {sign}" for sign in signs_of_name(noun.text))
    starts = {_start(noun) for noun in others}
    for role, named in (("managers", casting.told.managers), ("sponsors", casting.told.sponsors)):
        if any(one.clause is use.clause and one.start in starts for one in named):
            yield f"a mate in the list is told {role}"


def _start(noun: object) -> int:
    return noun.name_start if isinstance(noun, Mention) else getattr(noun, "start")  # noqa: B009


_FIRST: Final = 2


def _opening(use: Use, casting: Casting, at: int) -> Iterator[str]:
    """Whether a clause begins with the name."""
    if at > _FIRST or any(place < use.place for place in use.clause.nouns):
        return
    yield "opens a clause"
    told = {
        "opens the headline": use.clause.sentence.part == "title",
        "opens a clause in scope": use.clause.index in casting.scope,
        "opens a clause of the fund": use.clause.index in casting.own,
    }
    yield from (sign for sign, holds in told.items() if holds)


def _news(use: Use, casting: Casting) -> Iterator[str]:
    """Whether the name is the subject of what announces the fund."""
    for cue in casting.verdict.candidate.cues:
        if cue.clause is use.clause and not cue.past:
            yield "in an announcing clause"
            if use.place <= cue.start and (cue.place is None or use.place < cue.place):
                yield "subject of the news"
                yield f"subject of: {cue.rule.name}"
