"""Names of parties that end like no organisation (科沃斯, 中科创星, 财政部), found by where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from extractors.lexicon_zh import NOT_PARTIES
from extractors.lexicon_zh_parties import NO_PLAIN_NAMES, OFFICES
from extractors.names.zh.kinds import own_words
from extractors.parties.organisations import stretches
from extractors.places import find_places
from extractors.rules import MONEY, longest_first

_SHORTEST: Final = 2
_LONGEST: Final = 10  # characters
_ROLE: Final = (
    r"(?:管理人|管理方|管理机构|GP|普通合伙人|执行事务合伙人|LP|有限合伙人|出资[人方]|发起[人方]|股东|投资[人方者]|合作方|名单|牵头的)"
    r"(?:里|中|中间)?(?:还|主要|则|也|既)?"
)
_BEFORE: Final = re.compile(
    rf"(?:{_ROLE}(?:为|是|有|包括|:|即)?|由|携手?|联手|联合|会同|包括|交给|委托|引入|[除让拉]|外加|[另还也既]有|系的|旗下的?|子公司)"
    r"(?:知名|头部|上市公司|龙头)?[“\"]?$|[、和与及同][“\"]?$"
)
_BEHIND: Final = re.compile(
    r"[”\"]?(?:\s?\([^()]{1,20}\))?(?:[、和与及]|等|[\d.]+\s?%|ⓓ?(?:公告|发布|披露)|董事会|旗下|子公司|控股|系|之?外|:其|团队|方面|(?:也|均|将|拟|各|则|再|又|首期|分别|计划|共同|已|承诺|最多|一家|今天|昨天|昨日|今日|ⓓ|在){0,2}"
    r"(?:联合|出资|认|参投|参设|入伙|投了|掏|拿|出ⓜ|投ⓜ|持股|占|发起|设立|成立|推出|牵头|领投|携手|联手|担任|出任|任|管|负责|操盘|募|宣布|完成|跟|代表|做|来|推(?![进动广行荐介升高迟测])|要|说|称|打理|(?:为|是|任|当)[^,。;]{0,6}(?:GP|LP|管理人|合伙人|出资[人方]|股东|投资[人者方]|基石)|执行|运营|ⓜ))"
)
_ACTS: Final = re.compile(
    r"(?:ⓓ|当[天日]|也|还|将|拟|计划|已|正|则|正式|分别){0,3}(?:在[^,。;与和同]{1,6})?(?:设|发起|出资|出ⓜ|确定|决定|发布|推出|宣布|联合|携手|联手|与|和|同|成立|组建"
    r"|牵头|拿出|安排|认缴|谋划|筹|启动|签|各|提出|已?把|争取|力争|印发|公布|办)"
)
_GOVERNED: Final = re.compile(r"[\u4e00-\u9fff]{1,6}[省市区县州]")
_OF_A_CITY: Final = " ".join(name for name in OFFICES.split() if name[-1] in "局厅委")
_OFFICE: Final = re.compile(rf"[省市区县州](?:{longest_first(_OF_A_CITY)})|{longest_first(OFFICES)}")
_NO_NAME: Final = re.compile(
    rf"(?:{longest_first(NOT_PARTIES, NO_PLAIN_NAMES)})$|^[\d一两三四五六七八九十多数]+[家个位名年月日]"
    r"|^(?:投(?![控资行中融])|[看盯]|专投|重点|继续|拓宽|扶持|推动|助力|协助|新一代|首轮|首关|超出|共募|侧重)"
)


_DOES: Final = re.compile(rf"[认出掏]{MONEY}|(?<![托监主资城保物海])管[,。;]")
"""A deed of one character that a name runs into: 青禾明德认ⓜ, 委给青禾工银管."""


def plain_names(text: str, known: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The (start, end) in a normalised sentence, its nouns as symbols; `known`: where organisations stand, in order."""
    taken = iter([*known, (len(text), len(text))])
    low, high = next(taken)
    for start, stop in stretches(text):
        end = stop - bool(_DOES.match(text, stop - 1) and stop - start > _SHORTEST)
        while high <= start:
            low, high = next(taken, (len(text), len(text) + 1))
        if low < end and start < high:
            continue
        if office := _OFFICE.search(text, start, end):
            yield (start if office.start() - start <= _SHORTEST else office.start()), office.end()
        elif _is_party(text, start, end):
            yield start, end


def _is_party(text: str, start: int, end: int) -> bool:
    """Whether a stretch is a name where parties stand, or a place that acts."""
    words = text[start:end]
    if _is_name(words) and (_BEFORE.search(text, max(0, start - 14), start) or _BEHIND.match(text, end)):
        return True
    return bool(_ACTS.match(text, end)) and _is_seat(words)


@lru_cache(maxsize=8192)
def _is_name(words: str) -> bool:
    """Whether a stretch may be a name: short, with something of its own beside kinds and sectors."""
    if not _SHORTEST <= len(words) <= _LONGEST or _NO_NAME.search(words):
        return False
    return bool(own_words(words))


@lru_cache(maxsize=8192)
def _is_seat(words: str) -> bool:
    """Whether a stretch is a province, a city or a county: where it acts, its government does (湖东区将设立)."""
    places = find_places(words) if _GOVERNED.fullmatch(words) else []
    return bool(places) and places[0].start == 0 and places[-1].end == len(words)
