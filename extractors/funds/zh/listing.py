"""The paragraphs of a Chinese article that are items of a list, each with a fund of its own.

1.重庆:...成立ⓕ      ◎ 长沙的ⓕ完成备案      【江苏】ⓕ揭牌      安徽:...ⓕ完成登记
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Final

from extractors.names import zh as names
from extractors.names.zh import Mention, Naming
from extractors.text import Sentence

_MARK: Final = re.compile(
    r"\s*(?:(?P<han>\(?[一二三四五六七八九十]{1,3}[)、.])|(?P<digit>\(?\d{1,2}(?:[)、]|\.(?!\d)))|(?P<circled>[①-⑳])"
    r"|(?P<headed>【)|(?P<bullet>[◎●○•·・▪■□◆◇★☆▲△►▶▌※➤‣◦*]|[-—]\s|——|--)"
    r"|(?P<label>[\u4e00-\u9fff]{2,8}:))"
)
"""What an item opens with; the kinds are told apart, since a list may stand within an item of another."""
_FEWEST: Final = 2

Paragraph = Sequence[tuple[int, Sentence]]
"""The sentences of a paragraph with their indexes."""


def items_of_lists(text: str, lines: Sequence[Sentence], mentions: Sequence[Mention]) -> Mapping[int, bool]:
    """The numbers of the paragraphs with which an item begins (true), and of those that stand behind a list (false).

    `text` is the normalised text of the article: bullets are no part of its sentences.
    """
    named = _first_names(mentions)
    body = ((index, line) for index, line in enumerate(lines) if line.part == "text")
    paragraphs = {number: list(group) for number, group in groupby(body, key=lambda pair: pair[1].paragraph)}
    by_kind: dict[str, list[int]] = {}
    for number, paragraph in paragraphs.items():
        if match := _MARK.match(text, text.rfind("\n", 0, paragraph[0][1].start) + 1):
            by_kind.setdefault(match.lastgroup or "", []).append(number)
    lists = [marked for marked in by_kind.values() if _tell_others([paragraphs[number] for number in marked], named)]
    behind = {number: False for marked in lists for number in _behind(marked)}
    return behind | {number: True for marked in lists for number in marked}


def _first_names(mentions: Sequence[Mention]) -> Mapping[int, str]:
    """What the first fund is called that each sentence names, by its index."""
    named: dict[int, str] = {}
    for mention in mentions:
        if mention.naming is not Naming.PRONOUN and not names.points(mention.text):
            named.setdefault(mention.sentence, mention.text)
    return named


def _tell_others(marked: Sequence[Paragraph], named: Mapping[int, str]) -> bool:
    """Whether most of the paragraphs name a fund, and most of those others: a notice goes on about the same."""
    first = (next((named[index] for index, _ in paragraph if index in named), "") for paragraph in marked)
    told = [name for name in first if name]
    return len(set(told)) >= _FEWEST and len(told) * 2 > len(marked) and len(set(told)) * 2 > len(told)


def _behind(marked: Sequence[int]) -> Iterator[int]:
    """The paragraph behind a list whose items are one paragraph each."""
    if all(later == number + 1 for number, later in pairwise(marked)):
        yield marked[-1] + 1
