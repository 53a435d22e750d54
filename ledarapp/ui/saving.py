"""What the window tells and offers when an agreement could not be saved, until it is saved or let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from ledarapp.ui.language import translate
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.remark import Note

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.ui.hosting import WindowHost
    from ledarapp.ui.session import Session
    from ledarapp.ui.widgets.text import Text


@runtime_checkable
class Holding(Protocol):
    """A page that may hold what isn't on disk yet."""

    def may_leave(self) -> bool:
        """Keep it; False, and said why, when leaving would lose it."""


@runtime_checkable
class Stepping(Protocol):
    """A page with a history of its own, for Edit › Undo and Redo."""

    def step_back(self) -> None:
        """Take the last change back."""

    def step_forth(self) -> None:
        """Make the change again that was taken back."""

    def may_step(self, *, back: bool) -> bool:
        """Tell whether there is one."""


class Saving:
    """Watches one session at a time. What lies in a copy elsewhere may be left; nothing else unsaved may."""

    def __init__(self, window: QWidget, host: WindowHost) -> None:
        self._window, self._host = window, host
        self.level: object = None
        """The page over the overview that isn't an agreement, which may hold something too."""
        self._failed = False
        self._copied: Agreement | None = None

    def show(self, session: Session) -> None:
        """Tell when saving has failed, offer what can be done, and fall silent when it has worked."""
        if session.save_state.error is not None:
            self._tell(session, lambda: translate("Saving", "Could not save"))
        elif self._failed:
            self._host.info_bar.clear()
        self._failed = session.save_state.error is not None

    def may_leave(self) -> bool:
        """Save what is being written; False, and said why, when leaving would lose it."""
        commit_typing()
        if isinstance(self.level, Holding) and not self.level.may_leave():
            return False
        journey = self._host.journey
        if journey is None or journey.session.save_state.error is None:
            return True
        session = journey.session
        if session.save() or self._copied == session.agreement:
            return True
        self._tell(session, lambda: translate("Saving", "Not saved yet"))
        return False

    def save_copy(self, session: Session) -> None:
        """Ask where to and write the agreement there as a plain file."""
        from ledarapp.operations import copying  # noqa: PLC0415  read when the disk is full, and not before
        from ledarapp.ui.parts import output  # noqa: PLC0415

        commit_typing()
        name = output.file_name(session.agreement, session.template, copying.ENDING)
        if output.save_as(self._window, self._host, copying.written(session.agreement), name) is not None:
            self._copied = session.agreement

    def _tell(self, session: Session, lead: Text) -> None:
        error = session.save_state.error
        if error is None:
            return
        sentence = self._host.workplace.sentence
        note = Note(
            "must",
            lambda: translate("Saving", "{0} Your text is kept here.").format(sentence(error)),
            (
                (lambda: translate("Saving", "Save a copy…"), lambda: self.save_copy(session)),
                (lambda: translate("Saving", "Try again"), session.save),
            ),
            lead=lead,
        )
        self._host.info_bar.show_note(note)
