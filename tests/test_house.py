"""The house keeps its size, its rooms and its manners."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from ledarapp import app, cli

ROOT = Path(__file__).resolve().parents[1]
FILE, FUNCTION, CLASS = 400, 50, 15
BROAD = {"Exception", "BaseException"}
# The two doors where anything unforeseen is caught, told and logged.
DOORS = {"ledarapp/app.py", "ledarapp/ui/tasks.py"}
# Written so that this file does not hold what it looks for.
MACHINE = re.compile(r"(?<![\w.])/(?:wor[k]|roo[t]|far[m]|opt/whee[l]s|home/[a-z])/")
REGISTRY = re.compile(r"pypi\.or[g]|pythonhosted\.or[g]|npmjs\.(?:or[g]|co[m])|proxy\.golan[g]|index-ur[l]")
LATER = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X])\b")


def tracked() -> list[Path]:
    """Return every file git keeps or would keep."""
    listing = ("ls-files", "--cached", "--others", "--exclude-standard")
    done = subprocess.run(
        ["git", "-c", "safe.directory=*", *listing], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / line for line in done.stdout.splitlines() if (ROOT / line).is_file()]


FILES = tracked()
SOURCES = [path for path in FILES if path.suffix == ".py"]


def texts() -> Iterator[tuple[str, str]]:
    """Yield the relative path and the content of every tracked text file."""
    for path in FILES:
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    """Return the relative path and the syntax tree of every Python file, read once for all the tests."""
    return tuple(
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))) for path in SOURCES
    )


def test_files_stay_small() -> None:
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_bytes().splitlines()) for path in SOURCES}
    assert {path: length for path, length in lengths.items() if length > FILE} == {}


def test_functions_and_classes_stay_small() -> None:
    large = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > FUNCTION:
                    large.append(f"{path}: {node.name} has {length} lines")
            elif isinstance(node, ast.ClassDef):
                methods = [
                    each for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
                ]
                # The person of the stories has a method for each thing a person does.
                if len(methods) > CLASS and path.startswith("ledarapp/"):
                    large.append(f"{path}: {node.name} has {len(methods)} methods")
    assert not large, "\n".join(large)


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        path
        for path, tree in trees()
        if path.startswith("ledarapp/") and not (ast.get_docstring(tree) or "").strip()
    ]
    assert silent == []


def test_nothing_is_put_off() -> None:
    assert [path for path, text in texts() if not path.startswith("resources/") and LATER.search(text)] == []


def test_only_the_doors_catch_everything() -> None:
    broad = [
        f"{path}:{node.lineno}"
        for path, tree in trees()
        if path not in DOORS
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in BROAD)
    ]
    assert broad == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    found = [path for path, text in texts() if MACHINE.search(text) or REGISTRY.search(text)]
    assert found == []


def test_rooms_are_kept() -> None:
    """In a process of its own: the checker silences every logger of the one it runs in."""
    checker = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([checker, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


def test_the_start_knows_every_verb_of_the_command_line() -> None:
    """It looks before the command line is loaded; a verb it doesn't know would open a window, and wait."""
    reader = cli.parser(lambda code, **_: code, "")
    (verbs,) = (set(each.choices) for each in reader._actions if each.dest == "verb" and each.choices)
    assert verbs == set(cli._VERBS) == app.VERBS


def test_the_steps_of_the_store_stand_in_one_line() -> None:
    """Two branches that both took the next free number would leave a store with two heads."""
    steps: dict[str, str | None] = {}
    for path, tree in trees():
        if path.startswith("ledarapp/store/migrations/versions/0"):
            given = {
                ast.unparse(node.targets[0]): ast.literal_eval(node.value)
                for node in tree.body
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith("revision")
            }
            assert Path(path).name.startswith(f"{given['revision']}_")
            assert given["revision"] not in steps
            steps[given["revision"]] = given["down_revision"]
    assert [steps[each] for each in sorted(steps)] == [None, *sorted(steps)[:-1]]


def test_requirement_marks_name_requirements() -> None:
    wrong = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("mark.requirement"):
                numbers = [getattr(argument, "value", None) for argument in node.args]
                if not numbers or not all(isinstance(n, str) and re.fullmatch(r"R\d{3}", n) for n in numbers):
                    wrong.append(f"{path}:{node.lineno}")
    assert wrong == []


def test_what_is_imported_is_declared_and_the_other_way_round() -> None:
    sold_as = packages_distributions()
    imported = {name for path, tree in trees() if path.startswith("ledarapp/") for name in _imports(tree)}
    used = {_plain(package) for name in imported for package in sold_as.get(name, ())}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = [line for lines in project["optional-dependencies"].values() for line in lines]
    declared = (re.split(r"[\[<>=]", line)[0] for line in [*project["dependencies"], *optional])
    assert used == {_plain(each) for each in declared}


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name.partition(".")[0] for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def test_locked_packages_carry_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(
        r"^[a-z0-9][^\n]*==(?:[^\n]*\\\n)(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", lock, re.MULTILINE
    )
    assert "".join(packages) == lock
    assert "://" not in lock
