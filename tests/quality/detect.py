"""Read a gold corpus with the detector alone, without store or identity: detect.py GOLD.jsonl SIGHTINGS.jsonl."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

from extractors.facts import Article, SightingKind
from extractors.funds import find_funds


def article_of(line: dict) -> Article:
    """Make an article of one line of a gold corpus."""
    day = date.fromisoformat(line["published"][:10]) if line.get("published") else None
    return Article(line["id"], line.get("url"), line.get("title"), line["text"], None, day, line.get("lang", "en"))


def main(gold: str, output: str) -> None:
    """Write one line for each sighting; every sighting has a fund_id of its own."""
    with Path(gold).open(encoding="utf-8") as lines, Path(output).open("w", encoding="utf-8") as out:
        for line in map(json.loads, lines):
            told = [s for s in find_funds(article_of(line)).sightings if s.kind is SightingKind.ANNOUNCED]
            for number, sighting in enumerate(told):
                row = {"article_id": line["id"], "fund_id": f"{line['id']}/{number}", **asdict(sighting)}
                out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
