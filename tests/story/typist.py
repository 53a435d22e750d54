"""Types into a goal without a pause until it is killed: ``python -m tests.story.typist FOLDER``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import ledarapp.ui  # noqa: F401  first, as in the program
from tests.story.person import Person

BETWEEN_MS = 20
"""From key to key: somebody who types fast and never stops."""


def main(folder: Path) -> None:
    """Open the profile, and tell after each word how many are typed."""
    app = QApplication(sys.argv[:1])
    typist = Person(folder)
    typist.start()
    typist.write("Passphrase", "fire ord er nok")
    typist.press("Open")
    typist.press("New agreement")
    typist.press("Create the agreement")
    typist.write("Name", "Amina Haddad")
    typist.go("Goals")
    typist.press("Add goal")
    editor = QApplication.focusWidget()
    number = 0
    while app is not None and editor is not None:
        number += 1
        for letter in f"ord{number} ":
            QTest.keyClicks(editor, letter)
            QTest.qWait(BETWEEN_MS)
        sys.stdout.write(f"{number} {time.monotonic()}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
