"""Who puts money into a fund and who looks after it, in wider words than `rules_en_facts`: read once a fund is announced.

Symbols and macros are those of `rules_en`; group `p` holds the names. In GIVERS the names stand before the words, in
GIVEN and KEEPERS behind them.
"""

from __future__ import annotations

from typing import Final

from extractors.rules import Rule
from extractors.rules_en import en

_STRETCH: Final = r"(?P<p>[ⓐⓕⓧ][^;:ⓜ]{0,220}?)"
_SIDE: Final = r"(?:(?:,\s[^ⓐⓕⓧⓜ;]{0,60}?,)?\s(?:(?:has|have|had|will|would|is|are|was|were|to|also|each|both|then|together|jointly|already|all|alone|itself|too|agreed|due|expected)\s){0,4})"
_LIST: Final = r"(?P<p>[^;:.ⓜⓐⓕⓧ]{0,40}[ⓐⓕⓧ](?:[^;:.]{0,80}[ⓐⓕⓧ]){0,12})"

GIVERS: Final[tuple[Rule, ...]] = (
    Rule(
        name="en came back",
        field="sponsors",
        pattern=en(
            _STRETCH
            + _SIDE
            + r"(?:came\sback|come\sback|returned|re-?upped|re-?invested|(?:a\s|the\s)?newcomers?|(?:the\s|a\s)?new\s(?:name|backer|investor|face)s?|first-time\w*|(?:the\s|an?\s)?(?:biggest|largest|main|lead|sole|first|only|founding|new)\s(?:of\s\d+\s)?(?:holder|investor|backer|shareholder|partner|subscriber|lp|sponsor|anchor)s?|(?:the\s|an?\s|its\s|to\sbe\s|be\s)?(?:anchor|cornerstone|sponsor|founder|co-sponsor|promoter)s?\b(?!\s(?:is|said|will)))\b"
        ),
        says=("Northmark Bank and Ellory came back; Kerr is a newcomer", "Ellory is the biggest of 24 holders"),
        not_says=("nobody came back",),
    ),
    Rule(
        name="en hold a share",
        field="sponsors",
        pattern=en(
            _STRETCH
            + _SIDE
            + r"(?:hold|holds|holding|owns?|own|account\sfor|accounts\sfor|make\sup|makes\sup|split|shar(?:e|es|ing)|take[sn]?|took|bring|brings|brought|put|puts|chips?|chipped|promised|pledged|pledges|promises|indicated|supply|supplies|supplied|contribut\w+|provid\w+|commit\w*|subscrib\w+|stump\w*|wrote|writes|anchor\w*|invest(?:ed|s)?|inject\w*|sign(?:ed|s)\s(?:up|for)|top(?:s|ped)\s(?:it\s)?up)\s(?:(?:up|in|a|an|the|its|around|about|some|nearly|just|over|as|much|up\sto|land|first|most|of|for|on|equal|each|together|both)\s){0,4}?(?:ⓜ|\d+(?:\.\d+)?\s?(?:%|per\s?cent|pct)|half|thirds?|quarter|fifth|tenth|everything|remainder|rest|balance|cash|part|parts|cheques?|checks?|term\ssheet|whole|lot|largest|loss(?:es)?|junior|ⓕ)"
        ),
        says=(
            "Northmark, the Church Fund of Kerr and Ellory hold nearly everything",
            "Kerr Bank, the group's own insurer, has promised £250m",
            "Ellory put $100 million into each",
        ),
        not_says=("Kerr Bank has lent money",),
    ),
    Rule(
        name="en are in",
        field="sponsors",
        pattern=en(
            _STRETCH
            + _SIDE
            + r"(?:in|aboard|on\sboard|inside|(?:named|listed|mentioned)\sas\s(?:backers|investors|subscribers|partners|lps)|among\s(?:the|its|those|\d+)\s(?:first\s|\d+\s)?(?:backers|investors|subscribers|partners|lps|holders|founders|shareholders|limited\spartners)|behind\sit|(?:stands?|standing)\sbehind|join(?:s|ed|ing)?\s(?:them|it|the\s(?:fund|round|vehicle)|in)|came\sinto|sponsors?\b(?=\s(?:it|ⓕ))|seed(?:s|ed)\b|guarantees?\b|co-?financ\w+|expected\sto\sjoin)(?=[,.;]|\s(?:of|with|for|at|half|the|ⓕ|and|it)\b|$)"
        ),
        says=("Northmark and Ellory are in", "Kerr Bank was named as backers"),
        not_says=("Prices are in euros",),
    ),
)
"""Names before what they do for a fund."""

