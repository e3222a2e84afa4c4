"""What a language brings to the reading of funds: the engine itself knows no word of any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from extractors.rules import Rule
from extractors.text import Sentence


class Naming(StrEnum):
    """How a text names a fund, strongest first."""

    LEGAL = "legal"  # the registered name
    PROPER = "proper"  # a name of its own in the press
    SHORT = "short"  # a form the text itself defines: (简称“X”), ("the Fund")
    DESCRIBED = "described"  # no name: 一支AIC股权投资基金, "a $2bn infrastructure fund"
    PRONOUN = "pronoun"  # 该基金, "the fund": whichever fund is being spoken of
    GROUP = "group"  # several at once: 三只子基金, 基金群; never a record


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a sentence names a fund: `text` is normalised, offsets count from the sentence's start."""

    sentence: int  # index into Document.sentences
    start: int
    end: int
    text: str
    naming: Naming
    stands_for: str | None = None  # of a SHORT form: the name that it was defined for


@dataclass(frozen=True, slots=True)
class Link:
    """Words between two ⓕ that are one fund; with `described` only if the last of them is a description, no name."""

    pattern: re.Pattern[str]
    described: bool = False


class Grammar(Protocol):
    """One language. All texts are normalised; rules are tried in the order in which they stand."""

    events: tuple[Rule, ...]  # with `stage` or `refusal`
    amounts: tuple[Rule, ...]  # with `field` size, first_tranche or "nobody"; group m
    links: tuple[Link, ...]  # "formerly", 更名为, "is the first ⓕ"
    founded_in: re.Pattern[str]  # words that say where it was announced; group `place`
    settled_in: re.Pattern[str]  # words that say where a fund settles; group `place`
    section_call: Rule  # a fund listed in a section of calls for managers
    roles: tuple[Rule, ...]  # with `field` managers, sponsors or "nobody"; group p: a list of names

    def mentions(self, sentences: Sequence[Sentence]) -> Iterator[Mention]:
        """Every naming of a fund, in order and without overlap."""

    def same_fund(self, one: str, other: str) -> bool:
        """Whether two names in one text are the same fund, by their wording alone."""

    def may_abbreviate(self, short: str, full: str) -> bool:
        """Whether a headline's words may stand for a name: the same as `same_fund`, but number and place may be missing."""

    def is_like(self, one: str, other: str) -> bool:
        """Whether two names share most of their words, though neither shortens the other."""

    def is_sub_fund(self, name: str) -> bool:
        """Whether a name says that it is a part of another fund."""

    def is_counted(self, name: str) -> bool:
        """Whether a description has its own ordinal or letter: 首支S基金, 第二支基金, 母基金B."""

    def points_back(self, before: str) -> bool:
        """Whether the words before a description say that it is the fund spoken of: 这是西部首只..."""

    def lists_members(self, sentence: str) -> bool:
        """Whether a sentence goes through the members of the group named before: 其中, 分别为."""

    def is_lettered(self, name: str) -> bool:
        """Whether a description is one of several by number or letter: 第一支基金, 母基金A."""

    def is_single(self, before: str, name: str) -> bool:
        """Whether a description means one fund: counted itself, or 一支 before it."""

    def is_about_houses(self, text: str) -> bool:
        """Whether an article speaks of public funds and their managers."""

    def has_words(self, name: str) -> bool:
        """Whether a description says more than 基金 or 母基金."""

    def is_house(self, name: str) -> bool:
        """Whether a name may as well be a fund manager's short name: 青禾基金."""

    def never_ours(self, name: str) -> str | None:
        """Why a fund of this name is no investment fund in our sense (an ETF, a relief fund), or None."""

    def is_specific(self, name: str) -> bool:
        """Whether a name tells one fund from others: more than sector, kind and number."""

    def parties(self, names: str, field: str) -> Iterator[tuple[int, int]]:
        """The (start, end) of each name in a list of managers, sponsors or sectors."""

    def same_party(self, short: str, full: str) -> bool:
        """Whether one party's name shortens another's."""

    def describes(self, words: str, name: str) -> bool:
        """Whether words behind 是 only describe the fund named before: they bring no name of their own."""

    def is_call_section(self, heading: str) -> bool:
        """Whether a heading opens a section of calls for managers."""

    def local_money(self, text: str) -> Mapping[str, str] | None:
        """What a bare 元 means where this article was written."""

    def same_occasion(self, sentence: str) -> bool:
        """Whether a sentence goes on about the occasion of the one before: 会上, 仪式上."""

    def year_of(self, text: str) -> int | None:
        """The year in which an undated article was written, if it names an occasion with its year."""
