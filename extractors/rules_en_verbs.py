"""The verbs of English rules: `<RAISED>` and the like stand for tables of them in a pattern that `en` compiles."""

from __future__ import annotations

import re
from typing import Final


def _alt(text: str) -> str:
    return (
        "(?:"
        + "|".join(
            re.escape(word.strip()).replace(r"\ ", r"\s") for word in sorted(text.split("|"), key=len, reverse=True)
        )
        + ")"
    )


_MACROS: Final = {
    "LAUNCHED": _alt(
        "launches|launched|unveils|unveiled|establishes|established|sets up|set up|creates|created|forms|formed|starts|started|opens|opened|introduces|"
        "introduced|inaugurates|inaugurated|debuts|debuted|rolls out|rolled out|kicks off|kicked off|founds|founded|announces|announced|reveals|revealed|"
        "initiates|initiated|stands up|stood up|spins up|sets in motion|set in motion|takes the wraps off|took the wraps off|lifts the lid on|"
        "lifted the lid on|activates|activated|seeds|seeded|floats|floated|debuting|rolled-out|soft-launches|constitutes|constituted|"
        "unwraps|unwrapped|premieres|premiered|fires up|fired up|brings out|brought out|fields|fielded|spawns|spawned|hatches|hatched|puts in place|put in place|puts together|"
        "put together|assembles|assembled|mints|minted|operationalises|operationalised|presents|presented|gives birth to|gave birth to|brings into being|brought into being|inked|inks|signs|signed|brings to market|brought to market|went live with|goes live with|pulls the curtain off|jointly funded|co-funded|co-founded|jointly founds|jointly initiated"
    ),
    "LAUNCH": _alt(
        "launch|unveil|establish|set up|create|form|start|open|introduce|inaugurate|debut|roll out|kick off|found|announce|reveal|initiate|float|build|"
        "seed|stand up|constitute|operationalise|operationalize|put together|assemble|set in motion|activate|finance|back|anchor|sponsor|sign|pool|bring out|spin up"
    ),
    "LAUNCHING": _alt(
        "launching|unveiling|establishing|setting up|creating|forming|starting|opening|introducing|rolling out|kicking off|initiating|floating|"
        "putting together|assembling|building|constituting|seeding|marketing|pitching|readying|preparing|planning|plotting|mulling|weighing|"
        "considering|exploring|proposing|eyeing|prepping|contemplating|discussing|drawing up|working on|developing|in talks on|studying|premarketing|pre-marketing|shopping around|touting"
    ),
    "LAUNCHED_PP": _alt(
        "launched|unveiled|established|set up|created|formed|started|opened|introduced|inaugurated|rolled out|kicked off|founded|announced|revealed|initiated|"
        "set in motion|floated|activated|seeded|signed|settled|operationalised|operationalized|put together|stood up|born|built|constituted|financed|capitalised|capitalized|pooled"
    ),
    "RAISED": _alt(
        "raises|raised|secures|secured|hauls in|hauled in|pulls in|pulled in|rakes in|raked in|bags|bagged|lands|landed|gathers|gathered|amasses|amassed|"
        "attracts|attracted|garners|garnered|nets|netted|snags|snagged|scores|scored|scoops up|scooped up|draws|drew|drawn|brings in|brought in|"
        "takes in|took in|taken in|picks up|picked up|pockets|pocketed|collects|collected|corrals|corralled|mops up|nabs|nabbed|notches|notched|ropes in|roped in|"
        "banks|banked|pulls together|lines up|lined up|signs up|signed up|wins|won|locks up|locked up|hauls|hauled|received|reels in|reeled in|lures|lured|stockpiles|locks in|locked in|"
        "rounds up|rounded up|harvests|clinches|clinched|closes on|closed on|closes with|closed with|closes|closed|wraps up|wrapped up|reaches|reached|hits|hit|seals|sealed|mobilised|mobilized|swept up|drums up|drummed up|clocks|clocked|logs|logged|counts|counted|chalks up|chalked up|tucks away|tucked away|puts away|rounds off|rounded off"
    ),
    "RAISE": _alt(
        "raise|take in|pocket|find|win|receive|secure|haul in|pull in|gather|amass|attract|garner|collect|bring in|draw|close|close on|assemble|land|target|tap investors for|complete|finish|end|hit|reach|lock up|mobilise|mobilize|market"
    ),
    "RAISING": _alt(
        "raising|seeking|targeting|gathering|collecting|securing|marketing|soliciting|fundraising for|out raising|tapping investors for|shopping|closing|looking for|assembling|aiming for|chasing|asking investors for"
    ),
    "CLOSED": _alt(
        "closes|closed|completes|completed|finishes|finished|concludes|concluded|wraps up|wrapped up|finalises|finalised|finalizes|finalized|seals|sealed|"
        "ends|ended|tops off|wound up|winds up|holds|held|reaches|reached|hits|hit|clinches|clinched|fills|filled|caps|capped|shuts|shut|settles for|settled for|beats|beat|tops|topped|exceeds|exceeded|surpasses|surpassed|smashes|smashed|blows past|blew past"
    ),
    "CLOSING": _alt(
        "closing|completing|concluding|wrapping up|finalising|finalizing|finishing|completion|close|conclusion"
    ),
    "INTEND": (
        r"(?:(?:plan|aim|mean|intend|hope|want|seek|expect|look|propose|propos|prepare|promise|vow|pledge|agree|decide|resolve|need|wish|gear|attempt|try|tries|bid|move|undertake)"
        r"(?:s|es|d|ed|ing)?(?:\sup)?(?:\son\sⓓ|\sⓓ)?\sto|looking\sto|out\sto|(?:is|are|was|were)\s(?:set|due|about|likely|ready|poised|expected|scheduled|slated|on\s(?:course|track|schedule)|in\sline|planning|hoping|going|supposed|yet|preparing|"
        r"working|understood|said|reported|believed|meant)\sto|plans?\s(?:are\safoot\s)?to|(?:in\s)?(?:talks|discussions|preparations|negotiations)\s(?:on\s|about\s)?to|readies\sto|ready\sto|set\sto|poised\sto|eager\sto|mandate\sto|proposal\sto|"
        r"will|would|shall|may|might|could|'ll|(?:is|are)\sto|to)"
    ),
    "HAVE": r"(?:has|have|had)",
    "BE": r"(?:is|are|was|were|been|being|be|gets|got)",
    "BEEN": r"(?:(?:has|have)\s(?:now\s|also\s|already\s|just\s|finally\s|officially\s)?been|was|were|is|are|gets|got)",
    "ADV": r"(?:(?:\w+ly|itself|also|now|just|thus|thereby|today|yesterday|jointly|soon|then|again|finally|this\sweek|this\smonth|on\sⓓ|ⓓ|in\sⓓ|in\sⓐ)\s){0,3}",
    "GAP": r"(?:\s(?!(?:without|instead|rather|behalf|out\sof|investments?\sin|stakes?\sin|acquisitions?\sof|purchases?\sof|from|by|via|through|which|who|whose|that|where|when|after|before|because|since|but|than|into|while|whether|if|as|including|like|backed|led|managed|ahead|against|under|despite|plus|is|are|was|were|has|have|said|says|shows?|showed|will|would|who's)\b)[^\sⓕⓧ;]+){0,9}?\s",
    "LOOSE": r"(?:\s[^\sⓕⓧ;.]+){0,10}?\s",
    "SHORT": r"(?:\s[^\sⓕⓧⓜ;.,]+){0,5}?\s",
    "NOT_GLAD": r"(?<!pleased\s)(?<!delighted\s)(?<!proud\s)(?<!happy\s)(?<!glad\s)(?<!thrilled\s)(?<!excited\s)(?<!honoured\s)(?<!honored\s)(?<!privileged\s)",
    "DIRECT": r"(?<!\sin\s)(?<!\sto\s)(?<!\swith\s)(?<!\sfrom\s)(?<!\sby\s)(?<!\sat\s)(?<!\sinto\s)(?<!\sin\sthe\s)(?<!\sunder\s)(?<!\sabout\s)(?<!\sthan\s)(?<!\sfor\s)(?<!\sacross\s)",
    "CHANGE": r"(?:cut|shrink|reduce|trim|halve|slash|scale\sback|downsize|enlarge|expand|extend|prolong|increase|double|triple|treble|replenish|copy|imitate|sell|leave|quit|exit|merge|split|wind\s(?:down|up)|end|dissolve|liquidate|restructure|rename|reform|review|overhaul|audit|sue|change|amend|keep|read|study|understand)\b",
    "OWN_DEED": r"\s(?:(?:its|their|an?|another|several)\s(?!doors|books|raise|road|marketing|life|work|few|(?:\w+\s)?(?:day|week|month|quarter|year|time))|(?!(?:fund-?)?raising\b|operating\b|marketing\b|taking\b|accepting\b|during\b|spring\b|according\b|following\b|pending\b|including\b)[a-z]+ing\b|[a-z]+\s(?:work|talks|trials)\b)",
    "TOGETHER": r"(?:,\s(?:together|along|jointly|alongside|in\s(?:partnership|cooperation|collaboration))\b[^,;ⓕⓜ]{0,60},)",
    "MEMORANDUM": r"(?:an?\s|the\s)?(?:[\w-]+\s){0,2}?(?:memorand(?:um|a)|mous?|letters?\sof\sintent|heads\sof\s(?:terms|agreement)|framework\s(?:agreement|deal))\b",
    "F": r"(?:a\s(?:pair|trio|clutch|couple|series|family|brace|set|suite|quartet)\sof\s)?[\"“(]?ⓕ",
    "PUT_MONEY": r"(?:invest|back|lend|buy\s(?:into|stakes|shares)|take\s(?:stakes|minority|equity|positions)|hold\s(?:stakes|shares)|put\smoney|write\sche(?:que|ck)s|fund\sstart-ups|finance)\b",
    "AND": r"(?:,?\sand|,|\sas\swell\sas|\s&)",
    "WHO": r"(?:a\s|an\s|the\s)?[ⓐⓕⓧ]",
    "FIRM": r"(?:firm|company|investor|manager|house|group|sponsor|gp|vc|shop|outfit|boutique|bank|insurer|developer|general\spartner|fund\smanager|partners|it|they|he|she|we)",
    "LIST": r"(?P<p>(?:(?!\sfor\s)[^ⓜ;:.ⓐⓕⓧ]){0,60}[ⓐⓕⓧ](?:[^;:.ⓐⓕⓧ]{0,70}[ⓐⓕⓧ]){0,24})",
    "CLOSE_ONE": r"(?:first|initial|interim|1st|second|third|intermediate|dry|partial|latest|early|next|2nd)(?:\s(?:and\s(?:second|final)|\w+))?\s(?:close|closing|closings|closes)\b",
    "CLOSE_END": r"(?:(?:final|last|hard|oversubscribed|one-and-done|single|first-and-final|first\sand\sfinal|first\sand\sonly|full|hard-cap|successful|definitive)\s(?:and\s\w+\s)?(?:close|closing)|(?:at|to|hits?|hitting|reach\w*|met|past|beyond|above|over|on|of|exceed\w*|surpass\w*|topp?\w*|touch\w*)\s(?:(?:its|the|their|an?|full|ⓜ|own|revised|original|upsized)\s){0,4}hard[\s-]cap|(?:at|to|on|with|hits?|hitting|reach\w*)\sⓜ,\s(?:which\s(?:is|was)\s|also\s|exactly\s)?(?:its|the|their)\shard[\s-]cap(?!\s(?:is|was|of|at|being|stands))|final\sclosing)\b",
    "ON_HOLD": r"on\s(?:hold|ice|hiatus|pause|(?:the|a|its|their)\s(?:back\s?burner|shelf|shelves))",
    "NTH": r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}th|annual|regular|quarterly|yearly|extraordinary)",
    "ADVISED": r"(?:managers?|(?:financial\s)?intermediaries|institutions?|gps?|general\spartners|fund\smanagers?|management\s(?:institutions?|firms?|companies|teams?)|operators?|firms?|bidders?|asset\smanagers?|investment\smanagers?)",
}
_MACRO: Final = re.compile(r"<([A-Z_]+)>")


def en(pattern: str) -> re.Pattern[str]:
    """Compile a verbose pattern over a clause in symbols; `<RAISED>` is replaced by its table of verbs."""
    while _MACRO.search(pattern):
        pattern = _MACRO.sub(lambda match: _MACROS[match[1]], pattern)
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)
