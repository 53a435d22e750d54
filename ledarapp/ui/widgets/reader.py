"""A document as structured text: headings, lists and tables that can be read aloud, enlarged and copied."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate

_MOST_HEADING = 3
_FACTS = 2
_WIDEST = 760


class Passage(Protocol):
    """One passage: ``kind`` is heading, paragraph, list_item or table."""

    @property
    def kind(self) -> str:
        """What it is."""

    @property
    def text(self) -> str:
        """Its words, but for a table."""

    @property
    def level(self) -> int:
        """A heading's level, from 1."""

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """A table's rows, heads first where it has more than two columns."""


class Reader(QTextBrowser):
    """Read-only; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setStyleSheet("QTextBrowser { border: 0; border-radius: 0; }")
        self._passages: tuple[Passage, ...] = ()
        self._retranslate()
        theme.current().changed.connect(self._show)

    def show_passages(self, passages: Iterable[Passage]) -> None:
        """Show these passages from the top."""
        self._passages = tuple(passages)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Reading text is no wider than eighty characters.
        side = max((self.width() - theme.current().px(_WIDEST)) // 2, 0)
        self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self) -> None:
        dress = theme.current()
        sizes = {"h1": 26, "h2": 20, "h3": 17, "p": 16, "li": 16, "td": 15, "th": 15}
        rules = [f"{name} {{ font-size: {dress.px(size)}px; }}" for name, size in sizes.items()]
        rules.append("h1, h2, h3, th { font-weight: 600; } th, td { padding: 4px 12px 4px 0; }")
        self.document().setDefaultStyleSheet(" ".join(rules))
        self.document().setDocumentMargin(dress.space(24))
        self.setHtml("".join(_html(each) for each in self._passages))

    def _retranslate(self) -> None:
        self.setAccessibleName(translate("Pages", "The document as text"))


def _html(passage: Passage) -> str:
    if passage.kind == "heading":
        level = min(max(passage.level, 1), _MOST_HEADING)
        return f"<h{level}>{_words(passage.text)}</h{level}>"
    if passage.kind == "list_item":
        return f"<ul><li>{_words(passage.text)}</li></ul>"
    if passage.kind == "table":
        return f'<table width="100%">{_rows(passage.rows)}</table>'
    return f"<p>{_words(passage.text)}</p>"


def _rows(rows: tuple[tuple[str, ...], ...]) -> str:
    made = []
    for number, row in enumerate(rows):
        facts = len(row) == _FACTS
        tags = ["th" if (place == 0 if facts else number == 0) else "td" for place in range(len(row))]
        cells = (f'<{tag} align="left">{_words(cell)}</{tag}>' for tag, cell in zip(tags, row, strict=True))
        made.append(f'<tr valign="top">{"".join(cells)}</tr>')
    return "".join(made)


def _words(text: str) -> str:
    return escape(text).replace("\n", "<br>")
