"""What an article says has happened to each fund: every rule that fired, and the fund it is bound to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from typing import Final

from extractors import rules_zh
from extractors.facts import Stage
from extractors.funds.zh import wording
from extractors.funds.zh.bringing import is_apposed
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.company import told_apart
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.reference import Reference
from extractors.funds.zh.rows import mates_of
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming
from extractors.rules import FUND, Rule, has_part, part_of
from extractors.triggers import Triggered


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that fired in one clause: `start` and `end` are positions in `clause.text`."""

    rule: Rule
    clause: Clause
    start: int
    end: int
    clusters: tuple[int, ...]  # numbers of the funds it is bound to; none if it speaks of no fund


def find_events(
    document: Document, reference: Reference, partners: Collection[tuple[int, int]] = frozenset()
) -> list[Finding]:
    """Every event of the article, in order; within a clause an earlier rule takes its words from later ones.

    `partners`: (sentence, start) of each fund that sets up another with others, and of which no event is told.
    """
    found = [
        finding
        for clause in document.clauses
        if FUND in clause.text or reference.focus(clause)
        for finding in _in_clause(clause, reference, partners)
    ]
    found += [one for finding in found for one in _of_list(document, reference, finding)]
    found += [one for finding in found for one in _of_flock(document, reference, finding)]
    found += [one for finding in found for one in _of_named_among(reference, finding)]
    return [*found, *_listed_calls(document, reference, found)]


_HEAD: Final = re.compile(r"的(?:基金|机构)?(?:共?有|包括)[^。;,:ⓕ]{0,12}:")
"""What makes a list of all that a deed is told of: 完成募集的有三家:ⓕ...;ⓕ...;ⓕ..."""
_COUNTS: Final = re.compile(r"(?:[两二三四五六七八九十]|\d{1,2})[支只个档]:[“\"]?ⓕ$")
"""What counts them and goes through them: 下设两支:ⓕ...;ⓕ..."""


def _of_list(document: Document, reference: Reference, finding: Finding) -> Iterator[Finding]:
    """The same event of the first fund of each later item of the list that it heads."""
    head = _HEAD.match(finding.clause.text, finding.end)
    head = head or _COUNTS.search(finding.clause.text, finding.start, finding.end)
    for clause in document.clauses[finding.clause.index + 1 :] if head else ():
        before = document.clauses[clause.index - 1]
        if before.text[-1:] != ";" or clause.sentence.paragraph != before.sentence.paragraph:
            return
        named = [(at, cluster) for at, m in clause.funds() if (cluster := reference.of(m))]
        for at, cluster in named[:1]:
            yield Finding(finding.rule, clause, at, at + 1, (cluster.number,))


_FLOCK: Final = re.compile(r"(?:群|丛林|矩阵|体系)”?$|^[^第\d]{0,6}[两三四五六七八九十]大")
_IN_BRACKETS: Final = r"[”\"]?(?:\([^()]{0,30}\))?"
_LISTED: Final = re.compile(rf"ⓕ{_IN_BRACKETS}(?:(?:[、和与及]|以及)“?ⓕ{_IN_BRACKETS})*")
"""Funds of a list, each with the short form that the text gives it: ⓕ(下称“ⓕ”)和ⓕ(下称“ⓕ”)."""


def _of_flock(document: Document, reference: Reference, finding: Finding) -> Iterator[Finding]:
    """The launch of a system of funds, of each that the next sentences go through: 体系里一只是ⓕ;另一只是ⓕ."""
    named = [m for c in reference.clusters if c.number in finding.clusters for m in c.names()]
    if finding.rule.stage is not Stage.LAUNCHED or not any(_FLOCK.search(m.text) for m in named):
        return
    for clause in takewhile(partial(_is_of_flock, document), document.clauses[finding.clause.index + 1 :]):
        for at, cluster in ((clause.place_of(m), reference.of(m)) for m in _row_of_flock(clause, reference)):
            yield Finding(finding.rule, clause, at, at + 1, (cluster.number,) if cluster else ())


_AMONG: Final = re.compile(rf"(?P<row>{_LISTED.pattern})等(?:在内的?)?(?:共计?)?“?$")
"""What leads to the count of which some are named: ⓕ、ⓕ等|ⓕ (甲基金、乙基金等9只基金)."""


