"""Whether a phrase of a Chinese sentence brings in a fund of its own, though its words have been told before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.ages import latest_day
from extractors.funds.zh.document import Clause
from extractors.money import MoneySpan
from extractors.names.zh import Mention, Naming, is_sub_fund, points

_NEW: Final = re.compile(r"(?:一|另一?)[只支个档]新的?$")
_OWN_SUM: Final = re.compile(r"(?<!首期)(?<!该)(?<!这[只支])ⓜ(?:\(ⓜ\))?(?:规模|级)?的?$")
_ROUNDED: Final = 0.05
"""By how much of it a sum may be rounded."""


def is_another(clause: Clause, mention: Mention, told: Iterable[Clause]) -> bool:
    """Whether a description is of none of the funds before: 另一只新的..., or a sum of its own that nobody told yet.

    `told`: the sentences that have told of funds.
    """
    if clause.sentence.part == "title" or mention.naming is not Naming.DESCRIBED:
        return False
    return bool(_NEW.search(clause.sentence.text, 0, mention.start)) or _has_sum_of_its_own(clause, mention, told)


_ONE: Final = re.compile(r"(?:设立|成立|发起|组建|组成|推出|筹组|合组|合设|新设)了?一[只支个档项](?:[^,。;]{1,16}的)?$")


def is_one_more(clause: Clause, mention: Mention) -> bool:
    """Whether a description is brought in as one fund that is being founded: 与ⓕ签约,成立一只规模ⓜ的|基金."""
    described = mention.naming is Naming.DESCRIBED and clause.sentence.part != "title"
    return described and bool(_ONE.search(clause.sentence.text, 0, mention.start))


_ACTS: Final = re.compile(
    r"[”\"]?(?:\([^()]{0,20}\))?(?:宣布|近日|日前|ⓓ|,)?(?:与|同|携手|联合|联手|会同|牵头|领投|参投|出资|认缴|认购|作为|担任)"
)


def acts_with_others(clause: Clause, mention: Mention) -> bool:
    """Whether a fund opens its sentence as one that does something with others to another fund: ⓕ与甲集团设立ⓕ."""
    at = clause.place_of(mention)
    others = any(m is not mention and place > at and m.naming is not Naming.PRONOUN for place, m in clause.funds())
    return others and bool(_ACTS.match(clause.text, at + 1))


_OWNS: Final = re.compile(
    r"[”\"]?(?:\([^()]{0,20}\))?(?P<kept>(?:旗下|名下|下设|参股|出资|投资|发起|设立|参与|支持)*的?)(?:又一|另一|第[\d一二三四五六七八九十]+|首)?[支只个档家]?[“\"]?(?=ⓕ(?:——|--|—|[“\"(:,]))"
)


def has_part(clause: Clause, mention: Mention) -> bool:
    """Whether a fund is told only as that to which the one behind it belongs: ⓕ的首支子基金——ⓕ, ⓕ支持的首只ⓕ."""
    owned = _OWNS.match(clause.text, clause.place_of(mention) + 1)
    if owned is None:
        return False
    backed = owned["kept"] in _BACKED
    return any(place == owned.end() and (backed or is_sub_fund(m.text)) for place, m in clause.funds())


_BACKED: Final = {"支持的", "参股的", "参与出资的"}
"""What a fund does for another that is none of its parts: ⓕ支持的首只ⓕ."""


_GIVES: Final = re.compile(
    r"[”\"]?(?:\([^()]{0,20}\))?(?:拟|已|将|各|则|先)?(?:认缴|认购|出资?|投入|掏|拿出|承担|认)(?:了|约|近)?ⓜ(?!的)"
)


def gives(clause: Clause, mention: Mention) -> bool:
    """Whether a fund pays into another: ⓕ出ⓜ,占24%."""
    return bool(_GIVES.match(clause.text, clause.place_of(mention) + 1))


_OF_OLD: Final = re.compile(
    r"(ⓓ)[^。;,ⓕⓓⓜ]{0,6}(?:设立|成立|建立|创立|组建|发起|合办|推出|办|募集|募)(?:过|的|了)[“\"]?$"
)


def is_of_old(clause: Clause, mention: Mention, since: date | None) -> bool:
    """Whether a name is brought in with a founding long before the news: 双方ⓓ办过ⓕ, a name like the new one's."""
    told = _OF_OLD.search(clause.text, 0, clause.place_of(mention))
    day = clause.nouns.get(told.start(1)) if told else None
    return bool(since and isinstance(day, DateSpan) and day.value and latest_day(day.value) < since)


def is_apposed(clause: Clause, mention: Mention) -> bool:
    """Whether a bare kind stands before a name, as its title: 子基金滨海量子基金."""
    bare = mention.naming is Naming.DESCRIBED and points(mention.text)
    return bare and any(other.start == mention.end for _, other in clause.funds())


def _has_sum_of_its_own(clause: Clause, mention: Mention, told: Iterable[Clause]) -> bool:
    """Whether the sum right before a description is none that was told: 另有ⓜ的产业基金."""
    own = _sum_before(clause, mention)
    if own is None:
        return False
    sums = [n.amount for one in told for n in one.nouns.values() if isinstance(n, MoneySpan) and n.amount]
    return bool(sums) and all(abs(own - one) > _ROUNDED * own for one in sums)


def _sum_before(clause: Clause, mention: Mention) -> int | None:
    """The sum right before a name, which is part of what the fund is called: ⓜ的ⓕ."""
    at = clause.place_of(mention)
    found = _OWN_SUM.search(clause.text, 0, at)
    noun = clause.nouns.get(found.start()) if found else None
    return noun.amount if isinstance(noun, MoneySpan) else None
