"""The cast of a Chinese article: everyone it names, each with all the places where it is named.

Organisations by how they end, other names by where they stand, funds, since they put money into others, and whomever a
rule of roles tells. A name and its short form are one member.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.organisations import view_of
from extractors.funds.zh.shortening import brand_first, is_short_for, kind_of, stands_in
from extractors.funds.zh.told import Named
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming
from extractors.parties import zh as parties
from extractors.parties.plain import plain_names

Key = tuple[str, int]
"""What members are told apart by: a name and -1, or '' and the number of a fund."""


@dataclass(frozen=True)
class Use:
    """One place where an article names a member: `clause.text[place:stop]`, in the sentence [start:end]."""

    clause: Clause
    place: int
    stop: int
    start: int
    end: int
    kind: str
    inside: bool = False  # the beginning of a fund's name: 白露资本 of 白露资本二期基金

    @cached_property
    def name(self) -> str:
        """The name, normalised."""
        return self.clause.sentence.text[self.start : self.end]

    def crosses(self, other: Use) -> bool:
        """Whether another use in the same clause shares words with this one."""
        return self.start < other.end and other.start < self.end

    def overlaps(self, one: Named) -> bool:
        """Whether a name told by rules shares words with this one."""
        return one.clause is self.clause and self.start < one.end and one.start < self.end


@dataclass
class Member:
    """One who is named in an article, with all its uses in order; complete before it is asked for its name."""

    fund: int = -1  # the number of the fund that it is
    uses: list[Use] = field(default_factory=list)

    @cached_property
    def fullest(self) -> Use:
        """Where its name is longest; in the text, if it stands there."""
        return max(
            self.uses,
            key=lambda use: (not use.inside, use.clause.sentence.part == "text" or self.fund < 0, len(use.name)),
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """The spellings of its name."""
        return frozenset(use.name for use in self.uses)

    @cached_property
    def sentences(self) -> frozenset[int]:
        """The indexes of the sentences that name it."""
        return frozenset(use.clause.index for use in self.uses)

    @cached_property
    def kind(self) -> str:
        """What kind of party it is, by its fullest name."""
        return self.fullest.kind


def cast_of(read: Read, told: Sequence[Named], funds: Sequence[Cluster]) -> list[Member]:
    """The members of an article's cast; `told`: the names that rules tell, `funds`: those that it announces."""
    by_clause: dict[int, list[Named]] = {}
    for one in told:
        by_clause.setdefault(one.clause.index, []).append(one)
    members: dict[Key, Member] = {}
    aliases: dict[str, str] = {}
    for clause in read.document.clauses:
        for number, use in sorted(_uses(read, clause, by_clause.get(clause.index, ())), key=lambda pair: pair[1].place):
            key = ("", number) if number >= 0 else (use.name, -1)
            members.setdefault(key, Member(number)).uses.append(use)
            if number < 0 and (called := _CALLED.match(clause.sentence.text, use.end)):
                aliases.setdefault(called["name"], use.name)
    for house in (use for fund in funds for use in _houses(read, fund)):
        members.setdefault((house.name, -1), Member()).uses.append(house)
    return _joined(members, aliases)


_CALLED: Final = re.compile(
    r"\s?\((?:[^()]{0,12}?(?:简称|下称|又称|合称|统称|称|即)[:为]?\s?)?[“\"]?(?P<name>[^()“”\"',、;。:\d][^()“”\"',、;。:]{1,15})[”\"]?\)"
)
"""The other name of a party in brackets behind it: 青禾维峰产业投资有限公司(以下简称“维峰投资”)."""


def _uses(read: Read, clause: Clause, told: Sequence[Named]) -> Iterator[tuple[int, Use]]:
    """Each use in a clause, with the number of the fund that it names, or -1; a fund goes before what rules tell."""
    funds = [(at, m) for at, m in clause.funds() if m.naming not in {Naming.PRONOUN, Naming.GROUP}]
    for at, mention in ((at, m) for at, m in funds if not _is_any(m)):
        if cluster := read.reference.of(mention):
            yield cluster.number, Use(clause, at, at + 1, mention.start, mention.end, f"fund, {mention.naming.value}")
    view = view_of(clause)
    known = sorted({*view.names.values(), *view.owners})
    found: list[Use] = []
    for use in (
        *map(_named, told),
        *(_use(clause, *span) for span in known),
        *(_use(clause, *span) for span in plain_names(clause.text, known)),
    ):
        crosses = any(use.place <= at < use.stop for at, _ in funds)
        if crosses or parties.is_no_party(use.name) or any(use.crosses(other) for other in found):
            continue
        if not any(is_none(use) for is_none in (_is_seat, _is_kept, _is_counted)):
            found.append(use)
    yield from ((-1, use) for use in found)


_SEAT: Final = re.compile(r"(?:落户|落地|落子|落址|扎根|进驻|注册[于在]|位于|坐落)(?:于|在|到)?$")


def _is_kept(use: Use) -> bool:
    by_leave = use.kind == "authority" and _LETS.match(use.clause.text, use.stop)
    return bool(by_leave or _KEEPS.match(use.clause.text, use.stop))


