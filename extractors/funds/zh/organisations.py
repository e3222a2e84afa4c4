"""A sentence with its organisations as symbols too: what the rules of parties read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extractors.funds.zh.document import Clause
from extractors.parties.organisations import find_organisations
from extractors.rules import ORGANISATION

_OWNED = re.compile(
    r"(?:的)?(?:旗下|下属|所属|控股|全资|参股|属下|麾下|辖下)(?:的)?(?:全资|控股|国有|投资|运营)?(?:子公司|孙公司|子企业|企业|平台|公司|机构|基金管理人|基金公司)?"
    r"|(?:的)?(?:全资|控股)?(?:子公司|孙公司|子企业|附属公司)"
)
_ASIDE = re.compile(r"\s?\((?![^()]*(?:管理人|GP|LP|合伙|出资|任|占|股权|持股|[%ⓜⓕⓓ]))[^()]{1,40}\)")


@dataclass(frozen=True, slots=True)
class View:
    """The wording of a sentence; `text[i]` begins at `at[i]` of `clause.text`, and `names[i]` is the name itself."""

    text: str
    at: tuple[int, ...]
    names: dict[int, tuple[int, int]]
    owners: tuple[tuple[int, int], ...] = ()  # in the clause: who owns an organisation behind it, and is part of it

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stands in the clause."""
        return self.at[start], self.at[end]

    def parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches of text[start:end] in the clause: each organisation by itself, and the words between."""
        found: list[tuple[int, int]] = []
        low = start
        for i in range(start, end):
            if i in self.names:
                found += [self.span(low, i), self.names[i]]
                low = i + 1
        return [(a, b) for a, b in [*found, self.span(low, end)] if a < b]


def view_of(clause: Clause) -> View:
    """The sentence for rules of parties; an owner before its house is part of it (甲集团旗下乙创投), an aside too."""
    return _view(clause.text)


@lru_cache(maxsize=256)
def _view(text: str) -> View:
    """The view of a sentence in symbols, which several readings ask for."""
    every = list(find_organisations(text))
    spans = _without_owners(text, every)
    words: list[str] = []
    at: list[int] = []
    names: dict[int, tuple[int, int]] = {}
    done = 0
    for begin, (start, end) in spans:
        if begin < done:
            continue  # the other name of the one before, in brackets
        words.append(text[done:begin])
        at.extend(range(done, begin))
        names[len(at)] = (start, end)
        words.append(ORGANISATION)
        at.append(begin)
        aside = _ASIDE.match(text, end)
        done = aside.end() if aside else end
    words.append(text[done:])
    at.extend(range(done, len(text) + 1))
    known = {span for _, span in spans}
    return View("".join(words), tuple(at), names, tuple(span for span in every if span not in known))


def _without_owners(text: str, found: list[tuple[int, int]]) -> list[tuple[int, tuple[int, int]]]:
    """(where it begins with its owner, the name itself) of each organisation."""
    kept: list[tuple[int, tuple[int, int]]] = []
    for start, end in found:
        begin = start
        if kept and _OWNED.fullmatch(text, kept[-1][1][1], start):
            begin = kept.pop()[0]
        kept.append((begin, (start, end)))
    return kept
