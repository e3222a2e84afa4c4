"""Phrases of an English article that rename the fund told just before: 'its third fund, Harbour Point III'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.sums import sums_differ
from extractors.names.en import Mention

_APPOSITION: Final = re.compile(
    r"^(?:,? (?:of|worth) ⓜ,?| of ⓐ,)?(?:|,|:|, or (?:the )?|,? (?:in full|short for|the|which is|i\.e\.|"
    r"(?:(?:better|also|commonly|formerly|now|otherwise|simply) )?known (?:for short )?as|hereinafter|hereafter|"
    r"called|named|dubbed|titled|to be called|to be known as|to be named|will be called|will be named|branded|"
    r"(?:by|under|with) the name(?: of)?|"
    r"(?:that|which) (?:goes (?:by|under)|is called|is named|answers to|bears|is known as)(?: the name(?: of)?)?))?"
    r" ?[\"“]?$"
)


_BRACKET: Final = re.compile(
    r'["”]? \((?:the |called |or |also |hereinafter |hereafter |known as |(?:in )?short(?: for)?:? )*["“]?'
)
_CLOSING: Final = (")", '")', "”)")
"""A short name in brackets: 'a fund of funds for roads ("RoadFoF")'."""


_FORMALLY: Final = re.compile(
    r"(?:^|, |\b(?:it|which|this) (?:is|was|will be|has been) )(?:\w+ly |in full |to be )?(?:called|named|known as|"
    r"titled|dubbed|christened|styled|branded|baptised) (?:the )?\"?$|\b(?:full|formal|legal|official|registered) "
    r"(?:name|title) (?:is|was|will be|:)?,? ?(?:the )?\"?$|"
    r"^(?:the|its|their) (?:new )?name(?:,| is| will be) (?:the )?[\"“]?$|"
    r"^(?:the |this )?(?:it|vehicle|pool|newcomer|new one|ⓕ) (?:bears|carries|has|goes by) the name (?:of )?"
    r"(?:the )?\"?$|^(?:it|this) is (?:the )?$|"
    r"^(?:in full|formally|officially)[ ,:]+(?:the )?$",
    re.IGNORECASE,
)
"""What leads the full name of the fund that is being spoken of: 'Formally called the …'."""


_IT_IS: Final = re.compile(
    r"(?:It|This|That) (?:is|was|will be|would be|becomes|became|marks) (?:also |already |only |now |thus )?(?:the )?"
    r"|[^ⓕ;.]{0,80}\b(?:launched|started|set up|begun|unveiled|formed|created) (?:in ⓓ )?as (?:the )?"
)
"""What leads a description of the fund that was just told: 'It is the firm's 12th fund', 'launched as its first'."""


def apposed(spot: Place, candidates: Sequence[Candidate], current: Candidate | None) -> Candidate | None:
    """The fund that the phrase just before renames: 'its third fund, Harbour Point III'."""
    before = [place for place, _ in spot.clause.mentions() if place < spot.place]
    if not before:
        if spot.mention.is_named and _is_given(spot):
            return current if current and not current.named else None
        described = spot.mention.kind == "described" and _IT_IS.fullmatch(spot.clause.text[: spot.place])
        return current if described and current and _may_be(spot, current) else None
    if not _renames(spot, before[-1]):
        return None
    spots = ((one, place) for one in candidates for place in one.places)
    return next((one for one, place in spots if place.clause is spot.clause and place.place == before[-1]), None)


def _is_given(spot: Place) -> bool:
    """Whether words before or behind a name give it to the fund that is being spoken of."""
    text = spot.clause.text
    return bool(_FORMALLY.search(text[: spot.place]) or _AS_CALLED.match(text, spot.place + 1))


_AS_CALLED: Final = re.compile(
    r"[\"”]?,? (?:(?:as|which is what) (?:ⓕ|it|this|the \w+) (?:is|will be|was|has been|is to be) (?:to be |now |"
    r"formally |officially )?(?:called|known|named|christened|dubbed|titled)\b|(?:is|will be) (?:its|the|ⓕ's) name\b)"
)
"""What gives the name before it to the fund that is being spoken of: 'Altura, as the fund is called'."""


