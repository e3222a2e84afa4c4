"""One real fund, one record: keys to look candidates up by, comparisons that explain themselves, and the decision.

A sighting's names are taken apart (`names`, `parties`), all sightings of a fund make one `Profile`, two profiles are
weighed part by part (`naming`, `money`, `whereabouts`, `evidence`), and `decide` takes the surest candidate or none.
"""

from extractors.identity.comparing import SAME_AT, UNSURE_AT, Answer, Comparison, compare_profiles
from extractors.identity.deciding import Candidate, Decision, compare, compare_funds, decide, fits_as_well
from extractors.identity.keys import keys, keys_of, likeliest
from extractors.identity.parts import REFUSED, Part
from extractors.identity.profiles import Profile, joined, profile_of
from extractors.identity.twice import told_twice

__all__ = [
    "REFUSED",
    "SAME_AT",
    "UNSURE_AT",
    "Answer",
    "Candidate",
    "Comparison",
    "Decision",
    "Part",
    "Profile",
    "compare",
    "compare_funds",
    "compare_profiles",
    "decide",
    "fits_as_well",
    "joined",
    "keys",
    "keys_of",
    "likeliest",
    "profile_of",
    "told_twice",
]
