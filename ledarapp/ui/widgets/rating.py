"""The rating: one choice among a form's levels and *not rated*, as radio buttons with words and squares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.choices import go_round
from ledarapp.ui.widgets.marks import draw_squares
from ledarapp.ui.widgets.text import Text, said, tip

WIDE_FROM = 560


@dataclass(frozen=True)
class Choice:
    """One level: its key, its words, and how many squares are filled (0: a dash, for *not rated*)."""

    key: str
    label: Text
    gloss: Text = ""
    squares: int = 0


class RatingPicker(QWidget):
    """Arrow keys move between the levels; ``chosen`` brings the key when the person has chosen another."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[Choice], name: Text, parent: QWidget | None = None) -> None:
        """``name`` says what is rated, for those who hear it."""
        super().__init__(parent)
        self._name = name
        self._cells = {choice.key: _Cell(choice, max(each.squares for each in choices)) for choice in choices}
        self._group = QButtonGroup(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)
        for cell in self._cells.values():
            self._group.addButton(cell)
            self._row.addWidget(cell, 1)
        self._group.buttonClicked.connect(self._clicked)
        self.setFocusProxy(next(iter(self._cells.values())))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def show_choice(self, key: str) -> None:
        """Bring the picker into line with the value; an empty key leaves all unchosen."""
        if key in self._cells:
            self._cells[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for cell in self._cells.values():
            cell.setChecked(False)
        self._group.setExclusive(True)

    def choice(self) -> str:
        """Return the chosen key; empty when none is."""
        return next((key for key, cell in self._cells.items() if cell.isChecked()), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        dress = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(dress.colour("border"), 1))
        painter.setBrush(dress.colour("base"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QPen(dress.colour("border"), 1))
        for cell in list(self._cells.values())[1:]:
            if self._row.direction() == QBoxLayout.Direction.LeftToRight:
                painter.drawLine(QPointF(cell.x() - 0.5, 1), QPointF(cell.x() - 0.5, self.height() - 1))
            else:
                painter.drawLine(QPointF(1, cell.y() - 0.5), QPointF(self.width() - 1, cell.y() - 0.5))
        painter.end()

    def _arrange(self) -> None:
        wide = self.width() >= theme.current().px(WIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        for cell in self._cells.values():
            cell.set_wide(wide=wide)

    def _retranslate(self) -> None:
        self.setAccessibleName(said(self._name))

    def _clicked(self) -> None:
        self.chosen.emit(self.choice())


class _Cell(QRadioButton):
    def __init__(self, choice: Choice, of: int) -> None:
        super().__init__()
        self._choice, self._of, self._wide = choice, of, True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def set_wide(self, *, wide: bool) -> None:
        self._wide = wide
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(120), px(82)) if self._wide else QSize(px(200), px(39))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def hitButton(self, point: object) -> bool:
        del point
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not go_round(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = [said(self._choice.label), said(self._choice.gloss)]
        self.setAccessibleName(", ".join(word for word in words if word))
        self.setToolTip(tip(self.accessibleName()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        dress, chosen = theme.current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if chosen:
            painter.setPen(QPen(dress.colour("accent"), 2))
            painter.setBrush(dress.colour("selected"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        ink = dress.colour("on_selected" if chosen else "text")
        muted = dress.colour("muted_on_selected" if chosen else "muted")
        strong = "accent" if chosen and not dress.tokens.contrast else "on_selected" if chosen else "muted"
        pad, side = dress.px(12), float(dress.px(16))
        middle = dress.px(20) if self._wide else self.height() / 2
        circle = QRectF(pad, middle - side / 2, side, side)
        painter.setPen(QPen(dress.colour(strong if chosen else "border"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dress.colour(strong))
            painter.drawEllipse(circle.center(), side * 0.25, side * 0.25)
        right = QRectF(0, middle - side, self.width() - pad, side * 2)
        draw_squares(painter, right, self._choice.squares, self._of, dress.colour(strong), side=dress.px(12))
        self._write(painter, ink, muted, middle + side * 0.85, round(circle.right()))
        painter.end()

    def _write(self, painter: QPainter, ink: QColor, muted: QColor, below: float, beside: int) -> None:
        """Write the words below the circle where the row is wide, else beside it."""
        dress, pad = theme.current(), theme.current().px(12)
        label, gloss = said(self._choice.label), said(self._choice.gloss)
        chosen = self.isChecked()
        painter.setPen(ink)
        painter.setFont(dress.font(15, strong=chosen))
        if self._wide:
            line = dress.px(22)
            top = round(below)
            width = self.width() - 2 * pad
            painter.drawText(
                QRect(pad, top, width, line), Qt.AlignmentFlag.AlignVCenter, _fit(painter, label, width)
            )
            painter.setPen(muted)
            painter.setFont(dress.font(14))
            painter.drawText(
                QRect(pad, top + line - 2, width, line),
                Qt.AlignmentFlag.AlignVCenter,
                _fit(painter, gloss, width),
            )
        else:
            left = beside + dress.px(10)
            width = self.width() - left - pad - (self._of * (dress.px(12) + 3)) - pad
            words = f"{label} ({gloss})" if gloss else label
            painter.drawText(
                QRect(left, 0, width, self.height()),
                Qt.AlignmentFlag.AlignVCenter,
                _fit(painter, words, width),
            )


def _fit(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
