"""What is called a fund, a vehicle or a pool and is none that we watch: kinds of products, by the words in front."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from extractors.lexicon_en import words

_EXCLUDED: Final = {
    "hedge": words(
        "hedge hedge-fund long-short long/short market-neutral absolute-return quant macro arbitrage activist cta"
    ),
    "public": words(
        "mutual etf etfs exchange-traded index tracker money-market money tokenised tokenized open-ended open-end "
        "smart-beta nifty sensex bond gilt reit reits unit-linked nfo nfos ucits target-date lifecycle dividend arkk "
        "multi-cap flexi-cap small-cap large-cap mid-cap multicap flexicap vanguard"
    ),
    "pension": words("pension superannuation retirement provident super annuity pensions 401(k) social-security"),
    "welfare": words(
        "flood famine earthquake drought appeal "
        "relief charity charitable scholarship endowment hardship welfare solidarity humanitarian memorial bursary "
        "philanthropic "
        "donor donor-advised disaster victims victim strike bail college tuition trust burial zakat disaster-relief "
        "pets benevolent gofundme crowdfunding giving prize grant grants community arts"
    ),
    "public money": words(
        "rescue bailout stabilisation stabilization stability contingency emergency general cohesion structural "
        "slush "
        "rainy-day sinking consolidated highway road compensation settlement loan-loss deposit treasury campaign "
        "repair repairs maintenance pothole renovation furlough subsidy subsidies monetary oil-stabilisation escrow "
        "federal peace equalisation levy advertising challenge"
    ),
    "sovereign": words("sovereign sovereign-wealth wealth"),
}
"""Kind -> words in front of the noun that say it."""

_WHEN_OLD: Final = frozenset({"sovereign"})
"""Kinds that are watched when such a fund itself is founded: 'a new sovereign fund'; never as investors."""

_PAIRS: Final = {
    ("money", "market"): "public",
    ("exchange", "traded"): "public",
    ("market", "neutral"): "hedge",
    ("absolute", "return"): "hedge",
    ("long", "short"): "hedge",
    ("managed", "futures"): "hedge",
    ("publicly", "offered"): "public",
    ("publicly", "raised"): "public",
    ("public", "offering"): "public",
    ("public", "improvement"): "budget",
    ("capital", "improvement"): "budget",
}
_NEVER: Final = words("mutual etf etfs exchange-traded ucits reit reits nfo nfos")
"""Words that no other word redeems."""
_REDEEMED: Final = words(
    "private venture equity vc pe buyout growth infrastructure credit seed early-stage startup start-up startups "
    "venture-capital infra real estate impact"
)
"""Words that make a fund of a doubtful kind an investment fund after all: 'a private credit recovery fund'."""

_OTHER_VEHICLES: Final = words(
    "electric motor motorised energy autonomous self-driving launch armoured armored military recreational utility "
    "commercial passenger delivery hybrid fuel-cell "
    "plug-in ev evs driverless aerial unmanned space test goods heavy light off-road luxury police emergency "
    "connected new-energy two-wheeled guided hydrogen "
    "swimming car talent gene rock whirlpool patent dead data liquidity mining hire applicant candidate labour "
    "labor cloud software trading streaming "
    "social digital technology e-commerce payment payments messaging video mobile online internet production media "
    "vaccine tv radio television training education nuclear weapons space incentive loyalty stimulus austerity "
    "reform pilot "
    "accelerator incubator customer jury gaming cash bond-buying buying purchase purchasing share-buyback buyback "
    "repurchase "
    "manufacturing recycling storage medical research treatment care detention collaboration sharing operating"
)


_FOUNDED: Final = words("a an new newly first another second planned proposed state")


_STANDING: Final = re.compile(
    r"(?:european investment|international monetary|public investment|green climate|future|global environment|"
    r"norwegian (?:wealth|oil)|global|"
    r"government pension investment|russian direct investment|world ?wide|(?:world )?wildlife|children'?s|ireland "
    r"strategic investment|turkey wealth|"
    r"canada growth|silk road|national social security|european social|european regional development|adaptation|"
    r"alaska permanent|texas permanent school|"
    r"national pension|highway trust|social security trust|clean technology|climate investment|strategic climate|"
    r"social insurance|"
    r"(?:united nations )?population|nature conservancy|environmental defense|opec|(?:kuwait|saudi|abu dhabi|"
    r"qatar) (?:development )?)"
    r"(?: (?:trust|for (?:nature|development|reconstruction)))?\s?funds?(?: for (?:\w+ )*development)?$|"
    r"united nations (?:[a-z]+ )?(?:development|environment|food) (?:programme|program|fund)$|"
    r"(?:seed )?enterprise investment scheme$|"
    r"(?:investment )?fund for (?:reconstruction and development|developing countries)$"
)
"""Institutions that are called funds: they take part in funds and are never announced."""


def is_standing(name: str) -> bool:
    """Whether a name is that of an institution that has long been there."""
    return bool(_STANDING.match(name.lower()))


_BEHIND: Final = re.compile(r"-(?:backed|led|funded|supported|owned|sponsored|seeded)$")
"""'a pension-backed pool' is none of pensions."""
_HARMLESS: Final = (
    ("silk", "road"),
    ("structural", "reform"),
    ("general", "partner"),
    ("general", "atlantic"),
    ("general", "catalyst"),
    ("general", "aviation"),
    ("general", "purpose"),
    ("general", "equipment"),
    ("general", "technology"),
    ("general", "policy"),
    ("super", "core"),
)
"""Pairs of words that hold one of another kind of product and do not mean it."""


def _without_harmless(low: Sequence[str]) -> Sequence[str]:
    """The words without such pairs."""
    pairs = [at for at in range(len(low) - 1) if (low[at].rsplit("-", maxsplit=1)[-1], low[at + 1]) in _HARMLESS]
    return [word for at, word in enumerate(low) if at not in pairs and at - 1 not in pairs]


_REAL: Final = re.compile(
    r"\s+for (?:[\w-]+ ){0,3}(?:property|properties|real estate|infrastructure|warehouses|logistics|forests?|"
    r"farmland)\b"
)
"""What an open-ended fund buys that no saver trades by the day."""
_SIZES: Final = words("small-cap mid-cap")
"""What companies a fund buys: those of an exchange, or a buyout house's; only the house counts its funds."""


def excluded_kind(low: Sequence[str], behind: str = "", *, counted: bool = False) -> str | None:
    """The kind of product that the words before a fund noun say, or None for an investment fund.

    `counted`: the fund has a place in a family, as 'Fund IV' and 'its third' have.
    """
    low = [word for word in _without_harmless(low) if not (word.startswith("open-end") and _REAL.match(behind))]
    heard = {piece for word in low for piece in (word, *(() if _BEHIND.search(word) else word.split("-")))}
    for pair, kind in _PAIRS.items():
        if any(tuple(low[at : at + len(pair)]) == pair for at in range(len(low))):
            return kind
    heard -= _SIZES if counted else set()
    for kind, table in _EXCLUDED.items():
        if heard & table and not heard & _REDEEMED and not (kind in _WHEN_OLD and heard & _FOUNDED):
            return kind
        if heard & table and (kind in {"hedge", "pension"} or heard & _NEVER):
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
    """Whether a vehicle, pool or programme is one of the everyday kind; what invests is none."""
    heard = set(modifiers)
    return bool(heard & _OTHER_VEHICLES) and "investment" not in heard
