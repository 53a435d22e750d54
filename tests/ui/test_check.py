"""Steps 3 and 5: remarks in one list, the balance of the goals, and what comes after signing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ledarapp.domain.agreement import drop_goal
from ledarapp.domain.balance import Lane, Verdict, geometry
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.operations import drafting
from ledarapp.operations.desk import Opened
from ledarapp.ui.screens.check.findings import FindingRow
from ledarapp.ui.screens.check.plot import finding_words
from ledarapp.ui.screens.check.screen import CheckScreen
from ledarapp.ui.screens.follow_up import FollowUpScreen
from ledarapp.ui.screens.goals.screen import GoalsScreen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.text import Label
from ledarapp.ui.window import MainWindow

LANES = st.lists(
    st.builds(
        lambda count, fewest, more: Lane("x", count, fewest, fewest + more),
        st.integers(0, 50),
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    max_size=9,
).map(tuple)


def show(window: MainWindow, opened: Opened) -> CheckScreen:
    window.show_opened(opened, "check")
    QApplication.processEvents()
    screen = window.host.journey.current if window.host.journey else None
    assert isinstance(screen, CheckScreen)
    return screen


def rows(screen: CheckScreen) -> list[FindingRow]:
    QApplication.processEvents()
    return [each for each in screen.findChildren(FindingRow) if each.isVisibleTo(screen)]


def button(inside: FindingRow, words: str) -> Button:
    return next(each for each in inside.findChildren(Button) if each.text() == words)


@given(LANES)
def test_bars_and_bands_stay_inside_the_plot(lanes: tuple[Lane, ...]) -> None:
    plot = geometry(lanes, 100.0, 500.0, 44.0, 16.0)
    for lane, boxes in zip(lanes, plot.lanes, strict=True):
        assert 100 <= boxes.bar.x + boxes.bar.width <= 500
        if boxes.band is None:
            assert lane.verdict is Verdict.FREE
            continue
        assert 100 <= boxes.band.x <= boxes.band.x + boxes.band.width <= 500.001
        ends_inside = boxes.band.x <= boxes.bar.x + boxes.bar.width <= boxes.band.x + boxes.band.width
        assert ends_inside == (lane.verdict is Verdict.FITS)
    assert [number for number, _ in plot.ticks] == list(range(len(plot.ticks)))


@pytest.mark.requirement("R266", "R269")
def test_the_plot_says_in_words_what_it_shows(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    screen = show(window, opened)
    assert finding_words(screen.plot.lanes) == "Every category is within what the form suggests"
    area = opened.template.areas[0]
    screen.session.apply(lambda now: drop_goal(now, now.in_area(area.key)[0].id), "x")
    assert finding_words(screen.plot.lanes) == f"{area.title['nb']}: fewer goals than suggested"
    spoken = QAccessible.queryAccessibleInterface(screen.plot)
    assert spoken.role() == QAccessible.Role.Chart
    assert f"{area.title['nb']}: 3" in spoken.text(QAccessible.Text.Description)
    screen.show_other()
    item = screen.table.item(0, 1)
    assert item is not None
    assert item.text() == "3"
    assert screen.table.isVisibleTo(screen)
    assert not screen.plot.isVisibleTo(screen)


def test_a_remark_is_put_aside_with_its_reason_and_taken_up(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    screen = show(window, opened)
    area = opened.template.areas[0]
    screen.session.apply(lambda now: drop_goal(now, now.in_area(area.key)[0].id), "x")
    row = next(each for each in rows(screen) if each.finding.code == "goals.too_few")
    button(row, "Put aside").click()
    reason = row.findChild(LineEdit)
    assert reason is not None
    reason.setText("Seksjonen er ny")
    reason.returnPressed.emit()
    kept = drafting.open_agreement(window.workplace.desk, opened.agreement.id).agreement
    assert [each.reason for each in kept.set_aside if each.code == "goals.too_few"] == ["Seksjonen er ny"]
    assert not any(each.code == "goals.too_few" for each in screen.session.findings)
    row = next(each for each in rows(screen) if each.finding.code == "goals.too_few")
    assert "Seksjonen er ny" in [each.text() for each in row.findChildren(Label)]
    button(row, "Take up again").click()
    assert any(each.code == "goals.too_few" for each in screen.session.findings)


def test_a_must_leads_to_its_goal(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    first = opened.agreement.goals[0]
    empty = replace(first, text="", title="")
    agreement = replace(opened.agreement, goals=(empty, *opened.agreement.goals[1:]))
    screen = show(window, replace(opened, agreement=agreement))
    row = next(each for each in rows(screen) if each.finding.code == "goal.no_text")
    assert not [each for each in row.findChildren(Button) if each.text() == "Put aside"]
    button(row, "Go to goal 1.1").click()
    QTest.qWait(10)
    goals = window.host.journey.current if window.host.journey else None
    assert isinstance(goals, GoalsScreen)
    assert goals.list.open_card is not None
    assert goals.list.open_card.goal_id == first.id


def test_follow_up_is_honest_about_when_it_begins(
    window: MainWindow, draft: Callable[[str, str], Opened]
) -> None:
    opened = draft("Ola", "")
    window.show_opened(opened, "follow_up")
    journey = window.host.journey
    assert journey is not None
    screen = journey.current
    assert isinstance(screen, FollowUpScreen)
    assert screen.not_yet.isVisibleTo(screen)
    signatures = tuple(
        Signature(
            edition=Edition.AGREEMENT,
            role=role,
            version=1,
            name="x",
            at=window.workplace.desk.now(),
            content_hash="x",
        )
        for role in Role
    )
    screen.session.replace(replace(opened.agreement, signatures=signatures))
    assert not screen.not_yet.isVisibleTo(screen)
    shown = [each.text() for each in screen.findChildren(Label) if each.isVisibleTo(screen)]
    for milestone in opened.template.milestones:
        assert milestone.title["nb"] in shown
    assert "in force until" in screen.subtitle()
