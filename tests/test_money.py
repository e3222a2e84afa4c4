"""Amounts of money: what a reader of both languages would take them for."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.money import find_money
from extractors.money.currencies import CURRENCIES, NEEDS_BILLIONS, code_by_spelling
from extractors.money.numerals import number_of, scale_of

BN, M, YI = 10**9, 10**6, 10**8

EXACT = [
    # digits and Chinese scales
    ("该基金总规模42亿元", "42亿元", 42 * YI, "CNY"),
    ("认缴出资总额为207,500万元", "207,500万元", 2075 * M, "CNY"),
    ("规模7.25亿元人民币", "7.25亿元人民币", 725 * M, "CNY"),
    ("募资人民币18亿元", "人民币18亿元", 18 * YI, "CNY"),
    ("募资人民币 18 亿元", "人民币 18 亿元", 18 * YI, "CNY"),
    ("总额3亿人民币基金", "3亿人民币", 3 * YI, "CNY"),
    ("出资30.31亿", "30.31亿", 3031 * M, "CNY"),
    ("总规模1.5万亿元", "1.5万亿元", 15 * 10**11, "CNY"),
    ("注册资本2000000元", "2000000元", 2 * M, "CNY"),
    ("出资6千万元", "6千万元", 60 * M, "CNY"),
    ("规模2.5个亿", "2.5个亿", 250 * M, "CNY"),
    ("规模达1亿5000万元", "1亿5000万元", 150 * M, "CNY"),
    ("首只FOF80亿元", "80亿元", 80 * YI, "CNY"),
    ("规模为90\n亿元", "90\n亿元", 90 * YI, "CNY"),
    ("第三期36亿 元", "36亿 元", 36 * YI, "CNY"),
    # Chinese numerals
    ("首期一亿元", "一亿元", YI, "CNY"),
    ("出资10亿元组建母基金", "10亿元", 10 * YI, "CNY"),
    ("规模二十五亿元", "二十五亿元", 25 * YI, "CNY"),
    ("出资一亿五千万元", "一亿五千万元", 150 * M, "CNY"),
    ("三百亿元母基金", "三百亿元", 300 * YI, "CNY"),
    ("打造百亿母基金", "百亿", 100 * YI, "CNY"),
    # other currencies in Chinese
    ("总额4亿美元", "4亿美元", 4 * YI, "USD"),
    ("完成6000万欧元募集", "6000万欧元", 60 * M, "EUR"),
    ("港币7亿元", "港币7亿元", 7 * YI, "HKD"),
    ("约合HK$9亿", "HK$9亿", 9 * YI, "HKD"),
    ("US$6亿的基金", "US$6亿", 6 * YI, "USD"),
    ("5,000亿日元", "5,000亿日元", 5000 * YI, "JPY"),
    ("2万亿韩元", "2万亿韩元", 2 * 10**12, "KRW"),
    ("新台币80亿元", "新台币80亿元", 80 * YI, "TWD"),
    ("新台币2兆元", "新台币2兆元", 2 * 10**12, "TWD"),
    ("3亿新加坡元", "3亿新加坡元", 3 * YI, "SGD"),
    ("2亿英镑", "2亿英镑", 2 * YI, "GBP"),
    ("8亿令吉", "8亿令吉", 8 * YI, "MYR"),
    ("¥35亿", "¥35亿", 35 * YI, "CNY"),
    # as some sources write it
    ("規模１５億元", "１５億元", 15 * YI, "CNY"),
    ("總額3,200萬元", "3,200萬元", 32 * M, "CNY"),
    # yuan in English
    ("a RMB7bn fund", "RMB7bn", 7 * BN, "CNY"),
    ("worth RMB 7.5 billion", "RMB 7.5 billion", 7500 * M, "CNY"),
    ("CNY 12 billion", "CNY 12 billion", 12 * BN, "CNY"),
    ("9 billion yuan", "9 billion yuan", 9 * BN, "CNY"),
    ("a 120bn-yuan fund", "120bn-yuan", 120 * BN, "CNY"),
    ("6 billion yuan of state capital", "6 billion yuan", 6 * BN, "CNY"),
    ("¥3 billion from China's banks", "¥3 billion", 3 * BN, "CNY"),
    # dollars in English
    ("a $1.7bn fund", "$1.7bn", 1700 * M, "USD"),
    ("raised $270M", "$270M", 270 * M, "USD"),
    ("raised $270 million", "$270 million", 270 * M, "USD"),
    ("its $130-million fund", "$130-million", 130 * M, "USD"),
    ("$130mn", "$130mn", 130 * M, "USD"),
    ("a $15MM fund", "$15MM", 15 * M, "USD"),
    ("$2 trillion", "$2 trillion", 2 * 10**12, "USD"),
    ("cheques of $700K", "$700K", 700_000, "USD"),
    ("US$640m", "US$640m", 640 * M, "USD"),
    ("U.S. $5 million", "U.S. $5 million", 5 * M, "USD"),
    ("$US55 million", "$US55 million", 55 * M, "USD"),
    ("USD 320 million", "USD 320 million", 320 * M, "USD"),
    ("320 million USD", "320 million USD", 320 * M, "USD"),
    ("in 2025 USD 5m", "USD 5m", 5 * M, "USD"),
    ("USD1.5-billion", "USD1.5-billion", 1500 * M, "USD"),
    ("$84,500,000", "$84,500,000", 84_500_000, "USD"),
    ("half a billion dollars", "half a billion dollars", 500 * M, "USD"),
    ("a quarter of a billion dollars", "a quarter of a billion dollars", 250 * M, "USD"),
    ("a billion-dollar fund", "a billion-dollar", BN, "USD"),
    ("one and a half billion dollars", "one and a half billion dollars", 1500 * M, "USD"),
    ("twenty-five million dollars", "twenty-five million dollars", 25 * M, "USD"),
    ("one hundred and twenty million US dollars", "one hundred and twenty million US dollars", 120 * M, "USD"),
    ("A$640 million", "A$640 million", 640 * M, "AUD"),
    ("AU$640 million", "AU$640 million", 640 * M, "AUD"),
    ("C$75M", "C$75M", 75 * M, "CAD"),
    ("$310 million CAD", "$310 million CAD", 310 * M, "CAD"),
    ("$310 million (AUD)", "$310 million (AUD)", 310 * M, "AUD"),
    ("90 million Canadian dollars", "90 million Canadian dollars", 90 * M, "CAD"),
    ("NZ$75 million", "NZ$75 million", 75 * M, "NZD"),
    ("S$450 million", "S$450 million", 450 * M, "SGD"),
    ("NT$5 billion", "NT$5 billion", 5 * BN, "TWD"),
    # and of the rest of the world
    ("€430m", "€430m", 430 * M, "EUR"),
    ("430 M€", "430 M€", 430 * M, "EUR"),
    ("€1,5 bn", "€1,5 bn", 1500 * M, "EUR"),
    ("EUR 1.3bn", "EUR 1.3bn", 1300 * M, "EUR"),
    ("two hundred million euros", "two hundred million euros", 200 * M, "EUR"),
    ("a 1.4 billion-euro fund", "1.4 billion-euro", 1400 * M, "EUR"),
    ("EUR 1.000.000.000", "EUR 1.000.000.000", BN, "EUR"),
    ("£85m", "£85m", 85 * M, "GBP"),
    ("85 million pounds of new money", "85 million pounds", 85 * M, "GBP"),
    ("Rs 700 crore", "Rs 700 crore", 7 * BN, "INR"),
    ("Rs. 1,100 crore", "Rs. 1,100 crore", 11 * BN, "INR"),
    ("₹2,00,00,000", "₹2,00,00,000", 2 * 10**7, "INR"),
    ("INR 30 lakh", "INR 30 lakh", 3 * M, "INR"),
    ("Rs 1 lakh crore", "Rs 1 lakh crore", 10**12, "INR"),
    ("a 700 crore fund", "700 crore", 7 * BN, "INR"),
    ("R$ 400 million", "R$ 400 million", 400 * M, "BRL"),
    ("R600m", "R600m", 600 * M, "ZAR"),
    ("N300 billion", "N300 billion", 300 * BN, "NGN"),
    ("SEK 800m", "SEK 800m", 800 * M, "SEK"),
    ("CHF 60 million", "CHF 60 million", 60 * M, "CHF"),
    ("JPY 15bn", "JPY 15bn", 15 * BN, "JPY"),
    ("¥15 billion", "¥15 billion", 15 * BN, "JPY"),
    ("KRW 2 trillion", "KRW 2 trillion", 2 * 10**12, "KRW"),
    ("300 billion won", "300 billion won", 300 * BN, "KRW"),
    ("AED 2 billion", "AED 2 billion", 2 * BN, "AED"),
    ("3 billion riyals", "3 billion riyals", 3 * BN, "SAR"),
    ("NIS 350 million", "NIS 350 million", 350 * M, "ILS"),
    ("KES 500 million", "KES 500 million", 500 * M, "KES"),
    ("RM500 million", "RM500 million", 500 * M, "MYR"),
    ("RM150mil", "RM150mil", 150 * M, "MYR"),
    ("a $1.5 bil fund", "$1.5 bil", 1500 * M, "USD"),
    ("E4.3 billion", "E4.3 billion", 4300 * M, "EUR"),
    ("Euro 50 million", "Euro 50 million", 50 * M, "EUR"),
    ("1.5 milliard euros", "1.5 milliard euros", 1500 * M, "EUR"),
    ("won 340 billion of pledges", "won 340 billion", 340 * BN, "KRW"),
    ("500 MSEK", "500 MSEK", 500 * M, "SEK"),
    ("MSEK 500", "MSEK 500", 500 * M, "SEK"),
    ("kr 500 million", "kr 500 million", 500 * M, "SEK"),
    ("K180 million", "K180 million", 180 * M, "PGK"),
    ("UF 1.9 million", "UF 1.9 million", 1900000, "CLF"),
    ("one point one billion pesos", "one point one billion pesos", 1100 * M, "MXN"),
    ("210 million soles", "210 million soles", 210 * M, "PEN"),
    ("P500 million", "P500 million", 500 * M, "PHP"),
    ("RM 250 million", "RM 250 million", 250 * M, "MYR"),
    ("two billion Omani riyals", "two billion Omani riyals", 2 * BN, "OMR"),
    ("Pzl800m", "Pzl800m", 800 * M, "PLN"),
    ("VNĐ500 billion", "VNĐ500 billion", 500 * BN, "VND"),
    ("15 billion soums", "15 billion soums", 15 * BN, "UZS"),
    ("ZWL$500 million", "ZWL$500 million", 500 * M, "ZWL"),
]


@pytest.mark.parametrize(("text", "written", "amount", "currency"), EXACT)
def test_an_amount_is_read_with_its_words(text, written, amount, currency):
    (span,) = find_money(text)
    assert (text[span.start : span.end], span.amount, span.currency) == (written, amount, currency)
    money = span.money(text)
    assert money is not None
    assert (money.amount, money.currency, money.as_written) == (amount, currency, written)


NO_MONEY = [
    "20亿人口",
    "覆盖12亿用户",
    "3亿吨产能",
    "持有1.2亿股",
    "装机5亿千瓦",
    "千亿参数",
    "2026元年",
    "3000万",
    "占比35%",
    "代码600519",
    "电话021-50001234",
    "10兆瓦",
    "50 basis points",
    "15 percent",
    "2 million shares",
    "Series A5 million",
    "ten million pounds of copper",
    "the 5 won again",
    "has won 340 million customers",
    "the Euro 2024 stadiums",
    "a K9 unit and 5 P2 seats",
    "in 2025 dollars",
    "3 million people",
    "chapter 3 R5",
    "a 4K60M video",
    "may 5 crore people",
    "",
]


@pytest.mark.parametrize("text", NO_MONEY)
def test_other_numbers_are_no_money(text):
    assert find_money(text) == ()


KINDS = [
    ("不超过30亿元", "ceiling", "不超过"),
    ("规模不低于人民币5亿元", "floor", "不低于"),
    ("逾30亿元", "floor", "逾"),
    ("募集超20亿美元", "floor", "超"),
    ("近100亿元", "approximate", "近"),
    ("约30亿元", "approximate", "约"),
    ("人民币约30亿元", "approximate", ""),
    ("30余亿元", "floor", ""),
    ("30亿多元", "floor", ""),
    ("30亿元以上", "floor", ""),
    ("30亿元以内", "ceiling", ""),
    ("30亿元左右", "approximate", ""),
    ("百亿级基金", "approximate", ""),
    ("上百亿元", "approximate", "上"),
    ("以上3亿元", "exact", ""),
    ("up to $20 million", "ceiling", "up to "),
    ("up to a total of $20 million", "ceiling", "up to a total of "),
    ("a hard cap of €2bn", "ceiling", "a hard cap of "),
    ("more than US$1bn", "floor", "more than "),
    ("at least €40 million", "floor", "at least "),
    ("$100M+", "floor", ""),
    ("nearly 2 trillion yuan", "approximate", "nearly "),
    ("approximately $5m", "approximate", "approximately "),
    ("USD approximately 5bn", "approximate", ""),
    ("discover $5m", "exact", ""),
    ("数十亿元", "approximate", ""),
    ("tens of millions of dollars", "approximate", ""),
]


@pytest.mark.parametrize(("text", "kind", "qualifier"), KINDS)
def test_words_around_an_amount_say_how_it_is_meant(text, kind, qualifier):
    (span,) = find_money(text)
    assert (span.kind, text[span.qualified_start : span.start]) == (kind, qualifier)


@pytest.mark.parametrize(
    "text", ["数十亿元", "几百亿", "五六亿元", "several hundred million dollars", "multi-billion-dollar"]
)
def test_an_indefinite_number_has_no_amount(text):
    (span,) = find_money(text)
    assert (span.amount, span.kind, span.money(text)) == (None, "approximate", None)


RANGES = [
    ("5至10亿元", 5 * YI, 10 * YI, "CNY"),
    ("5-10亿元", 5 * YI, 10 * YI, "CNY"),
    ("5亿元至10亿元", 5 * YI, 10 * YI, "CNY"),
    ("8000万到1亿元", 80 * M, YI, "CNY"),
    ("三至五亿美元", 3 * YI, 5 * YI, "USD"),
    ("$3-5 million", 3 * M, 5 * M, "USD"),
    ("$100 million to $125 million", 100 * M, 125 * M, "USD"),
    ("A$100m-A$125m", 100 * M, 125 * M, "AUD"),
    ("$100-$125 million", 100 * M, 125 * M, "USD"),
    ("between $1bn and $2bn", BN, 2 * BN, "USD"),
    ("between 2 and 3 billion euros", 2 * BN, 3 * BN, "EUR"),
]


@pytest.mark.parametrize(("text", "low", "high", "currency"), RANGES)
def test_a_range_is_one_span_without_an_amount(text, low, high, currency):
    (span,) = find_money(text)
    assert (span.kind, span.amount, span.low, span.high, span.currency) == ("range", None, low, high, currency)


TWO = [
    ("grew from $100 million to $200 million", [100 * M, 200 * M]),
    ("raised by $50 million to $250 million", [50 * M, 250 * M]),
    ("$100M and 20 million shares", [100 * M]),
    ("$500 million and €300 million", [500 * M, 300 * M]),
    ("30亿和50亿元", [30 * YI, 50 * YI]),
    ("由5亿元增至10亿元", [5 * YI, 10 * YI]),
    ("2025-5亿元", [5 * YI]),
    ("$20 t-shirts", [20]),
]


@pytest.mark.parametrize(("text", "amounts"), TWO)
def test_two_numbers_are_not_always_a_range(text, amounts):
    assert [span.amount for span in find_money(text)] == amounts


@pytest.mark.parametrize(
    "text",
    [
        "60 billion yuan (US$8.2 billion)",
        "60亿元(约8.2亿美元)",
        "€40 million (approximately $46 million)",
        "RMB 6bn, or about $830 million",
        "2万亿韩元(约合人民币100亿元)",
    ],
)
def test_a_conversion_points_to_what_it_converts(text):
    first, second = find_money(text)
    assert (first.equivalent_of, second.equivalent_of) == (None, first.start)


def test_another_amount_behind_a_comma_is_no_conversion():
    assert [span.equivalent_of for span in find_money("规模60亿元,其中美元部分2亿美元")] == [None, None]


@pytest.mark.parametrize("text", ["规模均为40亿元", "$50 million each", "每只基金规模40亿元", "40亿元/只"])
def test_an_amount_of_each_is_marked(text):
    (span,) = find_money(text)
    assert span.each


def test_a_caller_says_what_shared_signs_mean_in_its_country():
    text = "A $40 million fund; 20亿元; ¥5 billion; 3 million dollars; US$1m"
    local = {"$": "AUD", "元": "TWD", "¥": "JPY"}
    assert [span.currency for span in find_money(text, local=local)] == ["AUD", "TWD", "JPY", "AUD", "USD"]
    assert [span.currency_written for span in find_money(text)] == ["$", "元", "¥", "dollars", "US$"]


def test_yuan_sign_and_yuan_word_follow_the_text():
    assert find_money("Tokyo: a ¥9 billion fund, 9 billion yen")[0].currency == "JPY"
    assert find_money("新台币9亿元,另有3亿元")[1].currency == "TWD"
    assert find_money("新台币9亿元,另有人民币1亿元和3亿元")[2].currency == "CNY"


def test_no_spelling_belongs_to_two_currencies():
    spellings = [s.lower() for row in CURRENCIES for s in {row.code, *row.before, *row.both, *row.after}]
    owners = code_by_spelling()
    shared = {s for s in spellings if spellings.count(s) > 1}
    assert not {s for s in shared if len({row.code for row in CURRENCIES if _has(row, s)}) > 1}
    assert set(spellings) == set(owners)
    assert [row.code for row in CURRENCIES] == sorted(row.code for row in CURRENCIES)


def _has(row, spelling):
    return spelling in {s.lower() for s in (row.code, *row.before, *row.both, *row.after)}


@pytest.mark.parametrize("row", CURRENCIES, ids=lambda row: row.code)
def test_every_spelling_of_the_table_is_read(row):
    ascii_before = [s for s in (row.code, *row.before, *row.both) if s[0].isascii() or len(s) == 1]
    before = [(s, f"{s}40 million") for s in ascii_before if s not in NEEDS_BILLIONS]
    before += [(s, f"{s}4000万") for s in row.both if not s[0].isascii()]
    after = [(s, f"40 million {s}") for s in (row.code, *row.after) if s[0].isascii()]
    after += [(s, f"4000万{s}") for s in (*row.both, *row.after) if not s[0].isascii()]
    for spelling, text in (*before, *after):
        assert [(m.amount, m.currency) for m in find_money(text)] == [(40 * M, row.code)], spelling


STYLES = {
    "亿元": lambda n: (f"总规模{Decimal(n) / YI:f}亿元的基金", "CNY"),
    "万元": lambda n: (f"出资{n // 10_000:,}万元。", "CNY"),
    "RMB": lambda n: (f"an RMB{Decimal(n) / BN:f} billion fund", "CNY"),
    "$m": lambda n: (f"closed on ${Decimal(n) / M:f}m today", "USD"),
    "$": lambda n: (f"raised ${n:,} so far", "USD"),
    "euro": lambda n: (f"a {Decimal(n) / M:f} million-euro vehicle", "EUR"),
    "crore": lambda n: (f"Rs {Decimal(n) / 10**7:f} crore corpus", "INR"),
}


@given(st.integers(1, 10**8).map(lambda n: n * 10_000), st.sampled_from(sorted(STYLES)))
def test_what_is_written_is_read_back(amount, style):
    text, currency = STYLES[style](amount)
    assert [(m.amount, m.currency, m.kind) for m in find_money(text)] == [(amount, currency, "exact")]


@given(st.text(alphabet="0123456789,.-~$€¥RMBUSbnmilo 亿万千百元至到约余数三十()\n", max_size=80))
def test_spans_are_in_order_and_inside_the_text(text):
    end = 0
    for span in find_money(text):
        assert end <= span.start < span.end <= len(text)
        assert span.qualified_start <= span.start
        assert span.amount is None or span.amount > 0
        end = span.end


HOSTILE = ["1.", "one ", "a ", "and ", "US ", "至", "1至", "元"]  # beside those that test_hostile gives to every reader


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_million_hostile_characters_take_under_three_seconds(unit):
    assert _seconds(unit, 1_000_000) < 3


@pytest.mark.parametrize("unit", ["1亿", "$1 ", "$1 to "])
def test_time_grows_with_the_number_of_amounts_and_no_faster(unit):
    small, large = (min(_seconds(unit, length) for _ in range(3)) for length in (30_000, 240_000))
    assert large < 8 * small * 2 + 0.1  # eight times the text; the best of three, twice, for a noisy machine


def _seconds(unit, length):
    text = (unit * length)[:length]
    started = time.process_time()
    find_money(text)
    return time.process_time() - started


def test_numbers_and_scales_are_exact():
    assert number_of("一千零五") == 1005
    assert number_of("两百") == 200
    assert scale_of("Crores") == 10**7
    assert scale_of(None) == 1
    assert number_of("1,00,000") == 100_000


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("规模2万亿韩元,其中900亿由政府出", [(2 * 10**12, "KRW"), (900 * 10**8, "KRW")]),
        ("募资10亿美元,已投出2亿", [(10**9, "USD"), (2 * 10**8, "USD")]),
        (
            "规模200亿元(约合28亿美元),首期50亿",
            [(200 * 10**8, "CNY"), (28 * 10**8, "USD"), (50 * 10**8, "CNY")],
        ),
        ("募资10亿美元。另一只首期2亿", [(10**9, "USD"), (2 * 10**8, "CNY")]),
    ],
)
def test_a_bare_sum_is_in_what_its_sentence_was_told_in(text: str, amounts: list[tuple[int, str]]) -> None:
    assert [(one.amount, one.currency) for one in find_money(text)] == amounts
