"""What kind of name the words before a head noun make: a name of its own, a description, a pointer, no fund at all."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from extractors.lexicon_zh import INSTITUTIONS, KINDS, NEVER_OURS, POINTERS, SECTORS
from extractors.names.zh.mention import Naming
from extractors.places import find_places
from extractors.rules import longest_first

_NO_FUND_PARTNERSHIP = re.compile(
    r"(?:管理|咨询|顾问|商务|信息|科技|技术|文化|贸易|服务|员工|持股|企业|财务|合创|实业|商贸|控股|会计师|律师)(?:咨询|服务|事务)?$"
)
_FUND_PARTNERSHIP = re.compile(r"股权|创业投资|创投|产业投资|产业发展|基金|私募|(?<!管理)投资$|产业(?:有限)?$")


def naming_of(body: str, head: re.Match[str]) -> Naming | None:
    """How these words name a fund; None if they name something else, a partnership of managers for example."""
    if head["tw"]:
        return Naming.LEGAL if len(body) >= 2 else None
    if head["legal"]:
        return _partnership(body, head["legal"])
    if is_pointer(body):
        return Naming.PRONOUN
    if _IN_GENERAL.search(body) or _NOT_A_NAME.search(_without_places(own_words(body))):
        return Naming.PRONOUN
    return Naming.PROPER if is_specific(body + "基金") and not ORDINAL.search(body) else Naming.DESCRIBED


def _partnership(body: str, head: str) -> Naming | None:
    if is_pointer(body):
        return Naming.PRONOUN
    if head.startswith("基金"):
        return Naming.LEGAL
    if _NO_FUND_PARTNERSHIP.search(body) or not _FUND_PARTNERSHIP.search(body):
        return None
    return Naming.LEGAL


@cache
def _pointers() -> frozenset[str]:
    return frozenset(POINTERS.split()) | {""}


def is_pointer(body: str) -> bool:
    """Whether these words before 基金 only point at a fund: 该, 上述, 新设."""
    return body in _pointers()


def _without_places(words: str) -> str:
    """波罗的海 holds no 的."""
    for span in reversed(find_places(words)):
        words = words[: span.start] + words[span.end :]
    return words


_NOT_A_NAME = re.compile(r"[的了着们吗呢吧这那您我你他她它很更]|最(?!新一期)|(?<![创劳消先])(?<!创业)者|应(?![用急])")
_IN_GENERAL = re.compile(
    r"认识|开始|重视|相关|有关|年来|各类|监管|赎回|什么|哪些|如何|更多|业绩|一些|网红|净值|收益|^(?:每|一|本|上|当|双)[周月]"
)
ORDINAL = re.compile(
    r"首[支只个档期笔家]|第(?:[一二三四五六七八九十]+|\d{1,3})[支只个档期家]|[新上]一[期轮]|[百千万]亿"
)
_KIND_WORDS = re.compile(longest_first(KINDS, SECTORS) + r"|[\d()“”\"'·+、\s-]")


@lru_cache(maxsize=4096)
def is_specific(name: str) -> bool:
    """Whether a name holds a place or a word of its own beside sector, kind and number."""
    return len(own_words(name)) >= 2


@lru_cache(maxsize=4096)
def own_words(name: str) -> str:
    """What is left of a name without the words that any fund may have."""
    return _KIND_WORDS.sub("", name)


_NEVER = tuple((why, re.compile(longest_first(words))) for why, words in NEVER_OURS)


_TOGETHER: Final = re.compile(
    r"^(?:到|至)?(?:[本我该]?[\u4e00-\u9fff]{2,3}?)?(?:全[市省州县盟](?!首|第|域|社)|全国(?!首|第|社|性|中小|哲学)|全行业|各类(?!型)|各地|多[地省市]|多个(?:省|城|地))(?=.*基金)"
)
"""All the funds of a place or kind counted together: 全市科创基金, 各类天使基金; not 全国首只母基金."""


_ROUGHLY: Final = re.compile(
    r"^(?:\d{2,}|[二三四五六七八九]?十|百|[两三四五六七八九]百)(?:多|余)[支只个档家]|^[数几上][十百千][多余]?[支只个档家]"
)
"""So many funds that nobody counts them: 60多只基金, 数十只子基金."""
_ANY_ONE: Final = re.compile(r"^单[一只支个](?!家族)[\u4e00-\u9fff]*基金$")
"""Whatever fund a rule speaks of: 投资单一创业投资基金的比例."""


_COINS: Final = re.compile(r"(?:加密|虚拟|数字|数位|稳定)货币")
"""Money that funds invest in; a 货币基金 is one of the money market."""


_SCIENCES: Final = re.compile(r"(?:生命|生物|材料|数据|健康|医学|农业|海洋|地球|空间|脑|计算|食品)(?:与健康)?科学")
"""Sciences that are trades: a 生命科学基金 invests, a 自然科学基金 hands out grants."""


def never_ours(name: str) -> str | None:
    """Why a fund of this name is no pool for private investment, or None."""
    name = _SCIENCES.sub("", _COINS.sub("", name))
    if (_TOGETHER.match(name) and not ORDINAL.search(name)) or _ROUGHLY.match(name):
        return "many funds counted together"
    if _ANY_ONE.match(name):
        return "funds in general"
    return next((why for why, words in _NEVER if words.search(name)), None)


_INSTITUTION = re.compile(longest_first(INSTITUTIONS) + r"\s?(?:\([^()]*\))?$")


def is_institution(name: str) -> bool:
    """Whether a name is of those that invest in the funds of others: sovereign, pension, development funds."""
    return bool(_INSTITUTION.search(name))


_HOUSE = re.compile(r"^[\u4e00-\u9fff]{2,4}基金$")


def is_house(name: str) -> bool:
    """Whether a name is only two to four characters and 基金, as fund managers are called: 青禾基金."""
    return (
        bool(_HOUSE.match(name))
        and not ORDINAL.search(name)
        and len(own_words(name)) == len(name) - 2
        and not find_places(name)
    )


_LETTERED = re.compile(r"^[母子].*[A-Z一二三]")  # 母基金A, 母基金(B)
_NUMBERED = re.compile(r"[一二三四五六七八九十][期号]")
_ONE = re.compile(r"(?:一|1|首|第[一二三四五六七八九十\d]+)(?:支|只|个|家|档|项)(?:[\w\u4e00-\u9fff“]{0,8})$")
_BACK = re.compile(r"^\W*(?:这|它|其|此|该基金)(?:也|又|还|将)?(?:是|为|成为|系)(?:[^,。;]{0,30}|继[^。;]{0,60})$")


def is_lettered(name: str) -> bool:
    """Whether a description is one of several by number or letter: 第一支基金, 母基金A."""
    return bool(_LETTERED.search(name) or re.match(r"第[一二三四五六七八九十]+[支只]", name))


def is_single(before: str, name: str) -> bool:
    """Whether a description means one fund: it has an ordinal, or 一支 stands before it."""
    return bool(ORDINAL.search(name) or _NUMBERED.search(name) or _LETTERED.search(name) or _ONE.search(before))


SUB_FUND = re.compile(r"(?<![种电量分原光离粒质核])子基金")
"""A part of another fund; 种子, 电子 and 量子 are no 子."""


def is_sub_fund(name: str) -> bool:
    """Whether a name says that it is a part of another fund."""
    return bool(SUB_FUND.search(name))


_KIND = re.compile(r"^(?:该|这[支只个档]?|上述)?(母|子|种子|天使|直投)基金$")
_CHRISTENED = re.compile(
    r"^\W*(?:(?:这|该|此)(?:[支只个档项]|基金|产品){0,2}|它)?(?:被)?(?:名为|名叫|叫做?|取名为?|命名为|定名为|全[称名]为?"
    r"|还有[一个]{0,2}名字,?[叫是为]|又名|又叫|也叫|别名|对外叫|业内叫它?)“?$"
    r"|^\W*(?:(?:这|该|此)[支只个档项]?)?(?:基金|母基金|子基金)(?:名|就)?[叫为]“?$|^\W*(?:这|它|此)(?:就|也就)是“?$"
    r"|(?:公告中|文中|业内|坊间|外界|对外)称“?$"
    r"|(?:名字?(?:暂|就)?[叫为是]|取名|命名为|(?:暂?定|暂)[名称](?:字)?[是为叫]?|(?:全|注册|登记)名?称?[是为]|登记为|对外[叫称])“?$"
    r"|(?:它|这|此|该基金)(?:也?就|也)?是[^,。;]{0,8}[说称]的“?$"
    r"|(?:^|[,。;:、)])\s?(?:\d[.、]\s?)?(?:合伙企业|企业|基金|基金产品)?名称(?:[为是]|:\s?)“?$"
    r"|[,。;](?:全[称名]|暂名|个头?[大小]的[叫是]|[大小]的(?:一[只支])?叫)“?$"
)


def kind_of(name: str) -> str:
    """The kind by which a pointer tells one fund of an article from another: 子基金 of 该子基金; else nothing."""
    match = _KIND.match(name)
    return f"{match[1]}基金" if match else ""


_COUNTED = re.compile(r"(?<!第)(两|双|[二三四五六七八九十]|\d{1,2})(?:大)?(?:支|只|个|档|项)?(?:[\u4e00-\u9fff]{0,3})$")
_COUNT_FIRST = re.compile(r"(两|双|[二三四五六七八九十]|\d{1,2})(?:大|余)?[支只个档项家]")
_DIGITS = {"两": 2, "双": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}


_MANY = re.compile(r"(?:[两三四五六七八九十几数]|[2-9](?!\d)|[1-9]\d(?!\d)|首批|[一多]批)")  # hundreds are statistics


def is_counted(name: str) -> bool:
    """Whether a group is told by how many it is: 8只子基金, 首批子基金."""
    return bool(_MANY.match(name))


def count_of(before: str, name: str) -> int:
    """How many funds a group counts: 3 of 三只基金; 0 if it counts none."""
    match = _COUNT_FIRST.match(name) or _COUNTED.search(f"{before}{name}".removesuffix("基金")[-8:])
    return (_DIGITS.get(match[1]) or int(match[1])) if match else 0


def is_christened(before: str) -> bool:
    """Whether the words before a name say that the fund spoken of bears it: 这支名为..."""
    return bool(_CHRISTENED.search(before))


_POINTED_AT = re.compile(
    r"(?:这|该|此|上述|前述)(?:样的|[种类]|一?[支只个档项批])?(?:(?:总|目标|首期|募集)*(?:规模|总额)?(?:约|近|逾|超过?|达|为)?"
    r"[\d.,百千]+[万亿]+[美欧港日]?元(?:人民币)?(?:规模|级)?的?)?“?$"
)


def is_pointed_at(before: str) -> bool:
    """Whether the words before a name say that it is the fund spoken of: 这只滨海母基金."""
    return bool(_POINTED_AT.search(before))


_OF_LIKE_KIND = re.compile(r"(?:同类|同类型|同型|此类|这类|该类|类似)的?")


def is_of_like_kind(name: str) -> bool:
    """Whether words mean other funds like the one spoken of: 同类基金."""
    return bool(_OF_LIKE_KIND.match(name))


def points(name: str) -> bool:
    """Whether a whole name is only a pointer: 母基金, 产业基金."""
    return is_pointer(name.removesuffix("基金"))


_ONLY_A_KIND = re.compile(
    r"(?:领域|政府|产业|专项|股权|私募|投资|创业|创投|引导|风险|天使|种子|并购|直投|二手份额|份额|母|子|S|CVC|AIC|FOF)*"
    r"(?:基金|合伙企业|有限合伙)(?:合伙企业)?"
)


def says_only_a_kind(name: str) -> bool:
    """Whether a name is one that thousands bear: 基金, 子基金, 私募股权投资基金; not 母基金A or 昆山母基金."""
    return bool(_ONLY_A_KIND.fullmatch(name))


_FIRST_PART = re.compile(r"(?:首|第?一)期母?基金")


def is_first_part(name: str) -> bool:
    """Whether words mean what a fund begins with: 总规模100亿元,首期母基金25亿元."""
    return bool(_FIRST_PART.fullmatch(name))


def is_bare(name: str) -> bool:
    """Whether a description says no more than 基金 or 母基金."""
    return len(name) <= 4


def points_back(before: str) -> bool:
    """Whether the words before a description say that it is the fund spoken of: 这是西部首只..."""
    return bool(_BACK.search(before))
