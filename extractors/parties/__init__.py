"""Parties to a fund: the names in 由A、B和C共同发起, and what belongs to none of them."""
