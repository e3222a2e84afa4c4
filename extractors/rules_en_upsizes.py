"""What tells that a fund which exists grows: who adds to it, what it was raised to, and what it has now.

Symbols and macros are those of `rules_en`. In GROWTHS the group `f` is the fund and `m` the sum that it has now, if the
same words tell it, or `r` two sums read as one range ('from 2 to 5 billion yuan'), of which it has the second; in SIZES
`m` is that sum, told later on in the sentence or in the next one.
"""

from __future__ import annotations

import re
from typing import Final

from extractors.rules import Rule, longest_first
from extractors.rules_en_verbs import en

GROWS: Final = "an existing fund that grows"

# ---------------------------------------------------------------- words

# All are pieces of patterns; that each is bounded keeps the patterns linear on hostile text.
_ABOUT: Final = (
    r"(?:(?:about|around|some|over|more\sthan|nearly|almost|just|roughly|close\sto|an?|the|as\smuch\sas|at\sleast|under)\s)"
    r"{0,3}"
)
_ASIDE: Final = r"(?:,\s[^;,]{2,120},|\s\([^();]{2,60}\)|\s(?:of|at|for|in)\s[^\s;,ⓕⓜ]{1,30})?"
"""What may stand between a fund and what happens to it: ', set up in ⓓ,'."""
_BEEN: Final = (
    r"(?:\s(?:has|have|had|was|were|is|are|will|be|been|being|now|also|since|just|thereby|again|already)){0,4}"
)


def _to(number: int = 0) -> str:
    """'to ⓜ', 'from ⓜ to ⓜ' with the last sum as group m or r; `number` tells the groups of one pattern apart."""
    was = rf"from\s{_ABOUT}ⓜ(?:\sin\s[ⓓ\d]+)?,?\s"
    return rf"\s(?:(?:{was})?(?:up\s)?to\s{_ABOUT}(?P<m{number}>ⓜ)|from\s{_ABOUT}(?P<r{number}>ⓜ))"


def _to_sum(number: int = 0) -> str:
    """The same, where nothing but what it has now tells of growth."""
    return rf"\s(?:from\s{_ABOUT}ⓜ(?:\sin\s[ⓓ\d]+)?,?\s)?to\s{_ABOUT}(?P<m{number}>ⓜ)"


_BY: Final = rf"\s(?:by|with)\s(?:(?:a|an|another|further|additional|extra|fresh)\s){{0,2}}{_ABOUT}ⓜ"
_MORE: Final = r"(?:(?:an?\s)?(?:further|additional|extra|fresh)\s)"
_WILL: Final = r"(?:will|(?:agreed|decided|voted|resolved)\s(?:[^\s;ⓕⓜ]+\s){0,4}?to)\s"
_SIZE: Final = (
    r"(?:hard[\s-]cap|cap|target(?:\ssize)?|(?:fund\s|total\s)?size|goal|ceiling|upper\slimit|volume|corpus|firepower|"
    r"(?:registered|subscribed|committed|total|paid-in|investment)\scapital|capital|capitali[sz]ation|total\scommitments)"
)
_THE: Final = r"(?:(?:the|its|their|existing|current)\s){0,2}"
_GROWN: Final = longest_first(
    "enhanced enlarged expanded increased upsized replenished recapitalised recapitalized boosted lifted swelled"
)
_MULTIPLIED: Final = longest_first("doubled trebled tripled quadrupled")


def _grows(name: str, pattern: str, says: tuple[str, ...], not_says: tuple[str, ...]) -> Rule:
    return Rule(name=f"en upsize: {name}", pattern=en(pattern), says=says, not_says=not_says, refusal=GROWS)


# ---------------------------------------------------------------- that it grows

