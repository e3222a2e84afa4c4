"""Sends one message to one channel, webhooks by ourselves, all else through apprise; who fails is an answer.

apprise tells why something failed only in its log, so the lines that the sending thread logs are read, and redacted.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from flows.alerts.answers import NotSent, Sent
from flows.alerts.compose import Message
from flows.alerts.escaping import clean
from flows.alerts.fitting import shorten
from flows.alerts.looks import Look, Style, look_of_plugin, plugin_of, schema_of
from flows.alerts.webhook import is_webhook, post
from flows.settings import Channel, redact

if TYPE_CHECKING:
    import apprise

TIME_LIMIT: Final = 60.0
"""Seconds for one message: more than apprise takes to connect and read, for a service that answers in trickles."""

_CONNECT, _READ = 10.0, 30.0  # seconds; with apprise's 4 and 4 a slow success looks like a failure
_APPRISE_DEFAULT = 4.0
_MAIL_SPACING = 1.0  # seconds; apprise's 5.5 would take two minutes for 20 mails, which any mail server takes at once
_LONGEST_REASON = 300
_MQTT = frozenset({"mqtt", "mqtts"})


def send(channel: Channel, message: Message, *, time_limit: float = TIME_LIMIT) -> Sent | NotSent:
    """Send one message, on a line of its own."""
    return Courier(channel).send(message, time_limit=time_limit)


@dataclass
class Courier:
    """A line to one channel, kept open for several messages so that apprise spaces them as the service wishes."""

    channel: Channel
    plugin: apprise.NotifyBase | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        _quiet_logs()
        self.plugin = plugin_of(self.channel)
        if self.plugin is not None and self.look is not None:
            _set_pace(self.plugin, self.look.style)
            _ask_for_receipts(self.plugin, self.channel)

    @property
    def look(self) -> Look | None:
        """What the channel can show; None if apprise does not know its address."""
        return look_of_plugin(self.plugin, schema_of(self.channel)) if self.plugin else None

    def send(self, message: Message, *, time_limit: float = TIME_LIMIT) -> Sent | NotSent:
        """Send one message; what hangs is left behind after `time_limit` seconds and counts as not sent."""
        if self.plugin is None:
            return NotSent(_unknown(self.channel))
        call = _Call(self.plugin, message)
        thread = threading.Thread(target=call.run, daemon=True, name=f"send to {self.channel.id}")
        thread.start()
        thread.join(time_limit)
        if thread.is_alive():
            return NotSent(f"no answer within {time_limit:.0f} s", hung=True)
        if isinstance(call.answer, Sent):
            return call.answer
        reason = shorten(clean(redact(call.answer.reason, [self.channel.url])), _LONGEST_REASON)
        return replace(call.answer, reason=reason)


@dataclass
class _Call:
    """One message on its way, in a thread that may be left behind."""

    plugin: apprise.NotifyBase
    message: Message
    answer: Sent | NotSent = NotSent("its sender stopped without an answer")  # noqa: RUF009 - it is frozen

    def run(self) -> None:
        send_it = post if is_webhook(self.plugin) else _notify
        self.answer = send_it(self.plugin, self.message)


def _notify(plugin: apprise.NotifyBase, message: Message) -> Sent | NotSent:
    """Send through apprise."""
    import apprise  # noqa: PLC0415  as in `looks`

    target = apprise.Apprise(asset=plugin.asset)
    target.add(plugin)
    said = _log().start()
    answer = target.notify(body=message.body, title=message.title, body_format=message.format)
    if answer:  # apprise 1: True, False or None; 2: an object that is true when all was sent
        return Sent()
    if answer is None:
        return NotSent("the address names nobody to send to")
    return NotSent(said[-1] if said else "the service refused it without a reason")


_BROKEN = "Socket Exception: "  # how apprise begins to tell, below its warning, why a connection failed
_CAUSES = {  # what machines say there -> what we say: their own words name addresses, which are secrets
    "refused": "the connection was refused",
    "not known": "the host name is not found",
    "No address associated": "the host name is not found",
    "name resolution": "the host name is not found",
    "getaddrinfo": "the host name is not found",
    "timed out": "no answer in time",
    "CERTIFICATE_VERIFY_FAILED": "its certificate is not valid",
    "WRONG_VERSION_NUMBER": "it does not speak TLS at this port",
    "(535": "it refuses user or password",
    "(534": "it refuses user or password",
    "unreachable": "no way leads to it from this machine",
}
_MAIL, _MAIL_PLAINLY = "Connection error while submitting email", "the mail server did not take it"


def _plainly(line: str) -> str:
    return _MAIL_PLAINLY if line.startswith(_MAIL) else line


def _set_pace(plugin: apprise.NotifyBase, style: Style) -> None:
    """Give slow services time, unless the address itself says how long, and mail servers their mails."""
    if plugin.socket_connect_timeout == _APPRISE_DEFAULT:
        plugin.socket_connect_timeout = _CONNECT
    if plugin.socket_read_timeout == _APPRISE_DEFAULT:
        plugin.socket_read_timeout = _READ
    if style == "mail":
        plugin.request_rate_per_sec = min(plugin.request_rate_per_sec, _MAIL_SPACING)


def _ask_for_receipts(plugin: apprise.NotifyBase, channel: Channel) -> None:
    """MQTT answers nothing at its level 0, which apprise takes unless the address says another: so 0 has to be said."""
    if schema_of(channel) in _MQTT and "qos=" not in channel.url.get_secret_value():
        plugin.qos = 1  # type: ignore[attr-defined]


def _unknown(channel: Channel) -> str:
    if schema_of(channel) in _MQTT:
        return f"channel {channel.id} needs the library of MQTT: pip install 'fundwatch[mqtt]'"
    return (
        f"apprise does not know the address of channel {channel.id}: see the list of services at "
        "https://github.com/caronc/apprise/wiki"
    )


class _ThreadLog(logging.Handler):
    """Keeps what each thread logs, apart from the others."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._local = threading.local()

    def start(self) -> list[str]:
        """Begin anew for this thread, and answer the list that its lines will be in."""
        self._local.lines = []
        lines: list[str] = self._local.lines
        return lines

    def emit(self, record: logging.LogRecord) -> None:
        lines = getattr(self._local, "lines", None)
        if lines is not None:
            lines.append(_plainly(record.getMessage()))

    def overhear(self, record: logging.LogRecord) -> bool:
        """Let warnings pass to every handler, and of what stands below them take the cause of the last one alone."""
        lines = getattr(self._local, "lines", None)
        if record.levelno < logging.WARNING and lines and str(record.msg).startswith(_BROKEN):
            cause = next((cause for sign, cause in _CAUSES.items() if sign in record.getMessage()), None)
            lines[-1] = f"{lines[-1].rstrip('.')}: {cause}" if cause else lines[-1]
        return record.levelno >= logging.WARNING


@cache
def _log() -> _ThreadLog:
    """The one handler of apprise's log, which goes nowhere else: it names addresses."""
    handler, log = _ThreadLog(), logging.getLogger("apprise")
    log.addHandler(handler)
    log.addFilter(handler.overhear)
    log.setLevel(logging.DEBUG)
    log.propagate = False
    return handler


def _quiet_logs() -> None:
    """Before any address is read: apprise and the HTTP library below it log addresses, which are secrets."""
    _log()
    logging.getLogger("urllib3").setLevel(logging.INFO)
