"""Whom rules call managers and sponsors of a fund: the names of the lists that are bound to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.organisations import view_of
from extractors.funds.zh.owners import is_in_turn
from extractors.funds.zh.roles import Role
from extractors.names.zh import Naming
from extractors.parties import zh as parties
from extractors.places import find_places
from extractors.rules import MONEY
from extractors.rules_zh_facts import FOCUS
from extractors.sectors import find_sectors
from extractors.text import normalise


@dataclass(frozen=True, slots=True)
class Named:
    """A name where it stands: `clause.sentence.text[start:end]`, with the rule that tells its part."""

    clause: Clause
    start: int
    end: int
    rule: str

    @property
    def text(self) -> str:
        """The name, normalised."""
        return self.clause.sentence.text[self.start : self.end]


@dataclass(slots=True)
class Parties:
    """Who manages a fund and who puts money into it."""

    managers: list[Named] = field(default_factory=list)
    sponsors: list[Named] = field(default_factory=list)


_HOUSE: Final = re.compile(
    r"(?:资本|創投|创投|Capital|Partners|Ventures)(?:(?:股份)?有限公司|公司)?(?:[(\uff08].*[)\uff09])?$"
)
"""How the houses end that raise funds and manage them."""
_HOUSE_FIRST: Final = re.compile(
    r"[\u4e00-\u9fff]{2,6}(?:资本|创投)(?=第|旗下|美元|人民币|[一二三四五六七八九十]{1,2}期|新一期|首[支只档])"
)
_BRAND: Final = 2  # characters
_POINTERS: Final = {Naming.PRONOUN, Naming.GROUP}
_NAMED: Final = {Naming.LEGAL, Naming.PROPER, Naming.SHORT}


def told_parties(read: Read, cluster: Cluster) -> Parties:
    """The managers and sponsors of a fund by the rules of roles, with the houses that its name or a list tells."""
    told = Parties(_told(read, cluster, "managers"), _told(read, cluster, "sponsors"))
    told.managers = told.managers or _opening(read, cluster)
    if not told.managers:
        _bring_in_brand(read, cluster, told)
    managed = {one.text for one in told.managers}
    told.sponsors = told.sponsors or [one for one in _row(read, cluster) if one.text not in managed]
    if not told.managers and _is_its_house(told.sponsors):
        told.managers, told.sponsors = told.sponsors, []
    return told


def told_sectors(read: Read, cluster: Cluster) -> list[Named]:
    """The sectors of a fund by the rules of roles."""
    return [one for one in _listed_as(read, cluster, "sectors") if is_sector(one.text)]


_NO_SECTOR: Final = re.compile(
    r"""^ (?: 界 | 方(?!舱) | 人(?![形工造]) | 者 | 期 | 委 | [额額象] | 范围 | 範圍 | 标的 | 標的 | 公司 | 信
            | [后後给給入] | 退出 | 校 | [税稅] | 领域 | 領域 | 中[网網研国國] )  # 投资 goes on: 投资界, 投资者, 投资期
      | [%] | \d(?![A-Za-z]) | 的 | [是為为不来來获獲评評说說从從] | 消息 | 宣布 | 助于 | 同意 | 可[选選]""",
    re.VERBOSE,
)
"""What follows 投资 or stands in a list behind it and is no sector: a word that begins with 投资, a sentence."""


def is_sector(text: str) -> bool:
    """Whether a piece of a list can be what a fund invests in: it has a word for a sector, or is a bare noun."""
    words = normalise(text)
    if find_sectors(words):
        return True
    whole_place = any(span.end - span.start == len(words) for span in find_places(words))
    return not whole_place and not _NO_SECTOR.search(words)


def _told(read: Read, cluster: Cluster, role: str) -> list[Named]:
    found = _listed_as(read, cluster, role)
    told = sorted(found, key=lambda one: (one.clause.sentence.part == "title", one.clause.sentence.start + one.start))
    return [one for one in told if not any(_shortens(one.text, other.text) for other in told[:_MOST_FULL])]


_MOST_FULL: Final = 40
"""Names that a shorter one is compared with."""


def _shortens(one: str, other: str) -> bool:
    """Whether a party is named more fully elsewhere: 北工投资 in the title, the whole company in the text."""
    return len(one) < len(other) and parties.same_party(one, other)


def _listed_as(read: Read, cluster: Cluster, role: str) -> list[Named]:
    found: dict[str, Named] = {}
    for one in read.roles.get(cluster.number, ()):
        if one.rule.field == role:
            for named in _listed(read, cluster, one, role):
                found.setdefault(named.text, named)
    return list(found.values())


def _listed(read: Read, cluster: Cluster, role: Role, field: str) -> list[Named]:
    """The names of a list; a fund among them stands as one symbol, so names are split in the sentence itself."""
    clause = role.clause
    parts = [part for part in role.parts if not _points(read, cluster, clause, part)]
    whole = [] if role.parts else [(role.start, role.end)]
    spans = [span for part in (*parts, *whole) for span in _split(clause, part, field)]
    gives = MONEY in clause.text[slice(*role.match)]
    if len(spans) == 1 and field == "sponsors" and not gives and _is_only_place(clause.sentence.text[slice(*spans[0])]):
        return []
    if is_in_turn(role):
        spans = _of_turn(spans, [one.number for one in read.reference.pair(clause, role.start)], cluster)
    return [Named(clause, start, end, role.rule.name) for start, end in spans]


def _of_turn(spans: list[tuple[int, int]], funds: list[int], cluster: Cluster) -> list[tuple[int, int]]:
    """The one name that is the fund's, where as many are told as there are funds; else all of them."""
    if len(spans) != len(funds) or cluster.number not in funds:
        return spans
    return [spans[funds.index(cluster.number)]]


