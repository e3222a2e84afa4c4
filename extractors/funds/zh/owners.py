"""Which fund a list of parties, or a sum, belongs to: ranked readings, of which the first that finds wins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause
from extractors.funds.zh.events import next_fund
from extractors.funds.zh.reference import Reference
from extractors.funds.zh.roles import Role
from extractors.names.zh import Mention, Naming

_ALL_OF: Final = re.compile(r"(?:[全均都皆]部?|统一|一并)(?:由|交)[^,。;]{0,8}$")
_IT: Final = re.compile(r"\W*它")
_PAIRED: Final = re.compile("前者|后者")
_IN_TURN: Final = re.compile("分别|依次")
_NEAR: Final = 4  # characters
_JOINED: Final = re.compile(r"[^。;,]{0,8}(?:、|和|与|及|以及)[^。;,ⓓ]{0,12}")


def by_fund(roles: Sequence[Role], reference: Reference) -> dict[int, list[Role]]:
    """The lists of parties of each fund, by its number: asked for once, since a digest has many of both."""
    listed = frozenset(
        (mention.sentence, mention.start)
        for role in roles
        if role.rule.field in {"managers", "sponsors"}
        for part in role.parts
        for _, mention in role.clause.funds(*part)
    )
    found: dict[int, list[Role]] = {}
    for role in roles:
        for number in _owners(_Bond(role, reference, listed)):
            found.setdefault(number, []).append(role)
    return found


@dataclass(frozen=True, slots=True)
class _Bond:
    """A list of parties with what it may be bound to; `listed`: the funds that stand in such lists themselves."""

    role: Role
    reference: Reference
    listed: frozenset[tuple[int, int]]

    def spoken_of(self, start: int, end: int) -> list[tuple[int, Mention]]:
        """The funds of its sentence in text[start:end] that are no parties."""
        every = self.role.clause.funds(start, end)
        told = [(at, m) for at, m in every if not self.reference.is_party(m) and not self._is_listed(m)]
        return [(at, m) for at, m in told if self.reference.of(m) not in self._takes_part]

    @property
    def _takes_part(self) -> list[Cluster | None]:
        """The funds of the list itself, none of which is a party of its own: 与ⓕ各出ⓜ,由ⓕ管理."""
        inside = [m for _, m in self.role.clause.funds(self.role.start, self.role.end)]
        return [self.reference.of(m) for m in inside if self.reference.is_party(m)]

    def _is_listed(self, mention: Mention) -> bool:
        return (mention.sentence, mention.start) in self.listed


def _owners(bond: _Bond) -> tuple[int, ...]:
    """The numbers of the funds that a list of parties belongs to."""
    return next((found for reading in _READINGS if (found := reading(bond))), ())


def _in_match(bond: _Bond) -> tuple[int, ...]:
    """The funds named in the words of the rule, or the members of the group that is."""
    role, reference = bond.role, bond.reference
    spans = [role.fund] if role.fund else [(role.end, role.match[1]), (role.match[0], role.start)]
    for span in spans:
        every = [m for at, m in role.clause.funds(*span) if not _is_title(role.clause, at, m)]
        found = [m for m in every if not reference.is_party(m)]
        if numbers := _numbers([reference.of(m) for m in found]):
            return numbers
        if found and found[-1].naming is Naming.GROUP:
            return _members(reference, found[-1])
    return ()


def _is_title(clause: Clause, at: int, mention: Mention) -> bool:
    """Whether the word for a fund is only part of a title: 由甲资本担任基金管理人."""
    return mention.naming is Naming.PRONOUN and clause.text.startswith("管理", at + 1)


def _all_of_pair(bond: _Bond) -> tuple[int, ...]:
    """Both funds: 前者ⓜ,后者ⓜ,全由...担任."""
    role = bond.role
    if not _ALL_OF.search(role.clause.text, 0, role.start):
        return ()
    return _numbers(bond.reference.pair(role.clause, role.start))


def is_in_turn(role: Role) -> bool:
    """Whether a list names the manager of each of several funds, in their order: 管理人分别为甲资本与乙创投."""
    near = role.clause.text[max(0, role.match[0] - _NEAR) : role.match[1] + _NEAR]
    return role.rule.field == "managers" and bool(_IN_TURN.search(near))


def _in_turn(bond: _Bond) -> tuple[int, ...]:
    """The funds that are named together last before: ⓕ和ⓕ签约,管理人分别为..."""
    if not is_in_turn(bond.role):
        return ()
    return _numbers(bond.reference.pair(bond.role.clause, bond.role.start))


def _one_of_pair(bond: _Bond) -> tuple[int, ...]:
    return _numbers([of_pair(bond.role.clause, bond.role.start, bond.reference)])


def _goes_on(bond: _Bond) -> tuple[int, ...]:
    """The fund of the sentences before: 它是甲母基金的子基金,其余出资人有..."""
    clause = bond.role.clause
    return _numbers([bond.reference.focus(clause)]) if _IT.match(clause.text) else ()


def _told_together(bond: _Bond) -> tuple[int, ...]:
    """The funds of the list that ends last before it: ⓜ的ⓕ及ⓜ的ⓕ,由...负责运营."""
    found: list[Cluster | None] = []
    behind: int | None = None
    for at, mention in reversed(bond.spoken_of(0, bond.role.start)):
        if behind is not None and not _JOINED.fullmatch(bond.role.clause.text, at + 1, behind):
            break
        behind = at
        found.append(bond.reference.of(mention))
    numbers = _numbers(found)
    return numbers if len(numbers) > 1 else ()


def _of_group(bond: _Bond) -> tuple[int, ...]:
    """The members of the group that is named last before it: 两只基金均由...管理."""
    before = [] if is_in_turn(bond.role) else bond.spoken_of(0, bond.role.start)
    before = [(at, m) for at, m in before if not _is_title(bond.role.clause, at, m)]
    last = next((m for _, m in reversed(before) if m.naming is Naming.GROUP or bond.reference.of(m)), None)
    return _members(bond.reference, last) if last and last.naming is Naming.GROUP else ()


def _members(reference: Reference, group: Mention) -> tuple[int, ...]:
    """The funds of a group: named behind it, or as many as it counts before."""
    return reference.members(group) or _numbers(reference.counted(group))


def _in_focus(bond: _Bond) -> tuple[int, ...]:
    """The fund spoken of last before it, or first behind it; the only one of an article told line by line."""
    role, reference = bond.role, bond.reference
    before = [m for _, m in bond.spoken_of(0, role.start) if reference.of(m)]
    named = [m for m in before if m.naming is not Naming.DESCRIBED] or before
    last = reference.of(named[-1]) if named else reference.focus(role.clause)
    alone = reference.clusters[0] if len(reference.clusters) == 1 else None
    return _numbers([last or next_fund(role.clause, role.end, reference) or alone])


_READINGS: Final = (_in_match, _in_turn, _all_of_pair, _one_of_pair, _goes_on, _told_together, _of_group, _in_focus)


def _numbers(clusters: Sequence[Cluster | None]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(c.number for c in clusters if c))


def of_pair(clause: Clause, before: int, reference: Reference) -> Cluster | None:
    """The fund that 前者 or 后者 means, if one of them stands last before a place of a clause."""
    found = [*_PAIRED.finditer(clause.text, 0, before)]
    pair = reference.pair(clause, found[-1].start()) if found else []
    return pair[found[-1][0] == "后者"] if len(pair) > 1 else None
