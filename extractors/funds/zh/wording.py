"""Small readings of a Chinese line or article: headings, occasions, whose 元 is meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from extractors.money.numerals import number_of
from extractors.places import find_places
from extractors.text import normalise

_CALL_SECTION = re.compile(r"招\s?GP|招募(?:管理人|GP|信息)?|遴选|征集|管理人招募|GP招募", re.IGNORECASE)
_WAY_OUT = r"[^,。;]{0,8}(?:退出|出口)"  # 以公募REITs作为退出出口
_HOUSES = re.compile(
    rf"公募(?! ?REITs?{_WAY_OUT})|证券投资基金(?!业)|募集上限|投信|REIT(?!s?{_WAY_OUT})|ETF|基金经理|净值|基民|申赎"
    r"|公開募集|公开募集"
)
_MEMBERS = re.compile(
    r"\W*(?:(?:体系|矩阵|集群|基金群|丛林)(?:里|内|中|之中|下)的?,?(?=[两三四]?[一两三四二][只支档个是]|首)|其中|分别|包括|具体|(?:从|按)(?:构成|结构|投向|组成|领域|规模)(?:上|来)?(?:看|说|分)|[两三四五六七八九](?:个|只|支|项)?(?:[“\"][^“”\"]{1,4}[”\"])?分别(?=[是为])|(?:另外|此外)[,]?还(?:设有|包括|有)|一是|第一|三只|两只|两支|三支|另?一[只支档个]|[上登]台的[有是]|它们是|名单[里中上为是:]|签约的?基金?(?:[有为是]|分别|包括))"
)
_HOME = {
    "CNY": re.compile("人民幣|人民币|中國大陸|國務院|發改委|國家發展改革|企查查|天眼查|內地|中基協|招GP|省級|合夥企業"),
    "TWD": re.compile(
        "新臺幣|新台幣|行政院|經濟部|國發基金|國發會|國家發展委員會|金管會|立法院|立委|工研院|投信|數發部|數位部|國科會|文化部|文策院|策進院|中小企業[署處]|縣府|市府|壽險|產險|金控|上市櫃|興櫃|櫃買|證交所|校務基金|民國|[台臺][北中南灣湾]|新北|高雄|桃園|新竹"
    ),
    "HKD": re.compile(
        "港元|港幣|本港|施政報告|創新科技(?:及工業局|署)|創科(?!技)|財庫局|庫務局|金發局|保監局|港交所|聯交所|金管局|港府|特首|財政司|科學園|科技園公司|數碼港|沙田|中環|九龍|灣仔|銅鑼灣|尖沙咀|觀塘|港投公司|北都"
    ),
    "MOP": re.compile("澳門元|澳門幣|澳門特區"),
}
"""Words of the places whose money an article in traditional characters may count in; the first of equals is meant."""
_HOME_CODES = {"CN/71": "TWD", "CN/81": "HKD", "CN/82": "MOP"}
_DOLLARS = re.compile(r"(?:均為|單位.?)?美元.?\s?下同")  # (美元.下同): every 元 of the article
_ENTRY = re.compile(
    r"\W{0,4}(?:\(?[\d一二三四五六七八九十]{1,2}[)、.:]|第?[一二三四五六七八九十][是支只])?\W{0,3}(?:[\u4e00-\u9fff]{2,10}:)?[^\wⓕ]{0,3}ⓕ"
)
_PRIVATE = re.compile(
    r"Pre-?REIT|私募基金管理|股权|创投|創投|创业投资|創業投資|母基金|引导基金|引導基金|产业基金|產業基金|产业投资|有限合伙|有限合夥|私募股權|私募股权|种子基金|天使"
)
_OCCASION = re.compile(
    r"(?<!\d)(20\d\d)(?!\d|年)[^,。;\n]{0,24}?(?:大会|峰会|论坛|年会|博览会|(?:发布|推介|对接|洽谈|交流|招商|交易|投资|路演|启动|座谈|闭门)会|会议|展|节|(?:活动|创新|创业|创投|投资|科技|双创)周|大赛)"
    r"|(20\d\d)年(?:\d{1,2}(?:月|\s?[-—~至])|[前头][一二三四五六七八九十\d]{1,2}个月|[上下]半年|第?[一二三四]季度|开[年局]|以来|[^,。;\n]{0,4}工作报告)"
)


def is_call_section(heading: str) -> bool:
    """Whether a heading opens a section of calls for managers: 招GP."""
    return bool(_CALL_SECTION.search(heading))


_MANAGER = re.compile(
    r"(?:基金|创业投资|股权投资|投资)管理(?:\([^()]{1,6}\))?(?:股份|责任)?有限公司[”\"]?(?:的[^,。;]{1,4})?"
    r"(?:近日|已|正式|注册|登记|宣告)*(?:成立|设立|揭牌|开业)(?=[,。;]|$)"
)


def tells_of_manager(sentence: str) -> bool:
    """Whether a company that manages funds is founded."""
    return bool(_MANAGER.search(sentence))


def is_about_houses(text: str) -> bool:
    """Whether an article speaks of public funds and their managers."""
    return bool(_HOUSES.search(text))


def is_about_private_funds(text: str) -> bool:
    """Whether an article speaks of funds that invest in companies."""
    return bool(_PRIVATE.search(text))


_DIGEST = re.compile(
    r"早报|晚报|日报|周报|月报|晨报|速递|速览|快讯|简讯|要闻|播报|动态|动向|汇总|盘点|一周|本周|[\d一二三四五六七八九十]+则"
)
_NUMBERED = re.compile(r"[(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[、)]|\.(?!\d))")


def is_digest(title: str) -> bool:
    """Whether a headline is that of a digest: 基金早报, 募资一周."""
    return bool(_DIGEST.search(title))


def is_numbered(paragraph: str) -> bool:
    """Whether a paragraph opens with its number among others: 三、..."""
    return bool(_NUMBERED.match(paragraph))


def lists_members(sentence: str) -> bool:
    """Whether a sentence goes through the members of the group named before: 其中, 分别为."""
    return bool(_MEMBERS.match(sentence))


_TAKEN_UP: Final = re.compile(r"\W*(?:[这该此本]一?(?:批|系列|组)|这些|它们|其中?共?(?=[含有设分]))")


def takes_up(sentence: str) -> bool:
    """Whether a sentence goes on about the several spoken of last: 这一批, 该系列, 它们."""
    return bool(_TAKEN_UP.match(sentence))


_NUMBER: Final = re.compile(
    r"\W*(?:其[一二三四五六七八九]|[一二三四五六七八九]是|[一二三四五六七八九]、"
    r"|第[一二三四五六七八九](?:(?:[支只档个项笔])?(?=[是为:,])|[支只档](?=ⓕ))|首先,|其次,)"
)


def has_number(sentence: str) -> bool:
    """Whether a sentence opens with its number among others: 其一, 二是, 第三只为."""
    return bool(_NUMBER.match(sentence))


def is_entry(clause: str) -> bool:
    """Whether a sentence in symbols is an entry of a list: it begins with a fund, behind a bullet or a place."""
    return bool(_ENTRY.match(clause))


def local_money(text: str) -> Mapping[str, str] | None:
    """What 元 alone means in an article in traditional characters: the money of the place of which it speaks most."""
    if _DOLLARS.search(text):
        return {"元": "USD"}
    places = (s.code for s in find_places(normalise(text)) if s.kind in {"province", "prefecture"})
    told = Counter(_HOME_CODES.get(code[:5], "CNY") for code in places)
    told.update({currency: len(words.findall(text)) for currency, words in _HOME.items()})
    most = max(_HOME, key=lambda currency: told[currency])
    return {"元": most} if told[most] else None


_PESOS = {"AR": "ARS", "CL": "CLP", "CO": "COP", "MX": "MXN", "PH": "PHP"}


def pesos(text: str) -> Mapping[str, str]:
    """Whose peso an article means that names none: that of the country of which it speaks most."""
    if not _PESO.search(text):
        return {}
    told = Counter(s.code[:2] for s in find_places(normalise(text)) if s.code[:2] in _PESOS)
    return {"peso": _PESOS[most]} if (most := max(told, key=lambda country: told[country], default="")) else {}


_PESO = re.compile("[比披]索")
_DATELINE = re.compile(
    r"[^。;\n]{0,30}?(?:(?P<month>NUM)月)?(?P<day>NUM)日\s?[电電讯訊](?![子视話话动動力商网網])".replace(
        "NUM", r"[\d一二三四五六七八九十]{1,3}"
    )
)
_SENT_DAYS_BEFORE = timedelta(days=4)


def dateline(text: str, published: date | None) -> date | None:
    """The day on which an article was sent, from which its 今天 counts: 新华社杭州12月11日电, printed a day later."""
    sent = published and _DATELINE.match(text)
    if not published or not sent:
        return None
    day, month = number_of(sent["day"]), sent["month"] and number_of(sent["month"])
    days = (published - timedelta(days=ago) for ago in range(_SENT_DAYS_BEFORE.days + 1))
    return next((one for one in days if one.day == day and month in (None, one.month)), None)


def year_of(text: str) -> int | None:
    """The latest year of an occasion, a month or a half: 2026产业大会, 2025年上半年; for articles without a date."""
    return max((int(match[1] or match[2]) for match in _OCCASION.finditer(text)), default=None)
