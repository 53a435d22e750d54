"""Labels and headings in the type roles of the design; they re-read their words when the language changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ledarapp.ui.widgets.roles import speak_as

Text: TypeAlias = str | Callable[[], str]
"""Words as they are (a person's own text), or a function that says them in the language in force."""


def said(text: Text) -> str:
    """Return the words of a text, in the language in force."""
    return text if isinstance(text, str) else text()


def tip(words: str) -> str:
    """Return a tooltip that shows the words as they are; Qt would take what looks like HTML for HTML."""
    if "<" not in words:
        return words
    from html import escape  # noqa: PLC0415 - few words need it, and it brings every sign that has a name

    return f'<p style="white-space: pre-wrap">{escape(words)}</p>'


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties the style sheet looks at, and have the widget styled anew if one of them changed."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()
        widget.update()


class Label(QLabel):
    """Wrapping text in a role (title, section, card, body, dense, note, caption) and a tone.

    Tones: "" (text), ``muted``, ``must``, ``advice``, ``info``, ``done``.
    """

    def __init__(
        self,
        text: Text = "",
        role: str = "body",
        *,
        tone: str = "",
        strong: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._said = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setProperty("strong", strong)
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._retranslate()

    def say(self, text: Text) -> None:
        """Show other words from now on."""
        self._said = text
        self._retranslate()

    def set_tone(self, tone: str) -> None:
        """Change the colour role."""
        restyle(self, tone=tone)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = said(self._said)
        if words != self.text():
            self.setText(words)


class Heading(Label):
    """A label that assistive technology meets as a heading."""

    def __init__(self, text: Text = "", role: str = "section", *, tone: str = "", wrap: bool = True) -> None:
        speak_as("Heading", QAccessible.Role.Heading)
        super().__init__(text, role, tone=tone, wrap=wrap)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.setAccessibleName(self.text())
