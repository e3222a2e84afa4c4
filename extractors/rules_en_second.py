"""The signs of the second reading: wide classes of words near a fund, and what each says of it.

A sign is weaker than a rule of events: it need not be bound to the fund by grammar, only stand in its clause or in the
headline. So signs have weights and are added up. Patterns run over clauses in symbols (ⓕ fund, ⓜ sum, ⓓ date, ⓐ name).
"""

from __future__ import annotations

import re
from typing import Final

from extractors.facts import Stage
from extractors.rules import Sign


def _any(*rows: str) -> re.Pattern[str]:
    """One pattern of alternatives, each a row; a word in a gap may be a name or a date in symbols."""
    return re.compile("|".join(f"(?:{row})" for row in rows).replace(r"[\w'-]", r"[\wⓐⓓ'-]"), re.IGNORECASE)


_CLOSING: Final = r"clos(?:e|es|ing|ings)\b"
_FIRMS: Final = (
    r"(?:managers?|general partners?|gps?|operators?|advis[eo]rs?|stewards?|houses|firms|teams|bidders|institutions|"
    r"management companies|fund managers?|applicants|candidates)"
)
_OFFICE: Final = (
    r"(?:regulators?|authority|authorities|commission|sebi|cssf|asic|mas|fsra|dfsa|fca|sec|amf|bafin|cima|central bank|"
    r"finma|consob|cnmv|cvm|watchdog|supervisor|securities board|registrar)"
)

