"""English rules of funds that are still to come: planned, or looking for their managers."""

from __future__ import annotations

from extractors.facts import Stage
from extractors.rules import Rule
from extractors.rules_en_verbs import en

PLANS: tuple[Rule, ...] = (
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
)
