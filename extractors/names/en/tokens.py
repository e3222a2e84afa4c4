"""English sentences as tokens with classes: one letter a token, so that phrases are read off a string.

A token is a word, a sum of money (one token, with the sums in brackets behind it) or a mark. Classes:

    D determiner    N number          O ordinal, "new"     M money          x other lower-case word
    C capitalised   K Fund, capital   k fund, lower case   w vehicle, pool  R II, 2024 (in names)
    L legal form    & and, &          o of, for            - dash           , comma
    ( ) brackets    " quotes          . other marks        s word that no noun phrase holds
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from extractors.lexicon_en import (
    DETERMINERS,
    FUND_HEADS,
    LEGAL_FORMS,
    NUMERALS,
    ORDINALS,
    PARTICIPLE_LEADS,
    PARTICIPLES,
    ROMANS,
    STOPPERS,
    TITLE_WORDS,
    WEAK_HEADS,
    words,
)


class Token(NamedTuple):
    """One word, sum or mark: `kind` is the class letter, `owner` whether it ends in a possessive 's.

    A tuple, since an article has hundreds: a frozen dataclass takes four times as long to make.
    """

    start: int
    end: int
    text: str
    low: str  # in lower case, without a possessive ending
    kind: str
    owner: bool


_WORD = re.compile(
    r"(?P<word>(?<!\w)N[or]\.?\s?\d{1,2}(?![\w.,%]*\d|\w)|[^\W_]+(?:[.'&+/_-]*[^\W_]+)*\+?)"
    r"|(?P<mark>\.{2,}|[^\w\s]|_)"
)
_OWNER = re.compile(r"'s?$|'S$")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]$")
_YEAR_OR_NUMBER = re.compile(r"(?:19|20)\d\d$|\d{1,2}(?:\.0)?$|\d{1,2}[a-z]?$")
_MARKS = {"&": "&", "-": "-", "–": "-", "—": ".", ",": ",", "(": "(", ")": ")", '"': '"', "“": '"', "”": '"'}
_SMALL_NAME_WORDS = words("de van der den von la le du da di al el bin")


def read_tokens(text: str, sums: Sequence[tuple[int, int]], *, headline: bool = False) -> tuple[Token, ...]:
    """The tokens of a sentence; `sums` are the (start, end) of money, in order; `headline`: capitals mean nothing."""
    raw = list(_raw(text, sums))
    return tuple(
        Token(start, end, word, low := word.lower(), _class(raw, place, low, headline=headline), owner)
        for place, (start, end, word, owner, _) in enumerate(raw)
    )


_Raw = tuple[int, int, str, bool, bool]  # start, end, word, owner, money


def _raw(text: str, sums: Sequence[tuple[int, int]]) -> Iterable[_Raw]:
    at = 0
    for start, end in sums:
        yield from _words(text, at, start)
        yield start, end, text[start:end], False, True
        at = end
    yield from _words(text, at, len(text))


def _words(text: str, start: int, end: int) -> Iterable[_Raw]:
    told = start
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        if match.start() < told:
            continue  # the last full stop of 'L.P.', told with it
        if word == "'" and text[match.start() - 1 : match.start()] in set("sxzS"):
            continue  # the possessive of a plural, told by the word before
        if match["word"] is None:
            yield match.start(), match.end(), word, False, False
        elif word.endswith(("'s", "'S")) and len(word) > 2:
            yield match.start(), match.end() - 2, word[:-2], True, False
        else:
            following = text[match.end() : match.end() + 1]
            owner = following == "'" and word[-1:] in "sxzS" and not _IN_QUOTES.search(text, 0, match.end())
            dotted = 1 if following == "." and _DOTTED.match(word) else 0
            told = match.end() + dotted
            yield match.start(), told, word + "." * dotted, owner, False


_IN_QUOTES = re.compile(r"(?:^|[\s(])'(?=\w)(?:[^']|'(?=s\b))*$")
"""A single quote that opened before and has not closed: the next one is no possessive."""


def _class(raw: Sequence[_Raw], place: int, low: str, *, headline: bool) -> str:
    _, _, word, _, money = raw[place]
    if money:
        return "M"
    if not word[0].isalnum():
        return _MARKS.get(word, ".")
    if "-" in word and _COMPOUND.search(word):
        return "x"
    if counted(word):
        return "R"
    if word[0].isupper():
        return _capital_class(raw, place, low, headline=headline)
    return _lower_class(raw, place, low)


_BRAND = re.compile(r"\d{1,3}(?:[A-Z][a-z]{3,}\w*|VC)$")
"""A name that opens with its number: '24Ventures', '8VC'."""


def counted(word: str) -> str | None:
    """The digits of a number that is written out, 'No. 2', 'Nr 3': part of a name as a numeral is."""
    match = _COUNTED.match(word)
    return match[1] if match else None


_COUNTED = re.compile(r"N[or]\.?\s?(\d{1,2})$")


def _capital_class(raw: Sequence[_Raw], place: int, low: str, *, headline: bool) -> str:
    """A capitalised word: part of a name, unless it opens the sentence or stands in a headline of capitals."""
    opens = place == 0 or raw[place - 1][2] in {'"', "“", "”", ":", "—", "."} or _is_behind_dash(raw, place)
    before_name = place + 1 < len(raw) and raw[place + 1][2][:1].isupper()
    if low in FUND_HEADS or _GERMAN.match(low):
        return "K"
    if low in ROMANS and (place > 0 or low != "i"):
        return "R" if raw[place][2].isupper() else "C"
    if low in LEGAL_FORMS:
        return "L"
    if opens and not before_name and low in _OF_THE_STATE:
        return "x"
    initial = len(low) == 1 and place + 1 < len(raw) and raw[place + 1][:3] == (raw[place][1], raw[place][1] + 1, ".")
    if headline or (opens and not before_name) or (low in DETERMINERS and not initial):
        return _common_class(low)
    return _opening_class(low, before_name=before_name) if opens else "C"


_OF_THE_STATE: Final = words("city state government national provincial municipal county federal regional")
"""Words that name nobody where a sentence opens with them: 'City fund for start-ups'."""


def _is_behind_dash(raw: Sequence[_Raw], place: int) -> bool:
    """Whether a word follows a dash that stands free: 'Lima - Plans a fund'."""
    return raw[place - 1][2] in {"-", "–"} and raw[place - 1][1] < raw[place][0]


_GERMAN = re.compile(r"[a-zäöüß-]{4,}fonds?$")
"""'Wachstumsfonds', 'Zukunftsfonds'."""
_COMPOUND = re.compile(
    r"-(?:based|headquartered|backed|focused|listed|style|like|owned|led|domiciled|linked|denominated|wide|"
    r"dominated|sponsored|run)$|^[a-z]+-[A-Z]"
)
"""Adjectives made of a name: 'Oslo-based', 'sub-Saharan'."""
_LOWER_FORMS = words("lp l.p l.p. llp gmbh plc sicav kg ab as oy bv k/s")
_OPENING_ADVERB = re.compile(r"\w{3,}ly$")


def _common_class(low: str) -> str:
    """A capital that may mean nothing: what the word would be in lower case, a name if that says nothing."""
    if low in WEAK_HEADS:
        return "w"
    for letter, table in (("D", DETERMINERS), ("N", NUMERALS), ("O", ORDINALS), ("s", TITLE_WORDS)):
        if low in table:
            return letter
    if _OPENING_ADVERB.match(low):
        return "s"
    return "&" if low == "and" else "o" if low in {"of", "for"} else "C"


def _opening_class(low: str, *, before_name: bool) -> str:
    """The first word of a sentence, with a capital behind it: 'New Leaf Partners', but 'The Leaf', 'In India'."""
    if low in DETERMINERS:
        return "D"
    return "s" if before_name and low in TITLE_WORDS else "C"


_BEFORE_PARTICIPLES = DETERMINERS | PARTICIPLE_LEADS | ORDINALS


_LOWER_CLASSES: Final = {
    **dict.fromkeys(_LOWER_FORMS, "L"),
    **dict.fromkeys(WEAK_HEADS, "w"),
    **dict.fromkeys(NUMERALS, "N"),
    **dict.fromkeys(ORDINALS, "O"),
    **dict.fromkeys(DETERMINERS, "D"),
    **dict.fromkeys(STOPPERS, "s"),
    **{word: letter for word, letter in (("and", "&"), ("of", "o"), ("for", "o")) if word in STOPPERS},
}
"""Lower-case words whose class nothing beside them changes; of a word in two tables the later row holds."""


_COUNTED_ON: Final = words("more further other")
"""Behind a number these belong to what is counted: 'two more funds'."""


def _lower_class(raw: Sequence[_Raw], place: int, low: str) -> str:
    if low in FUND_HEADS:
        return "k"
    if _is_adjective(raw, place, low):
        return "x"
    if letter := _LOWER_CLASSES.get(low):
        return letter
    if low[0].isdigit():
        return "C" if _BRAND.match(raw[place][2]) else "R" if _YEAR_OR_NUMBER.match(low) else "N"
    return "C" if low in _SMALL_NAME_WORDS or any(letter.isupper() for letter in raw[place][2]) else "x"


def _is_adjective(raw: Sequence[_Raw], place: int, low: str) -> bool:
    """Whether a word that may be another belongs to the noun: 'newly closed', 'two more', 'its lower mid-market'."""
    if low in PARTICIPLES and place and _is_modifier(raw, place):
        return True
    if low in _COUNTED_ON and place and raw[place - 1][2].lower() in NUMERALS:
        return True
    return low == "lower" and place + 1 < len(raw) and raw[place + 1][2].lower().startswith("mid")


def _is_modifier(raw: Sequence[_Raw], place: int) -> bool:
    """Whether a participle belongs to the noun behind it: 'the newly closed fund', but 'has just closed the fund'."""
    governs = place + 1 < len(raw) and raw[place + 1][2].lower() in DETERMINERS
    return not governs and (raw[place - 1][2].lower() in _BEFORE_PARTICIPLES or raw[place - 1][3])


def is_headline(text: str) -> bool:
    """Whether a line writes its words with capitals as headlines do, so that capitals name nobody."""
    if text.rstrip().endswith((".", ".”", '."')):
        return False
    long = list(re.findall(r"[A-Za-z][\w'-]{3,}", text))
    return len(long) >= 4 and sum(word[0].isupper() for word in long) >= 0.7 * len(long)
