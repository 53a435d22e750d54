"""Two desks and what has passed between them so far, for the screens that come after the draft."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from ledarapp.domain.evaluation import Assessment, GoalEvaluation, SelfEvaluation
from ledarapp.operations import apart, drafting, exchanging, identity, signing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.operations.opening import PassingSecrets
from ledarapp.store.store import Store
from ledarapp.templates import Library
from ledarapp.ui.batch import Batch
from ledarapp.ui.tasks import Task
from ledarapp.ui.window import MainWindow

NOW = datetime(2026, 6, 2, 12, 0, tzinfo=UTC)


def other_desk(desk: Desk, folder: Path) -> Desk:
    """Return the other party's desk, with a store and an identity of its own; its store is to be closed."""
    return Desk(
        store=Store.create(folder / "other" / "agreements.db", b"o" * 32),
        library=Library(desk.resources),
        secrets=PassingSecrets(),
        resources=desk.resources,
        identity=folder / "other.p12",
        now=lambda: NOW,
        new_id=lambda: uuid.uuid4().hex,
    )


def draft(desk: Desk) -> Opened:
    """Return the form's example as a draft, with nothing evaluated yet."""
    opened = drafting.example(desk, "ufd-ad", "nb")
    bare = replace(opened.agreement, self_evaluation=SelfEvaluation(), assessment=Assessment())
    drafting.save(desk, bare)
    return replace(opened, agreement=bare)


def signed(desk: Desk, opened: Opened) -> Opened:
    """Return the agreement with this desk's signature as well."""
    if not identity.is_there(desk):
        agreement = opened.agreement
        identity.make(desk, agreement.person(opened.side), agreement.organisation)
    return replace(opened, agreement=signing.sign(desk, opened))


def sent(sender: Desk, opened: Opened, receiver: Desk) -> Opened:
    """Return the agreement as it arrives at the other desk."""
    data = exchanging.pack(sender, opened)
    seen = exchanging.look(
        data, known=exchanging.known_people(receiver), now=receiver.now(), judges=apart.here
    )
    exchanging.take_in(receiver, seen, exchanging.compare(receiver, seen))
    return drafting.open_agreement(receiver, opened.agreement.id)


def in_force(leader: Desk, superior: Desk) -> Opened:
    """Return the agreement at the leader's desk, signed by both."""
    there = sent(leader, signed(leader, draft(leader)), superior)
    return sent(superior, signed(superior, there), leader)


def evaluated(leader: Desk, superior: Desk) -> Opened:
    """Return the agreement at the superior's desk, with the leader's signed self-evaluation."""
    opened = in_force(leader, superior)
    agreement = opened.agreement
    said = tuple(
        GoalEvaluation(goal=goal.id, text="Nådd.", level="satisfactory")
        for goal in sorted(agreement.goals, key=lambda each: each.id)
    )
    written = replace(agreement, self_evaluation=SelfEvaluation(goals=said, overall="Et godt år."))
    drafting.save(leader, written)
    return sent(leader, signed(leader, replace(opened, agreement=written)), superior)


def until_idle(qtbot: QtBot, window: MainWindow, seconds: int = 60) -> None:
    """Wait until nothing is under way beside the interface."""

    def is_idle() -> bool:
        batches = window.findChildren(Batch)
        return not window.host.tasks.findChildren(Task) and not any(each.is_running for each in batches)

    qtbot.waitUntil(is_idle, timeout=1000 * seconds)
