"""The second reading of an English article: what the rules of events left unread, weighed by many small signs."""

from extractors.funds.en.second.reading import may_tell, second_reading

__all__ = ["may_tell", "second_reading"]
