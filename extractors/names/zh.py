"""Names of funds in Chinese, where nothing marks the beginning of a name but the words before it.

From each head noun (基金, 合伙企业, 中心(有限合伙)) the name is read backwards to the last word that cannot belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from extractors.funds.grammar import Mention, Naming
from extractors.lexicon_zh import BREAKS, KINDS, NEVER_OURS, NOT_AFTER_FUND, POINTERS, SECTORS, WHOLE_WORDS
from extractors.places import find_places
from extractors.rules import longest_first, verbose
from extractors.text import Sentence

_REACH = 44  # characters a name may go back from its head noun; the longest legal names seen have 40

_HEAD = verbose(
    rf"""
    (?P<legal> (?:(?:基金)?合伙企业|企业|中心|基金|事务所|合伙) \s?\( \s?(?:有限|普通|特殊普通)合伙(?:企业)? [^()]{{0,12}} \)
             | (?:基金)?合伙企业 (?!法|协议|份额|合伙人|管理人|名称) )
  | (?P<tw> (?:创业投资|创投|投资|股权|[一二三四五六七八九十]号)(?:事业)?有限合伙 (?!人|企业|份额|协议|\() )
  | (?P<plan> “[^“”]{{2,12}}计[划画]” (?:\([A-Z][^()]{{3,40}}\))? (?! [^。;,]{{0,2}}(?:基金|母基金)) )
  | (?P<latin> (?<![A-Za-z\d.&'’-]) [A-Z][A-Za-z\d.&'-]* (?:\s[A-Z&\d][A-Za-z\d.&'-]*){{0,6}}? \s(?:Fund|Partners|Ventures|Growth|Opportunities|Capital)s? (?:\s(?:[IVXLC]{{1,6}}|\d{{1,2}}))? (?:,?\s?(?:LP|L\.P\.|SCSp))? (?![A-Za-z]) )
  | (?: 合伙 )? 基金 (?! {longest_first(NOT_AFTER_FUND)} )
    """
)
_SERIES = r"第?[一二三四五六七八九十]{1,3}[期号]|第[一二三四五六七八九十]{1,2}[支只]|(?<![A-Za-z])[IVX]{1,4}期?(?![A-Za-z])|\d{1,2}[期号]|[A-Z](?![A-Za-z])"
_TAIL = re.compile(
    rf"(?:{_SERIES})?(?:\s?\((?:{_SERIES}|母基金[A-Z\d一二三]?|子基金[A-Z\d一二三]?|有限合伙|[^()]{{0,6}}暂定[^()]{{0,12}}|筹)\))?"
)
_POINTED = re.compile(r"[该本此这那新]|上述|前述|标的|所")
_ONE_OF_SIZE = re.compile(
    r"[一1](?:支|只|个|档)(?:[^,。;支只]{2,20}的)?$|(?<![该这此])[\d百千万][万亿]?(?:人民币)?(?:亿|万)(?:元|人民币|[美欧港日澳加]元|英镑)?(?:人民币)?(?:规模|级|左右|以上)?的?$"
)  # 一支30亿美元的基金: new, though it has no name
_LETTERED = re.compile(r"^[母子].*[A-Z一二三]")  # 母基金A, 母基金(B): one of several named by letters
_EDGE = re.compile(r"[,。;:!?、|<>《》“”\"'…—~%\n\[\]【】=+*#•●]|(?<=[^A-Za-z\d]) | (?=[^A-Za-z\d(])")
_AMOUNT_FIRST = re.compile(
    r"^(?:约|近|超过?|逾|不超过|达)?(?:人民币)?[\d.,]+\s?[万亿千百]{0,2}(?:元|人民币|美元|港元|欧元)?(?:人民币)?(?:规模|级)?"
)
_AMOUNT_BREAK = re.compile(
    r"(?:[\d.,]+|[一二两三四五六七八九十百千数几]+)(?:多|余)?[万亿兆]+(?:[^\s\u4e00-\u9fff]|人民币|新?台币|(?:[\u4e00-\u9fff]{1,2})?(?:元|圆|币)|英镑|卢比|林吉特|里亚尔|迪拉姆)?(?:人民币|新台币)?(?:规模|级)?的?"
)
_COUNT_BREAK = re.compile(r"(?<!第)(?:[一两二三四五六七八九十多几数]|\d{1,3})(?:支|只|档)")
_QUOTED_FIRST = re.compile(r"“[^“”]{2,14}”(?:[\u4e00-\u9fff]{0,4})$")  # “欧洲科技冠军计划”母基金
_COUNTED_FIRST = re.compile(
    r"^(?:年?度?(?:第[一二三四五六七八九十]+|首)批|[\d一二两三四五六七八九十多几数]{1,3}(?:支|只|个|家|项|档|期|笔|大)|该?[省市区县州](?=[首第]))"
)
_DEFINED = verbose(
    r"""
    \( [^()“”]{0,40}? (?:以下|下称|后称|合称|又称|俗称|也称|即|名称|为准|,|、|,?\s)* (?:简称|称|全称)? \s? (?:为)? [:]? \s?
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
    """Every naming of a fund, in order and without overlap; short forms the text defines are found wherever they stand."""
    firms = frozenset(match["firm"] for line in sentences for match in _FIRM.finditer(line.text))
    found = [[m for m in _named(index, line.text) if m.text not in firms] for index, line in enumerate(sentences)]
    short = dict(_definitions(sentences, found))
    for index, line in enumerate(sentences):
        yield from _with_short_forms(index, line.text, found[index], short)


def _named(index: int, text: str) -> Iterator[Mention]:
    """The mentions of one sentence that a head noun shows."""
    behind = 0
    for head in _HEAD.finditer(text):
        if head.start() < behind or _is_boilerplate(text, head):
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
    end = _end(text, head)
    start = _beginning(text, behind, head.start())
    naming = _naming(text[start : head.start()], head)
    if naming is None:
        return None
    if naming is Naming.PRONOUN:
        naming = _unless_new(text, start, end, head)
    if naming is Naming.DESCRIBED and _LATIN_TAIL.search(text[head.end() : end]):
        naming = Naming.PROPER
    if _is_group(text, start, end):
        naming = Naming.GROUP
    return Mention(index, start, end, text[start:end], naming)


def _end(text: str, head: re.Match[str]) -> int:
    """Where the name ends: behind its number, or behind the Latin name that stands right after it."""
    if head["legal"] and not head["legal"].endswith("企业"):
        return head.end()
    tail = _TAIL.match(text, head.end())
    end = tail.end() if tail else head.end()
    latin = _LATIN_TAIL.match(text, end)
    return latin.end() if latin else end


def _unless_new(text: str, start: int, end: int, head: re.Match[str]) -> Naming:
    """A bare noun is a new fund after all if a size or 一支 stands before it, or a letter behind it."""
    name = text[start:end]
    sized = _ONE_OF_SIZE.search(text[max(0, start - 30) : start]) and not _POINTED.match(name)
    lettered = end > head.end() and _LETTERED.search(name)
    return Naming.DESCRIBED if sized or lettered else Naming.PRONOUN


_LATIN_TAIL = re.compile(
    r"\s?[(“\"]?[A-Z][A-Za-z\d.&'-]*(?:\s(?:of|for|and|&|[A-Z\d][A-Za-z\d.&'-]*)){0,5}?\s?(?:Funds?|Ventures|Partners|Capital|Opportunities)?(?:\s(?:of\sFunds)?\s?(?:[IVXLC]{1,6}|\d[\d.]*))?[)”\"](?![^。;,]{0,2}(?:PIF))"
    r"|\s?[A-Z][A-Za-z\d.&'-]*(?:\s[A-Z][A-Za-z\d.&'-]*){0,4}\s(?:Fund|Ventures|Partners|Capital)(?:\s(?:[IVXLC]{1,6}|\d{1,2}))?(?![A-Za-z])"
    r"|\s?[A-Z][A-Za-z]+\s(?:[IVXLC]{1,6}|\d{1,2})(?![A-Za-z\d])"
)
_BIG_MONEY = re.compile(r"[\d百千数]\s?[亿兆](?:美元|欧元|英镑|元)")
_NUMBERED = re.compile(r"Funds?\b|\s(?:[IVXLC]{1,6}|\d{1,2})\b")


def _is_latin_fund(text: str, head: re.Match[str]) -> bool:
    """Whether a Latin name is a fund's: it says Fund, or has a number and stands beside 基金."""
    if "Fund" in head[0]:
        return True
    return bool(_NUMBERED.search(head[0])) and "基金" in text[max(0, head.start() - 6) : head.end() + 6]


_MANY = re.compile(
    r"(?:[二两三四五六七八九十百多几数]|\d{1,3}(?<!\b1)|若干)余?(?:多)?(?:支|只|个|家|档|项|大|类)(?:[\u4e00-\u9fff]{0,2})$|(?:多|各|系列|一批|首批|一系列)(?:支|只|类|个)?$"
)
_FLOCK = re.compile(r"[“\"]?(?:[^”\s,。]{0,4}[”\"])?(?:丛林|矩阵|体系|集群|系列)|[“\"][^”\s,。]{0,4}[”\"]群")


def _is_group(text: str, start: int, end: int) -> bool:
    """Whether several funds are meant at once: 三只子基金, 千亿级基金群."""
    return bool(_MANY.search(text[max(0, start - 8) : start]) or _FLOCK.match(text, end))


def _is_boilerplate(text: str, head: re.Match[str]) -> bool:
    """The business scope of every partnership: 以私募基金从事股权投资."""
    return text.endswith("以私募", 0, head.start()) and text.startswith("从事", head.end())


def _beginning(text: str, behind: int, head: int) -> int:
    """Where the name that ends in the head noun at `head` begins."""
    low = max(behind, head - _REACH)
    window = text[low:head]
    cut = 0
    for edge in _EDGE.finditer(window):
        cut = edge.end()
    cut = _behind_open_bracket(window, cut)
    cut = max([cut, *(m.end() for m in _COUNT_BREAK.finditer(window)), *(m.end() for m in _AMOUNT_BREAK.finditer(window))])
    cut = _with_joined_sector(window, cut, max(cut, _last_break(window)))
    if (late := _NEW_ONE.search(window, cut)) and not _is_place(window[cut : late.start()]):
        cut = late.start()
    if quoted := _QUOTED_FIRST.search(window):
        cut = quoted.start()
    for opening in (_AMOUNT_FIRST, _COUNTED_FIRST, _AMOUNT_FIRST):
        if match := opening.match(window[cut:]):
            cut += match.end()
    return low + cut


def _behind_open_bracket(window: str, cut: int) -> int:
    """Behind the last bracket that is not closed, or behind one that is closed without having been opened."""
    opened: list[int] = []
    for at in range(cut, len(window)):
        if window[at] == "(":
            opened.append(at)
        elif window[at] == ")":
            cut = cut if opened else at + 1
            opened = opened[:-1]
    return opened[-1] + 1 if opened else cut


def _with_joined_sector(window: str, low: int, cut: int) -> int:
    """A break 和 between two sectors belongs to the name: 低空经济和空天产业基金."""
    if window[cut - 1 : cut] not in {"和", "与", "及"} or cut <= low + 1 or _own_words(window[cut:]):
        return cut
    earlier = max(low, _last_break(window[: cut - 1]))
    return earlier if _SECTOR_END.search(window[earlier : cut - 1]) else cut


@cache
def _by_first(words: str) -> dict[str, tuple[str, ...]]:
    """First character -> the words of a table that begin with it, longest first."""
    table: dict[str, list[str]] = {}
    for word in sorted(set(words.split()), key=len, reverse=True):
        table.setdefault(word[0], []).append(word)
    return {first: tuple(group) for first, group in table.items()}


def _last_break(window: str) -> int:
    """The end of the last word in front of which no name goes on."""
    breaks, whole = _by_first(BREAKS), _by_first(WHOLE_WORDS)
    at, cut = 0, 0
    while at < len(window):
        kept = _longest(whole, window, at)
        broken = _longest(breaks, window, at)
        if broken >= kept and broken:
            cut = at + broken
        at += max(kept, broken, 1)
    return cut


def _longest(table: dict[str, tuple[str, ...]], text: str, at: int) -> int:
    return next((len(word) for word in table.get(text[at], ()) if text.startswith(word, at)), 0)


# ---------------------------------------------------------------- what kind of name

_NO_FUND_PARTNERSHIP = re.compile(
    r"(?:管理|咨询|顾问|商务|信息|科技|技术|文化|贸易|服务|员工|持股|企业|财务|合创|实业|商贸|控股|会计师|律师)(?:咨询|服务|事务)?$"
)
_FUND_PARTNERSHIP = re.compile(r"股权|创业投资|创投|产业投资|产业发展|基金|私募|(?<!管理)投资$")


def _naming(body: str, head: re.Match[str]) -> Naming | None:
    """How these words name a fund; None if they name something else, a partnership of managers for example."""
    if head["tw"]:
        return Naming.LEGAL if len(body) >= 2 else None
    if head["legal"]:
        return _partnership(body, head["legal"])
    if _is_pointer(body):
        return Naming.PRONOUN
    if _NOT_A_NAME.search(body):
        return Naming.PRONOUN
    return Naming.PROPER if is_specific(body + "基金") and not _ORDINAL.search(body) else Naming.DESCRIBED


def _partnership(body: str, head: str) -> Naming | None:
    if _is_pointer(body):
        return Naming.PRONOUN
    if head.startswith("基金"):
        return Naming.LEGAL
    if _NO_FUND_PARTNERSHIP.search(body) or not _FUND_PARTNERSHIP.search(body):
        return None
    return Naming.LEGAL


def _is_place(words: str) -> bool:
    """Whether words are a place and nothing more: 四川省 before 首支量子基金, but not 红杉中国 before 新一期美元基金."""
    spans = find_places(words)
    return not words or (bool(spans) and spans[0].start == 0 and spans[-1].end >= len(words) - 1)


@cache
def _pointers() -> frozenset[str]:
    return frozenset(POINTERS.split()) | {""}


def _is_pointer(body: str) -> bool:
    return body in _pointers()


_NEW_ONE = re.compile(r"新一期|最新一期|首[支只个档](?!批)|第[一二三四五六七八九十]+[支只]")
_NOT_A_NAME = re.compile(r"[的了着者们吗呢吧这那您我你他她它很最更应]|认识|开始|重视|相关|有关|年来|各类|监管|赎回|什么|哪些|如何|更多|业绩|一些|网红|净值|收益")
_ORDINAL = re.compile(r"首[支只个档期笔]|第[一二三四五六七八九十]+[支只]|[新上]一期|[百千万]亿")
_SECTOR_WORD = re.compile(longest_first(SECTORS))
_SECTOR_END = re.compile(longest_first(SECTORS) + "$")
_KIND_WORDS = re.compile(longest_first(KINDS, SECTORS) + r"|[\d()“”\"'·+、\s-]")


@lru_cache(maxsize=4096)
def is_specific(name: str) -> bool:
    """Whether a name holds a place or a word of its own beside sector, kind and number."""
    return len(_own_words(name)) >= 2


@lru_cache(maxsize=4096)
def _own_words(name: str) -> str:
    return _KIND_WORDS.sub("", name)


_NEVER = tuple((why, re.compile(longest_first(words))) for why, words in NEVER_OURS)


def never_ours(name: str) -> str | None:
    """Why a fund of this name is no pool for private investment, or None."""
    return next((why for why, words in _NEVER if words.search(name)), None)


# ---------------------------------------------------------------- which two names are one

_FORM = re.compile(
    r"\((?:有限合伙|普通合伙|[^()]*暂定[^()]*|筹)\)|合伙企业|有限合伙|[“”\"'()\s·]|(?<=[\u4e00-\u9fff])[省市区县](?=[\u4e00-\u9fff])"
)
_LEVELS = (("母", re.compile(r"母基金|FOF|母\)基金")), ("子", re.compile("子基金")))
_NUMBER = re.compile(r"第?([一二三四五六七八九十]+|\d+|[IVX]+)[期支只]|([一二三四五六七八九十])号|([A-E])\)?$")
_COUNT_WORDS = re.compile(r"首[支只个档期]|新设?|专项|[\d.]*[百千万亿]+元?级?|规模")
_SAME_WORDS = (
    ("创业投资", "创投"),
    ("股权投资", "股投"),
    ("文化旅游", "文旅"),
    ("科技创新", "科创"),
    ("人工智能", "AI"),
    ("生物医药", "生医"),
    ("新能源汽车", "新能车"),
)


@lru_cache(maxsize=4096)
def _core(name: str) -> str:
    core = _FORM.sub("", name)
    for long, short in _SAME_WORDS:
        core = core.replace(long, short)
    return _COUNT_WORDS.sub("", core)


def same_fund(one: str, other: str) -> bool:
    """Whether the shorter name is a way of writing the longer: its characters in order, no sector or region left out."""
    short, long = sorted((one, other), key=lambda name: len(_core(name)))
    if _number(one) != _number(other) or len({_level(one), _level(other)} - {""}) > 1:
        return False
    if _core(short) == _core(long) or (_number(one) and _core(short) in _core(long)):
        return True
    if not is_specific(one) or not is_specific(other) or len(_core(short)) < 4:
        return False
    return _inside(_core(short), _core(long)) and not _leaves_out(short, long)


def _leaves_out(short: str, long: str) -> bool:
    """Whether a sector, or the region of a sub-fund, of the longer name has no trace in the shorter."""
    if any(not set(word) & set(short) for word in _SECTOR_WORD.findall(_core(long))):
        return True
    regions = [span.text for span in find_places(long) if long[span.start - 1 : span.start] == "("]
    return bool(find_places(short)) and any(region not in short for region in regions)


def describes(words: str, name: str) -> bool:
    """Whether words behind 是 bring no name of their own: 四川省级母基金 of a fund of Sichuan."""
    return all(char in name for char in _own_words(words))


def may_abbreviate(short: str, full: str) -> bool:
    """Whether a headline's words may stand for a name: its own words in order, whatever number or level is left out."""
    one, other = _core(short).removesuffix("基金"), _core(full)
    return len(one) >= 2 and bool(_own_words(short) or len(one) >= 4) and _inside(one, other)


def is_like(one: str, other: str) -> bool:
    """Whether two names share most of their pairs of characters: one event told with two names."""
    short, long = sorted(({a + b for a, b in pairwise(_core(name))} for name in (one, other)), key=len)
    return len(short & long) >= 0.4 * len(short)


def is_counted(name: str) -> bool:
    """首支S基金, 第二支基金, 母基金B."""
    return bool(_ORDINAL.search(name) or _LETTERED.search(name))


_BACK = re.compile(r"^\W*(?:这|它|其|此|该基金)(?:也|又|还|将)?(?:是|为|成为|系)[^,。;]{0,30}$")


def points_back(before: str) -> bool:
    """这是西部地区首只聚焦成果转化的...: a description of the fund spoken of."""
    return bool(_BACK.search(before))


def is_lettered(name: str) -> bool:
    """第一支基金, 母基金A."""
    return bool(_LETTERED.search(name) or re.match(r"第[一二三四五六七八九十]+[支只]", name))


_ONE = re.compile(r"(?:一|1|首|第[一二三四五六七八九十\d]+)(?:支|只|个|家|档|项)(?:[\w\u4e00-\u9fff“]{0,8})$")


def is_one(before: str) -> bool:
    """Whether the words before a description count one: 一支, 首只."""
    return bool(_ONE.search(before))


def _inside(short: str, long: str) -> bool:
    """Whether the characters of `short` stand in `long` in this order."""
    rest = iter(long)
    return all(char in rest for char in short)


def _number(name: str) -> str:
    match = _NUMBER.search(name)
    return next(filter(None, match.groups()), "") if match else ""


def _level(name: str) -> str:
    return next((level for level, words in _LEVELS if words.search(name)), "")


# ---------------------------------------------------------------- short forms that the text defines


def _definitions(sentences: Sequence[Sentence], found: list[list[Mention]]) -> Iterator[tuple[str, str]]:
    """(short form, name) of each (简称“X”) that stands behind a name."""
    for line, named in zip(sentences, found, strict=True):
        for match in _DEFINED.finditer(line.text):
            short = match["name"] or match["plain"] or match["bare"]
            for mention in named:
                if (
                    mention.naming is not Naming.PRONOUN
                    and 0 <= match.start() - mention.end <= _GAP
                    and not _is_pointer(short.removesuffix("基金"))
                ):
                    yield short.strip(), mention.text


def _with_short_forms(index: int, text: str, named: list[Mention], short: dict[str, str]) -> Iterator[Mention]:
    """The mentions of a sentence with the defined short forms that no longer name holds."""
    taken = [
        m if m.text not in short else Mention(m.sentence, m.start, m.end, m.text, Naming.SHORT, short[m.text])
        for m in named
    ]
    for word, name in sorted(short.items(), key=lambda pair: -len(pair[0])):
        for match in re.finditer(re.escape(word), text):
            if all(match.end() <= m.start or m.end <= match.start() for m in taken):
                taken.append(Mention(index, match.start(), match.end(), word, Naming.SHORT, name))
    yield from sorted(taken, key=lambda m: m.start)


def places_in(name: str) -> list[str]:
    """The places a name holds."""
    return [span.name for span in find_places(name)]


_HOUSE = re.compile(r"^[\u4e00-\u9fff]{2,4}基金$")


def is_house(name: str) -> bool:
    """Whether a name is only two to four characters and 基金, as fund managers are called: 青禾基金."""
    return bool(_HOUSE.match(name)) and len(_own_words(name)) == len(name) - 2 and not find_places(name)
