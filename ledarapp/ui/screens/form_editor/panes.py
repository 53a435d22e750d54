"""How the editor of a form lies in its window: parts, fields and text, and the page where there is room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.screens.form_editor.fields import FormFields
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.roles import speak_as
from ledarapp.ui.widgets.tab_order import follow, stops
from ledarapp.ui.widgets.text import Heading, Label

WIDE = 1180
"""From this width at 100 % the page stands beside the fields."""

_SHARES = (0.22, 0.46, 0.32)
_FOLDED = (0.32, 0.68)


class Panes(QSplitter):
    """``tabs`` hold the fields, the text and, in a narrow window, the page."""

    def __init__(self, parts: QWidget, fields: FormFields, written: QWidget, page: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self._fields, self._written, self._page = fields, _framed(written), _padded(page, 16, right=0)
        self.tabs = _Tabs()
        for each in (self._fields, self._written):
            self.tabs.addTab(each, "")
        for widget in (_padded(parts, 0, right=16), _padded(self.tabs, 16), self._page):
            self.addWidget(widget)
        self.setContentsMargins(40, 0, 40, 12)
        self.tabs.say()
        self._is_shared = True
        self.splitterMoved.connect(self._leave_shares)

    def show_fields(self) -> None:
        """Bring the fields into sight."""
        self.tabs.setCurrentWidget(self._fields)

    def show_text(self) -> None:
        """Bring the text into sight."""
        self.tabs.setCurrentWidget(self._written)

    def walk(self) -> None:
        """Have Tab go from the tabs to the fields and on to the page, made later than what stands below."""
        follow([self.tabs.tabBar(), *stops(self._fields.body), *stops(self._page)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        if self._is_shared:
            shares = _SHARES if self.indexOf(self._page) >= 0 else _FOLDED
            self.setSizes([round(self.width() * share) for share in shares])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            # Not at once: Qt goes through all widgets, and none may change its place meanwhile.
            QTimer.singleShot(0, self, self._fold)

    def _leave_shares(self) -> None:
        """Who has moved a border keeps it where it is."""
        self._is_shared = False

    def _fold(self) -> None:
        """The page stands beside the fields where there is room, else it is a tab beside theirs."""
        wide = self.width() >= theme.current().px(WIDE)
        if wide and self.indexOf(self._page) < 0:
            self.tabs.removeTab(self.tabs.indexOf(self._page))
            self.addWidget(self._page)
            self._page.show()
        elif not wide and self.indexOf(self._page) >= 0:
            self.tabs.addTab(self._page, "")
            self.tabs.say()


class _Tabs(QTabWidget):
    """The names follow the language."""

    def __init__(self) -> None:
        speak_as(_Tabs.__name__, QAccessible.Role.Grouping)
        super().__init__()

    def say(self) -> None:
        """Name the tabs in the language in force."""
        words: tuple[Callable[[], str], ...] = (
            lambda: translate("FormEditor", "Fields"),
            lambda: translate("FormEditor", "Text"),
            lambda: translate("FormEditor", "Page"),
        )
        for at in range(self.count()):
            self.setTabText(at, words[at]())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say()


def head(undo: Button, redo: Button, *told: QWidget) -> QWidget:
    """Return the title with the steps back and forth, and below it what there is to tell."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(40, 16, 40, 12)
    column.setSpacing(4)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Heading(lambda: translate("FormEditor", "A form of your own"), "title"), 1)
    for button in (undo, redo):
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    column.addLayout(row)
    column.addWidget(Label(_about, "dense", tone="muted"))
    for each in told:
        column.addWidget(each)
    return made


def foot(back: Button, hand_on: Button, save: Button) -> QFrame:
    """Return the bar with the way back and what comes next."""
    bar = QFrame()
    bar.setObjectName("bottomBar")
    row = QHBoxLayout(bar)
    row.setContentsMargins(40, 13, 40, 13)
    row.setSpacing(8)
    row.addWidget(back)
    row.addStretch(1)
    row.addWidget(hand_on)
    row.addWidget(save)
    return bar


def _framed(widget: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(16, 12, 16, 16)
    column.addWidget(widget)
    return made


def _padded(widget: QWidget, left: int, *, right: int | None = None) -> QWidget:
    """Return the widget with air at its sides."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(left, 0, left if right is None else right, 0)
    column.addWidget(widget)
    return made


def _about() -> str:
    return translate(
        "FormEditor",
        "Change words, categories, limits, levels, dates and clauses. Each saving is a new version; "
        "agreements keep the version they were written under.",
    )
