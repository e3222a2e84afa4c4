"""What a channel can show: derived from its kind of service, which apprise knows, and from limits that it does not."""

from __future__ import annotations

import threading
import warnings
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from flows.alerts.escaping import CHAT, EXACT, HTML, MARKDOWN, PLAIN, SLACK, TELEGRAM, Markup
from flows.settings import Channel

if TYPE_CHECKING:
    import apprise

Style = Literal["push", "chat", "mail", "sms", "data"]


@dataclass(frozen=True, slots=True)
class Look:
    """How a message for a channel is written: how much, in which markup, within which limits."""

    style: Style
    markup: Markup
    body_limit: int
    title_limit: int  # 0: the service has no titles, the first line of the body is one
    in_bytes: bool = False  # limits count UTF-8 bytes, not characters

    def size(self, text: str) -> int:
        """The length of a text as this service counts it."""
        return len(text.encode()) if self.in_bytes else len(text)

    @property
    def is_html(self) -> bool:
        """Whether the body is HTML."""
        return self.markup.name == "html"


def _names(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Services by the first part of their address. What is not listed is a chat.
_STYLES: Final[dict[Style, frozenset[str]]] = {
    "mail": _names("""
        azure brevo mailersend mailgun mailto mailtos o365 postmark resend sendgrid sendpulse ses smtp2go sparkpost
    """),
    "push": _names("""
        bark barks chanify dbus fcm gnome gotify gotifys growl join kodi kodis macosx mqtt mqtts ncloud nclouds notica
        noticas ntfy ntfys pbul pover prowl push pushdeer pushdeers pushed pushjet pushme pushsafer pushy rsyslog
        simplepush spush syslog techulus windows
    """),
    "sms": _names("""
        atalk bulksms bulkvs burstsms clickatell clicksend d7sms freemobile httpsms httpsmss kavenegar msg91 msgbird
        nexmo octopush plivo seven sfr sinch smpp smseagle smseagles smsmanager threema twilio voipms vonage
    """),
    "data": _names("form forms json jsons xml xmls"),
}

# Limits of the services themselves where apprise is more generous than they are: (limit, counted in bytes).
_REAL_LIMITS: Final[dict[str, tuple[int, bool]]] = {
    "wecombot": (2_000, True),  # text of a group robot: 2048 bytes
    "dingtalk": (18_000, True),  # 20 000 bytes with everything around it
    "feishu": (18_000, True),
    "lark": (18_000, True),
    "bark": (2_500, True),  # a push of Apple holds 4096 bytes with everything around it
    "barks": (2_500, True),
    "ntfy": (3_900, True),  # longer ones become an attachment
    "ntfys": (3_900, True),
}
_MAIL_LIMIT: Final = 400_000  # characters; mail has no limit of its own, larger ones are cut off by some clients

_loading = threading.Lock()


def plugin_of(channel: Channel) -> apprise.NotifyBase | None:
    """The apprise object of a channel; None if apprise does not know its address."""
    import apprise  # noqa: PLC0415  0.06 s, and most commands send nothing

    with _loading, warnings.catch_warnings():
        # The first address makes apprise import all its services, which is not safe in threads; one of them imports
        # a module that Python deprecates.
        warnings.simplefilter("ignore", DeprecationWarning)
        asset = apprise.AppriseAsset(async_mode=False, secure_logging=True, app_id="fundwatch")
        return apprise.Apprise.instantiate(channel.url.get_secret_value(), asset=asset, suppress_exceptions=True)


def schema_of(channel: Channel) -> str:
    """The kind of service, as the address begins: `slack`, `mailto`."""
    return channel.url.get_secret_value().partition("://")[0].strip().lower()


def look_of(channel: Channel) -> Look:
    """What a channel can show; a plain text of modest length for an address that apprise does not know."""
    plugin = plugin_of(channel)
    return look_of_plugin(plugin, schema_of(channel)) if plugin else Look("chat", PLAIN, 2_000, 0)


def look_of_plugin(plugin: apprise.NotifyBase, schema: str) -> Look:
    """As `look_of`, of an apprise object."""
    style: Style = next((style for style, schemas in _STYLES.items() if schema in schemas), "chat")
    titles, body = int(plugin.title_maxlen), int(plugin.body_maxlen)
    if titles and getattr(plugin, "overflow_amalgamate_title", False):
        body -= titles
    look = Look(style, _markup(plugin, schema, style), body, titles)
    if style == "mail":
        return replace(look, body_limit=_MAIL_LIMIT)
    limit, in_bytes = _REAL_LIMITS.get(schema, (look.body_limit, False))
    return replace(look, body_limit=min(limit, look.body_limit), in_bytes=in_bytes)


def _markup(plugin: apprise.NotifyBase, schema: str, style: Style) -> Markup:
    if style == "data":
        return EXACT
    if schema == "slack":
        return SLACK
    if schema == "tgram":
        return TELEGRAM
    by_format = {"html": HTML, "markdown": MARKDOWN}
    found = by_format.get(str(getattr(plugin.notify_format, "value", plugin.notify_format)), PLAIN)
    return CHAT if found is PLAIN and style == "chat" else found
