"""English phrases that mean a fund only where others are spoken of, as patterns over clauses in symbols.

'its third, at ⓜ', 'number five', 'one of ⓜ', 'a venture partnership of ⓜ': the noun is left out or is one that other
things bear as well. Group `n` is the phrase; `own`: words of it that belong to no name, before the phrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of meaning a fund without the noun, with clauses that have it and near misses that do not."""

    name: str
    pattern: re.Pattern[str]
    says: tuple[str, ...]
    not_says: tuple[str, ...] = ()
    after_a_fund: bool = False  # heard only where this clause or one of the two before speaks of a fund
    beside_money: bool = False  # heard only where this clause has a sum
    whole: bool = False  # `own` is part of what is shown: 'its third'
    around_a_fund: bool = False  # its words hold another fund: 'a successor to its first fund'
    of_several: bool = False  # heard only where the last that was told is several funds, or one of them: 'two funds'


_OWNER: Final = r"(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|whose|ⓐ's?|the (?:\w+ )?(?:firm|house|group|manager|company|bank|investor)'s)"
_RANK: Final = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|2nd|3rd|[4-9]th|1\dth|20th|sophomore)"
_FIRST: Final = r"(?:first|debut|inaugural|maiden|predecessor|successor|sequel|follow-up|follow-on|next|latest|newest)"
_END: Final = (
    r"(?=[,;:)?!]|\.?$|\. | - | (?:\((?:of )?ⓜ|of (?:\w+ )?(?:\w+ )?ⓜ|at (?:\w+ )?ⓜ|with (?:\w+ )?(?:\w+ )?ⓜ|worth (?:\w+ )?ⓜ|for (?!ⓓ)|that\b|which\b|and\b|but\b|"
    r"while\b|from ⓐ|will\b|is\b|has\b|was\b|closed\b|stands\b|could\b|should\b|may\b|in ⓓ|by ⓓ|ⓓ|is to\b))"
)
_NUMBER: Final = r"(?:two|three|four|five|six|seven|eight|nine|ten|II|III|IV|VI{0,3}|IX|X|[2-9]|1\d)(?![\w%-]|[.,:]\d|(?<![IVX]) (?!of\b|is\b|has\b|at\b|with\b|for\b|from\b|in\b|by\b|comes\b|and\b|was\b|to\b|should\b|will\b|which\b|that\b|stands\b|ended\b|closed\b|got\b|had\b|dates\b|when\b|while\b|but\b)[a-z])"
_OF_ITS_OWN: Final = (
    r"(?=(?:,| is| will be)? (?:of|at|with|worth) (?:\w+ ){0,2}ⓜ|,? \(?ⓜ|,? (?:of which|which|that|dedicated|devoted|"
    r"aimed|focus\w*|target\w*|for|in|to be|run|managed)\b| (?:will|would|is|has|was|are|aims?|seeks?|invests?|"
    r"lends?|buys?|takes?|backs?|holds?|stands?|starts?|goes|covers?|serves?|finances?|provides?|to)\b)"
    r"(?!,? (?:of|which is|is|will be|was|in) (?:ⓕ|them|these|those|the|its|their|which|whom|whose|ⓐ's)\b)"
    r"(?! (?:is|was|will be|of) ⓕ| in \w+ \w+ (?:is|are|will|have|has)\b)"
)
"""How what one of several funds has to itself goes on: its sum, its purpose, what it does; not 'is ⓕ', 'of them'."""
_MONEY_KIND: Final = (
    r"(?:venture[ -]capital|venture|private[ -]equity|equity|debt|credit|investment|co-?investment|buyout|mezzanine|"
    r"corporate venture|corporate|growth|seed|infrastructure|impact|secondaries|technology|tech|climate|innovation|"
    r"joint|common|shared|dedicated|dollar|renminbi|RMB|euro|yen)"
)

