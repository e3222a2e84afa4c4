"""fundwatch explain: why an article announces a fund, or does not."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated, Any

import typer

from flows.cli.options import AsJson, Config
from flows.cli.reasons import objections, reasons
from flows.cli.screen import clean, facts_row, print_line, say


def explain(
    what: Annotated[str, typer.Argument(metavar="URL|FILE|-", help="A page, a file, or - for text on standard input.")],
    as_json: AsJson = False,
    config: Config = None,
) -> None:
    """Show each sentence, the rules that fired in it, and what was refused and why; keeps nothing."""
    from extractors.facts import Article
    from extractors.funds import find_funds
    from flows.by_hand import read_by_hand
    from flows.outcomes import FAILED
    from flows.settings import load_settings
    from flows.starting import utc_now

    told, failed = [], []
    for read in read_by_hand(what, load_settings(config), now=utc_now()):
        if isinstance(read.result, Article):
            told.append((read.result, find_funds(read.result)))
        else:
            failed.append(read.result.outcome in FAILED)
            say(f"{read.listed.item.url}: {read.result.outcome.replace('_', ' ')}: {read.result.reason}")
    for article, reading in told:
        if as_json:
            line = {"article_id": article.key, "title": article.title, **asdict(reading)}
            typer.echo(json.dumps(line, ensure_ascii=False))
        else:
            _print(article, reading)
    if failed and all(failed) and not told:
        raise typer.Exit(1)  # as `add` ends


def _print(article: Any, reading: Any) -> None:
    """The text with what was read in it marked, then the funds, then the refusals."""
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
    for sighting in reading.sightings:
        words = " | ".join(str(cell) for cell in facts_row(sighting) if cell)
        print_line(Text(f"FUND {words} | confidence {sighting.confidence:.2f}", style="bold green"))
    for refusal in reading.refusals:
        print_line(Text(f"NOT  {clean(refusal.name)}: {objections(refusal.why)} ({refusal.rule})", style="red"))
    if not reading.sightings and not reading.refusals:
        print_line("no fund is named")


def _why(evidence: Any) -> str:
    """The rule that read a fact; of a confidence the heaviest of its signs, in plain words."""
    return reasons(evidence.rule) if evidence.field == "confidence" else evidence.rule
