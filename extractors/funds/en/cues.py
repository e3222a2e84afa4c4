"""The rules of events on a clause: what fires on which fund, what of it is past, and what a refusal takes away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from extractors.dates import DateSpan
from extractors.facts import Stage
from extractors.funds.en.apposition import is_apposed_as_new
from extractors.funds.en.candidates import Cue, Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.lists import told_with
from extractors.funds.en.past import is_past
from extractors.funds.en.to_come import is_to_come
from extractors.funds.en.unsaid import UNSAID
from extractors.names.en import Mention
from extractors.rules import FUND, Rule
from extractors.rules_en import EARLIER_WORDS, EVENTS, NEEDS_NEW, UNBOUND_NAMES, UNBOUND_STAGES, UNREFUSED
from extractors.rules_en_refusals import FIRM
from extractors.rules_en_verbs import en
from extractors.triggers import Triggered


def cues_of(clause: Clause, day: date | None) -> Iterator[Cue]:
    """Every rule of events that fires on a clause, once for each fund in what it matched; `day`: of publication."""
    if FUND not in clause.text and not _SPEAKS_ON.search(clause.text):
        return
    text = _as_told(clause.text)
    for rule, match in (_EVENTS if FUND in clause.text else _UNBOUND).matches(text):
        if _is_not_said(rule, clause, match):
            continue
        past = rule.stage is not None and (
            (" had " in match[0] and rule.stage is not Stage.PLANNED)  # over when something else happened
            or is_past(clause, *match.span(), day, plan=rule.stage is Stage.PLANNED)
            or _was_begun(rule, clause, match, day)
            or (day is None and _tells_its_year(rule, clause, match))
        )
        if rule.stage and _OF_FUND.match(text, match.end()):
            continue
        told = [*range(*match.span()), *(told_with(text, *match.span()) if match[0] else ())]
        funds = [at for at in told if clause.text[at] == FUND and at in clause.nouns]
        if rule.stage is not None:
            funds = [at for at in funds if not _ROUND_OF.search(text, 0, at)]
        if rule.stage not in {None, Stage.PLANNED}:
            funds = [at for at in funds if not _is_compared(clause, at)]
        unbound: list[int | None] = [None] if rule.stage or rule.name in UNBOUND_NAMES else []
        for place in funds or unbound:
            yield Cue(rule, clause, match.start(), match.end(), place, past)


def _as_told(text: str) -> str:
    """The clause with the past perfect of reported speech as news: 'said it had closed' tells that it has closed."""
    said = _SAID.search(text) if " had " in text else None
    return text[: said.end()] + text[said.end() :].replace(" had ", " has ") if said else text


def _is_compared(clause: Clause, place: int) -> bool:
    """Whether a fund that is there already is told to compare: 'a similar fund was set up in October'."""
    noun = clause.nouns[place]
    return isinstance(noun, Mention) and noun.name.lower().startswith(("similar ", "comparable "))


_ROUND_OF: Final = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|new|next|latest|another|final) "
    r"(?:[\w-]+ )?(?:stream|round|intake|call|wave|batch|cohort|edition|window|cycle)s? "
    r"(?:of|under|from|for) (?:the |its )?$"
)
"""A further round of a fund that is at work: 'opens the third round of the fund' founds nothing."""


_OF_FUND: Final = re.compile(
    r"(?<=ⓕ)['’]s (?!(?:\w+ ){0,2}(?:launch|clos|fund-?rais|rais|formation|creation|debut|regist|"
    r"establish|size|target|start))"
)
"""What belongs to a fund and is told instead of it: 'approves a tenth of a fund's corpus'."""


_BEGUN: Final = re.compile(
    r",? (?:which|that) (?:was|were|had been) (?:first |formally |originally |officially )?"
    r"(?:launched|set up|established|founded|created|formed|started|opened|registered) (?:back )?(?:in|on) [ⓓ\d]+"
)


