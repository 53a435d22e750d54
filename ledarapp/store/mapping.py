"""An agreement as flat rows and back.

Columns have the names of the domain's fields; a value inside a value (a person, a period) spreads over
several columns with its name before theirs. So a new field needs a column, and nothing here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from types import UnionType
from typing import Any, TypeAlias, TypeVar, get_args, get_origin, get_type_hints

from ledarapp.domain.agreement import Agreement, Milestone, Section, SetAside
from ledarapp.domain.decision import Decision
from ledarapp.domain.evaluation import Assessment, GoalEvaluation, Reply, SelfEvaluation
from ledarapp.domain.follow_up import FollowUp
from ledarapp.domain.goal import Action, EvaluationSource, Goal, Indicator
from ledarapp.domain.redaction import Redaction
from ledarapp.domain.signature import Role, Signature
from ledarapp.domain.views import Views
from ledarapp.domain.views_text import of_text, to_text

Key: TypeAlias = tuple[object, ...]
Part: TypeAlias = tuple[object, int]
"""A value and its place in its list."""
Row: TypeAlias = dict[str, object]
Parts: TypeAlias = dict[str, dict[Key, Part]]
"""Table → the row's key → what it is made of."""
Rows: TypeAlias = Mapping[str, Iterable[Row]]
_Value = TypeVar("_Value")

KEYS: Mapping[str, tuple[str, ...]] = {
    "agreement": ("id",),
    "section": ("agreement", "key"),
    "milestone": ("agreement", "key"),
    "goal": ("agreement", "id"),
    "indicator": ("agreement", "goal", "id"),
    "evaluation_source": ("agreement", "goal", "id"),
    "goal_action": ("agreement", "goal", "id"),
    "self_evaluation": ("agreement",),
    "assessment": ("agreement",),
    "goal_evaluation": ("agreement", "role", "goal"),
    "assessment_answer": ("agreement", "key"),
    "signature": ("agreement", "version", "edition", "role", "round", "take"),
    "set_aside": ("agreement", "code", "goal"),
    "redaction": ("agreement", "phrase"),
    "decision": ("agreement", "id"),
}
"""The tables of one agreement, parents first, and the columns that tell their rows apart."""

_AS_TEXT = (Views, FollowUp, Agreement)
"""Kept as one column of text: nothing in them is searched. Of an agreement that is the version before it."""
_ALONE = frozenset({"agreement", "self_evaluation", "assessment"})
_COLUMNS: dict[type[Any], tuple[tuple[str, Any, bool], ...]] = {}


def parts_of(agreement: Agreement) -> Parts:
    """Return what becomes a row, unflattened, so that two states are compared without flattening either.

    Raises ``ValueError`` when two parts would be the same row: one of them would be lost without a word.
    """
    parts: Parts = {table: {} for table in KEYS}
    for table, key, part in _told(agreement):
        if key in parts[table]:
            raise ValueError(f"two rows of {table} with the key {key}")
        parts[table][key] = part
    return parts


def row_of(table: str, key: Key, part: Part) -> Row:
    """Return the columns of one row."""
    value, position = part
    row = {**dict(zip(KEYS[table], key, strict=True)), **_flat(value)}
    return row if table in _ALONE else {**row, "position": position}


def changes_of(table: str, old: Part, new: Part) -> Row:
    """Return the columns that differ between two states of a row; what didn't change isn't flattened."""
    row = _differing(old[0], new[0])
    return row if table in _ALONE or old[1] == new[1] else {**row, "position": new[1]}


def agreement_of(rows: Rows) -> Agreement:
    """Return the agreement these rows tell; columns that are missing have their field's default."""
    kept = {table: _in_order(rows.get(table, ())) for table in KEYS}
    said = {
        role: tuple(_made(GoalEvaluation, row) for row in kept["goal_evaluation"] if row["role"] == role)
        for role in Role
    }
    (own,) = kept["agreement"]
    return _made(
        Agreement,
        own,
        sections=tuple(_made(Section, row) for row in kept["section"]),
        milestones=tuple(_made(Milestone, row) for row in kept["milestone"]),
        goals=tuple(_goal(row, kept) for row in kept["goal"]),
        self_evaluation=_made(SelfEvaluation, _only(kept["self_evaluation"]), goals=said[Role.LEADER]),
        assessment=_made(
            Assessment,
            _only(kept["assessment"]),
            goals=said[Role.SUPERIOR],
            answers=tuple(_made(Reply, row) for row in kept["assessment_answer"]),
        ),
        signatures=tuple(_made(Signature, row) for row in kept["signature"]),
        set_aside=tuple(_made(SetAside, row) for row in kept["set_aside"]),
        redactions=tuple(_made(Redaction, row) for row in kept["redaction"]),
        decisions=tuple(_made(Decision, row) for row in kept["decision"]),
    )


def as_text(agreement: Agreement) -> str:
    """Return the agreement's rows as JSON: dates and moments as ISO text."""
    rows = {
        table: [row_of(table, key, part) for key, part in parts.items()]
        for table, parts in parts_of(agreement).items()
    }
    return json.dumps(rows, default=lambda value: value.isoformat(), ensure_ascii=False)


def from_text(text: str) -> Agreement:
    """Return the agreement that ``as_text`` wrote down."""
    return agreement_of(json.loads(text))


