"""How a command ends that cannot go on: one line for the person, an exit code for the script, a log for us."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from flows.errors import FundwatchError

_INTERRUPTED = 130  # 128 + SIGINT, as shells count it
_STOPPED = "stopped; what was finished is kept, the next run goes on from there"


@contextmanager
def report() -> Iterator[None]:
    """Turn whatever leaves the block into one line on standard error and an exit code."""
    try:
        yield
    except KeyboardInterrupt:
        _end(_STOPPED, _INTERRUPTED)
    except FundwatchError as failure:
        _end(str(failure), failure.exit_code)
    except BrokenPipeError:
        # the reader (head, less) has gone: nothing to say, and nothing more may be flushed to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as unexpected:  # noqa: BLE001 - the last line of defence: recorded, then the command fails
        _end(f"unexpected {type(unexpected).__name__}; the details are in {_write_down(unexpected)}", 1)


class Stoppable(TyperGroup):
    """The commands, telling themselves what typer would tell without a word or in a box of many lines."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run the command that is typed; a wrong option, value or name ends in one line."""
        try:
            sys.exit(super().main(*args, **extra | {"standalone_mode": False}) or 0)
        except TyperException as wrong:
            _end(_where_to_look(wrong), wrong.exit_code)

    def invoke(self, ctx: Any) -> Any:
        """Call the command; Ctrl-C ends it in one line, and a wrong value is told in our words."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            _end(_STOPPED, _INTERRUPTED)
        except typer.BadParameter as refused:
            refused.message = _plainly(refused.message)
            raise


_PLAIN = {  # how typer begins to say what is wrong -> how we say it
    "Input should be a valid integer": "write a whole number, such as 3",
    "Value error, ": "",
}


def _plainly(message: str) -> str:
    for beginning, plain in _PLAIN.items():
        if message.startswith(beginning):
            return plain or message.removeprefix(beginning)
    return message


def _where_to_look(wrong: TyperException) -> str:
    """What typer says is wrong, and the command whose help says what is right; nothing if that has just been shown."""
    context = getattr(wrong, "ctx", None)  # of all that it raises, only errors of usage know their command
    said = " ".join(wrong.format_message().rstrip(".").split())
    return f"{said} (see {context.command_path} --help)" if context and said else said


def _end(message: str, code: int) -> NoReturn:
    for line in message.splitlines():
        print(f"fundwatch: {line}", file=sys.stderr)  # noqa: T201 - the command line's own voice
    sys.exit(code)


def _write_down(error: Exception) -> Path:
    """Keep the traceback where only the operator looks: it may name addresses."""
    import platformdirs

    folder = platformdirs.user_log_path("fundwatch", ensure_exists=True)
    path = folder / f"error-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    path.touch(mode=0o600)
    path.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    return path