def _was_begun(rule: Rule, clause: Clause, match: re.Match[str], day: date | None) -> bool:
    """Whether a fund told as begun is said to have begun long ago: 'initiated the fund, which was launched in 2019'."""
    begun = _BEGUN.match(clause.text, match.end()) if rule.stage is Stage.LAUNCHED else None
    return begun is not None and is_past(clause, begun.end() - 1, begun.end(), day)


def _tells_its_year(rule: Rule, clause: Clause, match: re.Match[str]) -> bool:
    """Whether what is done is told with its bare year, in a text without a day: news says less, or the day."""
    if rule.stage in {Stage.PLANNED, Stage.GP_CALL}:
        return False
    near = re.match(r"[^;,.ⓓ]{0,40}", clause.text[match.end() :])
    told = range(match.start(), match.end() + (near.end() if near else 0) + 1)
    dates = (noun for at in told if isinstance(noun := clause.nouns.get(at), DateSpan))
    return any(bool(_BARE_YEAR.fullmatch(one.value or "")) for one in dates)


_BARE_YEAR: Final = re.compile(r"\d{4}")


_SAID: Final = re.compile(
    r"\b(?:said|announced|confirmed|disclosed|revealed|reported|told|added|show(?:s|ed)?|learned|wrote|according to)\b"
)
_CLOSES: Final = frozenset(
    {
        "en final close",
        "en first close",
        "en first close of",
        "en fund first close",
        "en final close of",
        "en fund final close",
        "en closing of",
    }
)


def _is_not_said(rule: Rule, clause: Clause, match: re.Match[str]) -> bool:
    """Whether the words around a match undo it: a close that is still to come, a past perfect in reported speech."""
    if unsaid := UNSAID.get(rule.name):
        return unsaid(clause, match)
    if rule.name in NEEDS_NEW or rule.name == "en committed to fund":
        in_title = clause.sentence.part == "title"  # 'puts €90m into private venture fund' is news in a headline
        new = all(
            noun.is_new
            or (in_title and _is_indefinite(noun))
            or _IS_TO_INVEST.match(clause.text, at + 1)
            or is_apposed_as_new(clause, at)
            for at in range(*match.span())
            if isinstance(noun := clause.nouns.get(at), Mention)
        )
        return new == (rule.name == "en committed to fund")
    if rule.name not in _CLOSES:
        return False
    if FUND not in match[0] and _COUNTED_CLOSES.search(clause.text):
        return True
    return is_to_come(clause.text, *match.span())


_IS_TO_INVEST: Final = en(
    r"(?:\s(?:of|worth|with)\s(?:\w+\s)?ⓜ(?:\s\(ⓜ\))?)?,?\s(?:that|which)\s(?:(?:will|is\sto)\s<PUT_MONEY>|(?:they|both|the\s(?:two|three|pair|partners))\s(?:will|are\sto|would|plan\sto)\s(?:jointly\s|together\s)?(?:run|lead|manage|launch|set\sup|form|create|own|govern|steer)\b)"
)
"""What follows a fund that is not at work yet: 'a fund of $90m that will back farmers'."""


def _is_indefinite(noun: Mention) -> bool:
    """Whether a phrase brings a fund in; a headline leaves its article out."""
    return noun.plural or (noun.kind == "described" and not noun.definite)


_COUNTED_CLOSES: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|fewer|more|\d+) (?:first|final|interim) "
    r"closes\b|\b(?:of them|of those|funds|managers|vehicles|firms) (?:\w+ ){0,2}(?:reached|held|hit|made|saw) "
    r"(?:an? |their |its )?(?:first|final) close|\b(?:median|on average|an average|the average)\b",
    re.IGNORECASE,
)
"""Closes that are counted: a digest's headline, figures of the trade; they are no one fund's."""
_SPEAKS_ON: Final = re.compile(
    r"\bclos(?:e|es|ed|ing|ings)\b|opens with|registration|licen[cs]e|subscriptions|commitments|fund-?raising|"
    r"grants|go ahead|called off|\boff\b|no fund|not be one|fell through|came to nothing|scrapped|shelved|abandoned|"
    r"\bon (?:hold|ice|hiatus|pause)|the raise|marketing|signed|\bboth\b|"
    r"towards?|halfway|midpoint|\bof ⓜ|out of|\bthe ⓜ (?:it|they|he|she)\b|[vd]: ⓜ",
    re.IGNORECASE,
)
"""Words of the rules that need no fund in the clause: a cheap look before they are tried."""
_EVENTS: Final = Triggered(EVENTS)
_UNBOUND: Final = Triggered(rule for rule in EVENTS if rule.name in UNBOUND_NAMES | UNBOUND_STAGES)


