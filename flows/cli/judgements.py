"""What a person decides about records: each verb of `fundwatch funds` that judges, and the list of what was judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli.opening import opened
from flows.cli.options import FundMeant, Other, Where, Word, who_says
from flows.cli.screen import judgement_word, moment, say, table
from flows.errors import UsageError

if TYPE_CHECKING:
    from flows.store import Store


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


def not_same(fund: FundMeant, other: Other, word: Word, where: Where) -> None:
    """Say that two records are two funds: no rule will ever join them."""
    _judge("not_same", (fund, other), word=word, where=where)


def confirm(fund: FundMeant, word: Word, where: Where) -> None:
    """Say that a record is right; one that stood in review is told as new."""
    _judge("confirm", (fund,), word=word, where=where)


def reject(fund: FundMeant, word: Word, where: Where) -> None:
    """Say that a record is no newly announced fund."""
    _judge("reject", (fund,), word=word, where=where)


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
    back = "" if verb == "undo" else f"; `fundwatch funds undo {judged.judgement_id}` takes it back"
    said = "" if word.by else f", by {ruling.by}: --by NAME says who you are"
    say(f"{judgement_word(verb)} {', '.join(named)}: judgement {judged.judgement_id}{said}{back}")
    if judged.corrected:
        say(f"a correction is queued for {', '.join(judged.corrected)}")
    if judged.announced:
        say(f"an alert is queued for {', '.join(judged.announced)}")
