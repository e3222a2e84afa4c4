"""The wheel carries all code, data and the default configuration, and an installed copy finds them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_folder_with_code_is_a_package_of_the_wheel():
    files = [path for top in ("extractors", "flows") for path in (ROOT / top).rglob("*.py")]
    folders = {".".join(path.parent.relative_to(ROOT).parts) for path in files}
    assert {*PYPROJECT["tool"]["setuptools"]["packages"]} == {*folders, "flows._config"}


def run(*command: str, **more) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> tuple[Path, Path]:
    """A copy of this tree, and its wheel unpacked as pip would install it."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("site")
    (source / "README.md").touch()
    for name in ("pyproject.toml", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    for name in ("extractors", "flows", "config"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", str(source), "--outdir", str(source / "dist"))
    [wheel] = (source / "dist").glob("*.whl")
    shutil.unpack_archive(wheel, target, "zip")
    shutil.rmtree(source / "build")
    return source, target


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("folder", "place"), [("extractors", "extractors"), ("flows", "flows"), ("config", "flows/_config")]
)
def test_the_wheel_carries_every_file(built, folder, place):
    source, target = built
    assert files(source / folder) - files(target / place) == set()


@pytest.mark.slow
def test_an_installed_copy_finds_its_default_configuration(built, tmp_path):
    _, installed = built
    say = "from flows.settings import *; s = load_settings(); print(s.config_dir, len(s.sources), s.channels)"
    home = {"HOME": str(tmp_path), "PYTHONPATH": str(installed), "PYTHONWARNINGS": "ignore"}
    # Without site packages of our own tree on the path: an editable install would answer with the tree's config/.
    folder, sources, channels = run(sys.executable, "-c", say, cwd=tmp_path, env=home).strip().split(" ", 2)
    assert Path(folder) == installed / "flows" / "_config"
    assert int(sources) > 30
    assert channels == "()"
