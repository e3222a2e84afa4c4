"""What fundwatch says of itself, sentence by sentence: of sources, runs and channels that are in trouble.

Such alerts are kept in English, with what servers and machines answered. For a route in Chinese each sentence is looked
up here; what stands in braces is any words, looked up in their turn. Without a row a sentence stays as it is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Final, TypeVar

from flows.alerts.news import Digest, FundNews, Notice
from flows.alerts.words import Tongue

AnyNews = TypeVar("AnyNews", FundNews, Digest, Notice, FundNews | Digest | Notice)

# (English, Chinese); the first row that fits the whole sentence counts, so the narrow ones stand before the wide.
TROUBLES: Final[tuple[tuple[str, str], ...]] = (
    # how a source is doing
    ("well again", "已恢复正常"),
    ("it had trouble since {day}", "自 {day} 起曾有故障"),
    ("it had trouble", "曾有故障"),
    ("no fund", "不再有基金消息"),
    ("empty", "没有内容"),
    ("frozen", "停止更新"),
    ("layout changed", "版式已变"),
    ("unreadable", "无法读取"),
    ("login page", "变成了登录页"),
    ("refused", "拒绝访问"),
    ("unreachable", "无法访问"),
    ("gone", "已永久关闭"),
    # what can be done about it
    (
        "check its topics, or whether the site moved its fund news elsewhere",
        "请检查 topics，或看该网站的基金消息是否搬到了别处",
    ),
    ("check the address: {command}", "请检查地址：{command}"),
    ("look whether the site still publishes there: {command}", "请看该网站是否还在那里发布：{command}"),
    ("look at one article with {command}; the site may have been rebuilt", "请用 {command} 看一篇文章；网站可能已改版"),
    ("look for the new address of the feed: {command}", "请查找信源的新地址：{command}"),
    (
        "it wants a login or blocks readers: use another source, or name a header under headers_env",
        "它要求登录或屏蔽阅读器：请换一个信源，或在 headers_env 下给出请求头",
    ),
    (
        "ask the site, set contact in settings.toml, or use another source",
        "请联系该网站，在 settings.toml 中填写 contact，或换一个信源",
    ),
    ("nothing to do if it passes; else look for its new address", "若自行恢复则无须处理；否则请查找新地址"),
    (
        "remove it, give its new address, or ask again: {command}",
        "请删除它、给出新地址，或再次启用：{command}",
    ),
    ("never worked so far: {why}", "至今从未成功：{why}"),
    # what is known of a source that answers
    ("it answers, and has never listed anything", "有应答，但从未列出任何内容"),
    ("nothing new for {n} days; its rhythm allows {m}", "已 {n} 天没有新内容；按其节奏最多 {m} 天"),
    ("{share} of its articles cannot be read any more", "{share} 的文章已无法读取"),
    ("its articles have {n} characters, not {m}", "其文章只有 {n} 字，而不是 {m} 字"),
    (
        "no fund for {n} days, where there used to be {m}; the last on {day}",
        "已 {n} 天没有基金消息，以往同期有 {m} 条；最近一条在 {day}",
    ),
    ("no fund for {n} days, where there used to be {m}", "已 {n} 天没有基金消息，以往同期有 {m} 条"),
    # what a server answered, or nobody did
    ("the host name is not found", "找不到主机名"),
    ("the host name is not found: {todo}", "找不到主机名：{todo}"),
    ("is there a network, DNS, a proxy?", "网络、DNS、代理是否正常？"),
    ("the server's certificate is not valid", "服务器证书无效"),
    ("no secure connection could be agreed on", "无法建立安全连接"),
    ("the connection was refused", "连接被拒绝"),
    ("the connection broke off", "连接中断"),
    ("the connection failed", "连接失败"),
    ("the answer broke off or is not HTTP", "应答中断或不是 HTTP"),
    ("not a usable web address", "网址不可用"),
    ("only http and https addresses are fetched", "只抓取 http 和 https 网址"),
    ("the server wants a login (401)", "服务器要求登录（401）"),
    ("the server refuses us (403)", "服务器拒绝访问（403）"),
    ("no such page (404)", "没有这个页面（404）"),
    ("a proxy wants a login (407)", "代理要求登录（407）"),
    ("gone for good (410)", "已永久删除（410）"),
    ("asked too often (429)", "访问过于频繁（429）"),
    ("withheld for legal reasons (451)", "因法律原因不可访问（451）"),
    ("the server answered {status}", "服务器应答 {status}"),
    ("{host} asked us to wait until {moment}", "{host} 要求等到 {moment}"),
    ("{host} gave no answer earlier in this run", "{host} 在本次运行中已无应答"),
    ("no connection within {time}", "{time} 内未能连接"),
    ("no whole answer within {time}", "{time} 内没有完整应答"),
    ("larger than {size}", "大于 {size}"),
    ("redirects to nowhere", "重定向没有去处"),
    ("redirects in a circle", "循环重定向"),
    ("more than {n} redirects", "重定向超过 {n} 次"),
    ("robots.txt does not allow it", "robots.txt 不允许"),
    ("its robots.txt gave no answer: {why}", "其 robots.txt 没有应答：{why}"),
    ("the compressed answer breaks off", "压缩的应答中断"),
    ("the answer is not compressed in the way it says", "应答的压缩方式与所称不符"),
    # runs
    ("The {kind} run {n} failed", "{kind}运行 {n} 失败"),
    ("The {kind} run {n} was interrupted", "{kind}运行 {n} 中断"),
    ("daily", "每日"),
    ("backfill", "回溯"),
    ("add", "手工添加"),
    ("reprocess", "重新识别"),
    ("It began at {moment}.", "开始于 {moment}。"),
    (
        "What it had finished is kept, and the next run goes on from there.",
        "已完成的部分都已保存，下次运行将从那里继续。",
    ),
    ("its process is gone", "其进程已不存在"),
    ("its lease ended before it did", "其租约在运行结束前到期"),
    (
        "an unexpected error, which is a fault of fundwatch; the log of the machine it runs on has the details",
        "意外错误，是 fundwatch 的缺陷；详情见所在机器的日志",
    ),
    ("no source could be reached: {why}", "没有一个信源可以访问：{why}"),
    ("{n} of {m} sources ({names}): {why}", "{m} 个信源中的 {n} 个（{names}）：{why}"),
    ("{n} sources ({names}): {why}", "{n} 个信源（{names}）：{why}"),
    ("{names} and {n} more", "{names} 和另外 {n} 个"),
    (
        "{n} deliveries failed for good: see fundwatch alerts list --state dead",
        "{n} 条提醒最终未能送达：见 fundwatch alerts list --state dead",
    ),
    (
        "the sums of run {n} differ: {begun} items begun, {ended} ended",
        "运行 {n} 的合计不符：开始 {begun} 条，结束 {ended} 条",
    ),
    (
        "run {n} took longer than its lease and another has taken over; nothing is lost",
        "运行 {n} 超过了租约，已由另一次运行接手；没有丢失任何内容",
    ),
    ("No daily run has been complete since {moment}", "自 {moment} 以来没有完整的每日运行"),
    ("No daily run has ever been complete", "从未有过完整的每日运行"),
    (
        "See whether `fundwatch serve` or your cron line still runs; `fundwatch doctor` says what is wrong.",
        "请看 `fundwatch serve` 或您的 cron 是否仍在运行；`fundwatch doctor` 会指出问题所在。",
    ),
)


def in_tongue(news: AnyNews, tongue: Tongue) -> AnyNews:
    """The news with what fundwatch says of itself in that language."""
    if tongue == "en" or isinstance(news, FundNews):
        return news
    if isinstance(news, Digest):
        return replace(news, others=tuple(map(_chinese, news.others)))
    return replace(news, subject=_chinese(news.subject), lines=tuple(map(_chinese, news.lines)))


def _chinese(text: str) -> str:
    """The sentence of the first row that fits, else of its parts behind colons and semicolons, else the text itself."""
    for pattern, chinese in _rows():
        found = pattern.fullmatch(text)
        if found:
            return chinese.format(**{name: _chinese(words) for name, words in found.groupdict().items()})
    return _joined(text.split("; "), "；") or _last(text) or text


def _joined(parts: list[str], between: str) -> str | None:
    told = [_chinese(part) for part in parts] if len(parts) > 1 else parts
    return between.join(told) if told != parts else None


def _last(text: str) -> str | None:
    """What stands behind a name and a colon."""
    name, _, rest = text.partition(": ")
    told = _chinese(rest) if rest else rest
    return f"{name}：{told}" if told != rest else None


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(english), chinese) for english, chinese in TROUBLES)


def _pattern(english: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", english)
    return re.compile(
        "".join(f"(?P<{part}>.+)" if n % 2 else re.escape(part) for n, part in enumerate(parts)), re.DOTALL
    )
