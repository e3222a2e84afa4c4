"""The words on both sides of a sum in a Chinese sentence, by themselves and sorted into classes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from extractors.funds.zh.families import families

_TABLE: Final = """
aim: 目标 拟 计划 预计 有望 力争 争取 最终 料 预期 希望 期望 望达 将达 将 可达 上看 挑战 想 要 打算 规划 远期
end: 总规模 总额 总计 合计 共计 总 最终 全部 整体 累计 一共
got: 募得 募集 筹得 筹集 募到 收到 到位 已 获得 完成 揽 落袋 承诺 认缴 实缴 超募 敲定 锁定 确定 拿到 筹到
so far: 首期 首批 首轮 首次 首笔 一期 先 目前 已经 起步 启动资金 启动规模 初始 先期 初期 首个封闭 现已 迄今 先行
so far: 首募 第一期 第一阶段 首阶段 首次出资
first close: 首关 首次关闭 首次交割 首轮关闭 首次关账 首次关帐 首轮交割 首封 第一次关 首次封闭 首次募集 首轮募集
first close: 首次截止
close: 关闭 交割 关账 关帐 封闭 终关 最终关闭 收官 结募 封盘 募集完成 完成募集 完成募资
cap: 上限 硬顶 不超过 最高 至多 封顶 最多
floor: 不低于 不少于 至少 下限 起
old: 此前 曾 上一期 前一期 上期 一期基金 二期基金 前身 去年 前年 早前 截至 已有 现有 过往 此次前 历史
against: 超过 超出 高于 超额 突破
part: 出资额 出资 认缴 认购 占 持股 持有 份额 比例 其中 各出 各 自有资金 出资人 有限合伙人 股东 LP 参投 参与 认
part: 拿出 注资 投入 拨出 拨付 划拨
invest: 投资 投向 投了 已投 领投 跟投 累计投 投放 项目 落地 被投 投资额 总投资
ticket: 单笔 每只 每支 每个 单个 单只 单项 每家 单一 每年 每 最高可
assets: 管理规模 在管 管理资产 管理 资产 总资产 管理着 旗下 AUM 净资产 管着 受托 资管
deal: 收购 融资 估值 市值 营收 收入 利润 产值 订单 订货 股价 贷款 授信 债券 发债 补贴 奖励 补助 税 上市 销售
deal: 票据 存款 交易
world: GDP 市场规模 产业规模 产业 集群 全球 全国 全省 全市 行业 经济 规上 体量 亿级产业
capital: 规模 基金规模 资金规模 盘子 资金 募资 额度 总盘 出资总额 认缴出资 认缴规模 承诺出资
register: 注册资本 出资额 登记 工商 天眼查 企查查 经营范围 执行事务合伙人
lure: 带动 撬动 引导 放大 拉动 吸引 杠杆 社会资本 联动 汇聚 形成
family: 基金群 基金矩阵 合计 两只 三只 多只 子基金 集群 体系 总数 系列 多支 两支 三支 基金丛林 批 组 支基金
family: 只基金
sub: 子基金 参股 返投 直投 专项 下设
budget: 财政 预算 政府 专项资金 省级 市级 区级 国资 中央
conversion: 约合 折合 相当于 约为 等值
date: ⓓ
fund: ⓕ
"""


TOLD_AS_WHOLE: Final = "told as the whole"
"""The sign of a sum that the words right before it call all that a fund is to have."""
_FAMILIES: Final = families(_TABLE)
_STOP: Final = re.compile(r"[。;!?ⓜ]")
_BREAK: Final = re.compile(r"[,:()]")
_FAR: Final = 30
"""Characters on each side in which words are listened for."""
_NEAR: Final = 8
"""Characters on each side whose pairs are signs by themselves."""
_PERCENT: Final = re.compile(r"\d%|百分之|[一二三四五六七八九]成")


_FROM: Final = re.compile(r"(?:由|从)(?:原[来先有]?的?|此前的?)?$")
_GROWN: Final = re.compile(
    r"的?(?:增加?|扩[大充募容]?|提[高升]?|上调|调[整增升]|变更|翻[倍番]|升)[至到为][^,。;ⓜ]{0,3}ⓜ"
)


_MUCH: Final = r"(?:约|近|逾|超过?|达到?|为|是|在|不低于|不少于|不超过|高于|突破|至少|最高|各)"
_OTHERS_BEFORE: Final = re.compile(
    rf"(?:(?:估值|市值|营收|营业额|收入|销售额|产值|GDP|利润|净资产|总资产|在管(?:规模|资产|资金)?|管理资产(?:规模)?|实缴资本(?:金)?)(?:均|都|已|至此|现已|目前)?{_MUCH}{{0,2}}"
    rf"|(?:子|产业)?基金群(?:总)?(?:规模)?(?:将|要|也)?{_MUCH}{{0,2}}|备案(?:总)?规模{_MUCH}{{0,2}}|投资组合[^。;ⓜⓕ]{{0,12}}总额"
    r"|[上前]一[只支期档][^。;ⓜⓕ]{0,18}"
    r"|子基金(?:的)?(?:目标|认缴|总)?规模(?:原则上|应|须|需)?(?:不低于|不少于|应|须|需)[^,。;ⓜⓕ]{0,4}"
    r"|管理(?:基金)?(?:总)?规模(?:合计|累计)?(?:不低于|不少于)"
    r"|(?:每年|每季度?|每月|逐年|年均|按年)[^,。;ⓜⓕ]{0,10}"
    rf"|(?<!基金)管理(?:总)?规模(?:也)?(?:将|已)?{_MUCH}{{0,2}})$"
)
_OTHERS_BEHIND: Final = re.compile(
    r"自有(?:或自筹)?资金(?:认购|参与)|(?:以上|左右)?级?的?(?:(?:低息|专项|信用|中长期|优惠|银行|政策性)*(?:贷款|授信)|补贴|补助|产值|估值|市值|营收|订单|债券|税收|产业集群|产业规模|存款|(?:子|产业)?基金群)"
    r"|,?(?:且|并)?(?:不超过|占)(?:该|本|此)?(?:基金|合伙企业|ⓕ|总|全部|最终|认缴|出资|规模|份额|额|比例|比|约|的|为){1,9}\d+(?:\.\d+)?%"
)


def is_of_others(text: str, at: int) -> bool:
    """Whether the sum at a place is only what another has grown from, or of what is no fund.

    由ⓜ提高到ⓜ; 估值ⓜ以上的企业; 子基金规模不低于ⓜ; 每年投入ⓜ; ⓜ低息贷款
    """
    if _GROWN.match(text, at + 1) and _FROM.search(text, 0, at):
        return True
    return bool(_OTHERS_BEHIND.match(text, at + 1) or _OTHERS_BEFORE.search(text, max(0, at - _FAR), at))


def signs_beside(text: str, at: int) -> Iterator[str]:
    """The words on both sides of the sum at a place of a sentence in symbols, as far as the next sum or stop."""
    before = _STOP.split(text[max(0, at - _FAR) : at])[-1]
    behind = _STOP.split(text[at + 1 : at + 1 + _FAR], maxsplit=1)[0]
    left, right = _BREAK.split(before)[-1], _BREAK.split(behind, maxsplit=1)[0]
    yield from (f"before: {name}" for name in _heard_in(before))
    yield from (f"behind: {name}" for name in _heard_in(behind))
    yield from (f"beside before: {name}" for name in _heard_in(left))
    yield from (f"beside behind: {name}" for name in _heard_in(right))
    for side, words in (("before", left[-_NEAR:]), ("behind", right[:_NEAR])):
        yield from (f"{side}: {a}{b}" for a, b in pairwise(words))
    if _PERCENT.search(behind):
        yield "a percentage behind"
    if _PERCENT.search(before):
        yield "a percentage before"
    if _OPENING_BEFORE.search(left) or _OPENING_BEHIND.match(right):
        yield "told as the first part"
    elif _WHOLE_BEFORE.search(left):
        yield TOLD_AS_WHOLE


_OPENING_BEFORE: Final = re.compile(
    r"(?:首[期批笔](?:规模|资金|出资|实缴|到位|募集|投入)*"
    r"|首[期批笔次轮](?:认缴|实缴|出资|认购|到位|缴付|缴款)+(?:资金|规模|总?额|金额)?|(?:起步|启动|起始|初始)(?:规模|资金))(?:为|约|达|共|合计|即|就|已|是|:)*$"
)
_OPENING_BEHIND: Final = re.compile(r"(?:的|为|是|作为?)首期(?:资金|出资|款|规模)?$")
"""What a fund opens with: 首期规模ⓜ, 启动资金ⓜ, 注册资本ⓜ为首期."""

_WHOLE_BEFORE: Final = re.compile(
    r"(?<!子基金)(?<!管理)(?:(?:总(?:认缴|实缴)?(?:出资|募集|募资|认购)|(?:认缴|实缴)(?:出资)?总|出资总|募[集资](?:资金)?总|资金总|基金总|承诺总|认缴出资)(?:额|规模|金额)"
    r"|总(?:规模|盘子|资金|目标)|目标(?:总|募集|募资|基金)?规模|基金规模)(?:\([^()]{0,10}\))?"
    r"(?:为|是|系|约|近|逾|达到?|共|合计|拟|定为|不[超高低]过|不高于|上限|预计|将|人民币|:|最高|高达|可达|[“”])*$"
)
"""What a fund is to have in all: 总出资额ⓜ, 出资总额为ⓜ, 目标募集规模ⓜ."""


@lru_cache(maxsize=4096)
def _heard_in(text: str) -> tuple[str, ...]:
    return tuple(name for name, family in _FAMILIES.items() if family.search(text))