FOR: Final = (
    Sign(
        name="en second: managers are sought",
        stage=Stage.GP_CALL,
        weight=2.0,
        pattern=_any(
            rf"\b(?:seek(?:s|ing)?|sought|want(?:s|ed|ing)?|invit\w+|look(?:s|ing)? for|search\w* for|hunt\w* for|in "
            rf"search of|tender\w* for|call\w* for|scout\w*(?: for)?|recruit\w*|on the lookout for|shop\w* for|pick\w*|"
            rf"choos\w+|bids? from|proposals? from|applications? from|pitches from)\s(?:[\w-]+\s){{0,4}}{_FIRMS}\b",
            r"\brequests? for (?:proposals|qualifications|information|expressions)|\brf[piq]s?\b|\bcall for "
            r"(?:proposals|tenders|expressions?|applications|managers)|\bexpressions? of interest\b|\bbeauty (?:parade|"
            r"contest)\b|\bopen call\b|\binvitation to tender\b",
            rf"\b{_FIRMS} (?:wanted|sought|needed|invited|may apply|can apply|have until|are (?:asked|invited|wanted))",
            r"\bhave until ⓓ to (?:apply|say|bid|submit|pitch|respond|hand in)|\b(?:bids|proposals|applications|tenders|"
            r"submissions|offers) (?:are |must be |will be )?(?:due|close|welcome|accepted|in by|reach)\b",
            r"\bsearch for (?:a|an|its|the) (?:\w+ )?(?:manager|operator|general partner)",
        ),
        says=(
            "The region is looking for seasoned managers to run its seed pool",
            "Venture houses have until 4 March to apply",
        ),
        not_says=("The managers have raised a pool",),
    ),
    Sign(
        name="en second: part of the money is in",
        stage=Stage.FIRST_CLOSE,
        weight=2.5,
        pattern=_any(
            rf"\b(?:first|initial|interim|opening|1st|early|dry|intermediate|soft|maiden|second|partial) (?:and \w+ )?{_CLOSING}",
            r"\b(?:first|initial|opening) (?:bite|money (?:is )?in|haul|instal\w+ (?:is )?in|tranche (?:is )?(?:in|raised)|harvest|"
            r"milestone)\b",
            r"\b(?:halfway|half-way|mid-?point|mid-way|two[ -]thirds|three[ -]quarters|half|a third|a quarter) (?:mark|point|"
            r"of (?:the way|its|the|a)|short|there|to)\b",
            r"ⓜ (?:so far|to date|already|thus far|up to now|in hand|in the bag|signed|soft-circled|committed|pledged|down)\b",
            r"\b(?:so far|already|to date) (?:[\w']+ ){0,4}ⓜ",
            r"ⓜ (?:[\w']+ ){0,3}(?:towards?|against|out of|en route to|on the way to|of|beyond the \w+ of) (?:an? |its |the |"
            r"their )?(?:[\w-]+ ){0,3}?(?:ⓜ|target|goal|aim|ambition|planned ⓜ|hoped-for ⓜ)",
        ),
        says=("Orrin Peak has held an initial closing", "with $40m so far", "£310m towards a £550m target"),
        not_says=("Orrin Peak has held a final closing",),
    ),
    Sign(
        name="en second: the money is in",
        stage=Stage.FINAL_CLOSE,
        weight=2.0,
        pattern=_any(
            rf"\b(?:final|last|hard|definitive|full|one-and-done|oversubscribed|single|only) (?:and \w+ )?{_CLOSING}|\bhard[ -](?:cap|stop)\b|"
            r"\bfinish(?:ing)? line\b",
            r"\boversubscribed\b|\bover-subscribed\b|\bupsized\b|\bscaled back\b|\b(?:above|past|beyond|over|exceed\w*|"
            r"surpass\w*|top(?:s|ped|ping)) (?:its|the|their|a|an) (?:[\w-]+ ){0,3}(?:target|goal|aim|cap)",
            r"\bno (?:further|more|new) (?:subscriptions|investors|money|commitments)\b|\bturn(?:s|ed|ing)? (?:away|down) "
            r"(?:\w+ )?(?:investors|money|demand|lps)",
            r"\b(?:wrap(?:s|ped|ping)?(?: up)?|clos(?:es|ed)|shut(?:s)?|sealed|seals|finish(?:es|ed)|complet(?:es|ed)|"
            r"conclud(?:es|ed)|end(?:s|ed)|fill(?:s|ed)|cap(?:s|ped)|tied up|topped (?:off|out)|put the (?:final|finishing) touch\w* (?:to|on)|drew "
            r"a line under|closed the (?:books?|doors?|lid)|shut the (?:books?|doors?))\b",
            r"\b(?:rais(?:es|ed)|collect(?:s|ed)|gather(?:s|ed)|amass(?:es|ed)|net(?:s|ted)|haul(?:s|ed)|land(?:s|ed)|"
            r"bag(?:s|ged)|round(?:s|ed) up|pull(?:s|ed) (?:in|together)|tak(?:es|en) in|took in|drew|draws|attract(?:s|ed)|"
            r"secur(?:es|ed)|lock(?:s|ed|ing) (?:down|in|up)|reel(?:s|ed) in|rak(?:es|ed) in|scoop(?:s|ed)|scor(?:es|ed)|"
            r"garner(?:s|ed)|pocket(?:s|ed)|corral(?:s|led)|drum(?:s|med) up|nail(?:s|ed) down|snar(?:es|ed)|snag(?:s|ged)|stack(?:s|ed) up|"
            r"clinch(?:es|ed)|mobili[sz](?:es|ed)|stuff(?:s|ed)|harvest(?:s|ed)|bank(?:s|ed)|assembl(?:es|ed)|got together|line(?:s|d) up|"
            r"mustered)\b(?: [\w'-]+){0,5}? (?:ⓜ|ⓕ)",
            r"\b(?:takes|reach(?:es|ed)|settl(?:es|ed) for|gets?|got|hits?|tops|topped|gains|ends with|record with|wins|won|has|have) (?:[\w'-]+ ){0,2}ⓜ",
            r"\b(?:subscribed|committed|put up|signed up|stumped up|chipped in|coughed up|anted up|poured|pledged|wrote) (?:[\w'-]+ "
            r"){0,3}ⓜ",
            r"ⓜ (?:more |fresh |new |worth )?(?:to (?:play with|spend|invest|put|deploy|back)|from (?:\w+ )?(?:\d+|\w+teen|"
            r"\w+ty|its|\w+) (?:backers|investors|lps|limited partners|institutions|families|partners))",
            r"\b(?:is|are) (?:done|full|fully subscribed|in the (?:bag|bank|can|kitty|till|vault|coffers))\b|\blps (?:have been )?counted\b|"
            r"\b(?:armed|flush|back|re-?arms?|reload\w*|refill\w*|restock\w*) (?:itself )?with (?:[\w'-]+ ){0,3}ⓜ|\bre-?arms\b",
        ),
        says=(
            "Orrin Peak has rounded up $40m",
            "Eighteen institutions have subscribed €90m to it",
            "The sophomore effort is done",
        ),
        not_says=("Orrin Peak is looking for money",),
    ),
    Sign(
        name="en second: regulator's word",
        stage=Stage.FILED,
        weight=2.0,
        pattern=_any(
            rf"\b(?:licen[cs]e[sd]?|registration|registers?|authoris\w+|authoriz\w+|approv\w+|nod|green light|clearance|recognition|"
            rf"blessing|permit|go-ahead) (?:[\w'-]+ ){{0,4}}?(?:from|by|of|came|through|granted|carr\w+|as an? (?:[\w-]+ ){0, 6}fund|(?:for|to) ⓕ)",
            rf"\b{_OFFICE}\b(?: [\w'-]+){{0,4}}? (?:grants?|granted|clear(?:s|ed)|licen[cs]e[sd]?|approv\w+|authori[sz]\w+|wav\w+ "
            rf"through|nod|nods|registers?|registered|blesse[sd]|admits|admitted|enter(?:s|ed)|record(?:s|ed)|list(?:s|ed)|signed off)\b",
            rf"\b(?:filed|recorded|registered|lodged|notified) (?:with|by) (?:the )?(?:[\wⓐ'-]+ ){{0,3}}(?:association|{_OFFICE})",
        ),
        says=(
            "Conditional registration came through from the watchdog",
            "The regulator granted the new pool its papers",
        ),
        not_says=("The regulator fined the house",),
    ),
    Sign(
        name="en second: on the companies' register",
        stage=Stage.REGISTERED,
        weight=2.0,
        pattern=_any(
            r"\b(?:incorporated|(?:was|been|were|is|are|got|newly) registered|business licen[cs]e|registered capital|entered (?:in|on|into) "
            r"the [\wⓐ ]{0,30}register|appears? (?:in|on) the [\wⓐ ]{0,30}register|entry in the [\wⓐ ]{0,30}regist\w+|"
            r"company (?:records|registry|filings)|(?:companies|commercial|corporate|business) (?:register|registry|house|records)|on paper)\b",
        ),
        says=("The partnership was incorporated on Monday", "The vehicle appears in the commercial register"),
        not_says=("A registered letter arrived",),
    ),
    Sign(
        name="en second: it is there",
        stage=Stage.LAUNCHED,
        weight=2.0,
        pattern=_any(
            r"\b(?:launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|establish(?:es|ed|ing)?|creat(?:es|ed|ing)|form(?:s|ed|ing)|start(?:s|ed|ing)? up|start(?:s|ed)|"
            r"found(?:s|ed|ing)|inaugurat\w+|introduc(?:es|ed|ing)|debut(?:s|ed|ing)?|roll(?:s|ed|ing)? out|kick(?:s|ed)? off|set(?:s|ting)? up|stood "
            r"up|stand(?:s|ing)? up|spin(?:s|ning)? (?:up|out)|spun (?:up|out)|bring(?:s|ing)? (?:to life|into being|forth)|brought (?:to life|into being|"
            r"forth)|g(?:a|i)ves? birth to|beg[aei]ns?|begun|fitted out|put together|puts together|endow(?:s|ed)|capitali[sz]ed at|constitut(?:es|ed))\b",
            r"\b(?:g[eo]t(?:s)? under way|got going|under way|went live|goes live|go live|up and running|opens? (?:its|the|for|up|shop|doors?)|opened (?:its|the|for|up|"
            r"shop|doors?)|open for (?:business|applications)|starts? work|came into (?:being|force|existence)|comes into being|saw the light|sees the light|takes "
            r"shape|took shape|is born|was born|off the ground|declared open|cut(?:s|ting)? the ribbon|ribbon)\b",
            r"\b(?:ink(?:s|ed)|sign(?:s|ed)|put (?:their|its|his|her) names? to|shook hands on|shake hands on|agreed on|sealed|come together with|came together|"
            r"join(?:s|ed)? (?:forces|hands)|team(?:s|ed)? up|pool(?:s|ed)? (?:money|resources|forces))\b",
            r"\b(?:announc(?:es|ed|ing)|present(?:s|ed|ing)|reveal(?:s|ed|ing)|took the wraps off|lifted the (?:lid|veil)|now ha(?:ve|s) an?)\b",
            r"\b(?:set(?:s)? aside|earmark(?:s|ed)|puts? up|commits?|ring-?fenc\w+|carv(?:es|ed) out|dedicat(?:es|ed)|allocat(?:es|ed)) (?:[\w'-]+ ){0,3}ⓜ",
            r"\b(?:arms? itself|arrive[sd]?|brand[ -]new)\b",
        ),
        says=("The two banks stood up an equity pool", "as the pool got under way on Thursday"),
        not_says=("The two banks bought a stake",),
    ),
    Sign(
        name="en second: it is meant to come",
        stage=Stage.PLANNED,
        weight=2.0,
        pattern=_any(
            r"\b(?:plans?(?= (?:to|for|an?|the|its|on|by)\b)|planned|planning|intend(?:s|ed|ing)?|mean(?:s|t) to|aim(?:s|ed|ing)?|seek(?:s|ing)?|hope(?:s|d)?|hoping|target(?:s|ed|ing)? (?:of )?(?:[\w'-]+ ){0,2}ⓜ|ⓜ (?:target|goal)|"
            r"pitch(?:es|ed|ing)?|court(?:s|ed|ing)|eye(?:s|d|ing)?|eyeing|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|propos(?:es|ed|ing|al|als)|"
            r"pencil(?:s|led)? in|want(?:s|ed)?|wish(?:es)?|ready(?:ing)?|readies|prepar(?:es|ed|ing)|explor(?:es|ed|ing)|float(?:s|ed|ing)|study(?:ing)?|"
            r"promis(?:es|ed|ing)|vow(?:s|ed)|pledg(?:es|ed) to|envisag\w+|gear(?:s|ed|ing) up|set to|due to|about to|poised to|ask(?:s|ing) (?:investors )?for)\b",
            r"\b(?:(?:will|would|is to|are to|shall|should) (?:be (?:in place|set up|established|created|launched|floated|formed|fed|run|managed|called|known|named|funded|seeded|domiciled|based)|hold|invest|lend|back|buy|open|start|begin|come|launch|create|establish|set up|raise|jointly|take (?:stakes|an equity))|to be (?:set up|established|created|launched|floated|formed|called|known|named)|in (?:the )?(?:talks|works|pipeline|offing|making)|on the (?:cards|"
            r"drawing board|way|road|horizon|trail|stump)|doing the rounds|do the rounds|does the rounds|hits? the road|roadshow|information memorandum|"
            r"offering memorandum|prospectus|term sheet|out (?:raising|marketing)|is (?:raising|marketing|fundraising|creating|building|assembling|forming|setting up|establishing|launching|out)|"
            r"are (?:raising|marketing|creating|setting up|launching|forming)|began (?:raising|marketing)|started (?:raising|marketing|fundraising)|look(?:s|ing) (?:for|to)|sound(?:s|ing)? "
            r"out|test(?:s|ing)? (?:the )?appetite|on a mission|next (?:year|spring|month|quarter)|resolved to|voted|bill|draft|green-?lit|cabinet (?:approv\w+|clear\w+|back\w+)|"
            r"drumming up|rounding up|shopping|angl(?:es|ing) for|fishing for|chas(?:es|ing)|after ⓜ|bid to raise|line(?:s|d) up|paves? the way|expects? (?:the|its|a) first)\b",
        ),
        says=("Orrin Peak is doing the rounds with a memorandum", "The pool is pencilled in for spring"),
        not_says=("The pool has closed",),
    ),
    Sign(
        name="en second: something is to come",
        stage=Stage.PLANNED,
        weight=1.0,
        pattern=_any(
            r"\b(?:will|would|is to|are to|shall|(?<!ⓕ )(?<!ⓕ is )(?<!ⓕ has been )work(?:s|ing) on|next (?:year|month|quarter)"
            r"|soon)\b"
        ),
        says=("The pool will lend to farmers", "Bexley is working on a pool for farmers"),
        not_says=("The pool lends to farmers", "The Harbour Fund has been working on a cheaper plough"),
    ),
)
"""What speaks for a fund, the most advanced stage that settles it first; a call for managers before all."""

