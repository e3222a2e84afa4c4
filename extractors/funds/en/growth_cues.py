"""Where an English article says that a fund grows: words that neither wish nor look back, and the fund they are of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.ages import is_long_before
from extractors.funds.en.candidates import Candidate, Cue
from extractors.funds.en.clauses import Clause
from extractors.rules import FUND, part_of
from extractors.rules_en import HISTORY, REPORTED
from extractors.rules_en_upsizes import GROWTHS, OTHER_GROWTH, WISHED
from extractors.triggers import Triggered

_GROWTHS: Final = Triggered(GROWTHS)


def growth_cues(one: Candidate, day: date | None) -> Iterator[tuple[Cue, re.Match[str]]]:
    """Each wording that tells of a fund's growth as news, with its match; `day`: of publication."""
    for clause, places in clauses_of(one).items():
        for rule, match in _GROWTHS.matches(clause.text):
            span = part_of(match, "f")
            if span and span[0] in places and _is_its(clause, span[0], one) and _is_news(clause, match, day):
                yield Cue(rule, clause, *match.span(), span[0]), match


def tells_of_growth(clause: Clause) -> bool:
    """Whether a clause may tell that a fund grows."""
    return FUND in clause.text and bool(_GROWTHS.matches(clause.text))


def _is_its(clause: Clause, place: int, one: Candidate) -> bool:
    """Whether the phrase that grows has no other number than the fund's names: 'Initiative II', 'the third fund'."""
    number = clause.mention_at(place).number
    return number is None or all(mention.number in {None, number} for mention in one.named)


def clauses_of(one: Candidate) -> Mapping[Clause, set[int]]:
    """The clauses that name a fund, with the places of its phrases."""
    places: dict[Clause, set[int]] = {}
    for spot in one.places:
        places.setdefault(spot.clause, set()).add(spot.place)
    return places


def _is_news(clause: Clause, match: re.Match[str], day: date | None) -> bool:
    """Whether words of growth are neither wished nor past, and what grows is the fund's capital."""
    before = _BREAK.split(clause.text[: match.start()])[-1]
    if WISHED.search(before) or OTHER_GROWTH.search(clause.text) or clause.text.rstrip().endswith("?"):
        return False
    return not _is_history(clause, match, day)


_BREAK: Final = re.compile(r"[;:]|\. |\bbut\b")
_ASIDE: Final = re.compile(r",[^,;]*,|\([^()]*\)")
"""What is told of a fund between commas: ', set up in 2021,'."""
_PAUSE: Final = re.compile(r"[;,]|\b(?:when|since|after|while|whereas|twice|where|which)\b")
_COMPARED: Final = re.compile(r"\b(?:from [^;,]{0,20}ⓜ in|since) $")
"""Words before a date at which the fund was smaller: 'from ⓜ in ⓓ'."""
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


def _is_history(clause: Clause, match: re.Match[str], day: date | None) -> bool:
    """Whether the breath that tells of growth puts it into the past; what an aside tells of the fund does not."""
    places = list(_breath(clause.text, match))
    words = "".join(clause.text[at] for at in places)
    dates = (noun for at in places if isinstance(noun := clause.nouns.get(at), DateSpan) and not _is_start(clause, at))
    years = (int(year[0]) for year in _YEAR.finditer(words) if not _COMPARED.search(words[: year.start()]))
    return (
        bool(HISTORY.search(words) or _is_long_done(clause.text, match))
        or any(one.value and day and is_long_before(one.value, day) for one in dates)
        or any(day is None or year < day.year - 1 for year in years)
    )


def _is_long_done(text: str, match: re.Match[str]) -> bool:
    """Whether growth was over when something else happened: 'the fund had doubled', but not 'said that it had'."""
    had = _HAD.search(text, max(0, match.start() - len("had ")), match.end())
    return had is not None and not REPORTED.search(text[: had.start()])


_HAD: Final = re.compile(r"\bhad ")


def _breath(text: str, match: re.Match[str]) -> Iterator[int]:
    """The places of the words that a match stands in, up to the next pauses, without asides."""
    start = max((pause.end() for pause in _PAUSE.finditer(text, 0, match.start())), default=0)
    after = _PAUSE.search(text, match.end())
    asides = [aside.span() for aside in _ASIDE.finditer(text, *match.span())]
    for at in range(start, after.start() if after else len(text)):
        if not any(low <= at < high for low, high in asides):
            yield at


def _is_start(clause: Clause, at: int) -> bool:
    """Whether a date is that of a smaller size: 'from ⓜ in ⓓ to ⓜ'."""
    return bool(_COMPARED.search(clause.text[:at]))
