"""Commands that run the pipeline: demo, run, backfill, add, reprocess, serve, deliver, doctor."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from flows.cli.opening import in_environment, opened, rehearsed_on, telling_of_a_new_database
from flows.cli.options import Direct, From, Published, Since, SourceIds, To, What, Where, path_named
from flows.cli.screen import clean, print_line, say, show_report

if TYPE_CHECKING:
    from flows.settings import Settings


class Alerts(StrEnum):
    """Who hears of what a backfill finds."""

    NONE = "none"
    DIGEST = "digest"
    EACH = "each"


def demo(direct: Direct = False) -> None:
    """Show the whole pipeline on a built-in news site: no network, no set-up."""
    from flows.cli.performing import perform
    from flows.demo import acts

    say("invented newspapers, one of their links dead, are read as on two mornings; a receiver shows what it is sent")
    say("starting the built-in news site" + ("" if direct else " and a Prefect server (about 15 s)"))
    for act in acts(direct=direct):
        perform(act)
    say("\nnothing of this is kept. For real news: `fundwatch doctor`, then `fundwatch run`; README tells the steps")


def run(
    since: Annotated[str | None, typer.Option("--since", metavar="DATE|3d", help="Look back this far.")] = None,
    source: SourceIds = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", metavar="", help="Find, but keep nothing and tell nobody.")
    ] = False,
    direct: Direct = False,
    *,
    where: Where,
) -> None:
    """Poll every source now, keep what is new, and send the alerts: the daily run."""
    from flows.daily import Wish, run_day
    from flows.pipeline.run import call_directly
    from flows.settings import load_settings
    from flows.starting import first_day, start, utc_now

    wish = Wish(first_day(since, utc_now().date()), tuple(source or ()), dry_run=dry_run)
    parameters = {"since": wish.since, "sources": list(wish.sources), "dry_run": dry_run}
    with rehearsed_on(where, dry=dry_run) as place, in_environment(place):
        settings = load_settings()
        wish.check(settings, utc_now())  # again in the run, but that begins after the seconds of a server
        with nullcontext() if dry_run else telling_of_a_new_database(settings):
            report = start(
                "daily",
                parameters,
                lambda settings, store: run_day(settings, store, wish, clock=utc_now, call=call_directly),
                direct=direct,
            )
    show_report(report)


@dataclass(frozen=True, slots=True)
class PastWanted:
    """What of the past is to be read, and who hears of it."""

    first: From = None
    last: To = None
    source: SourceIds = None
    archive: Annotated[
        list[Path] | None,
        typer.Option(
            "--archive",
            parser=path_named,
            metavar="PATH",
            help="File or folder: .jsonl or .ndjson, .warc, .html, .xml (also with .gz); repeatable.",
        ),
    ] = None
    alerts: Annotated[Alerts, typer.Option("--alerts", help="Who hears of what is found.")] = Alerts.NONE


def backfill(wanted: PastWanted, *, direct: Direct = False, where: Where) -> None:
    """Keep the funds of a past period, or of an archive of articles; by default without alerts."""
    from flows.backfill import Past, run_backfill
    from flows.pipeline.run import call_directly
    from flows.settings import load_settings
    from flows.starting import start, utc_now

    past = Past(wanted.first, wanted.last, tuple(wanted.source or ()), tuple(wanted.archive or ()), wanted.alerts.value)
    parameters = {
        "first": past.first,
        "last": past.last,
        "sources": list(past.sources),
        "archives": [str(path.resolve()) for path in past.archives],
        "alerts": past.alerts,
    }
    with in_environment(where):
        settings = load_settings()
        past.check(settings)
        with telling_of_a_new_database(settings):
            report = start(
                "backfill",
                parameters,
                lambda settings, store: run_backfill(settings, store, past, clock=utc_now, call=call_directly),
                direct=direct,
            )
    show_report(report)


def add(
    what: What,
    published: Published = None,
    *,
    where: Where,
) -> None:
    """Add one page, file or pasted text by hand (a WeChat article, say); new funds are alerted."""
    from flows.add import add_article
    from flows.by_hand import Given
    from flows.outcomes import Outcome
    from flows.starting import utc_now

    with opened(where, create=True) as (settings, store):
        report = add_article(settings, store, Given(what, published), clock=utc_now)
    show_report(report)
    if report.found and not settings.routes:
        say(f"nobody was told: {settings.config_dir / 'alerts.toml'} names no route")
    if report.failed and len(report.failed) == report.tally.begun:
        raise typer.Exit(1)
    if report.tally.items[Outcome.NO_FUND] or report.tally.items[Outcome.OFF_TOPIC]:
        say(f"no fund in it? see why: fundwatch explain {what}")


def reprocess(
    apply: Annotated[
        bool, typer.Option("--apply", metavar="", help="Keep the difference; without it, only show.")
    ] = False,
    since: Since = None,
    direct: Direct = False,
    *,
    where: Where,
) -> None:
    """Read the stored articles again with today's rules and show what would change."""
    from flows.pipeline.run import call_directly
    from flows.reprocess import run_reprocess
    from flows.starting import start, utc_now

    with in_environment(where):
        report = start(
            "reprocess",
            {"since": since, "apply": apply},
            lambda settings, store: run_reprocess(
                settings, store, since=since, apply=apply, clock=utc_now, call=call_directly
            ),
            direct=direct,
            create=False,
        )
    show_report(report)