GROWTHS: Final[tuple[Rule, ...]] = (
    _grows(
        "enlarged by somebody",
        rf"""\b(?:upsiz(?:es|ed|ing)|enlarg(?:es|ed|ing)|tops\sup|topp(?:ed|ing)[\s-]up|doubl(?:es|ed|ing)|tripl(?:es|ed|ing)
          |  replenish(?:es|ed|ing)|recapitali[sz](?:es|ed|ing) |  {_WILL}(?:upsize|enlarge|top\sup|double|triple|replenish|recapitali[sz]e) )\s
          (?:the\s{_SIZE}\sof\s)?{_THE}(?P<f>ⓕ)(?!'s\s(?!{_SIZE})|\s(?:manag|invest)) (?:{_BY})?(?:{_to()})?""",
        says=(
            "The state has topped up its Harbour Growth Fund by A$50m",
            "Solvang doubled the size of Solvang Fund III to $260 million",
        ),
        not_says=("Solvang wants to enlarge Solvang Fund III", "Solvang doubled Solvang Fund III's returns"),
    ),
    _grows(
        "increased by a sum",
        rf"""\b(?:increas(?:es|ed|ing)|expand(?:s|ed|ing)|boost(?:s|ed|ing)|lift(?:s|ed|ing)|enhanc(?:es|ed|ing)|grew|upp?(?:s|ed)|{_WILL}(?:increase|expand|boost|lift|enhance)) \s
          (?:the\s{_SIZE}\sof\s)?{_THE} (?: (?P<f1>ⓕ)(?:'s\s{_SIZE})? (?: (?:{_BY})(?:{_to(1)})? | {_to(2)} ) )
          | \brais(?:es|ed|ing)\s{_THE}(?P<f2>ⓕ) (?: \sfrom\s{_ABOUT}ⓜ\sto\s{_ABOUT}(?P<m3>ⓜ) | \sto\s{_ABOUT}(?P<m4>ⓜ),?\sfrom\s )""",
        says=(
            "Solvang has expanded its existing Solvang Fund III by $60 million",
            "The city raised the Harbour Growth Fund to $150m from $100m",
        ),
        not_says=(
            "Solvang has expanded Solvang Fund III into Asia",
            "Solvang has raised Solvang Fund III of $60 million",
        ),
    ),
    _grows(
        "target lifted",
        rf"""\b(?:rais(?:es|ed|ing)|lift(?:s|ed|ing)|increas(?:es|ed|ing)|hik(?:es|ed|ing)|upp(?:ed|ing)|ups|doubl(?:es|ed|ing)|expand(?:s|ed|ing)|enhanc(?:es|ed|ing)
          |  {_WILL}(?:raise|lift|increase|double|expand|enhance)) \s
          (?: {_THE}{_SIZE}\s(?:on|of|for)\s{_THE}(?P<f1>ⓕ) | {_THE}(?P<f2>ⓕ)'s\s{_SIZE} ) (?:{_BY})?(?:{_to(1)})?
          | \bof\s{_THE}(?P<f3>ⓕ){_BEEN}\s(?:raised|lifted|increased|doubled|expanded)\sits\s{_SIZE} (?:{_BY})?(?:{_to(2)})?""",
        says=(
            "Alder has raised the hard cap of its Alder Fund II to €500m from €400m",
            "Oakhill has lifted the target of Oakhill Fund IX from $4 billion to $4.9 billion",
        ),
        not_says=("Alder has raised €500m for Alder Fund II", "Alder increased its commitment to Alder Fund II"),
    ),
    _grows(
        "has been increased",
        rf"""(?P<f>ⓕ){_ASIDE}{_BEEN}\s (?: (?:{_GROWN}|topped\sup|raised(?=\sfrom\s)|upped) (?: (?:{_BY})(?:{_to(1)}|(?!\s(?:the|its|their|of|profits?)\b)) | {_to(2)} )
          | {_MULTIPLIED} (?:\sin\ssize)? {_to(3)}
          | (?:has|have|was)\s(?:now\s|since\s)?been\s(?:topped\sup|upsized|recapitali[sz]ed|replenished) )""",
        says=(
            "The Harbour Growth Fund, set up in 2021, has been increased from 2 billion to 5 billion yuan",
            "Merck Ventures Fund was doubled to €300 million",
            "Kinderhook Capital Fund III has been recapitalized",
        ),
        not_says=(
            "The Harbour Growth Fund has been raised to invest in ports",
            "The Harbour Growth Fund has increased by $40m the price that it offers",
        ),
    ),
    _grows(
        "has grown to",
        rf"""(?P<f>ⓕ){_ASIDE}(?:\s(?:has|have|had)) (?:\s(?:now|since|thereby))?\s (?:grown|swollen|risen|doubled|tripled) {_to_sum()}""",
        says=("The Harbour Growth Fund has grown to nearly $1 billion",),
        not_says=("The Harbour Growth Fund has grown by 12 per cent a year",),
    ),
    _grows(
        "capital rises",
        rf"""\b{_SIZE}\sof\s{_THE}(?P<f1>ⓕ)(?:\spartnership|\scompany)?{_ASIDE}{_BEEN}\s(?:rises|rose|risen|grows|grew|grown|increases|increased|doubles|doubled|raised|lifted|expanded)
            (?: (?:{_BY})(?:{_to(1)})? | {_to(2)} )
          | (?P<f2>ⓕ)(?:'s\s(?:\w+\s)?|{_ASIDE}\swhose\s){_SIZE}{_BEEN}\s
            (?:rises|rose|risen|grows|grew|grown|increases|increased|doubles|doubled|raised|lifted|expanded)
            (?: (?:{_BY})(?:{_to(3)})? | {_to(4)} )""",
        says=(
            "The registered capital of the Harbour Growth Fund partnership rose from 1 billion to 3 billion yuan",
            "the Harbour Growth Fund, founded in 2011, whose capital grows by $8 million",
        ),
        not_says=("The capital of the Harbour Growth Fund comes from banks",),
    ),
    _grows(
        "money added",
        rf"""(?:\b(?:adds|added|adding)|(?<!\bto\s)\badd|\b(?:agreed|decided)\sto\sadd)\s{_MORE}?{_ABOUT}(?:another\s)?ⓜ(?:\smore)?\s(?:of\s\w+\s\w+\s)?(?:in)?to\s{_THE}(?P<f1>ⓕ)
          | \b(?:put(?:s|ting)?|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|pour(?:s|ed)?|paid|pays|contribut(?:es|ed))\s
            {_MORE}{_ABOUT}ⓜ\s(?:in)?to\s{_THE}(?P<f2>ⓕ)
          | \binject(?:s|ed|ing)\s{_ABOUT}ⓜ\s(?:of\s\w+\s\w+\s)?into\s{_THE}(?P<f3>ⓕ)
          | ⓜ{_BEEN}\s(?:added\sto|injected\sinto)\s{_THE}(?P<f4>ⓕ)""",
        says=(
            "Hostplus has put a further $100 million into the Harbour Innovation Fund",
            "Alder will be glad that $100m will be added to the Harbour Fund of Funds",
        ),
        not_says=(
            "Hostplus has put $100 million into the Harbour Innovation Fund",
            "Hostplus has committed a further $100 million to the Harbour Innovation Fund",
        ),
    ),
    _grows(
        "more money for it",
        rf"""\b(?:{_MORE}|another\s){_ABOUT}ⓜ\sfor\s{_THE}(?P<f1>ⓕ)(?!'s) | (?:^|--?\s|[:“"]\s?|\b(?:is|are|was|gives?|gave|approved?|announced?|allocates?|allocated|found)\s){_ABOUT}ⓜ\smore\s(?:for|to)\s{_THE}(?P<f2>ⓕ)""",
        says=(
            "A further $100m for the existing Harbour Fund II",
            "Two billion dollars more for the Harbour Growth Fund",
            "The minister confirmed another $55 million for the Harbour Growth Fund",
        ),
        not_says=("$100m for the Harbour Fund II", "$9m for schools and $100m more for the Harbour Fund II"),
    ),
    _grows(
        "reopened for more",
        rf"""\breopen(?:ed|s|ing)\s{_THE}(?P<f>ⓕ)[^;ⓕ]{{0,60}}?\b{_MORE}{_ABOUT}ⓜ""",
        says=("Alder Partners has reopened Alder Fund II and taken in a further $100m",),
        not_says=("Alder Partners has reopened Alder Fund II to redemptions",),
    ),
    _grows(
        "gets more",
        rf"""(?P<f>ⓕ){_ASIDE}(?:\s(?:has|have|will|also|now)){{0,2}}\s(?:receives?|received|gets?|got|secures?|secured|(?:is|was)\s(?:given|handed))\s
          (?:{_MORE}{_ABOUT}|another\s{_ABOUT})ⓜ | (?P<f9>ⓕ){_ASIDE}\s(?:now\s)?has\s(?:another|a\sfurther)\s{_ABOUT}ⓜ\sfrom\b""",
        says=("Helvetia Clean Water Fund gets another $60m",),
        not_says=("Helvetia Clean Water Fund gets $60m",),
    ),
    _grows(
        "joined by investors",
        rf"""\b(?:joins?|joined|joining|(?:becomes?|became)\s(?:an?\s|the\s)?(?:\w+\s)?(?:partners?|investors?|shareholders?)\s(?:of|in))\s{_THE}(?P<f1>ⓕ)
            [^;ⓕ]{{0,110}}?\b(?:bring|tak|lift|rais|swell)\w+\s(?:it|ⓕ|{_THE}(?:fund|pool|vehicle|total|{_SIZE}))\s(?:up\s)?to\s{_ABOUT}(?P<m1>ⓜ)
          | \b(?:bringing|taking|lifting|swelling|brings|takes|lifts)\s(?:the\s{_SIZE}\sof\s)?{_THE}(?P<f2>ⓕ)(?:'s\s{_SIZE})?\s(?:up\s)?to\s{_ABOUT}(?P<m2>ⓜ)""",
        says=(
            "Three new investors have joined the Harbour Growth Fund, bringing it to $400m",
            "The money comes from two insurers, taking the Harbour Growth Fund to $400m",
        ),
        not_says=("Ms Brook joined the Harbour Growth Fund in 2021", "bringing the Harbour Growth Fund to its close"),
    ),
    _grows(
        "joined with a sum",
        rf"""\b(?:joins|joined)\s{_THE}(?P<f1>ⓕ)\swith\s{_ABOUT}ⓜ | \b(?:become|becomes|became)\sthe\s\w+\spartner\sof\s{_THE}(?P<f2>ⓕ)""",
        says=(
            "The Gulf Investment Authority joins the Harbour Growth Fund with $500 million",
            "The authority will become the third partner of the Harbour Growth Fund",
        ),
        not_says=(
            "Ms Brook joins the Harbour Growth Fund from Alder",
            "Ms Brook became a partner of the Harbour Growth Fund",
        ),
    ),
)
"""Ways of saying that a fund grows, the plainest first."""
NEEDS_SIZE: Final = frozenset({"en upsize: joined with a sum"})
"""What tells of growth only where the fund's new size follows: an investor may join what is still being raised."""