PHRASES: Final = (
    Phrase(
        name="the first of several",
        pattern=re.compile(
            rf"(?P<own>(?<![\w-])[Tt]he )(?P<n>(?:first|second|third|fourth|fifth|other|former|latter|larger|smaller|bigger)(?: one)?){_OF_ITS_OWN}"
        ),
        says=("set up ⓕ. The first, of ⓜ, will lend; the second has ⓜ", "ⓕ: the other, worth ⓜ, is for farms"),
        not_says=("the first half", "the second is ⓕ", "the other side", "the first of them"),
        of_several=True,
    ),
    Phrase(
        name="one of several",
        pattern=re.compile(
            rf"(?P<own>(?<![\w-]))(?P<n>[Oo]ne(?: more)?|[Aa]nother(?: one)?|[Aa] (?:second|third|fourth|fifth)(?: one)?){_OF_ITS_OWN}"
        ),
        says=("ⓕ, one for health care with ⓜ and one for robots", "ⓕ: one that lends, another that buys"),
        not_says=("one of them", "one is ⓕ", "another bank", "one of which is ⓕ"),
        of_several=True,
    ),
    Phrase(
        name="a successor to a fund",
        pattern=re.compile(
            r"(?P<own>(?<![\w-])(?:[Aa]n?|[Ii]ts|[Tt]heir|[Tt]he|[Aa]nother|ⓐ's) )(?P<n>(?:(?:ⓜ|larger|bigger|smaller|new|possible|planned|direct) ){0,2}(?:successor|follow-up|follow-on|sequel|heir) to (?:the )?ⓕ)"
        ),
        says=("ⓐ is raising a successor to ⓕ.", "about a ⓜ successor to ⓕ", "has begun work on the sequel to ⓕ"),
        not_says=("a successor to ⓐ at ⓕ", "he is successor to ⓕ"),
        around_a_fund=True,
    ),
    Phrase(
        name="its third",
        whole=True,
        pattern=re.compile(
            rf"(?P<own>(?<![\w-]){_OWNER} (?:(?:own|very|new|brand-new) )?)(?P<n>(?:ⓜ )?(?:{_RANK}|{_FIRST})){_END}"
        ),
        says=("ⓐ: its first, ⓜ.", "ⓐ has ⓜ in its third.", "its sixth for early-stage start-ups", "ⓐ's second at ⓜ"),
        not_says=("its third office", "in its second year", "its first in ⓐ"),
        beside_money=True,
    ),
    Phrase(
        name="its third, after a fund",
        whole=True,
        pattern=re.compile(
            rf"(?P<own>(?<![\w-]){_OWNER} (?:(?:own|very|new|brand-new) )?)(?P<n>{_RANK}|first|debut){_END}"
        ),
        says=("is warming up for its third, people say",),
        not_says=("its third office",),
        after_a_fund=True,
    ),
    Phrase(
        name="a second",
        whole=True,
        pattern=re.compile(
            rf"(?P<own>(?<![\w-])(?:[Aa]|[Aa]nother) )(?P<n>(?:ⓜ )?(?:second|debut|follow-up|successor|sequel|{_RANK}(?= of ⓜ| with ⓜ| worth ⓜ))(?: one)?)(?! or ){_END}"
        ),
        says=("think of a second of ⓜ", "with ⓜ for a second, ⓐ with ⓜ", "a ⓜ debut for technology"),
        not_says=("a second office", "supplied a fifth.", "a third of the money", "a second or third round"),
        beside_money=True,
        after_a_fund=True,
    ),
    Phrase(
        name="a second one",
        pattern=re.compile(
            rf"(?P<own>(?<![\w-])(?:[Aa]|ⓐ's|its|their) )(?P<n>{_RANK} one)\b(?! (?:of the|hundred|million))"
        ),
        says=("Why a second one?", "will start a third one"),
        not_says=("the second one of the two roads",),
    ),
    Phrase(
        name="a debut of a sum",
        pattern=re.compile(
            r"(?P<own>(?<![\w-])(?:[Aa]|[Ii]ts|[Tt]heir|ⓐ's) )(?P<n>ⓜ (?:debut|maiden|first|follow-up|successor|sophomore))(?! (?:(?:and|[-\w]+) ){0,2}?(?:clos(?:e|es|ing|ings)|tranche|instal\w*|drawdown)\b)(?! \w*(?:round|loan|bond|film|album|deal|contract|office))"
        ),
        says=("and a ⓜ debut for technology", "its ⓜ follow-up", "a ⓜ first for the house"),
        not_says=("a ⓜ first round", "a ⓜ first close", "a ⓜ first and final close", "its ⓜ debut closing"),
    ),
    Phrase(
        name="the fifth of its funds",
        pattern=re.compile(
            rf"(?P<own>(?<![\w-])(?:[Tt]he |[Aa] ))(?P<n>(?:{_RANK}|first|latest|newest|largest|biggest) of {_OWNER} (?:[\w-]+ |ⓐ ){{0,3}}(?:funds|vehicles|pools|ⓕ))"
        ),
        says=("ⓜ so far for the fifth of its ⓐ funds", "the third of ⓐ's buyout funds"),
        not_says=("the fifth of its offices",),
    ),
    Phrase(
        name="one of a sum",
        pattern=re.compile(
            r"(?P<own>)(?<!initial )(?<!interim )(?<!opening )(?<!final )\b(?P<n>(?:one more|one|another)(?= (?:of|worth|with|at) (?:\w+ )?(?:\w+ )?ⓜ))(?! of (?:the|its|our)\b)"
        ),
        says=("unveiled ⓕ, and a ⓐ group one of ⓜ", "plans another of about ⓜ"),
        not_says=("one of the ⓜ deals", "one of its funds", "the initial one at ⓜ"),
        after_a_fund=True,
    ),
    Phrase(
        name="a one with a sum",
        pattern=re.compile(
            r"(?P<own>(?<![\w-])(?:[Aa]|[Ii]ts|[Tt]heir) )(?P<n>ⓜ(?: (?:new|second|third|fourth|larger|smaller|bigger|separate))? one)\b(?! of the|-)"
        ),
        says=("ⓕ, and now raises a ⓜ one for lenders",),
        not_says=("a ⓜ one-off",),
        after_a_fund=True,
    ),
    Phrase(
        name="start one",
        pattern=re.compile(
            r"(?<![\w-])(?:start|starts|started|launch|launches|launched|raise|raises|raised|raising|open|opens|opened|prepare|"
            r"prepares|close|closed|plan|plans|float|form|establish|establishes|established) (?P<own>)(?P<n>one)\b(?! (?:of|in|more of) (?:the|its|a)\b)(?= (?:ⓓ|that|for|with|of|in|next|later|soon|to)\b|[,.;]|$| ⓓ)"
        ),
        says=("ⓐ gets ready to start one ⓓ that should reach ⓜ",),
        not_says=("start one of the engines",),
        after_a_fund=True,
        beside_money=True,
    ),
    Phrase(
        name="what a close is of",
        pattern=re.compile(
            r"\bclos(?:e|es|ed|ing|ings)(?: (?:at|on|with|of)(?: \w+){0,3} ⓜ)?(?: (?:of|for|on))? (?P<own>[Ii]ts |[Tt]heir |ⓐ's |an? |the )"
            r"(?P<n>(?:(?!of\b|and\b|to\b|for\b|with\b|is\b|has\b|on\b|in\b|at\b|from\b|the\b|under\b)[\w-]+ |ⓐ ){1,5}?(?:vehicle|strategy|series|pool|programme|program|partnership|mandate|sleeve|offering))\b"
            r"(?! (?:[a-hA-H]|round|with (?:the )?ⓐ)\b)"
        ),
        says=(
            "has closed its core vehicle at ⓜ",
            "the second close of its ⓐ climate strategy",
            "a first close of ⓜ for their fourth ⓐ debt series",
        ),
        not_says=("closed its plant", "has closed its books on the strategy", "closed its ⓜ Series B"),
        beside_money=True,
    ),
    Phrase(
        name="one that was launched",
        pattern=re.compile(
            r"(?<![\w-])(?:for|in|into|to|with|join|joins|joined|by) (?P<own>)(?P<n>one)(?= (?:that|which) (?:the )?(?:ⓐ|[\w-]+) (?:(?:has|have|had|is|are|will) )?(?:just |now |also )?"
            r"(?:launch|start|open|inaugurat|unveil|set up|setting up|sets up|creat|found|establish|rais|form)\w*)"
        ),
        says=("have signed up for one that ⓐ inaugurated ⓓ",),
        not_says=("for one that ⓐ bought",),
        after_a_fund=True,
    ),
    Phrase(
        name="number five",
        pattern=re.compile(
            rf"(?P<own>)(?<![\w-])(?P<n>(?:[Nn]umber|[Nn]o\.|#) ?{_NUMBER})(?! \w*(?:priority|ranked|spot|seat|position|ⓐ))(?=[,;:)?!]|\.?$|\. | (?!ⓐ)[a-zⓓ(])"
        ),
        says=("would like ⓜ for number five.", "wrapped up number two in ⓓ at ⓜ", "No. 4, with ⓜ"),
        not_says=("No. 1 Document", "No. 4 ⓐ", "number of funds"),
        beside_money=True,
    ),
    Phrase(
        name="number five, after a fund",
        pattern=re.compile(rf"(?P<own>)(?<![\w-])(?P<n>[Nn]umber {_NUMBER})(?=,| (?:from|of|by) ⓐ|\.?$|\. )"),
        says=("pledged money to number two from ⓐ", "Fund managers begin number six."),
        not_says=("number two spot",),
        after_a_fund=True,
    ),
    Phrase(
        name="fund five",
        pattern=re.compile(
            rf"(?P<own>)(?<![\w-])(?P<n>(?:[Ff]und|[Vv]ehicle|[Vv]intage) (?:number |[Nn]o\. ?|#)?{_NUMBER})"
        ),
        says=("hopes for when fund five comes round", "fund II of the house", "Fund number two, ⓜ in ⓓ"),
        not_says=("fund 20 companies", "funds two offices"),
    ),
    Phrase(
        name="a pool of a sum",
        pattern=re.compile(
            r"(?P<own>(?<![\w-])(?:[Aa]n?|[Ii]ts|[Tt]heir|[Tt]he|ⓐ's|[Oo]ne more|another) (?:own )?)(?P<n>(?:(?!of\b|and\b|to\b|for\b|in\b|with\b|is\b|has\b)[\w-]+ |ⓐ ){0,3}?"
            r"(?:pool|pot|purse|pocket|entity|partnership|joint venture|vehicle|joint vehicle|war chest|chest|kitty|foundation|"
            r"scheme|initiative|programme|program|facility|trust|envelope|wallet|basket|arm|outfit|platform|strategy|account|"
            r"flagship))"
            r"(?= (?:of|worth|with|totalling|to|holding) (?:\w+ )?(?:\w+ )?ⓜ)"
        ),
        says=(
            "a venture partnership of ⓜ with ⓐ",
            "would like one more vehicle of ⓜ",
            "a joint vehicle to ⓜ",
            "is to raise a flagship of around ⓜ",
        ),
        not_says=("a loan of ⓜ", "a fine of ⓜ"),
    ),
    Phrase(
        name="a sum as a pool",
        pattern=re.compile(
            r"(?P<own>(?<![\w-])(?:(?:[Aa]n?|[Ii]ts|[Tt]heir|[Tt]he|ⓐ's|[Nn]ew) )?)(?P<n>ⓜ (?:(?!of\b|and\b|to\b|for\b|in\b|with\b|is\b|has\b|on\b|from\b|into\b)[\w-]+ |ⓐ ){0,3}?"
            r"(?:pool|pot|purse|pocket|entity|partnership|joint venture|vehicle|war chest|chest|kitty|foundation|"
            r"piggy bank|envelope|(?:(?:corporate )?venture(?:[ -]capital)?|investment|private[ -]equity) (?:arm|unit|outfit|subsidiary|affiliate|business)))\b(?! (?:of cars|manager|inspection))"
        ),
        says=(
            "set up a ⓜ venture capital arm, ⓐ",
            "open ⓜ technology pot",
            "opens ⓜ chest for coders",
            "launches ⓜ foundation for ⓐ",
        ),
        not_says=("ⓜ in the pool", "ⓜ loan"),
    ),
    Phrase(
        name="a pool of a kind",
        pattern=re.compile(
            rf"(?P<own>(?<![\w-])(?:[Aa]n?|[Ii]ts|[Tt]heir|[Tt]he|ⓐ's|[Oo]ne more|[Aa]nother|[Tt]hat|[Tt]his) (?:own )?)(?P<n>(?:[\w-]+ |ⓐ ){{0,2}}?{_MONEY_KIND} "
            r"(?:pool|pot|purse|pocket|entity|vehicle|kitty|chest))\b"
        ),
        says=(
            "will manage the group-wide venture capital entity together",
            "its own corporate pocket for robots",
            "will build up a joint vehicle",
        ),
        not_says=("the legal entity", "the electric vehicle", "a swimming pool"),
    ),
    Phrase(
        name="a vehicle beside money",
        pattern=re.compile(
            r"(?P<own>(?<![\w-])(?:[Aa]n?|[Oo]ne more|[Aa]nother) )(?P<n>(?:(?:smaller|larger|bigger|second|third|new|separate|further|similar|parallel|sister|local|domestic|foreign|dedicated|special|ⓐ) ){1,2}(?:vehicle|pool|pot|purse|pocket))\b"
        ),
        says=("A smaller ⓐ vehicle, to be run by ⓐ, brings ⓜ",),
        not_says=("a new electric vehicle",),
        beside_money=True,
    ),
    Phrase(
        name="a series of a house",
        pattern=re.compile(
            rf"(?P<own>(?<![\w-])(?:[Ii]ts|[Tt]heir|ⓐ's) )(?P<n>(?:(?:{_RANK}|first|latest|newest|new) )(?:[\w-]+ |ⓐ ){{0,4}}?(?:series|strategy|programme|program|partnership|platform|vintage|flagship))\b(?! [abcABC]\b)"
        ),
        says=(
            "first close of their fourth ⓐ debt series",
            "its third direct lending programme",
            "ⓜ for its ninth secondaries platform",
            "ⓐ's 12th flagship",
        ),
        not_says=("its second television series A",),
        beside_money=True,
    ),
)
"""In order: the first that finds a phrase at a place takes it."""

