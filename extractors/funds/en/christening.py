"""Which names in capitals are those of funds, weighed by many small signs.

How they end, what they are akin to, what is said of them.

Rules of naming (`coining`) know how a text gives a name; most names are simply used: 'Fjordline Ocean I should reach
NOK 1.5bn', 'Tasker Row Crop Trust began on 2 May with A$220 million'. What each sign weighs was learned (`weights`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from extractors.funds.en.callings import FIRM_BEFORE, FIRM_BEHIND, LISTED, is_maker
from extractors.funds.en.clauses import Clause, opens_with_its
from extractors.funds.en.roots import root_of, signs_beside, words_of
from extractors.lexicon_en import FIRM_WORDS, INSTITUTION_WORDS, PUBLIC_WORDS, words
from extractors.parties.en import Party, kind_of
from extractors.rules import FUND
from extractors.weights import weights_of


@dataclass(frozen=True, slots=True)
class Use:
    """One place where a text uses a name: the clause, where in its symbols, and the symbols of the next clause."""

    clause: Clause
    place: int
    party: Party
    following: str


@dataclass(frozen=True, slots=True)
class Names:
    """Every name of an article that no rule has taken for a fund's, with its uses; beside what funds they stand."""

    uses: Mapping[str, Sequence[Use]]
    beside_named: bool
    near_funds: frozenset[int]
    """The clauses that have a word for a fund, or stand close to one that has."""
    counted: frozenset[int]
    """The clauses close behind one that counts several funds."""


_LESSON: Final = "en_names"
_ENOUGH: Final = 0.5
"""How probable a fund's name has to be: at this value the weights find most names of corpora that they were not
learned from, with one in four wrong; what is wrong still has to be announced."""
_SURELY: Final = 0.75
"""The same where no word for a fund is near: a telephone or a course bears a numeral too."""
_CLOSE: Final = 2
"""Clauses between a name and a word for a fund that is near."""


def christened_names(clauses: Sequence[Clause]) -> frozenset[str]:
    """The names that signs tell to be funds'."""
    names = names_in(clauses)
    weights = weights_of(_LESSON)
    return frozenset(
        name
        for name, uses in names.uses.items()
        if _is_of_funds(name, names)
        and not any(_is_firm(use) for use in uses)
        and weights.chance(signs_of_name(name, names)) >= _enough(uses, names)
    )


def _is_firm(use: Use) -> bool:
    """Whether a name is that of a company which sells something, or of a house that the clause gives a fund of its own.

    'Alder Capital, run by two bankers, is raising $9m for its debut fund'; 'Alder Growth II' has none of its own.
    """
    if is_maker(use.clause, use.place) or (" " not in use.party.text and LISTED.search(use.clause.text)):
        return True
    owns = any(opens_with_its(use.clause, mention) for at, mention in use.clause.mentions() if at > use.place)
    return owns and use.party.kind == "firm" and use.party.text.split()[-1].lower().strip(".,") in FIRM_WORDS


def _is_of_funds(name: str, names: Names) -> bool:
    """Whether an article without a word for a fund tells money beside a name of several: the Apple II is none."""
    return bool(names.near_funds) or (" " in name and any(use.clause.tells_millions() for use in names.uses[name]))


def _enough(uses: Sequence[Use], names: Names) -> float:
    return _ENOUGH if any(use.clause.index in names.near_funds for use in uses) else _SURELY


def names_in(clauses: Sequence[Clause]) -> Names:
    """The names of an article that may be funds'."""
    uses: dict[str, list[Use]] = {}
    for clause, following in zip(clauses, [*(one.text for one in clauses[1:]), ""], strict=True):
        for place, noun in clause.nouns.items():
            if isinstance(noun, Party) and _may_be_of_fund(noun):
                uses.setdefault(noun.text, []).append(Use(clause, place, noun, following))
    funds = [
        (clause.index, noun) for clause in clauses for _, noun in clause.mentions() if not (noun.excluded or noun.weak)
    ]
    near = frozenset(close for index, _ in funds for close in range(index - _CLOSE, index + _CLOSE + 1))
    counted = (close for index, fund in funds if fund.plural for close in range(index, index + _TOLD_WITHIN + 1))
    return Names(uses, any(fund.is_named for _, fund in funds), near, frozenset(counted))


def _may_be_of_fund(name: Party) -> bool:
    """A place is none: where funds are told by their regions, `groups` knows."""
    return name.kind != "place" and name.text not in _TITLES and not _OTHER_PRODUCT.search(name.text)


_TOLD_WITHIN: Final = 4
"""Clauses behind 'three funds' in which they are named one by one."""


