"""Common requirements in the window: looked at first, taken over by a tick, locked, and made one's own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person
from ledarapp.domain.goal import Goal
from ledarapp.domain.pack import Scope
from ledarapp.operations import identity, packs
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui.parts.word_difference import WordDifference
from ledarapp.ui.screens.goals.common import Common
from ledarapp.ui.screens.goals.issue import IssueWindow
from ledarapp.ui.screens.goals.screen import GoalsScreen, open_issue
from ledarapp.ui.screens.pack import PackPage
from ledarapp.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Draft = Callable[[str, str], Opened]
HEAD = packs.Letterhead(
    title="Felles krav", issuer="Avdelingen", scope=Scope.DEPARTMENT, decided_on=date(2026, 10, 1)
)
GOALS = (
    Goal(id="a", area="x", title="Samarbeid", text="Seksjonene samarbeider om oppgavene"),
    Goal(id="b", area="x", text="Alle har hatt medarbeidersamtale"),
)


@pytest.fixture
def first(desk: Desk) -> bytes:
    """Version 1 of a pack, sealed with this desk's own certificate."""
    identity.make(desk, Person(name="Kari Nordmann"), "Departementet")
    return packs.perform(packs.prepare(desk, GOALS, HEAD, "nb"))


def goals_screen(window: MainWindow, opened: Opened) -> GoalsScreen:
    window.show_opened(opened, "goals")
    QApplication.processEvents()
    found = window.host.journey.current if window.host.journey else None
    assert isinstance(found, GoalsScreen)
    return found


def panel(screen: GoalsScreen) -> Common:
    screen.take_common()
    found = screen._bringing
    assert isinstance(found, Common)
    return found


@pytest.mark.requirement("R040", "R139", "R173")
def test_a_pack_is_opened_by_looking_and_its_requirements_are_locked(
    window: MainWindow, draft: Draft, first: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "felles.asice"
    path.write_bytes(first)
    window.incoming.show_file(path)
    page = window.findChild(PackPage)
    assert page is not None
    assert not packs.held(window.workplace.desk)
    page.take_in()
    assert [each.title for each in packs.held(window.workplace.desk)] == ["Felles krav"]
    screen = goals_screen(window, draft("Ola", ""))
    before = screen.session.agreement
    bringing = panel(screen)
    assert [goal.name for _, goal in bringing._ticks] == ["Samarbeid", "Alle har hatt medarbeidersamtale"]
    assert not any(tick.isChecked() for tick, _ in bringing._ticks)
    bringing._ticks[0][0].setChecked(True)
    bringing.bring()
    goal = _of_pack(screen)[0]
    screen.list.open(goal.id)
    card = screen.list.open_card
    assert card is not None
    assert card.editor is not None
    assert card.editor.text.isReadOnly()
    card.editor.add_indicator()
    assert len(screen.session.agreement.goal(goal.id).indicators) == 1
    screen.acts.set_free(goal.id)
    assert not card.editor.text.isReadOnly()
    assert not _of_pack(screen)
    for _ in range(3):
        screen.session.undo()
    assert screen.session.agreement == before


@pytest.mark.requirement("R055")
def test_a_newer_version_shows_its_words_and_changes_nothing_by_itself(
    window: MainWindow, draft: Draft, first: bytes
) -> None:
    desk = window.workplace.desk
    packs.take_in(desk, packs.look(desk, first))
    screen = goals_screen(window, draft("Ola", ""))
    bringing = panel(screen)
    bringing._ticks[0][0].setChecked(True)
    bringing.bring()
    taken = screen.session.agreement
    packs.issue(desk, (replace(GOALS[0], text="Seksjonene deler på oppgavene"), GOALS[1]), HEAD, "nb")
    window.workplace.packs = None
    screen.session.review_again()
    assert "goal.newer_pack" in {each.code for each in screen.session.findings}
    assert screen.session.agreement == taken
    bringing = panel(screen)
    (told,) = bringing.findChildren(WordDifference)
    assert "goes: samarbeider om" in told.accessibleName()
    assert "comes: deler på" in told.accessibleName()
    bringing._ticks[-1][0].setChecked(True)
    bringing.bring()
    assert [goal.text for goal in _of_pack(screen)] == ["Seksjonene deler på oppgavene"]
    assert "goal.newer_pack" not in {each.code for each in screen.session.findings}


def test_goals_are_issued_from_the_window(
    window: MainWindow,
    draft: Draft,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    screen = goals_screen(window, draft("Ola", ""))
    open_issue(screen)
    issue = screen.window().findChild(IssueWindow)
    assert issue is not None
    issue.issue()
    assert not packs.held(desk)
    identity.make(desk, Person(name="Kari Nordmann"), "Departementet")
    issue.name.setText("Generelle krav")
    issue.issuer.setText("Avdelingen")
    issue.day.setText("i fjor")
    issue.issue()
    assert "no date" in issue._remarks.notes[0].sentence()  # type: ignore[operator]  # a function here
    assert not packs.held(desk)
    issue.day.setText("")
    path = tmp_path / "krav.asice"
    monkeypatch.setattr("ledarapp.ui.screens.goals.issue.save_as", lambda *given: _written(path, given[2]))
    issue.issue()
    qtbot.waitUntil(lambda: bool(packs.held(desk)), timeout=10_000)
    (held,) = packs.held(desk)
    assert (held.title, len(held.goals)) == ("Generelle krav", 6)
    assert packs.look_file(desk, path).pack == held


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _of_pack(screen: GoalsScreen) -> list[Goal]:
    return [goal for goal in screen.session.agreement.goals if goal.origin.pack]
