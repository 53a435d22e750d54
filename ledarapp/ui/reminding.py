"""Reminders while the program runs: a quiet line, once a day for each agreement, without content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ledarapp.domain.stages import Stage, stage
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.remark import Note

if TYPE_CHECKING:
    from datetime import date

    from ledarapp.ui.hosting import WindowHost

_FIRST_MS, _AGAIN_MS = 30_000, 60 * 60 * 1000
_DAYS = 7
_RUNNING = {Stage.IN_FORCE, Stage.SELF_EVALUATED, Stage.ASSESSED}


class Reminders(QObject):
    """Looks at the open agreement's dates half a minute after it was opened, and each hour."""

    def __init__(self, host: WindowHost, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._told: set[tuple[str, date]] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look soon: an agreement has been opened."""
        self._timer.start(_FIRST_MS)

    def look(self) -> None:
        """Tell of what is overdue or comes within a week; never over another message, never twice a day."""
        from ledarapp.domain.timeline import coming, overdue  # noqa: PLC0415 - the first window needs it not

        self._timer.start(_AGAIN_MS)
        journey, bar = self._host.journey, self._host.info_bar
        if journey is None or not bar.isHidden():
            return
        agreement, template = journey.session.agreement, journey.session.template
        today = self._host.workplace.desk.now().astimezone().date()
        if stage(agreement) not in _RUNNING or (agreement.id, today) in self._told:
            return
        late, soon = len(overdue(agreement, template, today)), len(coming(agreement, template, today, _DAYS))
        if late or soon:
            self._told.add((agreement.id, today))
            action = (lambda: translate("Reminders", "Open the timeline"), self._open)
            note = Note("info", lambda: _words(late, soon), (action,), lead=_lead)
            bar.show_note(note)

    def _open(self) -> None:
        self._host.info_bar.clear()
        self._host.go("timeline")


def _lead() -> str:
    return translate("Reminders", "Reminder")


def _words(late: int, soon: int) -> str:
    parts = []
    if late:
        parts.append(translate("Reminders", "%n date(s) overdue.", None, late))
    if soon:
        parts.append(translate("Reminders", "%n date(s) within a week.", None, soon))
    return " ".join(parts)
