"""A person who has nothing but what assistive technology tells: finds things by role and name."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from tests.spoken.outside import FOCUSED, PATIENCE_S, SENSITIVE, SHOWING, Bus, Gone, Thing, start

BUTTONS = {"push button", "radio button", "check box", "toggle button", "button"}
FIELDS = {"text", "password text", "entry"}
ACTIONS = ("Press", "Toggle", "Check", "Select", "press", "toggle")
_CODE = re.compile(r"(?:[A-Z0-9]{4}–){3,}[A-Z0-9]+")
"""It is spoken letter by letter."""
HOME, DOWN, RETURN = 0xFF50, 0xFF54, 0xFF0D
MOST_ROWS = 20
_Found = TypeVar("_Found")


class Listener:
    """One person at one program."""

    def __init__(self, bus: Bus, profile: Path) -> None:
        self._bus, self._profile = bus, profile
        self.program: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the program, and wait until it can be heard."""
        self.program = start(self._bus, self._profile)
        self._until(lambda: next(self._windows(), None), "no window")

    def quit(self) -> None:
        """End the program, if it runs."""
        if self.program is not None:
            self.program.terminate()
            self.program.wait(timeout=30)
            self.program = None

    def press(self, name: str) -> None:
        """Press a button by its name, or by how its name begins («Next…»)."""
        self._until(lambda: self._find(BUTTONS, name), f"no button {name}").act(*ACTIONS)

    def save(self, path: Path) -> None:
        """Name a file in the chooser that asks for one, and wait until it is written."""
        self._name_file(path, "Save")
        self._until(path.exists, f"{path.name} was not written")

    def open(self, path: Path) -> None:
        """Name the file to open in the chooser."""
        self._name_file(path, "Open")

    def _name_file(self, path: Path, button: str) -> None:
        self.write("File name:", str(path))
        self.press(button)

    def press_until(self, name: str, wanted: str) -> None:
        """Press a button again until another is there: the pages must have been seen before it acts."""

        def found() -> Thing | None:
            self.press(name)
            time.sleep(1)
            return self._find(BUTTONS, wanted)

        self._until(found, f"{name} brought no {wanted}")

    def go(self, row: str) -> None:
        """Walk the list at the side by key to the row that begins with these words, and choose it."""
        self._bus.give_focus()
        self._until(lambda: self._find({"list"}, "Steps"), "no list").focus()
        self._bus.key(HOME)
        for _ in range(MOST_ROWS):
            time.sleep(0.1)
            found = self._find({"list item"}, f"{row}…")
            if found is not None and found.has(FOCUSED):
                self._bus.key(RETURN)
                return
            self._bus.key(DOWN)
        raise AssertionError(f"no row {row} had the focus")

    def write(self, label: str, words: str, *, nth: int = 0) -> None:
        """Write into a field in the place of what stands there."""
        self._until(lambda: self._find(FIELDS, label, nth), f"no field {label}").write(words)

    def reads(self, name: str, label: str, *, nth: int = 0) -> str:
        """Return what stands in a field. ``name`` is said when there is none."""
        return self._until(lambda: self._find(FIELDS, label, nth), name).text()

    def meets(self, words: str, role: str = "") -> Thing:
        """Wait until something of this role is called so, or begins so."""
        return self._until(lambda: self._find({role} if role else set(), words), f"nobody says {words}")

    def code(self) -> str:
        """Return the recovery code that is shown."""

        def found() -> str:
            for each in self.everything():
                match = _CODE.search("".join(each.name.split()))
                if match:
                    return match[0].replace("–", "-")
            return ""

        return self._until(found, "no recovery code")

    def everything(self) -> Iterator[Thing]:
        """Yield everything in sight, outermost first, as it lies."""
        for window in self._windows():
            yield from _below(window)

    def _windows(self) -> Iterator[Thing]:
        assert self.program is not None
        for program in self._bus.programs():
            if program.name == "Ledarapp":
                yield from reversed([each for each in program.children() if each.has(SHOWING)])

    def _find(self, roles: set[str], name: str, nth: int = 0) -> Thing | None:
        found = [
            each
            for each in self.everything()
            if (not roles or each.role in roles) and _called(each, name) and each.has(SENSITIVE)
        ]
        return found[nth] if len(found) > nth else None

    def _until(self, look: Callable[[], _Found | None], what: str) -> _Found:
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                found = look()
            except Gone:
                found = None  # the window changed while it was read
            if found:
                return found
            if time.monotonic() > until:
                told = "\n".join(f"{each.role}: {each.name}" for each in self.everything() if each.name)
                raise AssertionError(f"{what}; there is\n{told}")
            time.sleep(0.1)


def _below(thing: Thing) -> Iterator[Thing]:
    yield thing
    for each in thing.children():
        if each.has(SHOWING) or each.role in {"list item", "table cell"}:
            yield from _below(each)


def _called(thing: Thing, name: str) -> bool:
    said = thing.name.replace("&", "").strip()
    return said.startswith(name[:-1]) if name.endswith("…") and said != name else said == name
