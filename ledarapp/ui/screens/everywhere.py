"""Searching everywhere: what is typed is found in every agreement, with the words around it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ledarapp.domain.folding import bare
from ledarapp.operations import searching
from ledarapp.ui import theme
from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.parts.found_list import FoundList
from ledarapp.ui.time_left import time_left
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.page import COLUMN
from ledarapp.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from ledarapp.domain.hit import Found
    from ledarapp.operations.searching import Read
    from ledarapp.ui.hosting import WindowHost
    from ledarapp.ui.tasks import Task

_LEAST: Final = 2
_MOST_UNREAD: Final = 3
_SHOWS_AFTER = 1.0
"""Seconds of reading that nobody need be told of."""


class Everywhere(QWidget):
    """``chosen`` brings the agreement's id and the hit; ``left``: the overview is wanted.

    What has been changed since the last search is read first, one agreement at each turn of the event loop:
    one can type, leave and look at what is found meanwhile.
    """

    chosen = Signal(str, object)
    left = Signal()

    def __init__(self, host: WindowHost) -> None:
        super().__init__()
        self._host, self._desk = host, host.workplace.desk
        self._task: Task | None = None
        self._asked, self._more = "", False
        self.found: tuple[Found, ...] = ()
        self.setObjectName("page")
        self.line = LineEdit(placeholder=_placeholder, own_undo=True)
        self.told = Label("", "dense", tone="muted")
        self.progress, self.unread = QProgressBar(), Label("", "dense", tone="must")
        self.list = FoundList()
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 24)
        column.setSpacing(12)
        back = Button(
            lambda: translate("Everywhere", "Overview"), "quiet", icon="arrow-left", clicked=self.left.emit
        )
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Heading(lambda: translate("Everywhere", "Find everywhere"), "title"))
        for widget in (self.line, self.told, self.progress, self.unread):
            widget.setMaximumWidth(theme.current().px(COLUMN))
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.unread.hide()
        self.line.textChanged.connect(self._look)
        self.list.chosen.connect(lambda found: self.chosen.emit(found.agreement, found.hit))
        self._begin()
        self._name()
        self._tell()

    def focus_first(self) -> None:
        """Put the focus where the words are typed."""
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.line.hasFocus():
            self.list.open()
        elif event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.list.show_found(self.found, self._asked)

    def _name(self) -> None:
        self.line.setAccessibleName(_placeholder())
        self.list.setAccessibleName(translate("Everywhere", "What was found"))
        self.progress.setAccessibleName(translate("Everywhere", "Reading what has been changed"))

    def _begin(self) -> None:
        """Read what waits, as long as this page is there."""
        self._begun = time.monotonic()
        self._of, self._done = searching.waiting(self._desk), 0
        self._failed: list[Read] = []
        self._reading = searching.reading(self._desk)
        self.turns = QTimer(self)
        self.turns.timeout.connect(self._read_next)
        if self._of:
            self.turns.start(0)

    def _read_next(self) -> None:
        read = next(self._reading, None)
        if read is not None:
            self._done += 1
            if read.error is not None:
                self._failed.append(read)
        else:
            self.turns.stop()
            self._show_failed()
            self._look()
        if time.monotonic() - self._begun > _SHOWS_AFTER:
            self.progress.setRange(0, self._of)
            self.progress.setValue(self._done)
            self.progress.setVisible(read is not None)
            self._tell()

    def _show_failed(self) -> None:
        names = {each.id: each for each in self._desk.store.agreements()}
        lines = []
        for read in self._failed[:_MOST_UNREAD]:
            line = names.get(read.agreement)
            who = (line.leader, str(line.start.year) if line.start else "") if line is not None else ()
            sentence = self._host.workplace.sentence(read.error) if read.error is not None else ""
            lines.append((" ".join(part for part in who if part), sentence))
        self.unread.say(lambda: _failed_words(lines, len(self._failed)))
        self.unread.setVisible(bool(self._failed))

    def _look(self) -> None:
        """Look for what is typed now; while a search is under way, the next one waits for it."""
        if self._task is not None:
            return
        self._asked = self.line.text()
        if len(bare(self._asked).strip()) < _LEAST:
            self._show(())
            return
        work = searching.looking(self._desk, self._asked)
        self._task = self._host.tasks.run(work, self._came, self._went_wrong, owner=self)
        self._tell()

    def _came(self, found: tuple[Found, ...]) -> None:
        self._task = None
        if self.line.text() == self._asked:
            self._show(found)
        else:
            self._look()

    def _went_wrong(self, error: Exception) -> None:
        self._task = None
        self._host.show_error(error)

    def _show(self, found: tuple[Found, ...]) -> None:
        self.found = found[: searching.MOST]
        self.list.show_found(self.found, self._asked)
        self._more = len(found) > searching.MOST
        self._tell()
        announce(self, self.told.text())

    def _tell(self) -> None:
        self.told.say(self._words)

    def _words(self) -> str:
        typed = bare(self.line.text()).strip()
        if self.turns.isActive() and self.progress.isVisible():
            words = translate("Everywhere", "Reading what has been changed: {0} of {1}.").format(
                self._done, self._of
            )
            left = time_left(time.monotonic() - self._begun, self._done, self._of)
            return f"{words} {left}".strip()
        if not typed:
            return translate("Everywhere", "In every agreement: all that is written, your private notes too")
        if len(typed) < _LEAST:
            return translate("Everywhere", "Write at least two letters")
        if not self.found:
            return translate("Find", "Not found") if self._task is None else ""
        if self._more:
            count = len(self.found)
            return translate("Everywhere", "The first %n place(s). More letters find fewer.", None, count)
        return translate("Everywhere", "%n place(s)", None, len(self.found))


def _failed_words(lines: list[tuple[str, str]], count: int) -> str:
    told = [translate("Everywhere", "Not searched: {0}. {1}").format(*each) for each in lines]
    if count > len(lines):
        told.append(translate("Everywhere", "%n more could not be read", None, count - len(lines)))
    return "\n".join(told)


def _placeholder() -> str:
    return translate("Everywhere", "Words or parts of words")
