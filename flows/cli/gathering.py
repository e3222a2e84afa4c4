"""Options that go together: a command takes them as one value, a person types each by its own flag."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import Any


def gathered(command: Callable[..., None]) -> Callable[..., None]:
    """The command as typer shall see it: a parameter that is a dataclass of options is opened into its fields."""
    given = signature(command, eval_str=True)
    groups: dict[str, Any] = {n: one.annotation for n, one in given.parameters.items() if is_dataclass(one.annotation)}

    @wraps(command)
    def called(**typed: Any) -> None:
        made = {
            name: group(**{one.name: typed.pop(one.name) for one in fields(group)}) for name, group in groups.items()
        }
        command(**typed, **made)

    opened = [one.replace(kind=Parameter.KEYWORD_ONLY) for one in _opened(given)]
    called.__signature__ = Signature(opened)  # type: ignore[attr-defined]  # what `inspect` asks for first
    called.__annotations__ = {one.name: one.annotation for one in opened}
    return called


def _opened(given: Signature) -> Iterator[Parameter]:
    for one in given.parameters.values():
        if is_dataclass(one.annotation) and isinstance(one.annotation, type):
            yield from signature(one.annotation, eval_str=True).parameters.values()
        else:
            yield one
