"""The year in the window: noting with files and undo, an indicator's line, the timeline and its offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ledarapp.domain.agreement import put_goal
from ledarapp.domain.follow_up import DateNote, LogEntry
from ledarapp.domain.goal import Indicator
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.domain.timeline import State, stops
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui.parts.log import WITH, WITHOUT
from ledarapp.ui.parts.log_card import LogCard
from ledarapp.ui.parts.package_words import goes_in, stays_out
from ledarapp.ui.screens.follow_up import FollowUpScreen
from ledarapp.ui.screens.timeline.screen import TimelineScreen
from ledarapp.ui.widgets.remark import Remark
from ledarapp.ui.widgets.text import said
from ledarapp.ui.window import MainWindow
from tests.ui.parties import NOW, draft, in_force

TODAY = NOW.date()


@pytest.fixture
def running(desk: Desk, other: Desk) -> Opened:
    opened = in_force(desk, other)
    assert stage(opened.agreement) is Stage.IN_FORCE
    return opened


def on_screen(window: MainWindow, opened: Opened, key: str) -> object:
    window.show_opened(opened)
    journey = window.host.journey
    assert journey is not None
    journey.go(key)
    QApplication.processEvents()
    return journey.current


def follow_up(window: MainWindow, opened: Opened) -> FollowUpScreen:
    screen = on_screen(window, opened, "follow_up")
    assert isinstance(screen, FollowUpScreen)
    return screen


def timeline(window: MainWindow, opened: Opened) -> TimelineScreen:
    screen = on_screen(window, opened, "timeline")
    assert isinstance(screen, TimelineScreen)
    return screen


def is_chart(widget: QWidget) -> bool:
    met = QAccessible.queryAccessibleInterface(widget)
    return met is not None and met.role() == QAccessible.Role.Chart


def first(screen: FollowUpScreen) -> LogCard:
    return next(iter(screen.log.cards.values()))


def write(card: LogCard, words: str) -> None:
    """Press the button and type what happened."""
    QTest.mouseClick(card.add, Qt.MouseButton.LeftButton)
    assert card.form is not None
    QTest.keyClicks(card.form.text, words)
    card.form.text.commit()


@pytest.mark.requirement("R025", "R201")
def test_noting_is_saved_as_it_is_written_and_can_be_undone(
    window: MainWindow, desk: Desk, running: Opened
) -> None:
    screen = follow_up(window, running)
    card = first(screen)
    write(card, "Planen er vedtatt")
    (entry,) = desk.store.load(running.agreement.id).follow_up.entries
    assert (entry.text, entry.goal, entry.on) == ("Planen er vedtatt", card.goal.id, TODAY)
    assert entry.writer is Role.LEADER
    assert card.form is not None
    QTest.mouseClick(card.form.done, Qt.MouseButton.LeftButton)
    assert list(card.rows) == [entry.id]
    assert not card.add.isHidden()

    card.delete(entry)
    assert desk.store.load(running.agreement.id).follow_up.entries == ()
    screen.session.undo()
    assert screen.session.agreement.follow_up.entries == (entry,)


def test_a_note_that_says_nothing_is_not_kept(window: MainWindow, running: Opened) -> None:
    screen = follow_up(window, running)
    card = first(screen)
    write(card, "x")
    assert card.form is not None
    card.form.text.clear()
    card.form.text.commit()
    assert screen.session.agreement.follow_up.entries == ()
    card.finish()
    assert card.rows == {}


@pytest.mark.requirement("R201")
def test_a_dropped_file_is_taken_in_and_chosen_to_travel_or_stay(
    window: MainWindow, running: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = follow_up(window, running)
    card = first(screen)
    path = tmp_path / "måling.bin"
    path.write_bytes(b"\0\1\2")
    card.begin()
    assert card.form is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    card.form.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    )
    (entry,) = screen.session.agreement.follow_up.entries
    (file,) = entry.evidence
    assert (file.name, file.size, file.travels) == ("måling.bin", 3, True)
    path.unlink()
    assert "måling.bin" in goes_in(screen.session)

    card.form.files.travels[0].click()
    (entry,) = screen.session.agreement.follow_up.entries
    assert not entry.evidence[0].travels
    assert "måling.bin" not in goes_in(screen.session)
    assert any(line.startswith("måling.bin") for line in stays_out(screen.session))
    saved = tmp_path / "saved.bin"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    card.form.files.open(entry.evidence[0])
    assert saved.read_bytes() == b"\0\1\2"


def test_the_choice_shows_what_has_evidence_and_what_has_not(window: MainWindow, running: Opened) -> None:
    screen = follow_up(window, running)
    write(first(screen), "Noe")
    first(screen).finish()
    counts = {}
    for key in (WITH, WITHOUT):
        screen.log.choice.setCurrentIndex(screen.log.choice.findData(key))
        screen.log.show_agreement()
        counts[key] = sum(not card.isHidden() for card in screen.log.cards.values())
    assert counts == {WITH: 1, WITHOUT: len(running.agreement.goals) - 1}


def test_the_others_notes_are_read_and_mine_are_locked_once_assessed(
    window: MainWindow, desk: Desk, running: Opened
) -> None:
    goal = running.agreement.goals[0].id
    theirs = LogEntry(id="t", goal=goal, on=TODAY, writer=Role.SUPERIOR, text="Bra møte")
    agreement = replace(running.agreement, follow_up=running.agreement.follow_up.with_entry(theirs))
    drafting.save(desk, agreement)
    card = first(follow_up(window, replace(running, agreement=agreement)))
    assert "t" in card.rows
    assert card.rows["t"].acts == []


@pytest.mark.requirement("R025")
def test_an_indicators_line_is_walked_and_told(window: MainWindow, desk: Desk, running: Opened) -> None:
    goal = replace(
        running.agreement.goals[0], indicators=(Indicator(id="i", text="Dager", baseline="40", target="30"),)
    )
    agreement = put_goal(running.agreement, goal)
    noted = agreement.follow_up
    for day, value in ((1, "38 dager"), (9, "29 dager")):
        noted = noted.with_entry(
            LogEntry(
                id=f"e{day}",
                goal=goal.id,
                on=date(2026, 5, day),
                writer=Role.LEADER,
                indicator="i",
                value=value,
            )
        )
    drafting.save(desk, replace(agreement, follow_up=noted))
    card = first(follow_up(window, replace(running, agreement=replace(agreement, follow_up=noted))))
    progress = card.progress[0]
    assert "reached" in progress.plot.accessibleName()
    assert is_chart(progress.plot)
    progress.plot.setFocus()
    QTest.keyClick(progress.plot, Qt.Key.Key_Right)
    assert progress.point.text().endswith("38 dager")
    QTest.keyClick(progress.plot, Qt.Key.Key_Right)
    assert progress.point.text().endswith("29 dager")
    QTest.mouseClick(progress.switch, Qt.MouseButton.LeftButton)
    assert progress.table.isVisibleTo(progress)
    assert not progress.plot.grab().toImage().isNull()


@pytest.mark.requirement("R288", "R248")
def test_moving_a_talk_in_the_draft_offers_its_dependants(window: MainWindow, desk: Desk) -> None:
    screen = timeline(window, draft(desk))
    agreement = screen.session.agreement
    talk, before = agreement.milestone("assessment_talk"), agreement.milestone("self_evaluation")
    assert talk is not None
    assert before is not None
    row = screen.rows["assessment_talk"]
    row.set_day(talk + timedelta(days=3))
    assert [note.kind for note in row.offer.notes] == ["info"]
    row.move_dependants()
    moved = screen.session.agreement.milestone("self_evaluation")
    assert moved == before + timedelta(days=3)
    assert row.offer.notes == ()
    assert screen.session.agreement.milestone("assessment_talk") == talk + timedelta(days=3)


@pytest.mark.requirement("R290")
def test_in_force_a_moved_day_stands_beside_the_agreed_one(
    window: MainWindow, desk: Desk, running: Opened
) -> None:
    screen = timeline(window, running)
    agreed = running.agreement.milestone("assessment_talk")
    assert agreed is not None
    screen.rows["assessment_talk"].set_day(agreed + timedelta(days=2))
    kept = desk.store.load(running.agreement.id)
    assert kept.milestone("assessment_talk") == agreed
    assert kept.signatures == running.agreement.signatures
    stop = next(each for each in stops(kept, screen.session.template) if each.key == "assessment_talk")
    assert (stop.on, stop.agreed, stop.moved_by) == (agreed + timedelta(days=2), agreed, Role.LEADER)
    assert screen.rows["end"].on.isReadOnly()
    assert not screen.rows["assessment_talk"].on.isReadOnly()
    screen.rows["unit_told"].done.click()
    assert screen.session.agreement.follow_up.noted("unit_told", Role.LEADER).done == TODAY
    screen.session.undo()
    assert screen.session.agreement.follow_up.noted("unit_told", Role.LEADER).done is None


def test_what_is_overdue_is_said_first_and_in_words(window: MainWindow, desk: Desk, running: Opened) -> None:
    late = DateNote(key="assessment_talk", writer=Role.SUPERIOR, moved=TODAY - timedelta(days=4))
    agreement = replace(running.agreement, follow_up=running.agreement.follow_up.with_date(late))
    drafting.save(desk, agreement)
    screen = timeline(window, replace(running, agreement=agreement))
    assert screen.finding.text().startswith("Overdue: ")
    assert screen.rows["assessment_talk"].on.isReadOnly()
    found = {each.key: each.state(TODAY) for each in stops(agreement, screen.session.template)}
    assert found["assessment_talk"] is State.OVERDUE
    assert found["signed"] is State.DONE
    assert is_chart(screen.strip)
    screen.strip.setFocus()
    QTest.keyClick(screen.strip, Qt.Key.Key_Right)
    assert screen.point.text()
    assert not screen.strip.grab().toImage().isNull()
    screen.copy()
    assert "Overdue" in QApplication.clipboard().text()


def test_a_reminder_is_quiet_told_once_a_day_and_says_nothing_of_the_content(
    window: MainWindow, desk: Desk, running: Opened
) -> None:
    late = DateNote(key="assessment_talk", writer=Role.SUPERIOR, moved=TODAY - timedelta(days=4))
    agreement = replace(running.agreement, follow_up=running.agreement.follow_up.with_date(late))
    drafting.save(desk, agreement)
    follow_up(window, replace(running, agreement=agreement))
    assert window.host.info_bar.isHidden()
    window.reminders.look()
    (strip,) = window.host.info_bar.findChildren(Remark)
    words = said(strip.note.sentence)
    assert "overdue" in words
    assert agreement.leader.name not in words
    strip.note.actions[0][1]()
    journey = window.host.journey
    assert journey is not None
    assert journey.key == "timeline"
    assert window.host.info_bar.isHidden()
    window.reminders.look()
    assert window.host.info_bar.isHidden()
