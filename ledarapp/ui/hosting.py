"""What the window does for its screens: messages, errors, and moving about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.ui.language import translate
from ledarapp.ui.saving import Saving
from ledarapp.ui.tasks import Tasks
from ledarapp.ui.widgets.info_bar import InfoBar
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Text
from ledarapp.ui.widgets.toast import Toast
from ledarapp.ui.workplace import Workplace

if TYPE_CHECKING:
    from ledarapp.domain.finding import Finding
    from ledarapp.ui.journey import Journey


class WindowHost:
    """The ``Host`` of every screen, and the one place where errors are told."""

    def __init__(
        self, window: QWidget, workplace: Workplace, compare: Callable[[str], object] = lambda _: None
    ) -> None:
        self._compare = compare
        self.workplace = workplace
        self.tasks = Tasks(self.show_error)
        self.journey: Journey | None = None
        self.info_bar = InfoBar()
        self.toaster = Toast(window)
        self.saving = Saving(window, self)
        self._window = window
        self._finding: Finding | None = None

    def toast(self, message: Text, *, undo: bool = False) -> None:
        """Show a passing message; with ``undo`` its link takes the last step back."""
        journey = self.journey
        if undo and journey is not None:
            self.toaster.show_message(message, lambda: translate("Toast", "Undo"), journey.session.undo)
        else:
            self.toaster.show_message(message)

    def go(self, screen: str) -> None:
        """Show another step or view of the open agreement."""
        if self.journey is not None:
            self.journey.go(screen)

    def show_finding(self, finding: Finding) -> None:
        """Go to the field a remark belongs to."""
        if self.journey is not None:
            self.journey.show_finding(finding)

    def compare(self, agreement_id: str) -> None:
        """Show two states of agreements side by side, this one's first."""
        self._compare(agreement_id)

    def walk_findings(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) remark in reading order, and around."""
        findings = self.journey.session.findings if self.journey is not None else ()
        if not findings:
            self.toast(lambda: translate("Host", "There are no remarks"))
            return
        at = findings.index(self._finding) + direction if self._finding in findings else 0
        self._finding = findings[at % len(findings)]
        self.show_finding(self._finding)

    def refresh(self) -> None:
        """Have sidebar, head and bottom bar read the screen's words again."""
        if self.journey is not None:
            self.journey.refresh()

    def show_error(self, error: Exception) -> None:
        """Tell of an error: the world's fault in the info bar, our own in the calm dialog."""
        if isinstance(error, LedarappError):
            note = Note(
                "must",
                lambda: self.workplace.sentence(error),
                lead=lambda: translate("Host", "That did not work"),
            )
            self.info_bar.show_note(note)
        else:
            from ledarapp.ui import faults  # noqa: PLC0415  read when something has gone wrong

            faults.show(error, self._window)

    def attempt(self, act: Callable[[], object]) -> None:
        """Do something that the world may refuse; tell why when it does."""
        try:
            act()
        except LedarappError as error:
            self.show_error(error)

    def tell_interruption(self) -> None:
        """Tell that the program was not closed the last time, and that nothing written is gone."""
        note = Note(
            "info",
            lambda: translate("Host", "Everything up to the last pause in your typing is here."),
            lead=lambda: translate("Host", "The program was not closed properly"),
        )
        self.info_bar.show_note(note)
