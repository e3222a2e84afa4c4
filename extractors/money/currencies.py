"""Currencies and all their spellings: one row each, both scripts, both sides of the number.

`before` may stand only before the number, `after` only after it, `both` on either side; the ISO code stands on either
side by itself. English words of `after` are written in the singular and lower case: the pattern adds plural and
capitals.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Currency:
    """One currency with its spellings."""

    code: str
    before: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


CURRENCIES = (
    Currency("AED", ("Dhs", "Dh"), ("阿联酋迪拉姆", "迪拉姆"), ("uae dirham", "emirati dirham", "dirham")),
    Currency("ARS", ("AR$",), ("阿根廷比索",), ("argentine peso",)),
    Currency("AUD", ("A$", "AU$", "$A", "$AU", "aud"), ("澳大利亚元", "澳元", "澳币"), ("australian dollar", "aud")),
    Currency("BDT", ("Tk.", "Tk", "৳"), ("孟加拉塔卡", "塔卡"), ("bangladeshi taka", "taka")),
    Currency("BHD", (), ("巴林第纳尔",), ("bahraini dinar",)),
    Currency("BRL", ("R$",), ("巴西雷亚尔", "雷亚尔"), ("brazilian real", "brazilian reai", "reai")),
    Currency("CAD", ("C$", "CA$", "Can$", "CDN$", "$C"), ("加拿大元", "加元", "加币"), ("canadian dollar",)),
    Currency("CHF", ("Fr.", "SFr"), ("瑞士法郎", "瑞郎"), ("swiss franc",)),
    Currency("CLP", (), ("智利比索",), ("chilean peso",)),
    Currency(
        "CNY",
        ("CN¥", "RMB¥", "¥RMB", "rmb"),
        ("离岸人民币", "人民币", "RMB", "Rmb"),
        ("元人民币", "人民币元", "元", "块钱", "yuan renminbi", "chinese yuan", "renminbi", "yuan", "rmb", "cny"),
    ),
    Currency("COP", ("COP$",), ("哥伦比亚比索",), ("colombian peso",)),
    Currency("CZK", (), ("捷克克朗",), ("czech koruna", "czech crown", "koruna")),
    Currency("DKK", (), ("丹麦克朗",), ("danish kroner", "danish krone", "danish crown")),
    Currency("EGP", ("E£",), ("埃及镑",), ("egyptian pound",)),
    Currency("EUR", ("eur",), ("€", "欧元"), ("euro", "eur")),
    Currency(
        "GBP", ("gbp",), ("£", "英镑"), ("british pound", "pound sterling", "pounds sterling", "pound", "sterling")
    ),
    Currency("GHS", ("GH₵", "GH¢", "₵"), ("加纳塞地",), ("ghanaian cedi", "ghana cedi", "cedi")),
    Currency("HKD", ("HK$", "$HK", "hkd"), ("港元", "港币", "港纸"), ("元港币", "hong kong dollar", "hkd")),
    Currency("HUF", (), ("匈牙利福林", "福林"), ("hungarian forint", "forint")),
    Currency("IDR", ("Rp.", "Rp"), ("印尼卢比", "印尼盾", "印度尼西亚盾"), ("indonesian rupiah", "rupiah")),
    Currency("ILS", (), ("₪", "NIS", "以色列谢克尔", "新谢克尔", "谢克尔"), ("israeli shekel", "new shekel", "shekel")),
    Currency("INR", ("Rs.", "Rs", "rs.", "rs", "inr"), ("₹", "印度卢比", "卢比"), ("indian rupee", "rupee", "inr")),
    Currency("JPY", ("JP¥", "jpy"), ("日元", "日圆", "日币"), ("円", "japanese yen", "yen", "jpy")),
    Currency(
        "KES", ("KSh.", "KSh", "Ksh.", "Ksh", "Sh"), ("肯尼亚先令",), ("kenyan shilling", "kenya shilling", "shilling")
    ),
    Currency("KRW", ("krw",), ("₩", "韩元", "韩圆", "韩币"), ("korean won", "south korean won", "won")),
    Currency("KWD", ("KD",), ("科威特第纳尔",), ("kuwaiti dinar",)),
    Currency("KZT", (), ("₸", "坚戈"), ("kazakh tenge", "tenge")),
    Currency("LKR", (), ("斯里兰卡卢比",), ("sri lankan rupee",)),
    Currency("MAD", (), ("摩洛哥迪拉姆",), ("moroccan dirham",)),
    Currency("MOP", ("MOP$",), ("澳门元", "澳门币", "葡币"), ("macau pataca", "pataca")),
    Currency("MXN", ("MX$", "Mex$"), ("墨西哥比索",), ("mexican peso", "peso")),
    Currency("MYR", ("RM",), ("马来西亚林吉特", "林吉特", "令吉", "马币"), ("malaysian ringgit", "ringgit")),
    Currency("NGN", ("N",), ("₦", "尼日利亚奈拉", "奈拉"), ("nigerian naira", "naira")),
    Currency(
        "NOK", ("NKr",), ("挪威克朗",), ("norwegian kroner", "norwegian krone", "norwegian crown", "kroner", "krone")
    ),
    Currency(
        "NZD", ("NZ$", "$NZ", "nzd"), ("新西兰元", "新西兰币", "纽元", "纽币"), ("new zealand dollar", "kiwi dollar")
    ),
    Currency("OMR", (), ("阿曼里亚尔",), ("omani rial",)),
    Currency("PEN", ("S/.", "S/"), ("秘鲁索尔",), ("peruvian sole", "peruvian sol")),
    Currency("PHP", ("PhP", "Php"), ("₱", "菲律宾比索"), ("philippine peso",)),
    Currency("PKR", (), ("巴基斯坦卢比",), ("pakistani rupee", "pakistan rupee")),
    Currency("PLN", (), ("zł", "波兰兹罗提", "兹罗提"), ("polish zloty", "zloty", "zlotys")),
    Currency("QAR", ("QR",), ("卡塔尔里亚尔",), ("qatari riyal", "qatari rial")),
    Currency("RON", (), ("罗马尼亚列伊", "列伊"), ("romanian leu", "romanian lei")),
    Currency("RUB", (), ("₽", "俄罗斯卢布", "卢布"), ("russian ruble", "russian rouble", "ruble", "rouble")),
    Currency("RWF", ("FRw",), ("卢旺达法郎",), ("rwandan franc",)),
    Currency("SAR", ("SR",), ("沙特里亚尔", "里亚尔"), ("saudi riyal", "saudi rial", "riyal")),
    Currency("SEK", ("SKr",), ("瑞典克朗",), ("swedish kronor", "swedish krona", "swedish crown", "kronor", "krona")),
    Currency(
        "SGD", ("S$", "SG$", "$S", "sgd"), ("新加坡元", "新加坡币", "坡币", "新币", "新元"), ("singapore dollar", "sgd")
    ),
    Currency("THB", (), ("฿", "泰铢"), ("thai baht", "baht")),
    Currency("TRY", (), ("₺", "土耳其里拉"), ("turkish lira",)),
    Currency("TWD", ("NT$", "NTD", "TW$"), ("新台币", "台币"), ("元新台币", "new taiwan dollar", "taiwan dollar")),
    Currency("TZS", ("TSh",), ("坦桑尼亚先令",), ("tanzanian shilling",)),
    Currency("UAH", (), ("₴", "格里夫纳"), ("ukrainian hryvnia", "hryvnia")),
    Currency("UGX", ("USh", "Shs"), ("乌干达先令",), ("ugandan shilling", "uganda shilling")),
    Currency(
        "USD",
        ("US$", "US $", "U.S.$", "U.S. $", "$US", "$", "usd"),
        ("美元", "美金"),
        ("us dollar", "u.s. dollar", "american dollar", "united states dollar", "dollar", "usd", "us$"),
    ),
    Currency("VND", (), ("₫", "越南盾"), ("vietnamese dong", "dong")),
    Currency("VND", ("VND",), ("越南盾", "越盾"), ("vietnamese dong", "dong")),
    Currency("XAF", (), ("中非法郎",), ("central african cfa franc",)),
    Currency("XOF", ("FCFA", "CFA"), ("西非法郎",), ("cfa franc", "west african cfa franc", "fcfa")),
    Currency("ZAR", ("R",), ("南非兰特", "兰特"), ("south african rand", "rand")),
    Currency("ZMW", (), ("克瓦查",), ("zambian kwacha", "kwacha")),
)
"""Rows sorted by code. A spelling stands in one row only (a test holds this)."""

SHARED = {
    "$": "$",
    "dollar": "$",
    "dollars": "$",
    "元": "元",
    "": "元",  # 20亿 without a unit is read as 20亿元
    "¥": "¥",
    "卢比": "卢比",
    **dict.fromkeys(("peso", "pesos"), "peso"),
    **dict.fromkeys(("krone", "kroner"), "krone"),
    **dict.fromkeys(("pound", "pounds"), "pound"),
    **dict.fromkeys(("shilling", "shillings"), "shilling"),
    "rupee": "卢比",
    "rupees": "卢比",
}
"""Spellings that several countries share -> the key under which a caller says what is meant there (`local`)."""

NEEDS_SCALE_AND_DIGIT = frozenset({"KD", "N", "R", "RM", "SR", "QR", "Sh", "CFA"})
"""Prefixes that are also words or letters: money only if a number with a scale follows directly (R500m, not R5)."""


def code_by_spelling() -> dict[str, str]:
    """Every spelling in lower case -> ISO code ("¥" is left to the context)."""
    return {
        spelling.lower(): row.code for row in CURRENCIES for spelling in (row.code, *row.before, *row.both, *row.after)
    }
