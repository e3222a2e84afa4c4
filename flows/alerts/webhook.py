"""Our own sender of webhooks, the json:// and form:// addresses: apprise does not tell how long a server wants to wait.

The address is read by apprise, so all that it may say holds here too: headers, parameters, words of the payload under
other names, a user, an unverified certificate. What is posted has apprise's own form.
"""

from __future__ import annotations

import base64
import json
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from http.client import HTTPException, HTTPResponse
from typing import TYPE_CHECKING, Any, Final
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request

from flows.alerts.answers import NotSent, Sent

if TYPE_CHECKING:
    from flows.alerts.compose import Message

Plugin = Any
"""apprise's NotifyJSON or NotifyForm: what their addresses say is in attributes that its base class does not have."""

_SCHEMAS: Final = {"json": "application/json", "form": "application/x-www-form-urlencoded"}
_METHODS: Final = frozenset({"POST", "PUT", "PATCH"})  # with others the message stands in the address: apprise's way
_MOST_READ: Final = 65_536  # bytes of an answer, of which only the status counts


def is_webhook(plugin: Plugin) -> bool:
    """Whether `post` can send what goes to this address."""
    return plugin.protocol in _SCHEMAS and bool(plugin.method in _METHODS)


def post(plugin: Plugin, message: Message) -> Sent | NotSent:
    """Post one message. Redirects are not followed: a POST that is redirected loses its message on the way."""
    try:
        with _opener(plugin).open(_request(plugin, message), timeout=plugin.socket_read_timeout) as answer:
            status, headers = _read(answer)
    except URLError as error:
        return NotSent(f"Connection failed: {error.reason}")
    except (OSError, HTTPException, ValueError) as error:
        return NotSent(f"Connection broke off: {type(error).__name__}: {error}")
    if 200 <= status < 300:
        return Sent()
    moved = "; it names another address, which belongs into the channel's" if 300 <= status < 400 else ""
    return NotSent(f"the receiver answered with error={status}{moved}", wait=_wait(headers))


def _read(answer: HTTPResponse) -> tuple[int, Mapping[str, str]]:
    """Status and headers of an answer that came whole; half an answer is none."""
    read = answer.read(_MOST_READ)
    if len(read) < _MOST_READ and answer.length:
        raise HTTPException(f"half an answer, {answer.length} bytes are missing")
    return answer.status, {name.lower(): value for name, value in answer.headers.items()}


def _wait(headers: Mapping[str, str]) -> timedelta | None:
    if "retry-after" not in headers:
        return None
    from flows.fetch.waits import retry_after  # noqa: PLC0415 - the fetcher comes with it, and is seldom needed here

    now = datetime.now(UTC)
    until = retry_after(headers, now)
    return until - now if until else None


def _request(plugin: Plugin, message: Message) -> Request:
    port = f":{plugin.port}" if isinstance(plugin.port, int) else ""
    url = f"{'https' if plugin.secure else 'http'}://{plugin.host}{port}{plugin.fullpath or '/'}"
    query = f"?{urlencode(plugin.params)}" if plugin.params else ""
    headers = {"User-Agent": plugin.app_id, "Content-Type": _SCHEMAS[plugin.protocol], **_login(plugin)}
    body = _PAYLOADS[plugin.protocol](plugin, message)
    return Request(url + query, body, {**headers, **plugin.headers}, method=plugin.method)  # noqa: S310 - see above


def _login(plugin: Plugin) -> dict[str, str]:
    if not plugin.user:
        return {}
    words = f"{plugin.user}:{plugin.password or ''}".encode()
    return {"Authorization": f"Basic {base64.b64encode(words).decode()}"}


def _json(plugin: Plugin, message: Message) -> bytes:
    payload: dict[str, Any] = {**_told(message), "attachments": []}
    for key, value in plugin.payload_extras.items():
        if key not in payload:
            payload[key] = value
        else:  # a word of ours under another name, or left out
            ours = payload.pop(key)
            payload.update({value: ours} if value else {})
    return json.dumps(payload).encode()


def _form(plugin: Plugin, message: Message) -> bytes:
    named = {plugin.payload_map.get(key, key): value for key, value in _told(message).items()}
    named.pop("", None)
    return urlencode({**named, **plugin.payload_extras}).encode()


_PAYLOADS: Final = {"json": _json, "form": _form}


def _told(message: Message) -> dict[str, str]:
    return {"version": "1.0", "title": message.title, "message": message.body, "type": "info"}


def _opener(plugin: Plugin) -> OpenerDirector:
    """As `urllib` opens addresses, with the proxies of the environment, but every status is an answer."""
    context = ssl.create_default_context() if plugin.secure else None
    if context and not plugin.verify_certificate:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    opener = OpenerDirector()
    for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler(context=context)):
        opener.add_handler(handler)
    return opener
