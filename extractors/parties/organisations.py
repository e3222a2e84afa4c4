"""Names of companies and offices in Chinese sentences, found by how they end and by the words that break them off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from extractors.lexicon_zh import WHOLE_WORDS
from extractors.lexicon_zh_parties import (
    ENDS,
    NO_LATIN_NAMES,
    ORG_BREAKS,
    ORG_WHOLE_WORDS,
    PLACES_WITH_BREAKS,
)
from extractors.names.zh.breaks import by_first, longest_at
from extractors.names.zh.kinds import own_words
from extractors.parties.describing import EMPTY, without_kind
from extractors.parties.known_zh import known_in
from extractors.places import find_places
from extractors.rules import longest_first

_HAN = r"\u4e00-\u9fff"
_RUN: Final = re.compile(
    rf"(?:(?:(?![\d.]+\s?%)[{_HAN}A-Za-z0-9À-ɏ&.'·-])+|(?<=[A-Za-z.&,)]) (?=[A-Z&])"
    rf"|(?<=[A-Za-z]) \([A-Z][A-Za-z]{{1,12}}\)(?= [A-Z])"
    # 华核资本(北京)私募; (台北讯)白露创投 opens with a dateline, (记者李青) is a byline
    rf"|(?<=[{_HAN}])\((?!记者|通讯员|编辑|作者)[{_HAN}]{{2,6}}\)(?=[{_HAN}]))+"
)
_LONGEST = 48  # characters; the longest legal names have 40
_LATIN: Final = re.compile(
    r"(?:[A-Z][A-Za-z0-9À-ɏ&.'-]*|(?<![A-Za-z0-9])[a-z]\d+[a-z])"  # b21z
    r"(?: (?:[A-Z&][A-Za-z0-9À-ɏ&.'-]*|of|and|for|\([A-Z][A-Za-z]{1,12}\)))*$"
)
_LEADING: Final = re.compile(
    r"[A-Z][a-z][A-Za-z&.]{2,}(?: [A-Z][A-Za-z&.]+){0,4}(?=[\u4e00-\u9fff])"
)  # Nordwell Partners却...
_LATIN_END: Final = re.compile(r"(?:银行|(?:股份)?有限(?:责任)?公司|公司|集团|控股|资本|创投|证券|保险|投资|资产管理)$")
_LEGAL_END: Final = re.compile(r"(?:有限(?:责任)?公司|合伙企业\((?:有限|普通)合伙\))(?=.)")
_BRANCH: Final = re.compile(r"(?:公司|分行|支行|中心|研究院|医院|学院|工会|基金会|事业部|合伙企业)$")
"""What a company's name may still end in behind its legal form: 青禾电力有限公司白露分公司."""
_NO_LATIN_NAME: Final = frozenset(NO_LATIN_NAMES.split())
_END: Final = re.compile(f"(?=({longest_first(ENDS)}))")  # also where one ends inside another: 电科投|资
_ACROSS: Final = re.compile(r"(?:[资基现奖]金|[可只不才]能|[\u4e00-\u9fff]国(?<=[韩中美英法德俄我外本]国))投(?!资)")
"""Where what looks like an end is half of another word: 社会资金投."""
_WEAK: Final = re.compile(
    r".(?:科技|电子|半导体|材料|新材|医疗|健康|环保|能源|智能|软件|数据|信息|生物|航天|农业|通信)"
)  # 深科技
_LEGAL: Final = re.compile(r"(?:股份)?有限(?:责任)?公司|公司|集团")


_NO_END: Final = re.compile(
    r"业(?![绩务])|[网报](?=讯|消息|记者)|网站|官网|公众号|[时日晚早]报|之星|(?<=光电)[源池站缆器]|(?<=区建设)|商(?![会议定谈讨业行社务])|界|(?<=资)金|独角兽|股(?![份权东本])|(?:创业)?(?:大会|峰会|论坛|年会|博览会|展览会|交易会|洽谈会|推介会|规划|纲要)"
)
"""Behind the end of what is no name: 台湾保险业, 香港地产商, 创投资金, 青禾创新投资大会."""


_BREAKS: Final = by_first(ORG_BREAKS)
_DEEDS: Final = "主办 承办 举办 参与 面向 通过 共有 持有 创办 作为 申报"  # words that no other breaks, but a name
_WHOLES: Final = {*WHOLE_WORDS.split(), *ORG_WHOLE_WORDS.split(), *PLACES_WITH_BREAKS.split()}
_WHOLE: Final = by_first(" ".join(_WHOLES - {"共同投资", *_DEEDS.split()}))
_FIRSTS: Final = _BREAKS.keys() | _WHOLE.keys()


def find_organisations(text: str) -> Iterator[tuple[int, int]]:
    """The (start, end) of each name of an organisation in normalised `text`, in order; symbols of nouns end names."""
    for run in _RUN.finditer(text):
        for start, end in _rejoined(run[0], _parts(run[0])):
            words = run[0][start:end]
            found = _organisation(words) or _known(words)
            if found and not _is_whereabouts(run[0], start + found[0], start + found[1]):
                first, last = without_kind(words, *found)
                yield run.start() + start + first, _with_form(text, run.start() + start + last)


