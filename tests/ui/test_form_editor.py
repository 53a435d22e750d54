"""The editor of forms in the window: parts, fields, mistakes at their place, the page, and what is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ledarapp.domain.signature import Edition
from ledarapp.operations import forming, listing
from ledarapp.operations.desk import Desk
from ledarapp.templates import Library
from ledarapp.ui.screens.chooser import Chooser
from ledarapp.ui.screens.form_editor.screen import FormEditor
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import ComboBox, TextArea
from ledarapp.ui.window import MainWindow
from tests.ui.form_writing import choose, count, keys, labels, open_editor, write
from tests.ui.parties import until_idle

CTRL = Qt.KeyboardModifier.ControlModifier
Edit = Callable[[str], FormEditor]


@pytest.fixture
def edit(window: MainWindow, desk: Desk, qtbot: QtBot) -> Edit:
    """Open the editor on a form."""
    return lambda key: open_editor(window, desk, qtbot, key)


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
    assert editor.page.view.has_pages()
    assert labels(editor)[:3] == ["Name and description", "Names of things", "The parties"]

    editor.parts.list.go_to("areas[1]")
    assert editor.text.textCursor().block().text() == "[[areas]]"
    before = editor.text.toPlainText()
    editor.parts.double.click()
    assert editor.text.toPlainText().count("[[areas]]") == before.count("[[areas]]") + 1
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text.toPlainText() == before

    editor.panes.show_text()
    editor.text.setFocus()
    QTest.keyClick(editor.text, Qt.Key.Key_Home, CTRL)
    QTest.keyClicks(editor.text, "oops")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    editor.check()
    (mistake,) = editor.mistakes.mistakes
    assert mistake.code == "templates.not_toml"
    assert not editor.save.isEnabled()
    assert editor.page.behind.isVisible()
    editor.keeping.ask_to_leave()
    assert window.levels.currentWidget() is editor
    while editor.text.toPlainText() != before:
        editor.text.undo()
    editor.check()
    assert not editor.page.behind.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_S, CTRL)
    editor.keeping.ask_to_leave()
    assert isinstance(window.levels.currentWidget(), Chooser)
    shipped = {card.key for card in Library(desk.resources).cards()}
    assert [card.key for card in listing.form_types(desk) if card.key not in shipped]
    until_idle(qtbot, window)


@pytest.mark.requirement("R239", "R121")
def test_a_form_is_changed_in_fields_in_each_language_and_undone(edit: Edit, desk: Desk) -> None:
    editor = edit("ufd-ad")
    begun = editor.text.toPlainText()
    editor.parts.list.go_to("areas[1]")
    title = editor.fields.fields["areas[1].title.sv"].editor
    assert isinstance(title, TextArea)
    assert (title.toPlainText(), title.accessibleName()) == ("Verksamhetskrav", "Title, Svenska")
    write(editor, "areas[1].title.sv", "Sakkrav")
    count(editor, "areas[1].most", 2)
    (mistake,) = editor.fields.fields["areas[1].fewest"].remarks.notes
    assert mistake.kind == "must"
    assert not editor.save.isEnabled()
    count(editor, "areas[1].most", 7)
    assert editor.save.isEnabled()
    area = desk.library.read(editor.text.toPlainText()).area("professional")
    assert (area.title["sv"], area.title["nb"], area.suggested) == ("Sakkrav", "Faglige krav", (4, 7))
    lines = begun.splitlines()
    assert sum(each not in lines for each in editor.text.toPlainText().splitlines()) == 2

    editor.parts.list.go_to("levels[1]")
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text.toPlainText() == begun
    row = editor.parts.list.current()
    assert row is not None
    assert row.path == "areas[1]"
    assert not editor.undo.isEnabled()
    QTest.keyClick(editor, Qt.Key.Key_Y, CTRL)
    shown = editor.fields.fields["areas[1].title.sv"].editor
    assert isinstance(shown, TextArea)
    assert shown.toPlainText() == "Sakkrav"


@pytest.mark.requirement("R089")
def test_every_mistake_is_told_at_once_with_its_place_and_leads_to_its_field(edit: Edit) -> None:
    editor = edit("ufd-ad")
    editor.parts.list.go_to("milestones[2]")
    write(editor, "milestones[2].title.sv", " ")
    editor.parts.list.go_to("areas[1]")
    count(editor, "areas[1].most", 2)
    editor.parts.list.go_to("levels[1]")
    write(editor, "levels[1].label.nb", " ")

    assert keys(editor) == ["areas[1].fewest", "levels[1].label.nb", "milestones[2].title.sv"]
    told = editor.mistakes.list.item(2).text()
    assert told.startswith("Dates › Memo on achieved results sent › Title\n")
    assert "line" in told
    assert "milestones[2].title.sv" in told
    assert not editor.save.isEnabled()

    editor.mistakes.list.setFocus()
    editor.mistakes.list.setCurrentRow(2)
    QTest.keyClick(editor.mistakes.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is editor.fields.fields["milestones[2].title.sv"].editor
    write(editor, "milestones[2].title.sv", "Promemoria")
    assert keys(editor) == ["areas[1].fewest", "levels[1].label.nb"]


@pytest.mark.requirement("R239")
def test_a_list_is_begun_from_nothing_and_its_rows_moved_doubled_and_taken_out(
    edit: Edit, desk: Desk
) -> None:
    editor = edit("ufd-ad")
    assert not desk.library.read(editor.text.toPlainText()).questions
    editor.parts.list.go_to("questions")
    editor.parts.adds["questions"].click()
    box = QApplication.focusWidget()
    assert box is editor.fields.fields["questions[1].title.nb"].editor
    write(editor, "questions[1].title.nb", "Årets viktigste")
    editor.parts.adds["questions"].click()
    write(editor, "questions[2].title.nb", "Neste år")
    form = desk.library.read(editor.text.toPlainText())
    assert [each.title["nb"] for each in form.questions] == ["Årets viktigste", "Neste år"]
    assert form.questions[0].title["en"] == "New heading"

    editor.parts.up.click()
    row = editor.parts.list.current()
    assert row is not None
    assert row.path == "questions[1]"
    assert not editor.parts.up.isEnabled()
    editor.parts.double.click()
    editor.parts.remove.click()
    editor.parts.remove.click()
    form = desk.library.read(editor.text.toPlainText())
    assert [each.title["nb"] for each in form.questions] == ["Neste år"]

    editor.parts.list.go_to("areas[1]")
    editor.parts.adds["areas.goals"].click()
    editor.parts.adds["areas.goals.indicators"].click()
    write(editor, "areas[1].goals[1].indicators[1].text.nb", "Tid til svar")
    goal = desk.library.read(editor.text.toPlainText()).area("professional").goals[0]
    assert [each["nb"] for each in goal.indicators] == ["Tid til svar"]


@pytest.mark.requirement("R239", "R241")
def test_the_rule_of_a_date_is_chosen_and_brings_what_it_needs(edit: Edit, desk: Desk) -> None:
    editor = edit("ufd-ad")
    editor.parts.list.go_to("milestones[2]")
    fields = editor.fields.fields
    assert fields["milestones[2].anchor"].isVisible()
    anchor = fields["milestones[2].anchor"].editor
    assert isinstance(anchor, ComboBox)
    assert [anchor.itemText(at) for at in range(anchor.count())] == ["Half-year talk"]

    choose(editor, "milestones[2].rule", "yearly")
    assert not fields["milestones[2].anchor"].isVisible()
    choose(editor, "milestones[2].month", "11")
    count(editor, "milestones[2].day", 15)
    assert not editor.mistakes.mistakes
    date_ = desk.library.read(editor.text.toPlainText()).milestones[1]
    assert (date_.rule, date_.month, date_.day) == ("yearly", 11, 15)

    choose(editor, "milestones[2].rule", "before")
    date_ = desk.library.read(editor.text.toPlainText()).milestones[1]
    assert (date_.rule, date_.anchor, date_.days) == ("before", "half_year_talk", 7)
    editor.parts.list.go_to("milestones[1]")
    first = editor.fields.fields["milestones[1].rule"].editor
    assert isinstance(first, ComboBox)
    assert first.findData("before") < 0


@pytest.mark.requirement("R239")
def test_the_page_follows_what_is_written(edit: Edit, window: MainWindow, qtbot: QtBot) -> None:
    editor = edit("ufd-ad")
    before = editor.page.view.images()
    editor.parts.list.go_to("words")
    write(editor, "words.goals.nb", "Oppdraget vårt")
    until_idle(qtbot, window)
    assert editor.page.view.images() != before
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    until_idle(qtbot, window)
    assert editor.page.view.images() == before

    editor.page.papers.setCurrentIndex(editor.page.papers.findData(Edition.ASSESSMENT))
    editor.page.papers.activated.emit(editor.page.papers.currentIndex())
    until_idle(qtbot, window)
    assert editor.page.view.images() != before


@pytest.mark.requirement("R239")
def test_columns_editions_and_what_else_is_asked_for_are_chosen(
    edit: Edit, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    editor = edit("ufd-ad")
    begun = editor.text.toPlainText()
    choose(editor, "columns", "goal, indicator")
    for key in ("asks.rank", "asks.actions", "editions.blank"):
        box = editor.fields.flags[key]
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    before = desk.library.read(begun)
    form = desk.library.read(editor.text.toPlainText())
    assert form.columns == ("goal", "indicator")
    assert set(form.asks) == set(before.asks) ^ {"actions", "rank"}
    assert form.handouts == ("unit", "public", "agenda")
    assert editor.page.papers.findData("blank") < 0
    while editor.undo.isEnabled():
        editor.undo.click()
    assert editor.text.toPlainText() == begun
    assert editor.fields.flags["editions.blank"].isChecked()
    until_idle(qtbot, window)


@pytest.mark.requirement("R121")
def test_a_copy_is_saved_as_a_file_to_be_handed_on(
    edit: Edit, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = edit("ufd-ad")
    editor.parts.list.go_to("words")
    write(editor, "words.goals.nb", "Oppdrag")
    target = tmp_path / "ours.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    editor.hand_on.click()
    form = desk.library.read(target.read_text(encoding="utf-8"))
    assert form.words["goals"]["nb"] == "Oppdrag"


def test_a_key_that_is_no_file_name_is_refused_with_its_place(edit: Edit, desk: Desk) -> None:
    editor = edit("general")
    text = editor.text.toPlainText().replace('key = "general-own"', 'key = "../general"', 1)
    _, (refused,) = forming.examine(desk, text)
    assert (refused.code, refused.values["key"]) == ("templates.unknown_value", "key")
