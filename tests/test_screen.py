"""What reaches a terminal of the words of the web."""

from __future__ import annotations

import pytest

from flows.cli.screen import clean

SHOWN = [
    ("a\x1b[2Jb", "a\N{REPLACEMENT CHARACTER}[2Jb"),
    ("bell\x07", "bell\N{REPLACEMENT CHARACTER}"),
    ("no-break\xa0space", "no-break space"),
    ("全角\u3000空格", "全角 空格"),
    ("two\nlines\tand a tab", "two\nlines\tand a tab"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_no_control_character_reaches_a_terminal_and_every_space_is_one(text: str, shown: str) -> None:
    assert clean(text) == shown
