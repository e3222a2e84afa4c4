"""The README tells of everything that there is: commands, make targets, files, kinds of alert and fact."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import typer
import yaml

from extractors.facts import FACT_FIELDS, Stage
from flows.cli import app
from flows.outcomes import Outcome

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
COMMANDS = sorted(typer.main.get_command(app).commands)
PARTS = sorted(
    {
        f"{folder}/{path.name.removesuffix('.py')}"
        for folder in ("extractors", "flows")
        for path in (ROOT / folder).iterdir()
        if not path.name.startswith(("_", ".")) and (path.suffix == ".py" or (path / "__init__.py").is_file())
    }
)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_shown(command):
    assert f"fundwatch {command}" in README


@pytest.mark.parametrize("target", [t for t in TARGETS if t not in {"clean", "help"}])
def test_every_make_target_is_named(target):
    assert f"make {target}" in README


@pytest.mark.parametrize("part", PARTS)
def test_every_file_is_on_the_map(part):
    name = part.split("/")[1]
    section = README.split("## A map of the code")[1]
    assert re.search(rf"`{name}`", section), f"{part} is missing from the map of README"


@pytest.mark.parametrize("word", [*FACT_FIELDS, *Stage, *Outcome])
def test_every_word_of_the_vocabulary_is_explained(word):
    assert f"`{word}`" in README


def test_the_work_pool_deployments_name_flows_that_exist():
    deployments = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
    text = (ROOT / "flows/orchestration/deployments.py").read_text(encoding="utf-8")
    for deployment in deployments:
        path, flow = deployment["entrypoint"].split(":")
        assert (ROOT / path).is_file()
        assert f"def {flow}(" in text


def test_versions_of_package_and_changelog_agree():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[(?:Unreleased|{re.escape(version)})\]", changelog, re.MULTILINE)
