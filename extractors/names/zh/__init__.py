"""Names of funds in Chinese text: where they stand, what kind they are, which two are one."""

from extractors.names.zh.finding import mentions
from extractors.names.zh.kinds import (
    count_of,
    is_bare,
    is_christened,
    is_counted,
    is_house,
    is_institution,
    is_lettered,
    is_pointed_at,
    is_single,
    is_specific,
    is_sub_fund,
    kind_of,
    never_ours,
    points,
    points_back,
)
from extractors.names.zh.mention import Mention, Naming
from extractors.names.zh.sameness import (
    describes,
    is_clipped,
    is_like,
    may_abbreviate,
    may_be_one,
    number_of,
    same_fund,
)

__all__ = [
    "Mention",
    "Naming",
    "count_of",
    "describes",
    "is_bare",
    "is_christened",
    "is_clipped",
    "is_counted",
    "is_house",
    "is_institution",
    "is_lettered",
    "is_like",
    "is_pointed_at",
    "is_single",
    "is_specific",
    "is_sub_fund",
    "kind_of",
    "may_abbreviate",
    "may_be_one",
    "mentions",
    "never_ours",
    "number_of",
    "points",
    "points_back",
    "same_fund",
]
