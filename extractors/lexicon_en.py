"""The words of English fund news, as tables: what a noun phrase, a firm and a headline are made of.

Sets are of lower-case words; a phrase of several words is written with blanks. `inflect` gives the forms of regular verbs,
so that the tables hold base forms only.
"""

from __future__ import annotations

from typing import Final


def words(text: str) -> frozenset[str]:
    """The blank-separated words of a table row."""
    return frozenset(text.split())


# ---------------------------------------------------------------- the noun that says "fund"

FUND_HEADS: Final = words(
    "bdc bdcs vcc vccs raif raifs eltif eltifs ltaf ltafs fcpr fpci fcpi esvclp fund funds sub-fund sub-funds subfund subfunds fund-of-funds fund-of-fund funds-of-funds fof fofs fund-of-fofs aif aifs "
    "etf etfs s-fund s-funds feeder-fund co-fund megafund mega-fund minifund microfund micro-fund superfund"
)
"""Nouns that always mean a pool of money."""

WEAK_HEADS: Final = words(
    "vehicle vehicles pool pools partnership partnerships programme programmes program programs facility facilities platform "
    "platforms pot kitty chest jv sidecar sidecars effort outing strategy strategies mandate mandates scheme purse account accounts"
)
"""Nouns that mean a fund only next to money, an ordinal or a word of `FUND_WORDS`."""

ANAPHOR_HEADS: Final = words(
    "fund funds vehicle vehicles pool partnership programme program facility newcomer sub-fund sub-funds"
)
"""What "the …" or "it" may take up again."""

FUND_WORDS: Final = words(
    "investment investing equity venture vc pe buyout buy-out growth-equity credit debt infrastructure infra mezzanine secondaries "
    "secondary co-investment coinvestment continuation private-equity growth seed early-stage late-stage growth-stage lending "
    "impact opportunity opportunities capital blind-pool closed-end commingled pooled flagship evergreen sidecar direct-lending "
    "fundraising feeder parallel guidance patient-capital venture-capital "
    "renminbi rmb yuan-denominated dollar-denominated euro-denominated rupee-denominated yen-denominated s-fund turnaround "
    "distressed special-situations direct semi-liquid closed-ended private-credit private-debt private-markets"
)
"""Modifiers that make a weak noun a fund."""

ROMANS: Final = words("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv")
LEGAL_FORMS: Final = words(
    "lp l.p l.p. llp ltd ltd. limited inc inc. sicav sicar scsp scs fcpr fpci fpci fcp raif fcre slp ilp sca sarl s.c.sp s.c.a s.c.a. s.c.s s.c.s. sicav-raif sicav-sif sicav-fis llc l.l.c aif eltif cv c.v. plc"
)
NAME_PIECES: Final = words(
    "partners ventures venture capital investors equity growth opportunities opportunity credit infrastructure buyout buyouts secondaries "
    "secondary mezzanine fund funds investments estate lending finance energy renewables impact debt healthcare technology tech "
    "co-investment continuation seed realty resources strategic"
)
"""A capitalised run with one of these and a Roman numeral behind it is a fund's name: Harbour Point Partners IV."""

NUMERALS: Final = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fifteen sixteen twenty several multiple dual twin"
)
DETERMINERS: Final = words(
    "a an the its their his her our your my this that these those another each every both one either any no such what whose"
)
ORDINALS: Final = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "maiden debut inaugural sophomore latest newest new brand-new fresh next flagship successor follow-up 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th"
)
"""Words that single out one fund of a family, in any order before the noun."""

_RANKS: Final = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
]
_IN_ROMAN: Final = [
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "vii",
    "viii",
    "ix",
    "x",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
    "xvi",
]
NUMBER_OF: Final = {
    **{word: rank for table in (_RANKS, _IN_ROMAN) for rank, word in enumerate(table, 1)},
    **{f"{rank}{end}": rank for rank, end in zip(range(1, 17), ("st", "nd", "rd", *["th"] * 13), strict=True)},
    **dict.fromkeys(("maiden", "debut", "inaugural"), 1),
    "sophomore": 2,
}
"""Which fund of a family a word says it is."""

# ---------------------------------------------------------------- words that end a noun phrase on its left

