"""Chinese, as the engine is given it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from extractors import rules_zh
from extractors.funds.grammar import Link, Mention
from extractors.names import zh as names
from extractors.parties import zh as parties
from extractors.rules import Rule
from extractors.text import Sentence

_CALL_SECTION = re.compile(r"招\s?GP|招募(?:管理人|GP|信息)?|遴选|征集|管理人招募|GP招募", re.IGNORECASE)
_HOUSES = re.compile(r"公募|基金公司|基金经理|净值|基民|申赎|公開募集|公开募集")
_MEMBERS = re.compile(r"\W*(?:其中|分别|包括|具体|一是|第一|三只|两只|两支|三支)")
_TAIWAN = re.compile("新臺幣|新台幣|臺灣|台灣|行政院|經濟部|國發基金|國發會|金管會|立法院|工研院|投信|台北|臺北|數發部|國科會")
_MAINLAND = re.compile("人民幣|人民币|中國大陸|國務院|發改委|企查查|天眼查")
_AT_IT = re.compile(r"\W*(?:会上|会议|仪式上|活动|大会|现场|当天|当日|论坛上|签约仪式)")
_OCCASION = re.compile(
    r"(?<!\d)(20\d\d)(?!\d|年)[^,。;\n]{0,24}?(?:大会|峰会|论坛|年会|博览会|会议|展|节)|(20\d\d)年\d{1,2}月"
)


class Chinese:
    """Fills `extractors.funds.grammar.Grammar`."""

    events: Final[tuple[Rule, ...]] = rules_zh.EVENTS
    amounts: Final[tuple[Rule, ...]] = rules_zh.AMOUNTS
    links: Final[tuple[Link, ...]] = rules_zh.LINKS
    founded_in: Final[re.Pattern[str]] = rules_zh.FOUNDED_IN
    settled_in: Final[re.Pattern[str]] = rules_zh.SETTLED_IN
    section_call: Final[Rule] = rules_zh.SECTION_CALL
    roles: Final[tuple[Rule, ...]] = rules_zh.ROLES

    def mentions(self, sentences: Sequence[Sentence]) -> Iterator[Mention]:
        """Every naming of a fund."""
        return names.mentions(sentences)

    def same_fund(self, one: str, other: str) -> bool:
        """Whether the shorter name abbreviates the longer."""
        return names.same_fund(one, other)

    def may_abbreviate(self, short: str, full: str) -> bool:
        """Whether a headline's words may stand for a name."""
        return names.may_abbreviate(short, full)

    def is_like(self, one: str, other: str) -> bool:
        """Whether two names share most of their words."""
        return names.is_like(one, other)

    def is_sub_fund(self, name: str) -> bool:
        """Whether a name says that it is a part of another fund."""
        return "子基金" in name

    def is_counted(self, name: str) -> bool:
        """Whether a description has its own ordinal or letter."""
        return names.is_counted(name)

    def points_back(self, before: str) -> bool:
        """Whether the words before a description say that it is the fund spoken of."""
        return names.points_back(before)

    def lists_members(self, sentence: str) -> bool:
        """Whether a sentence goes through the members of the group named before."""
        return bool(_MEMBERS.match(sentence))

    def is_lettered(self, name: str) -> bool:
        """Whether a description is one of several by number or letter."""
        return names.is_lettered(name)

    def is_single(self, before: str, name: str) -> bool:
        """Whether a description means one fund."""
        return names.is_counted(name) or names.is_one(before)

    def is_about_houses(self, text: str) -> bool:
        """Whether an article speaks of public funds and their managers."""
        return bool(_HOUSES.search(text))

    def has_words(self, name: str) -> bool:
        """Whether a description says more than 基金 or 母基金."""
        return len(name) > 4

    def is_house(self, name: str) -> bool:
        """Whether a name may as well be a fund manager's short name."""
        return names.is_house(name)

    def never_ours(self, name: str) -> str | None:
        """Why a fund of this name is no pool for private investment, or None."""
        return names.never_ours(name)

    def is_specific(self, name: str) -> bool:
        """Whether a name tells one fund from others."""
        return names.is_specific(name)

    def parties(self, names: str, field: str) -> Iterator[tuple[int, int]]:
        """The (start, end) of each name in a list of managers, sponsors or sectors."""
        return parties.split(names, field)

    def same_party(self, short: str, full: str) -> bool:
        """Whether one party's name shortens another's."""
        return parties.same_party(short, full)

    def describes(self, words: str, name: str) -> bool:
        """Whether words behind 是 only describe the fund named before."""
        return names.describes(words, name)

    def is_call_section(self, heading: str) -> bool:
        """Whether a heading opens a section of calls for managers: 招GP."""
        return bool(_CALL_SECTION.search(heading))

    def local_money(self, text: str) -> Mapping[str, str] | None:
        """元 is the New Taiwan dollar in an article about Taiwan that names no other yuan."""
        return {"元": "TWD"} if _TAIWAN.search(text) and not _MAINLAND.search(text) else None

    def same_occasion(self, sentence: str) -> bool:
        """Whether a sentence goes on about the occasion of the one before."""
        return bool(_AT_IT.match(sentence))

    def year_of(self, text: str) -> int | None:
        """The latest year that stands with an occasion or a month: 2026产业大会, 2025年3月."""
        return max((int(match[1] or match[2]) for match in _OCCASION.finditer(text)), default=None)
