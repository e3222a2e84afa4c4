"""Where a name begins: behind the last word that cannot belong to it."""

from __future__ import annotations

import re

from extractors.lexicon_zh import BREAKS, SECTORS, WHOLE_WORDS
from extractors.names.zh.breaks import by_first, longest_at
from extractors.names.zh.kinds import own_words
from extractors.places import find_places
from extractors.rules import longest_first

_REACH = 44  # characters a name may go back from its head noun; the longest legal names seen have 40
_EDGE = re.compile(
    r"[,。;:!?、|<>《》“”\"'…—~%\n\[\]【】=+*#•●▲△■□◆◇★☆▶►➤※→①-⑳]|(?<=[^A-Za-z\d]) | (?=[^A-Za-z\d(])"
    r"|\([^()]{0,12}(?:记者|通讯员|特派员|实习生|特约|撰稿|编译|编辑|作者|文/)[^()]{0,30}\)"
)
"""What no name goes across, a byline included: 本报讯(记者李青)滨海产业基金."""
_AMOUNT_FIRST = re.compile(
    r"^(?:约|近|超过?|逾|不超过|达)?(?:人民币)?[\d.,]+(?![\d支只个档家项号期])\s?[万亿千百]{0,2}(?:元|人民币|美元|港元|欧元)?(?:人民币)?(?:规模|级)?"
)
_AMOUNT_BREAK = re.compile(
    r"(?:[\d.,]+|[一二两三四五六七八九十百千数几]+)(?:多|余)?[万亿兆]+(?:[^\s\u4e00-\u9fff]|人民币|新?台币"
    r"|(?:[\u4e00-\u9fff]{1,2})?(?:元|圆|币)|英镑|卢比|林吉特|令吉|里亚尔|迪拉姆|泰铢|铢|卢布|法郎|克朗|比索|雷亚尔|兰特|坚戈|盾)?(?:人民币|新台币)?(?:以上|以下|左右)?(?:规模|级|目标)?的?"
)
_COUNT_BREAK = re.compile(r"(?<!第)(?:[一两二三四五六七八九十多几数N]|\d{1,3})(?:支|只|档|个(?=基金|子|母|$))")
_QUOTED_FIRST = re.compile(
    r"[“\"][^“”\"]{2,14}[”\"](?:\([^()]{1,6}\))?(?:[\u4e00-\u9fff]{0,4})$"
)  # “欧洲科技冠军计划”母基金
_QUOTED_OF_KIND = re.compile(r"[“\"][^“”\"]{2,14}[”\"](?P<kind>[\u4e00-\u9fff]{5,12})$")
_COUNTED_FIRST = re.compile(
    r"^(?:年?度?(?:第[一二三四五六七八九十]+|首)批|[\d一二两三四五六七八九十多几数]{1,3}(?:支|只|个|家|项|档|笔|大)|(?:[一两数几多]|\d{1,2})期|该?[省市区县州](?=[首第]))"
)
_DAY_FIRST = re.compile(
    r"^(?:(?:19|20)\d\d年)?(?:\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日)(?:[上下]午|晚间?)?(?!期)"
)  # 8月5日滨海产业基金揭牌
_YEAR_FIRST = re.compile(r"^年度?(?!轻|青)(?=[\u4e00-\u9fff])")  # 2021年滨海产业基金招商会
_TERM_FIRST = re.compile(
    r"^(?:到|至)(?:19|20)\d\d年(?:[底末中初]|[之以]?[前内])?(?=[\u4e00-\u9fff])"
)  # 到2027年全市科创基金
_MARK_FIRST = re.compile(r"^\(?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[)、]\s?")  # (二)滨海纺织产业基金
_COPULA_FIRST = re.compile(r"^系(?![统列])(?=[\u4e00-\u9fff])")  # ,系滨海量子产业基金首期
_VERB_FIRST = re.compile(
    r"^(?:如(?![皋东意])(?=[\u4e00-\u9fff]{6})|归(?=[A-Za-z\u4e00-\u9fff])(?![元创德国化])|(?:联动|借力|借助|撬动|对接)(?=[\u4e00-\u9fff]{4})|投资(?=[\u4e00-\u9fff]{4})|用(?=[母子])"
    r"|(?:规范|健全|强化|细化)(?=[\u4e00-\u9fff]{4}))"
)
_CLASSIFIER_FIRST = re.compile(r"^[支只个档项批款](?=[A-Z\u4e00-\u9fff]|$)")  # 这|只滨海生物医药基金
_JOINTLY = re.compile(r"共同投资于?(?=[\u4e00-\u9fff]{4})")  # 与其他投资人共同投资|滨海量子基金
_OPENING = frozenset("和同并")  # joints that a name may begin with: 和通创投
_ONE_BEFORE_BRACKET = re.compile(r"[\u4e00-\u9fff]\(")  # 青禾同富(滨海)产业基金: no name is 富(滨海)
_TRAILING = re.compile(
    r"(?:合作|运营|(?<=[支只档洲舰球型级])收购|(?<=[支只档洲])联合|(?<=投资|产业|发展|创新|科技|研发|能源|矿业)联合)$"
)  # 台日合作基金: directly before the noun no verb
_NEW_ONE = re.compile(r"新一期|最新一期|首[支只个档](?!批)|第[一二三四五六七八九十]+[支只]")
_PARTY_END = re.compile(
    r"(?:集团|公司|资本|投资|控股|创投|国资|金控|银行|科技|股份|政府|局|委|市|省|区|县|平台|[\u4e00-\u9fff]投|大学|人寿)$"
)
_BRANCH = re.compile(
    r"[\u4e00-\u9fff]{2,8}\([\u4e00-\u9fff]{2,6}\)(?![^()]*(?:公司|中心|集团))[^()]{2,10}$"
)  # 青禾(上海)产业升级与
_SECTOR_END = re.compile(longest_first(SECTORS) + "$")


