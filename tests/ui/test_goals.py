"""Step 2: goals are added, written, moved, pasted, copied and taken back; a page of forty opens at once."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ledarapp.domain.agreement import Agreement, drop_goal, put_goal
from ledarapp.domain.draft import renewed
from ledarapp.domain.goal import Audience, IndicatorKind, Priority, Target
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.operations import drafting
from ledarapp.operations.desk import Opened
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.screens.goals.bring import Bringing, Copying, Pasting
from ledarapp.ui.screens.goals.card import indicator_lines
from ledarapp.ui.screens.goals.changes import moved
from ledarapp.ui.screens.goals.editor import GoalEditor
from ledarapp.ui.screens.goals.line import GoalLine
from ledarapp.ui.screens.goals.rows import IndicatorRow
from ledarapp.ui.screens.goals.screen import GoalsScreen
from ledarapp.ui.theme import Theme
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import CheckBox, LineEdit, TextArea
from ledarapp.ui.widgets.remark import Remark
from ledarapp.ui.window import MainWindow

Draft = Callable[[str, str], Opened]
ROWS = "Mål\tIndikatorer\tEvaluering\nFærre klager\ta) antall b) tid\tStatistikk\nBedre svar\t\t"


def show(window: MainWindow, opened: Opened) -> GoalsScreen:
    window.show_opened(opened, "goals")
    QApplication.processEvents()
    screen = window.host.journey.current if window.host.journey else None
    assert isinstance(screen, GoalsScreen)
    return screen


def editor(screen: GoalsScreen) -> GoalEditor:
    card = screen.list.open_card
    assert card is not None
    assert card.editor is not None
    return card.editor


def write(field: LineEdit | TextArea, text: str) -> None:
    field.setFocus()
    if isinstance(field, LineEdit):
        field.setText(text)
        field.textEdited.emit(text)
    else:
        field.setPlainText(text)
    field.commit()


def kept(window: MainWindow, opened: Opened) -> Agreement:
    return drafting.open_agreement(window.workplace.desk, opened.agreement.id).agreement


def lines(screen: GoalsScreen) -> list[str]:
    return [each.accessibleName() for each in screen.findChildren(GoalLine)]


def press(window: MainWindow, key: str) -> None:
    next(each for each in window.findChildren(QAction) if each.objectName() == key).trigger()


def test_a_goal_is_written_kept_and_taken_back(window: MainWindow, draft: Draft) -> None:
    opened = draft("Ola", "")
    screen = show(window, opened)
    screen.add()
    form = editor(screen)
    assert form.text.hasFocus()
    write(form.text, "Svar innen ti dager")
    form.add_indicator()
    row = next(iter(form.indicators.rows.values()))
    assert isinstance(row, IndicatorRow)
    assert row.text.hasFocus()
    write(row.text, "Andel svar")
    row.kind.setCurrentIndex(row.kind.findData(IndicatorKind.NUMBER))
    row.kind.activated.emit(row.kind.currentIndex())
    write(row.target, "90 %")
    goal = kept(window, opened).in_area(opened.template.areas[0].key)[-1]
    assert goal.text == "Svar innen ti dager"
    assert [(each.text, each.kind, each.target) for each in goal.indicators] == [
        ("Andel svar", IndicatorKind.NUMBER, "90 %")
    ]
    while screen.session.stack.canUndo():
        screen.session.undo()
    assert kept(window, opened) == opened.agreement
    while screen.session.stack.canRedo():
        screen.session.redo()
    assert kept(window, opened).goal(goal.id) == goal


def test_every_part_of_a_goal_can_be_changed(window: MainWindow, draft: Draft) -> None:
    opened = draft("Ola", "")
    screen = show(window, opened)
    screen.add()
    form = editor(screen)
    goal_id = form.goal_id
    form.unfold_for("success")
    for label, text in (
        ("When have we succeeded?", "Ingen klager"),
        ("Own contribution", "Møter hver uke"),
        ("Why: comes from", "Virksomhetsplan 2027"),
        ("Reference", "3.2"),
        ("No indicator, because", "Kvalitet som samtales om"),
    ):
        field = next(each for each in form.findChildren(QWidget) if _label(each) == label)
        write(field.editor, text)  # type: ignore[attr-defined]  # a Field, told by its label
    form.foot.target.activated.emit(form.foot.target.findData(Target.BOTH))
    form.foot.audience.chosen.emit(Audience.PARTIES)
    for box in form.findChildren(CheckBox):
        box.click()
    goal = kept(window, opened).goal(goal_id)
    assert (goal.success, goal.contribution) == ("Ingen klager", "Møter hver uke")
    assert (goal.link.title, goal.link.reference) == ("Virksomhetsplan 2027", "3.2")
    assert goal.link.verbatim
    assert goal.no_indicator_reason == "Kvalitet som samtales om"
    assert (goal.target, goal.audience, goal.priority) == (Target.BOTH, Audience.PARTIES, Priority.HIGH)
    form.foot.area.activated.emit(1)
    assert kept(window, opened).goal(goal_id).area == opened.template.areas[1].key


def test_deleting_is_immediate_and_undone_by_the_toast(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    screen = show(window, opened)
    gone = opened.agreement.goals[1]
    screen.list.open(gone.id)
    screen.list.delete(gone.id)
    assert gone not in kept(window, opened).goals
    assert screen.session.undo_label() == "delete goal 1.2"
    toast = window.host.toaster
    assert toast.isVisible()
    next(each for each in toast.findChildren(Button) if each.text() == "Undo").click()
    assert kept(window, opened).goals == opened.agreement.goals


def test_goals_and_rows_move_by_keyboard(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    screen = show(window, opened)
    first = opened.agreement.goals[0]
    screen.list.open(first.id)
    press(window, "goal_down")
    assert screen.session.agreement.goals[1].id == first.id
    assert editor(screen).text.hasFocus()
    row = next(iter(editor(screen).indicators.rows.values()))
    row.setFocus()
    press(window, "goal_down")
    goal = screen.session.agreement.goal(first.id)
    assert goal.indicators == moved(first.indicators, first.indicators[0].id, 1)
    assert screen.session.agreement.goals[1].id == first.id


def test_shortcuts_work_while_typing(window: MainWindow, draft: Draft) -> None:
    screen = show(window, draft("Ola", ""))
    before = len(screen.session.agreement.goals)
    screen.list.focus_first_line()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(screen.session.agreement.goals) == before + 1
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor(screen).text, Qt.Key.Key_Return, both)
    assert len(screen.session.agreement.goal(editor(screen).goal_id).indicators) == 1


def test_rows_on_the_clipboard_become_goals(window: MainWindow, draft: Draft) -> None:
    opened = draft("Ola", "")
    screen = show(window, opened)
    QGuiApplication.clipboard().setText(ROWS)
    screen.paste()
    panel = screen.findChild(Pasting)
    assert panel is not None
    panel.area.setCurrentIndex(1)
    panel.bring()
    goals = kept(window, opened).in_area(opened.template.areas[1].key)
    assert [goal.text for goal in goals] == ["Færre klager", "Bedre svar"]
    assert [each.text for each in goals[0].indicators] == ["antall", "tid"]
    assert goals[0].audience is opened.template.areas[1].audience
    screen.session.undo()
    assert kept(window, opened).goals == opened.agreement.goals


def test_an_empty_clipboard_is_told_of(window: MainWindow, draft: Draft) -> None:
    screen = show(window, draft("Ola", ""))
    QGuiApplication.clipboard().clear()
    screen.paste()
    panel = screen.findChild(Bringing)
    assert panel is not None
    assert "no text on the clipboard" in panel.nothing.text()


@pytest.mark.requirement("R230")
def test_goals_are_copied_from_an_earlier_agreement(window: MainWindow, draft: Draft) -> None:
    earlier = drafting.example(window.workplace.desk, "ufd-ad", "nb").agreement
    opened = draft("Ola", "")
    screen = show(window, opened)
    screen.copy()
    panel = screen.findChild(Copying)
    assert panel is not None
    ticks = panel.findChildren(CheckBox)
    ticks[0].setChecked(True)
    panel.bring()
    new = [goal for goal in kept(window, opened).goals if goal not in opened.agreement.goals]
    assert [goal.text for goal in new] == [earlier.goals[0].text]
    assert new[0].id != earlier.goals[0].id


@pytest.mark.requirement("R271")
def test_what_the_form_suggests_comes_back(window: MainWindow, draft: Draft) -> None:
    opened = draft("Ola", "")
    screen = show(window, opened)
    common = [goal for goal in opened.agreement.goals if goal.common]
    screen.session.apply(lambda now: drop_goal(drop_goal(now, common[0].id), common[2].id), "x")
    suggest = next(
        each for each in screen.findChildren(Button) if each.isVisibleTo(screen) and "suggests" in each.text()
    )
    suggest.click()
    titles = {goal.title for goal in screen.session.agreement.goals}
    assert titles == {goal.title for goal in common}
    assert not suggest.isVisibleTo(screen)


def test_a_new_goal_is_not_blamed_before_it_was_left(window: MainWindow, draft: Draft) -> None:
    screen = show(window, draft("Ola", ""))
    screen.add()
    form = editor(screen)
    assert not form.requirement.remarks.notes
    form.indicators.add.setFocus()
    QApplication.processEvents()
    assert len(form.requirement.remarks.notes) == 1
    write(form.text, "Noe å nå")
    assert not form.requirement.remarks.notes


def test_a_remark_opens_its_goal(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    goal = replace(opened.agreement.goals[2], sources=())
    drafting.save(window.workplace.desk, put_goal(opened.agreement, goal))
    screen = show(window, drafting.open_agreement(window.workplace.desk, opened.agreement.id))
    finding = next(each for each in screen.session.findings if each.code == "goal.no_source")
    window.host.show_finding(finding)
    QTest.qWait(10)
    assert editor(screen).goal_id == goal.id
    assert editor(screen).sources.add.hasFocus()
    assert editor(screen).sources.remarks.notes


def test_remarks_in_the_margin_go_with_their_card(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    goal = replace(opened.agreement.goals[2], sources=())
    screen = show(window, replace(opened, agreement=put_goal(opened.agreement, goal)))
    window.resize(1500, 900)
    screen.list.open(goal.id)
    QTest.qWait(20)
    assert [each for each in screen.findChildren(Remark) if each.isVisibleTo(screen)]
    screen.list.close_card()
    QTest.qWait(20)
    assert not [each for each in screen.findChildren(Remark) if each.isVisibleTo(screen)]
    window.resize(1490, 900)
    QTest.qWait(20)


def test_the_table_reads_like_the_paper(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    screen = show(window, opened)
    screen.switch()
    table = screen.table
    assert table.rowCount() == len(opened.agreement.goals) + len(opened.template.areas)
    goal = opened.agreement.goals[0]
    item = table.item(1, 2)
    assert item is not None
    assert item.text() == indicator_lines(goal)
    assert table.goal_at(1) == goal.id
    table.activated.emit(table.model().index(1, 1))
    assert editor(screen).goal_id == goal.id


def test_locked_goals_are_text(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    at = window.workplace.desk.now()
    signature = Signature(
        edition=Edition.AGREEMENT, role=Role.LEADER, version=1, at=at, name="A", content_hash="x"
    )
    signed = replace(opened, agreement=replace(opened.agreement, signatures=(signature,)))
    screen = show(window, signed)
    screen.list.open(opened.agreement.goals[0].id)
    QApplication.processEvents()
    assert not any(each.isVisibleTo(screen) for each in screen.findChildren(LineEdit))
    assert screen.list.open_card is not None
    assert screen.list.open_card.editor is None
    screen.add()
    assert screen.session.agreement.goals == opened.agreement.goals


def test_lines_speak_the_language_in_force(window: MainWindow, language: LanguageManager) -> None:
    screen = show(window, drafting.example(window.workplace.desk, "ufd-ad", "nb"))
    english = lines(screen)
    language.use("nb")
    QApplication.processEvents()
    assert lines(screen) != english
    assert "Klart" in lines(screen)[0]


def test_no_window_flashes_up(window: MainWindow, dress: Theme) -> None:
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    watch = Watch()
    dress.set_percent(200)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    screen = show(window, drafting.example(window.workplace.desk, "ufd-ad", "nb"))
    for goal in screen.session.agreement.goals[:2]:
        screen.list.open(goal.id)
    screen.add()
    editor(screen).add_indicator()
    screen.paste()
    application.removeEventFilter(watch)
    assert shown == []


def test_forty_goals_open_at_once(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    agreement, new_id = opened.agreement, window.workplace.desk.new_id
    for number in range(40 - len(agreement.goals)):
        goal = renewed(opened.agreement.goals[number % 14], new_id)
        agreement = put_goal(agreement, replace(goal, text=f"{goal.text} {number}"))
    drafting.save(window.workplace.desk, agreement)
    began = time.perf_counter()
    screen = show(window, drafting.open_agreement(window.workplace.desk, agreement.id))
    # Generous, for busy machines: it takes a third of a second on an ordinary one.
    assert time.perf_counter() - began < 3
    assert len(screen.findChildren(GoalLine)) == 40
    assert screen.findChildren(GoalEditor) == []


def _label(widget: QWidget) -> str:
    label = getattr(widget, "label", None)
    return label.text() if label is not None else ""


def test_an_open_goal_fits_a_window_of_usual_width_and_folds_nothing_away_that_is_written(
    window: MainWindow,
) -> None:
    """Remarks stand in the margin there, so the rows of a goal have their labels above them."""
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    window.resize(1280, 800)
    screen = show(window, opened)
    screen.list.open(next(goal.id for goal in opened.agreement.goals if goal.success))
    QApplication.processEvents()
    areas = [each for each in window.findChildren(QScrollArea) if each.isAncestorOf(screen)]
    assert areas
    assert all(each.horizontalScrollBar().maximum() == 0 for each in areas)
    written = next(each for each in editor(screen).findChildren(TextArea) if each.toPlainText())
    assert written.isVisibleTo(screen)
    assert editor(screen)._more.dimensions.isVisibleTo(screen)
