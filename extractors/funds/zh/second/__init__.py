"""The second reading of a Chinese article: what the rules of events left unread, weighed by many small signs."""

from extractors.funds.zh.second.reading import weigh_again
from extractors.funds.zh.second.widening import wider_mentions

__all__ = ["weigh_again", "wider_mentions"]
