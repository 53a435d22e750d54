"""What a person does in the editor of forms: going to a part, typing into a field, choosing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ledarapp.operations.desk import Desk
from ledarapp.ui.adapt import adapt
from ledarapp.ui.screens.form_editor.screen import FormEditor
from ledarapp.ui.widgets.editors import ComboBox, TextArea
from ledarapp.ui.widgets.number_edit import NumberEdit
from ledarapp.ui.window import MainWindow
from tests.ui.parties import until_idle


def open_editor(window: MainWindow, desk: Desk, qtbot: QtBot, key: str) -> FormEditor:
    """Open the editor on a form, in a profile that has a folder for forms of one's own."""
    desk.library.own = desk.identity.parent / "forms"
    adapt(window, desk.library.get(key))
    editor = window.levels.currentWidget()
    assert isinstance(editor, FormEditor)
    until_idle(qtbot, window)
    return editor


def write(editor: FormEditor, path: str, words: str) -> None:
    """Type over what a field says, and leave it."""
    box = editor.fields.fields[path].editor
    assert isinstance(box, TextArea)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, words)
    box.commit()


def count(editor: FormEditor, path: str, number: int) -> None:
    """Type a number, and leave the field with Enter."""
    box = editor.fields.fields[path].editor
    assert isinstance(box, NumberEdit)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, str(number))
    QTest.keyClick(box, Qt.Key.Key_Return)


def choose(editor: FormEditor, path: str, value: str) -> None:
    """Go through a list of choices with the arrow keys until it says this."""
    box = editor.fields.fields[path].editor
    assert isinstance(box, ComboBox)
    box.setFocus()
    while box.currentData() != value:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if box.findData(value) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before


def labels(editor: FormEditor) -> list[str]:
    """What stands in the list of parts, as it is seen."""
    rows = editor.parts.list
    return [row.label for at, row in enumerate(rows.rows) if not rows.item(at).isHidden()]


def keys(editor: FormEditor) -> list[str]:
    """The keys of the mistakes that are told."""
    return [str(each.values["key"]) for each in editor.mistakes.mistakes]
