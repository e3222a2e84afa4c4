"""The tables of config/alerts.toml: channels, routes and rates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, SecretStr, StringConstraints, field_validator, model_validator

from extractors.facts import Stage
from flows.settings.values import Clock, Flag, Id, Places, Secret, Table, Words, Zone

AlertKind = Literal["new", "update", "correction", "digest", "source", "run"]
Currency = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Z]{3}$"),
    Field(description='three capital letters of a currency, such as "CNY"'),
]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class Channel(Table):
    """Somewhere that alerts can be sent: one apprise address, kept in an environment variable."""

    id: Id
    enabled: Flag = True
    url: Secret = Field(alias="url_env")

    @field_validator("url")
    @classmethod
    def _one_address(cls, value: SecretStr) -> SecretStr:
        text = value.get_secret_value()
        if text and ("://" not in text or text.split("://")[0].strip() == ""):
            raise ValueError('names a variable that holds no apprise address, such as "mailto://…" or "slack://…"')
        return value


class MinSize(Table):
    """The smallest size that a route tells of; other currencies are compared by the [rates] table."""

    amount: int = Field(strict=True, gt=0, description="a whole number above 0")
    currency: Currency


class Digest(Table):
    """When a route's alerts are gathered into one message."""

    every: Literal["hour", "day", "week"]
    at: Clock | None = None  # for day and week
    weekday: Weekday | None = None  # for week

    @model_validator(mode="after")
    def _complete(self) -> Digest:
        if self.every != "hour" and self.at is None:
            raise ValueError('needs at = "08:30" (any time of day) for every = "day" or "week"')
        if (self.every == "week") != (self.weekday is not None):
            raise ValueError('needs weekday = "monday" (or another) for every = "week", and for that alone')
        return self


class Quiet(Table):
    """Hours in which a route says nothing; what happens then is told when they end."""

    start: Clock = Field(alias="from")
    end: Clock = Field(alias="to")


class Route(Table):
    """Who hears what: channels, kinds of alert, filters that all have to hold, and when."""

    id: Id
    enabled: Flag = True
    channels: tuple[Id, ...] = Field(min_length=1, description="a list of one or more ids of [[channel]] tables")
    kinds: tuple[AlertKind, ...] = ("new", "update", "correction")
    language: Literal["en", "zh"] = "en"  # of the messages
    zone: Zone
    digest: Digest | None = None  # none: at once
    quiet: Quiet | None = None
    cap: int = Field(
        default=20, strict=True, ge=1, le=500, description="a whole number from 1 to 500"
    )  # more than this at one time become one summary

    stages: tuple[Stage, ...] = ()
    article_languages: tuple[Literal["zh", "zh-Hant", "en"], ...] = ()
    places: Places = ()
    sectors: Words = ()
    parties: Words = ()  # a watchlist: managers or sponsors
    sources: tuple[Id, ...] = ()
    words: Words = ()
    without_words: Words = ()
    min_size: MinSize | None = None
    min_confidence: float = Field(default=0, strict=True, ge=0, le=1, description="a number from 0 to 1")

    @field_validator("kinds", "channels")
    @classmethod
    def _some(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value or len(set(value)) != len(value):
            raise ValueError("must name at least one, each once")
        return value


class Rates(Table):
    """How many units of each currency one US dollar buys, and on which day that was so."""

    date: dt.date | None = None
    per_usd: Mapping[Currency, Annotated[float, Field(gt=0)]] = Field(default_factory=dict)

    @field_validator("per_usd")
    @classmethod
    def _with_dollar(cls, value: Mapping[str, float]) -> Mapping[str, float]:
        return {**value, "USD": 1.0}
