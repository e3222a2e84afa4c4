"""Where an English sentence denotes a fund: by a proper name, by a description, or by taking up an earlier word.

The noun is found first; the phrase then grows to the left over the words that may modify it, and to the right over
numbers, legal forms and the short name in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from extractors.lexicon_en import (
    ANAPHOR_HEADS,
    FUND_WORDS,
    NAME_PIECES,
    NOT_A_FUND_BEFORE,
    NUMBER_OF,
    ORDINALS,
    ROMANS,
)
from extractors.names.en.kinds import excluded_kind, is_other_facility, is_other_vehicle, is_standing
from extractors.names.en.tokens import Token
from extractors.places import find_places
from extractors.sectors import find_sectors

Kind = Literal["named", "described", "anaphor", "group", "excluded", "generic"]
"""How a phrase denotes: `group` counts several funds, `generic` speaks of funds at large, `excluded` of another product."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One noun phrase for a fund at `text[start:end]` of its sentence; `name` is the span without determiner."""

    start: int
    end: int
    kind: Kind
    name: str
    name_start: int
    aliases: tuple[str, ...] = ()
    money: tuple[int, int] | None = None  # the (start, end) of a sum inside the phrase
    number: int | None = None  # its place in a family: "third fund", "Fund III"
    plural: bool = False
    definite: bool = False
    owner: tuple[int, int] | None = None  # the words before a possessive: "the firm's", "Harbour Point's"
    is_new: bool = False  # told as something that was not there: "a new", "its first", "a $90m fund"
    excluded: str | None = None  # the kind of product that it is instead: "hedge", "relief" ...
    weak: bool = False  # the noun alone would not say "fund"

    @property
    def is_named(self) -> bool:
        """Whether the phrase is a proper name."""
        return self.kind == "named"


_MOST_MODIFIERS: Final = 14
_NAME_LEFT: Final = "CR&o-NK"
_DESCRIBED_LEFT: Final = "xCONRMDwLo&-,"
_PLURAL: Final = re.compile(r"(?:s|fofs|chests)$")
_BRACKET_ALIAS: Final = re.compile(
    r"""\s? \( (?:the\s|or\s|also\s|formerly\s|hereinafter\s|collectively,?\s|\")* [\"“]? (?P<alias>[A-Z0-9][\w&.+/ -]{1,40}?) [\"”]? \)""",
    re.VERBOSE,
)
_BARE_ALIAS: Final = re.compile(
    r"(?:the )?(?:fund|partnership|vehicle|company|programme|program|funds|facility|[ivxIVX]+|19\d\d|20\d\d)$",
    re.IGNORECASE,
)
_ADJECTIVE: Final = ORDINALS | frozenset(
    "larger smaller big bigger small dedicated large single separate second independent special joint local global massive".split()
)
_VERBAL_LEFT: Final = frozenset(
    "to will would can could help helps may might must should not who they we you i cannot".split()
)


def find_mentions(text: str, tokens: Sequence[Token]) -> tuple[Mention, ...]:
    """All phrases of a sentence that denote a fund or something called one, in order, without overlap."""
    kinds = "".join(token.kind for token in tokens)
    found: list[Mention] = []
    done = 0
    for place in range(len(tokens)):
        if place < done:
            continue
        span = _phrase(tokens, kinds, place, done)
        if span is None:
            continue
        found.append(_mention(text, tokens, kinds, span))
        done = span.last + 1
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Span:
    """Token numbers of a phrase: first word, first word of the name, the noun, last word."""

    first: int
    name: int
    head: int
    last: int
    named: bool


