"""Every English rule holds of the sentences that it names, and of none of its near misses."""

import pytest

from extractors.funds.en.clauses import clause_of
from extractors.funds.en.cues import cues_of
from extractors.rules import Rule
from extractors.rules_en import EVENTS
from extractors.rules_en_facts import AMOUNTS, ROLES
from extractors.rules_en_names import NAMINGS
from extractors.rules_en_upsizes import ADDERS, GROWTHS, SIZES

UPSIZES = (*GROWTHS, *SIZES, *ADDERS)
RULES = (*NAMINGS, *EVENTS, *AMOUNTS, *ROLES, *UPSIZES)
SAYS = [pytest.param(rule, sentence, id=f"{rule.name}: {sentence}") for rule in RULES for sentence in rule.says]
NOT_SAYS = [pytest.param(rule, sentence, id=f"{rule.name}: {sentence}") for rule in RULES for sentence in rule.not_says]


def fires(rule: Rule, sentence: str) -> bool:
    """Whether a rule holds of a sentence; events with all that undoes them (a close to come, an older fund)."""
    clause = clause_of(sentence)
    if rule in EVENTS:
        return any(cue.rule is rule for cue in cues_of(clause, None))
    return bool(rule.pattern.search(clause.text))


@pytest.mark.parametrize(("rule", "sentence"), SAYS)
def test_a_rule_says_what_its_examples_say(rule: Rule, sentence: str) -> None:
    assert fires(rule, sentence), clause_of(sentence).text


@pytest.mark.parametrize(("rule", "sentence"), NOT_SAYS)
def test_a_rule_is_silent_on_its_near_misses(rule: Rule, sentence: str) -> None:
    assert not fires(rule, sentence), clause_of(sentence).text


def test_every_rule_has_a_name_of_its_own_and_a_near_miss() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert [rule.name for rule in RULES if not (rule.says and rule.not_says)] == []


@pytest.mark.parametrize("rule", EVENTS, ids=lambda rule: rule.name)
def test_an_event_says_a_stage_or_refuses(rule: Rule) -> None:
    assert (rule.stage is None) != (rule.refusal is None)
