"""Draw README's picture, which is what `fundwatch demo` prints: python tests/quality/picture.py .github/demo.svg."""

from __future__ import annotations

import re
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console

from flows.cli import screen

# Rich gives each character of a text one column, and so squeezes Chinese, which takes two, to half its width.
_SQUEEZED = re.compile(r'(<text [^>]*?) textLength="[\d.]+"([^>]*>[^<]*[\u3000-\u9fff\uff00-\uffef])')

WIDTH = 118  # columns: as wide as GitHub shows without shrinking the letters too much


def main(path: str) -> None:
    """Play the demo into a recording console and save it as SVG."""
    screen.out = Console(record=True, width=WIDTH, file=StringIO(), highlight=False)
    from flows.cli.performing import perform  # noqa: PLC0415 - after the console has been put in place
    from flows.demo import acts  # noqa: PLC0415

    for act in acts(direct=True):
        perform(act)
    svg = screen.out.export_svg(title="fundwatch demo")
    Path(path).write_text(_SQUEEZED.sub(r"\1\2", svg), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