def serve(where: Where) -> None:
    """Run on the schedule of settings.toml until stopped: Prefect server, polls, runs and deliveries."""
    from flows.orchestration.supervising import alone, keep_schedule
    from flows.settings import load_settings
    from flows.settings.secrets import without_password
    from flows.starting import orchestrated, utc_now
    from flows.stopping import stoppable

    with stoppable(lambda: say(_STOPPING)) as stop, in_environment(where), suppress(KeyboardInterrupt):
        settings = load_settings()
        with alone(settings.database_url), orchestrated(ui=True, stop=stop) as api:
            say(f"Prefect is at {without_password(api).removesuffix('/api')}; {_next_run(settings)}")
            keep_schedule(stop, settings, clock=utc_now)


def _next_run(settings: Settings) -> str:
    from flows.cron import next_time
    from flows.starting import utc_now

    schedule = settings.schedule
    due = next_time(schedule.daily, schedule.zone, utc_now())
    return f"the next daily run is due at {due:%Y-%m-%d %H:%M} {schedule.zone} (cron: {schedule.daily})"


_STOPPING = "stopping within 20 s: what is finished is kept, the next start goes on from there; asked again, at once"


def deliver(where: Where) -> None:
    """Send the alerts that are due now."""
    from flows.deliver import deliver as deliver_due
    from flows.heartbeat import tell_silence
    from flows.starting import utc_now

    with opened(where) as (settings, store):
        tell_silence(store, settings, now=utc_now())
        done = deliver_due(store, settings, now=utc_now())
    for line in done.lines():
        say(line)
    if done.dead:
        raise typer.Exit(1)


def doctor(
    heartbeat: Annotated[
        bool,
        typer.Option(
            "--heartbeat", metavar="", help="Only see whether a daily run was complete in 26 h; tell the routes."
        ),
    ] = False,
    sources: Annotated[
        bool, typer.Option("--sources", metavar="", help="List every source, also where none can be reached.")
    ] = False,
    *,
    where: Where,
) -> None:
    """Check configuration, database, disk, runs, channels and sources; say what is wrong and how to mend it."""
    from flows.doctor import examine, listen
    from flows.starting import utc_now

    well = True
    now = utc_now()
    heard = listen(where.config, where.database, now=now)
    findings = heard if heartbeat else examine(where.config, where.database, now=now, every_source=sources)
    for finding in findings:
        well = well and finding.ok
        mark = "WRONG" if not finding.ok else "WARN " if finding.doubtful else "ok   "
        print_line(Text(clean(f"{mark} {finding.subject}: {finding.text}")))
    if not well:
        raise typer.Exit(1)
