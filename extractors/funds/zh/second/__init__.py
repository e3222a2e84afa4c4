"""The second reading of a Chinese article: what the rules of events left unread, weighed by many small signs."""

from extractors.funds.zh.second.reading import Choice, chosen
from extractors.funds.zh.second.widening import wider_mentions

__all__ = ["Choice", "chosen", "wider_mentions"]
