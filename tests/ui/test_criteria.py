"""The criteria of accessibility, on every window and screen of the real program, from within its process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTreeView, QWidget

from ledarapp.operations.desk import Desk
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.theme import Theme
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.widgets.focus_ring import FocusRing
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import NAMED, ROLE, TEXT, clipped, label_of, ratio, small_targets, tab_stops
from tests.ui.parties import evaluated, other_desk
from tests.ui.reach import (
    Met,
    buttons,
    chain,
    editors,
    hidden,
    jumps_back,
    name,
    path,
    told,
    unreached,
)
from tests.ui.tour import settle, thresholds, tour

_DEEP = 6
"""How far from its outer edge the ring is drawn, in high contrast with a black line inside."""
Look = Callable[[str, QWidget], object]
Screens = Callable[[], Iterator[tuple[str, QWidget]]]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture
def draft(window: MainWindow, tmp_path: Path) -> Screens:
    """Every screen on a draft, and the pages before the store is open."""

    def screens() -> Iterator[tuple[str, QWidget]]:
        window.resize(1440, 900)
        yield from tour(window)
        yield from thresholds(window, tmp_path / "threshold")

    return screens


@pytest.fixture
def late(window: MainWindow, desk: Desk, tmp_path: Path) -> Iterator[Screens]:
    """Every screen at the superior's, when the leader has signed and evaluated."""
    leader = other_desk(desk, tmp_path)

    def screens() -> Iterator[tuple[str, QWidget]]:
        window.resize(1440, 900)
        yield from tour(window, evaluated(leader, desk))

    yield screens
    leader.store.close()


@pytest.fixture(params=["draft", "late"])
def screens(request: pytest.FixtureRequest) -> Screens:
    found: Screens = request.getfixturevalue(request.param)
    return found


@pytest.mark.criterion("A1", "A2", "A3", "A4", "A6", "A7", "A9", "A12", "A13")
@pytest.mark.criterion("A14", "A15", "A16", "A19", "A23", "A25", "A30")
def test_every_screen_is_told_reached_and_seen_whole(screens: Screens) -> None:
    found: list[tuple[str, str, str]] = []
    for place, window in screens():
        found += [(place, *each) for each in (*_what_is_said(window), *_the_way_by_tab(window))]
        window.resize(640, 800)
        settle(window)
        found += [(place, *each) for each in clipped(window)]
        window.resize(1440, 900)
    assert not found, _lines(found)


def _what_is_said(window: QWidget) -> Iterator[tuple[str, str]]:
    met = told(window)
    yield from _said_of_controls(met)
    yield from _said_of_editors(window)
    yield from (("a tree", path(each)) for each in window.findChildren(QTreeView))
    if not any(each.role == ROLE.Heading for each in met):
        yield "no heading", ""


def _lines(found: Sequence[tuple[str, ...]]) -> str:
    return "\n".join(" · ".join(each) for each in found)


def _said_of_controls(met: list[Met]) -> Iterator[tuple[str, str]]:
    for each in met:
        said = each.label if each.role == ROLE.ComboBox else each.name
        if each.role in NAMED and not said.strip():
            yield "no name", each.where
        if each.role == ROLE.Client and each.takes_focus:
            yield "takes the focus and has no role", each.where
        if each.role in {ROLE.Chart, ROLE.Graphic} and not (each.name and each.description):
            yield "a picture without words", each.where
        if each.is_dead:
            yield "can't be pressed", each.where
        if not each.has_value:
            yield "has no value", each.where


def _said_of_editors(window: QWidget) -> Iterator[tuple[str, str]]:
    for each in editors(window):
        interface = QAccessible.queryAccessibleInterface(each)
        label = label_of(interface).replace("&", "")
        if not label:
            yield "no label belongs to it", path(each)
        elif not isinstance(each, QComboBox) and label not in interface.text(TEXT.Name):
            yield "is called otherwise than its label", path(each)
    for button in buttons(window):
        if button.text().replace("&", "").strip() not in QAccessible.queryAccessibleInterface(button).text(
            TEXT.Name
        ):
            yield "is called otherwise than it reads", name(button)


def _the_way_by_tab(window: QWidget) -> Iterator[tuple[str, str]]:
    """Everything is reached, in reading order; the way closes and is the same back; nothing is cut."""
    key = _step(window)
    there, closes = chain(window)
    if not closes:
        yield "Tab doesn't come around", name(there[-1]) if there else "nothing has the focus"
        return
    yield from (("not reached", each) for each in unreached(window, there))
    yield from (("against the reading", each) for each in jumps_back(window, there))
    yield from (("small", str(each)) for each in small_targets(window, 28))
    back: list[QWidget] = []
    for _ in there:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Backtab)
        focused = QApplication.focusWidget()
        assert focused is not None
        back.append(focused)
        QApplication.processEvents()
        if hidden(focused):
            QTest.qWait(20)
        if hidden(focused):
            yield "not seen whole", name(focused)
    if [id(each) for each in reversed(back)] != [id(each) for each in there]:
        yield "another way back", ""
    if _step(window) != key or QApplication.activeModalWidget() is not None:
        yield "the focus alone led elsewhere", ""


def _step(window: QWidget) -> str:
    return window.host.journey.key if isinstance(window, MainWindow) and window.host.journey else ""


@pytest.mark.criterion("A18")
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
def test_the_ring_is_seen_around_every_stop(draft: Screens, dress: Theme, appearance: Appearance) -> None:
    dress.set_appearance(appearance)
    found = []
    for place, window in draft():
        (ring,) = window.findChildren(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
        tab_stops(window)[0].setFocus(Qt.FocusReason.TabFocusReason)
        first = None
        while (focused := QApplication.focusWidget()) is not None and focused is not first:
            first = first or focused
            QApplication.processEvents()
            around = ring.geometry()
            if not ring.isVisible() or _seen(window, ring, around) < _perimeter(around) // 2:
                found.append((place, name(focused)))
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert not found, _lines(found)


def _perimeter(around: QRect) -> int:
    return 2 * (around.width() + around.height())


def _seen(window: QWidget, ring: QWidget, around: QRect) -> int:
    """Count the pixels on the ring's own line that stand out by 3:1 from what is there without it."""
    after = window.grab(around).toImage()
    ring.hide()
    before = window.grab(around).toImage()
    ring.show()
    return sum(_apart(before.pixel(*at), after.pixel(*at)) >= 3 for at in _edge(before))


def _edge(image: QImage) -> Iterator[tuple[int, int]]:
    wide, high = image.width(), image.height()
    rows = [*range(min(_DEEP, high // 2)), *range(high - min(_DEEP, high // 2), high)]
    columns = [*range(min(_DEEP, wide // 2)), *range(wide - min(_DEEP, wide // 2), wide)]
    yield from ((x, y) for x in range(wide) for y in rows)
    yield from ((x, y) for y in range(high) if y not in rows for x in columns)


@cache
def _apart(one: int, other: int) -> float:
    return ratio(QColor(one), QColor(other)) if one != other else 1.0


@pytest.mark.criterion("A24")
@pytest.mark.parametrize("language_key", ["nb", "sv"])
def test_at_twice_the_text_nothing_is_cut(
    draft: Screens, dress: Theme, language: LanguageManager, language_key: str
) -> None:
    language.use(language_key)
    dress.set_percent(200)
    found = []
    for place, window in draft():
        window.resize(1024, 768)
        settle(window)
        found += [(place, *each) for each in clipped(window)]
    assert not found, _lines(found)
