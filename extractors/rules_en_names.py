"""How English texts give a fund its name, as named rules: symbols and macros are those of `rules_en`."""

from __future__ import annotations

from typing import Final

from extractors.lexicon_en import words
from extractors.rules import Rule
from extractors.rules_en_verbs import en

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
"""Of these, what gives a name only to a fund (group `f`) told as new or counted: 'led by venture fund Altura' names nobody."""
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