_OTHER_PRODUCT: Final = re.compile(
    r"\b(?:ETFs?|REITs?|UCITS|NFO)$|\b(?:Group|Holdings?|Management|Securities|Bank|Insurance) (?:Co|Company|Corp)\b"
)
"""How names end that are no funds': those of products of an exchange, and of companies."""
_TITLES: Final = frozenset({"Gov", "Sen", "Rep", "Dr", "Mr", "Mrs", "Ms", "Prof", "Gen", "Mass", "Calif", "Conn"})
"""What looks like a name where a full stop behind it ends no sentence."""


def signs_of_name(name: str, names: Names) -> frozenset[str]:
    """The signs that hold for a name, among all names of its article."""
    uses, kind = names.uses[name], kind_of(name)
    beside = "beside a named fund" if names.beside_named else "beside no named fund"
    said = (sign for use in uses for sign in _said_of(use, kind))
    kin = (*_kin(name, names.uses), *_among_counted(name, names))
    return frozenset({beside, f"{beside}, {kind}", *_form(name), *kin, *_company(uses), *said})


# ---------------------------------------------------------------- how a name looks


_ROMAN: Final = re.compile(r"(?:II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XV|XVI{0,3}|XIX|XX)$")
_NUMBER: Final = re.compile(r"\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight")
_NUMBERED_CAPITALS: Final = re.compile(r"[A-Z]{2,6}\s?(?:\d{1,2}|[IVX]{1,4})")
_HYPHENED_NUMBER: Final = re.compile(r"-(?:\d{1,2}|[IVX]+)$")
_YEAR: Final = re.compile(r"\b20\d\d\b")
_NOUN_WITHIN: Final = re.compile(r"\w(?:[Ff]und|fonds)\b|\bFond-")
_LEGAL: Final = re.compile(
    r"\b(?:LP|L\.P\.?|SCSp|SICAV|SICAR|RAIF|ILP|Ky|AIF|FCPR|FPCI|FIP|FCR|VCC|ELTIF|LTAF|BDC|KG|KGK|SLP|K/S|CV|FIL|FCRE)"
    r"\.?$|Limited Partnership$|Association$|Fonu$|^(?:FCR|FCPR|FPCI|FIP) "
)
_FAMILY: Final = words(
    "growth seed opportunities opportunity climate credit infrastructure mezzanine secondaries partnership trust "
    "programme program initiative facility platform continuation evergreen transition debt equity impact innovation "
    "early select strategic direct lending income co-invest co-investment circular ventures venture buyout access "
    "horizon partners"
)
"""Last words that houses give to their funds, and some that firms bear as well."""


def _form(name: str) -> Iterator[str]:
    low = [word.strip(".,").lower() for word in name.split()]
    last = name.rsplit(maxsplit=1)[-1].strip(".,")
    yield f"last word: {low[-1]}"
    yield f"kind of name: {kind_of(name)}"
    yield "one word" if len(low) == 1 else "several words"
    told = {
        "ends in a Roman numeral": _ROMAN.match(last) and len(low) > 1,
        "ends in a number": _NUMBER.fullmatch(last) and len(low) > 1,
        "capitals and a number": _NUMBERED_CAPITALS.fullmatch(name),
        "has Fund or Fondo in it": set(low) & {"fund", "fondo", "fonds", "fondi"},
        "ends in a hyphen and a number": _HYPHENED_NUMBER.search(last),
        "has a year": _YEAR.search(name),
        "has the noun within a word": _NOUN_WITHIN.search(name),
        "has a fund's legal form": _LEGAL.search(name),
        "ends as funds of a house do": low[-1] in _FAMILY,
        "ends as firms do": low[-1] in FIRM_WORDS,
        "ends as institutions do": low[-1] in INSTITUTION_WORDS or low[-1] in PUBLIC_WORDS,
        "has a word of institutions": set(low) & INSTITUTION_WORDS,
        "has a word of authorities": set(low) & PUBLIC_WORDS,
    }
    yield from (sign for sign, holds in told.items() if holds)


def _kin(name: str, uses: Mapping[str, Sequence[Use]]) -> Iterator[str]:
    """What a name shares with the other names of its article."""
    first, *more = name.split()
    family = _families(tuple(uses)).get(first, ())[:_MOST_KIN]
    kin = [other for other in family if other != name] if more and len(first) > 2 else []
    told = {
        "begins as another name": kin,
        "begins as a firm's name": any(kind_of(other) == "firm" for other in kin),
        "is the beginning of another name": any(other.startswith(f"{name} ") for other in family),
        "goes on from another name": any(name.startswith(f"{other} ") for other in family),
        "used twice": len(uses[name]) > 1,
        "in the headline": any(use.clause.sentence.part == "title" for use in uses[name]),
    }
    yield from (sign for sign, holds in told.items() if holds)


def _among_counted(name: str, names: Names) -> Iterator[str]:
    """Whether a name stands where several funds are told one by one."""
    for use in names.uses[name]:
        if use.clause.index in names.counted:
            sign = f"behind funds that are counted, {'with' if use.clause.tells_millions() else 'without'} a sum"
            yield from ("behind funds that are counted", sign)
            if use.place == 0:
                yield f"opens a sentence {sign}"


