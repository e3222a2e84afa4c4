"""The words of the messages in each language; the keys are the vocabulary of `extractors.facts`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal

from extractors.sectors import find_sectors, sector_table
from extractors.text import normalise

Tongue = Literal["en", "zh"]
"""The languages that messages are written in."""

# key -> (English, Chinese): what stands before a fact, and the fixed phrases of the messages.
WORDS: Final[dict[str, tuple[str, str]]] = {
    "new": ("New fund", "新基金"),
    "update": ("Fund update", "基金进展"),
    "correction": ("Correction", "更正"),
    "withdrawn": ("Withdrawn", "撤回"),
    "back": ("Back again", "恢复"),
    "open_again": ("Open again", "重新待核"),
    "source": ("Source", "信源"),
    "run": ("Run", "运行"),
    "test": ("Test message", "测试消息"),
    "name": ("Name", "名称"),
    "aliases": ("Also called", "别名"),
    "stage": ("Stage", "阶段"),
    "size": ("Size", "规模"),
    "first_tranche": ("First tranche", "首期"),
    "first_of_it": ("first tranche {sum}", "首期{sum}"),
    "managers": ("Managers", "管理人"),
    "sponsors": ("Sponsors", "发起/出资方"),
    "place": ("Place", "地点"),
    "sectors": ("Sectors", "投向"),
    "event_date": ("Date", "日期"),
    "changes": ("Changed", "变化"),
    "reason": ("Reason", "原因"),
    "none_at_all": ("this is no announcement of a fund", "这不是基金设立的消息"),
    "after_all": ("this is an announcement of a fund after all", "这确是基金设立的消息"),
    "in_review": ("whether this is a fund is open again", "是否为基金设立，重新待核"),
    "two_funds": ("these are two funds", "这是两只不同的基金"),
    "one_fund": ("these are one fund after all", "这实为同一只基金"),
    "fact_wrong": ("a fact was wrong", "有一项信息有误"),
    "taken_back": ("a correction is taken back", "先前的更正已撤回"),
    "others": ("Also told by", "其他报道"),
    "unknown": ("not stated", "未披露"),
    "no_size": ("size not stated", "规模未披露"),
    "and": (", ", "、"),
    "both": (" and ", "和"),
    "of_it": (" ({what})", "（{what}）"),
    "colon": (": ", "："),
    "from": ("News from {since} to {until}", "{since} 至 {until} 的报道"),
    "of_day": ("News of {day}", "{day} 的报道"),
    "more": ("… and {n} more", "…… 另有 {n} 条"),
    "digest": ("{n} fund alerts", "{n} 条基金动态"),
    "digest_one": ("1 fund alert", "1 条基金动态"),
    "cap": ("{n} fund alerts at one time", "一次收到 {n} 条基金动态"),
    "cap_one": ("1 fund alert among others", "1 条基金动态及其他消息"),
    "first_poll": ("{label}: {n} funds", "{label}：{n} 只基金"),
    "first_poll_one": ("{label}: 1 fund", "{label}：1 只基金"),
    "weeks": ("New funds a week", "每周新基金数"),
    "no_sector": ("Sector not stated", "投向未披露"),
    "also": ("About fundwatch itself", "系统消息"),
    "alert": ("alert {id}", "提醒编号 {id}"),
    "was": ("{field}: {before} → {after}", "{field}：{before} → {after}"),
    "test_body": (
        "If you can read this, the channel {channel} works.",
        "能看到这条消息，说明通道 {channel} 工作正常。",
    ),
}

# What people decided about a fund -> the key of the word before its name, and what follows the name, of two both names.
VERDICTS: Final[dict[str, tuple[str, tuple[str, str]]]] = {
    "none_at_all": ("withdrawn", (" (no announcement of a fund)", "（不是基金设立的消息）")),
    "after_all": ("back", (" (an announcement of a fund after all)", "（确是基金设立的消息）")),
    "in_review": ("open_again", (" (whether it is a fund)", "（是否为基金设立）")),
    "two_funds": ("correction", (" are two funds", "是两只不同的基金")),
    "one_fund": ("correction", (" are one fund", "实为同一只基金")),
}

# Each word is true of all that its stage holds: a fund that is launched may still be raising, or not yet be a company.
STAGES: Final[dict[str, tuple[str, str]]] = {
    "gp_call": ("call for managers", "遴选管理人"),
    "planned": ("planned", "筹备或募集中"),
    "launched": ("launched", "宣布设立"),
    "registered": ("entered in the company register", "完成工商登记"),
    "filed": ("filed with the fund association or regulator", "完成备案"),
    "first_close": ("first close", "首次关闭"),
    "final_close": ("final close", "最终关闭"),
    "upsize": ("not stated (the fund has grown)", "未披露（基金已扩募）"),
}


def say(key: str, tongue: Tongue, **values: object) -> str:
    """A fixed phrase in a language."""
    return WORDS[key][tongue == "zh"].format(**values)


def kind_word(kind: str, verdict: str, tongue: Tongue) -> str:
    """What a message about a fund is: of a correction what became of the fund, where people decided that."""
    return say(VERDICTS[verdict][0] if verdict in VERDICTS else kind, tongue)


def verdict_words(verdict: str, tongue: Tongue) -> str:
    """What a title says behind the name of the fund, or of both, that people decided about; mostly nothing."""
    return VERDICTS[verdict][1][tongue == "zh"] if verdict in VERDICTS else ""


def stage_word(stage: str, tongue: Tongue) -> str:
    """How far a fund has come, in a language."""
    return STAGES[stage][tongue == "zh"]


def sector_word(written: str, tongue: Tongue) -> str:
    """A sector's one name in a language, so that 芯片 and chips stand together; as written where it is not known."""
    spans = find_sectors(normalise(written))
    return _sectors()[spans[0].key][tongue == "zh"] if spans else written


@cache
def _sectors() -> Mapping[str, tuple[str, str]]:
    """(English, Chinese) of each sector: its first word in small letters, and its first in Chinese."""
    return {
        key: (
            next((word for word in words if word.isascii() and word.islower()), key),
            next((word for word in words if not word.isascii()), key),
        )
        for key, words in sector_table()
    }
