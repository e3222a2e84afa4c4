"""Ways of asking: what a request accepts, sends along, and whether robots.txt has a say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Ask:
    """How to ask for an address. `headers` are secrets of the source: never sent to another host.

    `article`: what is asked for may be one, and is no list of a source.
    """

    accept: str
    robots: bool = False
    article: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    method: Literal["GET", "POST"] = "GET"
    body: bytes = b""


FEED = Ask(
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1"
)
ARTICLE = Ask("text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.1", robots=True, article=True)
ROBOTS = Ask("text/plain, */*;q=0.1")
