"""An article of a gold corpus as a ticker tells it: the first sentence alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from extractors.text import sentences

_MORE = 2
"""Sentences that an article must have behind its first: else that is most of it."""


def flash_of(line: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The line with its first sentence for a text, and of the gold the funds named there.

    None for a text that has little more, and for one that announces funds but names none of them so early.
    """
    told = sentences(None, line["text"])
    if len(told) <= _MORE:
        return None
    text, announced = line["text"][: told[0].end], line["gold"]["funds"]
    funds = [fund for fund in announced if any(name in text for name in (fund["name"], *fund["aliases"]))]
    if announced and not funds:
        return None
    return {**line, "title": None, "text": text, "gold": {**line["gold"], "funds": funds}}
