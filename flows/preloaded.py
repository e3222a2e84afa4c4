"""What the fork server of `flows.reading` imports, and nothing else: a worker that starts too late ends in silence.

When the last page is read while a worker is still starting, the pool takes away what that worker was to open. The
fork server would then write a traceback over the command's own words; any other failure to start is still told.
"""

from __future__ import annotations

import sys
from types import TracebackType

_TOO_LATE = (FileNotFoundError, EOFError, ConnectionError)  # its semaphores and pipes are gone already


def tell_unless_too_late(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """As sys.excepthook, but for what only says that the pool has closed."""
    if not issubclass(kind, _TOO_LATE):
        sys.__excepthook__(kind, error, trace)


sys.excepthook = tell_unless_too_late
