"""All leaders at once: the map of stages, counts without names, a coordinator's list without content."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QTableWidget
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person
from ledarapp.domain.evaluation import Assessment, GoalEvaluation, SelfEvaluation
from ledarapp.domain.pack import Scope, taken
from ledarapp.domain.signature import Role
from ledarapp.operations import across, drafting, identity, packs, plotting
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui.screens.across import Across
from ledarapp.ui.widgets.text import Label
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import unnamed
from tests.ui.parties import draft, evaluated, until_idle

CONTENT = "Hvitveis-5512"


def leader(desk: Desk, name: str, level: str = "") -> Opened:
    """An agreement of a leader at the superior's desk, with secret words in every corner."""
    opened = draft(desk)
    told = opened.agreement
    goal = replace(told.goals[0], text=CONTENT)
    assessment = Assessment(
        goals=(GoalEvaluation(goal=goal.id, text=CONTENT, level=level),) if level else (), overall=CONTENT
    )
    fresh = replace(
        told,
        id=desk.new_id(),
        example=False,
        leader=replace(told.leader, name=name),
        goals=(goal, *told.goals[1:]),
        assessment=assessment,
        sections=tuple(replace(each, text=CONTENT) for each in told.sections),
    )
    text = desk.store.template_text(told.id)
    desk.store.add(fresh, side=Role.SUPERIOR, template_text=text, at=desk.now())
    desk.store.private.put(fresh.id, "", CONTENT)
    return drafting.open_agreement(desk, fresh.id)


@pytest.mark.requirement("R237")
def test_a_coordinator_gets_stages_and_dates_and_no_content(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Ola Nordmann", "=Åse Lind"):
        leader(desk, name, "satisfactory")
    window.overview.views.picked.emit("across")
    page = window.levels.currentWidget()
    assert isinstance(page, Across)
    for ending in (".csv", ".html"):
        path = tmp_path / f"stages{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        page.save_for_coordinator()
        written = path.read_bytes()
        assert b"Ola Nordmann" in written
        assert b"Draft" in written
        assert CONTENT.encode() not in written
        assert b"Hvitveis" not in written
        assert b"satisfactory" not in written
    assert "'=Åse".encode() in (tmp_path / "stages.csv").read_bytes(), "no cell becomes a formula"


def cells(table: QTableWidget) -> list[list[str]]:
    """Return what stands in a table, row by row."""
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def levels(desk: Desk) -> across.Levels | None:
    return across.levels(desk, across.read(desk, across.leaders(desk)))


def test_the_map_tells_each_leaders_stage_and_opens_it(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    there = evaluated(other, desk)
    drafting.save(desk, replace(there.agreement, example=False))
    leader(desk, "Siri Ødegård")
    window.incoming.show_across()
    page = window.levels.currentWidget()
    assert isinstance(page, Across)
    until_idle(qtbot, window)
    assert not unnamed(page)
    by_name = {line[0]: line for line in cells(page.process)}
    assert by_name[there.agreement.leader.name][1:7] == ["F", "F", "F", "N", "·", "·"]
    assert by_name["Siri Ødegård"][1:7] == ["N", "·", "·", "·", "·", "·"]
    shared = {line[0] for line in cells(page.common)}
    assert shared == {each.name for each in there.agreement.goals if each.common}
    row = [each.leader for each in across.leaders(desk)].index(there.agreement.leader.name)
    page.process.cellActivated.emit(row, 0)
    assert window.host.journey is not None
    assert window.host.journey.session.agreement.id == there.agreement.id


def test_counts_have_no_names_and_wait_for_enough_leaders(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    for number in range(across.LEAST_LEADERS - 1):
        leader(desk, f"Leder {number}", "satisfactory")
    window.incoming.show_across()
    page = window.levels.currentWidget()
    assert isinstance(page, Across)
    until_idle(qtbot, window)
    assert page.ratings.isHidden(), "off by default"
    page.show_ratings.click()
    assert levels(desk) is None
    assert page.ratings.isHidden()
    leader(desk, "Leder 9", "satisfactory")
    page.refresh()
    until_idle(qtbot, window)
    told = levels(desk)
    assert told is not None
    assert dict(told.counts)["satisfactory"] == across.LEAST_LEADERS
    assert not page.ratings.isHidden()
    assert not any("Leder" in cell for line in cells(page.ratings) for cell in line)


def test_two_leaders_of_one_name_keep_their_own_words(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    for said in ("first", "second"):
        there = leader(desk, "Siri Ødegård").agreement
        common = next(goal for goal in there.goals if goal.common)
        words = SelfEvaluation(goals=(GoalEvaluation(goal=common.id, text=said),))
        drafting.save(desk, replace(there, self_evaluation=words))
    window.incoming.show_across()
    page = window.levels.currentWidget()
    assert isinstance(page, Across)
    until_idle(qtbot, window)
    row = next(line for line in cells(page.common) if "first" in line)
    assert sorted(row[1:]) == ["first", "second"]


@pytest.mark.requirement("R244")
def test_a_pack_is_written_for_each_leader_and_who_has_it_is_told(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = [leader(desk, name) for name in ("Ola Nordmann", "Åse Lind")]
    identity.make(desk, Person(name="Kari Nordmann"), "Departementet")
    head = packs.Letterhead(title="Felles krav", issuer="Departementet", scope=Scope.LEADER_GROUP)
    packs.issue(desk, there[0].agreement.goals[:1], head, "nb")
    (pack,) = packs.held(desk)
    agreement = there[1].agreement
    goal = taken(pack, pack.goals[0], there[1].template.areas[0], desk.new_id)
    drafting.save(desk, replace(agreement, goals=(*agreement.goals, goal)))
    window.incoming.show_across()
    page = window.levels.currentWidget()
    assert isinstance(page, Across)
    until_idle(qtbot, window)
    assert across.uptake(pack, across.read(desk, across.leaders(desk))) == (1, 1)
    assert any("1 of 2" in each.text() for each in page.packs.findChildren(Label))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.packs.issue(pack)
    files = sorted(tmp_path.glob("*.asice"))
    assert [each.name.partition("-Felles")[0] for each in files] == ["Ola-Nordmann", "Åse-Lind"]
    assert all(packs.look_file(desk, each).problem == "" for each in files)


def test_the_map_is_a_plot_too_with_the_same_cells(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    for name in ("Ola Nordmann", "Siri Ødegård"):
        leader(desk, name)
    window.incoming.show_across()
    page = window.levels.currentWidget()
    assert isinstance(page, Across)
    until_idle(qtbot, window)
    page.turned.click()
    assert page.plot.isVisibleTo(page)
    assert not page.process.isVisibleTo(page)
    spots = page.plot.drawing().spots
    assert len(spots) == 2 * len(across.ORDER)
    assert page.plot.at_words(spots[0]).startswith("Ola Nordmann")
    drawn = plotting.as_svg(page.plot.drawable(), page.plot.accessibleDescription()).decode()
    assert "Siri Ødegård" in drawn
    page.turned.click()
    assert page.process.isVisibleTo(page)


def test_where_nobody_is_the_way_to_a_package_is_offered(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    drafting.example(desk, "ufd-ad", "nb")
    window.incoming.show_across()
    until_idle(qtbot, window)
    (page,) = window.findChildren(Across)
    assert not page.process.isVisible()
    assert any("examples don’t" in each.text() for each in page.findChildren(Label) if each.isVisible())
    focused = window.focusWidget()
    assert focused is not None
    assert "Open a file" in focused.accessibleName() + getattr(focused, "text", str)()
    assert unnamed(page) == []
