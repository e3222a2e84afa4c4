"""What English texts say of funds, as named rules over clauses in symbols (`extractors.funds.en.clauses`).

ⓕ is a fund, ⓧ another product called one, ⓜ a sum, ⓓ a date, ⓐ a name in capitals. `<RAISED>` and the like stand for the
tables of verbs below. EVENTS say how far a fund has come (`stage`) or why a mention announces nothing (`refusal`); AMOUNTS
say whose a sum is (group `m`); ROLES say who stands behind a fund (group `p`, a list of names).
"""

from __future__ import annotations

import re
from typing import Final

from extractors.facts import Stage
from extractors.lexicon_en import words
from extractors.rules import Rule

# ---------------------------------------------------------------- verbs


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


# ---------------------------------------------------------------- time

HISTORY: Final = en(
    r"""\b(?: previously | formerly(?!\s(?:ⓐ|(?:of|at|with|from|known|called|named|an?|the|head|chief)\b)) | in\sthe\spast | back\sin | years?\sago | (?:a|one|two|three|several|some|many|few|half\sa)\s(?:years?|months?|decades?)\s(?:ago|earlier|before) | last\s(?:year|spring|summer|autumn|fall|winter)
      | the\syear\sbefore | earlier\s(?:ⓓ|this\s(?:month|year|quarter|decade)) | earlier\sfunds | ^earlier(?=,) | before(?=,\shas|\sit\shas\sone\smore) | at\sthe\stime | at\sthat\stime | since\sthen | since\sits\s(?:founding|inception) | since\s(?:ⓓ|\d{4}),?\s(?:ⓐ|it|they|he|she|the\s\w+)\s(?:and\sⓐ\s)?(?:has|have)\s(?:\w+\s)?(?:raised|launched|closed|gathered|collected|managed|run) | to\sdate\sit | over\sthe\s(?:past|last) | historically | helped\s(?:[ⓐ\w]+\s){0,3}(?:to\s)?(?:raise|bring|build|close|launch|gather) | its\strack\srecord )\b"""
)
"""Words that put what a clause tells into the past."""
UNBOUND_NAMES: Final = frozenset(
    {
        "en first close",
        "en total launched",
        "en unveiled money",
        "en all registered",
        "en final close",
        "en part of target",
        "en books closed",
        "en permit came",
        "en it is off",
        "en gives grants",
    }
)
"""Rules that announce without naming the fund: it is the one spoken of."""
RELIEF: Final = "en relief of the stricken"
"""The rule of money that is given, whatever else is said of it."""
PEERS: Final = "en among its peers"
"""The rule of other funds that a sentence lists to compare."""
DENIALS: Final = frozenset(
    {
        "en dropped",
        "en will not",
        "en fund scrapped",
        "en it is off",
        "en more time to raise",
        "en made smaller",
        "en units for the public",
        "en closes its doors",
        "en swindle",
    }
)
"""Refusals that stand against rules elsewhere in the article."""
UNREFUSED: Final = frozenset(
    {
        "en put into partnership",
        "en money set aside for a fund",
        "en money to be set aside",
        "en took its time",
        "en regulator's nod",
        "en money for new fund",
        "en call for managers",
        "en contest to run",
        "en partner chosen",
        "en share for managers",
        "en puts into named",
        "en many subscribed",
        "en time to apply",
    }
)
"""Rules of events whose words an investor's or a manager's rule would take for its own."""
FIRM: Final = frozenset(
    {
        "en dropped",
        "en will not",
        "en history",
        "en fund scrapped",
        "en more time to raise",
        "en made smaller",
        "en party to a deal",
        "en units for the public",
        "en grants",
        "en might be seen",
        "en rivals have funds",
        "en pension's allocation",
        "en among the backers",
        "en closes its doors",
        "en swindle",
        "en advice on raising",
        "en credit for a fund",
        "en stake of a fund",
        "en left meanwhile",
        "en sub-fund sought",
        PEERS,
        "en performance of",
        RELIEF,
    }
)
"""Refusals that stand against any other rule in the clause."""
UNBOUND_STAGES: Final = frozenset({"en papers signed"})
"""Rules that say without naming it how far a fund has come that other rules announce."""
CLOSE_WORDS: Final = en(r"<CLOSE_ONE> | <CLOSE_END>")
"""A close, first or final."""
REPORTED: Final = en(
    r"\b(?:said|says|announced|announces|confirmed|disclosed|revealed|reported|told|added|show\w*|learned|made\s(?:it\s)?(?:known|public))\b [^;]{0,90} $"
)
"""Reported speech: in 'said it had raised' the past perfect is news."""
FUTURE_BEFORE: Final = en(
    r"""\b(?: hop(?:e|es|ing) | expect(?:s|ed|ing)? | plan(?:s|ned|ning)? | aim(?:s|ed|ing)? | target(?:s|ed|ing)? | will | would | ahead\sof | before | could | may | likely | due | anticipat\w+ | looking
      | wants? | seeks? | towards? | until | after\s(?:its|the|a)\sfinal | should | might | set | ready | prepar(?:es?|ed|ing) | eye(?:s|d|ing) | near(?:s|ed|ing)? | approach(?:es|ed|ing)? | clos(?:e|er|ing\sin)
      | (?:verge|brink|eve|way|road|course|track) | (?:days|weeks|months)(?:\s(?:away|off))?\sfrom | head(?:s|ed|ing)? | sights | yet | meant | in\stalks
      | (?<!able\s)(?<!enough\s)(?<!managed\s)(?<!helped\s)to(?=\s(?:hold|reach|make|have|complete|announce|achieve|get|see|secure|conclude|carry|arrive|be|close|come)\s) ) \s (?:(?!after\b)[\wⓜ]+\s){0,5} $"""
)
FUTURE_AFTER: Final = en(
    r"^ ,? (?:\s[^,;ⓕⓜ]{0,40},)? \s (?:(?:of|at|on|for|with)\s(?:\w+\s){0,2}?[ⓜⓕ],?\s|(?!and\s)\w+\s){0,3}? (?:is|are|was)?\s?(?:now\s)?(?:expected|planned|due|imminent|near(?!\s(?:the|its|a|ⓜ))|at\shand|in\ssight|(?:days|weeks|months|not\sfar)\s(?:away|off)|around\sthe\scorner|approaching|anticipated|scheduled|likely|targeted|pencilled|slated|foreseen|envisaged|hoped|to\sfollow|(?:will|should|may|could|is\sto)\s(?:follow|come|be\sheld|take\splace|happen)|set\sfor|by\s(?:the\s)?(?:end|year|ⓓ|\w+ber))\b"
)
"""A close that is still to come: 'hopes to hold a first close', 'a final close is expected'."""
NEEDS_NEW: Final = frozenset(
    {
        "en go-ahead",
        "en came together for",
        "en has new fund",
        "en money for new fund",
        "en papers with new funds",
        "en will money for new fund",
    }
)
"""Rules that hold only of a fund told as something that was not there: 'has a $50m debut fund', not 'has a fund'."""
EARLIER_WORDS: Final = words(
    "previous prior earlier preceding predecessor predecessors former older past existing old prior-generation "
    "earlier-stage-fund"
)
"""Adjectives that make a phrase an earlier fund: 'its previous fund'."""

# ---------------------------------------------------------------- events: how far a fund has come

NAMINGS: tuple[Rule, ...] = (
    Rule(
        name="en called",
        field="name",
        pattern=en(
            r"ⓕ ,?\s (?:(?!has\b|have\b|had\b|also\b)(?:\w+|ⓜ,?)\s){0,5}? (?:called|named|dubbed|known\sas|titled|branded|christened|baptised|baptized|styled|labelled|labeled|code-named|under\sthe\s(?:name|banner|title)(?:\sof)?|by\sthe\sname(?:\sof)?|goes\sby|answers\sto|calls?|bears\sthe\sname)\s (?:the\s|it\s)?[\"“']?(?P<n>ⓐ)"
        ),
        says=("a climate fund called Altura", "The vehicle, to be known as Kestrel Nine"),
        not_says=("a fund run by Altura",),
    ),
    Rule(
        name="en has been dubbed",
        field="name",
        pattern=en(
            r"^(?:the\s(?:new\s)?)?ⓕ \s[^;ⓕ]{0,120}? \band\s(?:has\sbeen|is|was|will\sbe|is\sto\sbe)\s(?:dubbed|christened|named|called|branded|titled|known\sas)\s(?:the\s)?[\"“']?(?P<n>ⓐ)[\"”']? (?=[.,;:]|$)"
        ),
        says=("The new fund will be run by Bexley Bank and has been dubbed the Altura Champions Initiative.",),
        not_says=("The new fund will be run by Bexley and is called off by Altura",),
    ),
    Rule(
        name="en in full",
        field="name",
        pattern=en(r"(?P<n>ⓐ) (?:,\sin\sfull\s|,\s(?:short|which\sstands)\sfor\s|\s\((?:the\s)?)ⓕ"),
        says=("ALDIF, in full the Alder Infrastructure Debt Fund",),
        not_says=("Alder launched a fund",),
    ),
    Rule(
        name="en launched by its name",
        field="name",
        pattern=en(
            r"\b(?:<LAUNCHED>|<INTEND>\s<LAUNCH>|<LAUNCHING>|<LAUNCH>|plans?) (?:\son\sⓓ)? \s (?:the\s)?(?P<n>ⓐ) (?:\son\sⓓ|\sⓓ)? ,?\s (?:,\s|with\s|-\s)? (?=ⓕ|(?:an?|its|the|their)\s(?:[\w-]+\s){0,3}?(?:pool|pot|purse|chest|vehicle|partnership|platform|alliance|consortium)\sof\s(?:[\w-]+\s)?(?:capital|money|funds|cash)\b|(?:an?|its|the|their)\s(?:[\w-]+\s){0,3}?ⓜ\s(?!round|loan|share|plant|project|deal)|(?:with\s)?ⓜ\s(?:to\s(?:invest|back|lend|spend|put)|for\s)|(?:which|that)\s(?:will|is\sto|can|may|would)\s<PUT_MONEY>|to\s<PUT_MONEY>|(?:which|that)\s[^;,.]{0,40}?\s(?:with|has|have|holds?|gets?|starts?\sat)\s(?:\w+\s){0,2}?ⓜ)"
        ),
        says=(
            "has started Altura, a private $30-million fund",
            "plans to launch Altura, a €90m fund",
            "took the wraps off Altura Growth, a €120m pocket for family firms",
            "have joined to start Altura Opportunities, which begins with £400m",
            "unveiled the Altura Metals Consortium on Oct. 3, a pool of private capital for mines",
        ),
        not_says=("has started talks with Altura, a fund",),
    ),
    Rule(
        name="en names",
        field="name",
        pattern=en(
            r"\b(?:names?|named|calls?|called|dubs|dubbed|christens|christened|brands|branded|baptised) \s ⓕ \s? [\"“']? (?P<n>ⓐ)"
        ),
        says=("Oman names new climate vehicle Altura", "The house has called the new vehicle Altura"),
        not_says=("Oman names a minister",),
    ),
    Rule(
        name="en project",
        field="name",
        pattern=en(
            r"\b(?:<LAUNCHED>|<INTEND>\s<LAUNCH>|<LAUNCHING>|plans?) \s (?P<n>ⓐ) ,?\s with\s(?:up\sto\s|about\s)?ⓜ (?:\sbehind\sit|\sof\scapital|,?\sto\s(?:put|invest|back))"
        ),
        says=("The kingdom plans Project Horizon, with up to $90bn behind it",),
        not_says=("The kingdom plans talks",),
    ),
    Rule(
        name="en put into vehicle",
        field="name",
        pattern=en(
            r"\b(?:puts?|commits?|pours?|injects?|ploughs?|places?) \s ⓜ \s (?:into|in|to) \s (?P<n>ⓐ), \s (?:managed|run|to\sbe\s(?:managed|run)|which\s(?:ⓐ\s)?(?:will|is)\s(?:manage|run))"
        ),
        says=("The emirate puts $30 billion into Altura, managed by Lunate Hill",),
        not_says=("The emirate puts $30 billion into bonds",),
    ),
    Rule(
        name="en formed under a name",
        field="name",
        pattern=en(
            r"\b(?:<LAUNCHED>|<INTEND>\s<LAUNCH>|<LAUNCHING>)\s (?:a|an|the)\s (?:\w+\s){0,2}? (?:partnership|company|vehicle|programme|program|entity|structure)\s,?(?:to\sbe\s)?(?:called|named|dubbed|known\sas|christened)\s [\"“']?(?P<n>ⓐ) (?=[^;]{0,80}ⓜ)"
        ),
        says=("it has formed a limited partnership called Capital Altura, capitalised at $85 million",),
        not_says=("it has formed a limited partnership called Capital Altura",),
    ),
    Rule(
        name="en beside a fund with its sum",
        field="name",
        pattern=en(r"ⓕ \s\(ⓜ[^()]{0,60}\) (?:,\s(?:and\s)?|\sand\s) (?P<n>ⓐ) \s\(ⓜ"),
        says=(
            "split between Altura Ventures II ($90 million, for seed) and Altura Encore ($75 million, to follow on)",
        ),
        not_says=("Altura Ventures II ($90 million) and Altura Encore",),
    ),
    Rule(
        name="en bears the name of a debut",
        field="name",
        pattern=en(
            r"\b(?:its|their|the\s\w+'s|firm's|house's)\s (?:\w+\s){0,3}? (?:debut|newcomer|successor|sequel|follow-up|effort|outing|offering|product) ,\s (?P<n>ⓐ) (?=,)"
        ),
        says=("The house says its mezzanine debut, Altura Mezzanine, has started",),
        not_says=("its debut in Altura, a town",),
    ),
    Rule(
        name="en opportunity apposed",
        field="name",
        pattern=en(r"ⓕ ,\s (?P<n>ⓐ) ,\s (?=(?:will|is\sto|would|has|was|is)\s(?:be\s|been\s)?<LAUNCHED_PP>)"),
        says=("The firm's opportunity vehicle, Altura-Select, will be launched next year",),
        not_says=("The firm's opportunity vehicle, Altura says, is old",),
    ),
    Rule(
        name="en units in",
        field="name",
        pattern=en(
            r"\b(?:units|interests?|stakes?|commitments?|invest|subscribe|participat\w+|forming|formation|creation|establishment)\s (?:in|to|for|of)\s (?P<n>ⓐ) ,\s (?=ⓕ)"
        ),
        says=("resolved to subscribe for 30 per cent of the units in Altura Forest, a new investment fund",),
        not_says=("units in Altura, a town",),
    ),
    Rule(
        name="en name, a new fund",
        field="name",
        pattern=en(r"(?P<n>ⓐ) (?:\s\([^()]{0,40}\))? ,?\s(?:,\s|-\s|\()? (?P<f>ⓕ) (?!\s(?:manager|in\swhich))"),
        says=("Altura, a €90m vehicle for mini-grids, will open by June", "Altura (a new €90m fund)"),
        not_says=("Altura has a €90m vehicle",),
    ),
    Rule(
        name="en new fund, its name",
        field="name",
        pattern=en(
            r"(?P<f>ⓕ) (?:,\s|\s-\s|\s\() [\"“']?(?P<n>ⓐ)[\"”']? (?=,\s(?!ⓐ|and\sⓐ|which\ssaid|who)|\)|\s-\s|\s\(ⓜ|\s(?:at|with|on|for)\sⓜ)"
        ),
        says=("has raised its second fund, Altura Nine, from pension schemes", "a new $90m fund - Altura - for"),
        not_says=("launched a fund, Altura said",),
    ),
    Rule(
        name="en new fund by name",
        field="name",
        pattern=en(r"(?P<f>ⓕ) \s [\"“']?(?P<n>ⓐ) (?![ⓐ'])"),
        says=("its new growth fund Altura",),
        not_says=("the fund of Altura",),
    ),
    Rule(
        name="en several funds and their names",
        field="name",
        pattern=en(
            r"""(?P<f>ⓕ) (?:\s\([^()]{0,40}\))? (?: (?:,\s(?:to\sbe\s)?(?:called|named|namely|dubbed|known\sas)\s) | :\s | \s-\s | \s\( | ,\s | \s(?:are|were|will\sbe)\s(?:called\s|named\s)?(?:the\s)? )
                (?P<n>[\"“']?[ⓐⓕ](?:\s\([^()]{0,40}\)|\s(?:with|at|of)\sⓜ|,?\sⓜ)? (?:(?:,\s(?:and\s)?|\sand\s|;\s(?:and\s)?)(?:the\s)?[\"“']?[ⓐⓕ](?:\s\([^()]{0,40}\)|\s(?:with|at|of)\sⓜ|,?\sⓜ)?)+)"""
        ),
        says=(
            "has closed two funds, Altura Nine and Altura Encore",
            "Three pools are called Altura, Bexley and Corrib",
            "has registered two more funds (AIFs), Altura Trust and Bexley Trust",
        ),
        not_says=("Three pools in Altura",),
    ),
    Rule(
        name="en what a close is of",
        field="name",
        pattern=en(
            r"(?:<CLOSE_ONE>|<CLOSE_END>|fund-?raising|marketing|capital-?raising|subscriptions?|commitments|offering\smemorandum) (?:\s(?:at|of|on|with)\s(?:\w+\s){0,3}?ⓜ)? \s (?:of|for|on|to|in) \s (?:its\s|the\s)?[\"“']?(?P<n>ⓐ) (?!\s?(?:'s|ⓕ|&))"
        ),
        says=("has held a first close of Altura Nine at €90m", "fundraising for Altura Nine"),
        not_says=("the close of trade",),
    ),
    Rule(
        name="en closes by name",
        field="name",
        pattern=en(
            r"(?<!\bby\s)(?P<n>ⓐ) (?:,[^,;ⓐ]{0,90},|\s\([^()]{0,40}\))? \s <ADV> (?:(?:has|have|had)\s)? (?:held|reached|hit|holds|reaches|made|struck|achieved|recorded|had|sealed)\s (?:its|an?|the|their)\s (?:[\w-]+\s){0,2}? (?:<CLOSE_ONE>|<CLOSE_END>) (?![^;]{0,60}\b(?:(?:on|of|for)\s(?:ⓕ|ⓐ|(?:its|their|the|an?)\b)|(?:in|with|to)\s(?:ⓕ|(?:its|their)\b)))"
        ),
        says=(
            "Altura Nine has held its first close at €90m",
            "Altura Nine has held its first close with €90m of commitments in Asia",
        ),
        not_says=("Altura has held its first meeting", "Altura has held a first close on its fund"),
    ),
    Rule(
        name="en at the cap by name",
        field="name",
        pattern=en(
            r"""(?P<n>ⓐ) (?:,[^,;ⓐ]{0,90},|\s\([^()]{0,40}\))? \s <ADV> (?:(?:has|have|had)\s)? (?:(?:clos(?:es?|ed)|finished|ended|wrapped\sup)\s(?:[^\s;ⓐⓕ]+\s){0,6}?hard[\s-]cap | (?:hits?|reached|reaches|touched|met|meets)\s(?:(?:its|the|a|an|full|revised|ⓜ)\s){0,4}hard[\s-]cap)\b (?![^;]{0,60}(?:ⓕ|\b(?:of|for|on)\sⓐ))
              | \b(?:clos(?:es?|ed|ing)|wrapped\sup|finished\sraising)\s (?P<n2>ⓐ) \s(?:[^\s;ⓐⓕ]+\s){0,4}?hard[\s-]cap\b"""
        ),
        says=(
            "said that Altura Rise, which was launched in 2021, had closed at its hard cap with €90m",
            "Altura Tide hit its €90m hard cap",
            "has closed Altura Tide at its hard cap",
        ),
        not_says=("Altura closed at its hard cap with a fund", "Altura has a hard cap"),
    ),
    Rule(
        name="en run as a fund",
        field="name",
        pattern=en(
            r"\b(?:managers?|firms?|gps?|houses?|bids?|tenders?|proposals)\b [^;ⓐⓕ]{0,40}? \b(?:to\s(?:run|manage)|for\sthe\smanagement\sof)\s (?:its\s|the\s)?(?P<n>ⓐ) (?!\s?(?:'s|ⓕ))"
        ),
        says=("is looking for a manager to run Altura Seed",),
        not_says=("a manager to run",),
    ),
    Rule(
        name="en members by turn",
        field="name",
        pattern=en(
            r"""\b(?:the|its|a)\s(?:first|second|third|fourth|fifth|last|other|largest|biggest|smallest|next|former|latter|core|main|junior|senior|younger|elder|newer) (?:\s(?:of\s(?:them|these|the\s\w+)|and\s\w+|one|\w+))?
                (?:,\s|\s\(|:\s|\s-\s|\s(?:is|being|will\sbe)\s(?:called\s|named\s)?) (?:the\s)?[\"“']?(?P<n>ⓐ)[\"”']? (?=,|\)|\s(?:with|at|has|gets|holds|will|is|for|which|takes|backs|invests|buys|lends)\b|\s\()
              | \b(?:next|then|first|there|after\sthat|besides|last|beside\sit)\s(?:also\s)?(?:comes|came|is|stands|follows|followed)\s (?:the\s)?(?P<n2>ⓐ) (?=,?\s(?:with|at|of|which|for)\b)"""
        ),
        says=("The second, Altura Encore, with €90m, buys more", "Then there is Altura Encore with €90m"),
        not_says=("The second chairman, Altura said",),
    ),
    Rule(
        name="en with a goal of its own",
        field="name",
        pattern=en(
            r"(?P<n>ⓐ) ,\s (?:for\swhich|whose)\s [^;,ⓕ]{0,30}?(?:goal|target|hard[\s-]cap)\s (?:is|was|of)\s | (?P<n2>ⓐ) \s (?:should|is\sto|is\sexpected\sto|will|is\sdue\sto)\s clos(?:e|ed)\s (?:on|at|with|for\sgood\s(?:on|at))\s (?:\w+\s){0,2}?ⓜ | \bclose\s(?:has\s)?(?:brought|brings|gave|given)\s (?P<n3>ⓐ) (?:\s\(ⓐ\))?\s (?:\w+\s){0,3}?ⓜ"
        ),
        says=(
            "Altura VIII, for which the reported goal is €1.2 billion, is new",
            "Altura IV should close on €195 million",
            "A further close has brought Altura Partners €285m",
        ),
        not_says=("Altura, for which he works, is old", "Altura should close on Sundays"),
    ),
    Rule(
        name="en called so, it",
        field="name",
        pattern=en(
            r"^[\"“'‘]?(?:To\sbe\s|Aptly\s|Simply\s|Formally\s)?(?:[Cc]alled|[Nn]amed|[Dd]ubbed|[Cc]hristened|[Tt]itled|[Bb]randed|[Bb]aptised) \s (?:the\s)?[\"“'‘]?(?P<n>ⓐ)[\"”'’]?, \s [\"”]?(?:it\b|the\s(?:vehicle|pool|pot|partnership|facility|programme|scheme)\b|ⓕ)"
        ),
        says=(
            "Called Altura Clear, it would be the largest of its kind for Africa",
            "Dubbed the Altura Early, it should open in May",
            "Named Altura Verde, the fund will buy forests",
            'To be named "Altura", the pool counts two insurers',
        ),
        not_says=(
            "Called by Altura, it said no more",
            "Named after Altura, the founder, it buys farms",
            "Called Altura, he went to Oslo",
        ),
    ),
    Rule(
        name="en starts with a sum to invest",
        field="name",
        pattern=en(
            r"""(?P<n>ⓐ) (?:,[^,;ⓐ]{0,90},|\s\([^()]{0,40}\))? \s <ADV> (?:(?:has|have|was|is|had)\s)?(?:been\s)? (?:<LAUNCHED_PP>|launches|debuts|debuted|opens|starts|starts\sout|emerges|begins|begun|began)
                  (?:\sin\sⓐ)? (?:\s(?:on\s)?ⓓ)? \s with\s(?:\w+\s){0,2}?ⓜ (?:\s(?:of\scapital|in\scommitments|in\scapital|under\smanagement))? \s (?:to\s<PUT_MONEY>|for\s(?:start-?ups|young|early-stage|founders|stakes))
                  (?!\sin\s(?:its|their|research|marketing|new|more|growth|the\sdevelopment)\b)
              | \b(?:<RAISED>|raising|seeking|wants?|look\w*\sfor|gather\w*)\s(?:\w+\s){0,2}?ⓜ\s(?:for|into|in)\s (?P<n2>ⓐ) ,\s(?:which|that)\s(?:will|would|is\sto|can|may|aims\sto|plans\sto)\s <PUT_MONEY>
                  (?!\sin\s(?:its|their|research|marketing|new|more|growth|the\sdevelopment)\b)"""
        ),
        says=(
            "The Altura Facility was launched in Amman on Monday with $400 million to invest in small firms",
            "Altura Ventures has launched with €60 million to back founders",
            "Two professors are raising $15 million for Altura Capital, which will back start-ups",
        ),
        not_says=(
            "Altura has launched with €60 million to invest in its plant",
            "Altura has launched a lorry with €60 million",
            "They are raising $15 million for Altura, which will build a plant",
        ),
    ),
    Rule(
        name="en its name is",
        field="name",
        pattern=en(
            r"""^(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:new\s)?(?:\w+'s\s)?name\s(?:is|will\sbe)\s(?:to\sbe\s)?(?:the\s)?[\"“']?(?P<n>ⓐ)
              | ^(?:It|This|(?:The|This)\s(?:vehicle|pool|pot|newcomer|new\sone|partnership|programme|scheme))\s
                (?:(?:is|will\sbe|has\sbeen)\s(?:now\s|to\sbe\s|formally\s|simply\s)?(?:called|named|known\sas|christened|dubbed|titled|baptised)
                  | (?:bears|carries|has|goes\sby)\sthe\sname(?:\sof)?)\s (?:the\s)?[\"“']?(?P<n2>ⓐ)"""
        ),
        says=("Its name is Altura Clear", "It will be called Altura, and buys forests", "It bears the name Altura Two"),
        not_says=("Its name is old", "It is called off", "It will be named after Altura"),
    ),
    Rule(
        name="en what the last is given",
        field="name",
        pattern=en(
            r"""^(?P<n>ⓐ) (?:,\s(?:backed|promoted|sponsored|supported|founded|anchored|led)\sby\s[^;ⓜⓕ]{3,80},)? \s (?:(?:has\sbeen|was|is|will\sbe)\s(?:given|endowed\swith|equipped\swith|provided\swith|capitali[sz]ed\s(?:at|with)|seeded\swith)
              | (?:starts?|begins?|opens?|will\s(?:start|begin|open))\s(?:out\s|life\s)?with) \s (?:\w+\s){0,2}?ⓜ"""
        ),
        says=(
            "Altura-US has been given $2 billion and will be run from California",
            "Altura starts out with €90m",
            "Altura Industrial, backed by the savings bank, starts with €25m",
        ),
        not_says=("Altura was given a prize", "Altura opens with a talk"),
    ),
    Rule(
        name="en opened as programme",
        field="name",
        pattern=en(
            r"^(?P<n>ⓐ), \s which \s [^;,]{0,80}? \s (?:opened|launched|unveiled|set\sup|started|announced|created) \b [^;]{0,30}, \s (?:is|will|has|aims)"
        ),
        says=("CapitalEast, which the Commission and the bank opened this week, is the reply",),
        not_says=("CapitalEast, which makes shoes, is the reply",),
    ),
)
"""Ways of giving a fund a name of its own; the group `n` is the name, or several in a row."""
OF_NEW_FUNDS: Final = frozenset(
    {
        "en name, a new fund",
        "en new fund, its name",
        "en new fund by name",
        "en several funds and their names",
        "en closes by name",
        "en at the cap by name",
    }
)
IN_GROUPS: Final = frozenset({"en members by turn"})
"""Of these, what holds only where the text has just counted several funds."""
OF_THE_LAST: Final = frozenset({"en called so, it", "en its name is", "en what the last is given"})
"""Of these, what holds only where the text has just told of a fund without its name, of a name that is new to it."""
MEMBER: Final = en(
    r"""(?P<n>ⓐ) (?: \s\((?:worth\s|up\sto\s|about\s)?|,\s(?:with\s|worth\s|at\s)?|:\s|\s-\s|\s(?:gets|takes|receives|holds|has|have|will\shave|is|with|at|of|worth|starts\s(?:with|at)|begins\s(?:with|at)|opens\s(?:with|at)|closed\s(?:on|at)|ended\s(?:on|at|with)|raised|reached|stands\sat|comes\sto|totals|is\sto\s(?:have|reach)|will\s(?:get|receive|hold))\s(?:about\s|up\sto\s|some\s|a\s|the\s|another\s)? ) ⓜ
      | ⓜ (?:\s(?:is|are|goes|go|went|flows|will\sgo|lies|sits|each))? \s (?:for|to|into|in|of\swhich\sto) \s (?:the\s)?(?P<n2>ⓐ)"""
)
"""A name with its own sum, as the members of a family of funds are told."""
FAMILY_NAMES: Final = words(
    "growth opportunities opportunity select encore seed ventures venture credit equity infrastructure impact climate "
    "continuation secondaries mezzanine buyout income debt lending transition innovation health bio digital tech energy "
    "property core plus access early scale founders nature carbon water bridge alpha beta gamma one two three four "
    "acceleration transformation catalyst catalytic evergreen yield value special situations recovery resilience life "
    "sciences frontier discovery horizon next pioneer pioneers builders 1 2 3 4 5 6 7 8 9 i ii iii iv v vi vii viii ix x"
)
"""Words that end the names of a house's funds: Altura Growth, Altura Encore."""
"""Of these, what gives a name only to a fund (group `f`) told as new or counted: 'led by venture fund Altura' names nobody."""

