"""The shape of an amount in running text, as one regular expression over both languages.

Every repetition is bounded or possessive and every start is guarded by what stands before it, so that reading is linear
in the length of the text (a test holds a million characters of each hostile kind under its limit).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from extractors.money.currencies import CURRENCIES
from extractors.money.numerals import NUMBER_WORDS, SCALES


def either(words: Iterable[str]) -> str:
    """An alternation, longest first so that 万亿 is tried before 万; a look at the first character ends most tries."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    first = "".join(sorted({re.escape(case) for word in ordered for case in (word[0], word[0].upper())}))
    return rf"(?=[{first}])(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s") for word in ordered) + ")"


_CODES = [row.code for row in CURRENCIES]
_BEFORE = either([w for row in CURRENCIES for w in (*row.before, *row.both)] + ["¥"])
_AFTER_CHINESE = either(w for row in CURRENCIES for w in row.after if not w[0].isascii())
_AFTER_BOTH = either(w for row in CURRENCIES for w in row.both if not w[0].isascii())
_AFTER_CODES = either([*_CODES, "RMB", "Rmb", "NIS"])
_AFTER_WORDS = either(w for row in CURRENCIES for w in row.after if w[0].isascii())
_CHINESE_SCALES = either(w for w in SCALES if not w[0].isascii())
_ENGLISH_SCALES = either(w for w in SCALES if w[0].isascii() and len(w) > 1)

# 元旦, 元素, 2026元年 are no yuan, but those of 5亿元首期 and 5亿元组建 are
_NOT_YUAN = r"(?![旦素件宇老年器月宵朝代]|组(?![建成合织])|首(?![关期轮批次支只个笔家]))"

_PREFIX = rf"""
    (?<![A-Za-z0-9])(?:{either(_CODES)})\$?     # USD 5m, CAD$5m
  | (?:(?<![A-Za-z0-9$])|(?=[^A-Za-z$]))(?:{_BEFORE})"""

# ten million pounds of copper
_WEIGHED = "copper|uranium|lithium|cobalt|nickel|coal|gold|silver|steel|food|meat|beef|pork|fruit|cargo|carbon|waste"

_UNIT = rf"""
    (?:{_AFTER_CHINESE}){_NOT_YUAN}
  | (?:{_AFTER_BOTH})(?!\x20?[0-9])
  | \((?:{_AFTER_CODES})\)                                 # $500 million (AUD)
  | (?:{_AFTER_CODES})(?![A-Za-z]|\s?[$]?[0-9])            # "2025 USD 5m": the code belongs to what follows
  | (?i:(?:{_AFTER_WORDS})s?)(?![A-Za-z]|\s?[0-9]|\sof\s(?:{_WEIGHED}))
"""

_SCALE = rf"""
    个?(?:{_CHINESE_SCALES})
  | (?i:(?:{_ENGLISH_SCALES})s?)(?![A-Za-z])
  | (?<=[0-9])[TtBbMmKk](?![A-Za-z])                 # $5m
  | (?<=[0-9]\s)[BbMmKk](?![A-Za-z]|-[a-z])          # $5 M; but "$20 t-shirts"
"""

_DIGITS = r"""
    [0-9]{1,3}(?:,[0-9]{2,3}){0,6},[0-9]{3}(?![0-9])(?:\.[0-9]{1,6})?+        # 1,234.5 and India's 1,00,000
  | [0-9]{1,3}(?:\.[0-9]{3}){2,5}(?![0-9])                                    # 1.234.567
  | [0-9]{1,3},[0-9]{1,2}(?=\s?(?i:million|billion|trillion|bn|mn|mio|mrd|mld|m)(?![A-Za-z]))   # 1,5 bn
  | [0-9]{1,15}+(?:\.[0-9]{1,6}+)?+
"""

# 一百二十, 数十, 几百; never inside a longer run of numerals
_CHINESE_NUMBER = r"(?<![零〇一二两三四五六七八九十百千几数])[零〇一二两三四五六七八九十百千几数]{1,10}+"

_WORD = f"(?:{either((*NUMBER_WORDS, 'half', 'a quarter', 'and', 'point', 'a', 'an'))})(?![a-z])"
_WORD_NUMBER = rf"""
    (?=[aAfFsSeEnNhHqQoOtTdDm])(?<![A-Za-z])(?<!\b[aA]\s)
    (?i: (?:an?\s)?(?:several|few|couple\sof|dozens\sof|tens\sof|hundreds\sof|thousands\sof|multi)(?:[\s-]hundred)?
       | {_WORD}(?:[\s-]{_WORD}){{0,6}}+(?:\sof(?=\sa\s))?(?:(?<=of)\sa)?
    )(?=[\s-]{{0,2}}(?:{_SCALE}))
"""

_SPACE = r"[\s-]{0,3}+"
_RANGE_SIGN = r"\s{0,2}(?:至|到|--?|–|—|~|(?i:to)|(?(between)(?i:and)|(?!)))\s{0,2}"

IN_ASCII: Final = re.compile(rf"[0-9]|(?:{_ENGLISH_SCALES})s?(?![a-z])")
"""What a text of ASCII letters, in lower case, holds if there is an amount in it: a quick look, a tenth of reading."""
AMOUNT: Final = re.compile(
    rf"""
    (?![\s,.]|(?<=[A-Za-z])[A-Za-z])               # no amount begins so: a quick end to most tries
    (?P<between>(?<=[Bb]etween\s))?                 # "and" joins the ends of a range only here
    (?: (?P<prefix>{_PREFIX})\s{{0,2}}
        # 人民币约20亿元
        (?:约|近|逾|超过?|不超过|不低于|不少于|合计|总计|共计?|~|(?:about|around|approximately|over|up\sto)\s)?
      | (?<![0-9])(?<![0-9]\.)
    )
    # 1亿 5000万元
    (?: (?P<high>{_DIGITS}|{_CHINESE_NUMBER})(?P<high_scale>万亿|亿)零?(?=[0-9一二两三四五六七八九]{{1,4}}千?万) )?
    # 5-10亿元
    (?: (?P<low>{_DIGITS}|{_CHINESE_NUMBER})[\s-]?(?P<low_scale>{_SCALE})?
        {_RANGE_SIGN}(?(prefix)(?P<second>{_PREFIX})?) )?
    (?: (?P<number>{_DIGITS}|{_CHINESE_NUMBER}|{_WORD_NUMBER})(?P<odd>[余多来])?+
        (?:{_SPACE}(?P<scale>{_SCALE}))?
      | (?P<one>)(?P<alone>万亿|(?<=[上过近逾超])亿|亿(?=元级))                     # 万亿级, 上亿元, 亿元级
    )
    (?P<odd_after>[余多])?+
    (?: {_SPACE}(?:of\s)?(?P<unit>{_UNIT}) )?
    (?(prefix)|(?(unit)|(?(scale)|(?(alone)|(?!)))))
    """,
    re.VERBOSE,
)
"""An amount with its currency, or with a Chinese scale alone; what it means is decided in `reading`."""
