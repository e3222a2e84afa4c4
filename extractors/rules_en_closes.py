"""English rules of funds that have raised their money: a first close, the final one."""

from __future__ import annotations

from extractors.facts import Stage
from extractors.rules import Rule
from extractors.rules_en_verbs import en

CLOSES: tuple[Rule, ...] = (
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
)
