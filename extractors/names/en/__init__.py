"""English phrases that denote funds: tokens, kinds of products that are none, mentions."""

from extractors.names.en.mentions import Mention, find_mentions
from extractors.names.en.tokens import Token, is_headline, read_tokens

__all__ = ["Mention", "Token", "find_mentions", "is_headline", "read_tokens"]
