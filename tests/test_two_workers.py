"""Two processes that keep overlapping news in one database: one record for each fund, and no sighting lost."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from flows.store import Store

FUNDS = 12
TOLD = 4  # articles about each fund; each worker is given as many, in an order of its own
KEPT = TOLD // 2 + 2 * (TOLD // 2)  # half of the articles reach both workers, half reach one of them each

WORKER = f"""
import random, sys
from extractors.facts import Money, Sighting, Stage
from flows.store import Store
from tests.desk import Desk

url, seed = sys.argv[1], int(sys.argv[2])
HOUSES = "Alder Birch Cedar Dogwood Elder Fir Gorse Hazel Juniper Larch Maple Rowan".split()
news = [(number, told) for number in range({FUNDS}) for told in range({TOLD})]
random.Random(seed).shuffle(news)
with Store.open(url) as store:
    desk = Desk(store)
    print("ready", flush=True)
    sys.stdin.readline()
    for number, told in news:
        size = Money((number + 11) * 10_000_000, "USD", "")
        house = f"{{HOUSES[number]}} Capital"
        sighting = Sighting(f"{{house}} Fund I", Stage.LAUNCHED, 0.9, size=size, managers=(house,))
        desk.tell(sighting, key=f"fund-{{number}}-{{told}}-{{seed if told % 2 else 'both'}}")
    print(sum(line.startswith("new ") for line in desk.outbox.lines))
"""


def worker(url: str, seed: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WORKER, url, str(seed)],
        cwd=Path(__file__).parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str]) -> int:
    out, _ = process.communicate(timeout=100)
    assert process.returncode == 0
    return int(out.split()[-1])


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_two_workers_make_one_record_of_each_fund_and_lose_no_sighting(database_url: str) -> None:
    workers = [worker(database_url, seed) for seed in (1, 2)]
    for process in workers:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in workers:  # both begin at once
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    told = sum(said(process) for process in workers)
    with Store.open(database_url) as store:
        funds = list(store.funds())
        names = [fund.facts.name for fund in funds]
        assert len(funds) == len(set(names)) == FUNDS
        assert [fund.sightings for fund in funds] == [KEPT] * FUNDS
        kept = Counter(told.article_key for fund in funds for told in store.sightings_of(fund.fund_id))
        assert set(kept.values()) == {1}
        assert len(kept) == FUNDS * KEPT
    assert told == FUNDS, "each fund is announced once"
