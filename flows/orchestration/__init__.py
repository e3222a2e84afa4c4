"""Prefect: when a run starts, and the record of its steps. The only home of Prefect; nothing here decides.

    fundwatch run      server (a child for the command) -> flows.daily as a flow, its steps as tasks
    fundwatch serve    server (a child that stays)      -> a second child starts the same flows on their schedule

The core runs without it (`--direct`), so a dead orchestrator stops nobody.
"""
