"""A cron line is good when the scheduler takes it that will run it, and is due when that says so."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from flows import cron
from flows.cron import next_time, why_not_cron

LINES = {
    "30 7 * * *": None,
    "0 6,18 * * MON-FRI": None,
    "*/20 7-9 1 jan *": None,
    "30 25 * * *": '"25" is no hour',
    "60 7 * * someday": '"60" is no minute, "someday" is no day of the week',
    "*/0 7 * * *": '"*/0" is no minute',
    "H 7 * * *": '"H" is no minute',
    "r 7 * * *": '"r" is no minute',
    "0 7 30 2 *": "such a day never comes",
    "every morning": "it has 2 of them",
    "0 0 7 * * *": "it has 6 of them",
    "@daily": "it has 1 of them",
}


@pytest.mark.parametrize(("line", "wrong"), LINES.items())
def test_of_a_line_that_is_none_the_field_is_named(line, wrong):
    assert why_not_cron(line) == wrong


@pytest.mark.parametrize("line", ["0 0 * * *", "09 7 * * 0", "59 23 * * 7", "7 19 * * 3", "00 09 * * *"])
def test_plain_lines_are_good_without_the_reader_and_with_it(line):
    assert cron._PLAIN.fullmatch(line)
    assert cron._comes(line)


@pytest.mark.parametrize("line", ["60 7 * * *", "0 24 * * *", "0 7 * * 8", "0 7 1 * *", "*/5 7 * * *", "007 7 * * *"])
def test_any_other_line_is_left_to_the_reader(line):
    assert not cron._PLAIN.fullmatch(line)


def test_prefect_takes_the_lines_that_are_taken_here():
    schedules = pytest.importorskip("prefect.client.schemas.schedules")
    for line in (line for line, wrong in LINES.items() if wrong is None):
        assert schedules.CronSchedule(cron=line, timezone="Asia/Shanghai").cron == line


@pytest.mark.parametrize(
    ("line", "zone", "due"),
    [
        ("30 7 * * *", "Asia/Shanghai", "2026-03-28T23:30:00+00:00"),
        ("30 7 * * *", "Europe/Paris", "2026-03-29T05:30:00+00:00"),  # summer time begins on that day
        ("0 6 * * 1", "Europe/Paris", "2026-03-30T04:00:00+00:00"),
    ],
)
def test_the_next_time_is_that_of_the_clock_on_the_wall(line, zone, due):
    now = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    assert next_time(line, ZoneInfo(zone), now) == datetime.fromisoformat(due)


def test_reading_a_line_does_not_load_prefect_which_takes_its_settings_once_and_for_all():
    look = "import sys; from flows.cron import why_not_cron"
    script = f"{look}; print(why_not_cron('0 6 1 * *'), 'prefect' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said == "None False\n"
