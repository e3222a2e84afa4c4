#!/usr/bin/env python3
"""Score detected announcements against a gold corpus.

    python score.py GOLD.jsonl SIGHTINGS.jsonl [--errors N] [--json]

GOLD.jsonl        one article a line, annotated as corpus/GUIDE.md says.
SIGHTINGS.jsonl   one detected announcement a line:
    {"article_id", "fund_id", "name", "aliases", "stage", "size": {"amount", "currency"} | null, "first_tranche",
     "managers", "sponsors", "place", "event_date", "confidence"}
    An article without an announcement has no line. `article_id` is the `id` of the gold article.

Within an article, detected announcements and gold funds are paired one to one by name (and size), best pair first. Prints
- precision, recall and F1 of funds found: over all, by language, by kind of text; and of articles flagged;
- precision at a confidence of 0.8 and above, and the share of gold funds found there;
- how often each field of a paired fund is right (a value where gold has none is wrong; `*_stated`: only where gold has one);
- B-cubed precision, recall and F1 of `fund_id` over the paired mentions, how many mentions were missed and so not judged,
  and of the funds told in two languages how many came out as one record.
Needs nothing but the standard library. Exits 2 on input it cannot read.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict

PAIR_AT = 0.5
LONGEST_NAME = 80  # longer strings are sentences, not names, and pair with nothing
MOST_ALIASES = 8
SURE = 0.8
LEGAL = re.compile(
    r"\((?:有限合伙|有限合夥|有限責任公司|有限责任公司|暂定名|暫定名)\)|合伙企业|合夥企業|有限合伙|有限公司|,? ?(?:l\.?p\.?|llc|ltd\.?|s\.?c\.?sp\.?)$"
)
STOP = {"the", "a", "an", "new", "of", "and", "for", "its", "in"}
# words that any fund's name may have: two names that share only these are not alike
GENERIC = {
    "fund",
    "funds",
    "vehicle",
    "capital",
    "venture",
    "ventures",
    "investment",
    "private",
    "equity",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "debut",
    "inaugural",
    "guidance",
    "industry",
    "partnership",
    "基金",
    "母基",
    "子基",
    "金合",
    "合伙",
    "投资",
    "资基",
    "產業",
    "产业",
    "业投",
    "業投",
    "投資",
    "資基",
    "引导",
    "引導",
    "导基",
    "導基",
    "业基",
    "業基",
    "创业",
    "創業",
    "创投",
    "創投",
    "股权",
    "股權",
    "权投",
    "權投",
    "私募",
    "募基",
    "募股",
    "首支",
    "支基",
    "首只",
    "只基",
    "一期",
    "二期",
    "期基",
}


def normal(name: str) -> str:
    text = unicodedata.normalize("NFKC", name or "").lower().strip()
    text = LEGAL.sub("", text)
    return re.sub(r"[\s\"'“”‘’「」《》()\[\]·.,:;\-–—/]+", " ", text).strip()


def grams(text: str) -> Counter:
    """Words of Latin script and pairs of neighbouring characters of Han script."""
    out = Counter(w for w in re.findall(r"[a-z0-9$€£¥&]+", text) if w not in STOP)
    for run in re.findall(r"[\u3400-\u9fff]+", text):
        out.update([run] if len(run) == 1 else [run[i : i + 2] for i in range(len(run) - 1)])
    return out


def similarity(a: str, b: str) -> float:
    a, b = normal(a), normal(b)
    if not a or not b or max(len(a), len(b)) > LONGEST_NAME:
        return 0.0
    if a == b:
        return 1.0
    ga, gb = grams(a), grams(b)
    if not ga or not gb:
        return 0.0
    common = sum((ga & gb).values())
    dice = 2 * common / (sum(ga.values()) + sum(gb.values()))
    da, db = [Counter({k: n for k, n in g.items() if k not in GENERIC}) for g in (ga, gb)]
    short = min(sum(da.values()), sum(db.values()))
    # a short form of a longer name counts, by what tells it from other funds
    inside = sum((da & db).values()) / short if short else 0.0
    return max(0.8 * dice if not short else dice, 0.8 * inside)


def names(fund: dict, limit: int | None = None) -> list[str]:
    return [n for n in [fund.get("name"), *(fund.get("aliases") or [])[:limit]] if n]


def amount(size: dict | None) -> tuple[float, str] | None:
    if not size or size.get("amount") is None:
        return None
    return float(size["amount"]), (size.get("currency") or "").upper()


def same_amount(a, b) -> bool:
    a, b = amount(a), amount(b)
    if a is None or b is None:
        return a is b
    return a[1] == b[1] and abs(a[0] - b[0]) <= 0.005 * max(a[0], b[0], 1)


def same_place(gold: str | None, found: str | None) -> bool:
    """Equal, or one inside the other: whole words of Latin script, at least two characters of Han script."""
    if not gold or not found:
        return not gold and not found
    g, f = normal(gold), normal(found)
    if re.search(r"[\u3400-\u9fff]", g + f):
        return min(len(g), len(f)) >= 2 and (g in f or f in g)
    wg, wf = g.split(), f.split()
    return bool(wg and wf) and (set(wf) <= set(wg) or set(wg) <= set(wf))


def same_date(gold: str | None, found: str | None) -> bool:
    if not gold or not found:
        return not gold and not found
    return found.startswith(gold)


def pair(gold: list[dict], found: list[dict]) -> list[tuple[int, int]]:
    scored = []
    for i, g in enumerate(gold):
        for j, f in enumerate(found):
            best = max((similarity(x, y) for x in names(g) for y in names(f, MOST_ALIASES)), default=0.0)
            if best > 0 and amount(g.get("size")) and same_amount(g.get("size"), f.get("size")):
                best += 0.25
            if best >= PAIR_AT:
                scored.append((best, i, j))
    pairs, seen_g, seen_f = [], set(), set()
    for _, i, j in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if i not in seen_g and j not in seen_f:
            seen_g.add(i), seen_f.add(j), pairs.append((i, j))
    rest_g, rest_f = [i for i in range(len(gold)) if i not in seen_g], [j for j in range(len(found)) if j not in seen_f]
    # the only one left on either side, of the same stated size: the same fund, whatever words name it
    if (
        len(rest_g) == len(rest_f) == 1
        and amount(gold[rest_g[0]].get("size"))
        and same_amount(gold[rest_g[0]].get("size"), found[rest_f[0]].get("size"))
    ):
        pairs.append((rest_g[0], rest_f[0]))
    return pairs


def prf(hit: int, found: int, gold: int) -> dict:
    p = hit / found if found else 1.0 if not gold else 0.0
    r = hit / gold if gold else 1.0
    return {
        "precision": round(p, 4),
        "recall": round(r, 4),
        "f1": round(2 * p * r / (p + r), 4) if p + r else 0.0,
        "gold": gold,
        "found": found,
    }


def party_prf(pairs: list[tuple[list[str], list[str]]]) -> dict:
    hit = found = gold = 0
    for g, f in pairs:
        left = list(f)
        gold, found = gold + len(g), found + len(f)
        for name in g:
            match = next((x for x in left if similarity(name, x) >= 0.6), None)
            if match is not None:
                left.remove(match)
                hit += 1
    return prf(hit, found, gold)


def bcubed(mentions: list[tuple[str, str]]) -> dict:
    by_gold, by_found = defaultdict(set), defaultdict(set)
    for k, (g, f) in enumerate(mentions):
        by_gold[g].add(k), by_found[f].add(k)
    if not mentions:
        return {"precision": 0.0, "recall": 0.0, "f1": 0.0, "mentions": 0}
    p = sum(len(by_gold[g] & by_found[f]) / len(by_found[f]) for g, f in mentions) / len(mentions)
    r = sum(len(by_gold[g] & by_found[f]) / len(by_gold[g]) for g, f in mentions) / len(mentions)
    merged = sum(1 for ks in by_found.values() if len({mentions[k][0] for k in ks}) > 1)
    split = sum(1 for ks in by_gold.values() if len({mentions[k][1] for k in ks}) > 1)
    return {
        "precision": round(p, 4),
        "recall": round(r, 4),
        "f1": round(2 * p * r / (p + r), 4),
        "mentions": len(mentions),
        "gold_funds": len(by_gold),
        "records": len(by_found),
        "records_mixing_funds": merged,
        "funds_split_over_records": split,
    }


def read(path: str) -> list[dict]:
    try:
        with open(path, encoding="utf-8") as lines:
            return [json.loads(line) for line in lines if line.strip()]
    except (OSError, ValueError) as error:
        print(f"score: {path}: {error}", file=sys.stderr)
        raise SystemExit(2) from None


def score(gold: list[dict], found: list[dict]) -> tuple[dict, list[str]]:
    by_article = defaultdict(list)
    for row in found:
        by_article[row.get("article_id")].append(row)
    known = {a["id"] for a in gold}
    stray = sum(len(v) for k, v in by_article.items() if k not in known)
    count, sure, errors, mentions = defaultdict(Counter), Counter(), [], []
    fields, parties, told, missed = defaultdict(Counter), defaultdict(list), defaultdict(list), 0
    for article in gold:
        funds, rows, lang = article["gold"]["funds"], by_article.get(article["id"], []), article["lang"][:2]
        pairs = pair(funds, rows)
        for part in ("all", lang, article.get("text_kind") or "text"):
            count[part].update(
                hit=len(pairs),
                found=len(rows),
                gold=len(funds),
                a_hit=bool(funds and rows),
                a_found=bool(rows),
                a_gold=bool(funds),
            )
        is_sure = [(row.get("confidence") or 0) >= SURE for row in rows]
        sure.update(found=sum(is_sure), hit=sum(is_sure[j] for _, j in pairs), gold=len(funds))
        for i in sorted(set(range(len(funds))) - {i for i, _ in pairs}):
            errors.append(f"missed   {article['id']}: {funds[i]['name']} [{funds[i]['stage']}]")
            missed += 1
            told[funds[i].get("fund_id")].append((lang, None))
        for j in sorted(set(range(len(rows))) - {j for _, j in pairs}):
            errors.append(f"spurious {article['id']}: {rows[j].get('name')} [{rows[j].get('stage')}]")
        for i, j in pairs:
            g, f = funds[i], rows[j]
            right = {
                "size": same_amount(g.get("size"), f.get("size")),
                "first_tranche": same_amount(g.get("first_tranche"), f.get("first_tranche")),
                "stage": g.get("stage") == f.get("stage"),
                "name_exact": normal(g["name"]) == normal(f.get("name") or ""),
                "place": same_place(g.get("place"), f.get("place")),
                "event_date": same_date(g.get("event_date"), f.get("event_date")),
            }
            for field, ok in right.items():
                fields[field].update(right=ok, of=1)
                if field in ("size", "first_tranche", "place", "event_date") and g.get(field):
                    fields[field + "_stated"].update(right=ok, of=1)
                if not ok and field != "name_exact":
                    errors.append(f"{field:<8} {article['id']}: {g['name']}: gold {g.get(field)} found {f.get(field)}")
            for field in ("managers", "sponsors"):
                parties[field].append((g.get(field) or [], f.get(field) or []))
            if g.get("fund_id") and f.get("fund_id") is not None:
                mentions.append((g["fund_id"], str(f["fund_id"])))
                told[g["fund_id"]].append((lang, str(f["fund_id"])))
    both = [seen for seen in told.values() if len({lang for lang, _ in seen}) > 1]
    joined = sum(
        any(r and len({lang for lang, x in seen if x == r}) > 1 for _, r in seen)
        and len({r for _, r in seen if r}) == 1
        for seen in both
    )
    result = {
        "funds": {k: prf(c["hit"], c["found"], c["gold"]) for k, c in count.items()},
        "articles": {k: prf(c["a_hit"], c["a_found"], c["a_gold"]) for k, c in count.items()},
        f"confidence >= {SURE}": {"all": prf(sure["hit"], sure["found"], sure["gold"])},
        "fields": {k: {"accuracy": round(c["right"] / c["of"], 4), "of": c["of"]} for k, c in sorted(fields.items())},
        "parties": {k: party_prf(v) for k, v in parties.items()},
        "identity": bcubed(mentions),
    }
    result["identity"]["mentions_missed"] = missed
    result["identity"]["funds_in_two_languages_in_one_record"] = f"{joined}/{len(both)}"
    if stray:
        result["announcements_of_unknown_articles"] = stray
    return result, errors


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold"), parser.add_argument("sightings")
    parser.add_argument("--errors", type=int, default=0, help="list up to N errors")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    args = parser.parse_args()
    result, errors = score(read(args.gold), read(args.sightings))
    if args.json:
        print(json.dumps(result, ensure_ascii=False))
    else:
        for part, figures in result.items():
            print(part)
            for name, figure in figures.items() if isinstance(figures, dict) else [("", figures)]:
                print(f"  {name:<38}{figure}")
    for line in errors[: args.errors]:
        print(line)


if __name__ == "__main__":
    main()
