"""What is said around a Chinese fund: families of words and pairs of characters, on which side, in which sentence.

A rule knows one wording; a family of words (to found, to close, to plan) near a fund says a little in any wording.
Which of it says anything was learned (`announcing`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from extractors.funds.zh.document import Clause
from extractors.funds.zh.families import families
from extractors.rules import DATE, MONEY

_TABLE: Final = """
to found: 设立 成立 揭牌 签约 发布 启动 落地 亮相 组建 发起 推出 签署 挂牌 诞生 官宣 成军 上路 落户 打造 设了 创立
to found: 创设 新设 合设 共设 新增 再添 迎来 首支 首只 首个 首檔 首档 新一期 新基金 签下 揭幕 共同设 筹组 合组 搭建
to found: 起航 启航 问世
to file: 备案 登记 工商 注册 天眼查 企查查 执照 中基协 基金业协会 编码 经营范围 法定代表
to close: 关闭 关账 首关 终关 交割 封闭 募集完成 完成募集 完成募资 超募 超额认购 募得 募集到 募到 募资 募集 集资
to close: 筹资 筹集 到位 承诺 认缴 收官 结束 募了 筹得 吸金 揽 落袋 硬顶 上限
to plan: 拟 将 计划 筹 预计 有望 目标 准备 打算 有意 考虑 拟议 议案 审议 董事会 商讨 洽谈 争取 力争 明年 年底 年内
to plan: 即将 正在
to call for managers: 招募 遴选 征集 申报 管理人 管理机构 招GP 申请 子基金 选聘 招标
to invest: 投资了 领投 跟投 入股 收购 持有 持股 减持 增持 参投 投后 项目 被投 轮融资 融资 注资 股东 战略投资 受让
to invest: 获得 投向 出手
to sell: 退出 转让 套现 出售 股份 上市 IPO 分红 回报 收益 业绩
of the past: 此前 曾 去年 前年 早在 已经 已有 已投 过往 历史 累计 目前 至今 以来 当时 早前 先前 管理规模 旗下 现有
of the past: 在管 截至 成立于 存续 往年 过去 上一 第一期 首期
to change: 延期 展期 减资 注销 清算 变更 扩募 增资 更名 终止 取消 撤回 叫停 搁置 否认 澄清 暂停 失败 解散 换帅 接替
of parties: 出资 合伙人 投资人 投资者 LP GP 机构投资 国资 母基金 引导基金 认购 参与 加入 支持 国发基金 主权 保险
of parties: 险资 银行 由
of other products: 公募 ETF 混合 债券 指数 净值 申购 赎回 理财 基金经理 货币 股票 对冲 量化 私募证券 持有期 养老
of other products: 社保 医保 REIT 信托 慈善 捐 奖学 补助 救助 扶贫 科研 联邦 公益 公积金
of talk: 受访 专访 采访 访谈 接受采访 答记者问 问: 答: 回应 质询 介绍 透露 坦言 直言 看来 观点 笔者 对话 手记 随笔
of counting: 统计 盘点 数据显示 的数据 榜单 榜 五十强 十强 同比 增长 下降 平均 合计 总计 累计 共计 截至 不完全统计
of counting: 报告称 年报 汇总 家上市公司
of policy: 鼓励 支持 引导 政策 办法 意见 建议 措施 完善 推动 探索 规划 方案 专家 认为 表示 业内 统计 数据 报告 排名
of policy: 行业 市场
"""
"""Families of words by what they tell, a row or more each."""


_FAMILIES: Final = families(_TABLE)
_HEADS: Final = families(
    """
