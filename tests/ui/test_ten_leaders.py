"""A year of one department head with ten leaders: several forms and languages, real stores, one window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Agreement, Person
from ledarapp.domain.decision import DecisionKind
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.paper import Handout
from ledarapp.domain.signature import Edition
from ledarapp.domain.stages import Stage, signed_by, stage
from ledarapp.operations import across, apart, drafting, exchanging, identity, inbox, printing, signing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui.screens.across import Across
from ledarapp.ui.screens.countersign import Countersign
from ledarapp.ui.screens.inbox import Inbox
from ledarapp.ui.screens.received import ReceivedPage
from ledarapp.ui.screens.review import ReviewScreen
from ledarapp.ui.window import MainWindow
from tests.ui.parties import other_desk, until_idle

HEAD = "Kari Nordmann"
LEADERS = (
    ("Ola Nordmann", "ufd-ad", "nb"),
    ("Siri Ødegård", "ufd-ad", "nn"),
    ("Åse Lind", "ufd-oa", "nb"),
    ("Jon Vik", "krd-komm", "nb"),
    ("Eva Ström", "general", "sv"),
    ("Mary Hill", "general", "en"),
    ("Pekka Aho", "ledningsavtal", "sv"),
    ("Liv Moe", "unit-agreement", "nb"),
    ("Nils Berg", "fin-ad", "nb"),
    ("Tuva Dahl", "ufd-ad", "nb"),
)


class Leaders:
    """All ten write at one desk, each in their own name; the folder is how files travel."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self._folder = desk, folder
        self.told: dict[str, Agreement] = {}
        self.ids: dict[str, str] = {}

    def draft(self, name: str, form: str, language: str) -> None:
        """Write the form's example as one's own, without what belongs to later."""
        languages = self.desk.library.get(form).languages
        opened = drafting.example(self.desk, form, language if language in languages else languages[0])
        example = opened.agreement
        told = replace(
            example,
            example=False,
            leader=replace(example.leader, name=name),
            superior=replace(example.superior, name=HEAD),
            goals=example.goals[:4],
        )
        self.told[name], self.ids[name] = told, told.id
        bare = replace(told, self_evaluation=SelfEvaluation(), assessment=Assessment())
        drafting.save(self.desk, bare)
        if not identity.is_there(self.desk):
            identity.make(self.desk, bare.leader, bare.organisation)

    def at(self, name: str) -> Opened:
        return drafting.open_agreement(self.desk, self.ids[name])

    def sign(self, name: str) -> None:
        signing.sign(self.desk, self.at(name), other_name=True)

    def send(self, name: str) -> Path:
        path = self._folder / f"{name.split(maxsplit=1)[0]}-{len(list(self._folder.iterdir()))}.asice"
        path.write_bytes(exchanging.pack(self.desk, self.at(name)))
        return path

    def evaluate(self, name: str, overall: str = "") -> None:
        kept = {goal.id for goal in self.at(name).agreement.goals}
        said = self.told[name].self_evaluation
        goals = tuple(each for each in said.goals if each.goal in kept)
        said = replace(said, overall=overall or said.overall, goals=goals)
        drafting.save(self.desk, replace(self.at(name).agreement, self_evaluation=said))
        self.sign(name)


def take(desk: Desk, data: bytes) -> None:
    seen = exchanging.look(data, known=exchanging.known_people(desk), now=desk.now(), judges=apart.here)
    exchanging.take_in(desk, seen, exchanging.compare(desk, seen))


@pytest.fixture
def leaders(desk: Desk, tmp_path: Path) -> Iterator[Leaders]:
    (tmp_path / "sent").mkdir()
    made = Leaders(other_desk(desk, tmp_path), tmp_path / "sent")
    yield made
    made.desk.store.close()


def review(window: MainWindow, agreement_id: str) -> ReviewScreen:
    window.open_agreement(agreement_id, "review")
    screen = window.host.journey.current if window.host.journey is not None else None
    assert isinstance(screen, ReviewScreen)
    return screen


def read_to_the_end(screen: ReviewScreen) -> None:
    for _ in screen.session.agreement.goals:
        screen.turn(1)


def countersigned(qtbot: QtBot, window: MainWindow, folder: Path) -> list[Path]:
    """Sign together what was read, and return the answers."""
    before = set(folder.iterdir())
    window.incoming.show_countersigning()
    page = window.levels.currentWidget()
    assert isinstance(page, Countersign)
    qtbot.waitUntil(lambda: not page.reading.is_running)
    page.how.folder = folder
    page.sign()
    qtbot.waitUntil(lambda: not page.signing.is_running, timeout=120_000)
    assert all(row.answered is not None for row in page.rows if row.waiting.ready)
    return sorted(set(folder.iterdir()) - before)


def stages(desk: Desk, ids: Sequence[str]) -> set[Stage]:
    return {stage(desk.store.load(each)) for each in ids}


