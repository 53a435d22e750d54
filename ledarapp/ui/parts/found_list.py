"""The list of what was found: each agreement's name, and under it the places with the words around them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from ledarapp.domain.folding import bare
from ledarapp.domain.hit import Found
from ledarapp.ui import theme
from ledarapp.ui.parts.places import hit_name

_Index = QModelIndex | QPersistentModelIndex
_BEFORE, _AFTER, _INDENT, _HIGH = 48, 160, 14, 54
_FOUND: Final = Qt.ItemDataRole.UserRole
_SHOWN: Final = Qt.ItemDataRole.UserRole + 1


class FoundList(QListWidget):
    """``chosen`` brings what stands on a line that somebody opens."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("found")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Lines(self))
        self.itemActivated.connect(self.open)
        theme.current().changed.connect(self.doItemsLayout)

    def show_found(self, found: tuple[Found, ...], words: str) -> None:
        """Show these, one agreement's after the other's; the first can be opened at once."""
        self.clear()
        owner = ""
        for each in found:
            if each.agreement != owner:
                owner = each.agreement
                head = QListWidgetItem(each.name)
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.addItem(head)
            shown = around(each.hit.text, words)
            line = QListWidgetItem(f"{hit_name(each.hit)}\n{shown}")
            line.setData(_FOUND, each)
            start = bare(shown).find(bare(words).strip())
            line.setData(_SHOWN, (shown, start, len(words.strip()) if start >= 0 else 0))
            self.addItem(line)
        if found:
            self.setCurrentRow(1)

    def open(self, item: QListWidgetItem | None = None) -> None:
        """Open a line, or the one the keyboard stands on."""
        item = item or self.currentItem()
        found = item.data(_FOUND) if item is not None else None
        if isinstance(found, Found):
            self.chosen.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open()
        else:
            super().keyPressEvent(event)


class _Lines(QStyledItemDelegate):
    """Paints a name as a heading; a place over the words found there, these in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(theme.current().px(120), theme.current().row(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        dress, rect = theme.current(), option.rect
        told = index.data(_SHOWN)
        painter.save()
        selected = told is not None and index.row() == self._at()
        if selected:
            painter.fillRect(rect, dress.colour("selected"))
        painter.setPen(dress.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(dress.px(_INDENT), 0, -dress.px(8), -1)
        painter.setPen(dress.colour("on_selected" if selected else "text"))
        if told is None:
            inside.setHeight(inside.height() - dress.px(8))
            painter.setFont(dress.font(17, strong=True))
            words = painter.fontMetrics().elidedText(
                index.data(), Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(inside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)
        else:
            half = inside.height() // 2
            upper = QRect(inside.left(), inside.top() + dress.px(4), inside.width(), half - dress.px(4))
            lower = QRect(inside.left(), inside.top() + half, inside.width(), half - dress.px(4))
            _draw_words(painter, lower, *told)
            painter.setFont(dress.font(13))
            painter.setPen(dress.colour("muted_on_selected" if selected else "muted"))
            place = str(index.data()).partition("\n")[0]
            place = painter.fontMetrics().elidedText(place, Qt.TextElideMode.ElideRight, upper.width())
            painter.drawText(upper, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, place)
        painter.restore()

    def _at(self) -> int:
        parent = self.parent()
        return parent.currentRow() if isinstance(parent, QListWidget) else -1


def _draw_words(painter: QPainter, rect: QRect, text: str, start: int, length: int) -> None:
    """Draw one line, the words found in bold; what doesn't fit at the right is left out."""
    dress, left = theme.current(), rect.left()
    plain, strong = dress.font(15), dress.font(15, strong=True)
    for part, font in (
        (text[:start] if start > 0 else "", plain),
        (text[max(start, 0) : max(start, 0) + length], strong),
        (text[max(start, 0) + length :], plain),
    ):
        left = _draw_part(painter, QRect(left, rect.top(), rect.right() - left, rect.height()), part, font)


def _draw_part(painter: QPainter, rect: QRect, text: str, font: QFont) -> int:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    return rect.left() + (metrics.horizontalAdvance(text) if words == text else rect.width())


def around(text: str, words: str) -> str:
    """Return the first place where the words stand, with what stands around them, in one line."""
    at = max(bare(text).find(bare(words).strip()), 0)
    start, end = max(at - _BEFORE, 0), at + len(words) + _AFTER
    # Whole words at both ends, where there are any.
    start = text.find(" ", start, at) + 1 or start if start else 0
    last = text.rfind(" ", at + len(words), end) if end < len(text) else -1
    end = last if last > 0 else end
    shown = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{shown}{' …' if end < len(text) else ''}"
