"""What a sentence says of one of several funds: the words around its name that belong to no other.

两支区域ⓕ:ⓕⓜ管运载,ⓕⓜ管回收      three entries; the second and the third are items of a list, each with a sum
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from extractors.funds.zh.document import Clause
from extractors.funds.zh.wording import is_entry
from extractors.names.zh import Mention
from extractors.rules import FUND, Sign, verbose
from extractors.rules_zh_facts import SHARED
from extractors.rules_zh_second import AGAINST, FOR
from extractors.triggers import Triggered

SPEAK_FOR: Final = Triggered(FOR)
SPEAK_AGAINST: Final = Triggered(AGAINST)

_STOP: Final = re.compile(r"[。;!?]")
_FAR: Final = 24
"""Characters before a name that bring it in."""
_SIZED: Final = verbose(
    r"""
    \s? [”"]? [(,:]?
    (?:人民币|总|合计|共|约|达|为|是|获|得|近|逾|超|预计|计划|目标|拟|首期|初步|暂定|募集|认缴|资金|出资|基金|注册)*
    (?:规模|盘子|资本|额度?)?
    (?:均|各)? (?:人民币|约|达到?|为|是|近|逾|超过?|:|共|合计)* ⓜ
    """
)
"""A sum right behind a name."""
_SUM_BEFORE: Final = re.compile(rf"ⓜ(?:\(ⓜ\))?(?:人民币)?(?:规模|级)?(?:的|{SHARED})?[“\"]?$")
_ITEM: Final = verbose(
    r"""
    ^ [^\w]{0,4} (?:\(?[\d一二三四五六七八九十]{1,2}[)、.,:])? [^\w]{0,3} (?:[\u4e00-\u9fff]{2,12}[:])? [^\w]{0,3} $
  | (?: 一[是为] | [二三四五六七八九]是 | 其[一二三四] | 第[一二三四五六][只支个]?
      | (?:另|一|另一)[只支个档][^,。;ⓕ]{0,4}?(?:则?[为是]|名为|叫)?
      | 分别[是为]? | 包括 | 包含 | 涵盖 | 其中 | [:、] | 以及 | 及 | 和 | 与 ) [“"]? $
    """
)
"""What stands before an item of a list."""
UMBRELLA: Final = re.compile(r"母基金|群$|丛林|矩阵|集群|引导基金")
"""What the name of a fund above others holds."""
GROUP: Final = re.compile(
    r"(?:[两二三四五六七八九十多几数]|\d{1,2})(?:大|余|多)?[支只个档项笔大类]|一[批组]|系列|矩阵|集群|群|分为|分设|下设|平行|并行|同步|同时"
    r"|另外|此外|一并|还"
)
"""Words that say that there are several."""
_ONE_MORE: Final = verbose(
    r"""
    (?: (?:另(?:外|还)?|此外|同时|除此之外)[^。;,ⓕ]{0,8},? (?:还|也|另)? (?:有|设有|设立|将?设|推出|包括|含)了?
      | (?<![手里中上下]) 还 (?:有|设有|另?设立?|将?设|推出|包括|含)了?
      | (?:另|其余|剩下|余下)(?:外)?的? [一两二三四五\d] [支只档个] [^。;,ⓕ]{0,4}? [是为叫即]
    ) (?:一|1)? [支只档个]? (?:规模)? (?:ⓜ的?)? [“"]? $
    """
)
"""What stands before one more fund beside those told: 另有ⓜ的, 另外两档是, 还设有."""
_PARTY_BEFORE: Final = re.compile(
    r"(?:由|与|和|、|及|同|联合|联手|携手|牵手|会同|引入|吸引|LP|GP|出资[人方]|合伙人|股东|管理人|来自|旗下|投资|受让|获|得到|持有|持股|向|对|从|参股|转让|除|比|不同于|区别于|隶属于?|所属)(?:为|是|系|则为|:)?[“\"]?$"
)
_NUMBERED: Final = re.compile(r"\W*(?:\d{1,2}|[一二三四五六七八九十]{1,3})、\W*")
"""The number that opens an entry of a list: 2、ⓕ is joined to nothing."""
_OTHERS: Final = re.compile(r"已|在管|旗下|参股|投过|曾|LP|出资|股东|投资[人者方]|合伙人|参与|管理|合作|此外还")
"""Words before 包括 that make a list one of investors, or of funds that are there already."""
_PARTY_BEHIND: Final = re.compile(
    r"[”\")]?\s?(?:(?:股份)?有限(?:责任)?公司(?:对外)?(?:发布|推出|宣布|与|等|出资|作为|联合)|等|出资|认购|认缴|作为|担任|参与|旗下|管理|领投|跟投|也(?=跟|参|投|出资|认购|加入|在列|现身|将)|跟|持有|持股|投资|投了|出手|的|体系|之一|负责|受托|方面|董事|总|执行|负责人|合伙人|参股|共同|联合|牵头|携手|分别|各)"
)


@dataclass(frozen=True)
class Entry:
    """The words around the fund at `clause.text[at]` up to the next fund or stop on either side."""

    clause: Clause
    at: int
    start: int
    end: int

    @cached_property
    def before(self) -> str:
        """The words before the name."""
        return self.clause.text[self.start : self.at]

    @cached_property
    def behind(self) -> str:
        """The words behind it."""
        return self.clause.text[self.at + 1 : self.end]

    @cached_property
    def is_sized(self) -> bool:
        """Whether a sum stands right behind the name or, as part of it, before: ⓜ的ⓕ."""
        return bool(_SIZED.match(self.behind)) or self.is_sum_of_its_own

    @cached_property
    def is_sum_of_its_own(self) -> bool:
        """Whether a sum stands right before the name, which makes one fund of a description."""
        return bool(_SUM_BEFORE.search(self.before))

    @cached_property
    def is_item(self) -> bool:
        """Whether it stands as one of a list."""
        return bool(_ITEM.search(self.before))

    @cached_property
    def is_one_more(self) -> bool:
        """Whether it is brought in as one more beside the funds told before it."""
        return bool(_ONE_MORE.search(self.clause.text, max(0, self.at - _FAR), self.at))

    @cached_property
    def is_party(self) -> bool:
        """Whether its words make it one that takes part in another fund."""
        if _NUMBERED.fullmatch(self.before):
            return False
        behind = self.is_sized or self.is_item
        if self.is_item and not self.is_sized and _OTHERS.search(self.before):
            return True
        return bool(not self.is_sized and _PARTY_BEFORE.search(self.before)) or bool(
            not behind and _PARTY_BEHIND.match(self.behind)
        )

    @cached_property
    def signs(self) -> Sequence[tuple[Sign, int, int]]:
        """The signs in its own words, as places of the clause."""
        found = (
            (sign, sign.pattern.search(self.clause.text, self.start, self.end))
            for sign in SPEAK_FOR.possible(self.clause.text)
        )
        return [(sign, *match.span()) for sign, match in found if match]

    @cached_property
    def is_doubtful(self) -> bool:
        """Whether its own words speak against it, or the opening of its sentence."""
        stops = [match.end() for match in _STOP.finditer(self.clause.text, 0, self.at)]
        begin = stops[-1] if stops else 0
        return any(
            sign.pattern.search(self.clause.text, begin, self.end) for sign in SPEAK_AGAINST.possible(self.clause.text)
        )


def entry_of(clause: Clause, mention: Mention) -> Entry:
    """The entry of one mention in its sentence."""
    return _entry_at(clause, clause.place_of(mention))


@lru_cache(maxsize=256)  # asked by each weighing of a fund
def _entry_at(clause: Clause, at: int) -> Entry:
    start = max(
        clause.text.rfind(FUND, 0, at) + 1, max((m.end() for m in _STOP.finditer(clause.text, 0, at)), default=0)
    )
    stop = _STOP.search(clause.text, at)
    following = clause.text.find(FUND, at + 1)
    ends = [end for end in (following, stop.start() if stop else -1) if end >= 0]
    return Entry(clause, at, start, min(ends, default=len(clause.text)))


_LONGEST_LIST: Final = 10
"""Entries of a list that its opening words may govern."""


_SECTION: Final = re.compile(r"[【\[(]?[^\W\dⓕⓜⓓ]{2,10}[】\])]?")
"""A line that heads a section: 【新设】, 备案."""


def introduction(clauses: Sequence[Clause], clause: Clause) -> tuple[Clause, int] | None:
    """The words that open the list in which a sentence is an entry, up to their colon: 四只产品备案:ⓕ,...;ⓕ,..."""
    if not is_entry(clause.text):
        return None
    for earlier in reversed(clauses[max(0, clause.index - _LONGEST_LIST) : clause.index]):
        if _SECTION.fullmatch(earlier.text):
            return earlier, len(earlier.text)
        if earlier.item != clause.item and not is_entry(earlier.text):
            return None
        colon = earlier.text.find(":")
        if colon > 0:
            return earlier, colon
        if not is_entry(earlier.text):
            return None
    return None
