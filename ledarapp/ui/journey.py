"""One open agreement: steps at the side, one screen in the middle, the bottom bar below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ledarapp.domain.finding import Finding
from ledarapp.domain.wording import title as agreement_title
from ledarapp.guidance import guidance_in
from ledarapp.ui import theme
from ledarapp.ui.announce import announce
from ledarapp.ui.bottom_bar import BottomBar
from ledarapp.ui.catalogue import SCREENS, VIEWS, has, screen_of
from ledarapp.ui.dates import clock
from ledarapp.ui.find_bar import FindBar
from ledarapp.ui.head import Head
from ledarapp.ui.help_pane import WIDTH as HELP_WIDTH
from ledarapp.ui.help_pane import HelpPane
from ledarapp.ui.language import translate
from ledarapp.ui.progress import step_name
from ledarapp.ui.screens.screen import Host, Room, Screen
from ledarapp.ui.session import Session
from ledarapp.ui.sidebar import Sidebar
from ledarapp.ui.step_menu import StepMenu
from ledarapp.ui.steps import rows, steps, turn
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.scroll import hugging, scrolled

WIDE_FROM = 1200
NARROW_BELOW = 900
_SIDE = {Room.NARROW: 24, Room.MEDIUM: 32, Room.WIDE: 40}


@dataclass(frozen=True)
class Place:
    """One screen with its head and the scroll area it lies in."""

    screen: Screen
    widget: QWidget
    head: Head | None


class Journey(QWidget):
    """Shows a session. ``moved``: another screen is in sight; ``left``: the overview is wanted."""

    moved = Signal()
    left = Signal()

    def __init__(self, session: Session, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._host = host
        self._places: dict[str, Place] = {}
        self.key = ""
        self._room = Room.WIDE
        self.steps = steps(session)
        self.keys = frozenset((*SCREENS, *VIEWS))
        self.sidebar = Sidebar(self.go, self.left.emit)
        self.step_menu = StepMenu(self.go, self.left.emit)
        self.stack = QStackedWidget()
        self.stack.setObjectName("page")
        self.bottom = BottomBar(lambda: self.step_by(-1), self._onward, self.show_finding)
        self.finder = FindBar(session, self.stack, self.show_finding)
        self.help = HelpPane(
            self.stack,
            guidance_in(host.workplace.desk.resources / "help"),
            lambda: host.workplace.language.language,
            lambda: session.language,
        )
        self.help.inserted.connect(lambda: host.toast(_inserted, undo=True))
        # Into the journey first: a widget without a parent would open as a window and take the focus.
        self.help.setParent(self)
        self.help.setVisible(host.workplace.settings.help_shown)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self.step_menu, self.finder, self.stack, self.bottom):
            middle.addWidget(widget, 1 if widget is self.stack else 0)
        self._beside, self._middle = QHBoxLayout(self), middle
        row = self._beside
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(middle, 1)
        session.changed.connect(self._changed)
        session.status.connect(self._show_saved)
        theme.current().changed.connect(self.make_room)

    @property
    def current(self) -> Screen | None:
        """The screen in sight."""
        return self._places[self.key].screen if self.key else None

    def name(self) -> str:
        """Return what the open agreement is called: «Resultatavtale 2027»."""
        return agreement_title(self.session.agreement, self.session.template)

    def go(self, key: str) -> None:
        """Show a step or a view; typing on the one left is kept."""
        if not has(key):
            return
        commit_typing()
        if key not in self._places:
            self._places[key] = _made(key, self.session, self._host)
            self.stack.addWidget(self._places[key].widget)
        place = self._places[key]
        is_new, self.key = key != self.key, key
        self._pad(place)
        place.screen.show_agreement()
        self.stack.setCurrentWidget(place.widget)
        self.refresh()
        self.help.show_screen(key)
        self.moved.emit()
        if is_new:
            place.screen.focus_first()
            spoken = {row.key: row.spoken or row.text for row in rows(self.session)}
            announce(self, spoken[key])

    def step_by(self, steps: int) -> None:
        """Go to the next (1) or previous (-1) step; from a view, back to the step it was opened on."""
        if self.key in self.steps:
            at = self.steps.index(self.key) + steps
            if 0 <= at < len(self.steps):
                self.go(self.steps[at])
        elif self.steps:
            self.go(self.steps[0])

    def show_finding(self, finding: Finding) -> None:
        """Go to the field a remark belongs to."""
        if has(finding.screen):
            self.go(finding.screen)
            # The screen lays itself out first: a field must be in its place before it is scrolled to.
            QTimer.singleShot(0, self, lambda: _focus(self._places[finding.screen], finding))

    def refresh(self) -> None:
        """Bring sidebar, head and bottom bar into line with the agreement and the screen in sight."""
        if not self.key:
            return
        lines = rows(self.session)
        agreement = self.session.agreement
        holder = " · ".join(each for each in (agreement.leader.name, agreement.leader.unit) if each)
        self.sidebar.show_rows(self.name(), holder, lines, self.key)
        self.step_menu.show_rows(lines, self.key)
        place = self._places[self.key]
        if place.head is not None:
            place.head.show_subtitle(place.screen.subtitle() or turn(self.session))
        self._show_bottom(place.screen)
        self._show_saved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def _changed(self) -> None:
        if self.current is not None:
            self.current.show_agreement()
            self.refresh()

    def _show_bottom(self, screen: Screen) -> None:
        said = screen.bottom()
        at = self.steps.index(self.key) if self.key in self.steps else -1
        following = self.steps[at + 1] if 0 <= at < len(self.steps) - 1 else ""
        label = said.next_label
        if not label and following:
            label = translate("Journey", "Next: {0}").format(step_name(following))
        self.bottom.show_state(
            tuple(each for each in self.session.findings if each.screen == self.key),
            centre=said.centre,
            next_label=label,
            has_back=at != 0,
            has_next=said.has_next and bool(label),
            narrow=self._room is Room.NARROW,
            side=_SIDE[self._room],
        )

    def _onward(self) -> None:
        action = self.current.bottom().next_action if self.current is not None else None
        if action is not None:
            commit_typing()
            action()
        else:
            self.step_by(1)

    def _show_saved(self) -> None:
        saved = self.session.save_state
        words = ""
        if saved.error is not None:
            words = translate("Journey", "Not saved")
        elif saved.saved_at is not None:
            words = translate("Journey", "Saved at {0}").format(
                clock(saved.saved_at.hour, saved.saved_at.minute)
            )
        for place in self._places.values():
            if place.head is not None:
                place.head.saved.show_words(words)

    def make_room(self) -> None:
        """Arrange for the width there is, and for the help pane where it stands."""
        dress = theme.current()
        width = self.width()
        narrow = dress.is_large or width < NARROW_BELOW
        under = narrow or width < WIDE_FROM
        self.help.house(self._middle if under else self._beside, under=under)
        left = width if under or self.help.isHidden() else width - dress.px(HELP_WIDTH)
        self._room = Room.NARROW if narrow else Room.WIDE if left >= WIDE_FROM else Room.MEDIUM
        self.sidebar.setVisible(not narrow)
        self.step_menu.setVisible(narrow)
        for place in self._places.values():
            self._pad(place)
        self.refresh()

    def _pad(self, place: Place) -> None:
        """Give a screen the room there is, and the page's padding around it."""
        side = _SIDE[self._room]
        inside = place.widget.widget() if isinstance(place.widget, QScrollArea) else None
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            layout.setContentsMargins(side, 20, side, 24)
        place.screen.set_room(self._room)


def _made(key: str, session: Session, host: Host) -> Place:
    kind = screen_of(key)
    screen = kind(session, host)
    if kind.fills_window:
        return Place(screen, screen, None)
    head = Head(lambda: step_name(key), screen.head_widgets())
    inside = QWidget()
    inside.setObjectName("page")
    column = QVBoxLayout(inside)
    column.setSpacing(24)
    column.addWidget(head)
    column.addWidget(screen)
    column.addStretch(1)
    area = scrolled(hugging(inside))
    return Place(screen, area, head)


def _inserted() -> str:
    return translate("HelpPane", "The example is in the field")


def _focus(place: Place, finding: Finding) -> None:
    place.screen.focus_finding(finding)
    focused = place.widget.window().focusWidget()
    area = place.widget
    if isinstance(area, QScrollArea) and focused is not None and area.isAncestorOf(focused):
        area.ensureWidgetVisible(focused, 40, 80)
