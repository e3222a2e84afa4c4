"""The signs behind a confidence, as a person reads them."""

from __future__ import annotations

from importlib.resources import files

import pytest

from extractors import rules_en_second, rules_zh_second
from extractors.names.en.kinds import _EXCLUDED
from extractors.rules import Sign
from flows.reasons.labels import plain_label
from flows.reasons.signs import plainly
from flows.reasons.weighed import _KINDS, objections, reasons
from flows.reasons.wholes import completed

SAID = [
    ("1 before: first", 'the word right before it is "first"'),
    ("3 before: first", 'three words before it stands "first"'),
    ("2 behind: ⓜ", "two words behind it stands a sum"),
    ("behind: with ⓜ", 'followed by "with" and a sum'),
    ("right behind: 约ⓜ", 'followed by "约" and a sum'),
    ("right before: ⓕ、", 'preceded by a fund and "、"'),
    ("behind: ", "the sentence ends there"),
    ("headline: 只ⓕ", 'the headline has "只" and a fund'),
    ("said of it: has close", 'its sentence has "has close"'),
    ("to plan, behind no name", 'words that mean "to plan" follow it (it has no name)'),
    ("to plan, with a sum and a name", 'words that mean "to plan" stand in its sentence with a sum'),
    ("of policy, before a name", 'words that mean "of policy" stand before it'),
    ("heard: bears a name", "it bears a name"),
    ("heard: zh second: the money is in", "the text has words of money that has come in"),
    ("heard: zh second against: an existing fund changes", "the text has words of the kind: an existing fund changes"),
    ("its own words: zh second: it is to be", "it is told in words of a fund to come"),
    ("in a list behind a colon", "a colon stands before it in its sentence or list"),
    ("the rules say: kind: listed", "the rules say: kind: listed"),
    ("the rules tell it at launched", "the rules announce it at the stage launched"),
    ("the rules' confidence above 0.7", "the rules alone are more than 70% sure"),
    ("told by an event", "the rules announce it"),
    ("weighs more than -2", "the words around it tell little of a new fund"),
    ("named beside nameless, lighter, told first", "another fund is told beside it"),
    ("this year beside it", "this year stands beside it"),
    ("a partial day, behind", "a date without its year stands behind it"),
    ("a day long past, before", "a day long past stands before it"),
    ("a time that runs, before", "a time that runs stands before it"),
    ("opens a paragraph further down, alone, one of many", "it opens a paragraph"),
    ("alone in a paragraph in the first paragraph", "no other fund is told in its paragraph"),
    ("opens the sentence: public before it", "a public body opens its sentence"),
    ("told by name", "the deciding words stand by its name"),
    ("zh refused 此前已设立: by name", "a rule speaks against it: zh refused 此前已设立"),
    ("told earlier by the first words", "its sentence begins by looking back"),
    ("told further down by the first words", '"told further down by the first words"'),
    ("a board's decision in its sentence", "its sentence tells of a board's decision"),
    ("what nobody has a sentence for", '"what nobody has a sentence for"'),
]


@pytest.mark.parametrize(("sign", "said"), SAID)
def test_a_sign_is_told_as_a_sentence(sign: str, said: str) -> None:
    assert plainly(sign) == said


def test_the_heaviest_signs_are_told_for_and_against() -> None:
    rule = (
        "+0.64 to plan, behind no name, -0.59 heard: bears a name, "
        "+0.44 has managers, +0.43 1 before: ,, -0.42 told once"
    )
    assert reasons(rule) == [
        'for it: words that mean "to plan" follow it (it has no name); its managers are told; '
        'the word right before it is ","',
        "against it: it bears a name; it is told once",
    ]


def test_of_the_steps_of_one_measure_the_highest_is_told() -> None:
    rule = "+0.64 the rules' confidence above 0.8, +0.59 the rules' confidence above 0.9, +0.44 weighs more than 2"
    assert reasons(rule) == [
        "for it: the rules alone are more than 90% sure; the words around it tell much of a new fund"
    ]


