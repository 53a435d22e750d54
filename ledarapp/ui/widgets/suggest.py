"""Quiet suggestions under an editor: a short list that never takes the focus and never stands in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from ledarapp.ui import theme
from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.editors import LineEdit, TextArea
from ledarapp.ui.widgets.text import Label, Text, tip

_PAUSE_MS = 180
_ROW, _HEAD, _ROOM = 34, 26, 12
_TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Suggestion(NamedTuple):
    """What is shown, and what is handed over when it is taken."""

    text: str
    value: Any


class Suggestions(QObject):
    """Watches one editor. Down goes into the list, Enter takes what is marked, Escape sends it away.

    It comes only while somebody types, and nothing is marked until they ask for it: Enter, Tab and the arrow
    keys do what they always do.
    """

    def __init__(
        self,
        editor: LineEdit | TextArea,
        look: Callable[[str], Sequence[Suggestion]],
        take: Callable[[Any], object],
        title: Text,
    ) -> None:
        super().__init__(editor)
        self._editor, self._look, self._take, self._title = editor, look, take, title
        self._panel: _Panel | None = None
        self._dismissed = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_PAUSE_MS)
        self._clock.timeout.connect(self.look)
        if isinstance(editor, LineEdit):
            editor.textEdited.connect(self._typed)
        else:
            editor.textChanged.connect(self._typed)
        editor.installEventFilter(self)
        editor.destroyed.connect(self._drop)

    @property
    def shown(self) -> tuple[str, ...]:
        """The suggestions in sight."""
        if self._panel is None or not isValid(self._panel) or not self._panel.isVisible():
            return ()
        return tuple(self._panel.list.item(row).text() for row in range(self._panel.list.count()))

    def look(self) -> None:
        """Look for what could be meant by the text as it stands, and show it."""
        if self._dismissed or not self._editor.hasFocus():
            self.hide()
            return
        found = self._look(self._text())
        if not found:
            self.hide()
            return
        new = not self.shown
        panel = self._made()
        panel.show_suggestions(found)
        self._place(panel)
        panel.show()
        panel.raise_()
        if new:
            announce(
                self._editor, translate("Suggestions", "%n suggestion(s), Down to choose", None, len(found))
            )

    def hide(self) -> None:
        """Send the list away."""
        self._clock.stop()
        if self._panel is not None and isValid(self._panel):
            self._panel.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._dismissed = False
            self.hide()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        elif (
            event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and self.shown and self._panel is not None
        ):
            self._place(self._panel)
        elif isinstance(event, QKeyEvent) and self.shown:
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._is_ours(event):
                self._press(event.key())
                return True
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        marked = self._panel is not None and self._panel.list.currentRow() >= 0
        keys = {Qt.Key.Key_Down, Qt.Key.Key_Escape} | (_TAKES | {Qt.Key.Key_Up} if marked else set())
        return event.key() in keys

    def _press(self, key: int) -> None:
        if self._panel is None:
            return
        rows, row = self._panel.list.count(), self._panel.list.currentRow()
        if key == Qt.Key.Key_Escape:
            self._dismissed = True
            self.hide()
        elif key in _TAKES:
            self._chosen(row)
        else:
            row = min(row + 1, rows - 1) if key == Qt.Key.Key_Down else row - 1
            self._panel.list.setCurrentRow(row)
            if row >= 0:
                announce(self._editor, self._panel.list.item(row).text())

    def _typed(self) -> None:
        if self._editor.hasFocus() and self._editor.waits:
            self._clock.start()
        else:
            self.hide()

    def _text(self) -> str:
        return self._editor.text() if isinstance(self._editor, LineEdit) else self._editor.toPlainText()

    def _chosen(self, row: int) -> None:
        if self._panel is None or row < 0:
            return
        value = self._panel.list.item(row).data(Qt.ItemDataRole.UserRole)
        self.hide()
        self._dismissed = True
        self._editor.commit()
        self._take(value)
        if isinstance(self._editor, TextArea):
            cursor = self._editor.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self._editor.setTextCursor(cursor)

    def _made(self) -> _Panel:
        if self._panel is None or not isValid(self._panel):
            self._panel = _Panel(self._editor.window(), self._title, self._chosen)
            above = self._editor.parentWidget()
            while above is not None:
                if isinstance(above, QAbstractScrollArea):
                    above.verticalScrollBar().valueChanged.connect(self.hide)
                above = above.parentWidget()
        return self._panel

    def _place(self, panel: _Panel) -> None:
        """Stand below the editor, or above it where there is more room."""
        editor, around = self._editor, self._editor.window()
        height = panel.wanted_height()
        below = editor.mapTo(around, QPoint(0, editor.height() + 2))
        if below.y() + height > around.height() - 8:
            below = editor.mapTo(around, QPoint(0, -2)) - QPoint(0, height)
        panel.setGeometry(below.x(), max(below.y(), 0), editor.width(), height)

    def _drop(self) -> None:
        if self._panel is not None and isValid(self._panel):
            self._panel.deleteLater()


class _Panel(QFrame):
    """The list and the words over it; it has no focus of its own."""

    def __init__(self, around: QWidget, title: Text, chosen: Callable[[int], None]) -> None:
        super().__init__(around)
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(lambda item: chosen(self.list.row(item)))
        self._title = Label(title, "caption", tone="muted", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(2)
        self._title.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._title)
        column.addWidget(self.list)

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Bring the list into line; nothing is marked."""
        self.list.clear()
        for each in found:
            item = QListWidgetItem(each.text)
            item.setData(Qt.ItemDataRole.UserRole, each.value)
            item.setToolTip(tip(each.text))
            self.list.addItem(item)
            item.setSizeHint(QSize(0, theme.current().px(_ROW)))
        self.list.setCurrentRow(-1)
        self.list.setAccessibleName(self._title.text())

    def wanted_height(self) -> int:
        """Return how high the panel is with all its rows."""
        px = theme.current().px
        return px(_HEAD) + self.list.count() * px(_ROW) + _ROOM
