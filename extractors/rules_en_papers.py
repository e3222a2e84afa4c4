"""English rules of funds that are on record: filed with a regulator, registered as a company."""

from __future__ import annotations

from extractors.facts import Stage
from extractors.rules import Rule
from extractors.rules_en_verbs import en

PAPERS: tuple[Rule, ...] = (
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
)