def are_apposed(one: Candidate, other: Candidate) -> bool:
    """Whether a phrase of one fund renames the other's just before it, or the other way round."""
    return any(
        first.clause is second.clause
        and first.place < second.place
        and not any(first.place < place < second.place for place, _ in first.clause.mentions())
        and _renames(second, first.place)
        for fund, other_fund in ((one, other), (other, one))
        for first in fund.places
        for second in other_fund.places
    )


def _renames(spot: Place, last: int) -> bool:
    """Whether a phrase renames the one at `last`, just before it in its clause."""
    if spot.clause.mention_at(last).plural and (spot.mention.is_named or not spot.mention.plural):
        return False  # 'three funds: a seed fund, …': the first of a list is one of them
    gap = spot.clause.text[last + 1 : spot.place]
    if _COMPARES.search(spot.clause.text[:last]) and gap == ", ":
        return False
    if _BRACKET.fullmatch(gap) and spot.mention.is_named and spot.clause.text[spot.place + 1 :].startswith(_CLOSING):
        gap = ""
    if spot.mention.is_named and _BEHIND_PURPOSE.fullmatch(gap) and not spot.clause.mention_at(last).is_named:
        return spot.clause.text.startswith(",", spot.place + 1) and not _LIST_GOES_ON.match(
            spot.clause.text, spot.place + 1
        )
    if spot.mention.is_named and _DUBBED.fullmatch(gap):
        return True
    return bool(_APPOSITION.match(gap)) and (gap != ", " or _is_apposition(spot, last))


_DUBBED: Final = re.compile(
    r" [^;ⓕ]{0,120} and (?:has been|is|was|will be|is to be) "
    r"(?:dubbed|christened|named|called|branded|titled|known as) (?:the )?[\"“']?"
)
"""What stands between a fund and the name that its sentence ends on: ' will be run by ⓐ and has been dubbed the '."""
_COMPARES: Final = re.compile(
    r"(?:^|[;,] )(?:like|unlike|as with|besides|beside|alongside|after|before|following|in addition to|together with|"
    r"along with|in contrast to|compared with) $",
    re.IGNORECASE,
)
"""What opens an adverbial that a comma ends: 'Like that vehicle, Altura IV will buy mills' tells of two."""
_BEHIND_PURPOSE: Final = re.compile(r"(?:,? (?:of|worth) ⓜ)? (?:for|to [a-z]+|that [a-z]+) [^,;:ⓕⓜ]{3,60}, (?:the )?")
"""What stands between a description with its purpose and the name: ' of ⓜ for housing and jobs, '."""
_LIST_GOES_ON: Final = re.compile(r",? (?:and|or|plus) |, ⓕ")


def _may_be(spot: Place, one: Candidate) -> bool:
    """Whether neither number nor sum keeps a description from being that of a fund."""
    number = spot.mention.number
    return not one.plural and not (number and one.number and number != one.number) and not sums_differ(spot, one)


def _is_apposition(spot: Place, last: int) -> bool:
    """Two phrases with only a comma between: one of them describes, the other names, and no list goes on."""
    before = spot.clause.nouns[last]
    after = spot.clause.text[spot.place + 1 : spot.place + 6]
    if not isinstance(before, Mention) or before.plural:
        return False
    ranks = spot.mention.number and spot.mention.definite and not spot.mention.is_named
    if ranks and before.kind == "anaphor" and after.startswith(","):
        return True  # 'The fund, the firm's fifth, …'
    return before.is_named != spot.mention.is_named and not after.startswith((" and ⓕ", ", ⓕ"))


def is_apposed_as_new(clause: Clause, place: int) -> bool:
    """Whether what stands behind the phrase at `place` tells it as new: 'Altura Seed I, a new $90m fund'."""
    behind = clause.nouns.get(place + len(_COMMA) + 1) if clause.text.startswith(_COMMA, place + 1) else None
    return isinstance(behind, Mention) and behind.is_new


_COMMA: Final = ", "
