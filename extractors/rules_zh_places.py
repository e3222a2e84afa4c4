"""Where a fund belongs: what the words beside a place in a Chinese sentence make of it.

Each pattern is tried on the symbols beside a place: ⓕ is a fund, ⓞ another organisation, ⓜ a sum, ⓓ a day.
"""

from __future__ import annotations

import re
from typing import Final

_GAP: Final = r"^[省市区县州盟]?(?:的|本地|当地|市属|区属|省属|市级|省级|区级|首[个只支家]|一家|多家|\d+家)?"
BEHIND: Final = tuple(
    (name, re.compile(f"{_GAP}(?:{words})"))
    for name, words in (
        (
            "an authority",
            r"[省市区县]?(?:人民)?(?:政府|市委|省委|区委|县委|财政|国资|管委会|发改|金融办|经信|科技局|科技厅|工信|国发|总理|总统|央行|部长|财长|官方|当局|内阁|国会|议会|府方|府)",
        ),
        (
            "a public house",
            r"(?:国投|产投|城投|金控|国控|创投集团|创业投资集团|产业投资|投资集团|国企|国有|平台|引导基金|母基金|科创集团|控股|开发区|高新投)",
        ),
        (
            "a house",
            r"[\u4e00-\u9fff]{0,4}?(?:创投|资本|私募|风投|资管|投资机构|投资公司|投资人|基金公司|机构|银行|券商|证券)",
        ),
        ("a company", r"[\u4e00-\u9fff]{0,6}?(?:公司|集团|企业|股份|有限)"),
        ("targets", r"[\u4e00-\u9fff]{0,6}?(?:项目|市场|产业链|企业|初创|园区|工厂|基地|机场|公路|电站|港口|地铁)"),
        ("industry", r"[\u4e00-\u9fff]{0,8}?产业"),
        ("a vehicle", r"[^,。;、]{0,6}ⓕ"),
        ("a fund word", r"[^,。;、]{0,10}基金"),
        ("an event", r"[\u4e00-\u9fff]{0,8}?(?:举行|举办|召开|大会|峰会|论坛|签约|会议|揭牌|发布会|博览会)"),
        (
            "writing",
            r"(?:\d{1,2}月)?(?:\d{1,2}日)?ⓓ?(?:综合|特派记者|编译)?(?:电(?![子力池商网视影动])|讯|报导|报道|专电|消息)",
        ),
        (
            "acts",
            r"(?:将|拟|要|宣布|计划|正|已|设立|成立|发起|推出|组建|出资|有了|迎来|再|首|发布|启动|筹|传|酝酿|也|又|新)",
        ),
        ("seat", r"(?:注册|落地|落户|登记|总部|设立总部)"),
        ("listed", r"(?:、|和|与|及|以及)"),
        ("a colon", r":"),
        ("people", r"[\u4e00-\u9fff]{0,4}?(?:人|籍|华人|富豪|学生|校友)"),
        ("a seat of learning", r"[\u4e00-\u9fff]{0,6}?(?:大学|学院|研究院|科学院|理工)"),
        ("a stock exchange", r"(?:上市|交易所|证交所|联交所|股市|挂牌)"),
    )
)
"""What is said to belong to a place, right behind it."""

BEFORE: Final = tuple(
    (name, re.compile(f"(?:{words})$"))
    for name, words in (
        (
            "settles in",
            r"(?:落[户地子]|花落|落脚|落在|注册在?|注册地[为是:]?|注册于|设[在于]|登记在|营业地点[为是:]?|入驻|进驻)(?:于|在|到|为|了)?",
        ),
        ("seat in", r"(?:总部[设位]?[在于]?|位于|坐落于|来自|扎根|立足|根植)"),
        ("held in", r"(?:ⓓ|日|近日|日前|今天|今日|昨日|下午|上午|,|^)[在于]"),
        ("in", r"[在于]"),
        ("at", r"(?:到|至|赴|去|往|前往|进入|走进|抵)"),
        ("for", r"(?:为|向|给|对|替|助力|支持|服务|推动|促进|助|带动)"),
        (
            "targets",
            r"(?:投向|投资|聚焦|重点|主要投|看好|瞄准|围绕|锁定|布局|专投|收购|返投|投资于|投在|覆盖|辐射|面向)(?:于|在)?",
        ),
        ("of", r"(?:的|由|是|系|即)"),
        ("with", r"(?:与|和|及|、|联合|携手|同|跟)"),
        ("ⓕ", r"ⓕ[^,。;]{0,6}"),
        ("ⓜ", r"ⓜ[^,。;]{0,4}"),
        ("bracket", r"\("),
        ("listed in", r"(?:上市|交易所|挂牌)"),
        ("such as", r"(?:包括|例如|比如|如|分别[为是在]?)"),
        ("first of", r"(?:首[个只支家]|第一[个只支家]|唯一)"),
    )
)
"""What the words before a place make of it."""

