"""What is wrong with sources, a line each; one line for many that have the same trouble."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from flows.outcomes import counted

_MANY = 4  # sources with the same trouble: from here on it is probably not theirs
_NAMED = 10  # of a larger group nobody reads all names
_REMEDIES = {"the host name is not found": "is there a network, DNS, a proxy?"}


def grouped(
    problems: Mapping[str, str], *, asked: int | None = None, mend: Callable[[Sequence[str]], str] = lambda _: ""
) -> list[str]:
    """`source: problem; what to do`, or `73 of 74 sources: problem: what to do`, of how many were `asked` in all.

    `mend` says for the sources with one trouble what can be done about it, if anything.
    """
    sources: dict[str, list[str]] = {}
    for source, problem in problems.items():
        sources.setdefault(problem, []).append(source)
    lines: list[str] = []
    for problem, names in sources.items():
        if len(names) < _MANY:
            lines += [_with(f"{name}: {problem}", mend([name])) for name in names]
        else:
            lines.append(_of_many(names, problem, asked, mend(names)))
    return lines


def _of_many(names: list[str], problem: str, asked: int | None, todo: str) -> str:
    noun = "line" if all(":" in name for name in names) else "source"  # no id of a source has a colon
    number = f"{len(names)} of {asked} sources" if asked and noun == "source" else counted(len(names), noun)
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    told = f"{number} ({', '.join(names[:_NAMED])}{more}): {problem}"
    remedy = next((remedy for sign, remedy in _REMEDIES.items() if sign in problem), "")
    return f"{told}: {remedy}" if remedy else _with(told, todo)


def _with(told: str, todo: str) -> str:
    return f"{told}; {todo}" if todo else told
