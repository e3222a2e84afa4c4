"""A source: one `[[source]]` table of config/sources.toml."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import Field, field_validator

from flows.settings.values import Duration, Flag, Id, Secret, Table, WebAddress, Word, Words, Zone

# Where a source names no zone: what its publishers write when they leave it out (Chinese feeds mean +08:00).
_ZONE_OF_LANGUAGE = {"zh": "Asia/Shanghai", "zh-Hant": "Asia/Hong_Kong", "en": "UTC"}


class Source(Table):
    """Where news come from: a feed or a sitemap, how often to ask, and which of its items to look at."""

    id: Id
    name: Word
    kind: Literal["feed", "sitemap"]
    url: WebAddress
    language: Literal["zh", "zh-Hant", "en"]
    enabled: Flag = True
    zone: Zone = Field(default_factory=lambda data: ZoneInfo(_ZONE_OF_LANGUAGE[data.get("language", "en")]))
    interval: Duration = timedelta(hours=1)  # asked more often, most publishers block a reader
    topics: Words = ()  # any of these in title or summary, else the item is off topic; none: all items
    headers: Mapping[Word, Secret] = Field(default_factory=dict, alias="headers_env")

    @field_validator("interval")
    @classmethod
    def _polite(cls, value: timedelta) -> timedelta:
        if not timedelta(minutes=5) <= value <= timedelta(days=30):
            raise ValueError('must be from "5m" to "30d"')
        return value
