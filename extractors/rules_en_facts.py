"""Whose a sum is, and who stands behind a fund: the rules of facts of English, beside the events of `rules_en`.

Symbols and macros are those of `rules_en`. In AMOUNTS the last ⓜ of a match is the sum; in ROLES the group `p` is a list
of names.
"""

from __future__ import annotations

from extractors.rules import Rule
from extractors.rules_en_verbs import en

_SIZE_NOUN = r"(?:size|scale|corpus|amount|capital|commitments?|volume|value|target|pool|capitali[sz]ation|subscription|registered\scapital|fund\ssize|fundraising|kitty|firepower|total)"
_QUALIFIED = r"(?:(?:about|around|some|nearly|almost|over|up\sto|at\sleast|more\sthan|roughly|approximately|an?|the|just|under|to|as\smuch\sas|its|hard|cap|oversubscribed|total|combined|initial|of|well|above|in|excess|estimated|planned|than|less|fewer|little|close|slightly|maximum|no|not|exactly|fully|only|cool|record|whopping)\s){0,6}?"

# ---------------------------------------------------------------- amounts: whose a sum is

AMOUNTS: tuple[Rule, ...] = (
    # -- nobody's: sums that are never the fund's own
    Rule(
        name="en money set aside",
        field="size",
        pattern=en(
            r"\b(?:(?:set|put|sets|puts|setting|putting)\saside|earmark\w*|reserv\w+|ring-?fenc\w+)\s(?:\w+\s){0,2}?ⓜ\s(?:of\s(?:its|their)\sown\s(?:\w+\s)?)?(?:for|in)\s(?:(?:a|an|the|this|its|new|own|corporate|venture)\s){0,4}(?:ⓕ|fund|vehicle|partnership|pool)"
        ),
        says=("will put aside $75 million of its own cash for a fund",),
        not_says=("put $75 million into companies",),
    ),
    Rule(
        name="en target of which part",
        field="target",
        pattern=en(
            r"\bof\s(?:the\s|a\s|some\s)?ⓜ(?=\s(?:it\sis\s|being\s)?(?:sought|targeted|wanted|hoped\sfor|aimed\sfor|asked\sfor|envisaged)\b) | \b(?:towards?|midpoint\sof|midway\spoint\sof|halfway\s(?:mark\sof|point\sof|to)|half\sof|out\sof)\s(?:a|an|its|the|their)\s(?:[\w-]+\s){0,3}?ⓜ | ⓜ\sof\s(?:a|an|its|the|their)\s(?:target|goal|aim|hoped|wished|sought|planned|wanted|intended|envisaged)[\w-]*\s(?:\w+\s){0,2}?ⓜ | \b(?:hits?|hit|hitting|take\w*\sto|on)\sthe\s(?:road|market|trail)\s(?:for|with|seeking|in\ssearch\sof)\s(?:\w+\s){0,2}?ⓜ | ⓜ\s(?:ambition|aim|objective|finish\sline|hopes)\b"
        ),
        says=("towards a £55m target", "will now hit the road for Rs 900 crore", "of a HK$1.2 billion ambition"),
        not_says=("closed at £55m",),
    ),
    Rule(
        name="en assets managed",
        field="nobody",
        pattern=en(r"""\b(?: manag(?:e|es|ed|ing(?!\s(?:partner|director|general))) | oversee\w* | oversaw | looks?\safter | handl\w+ | administ\w+ | aum | assets? | portfolio | balance\ssheet | under\smanagement\s(?:of|at|to|rises?|above|is) | advis(?:es|ed|ing)\son | supervis\w+ ) (?:\s(?!for\b|fund\b|and\b|rais|reach|clos|secur|collect|has\b)[^\sⓜⓕ;,]+){0,6}? \s ⓜ (?!\s(?:fund|vehicle|pool|for\sits))
            | ⓜ (?:[\s-](?:\w+\s)?){0,2}? \s(?:in|of|under|worth\sof)\s(?:\w+\s){0,4}? (?:assets|aum|management|wing|custody|stewardship|regulatory\sassets|advisory) | ⓜ \s(?:(?!(?:in|the|of|from|for|to|by|at|with|and)\b)[\wⓐ]+\s){0,2}?(?:asset\smanager|firm|investor|manager|giant|pension|bank|company|group|institution|endowment|insurer|plan)\b"""),
        says=("The firm manages more than $10bn", "with $4bn of assets under management", "the $225bn manager"),
        not_says=("The fund has $4bn",),
    ),
    Rule(
        name="en ticket",
        field="nobody",
        pattern=en(r"""\b(?: che(?:ques?|cks?) | tickets? | investments? | stakes? | equity\sche\w+ | invest(?:ing|s|ed)? | write | writes | writing | deals? | bets? | loans? | lend(?:ing|s)? | amounts(?!\sto\b) | transactions? | positions | rounds? | put(?:ting|s)? | deploy(?:ing|s|ed)? | grants? | subsid\w+ | companies\s(?:with|worth) | companies\svalued | ebitda | enterprise\svalues? | minimum | spend(?:ing|s)? )
            \s (?:(?!total|size|clos|rais)[^\sⓜⓕ;.]+\s){0,5}? ⓜ (?!\s(?:fund|vehicle|pool)|\s(?:in|into|to|for|of|towards)\s(?:\w+\s){0,2}?ⓕ)
            | ⓜ \s (?:per|each\sin|in\seach|apiece|a\spiece|in\sone|into\sone|for\seach\scompany|(?:(?:a|every|per|each)\s)(?:fiscal\s|financial\s|budget\s|calendar\s)?year|annually|yearly|(?:[\w']+\s){1,4}(?:every|each)\syear|a\scompany|investments?|cheques?|checks?|tickets?|deals?|rounds?)\b"""),
        says=(
            "cheques of $4 million to $8 million",
            "invests up to $20 million in one company",
            "300 million yuan a year",
            "fed with $1m each fiscal year",
            "of over 50 billion won is to be raised every year",
        ),
        not_says=("The fund has $20 million", "The first phase amounts to $20 million"),
    ),
    Rule(
        name="en beside the fund",
        field="nobody",
        pattern=en(
            r"\b(?:vehicles|funds|firms|managers|schemes|deals|start-?ups|companies|industry|market|sector)\s(?:\w+\s){0,2}?(?:worldwide|globally|nationwide|in\sⓐ|across\sⓐ|overall)[^ⓜ;]{0,60}?ⓜ | \b(?:separate\saccounts?|firepower|leverage|borrow\w*|debt\sof|guarantees?\sof|green-?shoe(?:\soption)?|sub-?fund|co-?investments?|another\s(?=ⓜ\sfrom))[^ⓜⓕ;]{0,40}?ⓜ | ⓜ[^ⓜⓕ;,]{0,40}?\b(?:(?:is|are)\snot\spart\sof|is\snot\sincluded|on\stop|in\sseparate\saccounts?|of\sleverage|of\sdebt|green-?shoe|loan\sguarantee)\b | \b(?:similar|comparable|sister|existing|rival|separate|older|earlier|original)\s(?:\w+\s){0,2}?(?:instrument|scheme|facility|programme|vehicle|line|fund)[^ⓜ;]{0,120}?ⓜ | \b(?:issued|subscribed)\scapital\sof\sⓜ"
        ),
        says=(
            "With leverage the firepower is €3.8 billion",
            "€600 million in separate accounts is not counted",
            "has an issued capital of €2 million",
        ),
        not_says=("The fund has €3.8 billion",),
    ),
    Rule(
        name="en company money",
        field="nobody",
        pattern=en(r"""\b(?: valu(?:ed|ation|ing|es|e) | revenues? | sales | profits? | turnover | gdp | output | market\s(?:cap\w*|size|value|worth) | debt | bonds? | ipo | acquisition | acquired | acquires | bought | sold(?!\s(?:\w+\s)?ⓜ\s(?:of\s(?:interests|units|shares|it)|to\s\d+\sinvestors|out\sof)\b) | price | paid | mortgage | damages | dividends? | buyback | economy | losses | proceeds | exits? | sent | returned | distributed | distributions | generated | worth\sof\s(?:deals|transactions) | earned | losing | lost | gained ) \s (?:[^\sⓜⓕ;.]+\s){0,6}? ⓜ
            | ⓜ \s (?:in\s(?:revenue|sales|annual|debt|profit|damages|cash|distributions|proceeds|losses|series|seed\sfunding|venture\sdebt|exits?|realisations|gross) | (?:\w+\s)?(?:valuation|acquisition|deal|round|series|loan|ipo|buyout\sof|sale|contract|bond|stake|exit) | back\sto\s(?:investors|lps) | of\sproceeds)
            | \bseries\s[a-h]\b [^ⓜ;]{0,20} ⓜ | ⓜ [^ⓜⓕ;]{0,15} \bseries\s[a-h]\b"""),
        says=("sold for around SEK500 million", "sent €814 million back", "closed $70 million in Series C funding"),
        not_says=("closed the fund at $70 million", "has sold $70 million to 34 investors"),
    ),
    Rule(
        name="en mobilised",
        field="nobody",
        pattern=en(
            r"\b(?: mobili[sz]\w* | unlock\w* | crowd\w*\sin | leverag\w+ | trigger\w* | catalys\w+ | catalyz\w+ | attract\s(?:a\sfurther|another|additional) | draw\sin | stimulat\w+ | spur\w* | hopes\sto\sdraw | generate | would\smean | driving | induc\w+ | average\w* | on\saverage | needs? | funding\sgap | gap\sof | bringing\s(?:its|the|total|their)\w* | brings\s(?:its|the|total|their)\w* | takes?\s(?:its|the|total)\w* | taking\s(?:its|total|the)\w* | lift\w*\s(?:its|total|what) ) \s (?:[^\sⓜⓕ;]+\s){0,8}? ⓜ | ⓜ \s (?:on\saverage|in\stotal\sinvestment|of\sinvestments?\sby|for\s(?:the\s)?(?:average|typical))"
        ),
        says=(
            "expected to mobilise €6bn",
            "that hopes to draw US$250 billion by 2030",
            "bringing its total capital to $1bn",
        ),
        not_says=("has drawn €6bn",),
    ),
    Rule(
        name="en against target",
        field="nobody",  # but the size of a first close that stays below it
        pattern=en(
            r"\b(?:against|below|short\sof)\s(?:(?:its|the|an?|their|his|initial|original|overall|total|fund's|final|stated|revised|fundraising)\s){0,4}(?:(?:target|goal)\s(?:size\s)?of\s(?:(?:about|around|some|up\sto)\s)?ⓜ | ⓜ\s(?:target|goal)\b)"
        ),
        says=("against a target of $1 billion", "short of its $90m goal"),
        not_says=("exceeding its original $300m target",),
    ),
    Rule(
        name="en compared",
        field="nobody",
        pattern=en(
            r"""\b(?: (?<!not\sbe\s)(?<!become\s)(?<!grow\s)larger\sthan | (?<!not\sbe\s)(?<!become\s)(?<!grow\s)bigger\sthan | smaller\sthan | up\sfrom | down\sfrom | compared\s(?:with|to) | versus | vs\.? | exceed\w*\s(?:its|the)\s(?:\w+\s)?(?:target|goal)\sof | above\s(?:its|the|a|an)\s(?:\w+\s){0,3}?(?:target|goal)\sof | original(?:ly)?\s(?:\w+\s)?(?:target|goal|asking|sought|seeking)\s?(?:of|was)? | (?:initial|original|initially|revised|earlier)\s(?:target|goal|ambition)\s(?:size\s)?of | surpass\w*\s(?:its|the|a)\s(?:\w+\s){0,3}?of | against\s(?:a|an|its)\s(?:\w+\s){0,3}?of | began\s\w+\s\w+\s\w+\sasking\sfor | asking\sfor | lowered\s[^ⓜ;]{0,30}?\sto | short\sof\s(?:its|the)\s(?:\w+\s)*?of | predecessor\S*\s | previous\s\w+\s | prior\s\w+\s | double\s(?:the|its) | twice\s(?:the|its) | than\sthe | after\s(?:raising|closing) | follow\w*\s | which\s(?:closed|raised|had)\s\w+ ) \s? (?:[^\sⓜⓕ;]+\s){0,5}? ⓜ"""
        ),
        says=(
            "larger than the $90m it raised before",
            "above an initial target of €500m",
        ),
        not_says=("closed at $300m",),
    ),
    Rule(
        name="en over target",
        field="nobody",
        pattern=en(
            r"\b(?:exceed\w*|surpass\w*|beat\w*|above|beyond|over|past|top(?:s|ped|ping)|short\sof|below|against|ahead\sof|smash\w*|more\sthan\sdouble|twice|triple|outstrip\w*|blow\w*\sthrough|blew\s(?:past|through)|missed|missing)\s(?:(?:its|the|an?|their|his|initial|original|fund's|target|goal|of|oversubscribed|revised|previous|stated|early)\s){1,5}ⓜ \s? (?:target|goal|hard\scap|hard-cap|cap|initial\starget|fund)?"
        ),
        says=("exceeding its original $300m target",),
        not_says=("reaching its $300m hard cap",),
    ),
    Rule(
        name="en earlier fund's",
        field="nobody",
        pattern=en(r"""\b(?: (?:its|the|their|his|her)\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|earlier|previous|prior|last|maiden|debut|two|three)(?:\s(?:one|ones|two|three|funds?|vehicles?))? ,? \s (?:(?!has\b|have\b|flagship|locking|rais|secur|collect|at\b|target|seek|the\b|and\b|clos|phase\b|tranche\b|batch\b|stage\b|instal\w+\b)[^\sⓜⓕ;]+\s){0,6}? ⓜ )
            | ⓜ \s (?:for|in) \s (?:its|the|their)\s(?:first|second|third|fourth|fifth|earlier|previous|prior|last)\b (?=[,.;]|\sone|\sin\b|$) | ⓜ (?:\s[^\sⓜⓕ;,]+){0,3}? \s predecessor | \bhad\s(?:about\s|over\s|around\s|some\s|only\s)?ⓜ"""),
        says=(
            "had $310 million for its first, finished in August 2005",
            "The first two had $210 million",
            "its $500m predecessor",
        ),
        not_says=("its first fund has $310 million", "the first phase $310 million"),
    ),
    # -- the first part
    Rule(
        name="en first close sum",
        field="first_tranche",
        pattern=en(
            r"<CLOSE_ONE> (?:\s(?!target|final|additional|further|another|extra)[^\sⓜ;]+){0,9}? \s ⓜ | ⓜ (?:\s(?:in|is|was|of|capital|commitments|secured|at|for|a|an|its|the|on|hand|after|during|by|raised|came|with|has|been|be|should|will|would|could|may|might)){0,7}? \s? <CLOSE_ONE>"
        ),
        says=(
            "held a first close of RMB1.8 billion",
            "RMB800 million is in hand after a first close",
            "a $40m first close",
        ),
        not_says=("the final close of $40m", "a first close on the fund, which could raise an additional $40m"),
    ),
    Rule(
        name="en first tranche",
        field="first_tranche",
        pattern=en(
            r"""\b(?: (?:first|initial|opening|starting|start-up|seed|first[\s-]phase|phase[\s-]one|first[\s-]round|early) \s (?:(?:capital|fund|funding|investment|commitment|commitments|money|batch|stage|subscription|contribution|scale|size|closing|close|pool|paid-in|part|instal\w+)\s)*? (?:phase|tranche|round|instal\w+|capital|stage|investment|commitments?|batch|contribution|funding|size|scale|closing|close|part|pot|outlay|corpus|endowment|allocation|amount|injection|payment) (?:\s(?:of|at|worth|is|was|totalling|totaling|with|will|be|to|comes|amounts|a|an|set|in|the|fund|ⓕ))*? \s """
            + _QUALIFIED
            + r""" ⓜ )
            | (?: opens? | begins? | starts? | started | starting | launch\w* | seeded | begin | kick\w*\soff | debut\w* | initially\scapitali[sz]ed | initially ) \s (?:off\s|out\s)?(?:initially\s)?(?:with|at|totalling|endowed\swith)\s """
            + _QUALIFIED
            + r""" ⓜ (?:\s(?:of|in)\s(?:first|seed|initial|capital|funding|commitments))?
            | ⓜ \s (?:first|initial|opening|start-up|seed|starter)\s(?:tranche|phase|instal\w+|close|closing|round|commitment|capital|investment|contribution|funding)
            | ⓜ \s (?:is\s|are\s|was\s|were\s|will\sbe\s|would\sbe\s|being\s)?(?:to\sbe\s)?paid\s(?:in|up)\b | ⓜ \sin\s(?:first|initial|early|opening|seed)\s(?:commitments?|money|capital|pledges|funding) | seeded\swith\sⓜ
            | ⓜ \s (?:to\s(?:begin|start)\swith|at\sthe\soutset|so\sfar|to\sdate|already|at\sfirst|initially|in\sthe\sfirst\s(?:phase|round|tranche|stage)|will\sbe\sallocated\sin\sa\sfirst) | (?:so\sfar|already|to\sdate|initially)\s(?:(?!deals?\b|invest|bought|acqui|purchas|backed|spent|deploy)[^ⓜ;:ⓕ]){0,30}?ⓜ(?!\s(?:purchase|acquisition|takeover|deal|buyout|stake)) | promised\sⓜ\sto\sbegin | ⓜ\s(?:\w+\s){0,2}?(?:prime[sd]?|kick[\s-]?start\w*|jump-?start\w*|get\sit\sgoing)\b | ⓜ\sat\s(?:the\s)?first\s(?:bite|go|attempt|stop|stage)\b"""
        ),
        says=(
            "a first-phase capital of RMB2 billion",
            "It opens with €50 million",
            "has promised 2 billion yuan to begin with",
        ),
        not_says=(
            "The fund has already completed two deals: the $310 million purchase of a mill",
            "a second tranche of RMB2 billion",
        ),
    ),
    Rule(
        name="en initial sum tranche",
        field="first_tranche",
        pattern=en(
            r"\b(?:initial|first|opening)\sⓜ (?:\s(?:tranche|phase|close|closing|instal\w+|commitment|capital|funding))? | (?:form\sd|filing)[^;ⓜ]{0,80}?\b(?:has|have|sold|raised|collected)\s(?:\w+\s){0,2}?ⓜ | (?:signed\sup\sfor|subscribed\sfor)\s(?:more\sthan\s)?ⓜ\sof | ⓜ\s(?:of\s(?:its|the|a)\s(?:\w+\s){0,3}?ⓜ\s?(?:target|goal)|had\scome\sin|has\scome\sin|is\sin\shand|in\shand)"
        ),
        says=("an initial RMB2 billion tranche", "a first €500 million was signed"),
        not_says=("a final €500 million was signed",),
    ),
    Rule(
        name="en part still to be matched",
        field="part",
        pattern=en(
            r"ⓜ\s[^ⓜⓕ]{0,90}?[;,]\s[^ⓜⓕ;]{0,20}?\b(?:as\smuch\sagain|the\ssame\sagain|private\s(?:investors|partners|money|capital)\s(?:is|are)\sto\s(?:add|match|supply))\b | \b(?:a\sfifth|a\squarter|a\sthird|half|two[\s-]thirds|\d+\s?(?:%|per\scent|percent))\s(?:of\s(?:it|which|that))?[^ⓜ;]{0,10}\bor\sⓜ"
        ),
        says=("€250m is foreseen from the state; at least as much again is to come from insurers",),
        not_says=("€250m is foreseen",),
    ),
    Rule(
        name="en part of one investor",
        field="part",
        pattern=en(r"""\beach\s(?:of\s(?:the\s)?\w+\s|\w+\s)?(?:(?:will|would|is\sto|has|are|was\sto)\s)?(?:contribut|put|provid|invest|commit|pay|chip|inject|supply|pledg)\w*\s(?:in\s|up\s)?ⓜ | (?: ⓐ\S? \s | government\s | state\s | city\s | bank\s | ministry\s | partner\s | it\s | founders?\s ) (?:(?:also|itself|alone|will|would|has|have|is|to|jointly|each|initially|plans|agreed|intends|who|which|was|contributing)\s){0,4} (?:commit\w* | contribut\w+ | pay\w*(?:\sin)? | invest\w* | inject\w* | giv\w+ | gave | put\w* | pledg\w+ | provid\w+ | suppl\w+ | subscrib\w+ | chip\w*\sin | allocat\w+ | earmark\w+ | offer\w* | in\sfor | anchor\w* | ploughed | pours? | poured | take[sn]?(?!\sin\b) | took\s(?=ⓜ\sof) | bought ) (?!\sits\s(?:final|first))(?:\s(?!in\sa\sfirst|target|goal)[^\sⓜⓕ;]+){0,5}? \s ⓜ
            | ⓜ \s (?:from|by)\s(?:the\s|its\s)?(?:ⓐ|ⓕ|government|state|city|bank|parent|general\spartner|founders?|balance\ssheet)(?!\s(?:and|,)) | ⓜ\s(?:of\s)?(?:which|ⓐ\smoney|of\sits\sown|of\spublic\smoney|of\sstate|of\sⓐ\smoney|commitment\sfrom|anchor|cornerstone|investment\sfrom|contribution) | of\swhich\s[^ⓜ;]{0,20}?ⓜ | \b(?:sponsor|anchor|investor|backer|lead|lp|cornerstone|founder)\s(?:with|at|for)\sⓜ | \b(?:stake|slice|share|part|portion)\s(?:of|worth)\sⓜ"""),
        says=(
            "The state pays in CNY100 billion",
            "to which each country will contribute €50 million",
            "$25 million from the European bank",
            "The bank is in for USD 30 million",
        ),
        not_says=("The fund has $25 million",),
    ),
    Rule(
        name="en in of sought",
        field="first_tranche",
        pattern=en(
            r"\bof\s(?:the\s|a\s|some\s)?ⓜ\s(?:it\sis\s|being\s)?(?:sought|targeted|wanted|hoped\sfor|aimed\sfor|asked\sfor|planned|envisaged) ,?\s [^;ⓕⓜ]{0,30}? ⓜ (?=\s(?:is|are|was|were|has|have|had)\s(?:\w+\s){0,2}?(?:in|come|arrived|committed|signed|secured|raised|banked|collected|subscribed|pledged)\b) | \b(?:locking|locked)\sin\sⓜ(?=\stowards?) | ⓜ (?=\s(?:towards?|out\sof)\s(?:a|an|its|the|their)\s(?:[\w-]+\s){0,3}?ⓜ) | ⓜ (?=\sof\s(?:a|an|its|the|their)\s(?:target\w*|goal|aim\w*|hoped|wished|sought|planned|wanted|hard|intended|envisaged|(?:\w+\s)target)[\w-]*\s(?:\w+\s){0,3}?ⓜ) | ⓜ (?=\sout\sof\s(?:a\starget\sof\s)?ⓜ) | ⓜ (?=,?\s(?:against|towards?)\s(?:a|an|its|the|their)\s(?:\w+\s){0,2}?(?:target|goal|aim)\sof\sⓜ)"
        ),
        says=(
            "of €90m sought, €60m is in",
            "has £31m towards a £55m target",
            "now has €92 million of a wished-for €120 million",
        ),
        not_says=("closed at €90m",),
    ),
    # -- the target
    Rule(
        name="en target",
        field="target",
        pattern=en(
            r"""\b(?: target\w* | seek\w* | sought | aim\w* | want\w* | wish\w* | would\slike | hop\w+ | goal | looking | expect\w* | should | plan\w* | intend\w* | ambition | envisag\w+ | eye[sd]? | eyeing | pitch\w* | hunt\w*\sfor | ask\w*\sfor | try\w*\sto\sraise | is\sto | will | could | meant\sto | supposed\sto ) (?:\s(?!invest|manage|write|first|mobili|attract|deploy|draw|trigger|unlock|spend|have\smanaged)[^\sⓜⓕ;]+){0,9}? \s? (?:total|reach|raise|of|at|for|close|grow\sto|size|with|be|exceed|is|gather|collect|hit|secure|have|corpus|up\sto|:|on|targeting|target|seek|seeking|target\w*|aims?|wants?|eyes?|seeks?|sought|above|over|than|as) \s """
            + _QUALIFIED
            + r""" ⓜ
            | ⓜ \s (?:or\smore\s|or\sso\s)? (?:target|goal|(?:is|being)\sthe\s(?:goal|target|aim)|by\sthe\s(?:last|final)\sclose|being\ssought|fund-?raising\starget|over\s(?:the\snext\s)?\w+\syears|within\sa\syear)
            | (?:target\w*|seeks|seeking|wants|targets|aims\sfor)\s"""
            + _QUALIFIED
            + r"""ⓜ | ⓕ\sthat\sis\sto\sclose\sat\sⓜ | \b(?:sets?|setting)\sout\sto\s(?:raise|gather|collect)\s"""
            + _QUALIFIED
            + r"""ⓜ | grow\sto\s"""
            + _QUALIFIED
            + r"ⓜ | reach\s"
            + _QUALIFIED
            + r"ⓜ | \b(?:like|likes|want|wants|hope|hopes|wish|wishes|plan|plans|expects?)\sto\s(?:stop|finish|end|close|settle|land|arrive|conclude)\s(?:up\s)?(?:at|on|with)\s"
            + _QUALIFIED
            + r"ⓜ | \b(?:target|goal|aim|ambition)\s(?:\w+\s)?(?:is|was|as|of|:)\sⓜ | ^Target:\sⓜ | \b(?:finish\sline|end\sgoal|mark|figure)\s(?:remains|is|stays|was\sset\sat)\s(?:at\s)?ⓜ | last\sclosing,?\sat\sⓜ | ⓜ,?\s(?:is\s)?(?:foreseen|pencilled\sin|envisaged|planned|sought|wanted)\b | ⓜ\s(?:is\s(?:what|the\ssum|the\samount|the\sfigure)\b) | whose\s(?:target|goal)\sis\sⓜ | lift\sthe\stotal\sto\sⓜ | can\sgrow\sto\sⓜ"
        ),
        says=(
            "has a target of $400m",
            "It had set out to raise $400m",
            "wants $300 million by the last close",
            "should grow to €200 million",
            "a fund that is to close at $200 million",
            "$200 million being the target",
        ),
        not_says=("closed at $400m",),
    ),
    Rule(
        name="en on the way to",
        field="target",
        pattern=en(
            r"\b(?:en\sroute\sto|on\s(?:the|its)\s(?:way|road|path)\sto(?:wards?)?|on\s(?:course|track)\s(?:for|to)|in\spursuit\sof|in\ssearch\sof|bound\sfor|within\sreach\sof|has\sits\seye[s]?\son|is\safter|half\sof\sthe|a\sthird\sof\sthe|a\squarter\sof\sthe|two-thirds\sof\sthe|the\sfull|an?\s(?:eventual|ultimate|intended|hoped-for|planned|projected)|(?:grow\w*|scale\w*|expand\w*|build\w*|rise\w*|increase\w*|go|swell\w*)\s(?:up\s)?(?:to|as\shigh\sas|as\sfar\sas)|towards?|when\sfull(?:y\ssubscribed)?,?(?:\s\w+){0,5}?|(?:final|last)\sclos(?:e|ing)(?:\s\w+){0,5}?\s(?:at|of|to)|no\sfurther\sthan)\s"
            + _QUALIFIED
            + r"ⓜ (?!\s(?:hard\scap|into|in\scompanies|investments?)) | ⓜ \s(?:it|they|he|she|the\s(?:firm|manager|house|team|fund|partners|sponsor))\s(?:is\s|are\s|has\s|have\s)?(?:wants?|seek\w*|after|aim\w*|hope\w*|target\w*|needs?|sought|ultimately|eventually|would\slike|in\smind|pencilled|wish\w*|looking|plan\w*)\b | ⓜ \s(?:in\smind|in\ssight|when\sfull|at\s(?:the\s)?(?:final|last)\sclos(?:e|ing)|is\s(?:the\s)?(?:eventual\s|overall\s|final\s)?(?:target|goal|aim|destination|ambition))\b"
        ),
        says=("is on its way to €90 million", "half of the €90 million it wants", "€90 million is the goal"),
        not_says=("has raised €90 million",),
    ),
    Rule(
        name="en hard cap",
        field="cap",
        pattern=en(
            r"\b(?:capped\sat|not\sto\s(?:go\s)?(?:beyond|exceed)|not\s(?:become|be|grow)\s(?:larger|bigger)\sthan|not\s(?:exceed|pass)|at\smost|limit\w*\sto|no\smore\sthan)\sⓜ | ⓜ\sat\s(?:the\s)?(?:most|maximum|outside)\b | \b(?:hard[\s-]cap|ceiling|upper\slimit|maximum|cap)\s(?:\w+\s){0,2}?(?:of|at|is)\s(?:\w+\s)?ⓜ | ⓜ\s(?:hard[\s-]cap|ceiling|cap)\b"
        ),
        says=("with a hard cap of $500m", "its $500m hard cap", "may not become larger than $500m"),
        not_says=("with a target of $500m",),
    ),
    # -- what was raised
    Rule(
        name="en closed at",
        field="raised",
        pattern=en(
            r"""\b(?: clos(?:es|ed|e|ing) | <CLOSE_END> | complet(?:e|es|ed|ing|ion) | conclud\w+ | wrap\w*\sup | finali[sz]\w+ | ended | ends | hits? | reach(?:es|ed) | topp?(?:s|ed) | wound\sup | settle[sd]?\sfor | sealed | hauls? ) (?:\s(?!first|initial|target\w*|short|below|raising)[^\sⓜⓕ;]+){0,8}? (?:\s[ⓕ](?:\s\([^)]*\))?)? \s? (?:\s?(?:at|on|with|of|for|above|over|to|having\sraised|around|after\sraising|totalling|totaling|worth|its|the|a|an|hard|cap|raising|securing)\s)+ """
            + _QUALIFIED
            + r""" ⓜ (?!\starget)"""
        ),
        says=(
            "closed its third fund at $300m",
            "held a final close on the fund at an oversubscribed €1bn",
            "is complete at $605 million",
        ),
        not_says=("closed below its target",),
    ),
    Rule(
        name="en raised sum",
        field="raised",
        pattern=en(
            r"(?<!to\s)(?<!not\s)\b<RAISED> (?:\s(?!series|from\sits|target\w*)[^\sⓜⓕ;]+){0,7}? \s ⓜ (?!\s(?:target|goal|hard\scap|of\swhich))"
        ),
        says=("raised more than $300m for its third fund", "hauled in a record €2bn"),
        not_says=("hopes to raise $300m",),
    ),
    Rule(
        name="en money for fund",
        field="raised",
        pattern=en(
            r"\b(?:has|have|with|got|gets|flush\swith|armed\swith|sitting\son) \s (?:(?:a|new|fresh|more|about|over|some|another|than|an|oversubscribed|little|just|total|of|nearly)\s){0,4}? ⓜ (?= \s(?:for|in|to\sinvest|to\sspend|to\splay|to\sback|of\s(?:fresh|new)|,)|[.,;]|$) | (?:ends?|ended)\s(?:its\s)?(?:marketing|fundraising|campaign)\swith\sⓜ | ⓜ\s(?:final|first-and-final|sole|single|one-and-only|last)\sclos(?:e|ing)\b | \b(?:on|with)\s(?:total\s|equity\s|investor\s|capital\s)*commitments\sof\s(?:\w+\s){0,2}?ⓜ | \bdone:\s(?:\w+\s){0,2}?ⓜ | \b(?:full|done|filled|complete|closed|over)(?:\s[^;ⓜⓕ.]{0,20})?:\sⓜ | \bcounts?\sⓜ | \bthe\sⓜ\s(?:it|they)\s(?:has|have)\s(?:raised|gathered|collected)"
        ),
        says=("has $450 million for its second fund", "Now flush with $700 million,"),
        not_says=("has $450 million target",),
    ),
    # -- the size, however it is told
    Rule(
        name="en fund of",
        field="size",
        pattern=en(
            r"ⓕ (?:\s\([^)]{0,50}\))? ,? \s? (?:\s?(?:of|worth|totalling|totaling|totals?|totalled|at|with|holds?|has|have|is|are|was|were|amounts?\sto|valued\sat|sized\sat|stands?\sat|comprising|capitali[sz]ed\s(?:at|with)|endowed\swith|done|boasting|to\stotal|of\sabout|each|will\seach|exceed\w*|share|hold|carr(?:y|ies)|gets?|receives?|takes?|launched\swith|started\swith|being|a|an|the|total|combined|:|-|—|will|be|target|planned|"
            + _SIZE_NOUN
            + r"|of|in|around|up|to|commitments|initial|maximum|overall|aggregate|from|raised|approximately|registered|which|its|s)\s?)+ "
            + _QUALIFIED
            + r" ⓜ (?!\s(?:investment|from\sⓐ|annual|first|initial|tranche|minimum|being\sthe)) | ⓕ \s?[(:—-]+\s? ⓜ | ⓕ\s?,?\sⓜ"
        ),
        says=(
            "a fund of Rs 200 crore",
            "an industry fund with a total target size of RMB5 billion",
            "a core fund holds $284 million",
            "the two funds worth 4 billion yuan",
        ),
        not_says=("the fund invests $5m",),
    ),
    Rule(
        name="en sum in fund",
        field="size",
        pattern=en(
            r"ⓜ,?\s(?:is|are|goes|go|sits?|went|will\sgo|lies)\s(?:in|into|to|for|with)\s(?:the\s)?ⓕ | \b(?:With|At)\sⓜ,?\s(?:committed,?\s)?(?:it|this|the\s(?:fund|vehicle|pool|partnership)|ⓕ)\s(?:is|was|has|will|would|becomes|ranks)\b | \bstuffed\s(?:the\s)?ⓕ\swith\s(?:\w+\s){0,2}?ⓜ | \b(?:split|divide|share)\sⓜ\sbetween\b | \bset\saside\sⓜ\sfor\sⓕ | \bcapital\s(?:\w+\s){0,2}?(?:come|comes|amount|amounts|add|adds)\s(?:up\s)?to\s"
            + _QUALIFIED
            + r"ⓜ | \b(?:makes|make|making|adds\sup\sto|comes\sto|come\sto|totals?|totalling)\s(?:a\stotal\sof\s)?ⓜ"
        ),
        says=(
            "Most of it, $210 million, is in Kerr Fund IV",
            "With US$27.5 million it is the region's first",
            "Together that makes €140 million",
        ),
        not_says=("$210 million is much",),
    ),
    Rule(
        name="en capital of",
        field="size",
        pattern=en(
            r"\bcapitali[sz]ed\s(?:at|with)\sⓜ | \b(?:commitments|undertakings|subscriptions|pledges|promises)\b[^;ⓜⓕ]{0,80}?\s(?:come|comes|came|amount|amounts|add|adds|added|run|total|stand|stands)\s(?:up\s)?(?:to|at)\sⓜ | \b(?:registered|authori[sz]ed|paid-in|total|committed|share|initial\stotal|target)\scapital\s(?:of|is|at|was)\s"
            + _QUALIFIED
            + r"ⓜ | ⓜ\s(?:of|in)\s(?:registered|total|committed|new|fresh|capital|investor|equity)\s?(?:capital|commitments|money)"
        ),
        says=("was incorporated with 34 billion yuan of registered capital",),
        not_says=("raised 34 billion yuan of debt",),
    ),
    Rule(
        name="en size of",
        field="size",
        pattern=en(
            r"\b(?:total|overall|fund|target(?:ed)?|combined|planned|aggregate|registered|its|the|a|an|with|initial|,|and|committed|maximum|whose)\s"
            + _SIZE_NOUN
            + r"(?:\s"
            + _SIZE_NOUN
            + r")?\s (?:(?:of|is|at|was|will|be|to|stands|set|has|been|reaches|reached|planned|expected|totals|fixed|pegged|put|capped|estimated|:)\s){1,4} "
            + _QUALIFIED
            + r" ⓜ | ⓜ \s (?:in\ssize|in\s(?:total|aggregate|all)\b|in\s(?:capital\s)?commitments|of\s(?:capital|commitments)|"
            + r"corpus|strong)"
        ),
        says=("with a total size of 3 billion yuan", "a corpus of Rs 500 crore", "$300m in commitments"),
        not_says=("deal size of $3m",),
    ),
    Rule(
        name="en total for fund",
        field="size",
        pattern=en(
            r"(?:<LAUNCHED>|launching|puts?|devotes?|kept|set\saside|earmark\w*|is|are|means|commits?)\s(?:a\stotal\sof\s|aside\s|up\sto\s)?ⓜ\s (?:of|in|for|into|across|is\s(?:kept\s)?for|aside\sfor)\s (?:\w+\s){0,4}?ⓕ | ⓜ\s(?:is|are|will\sbe)\s(?:kept\s|set\saside\s|earmarked\s)?(?:for|in)\s[^;ⓜ]{0,30}?ⓕ | ⓜ\s(?:goes\sto|comprises|makes\sup)\sⓕ | the\sⓜ\s(?:it|they)\s(?:has\s|have\s)?(?:unveiled|announced|launched|raised|closed)"
        ),
        says=(
            "launched a total of 8 billion yuan of three industrial funds",
            "RMB30 billion is for a sub-fund",
            "the $250 million it unveiled",
        ),
        not_says=("$30m is the price",),
    ),
)
"""Rules of sums, in the order in which they are tried; `nobody` and `part` first, so that they can veto the others."""

