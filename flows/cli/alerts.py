"""fundwatch alerts: what was told to whom, and telling it again."""

from __future__ import annotations

from typing import Annotated

import typer

from flows.cli.opening import opened
from flows.cli.options import Config, Database
from flows.cli.screen import moment, table

app = typer.Typer(help="What was told to whom; test a channel, preview a route, send again.", no_args_is_help=True)


@app.command("list")
def list_alerts(
    state: Annotated[str | None, typer.Option("--state", help="pending, sending, sent, failed or dead.")] = None,
    config: Config = None,
    database: Database = None,
) -> None:
    """List the latest deliveries."""
    from flows.errors import UsageError
    from flows.store import DeliveryState

    try:
        states = (DeliveryState(state),) if state else ()
    except ValueError:
        raise UsageError(f"--state {state}: one of {', '.join(DeliveryState)}") from None
    with opened(config, database) as (_, store):
        deliveries = store.deliveries(state=states, limit=200)
        kinds = {a.alert_id: a for a in store.alerts(limit=1000)}
    table(
        ("delivery", "alert", "kind", "channel", "state", "due (UTC)", "sent (UTC)", "tries", "reason"),
        [
            (
                d.delivery_id,
                d.alert_id,
                kinds[d.alert_id].kind if d.alert_id in kinds else "",
                d.channel,
                d.state,
                moment(d.due),
                moment(d.sent_at),
                d.attempts,
                d.reason,
            )
            for d in deliveries
        ],
    )
