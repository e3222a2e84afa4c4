"""Which mentions are one fund: a name and its short forms, a heading and its paragraph, 该基金 and its antecedent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors import rules_zh
from extractors.funds.zh import bringing
from extractors.funds.zh.cluster import Cluster, is_called
from extractors.funds.zh.counting import is_of_another_item, items_counted
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.groups import Groups, closes_list
from extractors.funds.zh.rows import mates_of
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming
from extractors.triggers import Triggered

_LINKS = Triggered(rules_zh.LINKS)
_ORDER = tuple(Naming)
_NAMES = {Naming.LEGAL, Naming.PROPER, Naming.SHORT}
_TELLING = 5  # characters from which words of kind alone tell a fund among others
_BROUGHT_IN = re.compile(r"(?:设立?|成立|发起|组建|创[设立建]|推出|新设|筹[组建设]|落地|启动)了?[“\"]?$")


class Reference:
    """Which cluster each mention belongs to, and which fund a sentence speaks of."""

    def __init__(self, document: Document, parties: frozenset[tuple[int, int]]) -> None:
        self._parties = parties
        self._clauses = document.clauses
        self._since = document.news_since
        self._title = frozenset(c.index for c in document.clauses if c.sentence.part == "title")
        self._clusters: list[Cluster] = []
        self._of: dict[tuple[int, int], Cluster] = {}
        self._focus: list[Cluster | None] = []
        self._others: list[Cluster] = []
        self._items = items_counted(document.clauses)
        self._groups = Groups(self, document.clauses, self._title)
        self._read(document.clauses)
        self._name_the_bare()
        self._take_groups(document.clauses)
        self._link(document.clauses)

    @property
    def clusters(self) -> list[Cluster]:
        """The funds of the article in order of appearance; merged ones are gone."""
        return [cluster for cluster in self._clusters if cluster.mentions]

    def of(self, mention: Mention) -> Cluster | None:
        """The fund of a mention; None for a pronoun that points at nothing."""
        return self._of.get((mention.sentence, mention.start))

    def is_party(self, mention: Mention) -> bool:
        """Whether it stands in a list of sponsors or managers: the LP of another fund, not the news."""
        return (mention.sentence, mention.start) in self._parties

    def focus(self, clause: Clause) -> Cluster | None:
        """The fund that the text was speaking of before this sentence, in the same item."""
        return self._focus[clause.index]

    def members(self, group: Mention) -> tuple[int, ...]:
        """The funds that make up 两只基金; a group whose members are only counted is a record of its own."""
        return self._groups.members(group)

    def counted(self, group: Mention) -> list[Cluster]:
        """The members of 两只基金, as many as it counts."""
        return self._groups.counted(group)

    def are_items(self, one: Cluster, other: Cluster) -> bool:
        """Whether two funds are told in different items of a list that counts as many."""
        return is_of_another_item(self._items, one, other.mentions[0])

    def _take_groups(self, clauses: Sequence[Clause]) -> None:
        """Makes a fund of each group whose members are only counted: 首批9只子基金集中签约."""
        for clause in clauses:
            for mention in [m for _, m in clause.funds() if m.naming is Naming.GROUP and names.is_counted(m.text)]:
                told = self._groups.is_told(mention) or self.is_party(mention)
                if told or names.is_pointed_at(clause.sentence.text[: mention.start]):
                    continue
                known = [c for c in self.clusters if any(m.text == mention.text for m in c.mentions)]
                cluster = known[0] if known else self._new()
                cluster.add(mention, clause.item)
                self._of[mention.sentence, mention.start] = cluster

    def pair(self, clause: Clause, before: int) -> list[Cluster]:
        """The funds that 前者 and 后者 mean at a place: those named together last before it, in order."""
        for earlier in reversed(self._clauses[: clause.index + 1]):
            stop = before if earlier is clause else None
            named = [self.of(m) for _, m in earlier.funds(0, stop) if not self.is_party(m)]
            found = list({c.number: c for c in named if c}.values())
            if len(found) > 1:
                return found
        return []

    def merge(self, kept: Cluster, gone: Cluster) -> None:
        """Make two clusters one."""
        for mention in gone.mentions:
            self._of[mention.sentence, mention.start] = kept
        kept.take(gone)
        gone.empty()
        self._focus = [kept if cluster is gone else cluster for cluster in self._focus]

    # ------------------------------------------------------------ reading in order

    def _read(self, clauses: Sequence[Clause]) -> None:
        """The body first: a title names a fund in its shortest form, and the body says which it is."""
        self._focus = [None] * len(clauses)
        focus: Cluster | None = None
        listed: Cluster | None = None
        item = 0
        for clause in sorted(clauses, key=lambda c: c.sentence.part == "title"):
            if clause.item != item:
                focus, item = None, clause.item
            self._focus[clause.index] = None if focus is listed else focus
            before, focus = focus, self._read_clause(clause, focus)
            if before and focus is not before and closes_list(self._clauses, clause):
                listed = focus  # behind a list the text speaks of none of its funds alone

    def _read_clause(self, clause: Clause, focus: Cluster | None) -> Cluster | None:
        """Places the mentions of a sentence; the fund in focus behind it is the one that it names most fully."""
        spoken_of: list[Mention] = []
        running = focus
        for _, mention in clause.funds():
            cluster = self._place(mention, clause, (focus, running))
            if cluster and not self.is_party(mention) and not (running and names.is_institution(mention.text)):
                running = cluster
                spoken_of.append(mention)
        if not spoken_of or spoken_of[0].naming is Naming.PRONOUN:
            return focus or running  # the sentence goes on about the same fund
        if focus and all(bringing.gives(clause, m) for m in spoken_of):
            return focus  # ⓕ出ⓜ: one that pays into the fund spoken of
        if not focus and (founded := [m for m in spoken_of if bringing.is_one_more(clause, m)]):
            return self.of(founded[-1])
        return self.of(min(spoken_of, key=lambda m: (self._takes_part(clause, m), _ORDER.index(m.naming))))

    def _takes_part(self, clause: Clause, mention: Mention) -> bool:
        """Whether a fund acts in a sentence that is about another: an institution, ⓕ与甲集团设立..."""
        return (
            names.is_institution(mention.text)
            or bringing.acts_with_others(clause, mention)
            or bringing.has_part(clause, mention)
        )

    def _place(
        self, mention: Mention, clause: Clause, spoken_of: tuple[Cluster | None, Cluster | None]
    ) -> Cluster | None:
        """The fund of a mention; `spoken_of`: before this sentence, and last of all."""
        focus, running = spoken_of
        if bringing.is_apposed(clause, mention) or names.is_of_like_kind(mention.text):
            return None
        back = mention.naming is Naming.DESCRIBED and names.points_back(clause.sentence.text[: mention.start])
        if mention.naming is Naming.GROUP:
            return None
        other = bringing.is_another(clause, mention, self._told()) or (
            not focus and bringing.is_one_more(clause, mention)
        )
        if names.points(mention.text) and mention.is_loose and (focus or running) and not other:
            cluster = focus or running
        elif mention.naming is Naming.PRONOUN:
            alone = not any(m.naming is not Naming.PRONOUN and m.start < mention.start for _, m in clause.funds())
            cluster = (self._of_kind(mention) if alone else None) or running
        else:
            christened = names.is_christened(clause.sentence.text[: mention.start])
            called = (self._nameless(clause, mention) or running) if christened else None
            known = None if other else self._known(mention, clause)
            spoken = (focus or running) if names.is_pointed_at(clause.sentence.text[: mention.start]) else None
            cluster = (focus or running if back else called) or known or spoken or self._new()
            if other and mention.is_loose:
                self._others.append(cluster)
        if cluster:
            cluster.add(mention, clause.item)
            self._of[mention.sentence, mention.start] = cluster
        return cluster

    def _told(self) -> Iterator[Clause]:
        """The sentences that have told of funds."""
        return (self._clauses[index] for index in {m.sentence for c in self.clusters for m in c.mentions})

    def _nameless(self, clause: Clause, mention: Mention) -> Cluster | None:
        """The fund that the sentence before describes without naming it, or the only one that none has named."""
        near = {clause.index - 1, clause.index}
        nameless = [c for c in self.clusters if c.naming is Naming.DESCRIBED and c.items & {clause.item}]
        pointed = [self.of(m) for _, m in clause.funds() if m.start < mention.start and m.naming is Naming.PRONOUN]
        told = [c for c in nameless if c.mentions[-1].sentence in near]
        told = [c for c in nameless if c in pointed] or told  # 基金名叫ⓕ: the one spoken of
        return told[-1] if told else nameless[0] if len(nameless) == 1 else None

    def _of_kind(self, mention: Mention) -> Cluster | None:
        """The one fund of the article that 母基金, 子基金 or 种子基金 can mean."""
        kind = names.kind_of(mention.text)
        alike = [c for c in self.clusters if kind and any(kind in m.text for m in c.names())]
        return alike[0] if len(alike) == 1 else None

    def _new(self) -> Cluster:
        self._clusters.append(Cluster(len(self._clusters), title=self._title))
        return self._clusters[-1]

    def _known(self, mention: Mention, clause: Clause) -> Cluster | None:
        name = mention.stands_for or mention.text
        ordered = self._clusters[::-1]
        if clause.sentence.part == "title":
            ordered = [c for c in self._clusters if c.mentions and self._is_told(c, name)]
        mates = [self.of(m) for m in mates_of(clause, mention) if m.start < mention.start and m.text != mention.text]
        candidates = [c for c in ordered if c not in mates and self._may_be(c, mention, clause)]
        candidates = [c for c in candidates if not is_of_another_item(self._items, c, mention)]
        exact = (c for c in candidates if any(name in {m.text, m.stands_for} for m in c.names()))
        in_title = clause.sentence.part == "title"
        older = self._manages(mention) or (not in_title and bringing.is_of_old(clause, mention, self._since))
        alike = (
            c
            for c in candidates
            if not older and is_called(c, name, in_title=in_title) and not self._is_house_of(c, name)
        )
        return next(exact, None) or next(alike, None) or (None if older else self._shortened(mention, clause))

    def _manages(self, mention: Mention) -> bool:
        """Whether a name is of a house that takes part: 管理人为青禾基金 is not short for 青禾先进材料基金."""
        return self.is_party(mention) and names.is_house(mention.text)

    def _is_house_of(self, cluster: Cluster, name: str) -> bool:
        """Whether a fund is told as a house that others belong to, 青禾基金旗下, and a name is longer."""
        house = all(names.is_house(m.text) for m in cluster.names()) and not names.is_house(name)
        return house and self.is_party(cluster.mentions[0])

    def _is_told(self, cluster: Cluster, name: str) -> bool:
        """Whether the text brings a fund in as no party of another, or tells it by that very name at all."""
        by_name = [m for m in cluster.mentions if name in {m.text, m.stands_for}]
        return not self.is_party(cluster.mentions[0]) or not all(map(self.is_party, by_name))

    def _shortened(self, mention: Mention, clause: Clause) -> Cluster | None:
        """The one fund in whose name all of these words stand together: 卫星产业基金 of 滨海星际卫星产业基金."""
        if clause.sentence.part == "title" or names.is_single(clause.sentence.text[: mention.start], mention.text):
            return None
        mates = [self.of(m) for m in mates_of(clause, mention)]
        full = [
            c
            for c in self.clusters
            if c not in mates
            and not is_of_another_item(self._items, c, mention)
            and any(names.is_clipped(mention.text, m.text) or self._closes(mention, m, clause) for m in c.names())
        ]
        return full[0] if len(full) == 1 else None

    def _closes(self, words: Mention, full: Mention, clause: Clause) -> bool:
        """Whether words of kind alone are the end of a name of their item: 天使母基金 of 滨海新区天使母基金."""
        if words.naming is not Naming.DESCRIBED or len(words.text) < _TELLING or full.text == words.text:
            return False
        founded = _BROUGHT_IN.search(clause.sentence.text, 0, words.start)
        return not founded and self._clauses[full.sentence].item == clause.item and full.text.endswith(words.text)

    def _may_be(self, cluster: Cluster, mention: Mention, clause: Clause) -> bool:
        """Described funds of different items are different: 产业基金 here is not 产业基金 there."""
        told = [mention.text, *([] if cluster.naming is not Naming.DESCRIBED else (m.text for m in cluster.names()))]
        described = Naming.DESCRIBED in {mention.naming, cluster.naming} and not all(map(names.is_specific, told))
        return bool(cluster.mentions) and (not described or not clause.item or bool(cluster.items & {clause.item, 0}))

    def _describes(self, words: Mention, named: Mention) -> bool:
        if words.naming is Naming.DESCRIBED:
            return True
        return words.naming is Naming.PROPER and not self._manages(words) and names.describes(words.text, named.text)

    def _name_the_bare(self) -> None:
        """设立产业基金 is the one fund that the same item names, unless it was brought in as another."""
        bare_ones = [c for c in self.clusters if all(m.is_loose and names.points(m.text) for m in c.mentions)]
        for bare in bare_ones:
            named = [c for c in self.clusters if c.naming in _NAMES and c.items & bare.items]
            told = [c for c in named if not self.is_party(c.mentions[0])]
            if len(told) == 1 and not (bare in self._others and self._is_told_before(told[0], bare)):
                self.merge(*sorted((bare, told[0]), key=lambda c: c.number))

    def _is_told_before(self, one: Cluster, other: Cluster) -> bool:
        """Whether the text tells of one fund before it tells of the other; a headline comes before both."""
        told = [min((m.sentence for m in c.mentions if m.sentence not in self._title), default=0) for c in (one, other)]
        return told[0] < told[1]

    # ------------------------------------------------------------ words that join two names

    def _link(self, clauses: Sequence[Clause]) -> None:
        for clause in clauses:
            for one, other in self._linked(clause):
                if one is not other:
                    self.merge(*sorted((one, other), key=lambda c: c.number))

    def _linked(self, clause: Clause) -> Iterator[tuple[Cluster, Cluster]]:
        for link, match in _LINKS.matches(clause.text):
            pair = [noun for _, noun in clause.funds(*match.span())]
            ends = (self.of(pair[0]), self.of(pair[-1]))
            if link.introduces and (pair[0].naming is not Naming.DESCRIBED or pair[-1].naming is Naming.DESCRIBED):
                continue
            if ends[1] and not ends[0]:
                self._adopt(ends[1], pair[0], clause)  # ⓓ成立的这支ⓕ叫ⓕ
            elif ends[0] and ends[1] and (not link.described or self._describes(pair[-1], pair[0])):
                yield ends[0], ends[1]

    def _adopt(self, cluster: Cluster, mention: Mention, clause: Clause) -> None:
        """Take a pronoun that points at nothing for the fund that it is said to be."""
        if mention.naming is Naming.PRONOUN:
            cluster.take(Cluster(cluster.number, [mention], {clause.item}))
            self._of[mention.sentence, mention.start] = cluster
