"""Whole words for the pieces of words that signs are made of: 模 is 规模, and `institu` the word that the text has."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.lexicon_en import words

_WITH_WORDS = re.compile(
    r"((?:(?:[123]|right) )?(?:before|behind)|headline|lead|said of it|right (?:before|behind) its row): (.+)"
)
_PIECE = re.compile(r"[㐀-鿿]+|[^\W\d_㐀-鿿ⓐ-ⓩ]+")
_MARK = re.compile(r"[ⓐ-ⓩ]")

_WORDS = words(
    "规模 金额 份额 总额 首期 首只 首支 首关 首批 一期 二期 三期 "
    "设立 成立 组建 发起 创立 揭牌 启动 落地 宣布 公布 发布 公告 "
    "公开 披露 透露 表示 介绍 获悉 签约 签署 协议 登记 注册 备案 "
    "完成 获批 批复 批准 同意 申报 征集 遴选 管理 机构 团队 公司 "
    "企业 集团 银行 政府 国家 发改 财政 金融 金管 监管 国资 社会 "
    "资本 资金 资产 出资 投资 增资 注资 募资 融资 认缴 实缴 募集 "
    "基金 母基 子基 合伙 伙人 产业 创业 创新 科创 科技 引导 股权 "
    "证券 战略 新兴 目标 总规 合计 共计 总计 预计 累计 超过 达到 "
    "约为 主要 重点 聚焦 投向 参与 联合 共同 携手 牵头 作为 成为 "
    "开始 正式 日前 近日 当天 昨日 今年 去年 年度 至今 目前 此前 "
    "计划 拟设 其中 此外 另有 最大 论坛 大会 会上 仪式 对外 民间 "
    "中国 全国 全省 全市 期限 存续 普通 有限 向全"
)
"""Words of the trade of two characters: what makes a whole of a character that stands beside a sum or a fund."""


def completed(sign: str, text: str) -> str:
    """The sign with whole words for their pieces, as the text (in the one form of rules) has them."""
    found = _WITH_WORDS.fullmatch(sign)
    return f"{found[1]}: {_PIECE.sub(lambda piece: _whole(piece, text), found[2])}" if found else sign


def _whole(piece: re.Match[str], text: str) -> str:
    letters = piece[0]
    if letters.isascii():
        return _inflected(text).get(letters, letters) if text else letters
    before, behind = piece.string[: piece.start()], piece.string[piece.end() :]
    left = "" if _MARK.search(before[-1:]) else _grown(letters, text, -1)
    right = "" if _MARK.search(behind[:1]) else _grown(letters, text, 1)
    return f"{left}{letters}{right}"


def _grown(letters: str, text: str, side: int) -> str:
    """The character that stands beside these in the text and makes a known word of the outermost one."""
    if len(letters) > 1 and (letters[:2] if side < 0 else letters[-2:]) in _WORDS:
        return ""
    edge = letters[0] if side < 0 else letters[-1]
    whole = [word for word in _WORDS if word[1 if side < 0 else 0] == edge]
    beside = [word[0] if side < 0 else word[1] for word in whole]
    if not text:
        return beside[0] if len(beside) == 1 else ""
    return next((one for one in sorted(beside) if (one + letters if side < 0 else letters + one) in text), "")


@lru_cache(maxsize=4)
def _inflected(text: str) -> dict[str, str]:
    """What the forms of a word share -> the word as the text has it first; a word itself before what it shares."""
    from extractors.funds.en.roots import root_of  # noqa: PLC0415  0.6 s, for English alone

    said = list(dict.fromkeys(re.findall(r"[A-Za-z]+", text)))
    return {**{root_of(word): word for word in reversed(said)}, **{word.lower(): word.lower() for word in said}}