EVENTS: tuple[Rule, ...] = (
    # -- first close
    Rule(
        name="en first close of",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"<CLOSE_ONE> (?:\s(?:at|of|on|with|above|worth|for|in|around|just|over|some|a|an|the|about|its|totalling|totaling|ⓜ|ⓓ|more|than|nearly|almost|up|to|,|\w+))*? [\s,]+(?:of|for|on|in|at|from|by|to)\s <F>"
        ),
        says=(
            "Norrvik Partners has held a first close of €90m on its second growth fund",
            "reached the initial closing for the Ardenne Impact Fund",
        ),
        not_says=("a close look at the fund",),
    ),
    Rule(
        name="en fund first close",
        stage=Stage.FIRST_CLOSE,
        pattern=en(r"<F> [^ⓕ;]{0,90}? <CLOSE_ONE>"),
        says=(
            "Halden Growth Fund II has held a first close at $70m",
            "The fund, backed by insurers, reaches first close",
        ),
        not_says=("the fund expects to be close to fully invested",),
    ),
    Rule(
        name="en first close",
        stage=Stage.FIRST_CLOSE,
        pattern=en(r"\b<CLOSE_ONE>"),
        says=("RMB500 million is in hand after a first close", "Quillon holds $40m first close"),
        not_says=("first, close the door",),
    ),
    Rule(
        name="en form d sold",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"""\b(?: form\sd | filings? | sec | regulatory ) [^;]{0,120}? \b(?: has | have | had | sold | raised | collected | secured | gathered ) \s (?:\w+\s){0,3}? ⓜ [^ⓕ;]{0,60}? (?: for | of | in | towards? ) \s <F>"""
        ),
        says=("A Form D shows that Bexley Capital has $41 million for its fourth fund",),
        not_says=("A Form D shows that Bexley Capital seeks $90 million for its fourth fund",),
    ),
    Rule(
        name="en signed up for part",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"""\b(?: signed\sup | subscribed | committed | commitments? | subscriptions? ) \s (?: for | of | to | totalling | totaling ) \s (?:more\sthan\s|about\s|over\s|some\s)? ⓜ \s (?: of | in | to ) \s <F> (?= [^;]{0,120}? (?: should\sreach | target | will\sgrow | aims? | is\sto\sreach | expected\sto\sreach )) """
        ),
        says=("Investors signed up for $60 million of the Delta Agri Fund, which should reach $100 million",),
        not_says=("The pension scheme committed $60 million to the Delta Agri Fund",),
    ),
    Rule(
        name="en so far",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"""\b(?:<RAISED>|has|have) \s (?:\w+\s){0,3}? ⓜ (?: \s(?:so\sfar|to\sdate|already|thus\sfar) | \s(?:towards?|out\sof|of)\s(?:a|an|its|the)\s(?:\w+\s){0,3}?ⓜ\s(?:target|goal) ) [^ⓕ;]{0,60}? \b(?:for|in|towards?) \s <F>"""
        ),
        says=(
            "Tarn Capital has raised $45m so far for its debut fund",
            "Tarn raised $45m of a $90m target for its debut fund",
        ),
        not_says=("Tarn Capital raised $45m for its debut fund",),
    ),
    Rule(
        name="en has signed up",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"<F> ,? \s (?:now\s|already\s)?(?:has|have)\s (?:\w+\s){0,2}? ⓜ \s (?:already\s|now\s)?(?:signed|committed|in\shand|in\sthe\s(?:bag|bank)|pledged|subscribed|promised)\b (?=[^;]{0,60}\b(?:aim|target|goal|sought|wants|so\sfar|halfway|short\sof|more))"
        ),
        says=("its mezzanine debut, Altura Growth Fund, has A$140 million signed, a third short of its aim",),
        not_says=("Altura Growth Fund has A$140 million committed",),
    ),
    Rule(
        name="en fund has so far",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"<F> (?:,[^,ⓕ]{0,90},)? \s (?:now\s|already\s)?(?:has|have|holds|counts|stands\sat|is\sat|had)\s (?:\w+\s){0,2}? ⓜ [^;ⓕⓜ]{0,40}? \b(?:so\sfar|to\sdate|thus\sfar|up\sto\snow|for\snow)\b | <F> (?:,[^,ⓕ]{0,90},|\s\([^)]{0,60}\))? \s (?:(?:can|may)\s(?:now\s|already\s)?count\son|(?:has|have)\shad)\s(?:\w+\s){0,2}?ⓜ | \bclos(?:e|ing)\s(?:\w+\s|of\sⓜ\s){0,2}?(?:brought|brings|bringing|gave|gives|given|took|takes|lifts|lifted|puts?|leaves|left|pushe[sd])\s <F> (?:\s\(ⓐ\))? \s(?:\w+\s){0,3}?ⓜ | \b(?:puts?|takes?|took|lifts?|lifted|brings?|brought|pushe[sd]|carr(?:y|ies|ied))\s <F> \s(?:to|at|past|beyond|over|above)\s(?:\w+\s){0,2}?ⓜ | \bby\s(?:the\s)?(?:end|middle|start|close|beginning)\sof\s(?:ⓓ|\w+),?\s <F> \s(?:stood|stands|was|had\sreached|had)\s(?:at\s)?(?:\w+\s){0,2}?ⓜ"
        ),
        says=(
            "Altura Growth Fund has £40m of commitments so far",
            "By the end of April Altura Growth Fund stood at £40m",
            "Altura Growth Fund can count on £40m",
            "A further close has brought Altura Growth Fund another £40m",
            "Two more schemes put Altura Growth Fund at £40m",
        ),
        not_says=("Altura Growth Fund has £40m", "The board puts Altura Growth Fund at risk"),
    ),
    Rule(
        name="en a first sum",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"\b<RAISED>\s (?:(?:a|an|the|its|their)\s)? (?:first|initial|opening)\s ⓜ \s (?:[^\s;ⓕ]+\s){0,6}? (?:for|in|into|towards?)\s <F>"
        ),
        says=("Finally Altura Partners gathered a first $95m for its power fund",),
        not_says=("Altura Partners gathered $95m for its first power fund",),
    ),
    Rule(
        name="en commitments stand at",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"""\b(?:commitments|subscriptions|pledges)\s(?:to|for|in)\s<F> (?:\sof\sⓐ)? \s (?:are|stand|stood|total|totall?ed|amount|come|came|run|(?:have\s)?(?:now\s)?(?:reach(?:ed)?|passed|topped|exceed(?:ed)?|hit))\b [^;ⓕ]{0,30}? ⓜ
              | \b(?:commitments|subscriptions|pledges|promises)\s(?:of|worth|for)\s(?:\w+\s){0,3}?ⓜ\s [^;ⓕⓜ]{0,60}? (?:have|has|had)\sbeen\s(?:secured|received|signed|obtained|collected|gathered|won|raised|made)\s(?:for|by|to)\s<F>
              | ⓜ\s(?:has|have)\s(?:now\s|already\s)?been\s(?:raised|secured|committed|collected|gathered|promised|pledged)\s(?:so\sfar\s|to\sdate\s|already\s)?(?:by|for|to|in)\s<F>"""
        ),
        says=(
            "Commitments to the debt fund of Altura Group are now above €90m",
            "Commitments of €90m have been secured for Altura Fund II",
            "€90m has been raised so far by Altura Growth Fund II",
        ),
        not_says=("Commitments to funds of this kind are rare", "The scheme made commitments of €90m to three funds"),
    ),
    Rule(
        name="en interests sold",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"<F> (?:,[^,ⓕ;]{0,90},|\s\([^)]{0,60}\))? \s <ADV> (?:(?:has|have|had)\s)? (?:already\s|so\sfar\s)? sold\s (?:\w+\s){0,3}? (?:ⓜ(?!\s(?:stake|share|plant|portfolio))|(?:interests|units|securities)\b) | \b(?:has|have|had)\s(?:already\s|so\sfar\s|now\s)?(?:sold|placed)\s (?:\w+\s){0,3}? ⓜ\s (?:worth\s)?(?:of\s(?:interests|units|commitments|shares)\s)?(?:of|in)\s <F> (?!'s|\s(?:stake|shares|holdings?|assets|portfolio))"
        ),
        says=(
            "Altura Lending Fund, a Cayman partnership, has sold $212 million of interests to 31 investors",
            "Altura has sold more than $240m of its third fund, a filing shows",
        ),
        not_says=("Altura Lending Fund has sold its stake",),
    ),
    Rule(
        name="en part of target",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"""ⓜ [^;ⓜ]{0,60}? \b(?:towards?|out\sof|beyond\sthe\s(?:midpoint|midway\spoint|halfway\s(?:mark|point))\sof|past\sthe\s(?:midpoint|halfway\s(?:mark|point))\sof|halfway\sto|half\sof)\s (?:a|an|its|the|their)\s (?:\w+\s){0,3}? ⓜ (?:\s(?:target|goal|ambition|aim|objective|fund|total))?
            | ⓜ \s of\s(?:the|a|its|an)\s(?:\w+\s){0,2}?ⓜ\s(?:it|they|that|which|the|target|goal|sought|wanted|on\soffer|offered|offering|planned|hoped|wished|aimed)\b
            | \b(?:half|a\sthird|two[-\s]thirds|three[-\s]quarters|a\squarter|most|part)\sof\s(?:what|the\s(?:total|target|goal|amount|money|sum)|the\sⓜ) [^;]{0,80}? \b(?:want\w*|hop\w+|seek\w*|sought|target\w*|need\w*|looking|aim\w*|goal)\b
            | \bof\s(?:the\s|a\s|some\s)?ⓜ\s(?:it\sis\s|being\s)?(?:sought|targeted|wanted|hoped\sfor|aimed\sfor|asked\sfor|planned|envisaged) ,?\s [^;ⓕ]{0,30}? ⓜ \s (?:is|are|was|were|has|have|had)\s (?:\w+\s){0,2}? (?:in|come|arrived|committed|signed|secured|raised|banked|collected|subscribed|pledged)\b"""
        ),
        says=(
            "locking in £31m towards a £55m target",
            "of €90m sought, €60m is in",
            "putting it beyond the midpoint with $70m, past the halfway mark of a $120m ambition",
        ),
        not_says=("closed at $300m, above its $250m target",),
    ),
    # -- final close
    Rule(
        name="en books closed",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"\bno\s(?:further|more|new)\s(?:subscriptions?|commitments?|money|investors?)\s(?:will\sbe|are|is)\s(?:being\s)?(?:accepted|taken|admitted) | \bbooks\s(?:are|were)\s(?:now\s)?closed | \b(?:fund-?raising|the\sraise|marketing|capital-raising)\s(?:(?:for|of)\s(?:the\s)?ⓕ\s)?(?:is|has\sbeen|was)\s(?:now\s)?(?:over|complete|completed|done|closed|finished|concluded)\b | ^both\s(?:are|were)\s(?:now\s)?(?:done|closed|full|complete)\b | \bboth\sare\s(?:done|closed|full|complete)\b"
        ),
        says=("No further subscriptions will be accepted", "fundraising is over", "Both are done"),
        not_says=("No further questions will be accepted",),
    ),
    Rule(
        name="en many subscribed",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"\b(?:investors|institutions|backers|lps|limited\spartners|families|family\soffices|pension\s(?:funds|schemes|plans)|insurers|buyers)\b [^;ⓕⓜ]{0,60}? (?:have\s|had\s)?(?:subscribed|committed|pledged|promised|put\sup|entrusted|contributed)\s (?:\w+\s){0,3}? ⓜ \s (?:to|for|in|into)\s <F>"
        ),
        says=("Eighteen institutions have subscribed EUR 1.3 billion to Corrib Infrastructure Debt Fund 2",),
        not_says=("The pension scheme committed $50m to Corrib Fund II",),
    ),
    Rule(
        name="en moved into continuation",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"\b(?:deal|transaction|process|assets?|compan(?:y|ies)|holdings?|stakes?|businesses)\b [^;ⓕⓜ]{0,80}? \b(?:mov(?:es|ed)|transfer(?:s|red)|rolls?|rolled|shift(?:s|ed)|drop(?:s|ped)|fold(?:s|ed)|housed)\s (?:[^\s;ⓕⓜ]+\s){0,5}? into\s <F> | \b(?:mov(?:es|ed)|transferr(?:ed)|transfers|rolls?|rolled|shift(?:s|ed)|sold|sells|puts?)\s [^;ⓜⓕ]{0,90}? (?:\sout\sof|,?\sfrom)\s [^;ⓜ]{0,60}? \b(?:in)?to\s (?=ⓕ\s(?:with|of|worth|that|to\swhich|backed)) <F> | \b(?:mov(?:es|ed)|transferr(?:ed)|transfers|rolls?|rolled|shift(?:s|ed)|sold|sells)\s (?:\w+\s){0,2}?(?:stakes?|holdings?|shares|interests?)\s [^;ⓜⓕ]{0,60}? \b(?:in)?to\s <F> (?=\s(?:led|backed|with|of|worth|run|managed|that)\b)"
        ),
        says=(
            "The deal moves both into Corrib Continuation I",
            "Corrib has moved Lough Lifts out of its 2012 fund and into a single-asset fund with €90m of commitments",
            "Corrib has moved its stake in Lough Lifts to a €700m continuation fund led by Coller Hill",
        ),
        not_says=("The deal moved the market",),
    ),
    Rule(
        name="en money split between",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"(?:\b(?:has|have|with|raised|raises|closed|collected|secured)\b [^;ⓕⓜ]{0,40}?|^the\s(?:total\sof\s|new\s)?|\b(?:that|said|where)\sthe\s) ⓜ [^;ⓕⓜ]{0,60}? \b(?:split|divided|shared|spread)\s(?:evenly\s|equally\s|unevenly\s)?(?:up\s)?(?:between|among|across|over|into)\s (?:\w+\s){0,3}? <F> (?:[^;ⓕ]{0,120} ⓕ){0,6}"
        ),
        says=(
            "The firm has $165 million more to play with, split between Altura Ventures II and Altura Encore Fund",
            "The $60m will be split between a $40m seed fund that backs mills in the Ruhr and a $20m growth fund",
        ),
        not_says=("The firm split the shares between Altura Fund and others",),
    ),
    Rule(
        name="en money holds funds",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"\b(?:the|this|that)\s(?:total\sof\s|new\s)? ⓜ \s(?:(?:total|sum|package|programme|program|commitment|money)\s)?(?:(?:will|would|is\sto)\s)?(?:includes?|comprises?|consists?\sof|(?:is|be)\smade\sup\sof|(?:is|be)\scomposed\sof)\s <F> [^;ⓕ]{0,80} ⓕ"
        ),
        says=("It said the $60m will include a $40m fund of funds and a $20m direct fund",),
        not_says=("The $60m includes a grant of the Altura Fund",),
    ),
    Rule(
        name="en final close",
        stage=Stage.FINAL_CLOSE,
        pattern=en(r"<CLOSE_END>"),
        says=("The final close was on Thursday", "It closed at its $1bn hard cap"),
        not_says=("The final whistle", "with a hard cap of $1bn", "It has raised the hard cap"),
    ),
    Rule(
        name="en final close of",
        stage=Stage.FINAL_CLOSE,
        pattern=en(r"<CLOSE_END> (?:\s(?!first)[^\sⓕ;]+){0,12}? \s(?:of|for|on|in|at|by|to)\s <F>"),
        says=(
            "announced the final close of Corrib Infrastructure Fund III at its €1bn hard cap",
            "has held a final close on Fellside Buyout V",
        ),
        not_says=("in the final weeks of its fund",),
    ),
    Rule(
        name="en fund final close",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"<F> (?!\s(?:expects|hopes|plans|aims|will|is\sexpected|is\sdue|has\sa\sfinal|should)) (?:(?!\b(?:expect\w*|hopes?|plans?|aims?|will|before|ahead|target\w*|towards?|with\sa|wants)\b)[^ⓕ;]){0,90}? (?<!by\sthe\s)(?<!with\sa\s)<CLOSE_END>"
        ),
        says=(
            "Corrib Fund III has held its final close at €1bn",
            "the Corrib Growth Fund took in €1.2 billion by its final close",
        ),
        not_says=("The fund expects a final close in June",),
    ),
    Rule(
        name="en fund closed",
        stage=Stage.FINAL_CLOSE,
        pattern=en(r"""(?<!registration\sof\s)(?<!registration\sof\sthe\s)(?<!filing\sof\s) <F> (?:,[^,ⓕ]{0,120},|\s\([^)]{0,60}\)|\sof\s(?:the\s)?ⓐ(?:\s[\w-]+){0,3}?)? \s <ADV> (?:(?:has|have|was|is|been|were|finally|officially|successfully|already|now)\s){0,3} (?:shut|sealed\sup|done\sand\sdusted|wound\sup|complete|completed|closed|closes|done|oversubscribed|fully\ssubscribed|wraps\sup|wrapped\sup|full|ends|ended|finished|hits|hit|tops|topped|reaches|reached|sealed|filled|exceeded|exceeds|surpassed|beat)
            (?= \s(?:at|on|with|above|over|after|below|short|having|its|ⓜ|to|a|in|ahead|the|oversubscribed|fundrais\w+|beyond|from|by|upsized|just|ⓓ) | [,.:]|$) (?!\sto\s(?:new|investors|outside|further)) (?!\sits\sfirst)(?!\sa\sfirst)(?!\s(?:the|its|a|an|their)\s(?:[^\s;ⓕ]+\s){0,3}?(?:deals?|acquisitions?|sales?|purchases?|bridges?|projects?|exits?|investments?|offices?|takeover|merger|transactions?|plants?|agreement|buildings?|construction|works?|roads?|year|quarter|dam|line|filings?|registration|(?:debt|loan|credit|bond)\s(?:package|facility|financing|deal|raise|issue)|loans?|borrowings?|refinancing)\b)"""),
        says=(
            "Carrick Ventures IV closed at $210 million",
            "The fund was oversubscribed and closed above target",
            "Fund V hits $2bn hard cap",
            "Carrick Partners III is complete at $605 million",
            "Fund VII of the Oslo healthcare house is shut at its $2.6 billion limit",
        ),
        not_says=(
            "The fund was closed to new investors",
            "The fund closed its first deal",
            "The fund closed a $325m debt package",
            "The fund has closed a $50m loan",
            "The fund had completed the second river bridge",
            "The fund completed its filing with the Asset Management Association",
            "Business registration of the Linhai Fund was completed",
        ),
    ),
    Rule(
        name="en fund raised",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"""<F> (?:,[^,ⓕ]{0,120},|\s\([^)]{0,60}\)|,\s(?:which|that))? \s <ADV> (?:(?:has|have)\s)? (?:(?:now|already|also|successfully)\s)? (?:raised|raises|attracted|attracts|drew|draws|secured|secures|took\sin|takes\sin|pulled\sin|pulls\sin|gathered|collected|garnered|brought\sin|hauled\sin|amassed|bags|lands|received|took|netted|nets|scooped\sup|raked\sin|closed\son|closes\son) \s (?:(?:more|over|about|some|a|total|of|nearly|almost|around|just|than|little|under|in|excess|an?|oversubscribed|up|to|the|its|target|commitments|capital|roughly|approximately)\s){0,6}? ⓜ (?!\sin\s(?:assets|revenue|profits?|debt|cash))(?!\s(?:under|of\sassets|to\sinvest|invested|portfolio))"""
        ),
        says=(
            "Brae Infrastructure Fund raised €800 million from insurers",
            "Its latest fund has attracted more than $2bn",
        ),
        not_says=("Brae Infrastructure Fund invested €800 million",),
    ),
    Rule(
        name="en ended up with",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"<F> (?:,[^,;ⓕ]{0,80},)? \s(?:and\s|but\s|,\s)?(?:has\s|then\s|it\s|instead\s){0,2}(?:ended|finished|wound)\s(?:up\s)?(?:with|at|on)\s(?:\w+\s){0,3}?ⓜ"
        ),
        says=("Altura set out to raise $125 million for its seed fund and ended up with $158 million",),
        not_says=("The fund ended the year with $90 million",),
    ),
    Rule(
        name="en fund has money",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"<F> (?:,[^,ⓕ]{0,120},|\s\([^)]{0,60}\))? \s (?:now\s|already\s)?(?:has|have|holds|boasts)\s (?:(?:more|over|about|some|a|total|of|nearly|almost|than|little|just|around|an)\s){0,5}? ⓜ (?!\s(?:in\s(?:assets|debt)|under|of\sassets|target|invested))"
        ),
        says=("Dalby's new pool has a little over $1 billion",),
        not_says=("The fund has $1 billion under management",),
    ),
    Rule(
        name="en raised for",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"(?<!not\s)(?<!to\s) \b<RAISED> (?:\s(?!(?:series|from\sits)\b)[^\sⓕⓧ;ⓜ]+){0,5}? \s ⓜ (?:\s(?!(?:valuation|series|into|invest\w*|led|loan)\b)[^\sⓕⓧ;]+){0,9}? (?:(?<=\sfrom)\sⓧ|(?<=\sfrom)\s[^\sⓕⓧ;]+\sⓧ)? (?:\sand\s\w+)? \s (?:for|in|into|through|via|with|across|towards?|to\sclose|to\scomplete|to) \s(?:the\sclosing\sof\s|the\sclose\sof\s|what\s\w+\s\w+\s)? <F>"
        ),
        says=(
            "Selkirk Ventures raises $120m for second seed fund",
            "The firm hauled in €1.4bn from pension plans for its latest vehicle",
        ),
        not_says=("The start-up raised $12m from Selkirk Seed Fund", "to raise $120m for second seed fund"),
    ),
    Rule(
        name="en raised for both",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"(?<!not\s)(?<!to\s) \b<RAISED> (?:\s[^\sⓕⓧ;ⓜ]+){0,5}? \s ⓜ (?:\s[^\sⓕⓧ;]+){0,5}? \s (?:for|in|into|on)\s <F> (?:\s\([^()]{0,40}\))? (?:,\s(?:and\s|plus\s)?|\sand\s|\splus\s|\sas\swell\sas\s) (?:another\s|a\sfurther\s|some\s|about\s)?ⓜ \s (?:\w+\s)? (?:for|in|into|on)\s <F>"
        ),
        says=("has raised $1.2 billion for Altura Buyout VI and $300 million for a co-investment vehicle",),
        not_says=("has raised $1.2 billion for Altura Buyout VI",),
    ),
    Rule(
        name="en raised the cap",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:raised|raises|lifted|lifts|increased|increases|upped|ups|doubled|widened)\s(?:the|its|their)\s(?:[\w-]+\s){0,2}(?:cap|target|ceiling|limit|goal)\s(?:size\s)?(?:of|for|on)\s (?:an?\s|its\s|the\s)? <F>"
        ),
        says=("Kestrel raised the hard cap of Kestrel Fund IV to $600m", "has lifted its target for the fund"),
        not_says=("Kestrel raised its fund", "raised the cap on fees"),
    ),
    Rule(
        name="en for which a first part was raised",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"<F> ,? \s for\swhich\s (?:an\sinitial|a\sfirst|an\sopening|already|so\sfar)\s (?:\w+\s){0,2}? ⓜ \s (?:has|have|had|was|were)\s (?:now\s|already\s)?(?:been\s)? (?:raised|collected|gathered|found|secured|committed|pledged|signed)\b"
        ),
        says=("the Altura Fund, for which an initial $73 million has been raised",),
        not_says=("the Altura Fund, for which $73 million has been raised",),
    ),
    Rule(
        name="en for which money was raised",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"<F> ,? \s for\swhich\s (?!(?:an\sinitial|a\sfirst|an\sopening|already|so\sfar)\s) (?:[\w'ⓐ-]+\s){0,4}? (?:ⓜ \s (?:has|have|had|was|were)\s (?:been\s)? (?:raised|collected|gathered|found|secured|committed|pledged|signed)\b | (?:has|have)\s (?:raised|collected|gathered|secured)\s (?:\w+\s){0,2}? ⓜ)"
        ),
        says=(
            "runs the Altura Fund, for which $73 million has been raised from pension schemes",
            "the Altura Fund, for which Corven has raised $73 million",
        ),
        not_says=(
            "the Altura Fund, for which $73 million is wanted",
            "the Altura Fund, for which it will raise $73 million",
        ),
    ),
    Rule(
        name="en raised fund",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"(?<!not\s)(?<!to\s)(?<!may\s)(?<!first\s) \b<RAISED>\b (?!(?:(?<=raise[ds])|(?<=lifted))\s(?:the|its|their)\s(?:[\w-]+\s){0,2}(?:cap|target|ceiling|limit|goal)\b) (?![^ⓕ;]{0,80}\b(?:licen[cs]e|approval|nod|registration|permit|authori[sz]ation|mandate|tender|contract|contest|right\sto)\b) <GAP>? <DIRECT> (?:an?\s|its\s|the\s)? (?:oversubscribed\s)? <F> (?!\s(?:invest|commit|stake|as\sa|backing|money|cash|participation))"
        ),
        says=("Kestrel Peak raises second $90m fund", "Osprey Hill bagged a larger $650m growth fund"),
        not_says=(
            "The start-up raised money from the Kestrel Fund",
            "Kestrel will raise a new fund",
            "Kestrel raised the hard cap of Kestrel Fund IV",
            "Kestrel won the mandate to run the fund",
        ),
    ),
    Rule(
        name="en closed fund",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"(?<!to\s)(?<!will\s) \b(?!(?:holds?|held)\s(?!(?:[^\sⓕ;]+\s){0,4}?(?:clos\w+|fund-?rais\w+)\b))<CLOSED> (?:\s(?:fundrais\w+|fund-raising|fund\srais\w+|the\sfundrais\w+|raising|capital\sraising|the\sbooks|marketing|its\smarketing|the\scampaign|fundraise|efforts?|process|a|an|the|its|on|for|of|with|in|and|oversubscribed|hard|cap|ⓜ|target|at|,|over|more|than|final|closing|above))*? \s <F> (?! \s(?:to\s(?:new|investors)|deal|meeting|event))"
        ),
        says=(
            "Fairlie Partners closes its sixth buyout fund on €3bn",
            "completed fundraising for its €500m mid-market fund",
            "has ended its marketing with €825 million for Alder Capital 2009 Fund",
        ),
        not_says=("to close its sixth buyout fund", "For business the speech held one fund"),
    ),
    Rule(
        name="en stopped taking money",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"\b(?:stop(?:s|ped)\s(?:taking|accepting|raising)|done\s(?:with\s)?raising|ceased\s(?:taking|raising)|called?\stime\son|finished\s(?:raising|gathering|collecting)|draws?\sa\sline\sunder|no\smore\smoney\sfor|full\sup|cuts?\soff\s(?:subscriptions|commitments|investors|demand)\s(?:to|for|in|of)|turn(?:s|ed)\saway\s(?:investors|money|demand)\s(?:from|for)|sign(?:s|ed)\s(?:up\s)?(?:its|the|their)\s(?:last|final)\s(?:investors?|backers?|limited\spartners?|lps?)\s(?:into|in|for|to)) \s (?:[^\sⓕⓧ;]+\s){0,5}? <F> | <F> (?:,[^,ⓕ]{0,80},)? \s (?:took\s[^;ⓕ]{0,40}\sto\s(?:fill|raise|close|complete)|is\sfull\b|filled\sup|reached\sits\s(?:limit|cap|ceiling|maximum|target|goal)|(?:has\s|have\s)?(?:come\sto|come\sup\sto|arrived\sat|got\sto)\sits\s(?:limit|cap|ceiling|maximum|hard[\s-]cap)|(?:stops|stopped|ends\sup|ended\sup|came\sin|comes\sin|topped\sout|finishes|lands|landed|settled|comes\sto\srest|weighs\sin|clocks\sin)\sat\s) | <F> [^;ⓕ]{0,120}? \b(?:has|had|have|leaves|left)\s(?:now\s)?no\s(?:more\s)?(?:room|space|allocation|capacity)\b | (?:poured|put|committed|ploughed|gave|handed|entrusted)\s(?:\w+\s){0,3}?ⓜ\s(?:in)?to\s <F>,\swhich\s(?:\w+\s){0,3}?closed"
        ),
        says=(
            "The house stopped taking money for its tenth buyout fund at $25bn",
            "Foundry Fund IV took five months to fill",
            "Harrow Fund III reached its limit of €1 billion",
            "The house cut off subscriptions to Harrow Credit Fund V at $2bn",
            "Harrow Fund III has no room left",
            "Harrow Fund III has come to its cap of €300m",
            "It signed its last investor into Harrow Fund III",
        ),
        not_says=("The house stopped the fund's lift",),
    ),
    Rule(
        name="en final size",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"ⓜ\s(?:is|was)\sthe\s(?:final|end|total|closing|eventual)\s(?:size|amount|sum|figure|result|volume|tally|total|haul)\s(?:of|for)\s<F> | <F> (?:\sof\sⓐ)? ,?\s [^;ⓕ]{0,50}? \bstopped\sat\s(?:its|the|a)\s(?:ceiling|hard[\s-]cap|cap|limit) | \b(?:fund-?raising|marketing|the\sraise|the\sraising)\s(?:for|of)\s(?:the\s(?:second|third|fourth|latest)\sphase\sof\s)?<F>\s(?:has\s)?(?:ended|closed|finished|concluded|stopped)\s(?:at|with|on)\s(?:\w+\s){0,2}?ⓜ"
        ),
        says=(
            "€90m is the final amount of Altura Fund III",
            "Altura Fund III had a target of €80m and has stopped at its ceiling",
            "Fundraising for Altura Fund III ended at €90m",
        ),
        not_says=("€90m is the size of Altura Fund III", "The train stopped at its limit"),
    ),
    Rule(
        name="en raised, item by item",
        stage=Stage.FINAL_CLOSE,
        pattern=en(r"^(?:[\d(]+[.)]\s)?ⓐ(?:\sof\sⓐ|\s\(ⓐ\))?:\s(?:\w+\s){0,2}?ⓜ\s(?:for|in|on)\s(?:its\s)?<F>"),
        says=("Altura Capital: $90 million for Altura Fund I",),
        not_says=("Altura: a fund for farms",),
    ),
    Rule(
        name="en took its time",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"<F> \s(?:took|needed|spent)\s(?:[\wⓓ-]+\s){1,6}?(?:(?:to\s(?:get\sto|raise|reach|gather|collect|hit|fill\sup|take\sin|arrive\sat)|raising|gathering|collecting)\s(?:\w+\s){0,2}?ⓜ|to\s(?:close|fill|sell\sout)\b) | \b(?:took|needed|spent)\s [^;ⓕ]{0,60}? \s (?:to\s(?:raise|close|fill|gather|complete|collect)|raising|closing|gathering)\s (?:\w+\s){0,2}? <F> | \b(?:beat|beaten|beats|topped|tops|exceeded|passed|surpassed|overshot|outdone|smashed|overtaken)\s [^;ⓕ]{0,40}? (?:goal|target|aim|cap|ceiling|limit)\s [^;ⓕ]{0,20}? (?:with|on|for|by)\s <F> | <F> \s(?:will|is\sto|would)\s(?:stop|end|close|stay|rest|be\s(?:closed|capped))\s(?:at|on|with)\s(?:\w+\s){0,2}?ⓜ"
        ),
        says=(
            "It took Altura Partners eleven weeks to raise its biggest fund yet",
            "has beaten its own $150m goal with a debut vehicle of $180m",
            "Altura Fund VII took six months to get to $2.6 billion",
            "The fund needed only weeks to reach $90m",
        ),
        not_says=("It took a stake in the fund", "The fund took years to spend its $90m"),
    ),
    Rule(
        name="en closing of",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"(?<!first\s)(?<!initial\s)(?<!ahead\sof\s) \b(?:the|announced|announces|successful|oversubscribed|announce|marks?|marked|celebrates?|on)\s (?:(?!first|initial|interim|second|third)\w+\s){0,2}? <CLOSING> \sof\s (?:\w+\s){0,3}? (?:ⓜ\s(?:for|in|of)\s(?:\w+\s)?)? <F>"
        ),
        says=("Ravel Capital announced the closing of its $400m opportunity fund",),
        not_says=("Ravel Capital announced the first closing of its fund",),
    ),
    Rule(
        name="en has money for",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"(?<!ⓕ\s)(?<!ⓕ\swill\s)(?<!ⓕ\snow\s)(?<!compared\s)\b(?:has|have|with|got|flush\swith|armed\swith|sitting\son|boasts?|returns?\swith|is\sback\swith)\s (?:(?:a|new|fresh|more|about|over|some|another|than|an|oversubscribed)\s){0,3}? ⓜ \s (?:for|in) \s <F> (?!\sof\sⓜ)"
        ),
        says=(
            "Lochside Partners has $450 million for its second fund",
            "Lochside is back with $300m for its fourth fund",
        ),
        not_says=("Lochside has room for its fund",),
    ),
    Rule(
        name="en money of fund comes from",
        stage=Stage.FINAL_CLOSE,
        pattern=en(
            r"(?:make|makes|made|making)\sup [^;ⓕⓜ]{0,40}? ⓜ \s(?:of|in|for|raised\s(?:for|by)|that\s\w+\s(?:has\s)?raised\sfor)\s <F> | \b(?:put|poured|paid|ploughed|placed)\s (?:\w+\s){0,3}? ⓜ \s (?:in)?to\s <F> ,\s which\s(?:is|has)\s(?:now\s|been\s)?(?:shut|closed|full|complete)"
        ),
        says=("Pension schemes make up the €1.9bn of Altura's third infrastructure fund",),
        not_says=("Pension schemes own the fund",),
    ),
    Rule(
        name="en to spend",
        stage=Stage.FINAL_CLOSE,
        pattern=en(r"\b(?:raised|raises|closed|closes)\s <F>"),
        says=("Orbis Hill raised a new, larger fund",),
        not_says=("Orbis Hill raised doubts",),
    ),
    # -- filed with a regulator or association
    Rule(
        name="en filed",
        stage=Stage.FILED,
        pattern=en(
            r"""<F> [^ⓕ;]{0,80}? (?:complet\w+|obtain\w*|receiv\w+|finish\w+|pass\w+|got|secur\w+) \s (?:\w+\s){0,4}? (?: (?:record|record-)?\s?filing | filing\s(?:procedures|record|registration) | (?:sebi|regulatory|amac|csrc|cssf|fca|securities\sregulator\S*)\s(?:\w+\s)?(?:approval|nod|registration|clearance|licen[cs]e) | (?:approval|nod|clearance|licen[cs]e|authori[sz]ation)\sfrom\s(?:the\s)?(?:ⓐ|regulator|securities|market) | (?:the\s)?(?:regulator|watchdog|supervisor|commission|board|authority)'s\s(?:approval|nod|clearance|licen[cs]e|blessing|consent) ) """
        ),
        says=(
            "The fund has completed its record filing with the Asset Management Association",
            "Kaveri Growth Fund receives SEBI approval",
            "Kaveri Growth Fund received the regulator's approval",
        ),
        not_says=("The fund received an award",),
    ),
    Rule(
        name="en filed with association",
        stage=Stage.FILED,
        pattern=en(
            r"<F> (?:(?!\b(?:various|several|eligible|other|all|many|different)\s)[^ⓕ;]){0,60}? (?:filed|registered|recorded) \s (?:\w+\s){0,2}? with \s (?:the\s)? (?:[ⓐ\s\w]{0,20}) (?:asset\smanagement\sassociation|association\sof\schina|amac|\bsebi\b|(?:\b(?:securities|market|markets|financial)\s)?(?:regulator|watchdog|supervisor)\b) | \b(?:amac|asset\smanagement\sassociation|association|sebi|cssf|regulators?|regulator's)\b [^;ⓕ]{0,80}? <F> \s(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:\w+ly\s)?(?:filed|registered|recorded|put\son\srecord)\b"
        ),
        says=(
            "The website of the asset management association shows that the fund was filed on May 3",
            "The fund was filed with the Asset Management Association of China",
            "The fund was registered with market watchdog CMVM",
        ),
        not_says=(
            "The fund was filed with the court",
            "The fund is to pay into various Alternative Pools, registered with SEBI",
        ),
    ),
    Rule(
        name="en permit for fund",
        stage=Stage.FILED,
        pattern=en(
            r"""\b(?:secur\w+|obtain\w*|receiv\w+|wins?|won|got|gets|gain(?:s|ed)|land(?:s|ed)|bag(?:s|ged)|has|granted)\s (?:(?!appl|ask|sought|seek|request|await|yet)[^\s;ⓕ]+\s){0,8}? (?:licen[cs]es?|nod|registration|authori[sz]ation|clearance|permit)\s(?:(?:with|from|by|of)\s[^;ⓕ]{0,60}?\s)? (?:for|of|to\s(?:run|launch|operate|start|open|set\sup))\s (?:what\s\w+\scalls\s)? <F>
            | \b(?:sebi|regulator\w*|watchdog|authority|supervisor)\b(?:'s)?\s (?:\w+\s){0,3}? (?:grants?|granted|gives|gave|issued|issues|awarded|awards)\s (?:\w+\s){0,4}? (?:registration|licen[cs]e|approval|authori[sz]ation|clearance)\b [^;ⓕ]{0,80}? \s(?:to|for)\s <F>
            | \b(?:sebi|amac|cssf|fca)\s(?:nod|approval|licen[cs]e|clearance|registration)\s(?:for|to)\s <F>"""
        ),
        says=(
            "Bexley Capital has secured the financial authority's licence for what it calls Bexley Growth Fund I",
            "Markets regulator Sebi has granted registration to Kaveri Fund II",
            "Sebi nod for its second fund",
        ),
        not_says=("The regulator fined the fund", "Bexley has applied for a licence for Bexley Growth Fund I"),
    ),
    Rule(
        name="en authorised fund",
        stage=Stage.FILED,
        pattern=en(
            r"(?:ⓐ(?=\s\()|\b(?:regulators?|watchdog|authority|supervisor|commission|board|agency|sebi|it))(?:\sof\s[\wⓐ]+)?(?:\s\([^()]{0,20}\))?\s(?:\w+\s)?(?:has\s|have\s)?(?:now\s|also\s|just\s)?(?:authorised|authorized|authorises|authorizes|licensed|licenses|licenced|waved\sthrough|waves\sthrough|signed\soff(?:\son)?|admitted|blessed|registered|registers|cleared|clears|(?:put|placed|entered)\son\s(?:its|the)\sregister) \s (?:[^\s;ⓕ]+\s){0,3}? <F>"
        ),
        says=(
            "The watchdog has authorised a third long-term asset fund",
            "the regulator waved through the Altura Fund",
            "The Securities Board of Oman (SEB) has registered two funds",
            "Sebi clears two more funds",
        ),
        not_says=("The regulator fined the fund", "The board has met the fund"),
    ),
    Rule(
        name="en regulator's nod",
        stage=Stage.FILED,
        pattern=en(
            r"\b(?:regulator\w*|watchdog|supervisor|securities\s(?:commission|board|authority)|(?:financial|capital\smarkets)\s\w*\s?authority|central\sbank)\b(?:'s)? [^;ⓕ]{0,50}? \b(?:nod|approval|green\slight|go-ahead|licen[cs]e|clearance|blessing|permission|registration|authori[sz]ation)\b [^;ⓕ]{0,30}? \s(?:to|for|of)\s <F> | \b(?:received|obtained|won|got|gained|secured|has|have)\s(?:the\s|its\s|an?\s|final\s|formal\s|full\s){0,2}(?:approval|authori[sz]ation|clearance|registration|licen[cs]e)\s(?:for|of)\s <F> (?=\s(?:from|by)\b|[.,]|$)"
        ),
        says=("The regulator gave its nod to the Altura Fund III", "has received approval for its third fund"),
        not_says=("The regulator fined the Altura Fund III",),
    ),
    Rule(
        name="en fund on record",
        stage=Stage.FILED,
        pattern=en(
            r"<F> (?:,[^,ⓕ]{0,120},|\s\([^)]{0,60}\))? \s (?:has\s|have\s|was\s|is\s|been\s|now\s|also\s|formally\s){1,4} (?:authorised|authorized|licensed|approved|recorded|filed|put\son\srecord|placed\son\srecord|cleared|waved\sthrough|admitted|registered\swith) \s? (?:by|with|at|as\san?|under) \b"
        ),
        says=(
            "The Altura Venture Fund has been put on record with the association",
            "Altura Fund was authorised by the regulator",
        ),
        not_says=("The Altura Fund was approved of",),
    ),
    Rule(
        name="en permit came",
        stage=Stage.FILED,
        pattern=en(
            r"\b(?:conditional\s|full\s|regulatory\s|(?<=\s))?(?:registration|licen[cs]e|approval|authori[sz]ation|clearance)\s(?:for\s(?:the\s)?ⓕ\s)?(?:came\sthrough|comes\sthrough|was\sgranted|has\sbeen\sgranted|arrived|carries\sthe\sdate)\b"
        ),
        says=("Conditional registration came through on Friday",),
        not_says=("Registration opens on Friday",),
    ),
    # -- registered as a company or partnership
    Rule(
        name="en registered",
        stage=Stage.REGISTERED,
        pattern=en(
            r"""<F> (?:[^ⓕ;]{0,60}?) \s (?:(?:has|have|was|were|is|been|being|officially|formally|successfully|already|newly|all|have\sall|both)\s){1,4} (?:been\s)? (?:registered|incorporated) (?!\s(?:as\san?\s(?:(?:sebi|[\w-]+)\s)?(?:alternative|category|aif|reserved|qualif\w+|closed|open|venture\scapital\sfund|ⓕ|ⓧ)|as\sⓕ|investors?|users?|capital|with\s(?:the\ssec|sebi|(?:the\s)?(?:\w+\s)?(?:regulator|watchdog|supervisor))|under\sthe\b))
            | \b(?:registered|registers|incorporated|incorporates)\s (?!as\s)(?:[^\s;ⓕ]+\s){0,2}? <F> (?!\s(?:as|for)\b)"""
        ),
        says=(
            "The Linhai Sci-Tech Fund was registered in Linhai on Tuesday",
            "Two regional funds have been registered",
            "The state group has registered a 6-billion-yuan industry fund with three partners",
        ),
        not_says=("The fund has registered users", "The fund is registered as an alternative investment fund"),
    ),
    Rule(
        name="en registered apposition",
        stage=Stage.REGISTERED,
        pattern=en(
            r"<F>, \s (?:newly\s|recently\s|which\swas\s|officially\s)? (?:registered|incorporated) \s (?:in|at|on|with)\b"
        ),
        says=("Linhai Sci-Tech Fund, registered in Linhai, has 3 billion yuan",),
        not_says=("Linhai Fund, a registered charity",),
    ),
    Rule(
        name="en completed registration",
        stage=Stage.REGISTERED,
        pattern=en(
            r"<F> [^;]{0,120}? (?:complet\w+|finish\w+) \s (?:\w+\s){0,3}? (?:(?:business|industrial\sand\scommercial|commercial|company|corporate|formal|its)\s)?registration | <F> [^;ⓕ]{0,120}?\band\s(?:have\s)?registered\b (?!\swith)"
        ),
        says=(
            "The three regional funds have completed business registration",
            "Three regional funds have signed agreements and registered",
        ),
        not_says=("The fund has completed its first investment",),
    ),
    Rule(
        name="en all registered",
        stage=Stage.REGISTERED,
        pattern=en(
            r"^(?:all|both|they|it|each)\s(?:of\sthem\s)?(?:have\s|has\s)?(?:now\s|already\s)?(?:finished|completed)\s(?:\w+\s){0,3}?registration"
        ),
        says=("All have finished business registration",),
        not_says=("All have finished their lunch",),
    ),
    Rule(
        name="en registration of",
        stage=Stage.REGISTERED,
        pattern=en(
            r"registration [^;ⓕ]{0,60}? (?:complet\w+|done|finished|approved) [^;ⓕ]{0,40}? (?:for|of|by) \s <F> | (?:complet\w+|finish\w+)\s (?:the\s)?(?:\w+\s){0,3}?registration\s(?:of|for)\s <F> | registration\s(?:of|for)\s <F> \s (?:has\s|have\s|was\s|is\s|been\s|now\s|finally\s){1,3}(?:complet\w+|done|finished|through)"
        ),
        says=(
            "Registration was completed on December 3 for the Linhai Growth Fund",
            "Business registration of the Linhai Growth Fund was completed on Monday",
        ),
        not_says=("Registration for the conference is open",),
    ),
    Rule(
        name="en fund established by register",
        stage=Stage.REGISTERED,
        pattern=en(
            r"\b(?:tianyancha|qichacha|qcc|business\sregist\w+|corporate\sregist\w+|company\sregist\w+|registration\s(?:records|data|information)|registry|records\s(?:at|of|from|with)\sthe\s[^;ⓕ]{0,40}?\sshow(?:s|ed)?)\b [^;]{0,120}? <F> | <F> [^;ⓕ]{0,110}? \b(?:according\sto|appear(?:s|ed)?\s(?:in|on)|show(?:s|ed)?\sup\s(?:in|on)|(?:is|was|are)\s(?:now\s)?(?:listed|found|recorded|entered)\s(?:in|on|by)|as\sshown\s(?:in|on|by))\s [^;ⓕ]{0,60}? \b(?:tianyancha|qichacha|qcc|business\sregist\w+|corporate\sregist\w+|company\sregist\w+|company\srecords|corporate\srecords|registry)\b"
        ),
        says=(
            "Tianyancha shows that the Linhai Growth Fund has been established",
            "Records at the companies office show that the Linhai Growth Fund came into being",
            "Linhai Growth Fund was established on Monday, according to the data service Tianyancha",
            "Linhai Growth Fund II appears in the records of Qichacha",
        ),
        not_says=("The registry office closed",),
    ),
    # -- launched
    Rule(
        name="en launched fund",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"(?<!to\s)(?<!will\s)(?<!not\s)(?<!would\s)(?<!newly\s)(?<!could\s)(?<!should\s)(?<!must\s)(?<!might\s)(?<!may\s)(?<!can\s)(?<!shall\s) \b<LAUNCHED>\b <TOGETHER>? (?!\s<MEMORANDUM>[^ⓕ;]{0,60}?\s(?:on|to|for|about|over|under\swhich)\s) (?!(?<=start[se])\sto\s(?!<LAUNCH>\b|<RAISE>\b)|(?<=started)\sto\s(?!<LAUNCH>\b|<RAISE>\b)) (?!\s(?:the\s|its\s|a\s|an\s|their\s)?(?:[\w-]+\s)?(?:marketing|fundrais\w+|fund-raising|raising|roadshow|plans?|preparations?|talks|consultation|search|tender|process|selection|hunt|bid|proposals?|drive|campaign|call|offer\speriod)\b) <GAP>? <DIRECT> <F> (?!\s(?:manager|management)) | \b(?:brings?|brought)\s<F>\s(?:of\sⓜ\s)?(?:to\s(?:the\s)?market|into\sbeing|to\slife)\b | \b(?:pleased|delighted|proud|happy|glad|thrilled|excited|honou?red|privileged)\sto\s(?:launch|unveil|introduce|present|announce|open|reveal|inaugurate)\s(?!<CLOSE_ONE>|an?\s<CLOSE_ONE>|the\s<CLOSE_ONE>)<GAP>? <DIRECT> <F>"
        ),
        says=(
            "Bramley Ventures launches €60m climate fund",
            "Bramley has brought a climate fund to market",
            "The city has set up a biotech fund of 2 billion yuan",
            "The bank unveiled on Monday a new credit fund",
            "We are proud to introduce Bramley Climate Fund I",
            "The council has today established, together with Bexley Bank, a fund of €50 million",
        ),
        not_says=(
            "The two ministries signed a memorandum of understanding on creating a fund",
            "Bramley plans to launch €60m climate fund",
            "Bramley starts to empty its third fund",
            "The company opened an office in the fund",
            "The bank should set up a fund for the islands",
        ),
    ),
    Rule(
        name="en launch plural present",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"(?:^|[ⓐs]\s|\band\s\w+\s|\b(?:also|jointly|now)\s)(?:have\s)?(?:launch|start|begin|set\sup|unveil|establish|create|form|announce|open|introduce|inaugurate|seed)\s (?:(?:new|joint|a|an|the)\s){0,3} <F>"
        ),
        says=("Corven and Dalby launch €200m impact fund",),
        not_says=("Corven will launch €200m impact fund",),
    ),
    Rule(
        name="en joined to launch",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"\b(?:team(?:s|ed|ing)?\sup|join(?:s|ed)?\s(?:hands|forces)|partner(?:s|ed)?|collaborate[sd]?|ties\sup|tied\sup|together|link(?:s|ed)\sup|(?<!will\s)(?<!shall\s)(?<!would\s)(?<!could\s)(?<!may\s)(?<!to\s)sign(?:s|ed)?\s(?![^;ⓕ]{0,30}\bframework\b)[^;ⓕ]{0,60}?(?:agreement|deal|pact|mou|contract)s?|inks?\s(?![^;ⓕ]{0,30}\bframework\b)[^;ⓕ]{0,40}?(?:agreement|deal|pact)) (?:(?!\b(?:intend|plan|hope|consider)\b)[^;ⓕ]){0,70}? (?:\sto\s|\sfor\s|\son\s|\sin\s) (?:jointly\s|the\s)? (?:<LAUNCH>|<LAUNCHING>|establishment\sof|creation\sof|formation\sof|launch\sof) <GAP>? <F>"
        ),
        says=(
            "Corven teams up with Dalby to launch a $500m fund",
            "The city signed an agreement with the bank to set up an industry fund",
        ),
        not_says=(
            "Corven hopes to launch a $500m fund",
            "The two states will sign an agreement to create a fund",
            "They signed a framework agreement to set up a $500m fund",
            "They signed a deal under which they intend to set up a $500m fund",
        ),
    ),
    Rule(
        name="en came together for",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"\b(?:(?:come|came|comes|coming|got|get|get)\stogether|join(?:s|ed|ing)?\s(?:forces|hands|up)|team(?:s|ed|ing)?\sup|partner(?:s|ed|ing)?|link(?:s|ed)\sup|pool(?:s|ed)?\s(?:money|resources|forces)|clubb?(?:s|ed)?\stogether) [^;ⓕ]{0,90}? \s(?:for|on|in|behind|around)\s <F>"
        ),
        says=("The corporation has come together with two banks for a Rs. 60-crore Altura Venture Fund",),
        not_says=("The banks came together for a meeting",),
    ),
    Rule(
        name="en papers with new funds",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"""\b(?:sign\w*|conclud\w*|inked|inks|struck|strikes|reached)\s (?:[\w-]+\s){0,3}?(?:agreements?|contracts?|deals?|papers)\s (?:[\w-]+\s){0,2}?with\s <F>
              | \bsign(?:s|ed)\s(?:up\s)?(?:with\s)? <F>
              | \bback(?:s|ed)?\s <F> \swith\s(?:\w+\s){0,2}?ⓜ"""
        ),
        says=(
            "The fund of funds has signed investment agreements with three new venture funds",
            "Savers and insurers backed a new harbour fund with €90m",
        ),
        not_says=("The clinic signed an agreement with the fund of funds",),
    ),
    Rule(
        name="en signed partnership deal",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"\b(?:signed(?!\sup|\s(?:its|the|a)\slast)|secured|inked|agreed\son|concluded|struck)\s (?![^ⓕ;]{0,40}ⓜ\s(?:for|in|to)\s|[^ⓕ;]{0,80}\b(?:behalf|out)\sof\s) (?:[^\s;ⓕ]+\s){0,8}? (?:(?:partnership\s(?:deal|agreement)|agreement|deal|contract)\s)?(?:for|on|of)\s <F> | \bagreed\son\s <F>"
        ),
        says=(
            "The district signed a partnership agreement for an AIC fund",
            "the group agreed on an AIC equity fund",
            "The two banks signed a deal for a €2bn transition fund",
        ),
        not_says=(
            "signed a lease for an office",
            "The board agreed on up to $90m for Altura Fund IV",
            "Altura signed the sale on behalf of Altura Fund V",
        ),
    ),
    Rule(
        name="en fund brought to life",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"\b(?:brings?|brought|bringing|help(?:s|ed|ing)?|call(?:s|ed))\s <F> \s(?:to\slife|into\sthe\sworld|into\sbeing|into\sexistence|on\sstream) | \b(?:breathes?|breathed|gives?|gave)\s(?:life|birth)\s(?:in)?to\s <F> | \b(?:stuff(?:s|ed)|endow(?:s|ed)|capitali[sz]e[sd]|stock(?:s|ed)|fill(?:s|ed)|fund(?:s|ed)|fitted\sout|kitted\sout|provid(?:es|ed)|seed(?:s|ed)|equipp?(?:s|ed))\s <F> \swith\s(?:\w+\s){0,3}?ⓜ"
        ),
        says=(
            "an agreement that brings the Altura Shield Fund to life",
            "stuffed the Altura Fund I with 45 million euros",
        ),
        not_says=("brings the fund to its knees",),
    ),
    Rule(
        name="en money set aside for a fund",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"(?<!to\s)(?<!will\s)(?<!would\s)\b(?:sets?\saside|puts?\saside|lays?\saside|laid\saside|earmark(?:s|ed)|ring-?fence[sd]?|reserve[sd]?|carve[sd]?\sout) \s (?:[^\sⓕⓧ;]+\s){0,8}? (?:for|in|into|to) \s <F>"
        ),
        says=("The carrier earmarked $75 million of its own cash for a fund that takes stakes in start-ups",),
        not_says=("The carrier spent $75 million on a fund",),
    ),
    Rule(
        name="en fund was launched",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"<F> (?:,[^ⓕ;]{0,140},|\s\([^)]{0,60}\)|\swith\s[^;ⓕ]{0,60}?|\sof\s(?:up\sto\s|about\s)?ⓜ[^;ⓕ,]{0,60}?|\sworth\sⓜ|\sfor\s[^;,ⓕ]{0,60}?|\sto\s(?:back|turn|help|invest|finance|fund|support|buy|lend|bring|take|develop|build|promote|grow|boost|commerciali[sz]e)\s[^;,ⓕ]{0,90}?|\sin\s[^;,ⓕ]{0,30}?|(?:\sand\sⓕ|,\sⓕ){1,6}|\s(?:that|which)\s(?:should|will|would|is\sto|can|is\smeant\sto|aims?\sto|seeks\sto)\s[^;,ⓕ]{0,110}?|\s(?:supported|backed|led|managed|run|sponsored|anchored|financed|headed)\sby\s[^;,ⓕ]{0,70}?)? ,? \s <BEEN> \s <ADV> (?:officially\s|formally\s|jointly\s)?<LAUNCHED_PP> (?!\sto\s(?:acquire|buy)) | <F> (?:,[^,ⓕ;]{0,80})? ,\s(?:which|that)\s(?:was|were|has\sbeen|have\sbeen)\s(?:officially\s|formally\s|jointly\s)?<LAUNCHED_PP>\s(?:in\sⓐ\s|at\s[^,;ⓕ]{0,30}\s)?(?:ⓓ|on\sⓓ|recently|today|yesterday|this\s(?:week|month|morning))"
        ),
        says=(
            "The Ostrava Growth Fund was launched on Monday",
            "with the help of the Ostrava Fund, the first of its kind, which was launched in Brno recently",
            "A fund of 3 billion yuan has been set up in Ningde",
            "The fund, worth €90m, was unveiled by the ministry",
            "The first fund to turn research into companies in Peru and Chile alike was launched in Lima",
            "A fund that should join campuses and companies was set up by the cabinet",
            "A fund supported by the pension reserve has been started in Lima",
        ),
        not_says=("The fund will be launched next year",),
    ),
    Rule(
        name="en launched is",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"^(?:newly\s|just\s|also\s)?<LAUNCHED_PP>\s (?:[^;,ⓕⓜ]{0,50}?\s)? (?:is|was|are|were)\s (?:(?:a|an|the|also)\s)? <F>"
        ),
        says=("Launched this time is an industrial guidance fund", "Also unveiled on Friday was the Altura Fund"),
        not_says=("Launched in 2015, the house is a fund manager", "Founded by bankers, Altura is backed by a fund"),
    ),
    Rule(
        name="en one of the measures is",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"^(?:And\s|But\s)?(?:one|another|the\s(?:first|second|third|fourth|fifth|last|other|final|next))(?:\s(?:one|of\sthem|of\sthese|measure|step|scheme|leg|part|element|pillar|initiative|proposal|instrument|tool)){0,2}\s(?:is|will\sbe)\s<F>(?=:|\sof\sⓜ|\s(?:that|which|to|for)\b|,\s(?:of|with|worth)\sⓜ)"
        ),
        says=(
            "The third is a fund: the Altura Enterprise Fund, of £75m",
            "The second measure is a fund that will buy shares",
            "One is a venture fund for young companies",
        ),
        not_says=("The third fund is invested", "The first is invested in a fund", "The second is the Altura Fund."),
    ),
    Rule(
        name="en fund that somebody launched",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"<F> (?:\s\([^)]{0,60}\)|\sof\s(?:up\sto\s|about\s)?ⓜ)?,?\s (?:which|that)\s (?:it|they|he|she|(?:the\s)?ⓐ(?:,[^,;ⓕ]{0,60},)?|(?:the\s)?(?:(?:ⓐ|[\w-]+)\s){0,2}[\w-]+|(?:its|their|the)\s(?:[\w-]+\s){1,3}ⓐ|(?:he|she|it|they)\sand\s(?:[\w-]+\s){0,3}ⓐ|ⓐ(?:,\sⓐ)*\sand\s(?:[\w-]+\s){0,3}ⓐ)\s (?:(?:has|have|had)\s)?(?:(?:just|now|also|jointly)\s)? <LAUNCHED>\b"
        ),
        says=(
            "Altura ELTIF, which the house opened with €70m of its own",
            "a vehicle of $90m that the Malaysian government has launched",
            "the Altura Fund, which ministers launched on Friday",
            "a new debt fund that its affiliate Altura Advisers has set up",
            "a $90m fund that he and partner Ada Kerr started this month",
            "a venture pool that Miyako Hill, an affiliate of the university, has set up",
        ),
        not_says=("Altura Fund, which buys houses",),
    ),
    Rule(
        name="en fund starts",
        stage=Stage.LAUNCHED,
        pattern=en(r"""(?<!where\s)(?<!how\s) <F> (?:,[^ⓕ;]{0,90},|\sfor\s(?:(?!\b(?:like|one|that|which)\b)[^;,ⓕ]){0,50}?|\sof\sⓜ|\sof\s(?:the\s)?ⓐ(?:\sand\sⓐ)?(?:\s(?!fund)[a-z]+)?|\sin\s\w+)? \s <ADV> (?:(?:has|have|is|are|now|officially|formally)\s){0,3}
            (?: begins | began | begun | starts | started | opens | opened | launches | launched | debuts | debuted | kicks\soff | kicked\soff | (?:goes|went|gone|is|now)\slive | live | up\sand\srunning | open(?:s|ed)?\sfor\sbusiness | (?:came|come|comes)\sinto\s(?:being|operation|existence|force)
              | (?:went|goes|put|gone|comes|entered|enters)\sinto\s(?:operation|effect|service) | (?:takes|took|taken)\sshape | commence[sd]? | unveiled | makes\s(?:its\s)?debut | made\s(?:its\s)?debut | operational | signed(?!\s(?:an?|its|their|the|up|(?:\w+\s){0,2}(?:agreements?|contracts?|deals?|letters?|papers|memorand\w+))\b) | landed | settled | established | inaugurated | began\swork | set\sup | is\sborn | was\sborn | (?:comes?|came)\sto\smarket | created(?!\s(?:(?:more|over|some|about|nearly|around|almost|up\sto|hundreds|thousands|an?|the|its|new|\d[\d,]*)\s|jobs\b|work\b)) | announced(?!\s(?:on\s)?(?:\w+\s){0,3}?(?:the|its|an?|that|who|results)\b) | gets\sgoing | got\sgoing | (?:gets?|got|gotten|is|was)\sunder\s?way | (?:becomes?|became)\s(?:a\s)?reality | is\snow\sopen | now\sopen | opens\sits\sdoors | starts\swork | (?:comes?|came)\s(?:alive|to\slife|on\sstream) | (?:sees|saw|seen)\sthe\slight(?:\sof\sday)? | exists? | stands(?=[.,;:]|$) | arrived? | arrives | (?:gets?|got|gotten)\soff\sthe\sground | opened\s(?:its|their)\sdoors | cut\sits\sribbon | sets?\ssail | (?:takes|took|taken)\sup\s(?:its\s)?work | (?:becomes?|became)\s(?:fully\s)?operational | incorporated )\b
            (?! \s(?:to\s(?:buy|sell|acquire|pay)|trading|investing|next\s(?:week|month|quarter|year|spring|summer|autumn|fall|winter)|later\sthis|soon\b|the\s(?:year|month|week|quarter)|in\s\d{4}|selling|buying|buy|talks|with\sa\sloss)) (?!<OWN_DEED>) """),
        says=(
            "National seed guidance fund begins work",
            "The growth fund went into operation today",
            "$90m ocean fund unveiled",
            "State venture fund opens for business",
            "The mother fund of $90m officially set sail",
            "A joint fund of Oman and Qatar has come into being",
            "The fund has taken up its work",
            "The fund has become fully operational",
        ),
        not_says=(
            "The fund began selling its shares",
            "The fund started the year badly",
            "The fund has signed investment agreements",
            "Harbour Fund opens its wallet",
            "Harbour Fund launched an app",
            "Where Harbour Fund stands",
            "Harbour Fund opens soon",
        ),
    ),
    Rule(
        name="en fund starts soon",
        stage=Stage.PLANNED,
        pattern=en(
            r"""<F> (?:\sfor\s[^;,ⓕ]{0,50}?|\sof\sⓜ)? \s (?:starts?|launch(?:es)?|debuts?|opens?|begins?)\s
            (?:next\s(?:week|month|quarter|year|spring|summer|autumn|fall|winter)|this\s(?:spring|summer|autumn|fall|winter)|later\sthis\s\w+|soon)\b"""
        ),
        says=("Three private equity funds for farms start this autumn", "The growth fund opens soon"),
        not_says=("The growth fund opened this autumn",),
    ),
    Rule(
        name="en launch of",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"(?<!plans\sfor\s)(?<!ahead\sof\s) (?<!ordered\s)(?<!orders\s)(?<!approved\s)(?<!approves\s)(?<!proposed\s)(?<!proposes\s)(?<!recommended\s)(?<!authorised\s)(?<!authorized\s)(?<!provides\sfor\s)(?<!discussed\s)(?<!consider\s) \b(?:the|announces|announced|announcing|official|formal|with|marks?|marked|celebrat\w+|a|its|via|through|after|and)\s (?:(?!(?:planned|proposed|possible|potential|expected)\b)\w+\s){0,2}? (?:launch|creation|establishment|formation|unveiling|inauguration|setting[\s-]up|introduction|debut|start|opening|rollout|roll-out|founding|kick-off)\s (?:ceremony\s)? of\s (?:(?:a|the|its|ⓐ's)\s)? (?:ⓜ\s(?:for|of)\s)? <F> (?!\s(?:is|was)\s(?:planned|delayed|postponed))"
        ),
        says=(
            "Meridian announced the launch of its first climate fund",
            "The bank celebrated the establishment of the Danube Fund",
        ),
        not_says=("Meridian announced plans for the launch of a fund",),
    ),
    Rule(
        name="en ceremony for fund",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"(?<!to\s)\b(?:held|holds|hosted|hosts|at|during|attended|with|staged|saw|after)\s (?:[^\s;ⓕ]+\s){0,5}? (?:launch|launching|opening|inauguration|unveiling|signing|founding|inaugural|establishment|settlement)\s (?:ceremony|event|conference|meeting|reception)\s (?:of|for)\s (?:the\s)? <F>"
        ),
        says=("The town held on Friday a launching ceremony for the Altura Tool Fund",),
        not_says=("The town will hold a meeting for the Altura Tool Fund",),
    ),
    Rule(
        name="en papers signed",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"(?<!framework\s) \b(?:documents?|papers|agreements?|contracts?|accord|deal|deed|charter|articles)\b ,?\s (?:(?:was|were|has\sbeen|have\sbeen|is|are|both|all|the\s\w+)\s){0,2} (?:\w+ly\s)? signed\b"
        ),
        says=("According to the document, signed in Oslo in May, each gives half", "the papers were signed on Monday"),
        not_says=("The framework agreement was signed on Monday", "The papers will be signed"),
    ),
    Rule(
        name="en size of what is opened",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"ⓜ\s(?:is|was)\sthe\s(?:(?:initial|opening|planned|total)\s)?(?:size|volume|capital|endowment)\sof\s<F> | \bthere\s(?:is|are)\s(?:now\s|also\s)?<F>(?=:|\s(?:of|worth|with)\s(?:\w+\s)?ⓜ|,\s(?:with|of)\s(?:\w+\s)?ⓜ|\s\(ⓜ)"
        ),
        says=(
            "$95 million is the size of the Altura Enterprise Fund",
            "As of today there is an Altura Fund IV: $45m",
            "There is also a tech fund with €90m",
        ),
        not_says=("The minister told the size of the fund", "There is a fund of good will"),
    ),
    Rule(
        name="en comes out with it",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"\b(?:come|came|comes|coming)\s(?:\w+\s)?out\swith\s<F> | \b(?:put|puts|putting|set|sets|signed|signs|sign)\s(?:(?:their|its|his|her)\s)?(?:names?|signatures?)\s(?:to|under)\s<F>"
        ),
        says=("The buyout house has just come out with a mezzanine fund", "Five put names to infrastructure fund"),
        not_says=("The fund came out with a loss", "She put her name to a letter"),
    ),
    Rule(
        name="en launched apposition",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"<F> (?:\s\([^)]{0,60}\)|\sof\sⓜ)? ,?\s (?:newly\s|recently\s|officially\s|just\s|jointly\s)? (?:launched|unveiled|announced|established|inaugurated|set\sup) \s (?:by|on\sⓓ|ⓓ|(?:a\sfew|two|three|four|some|several)\s(?:days|weeks)\sago|recently|today|yesterday|this|in\sⓐ|at|with|last\sweek|last\smonth|to\s)"
        ),
        says=(
            "The Coastal Seed Fund, launched by two universities, will invest",
            "The fund, launched a few days ago, is new",
        ),
        not_says=("The fund will be launched by the bank",),
    ),
    Rule(
        name="en unveiled money",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"\b(?:has|have)\s <F> : \s ⓜ | (?:new|first|second|third|fourth|fifth|latest)\s(?:fund|vehicle)\s?[:—-]\s?ⓜ | with\sthe\sⓜ\s(?:it|he|she|they)\s(?:has\s)?(?:unveiled|announced|launched|raised)"
        ),
        says=("Arbel has a fourth fund: $120M", "means to follow them with the $250 million it unveiled on Monday"),
        not_says=("Arbel has a fourth office",),
    ),
    Rule(
        name="en puts into named",
        stage=Stage.LAUNCHED,
        pattern=en(r"\b(?:puts?|commits?|pours?|injects?)\sⓜ\sinto\sⓕ(?=,?\s(?:managed|run|to\sbe\srun|a\snew))"),
        says=("The emirate puts $3 billion into the Altura Fund, managed by Lunate Hill",),
        not_says=("The emirate puts $3 billion into the Altura Fund",),
    ),
    Rule(
        name="en has new fund",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"\b(?:has|have|boasts?|gets?|(?:is|are)\sgetting|welcome[sd]?|gain(?:s|ed)|got|won|is\shome\sto|be\shome\sto|emerge[sd]?\swith|is\sback\swith|returns?\swith|now\shas|is\sthe\shome\sof)\s (?:now\s|also\s)? <F>"
        ),
        says=(
            "The pair have a $50m debut fund",
            "Ghent will be home to a €250m battery fund",
            "Leeds is getting four new funds for its industries",
        ),
        not_says=("The bank has the fund",),
    ),
    Rule(
        name="en money for new fund",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"(?<!to\s)(?<!will\s)(?:put|puts|committed|commits|poured|pour|pours|injected|injects|pledged|pledges|contributed|contributes|invested|set\saside|sets\saside|puts?\saside|laid\saside|lays\saside|ring-?fence[sd]?|handed|hands|entrust(?:s|ed)|gave|gives|earmarked|earmarks|allocated|allocates|devotes|devoted|stumped\sup|provided) \s (?:[^\sⓕⓧ;]+\s){0,5}? (?:in|into|to|for|towards?) \s <F>"
        ),
        says=("Three insurers have committed €750m to a new infrastructure debt programme",),
        not_says=("Three insurers committed €750m to Alder Fund II",),
    ),
    Rule(
        name="en has it in mind",
        stage=Stage.PLANNED,
        pattern=en(
            r"""\b(?:has|have|had|with|sees|keeps)\s(?:also\s|now\s)?<F>\s(?:of\s(?:\w+\s)?ⓜ\s|for\s[^;,ⓕ]{0,40}?\s)?in\s(?:mind|preparation|the\s(?:works|pipeline|making|planning)|planning|development)\b
              | <F> (?:,[^;ⓕ]{0,60},|\s(?:of|with|for)\s[^;,ⓕ]{0,40}?(?:,\s[^;,ⓕ]{0,60},)?)? \s(?:is|are)\s(?:also\s|still\s|now\s|already\s)?(?:in\s(?:preparation|planning|development)|on\s(?:his|her|its|their)\s(?:mind|agenda|list)|at\s(?:the\s)?planning|being\s(?:raised|planned|prepared)|due\sto\sbe\s(?:complete|full|ready)|meant\sto\s(?:be\s(?:\w+\s)?(?:as\sbig|as\slarge|bigger|larger)|reach|hold|have))\b
              | \bin\s(?:preparation|planning|the\s(?:works|pipeline))\s(?:is|are)\s(?:also\s)?<F>
              | \b(?:can|may|will)\s(?:now\s|soon\s)?(?:start|begin|get\sgoing)\s(?:work\s)?(?:on|with)\s<F> | \b(?:starts?|started|begins?|began|begun)\swork(?:ing)?\son\s<F>
              | \bwould\slike\s(?:\w+\s){0,2}?<F>(?=\s(?:of|with|worth)\sⓜ)"""
        ),
        says=(
            "Altura has a deep-tech fund in mind",
            "Altura has two funds in preparation",
            "A second fund of $90m, which may lend as well, is on his mind",
            "The seed fund, for biotech, is due to be complete by May",
            "Altura can start on the national fund-of-funds",
            "Altura would like a fund of $90m",
        ),
        not_says=("Altura has a fund in Oslo", "The fund is in good hands", "Altura would like the fund to sell"),
    ),
    Rule(
        name="en fund of a sum that will invest",
        stage=Stage.PLANNED,
        pattern=en(
            r"<F>\s(?:of|worth|with)\s(?:\w+\s)?ⓜ(?:\s\(ⓜ\))?,?\s(?:that|which)\s(?:will|is\sto|would|should)\s<PUT_MONEY>"
        ),
        says=("The promise is money: a co-investment fund of €30bn that will back young companies",),
        not_says=("The fund of €30bn that backs young companies",),
    ),
    Rule(
        name="en way is clear for",
        stage=Stage.PLANNED,
        pattern=en(
            r"""\b(?:clear(?:s|ed|ing)?|pav(?:es|ed|ing)|open(?:s|ed)|smooth(?:s|ed)|ma[kd]es?)\s(?:the\s)?way\s(?:for|to)\s(?:[\w-]+\s){0,3}?<F> (?:[^;.ⓕ]{0,40}(?:,|\band)\s(?:for\s)?ⓕ){0,5}
              | \b(?:bill|draft|law|decree|policy|charter|framework|resolution)\s(?:for|on)\s<F>\s(?:was|is|has\sbeen|were)\s(?:\w+ly\s)?(?:gazetted|tabled|published|introduced|submitted|drafted|presented|approved|passed|cleared|adopted|endorsed|debated|ready)\b
              | \b(?:pass(?:ed|es)|adopt(?:ed|s)|approv(?:ed|es)|gazett(?:ed|es)|tabl(?:ed|es)|clear(?:ed|s)|endors(?:ed|es)|back(?:ed|s)|draft(?:ed|s)|publish(?:ed|es))\s(?:the|an?)\s(?:\w+\s){0,2}?(?:policy|bill|law|decree|draft|plans?|framework|proposal|resolution|regulations?|rules)\s(?:for|on|of)\s<F>"""
        ),
        says=(
            "A resolution clears the way for the Altura Fund and for a Bexley Fund",
            "A bill for a sovereign wealth fund was gazetted last week",
            "Ministers also passed the policy for a Sovereign Wealth Fund",
        ),
        not_says=("The road cleared the way for trade", "Ministers passed the bill of the fund's lawyers"),
    ),
    Rule(
        name="en go-ahead",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:go-ahead|green\slight|approval|blessing|nod|mandate|proposals?|plans?|blueprint|bill|(?:said|says|say)\syes|thumbs[\s-]up|assent)\s(?:to|for|of|about)\s (?!<CHANGE>)(?:\w+\s){0,3}? <F> | \b(?:waved?|waves|nodded|nods|pushed|voted|rushed)\sthrough\s <F> | \b(?:rubber-stamp(?:s|ed)|blessed|blesses|sign(?:s|ed)\soff\son|okay(?:s|ed)|ok'd|cleared|clears|ratified|ratifies|endorsed|endorses)\s <F> | \bapprove[sd]\s(?:[^\sⓕ;]+\s){0,3}?ⓜ\s(?:[^\sⓕ;]+\s){0,4}?for\s<F> | \b(?:after|is\safter|(?:is|are)\sout\sfor|would\slike)\s ⓜ [^;ⓕ]{0,20}? for \s <F>"
        ),
        says=(
            "Ministers have given the go-ahead to a £50 million island fund",
            "it is after $3 billion for its third fund",
        ),
        not_says=("Ministers have gone to the fund",),
    ),
    Rule(
        name="en was given the go-ahead",
        stage=Stage.PLANNED,
        pattern=en(
            r"(?:^|[,;:]\s)(?!the\s|its\s|their\s)(?:an?\s)?<F> (?:\s(?:that|which|to|for)\s[^;,ⓕ]{0,60}?|,[^,;ⓕ]{0,60},)? \s(?:has|have|was|were|gets?|got|wins?|won|receives?|received|is)\s(?:now\s|finally\s|also\s)?(?:(?:been\s)?(?:given|granted)\s|received\s|got\s|won\s|had\s)?(?:the|a|its|cabinet|board|council|ministers')\s?(?:\w+\s)?(?:go-ahead|green\slight|blessing|thumbs[\s-]up)\b (?!\sto\s(?!be\b|start|open|launch|raise|invest))"
        ),
        says=("A fund that will help anglers has been given the green light",),
        not_says=("The fund has been given the green light to buy the harbour",),
    ),
    Rule(
        name="en creation ordered",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:order(?:s|ed)|approv(?:es|ed)|authori[sz](?:es|ed)|decre(?:es|ed)|propos(?:es|ed)|recommend(?:s|ed)|back(?:s|ed)|endors(?:es|ed)|agreed\s(?:on|to)|decided\s(?:on|in\sfavour\sof)|voted\sfor|(?:provides?|providing)\sfor|foresees?|envisages?|prepar(?:es|ed|ing)|plans?|planned|discuss(?:es|ed|ing)?|negotiat(?:es|ed|ing)|consider(?:s|ed|ing)|working\son|(?:memorand\w+|mous?|agreements?|letters?\sof\sintent|talks|documents?|protocols?|declarations?)\b[^;ⓕ]{0,60}?\s(?:on|about|for)) \s (?:the\s(?:launch|creation|establishment|formation|setting[\s-]up)\s of|launching|creating|establishing|forming|setting\sup)\s (?:an?\s|the\s)?(?:ⓜ\s(?:for|of)\s)? <F>"
        ),
        says=(
            "The president ordered the creation of a technology fund",
            "Both sides signed a memorandum on the establishment of a joint fund",
            "The two banks signed a letter of intent on setting up a joint fund",
        ),
        not_says=("The president welcomed the creation of a technology fund",),
    ),
    Rule(
        name="en would be",
        stage=Stage.PLANNED,
        pattern=en(
            r"^(?:the\s|its\s)?<F> (?:,[^,;ⓕ]{0,60},|\s\([^()]{0,40}\))? \swould\s(?:also\s|then\s|initially\s|itself\s)? (?:be\s(?:(?:the|its|their|one\sof|among)\s(?:[\w-]+\s){0,2}?(?:first|largest|biggest|second|third|successor)\b|(?:\w+ly\s)?(?:managed|run|administered|financed|funded|seeded|capitali[sz]ed|owned)\b)|(?:start|begin|open)\s(?:out\s|life\s)?with\s|have\s(?:\w+\s){0,3}?ⓜ)"
        ),
        says=(
            "The Altura Fund for Farms would be the biggest in the history of the house",
            "Altura Fund would start with $90m",
        ),
        not_says=("The Altura Fund would be wound up", "The Altura Fund would have sold its stake for $90m"),
    ),
    Rule(
        name="en close to come",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:expect|plan|aim|hope|target|eye|anticipate|schedule|prepare)(?:s|es|ing)?\s(?:for\s)?(?:an?|its|the|to\s(?:hold|reach|make|announce)\s(?:an?|its|the))\s(?:first|initial|interim)\s(?:close|closing)\s(?:[^\sⓕ;,]+\s){0,5}?(?:of|for|on)\s <F> | \b(?:days|weeks|months)\s(?:away\s|off\s)?from\s(?:an?|its|the)\s(?:first|initial|interim)\s(?:close|closing)\s(?:of|for|on)\s <F>"
        ),
        says=(
            "Altura plans an initial closing of Altura Growth II in June",
            "The firm is weeks away from a first close on its second fund",
        ),
        not_says=("Altura held a first close of its second fund",),
    ),
    Rule(
        name="en stands at",
        stage=Stage.FIRST_CLOSE,
        pattern=en(
            r"<F> (?:,[^ⓕ;]{0,60},)? \s(?:now\s|already\s)?(?:stands|stood|is\snow|is\salready)\sat\s(?:\w+\s){0,2}? ⓜ ,?\s(?:(?:before|ahead\sof)\s(?:an?|its|the)\s(?:[\w-]+\s)?(?:close|closing)|(?:and|with)\s(?:has\s|still\s|another\s)*ⓜ\s(?:more\s)?(?:to\s(?:go|reach|raise|find|come)|left|missing|short)|of\s(?:its|the|an?|that)\s(?:[\w-]+\s)?ⓜ|towards?\s|short\sof|so\sfar)"
        ),
        says=(
            "Altura Growth II stands at $90m before a final close in June",
            "Altura Growth II now stands at $90m and has $40m to go",
        ),
        not_says=("The Altura Fund stands at $90m", "The Altura Fund stands at $90m, a tenth more than in May"),
    ),
    Rule(
        name="en stands behind new",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"^behind\s(?:the\s)?(?:new\s)? <F> (?:\s\([^()]{0,40}\)|,[^,;ⓕ]{0,60},)? \s(?:stands?|is|are)\s | \b(?:is|are)\sbehind\s(?:the\s)? <F> (?:,\s(?:an?|the)\s(?:[\w-]+\s){0,2}?(?:newcomer|new|newly|fresh|start-?up|debutant)\b|\s(?:which|that)\s(?:has\s(?:just\s)?)?(?:<LAUNCHED>))"
        ),
        says=(
            "Two former bankers are behind the Altura Games Fund, a newcomer on the scene with $90m",
            "Behind the new Altura Games Fund stand three names",
        ),
        not_says=("The bank is behind the Altura Games Fund",),
    ),
    Rule(
        name="en responsible for new",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"\b(?:introducing|meet|say\shello\sto|enter|presenting)\s (?:the\s)? <F> (?=,|:|\s-) | \b(?:the\s)?(?:curtain|shutters|veil)\s(?:has\s|have\s)?(?:went|goes|gone|rises|rose|lifted|lifts)\s(?:up\s)?(?:on|from)\s (?:the\s)? <F>"
        ),
        says=(
            "Introducing the Tideway Seed Fund, a $20m vehicle",
            "At the fair the curtain went up on the Tideway Seed Fund",
        ),
        not_says=("introducing a bill",),
    ),
    Rule(
        name="en total launched",
        stage=Stage.LAUNCHED,
        pattern=en(
            r"(?<!to\s)\b<LAUNCHED>\s (?:a\stotal\sof\s)?ⓜ\s (?:of|in|for|into|across)\s <F> | opens\swith\sⓜ | (?:puts|put|commits|pours|injects)\sⓜ\sinto\s (?:a\snew\s|new\s)<F>"
        ),
        says=("The city launched a total of 8 billion yuan of three industrial investment funds",),
        not_says=("The city spent 8 billion yuan on roads",),
    ),
    # -- planned
    Rule(
        name="en will money for new fund",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:is|are)\s(?:also\s|now\s|jointly\s)?(?:pooling|putting|pouring|injecting|committing|investing|earmarking|setting\saside|ring-?fencing|contributing|providing|allocating|devoting)\s(?:[^\sⓕⓧ;]+\s){0,6}?(?:in|into|to|for|towards?)\s<F> | \b<INTEND>\s (?:\w+ly\s)?(?:put\saside|lay\saside|ring-?fence|hand|give|put|commit|pour|inject|pledge|contribute|invest|set\saside|earmark|allocate|devote|provide|be\shome\sto|host|join|feed|seed|back|pay) \s (?:[^\sⓕⓧ;]+\s){0,6}? (?:(?:in|into|to|for|towards?)\s)? <F>"
        ),
        says=(
            "The government will inject HK$10 billion into a new industry fund",
            "Two insurers and the town are pooling $90m in a new housing fund",
        ),
        not_says=("The government will inject HK$10 billion into the fund",),
    ),
    Rule(
        name="en will launch",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b<INTEND> \s(?:end|finish|complete|wrap\sup)\s(?:the\s|its\s)?(?:raise|raising|fund-?raising|marketing)\s(?:of|for)\s <F> | <NOT_GLAD> \b<INTEND> \s (?:(?:also|now|soon|jointly|together|shortly|then|officially|formally|help|first|co-|be|each)\s){0,2} (?!draw\son\b)(?:<LAUNCH>|<RAISE>|<LAUNCHING>|have|get|bring\sin|unveil|see|offer) <GAP>? <DIRECT> <F>"
        ),
        says=(
            "Ravenhill plans to launch a $90m food fund",
            "The state will set up a venture capital fund of Rs 80 crore",
            "Kerr Capital to start Africa fund",
            "Kerr means to finish its Africa fund at $90m",
            "Kerr will end the raise of Kerr Africa Fund II in May",
        ),
        not_says=(
            "Ravenhill has launched a $90m food fund",
            "We are delighted to announce the launch of Ravenhill Food Fund II",
            "Schools will draw on an Altura Research Fund",
            "The year may end without a fund of $90m",
            "Ravenhill expects to complete an investment in the Altura Fund",
        ),
    ),
    Rule(
        name="en to raise for",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b<INTEND> \s (?:\w+ly\s)? (?:<RAISE>|get|find|seek|target|amass|make|channel|funnel|put|steer|direct|pour|invest|deploy|spend|provide|commit|devote) (?:\s[^\sⓕⓧ;]+){0,6}? \s ⓜ (?:\s[^\sⓕⓧ;]+){0,8}? \s (?:for|in|with|through|via|into|across) \s <F>"
        ),
        says=(
            "Quayle Capital out to raise $290m for debut health fund",
            "The firm aims to raise up to $2bn from pension plans for its next flagship fund",
        ),
        not_says=("The firm raised $2bn for its next flagship fund",),
    ),
    Rule(
        name="en is raising",
        stage=Stage.PLANNED,
        pattern=en(
            r"(?:\b(?:is|are|was|were|be|been|'s|re|starts?|begins?|began|begun|started|for|in|currently|now|reportedly|of|with|by|it|and|about)\s (?:\w+ly\s|now\s|also\s|each\s|both\s|out\s|said\sto\sbe\s|understood\sto\sbe\s|in\sthe\sprocess\sof\s|busy\s|already\s|back\s|on\sthe\sroad\s|in\s(?:the\s)?market\s)?|^) (?:<RAISING>|<LAUNCHING>) (?:\s(?!(?:from|by|which|who|that|after|into|as|including|stakes?|managers?|operators?|applicants?|bidders?)\b)[^\sⓕⓧ;]+){0,8}? \s <DIRECT> (?:for\s|with\s|in\s)? <F>"
        ),
        says=(
            "Varro Capital is raising a fund for dairy farms",
            "The firm is seeking $300m for its third fund",
            "The group is setting up a green fund",
        ),
        not_says=("Varro Capital raised a fund", "The bank is looking for managers for a new fund"),
    ),
    Rule(
        name="en seeks for",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:seeks?|sought|wants?|targets?|targeted|eyes|eyed|plots|plotting|mulls?|mulled|weighs?|weighed|considers|considering|plans?|planned|proposes?|proposed|floats|readies|pitches|pitched|pitching|prepares|prepping|markets|explores|contemplates|aims?\sfor|asks?\sfor|calls\sfor|in\stalks\s(?:for|over|on|about)|looks?\s(?:for|at)|approve[sd]?(?!\sfor\s|[^ⓕ;]{0,40}ⓜ[^ⓕ;]{0,30}\sfor\s)|nod\sto|nods?\sto|clears|cleared|okays|greenlights|backs\splan\sfor|proposal\sfor|plans?\sfor|promises|pledges|vows) (?!\s(?:\w+\s)?to\s<CHANGE>) (?![^ⓕ;]{0,60}ⓜ,?\s(?:compared\b|up\sfrom|down\sfrom|versus|and\s|plus\s))<GAP>? (?:ⓜ\s(?:(?:\w+\s){0,3})?(?:for|in|with|through)\s(?:the\s)?)? <DIRECT> (?:for\s)? <F> (?!\s(?:manager|management))"
        ),
        says=(
            "Solway Partners seeks $500m for fifth fund",
            "Saudi Arabia weighs $5 billion games fund",
            "Cabinet approves Rs 900 crore fund of funds",
        ),
        not_says=(
            "Solway Partners has sold its fund",
            "Solway Partners wants to cut its fifth fund by half",
            "The bank has approved ⓜ for Altura Fund III",
        ),
    ),
    Rule(
        name="en marketed beside it",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:is|are|being|be)\s(?:also\s|now\s|currently\s)?(?:being\s)?(?:marketed|raised|pitched|offered|shopped|fund-?raised|fund-?raising|raising|marketing)\s (?:alongside|beside|next\sto|together\swith|along\swith|side\sby\sside\swith|in\s(?:tandem|parallel)\s(?:with|to)|at\sthe\ssame\stime\sas)\s (?:the\s|its\s)? <F>"
        ),
        says=(
            "It is being marketed alongside Kestrel Partners IX, its next flagship",
            "The pool is being raised in tandem with Kestrel Growth Fund V",
        ),
        not_says=("It was raised from Kestrel Partners IX", "It invests alongside Kestrel Fund IX"),
    ),
    Rule(
        name="en in talks about",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:negotiat(?:es?|ed|ing)|talk(?:s|ed|ing)|discuss(?:es|ed|ing)|in\s(?:talks|negotiations|discussions))\s(?:with\s)[^;ⓕ]{0,60}?\s(?:about|on|over|for)\s(?:the\s)? <F>"
        ),
        says=(
            "The cabinet is negotiating with the bank about two funds for miners",
            "The ministry is in talks with Bexley over a €90m fund",
        ),
        not_says=("The fund is in talks with the bank about a loan",),
    ),
    Rule(
        name="en close to raising",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:close\sto|near|nears|nearing|on\strack\s(?:to|for)|edg\w+\stowards?|set\sto|poised\sto|about\sto|approach\w*|halfway\sto|within\ssight\sof) \s (?:[^\sⓕⓧ;ⓜ]+\s){0,4}? (?:(?:rais|clos|secur|complet|launch|reach)\w*\s(?:\w+\s){0,2}?(?:ⓜ\s(?:[^\sⓕⓧ;]+\s){0,5}?)?|ⓜ\s(?:[^\sⓕⓧ;]+\s){0,5}?) (?:for\s|of\s|on\s|in\s)? <F>"
        ),
        says=("Fulmar nears $500 million for port vehicle fund", "is close to raising $90m for its third fund"),
        not_says=("raised $500 million for its third fund",),
    ),
    Rule(
        name="en money to be set aside",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b<INTEND>\s (?:set\saside|put\saside|lay\saside|earmark|ring-?fence|reserve|carve\sout) \s (?:[^\sⓕⓧ;]+\s){0,8}? (?:for|in|into|to) \s <F>"
        ),
        says=("The carrier will put aside $75 million of its own cash for a fund that takes stakes in start-ups",),
        not_says=("The carrier will spend $75 million on a fund",),
    ),
    Rule(
        name="en told to expect",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:sound(?:s|ed|ing)?\sout|tell(?:s|ing)?|told|ask(?:s|ed|ing)?|approach(?:es|ed|ing)?|courts?|courting|canvass\w*|tap(?:s|ped|ping)?|in\s(?:talks|discussions|negotiations)|talking)\b (?![^;ⓕ]{0,60}\b(?:giv(?:e|ing)|hand(?:ing)?|pay(?:ing)?)\s(?:\w+\s)?back\b) [^;ⓕ]{0,90}? \b(?:about|for|over|on|to\sexpect|to\sback|to\scommit\s(?:\w+\s)?to|to\sjoin|to\sset\sup|to\scome\sinto)\s(?:\w+\s){0,2}? <F>"
        ),
        says=(
            "is in talks with two groups about a joint fund of $500m",
            "has been sounding out schemes about a $8bn vehicle",
        ),
        not_says=(
            "told them a story",
            "told its investors it will give back half of the $9m raised for its third fund",
        ),
    ),
    Rule(
        name="en goal of fund",
        stage=Stage.PLANNED,
        pattern=en(
            r"ⓜ (?:\sor\smore|\sor\sso)? \s (?:is|was|are)\s the\s (?:goal|target|aim|ambition)\s [^;ⓕ]{0,60}? for\s <F>"
        ),
        says=("$75 million is the goal of Penrith Ventures for its first fund",),
        not_says=("$75 million is the price of its first fund",),
    ),
    Rule(
        name="en fund will be launched",
        stage=Stage.PLANNED,
        pattern=en(
            r"<F> (?:\sof\s(?:up\sto\s|about\s)?ⓜ|\sworth\s(?:up\sto\s)?ⓜ|,[^ⓕ;]{0,90},|\sfor\s[^;ⓕ]{0,80}?|\sto\s[^;,ⓕ]{0,80}?|\s\([^)]{0,60}\)|\sfocus\w+\s[^;,ⓕ]{0,60}?|\s(?:in|across)\s(?:the\s)?(?:[\w-]+\s(?:of\s(?:the\s)?)?)?ⓐ(?:\sof\s(?:the\s)?ⓐ)?){0,2} \s (?:(?:will|would|shall|may|might|could|should)\s(?:soon\s|also\s|later\s)?be|(?:is|are)\s(?:expected|due|set|likely|scheduled|planned|slated|proposed|intended|about|on\s(?:course|track|schedule)|in\sline)?\s?(?:to\sbe)?|(?:is|are)(?=\s(?:planned|proposed|mooted|in\sthe))|to\sbe|(?:is|are)\s(?:now\s)?being|(?:has|have)\sbeen(?=\s(?:agreed|pencilled|promised|drafted|mooted|proposed))) \s (?:\w+ly\s)? (?:<LAUNCHED_PP>|registered|incorporated|licensed|agreed(?:\son|\supon)?|promised|drafted|raised|planned|mooted|proposed|discussed|considered|in\sthe\s(?:works|pipeline|making)|on\sthe\scards) | <F> \s(?:is|are)\s(?:the\s(?:first|latest|newest)|one|two|three|part|among)\s(?:of|in)?\s?[^;ⓕ]{0,80}?\s(?:being|to\sbe)\s<LAUNCHED_PP>"
        ),
        says=(
            "A fund of 5 billion yuan for robots is being created by the province",
            "A $40m fund in the north of Ghana is on course to be launched in May",
            "Altura North Fund is the first of several regional pots being set up by the state bank",
            "The scheme's growth fund will be set up next year",
            "A €1bn rail fund is planned",
            "A $2bn fund for farms has been agreed on",
        ),
        not_says=("The fund was launched",),
    ),
    Rule(
        name="en bill for a fund",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:bill|draft\s(?:law|decree|bill|act)|legislation|law|decree|motion)\s(?:that|which|to|under\swhich|creating|establishing|setting\sup)\b [^;ⓕ]{0,50}? <F> | <F> ,\s to\sbe\s(?:\w+ly\s)?<LAUNCHED_PP> | \b(?:is|are)\s(?:now\s)?(?:out|back|in\sthe\smarket|on\sthe\sroad|on\sthe\strail)\swith\s <F> | \b(?:will|may|could|might|would|to)\s(?:soon\s)?(?:be\sback|return|come\sback|come\sout|follow)\swith\s <F>"
        ),
        says=("Parliament debates a bill that creates a €90m fund", "a €90m fund, to be created next year"),
        not_says=("The bill went to the fund",),
    ),
    Rule(
        name="en fund will start",
        stage=Stage.PLANNED,
        pattern=en(
            r"<F> (?:,[^ⓕ;]{0,120},|\s(?:managed|run|led|backed)\sby\s[^;,ⓕ]{0,40}?,?|\s\([^)]{0,60}\)|\sfor\s[^;,ⓕ]{0,60}?|\sof\s(?:up\sto\s|about\s)?ⓜ|(?:,\sⓕ|,?\sand\sⓕ|,?\sand\san?\s[^;,ⓕ]{0,25}\sfunds?){1,6})? \s (?:will|would|shall|should|is\s(?:expected\s|due\s|set\s|likely\s|scheduled\s|meant\s|on\s(?:course|track|schedule)\s)?to|are\sto) \s (?:\w+ly\s|first\s|then\s)? (?:(?:hold|reach|hit|have|make|complete|announce|achieve)\s(?:an?|its|their|the)\s(?:first|initial|interim)\s(?:close|closing)|be\sat\swork|start\swork|open|launch|start|begin|debut|close\s(?:on|at|with|for\sgood)|be\sclosed(?=\s(?:for\sgood|on|at|before))|finish\s(?:on|at|with)|go\slive|get\sunder\s?way|get\sgoing|come\sinto\s(?:being|force|operation)|be\s(?:ready|in\splace|up\sand\srunning|operational)|kick\soff|come\sabout|take\sshape|see\sthe\slight|follow(?!\son)|join\sit) \b (?!\sto\s(?:buy|sell)|<OWN_DEED>) | <F> (?:,[^,ⓕ;]{0,40},)? \s(?:follows\s(?:in\sⓓ|next|later|soon)|(?:is|are)\s(?:now\s)?taking\sshape|(?:goes|will\sgo|is\sgoing|comes)\sto\smarket)"
        ),
        says=(
            "Altura Bridge, a debt fund run by Bexley, is to open in 2024 with $90 million",
            "A second fund, of $90m, follows in 2024",
            "A transition fund goes to market in the autumn",
        ),
        not_says=("The fund will open an office", "Altura Fund will begin project work", "will start dismissing staff"),
    ),
    Rule(
        name="en fund aims to raise",
        stage=Stage.PLANNED,
        pattern=en(
            r"<F> (?:,[^ⓕ;]{0,90},|\s\([^)]{0,60}\))? \s <ADV> (?:(?:is|are|which)\s)? (?:targeting|targets|seeking|seeks|(?:aims?|hopes?|wants?|plans?|expects?|looks|would\slike)\sto\s<RAISE>|aiming\sto\sraise|hopes?\sto\s(?:raise|draw|reach)|looking\sto\sraise|expected\sto\s(?:raise|reach)|to\sraise|wants?\sto\sraise|wants|intends\sto\sraise|has\sa\s(?:\w+\s)?target|plans\sto\sraise|is\sin\sthe\smarket|to\stotal|(?:will|would|should|is\sto)\s(?:raise|seek|target|total|have|hold|amount\sto|come\sto)) (?:\s[^\sⓕ;]+){0,5}? \s?(?:ⓜ(?!\s(?:in|into|with)\s(?:the\s)?ⓕ)(?!\s(?:in|of|under)\s(?:[\w-]+\s)?(?:assets|royalt\w+|management|returns?|profits?|revenues?|dividends?))|.{0,12}target)"
        ),
        says=(
            "The fund is targeting $400m",
            "Ashdown Growth Fund II seeks €150m",
            "Its debut fund would hold $250m",
            "The fund would like to close at €60m",
        ),
        not_says=("The fund targets small firms", "The minerals fund wants $500m in assets by May"),
    ),
    Rule(
        name="en fund being raised",
        stage=Stage.PLANNED,
        pattern=en(
            r"<F> (?:\s\([^)]{0,60}\))? ,? \s (?:which|that)\s (?:it|they|he|she|ⓐ|the\s[\w-]+|two\s\w+)\s (?:is|are|has\sbeen|have\sbeen|hopes?|wants?|plans?|means|intends?|aims?|seeks?|expects?)\s (?:\w+ly\s|now\s|still\s|out\s)? (?:raising|marketing|seeking|assembling|putting\stogether|setting\sup|forming|creating|launching|planning|to\s(?:raise|launch|open|start|form|set\sup|create|close|establish))\b"
        ),
        says=("has a promise of $15 million for a $60 million port fund that it is raising",),
        not_says=("a fund that it is selling",),
    ),
    Rule(
        name="en fund asks for",
        stage=Stage.PLANNED,
        pattern=en(
            r"<F> (?:,[^ⓕ;]{0,120}?,|,|\s\([^)]{0,60}\))? \s (?:is\s|now\s|still\s)? (?:asking|seeking|soliciting|looking\sfor|tapping)\s [^;ⓕⓜ]{0,50}? (?:ⓜ)"
        ),
        says=("shows Altura Seed Fund II, a partnership run out of Oslo, asking accredited investors for $45 million",),
        not_says=("Altura Seed Fund II, asking investors for patience",),
    ),
    Rule(
        name="en fund filed for",
        stage=Stage.PLANNED,
        pattern=en(
            r"<F> (?:,[^,ⓕ;]{0,60},|,|\s\([^)]{0,60}\))? \s <ADV> (?:(?:has|have)\s)? (?:filed|files|registered)\s (?:for|to\s(?:raise|sell|offer|seek))\s (?:\w+\s){0,3}? ⓜ"
        ),
        says=("Altura Lending Fund, L.P., filed for $250 million",),
        not_says=("The fund filed for bankruptcy",),
    ),
    Rule(
        name="en in the market for",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:is|are|was|be|been|back|now|soon)\s (?:\w+\s)? (?:in|on)\s the\s (?:fundraising\s)?(?:market|trail|road)\s (?:again\s)? (?:for|with)\s <F> | \b(?:in\sthe\s(?:fundraising\s)?market|on\sthe\s(?:fundraising\s)?(?:road|trail)|(?:also|still|now)\s(?:fund-?raising|raising)|raising\smoney)\s(?:is|are)\s <F>"
        ),
        says=(
            "Altura Capital is in the market for its third growth fund",
            "Also in the market are Altura Fund III ($300m) and Bexley Fund II",
        ),
        not_says=("Altura Capital is in the market for a lift maker",),
    ),
    Rule(
        name="en joins in forming",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:participat\w+|takes?\spart|joins?|involved)\sin\s(?:the\s)?(?:forming|formation|establishment|establishing|setting\sup|creation|creating|founding|launch)\sof\s <F>"
        ),
        says=("Arbel AB participates in the forming of Altura Forest Fund",),
        not_says=("Arbel participates in the fund",),
    ),
    Rule(
        name="en subscribes to units",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:resolv\w+|agreed|agrees|decided|decides|undert\w+|proposes|intends|will)\s(?:to\s)?(?:jointly\s)?(?:subscribe|take\sup)\s(?:[^\s;ⓕ]+\s){0,6}?(?:units|interests?|shares)\s(?:in|of)\s <F> (?=,\s) | \b<INTEND>\s(?:jointly\s)?(?:subscribe|take\sup)\s(?:for\s)?(?:\w+\s){0,2}?ⓜ\s(?:of|in|to)\s(?:the\s)? <F>"
        ),
        says=(
            "The board resolved to subscribe for 30 per cent of the units in the Altura Fund, a new pool",
            "It intends to subscribe 12 billion yuan of the Altura Fund",
        ),
        not_says=("The board resolved to sell units in the Altura Fund",),
    ),
    Rule(
        name="en starts raising",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:fundrais\w+|marketing|raising|pre-marketing|roadshow)\s (?:\w+\s){0,3}?(?:for|of)\s <F> | \b(?:information\smemorandum|placement\smemorandum|road\s?show|(?:doing|does|did|making|makes)\sthe\srounds|(?:hits?|hit|hitting)\sthe\s(?:road|trail)|courts?|courting|woos?|wooing|sounding\sout|canvass\w+|drumming\sup|lin(?:es|ed|ing)\sup\s(?:\w+\s){0,2}(?:investors|backers|money|commitments|anchors?)|passing\sthe\shat|knocking\son\sdoors|(?:sent|sends|sending|mailed|circulat\w+|distribut\w+)\s(?:out\s)?(?:\w+\s)?(?:documents|papers|memorand\w+|term\ssheets?|prospectus|decks?)|(?:go|gone|goes|went|going|come|comes|came|turn\w*|return\w*|(?:is|are|was|were)\s(?:back|out|again))\s(?:back\s|out\s)?(?:in|on|to)\s(?:\w+\s)?(?:investors|market|road|backers|lps))\b [^ⓕ;]{0,80}? \s(?:for|with)\s (?:its\s|the\s)?<F>"
        ),
        says=(
            "The house has begun fundraising for its sixth fund",
            "will go to market with a transition fund",
            "is lining up investors for a water fund",
        ),
        not_says=("fundraising for the hospital",),
    ),
    Rule(
        name="en filing to raise",
        stage=Stage.PLANNED,
        pattern=en(r"\b(?:form\sd|regulatory\sfiling|sec\sfiling|filing|filed|paperwork|prospectus) [^;]{0,120}? <F>"),
        says=("A Form D shows Pike Street Ventures seeking $60 million for Pike Street Fund II",),
        not_says=("The fund was closed",),
    ),
    Rule(
        name="en put into partnership",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:will|to|would|plans\sto|agreed\sto|intends\sto|proposes\sto|as)\s (?:jointly\s)? (?:put|invest|contribute|inject|pay|subscribe|commit|pour|join)\b [^;ⓕ]{0,80}? (?:in|into|to|for|towards?|setting\sup|join)?\s ⓕ (?=\s(?:of|worth|with)\s(?:a\s)?(?:[\w-]+\s){0,4}?ⓜ|\s(?:to\sbe\s(?:set\sup|established|launched)|being\s(?:set\sup|formed)))"
        ),
        says=("The insurer will put 4 billion yuan into a partnership of 5 billion yuan",),
        not_says=("The insurer will put 4 billion yuan into the Alder Fund",),
    ),
    Rule(
        name="en set up with subfund",
        stage=Stage.PLANNED,
        pattern=en(r"ⓜ\s (?:is|will\sbe|are)\s (?:for|set\saside\sfor|earmarked\sfor|to\sgo\sto)\s ⓕ"),
        says=("RMB30 billion is for a sub-fund on chips",),
        not_says=("RMB30 billion is the price of a fund",),
    ),
    # -- a call for managers
    Rule(
        name="en call for managers",
        stage=Stage.GP_CALL,
        pattern=en(
            r"""\b(?: looking\sfor | look\sfor | looks\sfor | seek(?:s|ing)? | invit(?:es?|ed|ing) | select(?:s|ing|ion)? | recruit(?:s|ing)? | search(?:es|ing)?\sfor | calls?\sfor | called\sfor | open\scall\sfor | request\sfor\sproposals?\s(?:from|for) | rfp\sfor | tender\sfor | requests?\sfor | bids?\sfrom | choos(?:e|es|ing) | pick(?:ing)? | solicit(?:s|ing)? | (?:issu\w+|releas\w+|publish\w+|put\sout|floated|sent\sout)\s(?:an?|its|the)\s(?:ⓐ|\w+)\sfor | applications?\s(?:are\s(?:now\s)?(?:open\s|invited\s)?)?(?:from|to|for) | proposals\sfrom | hunt(?:s|ing)?\sfor | expressions?\sof\sinterest\sfrom ) \s (?:(?!portfolio|according)[^\s;,ⓕ]+\s){0,5}? (?: <ADVISED> \s (?:[^\s;ⓕ]+\s){0,5}? \b(?:manage|run|operate|for|of|handle)\b | (?:manage|run|operate) ) \s? (?:its\s|the\s)? (?:(?:\w+\s){1,3}(?:instruments|vehicles|pools|schemes|mandates|lots|lines):\s)? ⓕ"""
        ),
        says=(
            "The bank is looking for managers for three new instruments: a seed fund, a venture fund and a growth fund",
            "The bureau is looking for institutions to manage three industrial funds",
            "The province invites managers for its guidance fund",
            "The pension plan has issued an RFP for a manager to run an in-state fund",
            "published a tender for institutions to run the second fund",
        ),
        not_says=("The fund is looking for start-ups",),
    ),
    Rule(
        name="en time to apply",
        stage=Stage.GP_CALL,
        pattern=en(
            r"\b(?:managers?|houses?|firms?|gps?|general\spartners|institutions|teams|bidders|applicants|stewards|candidates|operators)\s (?:of|for|to\s(?:run|manage))\s (?:the\s)?<F> \s(?:have|has|can|may|must)\b [^;]{0,40}? \b(?:until|by|before)\sⓓ | \b(?:managers?|houses?|firms?|gps?|general\spartners|institutions|teams|bidders|applicants)\b [^ⓕ;]{0,60}? \b(?:until|by|before)\sⓓ [^ⓕ;]{0,20}? \bto\s(?:apply|bid|pitch|respond|submit|file|tender)\b [^;ⓕ]{0,100}? <F> | \b(?:managers?|gps?|general\spartners|venture\s(?:houses?|firms?))\s (?:(?:may|can|are|is|now|invited|asked|welcome)\s){0,3}?(?:to\s)?(?:apply|bid|tender|pitch)\s(?:for\s(?:money|capital)\s)?(?:to|for|under|in)\s(?:its\s|the\s)?<F>"
        ),
        says=(
            "Venture houses have until March 4 to apply for this year's round of the Delta Guidance Fund",
            "The agency has invited fund managers to apply under its €175 million Seed Fund Scheme",
        ),
        not_says=("Students have until March 4 to apply for the grant",),
    ),
    Rule(
        name="en fund seeks managers",
        stage=Stage.GP_CALL,
        pattern=en(
            r"<F> (?:,[^,ⓕ]{0,90},|\s\([^)]{0,60}\))? \s <ADV> (?:is\s|are\s|has\s|have\s|now\s|will\s|also\s|begun\s(?:to\s)?|started\s(?:to\s)?){0,4} (?:seek(?:s|ing)?|pick(?:s|ing)?|select(?:s|ing)?|invit(?:es?|ed|ing)|call(?:s|ed|ing)?\s(?:for|on)|look(?:s|ing)?\sfor|recruit(?:s|ing)?|choos(?:es?|ing)|accept(?:s|ing)?\sapplications\sfrom|taking\sapplications\sfrom|open(?:s|ed)?\s(?:an?\s|the\s|its\s)?(?:\w+\s)?(?:applications|call|tender|search|selection|contest)\s(?:for|to|of)) \s [^;ⓜ]{0,40}? \b(?:managers?|gps?|general\spartners|management\sinstitutions|sub-?funds)\b"
        ),
        says=("The Jinan guidance fund is picking its second batch of sub-fund managers",),
        not_says=("The fund is picking stocks",),
    ),
    Rule(
        name="en fund opens selection",
        stage=Stage.GP_CALL,
        pattern=en(
            r"<F> (?:,[^,ⓕ]{0,90},|\s\([^)]{0,60}\))? \s <ADV> (?:has\s|have\s)? (?:announc(?:es|ed)|open(?:s|ed)|publish(?:es|ed)|launch(?:es|ed)|issue[sd]?|release[sd]?|start(?:s|ed)|begun|began|begins|post(?:s|ed)|held|kick(?:s|ed)\soff)\s [^;ⓜⓕ]{0,40}? (?:solicitation|selection|recruitment|call|notice|search|guidelines?|applications?|tender|round|process|contest)\s [^;ⓜⓕ]{0,40}? (?:institutions|managers|gps|general\spartners|sub-?funds|cooperation|houses)\b"
        ),
        says=("Altura Guidance Fund announced on the 24th the solicitation of cooperative institutions",),
        not_says=("Altura Guidance Fund announced the sale of its managers' office",),
    ),
    Rule(
        name="en fund calls for managers",
        stage=Stage.GP_CALL,
        pattern=en(
            r"^ [^;ⓕⓜ]{0,40}? ⓕ (?:\s\([^)]{0,60}\)|,[^;,ⓕ]{0,60},)? \s (?:(?:has|have|is|now|also|today|again)\s){0,3} (?:(?:releas|issu|publish|open|launch|start|put\sout|beg[au]n)\w*\s [^;ⓕ]{0,50}?)? \b(?:solicit(?:s|ing|ed|ation\sof)|invit(?:es|ing|ed|ation\sto)|seek(?:s|ing)|sought|call(?:s|ing|ed)?\sfor|look(?:s|ing)\sfor|recruit(?:s|ing|ment\sof)|select(?:s|ing|ion\sof)|accept(?:s|ing)\s(?:applications|proposals|bids)\sfrom|tak(?:es|ing)\s(?:applications|proposals|bids)\sfrom|applications\sfrom|proposals\sfrom)\s (?:[\w-]+\s){0,3}? (?:(?:sub-?)?fund\smanagers|sub-?managers|gps|general\spartners|external\smanagers|(?:fund\s)?management\s(?:institutions|companies|teams))\b"
        ),
        says=(
            "Altura Guidance Fund released an announcement soliciting sub-fund managers",
            "The Altura Fund of Funds is accepting applications from venture fund managers",
        ),
        not_says=("The Altura Fund has chosen its fund managers", "Altura seeks fund managers to hire"),
    ),
    Rule(
        name="en mandate to run",
        stage=Stage.GP_CALL,
        pattern=en(
            r"(?<!won\sthe\s)(?<!awarded\sthe\s)(?<!given\sthe\s)(?<!secured\sthe\s)(?<!wins\s) \b(?:mandate|contract|bids?|bidding|proposals?|offers|tenders?|applications?|pitches|short-?list\w*|finalists?|candidates?|somebody|someone|house|hands)\b [^;ⓕ]{0,60}? \b(?:to\s(?:run|manage|operate|steer|look\safter)|for\sthe\smanagement\sof|for\smanaging)\s (?:[^\s;ⓕ]+\s){0,3}? <F> | \b(?:asks?|asked|invit\w+|wants?|tells?)\s[^;ⓕ]{0,30}?\b(?:managers?|houses|firms|gps)\s to\s (?:bid|apply|pitch|compete|tender)\s (?:for|to\s(?:run|manage))\s (?:[^\s;ⓕ]+\s){0,3}? <F> | \bsought\s(?:is|are)\s[^;ⓕ]{0,40}?\bto\s(?:run|manage)\s(?:the\s)?<F> | \bmanagement\sof\s(?:the\s)?<F>\s(?:is\s|goes\s|has\sbeen\sput\s)?(?:out\sto\stender|up\sfor) | \b(?:gps?|managers?|general\spartners?|management\sinstitutions?|sub-managers)\s(?:of|for)\s(?:the\s)?<F>\s(?:is|are)\s(?:now\s|being\s)?(?:sought|invited|recruited|solicited|selected|wanted)\b | \brequests?\sfor\sproposals\b [^;ⓕ]{0,60}? \sfor\s(?:the\s)? <F>"
        ),
        says=(
            "Finalists will be named in May for the mandate to run the province's C$100 million fund",
            "has begun to look for somebody to run the Altura Tech Fund",
            "asks managers to bid for $50m vehicle",
            "The GP of the Altura Industry Fund is being sought",
            "Sought are houses to run four technology funds",
        ),
        not_says=("He won the mandate to run the fund",),
    ),
    Rule(
        name="en partner chosen",
        stage=Stage.PLANNED,
        pattern=en(
            r"\b(?:named|names|choos(?:es|ing)|chose|chosen|pick(?:s|ed)|select(?:s|ed)|appoint(?:s|ed)|hir(?:es|ed)|tapp?(?:s|ed))\s [^;ⓕ]{0,60}? \b(?:general\spartners?|gps?|co-?gps?)\s(?:of|for)\s <F> | \b(?:chose|chosen|pick(?:s|ed)|selected|appointed)\s(?:the\s)?(?:[\w-]+\s){0,3}?(?:managers|houses|operators)\s(?:of|for|to\s(?:run|manage)|(?:who|which|that)\s(?:will|are\sto)\s(?:run|manage))\s(?:the\s|its\s)?<F>"
        ),
        says=(
            "The bank named Altura Invest as general partner of its 200 billion won regional fund",
            "Peru picks managers for its Mining Fund",
            "The state has chosen the managers who will run its Harbour Fund",
        ),
        not_says=(
            "The bank named a head of its fund",
            "Peru seeks managers for its Mining Fund",
            "Altura is general partner of the fund",
        ),
    ),
    Rule(
        name="en share for managers",
        stage=Stage.GP_CALL,
        pattern=en(
            r"\b(?:search|searching|hunt|hunting|looks?|looking|seek|seeks|seeking|call|calls|calling|invites?|inviting|tender)\b [^ⓕ;]{0,40}? \b<ADVISED>\s(?:who|that|which|each|to)\b [^ⓕ;]{0,40}? \b(?:share|slice|part|portion|piece|tranche|mandate|money)\s(?:of|from|in)\s <F>"
        ),
        says=("The agency has begun the search for four managers who will each receive a share of its $90m new fund",),
        not_says=("The manager is looking for a buyer for its share of the fund",),
    ),
    Rule(
        name="en contest to run",
        stage=Stage.GP_CALL,
        pattern=en(
            r"\b(?:contest|competition|beauty\sparade|selection|tender|bidding|race|call|applications?)\s (?:process\s)?(?:to\s(?:run|manage|operate)|for)\s (?:the\s|managers\sof\s|the\smanagement\sof\s)? <F>"
        ),
        says=("City opens contest to run four industry funds", "the selection for the five special funds is open"),
        not_says=("the race for the presidency",),
    ),
    # -- refusals: what a mention is instead of news
    Rule(
        name="en dropped",
        refusal="planned once and given up, or put on hold",
        pattern=en(
            r"\b(?:(?:binn?(?:s|ed)|junk(?:s|ed)|kill(?:s|ed)(?:\soff)?|nix(?:es|ed)|spik(?:es|ed)|cann(?:s|ed)|park(?:s|ed)|ic(?:es|ed)|pull(?:s|ed))(?=\sⓕ)|(?:dropp(?:s|ed|ing)|drops)(?!\s(?:an?\s|the\s|its\s)?(?:bomb|bombshell|hints?|clue|news)\b)|scrap(?:s|ped|ping)|shelv(?:es|ed|ing)|suspend(?:s|ed|ing)?|abandon(?:s|ed|ing)?|cancel(?:s|led|ed|ling)?|calls?\soff|called\soff|halt(?:s|ed|ing)?|postpon(?:es|ed|ing)|paus(?:es|ed|ing)|pull(?:s|ed)\sthe\splug\son|ditch(?:es|ed)|axe[sd]?|walk(?:s|ed)\saway\sfrom|backs?\saway\sfrom|delays?|delayed|defer(?:s|red|ring)?|mothball(?:s|ed)|thought\sbetter\sof|thinks\sbetter\sof|turn(?:s|ed)\s(?:its|their|his|her)\sback\son|puts?\soff|push(?:es|ed)\sback|mov(?:es|ed)\s(?:back\s)?the\s(?:start|launch|date|marketing|closing|close)\s(?:of|for)|fail(?:s|ed)\sto\s(?:raise|close|launch)|gave\sup\son|gives\sup\son|calls?\stime\son|called\stime\son|withdr(?:aws|ew|awn)|(?:stop(?:s|ped)|stopping)\s(?:the\s)?(?:raising|marketing|fund-?raising|work|talks)|ceas(?:es|ed)|discontinu(?:es|ed|ing)|(?:agreed|decided|vot(?:es|ed)|chose|elected|opted|asked|urged|recommend(?:s|ed)?|plans?|intends?|set|about|forced|ready|likely)\s(?:[^ⓕ;.]{0,50}?\s)?to\s(?:cease|discontinue|terminate|wind\s(?:up|down)|dissolve|liquidate|shut\sdown|close\sdown|scrap|shelve|abandon|cancel|halt|suspend|freeze|mothball|pull\sthe\splug\son)|fr[eo]ez(?:es|e)|froze|rul(?:es|ed)\sout|den(?:y|ies|ied)\s[^ⓕ;]{0,60}?|no\s(?:immediate\s|current\s|firm\s)?(?:plans?|timetable|date|intention|hurry|rush|appetite|need|wish)\s(?:to|for|of)[^ⓕ;]{0,40}?|struggl(?:es|ed|ing)\sto\sraise|winds?\sdown|wound\sdown|winding\sdown|winding\sup|wound\sup|liquidat\w+|dissolv\w+|shuts?\sdown|shutting\sdown|clos(?:es|ed|e|ing)\sdown|interrupt(?:s|ed)|returns?\smoney\sfrom) (?:\s(?!and\b|by\s\w+ing\b)[^\sⓕ;]+){0,6}? \s <F>"
        ),
        says=(
            "The house dropped the new fund",
            "Lorne suspended fundraising for its seventh fund",
            "Lorne has thought better of raising a fund",
            "It moved the start of marketing for its $90m second fund to next year",
            "Lorne has no timetable for raising its next fund",
            "Lorne stopped marketing its third fund in May",
            "Lorne has called time on its third fund",
            "Lorne has binned its $300m energy fund",
            "Lorne has asked its investors to cease payments to its second fund",
            "Its investors voted to wind up the fund",
        ),
        not_says=(
            "The house launched a new fund",
            "Lorne dropped a bomb with its first fund",
            "Lorne abandoned its reserve by launching a fund",
        ),
    ),
    Rule(
        name="en will not",
        refusal="denied: the text says that it is not done",
        pattern=en(
            r"""\b(?:will\snot|won't|would\snot|does\snot|did\snot|do\snot|has\snot|have\snot|is\snot|are\snot|never(?!\sbefore)|neither|cannot|no\slonger|not\s(?:currently\s)?(?:planning|raising|launching|going\sto)|failed\sto|declined\sto|refus\w+\sto|yet\sto|nor\s(?:will|does|has))\b
            (?! \s (?:\w+\s(?:to\s)?){0,2}? (?:tell|told|say|said|comment\w*|disclos\w+|name|named|naming|identif\w+|reveal\w*|specif\w+|quantif\w+|stop|pause|rest|seen|heard|list|delist|borrow|charge|use|change|limit|confine)\b | \s(?:give|gave|provide|set|state|put|offer|mention|announce|share|release)\s(?:an?|any|the|its|further|more|no)\s(?:[\w-]+\s){0,2}?(?:size|figures?|amounts?|numbers?|target|time(?:line|table|frame)|dates?|details?|names?|sum|value|terms)\b)
            (?:(?!\bbut\b|,\sbut|\buntil\b|\bonly\b|\s[-–]\s)[^ⓕ;:.—]){0,60}? <F>
            | \b(?:reject(?:s|ed)|den(?:y|ies|ied)|dismiss(?:es|ed)|contradict(?:s|ed)|refut(?:es|ed)|play(?:s|ed)\sdown)\s (?:an?\s|the\s|any\s)?(?:[\w-]+\s){0,2}?(?:reports?|rumou?rs?|stories|story|speculation|talk|claims?|suggestions?)\b [^ⓕ;]{0,110}? <F>
            | ^(?:no|none|nobody|few)\s(?:(?!\bbut\b)[^;:ⓕ.—]){0,80}?\s(?:has|have|had)\s (?:(?!\bthan\b)[^;:ⓕ.—]){0,30}? <F> \s?(?=yet|so\sfar|before|until|,|\.|$)"""
        ),
        says=(
            "The firm will not go on raising its seventh fund",
            "Larkhill has not raised a fund since 2015",
            "The bank has yet to decide on the fund",
            "Ministers did not agree on a fund",
            "It never set up a second fund",
            "The ministry neither considers nor plans a fund",
            "No other of the private debt houses has completed a second fund yet",
            "The ministry rejected a newspaper report according to which it thinks of creating a fund",
        ),
        not_says=(
            "The firm will raise its seventh fund",
            "Larkhill does not plan to list the fund",
            "The minister would not comment on the size of the fund",
            "Backers, which it did not name, have filled the fund",
            "Bad markets did not stop Tarn Capital from closing its fund",
            "The board does not pause: a fifth fund is in the market",
            "The region has not seen a larger fund",
            "He did not give a size for the fund",
            "The manager does not charge fees on the fund",
            "Firms that never before put money in a venture fund have joined it",
            "No private equity house has had a bigger fund than Altura Fund II, which is full",
        ),
    ),
    Rule(
        name="en fund scrapped",
        refusal="planned once and given up, or put on hold",
        pattern=en(
            r"<F> (?:[^ⓕ;]{0,40}?) \s (?:<BEEN>|is|are|will\sbe)\s (?:\w+ly\s)? (?:rejected|voted\sdown|turned\sdown|defeated|withdrawn|dropped|scrapped|shelved|suspended|abandoned|cancelled|canceled|called\soff|halted|postponed|deferred|mothballed|put\soff|pushed\sback|frozen|put\s<ON_HOLD>|<ON_HOLD>|denied|wound\s(?:down|up)|liquidated|dissolved|shut\sdown|shuttered|terminated|merged) | <F> \s(?:did\snot|failed\sto|does\snot)\s(?:get|pass|go\sahead|win|happen|materiali[sz]e|proceed|find)\b | \b(?:talks|negotiations|discussions|plans?|proposals?)\b [^;ⓕ]{0,80}? <F> [^;ⓕ]{0,40}? \b(?:(?:has|have|had)\s)?(?:ended\swithout|collapsed|broke\sdown|broken\sdown|failed|stalled|foundered|petered\sout|died|soured) | <F> \s(?:fell\sthrough|got\snowhere|went\snowhere|came\sto\snothing)\b | \b(?:puts?|putting|places?|placed|keeps?|kept|left|leaves)\s [^ⓕ;]{0,40}? <F> (?:,\s<F>[^ⓕ;,]{0,60},|[^ⓕ;]{0,40}?) \s<ON_HOLD>\b | \b(?:demise|collapse|liquidation|dissolution|termination|wind-?(?:ing-)?(?:down|up)|early\send)\sof\s<F> | <F> (?:\W?s)?\s(?:demise|collapse|liquidation|dissolution|wind-?(?:ing-)?(?:down|up))\b | <F> (?:,?\s(?:which|who|that)|\sand)\b [^ⓕ;]{0,80}? ,?\s(?:is|are|was|were|remains?|stays?|has\sbeen|have\sbeen)\s(?:now\s|still\s|currently\s)?(?:put\s|placed\s)?<ON_HOLD>\b"
        ),
        says=(
            "The $2bn fund was shelved",
            "Plans for the fund have been scrapped: the fund was called off",
            "Lorne has put its second fund on hiatus",
            "Lorne placed work on a $90m fund on the back burner",
            "Lorne, which wanted $90m for a third fund and had seen investors for a year, is on hold",
            "Lorne has put marketing for its third fund, a vehicle of $90m, on hold",
            "The demise of its third fund was told in a letter",
        ),
        not_says=("The fund was launched",),
    ),
    Rule(
        name="en it is off",
        refusal="planned once and given up, or put on hold",
        pattern=en(
            r"\b(?:will|would|does|did|is|are)\snot\s(?:to\s|now\s)?(?:go|going)\sahead\b | \b(?:has|have|had)\s(?!been\b)(?:\w+\s)?(?:called\soff|scrapped|shelved|abandoned|put\s<ON_HOLD>|dropped)\b | \b(?:it|this|that|they|both|one|which|plans?|ideas?|projects?|proposals?|schemes?|raise|raising|fund-?raising|launch|vehicles?|pools?|funds?|efforts?|talks|programmes?|programs?|partnership|venture)\s(?:(?:[\w-]+|ⓕ|ⓐ)\s){0,3}?(?:has|have|had|was|were|is|been)\s(?:\w+\s)?(?:called\soff|scrapped|shelved|abandoned|put\s<ON_HOLD>|dropped)\b | \b(?:there\s(?:is|will\sbe)\sno\s(?:fund|ⓕ)|there\swill\snot\sbe\sone|fell\sthrough|came\sto\snothing|(?:plan|deal|project|proposal)\sis\s(?:off|dead))\b"
        ),
        says=(
            "The proposal will not go ahead",
            "It has been called off",
            "The idea of a fund was dropped",
            "The state has put on ice its plan",
        ),
        not_says=("It will go ahead", "The summit was called off after protests"),
    ),
    Rule(
        name="en more time to raise",
        refusal="an older raise that is given more time",
        pattern=en(
            r"\b(?:giv(?:es?|en|ing)|gave|grant(?:s|ed)?|allow(?:s|ed)?|buys?|bought|wins?|won|ask(?:s|ed)?|seeks?|sought|needs?|gets?|got|takes?|took|obtain(?:s|ed)?)\s (?!only\b|just\b) (?:[^\s;ⓕ]+\s){0,6}? (?:another|an?\s(?:extra|additional|further)|extra|more|until\sⓓ)\s? (?:[\w-]+\s){0,3}? \b(?:to|for)\s(?:clos|rais|finish|complet|wrap|sell)\w*\s [^;ⓕ]{0,30}? <F> | \b(?:extend(?:s|ed)?|prolong(?:s|ed)?|extension\sof|longer)\s [^;ⓕ]{0,20}? \b(?:fund-?raising|marketing|offering|subscription)\s(?:period|deadline|window)?\s?(?:of|for)\s <F>"
        ),
        says=(
            "Lorne has given itself another year to close its third fund",
            "Lorne asked its limited partners for six more months to raise the fund",
            "It extended the fundraising period of its second fund",
        ),
        not_says=(
            "Lorne needs another $40m to close its third fund",
            "Lorne has asked for ⓜ for its third fund",
            "Lorne needs only a few more days to close a $90m fund",
        ),
    ),
    Rule(
        name="en units for the public",
        refusal="units or shares for everybody, as of a mutual or listed fund",
        pattern=en(
            r"\b(?:public\s(?:offering|offer|subscription|sale)|ipo|listing)\s(?:of|in)\s(?:(?:the\s)?(?:units|shares)\s(?:of|in)\s)?(?:the\s)?ⓕ | ⓕ [^;ⓕ]{0,40}? \bto\s(?:the|members\sof\sthe)\s(?:general\s|wider\s|investing\s)?public\b | ⓕ [^;ⓕ]{0,30}? \b(?:stock|ticker|securities|trading)\s(?:code|symbol)\b | ⓕ [^;ⓕ]{0,20}? \b(?:offers|sells|issues|offering|selling|issuing)\s[^;ⓕ]{0,25}? \b(?:units|shares)\sat\b | \b(?:floats?|floated|floating|lists?|listed|listing)\s(?:the\s|its\s|a\s)?ⓕ \s on\s | ⓕ \s(?:will\s|is\sto\s|has\s)?(?:be\slisted|lists?|listed|trades?|traded|float(?:s|ed)?)\son\s | \bretail\sinvestors\s(?:can|may|will|could)\s[^;ⓕ]{0,40}? ⓕ"
        ),
        says=(
            "The public offering of the Altura Fund has begun",
            "opens Altura Multi Asset Fund to the public",
            "It is an equity fund under the stock code 1200",
            "The Altura Growth Fund offers 30 million units at 10 rials",
            "The bank will float its growth fund on the main market",
            "Altura Growth Fund lists on Monday",
        ),
        not_says=("The public bank launched the Altura Fund", "The fund invests in firms that are listed on exchanges"),
    ),
    Rule(
        name="en made smaller",
        refusal="an older raise that is made smaller",
        pattern=en(
            r"\b(?:cuts?|cutting|shrinks?|shrank|shrunk|shrinking|reduc(?:es?|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|halv(?:es?|ed|ing)|lower(?:s|ed|ing)?|scal(?:es?|ed|ing)\sback|downsiz(?:es?|ed|ing))\s (?:(?:the|its|their|a)\s)?(?:(?:[\w-]+\s){0,2}?(?:target|goal|size|cap|ambitions?|sights|plans?)\s(?:size\s)?(?:of|for|on|in)\s)? <F>"
        ),
        says=("Corven wants to cut its fifth buyout fund by half", "Corven has lowered the target for its fourth fund"),
        not_says=("Corven cut the fees of its fund", "Corven closed its fund"),
    ),
    Rule(
        name="en a class of funds",
        refusal="a class of funds, and what rules ask of it",
        pattern=en(
            r"\b(?:call\sitself|calls\sitself|qualif\w+\sas|classified\sas|labelled\sas|status\sof)\s ⓕ | \b(?:a|any)\sfund\s(?:would\shave\sto|must|has\sto)\b"
        ),
        says=("To call itself an Altura Venture Fund, a firm must invest in small companies",),
        not_says=("The firm calls its fund Altura",),
    ),
    Rule(
        name="en investor in round",
        refusal="an investor, lender or owner in this clause",
        pattern=en(
            r"""\b(?: (?:led|backed|co-led|supported|owned|acquired|bought|funded|financed|controlled|held|advised|joined|provided|supplied|contributed|sold|underwritten|subscribed)\s(?:\w+ly\s)?(?:by|from|to)
              | (?:participation|investments?|money|funding|backing|commitments?|contributions?|cheques?|proceeds|support|capital|equity|loans?|stakes?)\s(?:\w+ly\s)?(?:from|by|via|through|included|includes?|including|held\sby|of)
              | (?:investors?|backers?|shareholders?|lps|limited\spartners|participants|round|subscribers|owners|lenders)\s(?:\w+\s)?(?:include[sd]?|including|are|were|was|like|such\sas|from|by|also)
              | (?:rest|remainder|balance|others|slice|share|half|third|quarter|fifth|tenth)\s(?:\w+\s)?(?:from|to|by|with)
              | (?:from|via|(?<!marketed\s)(?<!raised\s)(?<!pitched\s)(?<!offered\s)(?<!launched\s)(?<!sold\s)(?<!raising\s)(?<!marketing\s)alongside) )\s (?:[^;:ⓜⓕ]{0,120}?(?:,|\band)\s)?(?:the\s)? ⓕ"""
        ),
        says=("a round led by the Alder Growth Fund", "with participation from Bluff Point and Alder Growth Fund"),
        not_says=("Alder raised its growth fund",),
    ),
    Rule(
        name="en performance of",
        refusal="an existing fund that invests, buys, sells, reports or acts",
        pattern=en(
            r"^(?:(?!\b(?:target|aim|expect|seek|hop|project|promis)\w*)[^ⓕ;])*? \b(?:DPI|IRR|MOIC|TVPI|(?:deployed|drawn|called)\scapital|multiple\sof\s(?:invested\s)?capital)\b [^;ⓕ]{0,60}? \b(?:for|of|from|in|on|by)\s <F>"
        ),
        says=("It has reached a 60% DPI on drawn capital for its fifth fund to date",),
        not_says=("It targets a net IRR of 15% for its fifth fund",),
    ),
    Rule(
        name="en fund invests",
        refusal="an existing fund that invests, buys, sells, reports or acts",
        pattern=en(
            r"\b(?:ma[kd]e|makes|making|complet(?:es|ed|ing)|announc(?:es|ed|ing)|agreed|sign(?:s|ed))\s(?:the|its|an?|another)\s(?:[\w-]+\s){0,2}?(?:investment|acquisition|deal|purchase|exit|sale)\s(?:for|from|with|through|out\sof|by|of)\s(?:the\s|its\s)?<F>(?!\s(?:of|with|worth)\sⓜ) | <F> (?:,[^,ⓕ;]{0,60},)? \s (?:was|were|is|has\sbeen|have\sbeen)\s(?:\w+ly\s)?(?:sold|bought|acquired|liquidated|valued|marked|merged|taken\sover|written\s(?:off|down)|carried|fully\s(?:invested|drawn|deployed))\b | <F> (?:,[^,ⓕ]{0,80},|\s\([^)]{0,60}\)|'s\s\w+|\sof\s[^;ⓕⓜ.]{0,60},)? \s <ADV> (?:(?:has|have|had|also|recently|which)\s){0,2} (?:(?:led|backed|joined|acquired|bought|owned)(?!\sby\b)|leads|invested|invests|backs|joins|participated|acquires|buys|(?:sold|sells)(?!\s(?:\w+\s){0,2}?(?:ⓜ\s(?:of|worth|in)|interests|units|securities))|exited|exits|owns|(?:holds|held)\sa(?!\s(?:[\w-]+\s){0,2}?clos(?:e|ing)\b)|became|becomes|bid|bids|agreed\sto\s(?:buy|sell|acquire)|(?:is|are)\s(?:now\s|also\s)?(?:establishing|launching|setting\sup|creating|forming)(?=\s(?:[\w-]+\s){0,3}?ⓕ)|agreed\s(?:on\s)?(?:\w+\s){0,2}?(?:investments?|deals|acquisitions|purchases)|spends(?=\s(?:(?:its|the|a)\s)?(?:first|last|another|more|ⓜ))|took\sa\sstake|takes\sa\sstake|returned|returns|lost|loses|gained|gains|rose|fell|posted|reported|beat\sthe|trimmed|cut|reduced|raised\sits\s(?:stake|holding)|divest\w*|completed\sits\s(?:first|acquisition|exit|sale|investment)|made\sits\s(?:first|last|\w+\s)?investment|is\sfully\sinvested|has\sinvested|is\s(?:now\s)?(?:marked|valued|carried)\sat|is\s(?:about|nearly|almost|roughly|now)\s(?:\d+\s?(?:%|per\s?cent|percent)\s)?(?:drawn|invested|deployed|committed|spent)|calls|sees(?!\sⓜ)|says|bets|warns|favou?rs|likes|shuns|dumps|ditches|snaps|loads|doubles\sdown|beats|fires|sues|faces|outperform\w+|underperform\w+|owes|committed|commits|agreed\sto\sinvest|provided|lent)\b | <F> \s(?:\w+\s){0,2}?(?:wants?|plans?|hopes?|aims?|intends?|expects?)\s(?:[\w-]+\s){0,4}?ⓜ\s(?:in|of|under)\s(?:\w+\s)?(?:assets|management|royalties)\b"
        ),
        says=(
            "Alder Growth Fund led the round",
            "Alder Growth Fund, the fund of carmakers Arvo, Bexley and Corrib, has agreed five investments",
            "Alder fund spends first $50m",
            "Altura Capital has made the first investment for Alder Fund II",
            "The Alder Future Fund, which is run by the bank, is establishing a fund for miners",
            "The minerals fund wants to have $500m in assets by May",
            "The fund returned 12% last year",
            "Harbour Fund II has sold its stake",
        ),
        not_says=(
            "Alder Growth Fund was launched",
            "It is a €700m fund led by Coller Hill",
            "Alder Growth Fund has held a final close",
        ),
    ),
    Rule(
        name="en fund gives to fund",
        refusal="an existing fund that puts money into another fund",
        pattern=en(
            r"""ⓕ (?:,[^,ⓕ;]{0,80},|\s\([^()]{0,40}\))? \s (?:(?:also|now|recently|again|since|meanwhile|has|have|had)\s){0,3}
                (?:(?:(?:is|are|was|were)\s|(?:has|have)\sbeen\s)(?:\w+ly\s|now\s|also\s)?(?:committing|investing|putting|contributing|injecting|allocating|pledging|placing|providing|adding|ploughing|pouring|to\s(?:commit|invest|put|contribute|inject|place|pledge|add))|commits?|committed|invests?|invested|puts?|contribut(?:es|ed)|inject(?:s|ed)|allocat(?:es|ed)|pledg(?:es|ed)|plac(?:es|ed)|adds|added|pour(?:s|ed)|ploughs|ploughed|(?:will|would)\s(?:commit|invest|put|contribute|inject|place|pledge|add))
                (?=\s (?:(?:an?|another|a\sfurther|further|up\sto|about|around|some|more\sthan|at\sleast|an\s(?:extra|additional|initial))\s){0,2} ⓜ (?:\s(?:more|of\s\w+))? \s(?:to|in|into|towards?|with|for)\s (?:[^\s;ⓕⓜ]+\s){0,4}? ⓕ)
              | ⓕ \s(?:will\s|would\s|now\s|then\s|already\s)?(?:have|has|had|holds?|held)(?=\s(?:\w+\s){0,2}?ⓜ\s(?:in|at\swork\sin)\s(?:the\s)?ⓕ)"""
        ),
        says=(
            "The Alder Emerging Fund (AEF) is committing a further €2m to Corrib Fund III",
            "The Alder Emerging Fund has put $20m into Corrib Growth Fund II",
            "Alder Seed Fund will invest up to €40m in the Corrib Infrastructure Fund",
            "The Alder Emerging Fund will have €8m in the Corrib Growth Fund",
        ),
        not_says=(
            "The Alder Emerging Fund has €8m for farms",
            "The Alder Emerging Fund will invest $20m in start-ups",
        ),
    ),
    Rule(
        name="en committed to fund",
        refusal="an allocation by an investor to a fund that is not itself told as new",
        pattern=en(
            r"\b(?:(?<!seeking\s)(?<!seeks\s)(?<!seek\s)(?<!sought\s)(?<!soliciting\s)(?<!seeking\scapital\s)(?<!seeking\sinvestor\s)(?<!taking\s)(?<!accepting\s)commit(?:s|ted|ting|ment|ments)?|inject(?:s|ed|ing|ion)?|infus(?:es|ed|ing|ion)|allocat(?:es|ed|ing|ion)|pledg(?:es|ed|ing)|invest(?:s|ed|ing|ment)?|contribut(?:es?|ed|ing|ions?)|goes|went|(?:gave|gives)(?!\s(?:(?:its|the|their|an?|final|formal|in-principle)\s){0,2}(?:approval|nod|go-ahead|consent|blessing|green|assent|permission))|put|puts|subscrib\w+|poured|pours|placed)\s [^;ⓕ]{0,40}? ⓜ? \s?(?:[^;ⓕ]{0,20}?)\b(?:to|into|in|with|for)\s (?:the\s)? ⓕ"
        ),
        says=(
            "CalPERA committed $200m to Alder Growth Fund",
            "a $90m infusion into the Alder Growth Fund",
            "$2 billion goes to the second Alder Transition Fund",
        ),
        not_says=("CalPERA launched the Alder Growth Fund", "The cabinet gave its approval for a venture fund"),
    ),
    Rule(
        name="en committed to several",
        refusal="an allocation by an investor to a fund that is not itself told as new",
        pattern=en(
            r"\b(?:commit|commits|committed|commitments|allocate|allocated|allocations|approved|approve|pledged)\b [^;ⓕ]{0,60}? ⓜ\s(?:to|for|in|into)\s ⓕ (?:(?:,\s(?:and\s)?|\sand\s)ⓜ\s(?:to|for|in|into)\s(?:a\s)?ⓕ)+"
        ),
        says=("voted to commit $50 million to Corrib Partners V, $40 million to Alder Opportunities IV",),
        not_says=("The state launched two funds",),
    ),
    Rule(
        name="en history",
        refusal="told as history: what was raised or launched before",
        pattern=en(
            r"(?:\bhad\s(?:previously\s|already\s|earlier\s)?(?:<RAISED>|<LAUNCHED>|<CLOSED>|<LAUNCHED_PP>|cleared|approved|registered|authori[sz]ed|licen[sc]ed)|previously\s\w+|earlier\s(?:raised|launched|closed|set\sup)|already\s(?:runs|manages|has|set\sup|launched|operates)|used\sto) (?:(?!,\s(?:is|are|has|have|will|plans|wants|hopes)\s)[^ⓕ;]){0,70}? ⓕ (?!,\s(?:whose\s(?:target|goal|cap|hard[\s-]cap)\sis|which\s(?:is\s(?:still\s)?(?:raising|seeking|aiming)|seeks|wants|targets|aims))\b)"
        ),
        says=("A month earlier the state had started the Inclusive Fund", "It previously raised a $90m fund"),
        not_says=(
            "It has raised a $90m fund",
            "Altura, run by people who used to work for a bank, is raising $90m for its fund",
            "Altura had collected $65m by May for Altura Fund II, whose target is $90m",
        ),
    ),
    Rule(
        name="en predecessor",
        refusal="the predecessor or an earlier fund of the family",
        pattern=en(
            r"\b(?:predecessors?|previous|prior|preceding|earlier|older|former|precursor|(?:(?:years?|months|weeks|long|soon)\safter|since|^after|having\sjust)\s(?:just\s|recently\s)?(?:raising|closing|launching|completing)|than(?!\sⓜ|\s(?:[\w-]+\s){1,3}?(?:years?|months?|weeks?|days?)\b)|compared\s(?:with|to)|versus|vs\.?|follow(?:s|ing)|success\sof|up\sfrom|double|twice|(?:half|times|fraction\sof|third|quarter|fifth|tenth|about|roughly|nearly)\s(?:of\s)?the\ssize\sof|sister|succeeds|successor\sto|follow-up\sto|follow-on\sto|similar\sto|just\sas|(?<!would\s)(?<!'d\s)like|along\sthe\slines\sof|modell?ed\s(?:on|after)|from\s(?:the\s)?(?:now|fully)|as\sdid|on\stop\sof|in\saddition\sto|comes\safter|(?:(?<!look\s)(?<!looks\s)(?<!looking\s)(?<!looked\s)(?<!ask\s)(?<!asks\s)(?<!asked\s)(?<!asking\s)after|since)(?=\sⓕ))\s (?:[^\s;:ⓕⓐ,]+\s){0,3}? ⓕ (?!\s(?:will|is\sto\sbe|to\sbe))"
        ),
        says=(
            "larger than its second fund",
            "following the $90m Alder Fund I",
            "built like the Alder Fund",
            "About a year after raising a $600 million vehicle",
        ),
        not_says=(
            "launched the Alder Fund",
            "They got more than before: the second Alder Fund has raised $67m",
            "In less than a year the Alder Fund has raised $67m",
            "$67 million is the size of the Alder Fund",
            "Bexley would like a fund of $67m",
        ),
    ),
    Rule(
        name="en party to a deal",
        refusal="an existing fund that buys, sells or lends",
        pattern=en(
            r"\b(?:buyers?|purchasers?|acquirers?|sellers?|vendors?|bidders?|landlord|lender|borrower)\s(?:is|are|was|were|will\sbe)\s(?:said\sto\sbe\s)?(?:the\s|an?\s)? ⓕ | \b(?:sold|sale)\s(?:[^\s;ⓕ]+\s){0,6}?(?:on\sbehalf\sof|to)\s(?:the\s)?ⓕ | \bon\sbehalf\sof\s(?:the\s)?ⓕ"
        ),
        says=("The buyer is Altura Growth III", "It signed the sale on behalf of Altura Growth III"),
        not_says=("The buyer has launched the Altura Fund",),
    ),
    Rule(
        name="en of an owner",
        refusal="an existing fund that owns, pays or is run",
        pattern=en(
            r"""\b(?:belongs?\sto|owned\sby|paid\sby|portfolio\s(?:company|companies|business|firm)\s(?:of|held\sby)|(?:owners?|shareholders?|landlord|lender)\b[^;ⓕ]{0,30}\b(?:is|are|was)
                | (?:purchases?|acquisitions?|exits?|che(?:que|ck)s?|bets?|investments?)\s(?:of|by|for|from)|deals?\s(?:of|by|from)
                | (?:who|which)\s(?:manages|managed|runs|ran|oversees|oversaw|advises)|invested\s\d+\s?(?:%|per\s?cent|percent)\sof|(?:(?<!waved\s)(?<!nodded\s)(?<!pushed\s)(?<!voted\s)(?<!rushed\s)through|via|using|used|uses|out\sof)(?=\sⓕ\s(?:for|to\s(?:buy|pay|fund|acquire)))) \s (?:the\s)? ⓕ
              | \b(?:invest\w*|plac(?:es?|ed|ing)|put|puts|commit\w*|spread\w*|award\w*|allocat\w*|split|shared?|goes|given)\s(?:with|in|into|to|among|between|over|across)\s(?:[\w-]+\s){0,5}?(?:managers|funds|firms|houses|gps)\b [^;ⓕ]{0,60}? \b(?:under|as\spart\sof)\s (?:the\s)? ⓕ
              | \bwith\s ⓕ \s(?:leading|in\sthe\slead|following|participating|joining|taking\spart|also|as\s(?:the\s)?lead)
              | ⓕ \s(?:is|was|has\sbeen|have\sbeen)\s(?:also\s|now\s)?(?:selling|worth|extended|wound)\b"""
        ),
        says=(
            "The owner of the port is a $400m technology fund",
            "with the Altura Fund leading",
            "bought it through Altura Fund II for $40m",
            "$50 million will be invested with six venture capital managers in biotech under the Altura Venture Fund",
        ),
        not_says=("Altura has raised a $400m technology fund",),
    ),
    Rule(
        name="en pension's allocation",
        refusal="an allocation by an investor to a fund that is not itself told as new",
        pattern=en(
            r"\b(?:plan|scheme|pensions?\s\w+|trustees|endowment|retirement\s(?:system|board|plan|fund)|superannuation\s\w+|investment\scouncil)\b [^;ⓕ]{0,40}? \b(?:commit\w*|allocat\w*|pledg\w*|approv\w*|invest\w*|puts?|placed)\b [^;ⓕ]{0,60}? ⓜ [^;ⓕ]{0,40}? \b(?:to|in|into|for|with)\s (?:the\s)? ⓕ"
        ),
        says=("The teachers' plan approved a $40m commitment to Altura Fund III",),
        not_says=("The teachers' plan is among the investors",),
    ),
    Rule(
        name=PEERS,
        refusal="another fund, told to compare",
        pattern=en(
            r"^(?:among\s)?(?:the\s)?(?:other|similar|comparable|rival|competing)\s [^;ⓕⓧ]{0,80}? \b(?:include[sd]?|are|were)\s [^;ⓕ]{0,60}? ⓕ"
        ),
        says=("Other growth raises of this year include Altura's €2.3 billion fund, which was announced in January",),
        not_says=("The other investors were banks; the fund is new", "Investors include the fund"),
    ),
    Rule(
        name="en among the backers",
        refusal="a backer of the fund that is the news",
        pattern=en(
            r"ⓐ,\sⓕ (?:,\sⓐ|,?\sand\sⓐ){1,9} \s(?:is|are|was|were)\samong\s(?:them|those)\b | ⓕ (?:,?\sand\sⓐ|,\sⓐ){0,3} \s(?:is|are|was|were)\s(?:also\s)?(?:among|one\sof|some\sof)\s(?:the|its|their)\s (?:\w+\s)?(?:lps?|limited\spartners|investors|backers|anchors|contributors|subscribers|lenders)\b | ⓕ (?:,?\sand\s(?:the\s)?ⓐ|,\sⓐ){0,6} \s(?:is|are|was|were)\s(?:also\s)?(?:the|its|their)\s(?:(?:main|other|two|three|first|joint|only|biggest|largest|cornerstone|anchor)\s){0,2} (?:(?:co-)?founders?|initiators?|sponsors?|backers?|shareholders?|limited\spartners?|investors?|subscribers?|contributors?)\b (?!\s(?:of\s(?:the|its)\s)?(?:second|third|fourth|latest|next))"
        ),
        says=(
            "Tarn Capital, Peak H Fund Co Ltd and Bexley Capital are among them",
            "ⓐ and the Self-Reliance Fund are among the LPs",
            "Harbour Fund of Funds was one of its first investors",
            "Harbour Fund of Funds and Tarn Capital are the founders",
        ),
        not_says=("Altura Fund II has won many investors", "The fund is the largest of its kind"),
    ),
    Rule(
        name="en organs meet",
        refusal="an existing fund that invests, buys, sells, reports or acts",
        pattern=en(
            r"(?:ⓐ|\b(?:board|council|assembly|committee|governors|directors|shareholders|trustees|investors|partners))\sof\s(?:the\s)?ⓕ (?:\s\([^)]{0,60}\))? [^;ⓕ]{0,60}? \b<NTH>\s(?:general\s|ordinary\s)?(?:meeting|session|assembly|sitting)\b | \b<NTH>\s(?:general\s|ordinary\s|board\s)?(?:meeting|session|assembly|sitting)\sof\s(?:the\s)?(?:(?:(?:ⓐ|board|council|assembly|committee|governors|directors|shareholders|trustees|investors|partners)\s){1,2}(?:of\s(?:ⓐ|\w+)\s)?of\s(?:the\s)?)?ⓕ"
        ),
        says=(
            "The Council of the Altura Development Fund held its fourth meeting",
            "at the third meeting of the Board of Governors of the Altura Fund",
            "the annual meeting of the Altura Fund",
        ),
        not_says=("The council of the Altura Fund held its first meeting", "The board approved the Altura Fund"),
    ),
    Rule(
        name="en stake of a fund",
        refusal="an existing fund's stake, bought or sold",
        pattern=en(
            r"\b(?:sold|sells?|selling|buy|bought|buys|exit\w*|divest\w*|offload\w*)\b [^;ⓕⓜ]{0,30}? ⓕ (?:'s|’s|')\s(?:\w+\s)?(?:stakes?|holdings?|shares|interests?|investments?|position)\b"
        ),
        says=("Altura said that it has sold its first fund's stake in Wokbot",),
        not_says=("Altura has sold its stake and raised a fund",),
    ),
    Rule(
        name=RELIEF,
        refusal="money for relief, not an investment fund",
        pattern=en(
            r"ⓕ [^;ⓕ]{0,30}? \s to\s(?:help|assist|support|compensate|relieve|aid)\s [^;ⓕ]{0,50}? \b(?:who|whose|that)\s(?:have\s|has\s|had\s)?(?:los[et]|suffer\w*|fled|flee|died|were\s(?:hit|hurt|displaced))\b | "
            r"ⓕ [^;ⓕ]{0,30}? \s (?:to|for|that)\s(?:\w+\s){0,2}?(?:help\w*|assist\w*|support\w*|aid\w*|the)"
            r"\s(?:the\s)?(?:homeless|poor|needy|hungry|sick|blind|orphan\w*|refugees|victims|survivors)\b | "
            r"ⓕ [^;ⓕ]{0,30}? \s(?:to|that\swill|which\swill)\s(?:help|assist|support|aid)\s [^;ⓕ]{0,90}? \b(?:cope|get\sby|survive|recover\sfrom|get\sthrough|weather)\b | "
            r"\b(?:donors?|philanthropists?|donations?|well-wishers|charit(?:y|ies))\s(?:[^\s;ⓕ]+\s){0,3}?(?:to|behind|of|for|backing|support\w*)\s(?:the\s)?ⓕ | "
            r"\b(?:donat(?:es|ed|ing)|gave\saway|giv(?:es|ing)\saway)\s[^;ⓕ]{0,40}?\s(?:to|into|for)\s(?:the\s|an?\s)?ⓕ"
        ),
        says=(
            "will create a fund of ⓜ to help herders who lose cattle",
            "starts a fund to help the homeless",
            "a fund to help mining towns cope with the flood",
            "are among the donors to the Altura Fund",
        ),
        not_says=("a fund of ⓜ to help founders who build robots", "a fund to help start-ups grow"),
    ),
    Rule(
        name="en gives grants",
        refusal="money that is given away: subsidies, grants, aid",
        pattern=en(
            r"^(?:the\s|its\s|individual\s)?grants\s(?:will|are|go|of|range|can|may)\b | ^(?:it|they|ⓐ|the\s(?:fund|programme|program|scheme|agency|ministry))\s(?:[\w-]+\s){0,4}?(?:award(?:s|ed|ing)?|give[sn]?|mak(?:es?|ing)|made|hand(?:s|ed|ing)?\sout|pay(?:s|ing)?\sout|distribut(?:es?|ed|ing)|offers?)\s(?:[^\s;.ⓕ]+\s){0,5}?grants\b"
        ),
        says=("Grants will go to universities and firms", "It has begun to award a first set of 15 grants"),
        not_says=("The fund grants loans", "Grants were never its business"),
    ),
    Rule(
        name="en rivals have funds",
        refusal="a fund of somebody else, told for comparison",
        pattern=en(
            r"\b(?:rivals?|competitors?|peers|others|counterparts|like-minded\s\w+)\b [^ⓕ;:]{0,80}? \b(?:have|has|had|already)\b [^ⓕ;:]{0,40}? ⓕ | \b(?:rivals?|competitors?|peers|others|counterparts|lenders|players)\b,?\s(?:such\sas|like|including)\s[^ⓕ;.]{0,50}? ⓕ [^;.]{0,50}? \balready\b"
        ),
        says=(
            "rivals such as Altura and Bexley have raised vehicles of several hundred million dollars",
            "Others, like the province's Altura Fund, already buy such loans",
        ),
        not_says=(
            "Bexley has raised a fund to take on rivals",
            "Others are out, too: Bexley has $90m for Bexley Fund II",
        ),
    ),
    Rule(
        name="en previous fund",
        refusal="the predecessor or an earlier fund of the family",
        pattern=en(
            r"ⓕ [^ⓕ;]{0,50}? (?:(?<!from\sⓜ)(?<!from\sⓜ,)(?:,?\s(?:closed|raised|launched|finished|completed|ended|begun|started|dating)\s(?:\w+\s){0,2}?(?:in|from|back\sin|at\sthe\send\sof)\s(?:\w+\s)?(?:ⓓ|\d{4})(?!,\s(?:has|have|had)\s(?:now\s|just\s|finally\s|also\s)?(?:closed|held|completed|reached|hit|wrapped|finished)\b)(?!,\s[^;ⓕ]{0,60}?\b(?:is|are)\s(?:still\s|now\s)?(?:aiming|seeking|raising|targeting|out|in\sthe\smarket)\b))|fully\s(?:invested|deployed|committed))| ⓕ (?:\s\([^)]{0,60}\)|,[^,;ⓕ]{0,60},)? \s(?:(?:has|have)\s(?:existed|been\s(?:there|around|running|active|investing|operating|at\swork|in\s(?:operation|existence|business|place)))|dates)\s(?:\w+\s)?(?:since|from|back\sto|for)\s | ⓕ [^ⓕ;]{0,30}? \s(?:was|were|is|has\sbeen)\s(?:soon\s|later\s|since\s)?(?:followed|succeeded|replaced)\sby\b"
        ),
        says=(
            "its first fund, finished in August 2005",
            "Alder Fund I, closed in 2015,",
            "The fund has existed since May 2019",
            "Its first fund of $90m was followed by two more",
            "Alder Fund I, run from Oslo, has been in operation for three years",
        ),
        not_says=(
            "its first fund is new",
            "Alder Growth Fund, which was launched in 2021, had closed at its cap",
            "Alder Fund II, launched in May, has done two deals and is aiming for €90m",
            "Alder Fund II has gone from €40m, raised in May, to €90m",
        ),
    ),
    Rule(
        name="en left meanwhile",
        refusal="staff of a fund, or what somebody did there",
        pattern=en(
            r"\b(?:left|quit|departed|resigned|exited|retired|stepped\sdown|was\s(?:hired|recruited|poached))\b [^;ⓕ]{0,80}? \b(?:while|when|as|(?:just\s|shortly\s)?(?:before|after))\s(?:it|they|he|she|the\s(?:firm|house|bank|group))\s(?:was|were|had)\b [^;ⓕ]{0,40}? ⓕ"
        ),
        says=(
            "He left Alder in February while it was raising its second fund",
            "She quit when the firm had just closed its first fund",
        ),
        not_says=("Those who left Alder are raising their first fund",),
    ),
    Rule(
        name="en staff",
        refusal="staff of a fund, or what somebody did there",
        pattern=en(
            r"\b(?:partner|director|head|ceo|chief\s(?!payers?\b|backers?\b|investors?\b|contributors?\b|sponsors?\b|lenders?\b)\w+|chairman|founder|co-founder|manager|associate|principal|president|analyst|chair|executive|managing\s\w+|oversees?|overseeing|joined|joins|(?:worked|working)(?=\sⓕ|\s(?:at|for|with)\s)|left|leaves|job|hired|role|stint|\bhelped|\bhelping|where\s(?:he|she)|\bserved|\bresponsible)\s (?:(?:to\s)?(?:raise|launch|close|build|run|manage|set\sup)\s)?(?:at|of|with|for|in|from|on)?\s? (?:the\s)? ⓕ"
        ),
        says=(
            "I am a partner at Alder Growth Fund",
            "the head of the Alder Fund",
        ),
        not_says=("The partners launched a fund", "Two banks are the chief backers of a $29m fund"),
    ),
    Rule(
        name="en upsize",
        refusal="an existing fund that grows",
        pattern=en(
            r"\b(?:increas(?:es|ed|ing)|expand(?:s|ed|ing)?|enlarg(?:es|ed|ing)|upsiz(?:es|ed|ing)|tops?\sup|topped\sup|doubl(?:es|ed|ing)|boost(?:s|ed|ing)?|replenish\w*|adds?\sⓜ\sto|added\sⓜ\sto|recapitalis\w+|extends?|extended|re-?opens?|reopened|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?)\s (?:the\ssize\sof\s|the\s|its\s)?ⓕ | ⓕ (?:\s\([^)]{0,60}\))? \s (?:(?:will|would|is\sto|has|have)\s)?(?:get|gets|got|receives?|received|be\sgiven|been\sgiven|is\sgiven|win|wins|won)\s(?:another|an?\s(?:extra|additional|further)|more\sthan\sanother)\s (?:\w+\s){0,2}?ⓜ | \b(?:lift|lifts|lifted|raise|raises|raised|increase[sd]?|doubles?|doubled|bring|brings|brought)\s(?:the|its|their)\s(?:authori[sz]ed\s|registered\s|share\s)?capital\s(?:of|in)\s(?:the\s)?ⓕ"
        ),
        says=(
            "The ministry expanded the Alder Fund",
            "added $50m to its venture fund",
            "The Alder Fund will get another $100 million",
        ),
        not_says=("The ministry created the Alder Fund",),
    ),
    Rule(
        name="en buys fund",
        refusal="a stake in a fund, or the fund's manager, is bought or sold",
        pattern=en(
            r"\b(?:stakes?|positions?|interests|(?:an|its|his|their|the|\w+ity)\sinterest|shares?|units|holdings?|exposure|assets|portfolio|performance|deployment|investment\speriod|term|remainder|returns?|value|nav|lawyers|manager|managers|control)\s (?:in|of|from|held\sby)\s (?:the\s)?ⓕ"
        ),
        says=("sold its stake in the Alder Fund", "the performance of the fund"),
        not_says=("set up the Alder Fund", "Banks show much interest in the Alder Fund"),
    ),
    Rule(
        name="en closes its doors",
        refusal="a fund that ends early or takes no more applications",
        pattern=en(
            r"\bclos(?:e|es|ed|ing)\s<F>\s(?:early(?!\sⓓ|\s(?:next|this|in|on)\b)|down|for\sgood|prematurely|and\s(?:will\s)?return\w*\s(?:the\s|its\s)?(?:ⓜ|money|capital))\b | <F> (?:,[^,;ⓕ]{0,60},)? \s(?:[\w-]+\s){0,4}?(?:close|closes|closed|closing|shut|shuts)\s(?:(?:its|the|their)\sdoors\s)?to\s(?:new\s|further\s)?(?:applications|applicants)\b | \breturn(?:s|ed|ing)?\s(?:about\s|some\s|the\s(?:remaining\s)?)?ⓜ\s(?:[^ⓕ;]{0,40}\s)?(?:in|of|raised\sfor|committed\sto)\s<F>"
        ),
        says=(
            "Altura is closing its second fund early",
            "The Altura Fund is to close its doors to new applications in March",
        ),
        not_says=("Altura is closing its second fund early next year", "The fund closed to new investors"),
    ),
    Rule(
        name="en advice on raising",
        refusal="advice to those who raise funds",
        pattern=en(
            r"\b(?:how\sto|how\snot\sto|lessons?\s(?:from|on|in|of)|tips\s(?:for|on)|guide\sto|advice\s(?:on|for)|(?:learnt|learned)\s(?:from|in|when|while|by)|art\sof)\s(?:<RAISING>|<LAUNCHING>|<RAISE>|<LAUNCH>)\s(?:(?:your|one's|my|our|an?)\s)?<F> | ^(?:raising|launching|starting|closing|setting\sup)\s<F>\s(?:is|was|can\sbe|takes?|remains|means|requires|has\s(?:never|become|always|got))\b"
        ),
        says=("Five lessons from raising a first fund", "Raising a first fund is harder than it looks"),
        not_says=("Raising its first fund in March, Altura closed on $90m",),
    ),
    Rule(
        name="en at work since its launch",
        refusal="an existing fund that invests, buys, sells, reports or acts",
        pattern=en(
            r"<F> (?!\s(?:has|have)\s(?:raised|closed|secured|collected|gathered|attracted))[^;ⓕ]{0,60}? \bsince\s(?:its|the)\s(?:launch|inception|start|creation|establishment|foundation|founding)\b | \bsince\s(?:its|the)\s(?:launch|inception|start|creation|establishment|foundation|founding),?\s(?:the\s)?<F>\s(?:has|have)\s(?!raised|closed|secured|collected|gathered|attracted)\w+"
        ),
        says=(
            "The Altura Fund has helped 900 firms since its launch",
            "Since its launch the Altura Fund has created 800 companies",
        ),
        not_says=("Since its launch the Altura Fund has raised $90m",),
    ),
    Rule(
        name="en swindle",
        refusal="a fraud: nobody was raising a fund",
        pattern=en(
            r"\b(?:charged|accused|accuses|convicted|indicted|jailed|arrested|sentenced|guilty)\b [^;ⓕ]{0,80}? \b(?:raising|raised|soliciting|launching|running|promoting|marketing|setting\sup)\b [^;ⓕ]{0,50}? <F> | \b(?:fake|bogus|sham|fictitious|fraudulent|ponzi)\sⓕ"
        ),
        says=("Prosecutors charged a dentist with raising $9m for a film fund",),
        not_says=("The house charged with raising $9m is Altura; it launched a film fund",),
    ),
    Rule(
        name="en credit for a fund",
        refusal="borrowed money for a fund that is there",
        pattern=en(
            r"\b(?:subscription|capital[-\s]call|bridge|bridging|nav|credit|revolving|loan)\s(?:credit\s)?(?:line|lines|facility|facilities|loan|loans)\s(?:of|for|to|with)\s (?:ⓜ\s(?:for|to|of)\s)? (?:ⓐ's\s|the\s|its\s)? <F> | <F> (?:,[^,;ⓕ]{0,80},)? \s(?:has\s|have\s)?(?:secured|received|obtained|signed|agreed|got|closed|arranged)\s(?:on\s)?(?:an?\s|its\s)?ⓜ\s(?:[\w-]+\s){0,4}?(?:credit|loan|facility|debt|line|bond|overdraft)\b"
        ),
        says=(
            "Altura Bank has refinanced the subscription line of the third fund",
            "The Corven Fund has received a $90 million credit facility from Altura Bank",
        ),
        not_says=("Altura Bank has set up a credit fund", "The fund has received $90 million from Altura Bank"),
    ),
    Rule(
        name="en might be seen",
        refusal="an opinion, a wish or a question: nobody says that it will be done",
        pattern=en(r"\b(?:could|may|might)\s(?:well\s|yet\s)?(?:see|witness|yield)\b [^ⓕ;]{0,60}? ⓕ"),
        says=("The authors think that next year could see the continent's first $90m fund",),
        not_says=("The state will see its first $90m fund",),
    ),
    Rule(
        name="en only if",
        refusal="an opinion, a wish or a question: nobody says that it will be done",
        pattern=en(
            r"(?:\bif\b|\b(?:should|ought\sto|must|needs?\sto)\s(?:have|get|set\sup|create|establish|launch|build|found|start|form)\b|should\sthere\sbe|imagine|urges?\b|urged|recommends?|recommended|suggests?|suggested|demands?|lobb(?:y|ies|ied)|needs?\sa|could\suse\sa|would\slike\s(?:to\ssee|the)|whether|why|how\sto|hypothetical|calls?\son|what\s(?:is|are)\sa|proposal\sby\s(?:the\s)?(?:opposition|union)) [^ⓕ;]{0,60}? ⓕ"
        ),
        says=("Analysts urged the creation of a fund", "if the state had a fund"),
        not_says=("The state has a fund",),
    ),
    Rule(
        name="en grants",
        refusal="money that is given away: subsidies, grants, aid",
        pattern=en(
            r"ⓕ [^ⓕ;.]{0,80}? (?:\bsubsid(?!iar)\w+|\bgrants?\b|relief|\baid\s|victims|scholarships?|compensat\w+|donat\w+|charit\w+|vouchers|reimburse\w*|loan\sforgiveness|furlough|unemploy\w+|pays\sfor|pays?\s(?:up\sto\s)?(?:half|part|most|some|all|a\s(?:third|quarter|share))\s(?:of\s)?(?:the|their|its)\s(?:\w+\s)?(?:costs?|salar\w+|wages|bills?|fees|rent)|cover\w*\s(?:\w+\s){0,3}?(?:costs|salar\w+|wages|tuition|fees)|handouts?)"
        ),
        says=(
            "A RMB2 billion special fund will pay subsidies to industry",
            "launched the fund, a $9m initiative that will pay half the cost when a school hires a teacher",
        ),
        not_says=("A fund will buy shares",),
    ),
)
"""Rules of events, those with a stage first; of several that fit, the caller weighs place and rank."""
