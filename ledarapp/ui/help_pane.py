"""The help pane: what is asked for in the field that has the focus, and an example to begin from."""

from __future__ import annotations

from collections.abc import Callable
from weakref import ref

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ledarapp.guidance import Guidance, Topic
from ledarapp.ui import theme
from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.about import key_of
from ledarapp.ui.widgets.buttons import Button, ToolButton
from ledarapp.ui.widgets.editors import LineEdit, TextArea
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label, restyle

WIDTH = 280
_MOST = (1 << 24) - 1
_SHARE = 0.34
"""Of the page's height, where the pane lies under it."""


class HelpPane(QFrame):
    """Follows the focus inside ``page``. ``closed``: the person has folded it; ``inserted``: an example."""

    closed = Signal()
    inserted = Signal()

    def __init__(
        self, page: QWidget, guidance: Guidance, said_in: Callable[[], str], written_in: Callable[[], str]
    ) -> None:
        """``said_in`` is the interface's language, ``written_in`` the document's: examples go into that."""
        super().__init__()
        self.setObjectName("sidePane")
        self._page, self._guidance = page, guidance
        self._said_in, self._written_in = said_in, written_in
        self._screen, self.key = "", ""
        self._editor: ref[QWidget] | None = None
        self.heading = Heading(self._title, "card")
        self._text = Label(self._advice, "dense")
        self._example_head = Label(lambda: translate("HelpPane", "Example"), "caption", tone="muted")
        self.example = Label(self._sample, "dense")
        self.insert = Button(
            lambda: translate("HelpPane", "Insert the example"), "small", clicked=self._insert
        )
        self._close = ToolButton(
            "x", lambda: translate("HelpPane", "Hide the help (F9)"), clicked=self.closed.emit
        )
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 20, 16, 20)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for widget in (self._text, self._example_head, self.example):
            column.addWidget(widget)
        column.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolled(inside))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def show_screen(self, screen: str) -> None:
        """Tell which screen is in sight; its own advice stands until a field has the focus."""
        self._screen = screen
        self._follow(None, QApplication.focusWidget())

    def house(self, layout: QBoxLayout, *, under: bool) -> None:
        """Stand beside the page, last in this row, or lie under it, above the last of this column."""
        px = theme.current().px
        if layout.indexOf(self) < 0:
            if under:
                layout.insertWidget(layout.count() - 1, self)
            else:
                layout.addWidget(self)
        restyle(self, under=under)
        height = max(round(self._page.window().height() * _SHARE), px(140))
        self.setMinimumWidth(0 if under else px(WIDTH))
        self.setMaximumWidth(_MOST if under else px(WIDTH))
        self.setMinimumHeight(px(120) if under else 0)
        self.setMaximumHeight(height if under else _MOST)

    def say_aloud(self) -> None:
        """Have assistive technology read the advice out."""
        announce(self, f"{self._title()}. {self._advice()}")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow(None, QApplication.focusWidget())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _topic(self) -> Topic | None:
        return self._guidance.topic(self.key) or self._guidance.topic(f"screen.{self._screen}")

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if self.isHidden():
            return  # nothing is read for a pane that nobody sees
        if now is None or not self._page.isAncestorOf(now):
            if now is None or not self.isAncestorOf(now):
                self._look(f"screen.{self._screen}", None)
            return
        self._look(key_of(now) or f"screen.{self._screen}", now)

    def _look(self, key: str, editor: QWidget | None) -> None:
        writes = isinstance(editor, LineEdit | TextArea) and not editor.isReadOnly()
        self._editor = ref(editor) if writes and editor is not None else None
        self.key = key
        self._show()

    def _show(self) -> None:
        self.heading.say(self._title)
        self._text.say(self._advice)
        self.example.say(self._sample)
        has = bool(self._sample())
        self._example_head.setVisible(has)
        self.example.setVisible(has)
        self.insert.setVisible(has and self._editor is not None)

    def _title(self) -> str:
        topic = self._topic()
        return topic.title(self._said_in()) if topic is not None else ""

    def _advice(self) -> str:
        topic = self._topic()
        return "\n\n".join(topic.paragraphs(self._said_in())) if topic is not None else ""

    def _sample(self) -> str:
        topic = self._topic()
        return topic.sample(self._written_in()) if topic is not None else ""

    def _insert(self) -> None:
        """Write the example as if it were typed, so that undo knows it as it knows typing."""
        editor, sample = self._editor() if self._editor is not None else None, self._sample()
        if editor is None or not isValid(editor):
            return
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, LineEdit):
            editor.insert(sample)
            editor.commit()
        elif isinstance(editor, TextArea):
            editor.insertPlainText(sample)
            editor.commit()
        self.inserted.emit()
