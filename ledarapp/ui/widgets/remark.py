"""The remark strip: an icon, the word for its kind, one sentence and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ledarapp.ui import icons, theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.roles import speak_as
from ledarapp.ui.widgets.text import Label, Text, said

_BESIDE = 640
#: kind → (icon, token of its colour)
LOOKS: Final = {
    "must": ("octagon-alert", "error"),
    "advice": ("lightbulb", "warning"),
    "info": ("info", "info"),
    "done": ("circle-check", "success"),
}


class Note(NamedTuple):
    """What a remark says. ``kind``: ``must``, ``advice``, ``info`` or ``done``.

    ``actions`` are links: what they are called and what they do. ``lead`` replaces the kind's word.
    """

    kind: str
    sentence: Text
    actions: tuple[tuple[Text, Callable[[], object]], ...] = ()
    lead: Text = ""


class Picture(QLabel):
    """An icon beside words; silent for assistive technology, since the words say it."""

    def __init__(self, name: str, token: str = "text", size: int = 18, parent: QWidget | None = None) -> None:
        speak_as(Picture.__name__, QAccessible.Role.Whitespace)
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def show_icon(self, name: str, token: str) -> None:
        """Show another drawing from now on."""
        self._name, self._token = name, token
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.setPixmap(icons.pixmap(self._name, self._token, self._size, self.devicePixelRatioF()))


class Remark(QFrame):
    """A strip in the colour of its kind, which always says the kind in words first."""

    def __init__(self, note: Note, parent: QWidget | None = None, *, flat: bool = False) -> None:
        """``flat`` puts what can be done beside the sentence where the width allows it."""
        super().__init__(parent)
        self._flat = flat
        self.setObjectName("remark")
        self.setProperty("role", note.kind)
        self.note = note
        picture, token = LOOKS[note.kind]
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(theme.current().space(10))
        row.addWidget(Picture(picture, token), 0, Qt.AlignmentFlag.AlignTop)
        words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        words.setSpacing(4)
        row.addLayout(words, 1)
        self._words = Label(lambda: _rich(note), "note")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        words.addWidget(self._words, 1)
        self._lines = words
        if note.actions:
            links = Flow()
            for text, act in note.actions:
                links.addWidget(Button(text, "link", clicked=act))
            words.addLayout(links)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def read_again(self) -> None:
        """Say the sentence as it is now."""
        self._words.say(lambda: _rich(self.note))
        self._name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self._flat and self.width() >= theme.current().px(_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(across if beside else down)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        elif event.type() == QEvent.Type.PaletteChange:
            self._words.say(lambda: _rich(self.note))
        super().changeEvent(event)

    def _name(self) -> None:
        sentence = spoken(self.note)
        self.setAccessibleName(sentence)
        self._words.setAccessibleName(sentence)


def kind_word(kind: str) -> str:
    """Return the word a remark of this kind opens with."""
    return {
        "must": lambda: translate("Remark", "Must be filled in"),
        "advice": lambda: translate("Remark", "Advice"),
        "info": lambda: translate("Remark", "For your information"),
        "done": lambda: translate("Remark", "Ready"),
    }[kind]()


def spoken(note: Note) -> str:
    """Return the remark as plain words: the kind, then the sentence."""
    return f"{said(note.lead) or kind_word(note.kind)}. {said(note.sentence)}"


def _rich(note: Note) -> str:
    colour = theme.current().colour(LOOKS[note.kind][1]).name()
    lead = _escaped(said(note.lead) or kind_word(note.kind))
    return f'<span style="font-weight:600; color:{colour}">{lead}.</span> {_escaped(said(note.sentence))}'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
