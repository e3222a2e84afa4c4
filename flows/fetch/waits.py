"""How long a server asks us to wait: Retry-After, Cache-Control and Expires, each capped at a day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

# Media Cloud met servers that asked for 88 hours; a day later is early enough to look again.
LONGEST_WAIT = timedelta(days=1)

_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,10})", re.IGNORECASE)
_NO_STORE = re.compile(r"(?:^|[\s,])no-(?:cache|store)\b", re.IGNORECASE)


def retry_after(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """The moment before which the server does not want to be asked: seconds or a date, at most a day ahead."""
    written = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d{1,10}(\.\d+)?", written):
        return now + min(timedelta(seconds=float(written)), LONGEST_WAIT)
    moment = _http_date(written)
    return min(moment, now + LONGEST_WAIT) if moment and moment > now else None


def fresh_until(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """How long the answer stays fresh by its own word; None if it does not say, or wants to be asked each time."""
    control = headers.get("cache-control", "")
    if _NO_STORE.search(control):
        return None
    age = _MAX_AGE.search(control)
    if age:
        passed = headers.get("age", "0").strip()
        left = int(age[1]) - (int(passed) if passed.isdecimal() and len(passed) < 10 else 0)
        return now + min(timedelta(seconds=left), LONGEST_WAIT) if left > 0 else None
    moment = _http_date(headers.get("expires", ""))
    served = _http_date(headers.get("date", "")) or now  # its own clock may be wrong; the difference is right
    return now + min(moment - served, LONGEST_WAIT) if moment and moment > served else None


def _http_date(written: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(written)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
