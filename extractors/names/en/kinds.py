"""What is called a fund, a vehicle or a pool and is none that we watch: kinds of products, by the words in front."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from extractors.lexicon_en import words

_EXCLUDED: Final = {
    "hedge": words("hedge hedge-fund long-short quant macro multi-strategy arbitrage activist"),
    "public": words(
        "mutual etf etfs exchange-traded index tracker money-market money tokenised tokenized open-ended open-end equity-index "
        "smart-beta nifty sensex bond gilt reit reits unit-linked crypto bitcoin passive target-date lifecycle nfo nfos ucits "
        "balanced income dividend arkk listed thematic multi-cap flexi-cap small-cap large-cap mid-cap multicap flexicap vanguard"
    ),
    "pension": words("pension superannuation retirement provident super annuity pensions 401(k) life social-security"),
    "welfare": words(
        "relief charity charitable scholarship endowment hardship welfare solidarity humanitarian memorial bursary philanthropic "
        "donor donor-advised disaster victims victim legal defence defense strike bail college tuition health-care trust burial zakat "
        "benevolent gofundme crowdfunding giving prize grant grants matching community arts creator creators film heritage"
    ),
    "public money": words(
        "rescue bailout stabilisation stabilization stability recovery contingency reserve reserves emergency budget general cohesion structural slush "
        "rainy-day sinking consolidated highway road compensation insurance settlement loan-loss deposit treasury campaign research restructuring "
        "furlough resilience subsidy subsidies trust-fund monetary gates wildlife currency disaster-relief oil-stabilisation petroleum escrow tax federal "
        "global_health vaccine pandemic peace equalisation levy development-aid marketing advertising"
    ),
    "sovereign": words("sovereign sovereign-wealth wealth"),
}
"""Kind -> words in front of the noun that say it."""

SOFT_KINDS: Final = frozenset({"sovereign"})
"""Kinds that are watched when such a fund itself is founded, and never as investors."""

_PAIRS: Final = {
    ("money", "market"): "public",
    ("exchange", "traded"): "public",
    ("trust",): "welfare",
}
_NOT_ALONE: Final = words(
    "money income life general community tax super research equity trust currency legal listed oil insurance index recovery resilience reserve global_health "
    "emergency matching grant peace film creator budget health-care road marketing bond crypto social-security balanced treasury activist macro wealth loan-loss macro creators thematic"
)
_REDEEMED: Final = words(
    "private venture equity vc pe buyout growth infrastructure credit seed early-stage startup start-up startups venture-capital infra real estate impact"
)
"""Words that make a fund of a doubtful kind an investment fund after all: 'a private credit recovery fund'."""

_OTHER_VEHICLES: Final = words(
    "electric motor motorised energy autonomous self-driving launch armoured armored military recreational utility commercial passenger delivery hybrid fuel-cell "
    "plug-in ev evs driverless aerial unmanned space test goods heavy light off-road luxury police emergency connected new-energy two-wheeled guided hydrogen "
    "swimming car talent gene rock whirlpool patent dead data liquidity mining hire applicant candidate labour labor cloud software trading streaming "
    "social digital technology e-commerce payment payments messaging video mobile online internet production media "
    "vaccine tv radio television training education nuclear weapons space incentive loyalty stimulus austerity reform pilot "
    "accelerator incubator customer jury gaming cash bond-buying buying purchase purchasing share-buyback buyback repurchase "
    "manufacturing recycling storage medical research treatment care detention collaboration sharing operating"
)


_STANDING: Final = re.compile(
    r"(?:european investment|international monetary|public investment|green climate|future|global environment|opec|norwegian (?:wealth|oil)|"
    r"government pension investment|kuwait|saudi|abu dhabi|qatar|russian direct investment|world wide|worldwide|wildlife|global|children'?s|"
    r"ireland strategic investment|turkey wealth|canada growth|china investment|silk road|national social security|european social|"
    r"european regional development|adaptation|innovation|alaska permanent|texas permanent school|national pension|abraaj|oil|"
    r"highway trust|social security trust|clean technology|climate investment|strategic climate|just transition|social insurance|nest|"
    r"export-import|united nations population|population|unicef|nature conservancy|environmental defense|legal defense)"
    r"(?: (?:development|trust|for (?:nature|development|reconstruction)))? funds?(?: for development)?$"
)
"""Institutions that are called funds: they take part in funds and are never announced."""


def is_standing(name: str) -> bool:
    """Whether a name is that of an institution that has long been there."""
    return bool(_STANDING.match(name.lower()))


def excluded_kind(low: Sequence[str], behind: str = "") -> str | None:
    """The kind of product that the words before a fund noun say, or None for an investment fund."""
    heard = set(low)
    for word in list(low):
        heard.update(word.split("-"))
    for pair, kind in _PAIRS.items():
        if len(pair) > 1 and any(tuple(low[at : at + len(pair)]) == pair for at in range(len(low))):
            return kind
    for kind, table in _EXCLUDED.items():
        said = heard & table
        if said and not heard & _REDEEMED:
            return kind
        if said - _NOT_ALONE and kind in {"hedge", "pension"}:
            return kind
    return "public" if behind.lstrip().startswith(("ETF", "(ETF", "- Direct", "– Direct")) else None


_OTHER_FACILITIES: Final = words(
    "loan revolving letter-of-credit borrowing term liquidity overdraft mortgage receivables working-capital bridge"
)
_INVESTS: Final = words(
    "investment guarantee blended venture equity co-investment mezzanine private catalytic impact climate"
)


def is_other_facility(noun: str, modifiers: Sequence[str]) -> bool:
    """Whether a facility is one that a company borrows from, as most are."""
    if noun.startswith("facilit") and not set(modifiers) & _INVESTS:
        return True
    return any(word in _OTHER_FACILITIES for word in modifiers)


def is_other_vehicle(modifiers: Iterable[str]) -> bool:
    """Whether a vehicle, pool or programme is one of the everyday kind."""
    return any(word in _OTHER_VEHICLES for word in modifiers)
