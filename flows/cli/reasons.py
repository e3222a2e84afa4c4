"""The weighed signs behind a confidence, as sentences: what is stored is terse, this is for reading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_MOST, _FEWER = 4, 3
"""Signs that are told for and against: the heaviest; what comes after them changes little."""

_AGAINST = "its signs speak against it: "
_SIGN = re.compile(r"(?:^|, )([+-])\d+\.\d\d (.*?)(?=, [+-]\d+\.\d\d |$)")
_MARKS = {
    "ⓕ": "a fund",
    "ⓜ": "a sum",
    "ⓓ": "a date",
    "ⓞ": "an organisation",
    "ⓐ": "a fund's own words",
    "ⓧ": "something called a fund",
}
_STRETCH = re.compile(f"([{''.join(_MARKS)}])")


def reasons(rule: str) -> list[str]:
    """`for it: …; …` and `against it: …` of a confidence's signs with weights: the heaviest of each in plain words."""
    signs = _without_steps(_SIGN.findall(rule))
    told = {sign: dict.fromkeys(plainly(name) for weight, name in signs if weight == sign) for sign in "+-"}
    sides = (("for it", list(told["+"])[:_MOST]), ("against it", list(told["-"])[:_FEWER]))
    return [f"{side}: {'; '.join(said)}" for side, said in sides if said] or [rule]


