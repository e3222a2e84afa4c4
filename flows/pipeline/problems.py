"""What is wrong with sources, a line each; one line for many that have the same trouble."""

from __future__ import annotations

from collections.abc import Mapping

from flows.outcomes import counted

_MANY = 4  # sources with the same trouble: from here on it is probably not theirs
_NAMED = 10  # of a larger group nobody reads all names
_REMEDIES = {"the host name is not found": "is there a network, DNS, a proxy?"}


def grouped(problems: Mapping[str, str], *, asked: int | None = None) -> list[str]:
    """`source: problem`, or `73 of 74 sources: problem: what to do`; `asked` is how many sources were asked in all."""
    sources: dict[str, list[str]] = {}
    for source, problem in problems.items():
        sources.setdefault(problem, []).append(source)
    lines: list[str] = []
    for problem, names in sources.items():
        lines += [f"{name}: {problem}" for name in names] if len(names) < _MANY else [_of_many(names, problem, asked)]
    return lines


def _of_many(names: list[str], problem: str, asked: int | None) -> str:
    noun = "line" if all(":" in name for name in names) else "source"  # no id of a source has a colon
    number = f"{len(names)} of {asked} sources" if asked and noun == "source" else counted(len(names), noun)
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    remedy = next((f": {todo}" for sign, todo in _REMEDIES.items() if sign in problem), "")
    return f"{number} ({', '.join(names[:_NAMED])}{more}): {problem}{remedy}"
