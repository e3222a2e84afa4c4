"""What leads to a Chinese name and is no part of it: 经 of 经青禾市政府, 新加坡私募股权公司 of one of its houses."""

from __future__ import annotations

import re
from typing import Final

from extractors.lexicon_zh_parties import ENDS, NO_NAME_ALONE
from extractors.names.zh.kinds import own_words
from extractors.places import find_places
from extractors.rules import longest_first

EMPTY: Final = re.compile(longest_first(ENDS, NO_NAME_ALONE) + r"|[\d.&()'-]")
"""What many names hold and none is told by."""
_LEADS: Final = frozenset("经照指据令投")
_DEEDS: Final = ("管理", "配合", "支持")
_KIND: Final = re.compile(r"[\u4e00-\u9fff]{2,16}?(?:公司|机构|商社)(?=[\u4e00-\u9fffA-Za-z(][^()]+$)")
_HOUSE_KIND: Final = re.compile(r"(?:资产管理|私募股权|私募|创投|风投|投资|基金管理)(?:公司|机构)$")
_BEHIND: Final = re.compile(r"[\u4e00-\u9fff]{2,6}$")


def without_kind(words: str, start: int, end: int) -> tuple[int, int]:
    """Where the name alone stands of what was found at words[start:end]; behind it, if that is a kind of house only."""
    found = words[start:end]
    is_kind = bool(_BEHIND.match(words, end) and _HOUSE_KIND.search(found)) and _is_kind(found)
    if is_kind and _has_own(words[end:]):
        return end, len(words)  # 美国资产管理公司白露
    return start + _leading(found), end


def _leading(name: str) -> int:
    """How many characters lead to a name."""
    if name[0] == "除" or (name[0] in _LEADS and any(place.start == 0 for place in find_places(name[1:]))):
        return 1
    if name.startswith("平台") and _has_own(name[2:]):
        return 2  # 集团的平台青禾资本
    if name.startswith(_DEEDS) and any(place.start == 2 for place in find_places(name[:8])):
        return 2  # 管理青禾银行
    kind = _KIND.match(name)
    return kind.end() if kind and _is_kind(kind[0]) and _has_own(name[kind.end() :]) else 0


def _has_own(words: str) -> bool:
    return bool(own_words(EMPTY.sub("", words)))


def _is_kind(words: str) -> bool:
    """Whether words have nothing of their own beside a place and a trade: 新加坡私募股权公司."""
    places = find_places(words)
    return bool(places) and places[0].start == 0 and not _has_own(words[places[0].end :])
