"""What several English words say of a sum, before it and behind it, as patterns over clauses in symbols.

'may bring it to ⓜ', 'ⓜ is the aim': signs that are weighed with all others (`funds.en.sum_signs`), no rules by
themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Wording:
    """One thing that words beside a sum say, with clauses that say it of their last sum and near misses."""

    name: str
    pattern: re.Pattern[str]
    says: tuple[str, ...]
    not_says: tuple[str, ...] = ()


_QUALIFIED: Final = r"(?:(?:about|around|some|over|more than|at least|up to|as much as|nearly|almost|just|roughly|the|a|an|another|close|just over|well|above|near|between) ){0,3}$"


def _led(words: str) -> re.Pattern[str]:
    """Words that end where the sum begins."""
    return re.compile(rf"(?:{words}){_QUALIFIED}", re.IGNORECASE)


def _followed(words: str) -> re.Pattern[str]:
    """Words right behind the sum."""
    return re.compile(words, re.IGNORECASE)


_FIRST: Final = (
    r"\b(?:initial|opening|starting|start-?up|seed|starter|kick-?off|first-phase|phase-one|first-stage|founding)"
)
_MONEY_NOUN: Final = (
    r"(?:(?:authori[sz]ed|paid-?in|registered|capital|state|public|government|combined|fund|total|cash|equity|investment|"
    r"own|budget\w*|federal|anchor|private) ){0,2}(?:capital|allocations?|commitments?|funding|investments?|"
    r"contributions?|corpus|tranches?|injections?|endowment|outlay|money|payments?|pool|pot|amount|sum|instal\w+|phase|"
    r"batch|subscriptions?|assets|size|scale|capitali[sz]ation|volume|stake|equity|stage|slice|budget|balance|resources|funds?|"
    r"cheque|check|backing|purse|kitty|capacity|firepower|cash|portion|part|step|grant|transfer|deposit)"
)
_PART: Final = (
    r"(?:first|initial|opening) (?:phase|tranche|stage|instal\w+|batch|step|slice|part|portion|allocation|injection|"
    r"contribution|payment|commitment|transfer)"
)
_IS: Final = (
    r"(?: (?:of|is|was|worth|at|totall?ing|will be|would be|comes? to|amounts? to|amounting to|stands? at|set at|put at|"
    r"from \S+|:|-|–|—))+ "
)
_AT_FIRST: Final = (
    r"(?:to (?:begin|start)(?= with\b| from\b|[,.;]|$)|to get (?:it |things |the fund |ⓕ )?(?:going|started)|initially|at first|"
    r"for a start|at the (?:outset|start|beginning)|at (?:its )?launch|on day one|from (?:day one|the start)|up ?-?front|"
    r"(?:in|for) (?:a|the|its|an) (?:first|initial|opening) (?:phase|stage|tranche|instal\w+|step|batch)|"
    r"(?:in|for) (?:phase|stage) (?:one|1|I)|"
    r"as (?:a|its|an|her|his|their) (?:start|(?:first|opening|initial) (?:step|part|payment|instal\w+|contribution|move|stage|"
    r"tranche|commitment|investment|slice|batch)))\b(?! (?:to|asking|clos))"
)

OPENING: Final = (
    Wording(
        name="opening amount before",
        pattern=_led(
            rf"{_FIRST} {_MONEY_NOUN}{_IS}|\b{_PART}{_IS}|\b{_PART},? (?:[\wⓕⓐ]+ ){{0,2}}|"
            r"\b(?:size|scale|capital|corpus|target|volume)(?: of ⓕ)? (?:in|for|of) (?:its |the )?"
            rf"(?:phase (?:one|1|I)|first (?:phase|stage)){_IS}|"
            r"\b(?:an?|the|its|their|with|of|from) (?:initial|opening|starting|seed|start-?up) |"
            r"\binitially (?:\w+ )?(?:at|with|of|to|have|has|receive|get|amount to|comprise|holds?|be)? ?|"
            r"\b(?:seed(?:ed|ing|s)?|prim(?:e|ed|ing|es)|kick[- ]?start\w*|jump[- ]?start\w*|pump-prim\w+)"
            r"(?: (?:it|them|the \w+|ⓕ))? with |\bkick\w*(?: (?:it|them|things|ⓕ|the \w+))? off with |"
            r"\b(?:provid|put|suppl|contribut|pay|paid|inject|giv|gave|commit|pledg)\w*(?: \w+)? (?:the|a|its) first "
        ),
        says=(
            "with a seed capital of ⓜ",
            "The first allocation is ⓜ",
            "ⓐ opens ⓕ with an initial ⓜ",
            "The first phase, ⓜ",
            "ⓕ was seeded with about ⓜ",
            "and will initially have ⓜ",
            "whose scale in phase I is ⓜ",
        ),
        not_says=("a first close of ⓜ", "has its first ⓜ", "the capital is ⓜ"),
    ),
    Wording(
        name="opening amount behind",
        pattern=_followed(
            rf",? ?(?:in|of|as|for)?(?: ?(?:an?|its|the|their|this))? ?{_FIRST} {_MONEY_NOUN}\b|"
            rf",? (?:[^ⓕⓜ.;,]{{1,40}},? )?{_AT_FIRST}|"
            r",? with which (?:[\wⓕ-]+ ){0,6}(?:open|start|begin|began|launch|opens|starts|begins|launches)\b|"
            r" (?:will|would|is to|are to|should|to) (?:prime|seed|kick[- ]?start|jump[- ]?start|start (?:it|the|ⓕ)|get (?:it|the|ⓕ))\b|"
            r" (?:is|are|will be|would be|was|were) (?:to be )?(?:paid in|put in|there|available|set aside|released|injected|"
            r"provided) (?:\w+ )?(?:at (?:first|the start|the outset)|initially|first)\b"
        ),
        says=(
            "ⓜ in seed funding from the state",
            "ⓜ from the ministry to begin with",
            "ⓜ with which ⓕ is expected to open",
            "ⓜ would prime it",
            "ⓜ, in a first phase,",
            "ⓜ for its first stage",
            "ⓜ in phase one",
        ),
        not_says=("ⓜ at first close", "ⓜ by the end of the year", "ⓜ, to begin in ⓓ", "ⓜ, twice as much as the first"),
    ),
)
"""What says that a sum is what a fund opens with: not all of it, whatever else is told of it."""

LEADING: Final = (
    Wording(
        name="taken to",
        pattern=_led(
            r"\b(?:br(?:ing|ought)|t(?:ake|ook)|lift|gr[eo]w|ma[dk]e|get|rais|increas|expand|enlarg|carr)\w* (?:it|this|them|that|ⓕ|the (?:total|sum|whole|fund|pool|amount))(?: all)?(?: (?:up )?(?:to|past|beyond|as far as|towards))? "
        ),
        says=("a last close may bring it to ⓜ", "hopes to take ⓕ to about ⓜ"),
        not_says=("the bank takes ⓜ",),
    ),
    Wording(
        name="to be",
        pattern=_led(
            r"\b(?:(?:is|was|are|were|meant|due|supposed|expected|likely|able|hop\w+|plan\w*|want\w*|seek\w*|aim\w*) to|should|would|could|may|might|will|can) (?:\w+ )?(?:be|reach|have|hold|grow to|come to|get to|collect|raise|gather|total|end (?:at|with)|close (?:at|on|with)|amount to|stop at|find|attract) "
        ),
        says=("ⓕ was to be ⓜ", "which should reach over ⓜ"),
        not_says=("ⓕ has ⓜ",),
    ),
    Wording(
        name="no more than",
        pattern=_led(
            r"\b(?:limit(?:ed)?|cap(?:ped)?|ceiling|maximum|most|upper end)(?: it| size)? (?:of|at|to|is|was|stands at|put at) |\b(?:not|never) (?:\w+ ){0,2}(?:larger|bigger|more|higher) than |\b(?:not|never) (?:exceed|pass|surpass) "
        ),
        says=("with a hard cap of ⓜ", "ⓕ had been limited to ⓜ", "may not become larger than ⓜ"),
        not_says=("caps on fees are rare at ⓜ",),
    ),
    Wording(
        name="beyond the aim of",
        pattern=_led(
            r"\b(?:against|above|over|beyond|past|exceed\w*|surpass\w*|beat\w*|than|short of|top\w*|toward?s?) (?:an?|the|its|their|our)(?: [\w-]+){0,2} (?:target|goal|aim|objective|plan|cap|minimum|limit) (?:of |at )?"
        ),
        says=("closed against a target of ⓜ", "exceeding its original goal of ⓜ"),
        not_says=("against ⓜ",),
    ),
    Wording(
        name="the aim of",
        pattern=_led(
            r"\b(?:target|goal|aim|objective|ambition|guidance|figure)(?: size)?(?: (?:is|was|of|at|being|remains|stands at|set at|:))+ "
        ),
        says=("The target is ⓜ", "a target size of about ⓜ"),
        not_says=("the targeted companies have ⓜ",),
    ),
    Wording(
        name="wants",
        pattern=_led(
            r"\b(?:wants?|seeks?|seeking|is after|was after|looks? for|looking for|asks? for|asked for|hopes? for|aims? (?:for|at)|aiming (?:for|at)|targets?|targeting|sought|wanted) "
        ),
        says=("the firm wants ⓜ", "is looking for up to ⓜ"),
        not_says=("wants companies with ⓜ",),
    ),
    Wording(
        name="has so far",
        pattern=_led(r"\b(?:has|have|holds?|with|got|had)(?: (?:now|already|so far|just|a first|the first))* "),
        says=("ⓕ has now ⓜ",),
        not_says=("has raised ⓜ",),
    ),
    Wording(
        name="closed at",
        pattern=_led(
            r"\b(?:clos\w+|shut|finish\w*|complet\w*|end\w*|stop\w*|final\w*)(?: [\w-]+){0,3} (?:at|on|with|of) "
        ),
        says=("ⓕ stopped at ⓜ", "closed its fund at over ⓜ"),
        not_says=("the door is closed, ⓜ",),
    ),
    Wording(
        name="a first close of",
        pattern=_led(r"\b(?:first|initial|interim) (?:close|closing)(?: (?:of|at|on|with|brought|came to|for))+ "),
        says=("a first close of ⓜ", "The first closing brought ⓜ"),
        not_says=("a final close of ⓜ",),
    ),
    Wording(
        name="beginning with",
        pattern=_led(
            r"\b(?:(?:begin|start|open|launch|seed|kick|prim)\w*(?: off| out| life| business)?(?: [\w-]+){0,2} (?:with|at|from)|(?:up and running|under way|at work|in business|in operation|in service|live|off the ground|going) with|(?:initial|opening|first|seed|start-?up|starting)(?: [\w-]+){0,2} (?:of|is|was|worth|totall?ing|comes to)) "
        ),
        says=("in size and beginning with ⓜ", "its initial authorised capital of ⓜ", "seeded with ⓜ", "starting at ⓜ"),
        not_says=("with ⓜ",),
    ),
    Wording(
        name="a first part",
        pattern=_led(
            r"\b(?:first|initial|opening|phase (?:one|1|I)'?s?) (?:phase|stage|batch|tranche|instal?lment|slice|step|portion|part|round|series)?(?: [\w-]+){0,2}?(?: of| is| was| at| worth| totall?ing| has| amounts to| comes to|,|:)? ?"
        ),
        says=("the first phase ⓜ", "a first tranche of ⓜ", "The first phase amounts to ⓜ", "settled an initial ⓜ"),
        not_says=("the first fund to raise ⓜ",),
    ),
    Wording(
        name="growing to",
        pattern=_led(
            r"\b(?:grow|rise|expand|increas|scal|swell|enlarg|rais|doubl|tripl|build)\w*(?: it| this| them| further| later| gradually| eventually| up)?,? (?:to|into|towards?|beyond|past) "
        ),
        says=("and can grow to ⓜ", "the capital may be raised to ⓜ"),
        not_says=("ⓕ has raised ⓜ",),
    ),
    Wording(
        name="out of",
        pattern=_led(r"ⓜ[^ⓜ.;]{0,30} (?:out of|of (?:an?|the|its|their|that|what|which))(?: [\w'-]+){0,3} "),
        says=("gets to ⓜ out of ⓜ", "has ⓜ of a wished-for ⓜ"),
        not_says=("of its own ⓜ",),
    ),
    Wording(
        name="each gives",
        pattern=_led(r"\b(?:each|both|apiece|equally|either|halves?|half)\b[^ⓜ.;]{0,30} "),
        says=("and will each contribute ⓜ",),
        not_says=("will contribute ⓜ",),
    ),
    Wording(
        name="a part of it",
        pattern=_led(
            r"\b(?:commit|contribut|invest|pledg|provid|suppl|pa[iy]|put|giv|gave|inject|allocat|earmark|s[ae]t aside|chip|stump|ha(?:s|ve) promis|promis)\w*(?: (?:up|in|aside|down|as much as|another|further|itself|of its own)){0,2} "
        ),
        says=("the bank is to provide ⓜ", "the state puts up ⓜ"),
        not_says=("has collected ⓜ",),
    ),
    Wording(
        name="a group's",
        pattern=_led(
            r"\b(?:(?:two|three|four|five|six|several|both|all)(?: [\w-]+){0,3} (?:funds|vehicles|pools|partnerships)|between them|together|combined|in (?:all|total))\b[^ⓜ.;]{0,25} "
        ),
        says=("has closed two funds that come to ⓜ",),
        not_says=("a fund of ⓜ",),
    ),
    Wording(
        name="its predecessor's",
        pattern=_led(
            r"\b(?:predecessor|first one|previous|earlier|forerunner|the (?:first|last|one) (?:before|had|was))\b[^ⓕⓜ.;]{0,30} "
        ),
        says=("the one before had ⓜ", "its predecessor stopped at ⓜ"),
        not_says=("the first ⓜ",),
    ),
)
"""What leads to a sum."""

FOLLOWING: Final = (
    Wording(
        name="is the aim",
        pattern=_followed(
            r" (?:(?:is|was|are|were|will be|would be|remains) (?:still )?)?(?:the |its |their |what |all |a )?(?:\w+ )?(?:aim|goal|target|wanted|sought|asked|planned|hoped|intended|figure|objective|ambition|mark)\b"
        ),
        says=("ⓜ is the aim", "ⓜ is wanted", "ⓜ target"),
        not_says=("ⓜ is in",),
    ),
    Wording(
        name="they want",
        pattern=_followed(
            r",? (?:that |which )?(?:it|they|he|she|the (?:firm|house|team|manager)|ⓐ|is what \w+) (?:\w+ ){0,2}?(?:wants?|seeks?|sought|aims?|aimed|hop\w+|ask\w*|is after|was after|look\w*|set out|need\w*|intend\w*|had in mind)\b"
        ),
        says=("ⓜ is what it wants", "ⓜ that ⓐ had hoped for"),
        not_says=("ⓜ that it has",),
    ),
    Wording(
        name="is the limit",
        pattern=_followed(r" (?:\w+ )?(?:limit|cap|hard[ -]cap|ceiling|maximum)\b"),
        says=("ⓜ hard cap",),
        not_says=("ⓜ of capital",),
    ),
    Wording(
        name="at a first close",
        pattern=_followed(r"[^ⓕⓜ.;]{0,30} (?:first|initial|interim|second) clos"),
        says=("ⓜ at its first close",),
        not_says=("ⓜ. A first close",),
    ),
    Wording(
        name="so far",
        pattern=_followed(
            r"[^ⓕⓜ.;]{0,24} (?:so far|already|to date|by now|in hand|for now|to begin|to start|at the (?:start|beginning|outset))\b"
        ),
        says=("ⓜ in hand", "ⓜ from banks so far"),
        not_says=("ⓜ in all",),
    ),
    Wording(
        name="to begin",
        pattern=_followed(
            r"[^ⓕⓜ.;]{0,45}\b(?:to (?:begin|start|open)\b|initially|at first\b|for a start|at launch|on day one|from (?:the start|day one)|up ?-?front|as (?:a|its|the|an) (?:first|start|seed|initial)|in (?:a|its|the|an) (?:first|initial|opening) (?:phase|stage|tranche|step|round|batch)|(?:will|would|to) prime|paid in\b|paid up\b)"
        ),
        says=("ⓜ from the city to begin with", "ⓜ in a first phase", "ⓜ is to be paid in"),
        not_says=("ⓜ from the city",),
    ),
    Wording(
        name="and grow",
        pattern=_followed(
            r"[^ⓜ.;]{0,80}?\b(?:grow|rise|expand|increas|scal|swell|enlarg|rais|doubl|tripl|br[io][nu]g\w*|lift|become|reach)\w*(?: \w+){0,2},? (?:to|into|towards?|beyond|past|above) (?:[\w-]+ ){0,3}ⓜ"
            r"|[^ⓜ.;]{0,60}?\b(?:should|will|may|might|could|would|(?:is|are|hop\w+|wants?|aims?|expects?|plans?|due|likely) to) (?:\w+ )?"
            r"(?:end|close|stop|finish|settle|get|arrive|go|come|total|reach|have|hold|be|amount) (?:(?:up|out) )?(?:(?:at|with|on|to) )?"
            r"(?:[\w-]+ ){0,3}ⓜ"
        ),
        says=(
            "ⓜ and should end at ⓜ",
            "ⓜ from a bank and can grow to ⓜ",
            "ⓜ and the capital may be raised to ⓜ thereafter",
        ),
        not_says=("ⓜ from a bank. ⓕ can grow",),
    ),
    Wording(
        name="in time",
        pattern=_followed(
            r"[^ⓕⓜ.;]{0,16} (?:by|within|over|before|until) (?:ⓓ|the |its |next |this |\w+ (?:years?|months?|decades?)|[a-z]+ years?)"
        ),
        says=("ⓜ within three years", "ⓜ by the end of the year"),
        not_says=("ⓜ by a bank",),
    ),
    Wording(
        name="to more",
        pattern=_followed(
            r"[^ⓕⓜ.;]{0,40}\b(?:more|rest|remainder|remaining|balance|others?|another|further|additional) "
        ),
        says=("ⓜ from the state, the rest from banks",),
        not_says=("ⓜ from the state",),
    ),
    Wording(
        name="of a total",
        pattern=_followed(
            r",? (?:out )?of (?:the |its |that |an? |this )?(?:\w+ ){0,2}ⓜ|[^ⓜ.;]{0,12} (?:towards?|short of|against) (?:\w+ ){0,3}ⓜ"
        ),
        says=("ⓜ of its planned ⓜ", "ⓜ towards the ⓜ"),
        not_says=("ⓜ and ⓜ",),
    ),
    Wording(
        name="beyond the aim",
        pattern=_followed(
            r"[^ⓕⓜ.;]{0,30} (?:above|over|more than|beyond|ahead of|past|exceeding|below|short of|under) (?:an?|the|its|their|what)\b"
        ),
        says=("ⓜ, more than the firm sought", "ⓜ, beyond its target"),
        not_says=("ⓜ in all",),
    ),
    Wording(
        name="between them",
        pattern=_followed(
            r"[^ⓕⓜ.;]{0,20} (?:between (?:them|the)|combined|together|altogether|split|across|in (?:two|three|both|total|all)|for (?:two|three|both|its two|their two))\b"
        ),
        says=("ⓜ between them", "ⓜ across two funds"),
        not_says=("ⓜ for a fund",),
    ),
)
"""What follows on a sum."""
