"""Why something is so, as a person reads it: what is stored of signs and rules is terse.

Three ways in:

    reasons(rule)       what speaks for and against a fund's being news
    objections(why)     why something called a fund is refused
    plain_label(rule)   what in the text a fact was read from
"""

from flows.reasons.labels import plain_label
from flows.reasons.weighed import objections, reasons

__all__ = ["objections", "plain_label", "reasons"]
