"""fundwatch explain: why an article announces a fund, or does not."""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import typer

from flows.cli.opening import asked_if_it_answers
from flows.cli.options import AsJson, Published, What, Where
from flows.cli.prospects import as_json as in_json
from flows.cli.prospects import in_lines, prospects_of
from flows.cli.screen import clean, print_line, say

if TYPE_CHECKING:
    from extractors.facts import Article, Reading
    from flows.pipeline.prospects import Prospect
    from flows.settings import Settings


def explain(
    what: What,
    published: Published = None,
    as_json: AsJson = False,
    *,
    where: Where,
) -> None:
    """Show each sentence, the rules that fired in it, what was refused and why, and the record it would join.

    Keeps nothing.
    """
    from extractors.facts import Article
    from extractors.funds import find_funds
    from flows.by_hand import Given, read_by_hand
    from flows.cli.passed_over import with_passed_over
    from flows.outcomes import FAILED
    from flows.settings import load_settings
    from flows.starting import utc_now

    settings = load_settings(where.config, where.database)
    told, failed = [], []
    for read in read_by_hand(Given(what, published), settings, now=utc_now()):
        if read.listed.doubt:
            say(f"{read.listed.place}: {read.listed.doubt}")
        if isinstance(read.result, Article):
            told.append((read.result, with_passed_over(read.result, find_funds(read.result))))
        else:
            failed.append(read.result.outcome in FAILED)
            say(f"{read.listed.item.url}: {read.result.outcome.replace('_', ' ')}: {read.result.reason}")
    _show(told, settings, as_json=as_json)
    if failed and all(failed) and not told:
        raise typer.Exit(1)  # as `add` ends


def _show(told: list[tuple[Article, Reading]], settings: Settings, *, as_json: bool) -> None:
    """Each article with the records that its funds would join."""
    from flows.cli.reading import SURE_OF
    from flows.starting import utc_now

    any_found = any(reading.sightings for _, reading in told)
    with asked_if_it_answers(settings) if any_found else nullcontext((None, "")) as (store, why):
        for article, reading in told:
            prospects = prospects_of(store, article, reading, settings, now=utc_now())
            if as_json:
                typer.echo(json.dumps(_line(article, reading, prospects), ensure_ascii=False))
            else:
                _print(article, reading, prospects)
    if any_found and not as_json:
        say(SURE_OF)
        if any(_wants_a_day(article, reading) for article, reading in told):
            say(_UNDATED)
    if why and any_found:
        say(why)


_UNDATED = (
    "No day of publication is stated, so days as 'on Tuesday' give no event_date: --published 2026-01-30 names it."
)


def _wants_a_day(article: Article, reading: Reading) -> bool:
    return article.published_day is None and any(one.event_date is None for one in reading.sightings)


def _line(article: Article, reading: Reading, prospects: list[Prospect] | None) -> dict[str, Any]:
    """All that was read, each sighting with its `record`: null where there are no records to ask."""
    read = asdict(reading)
    for number, sighting in enumerate(read["sightings"]):
        sighting["record"] = in_json(prospects[number]) if prospects else None
    return {"article_id": article.key, "title": article.title, **read}


def _print(article: Article, reading: Reading, prospects: list[Prospect] | None) -> None:
    """Each fund: why it is news, what would become of it, its facts with their words; then what is refused, and why."""
    from rich.text import Text

    from flows.cli.reading import facts_with_words, head_of, refused, why_news

    print_line(Text(clean(f"{article.title or article.key}"), style="bold"))
    for number, sighting in enumerate(reading.sightings):
        print_line(head_of(sighting))
        for line in why_news(article, sighting):
            print_line(f"    {clean(line)}")
        for line in in_lines(prospects[number]) if prospects else ():
            print_line(Text(f"    {clean(line)}", style="cyan"))
        for words in facts_with_words(article, sighting):
            print_line(words)
    for words in refused(article, reading):
        print_line(words)
    if not reading.sightings and not reading.refusals:
        print_line("no fund is named")
