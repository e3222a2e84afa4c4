"""Where a fund belongs: how English tells the seat of a house, the place that acts and the place of writing.

Each pattern is tried on a sentence as it is; group `w` is the place. Rules are in order of rank, the surest first. A rule
with `sure` in its field takes any name in capitals for a place; the others only names that are known to be places.
"""

from __future__ import annotations

import re
from typing import Final

from extractors.rules import Rule

_NAME: Final = r"[A-ZÀ-Þ][\w'’.-]*[\w.](?:\s(?:(?:de|del|da|do|la)\s)?[A-ZÀ-Þ][\w.-]+){0,3}"
_WHERE: Final = rf"(?P<w>(?:the\s)?{_NAME}(?:,\s(?:[A-Z][a-z]+\s)?[A-Z][\w.]+)?)(?![$€£])"
_ADJECTIVES: Final = (
    r"(?:(?!(?:and|or|of|in|to|for|from|by|with|is|has|was|based|fund|pension|investors?)\b)[\w'’&-]+,?\s){0,4}?"
)
_HOUSE: Final = (
    r"(?:firm|house|outfit|shop|boutique|manager|investor|lender|financier|gp|vc|partnership|stable|adviser|advisor|"
    r"accelerator|sponsor|franchise|specialist|investing\scompany|venture\scompany)\b(?!\sof\b)"
)
_COMPANY: Final = (
    r"(?:company|group|bank|insurer|carrier|conglomerate|developer|trader|retailer|utility|maker|institution)\b"
)


def _told(pattern: str) -> re.Pattern[str]:
    """Compile a verbose pattern; WHERE, HOUSE ... are replaced by the groups above."""
    for name, group in (("<WHERE>", _WHERE), ("<ADJ>", _ADJECTIVES), ("<HOUSE>", _HOUSE), ("<COMPANY>", _COMPANY)):
        pattern = pattern.replace(name, group)
    return re.compile(pattern, re.VERBOSE)


SEATS: Final[tuple[Rule, ...]] = (
    Rule(
        name="en the house of a place",
        field="sure",
        pattern=_told(r"\b[Tt]he\s<WHERE>[-–](?:based|headquartered)\s<ADJ>(?:<HOUSE>|<COMPANY>|seed\b|start-?up\b)"),
        says=("The Tromsø-headquartered house sent out documents.", "the Plovdiv-based lender"),
        not_says=("the broad-based house",),
    ),
    Rule(
        name="en the firm there",
        field="known",
        pattern=_told(r"\b[Tt]he\s(?:[€$£]\S+\s)?<WHERE>\s(?:<ADJ><HOUSE>|<COMPANY>)(?!\s[a-z]+ed\sby)"),
        says=("The Leipzig company will put up the rest.", "the Dublin private debt house"),
        not_says=("the Harrow Lane company",),
    ),
    Rule(
        name="en based in",
        field="sure",
        pattern=_told(r"<WHERE>[-–](?:based|headquartered)\b"),
        says=("Tromsø-based Fjell Partners has closed its fund.",),
        not_says=("a broad-based fund",),
    ),
    Rule(
        name="en headquartered in",
        field="sure",
        pattern=_told(
            r"\b(?:[Bb]ased|[Hh]eadquartered|[Hh]eadquarters|[Hh]ead\soffice|run|managed?)\s(?:is\s)?(?:in|at|out\sof|from)\s<WHERE>"
        ),
        says=("the firm, headquartered in Plovdiv,", "a partnership run out of Tromsø"),
        not_says=("based on Basel rules",),
    ),
    Rule(
        name="en firm of a place",
        field="known",
        pattern=_told(
            r"\b(?:Partners|Capital|Ventures?|Management|Advis[eo]rs|Equity|Group|Holdings?|Investments?|Investors|Labs?|"
            r"LLC|LLP|LP|L\.P\.|Ltd|GmbH|AB|AS|SA|Oy|Inc\.?|Associates|Assets?)\s?(?:,\s)?(?:of|from|in|\()\s?<WHERE>(?=[,.)]|\s(?:has|is|was|went|will|said|and|wants|plans|hopes|closed|raised|launched|held|asks|got)\b)"
        ),
        says=("Gannet Energy Partners of Stavanger is asking investors", "Kea Partners (Hamilton) closed"),
        not_says=("the Church of England",),
    ),
    Rule(
        name="en house of a place",
        field="known",
        pattern=_told(r"<WHERE>(?:['’]s)?\s<ADJ><HOUSE>"),
        says=("Lyon seed investor Traboule Labs", "an Antwerp manager"),
        not_says=("Harrow Lane house",),
    ),
    Rule(
        name="en place's own firm",
        field="beside",
        pattern=_told(r"<WHERE>['’]s\s(?=[A-Z])"),
        says=("Sapporo's Yuki Ventures, the venture company of a university,",),
        not_says=("in Sapporo last week",),
    ),
    Rule(
        name="en firm there",
        field="beside",
        pattern=_told(r"[\w.](?:,\s|\s(?:of|from|in)\s|,?\s\()<WHERE>"),
        says=("managing partner of Corrente Gestão, Recife.",),
        not_says=("Recife is hot",),
    ),
    Rule(
        name="en place's firm",
        field="known",
        pattern=_told(
            r"(?:^|\bOver\s|\band\s)(?:[Ii]n\s)?<WHERE>(?:,\s|['’]s\s(?=[A-Z]))(?=(?:[A-Z][\w&'’.-]+,?\s){1,4}(?:the\sventure|the\sinvestment|has|have|is|says?|said|hopes|opens?|closed|raised|wants|launched|got|announced|held|will|pulls|tells)\b)"
        ),
        says=("In Bergen, Nordstrand Kapital says that it is done", "Lisbon's Ribeira Nova opens Ribeira Blue"),
        not_says=("In May, Nordstrand said",),
    ),
)
"""The seat of the house that raises the fund, in order of rank."""

