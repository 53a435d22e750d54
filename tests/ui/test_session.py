"""The session: one way to change, each step can be undone, nothing is lost when the disk says no."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from ledarapp.domain.agreement import Agreement, drop_goal, put_section
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import Finding
from ledarapp.domain.template import Template
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui.session import Session
from ledarapp.ui.workplace import Workplace

Draft = Callable[[str, str], Opened]


@pytest.fixture
def session(workplace: Workplace, draft: Draft) -> Session:
    opened = draft("Ola Nordmann", "Økonomiseksjonen")
    return Session(opened.agreement, opened.template, opened.side, workplace)


def _write(text: str, agreement: Agreement) -> Agreement:
    return put_section(agreement, "section_tasks", text)


def test_a_change_is_on_disk_when_apply_returns(session: Session, desk: Desk) -> None:
    heard = []
    session.changed.connect(lambda: heard.append(session.agreement.section("section_tasks")))
    assert session.apply(partial(_write, "Budsjett"), "edit tasks")
    assert (
        drafting.open_agreement(desk, session.agreement.id).agreement.section("section_tasks") == "Budsjett"
    )
    assert heard == ["Budsjett"]
    assert session.save_state.saved_at is not None


def test_an_equal_value_is_no_change(session: Session) -> None:
    session.apply(partial(_write, "Budsjett"), "edit tasks")
    assert not session.apply(partial(_write, "Budsjett"), "edit tasks")
    assert session.stack.count() == 1


def test_undo_and_redo_reach_the_disk_and_name_the_step(session: Session, desk: Desk) -> None:
    before = session.agreement
    goal = before.goals[0].id
    session.apply(lambda agreement: drop_goal(agreement, goal), lambda: "delete goal 3.1")
    assert (session.undo_label(), session.redo_label()) == ("delete goal 3.1", "")
    session.undo()
    assert session.agreement == before
    assert drafting.open_agreement(desk, before.id).agreement == before
    assert session.redo_label() == "delete goal 3.1"
    session.redo()
    assert len(session.agreement.goals) == len(before.goals) - 1


def test_typing_in_one_field_is_one_step(session: Session) -> None:
    for text in ("B", "Bud", "Budsjett"):
        session.apply(partial(_write, text), "edit tasks", field="section.section_tasks")
    session.apply(partial(_write, "Annet"), "edit tasks", field="another")
    assert session.stack.count() == 2
    session.undo()
    session.undo()
    assert session.agreement.section("section_tasks") == ""


def test_findings_are_made_once_for_each_value(session: Session) -> None:
    first = session.findings
    assert first is session.findings
    assert {"basis.section_empty"} <= {each.code for each in first}
    session.apply(partial(_write, "Budsjett"), "edit tasks")
    fields = {each.field for each in session.findings}
    assert "section.section_tasks" not in fields


class FullDisk:
    """A keeper whose disk is full until it isn't."""

    def __init__(self) -> None:
        self.is_full = True
        self.saved: list[Agreement] = []

    def save(self, agreement: Agreement) -> None:
        if self.is_full:
            raise LedarappError("files.disk_full", path="agreements.db")
        self.saved.append(agreement)

    def review(self, agreement: Agreement, template: Template) -> tuple[Finding, ...]:
        del agreement, template
        return ()


def test_what_the_disk_refuses_stays_and_can_be_tried_again(draft: Draft) -> None:
    opened, keeper = draft("Ola Nordmann", "Økonomiseksjonen"), FullDisk()
    session = Session(opened.agreement, opened.template, opened.side, keeper)
    states = []
    session.status.connect(lambda: states.append(session.save_state.error))
    session.apply(partial(_write, "Budsjett"), "edit tasks")
    assert session.agreement.section("section_tasks") == "Budsjett"
    assert states[-1] is not None
    assert states[-1].code == "files.disk_full"
    keeper.is_full = False
    assert session.save()
    assert keeper.saved == [session.agreement]
    assert session.save_state.error is None


def test_a_value_from_operations_ends_the_steps_before_it(session: Session) -> None:
    session.apply(partial(_write, "Budsjett"), "edit tasks")
    session.replace(replace(session.agreement, version=2))
    assert session.agreement.version == 2
    assert session.stack.count() == 0
