"""A wording of a form: one box a language, beside each other for names, under each other for running text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import own_name
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Heading, restyle

NARROW = 170
"""The least width of one language at 100 %."""


class Wordings(QWidget):
    """``fields`` are the boxes by their path in the form; ``change`` is given what one shall say."""

    def __init__(
        self,
        path: str,
        word: Callable[[], str],
        tags: Sequence[str],
        change: Callable[[Mapping[str, str | None]], object],
        *,
        running: bool,
    ) -> None:
        super().__init__()
        self._path, self._word, self._change = path, word, change
        self._tags = tuple(tags)
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Heading(word, "card"))
        row = _Under() if running else _Beside()
        column.addWidget(row)
        for tag in tags:
            editor = TextArea(least=1, most=14 if running else 6)
            editor.edited.connect(partial(self._write, tag))
            field = Field(own_name(tag), editor)
            restyle(field.label, role="note", tone="muted", strong=False)
            self.fields[f"{path}.{tag}"] = field
            row.add(field)
        self._name()

    def fill(self, here: Mapping[str, Any]) -> None:
        """Bring the boxes into line with what the part says."""
        said = here.get(self._path.rpartition(".")[2], {})
        said = said if isinstance(said, dict) else {}
        for tag, field in zip(self._tags, self.fields.values(), strict=True):
            if isinstance(field.editor, TextArea):
                field.editor.show_text(str(said.get(tag, said.get(tag.partition("-")[0], ""))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        for tag, field in zip(self._tags, self.fields.values(), strict=True):
            field.editor.setAccessibleName(f"{self._word()}, {own_name(tag)}")

    def _write(self, tag: str, text: str) -> None:
        """A wording that is empty in every language isn't there at all."""
        texts = [
            field.editor.toPlainText() for field in self.fields.values() if isinstance(field.editor, TextArea)
        ]
        if any(each.strip() for each in texts):
            self._change({f"{self._path}.{tag}": text})
        else:
            self._change({self._path: None})


class _Under(QWidget):
    """One language below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def add(self, field: Field) -> None:
        """Put one more below the others."""
        self._column.addWidget(field)


class _Beside(QWidget):
    """Beside each other from the top, or under each other where the width is too small for words."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)

    def add(self, field: Field) -> None:
        """Put one more behind the others."""
        self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(NARROW), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.width() >= self._row.count() * theme.current().px(NARROW)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