# ---------------------------------------------------------------- what it has now

SIZES: Final[tuple[Rule, ...]] = (
    Rule(
        name="en size after an upsize",
        field="size",
        pattern=en(
            rf"""\b(?:br(?:ing(?:s|ing)?|ought)|tak(?:es?|ing)|took|lift(?:s|ed|ing)?|swell(?:s|ed|ing)?|rais(?:es|ing)|push(?:es|ed|ing)|expand(?:s|ing)|increas(?:es|ing)|grow(?:s|ing))\s
              (?:it|ⓕ|{_THE}(?:total|overall|fund's|whole)?\s?(?:fund|pool|vehicle|total|pot|resources|commitments|{_SIZE}))(?:\s(?:of|in|for)\s{_THE}(?:ⓕ|fund|vehicle))?(?:'s\s{_SIZE})?
              \s(?:up\s)?(?:to|past|above|beyond)\s{_ABOUT}(?P<m1>ⓜ)
              | \b(?:its|the)\s(?:{_SIZE}|total|fund)(?:\sunder\smanagement)?\s(?:\w+\s)?(?:rises|rose|grows|grew|increases|climbs|comes|swells)\s(?:\w+\s)?to\s{_ABOUT}(?P<m2>ⓜ)
              | \bcapital\sunder\smanagement\s(?:rises|grows|increases)\sto\s{_ABOUT}(?P<m3>ⓜ)
              | (?:ⓕ|\b(?:it|fund|vehicle|which))\s(?:will\s)?now\s(?:have|has|holds?|totals?|stands?\sat|amounts?\sto)\s{_ABOUT}(?P<m4>ⓜ)"""
        ),
        says=(
            "taking it to A$150m",
            "Its volume thereby rises to 2.5 billion dollars",
            "which lifts total commitments to $210 million",
        ),
        not_says=("which takes its outlay to $85.9 million", "bringing in $20 million"),
    ),
)
"""The sum that a fund which grows has now, where other words tell of its growth."""

