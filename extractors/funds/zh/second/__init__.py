"""The second reading of a Chinese article: what the rules of events left unread, weighed by many small signs."""

from extractors.funds.zh.second.entries import SPEAK_FOR, entry_of
from extractors.funds.zh.second.reading import DENIED, settled_by, weigh_again
from extractors.funds.zh.second.weighing import Scales, Weight
from extractors.funds.zh.second.widening import wider_mentions

__all__ = ["DENIED", "SPEAK_FOR", "Scales", "Weight", "entry_of", "settled_by", "weigh_again", "wider_mentions"]
