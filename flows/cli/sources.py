"""fundwatch sources: what is polled, how it is doing, and how sources come and go."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.cli.gathering import gathered
from flows.cli.opening import opened_if_there
from flows.cli.options import Config, Output, Where, path_named, web_address
from flows.cli.screen import moment, say, table

if TYPE_CHECKING:
    from flows.settings import Settings
    from flows.sources import Tried
    from flows.sources.adding import Wanted
    from flows.store import SourceState, SourceYield, Store

app = typer.Typer(help="What is polled, how it is doing, and how sources come and go.", no_args_is_help=True)

Address = Annotated[
    str,
    typer.Argument(parser=web_address, metavar="URL", help="A feed, a sitemap, a page of links, or a site's home."),
]
SourceId = Annotated[str, typer.Argument(metavar="ID", help="The source's id, as `fundwatch sources list` shows it.")]
ShortName = Annotated[
    str | None, typer.Option("--id", metavar="ID", help="Its short name; default: made of the host's.")
]

_SHOWN = 20
_WHOLE_FROM, _LEAST = 10, 0.1  # of averages: what is told without its fraction, what is told at all


_HEALTH = ("source", "verdict", "why", "what to do", "last answer", "last new", "last fund", "items a week")


@app.command("list")
@gathered
def list_sources(where: Where) -> None:
    """List the configured sources with what is known of each."""
    from flows.sources.memory import next_time

    with opened_if_there(where) as (settings, store):
        states = store.source_states() if store else {}
    rows = []
    for source in settings.sources:
        state = states.get(source.id)
        rows.append(
            (
                source.id,
                source.kind,
                source.language,
                source.region,
                "yes" if source.enabled else "no",
                moment(state.last_success) if state else "never",
                moment(next_time(source, state)) if source.enabled else None,
                state.error if state else None,
            )
        )
    heads = ("source", "kind", "language", "region", "enabled", "last success (UTC)", "asked again (UTC)", "problem")
    table(heads, rows, loose=("problem", heads[6], heads[5], "region", "language"))


@app.command()
@gathered
def health(
    everything: Annotated[
        bool, typer.Option("--all", metavar="", help="Also the sources that are switched off.")
    ] = False,
    *,
    where: Where,
) -> None:
    """Say how each source is doing and what to do about it, the worst first."""
    from flows.outcomes import counted
    from flows.sources import Verdict, health_of
    from flows.starting import utc_now

    now = utc_now()
    with opened_if_there(where) as (settings, store):
        states, yields = (store.source_states(), store.source_yields(now)) if store else ({}, {})
    found = [(s, health_of(s, states.get(s.id), now, yields.get(s.id))) for s in settings.sources]
    order = list(Verdict)
    shown = sorted(
        (one for one in found if everything or one[1].verdict is not Verdict.OFF),
        key=lambda one: -order.index(one[1].verdict),
    )
    rows = [
        (s.id, h.verdict.value, h.reason, h.advice_for(s), *_rhythm(states.get(s.id), yields.get(s.id)))
        for s, h in shown
    ]
    table(_HEALTH, rows, loose=("what to do", "why", *_HEALTH[4:]))
    ill = sum(not one.is_fine for _, one in found)
    off = sum(one.verdict is Verdict.OFF for _, one in found)
    say(f"{counted(len(found) - off, 'source')}, {ill} with trouble; {off} switched off")


@app.command()
def check(url: Address, config: Config = None) -> None:
    """Say what an address is, what would be found there now, and what `sources add` would make of it; keeps nothing."""
    from flows.settings import load_settings
    from flows.sources.adding import Wanted, find_source, source_at, table_of
    from flows.starting import utc_now

    settings = load_settings(config)
    tried, best = find_source(settings, url, now=utc_now())
    say(tried.summary)
    if best is not tried:
        say(f"the best of these: {best.summary}")
    if best.kind is None:
        raise typer.Exit(1)
    known = source_at(best.url, settings.sources) or source_at(url, settings.sources)
    _show_items(best)
    if known:
        say(f"it is the source {known.id}")
        return
    made = table_of(best, Wanted(), {source.id for source in settings.sources})
    say(f"to watch it: fundwatch sources add {url}")
    _say_made("would be written", made, Wanted())


@app.command()
def add(
    url: Address,
    id: ShortName = None,  # noqa: A002
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAME", help="As people know it; default: its own title.")
    ] = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="LANGUAGE", help="zh, zh-Hant or en; default: by its titles.")
    ] = None,
    as_it_is: Annotated[
        bool, typer.Option("--as-it-is", metavar="", help="A page of links itself, not the feed it names.")
    ] = False,
    config: Config = None,
) -> None:
    """Find out what an address offers and write it into your sources.toml."""
    from flows.errors import UsageError
    from flows.sources.adding import Wanted, find_source, source_at, table_of
    from flows.starting import utc_now

    settings = _own_settings(config)
    itself, best = find_source(settings, url, now=utc_now())
    tried = itself if as_it_is else best
    known = source_at(tried.url, settings.sources) or source_at(url, settings.sources)
    if known:
        raise UsageError(f"{known.url} is the source {known.id} already; fundwatch sources list shows all")
    if tried.kind is None:
        say(tried.summary)
        raise typer.Exit(1)
    wanted = Wanted(id, name, language)
    made = table_of(tried, wanted, {source.id for source in settings.sources})
    _write(settings, [made])
    say(tried.summary)
    _show_items(tried)
    _say_made(f"written to {settings.config_dir / 'sources.toml'}", made, wanted)


@app.command()
@gathered
def enable(source: SourceId, where: Where) -> None:
    """Poll a source again, also one that said it is gone for good."""
    _switch(source, where.config, enabled=True)
    with opened_if_there(where) as (_, store):
        if store:
            _ask_again(store, source)


@app.command()
def disable(source: SourceId, config: Config = None) -> None:
    """Keep a source listed, but poll it no more."""
    _switch(source, config, enabled=False)


@app.command("import")
def import_opml(
    file: Annotated[
        Path, typer.Argument(parser=path_named, metavar="FILE.opml", help="What your feed reader exports.")
    ],
    config: Config = None,
) -> None:
    """Add the feeds of an OPML file; those that are sources already are left as they are."""
    from extractors.opml import read_opml
    from flows.errors import UsageError
    from flows.sources.adding import tables_of

    settings = _own_settings(config)
    try:
        read = read_opml(file.read_bytes())
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from error
    if read.problem:
        raise UsageError(f"{file}: {read.problem}")
    tables, refused, doubled = tables_of(read.outlines, settings.sources)
    _write(settings, tables)
    for one in refused:
        say(f"left out: {one.title}: not a web address ({one.url})")
    say(f"{len(tables)} added, {len(doubled)} were there already, {len(refused)} left out")


@app.command("export")
def export_opml(output: Output = None, config: Config = None) -> None:
    """Write the feeds among the sources as OPML 2.0 for other readers; pages of links and endpoints are not feeds."""
    from extractors.opml import Outline, write_opml
    from flows.errors import UsageError
    from flows.outcomes import counted
    from flows.settings import load_settings
    from flows.sources.adding import FEEDS

    settings = load_settings(config)
    feeds = [Outline(s.url, s.name, s.language) for s in settings.sources if s.enabled and s.kind in FEEDS]
    text = write_opml(feeds, title="Sources of fundwatch")
    others = Counter(s.kind for s in settings.sources if s.enabled and s.kind not in FEEDS)
    if others:
        left = ", ".join(f"{number} {kind}" for kind, number in sorted(others.items()))
        say(f"left out, since OPML holds feeds alone: {left}")
    if output is None:
        typer.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{output} cannot be written: {error.strerror}; name another file with --output") from error
    say(f"{counted(len(feeds), 'feed')} written to {output}")


def _rhythm(state: SourceState | None, found: SourceYield | None) -> tuple[str, ...]:
    """The days (UTC) of the last answer, of the last new item and of the last fund; items a week."""
    days = (state and state.last_success, state and state.last_new_item, found and found.last_fund)
    pace = _number(state.items_per_week) if state and state.items_per_week else ""
    return *(f"{day:%Y-%m-%d}" if day else "" for day in days), pace


def _number(average: float) -> str:
    """An average as a person says it: 22, 3.5, below 0.1."""
    return f"{average:.0f}" if average >= _WHOLE_FROM else f"{average:.1f}" if average >= _LEAST else f"below {_LEAST}"


def _say_made(done: str, made: dict[str, str], wanted: Wanted) -> None:
    from flows.sources.adding import guesses

    say(f"{done}: {made['id']}, a {made['kind']}: {made['url']}")
    say(f"{guesses(made, wanted)}; change it there with language and zone")


def _show_items(tried: Tried) -> None:
    if tried.items:
        table(("published", "title", "address"), [(i.published_day, i.title, i.url) for i in tried.items[:_SHOWN]])
    if len(tried.items) > _SHOWN:
        say(f"and {len(tried.items) - _SHOWN} more")


def _switch(source_id: str, config: Path | None, *, enabled: bool) -> None:
    from flows.settings.editing import edit_sources, with_enabled

    settings = _own_settings(config)
    settings.source(source_id)  # a wrong id is told with those that are near
    edit_sources(settings.config_dir, lambda text: with_enabled(text, source_id, enabled=enabled))
    say(f"{source_id} is {'polled' if enabled else 'not polled any more'}")


def _ask_again(store: Store, source_id: str) -> None:
    """Forget that a source said it is gone for good."""
    from flows.sources.memory import asked_again

    with store.unit() as unit:
        state = unit.source_state(source_id)
        if state and state.disabled:
            unit.save_source_state(asked_again(state))


def _own_settings(config: Path | None) -> Settings:
    """The settings of the user's own folder; UsageError for the one that comes with fundwatch."""
    from flows.errors import UsageError
    from flows.settings import default_config_dir, load_settings

    settings = load_settings(config)
    if settings.config_dir == default_config_dir().resolve():
        raise UsageError(
            f"{settings.config_dir} comes with fundwatch and is not yours to change: copy it first, "
            f"cp -r {settings.config_dir} ~/.config/fundwatch (or any folder that you name with --config)"
        )
    return settings


def _write(settings: Settings, tables: list[dict[str, str]]) -> None:
    from flows.settings.editing import edit_sources, with_source

    def added(text: str) -> str:
        for made in tables:
            text = with_source(text, made)
        return text

    if tables:
        edit_sources(settings.config_dir, added)