ADDERS: Final[tuple[Rule, ...]] = (
    Rule(
        name="en who adds to it",
        field="sponsors",
        pattern=en(
            rf"""(?P<p>[ⓐⓧⓕ](?:(?:,|\sand|,\sand)\s(?:the\s)?[ⓐⓧⓕ]){{0,6}})(?:\s\([^()]{{2,20}}\))?(?:,\s[^,;ⓐⓕⓜ]{{2,60}},)?
              (?:\s(?:has|have|is|are|will|also|had|now|agreed|decided|to)){{0,4}}
              \s(?:adds?|added|adding|puts?|putting|inject(?:s|ed|ing)?|contribut(?:es|ed)|paid|joins|joined)
              (?=\s(?:{_MORE}?{_ABOUT}(?:another\s)?ⓜ(?:\smore)?\s(?:in)?to\s)?{_THE}ⓕ)
              | (?P<p2>ⓐ)\s(?:(?:has|have|will)\s)?(?:tops?|topped|topping)\sup(?=\s(?:its\s)?{_THE}ⓕ)"""
        ),
        says=(
            "Belmont Life has topped up its Harbour Growth Fund by $75m",
            "Belmont Life added $75m to the Harbour Growth Fund",
            "Belmont Life and Cedar Mutual have joined the Harbour Fund II",
        ),
        not_says=("Belmont Life added that $75m went to the Harbour Growth Fund",),
    ),
)
"""Those who put more money into a fund that exists, before the words that say so."""