_RAISED: Final = (
    r"(?:raised|collected|gathered|closed|secured|pulled in|taken in|banked|amassed|wrapped up|completed|finished)"
)
HOUSES: Final = re.compile(
    r"^(?:\W{0,3}\d{1,2}[.)] ?|\(\d{1,2}\) |[*•-] )?(?P<h1>ⓐ)(?: of ⓐ|, (?:a|an|the|of|set up|founded|run)\b[^,;:ⓜ]{2,50},?)?(?::| [-–—]) (?P<m1>ⓜ)"
    r"|(?P<h2>ⓐ)(?: of ⓐ)?,? with (?:\w+ )?(?P<m2>ⓜ)(?=[,;.]| and\b| for\b|$)"
    rf"|(?P<h3>ⓐ)(?: of ⓐ|, [^,;ⓜ]{{2,50}},|,)? (?:(?:is|are|now|also) ){{0,2}}(?:on the way to a close at|aims (?:at|for)|aiming (?:at|for)|seeks|seeking|wants|talks to investors about|"
    rf"hopes for|expects|targets|targeting|is after|is asking for|asks for|looks for|is looking for|is out for|is raising|(?:(?:has )?beg[au]n|(?:has )?started|starts|begins) raising|would like|will have|has begun and will have|has {_RAISED}|{_RAISED})"
    r" (?:between |about |around |some |at least |up to |more than |no less than |nearly |as much as )?(?P<m3>ⓜ)(?! (?:in (?:series|debt|revenue|assets|sales)|of (?:debt|assets|sales|revenue)|loan|round|valuation|series|bond|deal|stake|ipo))"
    r"|^(?:At|For) (?P<h4>ⓐ) (?:about |around |some |nearly )?(?P<m4>ⓜ) (?:is|are) (?:being )?(?:prepared|sought|raised|wanted|planned)"
)
"""A house with a sum, where the text tells of several raises: the house stands for its fund."""
OF_RAISES: Final = re.compile(
    r"\b(?:private equity|venture (?:capital|firms?|houses?|investors?)|buy-?outs?|limited partners|fund-?rais\w+|funds|mezzanine|"
    r"first close|final close|general partners?|partnership|start-?ups)\b",
    re.IGNORECASE,
)
"""Words of texts that tell of houses and what they raise."""
HOUSE_RAISES: Final = re.compile(
    r"(?:[•*▸-] ?|\d{1,2}[.)] )?(?:(?:[Ii]n|[Ff]rom) (?:the )?ⓐ, |ⓓ, )?(?:(?:The )?ⓐ and )?(?:The )?(?P<house>[ⓕⓐ])(?: \([^()]{0,60}\))?(?P<with> and (?:the )?ⓐ)?(?:, [^,;ⓕ]{0,80},)? "
    r"(?:(?:has|have|got|gets|holds) (?:[\w-]+ ){0,3}ⓜ (?:(?:on board|together|so far|in hand|ready) )?for (?P<for>ⓕ)|"
    r"(?:has |have )?(?:complet|finish|conclud|wrapp)\w+ (?:up )?(?:the |its )?(?:raising|collection|closing) of ⓜ (?:for|in) (?P<of>ⓕ)|"
    r"(?:(?:has|have|is|will|also|now|just|recently|today|ⓓ) )*(?:clos|rais|launch|held|hold|look|seek|plan|want|open|set|unveil|"
    r"announc|complet|start|prepar|agree|sign|form|establish|creat)\w*(?: up)?(?: to (?:raise|launch|close|open|set up|start))? "
    r"(?:(?:the |its |an? )?(?:first|final|interim) clos(?:e|ing) (?:of|on|for) |for |"
    r"(?P<sum>(?:(?:the |its |an? )?(?:first|final|interim) clos(?:e|ing) (?:of|on|at|with) )?"
    r"(?:[\w-]+ ){0,2}ⓜ,? (?:(?:about|or|roughly) ⓜ,? )?(?:for|in) ))?(?P<fund>ⓕ))"
)
"""A house that is called a fund, and the fund that it raises: 'LawTech Fund has closed a $28m fund', 'has ⓜ for ⓕ'."""
