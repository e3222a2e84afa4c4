"""A slice of `make chaos`: runs killed at some of their steps lose nothing and double nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CHAOS = Path(__file__).with_name("chaos.py")


@pytest.mark.slow
def test_runs_killed_at_some_of_their_steps_lose_and_double_nothing():
    chaos = subprocess.run(
        [sys.executable, str(CHAOS), "--points", "15"], capture_output=True, text=True, timeout=110, check=False
    )
    assert chaos.returncode == 0, chaos.stdout + chaos.stderr
    assert "points tried: 15 " in chaos.stdout
    assert "lost: 0\n" in chaos.stdout
    assert re.search(r"doubled: 0 \(and \d+ sent again under the same id", chaos.stdout)
