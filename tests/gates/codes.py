"""Codes the program raises, and the sentences that belong to them."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ledarapp.messages import LANGUAGES, Messages, places
from tests.gates.calls import Remark

_CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_BEGINNING = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*\.")
_FILE_ENDINGS = {
    "asice",
    "db",
    "ics",
    "json",
    "p12",
    "pdf",
    "qm",
    "sqlite",
    "svg",
    "toml",
    "ttf",
    "txt",
    "xml",
}
# The Swedish of Finland stands where its words differ; elsewhere Swedish serves.
_VARIANT = "sv-FI"
# Names of fields a finding points at; they look like codes.
_FIELDS = {"evaluation.text", "evaluation.level", "evaluation.reason"}


@dataclass(frozen=True)
class Raised:
    """A code in the program; ``values`` is None where the names of its values can't be read off."""

    code: str
    path: str
    line: int
    values: frozenset[str] | None = None


def raised(path: Path, families: set[str]) -> Iterator[Raised]:
    """Find the codes in a file: those of errors, and all other texts that look like one of these families."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    seen = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "LedarappError" and node.args:
            open_ended = any(keyword.arg is None for keyword in node.keywords)
            values = None if open_ended else frozenset(keyword.arg or "" for keyword in node.keywords)
            for text in _texts(node.args[0]):
                seen.add(id(text))
                if _CODE.fullmatch(str(text.value)):
                    yield Raised(str(text.value), path.as_posix(), node.lineno, values)
    for text in _texts(tree):
        if id(text) not in seen and _looks_like_code(str(text.value), families):
            yield Raised(str(text.value), path.as_posix(), text.lineno)


def beginnings(path: Path) -> Iterator[str]:
    """Find how codes begin that are put together while running, as in ``f"cli.help.{name}"``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr) and node.values:
            for text in _texts(node.values[0]):
                if _BEGINNING.fullmatch(str(text.value)):
                    yield str(text.value)


def _texts(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node


def _looks_like_code(text: str, families: set[str]) -> bool:
    if not _CODE.fullmatch(text) or text in _FIELDS:
        return False
    return text.partition(".")[0] in families and text.rpartition(".")[2] not in _FILE_ENDINGS


def remarks(folder: Path, files: list[Path]) -> Iterator[Remark]:
    """Compare the codes of the program with the sentences of ``resources/messages``."""
    known = Messages(folder).sentences
    families = {code.partition(".")[0] for code in known}
    used: set[str] = set()
    for path in files:
        for each in raised(path, families):
            if each.code not in known and each.code not in used:
                yield Remark(each.path, each.line, f"no sentence for {each.code}")
            used.add(each.code)
            if each.code in known and each.values is not None:
                for name in sorted(places(known[each.code]["en"]) - each.values):
                    yield Remark(each.path, each.line, f"{each.code} asks for {{{name}}}, which is not given")
    built = tuple(beginning for path in files for beginning in beginnings(path))
    for code, sentence in known.items():
        if set(sentence) - {_VARIANT} != set(LANGUAGES):
            yield Remark(folder.name, 0, f"{code} needs {', '.join(LANGUAGES)}")
        elif len({places(said) for said in sentence.values()}) > 1:
            yield Remark(folder.name, 0, f"{code} has other placeholders in another language")
        if code not in used and not code.startswith(built):
            yield Remark(folder.name, 0, f"nobody says {code}")
