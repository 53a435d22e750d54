"""Changes one module in one place at a time and has its tests look: run in a copy, by ``tests.risk``.

The tests are gathered once; each change is then tried in a fork of that process, where the changed module
takes the place of the one that was read. Reading Qt and pyHanko anew each time would be most of the work.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import random
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cosmic_ray.ast import ast_nodes, get_ast  # type: ignore[import-untyped]
from cosmic_ray.mutating import mutate_code  # type: ignore[import-untyped]
from cosmic_ray.operators.operator import Operator  # type: ignore[import-untyped]
from cosmic_ray.plugins import get_operator, operator_names  # type: ignore[import-untyped]

from tests.risk import Risk, risks

_SECONDS = 30
_OPTIONS = ("-q", "-s", "-p", "no:cacheprovider", "-p", "no:randomly", "-p", "no:xdist")


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


class Trial:
    """What pytest is given: instead of running the tests once, it runs them for every change."""

    def __init__(self, risk: Risk, seconds: float) -> None:
        self._path, self._seconds = Path(risk.module), seconds
        self._source = self._path.read_text(encoding="utf-8")
        self.told: dict[str, object] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try the changes in a chance order for as long as there is time."""
        if self._is_noticed(session, self._source):
            raise AssertionError("the tests fail on the module as it is")
        every = list(places(self._source))
        random.Random(5).shuffle(every)
        ended, tried, none, survivors = time.monotonic() + self._seconds, 0, 0, list[str]()
        for place in every:
            if time.monotonic() > ended:
                break
            text = place.applied(self._source)
            if text is None:
                none += 1
                continue
            tried += 1
            if not self._is_noticed(session, text):
                survivors.append(_words(self._source, text))
                sys.stderr.write(f"  {tried} of {len(every) - none}: {survivors[-1]}\n")
        noticed = tried - len(survivors)
        self.told = {"ways": len(every) - none, "tried": tried, "noticed": noticed, "survivors": survivors}
        return True

    def _is_noticed(self, session: pytest.Session, text: str) -> bool:
        """Tell whether a test fails on this text of the module; never ending is failing."""
        self._path.write_text(text, encoding="utf-8")  # for the processes that tests start
        child = os.fork()
        if child == 0:
            code = 1
            try:
                resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
                quiet = os.open(os.devnull, os.O_WRONLY)
                os.dup2(quiet, 1)
                os.dup2(quiet, 2)
                _exchange(str(self._path.with_suffix("")).replace("/", "."), text)
                for at, item in enumerate(session.items):
                    after = session.items[at + 1] if at + 1 < len(session.items) else None
                    session.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
                    if session.testsfailed:
                        break
                code = int(session.testsfailed > 0)
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        self._path.write_text(self._source, encoding="utf-8")
        return os.waitstatus_to_exitcode(status) != 0


def _exchange(name: str, text: str) -> None:
    """Let what this text makes take the place of what was read, wherever it was imported by name."""
    module = importlib.import_module(name)
    before = dict(vars(module))
    exec(compile(text, module.__file__ or name, "exec"), vars(module))  # noqa: S102 - that is what is tried
    new = {id(old): vars(module)[each] for each, old in before.items() if callable(old)}
    for other in tuple(sys.modules.values()):
        if getattr(other, "__name__", "").startswith(("ledarapp", "tests", "test_")):
            for each, value in tuple(vars(other).items()):
                if id(value) in new:
                    setattr(other, each, new[id(value)])


def run(risk: Risk, seconds: float) -> dict[str, object]:
    """Gather the module's tests and try the changes."""
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    trial, said = Trial(risk, seconds), sys.stdout
    spared = " and ".join(f"not {name}" for name in risk.slow)
    sys.stdout = sys.stderr
    code = pytest.main([*_OPTIONS, *risk.tests, *(("-k", spared) if spared else ())], plugins=[trial])
    sys.stdout = said
    if not trial.told:
        raise AssertionError(f"pytest ended with {code}")
    return trial.told


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(risks()[sys.argv[1]], float(sys.argv[2]))))
