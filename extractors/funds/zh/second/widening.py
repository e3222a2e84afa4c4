"""More phrases as funds than the first reading takes: those that other things bear as well, so never without signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.names.zh import Mention, Naming
from extractors.names.zh.beginning import beginning
from extractors.names.zh.kinds import is_pointer, own_words
from extractors.rules import verbose
from extractors.text import Sentence

_OF_THE_TRADE: Final = re.compile(
    r"基金|合伙|创投|私募|募资|募集|(?<![A-Za-z])[LG]Ps?(?![A-Za-z])|关账|首关|终关|关帐|风投|股权投资|出资人|普通合伙人|认缴|母池|投资机构|(?<![A-Za-z])(?:PE|VC|FOFs?|Funds?|Partners)(?![A-Za-z])"
)
"""Words without which a wider name is no fund's."""

_HEAD: Final = verbose(
    r"""
    (?P<cell> (?<=\|\s) (?=[^|]*(?:\bFunds?\b|\s[IVX]{1,5}\s)) [A-Z][A-Za-z\d .,&'+-]{3,48}? (?=\s\|[^|]*\d) )
  | (?P<partnership> 有限合伙 (?!人|企业|法|份额|协议|\)|性质|形式|制|组织|股东) )
  | (?P<currency> (?:人民币|美元|双币|日元|欧元|港元)(?:第)?[一二三四五六七八九十]{1,2}期 )
  | (?P<lpf> (?<=[\u4e00-\u9fff]{2}) LPF (?![A-Za-z]) )
  | (?P<venture> (?<=[\u4e00-\u9fff]{3}) (?:创投|创业投资)(?:股份有限公司)?
        (?= [,。;(“][^。;]{0,16}(?:总额|总规模|规模|目标|募集|募资|资本额|预定|拟募) ) )
  | (?P<phase> (?<=[\u4e00-\u9fff]{3}) (?<![城苑园府湾厦院馆轩庭墅])
        (?: 第?[二三四五六七八九十]{1,2}期 | [壹贰叁肆伍一二三四五六七八九十]{1,2}号 )
        (?:(?:创业投资|创投|股权投资|生技|私募)*(?:有限合伙|创业投资|创投))?
        (?!工程|项目|线|楼|地铁|厂|临床|试验|产线|生产|院|店|文件|公告|高炉|机组|令|台风|卫星|航天|火箭|飞船|仓库
         |园|地块|建设) )
  | (?P<quoted> “[^“”]{2,14}(?:计划|专项|资金|母池|资金池|投资池|行动|号|枝|池子?|创投|创业投资|有限合伙)” )
  | (?P<listed> “[^“”]{2,14}”
        (?=(?:[、和及与]?“[^“”]{2,14}”)* [两二三四五六七八九十\d]{1,2}[支只个档][^,。;“]{0,10}基金) )
  | (?P<apposed> (?<=基金“) (?![^“”]{0,12}[拳水林圈阵群网链池力台桥器流军]”) [^“”,。;:]{2,14}
        (?=”(?:[,。;(]|$|正式|宣布|今[天日]|近日|日前|成立|设立|揭牌|启动)) )
  | (?P<called> (?<=名为) “[^“”,。;:]{2,14}” (?=的[^,。;“”]{0,14}基金) )
  | (?P<fof> (?<=[\u4e00-\u9fff]{2}) FOFs? (?![A-Za-z基产]) )
  | (?P<money> (?:引导|产业|创投|股权投资|创业投资|投资|专项(?!资金)|种子|天使|直投|并购|转型)
        (?:资金池|投资池|资金|计划|专项|母池|池) (?!管理|使用|链|来源|安排|方案|书|流|面|,|的) )
  | (?P<latin> (?<![A-Za-z\d.&'-])
        [A-Z][A-Za-z\d&'-]*(?:\s[A-Z][A-Za-z\d&'-]*){0,4}\s(?:[IVX]{1,5}|Fund|Funds)(?![A-Za-z]) )
    """
)


_FOUNDED: Final = re.compile(
    r"(?:设立|成立|发起|组建|创设|推出|发布|启动|揭牌|募集|关闭|首关|终关)[^,。;:“”]{0,24}基金“$"
)
_IS_FOUNDED: Final = re.compile(r"”(?:正式|宣布|今[天日]|近日|日前)*(?:成立|设立|揭牌|启动|发布|亮相|落地)")
"""What makes a name of the words in quotation marks beside 基金: 成立CVC基金“白露风投”, not 打出基金“组合拳”."""
_BRACKET: Final = 3
"""Characters between a name and what the bracket behind it holds: a quotation mark and the bracket."""


def wider_mentions(sentences: Sequence[Sentence], known: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions that are known and those of wider heads beside them, in order; nothing new outside of the trade."""
    if not any(_OF_THE_TRADE.search(line.text) for line in sentences):
        return tuple(known)
    taken: dict[int, list[Mention]] = {}
    for mention in known:
        taken.setdefault(mention.sentence, []).append(mention)
    found = [m for index, line in enumerate(sentences) for m in _wider(index, line.text, taken.get(index, []))]
    return tuple(sorted((*known, *found), key=lambda m: (m.sentence, m.start)))


def _wider(index: int, text: str, known: Sequence[Mention]) -> Iterator[Mention]:
    behind = 0
    for head in _HEAD.finditer(text):
        start = _start(text, behind, head)
        mention = Mention(index, start, head.end(), text[start : head.end()], Naming.PROPER, is_loose=True)
        if head["apposed"] and not _FOUNDED.search(text, 0, head.start()) and not _IS_FOUNDED.match(text, head.end()):
            continue
        if _is_free(mention, known) and _is_name(mention.text, head) and not _translates(text, mention, known):
            yield mention
            behind = mention.end


def _start(text: str, behind: int, head: re.Match[str]) -> int:
    return head.start() if _is_whole(head) else beginning(text, behind, head.start())


def _is_whole(head: re.Match[str]) -> bool:
    """Whether a head is the whole name: what stands in quotation marks, in a cell, in Latin letters."""
    return head.lastgroup in {"quoted", "apposed", "called", "latin", "listed", "cell"}


def _is_free(mention: Mention, known: Sequence[Mention]) -> bool:
    return all(mention.end <= other.start or other.end <= mention.start for other in known)


def _translates(text: str, mention: Mention, known: Sequence[Mention]) -> bool:
    """Whether it stands in brackets right behind a name: the same in Latin letters."""
    opened = text[: mention.start].endswith("(")
    return opened and any(0 <= mention.start - other.end <= _BRACKET for other in known)


def _is_name(name: str, head: re.Match[str]) -> bool:
    """Whether words of its own stand before a head that needs some."""
    if head["currency"] or _is_whole(head):
        return True
    body = name[: len(name) - len(head[0])]
    return len(own_words(body)) >= 2 and not is_pointer(body)
