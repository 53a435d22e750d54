"""Ctrl+F: a bar above the page that finds words in the open agreement and goes to their fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.hit import Hit
from ledarapp.domain.search import search
from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.parts.marking import mark
from ledarapp.ui.parts.places import hit_name
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import ToolButton
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.text import Label, Text

_PAUSE_MS, _TRIES = 40, 10


class FindBar(QFrame):
    """Hidden until it is asked for; Enter goes on to the next place, Shift+Enter back, Escape closes."""

    def __init__(self, session: Session, page: QWidget, go: Callable[[Finding], object]) -> None:
        """``page`` is where the fields lie; ``go`` shows the field that a finding belongs to."""
        super().__init__()
        self._session, self._page, self._go = session, page, go
        self._hits: tuple[Hit, ...] = ()
        self._at = -1
        self._before: QWidget | None = None
        self.setObjectName("previewBar")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        name: Text = lambda: translate("Find", "Find in this agreement")  # noqa: E731  read anew
        self.line = LineEdit(placeholder=name, own_undo=True)
        self.line.setAccessibleName(translate("Find", "Find in this agreement"))
        self.line.textChanged.connect(self._look)
        row.addWidget(self.line, 1)
        self.told = Label("", "dense", tone="muted")
        row.addWidget(self.told, 1)
        back: Text = lambda: translate("Find", "Previous place")  # noqa: E731
        on: Text = lambda: translate("Find", "Next place")  # noqa: E731
        row.addWidget(ToolButton("chevron-up", back, clicked=lambda: self.step(-1)))
        row.addWidget(ToolButton("chevron-down", on, clicked=lambda: self.step(1)))
        row.addWidget(ToolButton("x", lambda: translate("Find", "Close the search"), clicked=self.leave))
        session.changed.connect(self._refresh)
        self.hide()

    def ask(self) -> None:
        """Show the bar, with the focus in it."""
        focused = QApplication.focusWidget()
        if focused is not self.line:
            self._before = focused
        self.line.setAccessibleName(translate("Find", "Find in this agreement"))
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place, and around."""
        if not self.isVisible():
            self.ask()
            return
        self._refresh()
        if self._hits:
            self._at = (self._at + by) % len(self._hits) if self._at >= 0 else (0 if by > 0 else -1)
            self._at %= len(self._hits)
            self._show_told()
            self._visit(self._hits[self._at])

    def leave(self) -> None:
        """Close the bar; the focus goes where it was."""
        inside = QApplication.focusWidget()
        self.hide()
        if self._before is not None and (inside is None or self.isAncestorOf(inside)):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._at = -1
        self._refresh()

    def _refresh(self) -> None:
        """Bring the places into line with the agreement and with what is typed."""
        if not self.isVisible():
            return
        self._hits = search(self._session.agreement, self._session.template, self.line.text())
        self._at = min(self._at, len(self._hits) - 1)
        self._show_told()

    def _show_told(self) -> None:
        self.told.say(self._words)

    def _words(self) -> str:
        if not self.line.text().strip():
            return ""
        if not self._hits:
            return translate("Find", "Not found")
        if self._at < 0:
            return translate("Find", "%n place(s)", None, len(self._hits))
        place = hit_name(self._hits[self._at])
        return translate("Find", "{0} of {1} · {2}").format(self._at + 1, len(self._hits), place)

    def show_hit(self, hit: Hit, words: str) -> None:
        """Go to a place found elsewhere and mark the words; *Find next* then goes on from them."""
        self.line.setText(words)
        self._go(Finding(code="", kind=Kind.INFORMATION, screen=hit.screen, field=hit.field, goal=hit.goal))
        self._mark_soon(hit, _TRIES)

    def _visit(self, hit: Hit) -> None:
        announce(self, self._words())
        self.show_hit(hit, self.line.text())

    def _mark_soon(self, hit: Hit, tries: int) -> None:
        # The page opens the field first, some in several turns.
        def attempt() -> None:
            if not mark(self._page, hit.text, self.line.text()) and tries > 1:
                self._mark_soon(hit, tries - 1)

        QTimer.singleShot(_PAUSE_MS, self, attempt)