_FUNCTION: Final = words(
    "about above according across after again against ago all alone along alongside already also although always am amid among amongst and "
    "are around as at back be because been before behind being below beneath beside besides between beyond but by can could despite did do "
    "does doing done down due during either else even ever except few for from further get gets getting given go goes going gone got had "
    "has have having he here how however i if in including inside instead into is it itself just keep last later least less let like "
    "likely made make makes making many may me meanwhile might more most much must near neither never nor not now of off often on once "
    "only onto or other others otherwise out outside over own past per quite rather same say saying says said she should since so some "
    "soon still such than them themselves then there they this those though through throughout thus till to together too toward towards "
    "under unlike until up upon us very via was we well were what when where whether which while who whom why will with within without "
    "would yet you whereas worth versus vs today yesterday tomorrow earlier"
)

VERBS: Final = words(
    "launch unveil establish create stand form start open introduce inaugurate debut found announce reveal sign float seed initiate raise close "
    "secure collect haul pull rake bag land gather amass attract garner net snag score scoop draw bring take pick pocket seal clinch reach "
    "hit top surpass exceed complete finish finalise finalize conclude wrap end plan intend aim seek want hope propose consider mull weigh eye "
    "explore prepare prep gear target pitch market tap register incorporate file hold set run manage back join anchor commit invest lead "
    "say tell report show see help support use spend pay buy sell hire name call dub title allocate contribute pledge approve win receive "
    "become begin expect exit appoint add increase expand double build boost deploy cap cover grow serve offer provide focus put give "
    "drop scrap shelve suspend cancel abandon halt postpone deny delay defer chart pause disclose confirm mark post gain lose rise fall jump climb "
    "credit breathe bet break kick roll debut enter find follow turn move remain lift cut face lure nab amass notch earmark channel "
    "steer vow promise pour inject weigh warm ready reopen swell beat total swallow bank shut mean think know own acquire accumulate solicit "
    "advise advance agree allege ask attack await blame block borrow challenge change claim cite come continue decline demand earn ease "
    "ensure estimate finance fuel hail hand keep kill leave lend list lower merge need note outline oversee partner pick place play "
    "predict press prompt push quit rank reject release replace require resign resume return reveal review rule search settle share ship "
    "shift signal slash slip snap spur stop strike struggle study sue surge switch team test threaten throw trade try urge value view "
    "visit vote warn welcome withdraw work clear fill license licence authorise authorize greenlight okay"
)
_IRREGULAR: Final = words(
    "began begun broke broken brought built bought became bid came cut drew drawn fell found gave given grew grown held hit kept "
    "laid led left lent lost meant met paid put ran rose risen sat saw seen sold sought spent spun stood struck taken took told went "
    "won withdrew wound winds winding sets setting puts putting hits hitting runs running netted netting topped topping tapped tapping "
    "funded bagged bagging bags snagged snagging wrapped wrapping planned planning plans tops taps nabs nabbed dubbed mulls seeks "
    "rolled rolls unveils begins beginning getting dropped dropping scrapped shelved capped betting swelled plots plotting plot "
    "floats floated eyeing kicked ties tied tie tips tipped readies readied vies sees seeing marks oversaw oversees shuttered"
)


def inflect(verb: str) -> tuple[str, ...]:
    """The forms of a regular verb: launch, launches, launched, launching."""
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeo":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    if verb.endswith(("sh", "ch", "ss", "x")):
        return verb, f"{verb}es", f"{verb}ed", f"{verb}ing"
    return verb, f"{verb}s", f"{verb}ed", f"{verb}ing"


VERB_FORMS: Final = frozenset(form for verb in VERBS for form in inflect(verb)) | _IRREGULAR
NOUNS_TOO: Final = words(
    "seed credit growth market capital focus target finance buy lead venture value backing lending share"
)
"""Verb forms that stand as modifiers before a fund noun just as well: 'seed fund', 'credit fund', 'target fund'."""

PARTICIPLES: Final = words(
    "planned proposed launched established created formed raised closed registered announced unveiled focused backed managed pooled "
    "dedicated listed commingled targeted combined tokenised tokenized existing opened mooted mulled expected so-called"
)
"""Participles that modify a fund noun behind a determiner or an adverb: 'the newly established fund'."""
VERBAL_PARTICIPLES: Final = words(
    "launched established created formed raised closed registered announced unveiled opened backed managed"
)
"""Of these, what is a verb unless a determiner or an adverb leads it: 'closed Fund II'."""
PARTICIPLE_LEADS: Final = words(
    "newly recently just freshly jointly privately publicly actively professionally previously long yet-to-be"
)

STOPPERS: Final = (
    (_FUNCTION | VERB_FORMS) - NOUNS_TOO - PARTICIPLES - NUMERALS - DETERMINERS - ORDINALS
) | VERBAL_PARTICIPLES
"""Words that cannot stand inside a fund's noun phrase."""
TITLE_WORDS: Final = (_FUNCTION | VERB_FORMS) - NOUNS_TOO
"""Words that a headline in capitals writes large although they belong to no name."""

