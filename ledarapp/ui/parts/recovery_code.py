"""A recovery code: shown once, printed or copied, and asked back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Label


class RecoveryCode(QWidget):
    """``proven``: the code was typed back right. ``check`` looks at what is typed."""

    proven = Signal()

    def __init__(self, code: str, proves: Callable[[str], bool], folder: Path) -> None:
        """``proves`` tells whether what was typed opens the profile in ``folder``, and notes that it does."""
        super().__init__()
        self._code, self._proves, self._folder = code, proves, folder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        card = Card()
        shown = Label(code, "section")
        shown.setAccessibleName(" ".join(code.replace("-", " – ")))
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.column.addWidget(shown)
        row = Flow(gap=8, line_gap=8)
        row.addWidget(Button(lambda: translate("Protection", "Print"), icon="printer", clicked=self._print))
        row.addWidget(Button(lambda: translate("Protection", "Copy"), icon="copy", clicked=self._copy))
        card.column.addLayout(row)
        column.addWidget(card)
        self.line = LineEdit(own_undo=True)
        self.line.returnPressed.connect(self.check)
        self._field = Field(
            lambda: translate("Protection", "Type the code from your paper"),
            self.line,
            lambda: translate("Protection", "Shows that it can be read"),
        )
        column.addWidget(self._field)

    def check(self) -> None:
        """Say whether the code that was typed is the one."""
        if self._proves(self.line.text()):
            self._field.show_notes([])
            self.proven.emit()
            return
        wrong = Note("must", lambda: translate("Protection", "The code is not the one above. Compare them."))
        self._field.show_notes([wrong])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)

    def _print(self) -> None:
        # Printing is read when somebody prints.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            paper = QTextDocument()
            title = translate("Protection", "Recovery code for Ledarapp")
            paper.setPlainText(f"{title}\n\n{self._code}\n\n{self._folder}")
            paper.print_(printer)
