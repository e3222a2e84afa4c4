"""The tables of config/settings.toml, and `Settings`, which holds all that the three files say."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, field_validator, model_validator

from flows.cron import why_not_cron
from flows.errors import UsageError
from flows.settings.alerting import Channel, Rates, Route
from flows.settings.secrets import redact, without_password
from flows.settings.sources import Source
from flows.settings.values import Duration, Secret, Table, Words, Zone

Named = TypeVar("Named", Source, Channel, Route)
Confidence = Annotated[float, Field(ge=0, le=1, strict=True, description="a number from 0 to 1")]


def _contact(value: str) -> str:
    """An address for the User-Agent: a header cannot hold other characters."""
    if not value.isascii() or not value.isprintable() or len(value) > 200:
        raise ValueError("must be a web or mail address in plain ASCII, at most 200 characters, or empty")
    return value


def _cron(value: str) -> str:
    """A cron line that the scheduler takes which will run it."""
    wrong = why_not_cron(value)
    if wrong:
        raise ValueError(
            f'must be a cron line of five fields, such as "30 7 * * *" for half past seven every day; {wrong}'
        )
    return value


Contact = Annotated[str, AfterValidator(_contact), Field(description="a web or mail address, or empty")]
Cron = Annotated[str, AfterValidator(_cron), Field(description='a cron line such as "30 7 * * *"')]


class DatabaseSettings(Table):
    """Where the records are kept; empty is an SQLite file in the user's data folder."""

    url: Secret | None = Field(default=None, alias="url_env")


class HeartbeatSettings(Table):
    """A dead man's switch outside: an address asked for after each complete run; empty is none."""

    url: Secret | None = Field(default=None, alias="url_env")

    @field_validator("url")
    @classmethod
    def _on_the_web(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not value.get_secret_value().startswith(("http://", "https://")):
            raise ValueError('names a variable that holds no web address beginning with "http://" or "https://"')
        return value


class PublishSettings(Table):
    """Feeds of our own, written after each run for others to subscribe to; without a folder none."""

    folder: Path | None = None
    language: Literal["en", "zh"] = "en"


class RunSettings(Table):
    """What a run looks at, whom it believes, and how long it may stay silent before another takes over."""

    zone: Zone
    window: Duration  # how far a daily run looks back by the article's own date
    alert_threshold: Confidence
    review_threshold: Confidence
    lease: Duration  # a killed run blocks the next one no longer than this

    @model_validator(mode="after")
    def _ordered(self) -> RunSettings:
        if self.review_threshold > self.alert_threshold:
            raise ValueError("review_threshold must not be above alert_threshold")
        return self


class FetchSettings(Table):
    """How politely and how patiently pages and feeds are asked for."""

    contact: Contact  # an address or page in the User-Agent, so that a site can reach the operator
    spacing: Duration  # between two requests to one host
    connect_timeout: Duration
    total_timeout: Duration  # of one request, whatever trickles in
    retries: int = Field(strict=True, ge=0, le=5, description="a whole number from 0 to 5")
    max_bytes: int = Field(  # after decompression
        strict=True, ge=10_000, le=200_000_000, description="a whole number from 10_000 to 200_000_000"
    )
    private_hosts: Words  # hosts inside one's own network that may be asked; all others there are refused


class PageSettings(Table):
    """The worker processes that read pages, and whether the pages themselves are kept."""

    workers: int = Field(strict=True, ge=1, le=64, description="a whole number from 1 to 64")
    time_limit: Duration  # for one page; its worker is killed after it
    keep: Path | None = None  # a folder for WARC files of every page that was fetched; none: they are not kept


class ScheduleSettings(Table):
    """When `fundwatch serve` runs by itself."""

    daily: Cron
    zone: Zone
    poll: Duration  # how often sources are looked at that are due in between


class Settings(Table):
    """All that an operator decides, checked and complete."""

    config_dir: Path
    database: SecretStr  # an SQLAlchemy address; a password in it is never shown
    run: RunSettings
    fetch: FetchSettings
    pages: PageSettings
    schedule: ScheduleSettings
    sources: tuple[Source, ...] = ()
    channels: tuple[Channel, ...] = ()
    routes: tuple[Route, ...] = ()
    rates: Rates = Rates()
    heartbeat: SecretStr | None = None  # pinged after each complete run
    publish: PublishSettings = PublishSettings()

    @property
    def database_url(self) -> str:
        """The database's address with its password: for the store alone."""
        return self.database.get_secret_value()

    @property
    def database_shown(self) -> str:
        """The database's address as it may be shown."""
        return without_password(self.database_url)

    @property
    def enabled_sources(self) -> tuple[Source, ...]:
        """Those to poll."""
        return tuple(s for s in self.sources if s.enabled)

    def source(self, source_id: str) -> Source:
        """The source of this id; UsageError names what is near."""
        return _by_id(self.sources, source_id, "source")

    def channel(self, channel_id: str) -> Channel:
        """The channel of this id; UsageError names what is near."""
        return _by_id(self.channels, channel_id, "channel")

    def route(self, route_id: str) -> Route:
        """The route of this id; UsageError names what is near."""
        return _by_id(self.routes, route_id, "route")

    def redact(self, text: str) -> str:
        """`text` without any secret of these settings."""
        return redact(text, self.secrets)

    @property
    def secrets(self) -> tuple[SecretStr, ...]:
        """Every secret value that was read, to keep them out of what is shown."""
        headers = (value for s in self.sources for value in s.headers.values())
        optional = [self.heartbeat] if self.heartbeat else []
        return (*(c.url for c in self.channels), *headers, *optional, *_database_password(self.database))


def _by_id(things: tuple[Named, ...], wanted: str, noun: str) -> Named:
    found = [thing for thing in things if thing.id == wanted]
    if not found:
        near = get_close_matches(wanted, [t.id for t in things], n=3) or [t.id for t in things][:10]
        left = f" and {len(things) - len(near)} more" if len(near) == 10 < len(things) else ""
        there = f"there is: {', '.join(near)}{left}" if near else f"it names no {noun} yet"
        raise UsageError(f"no {noun} {wanted!r} in the configuration; {there}")
    return found[0]


def _database_password(database: SecretStr) -> tuple[SecretStr, ...]:
    """The password alone: host and folder of a database are needed in messages about it."""
    try:
        password = urlsplit(database.get_secret_value()).password
    except ValueError:
        return (database,)
    return (SecretStr(password),) if password else ()
