"""The review in the window: comments in the margin, private notes, returned for changes."""

from __future__ import annotations

import pytest

from ledarapp.domain.decision import DecisionKind
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import reviewing
from ledarapp.operations.desk import Desk
from ledarapp.ui.screens.package import PackageScreen
from ledarapp.ui.screens.review import ReviewScreen
from ledarapp.ui.widgets.text import Label
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import unnamed, without_label
from tests.ui.parties import draft, evaluated, sent, signed


def review(window: MainWindow) -> ReviewScreen:
    window.host.go("review")
    assert window.host.journey is not None
    screen = window.host.journey.current
    assert isinstance(screen, ReviewScreen)
    return screen


@pytest.mark.requirement("R217")
def test_a_head_comments_notes_and_returns_what_a_leader_has_signed(
    window: MainWindow, desk: Desk, other: Desk
) -> None:
    opened = sent(other, signed(other, draft(other)), desk)
    window.show_opened(opened)
    window.show()
    screen = review(window)
    assert screen.margin is not None
    assert not unnamed(screen)
    assert not without_label(screen)
    screen.margin.text.setPlainText("Hva betyr «bedre»?")
    screen.margin.write()
    screen.margin.note.setPlainText("Husk lønn.")
    screen.margin.note.edited.emit("Husk lønn.")
    session = window.host.journey.session if window.host.journey else None
    assert session is not None
    (comment,) = session.agreement.follow_up.comments
    first = session.agreement.goals[0].id
    assert (comment.goal, comment.text) == (first, "Hva betyr «bedre»?")
    session.undo()
    assert session.agreement.follow_up.comments == ()
    session.redo()
    assert reviewing.private_notes(desk, opened.agreement.id) == {first: "Husk lønn."}
    screen.return_it()
    assert stage(session.agreement) is Stage.PROPOSED, "a reason must be given"
    screen.reason.setPlainText("For mange mål.")
    screen.return_it()
    assert stage(session.agreement) is Stage.DRAFT
    assert session.agreement.decisions[-1].kind is DecisionKind.RETURNED
    assert window.host.journey is not None
    assert isinstance(window.host.journey.current, PackageScreen)


def test_the_leaders_rating_waits_for_mine_unless_it_is_to_be_shown(
    window: MainWindow, desk: Desk, other: Desk
) -> None:
    opened = evaluated(other, desk)
    window.show_opened(opened, "review")
    window.show()
    screen = review(window)
    waiting = "The leader's rating is shown when yours is set."

    def says(words: str) -> bool:
        return any(each.text() == words for each in screen.findChildren(Label) if each.isVisible())

    assert says(waiting)
    screen.at_once.click()
    assert not says(waiting)
    assert reviewing.shows_ratings(desk, opened.agreement.id)
