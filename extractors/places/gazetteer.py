"""The gazetteer: names in two languages -> codes, read once from `extractors/data/*.tsv` (sources named there)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from extractors.phrases import PhraseTable

_CHINA_DEPTH = {2: "province", 3: "prefecture", 4: "county"}

# Short names that are everyday words (silver, guests, lasting peace), companies or fields: only the full
# form (白银市) names the place in running text; a fund's name may open with the short one.
_EVERYDAY_NAMES = """
    东兴 东方 东港 中卫 中江 五常 信宜 兴化 兴城 兴安 兴平 凤城 利川 北安
    华亭 华阴 卫辉 双城 合作 吉首 同仁 同江 和平 和龙 大安 天长 天门 孟州
    宁国 安国 安宁 安达 安陆 尚志 平安 广水 应城 建德 开平 开远 当阳 明光
    朝阳 来宾 武安 永城 永安 永康 永济 沙湾 海东 海北 海城 海西 海阳 深州
    灵宝 玉门 白银 石首 福安 资兴 赤壁 长治 长葛 阿里 集安 高安 高州 高平
    鹤山 黄南 黄山 龙南 龙口
"""
_EVERYDAY = frozenset(_EVERYDAY_NAMES.split())
_NEVER_SHORT = frozenset(["新兴", "振兴", "合作", "资源", "会同", "前进", "向阳", "友谊", "新城"])
"""Counties whose short name is what funds do and are for: 新兴产业基金 is of no county."""
_ANY_TOWN = frozenset({"城区", "郊区", "矿区", "新城区"})  # districts named as parts of any town are
_LATIN_EVERYDAY = frozenset(
    {"Ali", "Anda", "Anning", "Dawa", "Dean", "Fuan", "Hezuo", "Hui", "Jian", "Luan", "Man", "Song"}
)

# Places whose name in Latin letters several share: the one that news mean when they do not say more.
_FIRST = {"Suzhou": "CN/32/05", "Fuzhou": "CN/35/01", "Jilin": "CN/22", "Hainan": "CN/46", "Jinzhou": "CN/21/07"}

_COUNTY_ENGLISH = {"区": ("District", "district"), "县": ("County", "county")}


@dataclass(frozen=True, slots=True)
class Place:
    """One place; `name` is its full name, in Chinese where it has one."""

    code: str
    name: str
    kind: str  # region, country, province, prefecture, county, state, city or zone


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All places with their names.

    `openings` are short names that count only where a fund's name begins, `alone` those that count only where a place
    is all that is written: a county's in Latin letters is many a person's and company's.
    """

    places: dict[str, Place]
    names: dict[str, tuple[str, ...]]
    openings: dict[str, tuple[str, ...]]
    alone: dict[str, tuple[str, ...]]
    demonyms: frozenset[str]
    members: dict[str, frozenset[str]]
    letters: dict[str, tuple[str, ...]]  # 沪 -> CN/31, where nothing but such characters is written
    table: PhraseTable
    opening_table: PhraseTable


class _Named(NamedTuple):  # twenty thousand of them: frozen dataclasses take three times as long to make
    code: str
    name: str
    demonym: bool = False
    opening: bool = False
    alone: bool = False


def _rows(name: str, columns: int) -> Iterator[list[str]]:
    text = files("extractors").joinpath("data", name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            cells = line.split("\t")
            yield cells + [""] * (columns - len(cells))


def _path(code: str) -> str:
    """320583 -> CN/32/05/83; trailing zeros name the level above."""
    pairs = [code[0:2], code[2:4], code[4:6]]
    while pairs[-1] == "00":
        pairs.pop()
    return "/".join(["CN", *pairs])


def _china() -> Iterator[_Named]:
    for code, full, short, latin in _rows("china.tsv", 4):
        path = _path(code)
        yield _Named(path, full, opening=full in _ANY_TOWN)
        everyday = short in _EVERYDAY
        well_known = not everyday and (path.count("/") < 3 or full.endswith("市"))
        if short != full and short not in _NEVER_SHORT:
            yield _Named(path, short, opening=not well_known)
        yield from _latin_names(path, full, latin, well_known=well_known)


def _latin_names(path: str, full: str, latin: str, *, well_known: bool) -> Iterator[_Named]:
    """Kunshan, Kunshan City; Haidian District; Xi'an and Xian."""
    forms = {latin, latin.replace("'", "")} if len(latin) > 5 else {latin}
    for form in forms - _LATIN_EVERYDAY:
        yield from (_Named(path, f"{form} {word}") for word in _COUNTY_ENGLISH.get(full[-1], ()))
        yield _Named(path, form, alone=not well_known)


def _world() -> Iterator[_Named]:
    for code, names, demonyms in _rows("world.tsv", 3):
        yield from (_Named(code, name) for name in names.split("|") if name)
        yield from (_Named(code, name, demonym=True) for name in demonyms.split("|") if name)


def _areas() -> Iterator[_Named]:
    for code, names, _ in _rows("areas.tsv", 3):
        yield from (_Named(code, name) for name in names.split("|") if name)


def _kind(code: str) -> str:
    if code.startswith("~"):
        return "region"
    steps = code.split("/")
    if len(steps) == 1:
        return "country"
    if steps[0] == "CN":
        return _CHINA_DEPTH.get(len(steps), "zone") if steps[-1].isdigit() else "zone"
    return "state" if steps[-1].isupper() else "city"


def _order(name: str, codes: set[str]) -> tuple[str, ...]:
    """The place meant first comes first: the listed one, else the highest level."""
    if len(codes) == 1:  # most names: sorting them all takes a sixth of the whole
        return tuple(codes)
    return tuple(sorted(codes, key=lambda code: (code != _FIRST.get(name), code.count("/"), code)))


def _index(named: list[_Named]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for row in named:
        found.setdefault(row.name, set()).add(row.code)
    return {name: _order(name, codes) for name, codes in found.items()}


@cache
def gazetteer() -> Gazetteer:
    """The whole gazetteer, read once (about 0.1 s)."""
    every = [*_china(), *_world(), *_areas()]
    anywhere = [row for row in every if not row.alone]
    names = _index([row for row in anywhere if not row.opening])
    openings = _index([row for row in anywhere if row.opening or not row.demonym])
    places: dict[str, Place] = {}
    for row in every:
        if row.code not in places:
            places[row.code] = Place(row.code, row.name, _kind(row.code))
    return Gazetteer(
        places=places,
        names=names,
        openings=openings,
        alone=_index([row for row in every if row.alone]),
        demonyms=frozenset(row.name for row in every if row.demonym) - {row.name for row in every if not row.demonym},
        members={code: frozenset(inside.split()) for code, _, inside in _rows("areas.tsv", 3) if inside},
        letters={letter: tuple(codes.split()) for letter, codes in _rows("abbreviations.tsv", 2)},
        table=PhraseTable(names),
        opening_table=PhraseTable(openings),
    )


def place_of_code(code: str) -> Place | None:
    """The place of a code; a zone that no table lists (井冈山经开区) is known by its parent only."""
    return gazetteer().places.get(code)


def is_domestic(code: str) -> bool:
    """Whether a region lies within one country (长三角, US West Coast): few funds are of such a region."""
    inside = gazetteer().members.get(code, frozenset())
    return len({member.split("/")[0] for member in inside}) == 1 and all("/" in member for member in inside)