def _without_steps(signs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Of signs that are steps of one measure, above 0.7 and above 0.8, the highest alone, where the first stood."""
    highest: dict[tuple[str, str], str] = {}
    for weight, name in signs:
        measure = weight, _STEP.sub("", name)
        highest[measure] = max(highest.get(measure, name), name, key=_height)
    return [(weight, name) for (weight, _), name in highest.items()]


_STEP = re.compile(r"(?:above|more than) (-?[\d.]+)$")


def _height(sign: str) -> float:
    step = _STEP.search(sign)
    return float(step[1]) if step else 0.0


def objections(why: str) -> str:
    """The reason of a refusal; where signs gave it, the heaviest of them in plain words."""
    if not why.startswith(_AGAINST):
        return why
    signs = list(_signs(why.removeprefix(_AGAINST).split(", ")))
    return _AGAINST + "; ".join(dict.fromkeys(plainly(sign) for sign in signs[:_MOST]))


def _signs(pieces: list[str]) -> Iterator[str]:
    """The signs of a list with commas: as many pieces as make a known one, for signs have commas of their own."""
    while pieces:
        joined = (n for n in range(len(pieces), 1, -1) if _WITH_COMMAS.fullmatch(", ".join(pieces[:n])))
        length = next(joined, 1)
        yield ", ".join(pieces[:length])
        pieces = pieces[length:]


def plainly(sign: str) -> str:
    """A sign as a sentence; one that no pattern knows stands in quotes."""
    return _known(sign) or f'"{sign}"'


def _known(sign: str) -> str | None:
    for pattern, say in _PLAIN:
        found = pattern.fullmatch(sign)
        if found:
            return say(found) if callable(say) else found.expand(say)
    return None


def _quoted(words: str) -> str:
    """Words in quotes, and what their marks stand for: "with" and a sum."""
    parts = (part.strip() for part in _STRETCH.split(words))
    return " and ".join(_MARKS.get(part, f'"{part}"') for part in parts if part)


def _near(side: str) -> Callable[[re.Match[str]], str]:
    ends = "the sentence ends there" if side.startswith("followed") else "it opens the sentence"
    return lambda found: f"{side} {_quoted(found[1])}" if found[1].strip() else ends


def _sure(how: str) -> Callable[[re.Match[str]], str]:
    return lambda found: f"the rules alone are {how} {float(found[1]):.0%} sure"


def _weight(found: re.Match[str]) -> str:
    """The sum of what the rules make of its words, in steps from -4 (hardly anything) to 3 (much)."""
    points = int(found[1])
    return (
        "the words around it tell much of a new fund"
        if points > 0
        else (
            "the words around it tell of a new fund" if points == 0 else "the words around it tell little of a new fund"
        )
    )


def _lead(found: re.Match[str]) -> str:
    parts = [_MARKS[mark] for mark in found[1]]
    return f"the first sentence has {' and '.join(parts)}" if parts else "the first sentence has no fund and no sum"


_COUNTED = {"1": "right", "2": "two words", "3": "three words"}


def _at(found: re.Match[str]) -> str:
    word = "the word " if found[1] == "1" else ""
    verb = "is" if word else "stands"
    return f"{word}{_COUNTED[found[1]]} {found[2]} it {verb} {_quoted(found[3])}"


_SPOTS = {
    "before": "stand before it",
    "behind": "follow it",
    "near": "stand near it",
    "in the sentence of": "stand in its sentence",
    "with a sum and": "stand in its sentence with a sum",
    "in the headline": "stand in the headline",
    "lead with it": "stand in the first sentence, which tells of it",
    "lead without it": "stand in the first sentence, which does not tell of it",
}


def _meant(found: re.Match[str]) -> str:
    nameless = " (it has no name)" if found[3] == "no name" else ""
    return f'words that mean "{found[1]}" {_SPOTS[found[2]]}{nameless}'


_WITH_COMMAS = re.compile(
    rf"(?:to|of) [\w' ]+, (?:{'|'.join(_SPOTS)})(?: [^,]+)?"
    r"|in a row, (?:lighter|heavier|told by the rules|(?:told|refused): [^,]+)"
    r"|(?:announced )?(?:named|nameless) beside (?:named|nameless)"
    r"(?:, (?:lighter|heavier|told (?:by the rules|first|later)|[\w ]*\b(?:sentences?|houses?|numbers?|sums?|words?)))+"
)
"""The signs that have commas of their own."""

_HEARD = {
    "bears a name": "it bears a name",
    "has a number": "it bears a number",
    "has a sum": "a sum is told of it",
    "in the headline": "it stands in the headline",
    "in the lead": "it stands in the first sentences",
    "deep in the text": "it stands far down in the text",
    "taken up again": "it is told of more than once",
    "told as new": "it is called new",
    "no word of investing": "nothing is said of investing",
}


def _heard(found: re.Match[str]) -> str:
    return _HEARD.get(found[1]) or f'the text says: "{re.sub("^(?:en|zh) (?:second: )?", "", found[1])}"'


_PLAIN: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(sign), say)
    for sign, say in (
        # A sign as it is learned -> how a person says it.
        (r"([123]) (before|behind): (.+)", _at),
        (r"(?:right )?before: (.*)", _near("preceded by")),
        (r"(?:right )?behind: (.*)", _near("followed by")),
        (r"headline: (.+)", lambda found: f"the headline has {_quoted(found[1])}"),
        (r"lead: (.+)", lambda found: f"the first sentence has {_quoted(found[1])}"),
        (r"lead with(?:out)? it: (.*)", _lead),
        (r"right (before|behind) its row: (.*)", lambda found: f"{found[1]} its row stands {_quoted(found[2])}"),
        (r"in a row, told: (.+)", r"a rule announces a fund of its row: \1"),
        (r"in a row(?:, refused| with): (.+)", r"a rule speaks against a fund of its row: \1"),
        (r"in a row, told by the rules|in a row with news", "the rules announce a fund of its row"),
        (r"in a row with one at (\w+)", r"the rules tell a fund of its row at the stage \1"),
        (
            r"in a row(?:, (?:lighter|heavier)| with others| of two| of many)",
            "other funds are told in one breath with it",
        ),
        (r"told in the same form as one at (\w+)", r"a fund told in the same form is at the stage \1"),
        (r"told in the same form as (another|one|two others)", "another fund is told in the same form"),
        (r"said of it: (.+)", lambda found: f"its sentence has {_quoted(found[1])}"),
        (rf"((?:to|of) [\w' ]+), ({'|'.join(_SPOTS)})(?: ([^,]+))?", _meant),
        (r"heard: (.+)", _heard),
        (r"heard at stage (\w+)", r"its words are those of the stage \1"),
        (r"told: (.+)", r"a rule announces it: \1"),
        (r"told as past: (.+)", r"a rule tells it as something past: \1"),
        (r"told at stage (\w+)", r"a rule tells it at the stage \1"),
        (r"told as past at stage (\w+)", r"a rule tells its stage \1 as something past"),
        (r"(?:refused|dismissed): (.+)", r"a rule speaks against it: \1"),
        (r"refused by a rule", "a rule speaks against it"),
        (r"told to grow", "it is told to have grown"),
        (r"the rules say: (.+)", r"the rules say: \1"),
        (r"(?:the rules tell it|announced by the rules) at (\w+)", r"the rules announce it at the stage \1"),
        (r"announced by the rules|told by an event", "the rules announce it"),
        (r"told by the second reading", "only the weaker words of the text announce it"),
        (r"another fund is announced by the rules|the rules tell another fund", "the rules announce another fund"),
        (r"the rules tell no fund", "the rules announce no fund in this text"),
        (r"the rules' confidence above ([\d.]+)", _sure("more than")),
        (r"the rules' confidence ([\d.]+)", _sure("about")),
        (r"weighs more than (-?\d+)", _weight),
        (r"the heaviest fund", "no other fund of this text has more said of it"),
        (r"the second heaviest", "one other fund of this text has more said of it"),
        (r"lighter than two others", "other funds of this text have more said of them"),
        (r"its own words: (?:zh second: )?(.+)", r'its own words say: "\1"'),
        (r"has a sum as (\w+)", lambda found: f"a sum is told as its {found[1].replace('_', ' ')}"),
        (r"has (managers|sponsors|sectors)", r"its \1 are told"),
        (r"(?:announced )?(?:named|nameless) beside (?:named|nameless)(?:, .+)?", "another fund is told beside it"),
        (r"(a sum|a date|many funds|an old year) ((?:right )?beside it)", r"\1 stands \2"),
        (
            r"(told (?:once|three times|in the headline(?: alone)?|in a heading|in sentence \d|further down))",
            r"it is \1",
        ),
        (r"told as new", "it is called new"),
        (r"(bears a name|has a number)", r"it \1"),
        (r"the only (fund|name)", r"it is the only \1 in the text"),
        (r"called in two ways", "the text calls it in two ways"),
        (r"called a fund", 'its own phrase says "fund"'),
        (r"in a list behind a colon", "it stands in a list behind a colon"),
        (r"in a list that counts its items", "it stands in a numbered list"),
        (r"in a list of one at (\w+)", r"a fund of its list is at the stage \1"),
        (r"words of a party", "its words are also those of an investor or firm"),
        (r"a sum in its phrase", "a sum stands in its phrase"),
        (r"a later one of a family beside it", "a later fund of the family stands beside it"),
        (r"(a date|a sum) (before|behind)", r"\1 stands \2 it"),
        (r"a pension in headline or lead", "the first sentences speak of a pension"),
        (r"one of a kind by its words", "it is told as one of its kind"),
        (r"the year before beside it", "the year before stands beside it"),
        (r"a coming year beside it", "a coming year stands beside it"),
        (r"bare words", "its words say nothing by themselves"),
        (r"no words of its own", "it has no words of its own"),
        (r"called by a group name", "it is called by the name of a group"),
        (r"named like an institution", "its name is that of an institution"),
        (r"several funds in one phrase|first phrase group", "several funds are told in one phrase"),
        (r"that refused", "the rules refuse the fund beside it"),
        (r"a board's decision in its sentence", "its sentence tells of a board's decision"),
    )
)
