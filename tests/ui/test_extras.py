"""What a form may ask besides: written in the window, undone, read on the other screens, and left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ledarapp.domain.agreement import Agreement, put_goal
from ledarapp.domain.changes import changes
from ledarapp.domain.evaluation import Assessment, Recognition
from ledarapp.domain.goal import Aim, Dimensions, Goal, Lasting
from ledarapp.domain.search import search
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui.parts.evaluation_pages import OverallPage
from ledarapp.ui.parts.evaluation_screen import EvaluationScreen
from ledarapp.ui.parts.places import place_name, value_words
from ledarapp.ui.parts.recognising import Recognising
from ledarapp.ui.screens.goals.actions import ActionRow
from ledarapp.ui.screens.goals.card import facts_of
from ledarapp.ui.screens.goals.editor import GoalEditor
from ledarapp.ui.screens.goals.line import second_line
from ledarapp.ui.screens.goals.screen import GoalsScreen
from ledarapp.ui.window import MainWindow
from tests.ui.parties import evaluated
from tests.ui.test_goals import write


def _bare(desk: Desk, form: str) -> Opened:
    opened = drafting.example(desk, form, "nb")
    goals = (
        Goal(id=each.id, area=each.area, text=each.text, common=each.common)
        for each in opened.agreement.goals
    )
    bare = replace(opened.agreement, goals=tuple(goals), assessment=Assessment())
    drafting.save(desk, bare)
    return replace(opened, agreement=bare)


def _editor(window: MainWindow, opened: Opened, goal: str) -> GoalEditor:
    window.show_opened(opened, "goals")
    QApplication.processEvents()
    screen = window.host.journey.current if window.host.journey else None
    assert isinstance(screen, GoalsScreen)
    screen.list.open(goal)
    card = screen.list.open_card
    assert card is not None
    assert card.editor is not None
    return card.editor


def _kept(desk: Desk, opened: Opened) -> Agreement:
    return drafting.open_agreement(desk, opened.agreement.id).agreement


@pytest.mark.requirement("R042", "R196", "R344", "R346", "R352")
def test_what_the_form_asks_is_written_kept_and_undone(window: MainWindow, desk: Desk) -> None:
    opened = _bare(desk, "general")
    first, second = (each.id for each in opened.agreement.goals[:2])
    form = _editor(window, opened, first)
    form.unfold_for("partner")
    form.agreed.add.click()
    row = next(iter(form.agreed.rows.values()))
    assert isinstance(row, ActionRow)
    assert row.text.hasFocus()
    write(row.text, "Skrive om veiledningen")
    write(row._responsible, "Ola")
    write(row._when, "mars")
    form._more.dimensions.boxes["quality"].click()
    write(form._more.partner.edit, "Skatteetaten")
    form.foot.aim.activated.emit(form.foot.aim.findData(Aim.EFFECT))
    form.foot.rank.activated.emit(1)
    goal = _kept(desk, opened).goal(first)
    assert [(each.text, each.responsible, each.when) for each in goal.actions] == [
        ("Skrive om veiledningen", "Ola", "mars")
    ]
    assert (goal.dimensions, goal.partner) == (Dimensions(quality=True), "Skatteetaten")
    assert (goal.aim, goal.rank) == (Aim.EFFECT, 1)
    assert form.foot.rank.count() == 2
    assert second_line(goal).startswith("Priority 1")
    facts = dict(facts_of(goal))
    assert facts["Actions"] == "Skrive om veiledningen, Ola, mars"
    assert facts["What counts"] == "Quality"
    other_form = _editor(window, drafting.open_agreement(desk, opened.agreement.id), second)
    assert other_form.foot.rank.count() == 3
    other_form.foot.rank.activated.emit(1)
    now = _kept(desk, opened)
    assert (now.goal(second).rank, now.goal(first).rank) == (1, 2)
    session = other_form.foot._session
    while session.stack.canUndo():
        session.undo()
    assert _kept(desk, opened).goals[1].rank == 0


@pytest.mark.requirement("R042", "R344", "R346", "R352")
def test_a_form_that_asks_for_none_of_it_shows_none_of_it_unless_it_is_there(
    window: MainWindow, desk: Desk
) -> None:
    opened = _bare(
        desk, "direktorkontrakt" if "nb" in desk.library.get("direktorkontrakt").languages else "krd-inn"
    )
    assert not opened.template.asks
    goal = opened.agreement.goals[0]
    form = _editor(window, opened, goal.id)
    form.unfold_for("partner")
    hidden = (form.agreed, form._more.dimensions, form._more.partner, form.foot.rank, form.foot.aim)
    assert not any(each.isVisibleTo(form) for each in hidden)
    written = replace(goal, dimensions=Dimensions(language=True), rank=1, aim=Aim.INPUT, partner="Nav")
    form.show_goal(written, "1.1")
    assert all(each.isVisibleTo(form) for each in hidden[1:])


@pytest.mark.requirement("R042", "R196", "R207", "R344", "R352")
def test_it_is_searched_and_told_where_two_states_differ(desk: Desk) -> None:
    opened = drafting.example(desk, "general", "nb")
    agreement, template = opened.agreement, opened.template
    assert [each.field for each in search(agreement, template, "næringskontor")] == ["partner"]
    assert [each.path[2] for each in search(agreement, template, "prøve den på ti")] == ["actions"]
    goal = agreement.goals[0]
    after = put_goal(
        agreement,
        replace(
            goal,
            rank=0,
            lasting=Lasting.LASTING,
            dimensions=replace(goal.dimensions, language=True),
            partner="Nav",
        ),
    )
    given = replace(agreement.assessment, recognition=Recognition(token=True))
    after = replace(after, assessment=given)
    told = {
        place_name(each.path, after, template): (value_words(each.mine), value_words(each.theirs))
        for each in changes(agreement, after)
    }
    assert told["Goal 1.1: order of priority"] == ("1", "(nothing)")
    assert told["Goal 1.1: The language"] == ("no", "yes")
    assert told["Goal 1.1: lasting or not"] == ("(nothing)", "lasts")
    assert told["Goal 1.1: coordinated with"] == ("(nothing)", "Nav")
    assert told["Superior's assessment: A token of appreciation"] == ("no", "yes")
    assert told["Superior's assessment: To the unit as a whole"][1] == "(nothing)"


@pytest.mark.requirement("R207", "R208")
def test_the_superior_notes_recognition_other_than_pay_for_leader_and_unit(
    window: MainWindow, desk: Desk, other: Desk
) -> None:
    opened = evaluated(other, desk)
    window.show_opened(opened)
    shown = window.host.journey.current if window.host.journey else None
    assert isinstance(shown, EvaluationScreen)
    shown.go(shown._count() - 2 if shown.signs else shown._count() - 1)
    page = shown._pages[0]
    assert isinstance(page, OverallPage)
    given = page.findChild(Recognising)
    assert given is not None
    given.boxes["tasks"].click()
    write(given.editors["words"], "Leder prosjektet")
    write(given.editors["unit"], "Studietur")
    kept = _kept(desk, opened).assessment.recognition
    assert kept == Recognition(tasks=True, words="Leder prosjektet", unit="Studietur")
    shown.session.undo()
    assert _kept(desk, opened).assessment.recognition.unit == ""
    assert given.editors["unit"].toPlainText() == ""


@pytest.mark.requirement("R207", "R208")
def test_the_leader_reads_it(window: MainWindow, desk: Desk) -> None:
    opened = drafting.example(desk, "general", "nb")
    window.show_opened(opened, "assessment")
    shown = window.host.journey.current if window.host.journey else None
    assert isinstance(shown, EvaluationScreen)
    shown.go(len(opened.agreement.goals))
    words = {label.text() for label in shown._pages[0].findChildren(QLabel)}
    assert {"Recognition other than pay", "Competence development", "To the unit as a whole"} <= words
