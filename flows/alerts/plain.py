"""A message as its reader sees it: the plain text that stands beside the HTML of a mail, and what a chat shows."""

from __future__ import annotations

from apprise import NotifyFormat
from apprise.conversion import convert_between

from flows.alerts.compose import Message


def plain_text(message: Message) -> str:
    """The body without markup of HTML, as apprise writes the plain part of a mail; other bodies as they are."""
    if message.format != "html":
        return message.body
    text: str = convert_between(NotifyFormat.HTML, NotifyFormat.TEXT, message.body)  # type: ignore[no-untyped-call]
    return text.strip()
