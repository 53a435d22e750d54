"""The door for our own faults: a calm dialog with a report that can be copied, and the log."""

from __future__ import annotations

import logging
import platform
import traceback

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp import __version__
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.widgets.text import Heading, Label

_log = logging.getLogger(__name__)


def report(error: BaseException) -> str:
    """Return what a developer needs and nothing a person has written: versions, type, places in the code."""
    places = traceback.extract_tb(error.__traceback__)
    lines = [f"  {place.filename.rpartition('ledarapp')[2]}:{place.lineno} {place.name}" for place in places]
    versions = (
        f"Ledarapp {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    )
    return "\n".join([versions, type(error).__name__, *lines])


class FaultDialog(QDialog):
    """Says that something went wrong, that what was written is kept, and offers the report."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setWindowTitle(translate("Faults", "Something went wrong"))
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(
            Heading(lambda: translate("Faults", "Something went wrong in the program"), "section")
        )
        column.addWidget(
            Label(
                lambda: translate(
                    "Faults",
                    "What you have written is saved up to the last pause. You can go on working. "
                    "If it happens again, copy the report and send it to those who look after the program: "
                    "it holds nothing you have written.",
                )
            )
        )
        shown = TextArea(least=6, most=12, own_undo=True)
        shown.setPlainText(text)
        shown.setReadOnly(True)
        shown.setAccessibleName(translate("Faults", "Report"))
        column.addWidget(shown)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(lambda: translate("Faults", "Copy the report"), icon="copy", clicked=self._copy))
        row.addWidget(Button(lambda: translate("Faults", "Go on"), "primary", clicked=self.accept))
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def show(error: BaseException, parent: QWidget | None) -> None:
    """Log an error of ours and show the calm dialog, once at a time."""
    text = report(error)
    _log.error("unexpected: %s", text)
    if parent is not None and parent.findChild(FaultDialog):
        return
    dialog = FaultDialog(text, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
