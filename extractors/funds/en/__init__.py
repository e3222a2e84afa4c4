"""English: an article as clauses in symbols, the story they tell of funds, and the facts of each."""

from extractors.funds.en.read import read_english

__all__ = ["read_english"]
