"""What the tests of the forms share: where the shipped forms lie, and every text a form holds."""

import dataclasses
import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TypeAlias

from ledarapp.domain.template import Template, Wording

RESOURCES = Path(__file__).parents[2] / "resources"
FORMS = sorted((RESOURCES / "templates").glob("*.toml"))
Toml: TypeAlias = "str | int | float | bool | list[Toml] | dict[str, Toml]"
START = date(2027, 1, 1)


def new_ids() -> Callable[[], str]:
    """Return a function that counts: «1», «2» and so on."""
    count = itertools.count(1)
    return lambda: str(next(count))


def wordings(template: Template) -> Iterator[tuple[str, Wording]]:
    """Yield each text of the form with the place it stands."""
    yield from _wordings(template, "")


def _wordings(value: object, place: str) -> Iterator[tuple[str, Wording]]:
    if isinstance(value, Mapping):
        if value and all(isinstance(each, str) for each in value.values()):
            yield place, value
        else:
            for key, each in value.items():
                yield from _wordings(each, f"{place}.{key}")
    elif isinstance(value, tuple):
        for index, each in enumerate(value, start=1):
            yield from _wordings(each, f"{place}[{index}]")
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _wordings(getattr(value, field.name), f"{place}.{field.name}")


def toml(table: dict[str, Toml], place: str = "") -> str:
    """Write a form back as TOML: plain values first, then each table under its own header."""
    lines = [f"{key} = {_plain(each)}" for key, each in table.items() if not _tables(each)]
    for key, each in table.items():
        name = f"{place}.{key}" if place else key
        header = f"[{name}]" if isinstance(each, dict) else f"[[{name}]]"
        for one in _tables(each):
            lines += [header, toml(one, name)]
    return "\n".join(lines)


def _tables(value: Toml) -> list[dict[str, Toml]]:
    if isinstance(value, dict):
        return [value]
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _plain(value: Toml) -> str:
    # What JSON writes for texts, numbers, truth values and lists of them is TOML too.
    return json.dumps(value, ensure_ascii=False)
