"""The list of sources that comes with fundwatch: complete, honest about what is off, and askable."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime

import pytest

from flows.settings import default_config_dir, load_settings
from flows.sources.adding import source_at
from flows.sources.kinds import KINDS

TEXT = (default_config_dir() / "sources.toml").read_text(encoding="utf-8")
SOURCES = load_settings(default_config_dir(), environ={}).sources
TABLES = re.split(r"(?m)^\[\[source\]\]$", TEXT)[1:]


def test_it_has_sources_of_every_kind_and_language():
    on = [source for source in SOURCES if source.enabled]
    assert len(on) >= 60
    assert {source.kind for source in SOURCES} == set(KINDS)
    assert min(Counter(source.language for source in on).values()) >= 3
    assert all(source.region for source in SOURCES)


def test_whatever_is_off_says_why():
    off = [table for table in TABLES if "\nenabled = false" in table]
    assert len(off) == sum(not source.enabled for source in SOURCES)
    assert all(re.search(r"^enabled = false  # \w.{15,}", table, re.MULTILINE) for table in off)


def test_no_address_stands_there_twice():
    for n, source in enumerate(SOURCES):
        assert source_at(source.address, SOURCES[:n]) is None, source.id


@pytest.mark.parametrize("source", [s for s in SOURCES if s.kind == "api"], ids=lambda source: source.id)
def test_an_endpoint_is_asked_without_a_place_left_open(source):
    url, ask = KINDS["api"].ask(source, datetime(2026, 3, 6, tzinfo=UTC))
    assert not re.search(r"\{(today|yesterday|week_ago|page1?|now)", url + ask.body.decode())


@pytest.mark.parametrize("url", [s.url for s in SOURCES if s.kind == "rsshub"])
def test_no_public_rsshub_is_asked(url):
    assert url.startswith("http://127.0.0.1:1200/")
