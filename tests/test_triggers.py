"""Patterns are passed over only where they cannot match: what a table finds is what each of its patterns finds."""

import re

import pytest

from extractors.needs import ways_of
from extractors.rules import Rule
from extractors.rules_en import EVENTS
from extractors.rules_en_facts import AMOUNTS, ROLES
from extractors.rules_en_names import NAMINGS
from extractors.rules_en_second import AGAINST, FOR
from extractors.rules_zh_facts import AMOUNTS as CHINESE_AMOUNTS
from extractors.triggers import FEW, Triggered

PATTERNS = {
    r"\bclos(?:e|ing)\b.*ⓕ": [[{"ⓕ"}, {"close", "closing"}]],
    r"first\sclose": [[{"first close"}]],
    r"(?:rais(?:e|ed)|gather\w+)\sⓜ": [[{"raise", "gather"}, {" ⓜ"}]],
    r"(?:not\s)?\w+(?!fund)": [[]],
    r"(?:fund){2,}(?:pool)*": [[{"fund"}]],
    r"(?=.*seal)[ⓕⓐ]": [[{"seal"}, {"ⓕ", "ⓐ"}]],
    r"a|seal": [[]],
    r"\b(?:\w+seal|(?:close|shut)\b.*ⓕ)": [[{"seal"}], [{"close", "shut"}, {"ⓕ"}]],
    r"ⓜ.*raised|ⓜ\w*sought": [[{"ⓜ"}, {"raised"}], [{"ⓜ"}, {"sought"}]],
}


@pytest.mark.parametrize(("pattern", "ways"), PATTERNS.items())
def test_sets_of_strings_follow_from_each_way_of_a_pattern(pattern, ways):
    found = ways_of(re.compile(pattern))
    assert [sorted(map(sorted, way)) for way in found] == [sorted(map(sorted, way)) for way in ways]


TABLES = {
    "events": EVENTS,
    "namings": NAMINGS,
    "amounts": AMOUNTS,
    "roles": ROLES,
    "signs for": FOR,
    "signs against": AGAINST,
    "Chinese amounts": CHINESE_AMOUNTS,
}


def often_asked(table):
    """A table that has been asked for so many texts that it looks their letters up."""
    triggered = Triggered(table)
    for number in range(FEW):
        triggered.possible(str(number))
    assert len(triggered.possible("no such words")) < len(table)
    return triggered


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_a_table_finds_what_each_of_its_patterns_finds(table):
    triggered = often_asked(table)
    told = [words for rules in TABLES.values() for rule in rules for words in rule.says]
    for words in (*told, *(text.upper() for text in told), *(re.sub(r"[A-Z]\w+", "ⓐ", text) for text in told)):
        plain = [(rule.name, match.span()) for rule in table for match in rule.pattern.finditer(words)]
        assert [(rule.name, match.span()) for rule, match in triggered.matches(words)] == plain


def test_a_letter_that_the_pattern_takes_for_an_i_hides_nothing():
    rules = [Rule(f"r{number}", re.compile(r"fifth\sraise", re.IGNORECASE), ()) for number in range(20)]
    assert len(often_asked(rules).matches("Fİfth\u2003raıse")) == len(rules)


def test_a_table_whose_patterns_need_no_letters_is_tried_whole():
    rules = [Rule("a word", re.compile(r"\w+"), ())]
    triggered = Triggered(rules)
    assert all(len(triggered.matches(f"word{number}")) == 1 for number in range(FEW + 1))
