"""The rules the agreement is read by, each in words, on or off in this agreement."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.rules import is_off, switch_off, switch_on, switchable, why_off
from ledarapp.ui.language import translate
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import CheckBox, LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Label


class Rules(QWidget):
    """Folded away until it is asked for; what must be filled in before signing has no switch."""

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__()
        self._session, self._host = session, host
        self.rows: dict[str, RuleRow] = {}
        self.toggle = Button(self._words, "quiet", icon="chevron-right", clicked=self.unfold)
        self._body = QWidget()
        self._list = QVBoxLayout(self._body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        self._list.addWidget(Label(_about, "note", tone="muted"))
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)

    def show_rules(self) -> None:
        """Bring the switches into line with the agreement."""
        self.toggle.say(self._words)
        for code, row in self.rows.items():
            row.show_state(
                off=is_off(self._session.agreement, code), why=why_off(self._session.agreement, code)
            )

    def unfold(self) -> None:
        """Show the rules, or fold them away; they are made when somebody asks for them first."""
        shows = self._body.isHidden()
        if not self.rows:
            for rule in switchable(self._session.template):
                words = partial(self._said, rule.code)
                self.rows[rule.code] = RuleRow(words, partial(self._switch, rule.code))
                self._list.addWidget(self.rows[rule.code])
        self._body.setVisible(shows)
        self.toggle.show_icon("chevron-down" if shows else "chevron-right")
        self.show_rules()

    def _said(self, code: str) -> str:
        workplace = self._host.workplace
        return workplace.messages.say(f"rule.{code}", workplace.language.language)

    def _switch(self, code: str, off: bool, why: str) -> None:  # noqa: FBT001 - as the row tells it
        self._session.apply(
            (lambda now: switch_off(now, code, why)) if off else (lambda now: switch_on(now, code)),
            (lambda: translate("Check", "switch a rule off"))
            if off
            else (lambda: translate("Check", "switch a rule on")),
            field=f"rule.{code}" if off else "",
        )

    def _words(self) -> str:
        rules = switchable(self._session.template)
        off = sum(is_off(self._session.agreement, rule.code) for rule in rules)
        words = translate("Check", "%n rule(s)", None, len(rules))
        return words + " · " + translate("Check", "%n switched off", None, off) if off else words


class RuleRow(QWidget):
    """One rule with its switch; switched off, the field for the reason."""

    def __init__(self, words: Callable[[], str], switch: Callable[[bool, str], object]) -> None:
        super().__init__()
        self._switch = switch
        self.on = CheckBox("")
        self.on.setAccessibleName(words())
        self.on.toggled.connect(self._toggled)
        self.why = LineEdit()
        self.why.edited.connect(lambda text: switch(True, text.strip()))
        self._field = Field(lambda: translate("Check", "Reason (optional)"), self.why)
        inside = QVBoxLayout()
        inside.setSpacing(4)
        self._label = Label(words, "dense")
        inside.addWidget(self._label)
        inside.addWidget(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.on, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inside, 1)

    def show_state(self, *, off: bool, why: str) -> None:
        """Bring the row into line."""
        self.on.blockSignals(True)
        self.on.setChecked(not off)
        self.on.blockSignals(False)
        self._label.set_tone("muted" if off else "")
        self.why.show_text(why)
        self._field.setVisible(off)

    def _toggled(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._switch(not is_on, "" if is_on else self.why.text().strip())
        if not is_on:
            self.why.setFocus()


def _about() -> str:
    return translate(
        "Check",
        "A rule that doesn't suit this agreement can be switched off here. Your choice isn't sent along.",
    )
