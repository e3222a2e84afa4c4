"""Endpoints: JSON, asked and read as the `[source.api]` table describes."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlencode

from extractors.endpoints import Shape, filled, read_endpoint
from extractors.facts import FeedReading, Page
from flows.errors import ConfigurationError
from flows.fetch import Ask
from flows.settings import Source
from flows.settings.sources import Endpoint


def ask_endpoint(source: Source, now: datetime) -> tuple[str, Ask]:
    """Address, method and body with today's date and the first page filled in; days are those of the source's zone."""
    return _asked(source, now, 0)


def ask_endpoint_page(source: Source, now: datetime, number: int) -> tuple[str, Ask] | None:
    """The same for a later page; None if the description has no place for a page's number."""
    endpoint = _endpoint(source)
    has_pages = any("{page" in written for written in (source.url, endpoint.body, *endpoint.params.values()))
    return _asked(source, now, number) if has_pages else None


def _asked(source: Source, now: datetime, page: int) -> tuple[str, Ask]:
    endpoint, local = _endpoint(source), now.astimezone(source.zone)
    url = filled(source.url, local, page=page)
    if endpoint.params:
        params = {name: filled(value, local, page=page) for name, value in endpoint.params.items()}
        url += ("&" if "?" in url else "?") + urlencode(params)
    headers = {name: value.get_secret_value() for name, value in source.headers.items()}
    body = filled(endpoint.body, local, page=page).encode()
    if body or endpoint.method == "POST":
        headers = {"Content-Type": endpoint.content_type, **headers}
    return url, Ask("application/json, */*;q=0.1", headers=headers, method=endpoint.method, body=body)


def read_endpoint_page(page: Page, source: Source) -> FeedReading:
    """The entries of the answer."""
    endpoint = _endpoint(source)
    shape = Shape(endpoint.items, endpoint.link, endpoint.title, endpoint.date, endpoint.summary)
    return read_endpoint(page.body, page.headers.get("content-type"), page.url, source.zone, shape=shape)


def _endpoint(source: Source) -> Endpoint:
    if source.api is None:  # the settings refuse this before anything runs
        raise ConfigurationError(f"source {source.id} is of kind api and has no [source.api]")
    return source.api
