"""English names of parties: which capitalised words are one firm, institution, authority, place or person."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from extractors.lexicon_en import FIRM_WORDS, FIRST_NAMES, INSTITUTION_WORDS, OF_HEADS, PUBLIC_WORDS, words
from extractors.names.en.tokens import Token
from extractors.parties.fronts_en import front_of, has_front
from extractors.parties.known_en import known_kinds
from extractors.parties.links_en import connects, lists_fields
from extractors.parties.offices_en import OFFICES, TITLES, around_post, past_office
from extractors.parties.openers_en import may_be_subject, opens_sentence
from extractors.places import find_places

PartyKind = Literal["firm", "public", "institution", "place", "person", "plain"]
HOUSES: Final = frozenset({"firm", "plain", "institution"})
"""Kinds of those who may stand behind a fund as its house."""
"""`plain`: capitals that say nothing of what they name."""


@dataclass(frozen=True, slots=True)
class Party:
    """One name at `text[start:end]` of a sentence."""

    start: int
    end: int
    text: str
    kind: PartyKind


_INSIDE: Final = "CKRLNO"
_NEVER_ALONE: Final = words(
    "i ceo cfo cio coo mr mrs ms dr sir q1 q2 q3 q4 h1 h2 fy ai it esg ipo ipos us$ form series key page share "
    "related editor's photo advertisement "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec internet english twitter facebook linkedin read more source "
    "b2b saas r&d m&a gp gps lp lps vc vcs pe "
    "d.c u.s article articles chairman president managing director partner partners founder co-founder chief "
    "executive officer covid covid-19 bloomberg reuters "
    "tech fintech biotech healthcare infrastructure clean energy climate real estate digital new aum nav irr tvpi "
    "moic dpi half most some several others both nobody everyone grants loans subsidies "
    "backers investors contributors supporters funders donors subscribers sponsors founders shareholders money "
    "fundraising commitments holdings recipients board directors shareholder regulators telecom telecoms software "
    "logistics agritech edtech"
)
_OPENERS: Final = words(
    "insurer reinsurer lender carmaker automaker chipmaker drugmaker retailer brewer telco conglomerate "
    "insurers lenders managers developer developers utility financier billionaire buyout"
)
"""Words in capitals only because they open a sentence or a headline: 'Insurer China Life'."""
_DAY_OR_MONTH: Final = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day$|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
    r"aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$",
    re.IGNORECASE,
)


def find_parties(text: str, tokens: Sequence[Token], taken: Sequence[tuple[int, int]]) -> tuple[Party, ...]:
    """The names of a sentence outside the spans already `taken`, in order."""
    parts = (part for run in _runs(tokens, taken) for part in around_post(tokens, *run))
    found = (_party(text, tokens, part) for part in parts)
    return tuple(_with_front(text, party, taken) for party in found if party)


def _runs(tokens: Sequence[Token], taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """(first, last) token numbers of each capitalised run."""
    starts, ends = [token.start for token in tokens], [token.end for token in tokens]
    free = [True] * len(tokens)
    for start, end in taken:
        for at in range(bisect_right(ends, start), bisect_left(starts, end)):
            free[at] = False
    at = 0
    while at < len(tokens):
        if not (free[at] and tokens[at].kind in "CK"):
            at += 1
            continue
        last = _run_end(tokens, free, at)
        yield at, last
        at = last + 1


def _run_end(tokens: Sequence[Token], free: Sequence[bool], first: int) -> int:
    last = first
    while last + 1 < len(tokens) and not (tokens[last].owner and tokens[last + 1].low not in _OWNED):
        step = _step(tokens, free, first, last)
        if not step:
            break
        last += step
    return last


def _step(tokens: Sequence[Token], free: Sequence[bool], first: int, last: int) -> int:
    """How many tokens the run goes on from `last`: 1 for a word, 2 over a connector, 0 at its end."""
    following = tokens[last + 1]
    if not free[last + 1]:
        return 0
    if following.kind in "CKRL" or (following.kind == "N" and following.text[:1].isupper()):
        return 0 if _DAY_OR_MONTH.match(following.text) else 1
    if over := _over_inside(tokens, free, first, last):
        return over
    beyond = tokens[last + 2] if last + 2 < len(tokens) and free[last + 2] else None
    if following.kind == "," and beyond and (beyond.kind == "L" or lists_fields(tokens, first, last)):
        return 2
    if beyond is None or beyond.kind not in "CKO":
        return _over_article(tokens, free, last) if following.low in {"of", "for"} else 0
    return 2 if connects(tokens, first, last) else 0


_OWNED: Final = INSTITUTION_WORDS | words("committee relief welfare provident benefit")
_FOREIGN_HEADS: Final = words("caisse banque agence société cassa banco caixa kreditanstalt fondo fonds bundesverband")
_FOREIGN_LINKS: Final = words("de des du d la le l et dépôt depot placement per für fur e y di del della do da dos i")


def _over_inside(tokens: Sequence[Token], free: Sequence[bool], first: int, last: int) -> int:
    """How many tokens a run goes on over what stands only inside names: 'Ping An', 'Caja del Norte', 'M. M. Kerr'."""
    following = tokens[last + 1]
    if (tokens[last].low, following.text) in _BROKEN:
        return 1
    if following.text == "i" and last + 2 < len(tokens) and tokens[last + 2].low in FIRM_WORDS:
        return 2  # a letter that a brand writes small: 'Kerr i Ventures'
    if tokens[first].low in _FOREIGN_HEADS or following.low in _FOREIGN_OF:
        return _over_foreign(tokens, free, last)
    if following.text == "." and _is_cut(tokens[last], following) and last + 2 < len(tokens) and free[last + 2]:
        return 2 if tokens[last + 2].kind in "CK" else 0
    return 0


_FOREIGN_OF: Final = words("de del della des du dos da di et")
"""Small words that no English text has between two capitals but in names: 'Canteras del Norte'."""
_BROKEN: Final = frozenset({("ping", "An")})
"""Names whose second word is an article elsewhere."""


def _is_cut(token: Token, stop: Token) -> bool:
    """Whether a full stop stands behind an initial or a short form inside a name: 'M. M. Kerr', 'St. Gallen'."""
    return stop.start == token.end and (len(token.text) == 1 or token.low in _CUT_SHORT)


_CUT_SHORT: Final = words("mt st ft")


def _over_foreign(tokens: Sequence[Token], free: Sequence[bool], last: int) -> int:
    """'Caisse de dépôt et placement du Québec': on over small words of the same language to the next capital."""
    at = last + 1
    while at < len(tokens) and free[at] and tokens[at].low in _FOREIGN_LINKS:
        at += 1
    return at - last if last + 1 < at < len(tokens) and free[at] and tokens[at].text[0].isupper() else 0


def _over_article(tokens: Sequence[Token], free: Sequence[bool], last: int) -> int:
    """'Alliance for a …', 'Government of the …': on to the capital behind the article."""
    joined = tokens[last].low in OF_HEADS and last + 3 < len(tokens) and free[last + 3]
    return 3 if joined and tokens[last + 2].kind == "D" and tokens[last + 3].kind == "C" else 0


def _party(text: str, tokens: Sequence[Token], run: tuple[int, int, bool]) -> Party | None:
    first, last, holds = run
    while first < last and _is_no_part(tokens[first], tokens[first + 1]):
        first += 1
    first = past_office(tokens, first, last)
    alone = first == last and not (
        _stands_alone(tokens, first) or has_front(text, tokens[first].text, tokens[first].start)
    )
    if tokens[first].low == "of" or alone:
        return None  # an office without its holder: 'Minister of Mines'
    start, end = tokens[first].start, tokens[last].end
    if tokens[last].owner:
        end = tokens[last].start + len(tokens[last].text)
    if text[end : end + 1] == "." and tokens[last].low in {"co", "inc", "ltd", "corp"}:
        end += 1
    if more := _MORE.match(text, end):
        end = more.end()
    if last > first and tokens[last].kind == "R" and _SCALE.match(text, end):
        end = tokens[last - 1].end
    name = text[start:end]
    if _NO_NAME.match(name):
        return None
    titled = holds or (run[0] < first and tokens[first - 1].low in TITLES)
    return Party(start, end, name, "person" if titled or _is_speaker(name, text, end) else kind_of(name))


def _is_no_part(token: Token, following: Token) -> bool:
    """Whether the first capitals of a run are none of its name: a title, a day, the trade of who is named."""
    low = token.low
    return bool(
        low in TITLES
        or (low in OFFICES and following.low in TITLES)
        or low in _OPENERS
        or _DAY_OR_MONTH.match(token.text)
    )


def _with_front(text: str, party: Party, taken: Sequence[tuple[int, int]]) -> Party:
    """The party with a first word that no capital shows: '8i Ventures', ': Spur Capital Partners', 'Bank of Kerr'."""
    floor = max((end for _, end in taken if end <= party.start), default=0)
    start = front_of(text, party.text, party.start, floor)
    if start == party.start:
        return party
    name = text[start : party.end]
    return Party(start, party.end, name, kind_of(name))


def _is_speaker(name: str, text: str, end: int) -> bool:
    """Whether what stands behind a name is said of persons, and the name is no firm's."""
    return bool(_PERSON_BEHIND.match(text, end)) and kind_of(name) != "firm"


