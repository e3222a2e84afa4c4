"""Asking servers for feeds and pages, politely and safely. The only home of httpx and httpcore.

    Fetcher.get(url)           one address -> Page | NotModified | Failure, never an exception for what a server does
      robots                   articles only: what robots.txt forbids is not asked for
      hosts                    spacing, connections and waiting times of each host, for feeds and articles together
      hops                     redirects; each hop passes the same checks
      network                  every connection: public addresses only, and a time limit in total
      bodies                   size limits before and after decompression

`by_host` runs work for many addresses at once, in order within each host.
"""

from flows.fetch.answers import Answer, Cause, Failure, NotModified, Validators
from flows.fetch.asks import ARTICLE, FEED, Ask
from flows.fetch.clock import Clock
from flows.fetch.fetcher import Fetcher
from flows.fetch.queues import by_host

__all__ = [
    "ARTICLE",
    "FEED",
    "Answer",
    "Ask",
    "Cause",
    "Clock",
    "Failure",
    "Fetcher",
    "NotModified",
    "Validators",
    "by_host",
]
