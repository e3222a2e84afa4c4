"""One form for all ways of writing, the language, the paragraphs and the sentences."""

# ruff: noqa: E501  tables of whole sentences

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
    ("other", None, "Die Beteiligungsgesellschaft Nordsee hat am Montag in Hamburg ihren dritten Fonds geschlossen, und zwar mit "
     "zwei Milliarden Euro. Das Vehikel ist der größte Fonds, den es in der Branche bisher gab, und will an den Norden glauben."),
    ("other", None, "Noordzee Partners heeft maandag het derde fonds gesloten op twee miljard euro. Het fonds is in een jaar "
     "tijd opgehaald en was over een breed aantal beleggers verdeeld, zei een woordvoerder van het bedrijf in Utrecht."),
    ("en", None, "Quayside Seeks Billions. Winners include Harbor+, Fjord, Quill and Lumen Café. It will be big, and the rest of us wait. "
     "Ridge, Northlake, Alder, Birch."),
    ("zh", None, "美股基金概念今日走高，Ridge Capital(RDG.O)涨11%，Northlake Holdings(NLK.N)涨9%，Alder(ALD.O)涨6%，Birch跌。"),
    ("other", None, "ノースレイク・パートナーズは月曜日、三号ファンドを組成したと発表した。総額は百億円。"),
    ("other", None, "노스레이크 파트너스는 월요일 3호 펀드를 결성했다고 밝혔다."),
    ("other", None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text"), LANGUAGES)
def test_the_language_is_told(language: str, title: str | None, text: str) -> None:
    assert language_of(title, text) == language


SENTENCES = [
    # Chinese
    ("青岚基金设立。规模10亿元！谁来管理？", ["青岚基金设立。", "规模10亿元!", "谁来管理?"]),
    ("负责人说：“基金已经设立。”随后签约。", ["负责人说:“基金已经设立。”", "随后签约。"]),
    ("甲基金5亿元；乙基金3亿元;丙基金1亿元", ["甲基金5亿元;", "乙基金3亿元;", "丙基金1亿元"]),
    ("规模5.5亿元，占比3.2%。其中首期1.5亿元", ["规模5.5亿元,占比3.2%。", "其中首期1.5亿元"]),
    ("投向机器人、芯片……规模未披露", ["投向机器人、芯片……", "规模未披露"]),
    ("新基金\n青岚资本发起设立云汀基金\n近日，云汀基金成立。", ["新基金", "青岚资本发起设立云汀基金", "近日,云汀基金成立。"]),
    ("基金由青岚资本、\n云汀资本出资。", ["基金由青岚资本、 云汀资本出资。"]),
    ("青岚科技股份有限公司拟与云汀资本共同出资设\n立青岚云汀产业投资基金，并由云汀资本担任该\n基金的执行事务合伙人，总规模为人民币十亿元\n，首期三亿元。",
     ["青岚科技股份有限公司拟与云汀资本共同出资设 立青岚云汀产业投资基金,并由云汀资本担任该 基金的执行事务合伙人,总规模为人民币十亿元 ,首期三亿元。"]),
    ("9月3日,柳溪市海洋产业\n基金揭牌,总规模\n15亿元。", ["9月3日,柳溪市海洋产业 基金揭牌,总规模 15亿元。"]),
    ("柳溪基金设立\n近日,柳溪基金成立,规模\n10亿元。", ["柳溪基金设立", "近日,柳溪基金成立,规模 10亿元。"]),
    ("基金名称\n基金规模", ["基金名称", "基金规模"]),
    # English
    ("It closed at\n$300m. The fund is\nIts third.", ["It closed at $300m.", "The fund is Its third."]),
    ("It closed at $2.5 billion. Northlake led.", ["It closed at $2.5 billion.", "Northlake led."]),
    ("Kotha Partners has a Rs. 60-crore fund. It began.", ["Kotha Partners has a Rs. 60-crore fund.", "It began."]),
    ("Northlake Partners, L.P. and Ridge Inc. closed Fund No. 3 on Jan. 5.",
     ["Northlake Partners, L.P. and Ridge Inc. closed Fund No. 3 on Jan. 5."]),
    ("It is based in the U.S. The fund is its third.", ["It is based in the U.S.", "The fund is its third."]),
    ("The U.S. International Fund invests.", ["The U.S. International Fund invests."]),
    ("J. P. Morland of Ridge Co. Ltd. spoke.", ["J. P. Morland of Ridge Co. Ltd. spoke."]),
    ("“We closed it.” The fund is new.", ["“We closed it.”", "The fund is new."]),
    ('"Why?" he asked. Yahoo! was not there.', ['"Why?" he asked.', "Yahoo! was not there."]),
    ("It raised $2 billion.The fund is its first. See example.Com or v2.5.", [
        "It raised $2 billion.", "The fund is its first.", "See example.Com or v2.5."]),
    ("Key points\n  • 1Ridge launched a fund.\n  • 2The fund is new", ["Key points", "Ridge launched a fund.", "The fund is new"]),
    ("1. The fund is new. 2. It is large.", ["1. The fund is new.", "2. It is large."]),
    ("The fund, which was set up by\nRidge, is new.\nIt invests in\nhealth.", ["The fund, which was set up by Ridge, is new.",
     "It invests in health."]),
    ("Ridge Launches Health Fund\nRidge said on Monday that it has set one up.",
     ["Ridge Launches Health Fund", "Ridge said on Monday that it has set one up."]),
    ("Ridge Capital Management said on Monday it had raised\nits third fund, which is going to invest mainly in the\n"
     "Northlake Industrial Zone, and that the first of the\nPartners is a pension fund.",
     ["Ridge Capital Management said on Monday it had raised its third fund, which is going to invest mainly in the "
      "Northlake Industrial Zone, and that the first of the Partners is a pension fund."]),
    ("It closed.[3] Ridge led.", ["It closed.[3]", "Ridge led."]),
    ("A first; a second; a third.", ["A first; a second; a third."]),
    ("  \n \n", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_text_has_these_sentences(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in sentences(None, text)] == expected


def test_the_title_comes_first_and_paragraphs_are_counted() -> None:
    found = sentences("新基金 成立", "一。二。\n\n三。")
    assert [(s.part, s.start, s.end, s.paragraph) for s in found] == [
        ("title", 0, 6, 0),
        ("text", 0, 2, 0),
        ("text", 2, 4, 0),
        ("text", 6, 8, 1),
    ]


PIECES = st.sampled_from(
    ["。", "！", "; ", ". ", "Inc.", "“", "”", "\n", "\r\n", "\n\n", "• 1", "基金", "Fund", " ", "5.5", "the", "…"]
)


@given(st.lists(PIECES | st.text(max_size=4)).map("".join))
def test_sentences_lie_in_order_and_lose_no_word(text: str) -> None:
    form = normalise(text)
    end = 0
    for sentence in sentences(None, text):
        assert sentence.text == form[sentence.start : sentence.end].replace("\n", " ")
        assert sentence.text == sentence.text.strip() != ""
        assert sentence.start >= end
        assert "基金" not in form[end : sentence.start]
        end = sentence.end
    assert "基金" not in form[end:]


def test_paragraphs_join_only_hard_wrapped_lines() -> None:
    found = paragraphs("标题\n第一段。\n\n 第二段，\n接着。")
    assert [(p.start, p.end, p.text) for p in found] == [(0, 2, "标题"), (3, 7, "第一段。"), (10, 18, "第二段, 接着。")]


ENDLESS = ["。" * 200_000, "a" * 200_000, "a. " * 70_000, " \n" * 100_000, "基金" * 100_000, "“" * 200_000, "• " * 100_000,
           "[1]" * 70_000, ";" * 200_000, "A." * 100_000, "\n".join("，" * 100_000), "…" * 200_000, " " * 200_000, "x" + " " * 200_000 + "y"]  # fmt: skip


@pytest.mark.parametrize("text", ENDLESS)
def test_any_long_text_is_split_in_linear_time(text: str) -> None:
    begun = time.perf_counter()
    longest = max((len(s.text) for s in sentences(None, text)), default=0)
    assert time.perf_counter() - begun < 5
    assert longest <= 1500
