"""Which kind of party a Chinese name tells, and whether it is the short form of a longer one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from extractors.lexicon_zh_parties import PARTY_KINDS
from extractors.names.zh.kinds import own_words
from extractors.parties import zh as parties
from extractors.parties.describing import EMPTY
from extractors.places import find_places
from extractors.rules import longest_first

_KINDS: Final = re.compile(
    "|".join(f"(?P<{kind}>{longest_first(ends)})" for kind, ends in PARTY_KINDS)
    + r"|(?P<latin>[A-Za-z]{2,}\.?)|(?P<company>公司|集团)"
)
_FORM: Final = re.compile(r"(?:(?:股份)?有限(?:责任)?公司|公司|合伙企业|\([^()]*\)|总部|.?分行)+$")


@lru_cache(maxsize=8192)
def kind_of(name: str) -> str:
    """The kind of party that a name ends like: 'house', 'bank', 'authority'; 'plain' if like none."""
    core = _FORM.sub("", name) or name
    for start in range(max(0, len(core) - 8), len(core)):
        if (match := _KINDS.fullmatch(core, start)) and match.lastgroup:
            return match.lastgroup
    return "company" if core != name else "plain"


_ABOVE: Final = re.compile(r"[\u4e00-\u9fff]{2,6}?[省市州](?=[\u4e00-\u9fff]{2,})")
"""The higher place before the one that an office governs: 湖东市 of 湖东市青禾区."""


def brand_first(name: str) -> str:
    """The character that a name without the place before it begins with: 维 of 青禾市维峰产业投资有限公司."""
    if (above := _ABOVE.match(name)) and kind_of(name) == "authority":
        return name[above.end() : above.end() + 1]
    places = find_places(name)
    opening = places[0].end if places and not places[0].start else 0
    return name[opening : opening + 1] if opening else ""


def is_short_for(name: str, full: str, kind: str) -> bool:
    """Whether a name shortens another, of that kind."""
    mine = kind_of(name)
    if len(name) >= len(full):
        return False
    if mine == kind == "authority":
        return _seat(full).endswith(_seat(name)) or parties.same_party(name, full)
    if mine == kind == "bank" and name.endswith("银行"):
        return _FORM.sub("", full).endswith(name)
    if name[0] != full[0] and name[:_BRAND] not in full:
        return False
    if name.endswith("有限公司") or _LATIN_ONLY.fullmatch(name) or not _own(name):
        return stands_in(name, full)  # what is written in full is no short form, nor a place and a trade
    bare = name.endswith("公司") and kind not in _PUBLIC
    return (mine in {kind, "plain"} or bare) and parties.same_party(name, full)


_LATIN_ONLY: Final = re.compile(r"[A-Za-z0-9 .&'-]+")


def stands_in(name: str, full: str) -> bool:
    """Whether a name stands in a longer one, of Latin letters as whole words: Norcom is no part of Norcomsat."""
    if not _LATIN_ONLY.fullmatch(name):
        return name in full
    return bool(re.search(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])", full))


@lru_cache(maxsize=8192)
def _own(name: str) -> str:
    """What a name has of its own behind the place that it opens with: nothing of 青禾市投资管理公司."""
    places = find_places(name)
    rest = name[places[0].end :] if places and not places[0].start else name
    return own_words(EMPTY.sub("", rest))


_BRAND: Final = 2  # characters
_PUBLIC: Final = frozenset({"authority", "school", "society", "bank"})


def _seat(name: str) -> str:
    """The place that an office governs: 青禾区 of 湖东市青禾区人民政府."""
    return re.sub(r"(?:人民)?政府$", "", name)
