"""What the last amendment changes, word by word, against the version before it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.amending import number, words_of
from ledarapp.domain.template import Template
from ledarapp.ui.language import translate
from ledarapp.ui.parts.changed import Changed
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.text import Heading


class Amendment(QWidget):
    """Hidden for an agreement that was never amended."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._told: Agreement | None = None
        self.hide()

    def show_agreement(self, agreement: Agreement, template: Template) -> None:
        """Bring the list of changes into line."""
        words, before = words_of(agreement), agreement.amends
        if words == self._told:
            return
        self._told = words
        clear_out(self._column)
        self.setVisible(before is not None)
        if before is None:
            return
        heading = Heading(
            lambda: translate("Decisions", "Amendment {0}: what it changes").format(number(agreement)),
            "section",
        )
        changed = Changed(
            before,
            words,
            template,
            lambda: translate("Decisions", "Version {0}").format(before.version),
            lambda: translate("Decisions", "Now"),
            lambda: translate("Decisions", "No word is changed yet. Change the goals or the basis."),
            by_word=True,
        )
        self._column.addWidget(heading)
        self._column.addWidget(changed)
