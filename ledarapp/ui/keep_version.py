"""Ctrl+S: everything is saved already, so the hand's habit keeps this state under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import history
from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.language import translate
from ledarapp.ui.progress import unnamed
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.text import Label

if TYPE_CHECKING:
    from ledarapp.ui.journey import Journey
    from ledarapp.ui.window import MainWindow

LONGEST = 120


class KeepVersion(HelpWindow):
    """Asks what to call this version; Enter keeps it, Escape doesn't."""

    def __init__(self, window: MainWindow, journey: Journey) -> None:
        super().__init__(lambda: translate("KeepVersion", "Keep this version"), window)
        self._window, self._session = window, journey.session
        # Beside the work, not in its way; without the agreement there is nothing to keep.
        journey.destroyed.connect(self.reject)
        self.column.addWidget(
            Label(
                lambda: translate(
                    "KeepVersion",
                    "Everything you write is saved by itself. A version keeps the agreement as it is now, "
                    "under a name. You find it under History.",
                ),
                "dense",
                tone="muted",
            )
        )
        session = journey.session
        other = session.agreement.person(session.side.other).name or unnamed(session.side.other)
        self.line = LineEdit(own_undo=True)
        self.line.setMaxLength(LONGEST)
        self.line.setText(translate("KeepVersion", "Before the talk with {0}").format(other))
        self.line.selectAll()
        self.line.returnPressed.connect(self.keep)
        self.column.addWidget(Field(lambda: translate("KeepVersion", "Name"), self.line))
        self.add_buttons(
            Button(lambda: translate("KeepVersion", "Cancel"), clicked=self.reject),
            Button(lambda: translate("KeepVersion", "Keep"), "primary", clicked=self.keep),
        )
        self.setMinimumWidth(480)
        self.line.setFocus()

    def keep(self) -> None:
        """Keep the version and close."""
        name = self.line.text().strip()
        if not name:
            self.line.setFocus()
            return
        host, session = self._window.host, self._session
        self.accept()
        if not session.save():
            return  # the bar above the page says why
        try:
            history.keep(host.workplace.desk, session.agreement, name)
        except LedarappError as error:
            host.show_error(error)
            return
        host.toast(lambda: translate("KeepVersion", "Kept as “{0}”.").format(name))
        session.changed.emit()


def ask(window: MainWindow) -> None:
    """Ask for the name and keep the open agreement as it is now."""
    commit_typing()
    if window.host.journey is not None:
        KeepVersion(window, window.host.journey).show()
