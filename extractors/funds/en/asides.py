"""Second names of English parties, told right behind the first: 'Kerr Bank (KB)', 'Kerr Bank, formerly Ellory'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from extractors.funds.en.clauses import Clause
from extractors.funds.en.named import Key, initials, key_of
from extractors.names.en import Mention
from extractors.parties.en import Party

_KNOWN: Final = (
    r"(?:(?:also|better|formerly|now|once|otherwise|previously) (?:(?:known|called|named) (?:as )?)?|"
    r"known as |short for |the former )(?:the )?"
)
_ASIDE: Final = re.compile(rf"ⓐ(?: \(|,? \(?(?P<known>{_KNOWN})|, (?P<either>or )(?:the )?)ⓐ(?=[),.;]|$)")
"""A second name behind the first: 'Kerr Bank (KB)', 'Kerr Bank, formerly Ellory', 'Kerr Bank, or KB,'."""


def second_names(clause: Clause) -> Iterator[tuple[Key, Key]]:
    """Each short name in brackets, by its key, with the name that it stands behind: 'Kerr Bank (KB)'."""
    for noun in clause.nouns.values():
        if isinstance(noun, Mention) and noun.kind != "anaphor":
            yield from ((key_of(alias), key_of(noun.name)) for alias in noun.aliases)
    for match in _ASIDE.finditer(clause.text):
        full, short = clause.nouns[match.start()], clause.nouns[match.end() - 1]
        if not isinstance(full, Party) or not isinstance(short, Party) or short.kind in {"place", "person"}:
            continue  # 'Kerr Motors (Kunshan)' is where it is
        if match["known"] or match["either"] or (" " in full.text and " " not in short.text):
            yield from _one_of(key_of(short.text), key_of(full.text), letters=bool(match["either"]))


def _one_of(name: Key, other: Key, *, letters: bool) -> Iterator[tuple[Key, Key]]:
    """The shorter of two names with the longer; `letters`: only if it is the initials of the longer."""
    short, full = sorted((name, other), key=len)
    if name and other and not (letters and short[0] != initials(full)):
        yield short, full
