"""Dates in prose, from the day of publication."""

import time
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.dates import find_dates, parse_date

FRIDAY = date(2026, 1, 30)

ONE = [
    # Chinese, absolute
    ("2026年1月28日", "2026年1月28日", "2026-01-28", "absolute"),
    ("2026 年 1 月 28 日", "2026 年 1 月 28 日", "2026-01-28", "absolute"),
    ("二〇二六年一月二十八日", "二〇二六年一月二十八日", "2026-01-28", "absolute"),
    ("民国115年1月28日", "民国115年1月28日", "2026-01-28", "absolute"),
    ("115年1月28日", "115年1月28日", "2026-01-28", "absolute"),
    ("事实发生日:115/01/28", "115/01/28", "2026-01-28", "absolute"),
    ("晚报29日报道", "29日", "2026-01-29", "absolute"),
    ("甲公司昨公布", "昨", "2026-01-29", "relative"),
    ("2025年8月成立", "2025年8月", "2025-08", "partial"),
    ("2025年8月份", "2025年8月份", "2025-08", "partial"),
    ("2024年设立", "2024年", "2024", "partial"),
    # a year left out
    ("1月28日签约", "1月28日", "2026-01-28", "absolute"),
    ("1月28号签约", "1月28号", "2026-01-28", "absolute"),
    ("十二月三日签约", "十二月三日", "2025-12-03", "absolute"),
    ("2月12日举行", "2月12日", "2026-02-12", "absolute"),
    ("3月5日举行", "3月5日", "2025-03-05", "absolute"),
    ("9月完成募集", "9月", "2025-09", "partial"),
    ("1月完成募集", "1月", "2026-01", "partial"),
    ("将于3月启动", "3月", "2026-03", "partial"),
    ("预计1月启动", "1月", "2026-01", "partial"),
    ("记者28日获悉", "28日", "2026-01-28", "absolute"),
    ("31日晚间公告", "31日", "2025-12-31", "absolute"),
    ("昨(29)日", "昨(29)日", "2026-01-29", "absolute"),
    ("今(30日)", "今(30日)", "2026-01-30", "absolute"),
    # Chinese, counted from the publication day
    ("今日揭牌", "今日", "2026-01-30", "relative"),
    ("昨天揭牌", "昨天", "2026-01-29", "relative"),
    ("前日揭牌", "前日", "2026-01-28", "relative"),
    ("三天前", "三天前", "2026-01-27", "relative"),
    ("今早揭牌", "今早", "2026-01-30", "relative"),
    ("昨晚揭牌", "昨晚", "2026-01-29", "relative"),
    ("连日来", "连日来", None, "vague"),
    ("最近", "最近", None, "vague"),
    ("上周五签约", "上周五", "2026-01-23", "relative"),
    ("本周三签约", "本周三", "2026-01-28", "relative"),
    ("周一签约", "周一", "2026-01-26", "relative"),
    ("星期五签约", "星期五", "2026-01-30", "relative"),
    ("下周二签约", "下周二", "2026-02-03", "relative"),
    ("本月启动", "本月", "2026-01", "relative"),
    ("上个月15日", "上个月15日", "2025-12-15", "relative"),
    ("去年12月", "去年12月", "2025-12", "relative"),
    ("今年1月8日", "今年1月8日", "2026-01-08", "relative"),
    ("前年成立", "前年", "2024", "relative"),
    ("近日完成备案", "近日", None, "vague"),
    ("日前宣布", "日前", None, "vague"),
    ("本周宣布", "本周", None, "vague"),
    # numeric
    ("2026-01-28", "2026-01-28", "2026-01-28", "absolute"),
    ("2026/1/28", "2026/1/28", "2026-01-28", "absolute"),
    ("2026.1.28", "2026.1.28", "2026-01-28", "absolute"),
    ("2026-01-28T10:00", "2026-01-28", "2026-01-28", "absolute"),
    ("28/01/2026", "28/01/2026", "2026-01-28", "absolute"),
    ("01/28/2026", "01/28/2026", "2026-01-28", "absolute"),
    ("03/04/2025", "03/04/2025", "2025", "partial"),
    # English, absolute
    ("The ministry said on the 29th that it will", "29th", "2026-01-29", "relative"),
    ("It was signed on the 31st.", "31st", "2025-12-31", "relative"),
    ("It opened on the 2nd (local time).", "2nd", "2026-01-02", "relative"),
    ("on January 28, 2026", "January 28, 2026", "2026-01-28", "absolute"),
    ("January 28 2026", "January 28 2026", "2026-01-28", "absolute"),
    ("28 January 2026", "28 January 2026", "2026-01-28", "absolute"),
    ("the 28th of January, 2026", "28th of January, 2026", "2026-01-28", "absolute"),
    ("BEIJING, Jan. 28 (Agency)", "Jan. 28", "2026-01-28", "absolute"),
    ("BEIJING, JAN. 28", "JAN. 28", "2026-01-28", "absolute"),
    ("January 27-28, 2026", "January 27-28, 2026", "2026-01-27", "absolute"),
    ("March 3rd", "March 3rd", "2025-03-03", "absolute"),
    ("Wednesday, January 28", "January 28", "2026-01-28", "absolute"),
    ("Sept 2025", "Sept 2025", "2025-09", "partial"),
    ("in March", "March", "2025-03", "partial"),
    ("expected in June", "June", "2026-06", "partial"),
    ("early December", "December", "2025-12", "partial"),
    ("since 2019", "2019", "2019", "partial"),
    ("Q4 2025", "2025", "2025", "partial"),
    # English, counted from the publication day
    ("said today", "today", "2026-01-30", "relative"),
    ("said Yesterday", "Yesterday", "2026-01-29", "relative"),
    ("this morning", "this morning", "2026-01-30", "relative"),
    ("on Monday", "Monday", "2026-01-26", "relative"),
    ("on Friday", "Friday", "2026-01-30", "relative"),
    ("last Friday", "last Friday", "2026-01-23", "relative"),
    ("next Monday", "next Monday", "2026-02-02", "relative"),
    ("last month", "last month", "2025-12", "relative"),
    ("earlier this year", "this year", "2026", "relative"),
    ("last year", "last year", "2025", "relative"),
    ("last December", "last December", "2025-12", "relative"),
    ("opens this July", "this July", "2026-07", "relative"),
    ("last January", "last January", "2025-01", "relative"),
    ("next June", "next June", "2026-06", "relative"),
    ("two days ago", "two days ago", "2026-01-28", "relative"),
    ("three months ago", "three months ago", "2025-10", "relative"),
    ("two weeks ago", "two weeks ago", None, "vague"),
    ("recently closed", "recently", None, "vague"),
    ("this week", "this week", None, "vague"),
]


