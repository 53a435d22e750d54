"""The inbox: what has come and waits, opened, told of and put away by keys; many files dropped at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ledarapp.domain.signature import Role
from ledarapp.operations import inbox
from ledarapp.ui import theme
from ledarapp.ui.inbox_table import InboxTable, read_word, seal_word, sender
from ledarapp.ui.language import translate
from ledarapp.ui.parts.package_words import came_words
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.editors import ComboBox, LineEdit
from ledarapp.ui.widgets.empty_state import EmptyState
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.progress import Progress
from ledarapp.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from ledarapp.domain.parcel import InboxLine
    from ledarapp.ui.hosting import WindowHost
    from ledarapp.ui.taking import Taking

KINDS = ("all", "unread", "unsound", "deleted")


class Inbox(QWidget):
    """``opened`` brings the package to open, ``left`` that the overview is wanted, ``file_wanted`` a file."""

    opened = Signal(str)
    left = Signal()
    file_wanted = Signal()

    def __init__(self, host: WindowHost, taking: Taking | None = None) -> None:
        """``taking`` is what is putting files into the inbox, if anything is."""
        super().__init__()
        self.setObjectName("page")
        self._host, self._taking = host, taking
        self._words: tuple[str, ...] = ()
        self._peeking = False
        self.table = InboxTable()
        self.table.opened.connect(self.opened)
        self.table.peeked.connect(self._turn_peek)
        self.table.dropped.connect(self.put_away)
        self.table.looked_at.connect(self._show_peek)
        self.search = LineEdit(placeholder=lambda: translate("Inbox", "Name or unit"), own_undo=True)
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(self.refresh)
        self.kind = ComboBox()
        self.kind.activated.connect(self.refresh)
        # Heard, not seen: the choice stands beside the search box and tells by itself what it is.
        label = Label(lambda: translate("Inbox", "Which packages"), parent=self)
        label.setBuddy(self.kind)
        label.hide()
        self._empty = _empty_state(host, self.file_wanted.emit)
        self._nothing = Label(lambda: translate("Inbox", "Nothing here answers to that."), tone="muted")
        self._lists = QStackedWidget()
        for widget in (self.table, self._empty, self._nothing):
            self._lists.addWidget(widget)
        self.peek = Card()
        self._peeked = Label("", "dense")
        self.peek.column.addWidget(self._peeked)
        self._count = Label("", "note", tone="muted")
        self.progress = Progress(taking.cancel if taking is not None else self.refresh)
        self._lay()
        if taking is not None:
            taking.batch.moved.connect(self._show_progress)
            taking.batch.ended.connect(self._show_progress)
        self.refresh()
        self._show_progress()

    def refresh(self) -> None:
        """Read the inbox anew."""
        here = self.table.current()
        self._words = tuple(self.search.text().casefold().split())
        self._name_kinds()
        every = self._host.workplace.desk.store.parcels.lines()
        shown = [each for each in every if self._holds(each)]
        living = any(each.deleted_at is None for each in every)
        self.table.setAccessibleName(translate("Inbox", "Packages that have come"))
        self.search.setAccessibleName(translate("Inbox", "Search the inbox"))
        self.table.inside.show_lines(shown)
        self.table.stand_on(here.id if here else "")
        asked = bool(self._words) or self._kind() != "all"
        self._lists.setCurrentWidget(
            self.table if shown else self._nothing if asked and living else self._empty
        )
        self._count.say(translate("Inbox", "%n package(s)", None, len(shown)) if shown else "")
        gone = self._kind() == "deleted"
        acts = ((self._open, True), (self._look, True), (self._back, gone), (self._drop, not gone))
        for button, fits in acts:
            button.setVisible(fits and bool(shown))
        self._show_peek()

    def focus_first(self) -> None:
        """Put the focus on the list; where there is none, on what brings a file."""
        shown = self._lists.currentWidget()
        target = self.table if shown is self.table else self._empty.findChild(Button)
        (target or self.search).setFocus()

    def put_away(self) -> None:
        """Put the package the cursor stands on among the deleted, with a way back at once; or back."""
        line, desk = self.table.current(), self._host.workplace.desk
        if line is None:
            return
        if line.deleted_at is not None:
            self._bring_back(line)
            return
        self._host.attempt(lambda: inbox.delete(desk, line.id))
        self.refresh()
        name = sender(line)
        self._host.toaster.show_message(
            lambda: translate("Inbox", "The package from {0} is deleted.").format(name),
            lambda: translate("Toast", "Undo"),
            lambda: self._bring_back(line),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 32 if self.width() >= theme.current().px(700) else 16
        self._column.setContentsMargins(side, 24, side, 16)

    def _lay(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Heading(lambda: translate("Inbox", "Inbox"), "title"), 1)
        head.addWidget(self.search)
        head.addWidget(self.kind)
        foot = Flow(gap=8, line_gap=8)
        self._open = Button(lambda: translate("Inbox", "Open"), "primary", clicked=self._open_current)
        self._drop = Button(lambda: translate("Inbox", "Delete"), icon="trash-2", clicked=self.put_away)
        self._back = Button(lambda: translate("Inbox", "Bring back"), clicked=self.put_away)
        self._look = Button(lambda: translate("Inbox", "Peek"), icon="eye", clicked=self._turn_peek)
        back = Button(
            lambda: translate("Inbox", "Overview"), "quiet", icon="arrow-left", clicked=self.left.emit
        )
        for button in (self._open, self._look, self._drop, self._back):
            foot.addWidget(button)
        top = QHBoxLayout()
        top.addWidget(back)
        top.addStretch(1)
        column.addLayout(top)
        column.addLayout(head)
        column.addWidget(
            Label(
                lambda: translate(
                    "Inbox",
                    "Drop packages anywhere on the window, several at once. Enter opens, Space peeks, "
                    "Delete puts away. Nothing is taken in until you say so.",
                ),
                "note",
                tone="muted",
            )
        )
        column.addWidget(self.progress)
        column.addWidget(self._lists, 1)
        column.addWidget(self.peek)
        column.addWidget(self._count)
        column.addLayout(foot)

    def _show_progress(self) -> None:
        """Tell how far the files have come that are being put in; each is in the list as soon as it is."""
        taking = self._taking
        if taking is None or not taking.current():
            self.progress.hide()
            return
        at, of, name = taking.batch.at, taking.count, taking.current()
        words = lambda: translate("Inbox", "{0} of {1}: {2}").format(at + 1, of, name)  # noqa: E731  said anew
        self.progress.show_at(at, of, words)
        if at:
            self.refresh()

    def _open_current(self) -> None:
        line = self.table.current()
        if line is not None:
            self.opened.emit(line.id)

    def _kind(self) -> str:
        return str(self.kind.currentData() or "all")

    def _name_kinds(self) -> None:
        chosen = self._kind()
        names = {
            "all": lambda: translate("Inbox", "All"),
            "unread": lambda: translate("Inbox", "Unread"),
            "unsound": lambda: translate("Inbox", "Can't be taken in"),
            "deleted": lambda: translate("Inbox", "Deleted"),
        }
        self.kind.setAccessibleName(translate("Inbox", "Which packages"))
        self.kind.clear()
        for key in KINDS:
            self.kind.addItem(names[key](), key)
        self.kind.setCurrentIndex(KINDS.index(chosen))

    def _holds(self, line: InboxLine) -> bool:
        kind = self._kind()
        if (line.deleted_at is not None) != (kind == "deleted"):
            return False
        if (kind == "unread" and line.is_read) or (kind == "unsound" and line.parcel.is_sound):
            return False
        whole = f"{sender(line)} {line.parcel.unit} {line.parcel.name}".casefold()
        return all(word in whole for word in self._words)

    def _bring_back(self, line: InboxLine) -> None:
        self._host.attempt(lambda: inbox.restore(self._host.workplace.desk, line.id))
        self.refresh()
        self.table.stand_on(line.id)

    def _turn_peek(self) -> None:
        self._peeking = not self._peeking
        self._show_peek()

    def _show_peek(self) -> None:
        line = self.table.current() if self._lists.currentWidget() is self.table else None
        self.peek.setVisible(self._peeking and line is not None)
        if line is not None:
            self._peeked.say(_told(line))


def _told(line: InboxLine) -> str:
    told = line.parcel
    facts = (
        f"{sender(line)}, {told.unit}" if told.unit else sender(line),
        came_words(told),
        translate("Inbox", "Signature: {0}").format(seal_word(line)),
        translate("Inbox", "%n remark(s) on the agreement", None, told.remarks) if told.version else "",
        translate("Inbox", "File: {0}").format(told.name),
        read_word(line),
    )
    return " · ".join(each for each in facts if each)


def _empty_state(host: WindowHost, choose: Callable[[], object]) -> EmptyState:
    def more() -> str:
        if host.workplace.settings.role is Role.SUPERIOR:
            return translate("Inbox", "Your section leaders create them with “Create package”.")
        return translate("Inbox", "Your superior creates them with “Create package”.")

    empty = EmptyState(lambda: translate("Inbox", "No packages yet."), more, icon="inbox")
    empty.add(Button(lambda: translate("Inbox", "Open a file…"), icon="folder-open", clicked=choose))
    return empty
