"""Where an English phrase for a fund stands: the noun that says it, or the number that ends its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractors.lexicon_en import FUND_WORDS, NAME_PIECES, ROMANS, words
from extractors.names.en.edges import (
    FIRM_END,
    ends_in_country,
    is_country,
    is_description,
    is_modifier,
    left_edge,
    name_start,
    purpose_edge,
    right_edge,
    without_determiner,
)
from extractors.names.en.quoted import quoted_name, wholly_quoted
from extractors.names.en.span import Span
from extractors.names.en.tokens import Token
from extractors.names.en.weak import weak_span
from extractors.places import find_places
from extractors.sectors import find_sectors

_VERBAL_LEFT: Final = words("to will would can could help helps may might must should not who they we you i cannot")


def span_at(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> Span | None:
    """The phrase whose noun stands at `place`, or None."""
    kind = kinds[place]
    if kind in "Kk" or (kind in "wC" and of_funds(tokens, place)):
        return _headed(tokens, kinds, place, floor)
    if kind == "C" and tokens[place].low in _NAME_HEADS:
        return _capital_name(tokens, kinds, place, floor)
    if kind == "w":
        return weak_span(tokens, kinds, place, floor)
    if kind in "CL" and (tokens[place].text in _FUND_FORMS or tokens[place].text in _PARTNERSHIPS):
        return _in_legal_form(tokens, kinds, place, floor)
    if kind == "R" and place > floor:
        return _numbered(tokens, kinds, place, floor)
    return None


_FUND_FORMS: Final = words(
    "SCSp S.C.Sp SICAV SICAF RAIF FCP FCPR FPCI FCPI FIP FIDC VCC ELTIF ILP ESVCLP VCLP ICAV SLP KB K/S KmGK FCRE "
    "FCPE FPS SICAR LTAF FIL FIA Ky Fonds Fondo Fundo Fonden Fondet"
)
"""Legal forms and foreign nouns that only a fund's name begins or ends with."""
_PARTNERSHIPS: Final = words("LP L.P L.P. ILP")
"""What a fund's name ends with only beside a word of finance: 'Altura Ventures LP', but 'Altura Pipelines LP'."""
_LINKS: Final = words(
    "de del do da des du dos das di dei degli della delle dello dell la le les los las il lo gli para per pour por en "
    "em al alle au aux sur of for e ed y et und für"
)