_PARTNERS: Final = re.compile(r"(?<=合伙企业)\s?\((?:有限|普通|特殊普通)合伙\)")


def _with_form(text: str, end: int) -> int:
    """Where a name ends with the form of a partnership, which stands in brackets: 合伙企业(有限合伙)."""
    form = _PARTNERS.match(text, end)
    return form.end() if form else end


def _known(words: str) -> tuple[int, int] | None:
    """Where a known name stands, with the end of an organisation that it runs into: 开发金|控."""
    known = known_in(words)
    if known is None:
        return None
    ends = [match.end(1) for match in _END.finditer(words) if match.start() <= known[1] < match.end(1)]
    return known[0], max(ends, default=known[1])


_KIND_BEHIND: Final = re.compile(r"(?:投资|创投|私募|金融|资管)?(?:机构|巨头|龙头|初创企业|业者|大厂)")


def _is_whereabouts(run: str, start: int, end: int) -> bool:
    """Whether words only tell of what country and trade the house behind them is: 英国医疗机构Nordwell, 航运巨头."""
    if not _KIND_BEHIND.match(run, end):
        return False
    places = find_places(run[start:end])
    trade = start + places[0].end if places and not places[0].start else start
    return not EMPTY.sub("", run[trade:end])


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """The (start, end) of each stretch of normalised `text` that no word breaks: a name is part of one."""
    for run in _RUN.finditer(text):
        yield from ((run.start() + start, run.start() + end) for start, end in _parts(run[0]))


_JOINTS: Final = frozenset("和与及同")
_NOUNS: Final = frozenset({"整合", "联合", "合作"})
"""Deeds that are a word of a name as well: 湖北省联合发展投资集团."""
_FORM: Final = re.compile(r"(?:(?:股份)?有限(?:责任)?公司|合伙企业(?:\([^()]*\))?)$")
_GROUP: Final = re.compile(r"(?:有限(?:责任)?公司|集团)$")
_OFFICE_FIRST: Final = re.compile(rf"[{_HAN}]+[省市区县州盟旗](?:(?![局厅委部署院])[{_HAN}]){{2,6}}$")
_OFFICE_REST: Final = re.compile(rf"[{_HAN}]{{2,8}}(?:局|厅|委|委员会)$")
"""The two halves of 青禾市文化旅游和广电局."""


