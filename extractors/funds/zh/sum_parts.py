"""Sums that are one party's part of a fund, by the words beside them: 公司拟出资ⓜ参设ⓕ.

Whoever takes part in a fund, takes up its shares, founds it with others or then holds a percentage of it tells what he
pays himself. What the fund is to have is told elsewhere or not at all.
"""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 100
"""Characters on each side that are looked at."""
_PAYS: Final = re.compile(
    r"(?<![首总共])(?:出资|[出掏拿砸](?!资)|动用|自有|自筹|投入|投资|斥资?|认缴|认购|注资|拨出|承诺|拟以?|以)"
    r"(?:[^,。;:ⓜⓕ首总规募]{0,10})$"
)
"""A verb of paying: 公司计划动用自有资金ⓜ; not 首期出资ⓜ, 总出资额ⓜ."""
_WHOLE: Final = re.compile(r"(?:首[期次批轮笔个]|一期|总|规模|募集|合计)[^,。;:ⓜⓕ]{0,10}$")
_SIDE: Final = r"(?:\([^()ⓜ]{0,16}\)|人民币|的(?:自有)?资金|左右)?"
_AS: Final = r"(?:,?(?:作为|以)[^。;,ⓜⓕ]{2,14})?"
_JOINS: Final = (
    r"(?:参与(?!方|者|人|机构|单位|各方)|参投|参设|参股|认购(?!意向|纪录|记录)|入伙|入股|跟投|加入"
    r"|成为[^,。;]{0,24}合伙人)"
)
_TAKES_PART: Final = re.compile(rf"{_SIDE}{_AS},?(?:来|去|共同)?{_JOINS}")
_WITH_OTHERS: Final = re.compile(
    rf"{_SIDE},?(?:与|和|同|联合|携手|联手|会同)[^。;ⓜ]{{2,60}}?(?:共同|合伙|合作|合资|联合|一[起同道])(?:投资|出资|发起)?(?:设立|组建|发起|成立|投资|筹建|参设)"
)
_HOLDS: Final = re.compile(
    rf"{_SIDE}[,、]?(?:约|将|合计|并)?(?:占|持[有股])[^。;ⓜ]{{0,24}}?(?:\d%|[一二三四五六七八九]成|分之)"
)
_STRAIGHT: Final = re.compile(r"(?:参投|参设|入伙|入股|参与|(?:认购(?=[^,。;]{0,40}(?:份额|ⓕ)))).{0,30}")


_WHOLE_BESIDE: Final = re.compile(
    r"(?:首|期|总|规模|目标|募|合计|资本|(?:注册|成立|设立)[^,。;ⓜⓕ]{0,4},?出资额)[^。;:ⓜⓕ]{0,10}$"
)
_WHOLE_BEHIND: Final = re.compile(r"(?:人民币)?(?:规模|级|的?[“\"]?ⓕ|的?(?:首期|总规模|盘子))")


def is_of_the_fund(text: str, at: int) -> bool:
    """Whether the words beside a sum say that it is all, or the opening, of a fund: 总规模ⓜ, ⓜ的ⓕ."""
    return bool(_WHOLE_BESIDE.search(text, max(0, at - _LONGEST), at) or _WHOLE_BEHIND.match(text, at + 1))


def is_a_part(text: str, at: int) -> bool:
    """Whether the sum at a place of a sentence in symbols is what one party pays into a fund with others."""
    left = max(0, at - _LONGEST)
    if _WHOLE.search(text, left, at):
        return False
    if _STRAIGHT.match(text, at + 1):
        return True
    return bool(_PAYS.search(text, left, at)) and any(
        words.match(text, at + 1, at + _LONGEST) for words in (_TAKES_PART, _WITH_OTHERS, _HOLDS)
    )
