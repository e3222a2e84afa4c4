"""Slices of `make chaos`, direct and through Prefect: runs killed at their steps lose nothing and double nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CHAOS = Path(__file__).with_name("chaos.py")


def chaos(*words: str) -> str:
    """What the script says when all went well."""
    command = [sys.executable, str(CHAOS), *words]
    played = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert played.returncode == 0, played.stdout + played.stderr
    assert "lost: 0\n" in played.stdout
    assert re.search(r"doubled: 0 \(and \d+ sent again under the same id", played.stdout)
    return played.stdout


@pytest.mark.slow
def test_runs_killed_at_some_of_their_steps_lose_and_double_nothing():
    assert "points tried: 15 " in chaos("--points", "15")


@pytest.mark.load
@pytest.mark.timeout(240)
def test_flows_of_prefect_killed_at_some_of_their_steps_lose_and_double_nothing():
    told = chaos("--prefect", "--points", "12")
    assert "points tried: 12 (3 of run, 3 of backfill, 6 of deliver); 0 were past the end" in told
    runs = re.search(r"flow runs: (\d+), never ended: (\d+)", told)
    assert runs is not None
    assert (int(runs[1]), int(runs[2])) == (3 + 2 * 12, 12)  # undisturbed ones; killed and started again
