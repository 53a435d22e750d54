"""The editor of forms from end to end: what is kept, the way by keys, and a form of one's own in use."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ledarapp.domain.signature import Edition, Role
from ledarapp.operations import drafting, listing, printing
from ledarapp.operations.desk import Desk
from ledarapp.templates import Library
from ledarapp.ui.screens.chooser import Chooser
from ledarapp.ui.screens.form_editor.screen import FormEditor
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.window import MainWindow
from tests.ui.form_writing import count, open_editor, write
from tests.ui.parties import until_idle

CTRL = Qt.KeyboardModifier.ControlModifier
Edit = Callable[[str], FormEditor]


@pytest.fixture
def edit(window: MainWindow, desk: Desk, qtbot: QtBot) -> Edit:
    """Open the editor on a form."""
    return lambda key: open_editor(window, desk, qtbot, key)


@pytest.mark.requirement("R239")
def test_what_is_not_saved_outlives_the_window_and_is_let_go_when_asked(
    edit: Edit, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    editor = edit("ufd-ad")
    begun = editor.text.toPlainText()
    editor.parts.list.go_to("words")
    box = editor.fields.fields["words.goals.nb"].editor
    assert isinstance(box, TextArea)
    box.setFocus()
    QTest.keyClicks(box, "Oppdraget ")
    window.begin()
    chooser = window.levels.currentWidget()
    assert isinstance(chooser, Chooser)
    chooser._cards["ufd-ad"][1].click()
    assert any(each.text().startswith("Go on with your changes") for each in chooser.findChildren(Button))
    until_idle(qtbot, window)

    again = edit("ufd-ad")
    assert 'goals.nb = "Oppdraget' in again.text.toPlainText()
    (note,) = again.keeping.notes.notes
    assert note.kind == "info"
    again.keeping.ask_to_leave()
    (note,) = again.keeping.notes.notes
    assert [words() for words, _ in note.actions if callable(words)] == [
        "Save the form",
        "Leave it as a draft",
        "Discard the changes",
    ]
    assert again.keeping.notes.isAncestorOf(QApplication.focusWidget() or window)
    note.actions[2][1]()
    assert isinstance(window.levels.currentWidget(), Chooser)
    assert desk.library.own is not None
    assert not list(desk.library.own.glob("*.draft"))
    assert edit("ufd-ad").text.toPlainText() == begun
    until_idle(qtbot, window)


def test_a_disk_that_refuses_is_told_and_nothing_is_left_behind(
    edit: Edit, window: MainWindow, desk: Desk
) -> None:
    folder = desk.library.own = desk.identity.parent / "forms"
    folder.write_text("a file stands where the folder should be")
    editor = edit("ufd-ad")
    editor.parts.list.go_to("words")
    write(editor, "words.goals.nb", "Oppdraget")
    (note,) = editor.keeping.notes.notes
    assert note.kind == "must"
    window.show_overview()
    assert window.levels.currentWidget() is editor
    assert not window.close()

    assert not editor.keeping.save()
    assert window.host.info_bar.isVisible()
    folder.unlink()
    note.actions[0][1]()
    assert not editor.keeping.notes.notes
    assert editor.keeping.save()
    assert window.close()
    assert [each.name for each in folder.iterdir()] == ["ufd-ad-own.1.toml"]


@pytest.mark.requirement("R239")
def test_the_whole_of_a_part_is_reached_and_left_with_the_keyboard(edit: Edit) -> None:
    editor = edit("ufd-ad")
    rows = editor.parts.list
    editor.parts.list.go_to("questions")
    for _ in range(3):
        QTest.keyClick(rows, Qt.Key.Key_Down)
    here = rows.current()
    assert here is not None
    assert here.path == "milestones[2]"
    QTest.qWait(1)
    met: list[QWidget] = [rows]
    while len(met) < 80:
        QTest.keyClick(met[-1], Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None
        if at is rows:
            break
        met.append(at)
    assert len(met) < 80
    fields = [field.editor for field in editor.fields.fields.values() if field.isVisible()]
    assert [each for each in met if each in fields] == fields
    tabs = editor.panes.tabs.tabBar()
    order = [
        editor.parts.adds["milestones"],
        editor.parts.remove,
        tabs,
        fields[0],
        editor.page.papers,
        editor.save,
    ]
    assert [met.index(each) for each in order] == sorted(met.index(each) for each in order)
    QTest.keyClick(rows, Qt.Key.Key_Left)
    here = rows.current()
    assert here is not None
    assert here.path == "milestones"


@pytest.mark.requirement("R239", "R121", "R089")
def test_story_a_ministrys_own_form_from_fields_alone_to_the_printed_agreement(
    edit: Edit, window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    editor = edit("ufd-ad")
    editor.parts.list.go_to("words")
    write(editor, "words.goals.nb", "Oppdragene våre")
    editor.parts.list.go_to("sections[5]")
    write(editor, "sections[5].text.nb", "Partene møtes igjen innen tretti dager.")
    editor.parts.list.go_to("areas[3]")
    write(editor, "areas[3].title.nb", "Krav til alle ledere")
    editor.parts.list.go_to("areas[1]")
    count(editor, "areas[1].most", 6)
    editor.parts.list.go_to("levels[3]")
    write(editor, "levels[3].label.nb", "fremragende grad")
    editor.parts.list.go_to("milestones[1]")
    count(editor, "milestones[1].months", 4)
    editor.parts.list.go_to("areas")
    editor.parts.adds["areas"].click()
    write(editor, "areas[4].title.nb", "Beredskap")
    editor.parts.adds["areas.goals"].click()
    write(editor, "areas[4].goals[1].title.nb", "Øvelser hvert halvår")
    until_idle(qtbot, window)
    assert not editor.mistakes.mistakes
    assert editor.keeping.save()

    shipped = {card.key for card in Library(desk.resources).cards()}
    (card,) = (each for each in listing.form_types(desk) if each.key not in shipped)
    opened = drafting.new(
        desk, card.key, "nb", side=Role.LEADER, me=drafting.example(desk, "ufd-ad", "nb").agreement.leader
    )
    assert opened.template.area("professional").suggested == (4, 6)
    assert date(2026, 5, 1) in {each.on for each in opened.agreement.milestones}
    said = ""
    for paper in (Edition.AGREEMENT, Edition.ASSESSMENT):
        path = tmp_path / f"{paper}.pdf"
        path.write_bytes(printing.export(desk, opened, paper, printing.Format.PDF))
        told = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
        said += " ".join(told.stdout.split())
    for words in (
        "Oppdragene våre",
        "Krav til alle ledere",
        "Beredskap",
        "innen tretti",
        "fremragende grad",
        "1. mai 2026",
    ):
        assert words in said
    until_idle(qtbot, window)