def _points(read: Read, cluster: Cluster, clause: Clause, part: tuple[int, int]) -> bool:
    """Whether what stands in a list is the fund itself, or only points at one."""
    return any(m.naming in _POINTERS or read.reference.of(m) is cluster for _, m in clause.funds(*part))


def _split(clause: Clause, part: tuple[int, int], field: str) -> list[tuple[int, int]]:
    """The names in a stretch of a clause, as offsets into its sentence; a fund among them is named in full."""
    begin, end = clause.offsets[part[0]], clause.ends_at(part[1])
    funds = [] if field == "sectors" else [m for _, m in clause.funds(*part) if m.naming in _NAMED]
    found = [(begin + start, begin + stop) for start, stop in parties.split(clause.sentence.text[begin:end], field)]
    return [
        next(((m.start, m.end) for m in funds if m.start <= start < stop <= m.end), (start, stop))
        for start, stop in found
    ]


def _is_only_place(words: str) -> bool:
    """福建宣布设立: the place where it happens, no party; in a list of parties a place is its government."""
    spans = find_places(words)
    return bool(spans) and spans[0].start == 0 and spans[0].end == len(words)


# ---------------------------------------------------------------- houses that a fund's name tells


def _opening(read: Read, cluster: Cluster) -> list[Named]:
    """The house that the name of a fund opens with: 白露资本第三期美元基金."""
    best = cluster.best()
    house = _HOUSE_FIRST.match(best.text) if best else None
    if not best or not house:
        return []
    clause = read.document.clauses[best.sentence]
    return [Named(clause, best.start, best.start + house.end(), "zh managers opening the name")]


def _bring_in_brand(read: Read, cluster: Cluster, told: Parties) -> None:
    """The house whose brand the fund bears raises it: 白露资本, of 白露成长基金 or 滨海白露接力基金."""
    known = {one.text for one in told.sponsors}
    own = [one for one in told.sponsors if len(known) == 1 and _is_brand_of(one.text, cluster)]
    houses = (one for one in _houses(read, cluster) if one.text not in known)
    found = own or [one for one in houses if _is_brand_of(one.text, cluster)]
    told.managers = found[:1]
    told.sponsors = [one for one in told.sponsors if one not in own]


def _is_brand_of(house: str, cluster: Cluster) -> bool:
    """Whether a house that raises funds gives its name to one."""
    brand = house[:_BRAND]
    return bool(_HOUSE.search(house)) and not find_places(brand) and any(brand in m.text for m in cluster.names())


def _houses(read: Read, cluster: Cluster) -> Iterator[Named]:
    """The organisations of the sentences that name a fund, and of the one before."""
    numbers = sorted({n for m in cluster.names() for n in (m.sentence, m.sentence - 1) if n >= 0})
    for clause in (read.document.clauses[n] for n in numbers):
        for start, end in view_of(clause).names.values():
            yield Named(clause, clause.offsets[start], clause.ends_at(end), "zh managers by the name of the fund")


def _is_its_house(sponsors: Sequence[Named]) -> bool:
    """Whether a house alone launches the fund: 白露资本推出白露成长基金."""
    alone = len(sponsors) == 1 and bool(_HOUSE.search(sponsors[0].text))
    return alone and sponsors[0].rule in {"zh sponsors ⓞ as ⓞ设立ⓕ", "zh sponsors X共同发起设立ⓕ"}


# ---------------------------------------------------------------- rows


_ROW: Final = re.compile(r"(?<![ⓞ、])[“]?[ⓞⓕ]”?(?:[、和与及]“?[ⓞⓕ]”?)+")


def _row(read: Read, cluster: Cluster) -> list[Named]:
    """A row of organisations told with a fund for which no rule found a backer: 甲集团、乙银行和ⓕ."""
    for number in dict.fromkeys(n for m in cluster.names() for n in (m.sentence, m.sentence + 1)):
        clauses = read.document.clauses[number : number + 1]
        if not clauses or clauses[0].is_headline or _is_of_others(read, cluster, clauses[0]):
            continue
        view = view_of(clauses[0])
        for row in _ROW.finditer(view.text):
            before = view.text[: row.start()]
            if _SOUGHT.match(view.text, row.end()):
                continue  # 数字经济、先进制造、青禾医疗是投资方向
            if row[0].count("ⓞ") > 1 and not FOCUS.search(before) and not _OTHERS.search(before):
                parts = [part for part in view.parts(*row.span()) if not _points(read, cluster, clauses[0], part)]
                spans = [span for part in parts for span in _split(clauses[0], part, "sponsors")]
                return [Named(clauses[0], start, end, "zh sponsors in a row") for start, end in spans]
    return []


_SOUGHT: Final = re.compile(r"[^。;,ⓞⓕ]{0,6}(?:投资方向|投资重点|赛道|领域|方向|行业|都看|项目)")
_OTHERS: Final = re.compile(
    r"(?:投资了|投过|已投|包括项目|项目|被投|客户|管理人|管理机构|GP|专家|记者|嘉宾|举办|主办|承办|此前|曾)[^,。;]{0,12}$|前者|后者|ⓞ(?:于|在)?ⓓ?(?:由|系)$"
)


def _is_of_others(read: Read, cluster: Cluster, clause: Clause) -> bool:
    """Whether a sentence names another fund that is no party."""
    others = (read.reference.of(m) for _, m in clause.funds() if not read.reference.is_party(m))
    return any(other is not None and other is not cluster for other in others)