def _phrase(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> _Span | None:
    """The phrase whose noun stands at `place`, or None."""
    kind = kinds[place]
    if kind in "Kk" or (kind in "wC" and _of_funds(tokens, place)):
        return _headed(tokens, kinds, place, floor)
    if kind == "C" and tokens[place].low in _NAME_HEADS:
        return _capital_name(tokens, kinds, place, floor)
    if kind == "w":
        return _weak(tokens, kinds, place, floor)
    if kind == "R" and place > floor:
        return _numbered(tokens, kinds, place, floor)
    return None


def _of_funds(tokens: Sequence[Token], place: int) -> bool:
    """Whether 'of funds' follows: 'programme of funds' is none, 'fund of funds' is."""
    return tokens[place].low in {"fund", "funds"} and [t.low for t in tokens[place + 1 : place + 3]] in (
        ["of", "funds"],
        ["of", "fund"],
    )


def _headed(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> _Span | None:
    head = place + 2 if _of_funds(tokens, place) else place
    last = _right_edge(tokens, kinds, head)
    if _is_modifier(tokens, kinds, last) or _is_verb(tokens, place):
        return None
    if kinds[place] == "K":
        name = _name_start(tokens, kinds, place, floor)
        numbered = last > head and kinds[head + 1] in "RL"
        if name < place and not (_is_description(tokens, kinds, name, place) and not (numbered and name < place - 1)):
            return _Span(_left_edge(tokens, kinds, name, floor), name, head, last, named=True)
        if last > head and kinds[head + 1] == "R":  # 'Fund III', 'its Fund III'
            return _Span(_left_edge(tokens, kinds, place, floor), place, head, last, named=True)
    if _is_short_name(tokens, kinds, place):
        name = _name_start(tokens, kinds, place, floor)
        return _Span(_left_edge(tokens, kinds, name, floor), name, head, last, named=True)
    first = _left_edge(tokens, kinds, place, floor)
    return _Span(first, _without_determiner(kinds, first), head, last, named=False)


def _is_short_name(tokens: Sequence[Token], kinds: str, place: int) -> bool:
    """'the Elevate fund': a name in running text with the noun in small letters; not 'the Africa fund', 'an AIC fund'."""
    if place == 0 or kinds[place] != "k" or kinds[place - 1] != "C" or tokens[place].low not in {"fund", "funds"}:
        return False
    word = tokens[place - 1]
    plain = word.text[1:].islower() and len(word.text) > 3 and not word.owner
    return plain and place > 1 and not find_places(word.text) and not find_sectors(word.text) and word.low not in FUND_WORDS


def _is_verb(tokens: Sequence[Token], place: int) -> bool:
    """Whether 'fund' is a verb here: 'to fund research', 'fully fund', 'lets people fund'."""
    if tokens[place].text != "fund" or place == 0:
        return False
    before = tokens[place - 1]
    return before.low in _VERBAL_LEFT or before.low.endswith("ly") or before.low in {"people", "investors", "users"}


def _is_modifier(tokens: Sequence[Token], kinds: str, last: int) -> bool:
    """Whether the noun only modifies the next one: 'fund manager', 'Guidance Fund Co'."""
    if last + 1 >= len(tokens):
        return False
    following = tokens[last + 1]
    if following.kind == "-" and following.start == tokens[last].end:
        return True
    if following.kind == "L" and following.low.rstrip(".") in {"co", "inc", "ltd", "limited", "plc"}:
        return True
    return following.low in NOT_A_FUND_BEFORE or (
        tokens[last].kind == "K"
        and following.text in {"Co", "Company", "Corp", "Corporation", "Management", "Advisors", "Managers"}
    )


_NAME_HEADS: Final = frozenset("partnership programme program facility vehicle platform pool initiative".split())
_NAME_MARKS: Final = frozenset("investment investments infrastructure equity venture ventures growth impact climate opportunity opportunities co-investment".split())


def _capital_name(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> _Span | None:
    """'the Meridian Infrastructure Investment Partnership': a proper name without the word 'fund'."""
    name = _name_start(tokens, kinds, place, floor)
    marks = {token.low for token in tokens[name:place]} & _NAME_MARKS
    if place - name < 2 or not marks:
        return None
    last = _right_edge(tokens, kinds, place)
    return _Span(_left_edge(tokens, kinds, name, floor), name, place, last, named=True)


def _weak(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> _Span | None:
    """A vehicle, pool or programme: a fund next to money or a word of finance, or taken up again."""
    if tokens[place].low == "chest" and (place == 0 or tokens[place - 1].low != "war"):
        return None
    first = _left_edge(tokens, kinds, place, floor)
    inside = tokens[first:place]
    if _goes_on(tokens, place) or is_other_facility(tokens[place].low, [token.low for token in inside]):
        return None
    if is_other_vehicle(token.low for token in inside) or _is_modifier(tokens, kinds, place):
        return None
    has_sum = "M" in kinds[first:place] or _money_for(tokens, kinds, first, place) or _sum_behind(tokens, kinds, place)
    said = sum(token.low in FUND_WORDS for token in inside)
    fundish = said > (tokens[place].low not in _ALONE_WITH_FUND_WORD)
    counted = (
        tokens[place].low in {"vehicle", "vehicles", "pool", "pot", "chest", "partnership"}
        and "O" in kinds[first:place]
    )
    counted = counted or ("N" in kinds[first:place] and tokens[place].low in {"vehicles", "pools"})
    counted = counted or (tokens[place].low in ANAPHOR_HEADS | {"vehicles"} and kinds[first:place] == "D" and tokens[first].low not in {"a", "an"})
    if not (has_sum or fundish or counted):
        return None
    return _Span(first, _without_determiner(kinds, first), place, _right_edge(tokens, kinds, place), named=False)


def _money_for(tokens: Sequence[Token], kinds: str, first: int, place: int) -> bool:
    """'$90m for a logistics vehicle': the sum stands before the phrase."""
    return kinds[max(0, first - 2) : first] == "Mo" and tokens[place].low in _ALONE_WITH_FUND_WORD


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Whether a further noun follows, so that the weak one only modifies it: 'vehicle inspections'."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    return following is not None and following.kind == "x" and not following.low.endswith(("ed", "ing", "ly"))


_ALONE_WITH_FUND_WORD: Final = frozenset("vehicle vehicles pool pools partnership partnerships pot chest jv".split())


@cache
def _is_country(word: str) -> bool:
    """Whether a word is a country or a continent, as in 'Kestrel Asia IV'."""
    return any(span.end - span.start == len(word) for span in find_places(word))


def _sum_behind(tokens: Sequence[Token], kinds: str, place: int) -> bool:
    return kinds[place + 1 : place + 3] in {"oM", "sM"} and tokens[place + 1].low in {"of", "worth"}


def _numbered(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> _Span | None:
    """Partners IV, Ventures 2, VII JV: a numbered name without the noun."""
    name = _name_start(tokens, kinds, place, floor)
    pieces = {token.low for token in tokens[name:place]}
    roman = tokens[place].low in ROMANS and len(pieces) > 1
    if (
        name == place
        or kinds[name] != "C"
        or not (roman or tokens[place].low.isdigit())
        or tokens[place].low.isdigit()
        and len(tokens[place].low) > 2
    ):
        return None
    if not (pieces & NAME_PIECES or (roman and any(_is_country(token.text) for token in tokens[name:place]))) or tokens[
        name
    ].low in {
        "phase",
        "tier",
        "series",
        "class",
        "chapter",
        "title",
        "part",
        "world",
        "act",
        "basel",
        "mifid",
    }:
        return None
    last = (
        place + 1
        if place + 1 < len(tokens) and tokens[place + 1].text in {"JV", "Fund", "Partnership", "Vehicle"}
        else place
    )
    last = _right_edge(tokens, kinds, last)
    return _Span(_left_edge(tokens, kinds, name, floor), name, place, last, named=True)


# ---------------------------------------------------------------- edges


def _name_start(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> int:
    """The first word of the capitalised run that ends at `place`."""
    first = place
    at = place - 1
    while at >= floor and place - at <= 16 and kinds[at] in _NAME_LEFT and not tokens[at].owner:
        if kinds[at] in "CKR" or (kinds[at] == "N" and at + 1 == first and tokens[at].text[:1].isupper()):
            first = at
        elif kinds[at] == "-" and tokens[at].start == tokens[at - 1].end and kinds[at - 1] not in "CR":
            break
        elif kinds[at] == "N" or (kinds[at] == "&" and at and kinds[at - 1] == "R"):
            break
        at -= 1
    return _after_firm(tokens, kinds, first, place)


_FIRM_END: Final = frozenset(
    "capital partners ventures inc corp group management advisors ltd llc llp associates investors university bank".split()
)


def _after_firm(tokens: Sequence[Token], kinds: str, first: int, place: int) -> int:
    """Past 'Harbour Capital and': an 'and' behind a firm's name joins two names, within one it does not."""
    for at in range(first + 1, place - 1):
        joins = kinds[at] == "&" and tokens[at].text == "and"
        if (joins and tokens[at - 1].low in _FIRM_END) or (
            tokens[at].low == "for" and kinds[at - 1] == "C" and place - at <= 4 and at - first >= 2
        ):
            return at + 1
    return first


def _left_edge(tokens: Sequence[Token], kinds: str, start: int, floor: int) -> int:
    """How far the phrase reaches to the left of token `start`."""
    first = start
    at = start - 1
    while at >= floor and start - at <= _MOST_MODIFIERS and _may_modify(tokens, kinds, at):
        if kinds[at] not in "&,-o":
            first = at
        if kinds[at] == "D":
            break
        at -= 1
    return first


def _may_modify(tokens: Sequence[Token], kinds: str, at: int) -> bool:
    """Whether the token may stand in front of the noun within its phrase."""
    kind = kinds[at]
    if kind not in "xCONRMDwK&,-" or tokens[at].owner:
        return False
    if kind == ",":
        return tokens[at - 1].low in _ADJECTIVE and kinds[at + 1] in "xOC" and at > 0
    if kind == "&":
        return at > 0 and kinds[at - 1] in "xC" and kinds[at + 1] in "xC" and not tokens[at - 1].owner
    if kind == "K":
        return False
    if kind == "-":
        return tokens[at].start == tokens[at - 1].end if at else False
    if kind == "w":
        return at > 0 and kinds[at - 1] in "DxOM"
    return not (kind == "D" and tokens[at].low in {"no", "such"}) or kind == "D"


def _right_edge(tokens: Sequence[Token], kinds: str, head: int) -> int:
    """Past numbers, legal forms and a place in brackets: 'Fund II (Jersey) L.P.'."""
    last = head
    while last + 1 < len(tokens) and last - head < 8:
        following = tokens[last + 1]
        glued = (
            following.kind == "-"
            and last + 2 < len(tokens)
            and tokens[last + 2].kind == "R"
            and tokens[last + 2].low in ROMANS
        )
        if following.kind in "RL" and not (
            following.kind == "R" and kinds[head] in "kw" and following.low not in ROMANS
        ):
            last += 1
        elif glued:
            last += 2
        elif following.kind == "," and last + 2 < len(tokens) and tokens[last + 2].kind == "L":
            last += 2
        else:
            break
    return last


def _without_determiner(kinds: str, first: int) -> int:
    return first + 1 if kinds[first] == "D" and first + 1 < len(kinds) else first


def _is_description(tokens: Sequence[Token], kinds: str, name: int, place: int) -> bool:
    """Whether capitals only dress a description: 'RMB5bn AI Industry Fund' in a headline, 'New Fund'."""
    run = [token.low for token in tokens[name:place]]
    if name and kinds[name - 1] == "M":
        return True
    return all(
        word in ORDINALS
        or word in FUND_WORDS
        or word in {"private", "industry", "industrial", "development", "the", "of"}
        for word in run
    )


# ---------------------------------------------------------------- from a span to a mention


def _mention(text: str, tokens: Sequence[Token], kinds: str, span: _Span) -> Mention:
    phrase = tokens[span.first : span.last + 1]
    start, end = phrase[0].start, phrase[-1].end
    name_start = tokens[span.name].start
    low = [token.low for token in phrase]
    aliases, end = _bracket_alias(text, end) if span.named else ((), end)
    sums = next(((token.start, token.end) for token in phrase if token.kind == "M"), None)
    plural = bool(_PLURAL.search(tokens[span.head].low)) and not span.named
    excluded = "standing" if span.named and is_standing(text[name_start : phrase[-1].end]) else None
    excluded = excluded or excluded_kind(low[:-1] if len(low) > 1 else low, text[end : end + 30])
    return Mention(
        start=start,
        end=end,
        kind=_kind(tokens, kinds, span, plural=plural, excluded=excluded),
        name=text[name_start : phrase[-1].end],
        name_start=name_start,
        aliases=aliases,
        money=sums,
        number=None if plural else _number(phrase, named=span.named),
        plural=plural,
        definite=phrase[0].low in {"the", "this", "that", "these", "its", "their", "his", "her", "our", "it"}
        or _owner(tokens, span.first) is not None,
        owner=_owner(tokens, span.first),
        is_new=_is_new(low, named=span.named, has_sum=sums is not None),
        excluded=excluded,
        weak=kinds[span.head] == "w",
    )


_NEW: Final = frozenset("new first maiden debut inaugural second third fourth fifth next fresh".split())


def _is_new(low: Sequence[str], *, named: bool, has_sum: bool) -> bool:
    """Whether words tell the fund as one that was not there: 'a new', 'its first', 'a $90m fund'."""
    if named:
        return "new" in low[:2] or low[0] in {"a", "an"}
    return bool(_NEW & set(low)) or (low[0] in {"a", "an", "another"} and has_sum)


def _kind(tokens: Sequence[Token], kinds: str, span: _Span, *, plural: bool, excluded: str | None) -> Kind:
    if excluded:
        return "excluded"
    if span.named:
        return "named"
    before = kinds[span.first : span.head]
    bare = not before.replace("D", "")
    if bare:
        if plural and _sum_behind(tokens, kinds, span.head):
            return "group"
        return _bare_kind(tokens[span.first].low, plural=plural, alone=not before)
    if tokens[span.first].low == "no" or any(t.low in _AT_LARGE for t in tokens[span.first : span.head]):
        return "generic"
    if plural:
        counted = any(letter in before for letter in "NM") or _sum_behind(tokens, kinds, span.head)
        return (
            "group" if counted or any(token.low in NUMBER_OF for token in tokens[span.first : span.head]) else "generic"
        )
    return "described"


_AT_LARGE: Final = frozenset("average typical median any every your such most many certain".split())


def _bare_kind(determiner: str, *, plural: bool, alone: bool) -> Kind:
    """'the fund' takes up, 'a fund' introduces, 'both funds' takes up several, 'funds' says nothing."""
    if plural:
        return "anaphor" if determiner in {"both", "these"} else "generic"
    if alone:
        return "generic"
    return "described" if determiner in {"a", "an", "another"} else "anaphor"


def _owner(tokens: Sequence[Token], first: int) -> tuple[int, int] | None:
    """The (start, end) of the possessor just before token `first`."""
    at = first - 1
    if at < 0 or not tokens[at].owner:
        return None
    while (
        at > 0
        and tokens[at - 1].kind in "CKRxDO&"
        and not tokens[at - 1].owner
        and _continues_owner(tokens[at - 1], tokens[first - 1])
    ):
        at -= 1
    return tokens[at].start, tokens[first - 1].start + len(tokens[first - 1].text)


def _continues_owner(token: Token, last: Token) -> bool:
    """'The venture firm' before "'s" is all lower case but its determiner; 'Harbour Point' all capitals."""
    return (token.kind in "CKR&") if last.kind in "CKR" else (token.kind in "xDO")


def _number(phrase: Sequence[Token], *, named: bool) -> int | None:
    """The place in a family: an ordinal before the noun, a Roman numeral or small number in the name."""
    for token in reversed(phrase):
        if token.low in NUMBER_OF and (token.kind == "O" or (token.kind == "R" and (named or token is phrase[-1]))):
            return NUMBER_OF[token.low]
        if named and token.kind == "R" and token.low.isdigit() and len(token.low) <= 2:
            return int(token.low)
    return None


def _bracket_alias(text: str, end: int) -> tuple[tuple[str, ...], int]:
    """The short name in brackets behind a name, and the end of the brackets."""
    match = _BRACKET_ALIAS.match(text, end)
    if not match:
        return (), end
    alias = match["alias"].strip()
    return (() if _BARE_ALIAS.match(alias) else (alias,)), match.end()


def takes_up(mention: Mention) -> bool:
    """Whether the phrase can only take up a fund named before: 'the fund', 'this vehicle'."""
    return mention.kind == "anaphor" or mention.name.lower() in ANAPHOR_HEADS
