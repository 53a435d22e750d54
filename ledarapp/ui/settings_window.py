"""The settings: one window beside the work, where every choice is in force at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.language import translate
from ledarapp.ui.parts import settings_managed as managed
from ledarapp.ui.parts.settings_certificate import Certificate
from ledarapp.ui.parts.settings_general import Looks, Me, Stamp
from ledarapp.ui.parts.settings_locks import Locks
from ledarapp.ui.parts.settings_packages import Packages
from ledarapp.ui.parts.settings_people import People
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.scroll import hugging, scrolled
from ledarapp.ui.widgets.text import Heading, Text

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow

SIZE = (720, 760)


class SettingsWindow(HelpWindow):
    """Seven parts below each other."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(lambda: translate("Settings", "Settings"), window)
        workplace, preferences = window.workplace, window.preferences
        self.looks = Looks(workplace.settings, workplace.language.language, preferences)
        self.me = Me(workplace.settings, preferences)
        self.locks = Locks(workplace, preferences)
        self.certificate = Certificate(window.host)
        self.people = People(window.host)
        self.certificate.choice.chosen.connect(self.people.refresh)
        self.packages = Packages(workplace, preferences)
        self.stamp = Stamp(workplace.settings, preferences)
        inside = QWidget()
        inside.setObjectName("page")
        self._inside = QVBoxLayout(inside)
        # Room for the focus ring within the scrolled part; the heading stands on the same edge.
        self._inside.setContentsMargins(4, 4, 16, 4)
        self.column.setContentsMargins(20, 24, 20, 24)
        self.heading.setContentsMargins(4, 0, 0, 0)
        self._inside.setSpacing(16)
        parts: tuple[tuple[Text, QWidget], ...] = (
            (lambda: translate("Settings", "Language and appearance"), self.looks),
            (lambda: translate("Settings", "Me"), self.me),
            (lambda: translate("Settings", "How your agreements are locked"), self.locks),
            (lambda: translate("Settings", "The certificate you sign with"), self.certificate),
            (lambda: translate("Settings", "People I know"), self.people),
            (lambda: translate("Settings", "Packages"), self.packages),
            (lambda: translate("Settings", "Time stamp on signatures"), self.stamp),
        )
        for number, (title, part) in enumerate(parts):
            if number:
                self._inside.addWidget(rule())
            self._inside.addWidget(Heading(title, "section"))
            self._inside.addWidget(part)
        self._inside.addStretch(1)
        managed.show(workplace.policy, workplace.sentence, self._inside, self._choices())
        self.column.addWidget(scrolled(hugging(inside), sideways=False), 1)
        self.add_close()
        workplace.language.changed.connect(self.looks.follow_language)
        self.ring.raise_()
        self.resize(*SIZE)
        self.looks.languages.focus_first()

    def _choices(self) -> dict[str, QWidget]:
        """The choices that an organisation may make for the person, by their names in the settings."""
        return {
            "language": self.looks.languages,
            "regional": self.looks.region,
            "organisation": self.me.lines["organisation"],
            "timestamp_url": self.stamp.line,
            "lock_after": self.locks.after,
        }

    def done(self, result: int) -> None:
        commit_typing()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        commit_typing()
        super().closeEvent(event)