def beginning(text: str, behind: int, head: int) -> int:
    """Where the name that ends in the head noun at `head` begins."""
    low = max(behind, head - _REACH)
    window = text[low:head]
    cut = 0
    for edge in _EDGE.finditer(window):
        cut = edge.end()
    cut = _behind_open_bracket(window, cut)
    cut = max(
        [cut, *(m.end() for m in _COUNT_BREAK.finditer(window)), *(m.end() for m in _AMOUNT_BREAK.finditer(window))]
    )
    if text.startswith("基金”", head) and _is_quoted_name(window, cut):
        return low + cut
    cut = _with_joined_sector(window, cut, max(cut, _last_break(_TRAILING.sub("", window))))
    cut = max([cut, *(m.end() for m in _JOINTLY.finditer(window, cut) if _is_told(window[m.end() :]))])
    if (late := _NEW_ONE.search(window, cut)) and not _is_place(window[cut : late.start()]):
        cut = late.start()
    if quoted := _quoted_first(window):
        cut = _behind_place(window, quoted)
    return low + _behind_openings(window, cut)


def _quoted_first(window: str) -> int | None:
    """Where the quotation mark stands with which a name opens, words of kind behind it: “一圈一带”新兴产业发展基金."""
    if quoted := _QUOTED_FIRST.search(window):
        return quoted.start()
    quoted = _QUOTED_OF_KIND.search(window)
    return quoted.start() if quoted and not own_words(quoted["kind"]) else None


def _behind_place(window: str, at: int) -> int:
    """Where a name that goes on with a quotation begins: with the place right before it (滨海市“圈带”产业基金)."""
    return next((span.start for span in find_places(window[:at]) if span.end == at), at)


_PART_FIRST = re.compile(r"^(?:首|第一)期(?=母$)")  # 总规模100亿元,首期|母基金25亿元