def _rejoined(run: str, parts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches, with those as one that a joint parts within a legal name: 贵鑫瑞和创业投资管理有限公司."""
    held: tuple[int, int] | None = None
    for start, end in parts:
        begin = start
        if held and _goes_on(run, held, (start, end)):
            begin = held[0]
        elif held:
            yield held
        held = begin, end
    if held:
        yield held


_OWN: Final = 2
"""Characters that make a word of its own."""


def _goes_on(run: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether a stretch goes on with the name that the one before it begins."""
    gap, begun, rest = run[first[1] : second[0]], run[slice(*first)], run[slice(*second)]
    if gap in _NOUNS:
        return _is_kind(rest, _GROUP)
    if _is_brand(begun, gap, rest):
        return True
    if gap in _ADVERBS:
        return bool(_FORM.search(rest)) and len(begun) <= _SHORT_BEGIN and _organisation(begun) is None
    if gap not in _JOINTS:
        return gap in _RELATIONS and _is_kind(rest, _FORM) and len(begun) <= _SHORT_BEGIN and not _is_place(begun)
    if gap == "和" and _OFFICE_FIRST.fullmatch(begun) and _OFFICE_REST.fullmatch(rest):
        return True
    return _is_kind(rest, _FORM) and not _is_place(begun) and _organisation(begun) is None


_ADVERBS: Final = frozenset("正均都再先又近约更最未不才曾已自")
_RELATIONS: Final = frozenset("有为于是即")
_SHORT_BEGIN: Final = 5
"""Characters that may stand before a little word of a name: 青禾市|正|信投资有限公司."""
_HOUSES: Final = re.compile(longest_first("资本 创投 投资 药业 生技 农业 集团 控股 股份 科技 电源 生物 医药"))


def _is_brand(begun: str, gap: str, rest: str) -> bool:
    """Whether a little word is half of a brand of two characters: 厚|为|资本, 海|正|药业, 白|和|(青禾)私募基金公司."""
    halves = len(begun) == len(gap) == 1 and gap in _JOINTS | _ADVERBS | _RELATIONS
    return halves and (rest[0] == "(" or bool(_HOUSES.fullmatch(rest)))


def _is_kind(words: str, form: re.Pattern[str]) -> bool:
    """Whether words are only the kind of a company: 投资管理有限公司."""
    return bool(form.search(words)) and len(own_words(EMPTY.sub("", form.sub("", words)))) < _OWN


def _is_place(words: str) -> bool:
    places = find_places(words)
    return bool(places) and places[0].start == 0 and places[0].end == len(words)


def opens_with_joint(words: str) -> bool:
    """Whether the 和 before a stretch is part of a name, since too little would be left without it: 和鑫工业."""
    return words[:1] == "和" and len(own_words(EMPTY.sub("", words[1:]))) == 1


def _first_end(run: str) -> int:
    """Where the first stretch behind the first character of a run ends; 1 where none begins there."""
    begin, end = next(iter(_parts(run[1:])), (1, 0))
    return 1 if begin else 1 + end


@lru_cache(maxsize=1024)
def _parts(run: str) -> Sequence[tuple[int, int]]:
    """The stretches of a run between the words that break it."""
    found: list[tuple[int, int]] = []
    start = at = 0
    while at < len(run):
        if run[at] not in _FIRSTS:
            at += 1
            continue
        kept, broken = longest_at(_WHOLE, run, at), longest_at(_BREAKS, run, at)
        if broken > kept and not (at == 0 and run[0] == "和" and opens_with_joint(run[: _first_end(run)])):
            if start < at:
                found.append((start, at))
            start = at + broken
        at += max(kept, broken, 1)
    if start < len(run):
        found.append((start, len(run)))
    return found


@lru_cache(maxsize=8192)
def _organisation(words: str) -> tuple[int, int] | None:
    """Where the name stands in a stretch without breaks; None if it ends like none, or has nothing of its own."""
    if latin := _LATIN.search(words):
        return _latin(words, latin)
    ends = [
        match.end(1)
        for match in _END.finditer(words)
        if words[match.end(1) : match.end(1) + 1] != "化" and not _ACROSS.match(words, max(0, match.start() - 1))
    ]  # 信息化局
    end = max(ends, default=0)
    if (leading := _LEADING.match(words)) and (end < len(words) or _LATIN_END.match(words, leading.end()) is None):
        return leading.span()
    if (legal := _LEGAL_END.search(words, 0, end)) and not _BRANCH.search(words, legal.end(), end):
        end = legal.end()  # 青禾(集团)有限公司开发
    if not ends or _NO_END.match(words, end):
        return None
    start = max(0, end - _LONGEST)
    start += len(words[start:end]) - len(words[start:end].lstrip(" .&'·-0123456789)"))
    if ")" not in words[words.find("(", start, end) : end]:
        end = words.find("(", start, end) if "(" in words[start:end] else end  # 青禾集团(青集团)董事长
    return (start, end) if _is_name(words[start:end]) and not _WEAK.fullmatch(words[start:end]) else None


def _latin(words: str, latin: re.Match[str]) -> tuple[int, int] | None:
    name = latin[0]
    if len(name) < 2 or name in _NO_LATIN_NAME or name.isdigit():
        return None
    before = words[: latin.start()]
    start = latin.start() if len(before) > _LONGEST_PLACE or before in _PREPOSITIONS else 0
    return start, len(words.rstrip())


_LONGEST_PLACE: Final = 3
"""Characters that may stand before Latin letters, as a country: 巴西BNDES."""
_PREPOSITIONS: Final = frozenset("依靠凭找看获入")


def _is_name(words: str) -> bool:
    """Whether something is left that is its own beside kinds and sectors: a word, or a place before a company."""
    if not 2 < len(words) <= _LONGEST:
        return len(words) == 2 and words in {"县府", "市府", "港府", "财政"} and words != "财政"
    rest = EMPTY.sub("", words)
    if (len(own_words(rest)) >= 1 and len(rest) >= 1) or _CALLED_BY_KIND.fullmatch(words):
        return True
    return bool(_LEGAL.search(words) or len(words) <= 8) and any(span.start == 0 for span in find_places(words))


_CALLED_BY_KIND: Final = re.compile(
    r"[省市区县州]?(?:国控|国投|国资|国金|国发|金控|财金|城投|城建|产投|科投|科创投|高投|交投|建投|旅投|文投|农投|能投|水投|创投|发投)(?:控股)?(?:集团公司|集团|公司|资本)"
    rf"|[{_HAN}][和同](?:资本|创投|投资|证券|控股)|亚洲\w{{2,8}}银行|欧洲\w{{2,8}}银行"
)
"""Names that consist of what others hold: 市国控集团, 大和证券, 亚洲基础设施投资银行."""


def name_in(words: str) -> tuple[int, int] | None:
    """The organisation in an item of a list, without what leads to it; all of a short item that no word breaks."""
    aside = _BRACKET.search(words)
    found = list(find_organisations(words[: aside.start()] if aside else words))
    if found:
        start, end = found[-1]
        return start, len(words) if words[end : end + 1] in {"(", " "} else end
    run = _RUN.fullmatch(words)
    whole = run and len(words) <= 16 and _parts(words) == [(0, len(words))]
    return (0, len(words)) if whole or _FUND_END.search(words) else None


_BRACKET: Final = re.compile(r"\s?\([^()]*\)$")
_FUND_END: Final = re.compile(r"(?:基金|基金会|基金[一二三四五]期|有限合伙\)|中心|政府|[省市区县州盟旗])$")