# ---------------------------------------------------------------- roles: who stands behind a fund

ROLES: tuple[Rule, ...] = (
    Rule(
        name="en managed by",
        field="managers",
        pattern=en(
            r"\b(?:manag(?:ed|ement)|run|overseen|advised|administered|operated|handled|steered|helmed|looked\safter)\s (?:\w+\s){0,2}?(?:by|of|with|be)\s(?:the\s|its\s(?:\w+\s){0,3}?|state\s|lender\s|fund\smanager\s|(?:\w+\s){1,3}?(?=ⓐ))?(?P<p>ⓐ(?:(?:\sand\s|,\s(?:and\s)?|\s&\s)(?:the\s|its\s)?ⓐ)*)"
        ),
        says=("a $30m fund managed by Lunate Hill", "the fund will be run by Bexley Capital and Dale Partners"),
        not_says=("managed by a team",),
    ),
    Rule(
        name="en will manage",
        field="managers",
        pattern=en(
            r"(?P<p>ⓐ(?:(?:\sand\s|,\s(?:and\s)?|\s&\s)(?:the\s)?ⓐ)*)(?:\sof\sⓐ(?:,\s[\w.ⓐ]+)?|,\s[^;,ⓜⓕ]{0,40},)? \s (?:(?:will|is|are|to|would|jointly|both|also|that|which|has\sbeen\s(?:picked|chosen|named|appointed|selected|hired|tapped|mandated|retained|lined\sup)|was\s(?:picked|chosen|named|appointed|selected|hired|tapped|mandated|retained|lined\sup)|act|serve|acts?\sas|serves?\sas|be|the|fund's|appointed|set|as|fund|investment)\s){0,6} (?:manag(?:e|es|er|ing|ers)|run|runs|oversee|oversees|administer|advise[sr]?|operate|general\spartner|gp)\b (?!\s(?:director|partner|more|about|over|ⓜ|capital|money|assets|said|at|of\sⓐ))"
        ),
        says=(
            "Dale Partners will run both vehicles",
            "Chantry Rui is general partner",
            "the fund that Bexley and Dale will run",
        ),
        not_says=("Bexley manages $4bn", "managing director"),
    ),
    Rule(
        name="en manager is",
        field="managers",
        pattern=en(
            r"\b(?:(?:fund\s|investment\s|asset\s)?managers?|general\spartners?|gps?|management\s(?:company|institution|firm))\s? (?:(?:is|are|will\sbe|include|includes|:|,|—)\s|(?<=\smanager\s)(?<!investment\smanager\s)|(?<=^managers\s)) (?:the\s)? (?P<p>ⓐ(?:(?:\sand\s|,\s(?:and\s)?|\s&\s)(?:the\s)?ⓐ)*)"
        ),
        says=("The managers are Axford Partners, Islay and Lorne Adviser", "fund manager: Bexley Capital"),
        not_says=("the manager said",),
    ),
    Rule(
        name="en as manager",
        field="managers",
        pattern=en(
            r"(?P<p>ⓐ(?:\sand\sⓐ)?)\s(?:as|being|acting\sas|named|serving\sas)\s(?:its\s|the\s|a\s|an\s|joint\s)?(?:\w+\s){0,2}?(?:manager|gp|general\spartner|adviser|advisor)\b"
        ),
        says=("with Bexley Capital as general partner",),
        not_says=("joined as manager",),
    ),
    Rule(
        name="en raised by",
        field="managers",
        pattern=en(
            r"(?:\b(?:raised|closed|launched|floated|marketed|unveiled|managed)\sby|ⓕ\sfrom|(?:fund|vehicle)\sof)\s(?:\w+\s){0,4}?(?P<p>ⓐ(?:\sand\sⓐ)?) | ⓕ[^;ⓕ]{0,40}?\bwhose\s(?:sponsor|promoter|manager|general\spartner)(?:\sis|,)\s(?P<q>ⓐ)"
        ),
        says=("a fund raised by Bexley Capital", "a new fund from Bexley Capital"),
        not_says=("raised by a third",),
    ),
    Rule(
        name="en backed by",
        field="sponsors",
        pattern=en(
            r"\b(?:back(?:ed|ing)|anchored|supported|fed|fuelled|bankrolled|funded|financed|seeded|initiated|sponsored|promoted|led|spearheaded|jointly\screated|created|co-founded|set\sup|launched|established|formed|founded|underwritten|guaranteed|contributed|invested|capitali[sz]ed|made|owned|subscribed|proposed|provided|taken\swhole|taken|anchored)\s(?:jointly\s|primarily\s|mainly\s|largely\s|in\spart\s|together\s)?(?:by|(?<=made\s)with|(?<=created\s)with|(?<=launched\s)with|(?<=up\s)with|(?<=established\s)with|(?<=formed\s)with)\s(?!a\steam)<LIST>"
        ),
        says=(
            "a fund backed by Northmark Bank and Ellory Insurance",
            "The fund is spearheaded by Corvid Group alongside Dale Ventures",
        ),
        not_says=("led by a team",),
    ),
    Rule(
        name="en investors include",
        field="sponsors",
        pattern=en(
            r"\b(?:investors?|lps?|limited\spartners?|backers?|contributors?|anchors?|shareholders?|subscribers?|partners|supporters?|participants?|sponsors?|commitments|undertakings|pledges|cheques|funders|donors|founding\smembers|lenders|money|buyers)\b(?:\s(?:in|to|of|for|behind|on)\s(?:the\s|its\s)?(?:ⓕ|fund|vehicle|round|close|first\sclose|newcomer))? (?:\s(?:are|is)\s(?:in\sline|on\sboard|aboard|signed\sup|confirmed|in)(?=:))? (?:\s(?:such\sas|like|including|include|includes|included|are|were|is|was|came\sfrom|come\sfrom|from|comprise|among\s(?:them|others))|:|,\samong\sthem|,\sincluding)\s(?:also\s)?<LIST>"
        ),
        says=(
            "Its investors include Northmark Bank, Ellory Insurance and the Kerr Foundation",
            "commitments from Northmark Bank",
        ),
        not_says=("investors are wary",),
    ),
    # tried from the ends of words only: from every letter it took 365 microseconds a clause, a tenth of all detection
    Rule(
        name="en came in",
        field="sponsors",
        pattern=en(
            r"(?:^|(?<=[ⓜ;:.ⓐⓕⓧ])|(?<=\w)(?!\w)) <LIST> (?:,\s[^ⓐⓕⓧ;]{0,60}?,|(?:,|\sand)\s(?!(?:is|are|was|were)\s(?:\w+ly\s|also\s)?(?:backed|anchored|joined|supplied|subscribed|provided)\b)[^ⓐⓕⓧⓜ;,]{1,60}?)?\s (?!(?:(?:have|has|had|also|then|will)\s){0,2}(?:is|are|was|were|be|been|being)\s(?:\w+ly\s|also\s|then\s|first\s)?(?:backed|anchored|joined|supplied|subscribed|contributed|provided|invested)\b) (?:(?:all|also|both|have|has|had|each|will|are|is|were|was|then|jointly|itself|to|again)\s){0,4} (?:took\spart|take\spart|taking\spart|participat\w+|supplied|supply|supplies|contribut(?!ions?\s(?:from|by|of)\b)\w+|commit(?!ments?\s(?:from|by|of)\b)\w*|invested|invest\s(?:in\s(?:it|the\sfund|ⓕ))|pay\sin|pays\sin|pitched\sin|chipped\sin|are\sin|is\san\slp|fellow\slimited|limited\spartners?|put\s(?:up|in)|came\sin|joined|backed|subscribed|in\sfor|anchor(?:s|ed)?|work(?:s|ed)?\swith\sit|co-?invest\w*|signed\sup|returned\sas|among\s(?:its|the)\s(?:partners|investors|backers|lps)|provid\w+|will\ssupply|in\b(?=,|$)|back\s(?:it|ⓕ)|(?:the\s|its\s|among\s|as\s)?(?:\w+\s){0,2}(?:investors|investor(?!\sⓐ)|backers|lps|anchors?|cornerstones?|shareholders?|limited\spartners)\b|talked|in\stalks|wrote\s(?:the|a|its|one|their)\b|stump(?:s|ed)\sup|c(?:a|o)mes?\s(?:into|on\sboard|aboard)|inked|puts\sup|stands?\sbehind|(?:has\s)?indicated|signed\s(?:on|a\sterm\ssheet|it)\b|(?:on|in)\s(?:the|its)\s(?:roster|register|cap\stable|line-?up)|has\sⓜ\sof|holds?\sⓜ\sof|for\sⓜ\seach|put\sin\shalf|made\sup|are\sbehind|its\sparents) (?!\s(?:a\ssingle|\w+\s(?:start-?ups|companies)))"
        ),
        says=(
            "Northmark Bank, Ellory Insurance and the Kerr Foundation took part",
            "Northmark and Ellory supply bank money",
            "Ellory Trust has USD 17 million of the equity",
        ),
        not_says=(
            "Northmark said",
            "The manager said Altura Fund II was backed by banks",
            "The paper said Altura Fund II had commitments from banks",
            "The fund, known as the Altura Growth Fund, is backed with ⓜ",
        ),
    ),
    Rule(
        name="en largest investor",
        field="sponsors",
        pattern=en(
            r"<LIST>\s(?:is|are|was|were|becomes?|became|remains?)\s(?:now\s|still\s|also\s|among\s)?(?:the|its|one\sof\s(?:the|its)|an?)\s(?:single\s)?(?:largest|biggest|main|lead|anchor|cornerstone|principal|sole|only|founding|major)\s(?:outside\s|external\s)?(?:investors?|backers?|limited\spartners?|lps?|contributors?|sponsors?|funders?)\b"
        ),
        says=(
            "Northmark Bank is now the largest investor",
            "Ellory Trust and the Kerr Foundation are its anchor backers",
        ),
        not_says=("Northmark is the largest bank",),
    ),
    Rule(
        name="en so are",
        field="sponsors",
        pattern=en(r"\b(?:as|so)\s(?:are|is|have|has|did|do|does)\s<LIST>"),
        says=("Northmark Bank is in, as are the Kerr Foundation and Ellory Insurance", "so did Ellory Insurance"),
        not_says=("as is usual",),
    ),
    Rule(
        name="en from whom",
        field="sponsors",
        pattern=en(
            r"(?:ⓜ(?:\s(?:of|in)\s(?:\w+\s){1,4}?)?|capital|money|commitments?|support|backing|participation|investments?|contributions?|undertakings|pledges|cheques|funding|funds|anchor)\s(?:from|of|by)\s<LIST> | \bon\sthe\s(?:roster|register|cap\stable|list|line-?up)(?:\sof\s\w+)?(?:\s(?:are|is|were)|:|,)\s(?P<q>ⓐ(?:(?:,\s|\sand\s|,\sand\s)(?:the\s)?[ⓐⓕⓧ]){0,12})"
        ),
        says=(
            "with €50 million of first loss capital from the Baltic Union and the Duchy of Kerr",
            "money from Northmark Bank",
        ),
        not_says=("money from the sale",),
    ),
    Rule(
        name="en together with",
        field="sponsors",
        pattern=en(
            r"\b(?:together\swith|alongside|in\s(?:partnership|collaboration|cooperation|co-operation|conjunction|association|tandem|concert)\swith|jointly\swith|joint(?:ly)?\s(?:\w+\s)?with|partner(?:s|ed|ing)?\swith|team(?:s|ed|ing)\sup\swith|working\swith|ties\sup\swith|join\w*\s(?:hands|forces)\swith|with\sthe\s(?:support|participation|backing|help)\sof|has\stalked\swith|in\stalks\swith|talks\swith|with\s(?=ⓐ\samong)|\bit\sruns\swith)\s<LIST> | (?P<q>ⓐ)\s(?:to|will|would|plans\sto|proposes\sto|is\sto)\s(?:take|buy|make|acquire)\san\s(?:equity|anchor)\s(?:interest|stake|investment|commitment)\b"
        ),
        says=("set up together with Northmark Bank", "in partnership with the Kerr Foundation"),
        not_says=("together with a team",),
    ),
    Rule(
        name="en work with it",
        field="sponsors",
        pattern=en(
            r"^<LIST>\s(?:work|works|will\swork|are\sworking|cooperate|partner)\swith\s(?:it|the\sfund|ⓕ)"
            r" | ⓕ,?\s(?:which|that)\s(?P<r>(?:the\s)?[ⓐⓕⓧ](?:[^;:.ⓜⓐⓕⓧ]{0,60}[ⓐⓕⓧ]){0,24})\s(?:have\s|has\s|jointly\s)?(?:created|established|founded|initiated|set\sup|launched|opened|formed|started)\b"
            r" | ^(?:The\s|Together\s)?(?P<q>[ⓐⓕⓧ](?:[^;:.ⓜⓐⓕⓧ]{0,60}[ⓐⓕⓧ]){0,24})\s(?:created|established|founded|initiated|set\sup|launched|opened|formed)\s(?:it|the\sfund|ⓕ)"
        ),
        says=("Northmark, Ellory and Kerr work with it", "The Ministry of Finance created it"),
        not_says=("Kerr works with wood",),
    ),
)
"""Rules of parties; a name that two roles claim is a manager."""
