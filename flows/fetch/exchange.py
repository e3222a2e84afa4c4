"""One request and its answer, or the one line that says why there is none."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import httpx

from flows.fetch.addresses import AddressRefused
from flows.fetch.answers import Cause, Failure
from flows.fetch.bodies import BadEncoding, TooLarge, read_body
from flows.fetch.network import NameNotFound, time_limit

PAGES = frozenset({200, 203})
"""The statuses that come with a whole page."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one request: seconds to connect, between two pieces and in total; bytes of the body."""

    connect: float
    read: float
    total: float
    bytes: int


@dataclass(frozen=True, slots=True)
class Answered:
    """A server's answer to one request, before anything is made of it; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Exchange:
    """Sends single requests; follows nothing, retries nothing, keeps no cookies."""

    def __init__(self, transport: httpx.BaseTransport, limits: Limits) -> None:
        self._transport = transport
        self._limits = limits
        self._timeout = httpx.Timeout(limits.read, connect=limits.connect).as_dict()

    def send(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> Answered | Failure:
        """The answer, or a Failure for everything that can go wrong between here and there."""
        try:
            request = httpx.Request(
                method, url, headers=_encoded(headers), content=body or None, extensions={"timeout": self._timeout}
            )
            with time_limit(self._limits.total), self._response(request) as response:
                return self._answered(response)
        except (httpx.InvalidURL, UnicodeError, ValueError):
            return Failure("not a usable web address", Cause.ADDRESS)
        except AddressRefused as refused:
            return Failure(str(refused), Cause.ADDRESS)
        except TooLarge:
            return Failure(f"larger than {_megabytes(self._limits.bytes)}", Cause.SIZE)
        except BadEncoding as bad:
            return Failure(str(bad), Cause.ENCODING)
        except httpx.TransportError as error:
            return self._failure(error)

    @contextlib.contextmanager
    def _response(self, request: httpx.Request) -> Iterator[httpx.Response]:
        response = self._transport.handle_request(request)
        response.request = request
        try:
            yield response
        finally:
            response.close()

    def _answered(self, response: httpx.Response) -> Answered:
        headers = _decoded(response.headers.raw)
        # The body of an error, a redirect or a 304 tells nothing that its status does not.
        body = b""
        if response.status_code in PAGES:
            body = read_body(response.iter_raw(), headers.get("content-encoding", ""), self._limits.bytes)
        return Answered(response.status_code, headers, body)

    def _failure(self, error: httpx.TransportError) -> Failure:
        if isinstance(error, httpx.ConnectTimeout):
            return Failure(f"no connection within {self._limits.connect:g} s", Cause.TIME)
        if isinstance(error, httpx.TimeoutException):
            return Failure(f"no whole answer within {_waited(self._limits)}", Cause.TIME)
        for cause, kinds, reason in _CONNECTION_TROUBLES:
            if any(isinstance(inner, kinds) for inner in _chain(error)):
                return Failure(reason, cause)
        return Failure("the connection failed", Cause.CONNECTION)


_CONNECTION_TROUBLES: tuple[tuple[Cause, tuple[type[BaseException], ...], str], ...] = (
    (Cause.NAME, (NameNotFound,), "the host name is not found"),
    (Cause.CERTIFICATE, (ssl.SSLCertVerificationError,), "the server's certificate is not valid"),
    (Cause.CERTIFICATE, (ssl.SSLError,), "no secure connection could be agreed on"),
    (Cause.CONNECTION, (ConnectionRefusedError,), "the connection was refused"),
    (Cause.CONNECTION, (httpx.RemoteProtocolError,), "the answer broke off or is not HTTP"),
    (Cause.CONNECTION, (httpx.ReadError, httpx.WriteError), "the connection broke off"),
    (Cause.ADDRESS, (httpx.UnsupportedProtocol,), "not a usable web address"),
)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all that led to it."""
    inner: BaseException | None = error
    while inner is not None:
        yield inner
        inner = inner.__cause__ or inner.__context__


def _encoded(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers.items()]


def _decoded(raw: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Names in lower case, one character for each byte: validators go back exactly as they came."""
    headers: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


def _waited(limits: Limits) -> str:
    return f"{limits.total:g} s" if limits.total <= limits.read else f"{limits.total:g} s (or {limits.read:g} s silent)"


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:g} MB"
