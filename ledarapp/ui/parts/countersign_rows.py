"""The rows of a countersigning: who, what version, what there is to know first, and what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.operations.countersigning import Answered, Waiting
from ledarapp.ui import theme
from ledarapp.ui.dates import shown
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import CheckBox
from ledarapp.ui.widgets.remark import Picture
from ledarapp.ui.widgets.text import Label

MOST = 2
_MARKS = {"signed": ("circle-check", "success"), "failed": ("octagon-alert", "error")}


class CountersignRow(QWidget):
    """One agreement: a tick where it may be signed together with others, else what is to be done first."""

    def __init__(self, each: Waiting, host: WindowHost, go: Callable[[str], object]) -> None:
        super().__init__()
        self.waiting, self._host = each, host
        self.answered: Answered | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.tick = CheckBox(each.leader)
        self.tick.setChecked(each.ready)
        self.tick.setAccessibleDescription(self._about())
        self.name = Label(each.leader, strong=True)
        for widget in (self.tick, self.name):
            words.addWidget(widget)
        (self.name if each.ready else self.tick).hide()
        self._under = under = QVBoxLayout()
        under.setSpacing(2)
        under.setContentsMargins(theme.current().px(20) + 10 if each.ready else 0, 0, 0, 0)
        for line in (Label(self._about, "note", tone="muted"), Label(self._remarks, "note", tone="advice")):
            under.addWidget(line)
            if not line.text():
                line.hide()
        self._came = Label("", "note", strong=True)
        self._mark = Picture("circle-check", "success", 16)
        self._told = QWidget()
        told = QHBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(6)
        told.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self._came, 1)
        self._told.hide()
        under.addWidget(self._told)
        words.addLayout(under)
        self.open = Button(
            lambda: (
                translate("Countersign", "Read again")
                if each.is_read
                else translate("Countersign", "Read it")
            ),
            "link" if each.ready else "small",
            clicked=lambda: go(each.id),
        )
        self.open.setAccessibleDescription(each.leader)
        row.addLayout(words, 1)
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def is_chosen(self) -> bool:
        """Whether it is to be signed now."""
        return self.waiting.ready and self.answered is None and self.tick.isChecked()

    def lock(self, *, busy: bool) -> None:
        """Keep the tick as it is while signatures are being given, and once this one is."""
        self.tick.setEnabled(not busy and self.answered is None)
        self.open.setEnabled(not busy)

    def show_answered(self, came: Answered) -> None:
        """Tell that it is signed, and where the answer lies."""
        self.answered = came
        self._tell("failed" if came.trouble is not None else "signed", lambda: self._signed(came))
        for widget in (self.open, self.tick):
            widget.hide()
        self.name.show()
        self._under.setContentsMargins(0, 0, 0, 0)

    def show_refused(self, error: LedarappError) -> None:
        """Tell why it is not signed; it stays ticked, to be tried again."""
        self._tell(
            "failed",
            lambda: translate("Countersign", "Not signed. {0}").format(self._host.workplace.sentence(error)),
        )

    def show_waiting(self) -> None:
        """Forget what came of an earlier try."""
        if self.answered is None:
            self._told.hide()

    def _tell(self, how: str, words: Callable[[], str]) -> None:
        self._mark.show_icon(*_MARKS[how])
        self._came.set_tone("done" if how == "signed" else "must")
        self._came.say(words)
        self._told.show()

    def _signed(self, came: Answered) -> str:
        if came.path is not None:
            return translate("Countersign", "Signed. Answer: {0}").format(came.path.name)
        why = self._host.workplace.sentence(came.trouble) if came.trouble is not None else ""
        return translate("Countersign", "Signed, but the answer was not written. {0}").format(why)

    def _about(self) -> str:
        each = self.waiting
        what = translate("Countersign", "Version {0}").format(each.version)
        if each.amendment:
            what = translate("Countersign", "Amendment {0}, version {1}").format(each.amendment, each.version)
        at = shown(each.signed_at.astimezone().date(), words=True)
        facts = [each.unit, what, translate("Countersign", "signed by the leader on {0}").format(at)]
        if each.comments:
            facts.append(translate("Countersign", "%n comment(s) in the margin", None, each.comments))
        if each.ready and each.for_key:
            facts.append(translate("Countersign", "answer for the leader alone"))
        return " · ".join(fact for fact in facts if fact)

    def _remarks(self) -> str:
        each = self.waiting
        told = [self._host.workplace.remark(finding) for finding in each.remarks[:MOST]]
        if len(each.remarks) > MOST:
            told.append(translate("Countersign", "And %n more remark(s).", None, len(each.remarks) - MOST))
        return "\n".join(told)
