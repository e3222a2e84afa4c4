"""What decides touches nothing; each library has one home; nobody but the settings reads the environment."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted(
    path for folder in ("extractors", "flows") for path in (ROOT / folder).rglob("*.py") if "versions" not in path.parts
)

# What extractors may import beside the standard library and themselves: libraries that only compute.
PURE = {
    "ahocorasick",
    "babel",
    "feedparser",
    "lxml",
    "opencc",
    "pypinyin",
    "rapidfuzz",
    "rensa",
    "trafilatura",
    "w3lib",
    "htmldate",
}
# Parts of the standard library that act: files, processes, network, clock, chance.
ACTING = {"os", "pathlib", "io.open", "socket", "subprocess", "urllib.request", "http", "time", "random", "threading"}

HOMES = {
    "ahocorasick": "extractors/triggers",
    "feedparser": "extractors/feeds",
    "trafilatura": "extractors/pages",
    "httpx": "flows/fetch",
    "httpcore": "flows/fetch",
    "apprise": "flows/alerts",
    "sqlalchemy": ("flows/store", "flows/tables", "flows/migrations"),
    "alembic": ("flows/store", "flows/migrations"),
    "prefect": "flows/orchestration",
    "typer": "flows/cli",
    "rich": "flows/cli",
    "pebble": "flows/reading",
}


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All of a file's syntax: parsed once, as five tests look at it."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, by its full name."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def is_in(name: str, modules: set[str]) -> bool:
    return any(name == module or name.startswith(module + ".") for module in modules)


@pytest.mark.parametrize("path", [p for p in FILES if "extractors" in p.parts], ids=place)
def test_what_decides_imports_nothing_that_acts(path):
    foreign = {
        name
        for name in imports(path)
        if is_in(name, ACTING)
        or (name.split(".")[0] not in sys.stdlib_module_names and not is_in(name, PURE | {"extractors"}))
    }
    assert not foreign


@pytest.mark.parametrize("path", [p for p in FILES if "extractors" in p.parts], ids=place)
def test_what_decides_asks_neither_for_the_time_nor_for_a_file(path):
    calls = {ast.unparse(node.func) for node in nodes(path) if isinstance(node, ast.Call)}
    assert not calls & {"open", "datetime.now", "datetime.utcnow", "date.today", "datetime.today"}


@pytest.mark.parametrize("path", FILES, ids=place)
def test_each_library_has_one_home(path):
    strayed = {
        name
        for name in imports(path)
        for library, homes in HOMES.items()
        if is_in(name, {library}) and not place(path).startswith(homes)
    }
    assert not strayed


def part(name: str) -> str:
    """The part of `flows` that a module belongs to: a folder, or a file beside the folders."""
    return ".".join(name.split(".")[:2])


def leaned_on() -> dict[str, set[str]]:
    """The other parts that each part of `flows` imports, early or late."""
    graph: dict[str, set[str]] = {}
    for path in (p for p in FILES if "flows" in p.parts):
        own = part(".".join(path.relative_to(ROOT).with_suffix("").parts))
        graph.setdefault(own, set()).update({part(n) for n in imports(path) if n.startswith("flows.")} - {own})
    return graph


def test_no_part_of_what_acts_leans_on_one_that_leans_on_it():
    leans = leaned_on()
    while free := {one for one, others in leans.items() if not others & leans.keys()}:
        leans = {one: others for one, others in leans.items() if one not in free}
    assert not leans


@pytest.mark.parametrize("path", [p for p in FILES if not place(p).startswith("flows/settings")], ids=place)
def test_only_the_settings_read_the_environment(path):
    names = {ast.unparse(node) for node in nodes(path) if isinstance(node, ast.Attribute)}
    assert not names & {"os.environ", "os.getenv"}


@pytest.mark.parametrize("path", FILES, ids=place)
def test_no_file_outgrows_what_one_can_read(path):
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= 300 or path.stem.startswith("rules_") or "data" in path.parts


def test_the_rules_of_a_language_are_made_when_it_is_first_read():
    told = "import sys, extractors.funds as f, extractors.facts as a\n{}\nprint(*sys.modules)"
    read = "f.find_funds(a.Article('1', None, None, 'Harbour Lane closed its fund at $5 million.', None, None, 'en'))"
    loaded = [
        subprocess.run([sys.executable, "-c", told.format(does)], check=True, cwd=ROOT, capture_output=True, text=True)
        for does in ("f.may_announce('A title', 'and its text')", read)
    ]
    names = [set(one.stdout.split()) for one in loaded]
    assert not any(name.startswith("extractors.rules") for name in names[0])
    assert {"extractors.rules_en", "extractors.rules_zh"} & names[1] == {"extractors.rules_en"}
