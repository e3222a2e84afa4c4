"""The cast of an English article: everyone it names, each with all the places where it is named.

Funds that may put money into others belong to it; a name and its short form, or its initials, are one member.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from extractors.funds.en.asides import second_names
from extractors.funds.en.candidates import Candidate
from extractors.funds.en.clauses import Clause
from extractors.funds.en.kinds import is_people, kind_told
from extractors.funds.en.named import NOBODY, Key, Named, initials, key_of
from extractors.lexicon_en import INSTITUTION_WORDS, PUBLIC_WORDS, words
from extractors.names.en import Mention
from extractors.parties.en import Party, kind_of
from extractors.parties.known_en import known_kinds
from extractors.parties.plain_en import offices_in, with_offices
from extractors.places.towns import is_town


@dataclass(frozen=True, slots=True)
class Use:
    """One place where an article names a member: the clause, where in its symbols, and the words [start:end]."""

    clause: Clause
    place: int
    start: int
    end: int
    name: str
    kind: str
    owns: bool = False  # the possessive of a fund's phrase: 'Corvid's third fund'
    inside: bool = False  # the beginning of a fund's name: 'Corvid Growth Fund II'

    @property
    def before(self) -> str:
        """The words of its sentence before it."""
        return self.clause.sentence.text[: self.start]

    @property
    def line(self) -> str:
        """The symbols of its clause; from an office without a capital others like it are seen as parties, too."""
        return with_offices(self.clause.text) if self.name[:1].islower() else self.clause.text

    def overlaps(self, one: Named) -> bool:
        """Whether a name told by rules shares words with this one."""
        return one.clause is self.clause and self.start < one.end and one.start < self.end


@dataclass
class Member:
    """One who is named in an article, with all its uses in order; complete before it is asked for its name."""

    uses: list[Use] = field(default_factory=list)

    @cached_property
    def fullest(self) -> Use:
        """Where its name is longest."""
        return max(self.uses, key=lambda use: len(key_of(use.name)))

    def fullest_near(self, clauses: Sequence[int]) -> Use:
        """Where its longest name stands nearest to one of these clauses."""
        name = self.fullest.name
        same = (use for use in self.uses if use.name == name)
        return min(same, key=lambda use: min(abs(use.clause.index - clause) for clause in clauses))

    @cached_property
    def keys(self) -> set[tuple[str, ...]]:
        """The spellings of its name."""
        return {key_of(use.name) for use in self.uses}

    @cached_property
    def kind(self) -> str:
        """What kind of party it is, by its fullest name; a person if it is told as one anywhere."""
        kind = self.fullest.kind
        return "person" if kind == "plain" and any(use.kind == "person" for use in self.uses) else kind

    @cached_property
    def speaks(self) -> bool:
        """Whether it says something, under any of its names."""
        return any(_SPEAKS.match(use.clause.text, use.place + 1) for use in self.uses)

    @cached_property
    def only_opens(self) -> bool:
        """Whether its one word may be a plain one, since it always stands where a sentence begins: 'Lenders came'."""
        word = self.fullest.name
        plain = word.isalpha() and word[1:].islower() and not known_kinds(word)
        return plain and not any(use.inside or use.owns or _INSIDE.search(use.before) for use in self.uses)

    @cached_property
    def is_house(self) -> bool:
        """Whether only a fund's own name tells it."""
        return all(use.inside for use in self.uses)

    def is_named_by(self, one: Named) -> bool:
        """Whether a name told by rules is a member's: the same name, or the words at one of its places."""
        return key_of(one.text) in self.keys or any(use.overlaps(one) for use in self.uses)


_INSIDE: Final = re.compile(r"[\w,](?:[\"“'(])?\s[\"“'(]*$")
"""What stands before a word inside a sentence."""
_SPEAKS: Final = re.compile(r",? (?:said|says|told|tells|added|adds|explained|noted|wrote|thinks|reckons)\b")


def cast_of(clauses: Sequence[Clause], announced: Sequence[Candidate]) -> list[Member]:
    """The members of an article's cast; the places of the announced funds are nobody's."""
    own = {(spot.clause.index, spot.place) for one in announced for spot in one.places}
    by_key: dict[tuple[str, ...], Member] = {}
    houses = [house for one in announced if (house := _house(one))]
    whole = [use for clause in clauses for use in _uses(clause, own)]
    alone = {key_of(use.name) for use in whole}
    for use in (*(part for one in whole for part in _parted(one, alone)), *houses):
        key = key_of(use.name)
        if key:
            by_key.setdefault(key, Member()).uses.append(use)
    return _joined(by_key, dict(aside for clause in clauses for aside in second_names(clause)))


