"""The editor of forms in the window: parts, mistakes at their place, the page, saving and leaving."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from ledarapp.operations import listing
from ledarapp.operations.desk import Desk
from ledarapp.templates import Library
from ledarapp.ui.screens.chooser import Chooser
from ledarapp.ui.screens.form_editor import FormEditor
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import TextArea
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


@pytest.mark.requirement("R239", "R121")
def test_a_form_is_changed_in_fields_in_each_language_and_undone(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.library.own = desk.identity.parent / "forms"
    card = desk.library.get("ufd-ad")
    editor = FormEditor(window.workplace, window.host, card)
    window.show_level(editor)
    begun = editor.text.toPlainText()
    rows = [editor.parts.list.item(each).text() for each in range(editor.parts.list.count())]

    editor.parts.list.setCurrentRow(next(at for at, row in enumerate(rows) if row.startswith("areas")))
    title = editor.fields.fields["areas[1].title.sv"].editor
    assert isinstance(title, TextArea)
    assert title.toPlainText() == "Verksamhetskrav"
    title.setFocus()
    title.setPlainText("Sakkrav")
    title.commit()
    most = editor.fields.fields["areas[1].most"].editor
    assert isinstance(most, QSpinBox)
    most.setValue(2)
    editor.check()
    (mistake,) = editor.fields.fields["areas[1].fewest"].remarks.notes
    assert mistake.kind == "must"
    assert not editor.save.isEnabled()
    most.setValue(7)
    editor.check()
    assert editor.save.isEnabled()
    area = desk.library.read(editor.text.toPlainText()).area("professional")
    assert (area.title["sv"], area.title["nb"], area.suggested) == ("Sakkrav", "Faglige krav", (4, 7))
    lines = begun.splitlines()
    assert sum(each not in lines for each in editor.text.toPlainText().splitlines()) == 2

    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text.toPlainText() == begun
    until_idle(qtbot, window)