_MOST_KIN: Final = 60
"""Names with one first word that are compared with each other."""


@lru_cache(maxsize=1)  # asked for each name of one article
def _families(names: tuple[str, ...]) -> Mapping[str, Sequence[str]]:
    """First words -> the names that begin so."""
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(name.split()[0], []).append(name)
    return found


# ---------------------------------------------------------------- what stands beside it


_NEAR: Final = 2
"""Words on each side that are listened to."""


def _company(uses: Sequence[Use]) -> Iterator[str]:
    """The words on both sides of each use."""
    for use in uses:
        before = [root_of(word) for word in words_of(use.clause.text[: use.place])[-_NEAR:]]
        behind = [root_of(word) for word in words_of(use.clause.text[use.place + 1 :])[:_NEAR]]
        yield from signs_beside(before, behind, opens="opens the sentence")
        if use.clause.tells_millions():
            yield "a sum in the sentence"
        if FUND in use.clause.text:
            yield "a fund in the sentence"


_NAMING: Final = re.compile(
    r"\b(?:called|named|dubbed|christened|known as|goes by|goes under|calls? it|titled|styled|baptised|nicknamed|"
    r"branded|label\w+|name (?:is|of|will be)|for short|in full|by name|names? new)\b[\s\"“'(:]*(?:the )?$"
)
_NAMED: Final = re.compile(
    r"\W{0,3}(?:,? (?:as|is) (?:the |its |it )?(?:ⓕ|name|called)|,? as .{0,20} (?:calls?|is called)|"
    r",? (?:for short|in full)|[,(] (?:or|in full))"
)
"""Words before and behind a name that say that something is called so."""
_GOES_ON: Final = re.compile(
    r"\s*[\"“']?(?:The|This|That|Its) (?:new )?ⓕ|ⓕ|\s*It (?:will|would|is|has|may|can|invests|aims|should|plans)\b"
)
"""How a sentence opens that goes on about a fund."""
_BESIDE: Final = {
    "a sum close before": re.compile(r"ⓜ[^.;ⓐ]{0,25}$"),
    "a fund close before": re.compile(r"ⓕ[^.;ⓐ]{0,12}$"),
    "in apposition to a fund": re.compile(r"ⓕ,? (?:the |called |named )?$"),
    "takes money": re.compile(r"ⓜ(?: \(ⓜ\))? (?:to|for|in|into|from) (?:the )?$"),
    "opens a quotation": re.compile(r"[\"“]\s*$"),
    "in brackets": re.compile(r"\($"),
}
_AND_BESIDE: Final = {
    "a fund in apposition behind": re.compile(r",? (?:which is |as )?ⓕ(?! ⓐ)"),
    "closes or stands at a sum": re.compile(
        r"(?: (?:in|of|from) ⓐ)?,? "
        r"(?:(?:has|had|have|is|was|are|now|been|already|also|finally|just) ){0,3}(?:clos\w+|stands?|stood|shut|"
        r"start\w*|rais\w+|began|begins|opened|opens|reach\w*|came|comes|gathered|totals?|amounts?|worth)\b[^.;ⓐ]{0,24}ⓜ"
    ),
    "has a sum": re.compile(
        r",? (?:with|has|had|holds?|of|is|was|at|:|\() ?(?:about |around |over |more than |some )?ⓜ"
    ),
    "a fund close behind": re.compile(r"[^.;ⓐ]{0,16}ⓕ"),
    "a name in brackets behind": re.compile(r"\s?\(ⓐ\)"),
}
_SUM_BEHIND: Final = re.compile(r"[^.;ⓐ]{0,25}ⓜ")
_REACH: Final = 60
"""Symbols before a name that are looked at."""


def _said_of(use: Use, kind: str) -> Iterator[str]:
    """Whether words of naming, sums and funds stand close to a name, and whether the next sentence goes on about it."""
    text, behind = use.clause.text, use.place + 1
    before = text[max(0, use.place - _REACH) : use.place]
    yield from (sign for sign, pattern in _BESIDE.items() if pattern.search(before))
    yield from (sign for sign, pattern in _AND_BESIDE.items() if pattern.match(text, behind))
    told = {
        "words of naming before": _NAMING.search(before),
        "words of naming behind": _NAMED.match(text, behind),
        "a sum close behind": _SUM_BEHIND.match(text, behind),
        "called a firm": FIRM_BEFORE.search(before) or FIRM_BEHIND.match(text, behind),
        "a fund goes on": _GOES_ON.match(use.following),
    }
    for sign in (sign for sign, holds in told.items() if holds):
        yield sign
        yield f"{sign}, {kind}"
    if told["a fund goes on"] and FUND not in text:
        yield "a fund goes on that the sentence does not tell"
    if not any(isinstance(noun, Party) and noun is not use.party for noun in use.clause.nouns.values()):
        yield "the only name of its sentence"