def _in_legal_form(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> Span | None:
    """'KV Archipelago VCC', 'FIP Floresta Viva', 'Fondo Andino de Innovación': the form stands last, or first."""
    name = name_start(tokens, kinds, place, floor)
    last = place
    if tokens[place].text in _PARTNERSHIPS and not {token.low for token in tokens[name:place]} & _NAME_MARKS:
        return None
    if tokens[place].text in {"Fundo", "Fondo", "Fonds"} or name == place:
        while last + 1 < len(tokens) and (kinds[last + 1] in "CR" or _links(tokens, kinds, last + 1)):
            last += 1
    if (
        name == last
        or tokens[min(place + 1, len(tokens) - 1)].owner
        or (tokens[place].text == "Fundo" and last - place < 3)
    ):
        return None
    return Span(left_edge(tokens, kinds, name, floor), name, place, right_edge(tokens, kinds, last), named=True)


def _links(tokens: Sequence[Token], kinds: str, at: int) -> bool:
    """Whether small words join two capitals of a foreign name: 'Fondo per le Imprese'."""
    ahead = next((far for far in range(at, min(at + _MOST_LINKS, len(tokens))) if tokens[far].low not in _LINKS), at)
    return ahead > at and kinds[ahead] == "C"


_MOST_LINKS: Final = 4


_KINDS_OF_FUNDS: Final = words(
    "venture capital vc private equity pe hedge secondary secondaries credit buyout growth other"
)


def of_funds(tokens: Sequence[Token], place: int) -> int:
    """How many words 'of funds' has that follow: 'programme of funds' has none, 'fund of venture funds' has three."""
    if tokens[place].low not in {"fund", "funds"}:
        return 0
    behind = [token.low for token in tokens[place + 1 : place + 5]]
    if behind[:1] != ["of"]:
        return 0
    last = next((at for at, word in enumerate(behind[1:], 1) if word not in _KINDS_OF_FUNDS), 0)
    return last + 1 if last and behind[last] in {"fund", "funds"} else 0


def _headed(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> Span | None:
    head = place + of_funds(tokens, place)
    last = right_edge(tokens, kinds, head)
    if head > place and head == last and tokens[last + 1 : last + 2] and tokens[last + 1].low in _COMPANIES:
        last += 1  # 'a fund of funds company'
    if is_modifier(tokens, last) or _is_verb(tokens, place):
        return None
    capital = _capital_headed(tokens, kinds, place, floor) if kinds[place] == "K" else None
    if capital:
        return capital
    quoted = quoted_name(tokens, kinds, place, floor)
    if quoted or _is_short_name(tokens, kinds, place):
        name = quoted or name_start(tokens, kinds, place, floor)
        return Span(left_edge(tokens, kinds, name - bool(quoted), floor), name, head, last, named=True)
    first = left_edge(tokens, kinds, place, floor)
    return Span(first, without_determiner(kinds, first), head, last, named=False)


_COMPANIES: Final = words("company vehicle programme program scheme")
"""What a fund of funds may be."""


def _capital_headed(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> Span | None:
    """A name with 'Fund' in it: 'Harbour Growth Fund', 'Fund III', 'Fund for Northern Ports'."""
    head = place + of_funds(tokens, place)
    last = right_edge(tokens, kinds, head)
    if whole := wholly_quoted(tokens, kinds, place, floor):
        return Span(left_edge(tokens, kinds, whole[0] - 1, floor), whole[0], head, whole[1], named=True)
    if far := _for_whom(tokens, kinds, place, head):
        return Span(left_edge(tokens, kinds, place, floor), place, head, far, named=True)
    name = name_start(tokens, kinds, place, floor)
    numbered = last > head and kinds[head + 1] in "RL"
    if name < place and head == last and ends_in_country(tokens, kinds, head):
        return Span(left_edge(tokens, kinds, name, floor), name, head, head + 1, named=True)
    if name < place and not (is_description(tokens, kinds, name, place) and not (numbered and name < place - 1)):
        return Span(left_edge(tokens, kinds, name, floor), name, head, last, named=True)
    if last > head and kinds[head + 1] == "R":
        return Span(left_edge(tokens, kinds, place, floor), place, head, last, named=True)
    return None


def _for_whom(tokens: Sequence[Token], kinds: str, place: int, head: int) -> int:
    """The last word of 'Fund for Northern Ports' or 'Fund of Funds for Ports', where 'Fund' begins it; 0 elsewhere."""
    heads = {tokens[place].text, tokens[head].text}
    if not heads <= {"Fund", "Funds"} or kinds[head + 1 : head + 3] != "oC" or tokens[head + 1].low != "for":
        return 0
    if tokens[place].text != "Fund" or (place and kinds[place - 1] in "CRM"):
        return 0
    return purpose_edge(tokens, kinds, head)


def _is_short_name(tokens: Sequence[Token], kinds: str, place: int) -> bool:
    """'the Elevate fund': a name with the noun in small letters; not 'the Africa fund', 'an AIC fund'."""
    if place == 0 or kinds[place] != "k" or kinds[place - 1] != "C" or tokens[place].low not in {"fund", "funds"}:
        return False
    word = tokens[place - 1]
    if word.low in FIRM_END and tokens[left_edge(tokens, kinds, place, 0)].low in {"a", "an"}:
        return False  # 'a Harbour Partners fund' is one of the house's
    plain = word.text[1:].islower() and len(word.text) > 3 and not word.owner
    return (
        plain
        and place > 1
        and not find_places(word.text)
        and not find_sectors(word.text)
        and word.low not in FUND_WORDS
    )


def _is_verb(tokens: Sequence[Token], place: int) -> bool:
    """Whether 'fund' is a verb here: 'to fund research', 'fully fund', 'lets people fund'."""
    if tokens[place].text != "fund" or place == 0:
        return False
    before = tokens[place - 1]
    if place > 1 and tokens[place - 2].low in {"category", "class"}:
        return False  # 'a category I fund'
    return before.low in _VERBAL_LEFT or before.low.endswith("ly") or before.low in {"people", "investors", "users"}


_NAME_HEADS: Final = words("partnership programme program facility vehicle platform pool initiative trust scheme")
_NAME_MARKS: Final = words(
    "investment investments infrastructure equity venture ventures growth impact climate opportunity "
    "opportunities co-investment mezzanine secondary secondaries buyout continuation seed innovation"
)


_NEW_MARKS: Final = words(
    "resilience transition adaptation regeneration conservation forest nature ocean blue green energy agriculture agri "
    "agrifood food health technology tech sme enterprise capital credit debt lending loan guarantee resource resources "
    "transformation development recovery sustainability carbon water"
)
"""What says so of a name told as new or with its sum: 'will create a Blue Resilience Facility'."""


def _capital_name(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> Span | None:
    """'the Meridian Infrastructure Investment Partnership': a proper name without the word 'fund'."""
    name = name_start(tokens, kinds, place, floor)
    new = name > floor and (kinds[name - 1] in "MO" or tokens[name - 1].low in {"a", "an", "new"})
    marks = {token.low for token in tokens[name:place]} & (_NAME_MARKS | _NEW_MARKS if new else _NAME_MARKS)
    if place - name < 2 or not marks or _is_company(tokens, place):
        return None
    last = right_edge(tokens, kinds, place)
    return Span(left_edge(tokens, kinds, name, floor), name, place, last, named=True)


def _is_company(tokens: Sequence[Token], place: int) -> bool:
    """Whether a form of companies ends the name: 'Harbour Innovation Platform Co., Ltd.' manages funds."""
    return place + 1 < len(tokens) and tokens[place + 1].low.rstrip(".") in _COMPANY_FORMS


_COMPANY_FORMS: Final = words("co company corp corporation inc ltd limited plc gmbh ag")


def _numbered(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> Span | None:
    """Partners IV, Ventures 2, VII JV: a numbered name without the noun."""
    name = name_start(tokens, kinds, place, floor)
    pieces = {token.low for token in tokens[name:place]}
    roman = tokens[place].low in ROMANS and len(pieces) > 1
    if (
        name == place
        or kinds[name] != "C"
        or not (roman or tokens[place].low.isdigit())
        or (tokens[place].low.isdigit() and len(tokens[place].low) > 2)
    ):
        return None
    if (
        not (pieces & NAME_PIECES or (roman and any(is_country(token.text) for token in tokens[name:place])))
        or tokens[name].low in _NO_HOUSE
    ):
        return None
    last = right_edge(tokens, kinds, _noun_behind(tokens, kinds, place))
    return Span(left_edge(tokens, kinds, name, floor), name, place, last, named=True)


def _noun_behind(tokens: Sequence[Token], kinds: str, place: int) -> int:
    """The noun that ends a name with a number inside, 'Altura Birch II Venture Capital Partnership'; else `place`."""
    at = place + 1
    while at < len(tokens) and at - place <= _MOST_INSIDE and tokens[at].low in FUND_WORDS and kinds[at] == "C":
        at += 1
    ends = at < len(tokens) and (tokens[at].text in {"JV", "Fund", "Partnership", "Vehicle"})
    return at if ends and not is_modifier(tokens, at) else place


_MOST_INSIDE: Final = 4
_NO_HOUSE: Final = words("phase tier series class chapter title part world act basel mifid")
"""What stands before numbers and is no house's name."""
