"""Work for many addresses at once: one queue for each host, hosts beside each other, a bounded number of threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar
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
    waiting = _queues(jobs, url_of)
    ready = deque(host for host, queue in waiting.items() for _ in range(min(at_once, len(queue))))
    running: dict[Future[Result], tuple[str, Job]] = {}
    with ThreadPoolExecutor(workers, thread_name_prefix="fetch") as pool:
        try:
            while ready or running:
                while ready and len(running) < workers:
                    host = ready.popleft()
                    if waiting[host]:
                        job = waiting[host].popleft()
                        running[pool.submit(work, job)] = (host, job)
                done, _ = wait(running, return_when=FIRST_COMPLETED) if running else ((), ())
                for future in done:
                    host, job = running.pop(future)
                    ready.append(host)
                    yield job, future.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _queues(jobs: Iterable[Job], url_of: Callable[[Job], str]) -> dict[str, deque[Job]]:
    queues: dict[str, deque[Job]] = {}
    for job in jobs:
        queues.setdefault(host_of(url_of(job)), deque()).append(job)
    return queues
