"""Addresses in one form, so that a page polled twice, from two feeds or under tracking parameters is one page."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, quote, unquote, urldefrag, urljoin, urlsplit

_TRACKING_PREFIXES = ("_hs", "hsa_", "mc_", "mtm_", "pk_", "piwik_", "utm_", "vero_", "weibo_")
_TRACKING = frozenset({
    # Says how a reader came, never which page it is. Sorted; `from`, `src` and `source` only with the values below.
    "__biz_from", "__hsfp", "__hssc", "__hstc", "__s", "__twitter_impression", "_branch_match_id", "_ga", "_gl",
    "_ke", "_openstat", "at_campaign", "at_medium", "chksm", "cmpid", "dclid", "fbclid", "gaa_at", "gbraid",
    "gclid", "gclsrc", "guce_referrer", "guce_referrer_sig", "icid", "igsh", "igshid", "isappinstalled", "mkt_tok",
    "msclkid", "ncid", "nsukey", "ocid", "oly_anon_id", "oly_enc_id", "rb_clickid", "s_cid", "scene", "sessionid",
    "share_from", "share_source", "share_token", "sharefrom", "sharer_shareinfo", "sharer_shareinfo_first",
    "sharer_sharetime", "smid", "spm", "spm_id_from", "sr_share", "srsltid", "syclid", "tracking_source", "ttclid",
    "twclid", "vd_source", "wbraid", "wt.mc_id", "wt_mc", "xtor", "yclid", "ysclid",
})  # fmt: skip
_SOURCE_NAMES = frozenset({"from", "ref", "ref_src", "referer", "referrer", "source", "src"})
_SOURCE_VALUES = frozenset({
    # Where `from=` tells the door a reader came through; another value may well be part of the address.
    "app", "baidu", "facebook", "feed", "feeds", "google", "groupmessage", "homepage", "linkedin", "newsletter",
    "pc", "qq", "rss", "rssfeed", "search", "share", "singlemessage", "sogou", "timeline", "toutiao", "twitter",
    "twsrc", "wechat", "weibo", "weixin", "wx",
})  # fmt: skip
_INDEX = re.compile(r"/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$", re.IGNORECASE)
_DEFAULT_PORTS = {"http": 80, "https": 443}
_BLANKS = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\u3000\ufeff]+")
_HALVES = re.compile("[\ud800-\udfff]")  # of a character, from a careless escape in JSON
_SAFE = "!?$&'()*+,-./:;=@_~%"  # kept as written: a server may tell %XX and the character apart
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
_LONGEST = 4000  # characters; beyond it an address is data


def canonical(url: str, base: str | None = None) -> str | None:
    """The one form of an http(s) address, links resolved against `base`; None for what is not such an address.

    Lower-case scheme and host (IDNA), no default port, user name, fragment, tracking parameter or index file; the
    order of the other parameters is kept, since a server may see a difference.
    """
    try:
        joined = urljoin(base, _bare(url)) if base else _bare(url)
        return _assembled(urlsplit(joined)) if len(joined) <= _LONGEST else None
    except ValueError:  # a port that is no number, an IPv6 address that is none
        return None


def followed(href: str | None, base_url: str) -> str | None:
    """Where a link of a page leads, without fragment; None where that is no web address."""
    try:
        url = urldefrag(urljoin(base_url, (href or "").strip())).url
    except ValueError:
        return None
    return url if href and url.startswith(("http://", "https://")) else None


def resolved(written: str, base_url: str) -> str | None:
    """A web address as a feed writes it, over several lines perhaps, made absolute; None for what is none."""
    bare = "".join(written.split())
    try:
        url = urljoin(base_url, bare) if bare else ""
    except ValueError:  # an unbalanced bracket is read as a broken IPv6 address
        return None
    return url if url.lower().startswith(("http://", "https://")) else None


def host_of(url: str) -> str:
    """The host of a canonical address, without `www.`; empty if there is none."""
    return urlsplit(url).netloc.removeprefix("www.")


def _bare(url: str) -> str:
    """The address without blanks around it; line breaks inside are breaks of the feed's own lines."""
    url = _HALVES.sub("\ufffd", url)
    return _BLANKS.sub("", url) if "\n" in url else _BLANKS.sub(" ", url).strip()


def _assembled(parts: SplitResult) -> str | None:
    scheme = parts.scheme.lower()
    host = _host(parts.hostname or "")
    if scheme not in _DEFAULT_PORTS or host is None:
        return None
    port = "" if parts.port in {None, _DEFAULT_PORTS[scheme]} else f":{parts.port}"
    query = _query(parts.query)
    return f"{scheme}://{host}{port}{_path(parts.path)}{'?' if query else ''}{query}"


def _host(name: str) -> str | None:
    name = name.rstrip(".").lower()
    if ":" in name:
        name = f"[{name}]"
    elif not name.isascii():
        name = name.encode("idna").decode("ascii")  # UnicodeError is a ValueError
    return name if _HOST.fullmatch(name) else None


def _path(path: str) -> str:
    """The path quoted, without `.` and `..` segments and without the name of an index file."""
    kept: list[str] = []
    for segment in _quoted(path).split("/"):
        if segment == "..":
            del kept[max(1, len(kept) - 1) :]
        elif segment != ".":
            kept.append(segment)
    joined = "/".join(kept)
    ends_in_folder = path.endswith(("/.", "/.."))
    return _INDEX.sub("/", joined + "/" * (ends_in_folder and not joined.endswith("/"))) or "/"


def _quoted(text: str) -> str:
    """The text with each unusual character as %XX, a lone % as %25, and plain characters without any code."""
    text = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)
    return re.sub(r"%([0-9A-Fa-f]{2})", _code, quote(text, safe=_SAFE))


def _code(match: re.Match[str]) -> str:
    char = chr(int(match[1], 16))
    return char if _UNRESERVED.fullmatch(char) else match[0].upper()


def _query(query: str) -> str:
    kept = [pair for pair in query.split("&") if pair and not _is_tracking(pair)]
    return "&".join(_quoted(pair) for pair in kept)


def _is_tracking(pair: str) -> bool:
    name, _, value = pair.partition("=")
    name = unquote(name).lower()
    if name in _SOURCE_NAMES:
        return unquote(value).lower() in _SOURCE_VALUES or name == "ref_src"
    return name in _TRACKING or name.startswith(_TRACKING_PREFIXES)
