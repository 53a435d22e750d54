"""The parts of a form as rows under headings, in the order a person thinks of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import say
from ledarapp.operations import forming
from ledarapp.ui.parts.editions import edition_name
from ledarapp.ui.screens.form_editor.names import field_word, kind_word

_SINGLE = ("", "words", "roles", "titles")
_LISTS = ("posts", "sections", "areas", "levels", "outcomes", "questions", "milestones")
_SHEET = ("views.groups", "views.questions", "views.levels")
_INSIDE = {"areas": ("goals",), "areas.goals": ("indicators", "sources")}
_PREFIXED = {"areas.goals.indicators", "areas.goals.sources"}
_NAMING = ("title", "label", "meaning", "text")
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A part, or the heading of a list (``kind`` and ``path`` are the same). ``depth`` counts from 0.

    ``part`` is where it stands in the text; None for what has no place of its own there.
    """

    kind: str
    path: str
    label: str
    depth: int
    part: forming.Part | None = None

    @property
    def is_list(self) -> bool:
        """Whether this is the heading of a list, which may be empty."""
        return self.depth == 0 and self.kind not in {*_SINGLE, "views", "steps"}


def rows(text: str, language: str) -> tuple[Row, ...]:
    """Return the rows of a text that is sound TOML, labelled for a reader of this language."""
    said = forming.values(text)
    places = {each.path: each for each in forming.parts(text)}
    return tuple(_rows(said, places, language))


def holding(found: tuple[Row, ...], key: str) -> Row | None:
    """Return the innermost row that a key of the form («areas[2].title.nb») belongs to."""
    around = [each for each in found if each.path and _within(key, each.path)]
    head = next((each for each in found if not each.path), None)
    return max(around, key=lambda each: len(each.path), default=head)


def at_line(found: tuple[Row, ...], line: int) -> Row | None:
    """Return the innermost row whose part holds this line of the text, counted from 0."""
    inside = [each for each in found if each.part is not None and each.part.first <= line < each.part.end]
    head = next((each for each in found if not each.path), None)
    return max(inside, key=lambda each: each.part.first if each.part else 0, default=head)


def place_words(found: tuple[Row, ...], key: str) -> str:
    """Return in words where a key stands: «Categories › Professional requirements › Title»."""
    row = holding(found, key)
    if row is None:
        return key
    names = [each.label for each in found if each.path and _within(row.path, each.path)] or [row.label]
    field = key.removeprefix(row.path).lstrip(".").partition(".")[0].partition("[")[0]
    word = field_word(row.kind, field)
    return " › ".join([*names, *([word] if field and word != field else [])])


def parent(path: str) -> str:
    """Return the path of the row around this one; empty for those that stand at the edge."""
    outer, _, last = path.rpartition(".")
    if "[" not in path or (outer == "views" and "[" not in last):
        return ""
    return outer if "[" in outer else path.partition("[")[0]


def kin(found: tuple[Row, ...], row: Row) -> tuple[Row, ...]:
    """Return the parts of the same list as this one, itself among them."""
    around = row.path.rpartition("[")[0]
    return tuple(each for each in found if each.depth and each.path.rpartition("[")[0] == around)


def beside(path: str, steps: int) -> str:
    """Return the path of the part so many steps further in the same list."""
    around, _, number = path.rpartition("[")
    return f"{around}[{int(number.rstrip(']')) + steps}]"


def next_path(found: tuple[Row, ...], row: Row, kind: str) -> str:
    """Return the path that a part of this kind gets when it is begun at this row."""
    if row.kind == kind and row.depth:
        return beside(row.path, 1)
    around = f"{row.path}.{kind.rpartition('.')[2]}" if row.depth else row.path
    count = sum(bool(each.depth) and each.path.rpartition("[")[0] == around for each in found)
    return f"{around}[{count + 1}]"


def _within(key: str, path: str) -> bool:
    return key == path or key.startswith((f"{path}.", f"{path}["))


def _rows(said: Mapping[str, Any], places: Mapping[str, forming.Part], language: str) -> Iterator[Row]:
    for kind in _SINGLE:
        yield Row(kind=kind, path=kind, label=kind_word(kind), depth=0, part=places.get(kind))
    for kind in _LISTS:
        yield from _list(kind, kind, said.get(kind), places, language)
    sheet = said.get("views")
    if isinstance(sheet, dict):
        yield Row(kind="views", path="views", label=kind_word("views"), depth=0, part=places.get("views"))
        for kind in _SHEET:
            yield from _list(kind, kind, sheet.get(kind.partition(".")[2]), places, language)
    yield Row(kind="steps", path="steps", label=kind_word("steps"), depth=0, part=places.get("steps[1]"))
    yield from _list("signatures", "signatures", said.get("signatures"), places, language)


def _list(
    kind: str, path: str, held: object, places: Mapping[str, forming.Part], language: str, depth: int = 0
) -> Iterator[Row]:
    if depth == 0:
        yield Row(kind=kind, path=path, label=kind_word(kind), depth=0)
        depth = 1
    for number, each in enumerate(held if isinstance(held, list) else (), start=1):
        if isinstance(each, dict):
            at = f"{path}[{number}]"
            label = _label(kind, each, language)
            yield Row(kind=kind, path=at, label=label, depth=depth, part=places.get(at))
            for inner in _INSIDE.get(kind, ()):
                yield from _list(
                    f"{kind}.{inner}", f"{at}.{inner}", each.get(inner), places, language, depth + 1
                )


def _label(kind: str, said: Mapping[str, Any], language: str) -> str:
    if kind == "signatures" and said.get("edition") in set(Edition) and said.get("role") in set(Role):
        return f"{edition_name(Edition(said['edition']))}: {field_word('roles', said['role'])}"
    wording: dict[str, object] = next((said[key] for key in _NAMING if isinstance(said.get(key), dict)), {})
    words = re.sub(r"\s+", " ", say({tag: str(each) for tag, each in wording.items()}, language)).strip()
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rstrip()}…"
    words = words or str(said.get("key", "–"))
    return f"{kind_word(kind)}: {words}" if kind in _PREFIXED else words
