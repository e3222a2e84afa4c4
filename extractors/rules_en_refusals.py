"""English rules of what a mention of a fund is instead of news."""

from __future__ import annotations

from typing import Final

from extractors.rules import Rule
from extractors.rules_en_verbs import en

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

REFUSALS: tuple[Rule, ...] = (
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
