"""The shared parts: what a hand, a keyboard and a screen reader get from each."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from ledarapp.domain.goal import Audience
from ledarapp.ui.dates import read, shown
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.parts.radio_row import RadioRow
from ledarapp.ui.widgets.audience import AudienceChooser
from ledarapp.ui.widgets.date_edit import DateEdit
from ledarapp.ui.widgets.editors import LineEdit, TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.page import Page
from ledarapp.ui.widgets.rating import Choice, RatingPicker
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Heading, Label, tip

# The platform without a screen says this of every small top-level widget.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KEY = Qt.Key


@pytest.mark.parametrize("words", ["<b>x</b>", '<img src="file:///etc/hostname">', "a < b & c"])
def test_words_from_somebody_else_are_never_read_as_markup(qtbot: QtBot, words: str) -> None:
    label = Label(words)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    paper = QTextDocument()
    paper.setHtml(tip(words))
    assert paper.toPlainText() == words


def test_typing_is_handed_over_after_a_pause_once(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    heard: list[str] = []
    area.edited.connect(heard.append)
    with qtbot.waitSignal(area.edited, timeout=3000):
        QTest.keyClicks(area, "Budsjett")
    assert heard == ["Budsjett"]
    area.commit()
    assert heard == ["Budsjett"]


def test_typing_is_handed_over_on_leaving_and_when_asked(qtbot: QtBot) -> None:
    line = LineEdit()
    qtbot.addWidget(line)
    heard: list[str] = []
    line.edited.connect(heard.append)
    QTest.keyClicks(line, "a")
    line.commit()
    QTest.keyClicks(line, "b")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert heard == ["a", "ab"]


def test_a_value_never_overwrites_what_is_being_typed(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    QTest.keyClicks(area, "mer")
    area.show_text("mindre")
    assert area.toPlainText() == "mer"
    area.commit()
    area.show_text("mindre")
    assert area.toPlainText() == "mindre"


def test_a_text_box_grows_to_eight_lines_then_scrolls(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.resize(400, 60)
    area.show()
    heights = []
    for lines in (1, 4, 8, 20):
        area.show_text("\n".join(["linje"] * lines))
        QApplication.processEvents()
        heights.append(area.sizeHint().height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


@pytest.mark.criterion("A32", "A33")
def test_a_must_is_framed_spoken_and_taken_away(qtbot: QtBot) -> None:
    field = Field("Målverdi", LineEdit(), "Må fylles ut")
    qtbot.addWidget(field)
    field.show()
    field.show_notes([Note("must", "Indikator b mangler målverdi.")])
    assert field.editor.property("error") is True
    assert "Indikator b mangler målverdi." in field.editor.accessibleDescription()
    assert field.remarks.isVisible()
    field.show_notes([])
    assert field.editor.property("error") is False
    assert field.editor.accessibleDescription() == "Må fylles ut"
    assert not field.remarks.isVisible()


def test_remarks_stand_in_the_margin_where_there_is_room(qtbot: QtBot) -> None:
    page, field = Page(), Field("Krav", TextArea())
    qtbot.addWidget(page)
    page.column.addWidget(field)
    page.resize(1200, 400)
    page.show()
    field.show_notes([Note("advice", "Færre krav er lettere å følge opp.")])
    page.set_wide(wide=True)
    qtbot.waitUntil(lambda: field.remarks.x() > 776)
    assert field.remarks.parentWidget() is page
    page.set_wide(wide=False)
    assert field.remarks.parentWidget() is field
    assert field.remarks.isVisible()


def test_the_rating_is_four_radio_buttons_for_arrow_keys_and_ears(qtbot: QtBot) -> None:
    levels = [
        ("low", "Liten grad", 1),
        ("mid", "Tilfredsstillende", 2),
        ("high", "Stor grad", 3),
        ("none", "Ikke", 0),
    ]
    picker = RatingPicker([Choice(key, words, squares=count) for key, words, count in levels], "Måloppnåelse")
    qtbot.addWidget(picker)
    picker.resize(700, 84)
    picker.show()
    heard: list[str] = []
    picker.chosen.connect(heard.append)
    picker.show_choice("mid")
    cells = picker.findChildren(QRadioButton)
    picker.activateWindow()
    QTest.qWaitForWindowActive(picker)
    cells[1].setFocus()
    QTest.keyClick(cells[1], Qt.Key.Key_Right)
    assert (picker.choice(), heard) == ("high", ["high"])
    roles = [
        QAccessible.queryAccessibleInterface(each).role() for each in picker.children() if each.isWidgetType()
    ]
    assert roles == [QAccessible.Role.RadioButton] * 4
    picker.show_choice("")
    assert picker.choice() == ""
    wide = picker.sizeHint().height()
    picker.resize(300, 400)
    QApplication.processEvents()
    assert picker.sizeHint().height() > wide


def test_the_audience_says_itself_and_brings_another(qtbot: QtBot, language: LanguageManager) -> None:
    chooser = AudienceChooser()
    qtbot.addWidget(chooser)
    heard: list[Audience] = []
    chooser.chosen.connect(heard.append)
    chooser.show_audience(Audience.PARTIES)
    assert chooser.accessibleName() == "Visible to: Parties only"
    language.use("nb")
    QApplication.processEvents()
    assert "Bare partene" in chooser.text()
    chooser.menu().actions()[2].trigger()
    assert heard == [Audience.PUBLIC]


@pytest.mark.parametrize(
    "text", ["2025-04-15", "15.4.2025", "15/4-25", "15.04.25", "15 april", "15. april 2025"]
)
def test_dates_are_read_as_people_write_them(text: str) -> None:
    assert read(text, 2025) == date(2025, 4, 15)


@pytest.mark.parametrize("text", ["", "31.2.2025", "april", "15.4", "i morgen"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read(text, 2025) is None


def test_dates_are_shown_as_the_language_writes_them() -> None:
    day = date(2025, 4, 15)
    for name, short in (("nb_NO", "15.04.2025"), ("sv_SE", "2025-04-15"), ("sv_FI", "15.4.2025")):
        QLocale.setDefault(QLocale(name))
        assert shown(day) == short
        assert read(shown(day), 2025) == day


def test_a_date_field_keeps_words_that_are_no_date(qtbot: QtBot) -> None:
    field = DateEdit()
    qtbot.addWidget(field)
    heard: list[date | None] = []
    field.dated.connect(heard.append)
    QTest.keyClicks(field, "snart")
    field.commit()
    assert (field.text(), heard, field.property("error")) == ("snart", [], True)
    field.clear()
    QTest.keyClicks(field, "1.2.2026")
    field.commit()
    assert heard == [date(2026, 2, 1)]
    assert field.property("error") is False


def test_a_heading_is_one_to_those_who_listen(qtbot: QtBot) -> None:
    heading = Heading("Mål", "section")
    qtbot.addWidget(heading)
    heard = QAccessible.queryAccessibleInterface(heading)
    assert (heard.role(), heard.text(QAccessible.Text.Name)) == (QAccessible.Role.Heading, "Mål")


def test_the_arrows_go_round_a_group_whatever_its_shape(qtbot: QtBot) -> None:
    row = RadioRow("Language", {key: key for key in ("nb", "nn", "sv", "fi", "en")}, "nb")
    qtbot.addWidget(row)
    row.resize(130, 400)  # two beside each other, and then below
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    row.focus_first()
    picked: list[str] = []
    row.picked.connect(picked.append)
    for key in (KEY.Key_Down, KEY.Key_Right, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    assert picked == ["nn", "sv", "fi", "en", "nb", "en"]
