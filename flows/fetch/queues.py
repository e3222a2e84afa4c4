"""Work for many addresses at once: one queue for each host, hosts beside each other, a bounded number of threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import Generic, TypeVar
from urllib.parse import urlsplit

Job = TypeVar("Job")
Result = TypeVar("Result")


def host_of(url: str) -> str:
    """The host of an address in lower case; empty if it has none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def by_host(
    jobs: Iterable[Job],
    work: Callable[[Job], Result],
    url_of: Callable[[Job], str],
    *,
    workers: int = 32,
    at_once: int = 1,
) -> Iterator[tuple[Job, Result]]:
    """Each job with its result, as they finish: in order within a host, at most `at_once` of it at a time.

    What is in flight bounds memory: a finished result is handed on before its thread takes another job. A host
    that hangs holds up one thread and no other host. What `work` raises ends the iteration.
    """
    waiting = _Waiting(jobs, url_of, at_once)
    running: dict[Future[Result], tuple[str, Job]] = {}
    with _threads(workers) as pool:
        while waiting or running:
            for host, job in waiting.take(workers - len(running)):
                running[pool.submit(work, job)] = (host, job)
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                host, job = running.pop(future)
                waiting.done(host)
                yield job, future.result()


@contextmanager
def _threads(number: int) -> Iterator[ThreadPoolExecutor]:
    """A pool that at its end begins nothing more."""
    pool = ThreadPoolExecutor(number, thread_name_prefix="fetch")
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


class _Waiting(Generic[Job]):
    """The jobs that nobody has taken yet, by host; true while a host may be asked."""

    def __init__(self, jobs: Iterable[Job], url_of: Callable[[Job], str], at_once: int) -> None:
        self._queues: dict[str, deque[Job]] = {}
        for job in jobs:
            self._queues.setdefault(host_of(url_of(job)), deque()).append(job)
        turns = ((host, min(at_once, len(queue))) for host, queue in self._queues.items())
        self._ready = deque(host for host, number in turns for _ in range(number))

    def __bool__(self) -> bool:
        return bool(self._ready)

    def take(self, most: int) -> Iterator[tuple[str, Job]]:
        """So many jobs at most, of hosts whose turn it is."""
        while most and self._ready:
            host = self._ready.popleft()
            if self._queues[host]:
                most -= 1
                yield host, self._queues[host].popleft()

    def done(self, host: str) -> None:
        """A job of the host is done: its next may begin."""
        self._ready.append(host)