_OPENINGS = (
    _PART_FIRST,
    _COPULA_FIRST,
    _TERM_FIRST,
    _MARK_FIRST,
    _DAY_FIRST,
    _AMOUNT_FIRST,
    _YEAR_FIRST,
    _COUNTED_FIRST,
    _AMOUNT_FIRST,
)


def _behind_openings(window: str, cut: int) -> int:
    """Behind what stands before a name and is none of it: numbers, days, sums, counts, verbs, classifiers."""
    for opening in _OPENINGS:
        if match := opening.match(window[cut:]):
            cut += match.end()
    if (match := _VERB_FIRST.match(window[cut:])) and _is_told(window[cut + match.end() :]):
        cut += match.end()
    if window[cut - 1 : cut] in {"这", "该", "此"} and (match := _CLASSIFIER_FIRST.match(window[cut:])):
        cut += match.end()
    return cut


def _is_told(name: str) -> bool:
    """Whether words before a head noun are a name without more: a place, a sector or words of its own."""
    return bool(own_words(name) or _begins_with_place(name) or _SECTOR_END.search(name))


_SAID = re.compile(r"[的了拟将要会是]|^(?:设立|成立|发起|组建|参与|推出|支持)|亿|[一两三多][只支]")


def _is_quoted_name(window: str, cut: int) -> bool:
    """Whether all that stands in quotation marks is a name, whatever verbs it holds: “滨海量子联合基金”."""
    name = window[cut:]
    return window[cut - 1 : cut] == "“" and 2 <= len(name) <= 20 and not _SAID.search(name)


def _behind_open_bracket(window: str, cut: int) -> int:
    """Behind the last bracket that is not closed, or behind one that is closed without having been opened."""
    opened: list[int] = []
    for at in range(cut, len(window)):
        if window[at] == "(":
            opened.append(at)
        elif window[at] == ")":
            cut = cut if opened else at + 1
            opened = opened[:-1]
    return opened[-1] + 1 if opened else cut


def _with_joined_sector(window: str, low: int, cut: int) -> int:
    """A break 和 between two sectors belongs to the name: 低空经济和空天产业基金, 滨海市机械制造与香料基金."""
    if window[cut - 1 : cut] not in {"和", "与", "及"} or cut <= low + 1:
        return cut
    earlier = max(low, _last_break(window[: cut - 1]))
    first, second = window[earlier : cut - 1], window[cut:]
    branch = _BRANCH.search(first) and not own_words(second)
    placed = branch or (_begins_with_place(first) and not _begins_with_place(second) and not _PARTY_END.search(first))
    return earlier if placed or (_SECTOR_END.search(first) and not own_words(second)) else cut


def _last_break(window: str) -> int:
    """The end of the last word in front of which no name goes on."""
    breaks, whole = by_first(BREAKS), by_first(WHOLE_WORDS)
    places = {span.start: span.end - span.start for span in find_places(window)}  # 波罗的海, 和平区
    at, cut = 0, 0
    while at < len(window):
        if at not in places and window[at] not in breaks and window[at] not in whole:
            at += 1
            continue
        kept = max(longest_at(whole, window, at), places.get(at, 0))
        broken = longest_at(breaks, window, at)
        if window[at] in _OPENING and broken == 1 and at and _EDGE.fullmatch(window, at - 1, at):
            broken = 0  # nothing stands before it that it could join: 和通创投
        if broken == 1 and _ONE_BEFORE_BRACKET.match(window, at + 1):
            broken = 0
        if broken >= kept and broken:
            cut = at + broken
        at += max(kept, broken, 1)
    return cut


def _begins_with_place(words: str) -> bool:
    return any(span.start == 0 for span in find_places(words))


def _is_place(words: str) -> bool:
    """Whether words are a place and nothing more: 四川省 before 首支量子基金, but not 某某中国 before 新一期."""
    spans = find_places(words)
    return not words or (bool(spans) and spans[0].start == 0 and spans[-1].end >= len(words) - 1)