def _of_named_among(reference: Reference, finding: Finding) -> Iterator[Finding]:
    """What has become of counted funds, of each that is named before the count: 甲基金、乙基金等9只基金揭牌."""
    clause = finding.clause
    for place, group in clause.funds() if finding.rule.stage else ():
        counted = reference.of(group) if group.naming is Naming.GROUP else None
        row = _AMONG.search(clause.text, 0, place) if counted and counted.number in finding.clusters else None
        for at, named in clause.funds(*row.span("row")) if row else ():
            if cluster := reference.of(named):
                yield Finding(finding.rule, clause, at, at + 1, (cluster.number,))


def _row_of_flock(clause: Clause, reference: Reference) -> list[Mention]:
    """The members that a sentence lists first."""
    told = [m for _, m in clause.funds() if reference.of(m)]
    if not told:
        return []
    listed = _LISTED.match(clause.text, clause.place_of(told[0]))
    row = {id(m) for _, m in clause.funds(*listed.span())} if listed else set()
    return [m for m in told if m is told[0] or id(m) in row or m in mates_of(clause, told[0])]


def _is_of_flock(document: Document, clause: Clause) -> bool:
    """Whether a sentence lists members, or goes on with a list behind a semicolon."""
    before = document.clauses[clause.index - 1]
    goes_on = before.text.endswith(";") and before.sentence.paragraph == clause.sentence.paragraph
    return goes_on or wording.lists_members(clause.sentence.text)


def _listed_calls(document: Document, reference: Reference, found: list[Finding]) -> Iterator[Finding]:
    """The first fund of each entry in a section of calls, where neither it nor the call is told of outright."""
    spoken_of = {number for finding in found for number in finding.clusters}
    calling = {finding.clause.index for finding in found if finding.rule.stage is Stage.GP_CALL and finding.clusters}
    entries = {clause.item: clause for clause in reversed(document.clauses) if clause.is_call and FUND in clause.text}
    for clause in entries.values():
        at, mention = next(clause.funds())
        cluster = reference.of(mention)
        told = clause.index in calling or (cluster and cluster.number in spoken_of)
        if cluster and not told and not reference.is_party(mention):
            yield Finding(rules_zh.SECTION_CALL, clause, at, at + 1, (cluster.number,))


_BY: Final = re.compile(r"ⓕ[”\"]?(?:将|拟|已)?由[^。;,ⓕⓜ]{0,16}$")
"""ⓕ由国资背景的|ⓕ设立: who does it is a fund itself."""
_BORNE: Final = re.compile(r"的(?=[^,。;:ⓕ]{0,12}ⓕ)")
_EVENTS: Final = Triggered(rules_zh.EVENTS)


def _in_clause(clause: Clause, reference: Reference, partners: Collection[tuple[int, int]]) -> Iterator[Finding]:
    taken: list[tuple[int, int]] = []
    for rule, match in _EVENTS.matches(_without(clause, partners)):
        cue = part_of(match, "c") or match.span()
        if any(start < cue[1] and cue[0] < end for start, end in taken):
            continue
        taken.append(cue)
        yield Finding(rule, clause, *match.span(), _bound(clause, match, reference))


def _without(clause: Clause, partners: Collection[tuple[int, int]]) -> str:
    """The text of a clause with partners as other names, so that rules hear through them: 拟与ⓧ共同设立ⓕ."""
    if not partners:
        return clause.text
    return told_apart(clause.text, frozenset(at for at, m in clause.funds() if (m.sentence, m.start) not in partners))


def _bound(clause: Clause, match: re.Match[str], reference: Reference) -> tuple[int, ...]:
    """The funds in group `f`, else all in the match, else the one spoken of last before it."""
    span = part_of(match, "f") or (match.span() if not has_part(match.re, "f") else (0, 0))
    spoken_of = [_title_of(clause, mention) for _, mention in clause.funds(*span) if not reference.is_party(mention)]
    named = [reference.of(mention) for mention in spoken_of]
    if not named and _BY.search(clause.text, 0, span[0]):
        named = [last_fund(clause, span[0], reference)]
    if spoken_of and all(mention.naming is Naming.GROUP for mention in spoken_of):
        return reference.members(spoken_of[-1])
    if not spoken_of and (batch := _batch_behind(clause, span[1])):
        return reference.members(batch)
    if _is_label(clause, match.start()) or _OF_NEXT.match(clause.text, match.end()):
        labelled = next_fund(clause, match.end(), reference)
        return (labelled.number,) if labelled and not named else tuple(dict.fromkeys(c.number for c in named if c))
    group = _group_before(clause, match.start()) if not named else None
    if group:
        return reference.members(group)
    if not named and (borne := _BORNE.match(clause.text, match.end())):
        named = [next_fund(clause, borne.end(), reference)]  # 曾参加X发起|的ⓕ
    if not named and not (span[1] and FUND in match[0]):
        named = _joined(clause, match.start(), reference) or [
            last_fund(clause, match.start(), reference) or next_fund(clause, match.end(), reference)
        ]
    return tuple(dict.fromkeys(cluster.number for cluster in named if cluster))


