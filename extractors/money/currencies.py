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
    Currency("ARS", ("AR$",), ("阿根廷比索", "阿根廷披索"), ("argentine peso",)),
    Currency(
        "AUD", ("A$", "AU$", "AUS$", "$A", "$AU", "aud"), ("澳大利亚元", "澳元", "澳币"), ("australian dollar", "aud")
    ),
    Currency("BDT", ("Tk.", "Tk", "৳"), ("孟加拉塔卡", "塔卡"), ("bangladeshi taka", "taka")),
    Currency("BHD", ("BD",), ("巴林第纳尔",), ("bahraini dinar",)),
    Currency("BRL", ("R$",), ("巴西雷亚尔", "雷亚尔"), ("brazilian real", "brazilian reai", "reai")),
    Currency("BWP", (), ("博茨瓦纳普拉",), ("botswana pula", "pula")),
    Currency("CAD", ("C$", "CA$", "Can$", "CDN$", "$C"), ("加拿大元", "加元", "加币"), ("canadian dollar",)),
    Currency("CHF", ("Fr.", "SFr"), ("瑞士法郎", "瑞郎"), ("swiss franc",)),
    Currency("CLF", ("UF",)),
    Currency("CLP", (), ("智利比索", "智利披索"), ("chilean peso",)),
    Currency(
        "CNY",
        ("CN¥", "RMB¥", "¥RMB", "rmb"),
        ("离岸人民币", "人民币", "RMB", "Rmb"),
        ("元人民币", "人民币元", "元", "块钱", "yuan renminbi", "chinese yuan", "renminbi", "yuan", "rmb", "cny"),
    ),
    Currency("COP", ("COP$",), ("哥伦比亚比索", "哥伦比亚披索"), ("colombian peso",)),
    Currency("CZK", ("Kč", "Kc"), ("捷克克朗",), ("czech koruna", "czech crown", "koruna")),
    Currency("DKK", ("MDKK",), ("丹麦克朗",), ("mdkk", "danish kroner", "danish krone", "danish crown")),
    Currency("EGP", ("E£", "LE"), ("埃及镑",), ("egyptian pound",)),
    Currency("ETB", (), ("埃塞俄比亚比尔",), ("ethiopian birr", "birr")),
    Currency("EUR", ("eur", "E", "Euro", "Euros", "M€", "MEUR"), ("€", "欧元"), ("euro", "eur", "meur")),
    Currency(
        "GBP",
        ("gbp", "STG"),
        ("£", "英镑"),
        ("british pound", "pound sterling", "pounds sterling", "pound", "sterling"),
    ),
    Currency("GEL", (), ("格鲁吉亚拉里",), ("georgian lari", "lari")),
    Currency("GHS", ("GH₵", "GH¢", "GHc", "₵"), ("加纳塞地",), ("ghanaian cedi", "ghana cedi", "cedi")),
    Currency("HKD", ("HK$", "$HK", "hkd"), ("港元", "港币", "港纸"), ("元港币", "hong kong dollar", "hkd")),
    Currency("HUF", (), ("匈牙利福林", "福林"), ("hungarian forint", "forint")),
    Currency("IDR", ("Rp.", "Rp"), ("印尼卢比", "印尼盾", "印度尼西亚盾"), ("indonesian rupiah", "rupiah")),
    Currency("ILS", (), ("₪", "NIS", "以色列谢克尔", "新谢克尔", "谢克尔"), ("israeli shekel", "new shekel", "shekel")),
    Currency("INR", ("Rs.", "Rs", "rs.", "rs", "inr"), ("₹", "印度卢比", "卢比"), ("indian rupee", "rupee", "inr")),
    Currency("ISK", (), ("冰岛克朗",), ("icelandic kronur", "icelandic krona", "icelandic krónur", "kronur", "krónur")),
    Currency("JOD", ("JD",), ("约旦第纳尔",), ("jordanian dinar",)),
    Currency("JPY", ("JP¥", "jpy", "Yen"), ("日元", "日圆", "日币"), ("円", "japanese yen", "yen", "jpy")),
    Currency(
        "KES", ("KSh.", "KSh", "Ksh.", "Ksh", "Sh"), ("肯尼亚先令",), ("kenyan shilling", "kenya shilling", "shilling")
    ),
    Currency("KRW", ("krw", "won", "Won"), ("₩", "韩元", "韩圆", "韩币"), ("korean won", "south korean won", "won")),
    Currency("KWD", ("KD",), ("科威特第纳尔",), ("kuwaiti dinar", "dinar")),
    Currency("KZT", (), ("₸", "坚戈"), ("kazakh tenge", "tenge")),
    Currency("LKR", (), ("斯里兰卡卢比",), ("sri lankan rupee",)),
    Currency("MAD", (), ("摩洛哥迪拉姆",), ("moroccan dirham",)),
    Currency("MOP", ("MOP$",), ("澳门元", "澳门币", "葡币"), ("macau pataca", "pataca")),
    Currency("MUR", (), ("毛里求斯卢比",), ("mauritian rupee",)),
    Currency("MXN", ("MX$", "Mex$", "Ps.", "Ps"), ("墨西哥比索", "墨西哥披索"), ("mexican peso", "peso")),
    Currency("MYR", ("RM",), ("马来西亚林吉特", "林吉特", "令吉", "马币"), ("malaysian ringgit", "ringgit")),
    Currency("NGN", ("N",), ("₦", "尼日利亚奈拉", "奈拉"), ("nigerian naira", "naira")),
    Currency(
        "NOK",
        ("NKr", "MNOK"),
        ("挪威克朗",),
        ("norwegian kroner", "norwegian krone", "norwegian crown", "kroner", "krone", "mnok"),
    ),
    Currency("NPR", (), ("尼泊尔卢比",), ("nepalese rupee", "nepali rupee")),
    Currency(
        "NZD", ("NZ$", "$NZ", "nzd"), ("新西兰元", "新西兰币", "纽元", "纽币"), ("new zealand dollar", "kiwi dollar")
    ),
    Currency("OMR", ("RO",), ("阿曼里亚尔",), ("omani rial", "omani riyal", "rial")),
    Currency("PEN", ("S/.", "S/"), ("秘鲁索尔",), ("peruvian sole", "peruvian sol", "sole")),
    Currency("PGK", ("K",), ("巴布亚新几内亚基那",), ("kina",)),
    Currency("PHP", ("PhP", "Php", "P"), ("₱", "菲律宾比索", "菲律宾披索", "比索", "披索"), ("philippine peso",)),
    Currency("PKR", (), ("巴基斯坦卢比",), ("pakistani rupee", "pakistan rupee")),
    Currency("PLN", ("Pzl",), ("zł", "波兰兹罗提", "兹罗提"), ("polish zloty", "zloty", "zlotys")),
    Currency("QAR", ("QR",), ("卡塔尔里亚尔",), ("qatari riyal", "qatari rial")),
    Currency("RON", (), ("罗马尼亚列伊", "列伊"), ("romanian leu", "romanian lei")),
    Currency("RSD", (), ("塞尔维亚第纳尔",), ("serbian dinar",)),
    Currency(
        "RUB", ("Rbl", "Rbs"), ("₽", "俄罗斯卢布", "卢布"), ("russian ruble", "russian rouble", "ruble", "rouble")
    ),
    Currency("RWF", ("FRw",), ("卢旺达法郎",), ("rwandan franc",)),
    Currency("SAR", ("SR",), ("沙特里亚尔", "里亚尔"), ("saudi riyal", "saudi rial", "riyal")),
    Currency(
        "SEK",
        ("SKr", "MSEK", "kr", "Kr"),
        ("瑞典克朗",),
        ("swedish kronor", "swedish krona", "swedish crown", "kronor", "krona", "msek", "kr"),
    ),
    Currency(
        "SGD", ("S$", "SG$", "$S", "sgd"), ("新加坡元", "新加坡币", "坡币", "新币", "新元"), ("singapore dollar", "sgd")
    ),
    Currency("THB", ("Bt",), ("฿", "泰铢"), ("thai baht", "baht")),
    Currency("TND", ("DT",), ("突尼斯第纳尔",), ("tunisian dinar",)),
    Currency("TRY", ("TL",), ("₺", "土耳其里拉"), ("turkish lira", "lira")),
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
    Currency("UZS", (), ("乌兹别克斯坦苏姆",), ("uzbek soum", "uzbek sum", "soum")),
    Currency("VND", (), ("₫", "越南盾"), ("vietnamese dong", "dong")),
    Currency("VND", ("VND", "VNĐ"), ("越南盾", "越盾"), ("vietnamese dong", "dong")),
    Currency("XAF", (), ("中非法郎",), ("central african cfa franc",)),
    Currency("XOF", ("FCFA", "CFA"), ("西非法郎",), ("cfa franc", "west african cfa franc", "fcfa")),
    Currency("ZAR", ("R",), ("南非兰特", "兰特"), ("south african rand", "rand")),
    Currency("ZMW", (), ("克瓦查",), ("zambian kwacha", "kwacha")),
    Currency("ZWL", ("ZWL$",), (), ("zimbabwe dollar", "zimbabwean dollar")),
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
    **dict.fromkeys(("peso", "pesos", "比索", "披索"), "peso"),
    **dict.fromkeys(("krone", "kroner"), "krone"),
    **dict.fromkeys(("pound", "pounds"), "pound"),
    **dict.fromkeys(("shilling", "shillings"), "shilling"),
    **dict.fromkeys(("rupee", "rupees", "rs", "rs."), "卢比"),
    **dict.fromkeys(("dinar", "dinars"), "dinar"),
    **dict.fromkeys(("rial", "rials"), "rial"),
    **dict.fromkeys(("kr", "kr."), "kr"),
    "k": "k",
    "ps": "peso",
    "ps.": "peso",
}
"""Spellings that several countries share -> the key under which a caller says what is meant there (`local`)."""

NEEDS_SCALE_AND_DIGIT = frozenset(
    {"E", "K", "KD", "LE", "N", "P", "R", "SR", "QR", "Sh", "CFA", "DT", "JD", "RO", "BD"}
)
"""Prefixes that are also words or letters: money only if a number with a scale follows directly (R500m, not R5)."""

NEEDS_SCALE = frozenset({"RM", "Euro", "Euros", "Yen", "kr", "Kr", "UF", "Kc", "Ps", "TL", "Bt", "STG"})
"""Prefixes that are also words: money only if the number has a scale (Euro 50 million, not Euro 2024)."""

NEEDS_BILLIONS = frozenset({"won", "Won"})
"""A prefix that is also a verb: money only if the number is in billions, and no other currency follows."""

IN_MILLIONS = frozenset({"mdkk", "meur", "mnok", "msek", "m€"})
"""Spellings that hold the scale as well: 500 MSEK."""


def code_by_spelling() -> dict[str, str]:
    """Every spelling in lower case -> ISO code ("¥" is left to the context)."""
    return {
        spelling.lower(): row.code for row in CURRENCIES for spelling in (row.code, *row.before, *row.both, *row.after)
    }
