"""The agreement now open: one value, one way to change it, one signal that it changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import Finding
from ledarapp.domain.review import is_aside
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part, may_write
from ledarapp.domain.template import Template
from ledarapp.ui.widgets.text import Text, said

MERGE_WITHIN: Final = timedelta(seconds=3)


class Keeper(Protocol):
    """What a session asks of the operations."""

    def save(self, agreement: Agreement) -> None:
        """Make the agreement durable; raises ``LedarappError`` when the disk won't have it."""

    def review(self, agreement: Agreement, template: Template) -> tuple[Finding, ...]:
        """Return the remarks on the agreement as it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveState:
    """``saved_at`` is local time; ``error`` is set while the value shown is not yet durable."""

    saved_at: datetime | None = None
    error: LedarappError | None = None


class Session(QObject):
    """Holds the open agreement.

    Screens read ``agreement`` and ``findings`` and ask for changes with ``apply``; ``changed`` fires once for
    each new value, ``stepped`` when a step is done and can be taken back or done again, ``status`` when
    saving went well or badly.
    """

    changed = Signal()
    stepped = Signal()
    status = Signal()

    def __init__(self, agreement: Agreement, template: Template, side: Role, keeper: Keeper) -> None:
        """``side`` is the part this user plays in the agreement."""
        super().__init__()
        self.template = template
        self.side = side
        self.save_state = SaveState()
        self.stack = QUndoStack(self)
        self._agreement = agreement
        self._keeper = keeper
        self._findings: tuple[Finding, ...] | None = None

    @property
    def agreement(self) -> Agreement:
        """The value now in force; always the newest, saved or not."""
        return self._agreement

    @property
    def language(self) -> str:
        """The document language, in which the form's words are said."""
        return self._agreement.language

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every remark not put aside; computed once per value."""
        if self._findings is None:
            every = self._keeper.review(self._agreement, self.template)
            self._findings = tuple(each for each in every if not is_aside(self._agreement, each))
        return self._findings

    def may_write(self, part: Part) -> bool:
        """Tell whether this user may write this part now; a screen is read-only otherwise."""
        return may_write(self._agreement, part, self.side)

    def apply(self, change: Callable[[Agreement], Agreement], label: Text, *, field: str = "") -> bool:
        """Change the agreement, save it, and keep the step for undo. False when nothing became different.

        ``label`` names the step for Edit › Undo («delete goal 1.2»). Changes that carry the same ``field``
        and follow within three seconds become one step, so that typing is undone by the burst.
        """
        after = change(self._agreement)
        if after == self._agreement:
            return False
        self.stack.push(_Change(self, self._agreement, after, label, field))
        self.stepped.emit()
        return True

    def undo(self) -> None:
        """Take back the last step."""
        self.stack.undo()
        self.stepped.emit()

    def redo(self) -> None:
        """Do the last undone step again."""
        self.stack.redo()
        self.stepped.emit()

    def undo_label(self) -> str:
        """Return what undo would take back, in the language in force; empty when nothing."""
        return _label(self.stack, self.stack.index() - 1)

    def redo_label(self) -> str:
        """Return what redo would do again; empty when nothing."""
        return _label(self.stack, self.stack.index())

    def replace(self, agreement: Agreement) -> None:
        """Take over a value that operations has made and kept (signed, received); earlier steps end here."""
        self.stack.clear()
        self.save_state = SaveState(saved_at=_now())
        self._show(agreement)
        self.status.emit()

    def save(self) -> bool:
        """Save the value in force, again if it failed before; tells ``status`` how it went."""
        try:
            self._keeper.save(self._agreement)
        except LedarappError as error:
            self.save_state = SaveState(saved_at=self.save_state.saved_at, error=error)
        else:
            self.save_state = SaveState(saved_at=_now())
        self.status.emit()
        return self.save_state.error is None

    def put(self, agreement: Agreement) -> None:
        """Make this the value in force and save it; for the undo steps alone."""
        self._show(agreement)
        self.save()

    def _show(self, agreement: Agreement) -> None:
        self._agreement = agreement
        self._findings = None
        self.changed.emit()

    def review_again(self) -> None:
        """Have the remarks made anew: more can be judged now than before."""
        self._show(self._agreement)


class _Change(QUndoCommand):
    """One step: the value before and the value after."""

    def __init__(
        self, session: Session, before: Agreement, after: Agreement, label: Text, field: str
    ) -> None:
        super().__init__()
        self.before, self.after, self.field, self.at = before, after, field, _now()
        self._session, self._label = session, label

    def label(self) -> str:
        return said(self._label)

    def id(self) -> int:
        return 1 if self.field else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or other.field != self.field:
            return False
        if other.at - self.at > MERGE_WITHIN:
            return False
        self.after, self.at = other.after, other.at
        self.setObsolete(self.before == self.after)
        return True

    def undo(self) -> None:
        self._session.put(self.before)

    def redo(self) -> None:
        self._session.put(self.after)


def _label(stack: QUndoStack, index: int) -> str:
    command = stack.command(index) if 0 <= index < stack.count() else None
    return command.label() if isinstance(command, _Change) else ""


def _now() -> datetime:
    return datetime.now(tz=UTC).astimezone()
