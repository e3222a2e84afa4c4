"""What stands around a place's name: the zone it belongs to, and the longer name that it is only a word of."""

from __future__ import annotations

import re
from typing import Literal

PartOf = Literal["organisation", "fund", "street", "person"]


def _either(words: str) -> str:
    return "(?:" + "|".join(words.split()) + ")"


# Zone words after a place (昆山 + 经开区) -> the last step of the code.
_ZONES = (
    (r"经济技术开发区|经济开发区|经开区", "etdz"),
    (r"Economic (?:and Technological )?Development (?:Zone|Area)", "etdz"),
    (r"高新技术产业开发区|高新技术开发区|高新产业开发区|高新区", "htz"),
    (r"(?:National )?High-[Tt]ech (?:Industrial )?(?:Development )?Zone", "htz"),
    (r"自由贸易试验区|自贸试验区|自贸区|(?:Pilot )?Free Trade Zone", "ftz"),
    (r"综合保税区|保税区|保税港区", "bonded"),
    (r"工业园区|产业园区|科技园区|Industrial Park", "park"),
    (r"新区|New Area", "new-area"),
    (r"科学城|科技城|Science City", "science-city"),
    (r"开发区|Development Zone", "zone"),
)
_ZONE = re.compile(
    r"\s?(?:国家级?|省级)?(?:" + "|".join(f"(?P<z{row}>{words})" for row, (words, _) in enumerate(_ZONES)) + ")"
)

# A cut through a word: 今日|本公司, 形成|都市圈, 黄河|南岸.
_CUT_BEFORE = {"日本": "今近昨当次即每同明", "成都": "形建达完组构促合", "河南": "黄", "河北": "黄", "江西": "长"}

_CUT_AFTER = {"前海": "外", "东北": "亚", "东阳": "光", "台中": "学"}  # 节前|海外, the company 东阳光, 某台|中学

_MONEY = re.compile(r"\$|[ -](?:dollar|rupee|peso|pound|yen|won|dirham|riyal|ringgit|rand)s?\b")

_NOT_IN_NAMES = """
    成立 设立 发布 启动 揭牌 签约 举行 举办 注册 落户 宣布 政府 市委 省委 区委 财政 国资委 正式 首支 首只 一家 多家
    有了 再添 新添 迎来 推出 酝酿 筹设 筹建 拟设 来了 征求 遴选 百亿 千亿 亿元 亿 上新 再设 添
    [的和与及在将为是等对向从由到至被把让拟]
"""
_NAME_CHARACTER = rf"(?!{_either(_NOT_IN_NAMES)})[一-鿿A-Za-z0-9]"
_HAN_ORGANISATIONS = """
    银行 证券 期货 保险 人寿 信托 大学 学院 医院 日报 晚报 时报 早报 商报 周报 电视台 交易所 机场
    集团 控股 公司 股份 资本 创投 研究院 协会 商会 商工会 通讯社 海关 俱乐部 事务所 研究所 中学
    电气 石油 石化 移动 联通 电信 中车 中铁 国资 国投 城投 产投 科投 金控
"""
_HAN: tuple[tuple[re.Pattern[str], PartOf], ...] = (
    (re.compile(r"[东西南北中]{0,2}[一二三四]?(?:路|大街|大道)(?!演|径|线|由)"), "street"),
    (re.compile(rf"(?:{_NAME_CHARACTER}){{0,16}}?(?:基金|合伙企业)"), "fund"),
    (re.compile(rf"(?:{_NAME_CHARACTER}){{0,8}}?{_either(_HAN_ORGANISATIONS)}"), "organisation"),
)

