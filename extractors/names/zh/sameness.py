"""Which two names in one text are the same fund, by their wording alone."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from extractors.lexicon_zh import SECTORS
from extractors.names.zh.kinds import SUB_FUND, is_specific, own_words
from extractors.places import find_places
from extractors.rules import longest_first

_SECTOR_WORD = re.compile(longest_first(SECTORS))
_FORM = re.compile(
    r"\((?:有限合伙|普通合伙|[^()]*暂定[^()]*|筹)\)|合伙企业|有限合伙|(?<=基金)(?:股份)?有限(?:责任)?公司|[“”\"'()\s·]|(?<=[\u4e00-\u9fff])[省市区县](?=[\u4e00-\u9fff])"
)
_IN_LATIN = re.compile(r"(?<=[\u4e00-\u9fff”])\s?\([A-Z][^()\u4e00-\u9fff]*\)")  # its name in another language
_LEVELS = (("母", re.compile(r"母基金|FOF|母\)基金")), ("子", SUB_FUND))
_NUMBER = re.compile(
    r"(?<![新上下另])第?([一二三四五六七八九十壹贰叁肆伍陆]+|\d+|[IVX]+)[期支只]|([一二三四五六七八九十壹贰叁肆伍陆]|\d)号|([A-E])\)?$"
    r"|(?:基金|Fund)\s?([IVX]{1,4}|\d{1,2})(?![A-Za-z\d])"
)
_NUMBER_FIRST = re.compile(r"(第?[一二三四五六七八九十]+[期号])((?:[\u4e00-\u9fff]{0,8})?基金)")  # 三期基金 is 基金三期
_IN_FULL = str.maketrans("壹贰叁肆伍陆123456789", "一二三四五六一二三四五六七八九")
_ROMAN = dict(zip(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"], "一二三四五六七八九十", strict=True))
_NUMBER_LAST = re.compile(r"(?<=基金)([IVX]{1,4}|\d{1,2})期?$")  # 远望基金II is 远望基金二期
_DIGIT = re.compile(r"(?<!\d)\d(?=[号期])")
_REGISTERED = re.compile(r"合伙企业|有限合伙")
_COUNT_WORDS = re.compile(
    r"首[支只个档期]|新[设增]|^新|(?<![创更革高])新(?=(?:产业|母|子|美元|人民币)?基金)|专项|[\d.]*[百千万亿]+元?级?|规模"
)
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
    core = _DIGIT.sub(lambda m: m[0].translate(_IN_FULL), _FORM.sub("", _IN_LATIN.sub("", name)))
    core = _NUMBER_LAST.sub(lambda m: f"{_in_full(m[1])}期", core)
    for long, short in _SAME_WORDS:
        core = core.replace(long, short)
    return _NUMBER_FIRST.sub(r"\2\1", _COUNT_WORDS.sub("", core))


def same_fund(one: str, other: str) -> bool:
    """Whether the shorter name writes the longer: its characters in order, no sector or region left out."""
    short, long = sorted((one, other), key=lambda name: len(_core(name)))
    if number_of(one) != number_of(other) or len({_level(one), _level(other)} - {""}) > 1:
        return False
    if _core(short) == _core(long) or (number_of(one) and (_core(short) in _core(long) or short in long)):
        return True
    if _REGISTERED.search(one) and _REGISTERED.search(other):
        return False  # the register tells names apart by a word
    if not is_specific(one) or not is_specific(other) or len(_core(short)) < 4:
        return False
    return _inside(_core(short), _core(long)) and not _leaves_out(short, long)


def _leaves_out(short: str, long: str) -> bool:
    """Whether a sector, or the region of a sub-fund, of the longer name has no trace in the shorter."""
    if any(not set(word) & set(short) for word in _SECTOR_WORD.findall(_core(long))):
        return True
    regions = [span.text for span in find_places(long) if long[span.start - 1 : span.start] == "("]
    return bool(find_places(short)) and any(region not in short for region in regions)


_LONGEST_CLIP = 6  # characters before 基金 of a short form
_CLIPPED = re.compile(r"(?:产业|专项|投资|股权)?(?:母|子)?基金$")


def is_clipped(words: str, name: str) -> bool:
    """Whether words are what a text may leave of a name: a stretch of it, no place alone, its number and level kept."""
    body = _CLIPPED.sub("", words)
    told = 2 <= len(body) <= _LONGEST_CLIP and len(words) < len(name) and body in name
    if not told or not words.endswith("基金") or number_of(words) != number_of(name):
        return False
    if re.search(rf"[与和及]{re.escape(body)}|{re.escape(body)}[与和及]", name):
        return False  # one of two sectors: 量子基金 beside 量子与卫星基金
    places = find_places(body)
    generic = not own_words(body) and not _SECTOR_WORD.fullmatch(body)
    return (
        not generic
        and not (places and places[0].end - places[0].start >= len(body) - 1)
        and _level(words) in {"", _level(name)}
    )


def describes(words: str, name: str) -> bool:
    """Whether words behind 是 bring no name of their own: 四川省级母基金 of a fund of Sichuan."""
    return all(char in name for char in own_words(words))


def may_abbreviate(short: str, full: str) -> bool:
    """Whether a headline's words may stand for a name: its own words in order, whatever number or level is left out."""
    one, other = _core(short).removesuffix("基金"), _core(full)
    return len(one) >= 2 and bool(own_words(short) or len(one) >= 4) and _inside(one, other)


def is_like(one: str, other: str) -> bool:
    """Whether two names share most of their pairs of characters: one event told with two names."""
    return likeness(one, other) >= 0.4


def likeness(one: str, other: str) -> float:
    """The share of the pairs of characters of the shorter name that stand in the longer."""
    short, long = sorted(({a + b for a, b in pairwise(_core(name))} for name in (one, other)), key=len)
    return len(short & long) / len(short) if short else 1.0


def may_be_one(one: str, other: str) -> bool:
    """Whether neither number, nor level, nor sector, nor place tells two names apart."""
    numbers, levels = {number_of(one), number_of(other)} - {""}, {_level(one), _level(other)}
    return len(numbers) < 2 and len(levels) == 1 and may_share_sector(one, other)


def may_share_sector(one: str, other: str) -> bool:
    """Whether two names have a sector in common, as far as both tell any."""
    sectors = [set("".join(_SECTOR_WORD.findall(name))) for name in (one, other)]
    return not all(sectors) or bool(sectors[0] & sectors[1])


def _inside(short: str, long: str) -> bool:
    """Whether the characters of `short` stand in `long` in this order."""
    rest = iter(long)
    return all(char in rest for char in short)


@lru_cache(maxsize=4096)
def number_of(name: str) -> str:
    """The number of a fund among its sisters, as written in its name; else nothing."""
    match = _NUMBER.search(name)
    return _in_full(next(filter(None, match.groups()), "")) if match else ""


def _in_full(number: str) -> str:
    return _ROMAN.get(number) or number.translate(_IN_FULL)


@lru_cache(maxsize=4096)
def _level(name: str) -> str:
    return next((level for level, words in _LEVELS if words.search(name)), "")
