"""What is told as done, as under way, as still to come or as not done: 已签署, 正在募集, 拟设立, 尚未备案."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from extractors.rules import longest_first

_DEEDS: Final = {
    "signed": "签署 签订 签约 签下 签字 签定",
    "founded": "设立 成立 组建 发起 创设 新设 揭牌 落地 启动 发布 推出 亮相 设 建立 组成 合组 成军 诞生",
    "registered": "注册 登记 工商 执照 天眼查 企查查 爱企查",
    "filed": "备案",
    "raised": "募集 募资 募得 募 集资 筹资 筹集 筹得 到位 认缴 实缴",
    "closed": "关闭 关账 关帐 首关 终关 交割 封闭 收官 封关 封盘 截止",
    "called": "遴选 征集 招募 选聘 招标 招GP 申报 公开选 受理",
    "approved": "批复 批准 通过 同意 审议 核准 获批",
    "wanted": "参与 认购 出资 入伙",
}
_WHEN: Final = {
    "not": "未 没 尚 待 需 须 不",
    "to come": (
        "拟 将 计划 预计 有望 可望 争取 力争 准备 打算 即将 明年 年内 年底 要 规划 筹备 筹 提议 建议 考虑 研究 意向 商"
    ),
    "under way": "正在 正 仍在 着手 推进 继续 开始 启动",
    "done": "已 完成 正式 近日 日前 今日 今天 昨日 昨天 当天 当日 ⓓ 获 宣布 宣告 办完 办妥 拿到 同日 现场 仪式",
    "of the past": "曾 此前 去年 早在 前年 先前",
    "first": "首轮 首次 首期 第一次 首度 首批 第一轮 初步",
    "last": "最终 全部 超额 结束 满额 最后",
}
_DEED: Final = {word: name for name, words in _DEEDS.items() for word in words.split()}
_TENSE: Final = {word: name for name, words in _WHEN.items() for word in words.split()}
_WORD: Final = re.compile(longest_first(" ".join(dict.fromkeys((*_DEED, *_TENSE)))))
_BREAK: Final = re.compile(r"[,。;:!?、]")
_BEHIND: Final = re.compile(r"完毕|完成|成功|了|手续(?:办|完)|完|妥|后")


@lru_cache(maxsize=4096)
def tenses_of(text: str) -> frozenset[str]:
    """The deeds that a sentence tells, each with the last word before it in the same breath that tells when."""
    return frozenset(told for breath in _BREAK.split(text) for told in _told_in(breath))


def _told_in(breath: str) -> Iterator[str]:
    when = "plainly"
    for word in _WORD.finditer(breath):
        deed = _DEED.get(word.group())
        if deed:
            yield f"{deed} {when}"
        if deed and _BEHIND.match(breath, word.end()):
            yield f"{deed}, and over"
        when = _TENSE.get(word.group(), when)
