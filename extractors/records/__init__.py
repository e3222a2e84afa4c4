"""One fund's facts from all its sightings: who is believed, what is the same in other words, what lost."""

from extractors.records.combining import combine
from extractors.records.correcting import corrected
from extractors.records.sameness import NOT_STATED, same_fact, shown
from extractors.records.speakers import ISSUER, PRESS, REGISTRY, speaker

__all__ = ["ISSUER", "NOT_STATED", "PRESS", "REGISTRY", "combine", "corrected", "same_fact", "shown", "speaker"]
