"""The texts a Python file marks for translation, and the ways of marking that would lose them."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MARKERS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
_OWNERS = {"tr": "self", "translate": "QCoreApplication"}


@dataclass(frozen=True, order=True)
class Text:
    """What tells one translatable text from another, and whether it counts something."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


@dataclass(frozen=True)
class Remark:
    """Something wrong, and where."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}" if self.line else f"{self.path}: {self.what}"


@dataclass(frozen=True)
class _Place:
    """Where in a file a call stands."""

    context: str = ""
    inside_function: bool = False
    inside_fstring: bool = False


class Marked:
    """The marked texts of one file and the remarks on how they are marked."""

    def __init__(self, path: Path, source: str) -> None:
        self.path = path.as_posix()
        self.source = source
        self.texts: list[Text] = []
        self.remarks: list[Remark] = []
        self._walk(ast.parse(source), _Place())

    def _walk(self, node: ast.AST, place: _Place) -> None:
        if isinstance(node, ast.ClassDef):
            place = _Place(context=node.name, inside_function=place.inside_function)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            place = _Place(context=place.context, inside_function=True)
        elif isinstance(node, ast.JoinedStr):
            place = _Place(context=place.context, inside_function=place.inside_function, inside_fstring=True)
        elif isinstance(node, ast.Call) and _name(node.func) in _MARKERS:
            self._judge(node, place)
        for child in ast.iter_child_nodes(node):
            self._walk(child, place)

    def _judge(self, call: ast.Call, place: _Place) -> None:
        name = _name(call.func)
        wrong = list(_faults(call, name, place, self.source))
        self.remarks += [Remark(self.path, call.lineno, f"{name}: {what}") for what in wrong]
        if not wrong:
            self.texts.append(_text(call, name, place.context))


def _faults(call: ast.Call, name: str, place: _Place, source: str) -> Iterator[str]:
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        if not (isinstance(owner, ast.Name) and owner.id == _OWNERS.get(name)):
            yield f"called on something else than {_OWNERS.get(name)}: the context would be lost"
    elif name == "tr":
        yield "called without self: the context would be lost"
    if call.keywords:
        yield "keyword arguments lose the comment, the number or the whole text"
    if place.inside_fstring:
        yield "inside an f-string it is not extracted"
    if name != "QT_TRANSLATE_NOOP" and not place.inside_function:
        yield "called while the module is read, before a language is chosen"
    yield from _argument_faults(call, name, source)


def _argument_faults(call: ast.Call, name: str, source: str) -> Iterator[str]:
    first = 0 if name == "tr" else 1
    if len(call.args) <= first:
        yield "needs a context and a text" if first else "needs a text"
        return
    for argument in call.args[: first + 2]:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str | None):
            text = ast.get_source_segment(source, argument) or ""
            if "\\N{" in text:
                yield "a character by name is extracted wrongly: write the character itself"
        else:
            yield "takes plain texts only, not variables, f-strings or bytes"
    constant = _constant(call.args[first])
    if "%n" in constant and len(call.args) <= first + 2:
        yield "%n needs a number: text, comment or None, number"
    if "%n" not in constant and len(call.args) > first + 2:
        yield "a number is given but the text has no %n"
    if re.search(r"%\d", constant):
        yield "placeholders are written {name} or {0}"
    if len(call.args) == first + 2 and re.search(r",\s*\)$", ast.get_source_segment(source, call) or ""):
        yield "a comma after the comment makes it a plural: put the call on one line"


def _text(call: ast.Call, name: str, lexical: str) -> Text:
    first = 0 if name == "tr" else 1
    context = lexical if name == "tr" else _constant(call.args[0])
    comment = _constant(call.args[first + 1]) if len(call.args) > first + 1 else ""
    return Text(context, _constant(call.args[first]), comment, plural=len(call.args) > first + 2)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _constant(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
