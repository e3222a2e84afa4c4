"""What English texts say of how far funds have come, as named rules over clauses in symbols (`funds.en.clauses`).

ⓕ is a fund, ⓧ another product called one, ⓜ a sum, ⓓ a date, ⓐ a name in capitals. `<RAISED>` and the like stand for
tables of verbs (`rules_en_verbs`). EVENTS say how far a fund has come (`stage`) or why a mention announces nothing
(`refusal`); they are kept by stage, in the files named here. Of sums and of who stands behind a fund: `rules_en_facts`.
"""

from __future__ import annotations

from typing import Final

from extractors.lexicon_en import words
from extractors.rules import Rule
from extractors.rules_en_closes import CLOSES
from extractors.rules_en_launches import LAUNCHES
from extractors.rules_en_papers import PAPERS
from extractors.rules_en_plans import PLANS
from extractors.rules_en_refusals import REFUSALS
from extractors.rules_en_verbs import en

# ---------------------------------------------------------------- time

HISTORY: Final = en(
    r"""\b(?: previously | formerly(?!\s(?:ⓐ|(?:of|at|with|from|known|called|named|an?|the|head|chief)\b)) | in\sthe\spast | back\sin | years?\sago | (?:a|one|two|three|several|some|many|few|half\sa)\s(?:years?|months?|decades?)\s(?:ago|earlier|before) | last\s(?:year|spring|summer|autumn|fall|winter)
      | the\syear\sbefore | earlier\s(?:ⓓ|this\s(?:month|year|quarter|decade)) | earlier\sfunds | ^earlier(?=,) | before(?=,\shas|\sit\shas\sone\smore) | at\sthe\stime | at\sthat\stime | since\sthen | since\sits\s(?:founding|inception) | since\s(?:ⓓ|\d{4}),?\s(?:ⓐ|it|they|he|she|the\s\w+)\s(?:and\sⓐ\s)?(?:has|have)\s(?:\w+\s)?(?:raised|launched|closed|gathered|collected|managed|run) | to\sdate\sit | over\sthe\s(?:past|last) | historically | helped\s(?:[ⓐ\w]+\s){0,3}(?:to\s)?(?:raise|bring|build|close|launch|gather) | its\strack\srecord )\b"""
)
"""Words that put what a clause tells into the past."""
UNBOUND_NAMES: Final = frozenset(
    {
        "en first close",
        "en total launched",
        "en unveiled money",
        "en all registered",
        "en final close",
        "en part of target",
        "en books closed",
        "en permit came",
        "en it is off",
        "en gives grants",
    }
)
"""Rules that announce without naming the fund: it is the one spoken of."""
UNREFUSED: Final = frozenset(
    {
        "en put into partnership",
        "en money set aside for a fund",
        "en money to be set aside",
        "en took its time",
        "en regulator's nod",
        "en money for new fund",
        "en call for managers",
        "en contest to run",
        "en partner chosen",
        "en share for managers",
        "en puts into named",
        "en many subscribed",
        "en time to apply",
    }
)
"""Rules of events whose words an investor's or a manager's rule would take for its own."""
UNBOUND_STAGES: Final = frozenset({"en papers signed"})
"""Rules that say without naming it how far a fund has come that other rules announce."""
CLOSE_WORDS: Final = en(r"<CLOSE_ONE> | <CLOSE_END>")
"""A close, first or final."""
REPORTED: Final = en(
    r"\b(?:said|says|announced|announces|confirmed|disclosed|revealed|reported|told|added|show\w*|learned|made\s(?:it\s)?(?:known|public))\b [^;]{0,90} $"
)
"""Reported speech: in 'said it had raised' the past perfect is news."""
FUTURE_BEFORE: Final = en(
    r"""\b(?: hop(?:e|es|ing) | expect(?:s|ed|ing)? | plan(?:s|ned|ning)? | aim(?:s|ed|ing)? | target(?:s|ed|ing)? | will | would | ahead\sof | before | could | may | likely | due | anticipat\w+ | looking
      | wants? | seeks? | towards? | until | after\s(?:its|the|a)\sfinal | should | might | set | ready | prepar(?:es?|ed|ing) | eye(?:s|d|ing) | near(?:s|ed|ing)? | approach(?:es|ed|ing)? | clos(?:e|er|ing\sin)
      | (?:verge|brink|eve|way|road|course|track) | (?:days|weeks|months)(?:\s(?:away|off))?\sfrom | head(?:s|ed|ing)? | sights | yet | meant | in\stalks
      | (?<!able\s)(?<!enough\s)(?<!managed\s)(?<!helped\s)to(?=\s(?:hold|reach|make|have|complete|announce|achieve|get|see|secure|conclude|carry|arrive|be|close|come)\s) ) \s (?:(?!after\b)[\wⓜ]+\s){0,5} $"""
)
FUTURE_AFTER: Final = en(
    r"^ ,? (?:\s[^,;ⓕⓜ]{0,40},)? \s (?:(?:of|at|on|for|with)\s(?:\w+\s){0,2}?[ⓜⓕ],?\s|(?!and\s)\w+\s){0,3}? (?:is|are|was)?\s?(?:now\s)?(?:expected|planned|due|imminent|near(?!\s(?:the|its|a|ⓜ))|at\shand|in\ssight|(?:days|weeks|months|not\sfar)\s(?:away|off)|around\sthe\scorner|approaching|anticipated|scheduled|likely|targeted|pencilled|slated|foreseen|envisaged|hoped|to\sfollow|(?:will|should|may|could|is\sto)\s(?:follow|come|be\sheld|take\splace|happen)|set\sfor|by\s(?:the\s)?(?:end|year|ⓓ|\w+ber))\b"
)
"""A close that is still to come: 'hopes to hold a first close', 'a final close is expected'."""
NEEDS_NEW: Final = frozenset(
    {
        "en go-ahead",
        "en came together for",
        "en has new fund",
        "en money for new fund",
        "en papers with new funds",
        "en will money for new fund",
    }
)
"""Rules that hold only of a fund told as something that was not there: 'has a $50m debut fund', not 'has a fund'."""
EARLIER_WORDS: Final = words(
    "previous prior earlier preceding predecessor predecessors former older past existing old prior-generation "
    "earlier-stage-fund"
)
"""Adjectives that make a phrase an earlier fund: 'its previous fund'."""


# ---------------------------------------------------------------- events

EVENTS: tuple[Rule, ...] = (*CLOSES, *PAPERS, *LAUNCHES, *PLANS, *REFUSALS)
"""Rules of events, those with a stage first; of several that fit, the caller weighs place and rank."""
