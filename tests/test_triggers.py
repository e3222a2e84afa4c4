"""Patterns are passed over only where they cannot match: what a table finds is what each of its patterns finds."""

import re

import pytest

from extractors.rules import Rule
from extractors.rules_en import EVENTS, NAMINGS
from extractors.rules_en_facts import AMOUNTS, ROLES
from extractors.triggers import Triggered, needs

PATTERNS = {
    r"\bclos(?:e|ing)\b.*ⓕ": [{"close", "closing"}, {"ⓕ"}],
    r"first\sclose": [{"first close"}],
    r"(?:rais(?:e|ed)|gather\w+)\sⓜ": [{"raise", "gather"}, {" ⓜ"}],
    r"(?:not\s)?\w+(?!fund)": [],
    r"(?:fund){2,}(?:pool)*": [{"fund"}],
    r"(?=.*seal)[ⓕⓐ]": [{"seal"}, {"ⓕ", "ⓐ"}],
    r"in|seal": [],
}


@pytest.mark.parametrize(("pattern", "sets"), PATTERNS.items())
def test_sets_of_strings_follow_from_a_pattern(pattern, sets):
    assert needs(re.compile(pattern)) == sets


@pytest.mark.parametrize("table", [EVENTS, NAMINGS, AMOUNTS, ROLES], ids=["events", "namings", "amounts", "roles"])
def test_a_table_finds_what_each_of_its_patterns_finds(table):
    triggered = Triggered(table)
    told = [words for rule in (*EVENTS, *NAMINGS, *AMOUNTS, *ROLES) for words in rule.says]
    for words in (*told, *(text.upper() for text in told), *(re.sub(r"[A-Z]\w+", "ⓐ", text) for text in told)):
        plain = [(rule.name, match.span()) for rule in table for match in rule.pattern.finditer(words)]
        assert [(rule.name, match.span()) for rule, match in triggered.matches(words)] == plain


def test_a_letter_that_the_pattern_takes_for_an_i_hides_nothing():
    rules = [Rule(f"r{number}", re.compile(r"fifth\sraise", re.IGNORECASE), ()) for number in range(20)]
    assert len(Triggered(rules).matches("Fİfth\u2003raıse")) == len(rules)
