"""The kinds of value that the configuration files use: each is checked once, here, and says what is allowed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time, timedelta
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    StringConstraints,
    ValidationInfo,
)

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_DURATION = re.compile(r"([0-9]+(?:\.[0-9]+)?)\s*([smhdw])")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


_A_DURATION = 'length of time such as "90s", "15m", "2h", "3d" or "1w"'
_A_ZONE = 'a time zone of the IANA list, such as "Asia/Shanghai" or "Europe/London"'
_A_CLOCK = 'a time of day such as "08:30"'
_AN_ADDRESS = 'a web address that begins with "http://" or "https://" and has a host'
A_PLACE = 'a country by its name or ISO 3166 code ("CN", "China", "中国"), a region, province or city'
_A_VARIABLE = 'the name of an environment variable, such as "FUNDWATCH_MAIL", never the secret itself'


class Table(BaseModel):
    """One table of a TOML file: frozen, and a key that it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False, hide_input_in_errors=True)


def parse_duration(text: str) -> timedelta:
    """`90s`, `15m`, `2h`, `3d` or `1w` as a length of time; ValueError for anything else."""
    found = _DURATION.fullmatch(text.strip())
    if not found:
        raise ValueError(f"must be a {_A_DURATION}")
    if not float(found[1]):
        raise ValueError(f'must be longer than "{text.strip()}": a {_A_DURATION}')
    return timedelta(**{_UNITS[found[2]]: float(found[1])})


def _duration(value: object) -> timedelta:
    if isinstance(value, timedelta):
        return value
    return parse_duration(value if isinstance(value, str) else "")


def _zone(value: object) -> ZoneInfo:
    try:
        return value if isinstance(value, ZoneInfo) else ZoneInfo(str(value))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"must be {_A_ZONE}") from error


def _clock(value: object) -> time:
    found = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    if isinstance(value, time):
        return value
    if not found:
        raise ValueError(f"must be {_A_CLOCK}")
    return time(int(found[1]), int(found[2]))


def _web_address(value: object) -> str:
    text = value if isinstance(value, str) else ""
    try:
        parts = urlsplit(text)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable or re.search(r"[\s\x00-\x1f\x7f]", text):
        raise ValueError(f"must be {_AN_ADDRESS}")
    if parts.username or parts.password:
        raise ValueError("must not hold a user name or password: name a secret under headers_env instead")
    return text


def _secret(value: object, info: ValidationInfo) -> SecretStr:
    """The value of the environment variable that `value` names; a switched-off table needs none."""
    if isinstance(value, SecretStr):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", value):
        raise ValueError(f"must be {_A_VARIABLE}")
    if not info.data.get("enabled", True):
        return SecretStr("")
    context: Mapping[str, Any] = info.context or {}
    known: Mapping[str, str] = context.get("environ", {})
    if not known.get(value):
        raise ValueError(f"names the environment variable {value}, which is not set: export it or write it into .env")
    return SecretStr(known[value])


def _known_places(value: tuple[str, ...]) -> tuple[str, ...]:
    from extractors.places import codes_asked  # noqa: PLC0415  the gazetteer takes 0.1 s: only where a route asks for it

    unknown = ", ".join(f'"{place}"' for place in value if not codes_asked(place))
    if unknown:
        raise ValueError(f"{unknown} is no place that fundwatch knows: {A_PLACE}")
    return value


Duration = Annotated[timedelta, BeforeValidator(_duration), Field(description=f"a {_A_DURATION}")]
"""Written `"3d"`, `"15m"`; a timedelta."""

Zone = Annotated[ZoneInfo, BeforeValidator(_zone), Field(description=_A_ZONE)]
"""Written `"Asia/Shanghai"`; a ZoneInfo."""

Clock = Annotated[time, BeforeValidator(_clock), Field(description=_A_CLOCK)]
"""Written `"08:30"`; a time without zone."""

WebAddress = Annotated[str, BeforeValidator(_web_address), Field(description=_AN_ADDRESS)]
"""An http or https address with a host."""

Secret = Annotated[SecretStr, BeforeValidator(_secret), Field(description=_A_VARIABLE)]
"""Written as the name of an environment variable; holds that variable's value."""

Id = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$"),
    Field(description="a name of at most 64 lower-case letters, digits and hyphens"),
]
"""It names the thing in logs, tables and commands."""

Word = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True), Field(description="text, not empty")]
"""A name or word that is not empty."""

Words = Annotated[tuple[Word, ...], Field(description='a list of words, none empty, such as ["半导体", "biotech"]')]
"""A list of words or names, none empty."""

Places = Annotated[Words, AfterValidator(_known_places)]
"""Countries by name or code, regions, provinces and cities, each known to the gazetteer."""

Flag = Annotated[bool, Field(strict=True, description="true or false")]
"""Never a word such as "yes"."""
