"""Text from others is shown as text: nothing that looks like markup is taken for it, on any screen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ledarapp.operations import drafting
from ledarapp.ui.window import MainWindow
from tests.story.markers import Markers

MARKUP = "<b>zqfet</b><img src='http://127.0.0.1:9/x.png'>"


class _Hostile(Markers):
    def word(self, place: str) -> str:
        return f"{super().word(place)} {MARKUP}"


@pytest.fixture
def hostile(window: MainWindow) -> MainWindow:
    """The form's example with markup in every text that somebody writes."""
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    written: Any = _Hostile().write(opened.agreement)
    kept = replace(written, period=opened.agreement.period, milestones=opened.agreement.milestones)
    drafting.save(window.workplace.desk, kept)
    window.show_opened(replace(opened, agreement=kept))
    return window


def _taken_for_markup(widget: QWidget) -> list[str]:
    """Return the words of a widget that Qt would read as HTML: where it may, the signs must be escaped."""
    said = []
    if isinstance(widget, QLabel) and "<b>zqfet" in widget.text():
        as_text = widget.textFormat() == Qt.TextFormat.PlainText
        said += [] if as_text else [widget.text()]
    if "<b>" in widget.toolTip():
        said.append(widget.toolTip())
    return said


def test_no_screen_takes_text_for_markup(hostile: MainWindow) -> None:
    journey = hostile.host.journey
    assert journey is not None
    shown = 0
    for place in (*journey.steps, *sorted(journey.keys - set(journey.steps))):
        hostile.host.go(place)
        QApplication.processEvents()
        for widget in hostile.findChildren(QWidget):
            assert _taken_for_markup(widget) == [], place
            shown += isinstance(widget, QLabel) and MARKUP in widget.text()
    assert shown > 20
