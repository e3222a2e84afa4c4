"""Once the events are known: which announced funds are one after all, and which are only words about another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import Stage
from extractors.funds.zh import wording
from extractors.funds.zh.amounts import Amount
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.combining import combined, without_first_parts
from extractors.funds.zh.document import Document
from extractors.funds.zh.houses import is_of_a_fund
from extractors.funds.zh.opening import opens_next
from extractors.funds.zh.reference import Reference
from extractors.funds.zh.rows import is_joined, row_at, tells_apart
from extractors.funds.zh.second import entry_of
from extractors.funds.zh.titled import closes, is_numbered_apart, likeness
from extractors.funds.zh.verdict import Verdict, is_deed_of_place, is_done, is_of_several
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming

_NAMED = {Naming.LEGAL, Naming.PROPER, Naming.SHORT}


class Settlement:
    """The verdicts of one article, put right against each other."""

    def __init__(self, document: Document, reference: Reference, amounts: list[Amount]) -> None:
        self._document = document
        self._reference = reference
        self._amounts = amounts

    def settle(self, verdicts: list[Verdict]) -> list[Verdict]:
        """Merges what is one fund; refuses sub-funds sought, parents named in passing, descriptions of others."""
        for step in (
            self.join_headlines,
            self._told_twice,
            self._named_next,
            self._sought,
            self._beside_call,
            self._houses,
            self._institutions,
            without_first_parts,
            self._described,
        ):
            verdicts = step(verdicts)
        return verdicts

    # ------------------------------------------------------------ one fund after all

    def join_headlines(self, verdicts: list[Verdict]) -> list[Verdict]:
        """A fund that only the title (or a heading) names is the one that the text below it announces."""
        for cluster in [v.cluster for v in verdicts if self._is_headline_only(v.cluster)]:
            weak = next(v for v in verdicts if v.cluster is cluster)  # another headline's may have joined it meanwhile
            verdicts = self._join_headline(verdicts, weak)
        return verdicts

    def _join_headline(self, verdicts: list[Verdict], weak: Verdict) -> list[Verdict]:
        cluster = weak.cluster
        below = [v for v in verdicts if v.stage and v is not weak and self._is_below(cluster, v.cluster)]
        alike = [v for v in below if self._alike(cluster, v.cluster) or self._alike(v.cluster, cluster)]
        alike = alike or [v for v in below if closes(v.cluster, cluster)]
        if not alike and weak.stage and (told := self._likest(verdicts, weak, below)):
            return self._joined(verdicts, replace(told, stage=weak.stage, finding=weak.finding), weak, told)
        if chosen := (alike or (below if len(below) == 1 and self._may_join(weak, below[0].cluster) else [])):
            return self._joined(verdicts, chosen[0], weak)
        if not below and weak.stage and (told := self._only_named(verdicts, weak)):
            return self._joined(verdicts, replace(told, stage=weak.stage, finding=weak.finding), weak, told)
        sums_up = 0 in cluster.items and not self._sizes(cluster)  # a name in the title alone, with no size of its own
        if below and (cluster.naming is Naming.DESCRIBED or sums_up) and not is_numbered_apart(cluster, below):
            return self._without(verdicts, weak, "a headline's word for the funds named below it")
        return verdicts

    def _told_twice(self, verdicts: list[Verdict]) -> list[Verdict]:
        """A fund of a preview and of its item: one name inside the other, and no other size."""
        for weak in [v for v in verdicts if v.stage and v.cluster.naming is not Naming.LEGAL]:
            others = [v for v in verdicts if v.stage and v.cluster is not weak.cluster and v.cluster.mentions]
            same = [v for v in others if self._alike(weak.cluster, v.cluster) and not self._is_beside(weak, v)]
            same = [v for v in same if not self._told_apart(weak.cluster, v.cluster)]
            if weak.cluster.mentions and len(same) == 1 and self._sizes_agree(weak.cluster, same[0].cluster):
                verdicts = self._joined(verdicts, same[0], weak)
        return verdicts

    def _told_apart(self, one: Cluster, other: Cluster) -> bool:
        """Whether the text tells two funds apart: by their names, or as items of a list."""
        return self._reference.are_items(one, other) or tells_apart(self._document.clauses, one, other)

    def _named_next(self, verdicts: list[Verdict]) -> list[Verdict]:
        """A fund that one sentence describes is the one with whose name the next begins."""
        for weak in [v for v in verdicts if v.stage and v.cluster.naming is Naming.DESCRIBED]:
            opened = [v for v in verdicts if weak.cluster.mentions and v.cluster.naming in _NAMED]
            named = [v for v in opened if opens_next(self._document, weak.cluster, v.cluster)]
            if named and self._sizes_agree(weak.cluster, named[0].cluster):
                told = named[0] if named[0].stage else replace(named[0], stage=weak.stage, finding=weak.finding)
                verdicts = self._joined(verdicts, told, weak, named[0])
        return verdicts

    def _only_named(self, verdicts: list[Verdict], weak: Verdict) -> Verdict | None:
        """The one fund below a headline that is named like it, and of which the text tells no event of its own."""
        silent = [v for v in verdicts if v.rule == "no event" and v.cluster.mentions and v is not weak]
        like = [v for v in silent if self._is_below(weak.cluster, v.cluster) and self._alike(weak.cluster, v.cluster)]
        return like[0] if len(like) == 1 else None

    def _likest(self, verdicts: list[Verdict], weak: Verdict, below: Sequence[Verdict]) -> Verdict | None:
        """The one silent fund below a headline that is named like it, far more so than those that are announced."""
        silent = [v for v in verdicts if v.rule == "no event" and v.cluster.naming in _NAMED]
        least = max((_LIKE, *(_LIKER * likeness(weak.cluster, v.cluster) for v in below)))
        near = [v for v in silent if self._is_below(weak.cluster, v.cluster)]
        like = [v for v in near if likeness(weak.cluster, v.cluster) >= least]
        return like[0] if below and len(like) == 1 and weak.cluster.naming in _NAMED else None

    def _joined(
        self, verdicts: list[Verdict], kept: Verdict, gone: Verdict, place: Verdict | None = None
    ) -> list[Verdict]:
        """The verdicts with `gone` merged into `kept`, in the place of `place` if that is another."""
        self._reference.merge(kept.cluster, gone.cluster)
        self._amounts[:] = [
            replace(a, cluster=kept.cluster.number) if a.cluster == gone.cluster.number else a for a in self._amounts
        ]
        one = combined(kept, gone)
        return [one if v is (place or kept) else v for v in verdicts if v is not gone]

    def _is_headline_only(self, cluster: Cluster) -> bool:
        clauses = [self._document.clauses[m.sentence] for m in cluster.mentions]
        return bool(clauses) and all(c.is_headline for c in clauses)

    def _is_below(self, headline: Cluster, other: Cluster) -> bool:
        return 0 in headline.items or bool(headline.items & other.items)

    def _alike(self, one: Cluster, other: Cluster) -> bool:
        fulls = [m.text for m in other.names()]
        return any(names.may_abbreviate(a.text, full) for a in one.names() for full in (*fulls, "".join(fulls)))

    def _may_join(self, weak: Verdict, other: Cluster) -> bool:
        """A description joins whatever is announced below it; a name of its own one that no number or level denies."""
        told = weak.cluster
        if told.is_institution and not other.is_institution:
            return False  # 沙特主权基金 in a headline is who invests in the fund below it
        nameless = other.naming is Naming.DESCRIBED and weak.rule == "no event" and not self._takes_part(told)
        if not (weak.stage or told.naming is Naming.DESCRIBED or nameless) or not self._sizes_agree(told, other):
            return False
        if told.naming not in _NAMED or other.naming not in _NAMED or (self._sizes(told) and self._sizes(other)):
            return True
        pairs = [(a.text, b.text) for a in told.names() for b in other.names()]
        return any(names.is_like(a, b) for a, b in pairs) or all(names.may_be_one(a, b) for a, b in pairs)

    def _takes_part(self, cluster: Cluster) -> bool:
        """Whether the words around a name make it one that does something with another fund: 牵手ⓕ."""
        clauses = self._document.clauses
        return any(entry_of(clauses[m.sentence], m).is_party for m in cluster.mentions)

    def _is_beside(self, one: Verdict, other: Verdict) -> bool:
        """Whether one sentence names both: a mother fund and its sub-fund, two sisters."""
        sentences = {m.sentence for m in one.cluster.mentions}
        return any(m.sentence in sentences for m in other.cluster.mentions)

    def _sizes_agree(self, one: Cluster, other: Cluster) -> bool:
        """Whether the sizes may be of one fund; a headline rounds 37.5 to 37."""
        sizes = self._sizes(one), self._sizes(other)
        return not all(sizes) or any(_is_about(a, b) for a in sizes[0] for b in sizes[1])

    # ------------------------------------------------------------ words about another fund

    def _sought(self, verdicts: list[Verdict]) -> list[Verdict]:
        """Where managers of sub-funds are sought, the fund that calls is the record, not the sub-fund."""
        callers = [v for v in verdicts if v.stage and not names.is_sub_fund(v.cluster.names()[0].text)]
        for verdict in [v for v in verdicts if v.stage is Stage.GP_CALL]:
            if names.is_sub_fund(verdict.cluster.names()[0].text) and _near(verdict, callers):
                verdicts = self._without(verdicts, verdict, "the sub-fund whose manager is sought")
        return verdicts

    def _beside_call(self, verdicts: list[Verdict]) -> list[Verdict]:
        """Beside 母基金A, whose manager is sought, 母基金B is only planned."""
        called = [v for v in verdicts if v.stage is Stage.GP_CALL and 0 in v.cluster.items]
        if not called:
            return verdicts
        lettered = {id(v) for v in verdicts if names.is_lettered(v.cluster.mentions[0].text)}
        return [
            replace(v, stage=Stage.PLANNED) if id(v) in lettered and v.stage is Stage.LAUNCHED else v for v in verdicts
        ]

    def _houses(self, verdicts: list[Verdict]) -> list[Verdict]:
        """青禾基金 with nothing but a verb is the manager; with a size of its own or a call it is a fund."""
        for verdict in [v for v in verdicts if v.stage and v.cluster.naming in {Naming.PROPER, Naming.DESCRIBED}]:
            house = all(names.is_house(m.text) for m in verdict.cluster.names()) and not is_of_a_fund(verdict)
            house = house and not self._are_counted_off(verdict)
            other = (house or self._is_public_product()) and not self._is_sized_pool(verdict)
            if other or self._is_manager_founded(verdict.cluster):
                verdicts = self._without(verdicts, verdict, "by its name a fund manager")
        return verdicts

    def _are_counted_off(self, verdict: Verdict) -> bool:
        """Whether it is one of those that a count brings: 四只子基金,分别为智造基金、绿能基金."""
        told = [(self._document.clauses[m.sentence], m) for m in verdict.cluster.names()]
        return any(_COUNTED_OFF.search(row_at(clause, m).words_before(clause.text)) for clause, m in told)

    def _is_manager_founded(self, cluster: Cluster) -> bool:
        """Whether a headline's bare 私募基金 is the company of the text that manages such: X私募基金管理公司成立."""
        bare = self._is_headline_only(cluster) and all(names.is_bare(m.text) for m in cluster.names())
        return bare and any(wording.tells_of_manager(c.sentence.text) for c in self._document.clauses)

    def _institutions(self, verdicts: list[Verdict]) -> list[Verdict]:
        """國發基金 beside a fund that is announced is one of its investors."""
        found = [v for v in verdicts if v.stage]
        invest = [v for v in found if names.is_institution(v.cluster.names()[0].text)]
        planned = [v for v in invest if v.stage is Stage.PLANNED and names.is_specific(v.cluster.names()[0].text)]
        for verdict in invest if len(found) > len(invest) else planned:
            verdicts = self._without(verdicts, verdict, "an institution that invests in the funds of others")
        return verdicts

    def _is_public_product(self) -> bool:
        """Whether the whole article is about public funds, so that a short name in it is one of them."""
        text = f"{self._document.article.title or ''}{self._document.article.text}"
        return wording.is_about_houses(text) and not wording.is_about_private_funds(text)

    def _is_sized_pool(self, verdict: Verdict) -> bool:
        sized = bool(self._sizes(verdict.cluster))
        return sized and not wording.is_about_houses(self._document.article.text)

    def _described(self, verdicts: list[Verdict]) -> list[Verdict]:
        """A description beside a named fund is a word about it, unless it brings a size or an ordinal of its own."""
        for verdict in [v for v in verdicts if v.stage and v.cluster.naming is Naming.DESCRIBED]:
            others = [v for v in verdicts if v.stage and v is not verdict and v.cluster.naming in _NAMED]
            meant = [v for v in others if self._may_mean(verdict, v)]
            if (_near(verdict, meant) and not self._has_own(verdict, meant)) or self._same_size(verdict, others):
                verdicts = self._without(verdicts, verdict, "a description beside a named fund")
            elif not self._is_vehicle(verdict):
                verdicts = self._without(verdicts, verdict, "funds in general, no vehicle")
        for verdict in [v for v in verdicts if v.stage and v.cluster.naming is Naming.PROPER]:
            if self._describes_another(verdict):
                verdicts = self._without(verdicts, verdict, "a description of the fund named before it")
        return verdicts

    def _may_mean(self, words: Verdict, named: Verdict) -> bool:
        """Whether a description may be a word about a fund: its sector is not another."""
        pairs = [(a.text, b.text) for a in words.cluster.names() for b in named.cluster.names()]
        return any(names.may_share_sector(a, b) for a, b in pairs)

    def _describes_another(self, verdict: Verdict) -> bool:
        """Whether each mention stands behind a fuller name and adds nothing to it: 是四川省级母基金."""
        return all(self._describes_before(m) for m in verdict.cluster.names())

    def _describes_before(self, mention: Mention) -> bool:
        before = [m for _, m in self._document.clauses[mention.sentence].funds() if m.start < mention.start]
        legal = [m for m in before if m.naming is Naming.LEGAL]
        return any(names.describes(mention.text, m.text) for m in legal)

    def _same_size(self, verdict: Verdict, others: Sequence[Verdict]) -> bool:
        """Whether a fund named elsewhere in the item has the very size: 这50亿元的基金."""
        near = [v for v in others if verdict.cluster.items & v.cluster.items]
        same = [v for v in near if self._sizes(verdict.cluster) & self._sizes(v.cluster)]
        bare = all(names.is_bare(m.text) for m in verdict.cluster.names())
        return any(bare or self._alike(verdict.cluster, v.cluster) for v in same)

    def _sizes(self, cluster: Cluster) -> set[int | None]:
        return {a.span.amount for a in self._amounts if a.cluster == cluster.number and a.rule.field != "nobody"}

    def _has_own(self, verdict: Verdict, others: Sequence[Verdict]) -> bool:
        numbers = {number for v in others for m in v.cluster.names() if (number := names.number_of(m.text))}
        told = [m for m in verdict.cluster.names() if names.number_of(m.text) not in numbers]
        if any(self._is_one(m) for m in told):
            return True
        near = [v for v in others if verdict.cluster.items & v.cluster.items]
        sized = bool(self._sizes(verdict.cluster))
        return sized and not any(self._is_beside(verdict, v) for v in near if not self._are_counted_off(v))

    def _is_vehicle(self, verdict: Verdict) -> bool:
        """A description is one fund if it is counted, sized, registered, or told as one (一支) or with others."""
        headed = any(self._document.clauses[m.sentence].is_headline for m in verdict.cluster.mentions)
        told = any(say(verdict.finding) for say in (is_done, is_of_several, is_deed_of_place))
        told = told or bool(verdict.stage and verdict.stage.rank >= Stage.REGISTERED.rank)
        return told or headed or bool(self._sizes(verdict.cluster)) or any(map(self._is_one, verdict.cluster.names()))

    def _is_one(self, mention: Mention) -> bool:
        """Whether a description is of one fund: it is counted (一支), or listed among others."""
        clause = self._document.clauses[mention.sentence]
        single = names.is_single(clause.sentence.text[: mention.start], mention.text)
        return single or entry_of(clause, mention).is_one_more or is_joined(clause, mention)

    def _without(self, verdicts: list[Verdict], gone: Verdict, why: str) -> list[Verdict]:
        refused = replace(gone, stage=None, why=why, rule=f"settled: {why}")
        return [refused if v is gone else v for v in verdicts]


_COUNTED_OFF = re.compile(r"ⓕ[”\"]?[,:]?(?:分别(?:[是为]|包括)?|包括|即|为|:|——|—)[“\"]?$")
_LIKE, _LIKER = 0.5, 1.4  # the least share of common pairs, and how many times that of another fund


def _is_about(one: int | None, other: int | None) -> bool:
    return bool(one and other) and abs((one or 0) - (other or 0)) <= 0.05 * max(one or 0, other or 0)


def _near(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    return any(v is not verdict and verdict.cluster.items & v.cluster.items for v in others)
