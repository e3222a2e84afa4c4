"""What two funds' sizes say of their being one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from extractors.facts import Money, Stage
from extractors.identity.parts import Part
from extractors.identity.profiles import Profile

Amount = tuple[str, int]

# Units of a currency for a US dollar, lowest and highest of 2007-2026 (central banks' rates, rounded outwards): says
# only whether two amounts in two currencies can be one.
_PER_DOLLAR: dict[str, tuple[float, float]] = {
    "USD": (1, 1), "CNY": (6.0, 7.9), "HKD": (7.74, 7.86), "EUR": (0.62, 1.05), "GBP": (0.48, 0.94),
    "JPY": (75, 162), "INR": (39, 92), "KRW": (900, 1570), "SGD": (1.19, 1.56), "AUD": (0.9, 1.75),
    "CAD": (0.92, 1.47), "CHF": (0.72, 1.25), "NZD": (1.13, 2.0), "SEK": (5.8, 11.5), "NOK": (4.9, 12),
    "DKK": (4.6, 7.4), "TWD": (27, 35), "MYR": (2.9, 4.8), "IDR": (8300, 17000), "THB": (28, 39),
    "VND": (16000, 26500), "PHP": (40, 60), "AED": (3.67, 3.68), "SAR": (3.74, 3.76), "BRL": (1.5, 6.4),
    "MXN": (9.9, 25), "ZAR": (6.5, 19.9), "ILS": (2.9, 4.4), "PLN": (2, 5), "RUB": (23, 120),
    "MOP": (7.9, 8.3), "TRY": (1.15, 46), "NGN": (115, 1700), "KES": (61, 163), "EGP": (5.3, 52), "PKR": (60, 308),
    "BDT": (67, 125), "LKR": (104, 370), "HUF": (143, 445), "CZK": (14.4, 26.5), "RON": (2.2, 4.9), "KZT": (117, 550),
    "COP": (1650, 5050), "CLP": (430, 1020), "PEN": (2.5, 4.2), "MAD": (7.2, 11.4), "GHS": (0.9, 16.6),
    "QAR": (3.63, 3.66), "KWD": (0.26, 0.32), "BHD": (0.37, 0.38), "OMR": (0.38, 0.39), "UAH": (4.5, 45),
    "XOF": (405, 700), "XAF": (405, 700), "GEL": (1.4, 3.5), "BND": (1.19, 1.56), "RWF": (540, 1500),
}  # fmt: skip
COMMON = frozenset({"USD", "EUR", "GBP", "CNY", "JPY", "INR", "HKD"})
_OF_ONE_COUNTRY = 0.5  # an amount in pataca says where the fund is
_CLOSED = 0.5  # more for what two final closes have brought, to the unit
_FIRST_PART = 1.0
_LESS_THAN_TOTAL = 0.5  # what an equal first part says less than an equal total
_RAISED = -0.25  # what a first close has brought, beside the target
_LEAST_RAISED = 0.05  # of the target
_MOST_GROWTH = 5  # times: what is called an upsize adds to a fund, and is no other fund of the house
_HUGE = ((25e9, 2.0), (7e9, 1.0))  # dollars, and what it adds: few funds of such a size are told in a year


def money_parts(a: Profile, b: Profile) -> Iterator[Part]:
    """Totals against totals, first parts against first parts; a target that was missed speaks only softly against."""
    if a.sizes and b.sizes:
        if not _has_grown(a, b) and not _has_grown(b, a):
            yield _totals(a, b)
    elif _is_first_part(a, b):
        yield _first_part()
    if a.tranches and b.tranches:
        equal = _nearest(a.tranches, b.tranches)
        weight = _rarity(equal) - _LESS_THAN_TOTAL if equal else -0.5
        yield Part("first_tranche", weight, f"{_listed(a.tranches)} / {_listed(b.tranches)}")


def _has_grown(grown: Profile, before: Profile) -> bool:
    """Whether one tells how large a fund has grown, and the other only smaller ones from which it can have grown."""
    pairs = list(product(grown.sizes, before.sizes))
    near = all(is_less(y, x) and dollars(*x) <= _MOST_GROWTH * dollars(*y) for x, y in pairs)
    return grown.has_grown and not before.has_grown and near


def is_less(x: Amount, y: Amount) -> bool:
    """Whether an amount is surely less than another, in whatever currencies."""
    if x[0] == y[0]:
        return x[1] < y[1] and not _nearest(frozenset((x,)), frozenset((y,)))
    (low, _), (_, high) = (_PER_DOLLAR.get(currency, (1.0, 1.0)) for currency in (x[0], y[0]))
    return x[1] / low < y[1] / high


def _totals(a: Profile, b: Profile) -> Part:
    said = f"{_listed(a.sizes)} / {_listed(b.sizes)}"
    equal = _nearest(a.sizes, b.sizes)
    if equal:
        where = 0.0 if equal[0][0] in COMMON or (a.places and b.places) else _OF_ONE_COUNTRY
        closed = _CLOSED if a.stages == b.stages == {Stage.FINAL_CLOSE} and equal[0] == equal[1] else 0.0
        return Part("size", _rarity(equal) + where + closed, said)
    if _is_first_part(a, b):
        return _first_part()
    if _is_raised(a, b) or _is_raised(b, a):
        return Part("size", _RAISED, said)
    ratios = [max(x[1], y[1]) / max(1, min(x[1], y[1])) for x, y in product(a.sizes, b.sizes) if x[0] == y[0]]
    if not ratios:
        return Part("size", 1.0 if any(_may_be_one(x, y) for x, y in product(a.sizes, b.sizes)) else -1.5, said)
    return Part("size", _apart(min(ratios), closed=_only_one_closed(a, b)), said)


def is_one_sum(a: Profile, b: Profile) -> bool:
    """Whether both are told to be of one amount in one currency."""
    return _nearest(a.sizes, b.sizes) is not None


def are_other_sums(a: Profile, b: Profile) -> bool:
    """Whether both tell their total, and neither can be the other or its first part."""
    return bool(a.sizes and b.sizes) and not is_one_sum(a, b) and not _is_first_part(a, b)


def have_surely_other_sums(a: Profile, b: Profile) -> bool:
    """Whether no total of one can be that of the other, in whatever currencies, nor have grown to it."""
    if not a.sizes or not b.sizes or _is_first_part(a, b) or _has_grown(a, b) or _has_grown(b, a):
        return False
    pairs = product(_in_common(a.sizes), _in_common(b.sizes))
    return all(is_less(x, y) or is_less(y, x) for x, y in pairs)


def _in_common(sizes: frozenset[Amount]) -> frozenset[Amount]:
    """The amounts in currencies whose rates move little, if there are any: shillings may be almost any sum."""
    return frozenset(size for size in sizes if size[0] in COMMON) or sizes


def _is_first_part(a: Profile, b: Profile) -> bool:
    return bool(_nearest(a.sizes, b.tranches) or _nearest(b.sizes, a.tranches))


def _first_part() -> Part:
    return Part("size", _FIRST_PART, "the total of one is the first part of the other")


def _is_raised(some: Profile, target: Profile) -> bool:
    """Whether one tells only what a first close has brought, and the other may tell the target."""
    if some.stages != {Stage.FIRST_CLOSE} or some.tranches:
        return False
    share = max(dollars(*size) for size in some.sizes) / max(1, min(dollars(*size) for size in target.sizes))
    return _LEAST_RAISED < share < 1


def _nearest(ours: frozenset[Amount], theirs: frozenset[Amount]) -> tuple[Amount, Amount] | None:
    """An amount of ours and that of theirs which it is, within 1% (5.05 and 5.0515 billion)."""
    pairs = ((x, y) for x, y in product(ours, theirs) if x[0] == y[0])
    return next(((x, y) for x, y in sorted(pairs) if abs(x[1] - y[1]) <= 0.01 * max(x[1], y[1])), None)


def _rarity(equal: tuple[Amount, Amount]) -> float:
    """How much an equal amount says: 10 billion little, 4.71 billion much, a trillion much; the rounder one tells."""
    (currency, amount), _ = equal
    digits = min(len(str(amount).rstrip("0")) for _, amount in equal)
    huge = next((more for least, more in _HUGE if dollars(currency, amount) >= least), 0.0)
    return (2.0 if digits == 1 else 2.25 if digits == 2 else 3.0) + huge


def dollars(currency: str, amount: int) -> float:
    """At least so many US dollars; an unknown currency counts as dollars."""
    return amount / _PER_DOLLAR.get(currency, (1, 1))[1]


def is_one_amount(a: Money, b: Money) -> bool:
    """Whether two amounts are one within 1%, or one converted."""
    x, y = (a.currency, a.amount), (b.currency, b.amount)
    return bool(_nearest(frozenset((x,)), frozenset((y,)))) if a.currency == b.currency else _may_be_one(x, y)


def _apart(ratio: float, *, closed: bool) -> float:
    if round(ratio, 3) in {1000.0, 1_000_000.0}:
        return -0.5  # million for billion: a slip of the article
    steps = ((1.15, -0.25), (1.5, -1.0), (3.0, -2.0))
    weight = next((weight for most, weight in steps if ratio <= most), -3.0)
    return weight / 2 if closed else weight


def _only_one_closed(a: Profile, b: Profile) -> bool:
    closes = {Stage.FIRST_CLOSE, Stage.FINAL_CLOSE}
    return bool(a.stages & closes) != bool(b.stages & closes)


def _may_be_one(x: Amount, y: Amount) -> bool:
    (low_x, high_x), (low_y, high_y) = (_PER_DOLLAR.get(currency, (0.0, 0.0)) for currency in (x[0], y[0]))
    if not low_x or not low_y:
        return False
    return 0.97 * x[1] / high_x <= 1.03 * y[1] / low_y and 0.97 * y[1] / high_y <= 1.03 * x[1] / low_x


def _listed(amounts: frozenset[Amount]) -> str:
    return ", ".join(f"{amount:,} {currency}" for currency, amount in sorted(amounts))