_LATIN_ORGANISATIONS = """
    Bank Securities Capital Group Holdings? Inc Ltd Limited Co Corp Corporation Company University Times Daily Post News
    Airlines Airways Exchange Insurance Life Partners Ventures? Management Investments? Telecom Petroleum Authority
    Institute Association Council Equity Advisors Assets? Trust Foundation Mobile Unicom Energy Power Steel Motors?
    Technology Technologies LLC LLP
"""
_WORDS_BETWEEN = r"(?:[ -](?:[A-Z&][\w&.'-]*|of|and|for|\d+))*?[ -]"
_ORGANISATION = re.compile(rf"{_WORDS_BETWEEN}{_either(_LATIN_ORGANISATIONS)}\b")
_FUND = re.compile(rf"{_WORDS_BETWEEN}Funds?\b")
_OF = re.compile(r"(?P<head>[A-Z][\w'&-]*) (?:of|for)(?: the)? $")  # Bank of, University of
_PLAIN_HEADS = """
    Government Ministry City Province Kingdom State Republic Municipality County District Emirate People Bureau
    Department South North East West Rest Part Most Outside
"""
_PLAIN = frozenset(_PLAIN_HEADS.split())
_FIRST_OR_LAST_NAMES = """
    Jordan Chad Georgia Austin Charlotte Israel Sydney Houston Dallas Lima Santiago Florence Paris Virginia Phoenix
    Denver Wilmington Johor
"""
_PERSON_LIKE = frozenset(_FIRST_OR_LAST_NAMES.split())
_NEXT_NAME = re.compile(r" (?!(?:Fund|City|Province|Government|State|Office|Plan|Partners)\b)[A-Z][a-z]+")
_BEFORE_NAME = re.compile(r"(?<![.!?:] )(?P<word>[A-Z][a-z]+) $")
_FUNCTION_WORDS = """
    In The From For At Of And To By With Based Across Near While When As Its A An On Via South North East West Central
    Southern Northern Eastern Western Greater
"""
_FUNCTION = frozenset(_FUNCTION_WORDS.split())


def zone_at(text: str, end: int) -> tuple[int, str] | None:
    """Where the zone word after a place ends, and its step of the code."""
    match = _ZONE.match(text, end)
    if match is None:
        return None
    return match.end(), next(step for row, (_, step) in enumerate(_ZONES) if match.group(f"z{row}"))


def zone_step(words: str) -> str | None:
    """The step of the code that words stand for which are a kind of zone and no more: 高新区."""
    zone = zone_at(words, 0)
    return zone[1] if zone and zone[0] == len(words) else None


def is_no_place(text: str, start: int, end: int) -> bool:
    """Whether the words at `text[start:end]` are cut from others (今日|本公司) or name money (US$5m, U.S. dollars)."""
    cut = start > 0 and text[start - 1] in _CUT_BEFORE.get(text[start : start + 2], "")
    cut = cut or text[end : end + 1] in tuple(_CUT_AFTER.get(text[start:end], ""))
    return cut or bool(_MONEY.match(text, end))


def part_of(text: str, start: int, end: int) -> PartOf | None:
    """What kind of longer name the place at `text[start:end]` is only a word of."""
    return _part_of_han(text, end) if text[end - 1] >= "㐀" else _part_of_latin(text, start, end)


def _part_of_han(text: str, end: int) -> PartOf | None:
    matches = [(match.end(), part) for pattern, part in _HAN if (match := pattern.match(text, end))]
    return min(matches)[1] if matches else None


def _part_of_latin(text: str, start: int, end: int) -> PartOf | None:
    before = text[max(0, start - 40) : start]
    head = _OF.search(before)
    if head and head["head"] not in _PLAIN:
        return "organisation"
    if _FUND.match(text, end):
        return "fund"
    if _ORGANISATION.match(text, end):
        return "organisation"
    return "person" if text[start:end] in _PERSON_LIKE and _beside_a_name(text, end, before) else None


def _beside_a_name(text: str, end: int, before: str) -> bool:
    first = _BEFORE_NAME.search(before)
    return bool(_NEXT_NAME.match(text, end) or (first and first["word"] not in _FUNCTION))
