"""A person with a keyboard and no mouse: reaches all by Tab, arrows and shortcuts, and presses it there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QListView,
    QRadioButton,
    QTableView,
    QWidget,
)

from tests.story.person import Person, name_of, plain

KEY = Qt.Key
FURTHEST = 200
"""More stops than any screen has: who has pressed Tab so often has gone round."""
CTRL = Qt.KeyboardModifier.ControlModifier


class Keyboard(Person):
    """Nothing is touched that hasn't the focus, and nothing gets the focus but by keys."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.pressed = 0
        """How many keys it took, typing apart."""
        self.offered = Path()
        """What the system's own chooser answers when a file is asked for."""

    # --- using ---

    def press(self, name: str, *values: object, nth: int = 0) -> None:
        """Go to a button and press it; among radio buttons the arrows choose."""
        button = self.button(name, *values, nth=nth)
        assert button.isEnabled(), name
        if isinstance(button, QRadioButton):
            self._walk(lambda at: isinstance(at, QRadioButton) and at.group() is button.group(), name)
            self._walk(lambda at: at is button, name, KEY.Key_Down)
            if not button.isChecked():
                self._key(KEY.Key_Space)
        else:
            self._walk(lambda at: at is button, name)
            self._key(KEY.Key_Space)
        self.settle()

    def write(self, label: str, text: str, *values: object, nth: int = 0) -> None:
        """Go to a field, type in the place of what stands there, and go on."""
        editor = self.field(label, *values, nth=nth)
        self._walk(lambda at: at is editor, label)
        self._key(KEY.Key_A, CTRL)
        self._key(KEY.Key_Delete)
        first, *others = text.split("\n")
        QTest.keyClicks(editor, first)
        for line in others:
            self._key(KEY.Key_Return)
            QTest.keyClicks(editor, line)
        self._key(KEY.Key_Tab)
        QApplication.processEvents()

    def open_line(self, beginning: str) -> None:
        """Go to the line of a list whose words begin like this, and press it."""
        self._walk(
            lambda at: isinstance(at, QAbstractButton) and name_of(at).startswith(beginning), beginning
        )
        self._key(KEY.Key_Space)
        self.settle()

    def rate(self, place: int) -> None:
        """Go to the scale, and choose the level that stands at this place."""
        self._walk(lambda at: "RatingPicker" in _above(at), "the scale")
        for _ in range(place):
            self._key(KEY.Key_Right)
        if place == 0:
            self._key(KEY.Key_Space)
        self.settle()

    def go(self, row: str) -> None:
        """Go to the list at the side and choose a row with the arrows."""
        wanted = self._said(row, ())
        for view in self._visible(QListView):
            model = view.model()
            rows = [model.index(line, 0).data() for line in range(model.rowCount())]
            if wanted.intersection(str(each) for each in rows):
                self._walk(lambda at, view=view: at is view, row)  # type: ignore[misc]
                self._key(KEY.Key_Home)
                for _ in rows:
                    if view.currentIndex().data() in wanted:
                        self._key(KEY.Key_Return)
                        self.settle()
                        return
                    self._key(KEY.Key_Down)
        raise AssertionError(f"{row}: {self.page()}")

    def open_row(self, words: str) -> None:
        """Go to the table, down to the row in which these words stand, and open it."""
        self._walk(lambda at: isinstance(at, QTableView), words)
        table = QApplication.focusWidget()
        assert isinstance(table, QTableView)
        self._key(KEY.Key_Home, CTRL)
        for _ in range(table.model().rowCount()):
            row = table.currentIndex().row()
            said = [
                str(table.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
                for column in range(table.model().columnCount())
            ]
            if any(words in each for each in said):
                self._key(KEY.Key_Return)
                self.settle()
                return
            self._key(KEY.Key_Down)
        raise AssertionError(words)

    def receive(self, path: Path) -> None:
        """Open a file with the shortcut, and name it in the system's chooser."""
        self.offered = path
        self._key(KEY.Key_O, CTRL)
        self.settle()

    # --- keys ---

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()

    def _walk(self, there: Callable[[QWidget], bool], what: str, key: Qt.Key = KEY.Key_Tab) -> None:
        """Press a key until the focus is there; a window that has just opened may have it nowhere."""
        met: list[str] = []
        for _ in range(FURTHEST):
            at = QApplication.focusWidget()
            if at is not None and there(at):
                return
            met.append(f"{type(at).__name__} {name_of(at) if at is not None else ''}")
            self._key(key)
        raise AssertionError(f"«{plain(what)}» isn't on the way:\n" + "\n".join(dict.fromkeys(met)))


def _above(widget: QWidget | None) -> set[str]:
    found: set[str] = set()
    while widget is not None:
        found.add(type(widget).__name__)
        widget = widget.parentWidget()
    return found
