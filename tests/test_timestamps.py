from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.timestamps import read_stamp

SHANGHAI = ZoneInfo("Asia/Shanghai")
TEN_IN_SHANGHAI = datetime(2026, 3, 5, 2, 0, tzinfo=UTC)

SAME_MOMENT = [
    "Thu, 05 Mar 2026 10:00:00 +0800",
    "Thu, 05 Mar 2026 02:00:00 GMT",
    "05 Mar 2026 02:00 UT",
    "Thu, 5 Mar 26 02:00:00 Z",
    "Thursday, 05-Mar-26 02:00:00 GMT",
    "Thu Mar  5 10:00:00 CST 2026",
    "Thu Mar 5 10:00:00 2026",
    "Wed, 04 Mar 2026 21:00:00 EST",
    "Thu, 05 Mar 2026 10:00:00",
    "March 5, 2026 10:00 AM",
    "Mar. 5th, 2026, 10:00",
    "2026-03-05T10:00:00+08:00",
    "2026-03-05T02:00:00Z",
    "2026-03-05T02:00:00.123456Z",
    "2026-03-05T10:00",
    "2026-03-05 10:00:00",
    "2026-03-05 10:00:00 +0800",
    "2026/3/5 10:00",
    "2026.03.05 10:00",
    "2026年3月5日 10:00",
    "2026年03月05日10时00分",
    "2026年3月5日 星期四 上午10:00",
    "发布时间：2026-03-05 10:00",
    "20260305T020000Z",
    "20260305100000",
    "Thu Mar 05 2026 10:00:00 GMT+0800 (China Standard Time)",
    "2026-03-05 10:00:00 GMT+8",
    "1772676000",
    "1772676000000",
]


@pytest.mark.parametrize("written", SAME_MOMENT)
def test_one_moment_is_read_from_every_way_of_writing_it(written):
    stamp = read_stamp(written, SHANGHAI)
    assert stamp is not None
    assert stamp.at.replace(microsecond=0) == TEN_IN_SHANGHAI
    assert stamp.day == date(2026, 3, 5)


@pytest.mark.parametrize(
    "written", ["2026-03-05", "20260305", "5 March 2026", "March 5, 2026", "2026年3月5日", "2026/03/05"]
)
def test_a_bare_day_begins_at_local_midnight(written):
    stamp = read_stamp(written, SHANGHAI)
    assert stamp is not None
    assert (stamp.at, stamp.day) == (datetime(2026, 3, 4, 16, tzinfo=UTC), date(2026, 3, 5))


def test_the_day_is_that_of_the_source_not_of_the_stamp():
    stamp = read_stamp("Wed, 04 Mar 2026 18:30:00 GMT", SHANGHAI)
    assert stamp is not None
    assert stamp.day == date(2026, 3, 5)


def test_cst_is_china_in_a_chinese_source_and_chicago_elsewhere():
    here, there = (read_stamp("Thu Mar 5 10:00:00 CST 2026", zone) for zone in (SHANGHAI, ZoneInfo("America/New_York")))
    assert (here.at.hour, there.at.hour) == (2, 16)


@pytest.mark.parametrize(
    ("written", "hour"),
    [
        ("2026年3月5日 下午3:20", 7),
        ("2026-03-05 12:20 AM", 16),
        ("2026-03-05 12:20 pm", 4),
        ("2026年3月5日 中午12:20", 4),
    ],
)
def test_halves_of_the_day_are_understood(written, hour):
    assert read_stamp(written, SHANGHAI).at.hour == hour


NO_MOMENT = [None, "", " ", "yesterday", "2026-02-30", "2026-13-01", "0000-00-00 00:00:00", "1970-01-01", "9999-12-31"]
NO_MOMENT += ["25", "31 Foo 2026", "2026-03", "99999999999999999999", "2026-03-05T10:99", "٢٠٢٦", "9999999999999"]


@pytest.mark.parametrize("written", NO_MOMENT)
def test_what_is_no_moment_gives_none(written):
    assert read_stamp(written, SHANGHAI) is None


def test_an_absurd_offset_falls_back_to_the_source_zone():
    assert read_stamp("2026-03-05 10:00:00 +9900", SHANGHAI).at == TEN_IN_SHANGHAI


@given(st.text(max_size=60))
def test_no_text_raises(written):
    read_stamp(written, SHANGHAI)


@given(
    st.integers(min_value=800_000_000, max_value=3_800_000_000),
    st.integers(min_value=-11 * 60, max_value=13 * 60),
)
def test_iso_moments_come_back_exactly(seconds, minutes):
    moment = datetime.fromtimestamp(seconds, tz=timezone(timedelta(minutes=minutes)))
    assert read_stamp(moment.isoformat(), SHANGHAI).at == moment