def proposed(qtbot: QtBot, window: MainWindow, desk: Desk, leaders: Leaders) -> None:
    """All ten drop in; one is taken in by the page that shows it, the others as it does it."""
    window.incoming.take_files([leaders.send(each) for each in leaders.ids])
    until_idle(qtbot, window, 240)
    page = window.levels.currentWidget()
    assert isinstance(page, Inbox)
    assert sorted(each.parcel.sender for each in page.table.inside.lines) == sorted(leaders.ids)
    assert desk.store.agreements() == (), "looking takes nothing in"
    first = page.table.inside.lines[0]
    page.table.opened.emit(first.id)
    until_idle(qtbot, window)
    opened = window.levels.currentWidget()
    assert isinstance(opened, ReceivedPage)
    opened.take_in()
    for line in inbox.lines(desk):
        if line.id != first.id:
            take(desk, inbox.content(desk, line.id))


def agreed(qtbot: QtBot, window: MainWindow, desk: Desk, leaders: Leaders, answers: Path) -> None:
    """All are read, one goes back with a comment, the others are countersigned; then the late one."""
    back = list(leaders.ids)[3]
    for name, each in leaders.ids.items():
        screen = review(window, each)
        read_to_the_end(screen)
        if name == back:
            assert screen.margin is not None
            screen.margin.text.setPlainText("Hvordan merkes det?")
            screen.margin.write()
            screen.reason.setPlainText("For mange mål.")
            screen.return_it()
    window.show_overview()
    returned = exchanging.pack(desk, drafting.open_agreement(desk, leaders.ids[back]))
    signed = countersigned(qtbot, window, answers)
    assert len(signed) == len(leaders.ids) - 1
    for answer in signed:
        take(leaders.desk, answer.read_bytes())
    take(leaders.desk, returned)
    there = leaders.at(back).agreement
    assert [each.text for each in there.follow_up.comments] == ["Hvordan merkes det?"]
    changed = replace(there.goals[0], text="Et klarere mål.")
    drafting.save(leaders.desk, replace(there, goals=(changed, *there.goals[1:])))
    leaders.sign(back)
    take(desk, leaders.send(back).read_bytes())
    read_to_the_end(review(window, leaders.ids[back]))
    window.show_overview()
    (late,) = countersigned(qtbot, window, answers)
    take(leaders.desk, late.read_bytes())


def evaluated(window: MainWindow, desk: Desk, leaders: Leaders, names: Sequence[str]) -> None:
    """Self-evaluations come back; one is returned, and comes signed anew."""
    for name in names:
        leaders.evaluate(name)
        take(desk, leaders.send(name).read_bytes())
    first = leaders.ids[names[0]]
    screen = review(window, first)
    screen.reason.setPlainText("Si noe om sykefraværet.")
    screen.return_it()
    assert screen.session.agreement.decisions[-1].kind is DecisionKind.RETURNED
    window.show_overview()
    take(leaders.desk, exchanging.pack(desk, drafting.open_agreement(desk, first)))
    assert stage(leaders.at(names[0]).agreement) is Stage.IN_FORCE
    leaders.evaluate(names[0], "Sykefraværet sank.")
    take(desk, leaders.send(names[0]).read_bytes())
    assert desk.store.load(first).self_evaluation.overall == "Sykefraværet sank."


def assessed(desk: Desk, leaders: Leaders, names: Sequence[str]) -> None:
    for name in names:
        here = desk.store.load(leaders.ids[name])
        goals = {goal.id for goal in here.goals}
        said = leaders.told[name].assessment
        given = tuple(each for each in said.goals if each.goal in goals)
        drafting.save(desk, replace(here, assessment=replace(said, goals=given)))


@pytest.mark.requirement("R218")
@pytest.mark.requirement("R227")
@pytest.mark.requirement("R237")
def test_a_year_with_ten_leaders(
    qtbot: QtBot, window: MainWindow, desk: Desk, leaders: Leaders, tmp_path: Path
) -> None:
    for name, form, language in LEADERS:
        leaders.draft(name, form, language)
        leaders.sign(name)
    names, ids = list(leaders.ids), list(leaders.ids.values())
    identity.make(desk, Person(name=HEAD), "Departementet")
    answers = tmp_path / "answers"
    answers.mkdir()

    proposed(qtbot, window, desk, leaders)
    assert stages(desk, ids) == {Stage.PROPOSED}
    agreed(qtbot, window, desk, leaders, answers)
    assert stages(leaders.desk, ids) == stages(desk, ids) == {Stage.IN_FORCE}
    evaluated(window, desk, leaders, names[:3])
    assessed(desk, leaders, names[:6])

    window.incoming.show_across()
    shown = window.levels.currentWidget()
    assert isinstance(shown, Across)
    until_idle(qtbot, window)
    assert shown.process.rowCount() == len(names)
    shown.show_ratings.click()
    told = across.levels(desk, across.read(desk, across.leaders(desk)))
    assert told is not None
    assert told.leaders >= across.LEAST_LEADERS
    assert not shown.ratings.isHidden()

    talk = drafting.open_agreement(desk, leaders.ids[names[0]])
    assert signed_by(talk.agreement, Edition.SELF_EVALUATION, talk.side.other) is not None
    for paper in (
        printing.draw(talk, Handout.AGENDA, desk.resources),
        printing.minutes(talk, desk.resources),
    ):
        assert paper.startswith(b"%PDF-")
