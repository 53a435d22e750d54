"""Changes one module in one place at a time and has its tests look: run in a copy, by ``tests.risk``.

Each change is tried in a fork that has read the libraries already: reading Qt and pyHanko anew for each would
take most of the time.
"""

from __future__ import annotations

import ast
import json
import os
import random
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import keyring  # noqa: F401 - this and what follows is read once, before the first fork
import pyhanko.sign.validation  # noqa: F401
import pytest
import reportlab.pdfgen.canvas  # noqa: F401
import sqlalchemy  # noqa: F401
from cosmic_ray.ast import ast_nodes, get_ast  # type: ignore[import-untyped]
from cosmic_ray.mutating import mutate_code  # type: ignore[import-untyped]
from cosmic_ray.operators.operator import Operator  # type: ignore[import-untyped]
from cosmic_ray.plugins import get_operator, operator_names  # type: ignore[import-untyped]
from PySide6 import QtWidgets  # noqa: F401

from tests.risk import Risk, risks

_SECONDS = 120
_OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "-p", "no:xdist")


@dataclass(frozen=True, slots=True)
class Place:
    """One way to change a module: an operator, and where among the places it fits."""

    operator: Operator
    occurrence: int

    def applied(self, source: str) -> str | None:
        """Return the module with this change, or None where it is none, or leaves no Python."""
        text: str | None = mutate_code(source, self.operator, self.occurrence)
        if text is None or text == source:
            return None
        try:
            ast.parse(text)
        except SyntaxError:
            return None
        return text


def places(source: str) -> Iterator[Place]:
    """Give every way to change the module that could be noticed."""
    spared = _annotations(source)
    tree = get_ast(source)
    for name in operator_names():
        operator = get_operator(name)
        if operator.arguments():
            continue
        made = operator()
        found = [place for node in ast_nodes(tree) for place in made.mutation_positions(node)]
        for occurrence, (start, end) in enumerate(found):
            if not any(first <= start and end <= last for first, last in spared):
                yield Place(made, occurrence)


def _words(source: str, text: str) -> str:
    old, new = source.splitlines(), text.splitlines()
    first = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(new) - 1)
    return f"`{old[first].strip()}` → `{new[first].strip()}`"


def _annotations(source: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return where annotations stand: they are not evaluated."""
    found: list[ast.expr | None] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.arg | ast.AnnAssign):
            found.append(node.annotation)
        elif isinstance(node, ast.FunctionDef):
            found.append(node.returns)
    return [
        ((each.lineno, each.col_offset), (each.end_lineno or 0, each.end_col_offset or 0))
        for each in found
        if each is not None
    ]


def is_noticed(risk: Risk) -> bool:
    """Tell whether the module's tests fail on what the file holds now; never ending is failing."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 1)
            os.dup2(quiet, 2)
            spared = " and ".join(f"not {name}" for name in risk.slow)
            code = int(pytest.main([*_OPTIONS, *risk.tests, *(("-k", spared) if spared else ())]))
        finally:
            os._exit(code)
    ended = time.monotonic() + _SECONDS * 5
    while time.monotonic() < ended:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status) != 0
        time.sleep(0.01)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return True


def run(risk: Risk, seconds: float) -> dict[str, object]:
    """Try the mutants in a chance order for so long."""
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    path = Path(risk.module)
    source = path.read_text(encoding="utf-8")
    if is_noticed(risk):
        raise AssertionError("the tests fail on the module as it is")
    every = list(places(source))
    random.Random(5).shuffle(every)
    ended, tried, none, survivors = time.monotonic() + seconds, 0, 0, list[str]()
    for place in every:
        if time.monotonic() > ended:
            break
        text = place.applied(source)
        if text is None:
            none += 1
            continue
        path.write_text(text, encoding="utf-8")
        tried += 1
        if not is_noticed(risk):
            survivors.append(_words(source, text))
            sys.stderr.write(f"  {tried} of {len(every) - none}: {survivors[-1]}\n")
    path.write_text(source, encoding="utf-8")
    noticed = tried - len(survivors)
    return {"ways": len(every) - none, "tried": tried, "noticed": noticed, "survivors": survivors}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(risks()[sys.argv[1]], float(sys.argv[2]))))
