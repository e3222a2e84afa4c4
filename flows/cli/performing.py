"""How the demo looks on the terminal."""

from __future__ import annotations

from typing import Any

from rich.panel import Panel
from rich.text import Text

from extractors.facts import Fund
from flows.cli.dossier import print_dossier
from flows.cli.screen import clean, out, show_report
from flows.demo import Act
from flows.store import Store


def perform(act: Act | tuple[Store, Fund]) -> None:
    """Show one act (its heading, what the run found, the alerts as their receiver got them) or the fund at the end."""
    out.print()
    if not isinstance(act, Act):
        out.rule("What is known of the fund that was told most often, and from where", align="left")
        print_dossier(*act)
        return
    out.rule(act.heading, align="left")
    show_report(act.report)
    for alert in act.alerts:
        out.print(_panel(alert))
    if not act.alerts:
        out.print("no alert was sent", style="dim")


def _panel(alert: dict[str, Any]) -> Panel:
    """The message as it came, in a frame; its title stands in it whole, for a frame's own would be cut."""
    title, message = (clean(str(alert.get(part, ""))) for part in ("title", "message"))
    return Panel(Text.assemble((title, "bold"), "\n", message), title="alert received", title_align="left")
