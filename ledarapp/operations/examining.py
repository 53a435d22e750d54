"""What ``doctor`` looks at: the program, its fonts and forms, the key and the store. Shows no content."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ledarapp import __version__, files
from ledarapp.domain.errors import LedarappError
from ledarapp.operations import protecting
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import Door
from ledarapp.policy import NONE, Policy

if TYPE_CHECKING:
    from ledarapp.keys import SlotState
    from ledarapp.templates import Library

_LIBRARIES = (
    "PySide6-Essentials", "sqlmodel", "SQLAlchemy", "sqlcipher3",
    "alembic", "reportlab", "pikepdf", "pyHanko",
    "keyring", "cryptography",
)  # fmt: skip
_LONGEST_LOG = 2**21
_LAST_LINES = 60
_FONTS = ("Regular", "Italic", "SemiBold", "SemiBoldItalic", "Bold")


class Say(Protocol):
    """Says a code in the reader's language."""

    def __call__(self, code: str, /, **values: object) -> str:
        """Return the sentence."""


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
    yield _fonts(door.places.resources)
    yield _forms(door.places.library())
    yield _policy(policy)
    yield from _place(door)
    if door.is_new():
        yield Check(code="doctor.store", good=True, facts=(("doctor.state", "doctor.no_store"),))
        return
    yield _key(door.ways)
    yield _store(open_desk)


def examine_open(desk: Desk, policy: Policy = NONE) -> Iterator[Check]:
    """Look at the same things where the store is open already, and leave it open."""
    yield _program()
    yield _fonts(desk.resources)
    yield _forms(desk.library)
    yield _policy(policy)
    yield _key(lambda: protecting.ways(desk))
    yield _checked(desk)


def lines(checks: Iterable[Check], say: Say, sentence: Callable[[LedarappError], str]) -> Iterator[str]:
    """Tell the checks in words, as ``doctor`` prints them."""
    for each in checks:
        yield f"{say(each.code)}: {say('doctor.good' if each.good else 'doctor.bad')}"
        yield from (f"  {sentence(problem)}" for problem in each.problems)
        for name, fact in each.facts:
            told = (say(word) if word.startswith("doctor.") else word for word in (name, fact))
            yield f"  {': '.join(told)}"


def report(desk: Desk, policy: Policy, say: Say, sentence: Callable[[LedarappError], str]) -> str:
    """Return what those who look after the program need: the checks and the log's last lines, no content.

    The home folder's name, which often is the person's, is left out.
    """
    told = "\n".join((*lines(examine_open(desk, policy), say, sentence), *_last_logged(desk.identity.parent)))
    return told.replace(str(Path.home()), "~") + "\n"


def _last_logged(folder: Path) -> tuple[str, ...]:
    try:
        logged = files.read(folder / "ledarapp.log", at_most=_LONGEST_LOG)
    except LedarappError:
        return ()
    return ("", *logged.decode(errors="replace").splitlines()[-_LAST_LINES:])


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


def _fonts(resources: Path) -> Check:
    folder = resources / "fonts"
    missing = [name for name in _FONTS if not (folder / f"SourceSans3-{name}.ttf").is_file()]
    return Check(
        code="doctor.fonts",
        good=not missing,
        facts=(("doctor.folder", str(folder)), *((name, "-") for name in missing)),
    )


def _forms(library: Library) -> Check:
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


def _key(tell: Callable[[], SlotState | None]) -> Check:
    try:
        ways = tell()
    except LedarappError as error:
        return Check(code="doctor.key", good=False, problems=(error,))
    if ways is None:
        return Check(code="doctor.key", good=True)
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
        return _checked(desk)
    finally:
        desk.store.close()


def _checked(desk: Desk) -> Check:
    try:
        found = desk.store.check()
    except LedarappError as error:
        return Check(code="doctor.store", good=False, problems=(error,))
    facts = (
        ("doctor.revision", found.revision),
        ("cipher", found.cipher),
        ("sqlite", found.engine),
        ("doctor.structure", found.structure),
        ("doctor.damaged_pages", str(found.damaged_pages)),
        ("doctor.broken_references", str(found.broken_references)),
        ("doctor.altered_files", str(found.altered_snapshots)),
        ("doctor.copies", str(len(found.copies))),
        ("doctor.newest_copy", f"{found.copies[0]:%Y-%m-%d %H:%M} UTC" if found.copies else "doctor.none"),
        *((table, str(count)) for table, count in found.counts),
    )
    return Check(code="doctor.store", good=found.healthy, facts=facts)
