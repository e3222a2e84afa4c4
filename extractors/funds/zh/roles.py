"""Who takes which part: lists of managers, sponsors and sectors, each bound to a fund."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors import rules_zh_facts
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.organisations import view_of
from extractors.names.zh import Mention, Naming
from extractors.rules import FUND, ORGANISATION, Rule, part_of
from extractors.triggers import Triggered


@dataclass(frozen=True, slots=True)
class Role:
    """One list of parties: `clause.text[start:end]` names them, `fund` is where the fund itself stands, if it does."""

    rule: Rule
    clause: Clause
    start: int
    end: int
    match: tuple[int, int]
    fund: tuple[int, int] | None
    parts: tuple[tuple[int, int], ...] = ()  # the stretches that hold one name or more, where they are known


def find_roles(document: Document) -> list[Role]:
    """Every list of parties; lists that overlap are all kept: their names are compared later."""
    return [
        role
        for clause in document.clauses
        for role in (*_in_clause(clause), *_of_organisations(clause))
        if role.rule.field != "sponsors" or not _is_of_a_company(role)
    ]


_FOUNDED_BY: Final = re.compile("(?:于|在)?ⓓ?(?:由|系)")
_LED_BY: Final = 8
"""Characters before a list in which it may be led by who it is of."""


def _is_of_a_company(role: Role) -> bool:
    """Whether a list tells who founded a company, named right before: 青禾汽车ⓓ由甲资本、乙集团共同发起."""
    low = max(0, role.start - _LED_BY)
    founded = [match.start() for match in _FOUNDED_BY.finditer(role.clause.text, low, role.end)]
    return bool(founded) and any(end in founded for _, end in view_of(role.clause).names.values())


_ROLES: Final = Triggered(rules_zh_facts.ROLES)
_PARTIES: Final = Triggered(rules_zh_facts.PARTIES)


def _in_clause(clause: Clause) -> list[Role]:
    found: list[Role] = []
    for rule, match in _ROLES.matches(clause.text):
        start, end = part_of(match, "p") or match.span()
        if all((start, end, rule.field) != (other.start, other.end, other.rule.field) for other in found):
            found.append(Role(rule, clause, start, end, match.span(), part_of(match, "f")))
    return found


def _of_organisations(clause: Clause) -> Iterator[Role]:
    """The lists that the rules of organisations find; a fund in them may still be the news itself."""
    view = view_of(clause)
    if not view.names and FUND not in view.text:
        return
    for rule, match in _PARTIES.matches(view.text):
        span = part_of(match, "p") or match.span()
        fund = part_of(match, "f")
        if rules_zh_facts.FOCUS.search(view.text, 0, span[0]):
            continue
        yield Role(
            rule,
            clause,
            *view.span(*span),
            view.span(*match.span()),
            view.span(*fund) if fund else None,
            tuple(view.parts(*span)),
        )


_ROW: Final = re.compile(
    r"“?[ⓞⓕ]”?(?:(?:、|和|与|及|以及)“?[ⓞⓕ]”?){2,}|(?<=由)[^。;,ⓞⓕ]{0,6}“?[ⓞⓕ]”?(?:(?:、|和|与|及|以及)“?[ⓞⓕ]”?)+(?=[两三四五]方)"
    r"|“?[ⓞⓕ]”?(?:(?:、|和|与|及|以及)“?[ⓞⓕ]”?)+(?=等[^。;,ⓞⓕ]{0,6}(?:发起|出资|参与|认购))"
)


def in_rows(document: Document) -> frozenset[tuple[int, int]]:
    """(sentence, start) of each fund in a row with organisations, which is one of them: 甲集团、ⓕ和乙银行."""
    found: set[tuple[int, int]] = set()
    for clause in document.clauses:
        if FUND not in clause.text or clause.is_headline:
            continue
        view = view_of(clause)
        for row in _ROW.finditer(view.text):
            if FUND in row[0] and ORGANISATION in row[0] and not _is_unveiled(view.text, row):
                funds = clause.funds(*view.span(*row.span()))
                found |= {(m.sentence, m.start) for _, m in funds if m.naming is not Naming.PRONOUN}
    return frozenset(found)


_UNVEILED: Final = re.compile(
    r"(?:等[^,。;ⓞⓕ]{0,10})?(?:正式|同[时步日]|集中|一[同并起道]|分别|相继|先后|也|均|都|ⓓ|当[日天场]|现场|仪式|举行)*"
    r"(?:(?:揭牌|揭幕|授牌|授旗|挂牌)(?!为)|(?:成立|亮相|启动|落地|落户|启航)(?=[,。;]|$))"
)


def _is_unveiled(text: str, row: re.Match[str]) -> bool:
    """Whether what stands in a row is unveiled together: 领导为甲联盟、乙公司和ⓕ揭牌; 甲联盟、乙中心、ⓕ同步成立."""
    return bool(_UNVEILED.match(text, row.end()))


_GIVER: Final = re.compile(
    r"(?:由[^。;,ⓞⓕⓜ]{0,6}|其中,?)(ⓕ)[”\"]?(?:全额|足额|独家|全部|追加|共同)?(?:认缴|认购|注资|增资|出资(?!设立|成立|组建|人|方))"
)


_SETS_UP: Final = r"(?:设立|成立|组建|发起|合组|筹组|共设|合设|合办|共建)"
_PARTNER: Final = (
    re.compile(r"(?:子公司|附属公司|股东)(ⓕ)(?=[^。;]{1,80}ⓕ)"),
    re.compile(
        rf"(ⓕ)(?:ⓓ|已|正式)*(?:与|和|同)[^。;,ⓕ]{{2,40}}(?:签[署订约了下]|订立|达成)[^。;]{{0,40}}?{_SETS_UP}(?=[^。;,ⓕ]{{0,12}}ⓕ)"
    ),
    re.compile(
        rf"(?:与|和|同)(ⓕ)[”\"]?(?:将|拟|共同|联合|合作|合资)*(?:{_SETS_UP}|推出)(?=[^。;,ⓕ]{{0,12}}ⓜ[^。;,ⓕ]{{0,12}}ⓕ)"
    ),
    re.compile(rf"(ⓕ)[”\"]?,?(?:拟|将)?(?:联合|携手|会同|联手|协同)[^。;]{{1,80}}?{_SETS_UP}(?=[^。;,ⓕ]{{0,30}}ⓕ)"),
    re.compile(rf"ⓕ[”\"]?(?:将|拟|已)?由[^。;,ⓕⓜ]{{0,16}}(ⓕ)[”\"]?(?:单独|独家|牵头|出资|投资|全额)*{_SETS_UP}(?!的)"),
    re.compile(r"(ⓕ[^。;揭设成]{0,160}?)[,]?(?:同|与|和)[^。;,]{1,60}?签[署订约下了妥好]+[^。;,ⓕ的]{0,4}合伙协议"),
    re.compile(r"(?:同|与|和)([^。;,ⓜ的]{0,100})(?:ⓓ|已|正式|共同)?(?:签[署订约下了妥好]|订立)[^。;,ⓕ的]{0,4}合伙协议"),
    re.compile(
        rf"(?:拟|将|已|公司|ⓓ|,|[高院]校|大学|集团|资本|银行|政府|机构|企业)(?:同|与|和)([^。;,ⓜ]{{0,100}}?)(?<![就为])(?:签[署订约]|订立)(?=[^。;ⓕ]{{0,24}}{_SETS_UP}[^。;,ⓕ]{{0,30}}ⓕ)"
    ),
)
"""Who sets up another fund with others: ⓕ联合甲集团设立ⓕ; ⓕ与甲区政府签约,共同设立ⓕ; ⓕ由国家ⓕ设立."""
_AMONG: Final = re.compile(
    r"(?:[与同和由、及]|联合|携手|会同)[“\"]?[^。;,、与同和由及ⓕⓜ]{0,16}(ⓕ[”\"]?(?:\([^()]{0,40}\))*)(?=(?:[、,和与及][^。;:ⓜ]{1,80}?|等[^。;,ⓕ]{0,8})?"
    rf"(?:共同|一[起同道]|联合|合作|合资|分别|各自|携手)[^。;ⓕ设成]{{0,12}}?{_SETS_UP}(?!的)[^。;,ⓕ]{{0,20}}ⓕ)"
)
"""Each of those who set up a fund together: 拟与甲集团、ⓕ(下称“ⓕ”)等共同出资,设立ⓕ."""


def partners(document: Document) -> frozenset[tuple[int, int]]:
    """(sentence, start) of each fund that is one of those who set up another."""
    return frozenset((mention.sentence, mention.start) for mention in _in_first_group(document, (_AMONG,)))


def _in_first_group(document: Document, patterns: Sequence[re.Pattern[str]]) -> Iterator[Mention]:
    """The funds that stand in the first group of a pattern, wherever it matches."""
    for clause in document.clauses:
        for match in (match for pattern in patterns for match in pattern.finditer(clause.text)):
            yield from (mention for _, mention in clause.funds(*match.span(1)))


_ASKED: Final = (
    re.compile(
        r"(?:发起[方人]|出资[方人]|投资[方人]|合伙人|股东|认购方|(?<![A-Za-z])LP)(?:共[^。;,ⓕ]{1,8},)?(?:还|也|主要|分别|则|中|里)*(?:包括|包含|涵盖|囊括|汇集|,?既有|有|为|是|:)((?:[^。;,]|,(?=以及|及|也有|还有|又有|更有))*)"
    ),
    re.compile(
        r"由(ⓕ)[”\"]?(?:\([^()]{0,20}\))?(?:负责|受托)?(?:担任|出任|任)[^。;,ⓕ]{0,6}(?:管理|GP|普通合伙|执行事务)"
    ),
    re.compile(r"由(ⓕ)[”\"]?(?:负责|受托|统一|全权|具体)*(?:管理|运营|运作)(?=[,。;]|$)"),
    re.compile(
        r"(?:管理机构|管理人|普通合伙人|执行事务合伙人|(?<![A-Za-z])GP)(?:则|也|均)?(?:为|是|:)(ⓕ)(?=[”\"]?[,。;]|$)"
    ),
    re.compile(r"(?:提拨|拨出|动用|划拨|提取)(ⓕ)[”\"]?(?=ⓜ|的?资金|成立|设立)"),
    re.compile(r"(?:与|和|同)(ⓕ)[”\"]?(?:集中|现场|首批)?签约的(?=[有是为包机企单子])"),
    re.compile(r"(?:申请|争取|申报)(?:获得|由|到)?(ⓕ)[”\"]?(?=(?:的?(?:支持|出资|参股|配套|跟投|资金))|约?ⓜ)"),
    re.compile(
        r"(?:寻求|引介|引荐|吸引)(ⓕ)[”\"]?(?=(?:、[^。;,]{2,40}?)?的?(?:天使|战略|股权)?(?:支持|出资|参股|跟投|注资|入股|投资(?!者|人|机构)))"
    ),
    re.compile(r"(?:出资?|拿出|认缴)ⓜ[、,][^。;,ⓕⓜ]{0,4}(ⓕ)[”\"]?(?:拟|将)?(?:出资?|拿出|认缴)ⓜ"),
    re.compile(r"(ⓕ)[”\"]?(?:拟|将)?(?:出资?|拿出|认缴)ⓜ[、,][^。;,ⓜ]{1,20}(?:出资?|拿出|认缴)ⓜ"),
    re.compile(
        r"(?:与|和|同|向)(ⓕ)[”\"]?的?(?:执行|首席|董事|主席|行长|总裁|总经理|副总|负责人|CEO)[^。;,ⓕ]{0,12}(?:会谈|会面|会见|会晤|签|商[谈定议]|交流|介绍)"
    ),
    re.compile(
        r"(ⓕ)[”\"]?的?(?:相关|有关|主要)?(?:负责人|董事长|总经理|总裁|合伙人)[^。;,ⓕ]{0,8}(?:表示|介绍|说|称|透露|指出)"
    ),
    re.compile(r"(ⓕ)[”\"]?(?:之?中|里)的?(?:首|前)?[一两二三四五六七八九十\d]+[只支个]"),
    re.compile(
        r"(?:联动|撬动|依托|借助|用好|对接|争取到?)(ⓕ)(?=[”\"]?(?:[、和与及等]|的?(?:资金|支持|力量|优势|作用|平台)))"
    ),
    re.compile(r"(?:获得?|得到|引入)(ⓕ)[”\"]?的?(?:(?:约|近|逾)?ⓜ的?)?(?:出资|注资|认购|认缴|参投|加持)"),
    re.compile(r"从(ⓕ)[”\"]?(?:处|那里|方面)?(?:吸引|获得?|拿到?|取得|争取|借)[^。;,ⓕⓜ]{0,6}ⓜ"),
)
"""Who is asked for money, met with, quoted or leant on, gives or manages: 另申请省级ⓕⓜ; ⓕ负责人介绍; 联动ⓕ和社会资本;
ⓕ中的两只; 其他发起方包括ⓕ; 获得ⓕ出资; 由ⓕ担任管理机构."""


def givers(document: Document) -> frozenset[tuple[int, int]]:
    """(sentence, start) of each fund that gives the money spoken of, 新增ⓜ由ⓕ认缴, or sets up another."""
    told = _in_first_group(document, (_GIVER, *_PARTNER, *_ASKED))
    found = {(mention.sentence, mention.start) for mention in told if mention.naming in _NAMED}
    return frozenset(found.union(*map(_announcing, document.clauses)))


_NAMED: Final = frozenset(Naming) - {Naming.PRONOUN}
_ANNOUNCES: Final = re.compile(
    r"(?<![^,。;:.】])(?P<who>ⓕ)[”\"]?(?:\([^()ⓕ]{0,30}\))?(?:近日|日前|今日|ⓓ|正式|又|再|还|于|在[^。;,ⓕ]{2,8}|,)*宣布,?(?:旗下|其|已|正式|完成|设立|成立|推出|发起|募集)*(?:专?[投注][^。;,ⓕ]{1,8}的)?(?P<what>“?ⓕ)"
)


def _announcing(clause: Clause) -> Iterator[tuple[int, int]]:
    """The houses called like funds that announce another one: 青禾种子ⓕ宣布,第三期种子ⓕ募集完成."""
    for match in _ANNOUNCES.finditer(clause.text):
        told = dict(clause.funds())
        house, fund = told[match.start("who")], told[match.end("what") - 1]
        if {house.naming, fund.naming} <= _NAMED and house.text not in fund.text and fund.text not in house.text:
            yield house.sentence, house.start


def party_mentions(roles: list[Role]) -> frozenset[tuple[int, int]]:
    """(sentence, start) of each fund that stands in a list of parties."""
    return frozenset(
        (mention.sentence, mention.start)
        for role in roles
        if not role.parts and role.rule.field in {"managers", "sponsors", "nobody"}
        for _, mention in role.clause.funds(role.start, role.end)
    )
