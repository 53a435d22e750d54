"""The overview: every agreement of this profile, what matters now, and where new ones begin."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ledarapp.domain.signature import Role
from ledarapp.operations import listing
from ledarapp.ui import theme
from ledarapp.ui.agreement_table import AgreementTable, holder
from ledarapp.ui.language import translate
from ledarapp.ui.list_filter import ListFilter
from ledarapp.ui.now_cards import NowCards
from ledarapp.ui.overview_lists import rows, title, view_of
from ledarapp.ui.sidebar import StepList
from ledarapp.ui.widgets.after_paint import AfterPaint
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from ledarapp.domain.summary import Summary
    from ledarapp.domain.template import Wording
    from ledarapp.ui.details import Details
    from ledarapp.ui.hosting import WindowHost
    from ledarapp.ui.widgets.editors import ComboBox
    from ledarapp.ui.widgets.empty_state import EmptyState
    from ledarapp.ui.workplace import Workplace

_DETAILS_FROM = 1100
_DETAILS_WIDTH = 352
_SIDEBAR_FROM = 900
_FLAT_FROM = 500


class Overview(QWidget):
    """``opened`` brings an agreement's id; the other signals say what the person wants to begin.

    The first picture is the list. The details get their room in it and are made when it is painted; what
    stands in the list's place where there is none, or no room, is made when it is needed.
    """

    opened = Signal(str)
    begun = Signal()
    renewed = Signal(str)
    file_wanted = Signal()
    example_wanted = Signal()
    inbox_wanted = Signal()
    across_wanted = Signal()
    countersigning_wanted = Signal()

    def __init__(self, workplace: Workplace, host: WindowHost) -> None:
        super().__init__()
        self._workplace, self._host = workplace, host
        self._view = "leaders" if workplace.settings.role is Role.SUPERIOR else "mine"
        self._summaries: tuple[Summary, ...] = ()
        self._unread = 0
        self._forms = _FormNames(workplace, self)
        self._forms.read.connect(self._show_details)
        self.filter = ListFilter(self, self._forms.name)
        self.filter.changed.connect(self._show)
        self.views = StepList()
        self.views.picked.connect(self._pick)
        self._side = QFrame()
        self._side.setObjectName("sidebar")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(12, 20, 12, 12)
        side.addWidget(self.views)
        self.table = AgreementTable()
        self.table.opened.connect(self.opened)
        self.table.looked_at.connect(self._show_details)
        self._title = Heading("", "title")
        self._count = Label("", "note", tone="muted")
        self._cards = NowCards(self.opened.emit)
        self._lists = QStackedWidget()
        self._nothing = Label("", "body", tone="muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self.table, self._nothing):
            self._lists.addWidget(widget)
        self._shown: list[Summary] = []
        self._sized = self._painted = False
        self._details_room = QFrame()
        self._details_room.setObjectName("sidePane")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._side)
        self._row.addWidget(self._middle(), 1)
        self._row.addWidget(self._details_room)
        AfterPaint(self, self._complete)
        theme.current().changed.connect(self._make_room)
        self.refresh()

    @cached_property
    def details(self) -> Details:
        """What is known of the agreement the cursor stands on."""
        from ledarapp.ui.details import Details  # noqa: PLC0415 - see above

        acts = _Acts(self, self._workplace, self._host)
        made = Details(
            lambda: acts.tell(self.opened), lambda: acts.tell(self.renewed), acts.drop, acts.restore
        )
        self._row.addWidget(made)
        return made

    def refresh(self) -> None:
        """Read the list anew."""
        self._summaries = listing.agreements(self._workplace.desk)
        self._unread = listing.unread(self._workplace.desk)
        self._show()

    def focus_first(self) -> None:
        """Put the focus on the list; where there is none, on what begins one."""
        beginning = self._new if self._summaries else self._empty.findChild(Button)
        target = self.table if self._shown else beginning
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sized = True
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._show)

    def _middle(self) -> QWidget:
        middle = QWidget()
        middle.setObjectName("page")
        column = QVBoxLayout(middle)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        self._open = Button(
            lambda: translate("Overview", "Open…"), icon="folder-open", clicked=self.file_wanted.emit
        )
        self._new = Button(
            lambda: translate("Overview", "New agreement"), icon="plus", clicked=self.begun.emit
        )
        head.addWidget(self._open)
        head.addWidget(self._new)
        self._head = head
        self._foot = QVBoxLayout()
        self._column = column
        column.addLayout(head)
        column.addWidget(self._cards)
        column.addWidget(self._lists, 1)
        column.addWidget(self._count)
        column.addLayout(self._foot)
        return middle

    def _show(self) -> None:
        today = _today(self._workplace)
        here = self.table.current()
        self._shown = shown = [
            each for each in self._summaries if view_of(each) == self._view and self.filter.holds(each)
        ]
        self._title.say(title(self._view))
        self.views.setAccessibleName(translate("Overview", "Lists"))
        self.views.show_rows(rows(self._summaries, self._unread), self._view)
        self.table.setAccessibleName(title(self._view))
        self.table.show_summaries(shown, today)
        self.table.stand_on(here.id if here else "")
        living = [each for each in self._summaries if each.deleted_at is None]
        self._cards.show_summaries(living if self._view != "deleted" else [], today)
        nothing = translate("Overview", "There is nothing here.")
        found = translate("Overview", "Nothing in this list holds these words.")
        self._nothing.say(nothing if self.filter.is_empty() else found)
        self._lists.setCurrentWidget(self.table if shown else self._nothing if living else self._empty)
        self._count.say(translate("Overview", "%n agreement(s)", None, len(shown)) if shown else "")
        for button in (self._open, self._new):
            button.setVisible(bool(self._summaries))
        if self.filter.line is not None:
            self.filter.make(self._head, 1)
            self.filter.line.setVisible(bool(self._summaries))
        self._show_details()
        self._make_room()

    def _show_menu(self) -> None:
        """Bring the menu into line that stands for the lists at the side where these have no room."""
        self._views_menu.setVisible(True)
        self._views_menu.setAccessibleName(translate("Overview", "Lists"))
        self._views_menu.clear()
        for row in rows(self._summaries, self._unread):
            self._views_menu.addItem(f"{row.text} ({row.count})" if row.count else row.text, row.key)
        self._views_menu.setCurrentIndex(self._views_menu.findData(self._view))

    def _pick(self, key: str) -> None:
        pages = {
            "inbox": self.inbox_wanted,
            "across": self.across_wanted,
            "countersign": self.countersigning_wanted,
        }
        if key in pages:
            self._show()  # the mark stays where the list is
            pages[key].emit()
            return
        self._view = key
        self._show()

    @cached_property
    def _views_menu(self) -> ComboBox:
        from ledarapp.ui.widgets.editors import ComboBox  # noqa: PLC0415 - see above

        made = ComboBox()
        made.activated.connect(lambda _: self._pick(str(made.currentData())))
        self._column.insertWidget(1, made)
        return made

    @cached_property
    def _empty(self) -> EmptyState:
        made = _empty_state(self)
        self._lists.addWidget(made)
        return made

    def _complete(self) -> None:
        """Make what was left out of the first picture."""
        self._painted = True
        self.filter.make(self._head, 1)
        if self.filter.line is not None:
            self.filter.line.setVisible(bool(self._summaries))
        self._show_details()

    def _show_details(self) -> None:
        summary = self.table.current()
        if summary is not None and self._painted:
            form, kept_days = self._forms.name(summary.template), self._workplace.desk.kept_days
            self.details.show_summary(summary, form, _today(self._workplace), kept_days)
        self._make_room()

    def _make_room(self) -> None:
        if not self._sized:
            return
        dress, width = theme.current(), self.width()
        self._side.setFixedWidth(dress.px(216))
        beside = not dress.is_large and width >= _SIDEBAR_FROM
        self._side.setVisible(beside)
        self._cards.set_flat(flat=not beside)
        if not beside and self._summaries:
            self._show_menu()
        elif "_views_menu" in vars(self):
            self._views_menu.hide()
        fits, there = (
            width >= dress.px(_DETAILS_FROM),
            self.table.current() is not None and bool(self._shown),
        )
        self._details_room.setFixedWidth(dress.px(_DETAILS_WIDTH))
        self._details_room.setVisible(fits and there and not self._painted)
        if not self._painted:
            return
        self.details.setVisible(fits and there)
        acts = self.details.acts
        if fits != self.details.isAncestorOf(acts):
            if fits:
                self.details.take_acts()
            else:
                self._foot.addWidget(acts)
        if not fits:
            acts.set_flat(flat=width >= dress.px(_FLAT_FROM))
        acts.setVisible(there)


def _today(workplace: Workplace) -> date:
    return workplace.desk.now().astimezone().date()


class _Acts:
    """What can be done with the agreement the cursor stands on."""

    def __init__(self, overview: Overview, workplace: Workplace, host: WindowHost) -> None:
        self._overview, self._desk, self._host = overview, workplace.desk, host

    def tell(self, wish: SignalInstance) -> None:
        """Say that the person wants to open it, or to continue on it."""
        if (summary := self._overview.table.current()) is not None:
            wish.emit(summary.id)

    def drop(self) -> None:
        """Put it among the deleted, with a way back at once."""
        summary = self._overview.table.current()
        if summary is not None:
            self._host.attempt(lambda: listing.delete(self._desk, summary.id))
            self._overview.refresh()
            name = holder(summary)
            self._host.toaster.show_message(
                lambda: translate("Overview", "The agreement with {0} is deleted.").format(name),
                lambda: translate("Toast", "Undo"),
                lambda: self.restore(summary),
            )

    def restore(self, deleted: Summary | None = None) -> None:
        """Bring it back; ``deleted`` names one that the cursor has left."""
        summary = deleted or self._overview.table.current()
        if summary is not None:
            self._host.attempt(lambda: listing.restore(self._desk, summary.id))
            self._overview.refresh()


class _FormNames(QObject):
    """The forms' names, read from their files only once the list has been painted; ``read`` tells when."""

    read = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._names: dict[str, Wording] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(50)
        self._later.timeout.connect(self._read)

    def name(self, key: str) -> str:
        """Return the form's name in the interface's language; empty before the forms have been read."""
        if self._names is None:
            self._later.start()
            return ""
        from ledarapp.domain.template import say  # noqa: PLC0415 - the forms have been read, so it is here

        wording = self._names.get(key)
        return say(wording, self._workplace.language.language) if wording else key

    def _read(self) -> None:
        self._names = {form.key: form.name for form in listing.form_types(self._workplace.desk)}
        self.read.emit()


def _empty_state(overview: Overview) -> EmptyState:
    from ledarapp.ui.widgets.empty_state import EmptyState  # noqa: PLC0415 - see Overview

    empty = EmptyState(
        lambda: translate("Overview", "No agreements yet."),
        lambda: translate(
            "Overview", "Begin a new one, open a package you have been sent, or look at an example first."
        ),
        icon="handshake",
    )
    new = Button(
        lambda: translate("Overview", "New agreement"), "primary", icon="plus", clicked=overview.begun.emit
    )
    other = Button(
        lambda: translate("Overview", "Open…"), icon="folder-open", clicked=overview.file_wanted.emit
    )
    look = Button(
        lambda: translate("Overview", "Look at an example"), icon="eye", clicked=overview.example_wanted.emit
    )
    for button in (new, other, look):
        empty.add(button)
    return empty
