"""Names of rules as an analyst understands them: what in the text a fact was read from."""

from __future__ import annotations

import re

_LANGUAGE = re.compile(r"^(?:en|zh) ")
_SYMBOLS = {"ⓕ": "基金", "ⓜ": "金额", "ⓞ": "机构", "X": "…", "Y": "…", "Z": "…"}
_ROLE = re.compile(
    r"(?:launched|planned|registered|filed|first close|final close|call|upsize|size|first tranche|managers|sponsors"
    r"|sectors) (?:ⓞ as )?(.*[\u3400-\u9fffⓕⓜⓞ].*)"
)

_GROWN = "told to have grown"

# A label that says little by itself -> what it means; all others are wordings, and stand as they are.
_PLAIN = {
    "name": "the fullest name in the text",
    "name proper": "a name of its own",
    "name legal": "its name in the register",
    "name described": "a description, no name",
    "name group": "several funds told as one",
    "name short": "short for its name",
    "other name": "another name in the text",
    "short name in brackets": "short for its name, in brackets",
    "who does it": "who is said to do it",
    "as who does it": "who is said to do it",
    "keeps it": "who is said to run it",
    "keeper is": "who is said to run it",
    "whose fund": "whose fund it is called",
    "whose fund it is": "whose fund it is called",
    "firm in the fund's name": "the firm that the fund is named after",
    "firm spoken of": "the firm that the text speaks of",
    "line of a table": "in one line of a list with the fund",
    "manager of the line": "in one line of a list with the fund",
    "came in": "who is said to put money in",
    "so are": "named with the investors",
    "from whom": "from whom the money is said to come",
    "sector": "a sector named beside the fund",
    "sector in the name": "a sector in the fund's name",
    "date of the event": "the day told of the event",
    "fund of": "the sum told with the fund",
    "sum inside the fund's phrase": "the sum told with the fund",
    "sum in fund": "the sum told with the fund",
    "money for fund": "the sum told for the fund",
    "size by what is left": "the only sum left that can be its size",
    "sum beside the news": "the sum beside the news",
    "sponsors in a row": "named in one row with other investors",
    "managers by the name of the fund": "the firm that the fund is named after",
    "upsize 扩募增资": _GROWN,
    "size after an upsize": _GROWN,
    "who adds to it": "who is said to add to it",
}

_SECOND = {
    "it is there": "words of a fund that is there",
    "it is to be": "words of a fund to come",
    "told with another": "told in one breath with a fund that is announced",
    "the money is in": "words of money that has come in",
    "managers are sought": "words of a search for managers",
    "something is to come": "words of something to come",
    "it is meant to come": "words of a fund still to come",
    "part of the money is in": "words of a first part of the money",
    "regulator's word": "words of a filing",
    "filed": "words of a filing",
    "on the companies' register": "words of an entry in the register",
    "registered": "words of an entry in the register",
    "in a section of calls": "listed among calls for managers",
}


def plain_label(rule: str, sentence: str | None = None) -> str:
    """What a rule read: `as “first close of”`, `the fullest name in the text`.

    A rule is named after one of the ways that say it: only what the sentence has (if it is given) stands in quotes.
    """
    label = _LANGUAGE.sub("", rule)
    if label.startswith("weighed: "):
        return "the likeliest of all that the text names"
    if label.startswith("second: "):
        second = label.removeprefix("second: ")
        return _SECOND.get(second, f"words of the kind: {second}")
    if label.startswith("upsize: "):
        return _GROWN
    if label in _PLAIN:
        return _PLAIN[label]
    wording = _ROLE.fullmatch(label)
    words = wording[1] if wording else label
    quoted = sentence is None or all(one.lower() in sentence.lower() for one in _BESIDE_WORDS.split(words))
    for symbol, meaning in _SYMBOLS.items():
        words = words.replace(symbol, meaning)
    return f"as “{words}”" if quoted else f"rule: {words}"


_BESIDE_WORDS = re.compile(r"[ⓐ-ⓩXYZ…\s]")
"""What stands in a rule's name for words of any kind."""
