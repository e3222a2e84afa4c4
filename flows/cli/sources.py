"""fundwatch sources: what is polled, and how it is doing."""

from __future__ import annotations

from typing import Annotated

import typer

from flows.cli.opening import opened
from flows.cli.options import Config, Database
from flows.cli.screen import moment, say, table

app = typer.Typer(help="What is polled, and how it is doing.", no_args_is_help=True)


@app.command("list")
def list_sources(config: Config = None, database: Database = None) -> None:
    """List the configured sources with what is known of each."""
    with opened(config, database) as (settings, store):
        states = store.source_states()
    rows = []
    for source in settings.sources:
        state = states.get(source.id)
        rows.append(
            (
                source.id,
                source.kind,
                source.language,
                "yes" if source.enabled else "no",
                moment(state.last_success) if state else "never",
                state.error if state else None,
            )
        )
    table(("source", "kind", "language", "enabled", "last success (UTC)", "problem"), rows)


@app.command()
def check(
    url: Annotated[str, typer.Argument(help="The address of a feed or sitemap.")],
    config: Config = None,
) -> None:
    """Say what an address is and what would be found there now; keeps nothing."""
    from flows.settings import load_settings
    from flows.sources import try_out
    from flows.starting import utc_now

    tried = try_out(load_settings(config), url, now=utc_now())
    say(tried.summary)
    table(("published", "title", "address"), [(i.published_day, i.title, i.url) for i in tried.items[:20]])
    if tried.problem:
        raise typer.Exit(1)