_BATCH: Final = re.compile(r"[”\"]?的?(?:第[一二三四五六七八九十\d]+批|首批|新一批)(?:次)?[^。;,ⓕ]{0,6}ⓕ")


def _batch_behind(clause: Clause, at: int) -> Mention | None:
    """The batch of funds that stands right behind the name of their parent: 发布ⓕ第二批ⓕ."""
    match = _BATCH.match(clause.text, at) if at else None
    told = match and clause.nouns[match.end() - 1]
    return told if isinstance(told, Mention) and told.naming is Naming.GROUP else None


def _is_label(clause: Clause, at: int) -> bool:
    """Whether a place stands in the label of an entry: 【首关】白露资本:ⓕ."""
    return clause.text.startswith("【") and at < clause.text.find("】")


_OF_NEXT: Final = re.compile(r"的(?:还|则|也)?(?:[有是为]|包括)?:")
"""Behind what is told of funds that are named only then: 再看完成募集的:白露二期基金."""
_OWNER: Final = re.compile(r"ⓕ[”\"]?(?:旗下|下设|名下|项下|下属|所属|参股|辖下)的(?:首批|第[一二三四五\d]批)?ⓕ")
"""ⓕ下设的|三只基金: the fund to which others belong."""


def _group_before(clause: Clause, before: int) -> Mention | None:
    """The group that a sentence speaks of, if it has named but its owner: 第二批ⓕ合计22只,6只完成登记."""
    told = [m for at, m in clause.funds(0, before) if not _OWNER.match(clause.text, at)]
    return told[-1] if told and all(m.naming is Naming.GROUP for m in told) else None


def _title_of(clause: Clause, mention: Mention) -> Mention:
    """The name that a bare kind stands before as its title: 同场签下子基金|滨海量子基金; else the mention itself."""
    if not is_apposed(clause, mention):
        return mention
    return next(other for _, other in clause.funds() if other.start == mention.end)


_AND = re.compile(r"[”\"]?(?:\(ⓜ\))?(?:[、和与及]|以及)(?:ⓜ的?)?[“\"]?")


def row_of(clause: Clause, mention: Mention) -> list[Mention]:
    """The mentions that stand in one row with a mention: ⓕ、ⓕ和ⓕ."""
    rows: list[list[Mention]] = []
    last = -1
    for at, one in clause.funds():
        if rows and _AND.fullmatch(clause.text, last + 1, at):
            rows[-1].append(one)
        else:
            rows.append([one])
        last = at
    return next(row for row in rows if mention in row)


def _joined(clause: Clause, before: int, reference: Reference) -> list[Cluster | None]:
    """The funds of a row that ends in the last one before a place: ⓕ与ⓕ已募集完成."""
    spoken_of = [m for _, m in clause.funds(0, before) if not reference.is_party(m)]
    row = row_of(clause, spoken_of[-1]) if spoken_of else []
    named = [reference.of(m) for m in row if m.naming is not Naming.PRONOUN and m in spoken_of]
    return named if len(named) > 1 else []


def next_fund(clause: Clause, after: int, reference: Reference) -> Cluster | None:
    """The first fund named behind a place of a clause."""
    return next((c for _, m in clause.funds(after) if not reference.is_party(m) and (c := reference.of(m))), None)


def last_fund(clause: Clause, before: int, reference: Reference) -> Cluster | None:
    """The fund spoken of at a place of a clause: the last one named before it, else the one in focus."""
    if tells_of_others(clause, before):
        return None
    spoken_of = [m for _, m in clause.funds(0, before) if not reference.is_party(m) and reference.of(m)]
    named = [m for m in spoken_of if m.naming is not Naming.DESCRIBED] or spoken_of
    return reference.of(named[-1]) if named else reference.focus(clause)


def tells_of_others(clause: Clause, before: int) -> bool:
    """Whether a sentence speaks, at a place of it, of other funds like the one told: 三省的同类基金已先后备案."""
    told = [m for _, m in clause.funds(0, before)]
    return bool(told) and names.is_of_like_kind(told[-1].text)
