"""Lucide drawings as pictures in the colour of a token, kept per colour, size and device ratio."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from ledarapp.ui import theme


def pixmap(name: str, token: str = "text", size: int = 18, ratio: float = 1.0) -> QPixmap:
    """Return the drawing ``name`` (a file name without ending) in a token's colour.

    ``size`` is for 100 % text and grows with it; ``ratio`` is the device's pixel ratio.
    """
    dress = theme.current()
    return _drawn(str(dress.icons), name, dress.colour(token).name(), dress.px(size), ratio)


def icon(name: str, token: str = "text", size: int = 18) -> QIcon:
    """Return the drawing as an icon, at the device ratio of the densest screen."""
    dress = theme.current()
    colours = dress.colour(token).name(), dress.colour("disabled").name()
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return _icon(str(dress.icons), name, colours, dress.px(size), ratio)


def icon_size(size: int = 18) -> QSize:
    """Return an icon's side at the text size in force."""
    side = theme.current().px(size)
    return QSize(side, side)


@lru_cache(maxsize=256)
def _icon(folder: str, name: str, colours: tuple[str, str], side: int, ratio: float) -> QIcon:
    made = QIcon(_drawn(folder, name, colours[0], side, ratio))
    made.addPixmap(_drawn(folder, name, colours[1], side, ratio), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def _drawn(folder: str, name: str, colour: str, side: int, ratio: float) -> QPixmap:
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(_source(folder, name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, made.width(), made.height())
    )
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=128)
def _source(folder: str, name: str) -> str:
    return (Path(folder) / f"{name}.svg").read_text(encoding="utf-8")


def paint_at_right(widget: QWidget, name: str, token: str, size: int) -> None:
    """Draw an icon inside the right edge of a widget, over what it has painted."""
    picture = pixmap(name, token, size, widget.devicePixelRatioF())
    side = theme.current().px(size)
    painter = QPainter(widget)
    painter.drawPixmap(widget.width() - side - 10, (widget.height() - side) // 2, picture)
    painter.end()
