"""Chinese: an article as clauses in symbols, what its rules say of each fund, and the facts."""

from extractors.funds.zh.read import read_chinese

__all__ = ["read_chinese"]
