"""Names of funds in Chinese sentences, where nothing marks the beginning of a name but the words before it.

From each head noun (基金, 合伙企业, 中心(有限合伙)) a name is read backwards to the last word that cannot belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.lexicon_zh import NOT_AFTER_FUND
from extractors.names.zh.beginning import beginning
from extractors.names.zh.behind import COMPANY, FOUNDATION, INCORPORATED, ITS_MANAGER, PILOT, PRODUCT, is_paper
from extractors.names.zh.flocks import FOUNDED, REACH, flock_at
from extractors.names.zh.kinds import is_pointed_at, is_pointer, is_specific, naming_of, never_ours
from extractors.names.zh.mention import Mention, Naming
from extractors.rules import longest_first, verbose
from extractors.text import Sentence

_OF_GRANTS = r"(?:研发|研究|先导|资助|补助|补贴|回赠|配对|奖励|加速器?|孵化|培训|培育|人才|实习|交流)计[划画]"
"""Programmes that hand out money or train people: no pool that invests, whatever sum stands beside them."""
_SERIES = (
    r"第?[一二三四五六七八九十壹贰叁肆伍陆]{1,3}[期号]|第[一二三四五六七八九十]{1,2}[支只](?!子|[\u4e00-\u9fff]{0,6}基金)|(?<![A-Za-z])[IVX]{1,4}期?(?![A-Za-z])|\d{1,2}[期号]"
    r"|[A-Z](?![A-Za-z])|(?<=基金)(?:[1-9]|1\d)(?![\d:%/~—-]|[.,]\d|[年月日时点号亿万千百余多几支只个家倍成项笔周天岁位名大类期档])"
)
_HEAD = verbose(
    rf"""
    (?P<legal> 基金 (?:{_SERIES})? (?:\([^()有投]{{1,8}}\))? (?:股权投资|创业投资|投资)? 合伙企业
                 (?: \s?\( \s?(?:有限|普通|特殊普通)合伙(?:企业)? [^()]{{0,12}} \) | (?=[,。;“”、\s]|$) )
             | (?:(?:基金)?合伙企业|企业|中心|基金|事务所|合伙) \s?\( \s?(?:有限|普通|特殊普通)合伙(?:企业)?
                 [^()]{{0,12}} \)
             | (?:基金)?合伙企业 (?!法|协议|份额|合伙人|管理人|名称) )
  | (?P<tw> (?:创业投资|创投|投资|股权|[一二三四五六七八九十]号)(?:事业)?有限合伙 (?!人|企业|份额|协议|\() )
  | (?P<plan> “(?![^“”]{{0,8}}{_OF_GRANTS})[^“”]{{2,12}}计[划画]” (?:\([A-Z][^()]{{3,40}}\))?
             (?! [^。;,]{{0,2}}(?:基金|母基金)) )
  | (?P<latin> (?<![A-Za-z\d.&'’-]) [A-Z][A-Za-z\d.&'-]* (?:\s[A-Z&\d][A-Za-z\d.&'-]*){{0,6}}? \s(?:Fund|Dachfonds|Fonds
      |Partners|Ventures|Growth|Opportunities|Capital)s? (?:\s(?:[IVXLC]{{1,6}}|\d{{1,2}}))? (?:,?\s?(?:LP
      |L\.P\.|SCSp))? (?![A-Za-z]) )
  | (?: 合伙 )? 基金 (?! {longest_first(NOT_AFTER_FUND)} | {COMPANY} | {PILOT} | {FOUNDATION} | {PRODUCT} )
    """
)
_TAIL = re.compile(
    rf"(?:{_SERIES})?(?:\s?\((?:{_SERIES}|母基金[A-Z\d一二三]?|子基金[A-Z\d一二三]?|有限合伙|[^()]{{0,6}}暂定[^()]{{0,12}}|筹)\))?"
)
_EACH = re.compile(r"每一?[支只个档]$")  # 每只区域基金: whichever it is, none of them is told
_POINTED = re.compile(r"[该本此这那]|同类|上述|前述|标的|所")
_ONE_OF_SIZE = re.compile(
    r"(?:[一1]|第[一二三四五六七八九十\d]{1,2})(?:支|只|个|档|款)(?:(?:只(?=[投做看认管招收买])|[^,。;支只]){1,20}的)?$|(?<![该这此])[\d百千万][万亿]?(?:人民币)?(?:亿|万)(?:元|人民币|[美欧港日澳加]元"
    r"|英镑|韩元)?(?:人民币)?(?:\([^()]{2,20}\))?(?:规模|级|左右|以上|目标)?的?$"
)  # 一支30亿美元的基金: new, though it has no name
_BY_LAW = re.compile(r"依法[^,。;]{0,6}$")  # 后续要依法申请设立有限合伙企业: the one spoken of
_RAISED_FOR = re.compile(r"[为替]$")
_RAISING = re.compile(r"[募筹集]")
_LETTERED = re.compile(r"^[母子].*[A-Z一二三]")  # 母基金A, 母基金(B): one of several named by letters
_DEFINED = verbose(
    r"""
    \( [^()“”]{0,40}? (?:以下|下称|后称|合称|又称|俗称|也称|即|名称|为准|,|、|,?\s)* (?:简称|称|全称)?
    \s? (?:为)? [:]? \s?
    [“"'] (?P<name> [^“”"'()]{2,30} ) [”"'] [^()]{0,12} \)
  | \( (?:以下)? (?:简称|下称|又称|全称) [:为]? \s? (?P<plain> [^“”"'(),、;]{2,30} ) \)
  | \( (?P<bare> [^“”"'(),、;。\d]{2,16} (?:基金|母基金) ) \)
    """
)
_FIRM = re.compile(
    r"(?:公司|集团|企业|机构|中心|银行|资本|投资|创投|研究院|大学|管委会)\((?:以下)?(?:简称|下称)?[:为]?\s?[“\"]?(?P<firm>[^“”\"()]{2,14}?基金)[”\"]?\)"
)  # 青禾私募基金管理有限公司(青禾基金): the short form of a firm
_GAP = 3  # characters between a name and the bracket that defines its short form


def mentions(sentences: Sequence[Sentence]) -> Iterator[Mention]:
    """Every naming of a fund, in order and without overlap, with the short forms that the text defines."""
    firms = frozenset(match["firm"] for line in sentences for match in _FIRM.finditer(line.text))
    found = [[m for m in _named(index, line.text) if m.text not in firms] for index, line in enumerate(sentences)]
    short = dict(_definitions(sentences, found))
    foreign = frozenset(match["name"] for line in sentences for match in _APPOSED.finditer(line.text))
    found = [[*named, *_called(index, sentences[index].text, named, foreign)] for index, named in enumerate(found)]
    for index, line in enumerate(sentences):
        yield from _with_short_forms(index, line.text, found[index], short)


_APPOSED = re.compile(
    r"基金\s?[“\"]?(?P<name>[A-Z][A-Za-z\d.&'-]*[A-Za-z](?:\s[A-Z][A-Za-z\d.&'-]*){1,5}|[A-Z][A-Za-z\d&'-]*[a-z]{3}[A-Za-z\d&'-]*)[”\"]?"
    r"(?=\s?(?:正式|已|今日|近日|日前)?(?:成立|启动|设立|揭牌|推出|落地|亮相|完成|募集|关闭))"
)
"""A fund's name in Latin letters beside the word for it: 新母基金Nordwind-KfW Dachfonds成立."""


def _called(index: int, text: str, named: Sequence[Mention], foreign: frozenset[str]) -> Iterator[Mention]:
    """Every use in a sentence of the Latin names that stand beside a word for a fund somewhere."""
    for name in foreign:
        for match in re.finditer(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])", text):
            if all(match.end() <= m.start or m.end <= match.start() for m in named):
                yield Mention(index, *match.span(), name, Naming.PROPER)


def _named(index: int, text: str) -> Iterator[Mention]:
    """The mentions of one sentence that a head noun shows."""
    behind = 0
    for head in _HEAD.finditer(text):
        if head.start() < behind or _is_boilerplate(text, head) or is_paper(text, *head.span()):
            continue
        if head["latin"] or head["plan"]:
            found = _foreign(index, text, head)
        else:
            found = _chinese(index, text, behind, head)
            if head["legal"] and not found:
                behind = head.end()  # a partnership that is no fund: the next name does not reach into it
        if found:
            yield found
            behind = found.end


def _foreign(index: int, text: str, head: re.Match[str]) -> Mention | None:
    """A name in Latin letters, or a programme in quotation marks with money beside it."""
    is_fund = _is_latin_fund(text, head) if head["latin"] else bool(_BIG_MONEY.search(text))
    return Mention(index, head.start(), head.end(), head[0], Naming.PROPER) if is_fund else None


def _chinese(index: int, text: str, behind: int, head: re.Match[str]) -> Mention | None:
    """A name that ends in a Chinese head noun."""
    start = beginning(text, behind, head.start())
    end = _end(text, start, head)
    if flock := flock_at(index, text, start, head, behind):
        return flock
    naming = naming_of(text[start : head.start()], head)
    if naming is None or _EACH.search(text, 0, min(start + 1, head.start())):
        return None
    if naming is Naming.DESCRIBED and is_pointed_at(text[:start]) and never_ours(text[start:end]):
        naming = Naming.PRONOUN  # 这只封闭式基金: the fund spoken of, whatever its kind
    founded = naming is Naming.PRONOUN and _is_founded(text, start, end)
    if naming is Naming.PRONOUN:
        naming = Naming.DESCRIBED if founded else _unless_new(text, start, end, head)
    told = naming is Naming.DESCRIBED or end - start >= _TELLING
    if naming and told and text[start - 1 : start] == "“" and text[end : end + 1] == "”":
        naming = Naming.PROPER  # “硬科技出海基金”: what is quoted is a name
    if naming in {Naming.DESCRIBED, Naming.PRONOUN} and _LATIN_NAME.search(text[head.end() : end]):
        naming = Naming.PROPER
    if (counted := _group_from(text, behind, start, end)) is not None:
        naming, start = Naming.GROUP, counted
    return Mention(index, start, end, text[start:end], naming, is_loose=founded and naming is Naming.DESCRIBED)


_HOUSES_COUNTED = re.compile(r"[一二两三四五六七八九十多几数\d]家[^,。;、ⓕ]{0,8}$")
"""征求两家私募|基金管理人: managers are counted."""


def _is_founded(text: str, start: int, end: int) -> bool:
    """Whether a bare kind of fund is brought in as new: 共同设立政府引导基金, 为新基金筹资."""
    before = text[max(0, start - REACH) : start]
    if _BY_LAW.search(before):
        return False
    if _WITH_OTHERS.search(before) and _NOW_SET_UP.match(text, end):
        return True
    return bool(FOUNDED.search(before) or (_RAISED_FOR.search(before) and _RAISING.match(text, end)))


_WITH_OTHERS = re.compile(r"(?:合作|共建|合办|联手|牵头|携手)的$")
_NOW_SET_UP = re.compile(
    r"(?:已经?|正式|今[天日]|昨[天日]|近日|日前|于?\d{1,2}月\d{1,2}日)+(?:正式)?(?:成立|设立|揭牌|启动|落地)"
)
"""与白露资本合作的|并购基金已经成立: new, though its kind alone names it."""
_TELLING = 6
"""Characters from which even words that any fund may have are a name in quotation marks: “政府引导基金”."""


def _end(text: str, start: int, head: re.Match[str]) -> int:
    """Where the name ends: behind its number, its form as a company, or the Latin name that stands right after it."""
    if head["legal"] and not head["legal"].endswith("企业"):
        return head.end()
    company = INCORPORATED.match(text, head.end())
    if company and is_specific(text[start : head.end()]):
        return company.end()
    tail = _TAIL.match(text, head.end())
    end = tail.end() if tail else head.end()
    if end > head.end() and (company := INCORPORATED.match(text, end)):
        return company.end()  # 滨海产业基金二期|股份有限公司
    latin = _LATIN_TAIL.match(text, end)
    return latin.end() if latin else end


def _unless_new(text: str, start: int, end: int, head: re.Match[str]) -> Naming:
    """A bare noun is a new fund after all if a size or 一支 stands before it, or a letter behind it."""
    name = text[start:end]
    sized = _ONE_OF_SIZE.search(text[max(0, start - 36) : start]) and not _POINTED.match(name)
    lettered = end > head.end() and _LETTERED.search(name)
    return Naming.DESCRIBED if sized or lettered or _NEW_WITH_SUM.match(text, start) else Naming.PRONOUN


_NEW_WITH_SUM = re.compile(r"(?<![这该此支只])新基金(?:规模|目标|总额)?(?:约|近|逾|超过?|为|达)?[\d.]+\s?[万亿]")
"""青禾资本新基金5.7亿美元募完: a raise of its own, though it has no name."""
_LATIN_TAIL = re.compile(
    r"\s?[(“\"]?[A-Z][A-Za-z\d.&'-]*(?:\s(?:of|for|and|&|[A-Z\d][A-Za-z\d.&'-]*)){0,5}?\s?(?:Funds?|Ventures"
    r"|Partners|Capital|Opportunities)?(?:\s(?:of\sFunds)?\s?(?:[IVXLC]{1,6}"
    r"|\d[\d.]*))?[)”\"](?![^。;,]{0,2}(?:PIF))"
    r"|\s?[A-Z][A-Za-z\d.&'-]*(?:\s[A-Z][A-Za-z\d.&'-]*){0,4}\s(?:Fund|Ventures|Partners"
    r"|Capital)(?:\s(?:[IVXLC]{1,6}|\d{1,2}))?(?![A-Za-z])"
    r"|\s?[A-Z][A-Za-z]+\s(?:[IVXLC]{1,6}|\d{1,2})(?![A-Za-z\d])"
)
_LATIN_NAME = re.compile(r"[A-Z][a-z]|[A-Z\d]\s[A-Z]")  # no abbreviation: LPF, QFLP
_BIG_MONEY = re.compile(r"[\d百千数]\s?[亿兆](?:美元|欧元|英镑|元)")
_NUMBERED = re.compile(r"Funds?\b|\s(?:[IVXLC]{1,6}|\d{1,2})\b")


def _is_latin_fund(text: str, head: re.Match[str]) -> bool:
    """Whether a Latin name is a fund's: it says Fund, or has a number and stands beside 基金."""
    if "Fund" in head[0] or head[0].endswith(("fonds", "Fonds")):
        return True
    return bool(_NUMBERED.search(head[0])) and "基金" in text[max(0, head.start() - 6) : head.end() + 6]


_MANY = re.compile(
    r"(?:(?<!第)[二两三四五六七八九十百多几数]|\d{2,3}|(?<!\d)[02-9]|N|若干)余?(?:多)?(?:支|只|个|家|档|项|件|大|类)(?:(?![是为叫系])[\u4e00-\u9fff]){0,2}$|(?:多|各|系列"
    r"|一批|一组|首批|一系列|若干)(?:支|只|类|个)?$"
)
_TIME = re.compile(r"半?(?:月|年|季度|星期|小时)")  # 在两个|半月前
_PARTED = re.compile(r"[两三四五六七八九十](?:个|大|类)?(?:方向|地|市|省|县|区|国)(?!经济)")  # 甲、乙两地引导基金
_BATCH = re.compile(r"第[一二三四五六七八九十\d]+批")  # 第三批产业专项母基金
_PAIR = re.compile(r"(?<!第)(?:双|两|三|四|五|六|七|八|九|十)基金$")  # 滨海双基金
_COUNTED_BEHIND = re.compile(
    r"\s?(?:已?(?:近|超|达|逾|有|扩[容至]至?|增[至加]到?)?)(?:\d{2,}[余多]?|[2-9]|[两二三四五六七八九十]+)[支只个家档](?![月人]|[\u4e00-\u9fff]{0,4}基金)"
)  # 集聚基金320支
_LISTED = re.compile(r"基金(?:[、和及与]|以及)$")  # 设立...创投基金和培育基金4支: the count is of all in the list
_TOGETHER = re.compile(r"(?:集中|批量)(?:签约|签署|揭牌|发布|启动)了?$")
_TOGETHER_BEHIND = re.compile(
    r"[”\"]?(?:今日|昨日|日前)?(?:集中|批量)(?:签约|签署|揭牌|发布|启动|亮相|成立|落地|挂牌|设立)"
)
_IN_ROW = re.compile(r"(?:[、和与及]|以及)[“\"]?$")
_FLOCK = re.compile(r"[“\"]?(?:[^”\s,。]{0,4}[”\"])?(?:丛林|矩阵|体系|集群|系列)|[“\"][^”\s,。]{0,4}[”\"]群")


def _group_from(text: str, behind: int, start: int, end: int) -> int | None:
    """Where the words begin that mean several funds, their count with them (8只|子基金); None if they mean one."""
    low = max(behind, start - 8)
    counted = _MANY.search(text[low:start])
    if counted and not _TIME.match(text, start):
        return low + counted.start()
    parted = _BATCH.search(text, max(0, start - 4), end) or _PARTED.search(text, start, end)
    behind_it = _COUNTED_BEHIND.match(text, end) and not _LISTED.search(text, 0, start)
    told = parted or behind_it or _PAIR.search(text[start:end]) or _FLOCK.match(text, end)
    together = _TOGETHER_BEHIND.match(text, end) and not _IN_ROW.search(text, 0, start)
    return start if told or together or _TOGETHER.search(text, 0, start) else None


_LONGEST_KIND = 10
_KIND_FILED = re.compile(
    r"(?:完成|办理|办[结妥完]|通过|取得|获得|的|了|协会|中基协|ⓓ|,)(?:私募(?:股权|投资|股权投资|创业投资)?|创业投资|股权投资)$"
)
_FILING = re.compile(r"(?:产品)?(?:备案|登记)(?!的?基金)")
"""完成私募|基金备案: a filing, by its full name."""


def _is_boilerplate(text: str, head: re.Match[str]) -> bool:
    """Whether no fund is meant: the business scope of every partnership (以私募基金从事股权投资), managers counted."""
    if text.endswith("以私募", 0, head.start()) and text.startswith("从事", head.end()):
        return True
    if _KIND_FILED.search(text, max(0, head.start() - _LONGEST_KIND), head.start()) and _FILING.match(text, head.end()):
        return True
    return text.startswith("管理", head.end()) and bool(_HOUSES_COUNTED.search(text, 0, head.start()))


# ---------------------------------------------------------------- short forms that the text defines


def _definitions(sentences: Sequence[Sentence], found: list[list[Mention]]) -> Iterator[tuple[str, str]]:
    """(short form, name) of each (简称“X”) that stands behind a name."""
    for line, named in zip(sentences, found, strict=True):
        names = [mention for mention in named if mention.naming is not Naming.PRONOUN]
        for match in _DEFINED.finditer(line.text):
            short = match["name"] or match["plain"] or match["bare"]
            if not is_pointer(short.removesuffix("基金")):
                before = (mention for mention in names if 0 <= match.start() - mention.end <= _GAP)
                yield from ((short.strip(), mention.text) for mention in before)


def _with_short_forms(index: int, text: str, named: list[Mention], short: dict[str, str]) -> Iterator[Mention]:
    """The mentions of a sentence with the defined short forms that no longer name holds."""
    taken = [
        m if m.text not in short else Mention(m.sentence, m.start, m.end, m.text, Naming.SHORT, short[m.text])
        for m in named
    ]
    for word, name in sorted(short.items(), key=lambda pair: -len(pair[0])):
        for match in re.finditer(re.escape(word), text):
            free = all(match.end() <= m.start or m.end <= match.start() for m in taken)
            if free and not (word.endswith("基金") and ITS_MANAGER.match(text, match.end())):
                taken.append(Mention(index, match.start(), match.end(), word, Naming.SHORT, name))
    yield from sorted(taken, key=lambda m: m.start)
