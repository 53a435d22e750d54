"""One agreement from an empty window to two signatures and an assessment, without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.story.keyboard import Keyboard
from tests.story.test_person import (
    LEADER,
    PROFESSIONAL,
    SUPERIOR,
    TASKS,
    arrive,
    assert_signed,
    make_package,
    save_pdf,
    sign,
    take_in,
    unlock,
)

pytestmark = [pytest.mark.qt_log_ignore("propagateSizeHints"), pytest.mark.usefixtures("qapp")]
GOALS = PROFESSIONAL[:2]


@pytest.fixture
def arriving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Keyboard]]:
    """People with a profile of their own; whoever is still at the program in the end is seen out."""
    people: list[Keyboard] = []

    def made(name: str) -> Keyboard:
        people.append(Keyboard(tmp_path / name))
        return people[-1]

    def offered(*_: object) -> tuple[str, str]:
        (sitting,) = [each for each in people if each.program is not None]
        return str(sitting.offered), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", offered)
    yield made
    for person in people:
        if person.program is not None:
            person.quit()


@pytest.mark.criterion("A15")
def test_the_whole_way_without_a_mouse(arriving: Callable[[str], Keyboard], saved: list[Path]) -> None:
    leader, superior = arriving("leader"), arriving("superior")
    arrive(leader, "nb", LEADER, "I lead a section")
    _draft(leader)
    leader.go("Agree and sign")
    sign(leader, LEADER, first=True)
    make_package(leader, saved, SUPERIOR)
    leader.quit()

    arrive(superior, "sv", SUPERIOR, "I lead a department and its leaders")
    take_in(superior, saved[-1], stranger=LEADER)
    sign(superior, SUPERIOR, first=True)
    assert_signed(save_pdf(superior, saved), LEADER, SUPERIOR)
    make_package(superior, saved, LEADER)
    superior.quit()

    unlock(leader)
    take_in(leader, saved[-1], stranger=SUPERIOR)
    _evaluate(leader, "My evaluation", "The whole: what went well, what was hard")
    leader.press("Next")
    sign(leader, LEADER)
    make_package(leader, saved, SUPERIOR)
    leader.quit()

    unlock(superior)
    take_in(superior, saved[-1])
    _evaluate(superior, "My assessment", "My assessment of the whole")
    superior.go("Sign and close")
    sign(superior, SUPERIOR)
    superior.press("Save the signed PDF…")
    assert_signed(saved[-1], SUPERIOR)


def _draft(leader: Keyboard) -> None:
    leader.press("New agreement")
    leader.press("Resultatavtale, alminnelig skjema")
    leader.press("Create the agreement")
    leader.write("Name", SUPERIOR, nth=1)
    leader.write("Enhetens oppgaver", TASKS)
    leader.go("Goals")
    for number, (text, indicator, source) in enumerate(GOALS, start=1):
        leader.press("Add goal")
        leader.write(f"1.{number} Mål", text)
        leader.press("Add indicator")
        leader.write("a) Indikator", indicator)
        leader.write("a) Målverdi", "90 %")
        leader.press("Add source")
        leader.write("1. Kilde", source)


def _evaluate(person: Keyboard, words: str, whole: str) -> None:
    for number in range(len(GOALS)):
        person.write(words, f"Vi kom {number + 1} skritt videre")
        person.rate(number + 1)
        person.press("Next")
    person.write(whole, f"Et godt år, skriver {person.settings.name}")
    assert person.reads("Ready for signing")