earlier: 此前 在此之前 早前 先前 去年 前年 上个月 上月 上周 早在 曾 当时 当年 过去 往年 年前 月前 当初 起初 最初 历史上
elsewhere: 同类 同行 同业 类似 无独有偶 同样 放眼 各地 其他 另一 业内 相比 比起 例如 比如 譬如
besides: 此外 另外 另据 同时 与此同时 同期 另有 还有 同日 接下来 随后 未来 下一步
as news: 近日 日前 今日 今天 昨日 昨天 本周 记者 本报 报讯 讯 消息 公告 获悉 宣布 披露
as known: 据悉 据了解 资料 官网 据介绍 简介 统计 数据 目前 截至 背后 值得
    """
)
"""What opens a sentence and says of all in it that it was earlier, is told of others, is the news."""
_OPENING: Final = 12
_TOO: Final = re.compile(
    r"(?:也|亦|同样)(?:于|在|将|已|正|拟|计划|宣布|刚|曾|ⓓ|推出|设立|成立|发起|组建|完成|募|筹|启动|设|有)"
)
_SIDE: Final = 10
"""Characters on each side of a fund in which words are listened for."""
_FAR: Final = 24
_STOP: Final = re.compile(r"[。;!?]")


@cache
def _heard_in(text: str) -> tuple[str, ...]:
    return tuple(name for name, family in _FAMILIES.items() if family.search(text))


def heard_around(spots: Sequence[tuple[Clause, int]], kind: str) -> Iterator[str]:
    """The signs of the families of words around a fund's first phrases, each at a place of its clause."""
    for clause, at in spots:
        before, behind = _sides(clause, at)
        for side, words in (("before", before[-_SIDE:]), ("behind", behind[:_SIDE])):
            yield from (f"{name}, {side} {kind}" for name in _heard_in(words))
        yield from (f"{name}, near {kind}" for name in _heard_in(before + behind))
        yield from (f"{name}, in the sentence of {kind}" for name in _heard_in(clause.text))
        for symbol, noun in ((MONEY, "a sum"), (DATE, "a date")):
            if symbol in before:
                yield f"{noun} before"
            if symbol in behind:
                yield f"{noun} behind"


def said_around(spots: Sequence[tuple[Clause, int]], kind: str) -> Iterator[str]:
    """The signs of the words around a fund's first phrases, and of their families; `kind`: how it is called."""
    yield from heard_around(spots, kind)
    for clause, at in spots:
        before, behind = _sides(clause, at)
        for side, words in (("before", before[-_SIDE:]), ("behind", behind[:_SIDE])):
            yield from (f"{name}, {side}" for name in _heard_in(words))
            yield from (f"{side}: {pair}" for pair in _pairs(words))
        yield f"right before: {before[-2:]}"
        yield f"right behind: {behind[:2]}"
        yield from _opened(clause.text, at)


def _opened(text: str, at: int) -> Iterator[str]:
    """What the first words of a sentence say of a fund at a place of it, and whether others are told to do it, too."""
    head = text[: min(at, _OPENING)]
    yield from (f"told {name} by the first words" for name, family in _HEADS.items() if family.search(head))
    if _TOO.search(text):
        yield "done by another, too"


def _sides(clause: Clause, at: int) -> tuple[str, str]:
    """What is said before and behind a place, up to the stops of its sentence."""
    before, behind = clause.text[max(0, at - _FAR) : at], clause.text[at + 1 : at + 1 + _FAR]
    return _STOP.split(before)[-1], _STOP.split(behind, maxsplit=1)[0]


def heard_beside(before: str, behind: str, what: str) -> Iterator[str]:
    """The signs of the words on both sides of something, up to the stops of its sentence."""
    before, behind = _STOP.split(before[-_FAR:])[-1], _STOP.split(behind[:_FAR], maxsplit=1)[0]
    for side, words in (("before", before), ("behind", behind)):
        yield from (f"{name}, {side} {what}" for name in _heard_in(words))
    yield f"right before {what}: {before[-2:]}"
    yield f"right behind {what}: {behind[:2]}"


def heard_in(words: str, what: str) -> Iterator[str]:
    """The signs of words wherever they stand in some."""
    return (f"{name}, {what}" for name in _heard_in(words))


def said_above(clauses: Sequence[Clause]) -> Iterator[str]:
    """The signs of the words of a headline."""
    for clause in clauses:
        yield from (f"{name}, in the headline" for name in _heard_in(clause.text))
        yield from (f"headline: {pair}" for pair in _pairs(clause.text))


def _pairs(text: str) -> Iterator[str]:
    """Pairs of neighbouring characters that are words or symbols."""
    return (a + b for a, b in pairwise(text) if _is_word(a) and _is_word(b))


def _is_word(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff" or character in "ⓕⓜⓓ"