def _parted(use: Use, alone: Container[Key]) -> Iterator[Use]:
    """A name in two, where the article names the second half alone: 'KB and Kerr Fund', beside 'Kerr Fund'."""
    first, link, second = use.name.partition(" and ")
    if not link or " " not in second or key_of(second) not in alone or use.kind not in {"fund", "firm"}:
        yield use
        return
    middle = use.start + len(first)
    yield replace(use, end=middle, name=first, kind=kind_of(first))
    yield replace(use, start=middle + len(link), name=second)


def _uses(clause: Clause, own: set[tuple[int, int]]) -> Iterator[Use]:
    for place, noun in clause.nouns.items():
        if isinstance(noun, Party) and _may_be_cast(clause, place, noun, own):
            yield Use(clause, place, noun.start, noun.end, noun.text, kind_told(clause, place, noun))
        elif isinstance(noun, Mention):
            yield from _owner(clause, place, noun)
            yield from _funds(clause, place, noun) if _is_cast(clause, place, own) else ()
    for place, end in offices_in(clause.text):
        start = clause.at(place)
        yield Use(clause, place, start, start + end - place, clause.text[place:end], "public")


def _may_be_cast(clause: Clause, place: int, party: Party, own: set[tuple[int, int]]) -> bool:
    """Whether a name may be one of the cast: it ends no fund's name that is, and is no paper, people or seat."""
    ends = isinstance(clause.nouns.get(place - 2), Mention) and clause.text[place - 1] == " "
    if (ends and _is_cast(clause, place - 2, own)) or is_people(party.text) or _is_seat(clause, place):
        return False
    return not NOBODY.search(party.text) and not _NO_PARTY.search(party.text)


_OF: Final = " of "


def _is_seat(clause: Clause, place: int) -> bool:
    """Whether a name only tells where a firm is: 'Brannock Partners of Cork'."""
    at = place - len(_OF) - 1
    firm = clause.nouns.get(at) if clause.text[at + 1 : place] == _OF else None
    return isinstance(firm, Party) and firm.kind == "firm"


def _is_cast(clause: Clause, place: int, own: set[tuple[int, int]]) -> bool:
    """Whether a fund's phrase names one of the cast."""
    noun = clause.mention_at(place)
    return (clause.index, place) not in own and bool(noun.is_named or noun.excluded) and noun.kind != "anaphor"


_NO_PARTY: Final = re.compile(
    r" (?:Law|Act|Bill|Delta|Expo|Awards?|Index|Report|Agreement|Street|Square|\S*Year Plan)$"
)
"""How names of papers, prizes and regions end."""


def _funds(clause: Clause, place: int, mention: Mention) -> Iterator[Use]:
    """A fund as one of the cast; the firm whose name goes on behind it; the end of a list of institutions as two."""
    text, start = clause.sentence.text, mention.name_start
    end = start + len(mention.name)
    beyond = clause.nouns.get(place + 2)
    is_firm = clause.text[place + 1 : place + 2] == " " and isinstance(beyond, Party)
    if is_firm and beyond:
        end = beyond.end  # 'Kerr Customized Fund' and 'Investment Group'
    name = text[start:end]
    cut = name.rfind(" and ")
    if cut > 0 and (
        known_kinds(name[:cut]) or (mention.excluded and text[:start].rstrip().endswith((",", "from", "include", "by")))
    ):
        yield Use(clause, place, start, start + cut, name[:cut], kind_of(name[:cut]))
        start, name = start + cut + len(" and "), name[cut + len(" and ") :]
    yield Use(clause, place, start, end, name, kind_of(name) if is_firm or _COMPANY.search(name) else "fund")


_COMPANY: Final = re.compile(
    r" (?:Co|Company|Corp|Corporation|Inc|Limited|Ltd|Management)\b\.?(?:,? (?:Ltd|Limited|Inc)\b\.?)?$"
)
"""How the name of a company ends that is called after the funds it manages."""


def _owner(clause: Clause, place: int, mention: Mention) -> Iterator[Use]:
    if mention.owner:
        start, end = mention.owner
        name = clause.sentence.text[start:end]
        if name[:1].isupper() and not _NO_OWNER.match(name) and not NOBODY.search(name):
            yield Use(clause, place, start, end, name, kind_of(name), owns=True)