_SCRAPPED: Final = (
    r"(?:g[ai]v(?:es?|en) up on|scrap\w*|shelv\w+|abandon\w*|cancel\w*|axe[sd]?|ditch\w*|dropp\w+|on (?:ice|hold)|called off|calls off|suspend\w*|halt\w*|postpon\w+|mothball\w*|thought better of|freez\w+|froze\w*|"
    r"wound up|winds? up|wind(?:ing)? down|dissolv\w+|liquidat\w+|terminat\w+|collaps\w+|dead|killed|pulled the plug|pulls? the plug|walk\w* away|back\w* (?:out|away))"
)

AGAINST: Final = (
    Sign(
        name="en second: the headline takes it back",
        weight=-4.0,
        lead_only=True,
        title_only=True,
        in_names=True,
        pattern=_any(
            rf"^[^;|]*\b(?:{_SCRAPPED}|defers?|deferred|puts off|pushes back|shelves|drops|delays?|delayed|den(?:y|ies|ied)|rules? out|says no to|turn(?:s|ed) (?:down|its back on)|"
            r"vetoe[sd]|rejects?|kills) [^;|]{0,50}\b(?:funds?|vehicle|pool|fund-?raising|fundraise|raise|idea|plans?|launch)\b",
        ),
        says=("Dealmaker Orrin Peak abandons committed-fund idea",),
        not_says=("Dealmaker Orrin Peak raises a fund",),
    ),
    Sign(
        name="en second: given up or denied",
        weight=-5.0,
        pattern=_any(
            rf"\b{_SCRAPPED}\b",
            r"\b(?:will not|won't|would not|no longer|never|neither|no plans?|not plan\w*|den(?:y|ies|ied)|rul(?:es|ed) out|reject\w+|voted down|vetoed|did "
            r"not get|fail(?:s|ed) to|declin(?:es|ed) to (?:raise|launch|set)|refus\w+ to|yet to|unable to|rebuff\w*|struck down|not (?:be )?(?:rais|launch|clos)\w+)\b",
        ),
        says=("The bank shelved its climate pool", "A proposal for a pool was voted down"),
        not_says=("The bank launched its climate pool",),
    ),
    Sign(
        name="en second: it grows or goes on",
        weight=-4.0,
        pattern=_any(
            r"\b(?:re-?open|top(?:s|ped|ping)? up|increas|extend|enlarg|expand|upsiz|replenish|recapitali[sz])\w* (?:[\w'-]+ ){0,4}"
            r"(?:ⓕ|fund|vehicle|pool)",
            r"\b(?:adds?|added|injects?|injected|puts?|put|gets|receives?|received) (?:[\w'-]+ ){0,2}(?:a further|another|more|extra|"
            r"an additional|additional) ⓜ|\bcapital increase\b",
            r"\b(?:\w+-year-old|long-running|existing|decade-old) (?:ⓕ|fund|vehicle|pool)",
        ),
        says=("Investors agreed to reopen the three-year-old vehicle",),
        not_says=("Investors agreed to open a vehicle",),
    ),
    Sign(
        name="en second: an opinion or a guess",
        weight=-3.0,
        pattern=_any(
            r"\b(?:could (?:see|use|do with)|should|ought to|urg(?:es|ed|ing)|call(?:s|ed|ing)? on|would like to see|if elected|suggest(?:s|ed)|recommend\w*|"
            r"argu(?:es|ed)|why (?:we|the)|without saying|hypothetical\w*|imagine|what if|whether|had better|i would|think[ -]tank|columnist|op-ed|rumou?r\w*)\b",
        ),
        says=("Analysts urged the state to have a fund", "The year could see a first pure fund"),
        not_says=("The state has a fund",),
    ),
    Sign(
        name="en second: told as history",
        weight=-3.0,
        pattern=_any(
            r"ⓕ (?:of|from|in) (?:ⓓ|(?:19|20)\d\d\b)",
            r"ⓕ, (?:(?:which|that) (?:was )?)?(?:raised|launched|set up|closed|started|founded|established|formed|created|floated|opened|set|dating|born) (?:[\w'-]+ ){0,3}(?:(?:in|since|back|from|by)\b|ⓓ)",
            r"\b(?:previously|formerly|years? ago|a decade ago|in the past|(?<!who )(?<!that )used to|earlier (?:fund|pool|vehicle|effort)|inherited|"
            r"less than a year after|after (?:it |he |she |they )?(?:had )?(?:raised|raising|closing|launching))\b",
            r"\b(?:forerunner|predecessor|precursor|that fund),? ⓕ|\bⓕ[^,;ⓕ]{0,40} (?:last year|a year earlier|years? (?:before|earlier)|back in)\b",
            r"(?<!said )(?<!that )(?<!says )ⓕ(?:,[^,;ⓕ]{0,60},)? had (?:[\w'-]+ ){0,3}(?:ⓜ|rais\w+|gather\w+|clos\w+|collect\w+|drawn|attracted|taken)",
            r"\bⓕ (?:was|had been) (?:set up|launched|founded|established|raised|created|floated) (?:[\w'-]+ ){0,4}(?:in|since|back) (?:ⓓ|\d{4}|the)",
            r"\b(?:ran|run|managed|had) [^,;]{0,40}ⓕ [^,;]{0,20}until (?:ⓓ|\d{4})",
        ),
        says=("the £90m pool raised for Orrin Fund of 2011", "It ran a seed pool until 2014"),
        not_says=("It runs a new pool",),
    ),
    Sign(
        name="en second: an investor's allocation",
        weight=-4.0,
        pattern=_any(
            r"\b(?:commit(?:s|ted|ment|ments|ting)?|allocat(?:es|ed|ion|ions|ing)|invest(?:s|ed|ing|ment)|pledg(?:es|ed)|re-?up(?:s|ped)?) (?:[\w'-]+ ){0,3}ⓜ (?:[\w'-]+ ){0,3}(?:to|in|into|with) (?:the )?ⓕ",
            r"ⓜ (?:to|into) ⓕ(?:,| and)",
            r"\b(?:trustees|pension board|investment committee|board of trustees) (?:[\w'-]+ ){0,6}(?:voted|approved|okay\w*|agreed|signed off)\b",
        ),
        says=("Trustees voted to commit $50m to Orrin Partners V",),
        not_says=("Orrin Partners V has $50m",),
    ),
    Sign(
        name="en second: what a fund that exists does",
        weight=-3.0,
        pattern=_any(
            r"ⓕ,? (?:was |were |is |has been )?(?:marked|valued at|written|carried|fully (?:invested|drawn|deployed))\b",
            r"ⓕ(?:,[^,;]{0,80},)? (?:has |have |had |also |itself )?(?:(?:sold|sells)(?! (?:ⓜ|interests|units|securities))|buys|exit\w*|invested in|(?:bought|acquir\w+|backed|led|owned)(?! by\b)|leads|owns|holds? (?:a|an|\d)|held a|"
            r"returned|gained|lost|fell|rose|posted|reported|owes|sued|sues|appointed|hired|named|promoted|paid|pays|distribut\w+|wrote (?:off|down)|marked|stopped|stay|stays|remain\w*)\b",
            r"\b(?:led|backed|owned|bought|acquired|financed|controlled|portfolio of|stake of|held) (?:by )?(?:the )?ⓕ",
            r"ⓕ (?:\w+ ){0,2}(?:wants?|plans?|hopes?|aims?|intends?|expects?|wishes) (?:[\w-]+ ){0,4}ⓜ (?:in|of|under) (?:\w+ )?(?:assets|management|royalties)\b",
            r"\b(?:spending|spent|deploying|deployed|emptied|exhausted) (?:all of |most of |the (?:rest|last) of )?(?:the )?ⓕ",
            r"\b(?:investments?|deals?|purchases?|buyouts?|acquisitions?) (?:made )?(?:out of|from) (?:the )?ⓕ",
            r"\b(?:giv\w+|hand\w*|pay\w*|sen[dt]\w*|gave|paid) (?:\w+ )?back [^;.ⓕ]{0,60}ⓕ",
            r"(?:\b(?:rais\w+|secur\w+|gets?|got|receiv\w+|investments?|funding|money|capital|backing)|ⓜ) (?:[\w'-]+ ){0,3}from (?:the )?ⓕ",
            r"\b(?:deployment of|stakes? in|units? of|performance of|shares? of|portfolio of|assets of|return\w* of|managers? of|head of|partner at|board of) (?:the )?ⓕ",
        ),
        says=(
            "Orrin Fund III has sold a lift maker",
            "a deal led by Orrin Fund III",
            "the last investment out of Orrin Fund III",
            "will give back $40m of the money raised for Orrin Fund III",
        ),
        not_says=("Orrin Fund III has been launched",),
    ),
    Sign(
        name="en second: news of staff",
        weight=-3.0,
        lead_only=True,
        in_names=True,
        pattern=_any(
            r"\b(?:poach\w*|hir(?:es|ed|ing)|appoint\w*|to head|names? (?:new )?(?:chair\w*|partners?|heads?|chiefs?|ceo|cfo|cio)|is (?:to leave|leaving|departing)|loses? its|departs?|departures?|promot(?:es|ed|ion)|steps? down|stepped down|resign\w*|quits?|retires?|retiring|joins? as|joined as|"
            r"successor to|new (?:chief|ceo|head|partner|chairman|cfo)|obituary|dies|died|biography|keynote|speaker|memoir|profile|interview|career|alumni of)\b",
        ),
        says=("Harrow has poached a partner",),
        not_says=("Harrow has raised money",),
    ),
    Sign(
        name="en second: news of a deal, a dispute or a merger",
        weight=-3.0,
        lead_only=True,
        in_names=True,
        pattern=_any(
            r"\b(?:(?:sold|sells)(?! (?:[$€£¥₹\d]|interests|units|securities))|cash(?:es|ed) out|exit(?:s|ed)?|divest\w*|offload\w*|buy-?out of|takeover|acqui(?:re|res|red|sition)|merg(?:e|es|ed|ing)\b|merger (?:of|with|between)|become one|stake in|shareholding)\b",
            r"\b(?:sue[sd]?|suing|lawsuit|court|trustee|bankrupt\w*|insolven\w*|fraud\w*|vanish\w*|defendants?|charged|arrest\w*|indict\w*|probe[sd]?|investigat\w+|settlement|settles? (?:case|claims?|charges|lawsuit|suit)|fine[sd]|raid\w*|scandal)\b",
        ),
        says=("Brook Hill cashes out of a lift maker", "A trustee sues over a vanished pool"),
        not_says=("Brook Hill raises money",),
    ),
    Sign(
        name="en second: advice, prizes and questions",
        weight=-4.0,
        lead_only=True,
        title_only=True,
        in_names=True,
        pattern=_any(
            r"^(?:how|why|what|when|where|should|is|are|can|do|does|meet|inside(?! information)|(?:five|ten)(?! years\b)|(?:three|four|six|seven|eight|nine|\d+) (?:[\w-]+ )?(?:things|ways|reasons|questions|takeaways|facts|trends|mistakes))\b|\?$|"
            r"^(?:advice|opinion|comment|obituary|explainer|letter|editorial|view|glossary|primer)\b[:,]",
            r"\b(?:prizes?|awards?|award-winning|jury|of the year|podcast|webinar|book review|column|opinion|lessons?|guide to|explained|choosing|tips)\b",
        ),
        says=("How to pick a venture pool", "The pool won a prize"),
        not_says=("The pool won a licence",),
    ),
    Sign(
        name="en second: money for a company",
        weight=-4.0,
        pattern=_any(
            r"\b(?:series [a-h]\b|(?:funding|financing|seed|pre-seed|bridge) round|round of (?:funding|financing)|round led|led the round|valuation|pre-money|post-money|convertible notes?|"
            r"venture debt|bonds?|notes due|rights issue|share issue|private placement of shares|initial public offering|ipo|listing on|bookrunners?|per share|shareholders of)\b",
        ),
        says=("The start-up closed its Series B", "a round led by a seed pool"),
        not_says=("The seed pool was launched",),
    ),
    Sign(
        name="en second: a company's round in the lead",
        weight=-3.0,
        lead_only=True,
        pattern=_any(
            r"\b(?:investors?|round|consortium|syndicate) (?:led|co-led|headed) by\b|\bseries [a-h]\d?\b|\b(?:seed|funding|growth|bridge|pre-seed|financing) round\b|"
            r"\bvalu(?:es|ed|ing|ation)\b (?:it|the|at|of)\b|\bexisting (?:backers|investors|shareholders)\b|\bwhose (?:software|app|platform|drugs?|products?|robots|batter\w+|chips?|service|website|technology|device)\b|"
            r"\bto (?:double|expand|grow) its (?:staff|headcount|team|workforce|sales)\b",
        ),
        says=("The maker of lifts has raised money from investors led by Orrin Peak",),
        not_says=("Orrin Peak has raised a pool",),
    ),
    Sign(
        name="en second: another kind of product",
        weight=-5.0,
        in_names=True,
        pattern=_any(
            r"\b(?:etfs?|reits?|mutual funds?|hedge funds?|index funds?|money market|ucits|unit trusts?|net asset value|nav|expense ratio|tracker|wealth management products?|annuit\w+|savings (?:account|"
            r"plan|product)|401\(?k\)?|isa|donations?|charit\w+|victims|relief|appeal|scholarships?|bursar\w+|grants?|subsid(?:y|ies|i[sz]\w+)|vouchers?|compensation|handouts?|crowdfund\w*|gofundme|"
            r"bail-?out|election|campaigns?|striker|transfer window|footballers?|football (?:clubs?|transfers?|teams?)|trade union|strike fund|parish|well-wishers|famil(?:y|ies) of the|imf|stimulus|budget (?:bill|deficit)|highway|pension reform)\b",
        ),
        says=("The REIT sold units", "Trustees will pay grants to victims"),
        not_says=("Units in the pool were subscribed",),
    ),
    Sign(
        name="en second: figures of the trade",
        weight=-3.0,
        pattern=_any(
            r"\b(?:census|survey|league table|ranking|data (?:show|from)|industry-wide|on average|average|median|across the (?:industry|sector|market)|year-on-year|fundraising (?:fell|rose|dropped|slumped|totals?)|"
            r"(?:\d+|\w+teen|twelve|ten|eleven|twenty|dozens? of|hundreds? of|most|many|few|fewer) (?:managers|funds|vehicles|closes|firms) (?:raised|held|closed|launched)|quarterly (?:report|figures)|"
            r"dry powder|statistics)\b",
        ),
        says=("Twelve managers held closes, the census says",),
        not_says=("One manager held a close",),
    ),
)
"""What speaks against a fund."""

