"""fundwatch funds: the records, and what people decide about them."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from flows.cli.gathering import gathered
from flows.cli.judgements import confirm, edit, judgements, merge, not_same, reject, split, undo
from flows.cli.opening import opened
from flows.cli.options import AsJson, FundMeant, Other, Since, Where
from flows.cli.screen import FACT_HEADS, LOOSE_FACTS, facts_row, judgement_word, out, say, table
from flows.errors import UsageError

app = typer.Typer(help="The records: list, show, and decide what is right.", no_args_is_help=True)


@app.command("list")
@gathered
def list_funds(
    since: Since = None,
    status: Annotated[
        list[str] | None,
        typer.Option("--status", metavar="STATUS", help="new, review, confirmed or rejected; repeatable."),
    ] = None,
    place: Annotated[
        str | None,
        typer.Option("--place", metavar="PLACE", help="Only funds of this place or within it: CN, China, 四川."),
    ] = None,
    words: Annotated[str | None, typer.Option("--words", metavar="WORDS", help="Only names with these words.")] = None,
    *,
    where: Where,
) -> None:
    """List the funds, the latest first."""
    from datetime import UTC, datetime, time

    from flows.cli.finding import refuse_unknown_place
    from flows.outcomes import counted
    from flows.store import FundFilter

    start = datetime.combine(since, time(), tzinfo=UTC) if since else None
    with opened(where) as (_, store):
        found = list(store.funds(since=start, status=_statuses(status), wanted=FundFilter(place=place, words=words)))
    if place and not found:
        refuse_unknown_place(place)
    table(
        ("fund", *FACT_HEADS, "told", "status"),
        [(f.fund_id, *facts_row(f.facts), f.sightings, f.status) for f in found],
        loose=LOOSE_FACTS,
    )
    if found:
        say(counted(len(found), "fund"))


@app.command()
@gathered
def show(fund: FundMeant, as_json: AsJson = False, *, where: Where) -> None:
    """Show one fund: each fact with its source and the words that prove it, and its history."""
    from flows.cli.dossier import print_dossier
    from flows.cli.finding import fund_meant
    from flows.export import Wanted, rows

    with opened(where) as (settings, store):
        found = fund_meant(store, fund)
        if as_json:
            lines = rows(store, Wanted("funds", everything=True))
            out.print_json(json.dumps(next(line for line in lines if line["fund_id"] == found.fund_id), default=str))
            return
        print_dossier(store, found, alert_threshold=settings.run.alert_threshold)


for command in (merge, split, not_same, confirm, reject, edit, undo, judgements):
    app.command()(gathered(command))


@app.command()
@gathered
def unsure(where: Where) -> None:
    """List pairs that may be one fund: answer each with merge or not-same."""
    from flows.cli.doubts import questions

    with opened(where) as (_, store):
        rows = list(questions(store))
    table(("fund", "other", "weight", "why", "name", "other's name"), rows, loose=("name", "other's name", "why"))


@app.command()
@gathered
def why(fund: FundMeant, other: Other, where: Where) -> None:
    """Show what speaks for and against two records being one fund, with weights."""
    from extractors.identity import SAME_AT, UNSURE_AT
    from flows.cli.doubts import answered, compared
    from flows.cli.finding import fund_meant

    with opened(where) as (_, store):
        ours, theirs = (fund_meant(store, one) for one in (fund, other))
        if ours.fund_id == theirs.fund_id:
            raise UsageError(f"{fund} and {other} are one record already")
        comparison = compared(store, ours.fund_id, theirs.fund_id)
        said = list(answered(store, ours.fund_id, theirs.fund_id))
    say(f"{ours.facts.name} / {theirs.facts.name}")
    table(("weight", "what", "why"), [(f"{p.weight:+.1f}", p.name, p.why) for p in comparison.parts], loose=("why",))
    verdict = judgement_word(comparison.judgement)
    say(f"{comparison.weight:+.1f} in all: {verdict} (same from {SAME_AT:+.1f}, unsure from {UNSURE_AT:+.1f})")
    for line in said:
        say(line)


def _statuses(names: list[str] | None) -> tuple[Any, ...]:
    from extractors.facts import FundStatus

    unknown = next((name for name in names or () if name not in list(FundStatus)), None)
    if unknown is not None:
        raise UsageError(f"--status {unknown}: no such status; there is: {', '.join(FundStatus)}")
    return tuple(FundStatus(name) for name in names or ())