SETTLING: Final = frozenset({"settles in", "seat in"})
"""Those of them that also speak of the place that an organisation's name opens with."""

BARE_ZONE: Final = re.compile(
    r"(?<![\u4e00-\u9fff])(?:高新区|经开区|开发区|新区|自贸区|科学城|科技城|保税区)|(?<=[在与由和及])(?:高新区|经开区|自贸区)"
)
"""A zone that is told as if there were no other."""
ZONE: Final = re.compile(
    r"(?:^|[^\u4e00-\u9fff]|[在于到与由和及]|落户|落地|落子|进驻|扎根)"
    r"(?P<place>(?![这该那][只支个座]|[先再也]在)(?:(?!由|政府|财政|正式|落户|落地|落子|进驻|扎根|注册|设立|成立)[\u4e00-\u9fff]){2,8}?(?:新区|经济区|合作区|自贸片区|示范区|试验区))"
)
"""A zone by its full name."""
NEW_ZONE: Final = re.compile(
    r"(?![市省区县的将拟已正再在有与和及]|设|国家|级|首|新[设建区])[\u4e00-\u9fff]{2}(?:新区|经济区|合作区|科学城|示范区|试验区|高新区|经开区|开发区)"
)
"""A zone behind the place that it lies in."""

HOLDERS: Final = tuple(
    (kind, re.compile(words))
    for kind, words in (
        ("authority", r"政府|委员会|厅$|局$|委$|央行"),
        ("public house", r"国投|产投|城投|金控|国控|国有|国资|财政|城建|交投|建投|科投|高新|开发区|引导"),
        ("bank", r"银行|保险|人寿|证券|信托|金融"),
        ("fund", r"基金$|合伙"),
        ("house", r"创投|资本|投资|基金|私募"),
        ("school", r"大学|学院|研究|医院"),
        ("company", r"公司|集团|股份|企业"),
    )
)
"""What an organisation is by the words of its name; the first that holds."""

PURPOSES: Final = tuple(
    (kind, re.compile(words))
    for kind, words in (
        ("Latin in its name", r"[A-Za-z]{3}"),
        ("a national fund", r"国家|中央|央企|国字|全国"),
        ("a public fund", r"引导|产业|政府|省级|市级|区级|母基金|国资|国企"),
        ("a house's fund", r"资本|创投|[一二三四五六七八九十]期|美元|人民币|成长|并购|S基金|私募"),
        ("a fund of the world", r"亚洲|欧洲|东盟|全球|国际|亚太|一带一路"),
        ("a partnership", r"有限合伙"),
    )
)
"""What a fund is by the words of its name."""

MUNICIPALITIES: Final = {
    **dict.fromkeys(("CN/11", "CN/12", "CN/31", "CN/50"), "municipality"),
    "CN/71": "island",
    **dict.fromkeys(("CN/81", "CN/82"), "special region"),
}
"""Provinces by code that are cities or have a government unlike the others."""

_CHARACTERS: Final = """
    京 CN/11 津 CN/12 冀 CN/13 晋 CN/14 蒙 CN/15 辽 CN/21 沪 CN/31 苏 CN/32 浙 CN/33 皖 CN/34 闽 CN/35 赣 CN/36 鲁 CN/37
    豫 CN/41 鄂 CN/42 湘 CN/43 粤 CN/44 桂 CN/45 琼 CN/46 渝 CN/50 川 CN/51 黔 CN/52 滇 CN/53 藏 CN/54 陕 CN/61 秦 CN/61
    甘 CN/62 陇 CN/62 宁 CN/32/01 新 CN/65 台 CN/71 港 CN/81 澳 CN/82
    锡 CN/32/02 杭 CN/33/01 甬 CN/33/02 汉 CN/42/01 穗 CN/44/01 深 CN/44/03 莞 CN/44/19 蓉 CN/51/01
"""
CHARACTERS: Final = dict(zip(_CHARACTERS.split()[::2], _CHARACTERS.split()[1::2], strict=True))
"""Characters that stand for a place in names -> its code."""
