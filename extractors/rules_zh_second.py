"""The signs of the second reading of Chinese: wide classes of words near a fund, and what each says of it.

A sign is weaker than a rule of events: it need not be bound to the fund by grammar, only stand in its sentence or in the
headline. So signs have weights and are added up. Patterns run over clauses in symbols (ⓕ fund, ⓜ sum, ⓓ date).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from extractors.facts import Stage
from extractors.rules import verbose


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that speak for a fund's being announced (with the stage they tell) or, with a weight below 0, against it."""

    name: str
    weight: float
    pattern: re.Pattern[str]
    says: tuple[str, ...]
    not_says: tuple[str, ...] = ()
    stage: Stage | None = None
    in_headlines: bool = True  # of a sign against: a headline that says it makes every fund below it doubtful


_AHEAD: Final = r"(?<!未)(?<!没)(?<!沒)"

FOR: Final = (
    Sign(
        name="zh second: managers are sought",
        stage=Stage.GP_CALL,
        weight=2.0,
        pattern=verbose(
            r"""
            (?: 招(?:募|标|聘|揽|贤|选)? | 遴选 | 征(?:集|求|选|募)? | 选聘 | 比选 | 甄选 | 物色 | 寻(?:找|觅)? | 找 | 挑选? | 求 | 选拔 | 海选 ) [^。;ⓜ]{0,20}?
                (?: 管理人 | 管理机构 | 管理团队 | 管理公司 | 经理公司 | 经理人 | 操盘手 | 掌柜 | 管家 | 掌舵 | 子基金 | GP | 普通合伙人 | 团队(?=,|。|$|\s) | 机构(?=管|来管|打理) )
          | 申报指南 | 申报(?:通道|窗口|截止|材料) | (?:收件|报名|申报|递交|投标|应征)(?:截止|至|到|期限|日期) | 截止[^。;,]{0,4}(?:收件|报名|申报) | (?:递交|提交|寄送|报送)[^。;,]{0,6}材料 | 揭榜 | 英雄帖
          | 招\s?GP | 选子 | 受理[^。;,]{0,8}申[请报] | (?:管理人|机构|团队)[^。;,]{0,6}(?:可报名|即日起[^。;,]{0,4}申报)
            """
        ),
        says=("ⓕ找操盘手,ⓓ收件截止", "ⓕ对外征求经理公司"),
        not_says=("ⓕ管理人为青禾资本",),
    ),
    Sign(
        name="zh second: part of the money is in",
        stage=Stage.FIRST_CLOSE,
        weight=2.0,
        pattern=verbose(
            r"""
            首(?:次|轮|期|批|个|度)?(?:关(?!系|注|联)|关闭|关账|关帐|交割|封闭|结算|募(?!投)|筹|集资) | 首[轮次期批][^。;,ⓕ]{0,6}(?:募集|募资|集资)[^。;,料将预拟]{0,6}(?:完成|到位|入账|到账|落袋|ⓜ) | 首[轮次批][^。;,ⓕ]{0,6}资金[^。;,料将预拟]{0,6}(?:完成|到位|入账|到账|落袋)
          | 第一[次轮阶][^。;,ⓕ]{0,8}(?:关闭|交割|关账|募集|募资) | 首笔[^。;,]{0,6}(?:资金|钱|出资)[^。;,]{0,6}(?:到|进|入) | (?:过半|走了一半|完成[大一]半|行过半程|还差|尚差|尚缺|离[^。;,]{0,10}目标)
          | 已(?:经)?(?:募|筹|收|拿|到手|到位|凑)[^。;,ⓜ]{0,6}ⓜ [^。;]{0,24} (?:目标|上限|计划)
            """
        ),
        says=("ⓕ迎来首次交割,ⓜ到位", "ⓕ首轮集资袋住ⓜ"),
        not_says=("首轮资金料ⓓ到位", "这是ⓕ首次出手"),
    ),
    Sign(
        name="zh second: the money is in",
        stage=Stage.FINAL_CLOSE,
        weight=2.0,
        pattern=verbose(
            r"""
            (?: 终 | 最终 | 末次 | 最后一次 | 全部 ) (?:关(?!注|系)|关闭|关账|关帐|交割|封闭|募集) | 关(?:账|帐|门(?!店))(?!户) | (?:募集|募资|集资|筹资|认购)[^。;,ⓕ首]{0,8}(?:完[成毕]|结束|收官|收尾|落幕|告捷|收工|圆满|到位|封盘|成功)
          | (?:完成|结束|搞定|收官|敲定)(?!首)[^。;,ⓕ首]{0,10}(?:募集|募资|集资|筹资|关闭|封闭) | 收官 | 结募 | 封关(?!运) | (?:最终|最后|末次)截止 | 落袋 | 封盘 | 封账 | 超(?:额)?(?:募|认购) | 募(?:满|足|齐|完|到|得)(?:了)? | (?:吸金|揽金|揽得|揽下|筹得|筹到|集得|到手|入账|凑(?:齐|足|满))[^。;,ⓕ]{0,6}ⓜ
          | (?:拉上了?|关上了?|合上了?)[^。;,]{0,4}(?:拉链|大门|盖子|账本|口袋) | 到此为止 | 实际认购[^。;,]{0,8}(?:倍|番) | 两三?个月[^。;,]{0,4}满
            """
        ),
        says=("ⓕ募满收工", "ⓕ揽金ⓜ", "ⓕ关账"),
        not_says=("ⓕ正在路演",),
    ),
    Sign(
        name="zh second: filed",
        stage=Stage.FILED,
        weight=2.0,
        pattern=verbose(
            rf"{_AHEAD}(?:备案(?!办法|管理|后|材料|申请)|中基协[^。;,]{{0,8}}(?:公示|挂号|登记|编码|编号)|协会(?:公示|编码|登记)|基金编[码号]|备上案|取得[^。;,]{{0,6}}编[码号])"
        ),
        says=("备案时间:ⓓ", "ⓕ拿到协会编码"),
        not_says=("登记管理办法",),
    ),
    Sign(
        name="zh second: registered",
        stage=Stage.REGISTERED,
        weight=2.0,
        pattern=verbose(
            r"""
            (?: 天眼查 | 企查查 | 启信宝 | 爱企查 | 工商(?!银行|联|大学|总会|局长|界) | 登记机关 | 市场监[督管] | 公示系统 | 主管机关核准 ) [^。;]{0,60} (?: 成立 | 设立 | 登记 | 注册 | 现身 | 浮出 | 出现 | 新增 | 落户 )
          | 营业执照 | 领(?:到|取|了|下)?[^。;,]{0,3}(?:执照|牌照) | 领照 | 注册(?:成立|完成|落地|登记) | (?:完成|办[完妥结理]|办好|走完)(?:ⓕ|[^。;,ⓕ]){0,8}(?:注册|登记|工商) | 挂名登记
            """
        ),
        says=("工商系统里现身ⓕ", "天眼查信息显示,ⓓ新增一家企业,登记名为ⓕ"),
        not_says=("工商银行投资ⓕ",),
    ),
    Sign(
        name="zh second: it is there",
        stage=Stage.LAUNCHED,
        weight=2.0,
        pattern=verbose(
            r"""
            发布(?!公告|报告|年报) | 揭牌 | 揭幕 | 成立(?!于|以来|至今|之初|[\d一二三四五六七八九十近逾]+[周年个]) | 设立(?!登记|于|以来) | 创立(?!于) | 创设 | 签约 | 签署 | 签下 | 签订 | 签字 | 签合同 | 启动(?!清算|调查) | 启航 | 起航 | 起跑 | 开跑 | 起步 | 启用 | 开锣
          | 落地 | 落户 | 落子 | 落定 | 亮相 | 上线 | 问世 | 面世 | 诞生 | 出炉 | 登场 | 挂牌(?!转让|出售|交易) | 开张 | 开业 | 开门 | 亮牌 | 官宣 | 首发 | 成军 | 上路 | 开闸 | 发车 | 破土 | 组建(?!方案) | 合组 | 合建 | 共建 | 共设 | 组成 | 搭建 | 新设 | 新添 | 再添
          | 添(?:了|一|两|新) | 迎来 | 推出 | 拿出 | 砸(?:下|出|ⓜ) | 设(?:了|下|ⓜ|一) | 搞(?:了|起|ⓜ|一) | 建(?:了|起|一支|一只|一档) | 办(?:了|起)[^。;,]{0,6}ⓕ | 揭开[^。;,]{0,4}面纱 | 剪彩 | 敲锣 | 鸣锣 | 呱呱坠地 | 来了 | 握手 | 联手 | 携手 | 结盟 | 牵手 | 一拍即合 | 开始运[作营] | 投入运[作营] | 到位 | 获批
          | 获[^。;,ⓕ]{0,8}(?:委任|委托)管理
            """
        ),
        says=("ⓕ在滨海起跑", "三家国企携手,ⓕ亮牌"),
        not_says=("ⓕ成立于ⓓ", "ⓕ发布公告"),
    ),
    Sign(
        name="zh second: it is to be",
        stage=Stage.PLANNED,
        weight=1.8,
        pattern=verbose(
            r"""
            (?: 拟 | 将(?!军|近|士) | (?<![大年峰议商协工学机])会(?=[^。;,]{0,4}(?:推出|端|登场|成立|设|募)) | 筹(?:建|备|设|组|划)? | 计划(?!书) | 有意 | 意向 | 酝酿 | 议案 | 预案 | 打算 | 谋划 | 准备 | 即将 | 有望 | 盼 | 力争 | 争取 | 商讨 | 洽谈 | 研议 | 规划 | 倡议 | 提议 | 审议通过 | 董事会[^。;,]{0,8}(?:通过|决议|同意) | 核定 | 拍板 | 路演 | 募集中 | 正在(?:募|筹) | 组建完毕 | 端出 | 进入筹备 )
                [^。;]{0,40} (?: 设 | 成立 | 立 | 组建 | 募 | 筹 | 推出 | 启动 | 发起 | 认购 | 认缴 | 出资 | 参与 | 参投 | 入伙 | 签 | 投资 | ⓕ | ⓜ )
          | (?:进入|正在|着手|启动)筹[备建设] | (?:设立|组建|筹建)方案 | [另将][作行]?公布 | (?:择期|稍后|年内)[^。;,]{0,6}公布 | (?:暂定名|筹备处|拟定名|以[^。;,()]{0,8}核准为准) | 仍在路演 | (?:参与|拟|代子公司)[^。;,]{0,6}(?:设立|认购|投资)
            """
        ),
        says=("董事会审议通过设立ⓕ的议案", "仍在路演,ⓕ目标ⓜ"),
        not_says=("ⓕ揭牌",),
    ),
)
"""In the order in which a later stage hides an earlier one only by its rank."""

