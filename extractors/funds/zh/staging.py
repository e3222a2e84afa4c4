"""How far an announced Chinese fund has come, weighed: what rules say, what is told around it, which sums it has.

The rules of events settle a stage by one wording; the same words mean another where others stand beside them: 设立ⓕ is
a plan under 拟, a call where its manager is sought. What each sign says of each stage was learned (`weights`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from extractors.dates import DateSpan
from extractors.facts import Stage
from extractors.funds.stage_totals import totals_of
from extractors.funds.zh.combining import is_to_be
from extractors.funds.zh.document import Clause
from extractors.funds.zh.events import Finding
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.hearsay import heard_around, heard_in
from extractors.funds.zh.second import SPEAK_FOR
from extractors.funds.zh.tenses import tenses_of
from extractors.funds.zh.verdict import Verdict
from extractors.lexicon_zh import STAGE_WORDS
from extractors.names.zh import Naming
from extractors.rules import Rule, Sign, longest_first

_LESSON: Final = "zh_stages"
_TRUST: Final = dict.fromkeys(Stage, 2.0) | {Stage.FINAL_CLOSE: 0.0}
"""Logits by which another stage must lead for the rules to be overruled: held out, 0.5 to 3 do nearly as well. None for
a final close, which is ruled by money that is in, and that a first close or a mere plan tells as well."""
_PLACES: Final = 3
"""Phrases of a fund whose sentences are heard."""


def staged(read: Read, verdict: Verdict) -> Verdict:
    """An announced verdict at the stage that its signs tell, with the words that speak for it."""
    if not verdict.stage:
        return verdict
    totals = totals_of(_LESSON, signs_of_stage(read, verdict))
    stage = max(Stage, key=lambda one: totals[one] + _TRUST[one] * (one is verdict.stage))
    if stage is Stage.LAUNCHED and _is_only_framed(read, verdict):
        stage = Stage.PLANNED
    elif stage is Stage.PLANNED and _is_signed(read, verdict):
        stage = Stage.LAUNCHED
    if stage is verdict.stage or (stage is Stage.GP_CALL and is_to_be(verdict)):
        return verdict
    return replace(verdict, stage=stage, finding=_proof(read, verdict, stage))


_PAPER: Final = r"(?:框架(?:合作|性)?协议|合作框架协议|合作意向书|意向书|意向性?协议|(?:谅解|合作)备忘录)"
_FRAMED: Final = re.compile(
    rf"(?:签[署订下了约定]{{0,3}}|达成)[^。;]{{0,30}}?{_PAPER}[^。;]{{0,60}}?(?:拟|将|要|共同|合[作办]|推进|联合|发起|组建|设立|成立|打造)[^。;]{{0,40}}ⓕ"
    rf"|签[署订下了约定]{{0,3}}[^。;]{{0,10}}ⓕ[^。;ⓕ]{{0,12}}{_PAPER}|ⓕ签[署订下了]{{0,2}}{_PAPER}|商定[^。;]{{0,12}}?(?:设立|成立|组建)[^。;]{{0,12}}ⓕ"
)
"""Papers that only frame what is to be founded: 签署战略合作框架协议,将共同组建ⓕ."""
_THERE: Final = re.compile(
    r"曾|此前|项目签|邀|合伙协议|完成备案|揭牌|(?:同时|随之|正式|全面|随后|现场)[^。;,]{0,6}(?:成立|启动|设立|落地)"
)


def _is_only_framed(read: Read, verdict: Verdict) -> bool:
    """Whether its sentences tell of no more than a framework agreement or a letter of intent."""
    told = [clause.text for clause in _clauses(read, verdict)]
    return any(map(_FRAMED.search, told)) and not any(map(_THERE.search, told))


_DEED: Final = r"(?:有限)?合伙(?:人|企业)?协议(?:书)?"
_SIGNED: Final = re.compile(
    rf"(?:签[署订立妥下定了]{{0,3}}|订立)[^。;!?ⓕ签]{{0,12}}(?:ⓕ(?:的)?[^。;!?,ⓕ签]{{0,6}})?{_DEED}|{_DEED}[^。;!?,]{{0,12}}?(?:签[署订妥]|订立)"
)
"""The deed of a partnership signed: from then on the fund is there, registered or not."""
_UNSIGNED: Final = re.compile(
    r"拟|将|待|未|没|须|需|应当|计划|准备|择机|如|若|后续|授权|同意|审议|补充|修[订改]|变更|退伙|入伙|受让|转让|原|曾|此前|已于ⓓ"
)


def _is_signed(read: Read, verdict: Verdict) -> bool:
    """Whether what speaks of it tells that the deed of the partnership is signed, not that it is to be."""
    return any(
        not _UNSIGNED.search(_PART.split(clause.text[: match.end()])[-1])
        for clause in _spoken_of(read, verdict)
        for match in _SIGNED.finditer(clause.text)
    )


_PART: Final = re.compile(r"[。;!?,:]")


def _spoken_of(read: Read, verdict: Verdict) -> Iterator[Clause]:
    """Its own sentences, and those that go on about it."""
    own = {clause.index for clause in _clauses(read, verdict)}
    for clause in read.document.clauses:
        if clause.index in own or read.reference.focus(clause) is verdict.cluster:
            yield clause


def _proof(read: Read, verdict: Verdict, stage: Stage) -> Finding | None:
    """The words that speak for a stage: an event, else a sign of its sentences, else those that told another."""
    if event := next((f for f in verdict.events if f.rule.stage is stage), None):
        return event
    for sign, clause, (start, end) in _heard(read, verdict):
        if sign.stage is stage:
            rule = Rule(name=sign.name, stage=stage, pattern=sign.pattern, says=sign.says, not_says=sign.not_says)
            return Finding(rule, clause, start, end, (verdict.cluster.number,))
    return verdict.finding


def _clauses(read: Read, verdict: Verdict) -> list[Clause]:
    """The headline and the sentences of the first phrases of a fund."""
    clauses = read.document.clauses
    told = [m.sentence for m in verdict.cluster.mentions if m.naming is not Naming.PRONOUN][:_PLACES]
    return [clauses[index] for index in dict.fromkeys([*told, *(c.index for c in read.document.title)])]


def _above(read: Read, verdict: Verdict) -> Iterator[str]:
    """What the headline says of it."""
    return (read.words(clause, verdict.cluster) for clause in read.document.title)


def _heard(read: Read, verdict: Verdict) -> Iterator[tuple[Sign, Clause, tuple[int, int]]]:
    for clause in _clauses(read, verdict):
        for sign, match in SPEAK_FOR.firsts(read.words(clause, verdict.cluster)):
            yield sign, clause, match.span()


# ---------------------------------------------------------------- signs


def signs_of_stage(read: Read, verdict: Verdict) -> frozenset[str]:
    """The signs that hold for a fund, whatever they say of its stage."""
    clauses = read.document.clauses
    told = [m for m in verdict.cluster.mentions if m.naming is not Naming.PRONOUN][:_PLACES]
    spots = [(clauses[m.sentence], clauses[m.sentence].place_of(m)) for m in told]
    return frozenset(
        {
            *_of_rules(verdict),
            *_of_sentences(read, verdict),
            *_of_sums(read, verdict),
            *_of_words(read, verdict),
            *_of_tenses(read, verdict),
            *heard_around(spots, "it"),
            *(sign for words in _above(read, verdict) for sign in heard_in(words, "in the headline")),
        }
    )


def _of_rules(verdict: Verdict) -> Iterator[str]:
    """What the rules make of it."""
    if verdict.stage:
        yield f"ruled {verdict.stage.value}"
    if verdict.finding:
        yield f"settled by {verdict.finding.rule.name}"
    for event in verdict.events:
        where = "in the headline" if event.clause.is_headline else "in the text"
        yield f"event {event.rule.name}"
        yield f"event {where} {event.rule.stage.value if event.rule.stage else event.rule.refusal}"
    yield f"called by a {verdict.cluster.naming.value} name"


def _of_sentences(read: Read, verdict: Verdict) -> Iterator[str]:
    """What is said in its sentences and in the headline, and when."""
    own = _clauses(read, verdict)
    for sign, clause, _ in _heard(read, verdict):
        yield f"said in the headline: {sign.name}" if clause.is_headline else f"said: {sign.name}"
    day = read.document.article.published_day
    for value in {n.value for c in own for n in c.nouns.values() if isinstance(n, DateSpan) and n.value}:
        if day:
            yield "a coming day" if value[:10] > day.isoformat()[: len(value)] else "a day that has come"


_WORDS: Final = re.compile(longest_first(STAGE_WORDS))


def _of_words(read: Read, verdict: Verdict) -> Iterator[str]:
    """The words of founding, filing, closing and calling in its sentences, and on which side."""
    for clause in _clauses(read, verdict):
        where = "the headline" if clause.is_headline else "its sentence"
        yield from (f"{word} in {where}" for word in _WORDS.findall(read.words(clause, verdict.cluster)))
        for at, mention in clause.funds():
            if read.reference.of(mention) is verdict.cluster:
                before, behind = clause.text[max(0, at - _NEAR) : at], clause.text[at + 1 : at + 1 + _NEAR]
                found = _WORDS.findall(_STOP.split(before)[-1]), _WORDS.findall(_STOP.split(behind)[0])
                yield from (f"{word} before it" for word in found[0])
                yield from (f"{word} behind it" for word in found[1])


def _of_tenses(read: Read, verdict: Verdict) -> Iterator[str]:
    """What is told as done or as still to come, where it is named and where it is gone on about."""
    own = {c.index for c in _clauses(read, verdict)}
    for clause in read.document.clauses:
        if clause.index in own:
            where = "headline" if clause.is_headline else "its sentence"
        elif read.reference.focus(clause) is verdict.cluster:
            where = "further on"
        else:
            continue
        for deed in tenses_of(read.words(clause, verdict.cluster)):
            yield f"{where} tells {deed}"
            yield f"anywhere tells {deed}"


_NEAR: Final = 30
_STOP: Final = re.compile(r"[。;!?ⓕ]")


def _of_sums(read: Read, verdict: Verdict) -> Iterator[str]:
    number = verdict.cluster.number
    own = [a for a in read.amounts if a.cluster == number]
    yield from {f"has a sum as {a.rule.field}" for a in own}
    yield from {f"a sum by {a.rule.name}" for a in own}
    yield from {f"has {role.rule.field}" for role in read.roles.get(number, ())}
