"""Step 1: what is typed is kept, undone and counted; the form decides what is asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Period, Person, put_milestone, put_section
from ledarapp.domain.draft import period_end
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.domain.template import MilestoneRule
from ledarapp.operations import drafting
from ledarapp.operations.desk import Opened
from ledarapp.ui.parts.date_rules import rule_words
from ledarapp.ui.screens.basis.lengths import Lengths
from ledarapp.ui.screens.basis.parties import Party
from ledarapp.ui.screens.basis.screen import BasisScreen
from ledarapp.ui.screens.basis.sections import Passage
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.date_edit import DateEdit
from ledarapp.ui.widgets.editors import LineEdit, TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.window import MainWindow


def show(window: MainWindow, opened: Opened) -> BasisScreen:
    window.show_opened(opened, "basis")
    QApplication.processEvents()
    journey = window.host.journey
    assert journey is not None
    screen = journey.current
    assert isinstance(screen, BasisScreen)
    return screen


def field(screen: BasisScreen, label: str, nth: int = 0) -> Field:
    return [each for each in screen.findChildren(Field) if each.label.text() == label][nth]


def write(editor: object, text: str) -> None:
    assert isinstance(editor, LineEdit | TextArea)
    editor.setFocus()
    if isinstance(editor, LineEdit):
        editor.setText(text)
        editor.textEdited.emit(text)
    else:
        editor.setPlainText(text)
    editor.commit()


@pytest.mark.requirement("R249", "R250", "R253")
def test_parties_and_period_are_kept_and_undone(
    window: MainWindow, draft: Callable[[str, str], Opened]
) -> None:
    opened = draft("Ola Nordmann", "Økonomiseksjonen")
    screen = show(window, opened)
    write(field(screen, "Name", 1).editor, "Åse Østby")
    write(field(screen, "Case number").editor, "26/00417")
    write(field(screen, "To and including").editor, "30.6.2027")
    kept = drafting.open_agreement(window.workplace.desk, opened.agreement.id).agreement
    assert kept.superior.name == "Åse Østby"
    assert kept.case_number == "26/00417"
    assert kept.period.end == date(2027, 6, 30)
    for _ in range(3):
        screen.session.undo()
    kept = drafting.open_agreement(window.workplace.desk, opened.agreement.id).agreement
    assert (kept.superior.name, kept.case_number) == ("Kari Nordmann", "")
    assert kept.period == opened.agreement.period
    editor = field(screen, "Name", 1).editor
    assert isinstance(editor, LineEdit)
    assert editor.text() == "Kari Nordmann"


@pytest.mark.requirement("R259")
def test_the_printed_lines_are_counted(
    window: MainWindow, draft: Callable[[str, str], Opened], qtbot: QtBot
) -> None:
    screen = show(window, draft("Ola", ""))
    tasks = next(each for each in screen.findChildren(Passage) if each.section.max_lines)
    write(tasks.area, "Seksjonen har ansvar for budsjett og regnskap. " * 12)
    qtbot.waitUntil(lambda: tasks.taken.text() != "")
    counted = int(tasks.taken.text().split()[0])
    assert counted > 5
    finding = next(each for each in screen.session.findings if each.code == "basis.section_too_long")
    assert finding.values["lines"] == counted


def test_the_standard_text_comes_back(window: MainWindow, draft: Callable[[str, str], Opened]) -> None:
    opened = draft("Ola", "")
    screen = show(window, opened)
    passage = next(each for each in screen.findChildren(Passage) if each.section.text)
    key = passage.section.key
    standard = opened.agreement.section(key)
    screen.session.apply(lambda now: put_section(now, key, "Noe annet"), "x")
    restore = next(each for each in passage.findChildren(Button) if "standard" in each.text())
    assert restore.isVisibleTo(passage)
    restore.click()
    assert screen.session.agreement.section(key) == standard
    assert not restore.isVisibleTo(passage)
    screen.session.undo()
    assert screen.session.agreement.section(key) == "Noe annet"


@pytest.mark.requirement("R288")
def test_a_date_follows_its_rule_when_asked(window: MainWindow, draft: Callable[[str, str], Opened]) -> None:
    opened = draft("Ola", "")
    screen = show(window, opened)
    rule = next(each for each in opened.template.milestones if each.rule is MilestoneRule.BEFORE)
    suggested = opened.agreement.milestone(rule.key)
    assert suggested is not None
    screen.session.apply(lambda now: put_milestone(now, rule.key, date(2027, 1, 2)), "x")
    use = next(
        each
        for each in screen.findChildren(Button)
        if each.isVisibleTo(screen) and each.text().startswith("Use")
    )
    use.click()
    assert screen.session.agreement.milestone(rule.key) == suggested
    assert rule_words(rule, opened.template, "nb").startswith("7 day")


def test_nothing_is_said_of_empty_fields_before_they_were_left(
    window: MainWindow, draft: Callable[[str, str], Opened]
) -> None:
    opened = draft("", "")
    screen = show(window, opened)
    name = field(screen, "Name")
    assert name.remarks.notes == ()
    name.editor.setFocus()
    QApplication.processEvents()
    field(screen, "Title").editor.setFocus()
    QApplication.processEvents()
    notes: list[Note] = list(name.remarks.notes)
    assert [each.kind for each in notes] == ["must"]
    write(name.editor, "Ola")
    assert name.remarks.notes == ()


def test_a_remark_leads_to_its_field(window: MainWindow, draft: Callable[[str, str], Opened]) -> None:
    opened = draft("", "")
    screen = show(window, opened)
    finding = next(each for each in screen.session.findings if each.code == "basis.no_leader")
    assert screen.focus_finding(finding)
    assert field(screen, "Name").editor.hasFocus()


def test_a_signed_basis_is_text(window: MainWindow, draft: Callable[[str, str], Opened]) -> None:
    opened = draft("Ola Nordmann", "")
    at = datetime(2026, 6, 2, tzinfo=UTC)
    signature = Signature(
        edition=Edition.AGREEMENT, role=Role.LEADER, version=1, at=at, name="Ola", content_hash="x"
    )
    signed = replace(opened, agreement=replace(opened.agreement, signatures=(signature,)))
    screen = show(window, signed)
    assert not any(each.isVisibleTo(screen) for each in screen.findChildren(LineEdit))
    assert not any(each.isVisibleTo(screen) for each in screen.findChildren(DateEdit))
    assert screen.locked.note is not None
    assert "locked" in screen.locked.note.sentence()  # type: ignore[operator]  # words from a function
    assert screen.facts.isVisibleTo(screen)


@pytest.mark.requirement("R009", "R223", "R226")
def test_the_forms_usual_periods_are_one_press_away(
    window: MainWindow, draft: Callable[[str, str], Opened]
) -> None:
    screen = show(window, draft("Ola Nordmann", "Økonomiseksjonen"))
    (lengths,) = screen.findChildren(Lengths)
    shown = {each.text(): each for each in lengths.findChildren(Button) if not each.isHidden()}
    assert list(shown) == ["1 year", "Half a year"]
    start = screen.session.agreement.period.start
    assert start is not None
    shown["Half a year"].click()
    assert screen.session.agreement.period == Period(start=start, end=period_end(start, 6))
    shown["1 year"].click()
    assert screen.session.agreement.period.end == period_end(start, 12)


@pytest.mark.requirement("R009")
def test_what_is_left_of_a_term_begins_today(window: MainWindow) -> None:
    desk = window.workplace.desk
    opened = drafting.new(desk, "ledningsavtal", "sv-FI", side=Role.LEADER, me=Person(name="Åsa Berg"))
    screen = show(window, opened)
    end = date(desk.now().year + 2, 3, 31)
    write(field(screen, "To and including").editor, f"31.3.{end.year}")
    (lengths,) = screen.findChildren(Lengths)
    rest = next(each for each in lengths.findChildren(Button) if each.text() == "The rest of the term")
    rest.click()
    assert screen.session.agreement.period == Period(start=desk.now().date(), end=end)
    write(field(screen, "To and including").editor, "1.1.2020")
    assert not rest.isEnabled()


@pytest.mark.requirement("R002")
def test_the_forms_posts_are_offered_while_a_title_is_written(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.workplace.desk
    opened = drafting.new(desk, "ledningsavtal", "sv-FI", side=Role.LEADER, me=Person(name="Åsa Berg"))
    screen = show(window, opened)
    title = field(screen, "Title").editor
    assert isinstance(title, LineEdit)
    title.setFocus()
    qtbot.waitUntil(title.hasFocus)
    title.selectAll()
    QTest.keyClicks(title, "chef")
    party = next(each for each in screen.findChildren(Party) if each.isAncestorOf(title))
    qtbot.waitUntil(lambda: bool(party.titles.shown))
    assert party.titles.shown == ("avdelningschef", "chef för ämbetsverk")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(title, key)
    assert screen.session.agreement.leader.title == "avdelningschef"
    write(title, "överdirektör")
    assert screen.session.agreement.leader.title == "överdirektör"
