"""What assistive technology gets, and what a hand and an eye need, measured on real widgets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

ROLE, TEXT = QAccessible.Role, QAccessible.Text
NAMED = {
    ROLE.EditableText,
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.ComboBox,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.Table,
    ROLE.List,
    ROLE.MenuItem,
    ROLE.Dialog,
}


def walk(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """Yield this interface and everything below it."""
    if interface is None or not interface.isValid():
        return
    yield interface
    for index in range(interface.childCount()):
        yield from walk(interface.child(index))


def label_of(interface: QAccessibleInterface) -> str:
    """Return the words of the label that belongs to a control."""
    related = interface.relations()
    return " ".join(other.text(TEXT.Name) for other, kind in related if kind & QAccessible.RelationFlag.Label)


def unnamed(window: QWidget) -> list[tuple[str, str]]:
    """Return every control without a name."""
    found = []
    for each in walk(QAccessible.queryAccessibleInterface(window)):
        if each.state().invisible or each.role() not in NAMED:
            continue
        name = label_of(each) if each.role() == ROLE.ComboBox else each.text(TEXT.Name)
        if not name.strip():
            found.append((each.role().name, type(each.object()).__name__))
    return found


def without_label(window: QWidget) -> list[str]:
    """Return every visible editor that no label belongs to."""
    editors = [
        *window.findChildren(QLineEdit),
        *window.findChildren(QPlainTextEdit),
        *window.findChildren(QComboBox),
    ]
    shown = [each for each in editors if each.isVisible() and not isinstance(each.parent(), QComboBox)]
    return [
        type(each).__name__
        for each in shown
        if not label_of(QAccessible.queryAccessibleInterface(each)) and not each.accessibleName()
    ]


def tab_stops(window: QWidget) -> list[QWidget]:
    """Return every widget that Tab should reach."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def tab_chain(limit: int = 300, key: Qt.Key = Qt.Key.Key_Tab) -> tuple[list[QWidget], bool]:
    """Press Tab, or another key, until the first widget comes again; tell whether it did."""
    seen: list[QWidget] = []
    for _ in range(limit):
        focused = QApplication.focusWidget()
        if focused is None:
            return seen, False
        if seen and focused is seen[0]:
            return seen, True
        seen.append(focused)
        QTest.keyClick(focused, key)
    return seen, False


def small_targets(window: QWidget, least: int = 24) -> list[tuple[str, str, int, int]]:
    """Return every tab stop that is too small to hit."""
    return [
        (type(each).__name__, each.accessibleName(), each.width(), each.height())
        for each in tab_stops(window)
        if min(each.width(), each.height()) < least
    ]


def clipped(window: QWidget, patience: int = 2000) -> list[tuple[str, str]]:
    """Return every text that doesn't fit its place, and every page that scrolls sideways.

    A window lays itself out in several rounds; on a busy machine these take their time (``patience``, ms).
    """
    cut = _cut_off(window)
    waited = 0
    while cut and waited < patience:
        QTest.qWait(50)
        waited += 50
        cut = _cut_off(window)
    return cut


def _cut_off(window: QWidget) -> list[tuple[str, str]]:
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and label.textFormat() == Qt.TextFormat.PlainText:
            room = label.contentsRect()
            wrap = Qt.TextFlag.TextWordWrap if label.wordWrap() else 0
            within = room if label.wordWrap() else QRect()
            needed = label.fontMetrics().boundingRect(within, int(wrap), label.text())
            if needed.width() > room.width() + 2 or needed.height() > room.height() + 2:
                found.append((type(label).__name__, label.text()))
    found += [
        (type(button).__name__, button.text())
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]
    for area in window.findChildren(QAbstractScrollArea):
        sideways = area.horizontalScrollBar().maximum() > 0 and not area.property("twoDimensional")
        if area.isVisible() and sideways:
            found.append(("sideways", type(area).__name__))
    return found


def ratio(one: QColor | str, other: QColor | str) -> float:
    """Return the contrast of two colours as WCAG counts it, 1–21."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def changed_pixels(before: QImage, after: QImage, least: float = 3.0) -> int:
    """Count the pixels whose contrast between the two pictures is at least ``least``."""
    count = 0
    for y in range(before.height()):
        for x in range(before.width()):
            one, other = before.pixelColor(x, y), after.pixelColor(x, y)
            if one != other and ratio(one, other) >= least:
                count += 1
    return count


def texts(window: QWidget) -> list[str]:
    """Return every visible text of a window, in a steady order."""
    labels = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    buttons = [
        each.text() + each.toolTip() for each in window.findChildren(QAbstractButton) if each.isVisible()
    ]
    hints = [each.placeholderText() for each in window.findChildren(QLineEdit) if each.isVisible()]
    spoken = [each.accessibleName() for each in window.findChildren(QWidget) if each.isVisible()]
    return sorted(labels + buttons + hints + spoken)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
