"""Towns told with their state, as American news tells them: 'Wilton, Conn.', 'Boulder, CO', 'La Jolla, California'.

The state makes a place of a town that no table lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from extractors.places.finding import PlaceSpan
from extractors.places.gazetteer import gazetteer
from extractors.places.towns import town_codes

_WRITTEN: Final = """
    AL Ala. AR Ark. AZ Ariz. CA Calif. CA Cal. CO Colo. CT Conn. DC D.C. DE Del. FL Fla. GA Ga. IL Ill. IN Ind. KS Kan.
    KY Ky. LA La. MA Mass. MD Md. MI Mich. MN Minn. MO Mo. MS Miss. MT Mont. NC N.C. ND N.D. NE Neb. NH N.H. NJ N.J.
    NM N.M. NV Nev. NY N.Y. OK Okla. OR Ore. PA Pa. RI R.I. SC S.C. SD S.D. TN Tenn. TX Tex. VA Va. VT Vt. WA Wash.
    WI Wis. WV W.Va. WY Wyo.
"""
_NO_TOWN: Final = (
    r"(?!(?:On|In|At|From|Of|The|And|To|But|\w+day|January|February|March|April|May|June|July|August|"
    r"(?:Sept|Octo|Novem|Decem)(?:em)?ber)\b)"
)
_WORD: Final = r"[A-ZÀ-Þ][\w'’.-]*\w"
_TOWN: Final = rf"{_NO_TOWN}(?:St\. |Ft\. )?{_WORD}(?:[ -](?:(?:de|la|del|on|by) )?{_WORD}){{0,2}}"
_LEAD: Final = r"(?:^|(?<=\()|(?<=\b[Ii]n )|(?<=\b[Oo]f )|(?<=\b[Ff]rom )|(?<=\b[Aa]t )|(?<=\b[Nn]ear )|(?<=\b[Tt]o ))"
"""What stands before a town, where the name of a state does not tell it from a firm's: 'of La Jolla, California'."""
_FIRM: Final = re.compile(r"\b(?:Capital|Partners|Ventures?|Group|Fund|Management|Advis[eo]rs|Inc|LLC|University)$")


@cache
def _states() -> dict[str, str]:
    """Each way to write a state -> its code."""
    words = _WRITTEN.split()
    short = dict(zip(words[1::2], words[::2], strict=True))
    every = ((name, code) for name, codes in gazetteer().names.items() for code in codes)
    known = {name: code for name, code in every if re.fullmatch(r"US/[A-Z]{2}", code)}
    return {
        **{name: code for name, code in known.items() if name.isascii()},
        **{code[3:]: code for code in known.values()},
        **{name: f"US/{state}" for name, state in short.items()},
    }


@cache
def _pattern() -> re.Pattern[str]:
    dotted = "|".join(re.escape(one) for one in _states() if one.endswith("."))
    others = "|".join(sorted((one for one in _states() if not one.endswith(".")), key=len, reverse=True))
    return re.compile(
        rf"(?P<town>\b{_TOWN}), ?(?P<short>{dotted})|{_LEAD}(?P<other>{_TOWN}), ?(?P<long>{others})(?!\w)"
    )


def towns_with_states(text: str) -> Iterator[PlaceSpan]:
    """The towns of a text that their states are told with.

    >>> [(span.text, span.code) for span in towns_with_states("a firm of Quibble Falls, Conn., and others")]
    [('Quibble Falls, Conn.', 'US/CT/quibble-falls')]
    """
    for match in _pattern().finditer(text) if ", " in text else ():
        town = match["town"] or match["other"]
        if not _FIRM.search(town):
            state = _states()[match["short"] or match["long"]]
            yield PlaceSpan(match.start(), match.end(), match[0], _codes(town, state))


def state_codes(words: str) -> tuple[str, ...]:
    """The codes of a town written with its state and nothing else; () for any other words."""
    match = _pattern().fullmatch(words)
    return _codes(match["town"] or match["other"], _states()[match["short"] or match["long"]]) if match else ()


def _codes(town: str, state: str) -> tuple[str, ...]:
    """Those known of the town that lie in the state; else one of its own."""
    name = town.title() if town.isupper() else town
    known = tuple(code for code in town_codes(name) if code.startswith(f"{state}/"))
    return known or (f"{state}/{re.sub(r'[^a-z]+', '-', name.lower()).strip('-')}",)
