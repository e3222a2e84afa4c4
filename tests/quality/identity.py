# ruff: noqa: T201 - its output is a report
"""How well sightings become funds: B-cubed over a corpus whose funds carry ids, in file order and shuffled.

    python tests/quality/identity.py GOLD.jsonl [SIGHTINGS.jsonl] [--shuffles N] [--errors N] [--why ARTICLE ARTICLE]

With GOLD alone the annotated facts themselves are identified; with SIGHTINGS (as `fundwatch export sightings` writes
them) the detected ones, each paired with its gold fund as `score.py` pairs them.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from score import bcubed, pair

from extractors.facts import Money, Sighting, Stage
from extractors.identity import Answer, Candidate, Decision, compare, decide, keys_of, likeliest
from flows.pipeline.claims import Claim, claims


@dataclass(frozen=True)
class Mention:
    """One sighting with the article that tells of it and the fund that it is of."""

    article: str
    lang: str
    day: date | None
    gold: str
    facts: Sighting


@dataclass
class Index:
    """Funds in memory, looked up by key as the store does."""

    members: dict[str, list[Mention]] = field(default_factory=dict)
    by_key: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    made: int = 0
    looked_at: int = 0

    def add_all(self, told: Sequence[Mention]) -> None:
        """The sightings of one article, as the pipeline keeps them: the surest takes a fund."""
        left = [Claim()]
        if len(told) > 1:
            left = claims([mention.facts for mention in told], [self.decide(mention, ()) for mention in told])
        here: set[str] = set()
        for mention, claim in zip(told, left, strict=True):
            decision = claim.leaves(self.decide(mention, here | claim.taken))
            here.add(self.add(mention, decision))

    def decide(self, mention: Mention, here: Collection[str]) -> Decision:
        candidates = [self.candidate(fund_id) for fund_id in self.found(mention)]
        self.looked_at += len(candidates)
        return decide(mention.facts, candidates, day=mention.day, here=here)

    def add(self, mention: Mention, decision: Decision) -> str:
        fund_id = decision.fund_id or self.new()
        self.members.setdefault(fund_id, []).append(mention)
        for other in decision.joins:
            self.members[fund_id] += self.members.pop(other)
            for found in self.by_key.values():
                found.discard(other)
        for key in keys_of(self.candidate(fund_id).profile):
            self.by_key[key].add(fund_id)
        return fund_id

    def new(self) -> str:
        self.made += 1
        return f"f{self.made:05}"

    def found(self, mention: Mention) -> list[str]:
        wanted = keys_of(Candidate("", ((mention.facts, mention.day),)).profile)
        return likeliest(dict.fromkeys(self.by_key.get(key, ()), 0) for key in wanted)

    def candidate(self, fund_id: str) -> Candidate:
        told = self.members[fund_id]
        articles = {mention.article for mention in told}
        beside = {
            other
            for other, mentions in self.members.items()
            if other != fund_id and any(mention.article in articles for mention in mentions)
        }
        return Candidate(fund_id, tuple((m.facts, m.day) for m in told), frozenset(beside))

    def records(self) -> dict[tuple[str, str], str]:
        return {(m.article, m.gold): fund_id for fund_id, told in self.members.items() for m in told}


def money(value: dict[str, Any] | None) -> Money | None:
    return Money(int(value["amount"]), value["currency"], value.get("as_written") or "") if value else None


def sighting(row: dict[str, Any]) -> Sighting:
    return Sighting(
        name=row["name"],
        stage=Stage(row["stage"]),
        confidence=row.get("confidence") or 1.0,
        aliases=tuple(row.get("aliases") or ()),
        size=money(row.get("size")),
        first_tranche=money(row.get("first_tranche")),
        managers=tuple(row.get("managers") or ()),
        sponsors=tuple(row.get("sponsors") or ()),
        place=row.get("place"),
        sectors=tuple(row.get("sectors") or ()),
        event_date=row.get("event_date"),
    )


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def mentions_of(gold: Sequence[dict[str, Any]], found: Iterable[dict[str, Any]] | None) -> Iterator[Mention]:
    by_article = defaultdict(list)
    for row in found or ():
        by_article[row["article_id"]].append(row)
    for article in gold:
        day = date.fromisoformat(article["published"][:10]) if article.get("published") else None
        rows = by_article[article["id"]] if found is not None else article["gold"]["funds"]
        named = {}
        for i, j in pair(article["gold"]["funds"], rows):
            named[j] = article["gold"]["funds"][i]["fund_id"]
        for j, row in enumerate(rows):
            fund = row["fund_id"] if found is None else named.get(j, f"spurious-{article['id']}-{j}")
            yield Mention(article["id"], article["lang"][:2], day, fund, sighting(row))


def identify(mentions: Iterable[Mention]) -> Index:
    index = Index()
    for _, told in groupby(mentions, key=lambda mention: mention.article):
        index.add_all(list(told))
    return index


def told_in_two_languages(mentions: Sequence[Mention], records: dict[tuple[str, str], str]) -> str:
    told = defaultdict(set)
    for mention in mentions:
        told[mention.gold].add((mention.lang, records[mention.article, mention.gold]))
    both = [seen for seen in told.values() if len({lang for lang, _ in seen}) > 1]
    return f"{sum(len({record for _, record in seen}) == 1 for seen in both)}/{len(both)}"


def agreement(ours: dict[tuple[str, str], str], theirs: dict[tuple[str, str], str]) -> float:
    return float(bcubed([(ours[mention], theirs[mention]) for mention in ours])["f1"])


def by_article(mentions: Sequence[Mention], seed: int) -> list[Mention]:
    articles = sorted({mention.article for mention in mentions})
    random.Random(seed).shuffle(articles)
    place = {article: at for at, article in enumerate(articles)}
    return sorted(mentions, key=lambda mention: place[mention.article])


def errors(index: Index) -> Iterator[str]:
    where = defaultdict(set)
    for fund_id, told in index.members.items():
        golds = sorted({mention.gold for mention in told})
        if len(golds) > 1:
            yield f"mixed {fund_id}: {', '.join(golds)}"
        for mention in told:
            where[mention.gold].add(fund_id)
    for gold, funds in sorted(where.items()):
        if len(funds) > 1:
            parts = (", ".join(m.article for m in index.members[f] if m.gold == gold) for f in sorted(funds))
            yield f"split {gold}: " + " | ".join(parts)


def explain(mentions: Sequence[Mention], articles: Sequence[str]) -> None:
    first, second = ([m for m in mentions if m.article == article] for article in articles)
    for x in first:
        for y in second:
            answer = compare(x.facts, y.facts, days=(x.day, y.day))
            if answer.judgement is not Answer.NOT_SAME or x.gold == y.gold:
                print(f"{x.gold} / {y.gold}: {answer.judgement} {answer.weight}")
                for part in answer.parts:
                    print(f"   {part.weight:+.2f} {part.name}: {part.why}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("sightings", type=Path, nargs="?")
    parser.add_argument("--shuffles", type=int, default=0)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--why", nargs=2, metavar="ARTICLE")
    args = parser.parse_args()
    mentions = list(mentions_of(read(args.gold), read(args.sightings) if args.sightings else None))
    if args.why:
        return explain(mentions, args.why)
    index = identify(mentions)
    judged = [m for m in mentions if not m.gold.startswith("spurious-")]
    records = index.records()
    print(json.dumps(bcubed([(m.gold, records[m.article, m.gold]) for m in judged])))
    print("two languages in one record", told_in_two_languages(judged, records), "candidates", index.looked_at)
    for line in list(errors(index))[: args.errors]:
        print(line)
    others = [identify(by_article(mentions, seed)) for seed in range(args.shuffles)]
    for other in others:
        told = other.records()
        figures = bcubed([(m.gold, told[m.article, m.gold]) for m in judged])
        print(
            "shuffled: agreement",
            agreement(records, told),
            "f1",
            figures["f1"],
            "mixing",
            figures["records_mixing_funds"],
        )
    return None


if __name__ == "__main__":
    main()
