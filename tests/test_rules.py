"""Every Chinese rule says what its examples say, keeps silent on its near misses, and stays linear on hostile text."""

import time

import pytest

from extractors import rules_zh, rules_zh_facts
from extractors.rules import DATE, FUND, MONEY, ORGANISATION, Rule

FACTS = (*rules_zh_facts.AMOUNTS, *rules_zh_facts.ROLES, *rules_zh_facts.PARTIES)
RULES = (*rules_zh.EVENTS, rules_zh.SECTION_CALL, *FACTS)

SAYS = [pytest.param(rule, words, id=f"{rule.name}: {words}") for rule in RULES for words in rule.says]
NOT_SAYS = [pytest.param(rule, words, id=f"{rule.name}: {words}") for rule in RULES for words in rule.not_says]

HOSTILE = (
    FUND * 400,
    f"{FUND}、" * 400,
    f"{MONEY}," * 400,
    f"{ORGANISATION}、" * 400,
    f"{ORGANISATION}和与甲乙" * 200,
    f"由{ORGANISATION}、甲及" * 200,
    f"甲乙、{ORGANISATION}," * 200,
    f"管理人和{ORGANISATION}并" * 200,
    "甲乙丙丁、" * 300,
    f"由{FUND}、甲公司和" * 150,
    "拟" * 1200,
    "管理人为" * 300,
    f"此前{DATE}" * 400,
    "(" * 1200,
    "等共同联合" * 240,
    f"{FUND}由甲与" * 200,
    "总规模约" * 300,
    "不" * 1200,
    "(有限合伙)" * 200,
    "甲公司(简称“甲”)、" * 100,
    "子公司的" * 300,
)


@pytest.mark.parametrize(("rule", "words"), SAYS)
def test_a_rule_says_what_its_examples_say(rule: Rule, words: str) -> None:
    assert rule.pattern.search(words)


@pytest.mark.parametrize(("rule", "words"), NOT_SAYS)
def test_a_rule_keeps_silent_on_its_near_misses(rule: Rule, words: str) -> None:
    assert not rule.pattern.search(words)


def test_every_rule_has_a_name_of_its_own_an_example_and_one_meaning() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.says, rule.name
        assert sum(meaning is not None for meaning in (rule.stage, rule.refusal, rule.field)) == 1, rule.name


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_rule_backtracks_without_bound(rule: Rule) -> None:
    started = time.perf_counter()
    for words in HOSTILE:
        list(rule.pattern.finditer(words[:1500]))  # sentences are cut at 1,500 characters
    assert time.perf_counter() - started < 2
