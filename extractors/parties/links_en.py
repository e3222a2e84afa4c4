"""Small words inside English names: which 'and', 'of', 'for' or comma joins two halves of one party's name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractors.lexicon_en import FIRM_WORDS, INSTITUTION_WORDS, OF_HEADS, words
from extractors.names.en.tokens import Token
from extractors.parties.known_en import is_given_name

_AND_INSTITUTION: Final = words(
    "commission authority department bureau ministry corporation corp foundation board system management "
    "administration council office committee"
)


def connects(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the word behind `last` joins two halves of one name; the name so far begins at `first`."""
    link = tokens[last + 1]
    if link.text == "&" or (link.kind == "-" and link.start == tokens[last].end):
        return True
    if link.low == "of":
        return any(token.low in OF_HEADS for token in tokens[first : last + 1])
    if link.low == "for":
        return tokens[last].low in _FOR_HEADS
    if link.low == "in":
        return any(token.low in {"alliance", "revolution"} for token in tokens[first : last + 1])
    if link.low == "and":
        return _and_joins(tokens, first, last)
    return False


_FIRMS_END: Final = words("bank group inc holding holdings corp corporation company co ltd fund")


def _and_joins(tokens: Sequence[Token], first: int, last: int) -> bool:
    """'National Development and Reform Commission': the last word of the right half is the noun of both."""
    end = _end_of_capitals(tokens, last + 2)
    halves = tokens[last].low, tokens[last + 2].low
    if (
        halves[1] in _TRAILS  # 'Eli Kerr and Company'
        or _are_couple(tokens, first, last, end)
        or (halves in _TRADES and end > last + 2)
    ):
        return True
    if all(half in _FIELDS or half.endswith(_ADJECTIVE) for half in halves):
        return end > last + 2 or (tokens[end].low in _FIELDS and _heads(tokens, first, last))
    if _of_office(tokens, first, last) and halves[1] in _FIELDS | _KINDS_OF_FIELDS:
        return bool({halves[1], tokens[end].low} & _FIELDS)
    if end == last + 2:
        return False
    if tokens[last - 1].low in _VENTURE and halves[0] in {"capital", "equity"}:
        return halves[1] in _FIELDS
    is_firm = any(token.low in FIRM_WORDS | _FIRMS_END for token in tokens[first : last + 1])
    return not is_firm and halves[0] in _FIELDS and tokens[end].low in _AND_INSTITUTION


def _are_couple(tokens: Sequence[Token], first: int, last: int, end: int) -> bool:
    """'the Jo and Max Kerr Foundation'."""
    alone = first == last and end - last > _COUPLE_AND_KIND and is_given_name(tokens[first].low)
    return alone and tokens[end].low in INSTITUTION_WORDS


_COUPLE_AND_KIND: Final = 3
"""Words at least behind the first of a couple: 'and', a given name, a family's name, and what theirs is."""


def _end_of_capitals(tokens: Sequence[Token], at: int) -> int:
    """The last of the capitalised words that follow one another from `at`."""
    while at + 1 < len(tokens) and tokens[at + 1].kind in "CK" and not tokens[at].owner:
        at += 1
    return at


def _of_office(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name so far is of an office for several fields: 'Ministry of Mines'."""
    low = {token.low for token in tokens[first : last + 1]}
    return bool(low & {"of", "for"}) and bool(low & _OFFICES)


_OFFICES: Final = words("ministry ministries department departments bureau bureaus")
_VENTURE: Final = words("private risk venture")
"""What makes 'capital' and 'equity' a trade: 'Ellory Venture Capital and Startup Association'."""
_KINDS_OF_FIELDS: Final = words(
    "digital domestic economic entrepreneurial foreign higher human international local natural public regional rural "
    "social sustainable technical urban vocational"
)
"""What stands before one of the fields of an office: 'Ministry of Investment and Foreign Trade'."""


def _heads(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name tells of what fields it is: 'Bank for Reconstruction', 'Federation of Industry', 'Programme'."""
    return any(token.low in {"of", "for", "programme", "program"} for token in tokens[first : last + 1])


def lists_fields(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a comma parts the fields of an office: 'Ministry of Culture, Sports and Tourism'."""
    if not (_of_office(tokens, first, last) and {tokens[last].low, tokens[last + 2].low} <= _FIELDS):
        return False
    end = _end_of_capitals(tokens, last + 2)
    return end + 1 < len(tokens) and tokens[end + 1].low in {"and", "&", ","}


_TRADES: Final = frozenset(
    {
        ("trust", "banking"),
        ("banking", "trust"),
        ("savings", "loan"),
        ("oil", "gas"),
        ("iron", "steel"),
        ("food", "drug"),
    }
)
"""Two words for one trade, where a noun of both follows: 'Kerr Trust and Banking Corporation'."""
_TRAILS: Final = words("company co sons brothers associates")
_ADJECTIVE: Final = ("al", "ic")
_FOR_HEADS: Final = words(
    "bank council agency centre center department authority organisation organization institute ministry foundation "
    "association commission office fund secretariat"
)
_FIELDS: Final = words(
    "affairs agriculture arts authorisation authorization business casualty climate commerce communications "
    "competition competitiveness construction cooperation credit culture development economy education employment "
    "energy engineering enterprise enterprises entrepreneurship environment exchange export finance fire fisheries "
    "food forestry future gas health housing ict import industry information infrastructure innovation insurance "
    "investment labor labour liability loan loans logistics marine medium mines mining oil pension planning police "
    "policy promotion property reconstruction reform regulation relief research retirement savings science securities "
    "security services skills small smes space sports start-up start-ups startup startups supervision teachers "
    "technology telecommunications tourism trade training transport water welfare"
)
"""What offices, banks and insurers are for; two of them around 'and' are one name's."""
