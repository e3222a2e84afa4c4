"""Which names of two funds are held beside each other: a part of a name says nothing that the whole does not.

Headlines leave out what only this fund has: 古镇焕新基金 of 澍岭古镇焕新产业投资基金, as any town's may be called.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from extractors.identity.names import Name
from extractors.identity.profiles import Profile
from extractors.identity.wording import HAN


def name_pairs(a: Profile, b: Profile) -> Iterator[tuple[Name, Name]]:
    """Each name of one fund with each of the other, but for parts beside what says more: there the wholes decide."""
    ours, theirs = _parts(a), _parts(b)
    for x, y in product(a.names, b.names):
        says_less = (x in ours and (y in theirs or is_part(x, y))) or (y in theirs and is_part(y, x))
        if not says_less:
            yield x, y


def _parts(profile: Profile) -> frozenset[Name]:
    """The names of a fund that are only a part of another of its names."""
    return frozenset(x for x, whole in product(profile.names, repeat=2) if is_part(x, whole))


def is_part(name: Name, whole: Name) -> bool:
    """Whether a name is another of its script without its head, the house or place that only this fund has."""
    in_one_script = bool(HAN.search(name.whole)) == bool(HAN.search(whole.whole))
    if not in_one_script or not set(name.places) <= set(whole.places) or not _ends(name, whole):
        return False
    return len(name.core) < len(whole.core) or len(name.places) < len(whole.places)


def _ends(name: Name, whole: Name) -> bool:
    """Whether the one ends as the other; a name without a word of its own only if it says no further kind."""
    if not name.core:
        return bool(whole.core or whole.places) and name.concepts <= whole.concepts
    if name.han or whole.han:
        return bool(name.han) and whole.han.endswith(name.han)
    return whole.latin[-len(name.latin) :] == name.latin
