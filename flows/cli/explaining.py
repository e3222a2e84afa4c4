"""fundwatch explain: why an article announces a fund, or does not."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli.opening import asked_if_it_answers
from flows.cli.options import AsJson, Where
from flows.cli.prospects import as_json as in_json
from flows.cli.prospects import in_lines, prospects_of
from flows.cli.reasons import objections, reasons
from flows.cli.screen import clean, facts_row, print_line, say

if TYPE_CHECKING:
    from extractors.facts import Article, Reading
    from flows.pipeline.prospects import Prospect
    from flows.settings import Settings


def explain(
    what: Annotated[str, typer.Argument(metavar="URL|FILE|-", help="A page, a file, or - for text on standard input.")],
    as_json: AsJson = False,
    *,
    where: Where,
) -> None:
    """Show each sentence, the rules that fired in it, what was refused and why, and the record it would join.

    Keeps nothing.
    """
    from extractors.facts import Article
    from extractors.funds import find_funds
    from flows.by_hand import read_by_hand
    from flows.outcomes import FAILED
    from flows.settings import load_settings
    from flows.starting import utc_now

    settings = load_settings(where.config, where.database)
    told, failed = [], []
    for read in read_by_hand(what, settings, now=utc_now()):
        if isinstance(read.result, Article):
            told.append((read.result, find_funds(read.result)))
        else:
            failed.append(read.result.outcome in FAILED)
            say(f"{read.listed.item.url}: {read.result.outcome.replace('_', ' ')}: {read.result.reason}")
    _show(told, settings, as_json=as_json)
    if failed and all(failed) and not told:
        raise typer.Exit(1)  # as `add` ends


def _show(told: list[tuple[Article, Reading]], settings: Settings, *, as_json: bool) -> None:
    """Each article with the records that its funds would join."""
    from flows.starting import utc_now

    with asked_if_it_answers(settings) as (store, why):
        for article, reading in told:
            prospects = prospects_of(store, article, reading, settings, now=utc_now())
            if as_json:
                typer.echo(json.dumps(_line(article, reading, prospects), ensure_ascii=False))
            else:
                _print_sentences(article, reading)
                _print_funds(reading, prospects)
    if why and any(reading.sightings for _, reading in told):
        say(why)


def _line(article: Article, reading: Reading, prospects: list[Prospect] | None) -> dict[str, Any]:
    """All that was read, each sighting with its `record`: null where there are no records to ask."""
    read = asdict(reading)
    for number, sighting in enumerate(read["sightings"]):
        sighting["record"] = in_json(prospects[number]) if prospects else None
    return {"article_id": article.key, "title": article.title, **read}


def _print_sentences(article: Article, reading: Reading) -> None:
    """The text with what was read in it marked."""
    from rich.text import Text

    from extractors.text import sentences

    original = {"title": article.title or "", "text": article.text}
    marks = [(e.part, e.start, e.end, f"{e.field}: {_why(e)}") for s in reading.sightings for e in s.evidence]
    refused = [(r.part, r.start, r.end, f"not a new fund: {r.rule}") for r in reading.refusals]
    for sentence in sentences(article.title, article.text):
        here = [(m, "green") for m in marks if m[0] == sentence.part and sentence.start <= m[1] < sentence.end]
        here += [(m, "red") for m in refused if m[0] == sentence.part and sentence.start <= m[1] < sentence.end]
        if not here:
            continue
        line = Text(clean(original[sentence.part][sentence.start : sentence.end].strip("\n")))
        shift = len(original[sentence.part][sentence.start :]) - len(
            original[sentence.part][sentence.start :].lstrip("\n")
        )
        for (_, start, end, _), colour in here:
            line.stylize(colour, start - sentence.start - shift, end - sentence.start - shift)
        print_line(line)
        for (part, start, end, rule), colour in dict.fromkeys(here):
            print_line(Text(f"    {clean(original[part][start:end])[:60]}  ←  {rule}", style=colour))


def _print_funds(reading: Reading, prospects: list[Prospect] | None) -> None:
    """A line for each fund, below it what would become of it, then a line for each refusal."""
    from rich.text import Text

    for number, sighting in enumerate(reading.sightings):
        words = " | ".join(str(cell) for cell in facts_row(sighting) if cell)
        print_line(Text(f"FUND {words} | confidence {sighting.confidence:.2f}", style="bold green"))
        for line in in_lines(prospects[number]) if prospects else ():
            print_line(Text(f"    {clean(line)}", style="cyan"))
    for refusal in reading.refusals:
        print_line(Text(f"NOT  {clean(refusal.name)}: {objections(refusal.why)} ({refusal.rule})", style="red"))
    if not reading.sightings and not reading.refusals:
        print_line("no fund is named")


def _why(evidence: Any) -> str:
    """The rule that read a fact; of a confidence the heaviest of its signs, in plain words."""
    return reasons(evidence.rule) if evidence.field == "confidence" else evidence.rule
