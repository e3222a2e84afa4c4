"""Alerts: who hears of a fund (`routing`), in which words (`compose`), and the sending itself (`sending`).

    FundNews (facts when stored) ─deliveries_for→ Queued ... later: compose→ Message ─send→ Sent | NotSent

The only home of apprise; nothing here touches the database.
"""

from flows.alerts.answers import NotSent, Sent
from flows.alerts.compose import Message, compose, compose_news
from flows.alerts.looks import Look, look_of
from flows.alerts.news import Digest, FundNews, Link, News, Notice, Telling, fund_news, read_payload
from flows.alerts.routing import Queued, after_quiet, deliveries_for, due_at, routes_for
from flows.alerts.sending import Courier, send

__all__ = [
    "Courier",
    "Digest",
    "FundNews",
    "Link",
    "Look",
    "Message",
    "News",
    "NotSent",
    "Notice",
    "Queued",
    "Sent",
    "Telling",
    "after_quiet",
    "compose",
    "compose_news",
    "deliveries_for",
    "due_at",
    "fund_news",
    "look_of",
    "read_payload",
    "routes_for",
    "send",
]
