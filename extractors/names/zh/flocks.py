"""Systems of funds that are one record with a name: a 基金群, a “1+N”基金体系."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.names.zh.kinds import is_pointer, is_specific
from extractors.names.zh.mention import Mention, Naming
from extractors.places import find_places

FOUNDED = re.compile(
    r"(?:有|多了?|设立|成立|发起|组建|筹[建设组]|[创新开]设|创立|募集|募|推出|启动|合[组设办建])(?:了|起|一|一?[支只个档项家]|新的?)?"
    r"(?:(?:规模|总额)?[^,。;、]{0,8}[\d百千万两][万亿兆]?(?:人民币)?(?:[亿万][^,。;、]{0,4})?[元币](?:\([^()]{2,20}\))?(?:规模|级)?的?)?(?:联合|共同|合作|合资)?(?:(?:面向|针对|聚焦|专注于?|专门|用于|服务)[^,。;、]{2,16}的|[^,。;、的]{2,16}(?:领域|方向|行业|主题|产业)的)?$"
    r"|(?:参与|共同|联合|合作|合资)(?:投资|发起|出资)*(?:设立|成立|组建|发起)的$"
)  # 共同设立政府引导基金: new where no fund is spoken of
REACH = 30
"""Characters before a name that may bring it in."""
_NAMED_FLOCK = re.compile(r"集群|丛林|矩阵|群(?![体众策岛])")  # 滨海未来产业基金群: one record, with a name
_SET_UP = re.compile(r"(?:正式|宣布|今日|昨日)*(?:成立|启动|设立|发布|揭牌|落地|组建)")


def flock_at(index: int, text: str, start: int, head: re.Match[str], behind: int = 0) -> Mention | None:
    """A 基金群 that has a name of its own, or one that is being founded: one record; it begins at `behind` or later."""
    low = max(behind, head.start() - REACH)
    system = _FORMULA.search(text, low, head.start()) if _SYSTEM.match(text, head.end()) else None
    flock = _NAMED_FLOCK.match(text, head.end()) or (system and _SYSTEM.match(text, head.end()))
    if not flock:
        return None
    if system:
        start = _with_place(text, low, system.start())
    if (quoted := _QUOTED_FLOCK.search(text, 0, head.start())) and text.startswith("”", flock.end()):
        name = text[quoted.end() : flock.end()]
        return Mention(index, quoted.end(), flock.end(), name, Naming.PROPER)
    mention = Mention(index, start, flock.end(), text[start : flock.end()], Naming.PROPER)
    if is_specific(text[start : head.end()]):
        return mention
    founded = (_SHOWN if system else FOUNDED).search(text[max(0, start - REACH) : start])
    founded = founded or _SET_UP.match(text, flock.end())
    return replace(mention, naming=Naming.DESCRIBED) if founded and not is_pointer(text[start : head.start()]) else None


def _with_place(text: str, low: int, at: int) -> int:
    """Where a name in quotation marks begins together with the place right before it: 柳溪市“1+N”基金体系."""
    return next((low + span.start for span in find_places(text[low:at]) if low + span.end == at), at)


_FORMULA = re.compile(r"“[^“”]{0,12}\+[^“”]{0,12}”(?=[^“”,。;]{0,8}$)")
"""What makes a system of funds a thing with a name: “1+N”."""
_SYSTEM = re.compile(r"体系")
_SHOWN = re.compile(r"(?:发布|推出|揭牌|亮出|成立|设立|启动|组建)了?$")
_QUOTED_FLOCK = re.compile(r"“(?=[^“”]{1,12}$)")
