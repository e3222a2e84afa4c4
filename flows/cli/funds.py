"""fundwatch funds: the records, and what people decide about them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli.gathering import gathered
from flows.cli.opening import opened
from flows.cli.options import AsJson, Since, Where, Word, who_says
from flows.cli.screen import FACT_HEADS, LOOSE_FACTS, facts_row, judgement_word, moment, out, say, table
from flows.errors import UsageError

if TYPE_CHECKING:
    from flows.store import Store

app = typer.Typer(help="The records: list, show, and decide what is right.", no_args_is_help=True)

_MEANT = "a fund's id (such as f-3k9m2x), how it begins, or the fund's name."
FundMeant = Annotated[str, typer.Argument(metavar="FUND", help=_MEANT.capitalize())]
Other = Annotated[str, typer.Argument(metavar="OTHER", help=f"Another fund: {_MEANT}")]


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
    table(
        ("fund", *FACT_HEADS, "told", "status"),
        [(f.fund_id, *facts_row(f.facts), f.sightings, f.status) for f in found],
        loose=LOOSE_FACTS,
    )
    if found:
        say(counted(len(found), "fund"))
    elif place:
        refuse_unknown_place(place)


@app.command()
@gathered
def show(fund: FundMeant, as_json: AsJson = False, *, where: Where) -> None:
    """Show one fund: each fact with its source and the words that prove it, and its history."""
    from flows.cli.dossier import print_dossier
    from flows.cli.finding import fund_meant
    from flows.export import Wanted, rows

    with opened(where) as (_, store):
        found = fund_meant(store, fund)
        if as_json:
            lines = rows(store, Wanted("funds", everything=True))
            out.print_json(json.dumps(next(line for line in lines if line["fund_id"] == found.fund_id), default=str))
            return
        print_dossier(store, found)


@app.command()
@gathered
def merge(
    fund: FundMeant,
    other: Other,
    yes: Annotated[
        bool, typer.Option("--yes", metavar="", help="Also when all that is told speaks against it.")
    ] = False,
    *,
    word: Word,
    where: Where,
) -> None:
    """Make two records one: OTHER becomes part of FUND.

    FUND's id stays; the name is the one that most articles tell, of several the fullest.
    """
    from flows.cli.doubts import doubts, kept_apart_by

    with opened(where) as (_, store):
        both = _ids(store, fund, other)
        apart = kept_apart_by(store, *both)
        against = [] if yes or apart else doubts(store, *both)
    if apart and not yes:
        raise UsageError(f"{apart}: if they are one all the same, say --yes")
    if against:
        raise UsageError(
            f"{both[0]} and {both[1]} read as two funds ({'; '.join(against)}): "
            "`fundwatch funds why` shows all; if they are one all the same, say --yes"
        )
    _judge("merge", both, word=word, where=where)
    if apart:
        say(f"this overrules what was judged before: {apart}")


@app.command()
@gathered
def split(
    fund: FundMeant,
    sightings: Annotated[
        list[int],
        typer.Argument(
            metavar="SIGHTING", help="The numbers of the sightings that tell of another fund (#3 in funds show: 3)."
        ),
    ],
    word: Word,
    where: Where,
) -> None:
    """Give some sightings of a record to a new one."""
    from flows.cli.dossier import alerted

    with opened(where) as (_, store):
        ids = _ids(store, fund)
        told = list(alerted(store, *ids))
    _judge("split", ids, sightings, word=word, where=where)
    for line in told:
        say(f"as one fund it had been alerted: {line}")


@app.command("not-same")
@gathered
def not_same(fund: FundMeant, other: Other, word: Word, where: Where) -> None:
    """Say that two records are two funds: no rule will ever join them."""
    _judge("not_same", (fund, other), word=word, where=where)


@app.command()
@gathered
def confirm(fund: FundMeant, word: Word, where: Where) -> None:
    """Say that a record is right; one that stood in review is told as new."""
    _judge("confirm", (fund,), word=word, where=where)


@app.command()
@gathered
def reject(fund: FundMeant, word: Word, where: Where) -> None:
    """Say that a record is no newly announced fund."""
    _judge("reject", (fund,), word=word, where=where)


@app.command()
@gathered
def edit(
    fund: FundMeant,
    facts: Annotated[
        list[str],
        typer.Argument(
            metavar="FIELD=VALUE",
            help="Such as place=Kunshan size=50亿元 stage=launched sponsors=甲集团,乙银行; place= clears it.",
        ),
    ],
    word: Word,
    where: Where,
) -> None:
    """Correct facts of a fund; the texts' own words stay with the sightings.

    A stage is corrected as of now: articles that come later and tell a further one move the fund on.

    A list (aliases, managers, sponsors, sectors) is divided at its commas.

    Names with commas of their own: put ; between names, or give the field again,
    as in sponsors="Alder, Birch & Co" sponsors=Elm (the one in "Elm, Inc." is kept).
    """
    from flows.cli.dossier import in_words
    from flows.cli.facts_given import read_facts

    given = read_facts(facts)
    _judge("edit", (fund,), given, word=word, where=where)
    for field, value in given.items():
        say(f"{field}: {in_words(value)}")


@app.command()
@gathered
def undo(
    judgement: Annotated[
        str,
        typer.Argument(
            metavar="JUDGEMENT|FUND",
            help="A judgement's number (funds judgements), or a fund, whose last one is meant.",
        ),
    ],
    word: Word,
    where: Where,
) -> None:
    """Take a judgement back, exactly."""
    from flows.cli.finding import judgement_meant

    with opened(where) as (_, store):
        number = judgement_meant(store, judgement)
    _judge("undo", (), number, word=word, where=where)


@app.command()
@gathered
def judgements(where: Where) -> None:
    """List what was decided, the latest first."""
    with opened(where) as (_, store):
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


def _ids(store: Store, *funds: str) -> tuple[str, ...]:
    from flows.cli.finding import fund_meant

    return tuple(fund_meant(store, one).fund_id for one in funds)


def _judge(verb: str, funds: tuple[str, ...], *more: Any, word: Word, where: Where) -> None:
    from flows import judge
    from flows.starting import utc_now

    with opened(where) as (settings, store):
        ids = _ids(store, *funds)
        ruling = judge.Ruling(word.reason, who_says(word), utc_now(), settings)
        with store.unit() as unit:
            judged = getattr(judge, verb)(unit, *ids, *more, ruling)
        named = [f"{one} ({fund.facts.name})" for one in judged.fund_ids if (fund := store.fund(one))]
    back = "" if verb == "undo" else "; `fundwatch funds undo` takes it back"
    said = "" if word.by else f", by {ruling.by}: --by NAME says who you are"
    say(f"{judgement_word(verb)} {', '.join(named)}: judgement {judged.judgement_id}{said}{back}")
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