ACTORS: Final[tuple[Rule, ...]] = (
    Rule(
        name="en authority of a place",
        field="known",
        pattern=_told(
            r"\b(?:the\s|The\s)?(?:city|state|province|county|municipality|island|prefecture|region|emirate|kingdom|commonwealth)\sof\s<WHERE>"
        ),
        says=("the city of Lisbon intends to set up a fund",),
        not_says=("the state of play",),
    ),
    Rule(
        name="en development bank of a place",
        field="known",
        pattern=_told(
            r"\b(?:Development\sBank|Government|Republic|Kingdom|Cabinet|Parliament|Ministry\sof\s\w+)\sof\s(?:the\s)?<WHERE>"
        ),
        says=("The Development Bank of Rwanda has published a request",),
        not_says=("the Bank of Norfolk",),
    ),
    Rule(
        name="en government of a place",
        field="known",
        pattern=_told(
            r"<WHERE>(?:['’]s)?\s(?:(?:state|federal|municipal|provincial|city|regional|central|local|new)\s)?(?:government|cabinet|parliament|ministry|minister|council|assembly|senate|lawmakers|legislature|authorities|development\sbank|sovereign|house)\b"
        ),
        says=("Uruguay's cabinet approved a decree", "Peru's development bank said"),
        not_says=("Uruguay's exporters",),
    ),
    Rule(
        name="en place acts",
        field="known",
        pattern=_told(
            r"^(?:The\s|[A-Z]{2,}[^-]{0,40}-\s)?<WHERE>(?:,\s[^,]{3,60},|\sand\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?)?\s(?:will|would|is|has|have|plans|wants|intends|aims|seeks|to|sets|launches|creates|unveils|announces|opens|readies|approves|establishes|registers|eyes|backs|joins|asks|calls|tenders)\b"
        ),
        says=("Bavaria will have a growth fund of its own", "Peru and Chile will form a joint fund"),
        not_says=("Kestrel will have a fund",),
    ),
)
"""The place whose authorities set the fund up, or that does so itself."""