@pytest.mark.parametrize(("text", "written", "value", "kind"), ONE)
def test_a_date_is_read_with_its_words(text, written, value, kind):
    (span,) = find_dates(text, day=FRIDAY)
    assert (text[span.start : span.end], span.value, span.kind) == (written, value, kind)


NO_DATE = [
    *(
        "存续期七年",
        "5 years",
        "2025年度",
        "为期3个月",
        "1-9月利润",
        "2020年11月以来",
        "20个工作日",
        "15日均线",
        "30日内",
    ),
    *("目前", "今日资本", "今日头条", "周一至周五", "每周五", "一周五天", "29号楼", "3月期", "1.29亿", "2026年13月"),
    *("2026年2月30日", "v2026.1.3.4", "it may close", "they march on", "May 5 billion", "March 3,000 people"),
    *("today's market", "Black Friday", "friday", "April Capital", "tel 2026-123", "5年", ""),
    *("on the 30th floor", "on the 20th anniversary", "the 14th Five-Year Plan"),
]


@pytest.mark.parametrize("text", NO_DATE)
def test_spans_of_time_names_and_numbers_are_no_dates(text):
    assert find_dates(text, day=FRIDAY) == ()


SEVERAL = [
    ("1月28日至30日", ["2026-01-28", "2026-01-30"]),
    ("12月30日、31日", ["2025-12-30", "2025-12-31"]),
    ("2024年3月设立,9月完成备案", ["2024-03", "2024-09"]),
    ("2024年3月设立,1月8日发布二期", ["2024-03", "2026-01-08"]),
    ("2024年3月设立。9月完成备案", ["2024-03", "2025-09"]),
    ("1月28日(周三)签约", ["2026-01-28"]),
    ("周三(1月28日)签约", ["2026-01-28"]),
    ("去年12月发布, closed on Jan 12", ["2025-12", "2026-01-12"]),
]


