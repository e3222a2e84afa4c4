"""From the verdict on a fund to its facts, each with the words of the original that prove it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.dates import DateSpan
from extractors.facts import Money, Sighting, SightingKind, Stage
from extractors.funds.zh.amounts import Amount
from extractors.funds.zh.day import event_date
from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Fact, Read, fact, fact_in, valued
from extractors.funds.zh.organisations import view_of
from extractors.funds.zh.place import place_of
from extractors.funds.zh.reference import Cluster
from extractors.funds.zh.roles import Role
from extractors.funds.zh.verdict import Support, Verdict, confidence
from extractors.names.zh import Mention, Naming, points
from extractors.parties import zh as parties
from extractors.places import find_places
from extractors.rules import MONEY
from extractors.rules_zh_facts import FOCUS
from extractors.sectors import find_sectors

_HOUSE = re.compile(
    r"(?:资本|資本|创投|創投|Capital|Partners|Ventures)(?:(?:股份)?有限公司|公司)?(?:[(\uff08].*[)\uff09])?$"
)
"""How the houses end that raise funds and manage them."""
_HOUSE_FIRST = re.compile(
    r"[\u4e00-\u9fff]{2,6}(?:资本|資本|创投|創投)(?=第|旗下|美元|人民[币幣]|[一二三四五六七八九十]{1,2}[期号號]|新一期|首[支只隻檔])"
)
_BRAND = 2  # characters
_POINTERS = {Naming.PRONOUN, Naming.GROUP}
_NAMED = {Naming.LEGAL, Naming.PROPER, Naming.SHORT}


def sighting(read: Read, verdict: Verdict, stage: Stage, kind: SightingKind = SightingKind.ANNOUNCED) -> Sighting:
    """All that the article says of one announced fund."""
    cluster = verdict.cluster
    names = _names(read, cluster)
    size, first = _money(read, cluster, "size"), _money(read, cluster, "first_tranche")
    if stage is Stage.FIRST_CLOSE and size and not first and (aimed := _aimed(read, cluster)):
        size, first = aimed
    if stage is Stage.FIRST_CLOSE and first and not size:
        size, first = first, None  # without a target, what was raised is the size
    parties = {field: _parties(read, cluster, field) for field in ("managers", "sponsors", "sectors")}
    parties["sectors"] = parties["sectors"] or _sectors_in_name(read, cluster)
    if not parties["managers"] and (house := _HOUSE_FIRST.match(names[0].value)):
        parties["managers"] = [_opening(names[0], house.end())]
    parties = _with_its_brand(read, cluster, parties)
    managed = {fact.value for fact in parties["managers"]}
    parties["sponsors"] = parties["sponsors"] or [f for f in _row(read, cluster) if f.value not in managed]
    if not parties["managers"] and _is_its_house(parties["sponsors"]):
        parties["managers"] = [replace(f, evidence=replace(f.evidence, field="managers")) for f in parties["sponsors"]]
        parties["sponsors"] = []
    place = place_of(read, verdict)
    day = event_date(read, verdict)
    told = _stage_evidence(read, verdict, stage)
    proofs = [*names, *(fact for fact in (told, size and size[0], first and first[0], place, day) if fact)]
    proofs += [_reasons(verdict, names[0])] if verdict.signs else []
    return Sighting(
        name=names[0].value,
        aliases=tuple(fact.value for fact in names[1:]),
        stage=stage,
        confidence=verdict.confidence or confidence(verdict, _support(verdict, size or first, parties)),
        size=size[1] if size else None,
        first_tranche=first[1] if first else None,
        managers=tuple(fact.value for fact in parties["managers"]),
        sponsors=tuple(fact.value for fact in parties["sponsors"]),
        sectors=tuple(fact.value for fact in parties["sectors"]),
        place=place.value if place else None,
        event_date=day.value if day else None,
        evidence=tuple(fact.evidence for fact in (*proofs, *(f for group in parties.values() for f in group))),
        kind=kind,
    )


def _reasons(verdict: Verdict, name: Fact) -> Fact:
    """The weighed signs as the proof of the confidence, at the name."""
    value = f"{verdict.confidence:.2f}"
    rule = ", ".join(f"{weight:+.2f} {sign}" for sign, weight in verdict.signs)
    return Fact(value, replace(name.evidence, field="confidence", value=value, rule=rule))


def _support(verdict: Verdict, money: object, parties: Mapping[str, Sequence[Fact]]) -> Support:
    return Support(bool(money), any(parties.values()), _is_dated(verdict))


def _opening(name: Fact, length: int) -> Fact:
    """The house that the name of a fund opens with: 白露资本第三期美元基金."""
    words, end = name.value[:length], name.evidence.start + length
    return Fact(words, replace(name.evidence, field="managers", value=words, end=end, text=words))


def _with_its_brand(read: Read, cluster: Cluster, parties: dict[str, list[Fact]]) -> dict[str, list[Fact]]:
    """The house whose brand the fund bears raises it: 白露资本, of 白露成长基金 or 滨海白露接力基金."""
    if parties["managers"]:
        return parties
    known = {fact.value for fact in parties["sponsors"]}
    own = [fact for fact in parties["sponsors"] if len(known) == 1 and _is_brand_of(fact.value, cluster)]
    houses = (fact for fact in _houses(read, cluster) if fact.value not in known)
    found = own or [fact for fact in houses if _is_brand_of(fact.value, cluster)]
    if not found:
        return parties
    managers = [replace(found[0], evidence=replace(found[0].evidence, field="managers"))]
    return parties | {"managers": managers, "sponsors": [f for f in parties["sponsors"] if f not in own]}


def _is_brand_of(house: str, cluster: Cluster) -> bool:
    """Whether a house that raises funds gives its name to one."""
    brand = house[:_BRAND]
    return bool(_HOUSE.search(house)) and not find_places(brand) and any(brand in m.text for m in cluster.names())


def _houses(read: Read, cluster: Cluster) -> Iterator[Fact]:
    """The organisations of the sentences that name a fund, and of the one before."""
    numbers = sorted({n for m in cluster.names() for n in (m.sentence, m.sentence - 1) if n >= 0})
    for clause in (read.document.clauses[n] for n in numbers):
        for span in view_of(clause).names.values():
            yield fact(read.document, clause, span, "managers", "zh managers by the name of the fund")


_ROW = re.compile(r"(?<![ⓞ、])[“]?[ⓞⓕ]”?(?:[、和与及]“?[ⓞⓕ]”?)+")


def _row(read: Read, cluster: Cluster) -> list[Fact]:
    """A row of organisations told with a fund for which no rule found a backer: 甲集团、乙银行和ⓕ."""
    for number in dict.fromkeys(n for m in cluster.names() for n in (m.sentence, m.sentence + 1)):
        clauses = read.document.clauses[number : number + 1]
        if not clauses or clauses[0].is_headline or _is_of_others(read, cluster, clauses[0]):
            continue
        view = view_of(clauses[0])
        for row in _ROW.finditer(view.text):
            before = view.text[: row.start()]
            if row[0].count("ⓞ") > 1 and not FOCUS.search(before) and not _OTHERS.search(before):
                parts = [part for part in view.parts(*row.span()) if not _points(read, cluster, clauses[0], part)]
                spans = [span for part in parts for span in _split(clauses[0], part, "sponsors")]
                return [fact_in(read.document, clauses[0], span, "sponsors", "zh sponsors in a row") for span in spans]
    return []


_OTHERS = re.compile(
    r"(?:投资了|投过|已投|包括项目|项目|被投|客户|管理人|管理机构|GP|专家|记者|嘉宾|举办|主办|承办|此前|曾)[^,。;]{0,12}$|前者|后者"
)


def _is_of_others(read: Read, cluster: Cluster, clause: Clause) -> bool:
    """Whether a sentence names another fund that is no party."""
    others = (read.reference.of(m) for _, m in clause.funds() if not read.reference.is_party(m))
    return any(other is not None and other is not cluster for other in others)


def _is_its_house(sponsors: list[Fact]) -> bool:
    """Whether a house alone launches the fund: 白露资本推出白露成长基金."""
    alone = len(sponsors) == 1 and bool(_HOUSE.search(sponsors[0].value))
    return alone and sponsors[0].evidence.rule in {"zh sponsors ⓞ as ⓞ设立ⓕ", "zh sponsors X共同发起设立ⓕ"}


def _names(read: Read, cluster: Cluster) -> list[Fact]:
    """The fullest name first, then the other ways the text names it."""
    best = cluster.best()
    rest = [m for m in cluster.names() if m is not best]
    found: dict[str, Fact] = {}
    for mention in (best, *rest):
        if mention:
            field = "aliases" if found else "name"
            one = _named(read, mention, field)
            found.setdefault(one.value, one)
    return list(found.values())


_OWN_SUM = re.compile(r"(?:新一期)?(?:约|近|逾|超过?)?ⓜ(?:规模|级|目标)?的?$|新的$|只[投做看][^,。;ⓕ]{1,8}的$")
"""What tells one fund from another where nothing names it: ⓜ的母基金, 新一期约ⓜ基金."""


def _named(read: Read, mention: Mention, field: str) -> Fact:
    """The name as written; a bare noun with the sum before it that makes one fund of it."""
    clause = read.document.clauses[mention.sentence]
    at = next(at for at, noun in clause.nouns.items() if noun is mention)
    bare = mention.naming is Naming.DESCRIBED and points(mention.text)
    own = _OWN_SUM.search(clause.text, 0, at) if bare else None
    return fact(read.document, clause, (own.start() if own else at, at + 1), field, f"name {mention.naming}")


def _sectors_in_name(read: Read, cluster: Cluster) -> list[Fact]:
    """What the fund invests in by its own name: 集成电路 of 绍兴越芯集成电路产业基金."""
    best = cluster.best()
    if best is None:
        return []
    clause = read.document.clauses[best.sentence]
    spans = ((best.start + span.start, best.start + span.end) for span in find_sectors(best.text))
    return [fact_in(read.document, clause, span, "sectors", "zh sector in the name") for span in spans]


def _money(read: Read, cluster: Cluster, field: str) -> tuple[Fact, Money] | None:
    """The first amount of a field that the text gives to the fund by name, else the first; a title only rounds."""
    elsewhere = {a.span.amount for a in read.amounts if a.rule.field == "nobody"}
    own = [a for a in read.amounts if a.cluster == cluster.number and a.rule.field == field]
    own = [a for a in own if a.clause.sentence.part == "text" or a.span.amount not in elsewhere]
    if not own:
        return None
    amount = min(own, key=lambda a: (a.clause.sentence.part == "title", not a.is_named))
    return _told(read, amount, field)


_AIM = re.compile(r"(?:目标|总规模|计划|上限|总额|全部)[^。;,ⓜ]{0,8}$")


def _aimed(read: Read, cluster: Cluster) -> tuple[tuple[Fact, Money], tuple[Fact, Money]] | None:
    """What a fund aims at and what its first close brought, where both are told as sizes, however far apart."""
    own = [a for a in read.amounts if a.cluster == cluster.number and a.rule.field == "size" and a.span.amount]
    own = [a for a in own if a.clause.sentence.part == "text"]
    if len({a.span.amount for a in own}) != 2 or len({a.span.currency for a in own}) > 1:
        return None
    big, small = (pick(own, key=lambda a: a.span.amount or 0) for pick in (max, min))
    if not _AIM.search(big.clause.text, 0, big.at) or _AIM.search(small.clause.text, 0, small.at):
        return None
    return _told(read, big, "size"), _told(read, small, "first_tranche")


def _told(read: Read, amount: Amount, field: str) -> tuple[Fact, Money]:
    told = fact(read.document, amount.clause, (amount.at, amount.at + 1), field, amount.rule.name)
    return told, Money(amount.span.amount or 0, amount.span.currency, told.value)


def _parties(read: Read, cluster: Cluster, field: str) -> list[Fact]:
    found: dict[str, Fact] = {}
    for role in read.roles.get(cluster.number, ()):
        if role.rule.field == field:
            for one in _listed(read, cluster, role, field):
                found.setdefault(one.value, one)
    if field == "sectors":
        return list(found.values())
    told = sorted(found.values(), key=lambda one: (one.evidence.part == "title", one.evidence.start))
    return [one for one in told if not any(_shortens(one, other) for other in told)]


def _shortens(one: Fact, other: Fact) -> bool:
    """Whether a party is named more fully elsewhere: 北工投资 in the title, the whole company in the text."""
    return len(one.value) < len(other.value) and parties.same_party(one.value, other.value)


def _listed(read: Read, cluster: Cluster, role: Role, field: str) -> list[Fact]:
    """The names of a list; a fund among them stands as one symbol, so names are split in the sentence itself."""
    clause = role.clause
    parts = [part for part in role.parts if not _points(read, cluster, clause, part)]
    whole = [] if role.parts else [(role.start, role.end)]
    spans = [span for part in (*parts, *whole) for span in _split(clause, part, field)]
    gives = MONEY in clause.text[slice(*role.match)]
    if len(spans) == 1 and field == "sponsors" and not gives and _is_only_place(clause.sentence.text[slice(*spans[0])]):
        return []
    return [fact_in(read.document, clause, span, field, role.rule.name) for span in spans]


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


def _is_dated(verdict: Verdict) -> bool:
    """Whether the sentence of the event says when, if only 近日."""
    return bool(verdict.finding and any(isinstance(n, DateSpan) for n in verdict.finding.clause.nouns.values()))


def _stage_evidence(read: Read, verdict: Verdict, stage: Stage) -> Fact | None:
    finding = verdict.finding
    if finding is None:
        return None
    return valued(
        fact(read.document, finding.clause, (finding.start, finding.end), "stage", finding.rule.name), stage.value
    )
