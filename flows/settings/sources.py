"""A source: one `[[source]]` table of config/sources.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, field_validator, model_validator

from flows.settings.values import Duration, Flag, Id, Secret, Table, WebAddress, Word, Words, Zone

# Where a source names no zone: what its publishers write when they leave it out (Chinese feeds mean +08:00).
_ZONE_OF_LANGUAGE = {"zh": "Asia/Shanghai", "zh-Hant": "Asia/Hong_Kong", "en": "UTC"}


class Endpoint(Table):
    """How a JSON endpoint is asked, and where in its answer things are: dotted paths, such as `data.list`.

    Addresses, parameters and body may hold `{today}`, `{yesterday}`, `{week_ago}`, `{page}`, `{page1}`, `{now}`.
    """

    items: str = Field(description='a dotted path to the list, such as "data.list"; empty if the answer is the list')
    link: Word  # a path inside an entry, or an address with {path} in it
    title: Word
    date: str = ""
    summary: Mapping[Word, Word] = Field(default_factory=dict)  # shown name -> path, for entries without a page
    method: Literal["GET", "POST"] = "GET"
    params: Mapping[Word, str] = Field(default_factory=dict)
    body: str = ""
    content_type: str = "application/json"


def _pattern(value: object) -> str:
    try:
        re.compile(value if isinstance(value, str) and value else "(")
    except re.error as error:
        raise ValueError(f"must be {_A_PATTERN}: {error}") from error
    return str(value)


_A_PATTERN = "a regular expression that addresses of articles match, such as '/art/\\d{4}/'"
Pattern = Annotated[str, BeforeValidator(_pattern), Field(description=_A_PATTERN)]


class Source(Table):
    """Where news come from: a feed, a sitemap or a folder, how often to ask, and which of its items to look at."""

    id: Id
    name: Word
    kind: Literal["feed", "sitemap", "listing", "search", "rsshub", "api", "archive"]
    url: WebAddress = ""  # of all kinds but "archive"
    path: Path | None = None  # kind "archive": a file or folder on this machine
    language: Literal["zh", "zh-Hant", "en"]
    enabled: Flag = True
    region: str = ""  # where its news are from, such as "CN" or "Europe"; for people
    zone: Zone = Field(default_factory=lambda data: ZoneInfo(_ZONE_OF_LANGUAGE[data.get("language", "en")]))
    interval: Duration = timedelta(hours=1)  # asked more often, most publishers block a reader
    topics: Words = ()  # any of these in title or summary, else the item is off topic; none: all items
    headers: Mapping[Word, Secret] = Field(default_factory=dict, alias="headers_env")
    articles: Pattern | None = None  # kind "listing": what addresses of articles look like; none: learned from the page
    api: Endpoint | None = None  # kind "api": where its answer has what

    @model_validator(mode="after")
    def _complete(self) -> Source:
        if (self.kind == "api") != (self.api is not None):
            raise ValueError('needs a table [source.api] for kind = "api", and for that alone')
        if self.articles is not None and self.kind != "listing":
            raise ValueError('may have articles only with kind = "listing"')
        if (self.kind == "archive") != (self.path is not None):
            raise ValueError('needs path = "a file or folder" for kind = "archive", and for that alone')
        if (self.kind == "archive") == bool(self.url):
            raise ValueError('needs url = "https://…"' if not self.url else 'may not have a url with kind = "archive"')
        return self

    @property
    def address(self) -> str:
        """Where it is: its url, or the path of an archive."""
        return self.url or str(self.path)

    @field_validator("interval")
    @classmethod
    def _polite(cls, value: timedelta) -> timedelta:
        if not timedelta(minutes=5) <= value <= timedelta(days=30):
            raise ValueError('must be from "5m" to "30d"')
        return value
