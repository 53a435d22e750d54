"""The rules the agreement is read by, each in words, on or off in this agreement or in every one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
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
        agreement, workplace = self._session.agreement, self._host.workplace
        for code, row in self.rows.items():
            row.show_state(
                off=is_off(agreement, code),
                why=why_off(agreement, code),
                everywhere=code in workplace.settings.rules_off,
                bound=workplace.policy.binds("rules_off"),
            )

    def unfold(self) -> None:
        """Show the rules, or fold them away; they are made when somebody asks for them first."""
        shows = self._body.isHidden()
        if not self.rows:
            for rule in switchable(self._session.template):
                words = partial(self._said, rule.code)
                self.rows[rule.code] = RuleRow(
                    words, partial(self._switch, rule.code), partial(self._everywhere, rule.code)
                )
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

    def _everywhere(self, code: str, off: bool) -> None:  # noqa: FBT001 - as the row tells it
        workplace = self._host.workplace
        others = tuple(each for each in workplace.settings.rules_off if each != code)
        settings = replace(workplace.settings, rules_off=(*others, code) if off else others)
        try:
            workplace.keep_settings(settings)
        except LedarappError as error:  # in force all the same, until the program ends
            self._host.show_error(error)
        self._session.review_again()

    def _words(self) -> str:
        rules, everywhere = switchable(self._session.template), self._host.workplace.settings.rules_off
        off = sum(is_off(self._session.agreement, rule.code) or rule.code in everywhere for rule in rules)
        words = translate("Check", "%n rule(s)", None, len(rules))
        return words + " · " + translate("Check", "%n switched off", None, off) if off else words


class RuleRow(QWidget):
    """One rule with its switch; switched off, the field for the reason and the tick for every agreement."""

    def __init__(
        self,
        words: Callable[[], str],
        switch: Callable[[bool, str], object],
        everywhere: Callable[[bool], object],
    ) -> None:
        super().__init__()
        self._switch, self._switch_everywhere = switch, everywhere
        self.on = CheckBox("")
        self.on.setAccessibleName(words())
        self.on.toggled.connect(self._toggled)
        self.why = LineEdit()
        self.why.edited.connect(lambda text: switch(True, text.strip()))
        self._field = Field(lambda: translate("Check", "Reason (optional)"), self.why)
        self.everywhere = CheckBox(lambda: translate("Check", "Off in all my agreements"))
        self.everywhere.toggled.connect(everywhere)
        self._decided = Label(lambda: translate("Check", "Switched off by your organisation."), "caption")
        inside = QVBoxLayout()
        inside.setSpacing(4)
        self._label = Label(words, "dense")
        inside.addWidget(self._label)
        inside.addWidget(self._field)
        inside.addWidget(self.everywhere)
        inside.addWidget(self._decided)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.on, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inside, 1)

    def show_state(self, *, off: bool, why: str, everywhere: bool, bound: bool) -> None:
        """Bring the row into line; ``bound``: which rules are off in every agreement is decided for us."""
        for box, ticked in ((self.on, not (off or everywhere)), (self.everywhere, everywhere)):
            box.blockSignals(True)
            box.setChecked(ticked)
            box.blockSignals(False)
        self._label.set_tone("muted" if off or everywhere else "")
        self.why.show_text(why)
        self._field.setVisible(off and not everywhere)
        self.everywhere.setVisible((off or everywhere) and not bound)
        self._decided.setVisible(everywhere and bound)
        self.on.setEnabled(not (everywhere and bound))

    def _toggled(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if is_on and self.everywhere.isChecked():
            self._switch_everywhere(False)
        self._switch(not is_on, "" if is_on else self.why.text().strip())
        if not is_on:
            self.why.setFocus()


def _about() -> str:
    return translate(
        "Check",
        "A rule that doesn't suit this agreement can be switched off here. Your choice isn't sent along.",
    )
