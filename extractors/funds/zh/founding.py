"""Whether a Chinese text tells that a fund came to be long ago.

ⓕ成立于ⓓ      ⓕ由甲集团ⓓ发起设立      ⓓ揭牌的ⓕ      该ⓕ注册于滨海,ⓓ成立      ⓕ设立近一年
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.ages import is_long_before
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause, Document
from extractors.names.zh import Naming
from extractors.rules import verbose

_SET_UP: Final = r"(?:设立|成立|组建|创立|创设|新设|诞生)"
_BEGUN: Final = rf"(?:{_SET_UP}|发起|启动|推出|揭牌|亮相|落地|备案|注册|登记|签约|发布)"
_FOUNDED: Final = verbose(
    rf"""
    ⓕ [”"]? (?:\([^()]{{0,20}}\))?
      (?: ,? (?:是|系)? (?:于|在|早在|早于|由[^。;,ⓕⓓ]{{2,24}}?)? (?P<day1>ⓓ) ,?
          [^。;,ⓕⓓ将拟]{{0,12}}? (?:{_SET_UP}|发起) (?!的)
        | [^。;,ⓕⓓ将拟]{{0,8}}? {_SET_UP}于 (?P<day2>ⓓ)
        | (?:(?!公司|管理人|合伙人|机构|集团|股东|基地)[^。;ⓕⓓ]){{1,30}} , (?P<day3>ⓓ) (?:正式|注册)? {_SET_UP}
          (?=[,。;]|$) )
  | (?P<day4>ⓓ) [^。;,ⓕⓓ将拟]{{0,24}}? {_BEGUN} (?:的|了) [^。;,ⓕⓓ期号]{{0,16}} ⓕ
    """
)
_GOES_ON: Final = re.compile(rf"^[“\"(【]?(?:它|其|前者|后者)?(?P<day>ⓓ)(?:正式|注册)?{_SET_UP}(?=[,。;于]|$)")
"""ⓓ成立,...: a sentence that goes on about the fund of the one before."""
_CALLED_SHORT: Final = re.compile(rf"^(?P<name>[\u4e00-\u9fff]{{4,8}}?)(?:于|是|在)?(?P<day>ⓓ)(?:正式|注册)?{_SET_UP}")
"""青禾汇智ⓓ成立: a fund called by the first words of its name."""
_AGED: Final = verbose(
    rf"""
    ⓕ [”"]? (?:\([^()]{{0,20}}\))? [^。;,ⓕⓓ将拟]{{0,6}}? (?:{_SET_UP}|运[作营]|启动|揭牌) (?:以来|至今)?
        (?:已经?|近|满|逾|超过?|不到|将近|将满|约){{0,2}}
        [一二两三四五六七八九十半\d]+ (?:个|多|余)?(?:周年|年(?![内底末初中])|月)
    """
)
_SINCE: Final = re.compile(
    r"^(?:如今|转眼|眼下|时隔|距[^,。;ⓕ]{0,8}|[^,。;ⓕ]{0,6}(?:揭牌|成立|设立|落地|发布)后?)?,?[^,。;ⓕ近]{0,2}"
    r"[一二两三四五六七八九十半几数\d]+(?:个|多|余)*(?:月|年|季度)(?:多)?(?:过去了?|下来|已过)(?=[,。]|$)"
)
"""三个月过去,ⓕ...: a sentence that looks at what became of a fund."""
_LAST_YEAR: Final = re.compile(r"去年|大?前年|上年")


def is_old(document: Document, cluster: Cluster, spoken_of: Sequence[Clause]) -> bool:
    """Whether a fund was founded long before the article; `spoken_of`: sentences that go on about it."""
    told = [(document.clauses[m.sentence], document.clauses[m.sentence].place_of(m)) for m in cluster.mentions]
    if any(_AGED.match(clause.text, at) for clause, at in told):
        return True
    if any(_SINCE.match(clause.text) for clause in (*(clause for clause, _ in told), *spoken_of)):
        return True
    matches = [*_told(told), *_continued(document, cluster, spoken_of)]
    return any(_is_long_past(document, clause, match) for clause, match in matches)


_Told = tuple[Clause, re.Match[str]]


def _told(spots: Sequence[tuple[Clause, int]]) -> Iterator[_Told]:
    """The foundings told with a phrase of the fund, each at a place of its clause."""
    for clause, at in spots:
        yield from ((clause, m) for m in _FOUNDED.finditer(clause.text) if at in (m.start(), m.end() - 1))


def _continued(document: Document, cluster: Cluster, spoken_of: Sequence[Clause]) -> Iterator[_Told]:
    """The foundings told without a phrase of the fund, or with the first words of its name."""
    yield from ((clause, match) for clause in spoken_of if (match := _GOES_ON.match(clause.text)))
    names = [m.text for m in cluster.names() if m.naming is Naming.LEGAL]
    for clause in document.clauses if names else ():
        if (match := _CALLED_SHORT.match(clause.text)) and any(name.startswith(match["name"]) for name in names):
            yield clause, match


def _is_long_past(document: Document, clause: Clause, match: re.Match[str]) -> bool:
    """Whether a fund founded then is no news: nor is one, in an article without a day, of a bare year."""
    place = next(match.start(name) for name, told in match.groupdict().items() if told and name.startswith("day"))
    day = clause.nouns[place]
    if not isinstance(day, DateSpan) or not day.value or document.day is None:
        return bool(_LAST_YEAR.match(clause.sentence.text, clause.offsets[place]))
    bare = document.article.published_day is None and len(day.value) == len("2025")
    return is_long_before(day.value, document.day) or (bare and day.value <= str(document.day.year))
