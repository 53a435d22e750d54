"""A passing message near the bottom of the window, perhaps with the one thing that can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Label, Text, said

STAYS_MS: Final = 12_000
WIDEST: Final = 480


class Toast(QFrame):
    """Stays twelve seconds, longer while it has the focus or the pointer; spoken when it appears.

    ``appearing`` asks to be given its place for the words and the text size of now.
    """

    appearing = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._act: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(16)
        self._words = Label("", "dense")
        row.addWidget(self._words, 1)
        self._button = Button("", "link", clicked=self._do)
        row.addWidget(self._button)
        self._close = Button(lambda: translate("Toast", "Close"), "link", clicked=self.hide)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self._maybe_hide)
        self.hide()

    def show_message(self, message: Text, action: Text = "", act: Callable[[], object] | None = None) -> None:
        """Show ``message``; ``action`` is the link's words and ``act`` what it does."""
        self._act = act
        self._words.say(message)
        self._button.say(action or "–")
        self._button.setVisible(act is not None)
        self._timer.start()
        self.appearing.emit()
        self.show()
        self.raise_()
        announce(self.window(), said(message))

    def place(self, width: int, bottom: int) -> None:
        """Stand centred in ``width``, 16 px above ``bottom`` (both in the window's coordinates)."""
        most = min(theme.current().px(WIDEST), width - 32)
        self.setFixedWidth(most)
        self.resize(most, max(self.heightForWidth(most), self.minimumSizeHint().height()))
        self.move((width - most) // 2, bottom - 16 - self.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.adjustSize()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _maybe_hide(self) -> None:
        if not self.underMouse() and not self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.stop()
            self.hide()
