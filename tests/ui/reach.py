"""What is met on the way through a window by Tab, what its controls say, and what can be done with them."""

from __future__ import annotations

import itertools
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.ui.accessible import ROLE, TEXT, label_of, tab_chain, tab_stops, walk

EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
MEASURED = {ROLE.ProgressBar, ROLE.Slider, ROLE.SpinBox}
PRESSED = {ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.RadioButton}


class Met(NamedTuple):
    """What assistive technology is told of one thing, read at once: an interface may go while it is held."""

    role: QAccessible.Role
    name: str
    description: str
    label: str
    where: str
    takes_focus: bool
    is_dead: bool
    has_value: bool


def told(window: QWidget) -> list[Met]:
    """Return everything assistive technology meets in a window that is in sight."""
    return [
        _met(each)
        for each in walk(QAccessible.queryAccessibleInterface(window))
        if not each.state().invisible
    ]


def _met(each: QAccessibleInterface) -> Met:
    shown, state, role = each.object(), each.state(), each.role()
    act = each.actionInterface() if role in PRESSED else None
    return Met(
        role=role,
        name=each.text(TEXT.Name),
        description=each.text(TEXT.Description),
        label=label_of(each) if role == ROLE.ComboBox else "",
        where=path(shown) if isinstance(shown, QWidget) else role.name,
        takes_focus=bool(state.focusable),
        is_dead=role in PRESSED and not state.disabled and not (act and act.actionNames()),
        has_value=role not in MEASURED or each.valueInterface() is not None,
    )


def path(widget: QWidget | None) -> str:
    """Return where a widget stands, for a person who reads what a test found."""
    parts: list[str] = []
    while widget is not None and len(parts) < 4:
        parts.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(parts)


def name(widget: QWidget) -> str:
    """Return what is spoken of a widget when it takes the focus."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return f"{path(widget)}: {interface.text(TEXT.Name) or label_of(interface)}"


def editors(window: QWidget) -> list[QWidget]:
    """Return every editor in sight; the line inside a combo or spin box is part of it."""
    return [
        each
        for kind in EDITORS
        for each in window.findChildren(kind)
        if each.isVisible() and not isinstance(each.parent(), QComboBox | QAbstractSpinBox)
    ]


def buttons(window: QWidget) -> list[QAbstractButton]:
    """Return every button in sight that has words on it."""
    return [each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.text().strip()]


def chain(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> tuple[list[QWidget], bool]:
    """Press a key, from the first stop on, until that comes again; tell whether it did."""
    stops = tab_stops(window)
    assert stops, "nothing to stop at"
    if key == Qt.Key.Key_Tab:
        stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    return tab_chain(key=key)


def unreached(window: QWidget, reached: list[QWidget]) -> list[str]:
    """Return every stop that Tab passed by. In a group the arrow keys reach the buttons not chosen."""
    return [
        name(each)
        for each in tab_stops(window)
        if each not in reached
        and each.focusProxy() is None
        and not (isinstance(each, QRadioButton) and not each.isChecked())
    ]


def hidden(widget: QWidget) -> bool:
    """Tell whether some of a focused widget that could be seen whole lies outside its scroll area."""
    part = getattr(widget, "focus_rect", None)
    if part is not None or isinstance(widget.parent(), QAbstractScrollArea):
        return False
    above: QWidget | None = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            view = above.viewport()
            place = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
            if place.height() < view.height() and not view.rect().contains(place):
                return True
        above = above.parentWidget()
    return False


def jumps_back(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Return every step of the way that leads up and to the left within one page: against the reading."""
    found = []
    for one, other in itertools.pairwise(stops):
        page = _page(one)
        if page is None or page is not _page(other) or one.window() is not window:
            continue
        here, there = one.mapTo(page, QPoint(0, 0)), other.mapTo(page, QPoint(0, 0))
        if there.y() + other.height() <= here.y() and there.x() <= here.x():
            found.append(f"{name(one)} → {name(other)}")
    return found


def _page(widget: QWidget) -> QWidget | None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return above.widget()
        above = above.parentWidget()
    return None
