"""The dress: every pair of colours can be told apart, and every change is seen at once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person
from ledarapp.domain.signature import Role
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk
from ledarapp.settings import Density
from ledarapp.ui import icons
from ledarapp.ui.theme import Theme, palette
from ledarapp.ui.tokens import CONTRAST, DARK, LIGHT, Appearance, Tokens
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.text import Label
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, ratio, small_targets

EACH = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
TEXT_PAIRS = [
    ("text", "window"),
    ("text", "base"),
    ("text", "surface"),
    ("text", "alternate"),
    ("muted", "window"),
    ("muted", "base"),
    ("placeholder", "base"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("link", "base"),
    ("on_selected", "selected"),
    ("muted_on_selected", "selected"),
    ("error", "error_strip"),
    ("warning", "warning_strip"),
    ("success", "success_strip"),
    ("info", "info_strip"),
    ("text", "error_strip"),
    ("text", "warning_strip"),
    ("text", "success_strip"),
    ("text", "info_strip"),
]
SHAPE_PAIRS = [
    ("border", "base"),
    ("ring", "window"),
    ("ring", "base"),
    ("error", "base"),
    ("band_edge", "base"),
]


@pytest.mark.criterion("A20")
@EACH
def test_every_text_can_be_read(tokens: Tokens) -> None:
    low = {
        pair: ratio(getattr(tokens, pair[0]), getattr(tokens, pair[1]))
        for pair in TEXT_PAIRS
        if ratio(getattr(tokens, pair[0]), getattr(tokens, pair[1])) < 4.5
    }
    assert low == {}


@pytest.mark.criterion("A21")
@EACH
def test_every_shape_can_be_seen(tokens: Tokens) -> None:
    pairs = [(getattr(tokens, one), getattr(tokens, other)) for one, other in SHAPE_PAIRS]
    pairs += [(plot, tokens.base) for plot in tokens.plots]
    assert min(ratio(one, other) for one, other in pairs) >= 3


@pytest.mark.criterion("A20")
@EACH
def test_the_palette_is_the_tokens(tokens: Tokens) -> None:
    made = palette(tokens)
    assert made.color(QPalette.ColorRole.Highlight).name().upper() == tokens.accent
    assert made.color(QPalette.ColorRole.PlaceholderText).name().upper() == tokens.placeholder


def test_appearance_and_size_change_in_open_windows(dress: Theme, qapp: QApplication) -> None:
    label = Label("Mål", "title")
    label.show()
    qapp.processEvents()
    height = label.fontMetrics().height()
    dress.set_percent(200)
    assert label.fontMetrics().height() > 1.8 * height
    dress.set_appearance(Appearance.DARK)
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.text
    assert dress.px(15) == 30
    dress.set_percent(1000)
    assert dress.percent == 300
    label.deleteLater()


def test_icons_take_the_token_and_the_size(dress: Theme) -> None:
    small = icons.pixmap("check", "success", 18, 2.0)
    assert (small.width(), small.devicePixelRatio()) == (36, 2.0)
    colours = {small.toImage().pixelColor(x, 18).name().upper() for x in range(36)}
    assert LIGHT.success in colours
    dress.set_percent(200)
    assert icons.pixmap("check", "success", 18).width() == 36


def test_a_compact_window_shows_more_and_its_buttons_can_still_be_hit(
    window: MainWindow, desk: Desk, dress: Theme, qtbot: QtBot
) -> None:
    for leader in ("Åse Østby", "Tor Lid"):
        opened = drafting.new(desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name=leader))
    window.overview.refresh()
    window.open_agreement(opened.agreement.id, "goals")
    card, own = Card(window), Card(window)
    own.column.setContentsMargins(1, 2, 3, 4)
    for each in (card, own):
        each.show()
    room, table = card.column.contentsMargins().left(), window.overview.table
    high = table.verticalHeader().defaultSectionSize()
    try:
        window.preferences.space_out(Density.COMPACT)
        assert window.workplace.settings.density is Density.COMPACT
        qtbot.waitUntil(lambda: card.column.contentsMargins().left() < room)
        assert own.column.contentsMargins().left() == 1
        assert small_targets(window) == []
        assert clipped(window) == []
        window.show_overview()
        qtbot.waitUntil(lambda: table.verticalHeader().defaultSectionSize() < high)
        assert small_targets(window) == []
        assert clipped(window) == []
    finally:
        dress.set_compact(compact=False)
    qtbot.waitUntil(lambda: table.verticalHeader().defaultSectionSize() == high)