# ---------------------------------------------------------------- what is no upsize

WISHED: Final[re.Pattern[str]] = en(
    r"""\b(?:may|might|could|(?<!\bit\s)(?<!\bthey\s)would|should|if|whether|unless|not|never|no|ought|likely|eyes|eyeing|ready\sto|talks|expected\sto|possibl\w+|potential\w*)\b
      | \b(?:want|hope|hop|plan|plann|aim|seek|intend|propos|consider|mull|weigh|urg|demand(?=s|ed|ing)|recommend|suggest|lobb|den[iy]|wish|need|refus|reject|fail|ask|request|call(?=s|ed|ing)(?=\w+\s(?:for|on)))(?:e?s|e?d|ing|ied|ies|y|e)?\b(?!\sasset)"""
)
"""Words before a growth that make it a wish, a demand or a denial."""
OTHER_GROWTH: Final[re.Pattern[str]] = en(
    r"""\b(?:assets\sunder\smanagement|aum|net\sasset|nav|returns?|performance|gain(?:s|ed)|inflows?|deposits|dividends?|(?:market|in)\svalue|valuations?
      |loans?|(?:of|in)\sdebt|borrow\w*|lent|profits?|proceeds|windfalls?|exits?|exited|sold|sale|sales|loss(?:es)?|salar(?:y|ies)
      |grants?|subsid\w+|vouchers|relief|victims|scholarships?|donat\w+|donors?|endow\w+|savers|buy-?back|(?:term|life|investment\speriod)\s(?:of|by|until)
      |real\sestate\sinvestment\strusts?|reits?|den(?:y|ies|ied)|untrue|subject\sto|if\s(?:approved|the|parliament|lawmakers|\w+\sagrees?))\b"""
)
"""Words of a sentence in which what grows is the value of what is held, money given away or shares, or that take it back."""
OWN_PART: Final[re.Pattern[str]] = en(
    r"\b(?:its|his|her|their|whose|'s)\s(?:\w+\s){0,2}?(?:commitments?|stake|contributions?|investments?|outlay|holding|pledge|share|exposure)\b"
)
"""What somebody has in a fund: the sum to which that grows is not the fund's."""
GIVEN: Final[re.Pattern[str]] = en(
    r"\b(?:subsid(?:y|ies|ised|ized)|grants|tax\srelief|vouchers|victims|scholarships|charit(?:y|ies|able)|handouts)\b"
)
"""Words of an article whose fund gives its money away."""
NO_POOLS: Final[re.Pattern[str]] = re.compile(
    r"\b(?:Monetary|Pension|Retirement|Provident|Relief|Assistance|Recovery|Solidarity|Emergency|Scholarship|Endowment|"
    r"Stabili[sz]ation|Reserve|Insurance|Deposit|Social (?:Security|Insurance)|Welfare|Wealth|Superannuation|Super|Mutual|"
    r"Index|Bond|ETF|Hedge|Heritage|Hardship|Charit\w+|Foundation|Cohesion|Education|Training|Grants?|Arts|Compensation|"
    r"Guarantee|Income|Rainy|Macro|Total Return|Community|Settlement|Litigation|Campaign|Victims|Justice|Highway|Service|"
    r"European Investment Fund|Public Investment Fund|Green Climate Fund|Global Fund|Oil Fund|(?<!Capital )Trust Fund)\b"
)
"""Words in the name of what is called a fund and invests for nobody, or is an institution."""