# ---------------------------------------------------------------- phrases for funds

_PURSE: Final = (
    r"(?:vehicle|pool|pot|kitty|purse|war[ -]chest|partnership|facility|fund|effort|outing|sleeve|trust|piggy bank|"
    r"cheque[ -]?book|check[ -]?book|bucket)"
)
COINED: Final = re.compile(
    rf"\b{_PURSE}s?\b[^;.ⓐⓕ]{{0,60}}?\b(?:called|dubbed|named|christened|baptised|baptized|branded|titled|known as|styled|"
    rf"goes by|under the (?:name|banner|title)(?: of)?|answers to|calls?|labelled)\b (?:the )?[\"'“]?(?P<n1>ⓐ)"
    rf"|\b(?:for|of|in|call|calls|called|christened|dubbed) (?:what it calls |the )?(?P<n2>ⓐ)(?=,? (?:a|an|its|the) [^;.,ⓐ]{{0,50}}?\b(?:vehicle|pool|"
    rf"pot|kitty|partnership|facility|trust)\b)"
    rf"|\b(?:what (?:will|is to|would) be|to be|it (?:will be|is)|which (?:will be|is)|what (?:it|they|he|she) calls?|answers to the name of|goes by the name(?: of)?)(?: (?:called|known as|named|dubbed|"
    rf"christened|titled))? (?:the )?[\"'“]?(?P<n5>ⓐ)"
    rf"|^(?P<n3>ⓐ), (?:as )?(?:the )?(?:[\wⓐ]+ )?(?:calls it|as it is (?:called|known))"
    rf"|ⓕ, (?P<n6>ⓐ)(?= \(ⓐ\)|\.?$)|(?P<n7>ⓐ)(?= is (?:what|how) [^.;ⓜ]{{0,40}}\b(?:calls?|called|named)\b)"
    rf"|^(?:Fund|Vehicle|Name|Fund name|Name of (?:the )?(?:fund|vehicle)): (?P<n8>ⓐ)"
    rf"|^(?:(?:It|The (?:{_PURSE}|thing)) (?:is|will be|is to be) (?:called|named|known as|dubbed)|(?:The|Its) name (?:is|will be)) "
    rf"(?:the )?[\"'“]?(?P<n9>ⓐ)"
    rf"|(?P<n4>ⓐ)(?=, (?:the new {_PURSE}|a [\w -]{{0,40}}{_PURSE})(?! (?:that|which) will (?!invest|buy|back|hold|lend|take)))"
)
"""A name in capitals that the text gives to a pool of money."""
LEGAL: Final = re.compile(
    r"^Fond-[A-Z]|\b(?:Fondul|Fonu|Fundo de|Fonds commun|Fondet|Fonden)\b|\b(?:Fonds|Fondo|Zukunftsfonds|Wagniskapital\w*|Beteiligungsfonds)\b|\b(?:Ventures|Seed|Growth|Capital|Opportunities|Credit|Equity) (?:One|Two|Three|Four|Five)$|"
    r"(?:\b(?:SCSp|S\.C\.Sp\.?|SICAV|RAIF|FCPR|FPCI|FIP|FIDC|VCC|ELTIF|LTAF|FIL|Ky|SCA|SLP|FCPE|FCPI|KB|K/S|KS|CV|KmGK|KGaA|FPS|FPCR|ILP|ESVCLP|VCLP|FCR|"
    r"SCR|SIF|CCF|ICAV|ACS|QIF)\.?$)|(?:\b(?:Partners|Capital|Ventures|Opportunities|Growth|Equity|Credit|Trust|Seed|Infrastructure|Venture|"
    r"Continuation|Secondaries|Select|Impact)\b.{0,30}\b(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|[1-9]|1\d)$)|\b(?:Mezzanine|Venture|Ventures|Equity|Credit|Growth|Impact|"
    r"Innovation|Infrastructure|Opportunities|Evergreen|Secondaries|Investment|Development) (?:Trust|Facility|Vehicle|Programme|Program|Partnership|Pool|Platform|Scheme)\b"
)
"""Endings that only a fund's name has."""
COMPANY: Final = re.compile(
    r"\b(?:Group|Holdings?|Management|Company|Energy|Resources|Brands|Pipeline|Midstream|Properties|Industries|Products)\b[ ,]*(?:LP|L\.P\.?)$|^\S{1,6}$"
    r"|\b(?:Trust|Facility|Vehicle|Programme|Program|Partnership|Pool|Platform|Scheme),? (?:Co|Company|Corp|Corporation|"
    r"Inc|Ltd|Limited|PLC|plc)\b"
)
"""A listed partnership, a legal form alone, or a company whose name ends as those of funds do."""
DESCRIBED: Final = re.compile(
    r"(?P<d>\b(?:(?:a|an|its|their|the|his|her|our|whose)|[^\s;,]{1,40}'s?) )(?P<n>(?:[\w-]+ ){0,3}?"
    r"(?:sophomore|maiden|debut|inaugural|second|third|fourth|fifth|sixth|seventh|eighth|new|latest|next|fresh|venture|flagship|"
    r"follow-up|successor|first|single-purpose|co-investment|seed|growth|credit|equity|buyout|mezzanine|impact|mezz|war)"
    r"(?: [\w-]+){0,3}? (?:effort|outing|pool|pot|kitty|purse|chest|war[ -]chest|vehicle|offering|vintage|raise|piggy bank|cheque book|bucket))\b"
    r"(?! (?:of (?:cars|vehicles))| round)"
)
"""A noun that means a fund next to a word of the trade or a place in a family: 'its sophomore effort'."""
_ALLIANCE: Final = r"(?:partnership|joint venture)(?! (?:that|which) (?!invests|will invest|buys|is to))"
"""Two companies that work together have one as well: 'a partnership that will lay the foundation'."""
BARE: Final = re.compile(
    rf"(?P<d>\b(?:a|an) |ⓜ )(?P<n>(?:new |joint |special |separate |common |shared |permanent |closed-end |perpetual |dedicated |growth |venture |equity |lending |seed )?(?:vehicle|pool|pot|kitty|purse|{_ALLIANCE}|nest egg|wallet|stash|envelope|piggy bank|treasure chest|money box|basket|(?:own |corporate |in-house )?(?:venture|venture capital|venture-capital|investment) (?:arm|unit|outfit)(?= (?:with|of|worth) ⓜ)))"
    r"(?= (?:that|which|to (?:hold|buy|back|invest|take|help|fund|finance)|for (?:start-ups|young|growing|companies|firms|founders)|of ⓜ|worth ⓜ|with ⓜ))"
)
"""A noun that means a fund by what it is for: 'a vehicle that is to hold stakes'."""
NUMBERED: Final = re.compile(
    r"^(?!.*\b(?:War|Pope|King|Queen|Title|Phase|Act|Bowl|Chapter|Part|Type|Mark|Tier|Elizabeth|Henry|Louis|Class|Schedule|Article|Annex)\b)\S+ .*\b(?:II|III|IV|VI{0,3}|IX|XI{0,3})(?: [A-Z][\w./]{1,3})?$"
)
COUNTED: Final = re.compile(
    r"^(?!(?:Article|Level|Windows|Formula|Category|Tier|Web|Area|Channel|Flight|Route|Boeing|Airbus|Covid|Big|Group|Highway|Section|Rule|Chapter|"
    r"Horizon|Agenda|Day|Page|Room|Gate|Terminal|Unit|Line|Form|Model|Generation|Version|Series|Round|Q|H|FY|COP|Week|Year|Grade|Zone|Block)\b)"
    r"[A-Z][\w&'-]+(?: [A-Z][\w&'-]+){0,3} (?:[2-9]|1\d)$"
)
"""A name with a small number: a fund's, where money and a close stand beside it: Saturn 4."""
OF_A_CLOSE: Final = re.compile(
    r"\b(?:clos(?:e|ed|es|ing)|hard cap|commitments|rais(?:e|ed|es|ing)|fund-?rais\w*|vehicles?|target|subscribed)\b"
)
"""A name of several words with a numeral: a fund's, where money stands beside it."""
NO_POOL: Final = re.compile(
    r"\b(?:car|cars|electric|new[- ]energy|passenger|hybrid|motor|swimming|talent|best|joint|concerted|last-ditch|rescue|launch|space|rocket|jack)\b",
    re.IGNORECASE,
)
INVESTING: Final = re.compile(
    r"\binvest\w*|\bstart-?ups?\b|\bequity\b|\bventures?\b|\bstakes?\b|\blps?\b|\bgps?\b|\bpartners\b|\bportfolio\b|\bche(?:que|ck)s?\b|"
    r"\btickets?\b|\bbackers?\b|\bfounders\b|\bcompanies\b|\bcredit\b|\bdebt\b|\binfrastructure\b|\bbets\b|\bprojects\b|\bassets\b|\bloans?\b|\bcapital\b|\bbuy-?outs?\b|\bfirms\b|\bmanagers?\b|\blenders?\b|\bmezz\w*|\bgrowth-stage\b|\bseed\b",
    re.IGNORECASE,
)
TO_COME: Final = re.compile(
    r"\b(?:to|will|would|shall|may|might|could|can|hopes?|aims?|wants?|expects?|expected|intends?|plans?|planned|seeks?|next|until|before|ahead of|"
    r"propos\w+|bill under which|about|ready|once|if)(?: [\w'ⓐⓓ-]+){0,4} $",
    re.IGNORECASE,
)
STILL_AHEAD: Final = re.compile(
    r"^(?: [\w'ⓐⓓ-]+){0,6}? (?:is|are|should be|was) (?:now )?(?:expected|planned|due|pencilled|slated|scheduled|sought|targeted)\b|^ (?:by|before) (?:mid|the end|late|early|ⓓ|next|\w+ber)",
    re.IGNORECASE,
)
