"""Signing in the window: the very PDF, a certificate made or brought, a pen, and second thoughts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person
from ledarapp.domain.evaluation import Assessment, GoalEvaluation
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Edition, Means, Role
from ledarapp.domain.stages import Stage, signed_by, stage
from ledarapp.operations import drafting, history, identity, printing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.signatures import verify
from ledarapp.ui.parts.sign_pane import SignPart
from ledarapp.ui.screens.screen import Screen
from ledarapp.ui.widgets.pages import ImagePages, OwnPages
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import texts, unnamed, without_label
from tests.ui.parties import draft, evaluated, sent, signed, until_idle


def shown(qtbot: QtBot, window: MainWindow, opened: Opened, step: str = "sign") -> SignPart:
    """Open the agreement at a signing step and wait for its pages."""
    window.show_opened(opened, step)
    part = current(window).findChild(SignPart)
    assert isinstance(part, SignPart)
    until_idle(qtbot, window)
    return part


def current(window: MainWindow) -> Screen:
    assert window.host.journey is not None
    screen = window.host.journey.current
    assert screen is not None
    return screen


@pytest.mark.requirement("R218")
def test_first_signing_makes_a_certificate_and_signs_the_pdf_in_sight(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    opened = draft(desk)
    part = shown(qtbot, window, opened)
    seen = part.document.pdf()
    part.pane.sign()
    assert part.pane.choice.isVisibleTo(part)
    assert not identity.is_there(desk)
    part.pane.choice._confirm()
    until_idle(qtbot, window)
    kept = drafting.open_agreement(desk, opened.agreement.id)
    assert stage(kept.agreement) is Stage.PROPOSED
    pdf = printing.edition(desk, kept, Edition.AGREEMENT)
    assert seen is not None
    assert pdf.startswith(seen)
    verdict = verify.verify_pdf(
        pdf, known={}, expected=(printing.field(Role.LEADER),), now=datetime(2026, 6, 3, tzinfo=UTC)
    )
    assert [each.signer for each in verdict.signatures] == [opened.agreement.leader.name]
    assert verdict.intact


def test_own_file_is_drawn_here_and_a_foreign_one_elsewhere(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    mine = signed(desk, draft(desk))
    part = shown(qtbot, window, mine)
    assert isinstance(part.document.view._pages, OwnPages)
    back = sent(other, signed(other, sent(desk, mine, other)), desk)
    part = shown(qtbot, window, back)
    assert isinstance(part.document.view._pages, ImagePages)
    assert len(part.document.view.images()) >= 3


@pytest.mark.requirement("R219")
def test_superior_countersigns_what_was_received(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    identity.make(desk, Person(name="Kari Nordmann"), "")
    there = sent(other, signed(other, draft(other)), desk)
    part = shown(qtbot, window, there)
    part.pane.sign()
    until_idle(qtbot, window)
    kept = drafting.open_agreement(desk, there.agreement.id).agreement
    assert stage(kept) is Stage.IN_FORCE


@pytest.mark.criterion("A34")
def test_missing_words_are_listed_and_lead_to_their_field(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    opened = draft(desk)
    goals = (*opened.agreement.goals, Goal(id="empty", area="professional"))
    opened = _replaced(desk, opened, goals)
    part = shown(qtbot, window, opened)
    kinds = [note.kind for note in part.pane.body._notes.notes]
    assert kinds == ["must"]
    part.pane.sign()
    until_idle(qtbot, window)
    assert window.host.journey is not None
    assert window.host.journey.key == "goals"
    assert stage(drafting.open_agreement(desk, opened.agreement.id).agreement) is Stage.DRAFT


def test_pen_signature_is_noted_with_its_date(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    opened = draft(desk)
    part = shown(qtbot, window, opened)
    part.pane._ask_pen()
    part.pane.pen._date.setText("1.6.2026")
    part.pane.pen._date.textEdited.emit("1.6.2026")
    part.pane.pen._confirm()
    until_idle(qtbot, window)
    given = signed_by(
        drafting.open_agreement(desk, opened.agreement.id).agreement, Edition.AGREEMENT, Role.LEADER
    )
    assert given is not None
    assert (given.means, given.at.date().isoformat()) == (Means.PAPER, "2026-06-01")
    # A sheet bears a day and no hour; none is invented for the history.
    window.host.go("history")
    qtbot.waitUntil(lambda: any(each.startswith("1 June 2026 · as the leader") for each in texts(window)))


def test_a_scan_of_the_signed_sheet_is_attached_and_kept(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = draft(desk)
    pane = shown(qtbot, window, opened).pane
    pane._ask_pen()
    chosen = [tmp_path / "letter.txt", tmp_path / "sheet.png"]
    chosen[0].write_text("not a picture")
    Image.new("RGB", (60, 80), "white").save(chosen[1])
    scan = chosen[1].read_bytes()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen.pop(0)), ""))
    pane.pen.attach.click()
    assert "No picture attached" in pane.pen._attached.text()
    pane.pen.attach.click()
    assert pane.pen._attached.text().startswith("sheet.png, 1 kB")
    pane.pen.place.setText("Oslo")
    pane.pen._confirm()
    until_idle(qtbot, window)
    agreement = drafting.open_agreement(desk, opened.agreement.id).agreement
    given = signed_by(agreement, Edition.AGREEMENT, Role.LEADER)
    assert given is not None
    assert given.place == "Oslo"
    assert history.scan(desk, agreement, given) == scan


def test_opened_again_while_only_one_has_signed(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    part = shown(qtbot, window, signed(desk, draft(desk)))
    part.pane._reopen()
    until_idle(qtbot, window)
    session = current(window).session
    assert stage(session.agreement) is Stage.DRAFT
    assert session.agreement.version == 2


def test_wrong_password_is_told_in_the_pane(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity.make(other, Person(name="Amina Haddad"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other.identity), ""))
    part = shown(qtbot, window, draft(desk))
    choice = part.pane.choice
    part.pane.sign()
    choice._brought.setChecked(True)
    choice._choose()
    choice._password.setText("wrong")
    choice._confirm()
    assert [note.kind for note in choice._remarks.notes] == ["must"]
    assert not identity.is_there(desk)
    choice._password.setText(other.secrets.secret("identity") or "")
    choice._confirm()
    until_idle(qtbot, window)
    assert identity.is_there(desk)
    assert stage(current(window).session.agreement) is Stage.PROPOSED


def test_assessment_is_signed_with_a_comment(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    there = evaluated(desk, other)
    judged = tuple(
        GoalEvaluation(goal=each.id, text="Enig.", level="satisfactory")
        for each in sorted(there.agreement.goals, key=lambda goal: goal.id)
    )
    written = replace(there.agreement, assessment=Assessment(goals=judged, overall="Godt."))
    drafting.save(other, written)
    back = sent(other, signed(other, replace(there, agreement=written)), desk)
    part = shown(qtbot, window, back, "close")
    part.pane.body._comment.setPlainText("Jeg ser det annerledes på 1.2.")
    part.pane.sign()
    until_idle(qtbot, window)
    kept = drafting.open_agreement(desk, back.agreement.id).agreement
    assert stage(kept) is Stage.CLOSED
    given = signed_by(kept, Edition.ASSESSMENT, Role.LEADER)
    assert given is not None
    assert given.comment == "Jeg ser det annerledes på 1.2."


def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    part = shown(qtbot, window, draft(desk))
    assert unnamed(window) == []
    assert without_label(window) == []
    part.pane._choose_identity()
    assert unnamed(window) == []
    part.pane._back()


def _replaced(desk: Desk, opened: Opened, goals: tuple[Goal, ...]) -> Opened:
    agreement = replace(opened.agreement, goals=goals)
    drafting.save(desk, agreement)
    return replace(opened, agreement=agreement)
