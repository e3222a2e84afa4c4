"""From the verdict on a fund to its facts, each with the words of the original that prove it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors import rules_zh
from extractors.dates import DateSpan
from extractors.facts import Evidence, Money, Sighting, SightingKind, Stage
from extractors.funds.zh import wording
from extractors.funds.zh.amounts import Amount
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.reference import Cluster, Reference
from extractors.funds.zh.roles import Role, owners
from extractors.funds.zh.verdict import Support, Verdict, confidence, date_of
from extractors.names.zh import Mention, Naming
from extractors.parties import zh as parties
from extractors.places import PlaceSpan, find_places
from extractors.places.gazetteer import gazetteer
from extractors.rules import MONEY
from extractors.text import normalise


@dataclass(frozen=True, slots=True)
class Read:
    """Everything read from an article before the facts of single funds are drawn from it."""

    document: Document
    reference: Reference
    amounts: Sequence[Amount]
    roles: Sequence[Role]


@dataclass(frozen=True, slots=True)
class Fact:
    """A value as written, with its evidence."""

    value: str
    evidence: Evidence


def sighting(read: Read, verdict: Verdict, stage: Stage, kind: SightingKind = SightingKind.ANNOUNCED) -> Sighting:
    """All that the article says of one announced fund."""
    cluster = verdict.cluster
    names = _names(read, cluster)
    size = _money(read, cluster, "size")
    first = _money(read, cluster, "first_tranche")
    parties = {field: _parties(read, cluster, field) for field in ("managers", "sponsors", "sectors")}
    place = _place(read, verdict)
    day = _event_date(read, verdict)
    told = _stage_evidence(read, verdict, stage)
    proofs = [*names, *(fact for fact in (told, size and size[0], first and first[0], place, day) if fact)]
    return Sighting(
        name=names[0].value,
        aliases=tuple(fact.value for fact in names[1:]),
        stage=stage,
        confidence=confidence(verdict, Support(bool(size or first), any(parties.values()), _is_dated(verdict))),
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


def fact(read: Read, clause: Clause, span: tuple[int, int], field: str, rule: str, value: str | None = None) -> Fact:
    """A fact whose words stand at `clause.text[span]`."""
    start, end = clause.original(*span)
    words = read.document.raw(clause, *span)
    written = value if value is not None else words
    return Fact(written, Evidence(field, written, clause.sentence.part, start, end, words, rule))


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


def _named(read: Read, mention: Mention, field: str) -> Fact:
    clause = read.document.clauses[mention.sentence]
    at = next(at for at, noun in clause.nouns.items() if noun is mention)
    return fact(read, clause, (at, at + 1), field, f"name {mention.naming}")


def _money(read: Read, cluster: Cluster, field: str) -> tuple[Fact, Money] | None:
    """The first amount of a field that the text gives to the fund by name, else the first; a title only rounds."""
    elsewhere = {a.span.amount for a in read.amounts if a.rule.field == "nobody"}
    own = [a for a in read.amounts if a.cluster == cluster.number and a.rule.field == field]
    own = [a for a in own if a.clause.sentence.part == "text" or a.span.amount not in elsewhere]
    if not own:
        return None
    amount = min(own, key=lambda a: (a.clause.sentence.part == "title", not a.is_named))
    told = fact(read, amount.clause, (amount.at, amount.at + 1), field, amount.rule.name)
    return told, Money(amount.span.amount or 0, amount.span.currency, told.value)


def _parties(read: Read, cluster: Cluster, field: str) -> list[Fact]:
    found: dict[str, Fact] = {}
    for role in read.roles:
        if role.rule.field == field and cluster.number in owners(role, read.reference):
            for one in _listed(read, role, field):
                found.setdefault(one.value, one)
    if field == "sectors":
        return list(found.values())
    return [one for one in found.values() if not any(_shortens(read, one, other) for other in found.values())]


def _shortens(read: Read, one: Fact, other: Fact) -> bool:
    """Whether a party is named more fully elsewhere: 北工投资 in the title, the whole company in the text."""
    return len(one.value) < len(other.value) and parties.same_party(one.value, other.value)


def _listed(read: Read, role: Role, field: str) -> Iterator[Fact]:
    """The names of a list; a fund among them stands as one symbol, so names are split in the sentence itself."""
    clause = role.clause
    spans = list(_split(read, role, field))
    gives = MONEY in role.clause.text[slice(*role.match)]
    if len(spans) == 1 and field == "sponsors" and not gives and _is_only_place(*spans):
        return
    yield from spans


def _is_only_place(fact: Fact) -> bool:
    """福建宣布设立: the place where it happens, no party; in a list of parties a place is its government."""
    words = normalise(fact.value)
    spans = find_places(words)
    return bool(spans) and spans[0].start == 0 and spans[0].end == len(words)


def _split(read: Read, role: Role, field: str) -> Iterator[Fact]:
    clause = role.clause
    begin, end = clause.offsets[role.start], clause.ends_at(role.end)
    base = clause.sentence.start
    part = (read.document.article.title or "") if clause.sentence.part == "title" else read.document.article.text
    for start, stop in parties.split(clause.sentence.text[begin:end], field):
        span = (base + begin + start, base + begin + stop)
        words = part[slice(*span)]
        yield Fact(words, Evidence(field, words, clause.sentence.part, *span, words, role.rule.name))


def _is_dated(verdict: Verdict) -> bool:
    """Whether the sentence of the event says when, if only 近日."""
    return bool(verdict.finding and any(isinstance(n, DateSpan) for n in verdict.finding.clause.nouns.values()))


def _stage_evidence(read: Read, verdict: Verdict, stage: Stage) -> Fact | None:
    finding = verdict.finding
    return finding and fact(read, finding.clause, (finding.start, finding.end), "stage", finding.rule.name, stage.value)


def _event_date(read: Read, verdict: Verdict) -> Fact | None:
    """The date of the sentence that reports the stage; another report of the same stage may have it instead."""
    told = [f for f in verdict.events if f.rule.stage is verdict.stage or _leads_to(f.rule.stage, verdict.stage)]
    for finding in sorted(told, key=lambda f: (f is not verdict.finding, f.rule.stage is not verdict.stage)):
        clause = finding.clause
        span = date_of(clause, finding)
        if span is None and wording.same_occasion(clause.sentence.text) and clause.index:
            clause = read.document.clauses[clause.index - 1]
            span = next((n for n in reversed(clause.nouns.values()) if isinstance(n, DateSpan) and n.value), None)
        if span and span.value and len(span.value) > 4:
            at = next(at for at, noun in clause.nouns.items() if noun is span)
            return fact(read, clause, (at, at + 1), "event_date", "date of the event", span.value)
    return None


def _leads_to(earlier: Stage | None, stage: Stage | None) -> bool:
    """揭牌 on a day, and the first close told in the next sentence: one day."""
    return bool(earlier and stage and Stage.LAUNCHED.rank <= earlier.rank < stage.rank)


def _place(read: Read, verdict: Verdict) -> Fact | None:
    """Where it settles (落户成都), else the place in its name, else in its headline, else where it is announced."""
    best = verdict.cluster.best()
    named = sorted(verdict.cluster.names(), key=lambda m: (m is not best, m.naming is Naming.DESCRIBED))
    clauses = read.document.clauses
    told = [f.clause for f in verdict.events if f.rule.stage]
    for clause in told:
        if match := rules_zh.SETTLED_IN.search(clause.sentence.text):
            if found := _place_in(read, clause, match.start("place"), match.end("place")):
                return found
    for mention in named:
        if found := _place_in(read, clauses[mention.sentence], mention.start, mention.end, is_name=True):
            return found
    for clause in told:
        if match := rules_zh.FOUNDED_IN.search(clause.sentence.text):
            if found := _place_in(read, clause, match.start("place"), match.end("place")):
                return found
    around = [c for c in clauses if c.sentence.part == "title" or (c.is_heading and c.item in verdict.cluster.items)]
    for clause in [*around, *told]:
        if found := _place_in(read, clause, 0, len(clause.sentence.text)):
            return found
    return None


def _place_in(read: Read, clause: Clause, start: int, end: int, *, is_name: bool = False) -> Fact | None:
    words = clause.sentence.text[start:end]
    spans = [s for s in find_places(words) if is_name or (s.part_of is None and not s.demonym)]
    spans = [s for s in spans if s.text not in _CONTINENTS]
    opening = gazetteer().opening_table.at(words, 0) if is_name else None
    if opening and not (spans and spans[0].start == 0):
        spans.insert(0, PlaceSpan(opening.start, opening.end, opening.words, gazetteer().openings[opening.words]))
    span = _narrowest(spans) if is_name else next((s for s in spans if s.code not in _EVERYWHERE), None)
    if span is None or (span.code in _EVERYWHERE and not is_name):
        return None
    base = clause.sentence.start + start
    part = (read.document.article.title or "") if clause.sentence.part == "title" else read.document.article.text
    written = part[base + span.start : base + span.end]
    proof = Evidence("place", written, clause.sentence.part, base + span.start, base + span.end, written, "place")
    return Fact(written, proof)


_CONTINENTS = frozenset(
    ["亚洲", "亚太", "欧洲", "非洲", "美洲", "北美", "拉美", "全球", "东南亚", "中东"]
)  # where it invests, not where it belongs
_EVERYWHERE = frozenset({"CN"})  # 全国, 中国 outside a name tell no place


def _narrowest(spans: Sequence[PlaceSpan]) -> PlaceSpan | None:
    """The first place of a name, or one inside it that the name adds: 江苏(镇江); a region gives way to a city."""
    if not spans:
        return None
    first = spans[0]
    inside = [s for s in spans[1:] if s.code.startswith(first.code + "/") or first.code.startswith("~")]
    return inside[0] if inside else first
