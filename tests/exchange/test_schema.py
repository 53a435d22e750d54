"""The JSON Schemas say what the program writes: no field more, none less, with the same defaults."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, ValidationError

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.signature import Edition
from ledarapp.exchange import codec, package, upgrades
from ledarapp.exchange.structure import to_plain
from tests.exchange import sample
from tests.strategies import agreements

_FOLDER = Path(__file__).parents[2] / "resources" / "schema"


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((_FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(found)
    return found


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schema(name), format_checker=Draft202012Validator.FORMAT_CHECKER)


def kinds(hint: Any, known: frozenset[type[Any]] = frozenset()) -> set[type[Any]]:  # noqa: ANN401 - a type hint
    """Every dataclass that a value of this type can hold; one may hold another of its own kind."""
    if get_origin(hint) in {tuple, UnionType}:
        each = (each for each in get_args(hint) if each not in {Ellipsis, NoneType})
        return set().union(*(kinds(part, known) for part in each))
    if not is_dataclass(hint) or not isinstance(hint, type) or hint in known:
        return set()
    return {hint}.union(*(kinds(each, known | {hint}) for each in get_type_hints(hint).values()))


def written(value: Any) -> Any:  # noqa: ANN401 - a value of any kind
    """A default as JSON has it."""
    if value == ():
        return []
    return to_plain(value) if is_dataclass(value) else value


@pytest.mark.parametrize(("name", "root"), [("agreement", Agreement), ("manifest", package.Manifest)])
def test_the_schema_has_the_fields_the_program_has(name: str, root: type[Any]) -> None:
    found = schema(name)
    definitions = {**found["$defs"], "Manifest": found}
    assert found["properties"]["format"] == {"const": upgrades.FORMAT}
    for kind in kinds(root):
        described = definitions[kind.__name__]
        properties = {key: value for key, value in described["properties"].items() if key != "format"}
        assert list(properties) == [field.name for field in fields(kind)], kind
        assert described["additionalProperties"] is False
        for field in fields(kind):
            said = properties[field.name]
            required = field.default is MISSING and field.default_factory is MISSING
            assert (field.name in described.get("required", [])) == required, field
            if not required and field.default is not None:
                assert said["default"] == written(field.default), field


@pytest.mark.parametrize(("name", "root"), [("agreement", Agreement), ("manifest", package.Manifest)])
def test_the_schema_lists_the_choices_the_program_has(name: str, root: type[Any]) -> None:
    found = schema(name)
    definitions = {**found["$defs"], "Manifest": found}
    for kind in kinds(root):
        for field, hint in get_type_hints(kind).items():
            if isinstance(hint, type) and issubclass(hint, StrEnum):
                assert definitions[kind.__name__]["properties"][field]["enum"] == [
                    each.value for each in hint
                ]


@settings(max_examples=30)
@given(agreements())
def test_what_is_written_fits_the_schema(agreement: Agreement) -> None:
    judge = validator("agreement")
    judge.validate(json.loads(codec.encode(agreement)))
    for edition in Edition:
        judge.validate(json.loads(codec.content(agreement, edition)))


def test_a_manifest_fits_the_schema() -> None:
    judge = validator("manifest")
    judge.validate(json.loads(sample.entries()[package.MANIFEST]))
    with pytest.raises(ValidationError):
        judge.validate({"format": upgrades.FORMAT, "details": {}, "entries": []})
