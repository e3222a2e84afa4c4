"""The answers of one run: the same address is never asked for twice, even by two threads at once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future

from extractors.facts import Page
from flows.fetch.answers import Answer, Cause, Failure

_REPEAT = Failure("already asked for in this run", Cause.REPEAT)


class Memo:
    """Remembers every address and keeps the newest answers, up to `max_bytes` of bodies."""

    def __init__(self, max_bytes: int = 32_000_000) -> None:
        self._max_bytes = max_bytes
        self._kept: OrderedDict[str, Future[Answer]] = OrderedDict()
        self._forgotten: set[str] = set()
        self._bytes = 0
        self._lock = threading.Lock()

    def once(self, key: str, ask: Callable[[], Answer]) -> Answer:
        """The answer of `ask`, called for the first to want `key`; others wait for it, or learn that it was asked."""
        with self._lock:
            if key in self._forgotten:
                return _REPEAT
            future, is_first = self._kept.get(key), False
            if future is None:
                future, is_first = Future(), True
                self._kept[key] = future
        return self._asked(future, ask) if is_first else future.result()

    def _asked(self, future: Future[Answer], ask: Callable[[], Answer]) -> Answer:
        try:
            answer = ask()
        except BaseException as error:
            future.set_exception(error)
            raise
        future.set_result(answer)
        self._make_room(_size(answer))
        return answer

    def _make_room(self, size: int) -> None:
        with self._lock:
            self._bytes += size
            for key in list(self._kept):
                if self._bytes <= self._max_bytes:
                    break
                if self._kept[key].done():
                    self._bytes -= _size(self._kept.pop(key).result())
                    self._forgotten.add(key)


def _size(answer: Answer) -> int:
    return (len(answer.body) if isinstance(answer, Page) else 0) + 1_000  # headers and bookkeeping
