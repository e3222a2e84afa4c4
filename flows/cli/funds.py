"""fundwatch funds: the records, and what people decide about them."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from flows.cli.opening import opened
from flows.cli.options import AsJson, Config, Database, Person, Reason, Since
from flows.cli.screen import FACT_HEADS, LOOSE_FACTS, facts_row, judgement_word, moment, out, say, table
from flows.errors import UsageError

app = typer.Typer(help="The records: list, show, and decide what is right.", no_args_is_help=True)

FundId = Annotated[str, typer.Argument(metavar="FUND", help="A fund's id, such as f-3k9m2x, or how it begins.")]
FundOrName = Annotated[str, typer.Argument(metavar="FUND", help="A fund's id, how it begins, or the fund's name.")]
Other = Annotated[str, typer.Argument(metavar="OTHER", help="Another fund's id.")]


@app.command("list")
def list_funds(
    since: Since = None,
    status: Annotated[list[str] | None, typer.Option("--status", help="new, review, confirmed, rejected.")] = None,
    place: Annotated[
        str | None, typer.Option("--place", help="Only funds of this place or within it, in any language.")
    ] = None,
    words: Annotated[str | None, typer.Option("--words", help="Only names with these words.")] = None,
    config: Config = None,
    database: Database = None,
) -> None:
    """List the funds, the latest first."""
    from datetime import UTC, datetime, time

    from flows.outcomes import counted
    from flows.store import FundFilter

    start = datetime.combine(since, time(), tzinfo=UTC) if since else None
    with opened(config, database) as (_, store):
        found = list(store.funds(since=start, status=_statuses(status), wanted=FundFilter(place=place, words=words)))
    table(
        ("fund", *FACT_HEADS, "told", "status"),
        [(f.fund_id, *facts_row(f.facts), f.sightings, f.status) for f in found],
        loose=LOOSE_FACTS,
    )
    if found:
        say(counted(len(found), "fund"))


@app.command()
def show(fund: FundOrName, as_json: AsJson = False, config: Config = None, database: Database = None) -> None:
    """Show one fund: each fact with its source and the words that prove it, and its history."""
    from flows.cli.dossier import print_dossier
    from flows.cli.finding import fund_meant
    from flows.export import Wanted, rows

    with opened(config, database) as (_, store):
        found = fund_meant(store, fund)
        if as_json:
            lines = rows(store, Wanted("funds", everything=True))
            out.print_json(json.dumps(next(line for line in lines if line["fund_id"] == found.fund_id), default=str))
            return
        print_dossier(store, found)


@app.command()
def merge(
    fund: FundId,
    other: Other,
    reason: Reason = "",
    by: Person = None,
    yes: Annotated[bool, typer.Option("--yes", help="Also when all that is told speaks against it.")] = False,
    config: Config = None,
    database: Database = None,
) -> None:
    """Make two records one: OTHER becomes part of FUND."""
    from flows.cli.doubts import doubts, kept_apart_by

    with opened(config, database) as (_, store):
        apart = kept_apart_by(store, fund, other)
        against = [] if yes or apart else doubts(store, fund, other)
    if apart and not yes:
        raise UsageError(f"{apart}: if they are one all the same, say --yes")
    if against:
        raise UsageError(
            f"{fund} and {other} read as two funds ({'; '.join(against)}): "
            "`funds why` shows all; if they are one all the same, say --yes"
        )
    _judge("merge", config, database, fund, other, reason=reason, by=by)
    if apart:
        say(f"this overrules what was judged before: {apart}")


@app.command()
def split(
    fund: FundId,
    sightings: Annotated[list[int], typer.Argument(help="The sightings that tell of another fund (funds show).")],
    reason: Reason = "",
    by: Person = None,
    config: Config = None,
    database: Database = None,
) -> None:
    """Give some sightings of a record to a new one."""
    from flows.cli.dossier import alerted
    from flows.judge.ruling import living

    with opened(config, database) as (_, store):
        told = list(alerted(store, living(store, fund).fund_id))
    _judge("split", config, database, fund, sightings, reason=reason, by=by)
    for line in told:
        say(f"as one fund it had been alerted: {line}")


@app.command("not-same")
def not_same(
    fund: FundId,
    other: Other,
    reason: Reason = "",
    by: Person = None,
    config: Config = None,
    database: Database = None,
) -> None:
    """Say that two records are two funds: no rule will ever join them."""
    _judge("not_same", config, database, fund, other, reason=reason, by=by)


@app.command()
def confirm(
    fund: FundId, reason: Reason = "", by: Person = None, config: Config = None, database: Database = None
) -> None:
    """Say that a record is right; one that stood in review is told as new."""
    _judge("confirm", config, database, fund, reason=reason, by=by)


@app.command()
def reject(
    fund: FundId, reason: Reason = "", by: Person = None, config: Config = None, database: Database = None
) -> None:
    """Say that a record is no newly announced fund."""
    _judge("reject", config, database, fund, reason=reason, by=by)


@app.command()
def edit(
    fund: FundId,
    facts: Annotated[
        list[str], typer.Argument(metavar="FIELD=VALUE", help="Such as place=Kunshan size=50亿元 stage=launched.")
    ],
    reason: Reason = "",
    by: Person = None,
    config: Config = None,
    database: Database = None,
) -> None:
    """Correct facts of a fund; the texts' own words stay with the sightings."""
    from flows.cli.facts_given import read_facts

    _judge("edit", config, database, fund, read_facts(facts), reason=reason, by=by)