DATELINE: Final = _told(
    r"^\(?(?P<w>[A-ZÀ-Þ]{3,}(?:[ '-][A-ZÀ-Þ]{2,}){0,3}|[A-ZÀ-Þ][a-zà-ÿ]+(?:\s[A-ZÀ-Þ][a-zà-ÿ]+){0,2})"
    r"(?:,\s?(?:[A-Z][\w.]+\s?){1,2}|\s?&\s?[A-Z]{3,})?(?:,?\s?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)(?:,?\s\d{4})?)?"
    r"\s?(?:[(/][^)/]{2,30}[)/])?\s?(?:--?|[–—:]|\.$|$)"
)
"""Where an article was written: 'TOKYO --', 'BOGOTA, Aug. 15, 2024 /Newsline/ --', 'Munich.', a heading 'PORTO'."""

PURPOSE: Final = re.compile(
    r"\b(?:invest(?:s|ed|ing|ments?)?|lend(?:s|ing)?|lent|loans?|stakes?|compan(?:y|ies)|business(?:es)?|start-?ups?|firms|projects?|"
    r"borrowers?|plants?|deals?|opportunit\w+|markets?|factories|farmers?|smallholders|offices?|listed|expan\w+|founders|"
    r"conference|forum|summit|talks|cities|assets|acquir\w+|buys?|bought|customers|clients|exports?|born)\s"
    r"(?:[\w,’'-]+\s){0,4}(?:in|across|from|to|for|throughout|of|and|between|at)\s(?:(?:the|both|north|south|east|west)\s)?$",
    re.IGNORECASE,
)
"""Words before a place that make it where money goes, or where somebody speaks."""

# ---------------------------------------------------------------- places of those who only give money

INVESTORS: Final = re.compile(
    r"^(?:'s?)?\s(?:[€$£]\S+\s|state\s|public\s|private\s|local\s|municipal\s|provincial\s|mutual\s|"
    r"development\s|government\s){0,2}(?:pension|insurers?|insurance|investors|institutions|endowments?|sovereign|"
    r"family offices|lps|banks?\b|aid associations|platforms?\b|foundations?\b|lenders?\b|universit|conglomerates?)",
    re.IGNORECASE,
)
LISTED: Final = re.compile(
    r"(?:offices? in|(?:investors?|insurers|backers|institutions|banks|schemes|plans) (?:from|in)|came from|come from|"
    r"lps (?:from|in)|such as|including|expand\w* in(?:to)?)\s(?:\w+,? (?:and )?)*$",
    re.IGNORECASE,
)
GIVEN_FROM: Final = re.compile(
    r"\b(?:capital|money|commitments?|funding|backing|support|investors?) (?:came |come )?from\b"
)
DEVOTED: Final = re.compile(r"^[ -](?:focus(?:ed|s)|dedicated|only|wide|oriented|centric|themed|specific)\b")
CELL: Final = re.compile(r"(?<=\|)\s*(?P<w>[A-ZÀ-Þ][^|]{1,30}?)\s*(?=\||$)")
"""The cell of a table."""
CAPITALS: Final = re.compile(r"\b(?P<w>[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?)")
"""One or two words in capitals: in a headline perhaps a town."""
OF_REGIONS: Final = re.compile(
    r"(?:[Aa]sian|African|American|European|Scandinavian|Andean|Balkan|Sahelian|Appalachian|Midwestern)$"
)
"""Adjectives of regions of several countries."""
LEGAL_HOMES: Final = frozenset({"KY", "VG", "BM", "MU", "JE", "GG", "US/DE"})
"""Codes of places where partnerships are entered and nobody works."""

# ---------------------------------------------------------------- what the words beside a place make of it