_SCALE: Final = re.compile(r"\s(?:billion|million|bn|crore|per cent)\b")
"""What makes a number behind a name a sum's: 'Kerr 1 billion'."""
_NO_NAME: Final = re.compile(
    r"(?:form|series|phase|class|category|tier|type|part|stage) \w{1,3}$|(?:tianyancha|qichacha|qcc|sebi|amac|csrc|"
    r"cssf|sec|registration|introducing)$"
    r"|(?:asset management association|securities and exchange (?:commission|board))\b",
    re.IGNORECASE,
)
"""Capitals that rules read as words: forms, registers, regulators."""
_MORE: Final = re.compile(
    r"\s\([A-Z][\w ]{2,20}\) (?:Co|Ltd|Limited|Inc|Holdings?|Group|Investments?|Capital|Company|Bank|Management)\b"
    r"(?:,? (?:Co|Ltd|Limited|Inc)\b\.?)*"
    r"|\.?, (?:Ltd|Inc|LLC|L\.?P|Limited|S\.?A)\b\.?|\s(?:(?:municipal|state|provincial|local|city|federal|district|"
    r"regional|central)\s)*governments?\b(?!-)|\sfamily(?:\soffice)?\b"
)
"""What goes on with a name: a legal form behind a comma, 'government' behind a place."""
_PERSON_BEHIND: Final = re.compile(
    r", (?:the |its |a |an )?(?:[\w-]+ ){0,3}(?:chairman|chairwoman|head|chief|ceo|cfo|president|minister|director|"
    r"partner|founder|secretary|mayor|governor|"
    r"co-head|principal|analyst|economist|professor|spokes\w+|official|commissioner|executive)\b|, (?:who|"
    r"whose (?:father|family|mother|wife|husband|own|brother|sister|career|grandfather))\b| (?:told|added)\b",
    re.IGNORECASE,
)


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether one capitalised word is a name: not a month, and not a plain word that only opens the sentence."""
    token = tokens[at]
    if not at and _COMPOUND.fullmatch(token.text):
        return False
    if token.low.strip(".") in _NEVER_ALONE or _DAY_OR_MONTH.match(token.text) or len(token.text) < 2:
        return False
    if (
        not opens_sentence(tokens, at)
        or known_kinds(token.text)
        or any(letter.isupper() or letter.isdigit() for letter in token.text[1:])
        or _is_place(token.text)
    ):
        return True
    return may_be_subject(tokens, at)


_COMPOUND: Final = re.compile(r"[A-Z][a-z]+-[a-z]+")
"""A plain compound that opens a sentence: Early-stage, Deep-sea."""


@cache
def kind_of(name: str) -> PartyKind:
    """What kind of party a name tells."""
    low = [word.strip(".,'").lower() for word in re.split(r"[\s-]+", name)]
    heard = set(low)
    is_named_person = low[0] in FIRST_NAMES and 2 <= len(low) <= 4 and not heard & (FIRM_WORDS | INSTITUTION_WORDS)
    ladder: tuple[tuple[bool, PartyKind], ...] = (
        (low[-1] in _AUTHORITIES, "public"),
        (_is_place(name), "place"),
        (is_named_person, "person"),
        (bool(heard & FIRM_WORDS) and not heard & _NO_FIRM, "firm"),
        (bool(heard & PUBLIC_WORDS), "public"),
        (bool(heard & INSTITUTION_WORDS), "institution"),
    )
    return next((kind for holds, kind in ladder if holds), "plain")


_AUTHORITIES: Final = words("union commission government governments")
_NO_FIRM: Final = words("bank ministry commission government pension retirement insurance")


def _is_place(name: str) -> bool:
    return any(span.start == 0 and span.end == len(name) for span in find_places(name))
