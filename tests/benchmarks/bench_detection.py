"""How long detection takes: python tests/benchmarks/bench_detection.py ARTICLES.jsonl[.gz] [--articles N].

Prints milliseconds for one article (median, 95th percentile, largest) of the readers of money and dates and of the
whole detector, and how their time grows when a text becomes 2, 4 ... 16 times as long. An exponent of 1 is linear.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from statistics import median

from extractors.dates import find_dates
from extractors.facts import Article
from extractors.funds import find_funds
from extractors.money import find_money
from extractors.text import language_of, normalise

GROWTH = (1, 2, 4, 8, 16)
GROWTH_LENGTH = 4_000
"""Characters of the text that is made longer: a long news article."""

Reader = Callable[[Article], object]
READERS: dict[str, Reader] = {
    "find_money": lambda article: find_money(article.text),
    "find_dates": lambda article: find_dates(article.text, day=article.published_day),
    "find_funds": find_funds,
}


def read_articles(path: Path) -> Iterable[Article]:
    """The articles of a JSONL file (id, title, text, published), normalised as the detector wants them."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for number, line in enumerate(map(json.loads, lines)):
            title, text = normalise(line.get("title") or ""), normalise(line.get("text") or "")
            published = line.get("published") or ""
            day = date.fromisoformat(published[:10]) if len(published) >= 10 else None
            yield Article(str(number), None, title, text, None, day, language_of(title, text))


def milliseconds(reader: Reader, article: Article) -> float:
    """The time one reading takes."""
    started = time.perf_counter()
    reader(article)
    return (time.perf_counter() - started) * 1000


def longer(articles: Sequence[Article], factor: int) -> Article:
    """One article made of the texts of many, `factor` times as long as a long one."""
    text = "\n".join(article.text for article in articles)
    text = (text * (1 + GROWTH_LENGTH // max(len(text), 1)))[:GROWTH_LENGTH]
    return Article("long", None, None, "\n".join([text] * factor), None, None, articles[0].language)


def exponent(times: Sequence[float]) -> float:
    """The power of the length with which the times of GROWTH grow, by least squares on logarithms."""
    points = [(math.log(factor), math.log(max(one, 1e-6))) for factor, one in zip(GROWTH, times, strict=True)]
    middle_x, middle_y = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / sum((x - middle_x) ** 2 for x, _ in points)


def report(articles: Sequence[Article]) -> Iterable[str]:
    """The lines to print, a language and a reader a line."""
    for language in sorted({article.language for article in articles}):
        own = [article for article in articles if article.language == language]
        yield f"{language}: {len(own)} articles, median {median(len(a.text) for a in own):.0f} characters"
        long_ones = [longer(own, factor) for factor in GROWTH]
        for name, reader in READERS.items():
            times = sorted(milliseconds(reader, article) for article in own)
            growth = [min(milliseconds(reader, article) for _ in range(2)) for article in long_ones]
            yield (
                f"  {name:<10} ms: median {median(times):6.2f}  p95 {times[len(times) * 95 // 100]:7.2f}  "
                f"max {times[-1]:8.2f}  growth {' '.join(f'{one:.0f}' for one in growth)}  "
                f"exponent {exponent(growth):.2f}"
            )


def main(arguments: Sequence[str]) -> None:
    """Measure the articles of the file that is named."""
    parser = argparse.ArgumentParser(description="Time the detector.")
    parser.add_argument("articles", type=Path, help="a .jsonl or .jsonl.gz file")
    parser.add_argument("--articles", dest="count", type=int, default=500, help="how many to read (default 500)")
    options = parser.parse_args(arguments)
    for reader in READERS.values():  # tables are made at the first use
        reader(Article("warm", None, None, "A $5 million fund. 一只5亿元基金成立。", None, None, "zh"))
    for line in report(list(islice(read_articles(options.articles), options.count))):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
