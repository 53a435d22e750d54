"""The steps as one button at the top, where there is no room for them at the side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy

from ledarapp.ui import icons, theme
from ledarapp.ui.language import translate
from ledarapp.ui.sidebar import Row
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.marks import TOKENS, draw_state


class StepMenu(QFrame):
    """«Step 2 of 8: Goals ▾», and what else stands in the sidebar under «More»."""

    def __init__(self, picked: Callable[[str], object], overview: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._picked, self._overview = picked, overview
        self._rows: tuple[Row, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        self._steps = _Opener("", clicked=self._open_steps)
        self._steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._steps.setProperty("align", "left")
        more = Button(lambda: translate("StepMenu", "More"), icon="ellipsis", clicked=self._open_more)
        self._more = more
        row.addWidget(self._steps, 1)
        row.addWidget(more)
        self.hide()

    def show_rows(self, rows: tuple[Row, ...], active: str) -> None:
        """Bring the button into line with the steps."""
        self._rows = rows
        steps = [row for row in rows if row.number]
        for row in rows:
            if row.key == active:
                words = translate("StepMenu", "Step {0} of {1}: {2}").format(row.number, len(steps), row.text)
                self._steps.say(f" {words if row.number else row.text}")
                self._steps.setIcon(_mark(row))
                self._steps.setIconSize(icons.icon_size())
                self._steps.setAccessibleName(row.spoken or row.text)

    def _open_steps(self) -> None:
        menu = QMenu(self)
        for row in self._rows:
            if row.number:
                action = menu.addAction(_mark(row), f"{row.number}  {row.text}")
                action.setToolTip(row.words)
                action.triggered.connect(lambda _=False, key=row.key: self._picked(key))
            elif row.text and not row.key:
                menu.addSection(row.text)
        self._open(menu, self._steps)

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(icons.icon("arrow-left"), translate("StepMenu", "Overview")).triggered.connect(
            self._overview
        )
        for row in self._rows:
            if row.key and not row.number:
                action = menu.addAction(icons.icon(row.icon), row.text)
                action.triggered.connect(lambda _=False, key=row.key: self._picked(key))
        self._open(menu, self._more)

    def _open(self, menu: QMenu, button: Button) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))


class _Opener(Button):
    """A button that shows by a chevron that it opens a list."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        icons.paint_at_right(self, "chevron-down", "text", 18)


def _mark(row: Row) -> QIcon:
    dress = theme.current()
    if row.state is None:
        return icons.icon(row.icon) if row.icon else QIcon()
    side = dress.px(18)
    picture = QPixmap(QSize(side, side) * 2)
    picture.fill("transparent")
    picture.setDevicePixelRatio(2)
    painter = QPainter(picture)
    draw_state(
        painter, QRectF(0, 0, side, side), row.state, dress.colour(TOKENS[row.state]), dress.colour("base")
    )
    painter.end()
    return QIcon(picture)
