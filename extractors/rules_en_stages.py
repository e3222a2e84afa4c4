"""What is said of funds around their stages: classes of words, each by a name, whose weights were learned.

A wording by itself settles nothing: 'has' and a sum beside 'wants' and a larger one is a first close, alone a final
one. So patterns are wide, and what each of them says of a stage is weighed (`staging`).
They run over clauses in symbols (ⓕ fund, ⓜ sum, ⓓ date, ⓐ name).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Wording:
    """A class of words by name, with what says it."""

    name: str
    pattern: re.Pattern[str]
    says: str


def _any(*rows: str) -> re.Pattern[str]:
    """One pattern of alternatives, each a row; a word in a gap may be a name or a date in symbols."""
    return re.compile("|".join(f"(?:{row})" for row in rows).replace(r"[\w'-]", r"[\wⓐⓓ'-]"), re.IGNORECASE)


WORK: Final = (
    r"(?:(?:also|then|mainly|only|primarily|initially|now|first|both|either|largely|chiefly|not) )*"
    r"(?:(?:co-?)?invest|back|lend|buy|take|finance|support|focus|concentrate|look|help|provide|provid|give|write|own|hold|"
    r"acquire|serve|pay|spend|deploy|place|put|go (?:to|into|for|after|mainly)|cover|offer|work|favou?r|prefer|pick|"
    r"choose|seek out|target|select|cater|run|have (?:an?|the) (?:life|term)|last|get|make (?:\w+ )?(?:investments|loans|"
    r"bets|bridges)|act|aid|boost|promote|strengthen|accelerate|improve|benefit|contribute|add|bring|manage|oversee|"
    r"receive|belong|be (?:\w+ly )?(?:run|managed|overseen|advised|led|headed|looked|used|spent|placed|put|invested|lent|"
    r"based|domiciled|headquartered|spread|split|divided|shared|given|handled|operated|steered|supervised|chaired|"
    r"administered|entrusted|directed|channell?ed|devoted|dedicated|deployed|in the hands|responsible|able|ready|"
    r"for|targeted|focus\w*|aimed|kept|reserved|reinvested|open to)|mean|allow|enable|let|match)\b"
)
"""What a fund does once it is there: 'will back founders' says of its stage less than 'will open'."""


WORDINGS: Final = (
    Wording(
        "will work",
        _any(
            r"\b(?:will|shall|would|is to|are to|should|can|may|to) " + WORK,
        ),
        says="It will lend to farmers",
    ),
    Wording(
        "start is to come",
        _any(
            r"\b(?:launch|start|opening|operations?|inauguration|debut|set-?up|establishment|creation|formation)\b"
            r"(?: [\w'-]+){0,4}? (?:is|are|was|were|should|will|would|may|could|has been|to be)(?: [\w'-]+){0,2}? (?:expected|"
            r"pencilled|scheduled|planned|due|slated|foreseen|to follow|follow|likely|set for|come|take place|envisaged|"
            r"targeted|tentative\w*|subject)\b",
            r"\b(?:expected|scheduled|planned|due|slated|set|likely|hoped|hopes|hoping|supposed|foreseen|aims?|intends?|meant|"
            r"wants?|plans?|pencilled in|ready) to (?:be )?(?:\w+ly )?(?:start\w*|begin\w*|launch\w*|open\w*|go live|come into|"
            r"set up|establish\w*|created?|form(?:ed)?|operational|in place|up and running|ready|unveil\w*|become "
            r"operational|get (?:going|under way)|take off|float\w*|constituted|incorporated|registered|licensed)\b",
            r"\b(?:will|would|shall|should|may|might|could|is to|are to) (?:\w+ly |soon |now |also |first )?(?:be (?:\w+ly |soon )?"
            r"(?:launched|established|set up|created|formed|founded|opened|unveiled|announced|presented|floated|raised|"
            r"constituted|incorporated|registered|in place|operational|up and running|ready|signed|introduced|"
            r"inaugurated|born|started)|come into (?:being|force)|go live|open (?:its|for|in|on)|launch|begin|start|"
            r"become operational|establish|set up|create|form|found|float)\b",
            r"\b(?:once|when|as soon as|after|until|unless|if) (?:it|they|the (?:fund|vehicle|pool)|ⓕ) (?:is|are|has been|"
            r"gets?) (?:\w+ )?(?:approved|licensed|launched|up and running|established|set up|there|in place|registered|"
            r"ready|raised|closed)\b",
            r"\b(?:not yet|yet to|still to|has still|remains? to)\b(?: [\w'-]+){0,4}? (?:set up|launch\w*|establish\w*|open\w*|"
            r"sign\w*|appoint\w*|approv\w+|chos\w+|select\w*|found|form\w*|decid\w+|be|pick\w*|start\w*|begin|begun)\b",
        ),
        says="Its start is pencilled in for May",
    ),
    Wording(
        "paper on a plan",
        _any(
            r"\b(?:mou|mous|memorand(?:um|a)|letters? of intent|framework|heads of (?:terms|agreement)|term sheet|strategic "
            r"(?:cooperation |co-operation |partnership )?(?:agreement|partnership|alliance)|cooperation|co-operation|"
            r"joint (?:statement|declaration)|protocol|non-binding)\b[^.;ⓕ]{0,90}?\b(?:to|for|on|about|under which|that|of)\b[^.;]{0,60}ⓕ",
        ),
        says="signed a memorandum to create a ⓕ",
    ),
    Wording(
        "agreement to set up",
        _any(
            r"\b(?:sign\w*|ink\w*|initial\w*|concluded?|reached|struck|sealed|put (?:its|their) names?)\b[^.;ⓕ]{0,60}?\b(?:agreements?|"
            r"contracts?|deals?|deeds?|papers|documents|pacts?|articles)\b[^.;ⓕ]{0,70}?\b(?:to|for|on|that|which|setting|creating|"
            r"establishing|forming|launching)\b[^.;]{0,50}ⓕ",
            r"\b(?:partnership|shareholders?'?|subscription|fund|definitive|investment|limited) (?:agreement|deed|contract)s?\b",
        ),
        says="signed an agreement on a ⓕ",
    ),
    Wording(
        "company records",
        _any(
            r"\b(?:tianyancha|qichacha|qixinbao|qcc|aiqicha|(?:corporate|company|business|commercial|public|companies house|"
            r"registry|registration|industrial|official) (?:\w+ )?(?:records?|registr(?:y|ies|ation)|registers?|databases?|data (?:provider|"
            r"platform|service|site)|information)|companies house|registrar|credit information|registry|"
            r"register of (?:\w+ )?(?:companies|partnerships))\b",
        ),
        says="Company records show it",
    ),
    Wording(
        "registered",
        _any(
            r"\b(?:(?:was|were|been|has|is|newly|formally|officially|and|being) (?:\w+ )?(?:registered|incorporated|inscribed)|"
            r"(?:completed?|complet\w+|obtain\w*|done with|finish\w*) (?:its |the |their )?(?:\w+ ){0,3}(?:registration|incorporation|"
            r"business licen[cs]e)|registered capital|registered (?:on|in|with|at|as|under)|"
            r"entered (?:it|them|ⓕ|on|in|into) )\b",
        ),
        says="It was registered in May",
    ),
    Wording(
        "first close",
        _any(
            r"\b(?:first|initial|interim|opening|second|1st|intermediate|soft) (?:and \w+ )?clos(?:e|es|ing|"
            r"ings|ed)\b",
            r"\bclosed for the first time\b",
            r"\bfirst (?:sale|tranche|instal\w+|money|part)\b",
        ),
        says="Orrin Peak held a first close",
    ),
    Wording(
        "final close",
        _any(
            r"\b(?:final|last|hard|definitive|full|single|only) (?:and \w+ )?(?:clos(?:e|es|ing|ings|ed)|"
            r"cap)\b",
            r"\boversubscribed\b|\bover-subscribed\b|\bhard[- ]?cap\b",
            r"\b(?:above|beyond|over|past|exceed\w*|surpass\w*|topp?(?:ed|s|ing)?|more than) (?:its|the|"
            r"their|an?) (?:[\w-]+ ){0,3}(?:target|goal|aim|ⓜ)",
        ),
        says="oversubscribed in a single close",
    ),
    Wording(
        "closed",
        _any(
            r"\bclos(?:ed|es|e)\b(?! to\b)",
            r"\b(?:wrapp?\w*|finish\w*|complet\w+|finali[sz]\w+|shut|conclud\w+|seal\w+|over the line|done|"
            r"full|fills?|filled)\b",
        ),
        says="The books are shut",
    ),
    Wording(
        "close to come",
        _any(
            r"\b(?:will|should|would|expects?|expected|hopes?|plans?|to|may|could|intends?|before|until|"
            r"by)\b(?: [\w'-]+){0,4}? ?(?:final |last |first |second )?(?:clos(?:e|ing|ed)|shut|complet\w+|"
            r"stop)\b",
            r"\b(?:clos(?:e|ing)) (?:\w+ ){0,2}(?:is |was )?(?:expected|due|planned|scheduled|slated|in ⓓ|"
            r"to follow|by|before)",
        ),
        says="It should have its last close in May",
    ),
    Wording(
        "so far",
        _any(
            r"\b(?:so far|already|to date|thus far|up to now|by now|in hand|until now|as yet|to begin with|"
            r"for now|at present|and counting)\b",
        ),
        says="What is in hand to date",
    ),
    Wording(
        "short of",
        _any(
            r"\b(?:still|more|rest|remain\w*|remaining|another|left|needs?|missing|short of|shy of|yet|"
            r"further|outstanding|balance)\b",
        ),
        says="The rest is still missing",
    ),
    Wording(
        "share of way",
        _any(
            r"\b(?:half ?-?way|two[- ](?:thirds|fifths)|three[- ](?:quarters|fifths)|four[- ]fifths|half|"
            r"a third|a quarter|most|part|per cent|percent|%) (?:\w+ ){0,2}(?:of|there|in|full|way|mark)\b",
            r"\b(?:towards?|against|out of|en route|on (?:the|its) way to)\b",
        ),
        says="Two thirds of the way",
    ),
    Wording(
        "target",
        _any(
            r"\b(?:target\w*|goals?|ambitions?|aim\w*|asks?|asked for|asking|wants?|seek\w*|sought|hop\w+|"
            r"would like|in mind|limit|ceiling|cap|up to|maximum|at most|as much as|may take)\b",
        ),
        says="It would like to have a purse",
    ),
    Wording(
        "target of sum",
        _any(
            r"\b(?:target\w*|goal|aim\w*|asking|asks?|wants?|seek\w*|hop\w+|would like|up to|ceiling|"
            r"limit)\b(?: [\w'-]+){0,5} ⓜ",
            r"ⓜ (?:[\w'-]+ ){0,3}(?:target|goal|ceiling|hard cap|cap|limit)\b",
        ),
        says="Its goal is ⓜ",
    ),
    Wording(
        "raised",
        _any(
            r"\b(?:rais(?:ed|es)|gather(?:ed|s)|collect(?:ed|s)|attract(?:ed|s)|drew|drawn|secured|secures|"
            r"pulled in|took in|taken in|amassed|bagged|hauled|landed|booked|received|brought in|come in|"
            r"came in|in hand|rounded up|netted|pocketed)\b",
        ),
        says="They gathered money",
    ),
    Wording(
        "raised sum",
        _any(
            r"\b(?:rais(?:ed|es)|gather(?:ed|s)|collect(?:ed|s)|attract(?:ed|s)|drew|drawn|secured|secures|"
            r"took in|taken in|amassed|bagged|hauled|landed|booked|received|brought in|rounded up|netted|"
            r"pocketed|closed (?:at|on|with))\b(?: [\w'-]+){0,4} (?:ⓜ|ⓕ)",
        ),
        says="They gathered ⓜ",
    ),
    Wording(
        "raising",
        _any(
            r"\b(?:raising|fund-?raising|marketing|in the market|on the road|collecting|gathering|filling|"
            r"pitching|selling|offering)\b",
        ),
        says="It is marketing a purse",
    ),
    Wording(
        "has sum",
        _any(
            r"\b(?:has|have|had|with|holds?|held|got|gets?|stands? at|of|worth) (?:[\w'-]+ ){0,3}ⓜ",
        ),
        says="It stands at ⓜ",
    ),
    Wording(
        "committed",
        _any(
            r"\b(?:commit\w*|pledg\w*|subscri\w+|signed (?:for|up)|put(?:s|ting)? (?:in|up)|paid|gives?|gave|"
            r"contribut\w+|invest(?:s|ed) ⓜ|anchor\w*|backs?|backed|backing|first cheques?|is in|are in|"
            r"takes?|took)\b",
        ),
        says="The town put in its share",
    ),
    Wording(
        "launched",
        _any(
            r"\b(?:launch(?:es|ed)|unveil\w*|debut\w*|introduc\w+|start(?:s|ed)|began|begun|opens?|opened|"
            r"inaugurat\w+|roll(?:s|ed) out|kick(?:s|ed) off|presented|showed|went live|under way|is born|"
            r"was born|now has|there is)\b",
        ),
        says="The purse was unveiled",
    ),
    Wording(
        "set up",
        _any(
            r"\b(?:set up|sets up|establish(?:es|ed)|creat(?:es|ed)|form(?:s|ed)|found(?:s|ed)|constituted|"
            r"been made|stood up|put together|brought into being)\b",
        ),
        says="The banks founded a purse",
    ),
    Wording(
        "passive set up",
        _any(
            r"\b(?:has|have|had|was|were|been|is|are|being) (?:\w+ )?(?:set up|established|created|formed|"
            r"launched|founded|unveiled|opened|introduced|signed|inaugurated)\b",
        ),
        says="A purse has been founded",
    ),
    Wording(
        "to set up",
        _any(
            r"\b(?:to|will|would|shall|may|might|could|should|can) (?:be |jointly |also |soon )?(?:set up|"
            r"establish\w*|create\w*|form\w*|launch\w*|found\w*|start\w*|open\w*|introduce\w*|raise\w*|"
            r"begin)\b",
        ),
        says="The banks will found a purse",
    ),
    Wording(
        "in the making",
        _any(
            r"\b(?:is|are|was|were|be) (?:\w+ )?(?:setting up|establishing|creating|forming|launching|"
            r"raising|starting|preparing|planning|considering|working on|seeking|looking)\b",
        ),
        says="The banks are forming a purse",
    ),
    Wording(
        "plans",
        _any(
            r"\b(?:plan(?:s|ned|ning)?|intend\w*|propos\w+|prepar\w+|consider\w*|explor\w+|mull\w*|weigh\w*|"
            r"eye[sd]?|eyeing|idea|wish\w*|promis\w+|vow\w*|envisag\w+|draft|project\w*|talks|discuss\w*|"
            r"study\w*|negotiat\w+|pipeline|proposal)\b",
        ),
        says="The banks mull a purse",
    ),
    Wording(
        "decided",
        _any(
            r"\b(?:decid\w+|resolv\w+|resolution|vot\w+|board|approv\w+|authori[sz]\w+|cabinet|council|"
            r"parliament|lawmakers|senate|bill|law|decree|budget|said yes|yes to|green[- ]?li\w+|go-ahead|"
            r"cleared?|ratif\w+|adopt\w+|pass(?:ed|es))\b",
        ),
        says="The cabinet said yes",
    ),
    Wording(
        "signed",
        _any(
            r"\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)|agree(?:s|d|ment)?|mou|memorandum|partner\w*|joint(?:ly)?|"
            r"team\w*|accord|pact|deal)\b",
        ),
        says="They inked a deal",
    ),
    Wording(
        "memorandum",
        _any(
            r"\b(?:mou|memorandum|letter of intent|framework|preliminary|non-binding|in principle)\b",
        ),
        says="a letter of intent",
    ),
    Wording(
        "will",
        _any(
            rf"\b(?:will|shall|would|is to|are to|to be|should)\b(?! {WORK})",
        ),
        says="It will come",
    ),
    Wording(
        "may",
        _any(
            r"\b(?:may|might|could|perhaps|possibly|if)\b",
        ),
        says="It might lend",
    ),
    Wording(
        "coming time",
        _any(
            r"\b(?:next (?:year|month|week|quarter|spring|summer|autumn)|later this year|this year|soon|"
            r"shortly|by the end|end of the year|within|coming|upcoming|expected|due|scheduled|slated|"
            r"before long|in the first|in the second|in the third|in the fourth)\b",
        ),
        says="due next spring",
    ),
    Wording(
        "just now",
        _any(
            r"\b(?:today|yesterday|this week|on (?:mon|tues|wednes|thurs|fri)day|now|new|newly|just|"
            r"recently)\b",
        ),
        says="It opened today",
    ),
    Wording(
        "managers",
        _any(
            r"\b(?:fund managers?|managers|general partners?|gps?|operators?|applicants?|bidders?|"
            r"asset managers?)\b",
        ),
        says="several operators",
    ),
    Wording(
        "call",
        _any(
            r"\b(?:request for|rf[piq]s?|call for|invit\w+|tender\w*|proposals?|appl(?:y|ies|ications?)|"
            r"bids?|bidding|expressions? of interest|wanted|deadline|shortlist\w*|select(?:s|ed|ing|ion)?|"
            r"apply by|search(?:es|ing)?|appoint\w*|pick\w*|chosen|choose\w*)\b",
        ),
        says="a request for tenders",
    ),
    Wording(
        "call managers",
        _any(
            r"\b(?:request for|rf[pi]s?|call for|invit\w+|tender\w*|proposals?|appl(?:y|ications?)|bids?|"
            r"wanted|select\w*|search\w*|appoint\w*|pick\w*|choos\w*|chosen|asked?|seeks?|"
            r"look\w* for)\b[^.;]{0,60}\b(?:managers?|partners|gps?|operators?|agency|houses|firms)\b",
            r"\b(?:managers?|partners|gps?|operators?|houses|firms)\b[^.;]{0,50}\b(?:invited|wanted|"
            r"may apply|can apply|asked|have until|apply)\b",
        ),
        says="The town invited houses and firms",
    ),
    Wording(
        "register",
        _any(
            r"\b(?:register(?:ed|s)?|registration|registry|incorporat\w+|business licen[cs]e|"
            r"registered capital|inscribed|company records)\b",
        ),
        says="It was entered and incorporated",
    ),
    Wording(
        "regulator",
        _any(
            r"\b(?:regulator\w*|sebi|cssf|asic|fsra|dfsa|fca|sec|amf|bafin|cnmv|cvm|watchdog|supervis\w+|"
            r"commission|association|licen[cs]e[d]?)\b",
        ),
        says="The watchdog agreed",
    ),
    Wording(
        "form d",
        _any(
            r"\bform d\b|\bfilings?\b|\bfiled\b|\bexchange commission\b|\bregulatory\b",
        ),
        says="A Form D shows it",
    ),
    Wording(
        "ceremony",
        _any(
            r"\b(?:ceremon\w+|ribbon|foundation|inaugurat\w+|event|summit|forum|conference)\b",
        ),
        says="They cut a ribbon",
    ),
    Wording(
        "invests",
        _any(
            r"\b(?:has|have) (?:already )?(?:invested|backed|bought|made|signed)\b|\bfirst (?:deals?|"
            r"investments?|cheques?|checks?)\b|\bportfolio\b",
        ),
        says="It has backed two shops",
    ),
    Wording(
        "part is in",
        _any(
            r"ⓜ (?:[\w'-]+ ){0,2}(?:so far|to date|already|thus far|by now|in hand|up to now)\b",
            r"\b(?:so far|to date|already|thus far|by now)\b(?: [\w'-]+){0,4} ⓜ",
            r"\b(?:needs?|wants?|wanted|still|another|a further|last|missing|remaining|rest|"
            r"seek\w*)(?: [\w'-]+){0,3} ?ⓜ(?: more| to (?:go|come|place|raise|find))?\b",
            r"ⓜ (?:more|short|to go|still|left|to come|remain)",
            r"ⓜ (?:[\w'-]+ ){0,3}(?:of|towards?|against|out of) (?:an? |its |the |"
            r"their )?(?:[\w-]+ ){0,3}?(?:ⓜ|target|goal|aim)",
            r"\band counting\b|\b(?:thirds|fifths|quarters|half|percent|per cent|way) (?:full|there|"
            r"of the way|through|filled|done)\b",
            r"\b(?:halfway|half-way|midpoint|nearly half|most of it)\b",
            r"\bfirst money\b|\bopening ⓜ|\bfirst ⓜ",
        ),
        says="ⓜ so far",
    ),
    Wording(
        "end is to come",
        _any(
            r"\b(?:will|should|would|to|may|could|expect\w*|likely|probably|"
            r"hop\w+)(?: [\w'-]+){0,4} (?:stop at|close at|end at|shut|closed?|reach|bring (?:it|"
            r"the fund) to|completed?|complete|wrap up)\b",
            r"\b(?:final|last|second) clos\w+ (?:[\w'-]+ ){0,5}(?:expected|should|will|may|come|due|planned|"
            r"at|to)\b",
            r"\bbefore (?:the )?(?:final|last) clos\w+",
            r"\b(?:remains?|stays?|still) open\b|\bkeeps? (?:raising|open|taking)\b",
            r"\btowards? (?:a |its |the )?(?:final|last) clos",
        ),
        says="It will probably stop at ⓜ",
    ),
    Wording(
        "money sold in papers",
        _any(
            r"\b(?:form d|filings?|papers?|sec|exchange commission)\b[^.;]{0,80}\b(?:ⓜ|sold|first sale|"
            r"raised|investors)\b",
            r"\b(?:sold|sale of|placed)\b(?: [\w'-]+){0,5} ⓜ|ⓜ (?:of it )?(?:was |were |has been |"
            r"had been )?(?:sold|placed)",
            r"\bfirst sale\b",
        ),
        says="It sold shares for ⓜ",
    ),
    Wording(
        "nothing sold",
        _any(
            r"\b(?:no(?:thing)?|not|none|zero|yet to)\b[^.;]{0,40}\b(?:sold|raised|sale|committed|closed)\b",
        ),
        says="Nothing has been sold",
    ),
    Wording(
        "an investor approves",
        _any(
            r"\b(?:approv\w+|commitment of|commit(?:s|ted)?|allocat\w+|recommend\w*|invest(?:s|ed|"
            r"ment)?)\b(?: [\w'-]+){0,3} ?ⓜ(?: [\w'-]+){0,3} (?:to|in|for|into)\b",
            r"\b(?:retirement|pension|board of|trustees|teachers|investment council|investment board|"
            r"development bank)\b",
        ),
        says="The trustees agreed",
    ),
    Wording(
        "over the line",
        _any(
            r"\b(?:over the line|round(?:s|ed) off|top(?:s|ped) out|ends? (?:at|above|with)|ended|stopped at|"
            r"stops at|finished|stands? at|showed up with|is shut|are shut|all of it|in full|complete[sd]?|"
            r"wrapped up|reached its|hit its|above (?:its|the) (?:mark|target|goal)|more than (?:asked|"
            r"planned|hoped)|cap)\b",
        ),
        says="It ended at ⓜ",
    ),
    Wording(
        "comes next",
        _any(
            r"\b(?:next (?:month|year|week|quarter)|comes next|to follow|in the works|on the way|to come|"
            rf"(?:will|is to|would|are to)(?! {WORK}) be|are to(?! {WORK})|planned|proposed|future|coming|upcoming)\b",
        ),
        says="It is to follow",
    ),
    Wording(
        "began at a time",
        _any(
            r"\b(?:was|were|has been|have been|had) (?:\w+ )?(?:launched|established|set up|created|opened|"
            r"founded|started|begun|unveiled|signed|inaugurated) (?:[\w'-]+ ){0,3}?(?:in|on|at|this|last|by|"
            r"with|today|yesterday|ⓓ)",
            r"\b(?:has|have) (?:\w+ )?(?:set up|opened|launched|established|created|started|formed|founded|"
            r"signed|unveiled|begun)\b",
            r"\b(?:opens|launches|starts|unveils|sets up|establishes|creates|begins|inaugurates|signs|forms|"
            r"introduces)\b",
        ),
        says="It was opened on ⓓ",
    ),
    Wording(
        "wants sum",
        _any(
            r"\b(?:wants?|wanted|asks?|asking|asked|seeks?|seeking|looks? for|looking for|after|aims? (?:for|"
            r"at|to)|hopes? (?:for|to)|target(?:s|ing|ed)?|goal|would like|set out|pursu\w+|"
            r"chas\w+)\b(?: [\w'-]+){0,6} ⓜ",
        ),
        says="It is looking for ⓜ",
    ),
    Wording(
        "is being raised",
        _any(
            r"\b(?:being raised|is raising|are raising|in the market|out with|fund-?raising for|marketing|"
            r"took (?:\w+ ){0,5}to market|to market|on the road)\b",
        ),
        says="It is in the market",
    ),
)
"""In no order: all that stand in a clause are heard."""