def _house(fund: Candidate) -> Use | None:
    """The house that a fund's name begins with, or that a phrase for it holds: 'the second Corvid Ventures vehicle'."""
    for spot in sorted(fund.places, key=lambda spot: not spot.mention.is_named):
        found = _HOUSE.search(spot.mention.name)
        if found and not is_people(found[0]) and not is_town(found[0]) and kind_of(found[0]) not in {"place", "person"}:
            start = spot.mention.name_start + found.start()
            end = start + len(found[0])
            return Use(spot.clause, spot.place, start, end, found[0], "house", inside=True)
    return None


_HOUSE: Final = re.compile(
    r"\b(?!(?:Fund|Growth|Global|First|Second|Third|New|National|State|Private|Venture|Capital|Infrastructure|Credit)\b)"
    r"[A-Z0-9][\w&.-]{2,}(?:(?: [A-Z&][\w&.-]*){0,2} (?:Partners|Ventures|Capital|Investors|Management|Advisors|"
    r"Group|Equity))*"
)


_NO_OWNER: Final = re.compile(r"(?:The|Its|His|Her|Their|Our|This|That|A|An|Last|Next)\b")


def _joined(by_key: dict[Key, Member], asides: Mapping[Key, Key]) -> list[Member]:
    """The members, each short form joined to the only full name that it begins or abbreviates.

    `asides`: short forms that stand in brackets behind full names.
    """
    kept: dict[Key, Member] = {}
    begun: dict[str, list[Key]] = {}  # what a short form may begin with -> the full names
    for key in sorted(by_key, key=lambda key: -len(key)):
        told = asides.get(key)
        near = [told] if told in kept else begun.get(key[0], ())
        fuller = [other for other in near if other == told or _is_short_for(by_key[key], key, other, kept[other])]
        fuller = fuller or [other for other in near if _is_surname(by_key[key], key, other, kept[other])]
        fuller = fuller or _only([other for other in near if _is_kind_of(by_key[key], key, other)])
        fuller.sort(key=lambda other: not _WHOLES.issuperset(other[1:]))
        if fuller and (len(fuller) == 1 or len(key) == 1):
            kept[fuller[0]].uses.extend(by_key[key].uses)
        else:
            kept[key] = by_key[key]
            for start in {key[0], key[-1], initials(key)}:
                begun.setdefault(start, []).append(key)
    whole = [Member(sorted(one.uses, key=lambda use: (use.clause.index, use.place))) for one in kept.values()]
    return sorted(whole, key=lambda one: (one.uses[0].clause.index, one.uses[0].place))


_WHOLES: Final = words("group holdings holding corporation corp company inc ag plc se")
"""Words of the whole that 'Kerr' means, where there is 'Kerr Ventures' beside 'Kerr Group'."""


def _only(fuller: list[Key]) -> list[Key]:
    return fuller if len(fuller) == 1 else []


def _is_kind_of(member: Member, key: Key, full: Key) -> bool:
    """Whether one is only called by what another's name says it is: 'the Bank' behind 'Kerr Bank'."""
    return key == full[-1:] and key[0] in _KINDS and all(use.before[-4:].lower() == "the " for use in member.uses)


_KINDS: Final = INSTITUTION_WORDS | PUBLIC_WORDS


def _is_surname(member: Member, key: Key, full: Key, other: Member) -> bool:
    """Whether one who speaks is called by the last word of a name, as persons are; it is told as a person then."""
    is_one = (key, member.kind, other.kind) == (full[-1:], "plain", "plain") and 1 < len(full) <= _LONGEST_PERSON
    if is_one and member.speaks:
        member.uses[:] = [replace(use, kind="person") for use in member.uses]
        return True
    return False


_LONGEST_PERSON: Final = 3


def _is_short_for(member: Member, key: tuple[str, ...], full: tuple[str, ...], other: Member) -> bool:
    if len(full) == len(key) or member.kind in {"place", "fund"} or other.kind == "house":
        return False
    if other.kind == "fund":
        return len(key) == 1 and len(full) > 2 and key[0] == initials(full)
    if other.kind == "person":
        return len(key) == 1 and full[-1] == key[0]
    if len(key) == 1 and key[0] == initials(full):
        return True
    return full[: len(key)] == key and (len(key) == 1 or other.kind != "plain")