GIVEN: Final[tuple[Rule, ...]] = (
    Rule(
        name="en thanks to",
        field="sponsors",
        pattern=en(
            r"\b(?:thanks\sto|brings?\stogether|bringing\stogether|due\sfrom|drawn\sfrom|sourced\sfrom|comes?\sfrom|came\sfrom|fed\sby|provided\sby|contributed\sby|held\sby|guaranteed?\s(?:by|from)|sponsored\sby|paid\s(?:in|up)\sby|supplied\sby|bankrolled\sby|put\sup\sby|subscribed\sby|underwritten\sby|taken\sup\sby|shared\s(?:by|between|among)|split\sbetween|supported\sby|backing\sof|support\sof|together\swith|(?:sponsors?|runs|launched|created|formed|set\sup|opened|owns)\s(?:it\s|ⓕ\s)?(?:together\s|jointly\s)?with|with\s(?=[^;ⓜ]{0,80}\sjoining)|half\sfrom|rest\sfrom|remainder\sfrom|balance\sfrom|balance\ssheet\sof|seeded\sby|money\sof|purse\sof|pocket\sof|will\sask|fathered\sby)\s"
            + _LIST
        ),
        says=("had a first close thanks to Northmark and the Kerr Bank", "it brings together Northmark and Ellory"),
        not_says=("thanks to luck",),
    ),
    Rule(
        name="en backers are",
        field="sponsors",
        pattern=en(
            r"\b(?:investors?|backers?|partners|founders|shareholders|subscribers?|sponsors?|holders|lps|limited\spartners|contributors|anchors?|cornerstones?|supporters)(?:\s(?:in|of|behind)\s(?:it|ⓕ))?(?:\s(?:are|is|were|was|will\sbe|include\w*)|:|,\samong\sthem|,\samong\swhom\sare|\slike|\ssuch\sas)\s(?:also\s)?"
            + _LIST
            + r" | \b(?:also\s)?among\s(?:the\s|its\s)?(?:\d+\s|first\s)?(?:investors|backers|lps|subscribers|holders|partners|supporters)\s(?:is|are|were|was)\s(?P<q>[^;:.ⓜⓐⓕⓧ]{0,40}[ⓐⓕⓧ](?:[^;:.]{0,80}[ⓐⓕⓧ]){0,12})"
        ),
        says=("The partners are Northmark and Ellory", "Also among 38 investors are Kerr Bank and Ellory"),
        not_says=("the partners are happy",),
    ),
    Rule(
        name="en of which one brings",
        field="sponsors",
        pattern=en(
            r"\b(?:of\swhich|of\swhom|of\sthis|of\sit|of\sthat)\s(?:the\s)?(?P<p>ⓐ(?:'s\sⓐ)?)\s(?:\w+\s){0,3}?(?:bring\w*|brought|contribut\w+|suppl\w+|provid\w+|put\w*|takes?|took|holds?|pays?|paid|commit\w*|is\sgood\sfor|gives?|gave)"
        ),
        says=("of which Northmark brings a third", "of which the Kerr Bank contributed €40 million"),
        not_says=("of which Kerr is proud",),
    ),
)
"""Names behind the words that say whose money it is."""

KEEPERS: Final[tuple[Rule, ...]] = (
    Rule(
        name="en keeper is",
        field="managers",
        pattern=en(
            r"\b(?:executive\spartner|unlimited\sliability\spartner|general\spartner|fund\smanager|investment\smanager|administrators?)(?:\s(?:is|was|will\sbe|being)\s|:\s)(?:the\s)?(?P<p>ⓐ(?:\sand\sⓐ)?)(?!'s) | \b(?:future|chosen|new|appointed)\smanager,\s(?P<r>ⓐ) | (?:,\s|\band\s|^)(?:the\s|an?\s)?(?:\w+\s)?(?:asset|fund|investment|alternative)\s(?:manager|firm)\s(?P<q>ⓐ)(?!'s)"
        ),
        says=(
            "Executive partner is Bexley Capital",
            "said its future manager, Bexley Capital",
            "and the asset manager Bexley",
        ),
        not_says=("managers said Bexley",),
    ),
    Rule(
        name="en keeps it",
        field="managers",
        pattern=en(
            r"(?P<p>ⓐ(?:\sand\sⓐ)?)(?:,\s[^;ⓜⓕ]{0,90}?,?)?\s(?:(?:will|is|are|to|would|which|that|who|also|has|have|been|each|lined|up|given|ⓜ|be|picked|chosen|mandated|there)\s){0,7}(?:looks?\safter|looking\safter|takes?\sthe\sdecisions|takes\scharge|signs?\sthe\s(?:cheques|checks)|steers?|select\sdeals|picks?\sthe\sdeals|unlimited\sliability\spartner|runs?\s(?:it|ⓕ)|manages?\s(?:it|ⓕ|both|the\sfund)|becomes?\sgeneral\spartner|general\spartner|call\sthe\sshots|in\scharge\sof\sⓕ)\b"
        ),
        says=("Bexley Capital, from Kerr, will look after the fund", "Bexley will take the decisions"),
        not_says=("Bexley will take a stake",),
    ),
    Rule(
        name="en whose fund",
        field="managers",
        pattern=en(
            r"(?P<p>ⓐ)'s\s(?:(?:new|own|latest|maiden|debut|second|third)\s)?ⓕ | (?P<q>ⓐ),\s(?:an?|the)\s[^,;ⓕⓜ]{0,50}\b(?:manager|firm|house|boutique|outfit)\b(?=[^;]{0,200}ⓕ)"
        ),
        says=("Corvid, an Oslo manager, has launched Altura Fund II",),
        not_says=("Bexley said that funds are scarce",),
    ),
)
"""Names of those who run a fund."""
