"""Whether the name with which a sentence begins is that of the fund which the sentence before describes."""

from __future__ import annotations

import re
from typing import Final

from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause, Document
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming

_OPENING: Final = re.compile(
    r"(?:(?:据|另据)(?:悉|了解|介绍|知|透露|报道|[^,。;]{2,8}(?:介绍|透露|了解))|了解到|资料显示|消息称)?[,:]?[“”《\"'\s]{0,2}"
)
"""What may stand before a name with which a sentence begins: how it is known, quotation marks."""
_FOUNDED: Final = re.compile(r"(?:设立|成立|发起|组建|组成|创[设立建]|推出|新设|合设|筹[组设建])了?[“《\"]?$")
"""What stands before the name of the fund with whose description a text opened: 又一只母基金亮相。甲市设立..."""


def _place(mention: Mention) -> tuple[int, int]:
    return mention.sentence, mention.start


def opens_next(document: Document, words: Cluster, named: Cluster) -> bool:
    """Whether a name comes up first at the beginning of the sentence behind a description of one fund.

    签下首只母基金。滨海母基金规模...      neither number, nor level, nor sector may tell them apart
    """
    clauses = document.clauses
    told = [m for m in named.mentions if clauses[m.sentence].sentence.part == "text"] or named.mentions
    last, first = max(words.mentions, key=_place), min(told, key=_place)
    here = clauses[last.sentence]
    near = first.sentence == last.sentence + 1 and clauses[first.sentence].item == here.item
    opened = _OPENING.fullmatch(clauses[first.sentence].sentence.text, 0, first.start) or _tells_lead(
        document, here, first
    )
    if not near or not opened or here.text.endswith((";", ":")):
        return False
    single = any(names.is_single(clauses[m.sentence].sentence.text[: m.start], m.text) for m in words.names())
    alone = sum(m.naming is not Naming.PRONOUN for _, m in here.funds()) == 1
    return single and alone and all(names.may_be_one(a.text, b.text) for a in words.names() for b in named.names())


def _tells_lead(document: Document, opening: Clause, named: Mention) -> bool:
    """Whether the sentence behind the first of a text founds a fund and names no other."""
    here = document.clauses[named.sentence]
    alone = all(m is named or m.naming is Naming.PRONOUN for _, m in here.funds())
    return opening is document.lead and alone and bool(_FOUNDED.search(here.sentence.text, 0, named.start))