def test_a_refusal_by_signs_is_told_in_sentences_and_any_other_as_it_is() -> None:
    why = "its signs speak against it: to plan, behind a name, 1 before: the, odd one, told once, the only fund"
    assert objections(why) == (
        'its signs speak against it: words that mean "to plan" follow it; the word right before it is "the"; '
        '"odd one"; it is told once'
    )
    assert objections("it was told before") == "it was told before"


WHOLE = [
    ("behind: 模ⓜ", "基金,总规模10亿元", "behind: 规模ⓜ"),
    ("behind: 伙协", "基金的合伙协议", "behind: 合伙协议"),
    ("before: 立一", "设立一只基金", "before: 设立一"),
    ("behind: 成首", "基金完成首期募集", "behind: 完成首期"),
    ("right behind: ,由", "基金,由青岚管理", "right behind: ,由"),
    ("behind: 模ⓜ", "", "behind: 规模ⓜ"),  # without its text, where one word alone can be meant
    ("behind: 资ⓜ", "", "behind: 资ⓜ"),
    ("said of it: institu", "Backed by Institutions.", "said of it: Institutions"),
    ("1 before: rais", "Larkspur raised a fund", "1 before: raised"),
    ("before: with ⓜ", "with $5m", "before: with ⓜ"),
    ("told once", "", "told once"),
]


@pytest.mark.parametrize(("sign", "text", "whole"), WHOLE)
def test_pieces_of_words_are_told_as_the_words_that_the_text_has(sign: str, text: str, whole: str) -> None:
    assert completed(sign, text) == whole


def test_another_kind_of_product_is_told_with_the_reason() -> None:
    assert objections("another kind of product: welfare") == "relief, charity or grants, no investment fund"
    assert set(_EXCLUDED) <= set(_KINDS)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_nearly_every_learned_sign_has_a_sentence(language: str) -> None:
    rows = files("extractors").joinpath("data", f"weights_{language}_news.tsv").read_text("utf-8").splitlines()
    signs = [row.split("\t")[1] for row in rows if "\t" in row]
    quoted = [sign for sign in signs if plainly(sign) == f'"{sign}"']
    assert len(quoted) < 0.002 * len(signs), quoted


LABELS = [
    ("en manager of the line", "in one line of a list with the fund"),
    ("en weighed: manager", "the likeliest of all that the text names"),
    ("zh second: it is there", "words of a fund that is there"),
    ("zh launched ⓕ成立", "as “基金成立”"),
    ("zh managers ⓞ as 由ⓞ担任管理人", "as “由机构担任管理人”"),
    ("en first close of", "as “first close of”"),
    ("en upsize: target lifted", "told to have grown"),
    ("en who adds to it", "who is said to add to it"),
    ("name legal", "its name in the register"),
]


@pytest.mark.parametrize(("rule", "said"), LABELS)
def test_a_rule_is_told_by_what_it_read(rule: str, said: str) -> None:
    assert plain_label(rule) == said


QUOTED = [
    ("zh sponsors 与X签署协议", "青岚国投与云汀资本共同设立基金", "rule: 与…签署协议"),
    ("zh sponsors 与X签署协议", "青岚国投与云汀资本签署协议", "as “与…签署协议”"),
    ("en largest investor", "Its backers include Teasel Pension", "rule: largest investor"),
    ("en largest investor", "The Largest single investor is Teasel", "as “largest investor”"),
]


@pytest.mark.parametrize(("rule", "sentence", "said"), QUOTED)
def test_only_words_of_the_sentence_stand_in_quotes(rule: str, sentence: str, said: str) -> None:
    assert plain_label(rule, sentence) == said


@pytest.mark.parametrize(
    "sign", [*rules_en_second.FOR, *rules_zh_second.FOR, rules_zh_second.CALLED], ids=lambda sign: sign.name
)
def test_what_speaks_for_a_fund_at_the_second_reading_is_told_in_words(sign: Sign) -> None:
    assert "“" not in plain_label(sign.name)
