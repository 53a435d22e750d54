"""The editor of forms in the window: parts, mistakes at their place, the page, saving and leaving."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ledarapp.operations import listing
from ledarapp.operations.desk import Desk
from ledarapp.templates import Library
from ledarapp.ui.screens.chooser import Chooser
from ledarapp.ui.screens.form_editor import FormEditor
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.window import MainWindow
from tests.ui.parties import until_idle


@pytest.mark.requirement("R239", "R121")
def test_a_form_is_adapted_from_the_chooser_and_found_there_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.library.own = desk.identity.parent / "forms"
    window.begin()
    chooser = window.levels.currentWidget()
    assert isinstance(chooser, Chooser)
    next(each for each in chooser.findChildren(Button) if each.text().startswith("Adapt")).click()
    editor = window.levels.currentWidget()
    assert isinstance(editor, FormEditor)
    until_idle(qtbot, window)
    assert editor.view.has_pages()

    rows = [editor.parts.list.item(each).text() for each in range(editor.parts.list.count())]
    editor.parts.list.setCurrentRow(next(at for at, row in enumerate(rows) if row.startswith("areas")))
    line = editor.text.textCursor().block().text()
    assert line == "[[areas]]"
    before = editor.text.toPlainText()
    editor.parts.add.click()
    assert editor.parts.list.count() > len(rows)
    editor.text.undo()
    assert editor.text.toPlainText() == before

    editor.text.setFocus()
    QTest.keyClick(editor.text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.text, "oops")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    editor.check()
    (mistake,) = editor.state.notes
    assert mistake.kind == "must"
    assert not editor.save.isEnabled()
    editor.go_back()
    assert window.levels.currentWidget() is editor
    editor.text.undo()
    editor.text.setPlainText(before)
    editor.check()
    editor.keep()
    editor.go_back()
    assert isinstance(window.levels.currentWidget(), Chooser)
    shipped = {card.key for card in Library(desk.resources).cards()}
    assert [card.key for card in listing.form_types(desk) if card.key not in shipped]
    until_idle(qtbot, window)