CALLED: Final = Sign(
    name="zh second: in a section of calls",
    stage=Stage.GP_CALL,
    weight=1.0,
    pattern=re.compile("ⓕ"),
    says=("滨海:ⓕ,目标ⓜ",),
)
"""Read only under a heading or title that calls for managers."""

AGAINST: Final = (
    Sign(
        name="zh second against: a company's round",
        weight=-3.0,
        pattern=verbose(
            r"领投 | 跟投 | (?:Pre-)?[A-H]\d?\+*轮 | 天使轮 | 轮融资 | 战略融资 | (?:完成|获|获得|宣布)[^。;,ⓕ]{0,12}融资 | 入股 | 增持 | 举牌 | 减持 | 定增 | 上市公司股东 | 股份收购 | IPO | 科创板上市 | 估值 | 质押 | 仲裁 | 诉讼 | 损失 | 亏损 | 跌 | 涨"
        ),
        says=("ⓕ领投", "完成B轮融资"),
        not_says=("ⓕ首轮募资完成",),
    ),
    Sign(
        name="zh second against: public or insurance products",
        weight=-4.0,
        pattern=verbose(
            r"ETF | 公募 | 持有期 | 代销 | 开放式 | 混合型 | 申购 | 赎回 | 基金销售 | 开户 | 理财 | 净值 | 基金经理 | (?<!Pre-)REIT | 基民 | 申赎 | 认购户 | A股 | 港股(?!份) | 指数 | 股民 | 持仓 | 重仓 | 养老金 | 社保 | 医保 | 公积金 | 债券型 | 货币型 | 共同基金 | 信托产品 | 封基 | 券商集合 | 私募证券 | 证券投资基金(?!业协会) | 量化 | 对冲"
        ),
        says=("新发ETF", "社保ⓕ"),
        not_says=("中国证券投资基金业协会",),
    ),
    Sign(
        name="zh second against: other things called funds",
        weight=-4.0,
        pattern=verbose(
            r"联邦ⓕ | 联邦基金 | 加息 | 专项债 | 专项资金 | 扶持(?:ⓕ|基金) | 信托(?:ⓕ|基金) | 联合国 | 基金报 | 投顾 | 互动平台 | 新基金(?=[,。;]|募)"
        ),
        says=("联邦基金利率", "政府专项债发行", "(中国基金报)"),
        not_says=("ⓕ揭牌", "设立ⓕ"),
    ),
    Sign(
        name="zh second against: people of a fund house",
        weight=-4.0,
        pattern=verbose(
            r"任职 | 任命 | 聘任 | 从业年限 | 高级管理人员 | 基金管理(?:有限)?公司(?:副?总经理|董事) | ⓕ管理负责人"
        ),
        says=("任命新的负责人", "发布高级管理人员任职公告"),
        not_says=("基金管理公司担任管理人",),
    ),
    Sign(
        name="zh second against: charity, grant, budget",
        weight=-3.5,
        pattern=verbose(
            r"捐 | 慈善 | 公益 | 奖学 | 助学 | 奖励 | 救助 | 赈灾 | 拨款 | 补助ⓕ | 科研ⓕ | 科学ⓕ | 助困 | 奖金 | 反腐 | 骗取 | 挪用 | 诈骗 | 判决 | 被告 | 处罚 | [开裁]罚 | 罚款 | 立案 | 失联"
        ),
        says=("校友捐ⓜ设立ⓕ",),
    ),
    Sign(
        name="zh second against: an existing fund changes",
        weight=-4.0,
        pattern=verbose(
            r"减资 | 注销 | 清算 | 解散 | 延期 | 展期 | 延长 | 转让 | 受让 | 扩募 | 增资(?!扩产) | 终止 | 取消 | 告吹 | 夭折 | 搁浅 | 叫停 | 暂停 | 退伙 | 到期 | 退出 | 换帅 | 履新 | 出任 | 辞任 | 离任 | 业绩 | 回报 | 收益率 | 分红 | 年报 | 变更 | 由ⓜ增至ⓜ | 更名"
        ),
        says=("ⓕ延期一年", "转让ⓕ份额"),
        not_says=("ⓕ揭牌",),
    ),
    Sign(
        name="zh second against: an existing fund invests",
        weight=-3.0,
        in_headlines=False,
        pattern=verbose(
            r"ⓕ(?:正|在|拟|计划|将|考虑)*向[^。;,ⓕ]{0,20}(?:公司|企业|平台|集团)[^。;,ⓕ]{0,6}投资 | ⓕ[^。;,ⓕ]{0,10}与[^。;,ⓕ]{0,10}(?:企业|公司|项目)[^。;,]{0,4}签[^。;,]{0,4}(?:投资|入股) | ⓕ[^。;,ⓕ]{0,8}(?:投了|已投|投资了|出手|参投|投出|注资|持有|持股|加码|押注|看好|认为|表示) | (?:获|得到)[^。;,]{0,8}ⓕ[^。;,]{0,6}(?:投资|注资|支持|青睐) | 被投 | 已(?:累计)?投资"
        ),
        says=("ⓕ投了三家公司", "获ⓕ注资"),
        not_says=("ⓕ将投向半导体",),
    ),
    Sign(
        name="zh second against: denied or policy or all of them",
        weight=-3.0,
        pattern=verbose(
            r"""
            否认 | 澄清 | 要不要 | 言之[尚过]早 | [谈说]太早 | 臆测 | 暂无[^。;,]{0,6}计划 | 不实 | 并无此事 | 传闻 | 辟谣 | 鼓励 | 引导(?!ⓕ|基金|资金) | 意见(?![^《》]*》) | 办法(?!人|[^《》]*》) | 新规 | 法规 | 令释 | 同比 | 环比 | 年[减增] | 总量 | 数据显示 | 统计 | 排名 | 榜单 | 平均 | 行业 | 合计(?:承诺|管理|投资) | (?:[1-9]\d+|[数几上]?[十百]|[二三四五六七八九]十)[一二三四五六七八九]?余?多?[支只家档]ⓕ
            | 此前 | 目前[已共]*有 | [现共]有 | 曾(?!都) | 早年 | 当年 | 历史 | 往年 | 累计 | 截至(?!公告)
            """
        ),
        says=("公司否认设立ⓕ", "鼓励设立ⓕ", "ⓕ总量年增两成"),
        not_says=("ⓕ揭牌",),
    ),
)
