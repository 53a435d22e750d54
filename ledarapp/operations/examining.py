"""What ``doctor`` looks at: the program, its fonts and forms, the key and the store. Shows no content."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from ledarapp import __version__
from ledarapp.domain.errors import LedarappError
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import Door
from ledarapp.policy import NONE, Policy

_LIBRARIES = (
    "PySide6-Essentials", "sqlmodel", "SQLAlchemy", "sqlcipher3",
    "alembic", "reportlab", "pikepdf", "pyHanko",
    "keyring", "cryptography",
)  # fmt: skip
_FONTS = ("Regular", "Italic", "SemiBold", "SemiBoldItalic", "Bold")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing ``doctor`` looked at: its code, facts without any content, and what is wrong with it.

    A fact is (name, value); either is a code where it begins with ``doctor.``, else told as it is.
    """

    code: str
    good: bool
    facts: tuple[tuple[str, str], ...] = ()
    problems: tuple[LedarappError, ...] = ()


def examine(door: Door, open_desk: Callable[[], Desk], policy: Policy = NONE) -> Iterator[Check]:
    """Look at one thing after the other; what can't be opened is told as not in order, with its code."""
    yield _program()
    yield _fonts(door)
    yield _forms(door)
    yield _policy(policy)
    yield from _place(door)
    if door.is_new():
        yield Check(code="doctor.store", good=True, facts=(("doctor.state", "doctor.no_store"),))
        return
    yield _key(door)
    yield _store(open_desk)


def _program() -> Check:
    facts = [
        ("ledarapp", __version__),
        ("python", platform.python_version()),
        ("system", platform.platform()),
    ]
    return Check(
        code="doctor.version", good=True, facts=(*facts, *((name, _version(name)) for name in _LIBRARIES))
    )


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "-"


def _fonts(door: Door) -> Check:
    folder = door.places.resources / "fonts"
    missing = [name for name in _FONTS if not (folder / f"SourceSans3-{name}.ttf").is_file()]
    return Check(
        code="doctor.fonts",
        good=not missing,
        facts=(("doctor.folder", str(folder)), *((name, "-") for name in missing)),
    )


def _forms(door: Door) -> Check:
    library = door.places.library()
    problems = library.problems()
    forms = tuple((card.key, str(card.version)) for card in library.cards())
    return Check(code="doctor.forms", good=bool(forms) and not problems, facts=forms, problems=problems)


def _policy(policy: Policy) -> Check:
    file = str(policy.file) if policy.file is not None else "doctor.policy_none"
    facts = (("doctor.policy", file), *policy.held)
    return Check(code="doctor.policy", good=not policy.problems, facts=facts, problems=policy.problems)


def _place(door: Door) -> Iterator[Check]:
    """Tell of a place where no profile should lie."""
    folder = door.places.folder
    unfit = door.places.unfit()
    if folder.exists() and not folder.is_dir():
        yield _unfit(LedarappError("files.not_a_folder", path=folder))
    if unfit is not None:
        yield _unfit(unfit)


def _unfit(problem: LedarappError) -> Check:
    return Check(code="doctor.profile", good=False, problems=(problem,))


def _key(door: Door) -> Check:
    try:
        ways = door.ways()
    except LedarappError as error:
        return Check(code="doctor.key", good=False, problems=(error,))
    facts = (
        ("doctor.keyring", ways.keyring or "doctor.none"),
        ("doctor.passphrase", _yes(is_so=ways.passphrase)),
        ("doctor.recovery_tried", _yes(is_so=ways.recovery_proven)),
    )
    return Check(code="doctor.key", good=True, facts=facts)


def _yes(*, is_so: bool) -> str:
    return "doctor.yes" if is_so else "doctor.no"


def _store(open_desk: Callable[[], Desk]) -> Check:
    try:
        desk = open_desk()
    except LedarappError as error:
        return Check(code="doctor.store", good=False, problems=(error,))
    try:
        report = desk.store.check()
    except LedarappError as error:
        return Check(code="doctor.store", good=False, problems=(error,))
    finally:
        desk.store.close()
    facts = (
        ("doctor.revision", report.revision),
        ("cipher", report.cipher),
        ("sqlite", report.engine),
        ("doctor.structure", report.structure),
        ("doctor.damaged_pages", str(report.damaged_pages)),
        ("doctor.broken_references", str(report.broken_references)),
        ("doctor.altered_files", str(report.altered_snapshots)),
        *((table, str(count)) for table, count in report.counts),
    )
    return Check(code="doctor.store", good=report.healthy, facts=facts)
