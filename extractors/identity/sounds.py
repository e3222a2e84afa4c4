"""Foreign names told by their sound: 麦格理 is Macquarie, 布鲁克菲尔德 Brookfield. Only the consonants are compared."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

# The characters that translators write foreign names with: a name with any other one has a meaning, and is no sound.
_WRITES_SOUNDS = frozenset(
    "阿埃艾爱安昂奥澳巴白柏班邦保鲍贝本比毕彼边宾波伯博勃布查楚茨达大戴丹道德登邓狄迪蒂丁顿多杜厄恩尔法凡范菲费芬丰冯弗伏福盖"
    "甘冈高戈哥格葛根古哈海汉豪赫黑亨洪霍基吉加伽贾简杰金卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾黎里理利莉丽立列林琳灵"
    "卢鲁路伦罗洛吕马玛麦迈曼芒毛梅门蒙孟米密明摩莫墨默姆穆纳娜乃奈南内尼妮宁牛纽农努诺欧帕潘庞培佩彭皮匹平珀普奇齐恰乔切钦琼"
    "丘热瑞若萨塞赛桑瑟森沙莎山尚绍舍申圣施什史士舒斯司丝松苏索塔泰坦汤唐陶特滕藤提田廷亭通图托陀瓦万旺威韦为维卫魏温翁沃乌武"
    "西希锡夏香肖谢辛欣休雪逊雅亚延扬耶叶伊依因英尤约泽扎詹珍芝朱兹子宗祖佐"
)
_LETTERS = (
    ("ng|m", "N"),
    ("sch|sh|x|z(?!h)", "S"),
    ("tch|ch|q|zh|j", "C"),
    ("ck|kh|g|k", "K"),
    ("ph|v|w", "F"),
    ("th|d", "T"),
    ("b", "P"),
    ("r", "L"),
)
_SYLLABLE = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([aeiouv]+)(ng|n|r)?")
_VOWELS = frozenset("阿埃艾爱安昂奥澳厄恩欧伊依因英耶亚尤约")
_LEAST = 3  # consonants: with fewer any two names agree
_LONG = 6  # of so many one may be another


@lru_cache(maxsize=4096)
def is_sound_of(han: str, latin: str) -> bool:
    """Whether Chinese characters spell the sound of a name in Latin letters (folded, one word)."""
    if len(han) < _LEAST or not set(han) <= _WRITES_SOUNDS or (han[0] in _VOWELS) != (latin[:1] in tuple("aeiou")):
        return False
    ours, theirs = _of_characters(han), _of_letters(latin)
    if min(len(ours), len(theirs)) < _LEAST:
        return False
    return Levenshtein.distance(ours, theirs) <= (1 if max(len(ours), len(theirs)) >= _LONG else 0)


def _of_characters(han: str) -> str:
    """M, K, L for 麦格理: the consonants that begin syllables, and N and L that end them."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415  as `wording.pinyin`

    return _squeezed("".join(_of_syllable(syllable) for syllable in lazy_pinyin(han, errors="ignore")))


def _of_syllable(syllable: str) -> str:
    if syllable == "er":
        return "L"
    match = _SYLLABLE.match(syllable)
    if match is None:
        return ""
    first, _, last = match.groups()
    first = {"y": "", "w": "F", "c": "S", "r": "L"}.get(first, first)
    return (_classes(first) if first else "") + ("N" if last in ("n", "ng") else "")


def _of_letters(latin: str) -> str:
    """M, K, L for macquarie: c by the vowel after it, no r that ends a syllable, no letter twice."""
    word = re.sub(r"(.)\1", r"\1", latin.replace("qu", "k").replace("x", "ks"))
    word = re.sub(r"(?<=\w)h(?=[^aeiouy]|$)", lambda hit: hit[0] if word[hit.start() - 1] in "cpst" else "", word)
    word = re.sub(r"c(?=[eiy])", "s", word)
    word = re.sub(r"c(?!h)", "k", word)
    word = re.sub(r"g(?=[eiy])", "j", word)
    word = re.sub(r"(?<=[aeiou])r(?![aeiouy])", "", word)
    return _squeezed(_classes(word))


def _classes(word: str) -> str:
    """Consonants by class: translators write b and p, d and t, l and r, v and w alike."""
    for letters, one in _LETTERS:
        word = re.sub(letters, one, word)
    return re.sub(r"[aeiouy]", "", word).upper()


def _squeezed(classes: str) -> str:
    return re.sub(r"(.)\1+", r"\1", classes)
