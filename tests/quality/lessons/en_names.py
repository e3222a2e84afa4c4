"""Which names in capitals are those of funds, new or old."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.en.christening import names_in, signs_of_name
from extractors.funds.en.clauses import read_clauses
from extractors.funds.en.local_money import local_meanings
from extractors.funds.en.widening import described
from extractors.text import sentences
from tests.quality.detect import article_of


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each name of an English article: right if the gold has it as a fund's, announced or in the background."""
    if line["lang"] != "en":
        return
    article = article_of(dict(line))
    lines = sentences(article.title, article.text)
    clauses = read_clauses(lines, article.published_day, local=local_meanings(article))
    names = names_in(described(clauses))
    gold = line["gold"]
    funds = {_plain(name) for fund in gold["funds"] for name in (fund["name"], *fund["aliases"])}
    funds |= {_plain(name) for name in gold["background"]}
    for name in names.uses:
        yield signs_of_name(name, names), _plain(name) in funds


def _plain(name: str) -> str:
    return re.sub(r"^the |[“”\"‘’'.,]", "", name.lower()).strip()