_GAP: Final = r"^(?:'s?)?\s(?:(?!and\b|or\b|in\b|of\b|for\b|to\b|has\b|is\b|will\b|said\b)[\w&-]+,?\s){0,3}?"
BEHIND: Final = tuple(
    (name, re.compile(f"{_GAP}(?:{words})\\b", re.IGNORECASE))
    for name, words in (
        (
            "targets",
            r"companies|business|businesses|start-?ups?|firms|smes?|founders|entrepreneurs|ventures|projects?|assets|markets?|property|"
            r"real estate|housing|homes|farms?|farmers|farmland|industry|industries|industrial|technology|tech|economy|borrowers|buyouts?|deals?|cities|teams|"
            r"infrastructure|land|forests?|trees|orchards|exporters|manufacturers|hotels|loans|ports|roads|banks|ideas|offices|shops|hospitals|scientists",
        ),
        (
            "a house",
            r"house|firm|manager|investor|lender|bank|group|outfit|specialist|newcomer|insurer|arm|shop|boutique|gp|team|company|"
            r"financier|partnership|partner|office|adviser|investors|pair|duo|fund manager|financiers|developer|conglomerate",
        ),
        (
            "an authority",
            r"government|ministry|minister|ministers|authorities|parliament|cabinet|council|state|governor|mayor|president|lawmakers|"
            r"legislature|officials|regulator|treasury|agency|assembly|sovereign|statehouse",
        ),
        (
            "givers",
            r"pensions?|schemes?|institutions?|insurers|families|family offices|lps|endowments?|universit\w+|foundations?|savers|"
            r"taxpayers|retirement|pensioners|sponsors?|backers?",
        ),
        ("a vehicle", r"funds?|vehicles?|pools?|programmes?|programs?|pot|ⓕ|ⓧ"),
        ("a party", r"ⓐ"),
    )
)
"""What is said to belong to a place, within three words behind it: in the symbols of a clause."""

BEFORE: Final = tuple(
    (name, re.compile(f"(?:{words})\\s(?:the\\s)?$", re.IGNORECASE))
    for name, words in (
        ("firm of", r"[ⓐⓕ](?:,| of| from| in|, of|, in|, from|,? based in| \(in)"),
        (
            "seat in",
            r"(?:based|headquartered|headquarters|seat|works|work|run|running|sits|home|born) (?:is )?(?:in|at|out of|from)",
        ),
        (
            "office in",
            r"(?:offices?|branch\w*|staff|people|desks?|outposts?|team|opens) (?:also )?(?:in|at|out of|from)",
        ),
        (
            "papers in",
            r"(?:domiciled|registered|incorporated|structured|filed|register\w*|vehicle|formed|listed|authori[sz]ed) (?:in|on|under)",
        ),
        (
            "spoken in",
            r"(?:said|told|conference|forum|summit|ceremony|meeting|signed|event|unveiled|talks|launched|announced|fair|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ⓓ)(?: held)? (?:in|at)",
        ),
        ("fund for", r"[ⓕⓧ](?: [\w'-]+){0,4} (?:for|in|across|throughout|to|into|of)"),
        (
            "targets in",
            r"(?:compan\w+|business\w*|firms|start-?ups?|smes|founders|entrepreneurs|projects?|assets|buyouts?|deals?|farms?|farmland|land|property|real estate|infrastructure|markets?|opportunit\w+|ventures|technology|energy|homes|hotels|warehouses|lenders|borrowers|plants|funds|managers|forests?|woodland|loans|stakes|investments?|cheques)(?: [\w'-]+){0,4} (?:in|across|throughout|from|of|around|within)",
        ),
        (
            "goes to",
            r"(?:invest\w*|back\w*|buy\w*|lend\w*|put\w*|deploy\w*|focus\w*|aim\w*|target\w*|spent|spend|cover\w*|serve\w*|help\w*|financ\w+|support\w*|growth|develop\w*|for)(?: [\w'-]+){0,4} (?:in|across|throughout|on|to|for|into|around)",
        ),
        (
            "given by",
            r"(?:money|capital|commitments?|backing|support|investors?|lps|backers|cash|million|billion|bn|ⓜ)(?: \w+){0,2} (?:from|by|in)",
        ),
        ("listed behind", r"(?:,|\band|\bor|\bboth)"),
        (
            "authority of",
            r"(?:government|state|city|province|republic|ministry|county|region|kingdom|bank|municipality|district) of",
        ),
    )
)
"""What the words before a place make of it: in the symbols of a clause."""
