"""One form for all ways of writing, the language, the paragraphs and the sentences."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.text import language_of, normalise, paragraphs, sentences

FORMS = [
    ("２０２６年５亿元（约７０００万美元），", "2026年5亿元(约7000万美元),"),
    ("新創產業基金規模達３０億元", "新创产业基金规模达30亿元"),
    ("「青嵐基金」與『雲汀基金』", "“青岚基金”与“云汀基金”"),
    ("the fund’s ‘first’ close", "the fund's 'first' close"),
    ("US$5–10 million, mid‑cap", "US$5-10 million, mid-cap"),
    ("二○二六年", "二〇二六年"),
    ("①10亿元 ②5亿元 50m²", "①10亿元 ②5亿元 50m²"),
    ("a\u00a0b\u3000c\u200bd\u00ade\tf", "a b c d e f"),
    ("one\r\ntwo\rthree\u2028four", "one \ntwo\nthree\nfour"),
    ("约翰・史密斯", "约翰·史密斯"),
    ("½ ™ … ﬁ", "½ ™ … ﬁ"),  # their NFKC is longer
    ("50%；是？好！：", "50%;是?好!:"),
]


@pytest.mark.parametrize(("written", "form"), FORMS)
def test_many_ways_of_writing_have_one_form(written: str, form: str) -> None:
    assert normalise(written) == form


@given(st.text())
def test_normalising_keeps_the_length_and_changes_nothing_twice(text: str) -> None:
    once = normalise(text)
    assert len(once) == len(text)
    assert normalise(once) == once


@given(st.text(), st.text())
def test_each_code_point_is_normalised_for_itself(left: str, right: str) -> None:
    if not (left.endswith("\r") and right.startswith("\n")):
        assert normalise(left + right) == normalise(left) + normalise(right)


LANGUAGES = [
    ("zh", None, "青岚科技与云汀资本发起设立青岚成长基金，总规模10亿元。"),
    ("zh", "Series B: 云汀资本完成募资", "The partners Alan Reed and Mei Lin 表示，新基金将投向机器人领域。"),
    ("zh", None, "台积电与臺北富邦合作，北京、上海两地的基金管理人参加了签约仪式，规模五十亿元人民币。"),
    ("zh-Hant", None, "雲汀資本宣布成立新基金，總規模達十億元，將投資於機器人產業。"),
    ("en", "Northlake closes fund at $2bn", ""),
    ("en", None, "Northlake Partners said on Monday that it has closed its third fund at $2 billion, above its target."),
    ("other", None, "Northlake Partners a annoncé lundi la clôture de son troisième fonds à hauteur de deux milliards d'euros. "
     "Le véhicule dépasse l'objectif fixé par la société de gestion, qui compte investir dans la santé et dans l'énergie."),
    ("other", None, "ノースレイク・パートナーズは月曜日、三号ファンドを組成したと発表した。総額は百億円。"),
    ("other", None, "노스레이크 파트너스는 월요일 3호 펀드를 결성했다고 밝혔다."),
    ("other", None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text"), LANGUAGES)
def test_the_language_is_told(language: str, title: str | None, text: str) -> None:
    assert language_of(title, text) == language
