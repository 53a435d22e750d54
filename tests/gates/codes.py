"""Codes the program raises, and the sentences that belong to them."""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.gates.calls import Remark

LANGUAGES = ("en", "nb", "sv")
_CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_PLACEHOLDER = re.compile(r"\{(\w*)[^{}]*\}")
_FILE_ENDINGS = {"asice", "db", "desktop", "ics", "json", "p12", "pdf", "qm", "sqlite", "svg", "toml", "ts", "ttf", "txt", "xml"}
# Names of fields a finding points at; they look like codes.
_FIELDS = {"evaluation.text", "evaluation.level", "evaluation.reason"}


@dataclass(frozen=True)
class Sentence:
    """One code's sentence in each language, and the file it stands in."""

    path: Path
    words: dict[str, str]


def sentences(folder: Path) -> dict[str, Sentence]:
    """Read all files of ``resources/messages``: a table per code, a key per language."""
    found: dict[str, Sentence] = {}
    for path in sorted(folder.glob("*.toml")):
        for code, words in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if code in found:
                raise ValueError(f"{code} stands in {found[code].path.name} and in {path.name}")
            found[code] = Sentence(path, words)
    return found


@dataclass(frozen=True)
class Raised:
    """A code in the program; ``values`` is None where the names of its values can't be read off."""

    code: str
    path: str
    line: int
    values: frozenset[str] | None = None


def raised(path: Path, families: set[str]) -> Iterator[Raised]:
    """Find the codes in a file: those of errors, and every other text that looks like a code of these families."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "LedarappError" and node.args:
            yield from _from_error(node, path)
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in documentation
            and _looks_like_code(node.value, families)
        ):
            yield Raised(node.value, path.as_posix(), node.lineno)


def _from_error(call: ast.Call, path: Path) -> Iterator[Raised]:
    open_ended = any(keyword.arg is None for keyword in call.keywords)
    values = None if open_ended else frozenset(keyword.arg or "" for keyword in call.keywords)
    for node in ast.walk(call.args[0]):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _CODE.fullmatch(node.value):
            yield Raised(node.value, path.as_posix(), node.lineno, values)


def _looks_like_code(text: str, families: set[str]) -> bool:
    if not _CODE.fullmatch(text) or text in _FIELDS:
        return False
    return text.split(".")[0] in families and text.rsplit(".", 1)[1] not in _FILE_ENDINGS


def remarks(folder: Path, files: list[Path]) -> Iterator[Remark]:
    """Compare the codes of the program with the sentences of ``resources/messages``."""
    known = sentences(folder)
    families = {code.split(".")[0] for code in known}
    used: set[str] = set()
    for path in files:
        for each in raised(path, families):
            used.add(each.code)
            if each.code not in known:
                yield Remark(each.path, each.line, f"no sentence for {each.code}")
            elif each.values is not None:
                asked = set(_PLACEHOLDER.findall(known[each.code].words.get("en", "")))
                for name in sorted(asked - each.values):
                    yield Remark(each.path, each.line, f"{each.code} asks for {{{name}}}, which is not given")
    for code, sentence in known.items():
        yield from _within(code, sentence)
        if code not in used:
            yield Remark(sentence.path.name, 0, f"nobody says {code}")


def _within(code: str, sentence: Sentence) -> Iterator[Remark]:
    if set(sentence.words) != set(LANGUAGES):
        yield Remark(sentence.path.name, 0, f"{code} needs {', '.join(LANGUAGES)}")
        return
    asked = {language: sorted(set(_PLACEHOLDER.findall(text))) for language, text in sentence.words.items()}
    if len({tuple(names) for names in asked.values()}) > 1:
        yield Remark(sentence.path.name, 0, f"{code} has other placeholders in another language: {asked}")