# ---------------------------------------------------------------- what follows a fund noun and makes it another thing

NOT_A_FUND_BEFORE: Final = words(
    "manager managers management house houses industry industries flows flow performance administrator administrators administration "
    "raising raiser raisers company companies firm firms boss bosses chief chiefs executive executives investor investors advisor advisors adviser advisers "
    "business businesses giant giants group groups market markets sector supermarket platform platforms researcher tracker trackers "
    "analyst analysts returns outflows inflows redemptions holdings assets units unitholders complex family families category "
    "categories services service lawyer lawyers marketing distributor distributors data database selection selector selectors veteran "
    "veterans professionals profession association lobby tax holding owner owners operator operators backer backers filing "
    "filings team teams portfolio portfolios billionaire founder founders world association offers offer trader traders rate rates "
    "transfer transfers source sources deal deals agreement agreements talks life lives term terms document documents counsel "
    "formation structure structures closings size sizes accounting rules law laws register registers name names notes news roundup round-up digest briefs bulletin"
)

NAME_GOES_ON: Final = words(
    "Co Company Corp Corporation Management Advisors Managers Forum Summit Awards Town Village Port Harbor Harbour Island "
    "Street Park Lane Bay Valley Hub"
)
"""What a name with 'Fund' goes on with that is a house's, a meeting's or a place's: 'Harbour Fund Town'."""

# ---------------------------------------------------------------- firms and other parties

FIRM_WORDS: Final = words(
    "capital partners ventures venture equity investments investment investors advisors advisers management asset managers manager "
    "associates growth holdings fund funds vc pe buyout private"
)
PUBLIC_WORDS: Final = words(
    "government ministry municipal municipality province provincial commission authority bureau department council administration agency "
    "state national city district county region regional union parliament cabinet president minister treasury republic kingdom "
    "committee office emirates zone"
)
INSTITUTION_WORDS: Final = words(
    "bank corporation corp company university foundation insurance pension retirement teachers system superannuation super trust group "
    "endowment board alliance institute society association federation church hospital airlines motors steel electric electronics oil gas telecom "
    "technologies technology pharma pharmaceutical pharmaceuticals life assurance mutual"
)
OF_HEADS: Final = words(
    "ministry bank corporation government department university council board alliance authority republic office institute commission system "
    "bureau state city district university house administration kingdom people's county church society association federation minister trust agency "
    "organisation organization division ministries departments directorate chamber"
)
"""Words after which 'of' goes on with the same name: Ministry of Finance, Bank of Communications."""

FIRST_NAMES: Final = words(
    "adam alan albert alex alexander alice alison amy andrea andreas andrew andy ann anna anne anthony antoine arun barbara ben benjamin bill bob "
    "brad brian bruce carl carlos carol caroline catherine charles chris christian christine christopher claire craig dan daniel dave david dean "
    "deborah dennis diana diego dirk dmitri don donald doug douglas ed edward elena elizabeth emma eric erik ernest eva evan felix fernando "
    "francis francois frank fred gary gavin geoff george gerald giovanni glenn gordon grace graham greg guillaume hans harry heather helen henry "
    "howard hugh ian isabel ivan jack jacob jacques james jamie jan jane jason javier jay jean jeff jeffrey jennifer jeremy jerry jessica jim joan "
    "joe johan johannes john jon jonathan jose joseph josh joshua juan julia julian julie julien justin karen karl kate katherine keith kelly ken "
    "kenneth kevin klaus kumar lars laura lauren laurent lawrence lee leo leon lewis linda lisa louis lucas luis luke marc marco marcus margaret maria mario "
    "mark martin mary matt matthew max megan michael michel miguel mike mohamed mohammed mukesh nancy nathan neil nicholas nick nicolas nicole nigel oliver olivier "
    "ahmed ali abdullah abdul khalid khaldoon sultan salman faisal hassan ibrahim wang zhang chen huang liu zhao zhou wu xu yang "
    "oscar pablo patricia patrick paul pedro peter phil philip philippe pierre rachel rajesh ralph ray rebecca richard rob robert roger ron ronald rose "
    "russell ryan sam samuel sanjay sara sarah scott sean sebastian sergei sharon simon sophie stefan stephan stephen steve steven stuart sunil susan "
    "suzanne ted terry theresa thierry thomas tim timothy tom tony tracy vijay vincent vladimir walter wayne wendy will william wolfgang xavier yves"
)
"""Given names that tell a person from a firm."""
