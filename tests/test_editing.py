"""sources.toml changed in place: what was asked for changes, comments and everything else stay."""

from __future__ import annotations

import tomllib

import pytest

from flows.errors import ConfigurationError, UsageError
from flows.settings.editing import edit_sources, with_enabled, with_source

FILE = """# Ours.

[[source]]
id = "ledger"   # the first
name = "Ledger [[source]]"
enabled = true  # since May
url = "https://ledger.example/feed"

# A board.
[[source]]
id = "board"
name = "云岭日报"

[source.api]
items = "data"
enabled = "no key of ours"

[[source]]
id = "last"
"""


def test_a_switch_is_turned_where_it_stands():
    assert with_enabled(FILE, "ledger", enabled=False) == FILE.replace("= true  # since", "= false  # since")
    assert with_enabled(FILE, "ledger", enabled=True) == FILE


def test_a_missing_switch_is_written_below_the_source_and_above_its_own_tables():
    off = with_enabled(FILE, "board", enabled=False)
    assert off == FILE.replace('name = "云岭日报"\n', 'name = "云岭日报"\nenabled = false\n')
    assert with_enabled(off, "board", enabled=True) == off.replace("enabled = false", "enabled = true")


def test_the_last_line_may_have_no_end_and_lines_may_end_as_on_windows():
    assert with_enabled(FILE.rstrip(), "last", enabled=False).endswith('id = "last"\nenabled = false\n')
    dos = with_enabled(FILE.replace("\n", "\r\n"), "board", enabled=False)
    assert '"云岭日报"\r\nenabled = false\r\n' in dos
    assert dos.count("\n") == dos.count("\r\n")


def test_a_source_that_is_not_there_is_told():
    with pytest.raises(UsageError, match="has no source 'nobody'"):
        with_enabled(FILE, "nobody", enabled=False)


@pytest.mark.parametrize(
    "text",
    [
        'source = [{ id = "board", name = "Board" }]\n',
        '[[source]]\nid = "other"\nname = """\n[[source]]\n"""\n\n[[source]]\nid = "board"\n',
    ],
)
def test_what_cannot_be_edited_safely_is_left_to_a_person(text):
    with pytest.raises(ConfigurationError, match="change it in an editor"):
        with_enabled(text, "board", enabled=False)


@pytest.mark.parametrize("text", ["", "# Mine.\n", FILE, FILE.rstrip(), FILE.replace("\n", "\r\n")])
def test_a_source_is_added_at_the_end(text):
    new = {"id": "new", "name": 'Say "fünd" \\ 基金\x7f', "url": "https://new.example/feed"}
    changed = with_source(text, new)
    assert changed.startswith(text)
    assert tomllib.loads(changed.replace("\r\n", "\n"))["source"][-1] == new


def test_a_file_that_would_be_wrong_is_not_written(tmp_path):
    path = tmp_path / "sources.toml"
    path.write_text("# Mine.\n", encoding="utf-8")
    wrong = {"id": "Wrong Id", "name": "x", "kind": "feed", "url": "https://new.example/feed", "language": "en"}
    with pytest.raises(UsageError, match="id"):
        edit_sources(tmp_path, lambda text: with_source(text, wrong))
    assert [p.name for p in tmp_path.iterdir()] == ["sources.toml"]
    assert path.read_text(encoding="utf-8") == "# Mine.\n"
