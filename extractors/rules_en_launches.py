"""English rules of funds that are launched, set up, unveiled."""

from __future__ import annotations

from extractors.facts import Stage
from extractors.rules import Rule
from extractors.rules_en_verbs import en

LAUNCHES: tuple[Rule, ...] = (
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
)
