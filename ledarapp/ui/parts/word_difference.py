"""What differs between two wordings, shown in one text: struck through what goes, underlined what comes."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt

from ledarapp.domain.wordwise import Fate, Run, compared
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.text import Label


class WordDifference(Label):
    """Told apart by line and by colour; spoken as «without …, with …»."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__("", "dense")
        self._runs = compared(before, after)
        self.setTextFormat(Qt.TextFormat.RichText)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.LanguageChange}:
            self._draw()

    def _draw(self) -> None:
        self.say(" ".join(map(_marked, self._runs)))
        self.setAccessibleName(", ".join(map(_spoken, self._runs)))


class WordSide(WordDifference):
    """One of two wordings that stand side by side, with the words marked that the other one hasn't."""

    def __init__(self, before: str, after: str, *, is_before: bool) -> None:
        super().__init__(before, after)
        elsewhere = Fate.COMES if is_before else Fate.GOES
        self._runs = tuple(each for each in self._runs if each.fate is not elsewhere)
        self._draw()


def whole(title: str, text: str) -> str:
    """Return a requirement's short name and its sentence as one text."""
    return ". ".join(part.strip().rstrip(".") for part in (title, text) if part.strip())


def _marked(run: Run) -> str:
    words, dress = escape(run.words), theme.current()
    if run.fate is Fate.GOES:
        return f'<s style="color:{dress.colour("error").name()}">{words}</s>'
    if run.fate is Fate.COMES:
        return f'<u style="color:{dress.colour("success").name()}; font-weight:600">{words}</u>'
    return words


def _spoken(run: Run) -> str:
    if run.fate is Fate.GOES:
        return translate("Common", "goes: {0}").format(run.words)
    if run.fate is Fate.COMES:
        return translate("Common", "comes: {0}").format(run.words)
    return run.words