def _told(agreement: Agreement) -> Iterator[tuple[str, Key, Part]]:
    own = agreement.id
    yield "agreement", (own,), (agreement, 0)
    yield from _listed(agreement)
    for at, goal in enumerate(agreement.goals):
        yield "goal", (own, goal.id), (goal, at)
        for place, indicator in enumerate(goal.indicators):
            yield "indicator", (own, goal.id, indicator.id), (indicator, place)
        for place, source in enumerate(goal.sources):
            yield "evaluation_source", (own, goal.id, source.id), (source, place)
        for place, action in enumerate(goal.actions):
            yield "goal_action", (own, goal.id, action.id), (action, place)
    yield from _evaluated(agreement)


def _evaluated(agreement: Agreement) -> Iterator[tuple[str, Key, Part]]:
    own = agreement.id
    yield "self_evaluation", (own,), (agreement.self_evaluation, 0)
    yield "assessment", (own,), (agreement.assessment, 0)
    for role in Role:
        for at, said in enumerate(agreement.evaluation(role).goals):
            yield "goal_evaluation", (own, role.value, said.goal), (said, at)
    for at, answer in enumerate(agreement.assessment.answers):
        yield "assessment_answer", (own, answer.key), (answer, at)


def _listed(agreement: Agreement) -> Iterator[tuple[str, Key, Part]]:
    """The parts that hold no others."""
    own = agreement.id
    for at, section in enumerate(agreement.sections):
        yield "section", (own, section.key), (section, at)
    for at, milestone in enumerate(agreement.milestones):
        yield "milestone", (own, milestone.key), (milestone, at)
    for at, given in enumerate(agreement.signatures):
        key = (own, given.version, given.edition.value, given.role.value, given.round, given.take)
        yield "signature", key, (given, at)
    for at, remark in enumerate(agreement.set_aside):
        yield "set_aside", (own, remark.code, remark.goal), (remark, at)
    for at, withheld in enumerate(agreement.redactions):
        yield "redaction", (own, withheld.phrase), (withheld, at)
    for at, decision in enumerate(agreement.decisions):
        yield "decision", (own, decision.id), (decision, at)


def _goal(row: Row, kept: Mapping[str, list[Row]]) -> Goal:
    own = {
        table: [each for each in kept[table] if each["goal"] == row["id"]]
        for table in ("indicator", "evaluation_source", "goal_action")
    }
    return _made(
        Goal,
        row,
        indicators=tuple(_made(Indicator, each) for each in own["indicator"]),
        sources=tuple(_made(EvaluationSource, each) for each in own["evaluation_source"]),
        actions=tuple(_made(Action, each) for each in own["goal_action"]),
    )


def _in_order(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: int(str(row.get("position", 0))))


def _only(rows: list[Row]) -> Row:
    return next(iter(rows), {})


def _flat(value: object, prefix: str = "") -> Row:
    row: Row = {}
    for name, _, spreads in _columns(type(value)):
        held = getattr(value, name)
        if spreads:
            row |= _flat(held, f"{prefix}{name}_")
        else:
            row[prefix + name] = _column(held)
    return row


def _differing(old: object, new: object, prefix: str = "") -> Row:
    row: Row = {}
    for name, _, spreads in _columns(type(new)):
        was, held = getattr(old, name), getattr(new, name)
        if was is held or was == held:
            continue
        if spreads:
            row |= _differing(was, held, f"{prefix}{name}_")
        else:
            row[prefix + name] = _column(held)
    return row


def _column(held: object) -> object:
    """Return a value as one column keeps it."""
    if isinstance(held, _AS_TEXT):
        return to_text(held)
    return held.value if isinstance(held, Enum) else held


def _made(kind: type[_Value], row: Row, prefix: str = "", **parts: object) -> _Value:
    values: dict[str, Any] = dict(parts)
    for name, hint, spreads in _columns(kind):
        if spreads:
            values[name] = _made(hint, row, f"{prefix}{name}_")
        elif prefix + name in row:
            values[name] = _read(hint, row[prefix + name])
    return kind(**values)


def _read(hint: object, held: object) -> object:
    """Return a column's value in the field's type; enumerations are kept as words, in JSON dates as well."""
    kind = get_args(hint)[0] if isinstance(hint, UnionType) else hint
    if held is not None and kind in _AS_TEXT and isinstance(kind, type):
        return of_text(kind, str(held))
    if isinstance(kind, type) and isinstance(held, str):
        if issubclass(kind, Enum):
            return kind(held)
        if issubclass(kind, date | datetime):
            return kind.fromisoformat(held)
    return held


def _columns(kind: type[Any]) -> tuple[tuple[str, Any, bool], ...]:
    """Return the fields that are columns here: name, type, and whether it spreads over several columns.

    Lists and evaluations are left out, they have tables of their own.
    """
    if kind not in _COLUMNS:
        hints = get_type_hints(kind)
        _COLUMNS[kind] = tuple(
            (each.name, hints[each.name], is_dataclass(hints[each.name]) and hints[each.name] not in _AS_TEXT)
            for each in fields(kind)
            if get_origin(hints[each.name]) is not tuple
            and hints[each.name] not in (SelfEvaluation, Assessment)
        )
    return _COLUMNS[kind]
