"""Says what is wrong in a configuration file: one line each, with file, line, key and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from flows.settings.tables import TomlFile

Place = Sequence[str | int]


# Pydantic's word for "not asked because another key of the table is wrong": no mistake of its own.
_FOLLOWS = "default_factory_not_called"


def problems_of(error: ValidationError, file: TomlFile, model: type[BaseModel]) -> list[str]:
    """One line for each thing that the model refuses in the file, in the file's order."""
    found = [e for e in error.errors(include_url=False) if e["type"] != _FOLLOWS]
    found.sort(key=lambda e: file.line_of(e["loc"]) or 0)
    return [problem(file, e["loc"], message(e, model)) for e in found]


def problem(file: TomlFile, place: Place, message: str) -> str:
    """`config/sources.toml:12: [[source]] altassets, url: must be …`."""
    line = file.line_of(place)
    where = f"{file.path}:{line}" if line else str(file.path)
    key = [str(p) for p in place[1:] if isinstance(p, str)] if _table(file, place) else [str(p) for p in place]
    named = ", ".join(filter(None, [_table(file, place), ".".join(key)]))
    return f"{where}: {named}: {message}"


def _table(file: TomlFile, place: Place) -> str:
    content = file.content.get(str(place[0])) if place else None
    if isinstance(content, list):
        entry = content[place[1]] if len(place) > 1 and isinstance(place[1], int) else None
        name = entry.get("id", "") if isinstance(entry, dict) else ""
        return f"[[{place[0]}]] {name if isinstance(name, str) else ''}".strip()
    return f"[{place[0]}]" if isinstance(content, dict) else ""


def message(found: Mapping[str, Any], model: type[BaseModel]) -> str:
    """One of the mistakes that a model found, in our words: what is allowed there."""
    kind, place = found["type"], found["loc"]
    if kind == "extra_forbidden":
        return f"is not known here; allowed: {', '.join(_keys(_model_at(model, place[:-1])))}"
    meaning = _description(model, place)
    if kind == "missing":
        return f"is missing; it must be {meaning}" if meaning else "is missing"
    if kind == "value_error":
        return str(found["ctx"]["error"])
    if kind in {"literal_error", "enum"}:
        return f"must be {found['ctx']['expected']}{_written(found['input'])}"
    if meaning:
        return f"must be {meaning}"
    return _IN_OUR_WORDS.get(kind, _WHATEVER).format(**found.get("ctx", {}))


def _written(value: object) -> str:
    """The word that stands there instead; never what may be a secret in the wrong place."""
    return f', not "{value}"' if isinstance(value, str) and _A_WORD.fullmatch(value) else ""


_A_WORD = re.compile(r"[\w -]{1,20}")
_WHATEVER = "has a value that cannot be used here"
_IN_OUR_WORDS = {  # Pydantic's kind of mistake -> what is allowed; {names} are those of its `ctx`
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float", "int_parsing_size"), "must be a whole number"),
    **dict.fromkeys(("float_type", "float_parsing", "finite_number"), "must be a number"),
    **dict.fromkeys(("bool_type", "bool_parsing"), "must be true or false"),
    **dict.fromkeys(("string_type", "path_type"), 'must be text in quotation marks, such as "words"'),
    **dict.fromkeys(("tuple_type", "list_type"), "must be a list, such as [1, 2]"),
    **dict.fromkeys(("dict_type", "model_type", "model_attributes_type"), "must be a table"),
    "greater_than": "must be more than {gt}",
    "greater_than_equal": "must be at least {ge}",
    "less_than": "must be less than {lt}",
    "less_than_equal": "must be at most {le}",
    "string_too_short": "must have at least {min_length} characters",
    "string_too_long": "must have at most {max_length} characters",
    "too_short": "must have at least {min_length} entries",
    "too_long": "must have at most {max_length} entries",
}


def _keys(model: type[BaseModel] | None) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()] if model else []


def _description(model: type[BaseModel], place: Place) -> str:
    names = [p for p in place if isinstance(p, str)]
    owner = _model_at(model, names[:-1])
    for name, field in owner.model_fields.items() if owner and names else ():
        if names[-1] in {name, field.alias}:
            return field.description or ""
    return ""


def _model_at(model: type[BaseModel], place: Place) -> type[BaseModel] | None:
    """The model of the table at `place`, found by walking the annotations."""
    here: type[BaseModel] | None = model
    for name in (p for p in place if isinstance(p, str)):
        fields = here.model_fields.items() if here else ()
        annotation = next((f.annotation for n, f in fields if name in {n, f.alias}), None)
        here = _model_in(annotation)
    return here


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((m for part in get_args(annotation) if (m := _model_in(part))), None)
