"""A field for a passphrase: hidden, pasted into freely, and shown on request."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import ToolButton
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.text import Text, said


class SecretEdit(QWidget):
    """``line`` is the field itself; the eye beside it shows and hides what is typed."""

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        """``name`` is spoken: a label names a field beside it, not one inside."""
        super().__init__(parent)
        self._name = name
        self.line = LineEdit(own_undo=True)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = ToolButton("eye", self._eye_name, clicked=self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self._eye)
        self.setFocusProxy(self.line)
        self.line.setAccessibleName(said(name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.line.setAccessibleName(said(self._name))
        super().changeEvent(event)

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def _turn(self) -> None:
        hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.show_icon("eye-off" if hidden else "eye")
        self._eye.say(self._eye_name)

    def _eye_name(self) -> str:
        if self.line.echoMode() == QLineEdit.EchoMode.Password:
            return translate("Secret", "Show what is typed")
        return translate("Secret", "Hide what is typed")
