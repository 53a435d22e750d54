"""The main window: the overview of all agreements, and one agreement opened as a journey of steps."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ledarapp.settings import remember
from ledarapp.ui import comparing, helping
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.incoming import Incoming
from ledarapp.ui.language import translate
from ledarapp.ui.preferences import Preferences
from ledarapp.ui.reminding import Reminders
from ledarapp.ui.screens.overview import Overview
from ledarapp.ui.trail import Trail
from ledarapp.ui.widgets.after_paint import AfterPaint
from ledarapp.ui.widgets.focus_ring import FocusRing
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.text import Text, said

if TYPE_CHECKING:
    from ledarapp.operations.desk import Opened
    from ledarapp.ui.menus import Menus
    from ledarapp.ui.workplace import Workplace

SIZE = (1440, 900)
SMALLEST = (480, 400)
_TITLES: tuple[Text, ...] = (
    lambda: translate("Menus", "&File"),
    lambda: translate("Menus", "&Edit"),
    lambda: translate("Menus", "&View"),
    lambda: translate("Menus", "&Agreement"),
    lambda: translate("Menus", "&Help"),
)


class MainWindow(QMainWindow):
    """One window, two levels.

    ``file_chosen`` brings a file that was dropped or chosen; ``lock_wanted`` and ``copies_wanted`` ask for
    what only the program around the window can do, where ``is_lockable``: it has a door to come back through.
    """

    file_chosen = Signal(Path)
    lock_wanted = Signal()
    copies_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.is_lockable = False
        self.host = WindowHost(self, workplace, partial(comparing.compare, self))
        self.reminders = Reminders(self.host, self)
        self.preferences = Preferences(workplace, self.host)
        self.incoming = Incoming(self)
        self.trail = Trail(self)
        self.setMinimumSize(*SMALLEST)
        self.levels = QStackedWidget()
        self.levels.setObjectName("page")
        self.overview = Overview(workplace, self.host)
        self.overview.opened.connect(self.open_agreement)
        self.overview.begun.connect(self.begin)
        self.overview.renewed.connect(self.renew)
        self.overview.file_wanted.connect(self.incoming.choose)
        self.overview.example_wanted.connect(self.open_example)
        self.overview.inbox_wanted.connect(self.incoming.show_inbox)
        self.overview.across_wanted.connect(self.incoming.show_across)
        self.overview.countersigning_wanted.connect(self.incoming.show_countersigning)
        self.levels.addWidget(self.overview)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.host.info_bar)
        column.addWidget(self.levels, 1)
        self.setCentralWidget(inside)
        self.host.toaster.appearing.connect(self._place_toast)
        self.ring = FocusRing(self)
        for title in _TITLES:
            self.menuBar().addMenu(said(title))
        AfterPaint(self, self._moved)
        self.resize(*SIZE)
        self.restoreGeometry(QByteArray.fromBase64(workplace.settings.place.encode("ascii", "ignore")))
        self.setWindowTitle("Ledarapp")
        self.overview.table.stand_on(next(iter(workplace.settings.recent), ""))
        self.overview.focus_first()

    @cached_property
    def menus(self) -> Menus:
        """The menus, filled when the first picture is painted: that shows their names alone."""
        from ledarapp.ui.commands import build_menus  # noqa: PLC0415 - see above

        return build_menus(self)

    def open_agreement(self, agreement_id: str, step: str = "") -> None:
        """Open an agreement of this profile at this step, or where work goes on."""
        # What isn't in the first picture is read when somebody asks for it, here and below.
        from ledarapp.operations import drafting  # noqa: PLC0415

        desk = self.workplace.desk
        self.host.attempt(lambda: self.show_opened(drafting.open_agreement(desk, agreement_id), step))

    def renew(self, previous_id: str) -> None:
        """Begin the next period's agreement from an earlier one."""
        from ledarapp.operations import drafting  # noqa: PLC0415

        desk = self.workplace.desk
        self.host.attempt(lambda: self.show_opened(drafting.from_last_year(desk, previous_id), "basis"))

    def open_example(self) -> None:
        """Begin a filled example of one's own, marked as such."""
        from ledarapp.ui.begin import example  # noqa: PLC0415  read when somebody asks for it

        self.host.attempt(lambda: self.show_opened(example(self.workplace)))

    def begin(self) -> None:
        """Show the form types to choose from."""
        from ledarapp.ui.adapt import adapt  # noqa: PLC0415
        from ledarapp.ui.screens.chooser import Chooser  # noqa: PLC0415

        chooser = Chooser(self.workplace, self.host)
        chooser.begun.connect(self.show_opened)
        chooser.left.connect(self.show_overview)
        chooser.adapted.connect(partial(adapt, self))
        self.show_level(chooser)
        chooser.focus_first()

    def show_level(self, page: QWidget) -> None:
        """Show a page over the overview, in the place of what was there; typing is kept."""
        if not self._leave():
            page.deleteLater()
            return
        self.host.saving.level = page
        self.levels.addWidget(page)
        self.levels.setCurrentWidget(page)
        self._moved()

    def show_opened(self, opened: Opened, step: str = "") -> None:
        """Show an agreement that operations has just opened, begun or taken in."""
        from ledarapp.ui.opening import journey_of  # noqa: PLC0415  the screens, likewise

        if not self._leave():
            return
        journey = journey_of(opened, self.host, step)
        self.host.journey = journey
        self.reminders.begin()
        journey.left.connect(self.show_overview)
        journey.help.closed.connect(partial(helping.show, self, shown=False))
        journey.moved.connect(self._moved)
        journey.session.changed.connect(self.menus.update)
        journey.session.stepped.connect(self.menus.update)
        journey.session.status.connect(lambda: self.host.saving.show(journey.session))
        self.levels.addWidget(journey)
        self.levels.setCurrentWidget(journey)
        if journey.current is not None:
            # Not sooner: a widget outside the window can't have the focus.
            journey.current.focus_first()
        settings = remember(self.workplace.settings, opened.agreement.id)
        self.host.attempt(lambda: self.workplace.keep_settings(settings))
        self._moved()

    def show_overview(self) -> None:
        """Go back to the overview."""
        if not self._leave():
            return
        self.overview.refresh()
        self.levels.setCurrentWidget(self.overview)
        self.overview.focus_first()
        self._moved()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            # Every widget below has re-read its words once this event has gone through them all.
            QTimer.singleShot(0, self, self._moved)
        elif event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            commit_typing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_toast()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.host.saving.may_leave():
            event.ignore()
            return
        place = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        settings = replace(self.workplace.settings, place=place)
        self.host.attempt(lambda: self.workplace.keep_settings(settings))
        self.host.tasks.wait()
        super().closeEvent(event)

    def _leave(self) -> bool:
        """Take away what stands over the overview; False when something in it could not be saved."""
        if not self.host.saving.may_leave():
            return False
        self.host.journey = self.host.saving.level = None
        while self.levels.count() > 1:
            gone = self.levels.widget(1)
            if gone is not None:
                self.levels.removeWidget(gone)
                gone.deleteLater()
        return True

    def _moved(self) -> None:
        """Bring title and menus into line with what is in sight."""
        journey = self.host.journey
        self.trail.note()
        if journey is not None:
            self.preferences.keep(last_step=journey.key)
        screen = journey.current if journey is not None else None
        self.menus.show_screen(screen.commands() if screen is not None else ())
        name = journey.name() if journey is not None else ""
        self.setWindowTitle(f"{name} – Ledarapp" if name else "Ledarapp")
        self._place_toast()

    def _place_toast(self) -> None:
        journey = self.host.journey
        bottom = self.height() - (journey.bottom.height() if journey is not None else 0)
        self.host.toaster.place(self.width(), bottom)
