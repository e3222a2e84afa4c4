"""A fund's name as identity sees it: core, places, kinds, sectors, series."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extractors.identity.series import Series, series_of
from extractors.identity.wording import folded, fund_words, left_over, pinyin, proper_words
from extractors.places import PlaceSpan, find_places, opening_within
from extractors.sectors import find_sectors
from extractors.text import normalise

_AMOUNT = re.compile(
    r"""(?: (?:us|hk|nz|[acs])? [$€£¥₹] | \b [a-z]{1,3} \.? )? \ ?
        \d[\d.,]* \ ?-?
        (?: (?: 万亿 | 兆 | [千百]?亿 | 万 ) (?: [美港欧日韩韓澳] ?元 | 人民币 | 元 )?
          | (?: bln | bn | mln | mn | [mb] | [bmtr]+illion | mil | crore | lakh ) \w* )
      | [十百千]亿 (?: [美港] ?元 | 人民币 )""",
    re.VERBOSE,
)
_PARTICLE = re.compile(r"\b(?:Next(?= [A-Z][a-z])|UP|ON|IN|AT|BY|TO|IS)\b")
_EDGE = re.compile(r"[\s\"'“”《》「」()·,.;:|/—–-]+")


@dataclass(frozen=True, slots=True)
class Name:
    """One name, taken apart; a name without core describes a fund and may fit many."""

    written: str
    whole: str  # folded, without legal form and punctuation: equal for equal names
    han: str  # the Chinese core
    latin: tuple[str, ...]  # the words of the core in Latin letters, those with a capital: the others describe
    places: tuple[tuple[str, ...], ...]  # codes of each place in the name
    concepts: frozenset[str]
    series: Series
    initials: frozenset[str]  # what its words in Latin letters may be shortened to: {"nref"}
    spelt: tuple[tuple[tuple[str, ...], str], ...] = ()  # each of the places as the name writes it

    @property
    def core(self) -> str:
        """What only this fund has, as sound: the same for 千帆 and Qianfan; empty for a described fund."""
        return pinyin(self.han) if self.han else "".join(self.latin)

    @property
    def is_bare(self) -> bool:
        """Whether the name says nothing at all: "second fund", 母基金."""
        return not self.han and not self.latin and not self.places and not self.concepts


@lru_cache(maxsize=8192)
def parse_name(written: str, seat: tuple[str, ...] = ()) -> Name:
    """A fund's name taken apart; `seat` are the codes of the fund's place, where it is known."""
    text = normalise(written).strip(" “”\"'《》")
    low = folded(text)
    series = series_of(low)
    words = fund_words()
    amounts = [match.span() for match in _AMOUNT.finditer(low)]
    taken = [*amounts, *_particles(text)]
    kinds = [hit for hit in words.table.find(low) if not any(start <= hit.start < end for start, end in taken)]
    sectors = find_sectors(text)
    places = _places(text, seat)
    spans = [
        *series.spans,
        *amounts,
        *((hit.start, hit.end) for hit in kinds),
        *((span.start, span.end) for span in sectors),
        *((span.start, span.end) for span in places),
    ]
    runs, _ = left_over(low, spans)
    initials = _initials(text)
    latin = _without_short_form(proper_words(text, spans), initials)
    concepts = {words.keys[hit.words] for hit in kinds} | {f"sector:{span.key}" for span in sectors}
    return Name(
        written=written,
        whole=_whole(low),
        han="".join(runs),
        latin=latin,
        places=tuple(dict.fromkeys(span.codes for span in places)),
        concepts=frozenset(concepts - {"-"}),
        series=series,
        initials=initials,
        spelt=tuple(dict.fromkeys((span.codes, span.text) for span in places)),
    )


def _particles(text: str) -> list[tuple[int, int]]:
    """Where small words are written as a name's own: UP Seed Fund, Next Harbour Fund."""
    return [] if text.isupper() else [match.span() for match in _PARTICLE.finditer(text)]


def _without_short_form(words: tuple[str, ...], initials: frozenset[str]) -> tuple[str, ...]:
    """A name's own words without what it is shortened to behind them: Kestrel Growth Opportunities (KGO)."""
    long = tuple(word for word in words if word not in initials)
    return long or words


def _places(text: str, seat: tuple[str, ...]) -> list[PlaceSpan]:
    found = list(find_places(text))
    opening = opening_within(text, seat) if seat else None
    return [opening, *found] if opening and all(span.start >= opening.end for span in found) else found


def _initials(text: str) -> frozenset[str]:
    """Give nre and nref for Northern Renewable Energy Fund II; nothing of fewer than three words."""
    words = re.findall(r"[A-Za-zÀ-ɏ]{2,}(?<![IVX])", text)
    letters = folded("".join(word[0] for word in words if word[0].isupper()))
    return frozenset(letters[:size] for size in range(3, len(letters) + 1))


_LEGAL = re.compile(
    r"""\( (?: 有限合伙 | 普通合伙 | 有限责任公司 | 暂定名? | 筹 | 母基金 ) \)
      | 合伙企业 | 有限(?:责任)?公司$
      | ,?\ ?\(? (?: l\.?p\.? | llc | ltd\.? | s\.?c\.?sp\.? | co ) \)?$""",
    re.VERBOSE,
)


def _whole(low: str) -> str:
    return _EDGE.sub("", _LEGAL.sub("", low)).removeprefix("the")
