"""Next year: goals carried over with what became of them, the years compared, goals that hang together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Agreement, Person
from ledarapp.domain.evaluation import Assessment, GoalEvaluation
from ledarapp.domain.goal import Carried, Upward
from ledarapp.domain.pack import Scope
from ledarapp.domain.signature import Edition, Role
from ledarapp.exchange import codec
from ledarapp.operations import alignment, drafting, identity, packs, years
from ledarapp.operations.desk import Desk
from ledarapp.ui.screens.alignment import Alignment
from ledarapp.ui.screens.goals.card import GoalCard
from ledarapp.ui.screens.goals.screen import GoalsScreen
from ledarapp.ui.screens.history import HistoryScreen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Label
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import unnamed, without_label
from tests.ui.parties import draft, until_idle


def last_year(desk: Desk) -> Agreement:
    """Last year's agreement with three goals, the first of them judged."""
    told = draft(desk).agreement
    goals = told.goals[:3]
    judged = GoalEvaluation(goal=goals[0].id, text="Fristene holdt.", level="great")
    kept = replace(told, example=False, goals=goals, assessment=Assessment(goals=(judged,)))
    drafting.save(desk, kept)
    return kept


@pytest.mark.requirement("R230")
def test_goals_carried_over_say_so_with_what_became_of_them(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    before = last_year(desk)
    opened = drafting.from_last_year(desk, before.id)
    first = opened.agreement.goals[0]
    assert first.carried == Carried(agreement=before.id, goal=before.goals[0].id)
    result = years.results(desk, opened.agreement)[first.id]
    assert (result.text, bool(result.level)) == ("Fristene holdt.", True)
    window.show_opened(opened, "goals")
    journey = window.host.journey
    assert journey is not None
    screen = journey.current
    assert isinstance(screen, GoalsScreen)
    lines = [card.line.accessibleName() for card in screen.findChildren(GoalCard)]
    assert any(result.level in each and result.year in each for each in lines)
    journey.go("history")
    shown = journey.current
    assert isinstance(shown, HistoryScreen)
    assert not shown.years.isHidden()
    assert [each.name for each in years.over_years(desk, opened.agreement, opened.template)] == [
        result.year,
        str(int(result.year) + 1),
    ]
    assert len(shown.years.plot.drawing().spots) == 2 * len(opened.template.areas)
    until_idle(qtbot, window)


def test_where_a_goal_comes_from_changes_nothing_that_was_signed_before(desk: Desk) -> None:
    told = last_year(desk)
    assert b'"carried"' not in codec.content(told, Edition.AGREEMENT)
    assert b'"upward"' not in codec.content(told, Edition.AGREEMENT)
    linked = replace(told.goals[0], upward=Upward(id="g-1", text="Kortere ventetid"))
    changed = replace(told, goals=(linked, *told.goals[1:]))
    assert codec.decode(codec.encode(changed)) == changed
    drafting.save(desk, changed)
    assert desk.store.load(told.id) == changed


@pytest.mark.requirement("R244")
def test_goals_that_hang_together_stand_under_each_other(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    own = last_year(desk)
    identity.make(desk, Person(name="Kari Nordmann"), "Departementet")
    head = packs.Letterhead(title="Felles krav", issuer="Departementet", scope=Scope.LEADER_GROUP)
    packs.issue(desk, own.goals[:1], head, "nb")
    roots = alignment.roots(desk)
    assert [root.id for root in roots] == [goal.id for goal in own.goals], "a pack of them adds no other"
    theirs = last_year(other)
    linked = replace(theirs.goals[0], upward=Upward(id=own.goals[1].id, text=own.goals[1].name))
    agreement = replace(theirs, leader=Person(name="Siri Ødegård"), goals=(linked, *theirs.goals[1:]))
    desk.store.add(
        agreement, side=Role.SUPERIOR, template_text=other.store.template_text(theirs.id), at=desk.now()
    )
    window.incoming.show_alignment()
    page = window.levels.currentWidget()
    assert isinstance(page, Alignment)
    until_idle(qtbot, window)
    assert not unnamed(page)
    assert not without_label(page)
    tops = [page.tree.topLevelItem(at) for at in range(page.tree.topLevelItemCount())]
    children = {each.text(0): each.childCount() for each in tops if each is not None}
    assert children[own.goals[1].name] == 1
    assert children[own.goals[0].name] == 0
    assert sum(children.values()) == len(theirs.goals), "what is part of nothing stands there too"
    page.focus_first()
    first = tops[0]
    assert first is not None
    assert first.text(0) == own.goals[1].name, "what something hangs under comes first"
    page.tree.setCurrentItem(first)
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    twig = page.tree.currentItem()
    assert twig is not None
    assert twig.text(1) == "Siri Ødegård"
    assert own.goals[1].name in twig.data(0, Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    assert window.host.journey is not None
    assert window.host.journey.session.agreement.id == agreement.id


def test_a_goal_is_made_part_of_one_above_and_undone(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    identity.make(desk, Person(name="Kari Nordmann"), "Departementet")
    told = last_year(desk)
    head = packs.Letterhead(title="Felles krav", issuer="Departementet", scope=Scope.LEADER_GROUP)
    packs.issue(desk, told.goals[:1], head, "nb")
    opened = drafting.from_last_year(desk, told.id)
    window.show_opened(opened, "goals")
    journey = window.host.journey
    assert journey is not None
    screen = journey.current
    assert isinstance(screen, GoalsScreen)
    goal = opened.agreement.goals[1]
    screen.list.open(goal.id)
    card = screen.list.open_card
    assert card is not None
    editor = card.editor
    assert editor is not None
    above = editor.whence.above
    above.setCurrentIndex(above.findData(told.goals[0].id))
    above.activated.emit(above.currentIndex())
    assert journey.session.agreement.goal(goal.id).upward.text == told.goals[0].name
    journey.session.undo()
    assert journey.session.agreement.goal(goal.id).upward == Upward()
    until_idle(qtbot, window)


def test_where_no_goals_are_the_tree_says_what_comes_there(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    drafting.example(desk, "ufd-ad", "nb")
    window.incoming.show_alignment()
    page = window.levels.currentWidget()
    assert isinstance(page, Alignment)
    qtbot.waitUntil(lambda: not page.reading.is_running)
    assert not page.tree.isVisible()
    assert any(each.text() == "No goals here yet." for each in page.findChildren(Label) if each.isVisible())
    assert isinstance(window.focusWidget(), Button)
