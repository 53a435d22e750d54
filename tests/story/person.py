"""A person at the program: sees what is visible, finds it by its name, presses, types and reads.

Names are given in English, as the source has them, and looked for in the language in which the person has the
program; a field by its label, a button by its words. What is not visible can't be used.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from ledarapp.messages import Messages
from ledarapp.operations.opening import Door, Places
from ledarapp.settings import Settings
from ledarapp.ui.start import Program, Start
from ledarapp.ui.tasks import Task
from ledarapp.ui.widgets.rating import RatingPicker
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import label_of

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
TEXT = QAccessible.Text
PATIENCE_MS = 20_000
WIDE, HIGH = 1440, 900
_Widget = TypeVar("_Widget", bound=QWidget)


class Person:
    """One profile and, while the program runs, what its window shows."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.language = "en"
        self.settings = Settings(language="en")
        self.program: Program | None = None

    # --- starting and quitting ---

    def start(self) -> None:
        """Start the program on this profile, as the first process there is."""
        self.program = Program(
            Start(
                messages=Messages(RESOURCES / "messages", strict=True),
                settings=self.settings,
                keep=self._keep,
                translations=ROOT / "translations",
                resources=RESOURCES,
                door=Door(places(self.folder)),
            )
        )
        assert self.program.begin()
        self.settle()

    def quit(self) -> None:
        """Close the window and end the program."""
        window = self.window
        assert self.program is not None
        window.close()
        self.program.end()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # A process takes its words with it.
        self.program.language.use("en")
        self.program = None

    @property
    def window(self) -> QWidget:
        """The window in front."""
        assert self.program is not None
        assert self.program.window is not None
        return self.program.window

    def settle(self) -> None:
        """Wait until the window has painted and nothing is under way beside it."""
        for _ in range(3):
            QApplication.processEvents()
        window = self.program.window if self.program is not None else None
        if isinstance(window, MainWindow):
            if window.width() < WIDE:
                # The screen that isn't there is small; a window comes back no wider than that.
                window.resize(WIDE, HIGH)
                QApplication.processEvents()
            patience = QDeadlineTimer(PATIENCE_MS)
            while window.host.tasks.findChildren(Task):
                assert not patience.hasExpired()
                QTest.qWait(5)
            QApplication.processEvents()

    # --- using ---

    def press(self, name: str, *values: object, nth: int = 0) -> None:
        """Press a button by its words or its name."""
        button = self.button(name, *values, nth=nth)
        assert button.isEnabled(), name
        if button.isCheckable():
            # A radio button's own picture is all a mouse can hit; the keyboard chooses it as well.
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, label: str, text: str, *values: object, nth: int = 0) -> None:
        """Type into a field in the place of what stands there, and leave it."""
        editor = self.field(label, *values, nth=nth)
        QTest.mouseClick(_hit(editor), Qt.MouseButton.LeftButton)
        editor.setFocus()
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        first, *others = text.split("\n")
        QTest.keyClicks(editor, first)
        for line in others:
            QTest.keyClick(editor, Qt.Key.Key_Return)
            QTest.keyClicks(editor, line)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        QApplication.processEvents()

    def choose(self, label: str, choice: str, *values: object) -> None:
        """Choose from a list by its words."""
        box = next(each for each in self._visible(QComboBox) if name_of(each) in self._said(label, values))
        wanted = self._said(choice, ())
        row = next(row for row in range(box.count()) if box.itemText(row) in wanted)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(box, Qt.Key.Key_Down)
        self.settle()

    def open_line(self, beginning: str) -> None:
        """Press the line of a list whose words begin like this."""
        lines = [each for each in self._visible(QAbstractButton) if name_of(each).startswith(beginning)]
        QTest.mouseClick(lines[0], Qt.MouseButton.LeftButton)
        self.settle()

    def tick_first(self) -> None:
        """Tick the first box in sight."""
        box = self._visible(QCheckBox)[0]
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        self.settle()

    def rate(self, place: int) -> None:
        """Choose the level that stands at this place of the scale in sight."""
        picker = self._visible(RatingPicker)[0]
        cells = [each for each in picker.findChildren(QAbstractButton) if each.isVisible()]
        QTest.mouseClick(cells[place], Qt.MouseButton.LeftButton)
        self.settle()

    def go(self, row: str) -> None:
        """Choose a row of the list at the side: a step, a view, or a list of agreements."""
        for view in self._visible(QListView):
            model = view.model()
            for index in (model.index(line, 0) for line in range(model.rowCount())):
                if index.data() in self._said(row, ()):
                    place = view.visualRect(index).center()
                    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
                    self.settle()
                    return
        raise AssertionError(f"{row}: {self.page()}")

    def open_row(self, words: str) -> None:
        """Open the row of a table in which these words stand."""
        for table in self._visible(QTableView):
            model = table.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    index = model.index(row, column)
                    if words in str(index.data(Qt.ItemDataRole.AccessibleTextRole)):
                        place = table.visualRect(index).center()
                        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
                        QTest.keyClick(table, Qt.Key.Key_Return)
                        self.settle()
                        return
        raise AssertionError(words)

    def menu(self, words: str) -> None:
        """Choose a command from the menu bar."""
        wanted = self._said(words, ())
        found = [each for each in self.window.findChildren(QAction) if plain(each.text()) in wanted]
        assert found, words
        assert found[0].isEnabled(), words
        found[0].trigger()
        self.settle()

    def keys(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press keys where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def copy_from_elsewhere(self, text: str) -> None:
        """Have something on the clipboard that comes from another program."""
        QGuiApplication.clipboard().setText(text)

    def receive(self, path: Path) -> None:
        """Drop a file on the window."""
        window = self.window
        assert isinstance(window, MainWindow)
        window.file_chosen.emit(path)
        self.settle()

    def speak(self, language: str) -> None:
        """Change the interface's language in the menu."""
        self.menu({"nb": "Norsk bokmål", "sv": "Svenska", "en": "English"}[language])
        self.language = language

    # --- seeing ---

    def button(self, name: str, *values: object, nth: int = 0) -> QAbstractButton:
        """Return a visible button by its words or its name."""
        wanted = self._said(name, values)
        found = [
            each
            for each in self._visible(QAbstractButton)
            if plain(each.text()) in wanted or name_of(each) in wanted
        ]
        assert len(found) > nth, f"{name}: {sorted(name_of(each) for each in self._visible(QAbstractButton))}"
        return found[nth]

    def field(self, label: str, *values: object, nth: int = 0) -> QLineEdit | QPlainTextEdit:
        """Return a visible field by its label."""
        wanted = self._said(label, values)
        fields: list[QLineEdit | QPlainTextEdit] = [
            *self._visible(QLineEdit),
            *self._visible(QPlainTextEdit),
        ]
        found = [each for each in fields if name_of(each) in wanted]
        assert len(found) > nth, f"{label}: {sorted(name_of(each) for each in fields)}"
        return sorted(found, key=lambda each: _place(each, self.window))[nth]

    def offers(self, name: str, *values: object) -> bool:
        """Tell whether there is a button of this name in sight."""
        wanted = self._said(name, values)
        return any(name_of(each) in wanted for each in self._visible(QAbstractButton))

    def text(self, label: str, *values: object) -> str:
        """Return what stands in a field."""
        field = self.field(label, *values)
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def focused(self) -> str:
        """Return what has the focus, by its name."""
        focused = QApplication.focusWidget()
        return name_of(focused) if focused is not None else ""

    def sees(self, words: str) -> bool:
        """Tell whether these words stand somewhere in sight, or are spoken there."""
        return words in self.page()

    def page(self) -> str:
        """Return every text in sight, line by line, names that are only spoken included."""
        shown = [each for each in self.window.findChildren(QWidget) if each.isVisible()]
        texts = [each.text() for each in shown if isinstance(each, QLabel | QAbstractButton)]
        return "\n".join([*texts, *(each.accessibleName() for each in shown)])

    def reads(self, english: str, *values: object) -> bool:
        """Tell whether a sentence of the program stands in sight, in the language of this person."""
        page = self.page()
        return any(words in page for words in self._said(english, values))

    def words(self, english: str) -> str:
        """Return what a text of the program is in the language of this person."""
        return min(self._said(english, ()))

    def dismiss(self) -> None:
        """Close the passing message, if there is one."""
        window = self.window
        if isinstance(window, MainWindow) and window.host.toaster.isVisible():
            self.press("Close")

    def _said(self, english: str, values: tuple[object, ...]) -> set[str]:
        words = translated(self.language).get(plain(english)) or {english}
        return {plain(each).format(*values) if values else plain(each) for each in words}

    def _visible(self, kind: type[_Widget]) -> list[_Widget]:
        return [each for each in self.window.findChildren(kind) if each.isVisible()]

    def _keep(self, settings: Settings) -> None:
        self.settings = settings


@cache
def translated(language: str) -> dict[str, set[str]]:
    """Return what each English text of the interface is called in this language, wherever it stands."""
    found: dict[str, set[str]] = {}
    tree = ET.parse(ROOT / "translations" / f"ledarapp_{language}.ts")  # noqa: S314  our own file
    for message in tree.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        if source is not None and translation is not None and translation.text and translation.text.strip():
            found.setdefault(plain(source.text or ""), set()).add(plain(translation.text))
    return found


def places(folder: Path) -> Places:
    """Return where a profile in this folder keeps its files."""
    return Places(
        folder=folder,
        store=folder / "agreements.db",
        slots=folder / "keyslots.json",
        spare_slots=folder / "backups" / "keyslots.json",
        identity=folder / "identity.p12",
        backups=folder / "backups",
        resources=RESOURCES,
        proposal=folder,
        tells_sync=lambda _: None,
    )


def name_of(widget: QWidget) -> str:
    """Return what assistive technology calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        return widget.accessibleName() or label_of(interface)
    return widget.accessibleName() or interface.text(TEXT.Name) or label_of(interface)


def plain(words: str) -> str:
    """Return words without the marks of their shortcut."""
    return words.replace("&", "")


def _hit(editor: QLineEdit | QPlainTextEdit) -> QWidget:
    return editor.viewport() if isinstance(editor, QPlainTextEdit) else editor


def _place(widget: QWidget, window: QWidget) -> tuple[int, int]:
    at = widget.mapTo(window, QPoint(0, 0))
    return at.y(), at.x()


def names(window: QWidget) -> Iterator[str]:
    """Yield the class and name of everything that can be used, for those who write a story."""
    for each in window.findChildren(QWidget):
        if each.isVisible() and isinstance(each, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox):
            yield f"{type(each).__name__}: {name_of(each)}"
