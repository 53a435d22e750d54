"""What an installed program tries on itself: the parts that a bundle can lack without anybody noticing."""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from pathlib import Path

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition
from ledarapp.operations import drafting, judging
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import Door
from ledarapp.operations.rehearsal import Rehearsal
from ledarapp.templates import Library

NATIVE = (
    "sqlcipher3", "cryptography.hazmat.bindings._rust", "lxml.etree", "pikepdf", "PIL.Image",
    "reportlab.pdfgen.canvas", "pkcs11", "pyrage", "PySide6.QtPdf", "PySide6.QtPrintSupport",
    "PySide6.QtSvg", "PySide6.QtNetwork", *(("PySide6.QtDBus",) if sys.platform.startswith("linux") else ()),
)  # fmt: skip
"""Libraries with parts that Python's machinery can't find: a bundle starts without them, and fails later."""

_FORM, _LANGUAGE = "ufd-ad", "nb"
_PHRASE = "self-test"
_LARGEST = 2**24
_PLAIN_DATABASE = b"SQLite format 3\0"


class Failed(Exception):  # noqa: N818 - it is said of the step
    """A step came to its end with the wrong result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What the start-up lends: words, forms, desks that leave nothing, a door, a helper process, a window."""

    library: Library
    desks: Callable[[], AbstractContextManager[tuple[Desk, Desk]]]
    door: Callable[[Path], Door]
    draw: Callable[[bytes], tuple[bytes, ...]]
    show: Callable[[Desk], None]


class Trials:
    """The steps in their order; each uses what the ones before it left in the folder."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self._bench, self._folder = bench, folder

    def run(self) -> Iterator[tuple[str, float]]:
        """Try one thing after the other; yield the code and the seconds of each that went well.

        Whatever a broken bundle raises goes on to the caller: there is nothing to mend here.
        """
        for code, act in (
            ("selftest.libraries", self._libraries),
            ("selftest.forms", self._forms),
            ("selftest.journey", self._journey),
            ("selftest.verdicts", self._verdicts),
            ("selftest.store", self._store),
            ("selftest.helper", self._helper),
            ("selftest.window", self._window),
        ):
            began = time.perf_counter()
            act()
            yield code, time.perf_counter() - began

    def _libraries(self) -> None:
        for name in NATIVE:
            importlib.import_module(name)

    def _forms(self) -> None:
        for problem in self._bench.library.problems():
            raise problem
        _expect(bool(self._bench.library.all()), "no forms")

    def _journey(self) -> None:
        with self._bench.desks() as (leader, superior):
            for _ in Rehearsal(leader, superior, _FORM, _LANGUAGE, self._folder).play():
                pass

    def _verdicts(self) -> None:
        signed = [self._folder / f"{which}.pdf" for which in Edition]
        for path in (*signed, self._folder / "package.asice"):
            judged = judging.judge_file(path, known={})
            _expect(judged.intact and bool(judged.lines), path.name)
        forged = self._folder / "forged.pdf"
        forged.write_bytes(signed[0].read_bytes().replace(b"/Pages", b"/Pagez", 1))
        _expect(not judging.judge_file(forged, known={}).intact, forged.name)

    def _store(self) -> None:
        door = self._bench.door(self._folder / "profile")
        desk = door.make(passphrase=_PHRASE, use_keyring=False).desk
        with closing(desk.store):
            made = drafting.example(desk, _FORM, _LANGUAGE).agreement.id
        head = door.places.store.read_bytes()[: len(_PLAIN_DATABASE)]
        _expect(bool(head) and head != _PLAIN_DATABASE, "encryption")
        try:
            door.by_passphrase(f"not {_PHRASE}").store.close()
        except LedarappError as error:
            _expect(error.code == "keys.wrong_passphrase", error.code)
        else:
            raise Failed("passphrase")
        desk = door.by_passphrase(_PHRASE)
        with closing(desk.store):
            _expect(desk.store.check().healthy, "store")
            _expect(drafting.open_agreement(desk, made).agreement.id == made, "agreement")

    def _helper(self) -> None:
        pages = self._bench.draw(files.read(self._folder / "agreement.pdf", at_most=_LARGEST))
        _expect(bool(pages), "pages")

    def _window(self) -> None:
        with self._bench.desks() as (leader, _):
            self._bench.show(leader)


def _expect(right: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not right:
        raise Failed(what)
