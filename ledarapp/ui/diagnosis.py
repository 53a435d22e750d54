"""The diagnostic report: shown word for word before it is saved or copied, and without any content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from ledarapp.operations import examining
from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Label

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow

_NAME = "ledarapp-report.txt"


def show_diagnosis(parent: MainWindow) -> None:
    """Look at the installation and this profile, and show what was found as it would be saved."""
    workplace = parent.workplace

    def say(code: str, /, **values: object) -> str:
        return workplace.messages.say(code, workplace.language.language, **values)

    told = examining.report(workplace.desk, workplace.policy, say, workplace.sentence)
    window = HelpWindow(lambda: translate("Diagnosis", "Diagnostic report"), parent)
    window.column.addWidget(
        Label(
            lambda: translate(
                "Diagnosis",
                "For those who look after the program. This is the whole report: it holds versions, counts, "
                "states and codes, and nothing you have written. Nothing is sent; save it or copy "
                "it yourself.",
            ),
            "dense",
        )
    )
    shown = QPlainTextEdit(told)
    shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(translate("Diagnosis", "Diagnostic report"))
    window.heading.setBuddy(shown)
    window.column.addWidget(shown, 1)
    window.add_buttons(
        Button(
            lambda: translate("Diagnosis", "Save…"),
            clicked=lambda: output.save_as(window, parent.host, told.encode(), _NAME),
        ),
        Button(
            lambda: translate("Diagnosis", "Copy"),
            icon="copy",
            clicked=lambda: QGuiApplication.clipboard().setText(told),
        ),
        Button(lambda: translate("Diagnosis", "Close"), "primary", clicked=window.accept),
    )
    window.resize(720, 620)
    window.show()
