"""Managers and sponsors across languages: 创控集团 is Chuangkong Group, 苏创投 Suzhou Venture Capital."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from extractors.identity.sounds import is_sound_of
from extractors.identity.wording import HAN, folded, institutions, left_over, party_words, pinyin
from extractors.places import find_places, same_codes
from extractors.text import normalise

# Provinces and cities in one character, as companies carry them: 苏创投, 深投控. Two places where both are usual.
_ONE_CHARACTER = {
    "京": "CN/11", "津": "CN/12", "冀": "CN/13", "晋": "CN/14", "蒙": "CN/15", "辽": "CN/21", "吉": "CN/22",
    "沪": "CN/31", "苏": "CN/32 CN/32/05", "浙": "CN/33", "皖": "CN/34", "闽": "CN/35", "赣": "CN/36", "鲁": "CN/37",
    "豫": "CN/41", "鄂": "CN/42", "湘": "CN/43", "粤": "CN/44", "桂": "CN/45", "琼": "CN/46", "渝": "CN/50",
    "川": "CN/51", "蜀": "CN/51", "黔": "CN/52", "滇": "CN/53", "陕": "CN/61", "秦": "CN/61", "甘": "CN/62",
    "宁": "CN/64 CN/32/01", "深": "CN/44/03", "穗": "CN/44/01", "杭": "CN/33/01", "甬": "CN/33/02", "锡": "CN/32/02",
    "蓉": "CN/51/01", "汉": "CN/42/01", "武": "CN/42/01", "青": "CN/37/02", "厦": "CN/35/02", "珠": "CN/44/04",
    "佛": "CN/44/06", "昆": "CN/32/05/83", "合": "CN/34/01", "西": "CN/61/01", "郑": "CN/41/01", "常": "CN/32/04",
}  # fmt: skip
_INITIALS = re.compile(r"\b[A-Z][A-Z&]{1,5}\b")
_OFFICE = re.compile(
    r"政府|管委会|财政[厅局]|国资委|[省市区县]委|\b(?:government|municipal\w*|province|city council|authorities)\b"
)


@dataclass(frozen=True, slots=True)
class Party:
    """A company or office taken apart; `initials` are what its name may be shortened to."""

    written: str
    han: str
    latin: tuple[str, ...]
    codes: tuple[str, ...]
    kinds: frozenset[str]
    initials: str
    is_office: bool  # a government tells no more than the place does

    @property
    def core(self) -> str:
        """What only this party has, as sound; empty for 苏创投, which is known by place and kind."""
        return pinyin(self.han) if self.han else "".join(self.latin)


@lru_cache(maxsize=16384)
def parse_party(written: str) -> Party:
    """A manager's or sponsor's name taken apart."""
    text = normalise(written).strip()
    return _institution(written, text) or _parsed(written, text)


def _institution(written: str, text: str) -> Party | None:
    """An investor known under unrelated names (淡马锡, Temasek), where nothing more is said: no branch, no daughter."""
    known = institutions()
    hits = known.table.find(text)
    if len(hits) != 1:
        return None
    low = folded(text)
    spans = [(hit.start, hit.end) for hit in (*hits, *party_words().table.find(low))]
    if any(left_over(low, spans)):
        return None
    return Party(written, "", (known.keys[hits[0].words],), (), frozenset(), _initials(text), is_office=False)


def _parsed(written: str, text: str) -> Party:
    low = folded(text)
    words = party_words()
    kinds = words.table.find(low)
    places = [span for span in find_places(text) if span.kind != "county" or HAN.match(span.text)]
    spans = [(hit.start, hit.end) for hit in kinds] + [(span.start, span.end) for span in places]
    runs, latin = left_over(low, spans)  # a county in Latin letters stays: Huaying Capital is not of 华蓥
    codes = places[0].codes if places else _one_character(text, runs)
    keys = {words.keys[hit.words] for hit in kinds} - {"-"}
    is_office = bool(_OFFICE.search(low)) or not (runs or latin or keys)
    is_office = is_office or any(span.end - span.start == len(text) for span in find_places(text))
    return Party(written, "".join(runs), latin, codes, frozenset(keys), _initials(text), is_office)


def _one_character(text: str, runs: tuple[str, ...]) -> tuple[str, ...]:
    """The places of 苏 in 苏创投; none for a name whose first word is longer (苏宁)."""
    if runs and text.startswith(runs[0]):
        return ()
    return tuple(_ONE_CHARACTER.get(text[:1], "").split())


def _initials(text: str) -> str:
    """PIF of Public Investment Fund, and PIF of itself."""
    if _INITIALS.fullmatch(text):
        return text
    capitals = [word[0] for word in re.findall(r"[A-Za-z][\w']*", text) if word[0].isupper()]
    return "".join(capitals) if len(capitals) >= 3 else ""


def same_party(a: Party, b: Party) -> bool:
    """Whether two names mean one party."""
    if a.written == b.written:
        return True
    if a.initials and a.initials == b.initials and (_INITIALS.fullmatch(a.written) or _INITIALS.fullmatch(b.written)):
        return True
    if bool(a.core) != bool(b.core):
        return False
    if not a.core:
        return bool(a.kinds & b.kinds) and _near(a, b)
    return same_codes(a.codes, b.codes) is not False and _same_core(a, b)


def same_house(a: Party, b: Party) -> bool:
    """As `same_party`, but a short form may be another house of its group: 三峡资本 is not 三峡鑫泰."""
    if not same_party(a, b):
        return False
    if a.han and b.han:
        return a.han == b.han
    return bool(a.han or b.han) or not (set(a.latin) < set(b.latin) or set(b.latin) < set(a.latin))


def _near(a: Party, b: Party) -> bool:
    """Whether two parties of the same kind are of one place, as far as their names say."""
    if a.kinds - b.kinds and b.kinds - a.kinds:
        return False
    return bool(set(a.codes) & set(b.codes))


def _same_core(a: Party, b: Party) -> bool:
    """By sound across scripts; within one script a short form counts, and in Latin letters a slip of the pen."""
    if a.han and b.han:
        short, long = sorted((a.han, b.han), key=len)
        return short == long or (len(short) >= 2 and long.startswith(short)) or (len(short) >= 3 and short in long)
    if a.han or b.han:
        return _same_sound(a, b)
    if set(a.latin) <= set(b.latin) or set(b.latin) <= set(a.latin):
        return len(min(a.core, b.core, key=len)) >= 3
    return min(len(a.core), len(b.core)) >= 8 and fuzz.ratio(a.core, b.core) >= 90


def _same_sound(a: Party, b: Party) -> bool:
    """创控 and Chuangkong, 麦格理 and Macquarie; 海河 and Haihe River: the sound is the core or one of its words.

    A name may give the other itself: 沙丘资本(Dune Capital).
    """
    han, latin = (a, b) if a.han else (b, a)
    if han.latin and set(han.latin) == set(latin.latin):
        return True
    sound = pinyin(han.han)
    if any(is_sound_of(han.han, word) for word in (latin.core, *latin.latin[:1])):
        return True
    if len(sound) < 5:
        return False
    return sound == latin.core or sound in latin.latin or (len(latin.core) >= 8 and sound.startswith(latin.core))


def shared(ours: Iterable[Party], theirs: Collection[Party]) -> tuple[tuple[Party, Party], ...]:
    """Pairs of names of one party, each party once; offices left out."""
    left = [party for party in theirs if not party.is_office]
    pairs: list[tuple[Party, Party]] = []
    for party in ours:
        match = None if party.is_office else next((other for other in left if same_party(party, other)), None)
        if match is not None:
            left.remove(match)
            pairs.append((party, match))
    return tuple(pairs)
