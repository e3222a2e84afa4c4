"""Where an English sentence denotes a fund: by a proper name, by a description, or by taking up an earlier word.

The noun is found first; the phrase then grows to the left over the words that may modify it, and to the right over
numbers, legal forms and the short name in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from extractors.lexicon_en import FIRM_WORDS, NUMBER_OF, PUBLIC_WORDS, words
from extractors.names.en.edges import purpose_edge
from extractors.names.en.kinds import excluded_kind, is_standing
from extractors.names.en.span import Span
from extractors.names.en.spans import of_funds, span_at
from extractors.names.en.tokens import Token, counted, is_headline
from extractors.names.en.weak import sum_behind

Kind = Literal["named", "described", "anaphor", "group", "excluded", "generic"]
"""How a phrase denotes: `group` counts several funds, `generic` means funds at large, `excluded` another product."""


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

    @property
    def in_capitals(self) -> bool:
        """Whether plain words, several, bear capitals as a name does: 'the Opportunity Growth Fund'."""
        return self.name.istitle() and self.name.count(" ") > 1


_PLURAL: Final = re.compile(r"^(?!fund-of).*s$")
_BRACKET_ALIAS: Final = re.compile(
    r"""\s? \( (?:the\s|or\s|also\s|formerly\s|hereinafter\s|collectively,?\s|\")* [\"“]?
        (?P<alias>[A-Z0-9][\w&.+/ -]{1,40}?) [\"”]? \)""",
    re.VERBOSE,
)
_BARE_ALIAS: Final = re.compile(
    r"(?:the )?(?:fund|partnership|vehicle|company|programme|program|funds|facility|[ivxIVX]+|19\d\d|20\d\d)$",
    re.IGNORECASE,
)


def find_mentions(text: str, tokens: Sequence[Token]) -> tuple[Mention, ...]:
    """All phrases of a sentence that denote a fund or something called one, in order, without overlap."""
    kinds = "".join(token.kind for token in tokens)
    found: list[Mention] = []
    done = 0
    for place in range(len(tokens)):
        if place < done:
            continue
        span = span_at(tokens, kinds, place, done)
        if span is None:
            continue
        span = _with_sum(tokens, kinds, _whole(text, tokens, kinds, span), done)
        found.append(_mention(text, tokens, kinds, span))
        done = span.last + 1
    return tuple(found)


def _whole(text: str, tokens: Sequence[Token], kinds: str, span: Span) -> Span:
    """The phrase with what it is for, if that bears capitals too: 'Venture Fund for Start-ups'; not in headlines."""
    last = purpose_edge(tokens, kinds, span.head)
    if last <= span.last or span.last > span.head or kinds[span.head] != "K" or kinds[span.name] not in "CK":
        return span
    return span if is_headline(text) else replace(span, last=last, named=True)


def _with_sum(tokens: Sequence[Token], kinds: str, span: Span, floor: int) -> Span:
    """The phrase with the sum it is told as: '10 billion yuan of industrial fund'; '$9m of the fund' is a part."""
    at = span.first - 2
    told = at >= floor and kinds[at] == "M" and tokens[at + 1].low == "of"
    if not told or span.named or kinds[span.first] == "D" or _is_plural(tokens, span.head):
        return span
    total = at - 3 >= floor and [token.low for token in tokens[at - 3 : at]] == ["a", "total", "of"]
    return replace(span, first=at - 3 * total)


def _mention(text: str, tokens: Sequence[Token], kinds: str, span: Span) -> Mention:
    phrase = tokens[span.first : span.last + 1]
    start, end = phrase[0].start, phrase[-1].end + _is_shortened(text, phrase[-1])
    name_start = tokens[span.name].start
    stop = end
    low = [token.low for token in phrase]
    end += span.name > 0 and tokens[span.name - 1].kind == '"' and text[end : end + 1] in {'"', "”"}
    aliases, end = _bracket_alias(text, end) if span.named else ((), end)
    sums = next(((token.start, token.end) for token in phrase if token.kind == "M"), None)
    plural = _is_plural(tokens, span.head) and not span.named
    excluded = "standing" if span.named and is_standing(text[name_start : phrase[-1].end]) else None
    number = None if plural else _number(phrase, named=span.named)
    before = low[:-1] if len(low) > 1 and low[-1] not in _PRODUCTS else low
    excluded = excluded or excluded_kind(before, text[end : end + 30], counted=(number or 0) > (not span.named))
    return Mention(
        start=start,
        end=end,
        kind=_kind(tokens, kinds, span, plural=plural, excluded=excluded),
        name=text[name_start:stop],
        name_start=name_start,
        aliases=aliases,
        money=sums,
        number=number,
        plural=plural,
        definite=phrase[0].low in {"the", "this", "that", "these", "its", "their", "his", "her", "our", "it"}
        or _owner(tokens, span.first) is not None,
        owner=_owner(tokens, span.first),
        is_new=_is_new(low, named=span.named, has_sum=sums is not None),
        excluded=excluded,
        weak=kinds[span.head] == "w",
    )


def _is_shortened(text: str, last: Token) -> bool:
    """Whether a full stop belongs to a legal form, since the sentence goes on: 'Fund Co., Ltd. was set up'."""
    return last.kind == "L" and text[last.end : last.end + 1] == "." and bool(text[last.end + 1 :].strip(" \"”')]"))


_PRODUCTS: Final = words("etf etfs")
"""Nouns that say by themselves what kind of product it is."""


def _is_plural(tokens: Sequence[Token], head: int) -> bool:
    """Whether the noun means several; 'a fund of funds' is one."""
    noun = next((at for at in range(max(head - 4, 0), head) if at + of_funds(tokens, at) == head), head)
    return bool(_PLURAL.match(tokens[noun].low))


_NEW: Final = words("new first maiden debut inaugural second third fourth fifth next fresh")


def _is_new(low: Sequence[str], *, named: bool, has_sum: bool) -> bool:
    """Whether words tell the fund as one that was not there: 'a new', 'its first', 'a $90m fund'."""
    if named:
        return "new" in low[:2] or low[0] in {"a", "an"}
    return bool(_NEW & set(low)) or (low[0] in {"a", "an", "another"} and has_sum)


def _kind(tokens: Sequence[Token], kinds: str, span: Span, *, plural: bool, excluded: str | None) -> Kind:
    if excluded:
        return "excluded"
    if span.named and tokens[span.name].low != "category":
        return "named"
    before = kinds[span.first : span.head]
    heard = {token.low for token in tokens[span.first : span.head]}
    counted = plural and (sum_behind(tokens, kinds, span.head) or _is_collected(tokens, span.first))
    if not before.replace("D", "") and not counted:
        return _bare_kind(tokens[span.first].low, plural=plural, alone=not before)
    digits = [int(word) for word in heard if word.isdigit()]
    many = any(number > _MOST_TOLD for number in digits)
    if (
        heard & (_AT_LARGE | {"no"} | (_COMPARED if plural else set()))
        or _is_class(tokens, span.first, heard)
        or _is_any_of(tokens, kinds, span.first)
        or (plural and many)
    ):
        return "generic"
    if not plural:
        return "anaphor" if "category" in heard and tokens[span.first].low == "the" else "described"
    told = counted or "N" in before or "M" in before or digits or heard & NUMBER_OF.keys()
    return "group" if told else "generic"


_COLLECTIONS: Final = words("pair trio quartet quintet family series suite brace couple set batch clutch bunch range")


def _is_collected(tokens: Sequence[Token], first: int) -> bool:
    """'a pair of funds', 'a family of four funds'."""
    return first > 1 and tokens[first - 1].low == "of" and tokens[first - 2].low in _COLLECTIONS


def _is_class(tokens: Sequence[Token], first: int, heard: set[str]) -> bool:
    """'registered as a Category II alternative investment fund': a class of funds, not one of them."""
    return first > 0 and tokens[first - 1].low == "as" and any(word.startswith("category") for word in heard)


def _is_any_of(tokens: Sequence[Token], kinds: str, first: int) -> bool:
    """'a first, second or third fund': any of several, none in particular."""
    return first > 1 and tokens[first - 1].low == "or" and "O" in {kinds[first - 2], kinds[max(first - 3, 0)]}


_MOST_TOLD: Final = 30
"""Funds that one article may tell of as a group; '1,100 funds' are a statistic."""
_AT_LARGE: Final = words("average typical median any every your such most many certain")
_COMPARED: Final = words("similar comparable")
"""Of several at large; 'a similar fund is planned for Uruguay' is one."""


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
        and not _parts_owners(tokens, at - 1)
    ):
        at -= 1
    return tokens[at].start, tokens[first - 1].start + len(tokens[first - 1].text)


def _continues_owner(token: Token, last: Token) -> bool:
    """'The venture firm' before "'s" is all lower case but its determiner; 'Harbour Point' all capitals."""
    return (token.kind in "CKR&") if last.kind in "CKR" else (token.kind in "xDO")


def _parts_owners(tokens: Sequence[Token], at: int) -> bool:
    """Whether an 'and' stands behind a whole name: 'the Mining Ministry and Oman's Fund' is of Oman."""
    return tokens[at].low == "and" and at > 0 and tokens[at - 1].low in _WHOLE_NAMES


_WHOLE_NAMES: Final = FIRM_WORDS | PUBLIC_WORDS


def _number(phrase: Sequence[Token], *, named: bool) -> int | None:
    """The place in a family: an ordinal before the noun, a Roman numeral or small number in the name."""
    for token in reversed(phrase):
        if token.low in NUMBER_OF and (token.kind == "O" or (token.kind == "R" and (named or token is phrase[-1]))):
            return NUMBER_OF[token.low]
        digits = counted(token.text) or token.low
        if named and (token.kind == "R" or digits != token.low) and digits.isdigit() and len(digits) <= 2:
            return int(digits)
    return None


def _bracket_alias(text: str, end: int) -> tuple[tuple[str, ...], int]:
    """The short name in brackets behind a name, and the end of the brackets."""
    match = _BRACKET_ALIAS.match(text, end)
    if not match:
        return (), end
    alias = match["alias"].strip()
    return (() if _BARE_ALIAS.match(alias) else (alias,)), match.end()
