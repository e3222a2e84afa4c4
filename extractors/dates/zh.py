"""Dates as Chinese writes them: 2026年1月29日, 今年3月, 上周五, 昨(28)日, 近日."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from extractors.dates.calendar import Kind, Stated, latest_weekday, of_day, shift_month, weekday_in_week
from extractors.money.numerals import number_of

_NUMBER = r"(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_YEAR_DIGITS = r"(?:19|20)[0-9]{2}|[一二][〇零九][〇零一二三四五六七八九]{2}"

_FULL: Final = re.compile(
    rf"""
    (?<![0-9.])
    (?: (?P<year>{_YEAR_DIGITS})\s?年
      | (?:民国\s?)?(?P<minguo>1[0-3][0-9])\s?年(?=\s?[0-9]{{1,2}}\s?月) )     # 民国115年 is 2026
    (?: \s?(?P<month>{_NUMBER})\s?月(?:份)? (?:\s?(?P<day>{_NUMBER})\s?[日号])?+ )?+
    (?![度期级间]|以?来)                                                    # 2025年度, 2020年以来 last a year and more
    """,
    re.VERBOSE,
)
_ROC: Final = re.compile(
    r"(?<![0-9A-Za-z./-])(?P<year>1[01][0-9])/(?P<month>0?[1-9]|1[0-2])/(?P<day>[0-3]?[0-9])(?![0-9A-Za-z/%-])"
)
"""113/08/13: days as notices in Taiwan write them."""
_RELATIVE_YEARS: Final = {"大前年": -3, "前年": -2, "去年": -1, "上年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2}
_OF_YEAR: Final = re.compile(
    rf"""
    (?P<year>{"|".join(_RELATIVE_YEARS)})(?![度级])
    (?: \s?(?P<month>{_NUMBER})\s?月(?:份)? (?:\s?(?P<day>{_NUMBER})\s?[日号])?+ )?+
    (?!以?来)
    """,
    re.VERBOSE,
)
_RELATIVE_MONTHS: Final = {"上上个月": -2, "上个月": -1, "上月": -1, "这个月": 0, "本月": 0, "下个月": 1, "下月": 1}
_OF_MONTH: Final = re.compile(rf"(?P<month>{'|'.join(_RELATIVE_MONTHS)})(?:\s?(?P<day>{_NUMBER})\s?[日号])?(?!以?来)")

_MONTH: Final = re.compile(
    rf"""
    (?<![0-9一二三四五六七八九十个年.])(?<![0-9][-至到~])                        # 1-9月 is a span of months
    (?P<month>{_NUMBER})\s?月(?:份)? (?:\s?(?P<day>{_NUMBER})\s?[日号])?+
    (?!以?来)(?![期龄薪租均度供刊饼球亮光台牙]|报(?![道导称]))
    """,
    re.VERBOSE,
)
_DAY: Final = re.compile(
    r"""
      (?<![0-9月个第每逢.]) (?P<day>[0-9]{1,2})日                                                # 记者29日获悉
          (?![元均内常后圆线志年游本前]|报(?![道导称])|以上|以内|之)
    | [今昨前] \s? \( \s? (?P<bracketed>[0-9]{1,2}) \s?日?\s? \) \s?日?                         # 昨(28)日
    """,
    re.VERBOSE,
)
_DAYS: Final = {
    **dict.fromkeys(("今日", "今天", "今早", "今晨", "今晚"), 0),
    **dict.fromkeys(("昨日", "昨天", "昨晚", "昨夜"), -1),
    **dict.fromkeys(("前天", "前日"), -2),
    **dict.fromkeys(("明日", "明天"), 1),
    "大前天": -3,
    "后天": 2,
}
# 今日资本, 今日头条, 明天系 are names; 目前日 is no day
_DAY_WORD: Final = re.compile(
    rf"(?P<word>{'|'.join(sorted(_DAYS, key=len, reverse=True))})(?![资头国投控系集])(?<!目前日)(?<!此前日)"
    r"|(?P<bare>[昨今])(?=[公宣在于为起与和同向正发签举揭获午指说透推披完对首开出拍亮成])"  # 昨公布, 昨于台北揭牌
    r"|(?<![0-9])(?P<ago>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})天前"
)
_WEEKS: Final = {"上上": -2, "上个": -1, "上": -1, "这个": 0, "本": 0, "这": 0, "下个": 1, "下": 1}
_WEEKDAY: Final = re.compile(
    rf"""
    (?<![0-9一二两三四五六七八九十几每双单至到])
    (?P<week>(?!(?<=[资日])本)(?:{"|".join(_WEEKS)}))?  # 青禾资本|周一公布
    (?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])(?![期次刊岁至到年])
    """,
    re.VERBOSE,
)
_VAGUE: Final = re.compile(
    r"近日|近期|最近|不久前|前不久|日前(?<![0-9一二三四五六七八九十月今昨目当]日前)|连日来|(?:本|这个?|上个?|下个?)(?:周|星期)(?![一二三四五六日天末])"
)
_DEADLINE: Final = re.compile(r"(?:以|之)?[前止](?![往后沿])|24时|截止")  # 4月20日前递交材料
_COMING: Final = re.compile(r"(?:将于|将在|拟于|拟在|定于|预计|计划于|计划在|有望于|有望在)\s?$")


def read_chinese(text: str, published: date | None) -> Iterator[Stated]:
    """Every Chinese date, in no order; where two overlap the earlier yielded one is meant."""
    yield from (_full(match) for match in _FULL.finditer(text))
    for match in _ROC.finditer(text):
        yield Stated(*match.span(), "absolute", int(match["year"]) + 1911, int(match["month"]), int(match["day"]))
    yield from (_of_year(match, published) for match in _OF_YEAR.finditer(text))
    yield from (_of_month(match, published) for match in _OF_MONTH.finditer(text))
    for match in _MONTH.finditer(text):
        ahead = bool(
            _COMING.search(text, max(0, match.start() - 6), match.start()) or _DEADLINE.match(text, match.end())
        )
        yield Stated(*match.span(), _kind(match), None, _number(match["month"]), _number(match["day"]), ahead=ahead)
    yield from (_day_word(match, published) for match in _DAY_WORD.finditer(text))
    yield from (_weekday(match, published) for match in _WEEKDAY.finditer(text))
    for match in _DAY.finditer(text):
        ahead = bool(_COMING.search(text, max(0, match.start() - 6), match.start()))
        yield Stated(*match.span(), "absolute", day=int(match["day"] or match["bracketed"]), ahead=ahead)
    yield from (Stated(*match.span(), "vague") for match in _VAGUE.finditer(text))


def _number(digits: str | None) -> int | None:
    """29 and 二十九; None for what is no number (五六)."""
    value = number_of(digits) if digits else None
    return None if value is None else int(value)


def _year(match: re.Match[str]) -> int:
    if match["minguo"]:
        return int(match["minguo"]) + 1911
    return int(
        "".join(str("零一二三四五六七八九".find(c.replace("〇", "零"))) if c > "9" else c for c in match["year"])
    )


def _kind(match: re.Match[str]) -> Kind:
    return "absolute" if match["day"] else "partial"


def _full(match: re.Match[str]) -> Stated:
    return Stated(*match.span(), _kind(match), _year(match), _number(match["month"]), _number(match["day"]))


def _of_year(match: re.Match[str], published: date | None) -> Stated:
    year = published.year + _RELATIVE_YEARS[match["year"]] if published else None
    return Stated(*match.span(), "relative", year, _number(match["month"]), _number(match["day"]))


def _of_month(match: re.Match[str], published: date | None) -> Stated:
    if published is None:
        return Stated(*match.span(), "relative")
    year, month = shift_month(published, _RELATIVE_MONTHS[match["month"]])
    return Stated(*match.span(), "relative", year, month, _number(match["day"]))


def _day_word(match: re.Match[str], published: date | None) -> Stated:
    word = match["word"] or {"昨": "昨日", "今": "今日"}.get(match["bare"] or "")
    days = _DAYS[word] if word else -(_number(match["ago"]) or 0)
    return of_day(*match.span(), published and published + timedelta(days=days))


def _weekday(match: re.Match[str], published: date | None) -> Stated:
    weekday = "一二三四五六日".find(match["weekday"].replace("天", "日"))
    if published is None:
        return of_day(*match.span(), None, weekday=True)
    if match["week"]:
        return of_day(*match.span(), weekday_in_week(weekday, published, _WEEKS[match["week"]]), weekday=True)
    return of_day(*match.span(), latest_weekday(weekday, published), weekday=True)
