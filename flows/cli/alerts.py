"""fundwatch alerts: what was told to whom, and telling it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from flows.cli.gathering import gathered
from flows.cli.opening import opened
from flows.cli.options import AsJson, Config, Where
from flows.cli.screen import clean, moment, out, print_line, say, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.alerts.words import Tongue
    from flows.settings import Settings
    from flows.store import Alert, Attempt, Delivery

app = typer.Typer(help="What was told to whom; test a channel, preview a route, send again.", no_args_is_help=True)


@app.command("list")
@gathered
def list_alerts(
    state: Annotated[
        str | None, typer.Option("--state", metavar="STATE", help="pending, sending, sent, gathered, failed or dead.")
    ] = None,
    *,
    where: Where,
) -> None:
    """List the latest deliveries."""
    from flows.errors import UsageError
    from flows.store import DeliveryState

    try:
        states = (DeliveryState(state),) if state else ()
    except ValueError:
        raise UsageError(f"--state {state}: one of {', '.join(DeliveryState)}") from None
    with opened(where) as (_, store):
        deliveries = store.deliveries(state=states, limit=200)
        kinds = {a.alert_id: a for a in store.alerts(limit=1000)}
    table(
        ("delivery", "alert", "kind", "channel", "state", _WHEN, "tries", "reason"),
        [
            (
                d.delivery_id,
                d.alert_id,
                kinds[d.alert_id].kind if d.alert_id in kinds else "",
                d.channel,
                d.state,
                moment(d.sent_at or d.due),
                d.attempts,
                d.reason,
            )
            for d in deliveries
        ],
        loose=("channel", "reason"),
    )


_WHEN = "sent, or due (UTC)"


@app.command()
@gathered
def show(
    alert: Annotated[int, typer.Argument(metavar="ALERT", help="The alert's number (alerts list).")],
    as_json: AsJson = False,
    *,
    where: Where,
) -> None:
    """Show what an alert said, to whom it went, and each attempt; with --json only the facts that it told."""
    import json

    from flows.errors import UsageError

    with opened(where) as (settings, store):
        found = store.alert(alert)
        if found is None:
            raise UsageError(f"there is no alert {alert}: see fundwatch alerts list")
        deliveries = store.deliveries(alert_ids=[alert])
        attempts = {d.delivery_id: store.attempts(d.delivery_id) for d in deliveries}
    if as_json:
        out.print_json(json.dumps(found.payload, default=str))
        return
    say(f"alert {found.alert_id}: {found.kind}, {moment(found.at)} UTC")
    for body in _bodies(settings, found, deliveries):
        print_line(Text(f"{clean(body)}\n"))
    table(
        ("channel", "state", "try", "began (UTC)", "result", "reason"),
        [row for d in deliveries for row in _tries(d, attempts[d.delivery_id])],
        loose=("reason", "channel"),
    )


def _tries(delivery: Delivery, attempts: Sequence[Attempt]) -> list[tuple[object, ...]]:
    """A row for each attempt; of a delivery without any, one that says why it has none."""
    told = f"told in alert {delivery.digest_id}" if delivery.digest_id else delivery.reason
    return [
        (delivery.channel, delivery.state, one.attempt, moment(one.started), one.result, one.reason) for one in attempts
    ] or [(delivery.channel, delivery.state, "", "", "", told)]


def _bodies(settings: Settings, alert: Alert, deliveries: Sequence[Delivery]) -> Iterator[str]:
    """The text once in each language that it was told in, English where its route is gone."""
    from flows.alerts import Look, compose
    from flows.alerts.escaping import PLAIN

    languages: dict[str, Tongue] = {route.id: route.language for route in settings.routes}
    look = Look("chat", PLAIN, _LONGEST_BODY, 0)
    told: dict[Tongue, None] = {languages.get(one.route, "en"): None for one in deliveries}
    for language in told or _ENGLISH:
        yield compose(alert, language=language, look=look).body


_LONGEST_BODY = 100_000  # characters: all of it
_ENGLISH: tuple[Tongue, ...] = ("en",)


@app.command()
@gathered
def resend(
    delivery: Annotated[int, typer.Argument(metavar="DELIVERY", help="The delivery's number (alerts list).")],
    *,
    where: Where,
) -> None:
    """Queue a delivery again, under the same alert's id; `fundwatch deliver` sends it."""
    from flows.errors import UsageError
    from flows.starting import utc_now

    with opened(where) as (_, store), store.unit() as unit:
        queued = unit.resend(delivery, now=utc_now())
    if not queued:
        raise UsageError(f"delivery {delivery} is not there, or waits to be sent anyway: see fundwatch alerts list")
    say(f"delivery {delivery} is queued: fundwatch deliver sends it now")


@app.command()
@gathered
def preview(
    route: Annotated[str, typer.Option("--route", metavar="ROUTE", help="A route of alerts.toml.")],
    since: Annotated[str, typer.Option("--since", metavar="DATE|7d", help="Of funds first told since.")] = "7d",
    *,
    where: Where,
) -> None:
    """Show what a route would have told; sends nothing."""
    from datetime import UTC, datetime, time

    from rich.console import Group
    from rich.panel import Panel

    from flows.outcomes import counted
    from flows.rehearsal import preview_route
    from flows.starting import first_day, utc_now

    start = datetime.combine(first_day(since, utc_now().date()) or utc_now().date(), time(), tzinfo=UTC)
    with opened(where) as (settings, store):
        previews = list(preview_route(store, settings, route, since=start))
    for one in previews:
        title = Text(clean(one.message.title), style="bold")  # not in the frame, which cuts what is longer
        out.print(Panel(Group(title, "", Text(clean(one.text))), title=Text(one.channel)))
    say(counted(len(previews), "message"))


@app.command("test")
def send_test_message(
    channel: Annotated[str, typer.Argument(metavar="CHANNEL", help="A channel of alerts.toml.")],
    config: Config = None,
) -> None:
    """Send a test message to a channel."""
    from flows.alerts import NotSent
    from flows.errors import RunFailed
    from flows.rehearsal import send_test
    from flows.settings import load_settings

    answer = send_test(load_settings(config).channel(channel))
    if isinstance(answer, NotSent):
        raise RunFailed(f"channel {channel}: {answer.reason}")
    say(f"channel {channel}: the service took the message; see whether it arrived")
