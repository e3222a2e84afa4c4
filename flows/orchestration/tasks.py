"""The steps of a run as Prefect tasks: few and fat, without Prefect's own caching, retries or result storage.

What happened to each item is in our database; Prefect shows which step took how long and which one failed.
"""

from __future__ import annotations

from collections.abc import Sequence

from prefect import task
from prefect.cache_policies import NO_CACHE

from flows.pipeline.run import Step


def call_as_tasks(steps: Sequence[Step]) -> None:
    """Do the steps one after the other, each a task of the flow that calls."""
    for step in steps:
        task(name=step.name, cache_policy=NO_CACHE, persist_result=False)(step.do)()