# ---------------------------------------------------------------- refusals


PREVIOUS: Final = Rule(
    name="en earlier fund by its adjective",
    refusal="the predecessor or an earlier fund of the family",
    pattern=re.compile(r"previous|predecessor|earlier|prior"),
    says=("its previous fund",),
)


def refusing(bound: Sequence[Cue], spot: Place) -> list[Cue]:
    """The refusals that stand against the stages bound to one phrase: the one whose words are nearer wins."""
    if is_earlier(spot):
        own = Cue(PREVIOUS, spot.clause, spot.place, spot.place + 1, spot.place)
        return [cue for cue in bound if cue.rule.refusal] or [own]
    stages = [cue for cue in bound if cue.rule.stage and not cue.past]
    refusals = [cue for cue in bound if cue.rule.refusal]
    if any(cue.rule.name in UNREFUSED for cue in stages):
        return [cue for cue in refusals if cue.rule.name in _NEVER_UNREFUSED]
    firm = [cue for cue in refusals if cue.rule.name in FIRM]
    if firm or not stages:
        return firm or refusals
    nearest = max(cue.start for cue in stages)
    return [cue for cue in refusals if nearest < cue.start < spot.place]


_NEVER_UNREFUSED: Final = frozenset(
    {
        "en pension's allocation",
        "en sub-fund sought",
        "en dropped",
        "en fund scrapped",
        "en it is off",
        "en more time to raise",
        "en made smaller",
    }
)


def is_earlier(spot: Place) -> bool:
    """Whether the phrase itself says that it is an older fund: 'its previous fund'."""
    phrase = spot.clause.sentence.text[spot.mention.start : spot.mention.end].lower()
    if _VINTAGE.match(spot.clause.text, spot.place + 1) or _BEFORE_IT.match(spot.clause.text, spot.place + 1):
        return True
    if spot.mention.is_named or _OLD_AND_NEW.search(spot.clause.text[: spot.place]):
        return False
    if EARLIER_WORDS & set(re.findall(r"[a-z-]+", phrase)) or _OF_A_YEAR.match(spot.mention.name):
        return True
    return bool(_EARLIER_BEFORE.search(spot.clause.text[: spot.place]))


_VINTAGE: Final = re.compile(r" \((?:ⓜ,? )?(?:(?:vintage|closed|raised|of|in) ){0,2}(?:19|20)\d\d(?:,? ⓜ)?\)")
"""The year of a fund in brackets: 'its third fund ($90m, 2015)'."""
_BEFORE_IT: Final = re.compile(
    r" (?:that (?:came|went|preceded) |just )?before (?:it|this(?: one)?|that(?: one)?)\b(?! \w+s\b)"
)
"""What follows an older fund: 'twice the fund before it'."""
_EARLIER_BEFORE: Final = re.compile(
    r"\b(?:earlier|previous|prior|former|older|existing|preceding|predecessor)(?:,| fund)? $", re.IGNORECASE
)
_OLD_AND_NEW: Final = re.compile(r"\bnew and $", re.IGNORECASE)
"""What stands before an 'old' that is not the fund's: 'a new and old growth drivers fund'."""
_OF_A_YEAR: Final = re.compile(r"(?:19|20)\d\d\s")
"""'its 2014 generalist fund': who tells a fund's year tells an old one."""


def is_refused(bound: Sequence[Cue]) -> bool:
    """Whether rules refuse a phrase and none tells of an event."""
    return any(cue.rule.refusal for cue in bound) and not any(cue.rule.stage for cue in bound)
