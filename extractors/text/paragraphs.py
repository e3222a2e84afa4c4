"""The paragraphs of a text: which line breaks end one, and which were only set to fit a width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from extractors.text.forms import HAN, normalise


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of a text, or the lines of one hard-wrapped paragraph: `text` is normalised, line breaks are spaces."""

    start: int
    end: int
    text: str


_LINE = re.compile(r"[^\n]+")
BULLET = re.compile(
    r"\s*(?:[•●▪■◆◇★►▶※‣◦·*]+|[-—〇]\s)\s*(?:\d{1,2}(?=[A-Z][a-z]))?"
)  # '• 1The city': a list number glued
_ITEM = re.compile(r"\s*(?:[【•●▪■◆◇★►▶※‣◦·*]|[-—〇]\s|\(?\d{1,2}[.、)]|\(?[一二三四五六七八九十]{1,3}[、)])")
_ENDED = re.compile(r"[。.!?;:…][\"”')\]]*$")
_OPEN_END = re.compile(
    r"(?:[,、(“]|"
    r"\b(?:a|an|and|as|at|by|for|from|has|in|into|is|its|of|on|or|over|than|the|to|was|will|with|worth))$"
)
_CUT = re.compile(
    r"(?:[为达约近逾由在与和及将拟的以对向]|其中|超过)\n"
    r"|(?:规模|目标|总额|金额|首期|出资|认缴|募资?)\n(?=[\d约近逾超为达]|人民币)"
    r"|(?:产业|投资|创业|引导|股权|发展|天使|专项|[母子])\n(?=基金(?!名称|规模|管理|类型|简介|编号|期限|概况|情况))"
    r"|(?:有限|责任)\n(?=公司|合伙)|合伙\n(?=企业)|\d\n(?=[亿万年月日%])"
    r"|(?<=[\u4e00-\u9fff\d])\n(?=[的等、,亿万])"
    r"|(?<=[\u4e00-\u9fff)])\n(?=正式(?:设立|成立|揭牌|启动|发布|签约|运[营作]|落地|亮相|挂牌|备案|完成))"
)
"""Where a Chinese line breaks within a word or before one that no line begins with."""
_FLOWS_ON = re.compile(r"[a-z,'-]$")
_LOWER = re.compile(r"\s*[a-z]")
_WORD = 6
"""Characters of a line that tell whether it begins within a word."""
_BREAK = re.compile(r" *\n\s*")
_WRAP_WIDTH = {True: 60, False: 110}  # the widest lines that may be wrapped by hand: Chinese, other


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text; a line break inside a hard-wrapped sentence does not end one, a heading does."""
    return split_paragraphs(normalise(text))


def split_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The same for a text that is normalised already."""
    found = []
    for block in _blocks(text):
        width = _wrap_width([text[start:end].rstrip() for start, end in block])
        start = block[0][0]
        for line, following in pairwise(block):
            if not _runs_on(text[slice(*line)], text[slice(*following)], width):
                found.append(_trimmed(text, start, line[1]))
                start = following[0]
        found.append(_trimmed(text, start, block[-1][1]))
    return tuple(found)


def run_on_breaks(text: str) -> list[int]:
    """Where the line breaks stand that end no paragraph, in a normalised text, with the blanks around them."""
    spans = (found.span() for one in split_paragraphs(text) for found in _BREAK.finditer(text, one.start, one.end))
    return [at for start, end in spans if HAN.search(text, max(0, start - 1), end + 1) for at in range(start, end)]


def _trimmed(text: str, start: int, end: int) -> Paragraph:
    """The paragraph without the blanks around it."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Paragraph(start, start + len(words.strip()), words.strip().replace("\n", " "))


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """The (start, end) of lines that follow each other without an empty line between them."""
    block: list[tuple[int, int]] = []
    for match in _LINE.finditer(text):
        if match[0].isspace():
            continue
        if block and match.start() > block[-1][1] + 1:
            yield block
            block = []
        block.append(match.span())
    if block:
        yield block


def _wrap_width(lines: list[str]) -> int:
    """The width at which these lines were wrapped by hand; 0 if they were not."""
    width = max(map(len, lines))
    chinese = bool(HAN.search(lines[0]))
    if len(lines) < 3 or width > _WRAP_WIDTH[chinese]:
        return 0
    signs = (_is_full(a, width) and not _ENDED.search(a) if chinese else _LOWER.match(b) for a, b in pairwise(lines))
    return width if sum(map(bool, signs)) >= 2 else 0


def _is_full(line: str, width: int) -> bool:
    return len(line) >= max(15, width - 2)


def _runs_on(line: str, following: str, width: int) -> bool:
    """Whether the sentence at the end of `line` goes on in the next."""
    tail = line.rstrip()[-20:]  # enough to see how it ends, and short enough to search
    if _ENDED.search(tail) or _ITEM.match(following):
        return False
    if _OPEN_END.search(tail) or _CUT.search(f"{tail}\n{following.lstrip()[:_WORD]}"):
        return True
    if _LOWER.match(following):
        return len(line) >= 20 and bool(_FLOWS_ON.search(tail))
    if not width:
        return False
    if HAN.search(line):
        return _is_full(line.rstrip(), width)
    return len(line.rstrip()) + len(following.split(maxsplit=1)[0]) >= 0.85 * width