@pytest.mark.parametrize(("text", "values"), SEVERAL)
def test_dates_lend_each_other_what_is_left_out(text, values):
    assert [span.value for span in find_dates(text, day=FRIDAY)] == values


def test_without_a_publication_day_only_what_is_written_is_known():
    (span,) = find_dates("1月28日签约", day=None)
    assert (span.value, span.kind, span.month, span.day) == (None, "partial", 1, 28)
    assert [s.value for s in find_dates("昨天, Friday, 去年, last month, 29日", day=None)] == [None] * 5
    assert [s.value for s in find_dates("2024年3月设立。9月备案。1月扩募", day=None)] == ["2024-03", "2024-09", None]
    assert [s.value for s in find_dates("1月28日签约", day=None, year=2023)] == ["2023-01-28"]


def test_a_day_just_ahead_belongs_to_the_coming_year():
    assert [s.value for s in find_dates("1月5日, 12月5日", day=date(2025, 12, 28))] == ["2026-01-05", "2025-12-05"]


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.dates(date(1990, 2, 1), date(2090, 12, 1)))
def test_a_full_date_is_read_back_whenever_it_is_published(when, published):
    for text in (
        f"{when.year}年{when.month}月{when.day}日",
        when.isoformat(),
        f"{when:%B} {when.day}, {when.year}",
        f"{when.day} {when:%b} {when.year}",
    ):
        assert [s.value for s in find_dates(text, day=published)] == [when.isoformat()]


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.integers(0, 300))
def test_a_recent_day_needs_no_year(published, back):
    when = date.fromordinal(published.toordinal() - back)
    if (when.month, when.day) == (2, 29):
        return
    for text in (f"{when.month}月{when.day}日", f"{when:%B} {when.day}"):
        assert [s.value for s in find_dates(text, day=published)] == [when.isoformat()]


@given(
    st.text(alphabet="0123456789年月日号上下本周一五六二〇今昨去近前(),-/. JanMayFridlstouw\n", max_size=80),
    st.none() | st.dates(date(1970, 1, 1), date(2100, 1, 1)),
)
def test_spans_are_in_order_and_inside_the_text(text, day):
    end = 0
    for span in find_dates(text, day=day):
        assert end <= span.start < span.end <= len(text)
        end = span.end


HOSTILE = [
    "1",
    "1月",
    "年",
    "一",
    "2026",
    "2026-",
    "周",
    "周一",
    "May ",
    "in ",
    "1日",
    "Friday ",
    "上",
    "(",
    "last ",
    "1/",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_hundred_thousand_hostile_characters_take_under_three_seconds(unit):
    text = (unit * 100_000)[:100_000]
    started = time.process_time()
    find_dates(text, day=FRIDAY)
    assert time.process_time() - started < 3


STAMPS = [
    ("2026-01-30T08:00:00+08:00", datetime(2026, 1, 30, tzinfo=UTC), FRIDAY),
    ("Fri, 30 Jan 2026 00:00:00 GMT", datetime(2026, 1, 30, tzinfo=UTC), FRIDAY),
    ("2026年1月30日 08:00", datetime(2026, 1, 30, tzinfo=UTC), FRIDAY),
    ("2026-01-30", datetime(2026, 1, 29, 16, tzinfo=UTC), FRIDAY),
    ("soon", None, None),
    (None, None, None),
]


@pytest.mark.parametrize(("written", "moment", "day"), STAMPS)
def test_a_metadata_date_is_a_moment_and_a_day(written, moment, day):
    assert parse_date(written, zone=ZoneInfo("Asia/Shanghai")) == (moment, day)