@app.command()
def undo(
    judgement: Annotated[int, typer.Argument(help="The number of the judgement (funds judgements).")],
    by: Person = None,
    config: Config = None,
    database: Database = None,
) -> None:
    """Take a judgement back, exactly."""
    _judge("undo", config, database, judgement, reason="", by=by)


@app.command()
def judgements(config: Config = None, database: Database = None) -> None:
    """List what was decided, the latest first."""
    with opened(config, database) as (_, store):
        made = store.judgements(limit=200)
    table(
        ("number", "when (UTC)", "what", "funds", "by", "reason", ""),
        [
            (
                j.judgement_id,
                moment(j.at),
                judgement_word(j.kind),
                " ".join(j.fund_ids),
                j.by,
                j.reason,
                "undone" if j.undone_at else "",
            )
            for j in made
        ],
        loose=("funds", "reason", "by"),
    )


@app.command()
def unsure(config: Config = None, database: Database = None) -> None:
    """List pairs that may be one fund: answer each with merge or not-same."""
    from flows.cli.doubts import questions

    with opened(config, database) as (_, store):
        rows = list(questions(store))
    table(("fund", "other", "weight", "why", "name", "other's name"), rows, loose=("name", "other's name", "why"))


@app.command()
def why(fund: FundId, other: Other, config: Config = None, database: Database = None) -> None:
    """Show what speaks for and against two records being one fund, with weights."""
    from extractors.identity import SAME_AT, UNSURE_AT
    from flows.cli.doubts import answered, compared
    from flows.judge.ruling import living

    with opened(config, database) as (_, store):
        ours, theirs = (living(store, one) for one in (fund, other))
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


def _judge(verb: str, config: Any, database: Any, *about: Any, reason: str, by: str | None) -> None:
    from flows import judge
    from flows.starting import utc_now

    with opened(config, database) as (settings, store), store.unit() as unit:
        ruling = judge.Ruling(reason, by or "somebody", utc_now(), settings)
        judged = getattr(judge, verb)(unit, *about, ruling)
    back = "" if verb == "undo" else "; `funds undo` takes it back"
    say(f"{judgement_word(verb)} {', '.join(judged.fund_ids)}: judgement {judged.judgement_id}{back}")
    if judged.corrected:
        say(f"a correction is queued for {', '.join(judged.corrected)}")
    if judged.announced:
        say(f"an alert is queued for {', '.join(judged.announced)}")


def _statuses(names: list[str] | None) -> tuple[Any, ...]:
    from extractors.facts import FundStatus

    unknown = next((name for name in names or () if name not in list(FundStatus)), None)
    if unknown is not None:
        raise UsageError(f"--status {unknown}: no such status; there is: {', '.join(FundStatus)}")
    return tuple(FundStatus(name) for name in names or ())
