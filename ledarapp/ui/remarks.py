"""Findings as remarks beside their fields: never while the person types, never before a field was tried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ledarapp.domain import agreement as content
from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.review import aside
from ledarapp.ui.language import translate
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note

NOTE_KINDS: Final = {Kind.MUST: "must", Kind.ADVICE: "advice", Kind.INFORMATION: "info"}
#: what only says that nothing has been written yet: not said of a field nobody has been in
NOT_YET: Final = frozenset(
    {
        "basis.no_leader",
        "basis.no_superior",
        "basis.no_period_start",
        "basis.no_period_end",
        "basis.section_empty",
        "basis.date_not_set",
        "goal.no_text",
        "goal.no_contribution",
        "goal.indicator_empty",
        "goal.indicator_no_target",
        "goal.no_indicator",
        "goal.no_source",
        "goal.no_link",
        "evaluation.no_text",
        "evaluation.no_level",
        "evaluation.no_overall",
    }
)


class Noted(Protocol):
    """Something that shows remarks: a field, a remark stack, or a row with a stack of its own."""

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these remarks in the place of those shown before."""


@dataclass(slots=True)
class _Place:
    anchor: Noted
    holder: QWidget
    focus: QWidget
    quiet: bool
    shown: list[Finding] = field(default_factory=list)


class FieldRemarks(QObject):
    """Knows which field each finding of one screen belongs to, and shows them there.

    A field put ``quiet`` says nothing of being empty until the focus has left it once. A remark appears when
    its field is left and goes away as soon as it is answered.
    """

    def __init__(self, owner: QWidget, session: Session, host: Host) -> None:
        super().__init__(owner)
        self._session, self._host = session, host
        self._places: dict[tuple[str, str], _Place] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def put(
        self,
        name: str,
        anchor: Noted,
        *,
        goal: str = "",
        quiet: bool = False,
        holder: QWidget | None = None,
        focus: QWidget | None = None,
    ) -> None:
        """Show the findings on the field of this name (of this goal) at ``anchor`` from now on.

        ``holder`` is the widget whose being left counts, ``focus`` the one to go to; a Field knows both.
        """
        inside = anchor if isinstance(anchor, QWidget) else holder
        holder = holder or inside
        focus = focus or (anchor.editor if isinstance(anchor, Field) else holder)
        if holder is None or focus is None:
            raise AssertionError(f"{name} has no widget")
        self._places[goal, name] = _Place(anchor, holder, focus, quiet)

    def drop(self, name: str, *, goal: str = "") -> None:
        """Forget a field that is gone."""
        self._places.pop((goal, name), None)

    def drop_goal(self, goal: str) -> None:
        """Forget every field of a goal whose card was closed."""
        for key in [each for each in self._places if each[0] == goal]:
            del self._places[key]

    def widget(self, finding: Finding) -> QWidget | None:
        """Return what a finding stands beside; None when it isn't shown here."""
        place = self._places.get((finding.goal, finding.field))
        return place.focus if place is not None else None

    def speak_up(self) -> None:
        """Say everything from now on: the person has left the step once, or asked for a remark."""
        for place in self._places.values():
            place.quiet = False
        self.show_findings()

    def show_findings(self) -> None:
        """Bring the remarks into line with the session's findings."""
        found: dict[tuple[str, str], list[Finding]] = {}
        for each in self._session.findings:
            found.setdefault((each.goal, each.field), []).append(each)
        focused = QApplication.focusWidget()
        for key, place in self._places.items():
            wanted = found.get(key, [])
            if place.quiet:
                wanted = [each for each in wanted if each.code not in NOT_YET]
            if focused is not None and _holds(place.holder, focused):
                wanted = [each for each in wanted if each in place.shown]
            if wanted != place.shown:
                place.shown = wanted
                place.anchor.show_notes([note(each, self._session, self._host) for each in wanted])

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """Show what is to be said of the field that was left."""
        if now is None:
            # The whole window was left, or is going down: nobody is there to be told.
            return
        left = False
        for place in self._places.values():
            if old is not None and _holds(place.holder, old) and not _holds(place.holder, now):
                place.quiet, left = False, True
        if left:
            self.show_findings()


def note(finding: Finding, session: Session, host: Host) -> Note:
    """Return a finding as the strip that is shown; advice and information can be put aside from it."""

    def put_aside() -> None:
        session.apply(
            lambda now: content.set_aside(now, aside(finding)),
            lambda: translate("Remarks", "put a remark aside"),
        )
        host.toast(lambda: translate("Remarks", "Put aside. You find it in Balance and check."), undo=True)

    actions = () if finding.kind is Kind.MUST else ((lambda: translate("Remarks", "Put aside"), put_aside),)
    return Note(NOTE_KINDS[finding.kind], lambda: host.workplace.remark(finding), actions)


def _holds(widget: QWidget, inside: QWidget) -> bool:
    # While a window goes down, the focus still moves among what is left of it.
    return isValid(widget) and (widget is inside or widget.isAncestorOf(inside))
