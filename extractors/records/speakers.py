"""Who speaks of a fund, and when: a registry beats the issuer beats the press."""

from __future__ import annotations

from urllib.parse import urlsplit

from extractors.facts import StoredSighting

# Who speaks, by the end of the host name; the longest that fits counts. Nobody listed: the press.
REGISTRY, ISSUER, PRESS = 2, 1, 0
_SPEAKERS: dict[str, int] = {
    "amac.org.cn": REGISTRY,  # Asset Management Association of China: filings of private funds
    "gsxt.gov.cn": REGISTRY,  # national register of companies
    "csrc.gov.cn": REGISTRY,
    "cninfo.com.cn": REGISTRY,  # announcements of listed companies, as the exchanges publish them
    "sse.com.cn": REGISTRY,
    "szse.cn": REGISTRY,
    "bse.cn": REGISTRY,
    "hkexnews.hk": REGISTRY,
    "sfc.hk": REGISTRY,
    "sec.gov": REGISTRY,
    "fca.org.uk": REGISTRY,
    "londonstockexchange.com": REGISTRY,
    "cssf.lu": REGISTRY,
    "mas.gov.sg": REGISTRY,
    "sebi.gov.in": REGISTRY,
    "gov.cn": ISSUER,  # the governments that set funds up
    "gov.hk": ISSUER,
    "gov": ISSUER,
    "gov.uk": ISSUER,
    "gov.sg": ISSUER,
    "europa.eu": ISSUER,
    "prnewswire.com": ISSUER,  # wires that carry the issuer's own words
    "businesswire.com": ISSUER,
    "globenewswire.com": ISSUER,
    "prnasia.com": ISSUER,
}


def speaker(site: str | None) -> int:
    """REGISTRY, ISSUER or PRESS for a host name."""
    steps = (site or "").lower().split(".")
    ends = (".".join(steps[first:]) for first in range(len(steps)))
    return next((_SPEAKERS[end] for end in ends if end in _SPEAKERS), PRESS)


def rank_of(one: StoredSighting) -> int:
    """REGISTRY, ISSUER or PRESS for who tells a sighting."""
    return speaker(host_of(one))


def host_of(one: StoredSighting) -> str | None:
    """The host of the article, else the site that it names."""
    return urlsplit(one.article_url or "").hostname or one.site


def day_of(one: StoredSighting) -> str:
    """The day of publication as YYYY-MM-DD; empty, and so before all others, where none is told."""
    day = one.published_day or (one.published.date() if one.published else None)
    return day.isoformat() if day else ""
