"""`fundwatch demo`: two mornings of an invented press on this machine, through the very pipeline for the real one."""

from flows.demo.showing import Act, acts

__all__ = ["Act", "acts"]
