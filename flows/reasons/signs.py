"""Each sign as it is learned, told as a person says it: a table of patterns, with the words that they hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from flows.reasons.labels import plain_label

_MARKS = {
    "ⓕ": "a fund",
    "ⓜ": "a sum",
    "ⓓ": "a date",
    "ⓞ": "an organisation",
    "ⓐ": "a fund's own words",
    "ⓧ": "something called a fund",
}
_STRETCH = re.compile(f"([{''.join(_MARKS)}])")


@lru_cache(maxsize=4096)  # an export tells the same few thousand signs again and again
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


_SAID_OF_IT = {1: "much of a new fund", 0: "of a new fund", -1: "little of a new fund"}


def _weight(found: re.Match[str]) -> str:
    """The sum of what the rules make of its words, in steps from -4 (hardly anything) to 3 (much)."""
    points = int(found[1])
    return f"the words around it tell {_SAID_OF_IT[(points > 0) - (points < 0)]}"


def _lead(found: re.Match[str]) -> str:
    parts = [_MARKS[mark] for mark in found[1]]
    return f"the first sentence has {' and '.join(parts)}" if parts else "the first sentence has no fund and no sum"


_COUNTED = {"1": "right", "2": "two words", "3": "three words"}


def _at(found: re.Match[str]) -> str:
    word = "the word " if found[1] == "1" else ""
    verb = "is" if word else "stands"
    return f"{word}{_COUNTED[found[1]]} {found[2]} it {verb} {_quoted(found[3])}"


SPOTS = {
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
    return f'words that mean "{found[1]}" {SPOTS[found[2]]}{nameless}'


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
    "refused by the first reading": "the rules refuse it at first reading",
    "noun that may mean other things": "its noun may mean other things",
}


def _heard(found: re.Match[str]) -> str:
    known = _HEARD.get(found[1])
    return known or f"the text has {plain_label(_SECOND.sub('second: ', found[1]))}"


_SECOND = re.compile(r"^(?:en |zh )?(?:second(?: against)?: )?")


_DAYS = {
    "absolute": "a full date stands",
    "relative": "a day such as 'on Tuesday' stands",
    "partial": "a date without its year stands",
    "vague": "a time that names no day stands",
}


def _day(found: re.Match[str]) -> str | None:
    return _DAYS.get(found[1]) and f"{_DAYS[found[1]]} {found[2]} it"


_SPOTS_OF_PARAGRAPHS = {
    "opens": "it opens a paragraph",
    "within": "it is first told within a paragraph",
    "alone": "no other fund is told in its paragraph",
    "beside": "other funds are told in its paragraph",
}


def _paragraph(found: re.Match[str]) -> str:
    return _SPOTS_OF_PARAGRAPHS[found[0].split()[0]]


_KINDS = {
    "public": "a public body",
    "place": "a place",
    "firm": "a firm",
    "institution": "an institution",
    "person": "a person",
    "fund": "a fund",
}
_PARTY = "|".join(_KINDS)
_FIRST_WORDS = {
    "earlier": "its sentence begins by looking back",
    "elsewhere": "its sentence begins with what others do",
    "besides": "its sentence begins with what is told besides",
    "as news": "its sentence begins as news",
    "as known": "its sentence begins with what is known already",
}

_PLAIN: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str | None]], ...] = tuple(
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
        (rf"((?:to|of) [\w' ]+), ({'|'.join(SPOTS)})(?: ([^,]+))?", _meant),
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
        (r"its own words: (.+)", lambda found: f"it is told in {plain_label(found[1])}"),
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
        (r"in a list behind a colon", "a colon stands before it in its sentence or list"),
        (r"in a list that counts its items", "it stands in a numbered list"),
        (r"in a list of one at (\w+)", r"a fund of its list is at the stage \1"),
        (r"words of a party", "its words are also those of an investor or firm"),
        (r"a sum in its phrase", "a sum stands in its phrase"),
        (r"an? (later|earlier) one of a family beside it", r"\1 funds of the family are told beside it"),
        (r"(a date|a sum) (before|behind)", r"\1 stands \2 it"),
        (r"(.+) in headline or lead", r"the first sentences speak of \1"),
        (r"one of a kind by its words", "it is told as one of its kind"),
        (r"(this year|the year before|a coming year) beside it", r"\1 stands beside it"),
        (r"an? (\w+) day, (before|behind)", _day),
        (r"a (day|time) (.+), (before|behind)", r"a \1 \2 stands \3 it"),
        (r"(?:opens|within|alone in|beside others in) a paragraph .+", _paragraph),
        (r"opens an? item|opens its item|the first of its item|an item of a list", "it opens an item of a list"),
        (r"opens its sentence behind .", "it opens its sentence"),
        (rf"opens the sentence: ({_PARTY}) before it", lambda found: f"{_KINDS[found[1]]} opens its sentence"),
        (rf"kind: ({_PARTY}) before it", lambda found: f"{_KINDS[found[1]]} stands before it"),
        (r"never called a fund.*", "nobody calls it a fund"),
        (r"one of several houses' funds", "funds of several houses are told"),
        (r"a sum in the sentence of .+", "a sum stands in its sentence"),
        (r"a sum right before it", "a sum stands right before it"),
        (r"a sum into it.*|it gets a sum", "money goes into it"),
        (r"first phrase named", "its name is told first"),
        (r"first phrase described", "it is told before it is named"),
        (r"a number in its family", "another fund of its family is told"),
        (r"told by name", "the deciding words stand by its name"),
        (r"told by a pronoun|told from afar", "the deciding words do not name it"),
        (r"(.+): (?:by name|by a pronoun|from afar)", r"a rule speaks against it: \1"),
        (r"told (\w+(?: \w+)?) by the first words", lambda found: _FIRST_WORDS.get(found[1])),
        (r"((?:to|of) [\w' ]+), in the lead", r'words that mean "\1" stand in the first sentence'),
        (r"of a digest", "the text is a digest of several stories"),
        (r"(?:first )?a party", "it is named as an investor or firm"),
        (r"a name that other things bear", "other things bear its name, too"),
        (r"called by a (\w+) name", r"its name is a \1 one"),
        (r"done by another, too", "another did the same"),
        (r"doubtful words", "its words may mean something else"),
        (r"named like a house", "its name is that of a house"),
        (r"named as a sub-fund", "its name is that of a sub-fund"),
        (r"under a call", "it stands below a call for applications"),
        (r"points at a fund|first phrase anaphor", "it is only pointed at, as 'this fund'"),
        (r"one more", "it is told as one more fund"),
        (r"specific words", "its words fit no other fund"),
        (r"(?:in|opens) its row.*|in a row with no news", "other funds are told in one breath with it"),
        (r"bare words", "its words say nothing by themselves"),
        (r"no words of its own", "it has no words of its own"),
        (r"called by a group name", "it is called by the name of a group"),
        (r"named like an institution", "its name is that of an institution"),
        (r"several funds in one phrase|first phrase group", "several funds are told in one phrase"),
        (r"that refused", "the rules refuse the fund beside it"),
        (r"a board's decision in its sentence", "its sentence tells of a board's decision"),
        (r"(an? .+) in its sentence", r"\1 stands in its sentence"),
    )
)