_COUNT: Final = re.compile(
    r"(?<!首)[\d一两二三四五六七八九十数几多]+[家个所间]"
    r"(?:上市|知名|大型|民营|国有|中资|外资|当地|本地|专业|市场化|头部)?$"
)
_PLACES_COUNTED: Final = re.compile(r"[\d一二三四五六七八九十]+[个余多]*(?:省市|省区市|省份|成员国)$")
_LEGAL: Final = re.compile(r"有限(?:责任)?公司|[A-Za-z]")


def _is_counted(use: Use) -> bool:
    """Whether houses or places are only counted, none of them named: 三家南方保险公司, 沿线9个省市."""
    counted = _COUNT.search(use.clause.text, 0, use.place) or _PLACES_COUNTED.search(use.name)
    return bool(counted) and not _LEGAL.search(use.name)


_KEEPS: Final = re.compile(
    r"(?:担任|任|作为|为|负责)?(?:基金)?托管|(?:共同|联合)?(?:主办|承办|协办|指导(?!意见|目录|基金))"
    r"|(?:联合)?(?:创始人|创办人)|前(?:高管|高层|总裁|首席)"
)
"""Behind a bank that only keeps the money of a fund, who hosts or guides, and whose founder acts for himself."""
_LETS: Final = re.compile(
    r"(?:近日|日前|已经?|ⓓ|正式|党组|第?[^,。;ⓕ]{1,6}次|专题|常务|会议){0,4}(?:研究|审议)?(?:原则)?(?:批复|批准|核准|同意|审议通过)"
)
"""Behind an office that only gives leave: 经市政府批准, 县政府常务会议同意设立."""


def _is_seat(use: Use) -> bool:
    """Whether an office is named only as the place where something settles: 落户青禾高新区."""
    return use.kind == "authority" and bool(_SEAT.search(use.clause.text, 0, use.place))


def _is_any(mention: Mention) -> bool:
    """Whether a phrase means funds of a kind at large, none of them a party: 产业基金, 大学捐赠基金."""
    return names.points(mention.text) or parties.is_no_party(mention.text)


def _use(clause: Clause, place: int, stop: int) -> Use:
    start, end = clause.offsets[place], clause.ends_at(stop)
    return Use(clause, place, stop, start, end, kind_of(clause.sentence.text[start:end]))


def _named(one: Named) -> Use:
    place = bisect_right(one.clause.offsets, one.start) - 1
    stop = bisect_right(one.clause.offsets, one.end - 1)
    return Use(one.clause, place, stop, one.start, one.end, kind_of(one.text))


_HOUSE_FIRST: Final = re.compile(
    r"[\u4e00-\u9fff]{2,6}?(?:资本|创投)|(?:[A-Z][\w&.'-]* ){0,3}(?:Capital|Partners|Ventures)(?![A-Za-z])"
    r"|(?!.{0,5}(?:基金|创新|产业))[\u4e00-\u9fff]{3,5}?(?=第[一二三四五六七八九十]+期)"
)


def _houses(read: Read, fund: Cluster) -> Iterator[Use]:
    """The house that a fund's name opens with: 白露资本第三期美元基金."""
    for mention in fund.names():
        house = _HOUSE_FIRST.match(mention.text)
        if house and not parties.is_no_party(house[0]):
            clause = read.document.clauses[mention.sentence]
            at = bisect_right(clause.offsets, mention.start) - 1
            yield Use(clause, at, at + 1, mention.start, mention.start + house.end(), "house", inside=True)
            return


_MOST_ALIKE: Final = 24
"""Names with one first character that a short form is compared with."""


def _joined(members: Mapping[Key, Member], aliases: Mapping[str, str]) -> list[Member]:
    """The members, each short form joined to the only full name that it shortens."""
    kept: list[Member] = []
    full: list[Member] = []
    by_first: dict[str, list[Member]] = {}
    for key in sorted(members, key=lambda key: -len(key[0])):
        name, member = key[0], members[key]
        alike = by_first.setdefault(name[:1], []) if name else []
        fuller = [one for one in kept if aliases.get(name) in one.names] if name in aliases else []
        fuller = fuller or [
            one for one in alike[:_MOST_ALIKE] if is_short_for(name, one.uses[0].name, one.uses[0].kind)
        ]
        if not fuller and len(name) >= _INSIDE:
            fuller = [one for one in full[:_MOST_FULL] if stands_in(name, one.uses[0].name)]
        if len(fuller) == 1:
            fuller[0].uses.extend(member.uses)
            continue
        kept.append(member)
        alike.append(member)
        if brand := brand_first(name):
            by_first.setdefault(brand, []).append(member)
        if len(name) > _FULL:
            full.append(member)
    whole = [Member(one.fund, sorted(one.uses, key=lambda use: (use.clause.index, use.place))) for one in kept]
    return sorted(whole, key=lambda one: (one.uses[0].clause.index, one.uses[0].place))


_MOST_FULL: Final = 60
_FULL: Final = 5
_INSIDE: Final = 4
"""Characters of a full name, and of a form that stands inside it: 投控东海 of 深圳投控东海投资."""
