"""Splitting Chinese lists of parties into names: 、 and 和 between them, titles and relations before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.lexicon_zh import NOT_PARTIES, PARTY_WHOLE_WORDS
from extractors.parties.organisations import find_organisations, name_in, opens_with_joint
from extractors.places import find_places
from extractors.rules import longest_first, verbose

_KEPT = re.compile(longest_first(PARTY_WHOLE_WORDS) + r"|\([^()]{0,60}\)")
_JOINTS = {
    "managers": re.compile(r"[、,;/]|以及|及其?|和|与|同(?=[^创方仁意时步样期日年一属])|联合|联同|携手|会同(?!意)"),
    "sponsors": re.compile(
        r"[、,;/]|以及|及其?|和|与|联合|联同|携手|会同(?!意)|联手|同(?=[^创方仁意时步样期日年一属])"
    ),
    "sectors": re.compile(r"[、,;/]|以及|及|和|与"),
}
_BEFORE = verbose(
    r"""
    ^(?: \s
      | .{0,30}? (?:旗下|下属|所属|辖下) (?:的)? (?:全资|控股|子企业|平台|公司|基金管理人)? (?:子公司)?
      | .{0,30}? (?:管理|控制|设立|发起|出资|主导)的 (?=.{2})
      | .{0,30}? (?:全资|控股|参股)?
          (?:子公司|孙公司|子企业|关联方|关联人|附属公司|国有企业|国企|民营企业|上市公司|龙头企业|链主企业|平台公司
            |投资平台|实际控制人|控股股东) (?: [::]|的)? (?=.{2})
      | (?:同属|隶属于?|凝聚|汇聚|(?:私募|投资|并购)?巨头|普通合伙人|有限合伙人|基金管理人|管理人|出资方|投资方|发起方
          |战略合作方|合作方|机构|GP|LP|基石投资者|其中|其|[这它]是由?|由|公司|包括|分别|主要|还|有|即|的|以及|及|和|与|拟|将|已|同(?!意)|为|是|知名的?|头部
          |专业|本地|当地|多家|[一二两三四五六七八九十\d]+家
          |共同|联合|市场化(?:机构|GP)?|国家级|省级|市级|区级|区属|市属|省属|央企
          |年内|首批|现有|原有|新增|引入) (?=.{2}) (?!的)
    )++
    """
)
_BEHIND = verbose(
    r"""
    (?: \s
      | 等 (?: 多家 | 多方 | 各方 | [一二三四五六七八九十两\d]+[家方] | 单位 | 机构 | 企业 | 公司 | 股东 | 合作伙伴
             | 主体 | 国资 | 共同 | [^、,]{0,12}(?:机构|企业|国资|单位|公司|方|部门|资本) )?
      | 共同 | 联合 | 全资 | 一起 | 分别 | 正式 | 拟 | 将 | 均 | 双方 | 各方 | 完成 | 打算 | 正?洽谈
      | [一二三四五六七八九十两\d]+[家方]
      | (?:率先|先行)(?:试点|先试)? | 试点 | 自愿披露 | 主动披露
      | 作为.{0,10} | 担任.{0,10} | 出资.{0,8} | 认缴.{0,12}
      | \((?:GP|LP|(?:基金)?管理人|(?:普通|有限|执行事务)合伙人|出资[人方]|发起[人方])\)
      | \(.{0,30}(?:简称|代码|股份代号|以下|下称|[“”\"'%占]|\d{4,6}).{0,30}\)
    )+$
    """
)
_NOTHING = re.compile("(?!)")
_LONGEST = 90  # characters of one item with its titles and brackets; what is longer is no name
_NAME = re.compile(r"[\w(&·.+“”'-](?:[\w(&)·.+“”'-]| (?=[A-Za-z(&])){1,60}$")
_NO_NAME = re.compile(
    "^"
    + longest_first(NOT_PARTIES)
    + (
        r"$|[。;:?!了着须]|(?<!美)的|^\d|%|亿元|万元|^(?:以|按|对|从|在|通过|另|各)|部分|^分别|抱团$|平行|同步|进一步|一次|同时|之际|期间|不仅|方面|显示|获悉|消息|经营范围|成功|将"
        r"|已(?!然)|提出|发布|公告|表示|宣布|协议|一项|会上|现场|仪式|记者|其中|总规模|参与|规模|方案|^上一|^旗下|^员工|^未来|^年内|^近|^本次|^本基金|^自有|首次|自身|双方"
        r"|三方|累计|投资者$|^单[只支个]|自然人$|业者$|龙头$|三雄$|^民间$|^两国|增至$|^[一二三四五六七八九十]+期$"
        r"|(?:商定|约定|赞成|预计|全票|首关|终关|援引|[省市区县]里|[两三]国|[部财省市]长|(?:分析|研究|评论|观察|工作|监察|管理|专|职|雇|委|会)员|(?:分析|策略|会计|工程|律)师|发言人|董事|办[完妥理好]|办[完妥]登记|推动|内容有关|改采|[上中下]旬|[凑合]成|下令|首笔)$"
        r"|(?:董事会主席|董事长|总裁|总经理|[部校院市]长|总理|总统)[\u4e00-\u9fff]{2,4}$"
    )
)
_SECTOR_BEFORE = re.compile(
    r"^(?:\s|并|以|投资|围绕|聚焦|专注于?|重点|布局|主要|投向|关注|包括|覆盖|涵盖|如|向|于|对|为|了|在|等)+"
)
_SECTOR_BEHIND = re.compile(
    r"(?:等.{0,20}|[一二三四五六七八九十两\d]+大?(?:领域|方向|产业|行业|赛道).*|(?:领域|方向|赛道|行业)(?:的.*)?|的?(?:企业|项目|早期.*|成长期.*)|\s)+$"
)


def split(words: str, field: str) -> Iterator[tuple[int, int]]:
    """The (start, end) of each name in the normalised wording of a list; nothing for what is no name."""
    masked = _KEPT.sub(lambda m: "□" * len(m[0]), words)
    if field != "sectors":
        for start, end in find_organisations(words):
            masked = f"{masked[:start]}{'□' * (end - start)}{masked[end:]}"
    at = 0
    for joint in [*_parting(words, masked, field), None]:
        end = joint.start() if joint else len(words)
        if span := (_sector if field == "sectors" else _name)(words, at, end):
            yield span
        at = joint.end() if joint else end


_ITEM = re.compile(r".[^、,;:/和与及]*")


def _parting(words: str, masked: str, field: str) -> Iterator[re.Match[str]]:
    """The joints between the names of a list; 和 may also begin a name behind another joint: 甲、和鑫工业."""
    behind = 0
    for joint in _JOINTS[field].finditer(masked):
        item = _ITEM.match(words, joint.start())
        if joint.start() > behind or not item or not opens_with_joint(item[0]):
            yield joint
        behind = joint.end()


def _name(words: str, start: int, end: int) -> tuple[int, int] | None:
    if end - start > _LONGEST:
        return None
    whole = start
    before = _NOTHING if opens_with_joint(words[start:end]) else _BEFORE
    start, end = _trimmed(words, start, end, before, _BEHIND)
    start = _with_first(words, whole, start, end)
    named = name_in(words[start:end])
    if named is None:
        return None
    start, end = start + named[0], start + named[1]
    name = words[start:end]
    return (start, end) if _NAME.match(name) and not _NO_NAME.search(name) else None


_FIRST = re.compile(r"[同和与由有为是已将拟即其]")


def _with_first(words: str, whole: int, start: int, end: int) -> int:
    """Where a name starts that opens with what else leads to one: 同安资管 is not 同 with 安资管."""
    if start != whole + 1 or not _FIRST.match(words, whole):
        return start
    return next((whole for first, _ in find_organisations(words[whole:end]) if not first), start)


_BARE = re.compile(
    r"(?:(?:股份|有限|责任)*公司|(?:注册|法定|社会|民间|国有|公私|耐心|产业|金融|全球|境外|外国|海外|首席|美国|中国|中东|欧洲|外部)*"
    r"(?:资本|创投|投资|私募|(?<!^中国)银行|集团|财政|管理公司|基金公司|母公司|子公司)|(?:人?寿险?|产险|财险|保险|科技|药|电子|上市)(?:公司|企业|业者)|.*资本金|.{0,4}股权资产"
    r"|(?:香港|海外|境外|本地|当地|合资|全资|项目|上市|[A港]股)公司"
    r"|(?:[两二三四五六七八九十首每多单前]*[笔项件宗桩起次份年只家间]|重大|净|总|管理|底层|存量|初始|前期|单笔|具体|大额|对外|定向|优先|穿透|全部|管|试|长远|前期)"
    r"(?:投资|资产|资本|运营|发展|开发|公司)"
    r"|(?:有关|相关)(?:[各多]?方|部门|机构|企业|单位)?|(?![东南西北远])[\u4e00-\u9fff]方|财政(?:储备|资金|性资金)|市场主体|市场化主体"
    r"|.{0,8}(?:网站|官网|公众号|客户端)"
    r"|(?:国内外|境内外|海内外|国内|国际|[\u4e00-\u9fff]{2})?(?:知名|著名|一流|大型)的?(?:基金|投资|资产)?(?:管理)?(?:公司|机构|商社)"
    r"|.{0,2}?(?:相关|有关|省内|市内|区内|各级|各路|多级)(?:的)?(?:国资|国有资本|国企|财政|民企|民营资本)"
    r"|.{0,4}?(?:大型|中型|中资|外资|民营|国有|港资|台资|内地|香港|境内|境外|骨干|链主|优质|当地|本地)+(?:企业|机构|国企|民企))"
)
_NO_START = re.compile(
    r"(?:代表|各级|有关)政府|(?:承诺|认缴|实缴)资本|首期到"
    r"|[它他她我这那其听找]|公司|如(?!东|皋|意|山|日|川|家)|任(?!丘)|为(?!来)"
)


_AT_LARGE = re.compile(
    r"(?:大型|知名|头部|主要|多家|部分|公共|公营|私人|民间|州立|国家|长期)*"
    r"(?:(?:养老|退休|年金|捐赠|主权|主权财富|慈善|保险|大学捐赠)+(?:基金|金)|家族办公室|(?:保险|寿险|资产管理|资管|财富管理)(?:公司|机构))"
)


def is_no_party(name: str) -> bool:
    """Whether what looks like a name tells nobody: 注册资本, 社会资本, 它统一, 欧洲保险公司."""
    return bool(_BARE.fullmatch(name) or _NO_START.match(name) or _NO_NAME.search(name)) or _is_kind_somewhere(name)


def _is_kind_somewhere(name: str) -> bool:
    """Whether a name is only a kind of investors, of some country or of none: 北美养老金."""
    if not _AT_LARGE.search(name):
        return False
    places = find_places(name)
    return bool(_AT_LARGE.fullmatch(name, places[0].end if places and not places[0].start else 0))


_ORG_FORM = re.compile(r"(?:股份)?有限(?:责任)?公司|集团|控股|私募基金|股权|管理|\(.*?\)|公司")


def same_party(short: str, full: str) -> bool:
    """Whether all characters of the shorter name stand in the longer in order: 北工投资, 北京工业投资集团有限公司."""
    core = _ORG_FORM.sub("", short)
    rest = iter(full)
    return len(core) >= 2 and all(char in rest for char in core)


def _sector(words: str, start: int, end: int) -> tuple[int, int] | None:
    start, end = _trimmed(words, start, end, _SECTOR_BEFORE, _SECTOR_BEHIND)
    return (start, end) if 2 <= end - start <= 16 and not _COUNTED.search(words, start, end) else None


_COUNTED = re.compile(
    r"[\d两一二三四五六七八九十百]+[余多]?[家个只支项笔]|处于|[\d两一二三四五六七八九十]+年(?:以?[内上下]|期)"
)
"""投资十五至二十家处于早期的企业, 成立5年以内的企业: how many, how far and how old they are, but not of what."""


def _trimmed(words: str, start: int, end: int, before: re.Pattern[str], behind: re.Pattern[str]) -> tuple[int, int]:
    """The span without what stands before and behind a name."""
    if match := before.match(words[start:end]):
        start += match.end()
    if match := behind.search(words[start:end]):
        end = start + match.start()
    return start, end
