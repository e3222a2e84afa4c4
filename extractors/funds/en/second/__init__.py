"""The second reading of an English article: what the rules of events left unread, weighed by many small signs."""

from extractors.funds.en.second.reading import OTHER_MONEY, beside, plausible, reconsidered, second_reading
from extractors.funds.en.second.weighing import Weight, weigh

__all__ = ["OTHER_MONEY", "Weight", "beside", "plausible", "reconsidered", "second_reading", "weigh"]
