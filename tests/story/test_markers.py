"""Marker words wherever a person writes: afterwards no file, log, report or title of the program holds one.

The short run plays one form; ``make torture`` (it sets ``LEDARAPP_STORES``) plays all of them.
"""

from __future__ import annotations

import base64
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from ledarapp import app, paths, settings
from ledarapp.domain.agreement import Agreement, Milestone, Person, Section
from ledarapp.domain.entry import EntryKind
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Template
from ledarapp.messages import Messages
from ledarapp.operations import drafting, evidence, history, shelving
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import leave
from ledarapp.store import backups
from ledarapp.store.connection import connect
from ledarapp.templates import Library
from ledarapp.ui.diagnosis import show_diagnosis
from ledarapp.ui.faults import FaultDialog, report
from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.start import Program, Start
from ledarapp.ui.tasks import Task
from ledarapp.ui.threshold import Threshold
from ledarapp.ui.window import MainWindow
from tests.store.sample import a_sheet, a_snapshot, an_agreement, an_answer
from tests.story.markers import STEM, Markers, found, hits

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
PHRASE = "fire ord er nok"
FORMS = (
    sorted(card.key for card in Library(RESOURCES).cards()) if "LEDARAPP_STORES" in os.environ else ["ufd-ad"]
)
LEAST = 50
OWN = ("name", "title", "unit", "organisation")

pytestmark = [pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)"), pytest.mark.usefixtures("qapp")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """A profile and what is written in it; ``temp`` is where everything passing goes."""

    profile: paths.Profile
    temp: Path
    markers: Markers
    agreement: str

    @property
    def folders(self) -> tuple[Path, Path]:
        """Every place the program writes to by itself."""
        return self.profile.folder, self.temp


@pytest.fixture
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for passing files, for this process and those it starts."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture(params=FORMS)
def life(request: pytest.FixtureRequest, tmp_path: Path, temp: Path) -> Life:
    """A profile in which every field that somebody can write holds a marker of its own."""
    profile, markers = paths.Profile(tmp_path / "profile"), Markers()
    desk = app.door_of(profile).make(passphrase=PHRASE, use_keyring=False).desk
    begun = drafting.new(desk, str(request.param), "nb", side=Role.LEADER, me=Person())
    full = _full(begun.agreement, begun.template, markers)
    drafting.save(desk, full)
    _beside(desk, full, markers, tmp_path)
    mine = {name: markers.word(f"Settings.{name}") for name in OWN}
    app._keep(profile, settings.impose(settings.Settings(language="en", first_run_done=True), mine))
    leave(desk)
    assert len(markers.given) > LEAST
    return Life(profile=profile, temp=temp, markers=markers, agreement=full.id)


def _full(begun: Agreement, form: Template, markers: Markers) -> Agreement:
    """Return the sample under this form: all its headings, a goal in each area, dates, both sides' words."""
    full = an_agreement(begun.id)
    goals = [
        replace(full.goals[0], id=f"goal-{number}", area=area.key)
        for number, area in enumerate(form.areas, start=1)
    ]
    under = replace(
        full,
        template=begun.template,
        template_version=begun.template_version,
        sections=tuple(Section(key=each.key) for each in form.sections),
        milestones=tuple(Milestone(key=each.key, on=full.milestones[0].on) for each in form.milestones),
        goals=tuple(goals),
        signatures=(),
    )
    return markers.write(under)


def _beside(desk: Desk, full: Agreement, markers: Markers, folder: Path) -> None:
    """Keep what lies beside an agreement: versions, signed files, sheets, answers, files, texts, people."""
    history.keep(desk, full, markers.word("name of a version"))
    signed = replace(a_snapshot(), agreement=full.id)
    words = [markers.word(f"Snapshot.{each}") for each in ("data", "pdf", "template_text")]
    data, pdf, text = words
    desk.store.keep_snapshot(
        replace(signed, data=f'{{"goals":["{data}"]}}'.encode(), pdf=pdf.encode(), template_text=text)
    )
    desk.store.keep_sheet(full.id, markers.write(a_sheet()), at=desk.now())
    desk.store.take_answers((markers.write(an_answer()),))
    own = [shelving.entry(desk, EntryKind.GOAL, markers.word("library"), "nb")]
    shelving.change(desk, keep=own)
    desk.store.remember_person("ef" * 32, markers.word("known person"), at=desk.now())
    file = folder / "note.txt"
    file.write_text(markers.word("file of an entry"), encoding="utf-8")
    evidence.add(desk, full.id, file)


@pytest.fixture
def logged(life: Life) -> Iterator[None]:
    """The log of the profile, as the start-up keeps it."""
    room = logging.getLogger("ledarapp")
    before = list(room.handlers)
    app._keep_log(life.profile)
    yield
    for each in [each for each in room.handlers if each not in before]:
        each.close()
    room.handlers = before


@pytest.fixture
def program(life: Life, logged: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program as it starts on this profile, at its lock."""
    del logged
    made = Program(
        Start(
            messages=Messages(RESOURCES / "messages", strict=True),
            settings=settings.load(life.profile.settings),
            keep=lambda changed: app._keep(life.profile, changed),
            translations=ROOT / "translations",
            resources=RESOURCES,
            door=app.door_of(life.profile),
        )
    )
    monkeypatch.setattr(sys, "excepthook", made.tell_of)
    assert made.begin()
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _unlock(program: Program) -> MainWindow:
    assert program.window is not None
    secret = next(each for each in program.window.findChildren(QLineEdit) if each.isVisible())
    secret.setText(PHRASE)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    QTest.qWait(50)
    assert isinstance(program.window, MainWindow)
    return program.window


def _lock(program: Program, window: MainWindow) -> None:
    window.activateWindow()
    QTest.qWait(50)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    patience = QDeadlineTimer(10_000)
    while not isinstance(program.window, Threshold):
        assert not patience.hasExpired()
        QTest.qWait(10)
    QTest.qWait(50)


def _settle(window: MainWindow) -> None:
    for _ in range(400):
        QApplication.processEvents()
        if not window.host.tasks.findChildren(Task):
            return
        QTest.qWait(20)
    raise AssertionError("work goes on for ever")


def _titles() -> str:
    return "\n".join(each.windowTitle() for each in QApplication.topLevelWidgets())


@pytest.mark.requirement("R259")
def test_nothing_written_can_be_read_in_any_file(
    program: Program, life: Life, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    _assert_all_is_kept(life)
    window = _unlock(program)
    window.open_agreement(life.agreement)
    journey = window.host.journey
    assert journey is not None
    titles, seen = [_titles()], 0
    for step in (*journey.steps, "history"):
        journey.go(step)
        _settle(window)
        seen += _type(window, life.markers)
        titles.append(_titles())
    assert seen > 0
    faults = [*_force(window, life.markers), _diagnosis(window)]
    # As it lies while the program runs, its log not yet taken into the store.
    assert _beyond_own(life) == {}
    _lock(program, window)
    titles.append(_titles())
    assert _beyond_own(life) == {}
    window = _unlock(program)
    desk = program.desk
    assert desk is not None
    desk.store.backup(at=desk.now())
    window.close()
    program.end()
    told = capfd.readouterr()
    said = "\n".join([*faults, *titles, told.out, told.err, caplog.text, *_records(caplog)])
    assert found(said.encode()) == 0
    assert "unexpected: " in life.profile.log.read_text(encoding="utf-8"), "faults were logged"
    assert _beyond_own(life) == {}
    assert len(backups.made(life.profile.backups)) > 0


def _records(caplog: pytest.LogCaptureFixture) -> Iterator[str]:
    """What a handler with another form could write: the words of each record and its trace."""
    for each in caplog.records:
        yield f"{each.getMessage()} {each.exc_text or ''} {each.exc_info or ''}"


def _beyond_own(life: Life) -> dict[Path, int]:
    """Return the hits, without the person's own name, title, unit and organisation in the settings.

    That these stand there is said in docs/security.md; any other word in the same file counts.
    """
    told = hits(life.folders)
    own = [word for word, place in life.markers.given.items() if place.startswith("Settings.")]
    text = life.profile.settings.read_text(encoding="utf-8")
    if found(text.encode()) == sum(text.count(word) for word in own):
        told.pop(life.profile.settings, None)
    return told


def _assert_all_is_kept(life: Life) -> None:
    """Every marker is in the store when it is opened: what isn't there can't be found by any search."""
    desk = app.door_of(life.profile).by_passphrase(PHRASE)
    key, path = desk.store._key, desk.store.path
    desk.store.close()
    with closing(connect(path, key)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        words = "".join(
            str(connection.execute(f'SELECT * FROM "{name}"').fetchall())  # noqa: S608 - our own tables
            for (name,) in tables
        )
    lost = {
        word: place
        for word, place in life.markers.given.items()
        if word not in words and not place.startswith("Settings.")
    }
    assert lost == {}


def _type(window: MainWindow, markers: Markers) -> int:
    """Type into the first fields that can be written in, and leave them: then it is saved."""
    lines = [each for each in window.findChildren(QLineEdit) if each.isVisible() and not each.isReadOnly()]
    areas = [
        each for each in window.findChildren(QPlainTextEdit) if each.isVisible() and not each.isReadOnly()
    ]
    for editor in (*lines[:2], *areas[:2]):
        if editor.isEnabled():
            editor.setFocus()
            QTest.keyClicks(editor, f" {markers.word('typed')}")
            QTest.keyClick(editor, Qt.Key.Key_Tab)
    _settle(window)
    return len(lines) + len(areas)


def _diagnosis(window: MainWindow) -> str:
    """Return the diagnostic report as it is shown."""
    show_diagnosis(window)
    shown = next(each for each in window.findChildren(HelpWindow) if each.isVisible())
    told = next(iter(shown.findChildren(QPlainTextEdit))).toPlainText()
    shown.accept()
    assert "unexpected: " in told, "the log's last lines are there"
    return told


class _Caller(QObject):
    """Somebody whose slots and jobs go wrong with what was written in their hands."""

    called = Signal(str)


def _force(window: MainWindow, markers: Markers) -> list[str]:
    """Let an error of ours with a marker in it come to each of its doors; return what was told of each."""
    told: list[str] = []
    word = markers.word("error")
    caller = _Caller(window)
    caller.called.connect(_broken)
    button = QPushButton(window)
    button.clicked.connect(lambda: _broken(word))
    ways: tuple[Callable[[], object], ...] = (
        lambda: caller.called.emit(word),
        button.click,
        lambda: QTimer.singleShot(0, lambda: _broken(word)),
        lambda: window.host.tasks.run(lambda: _broken(word), print),
        lambda: window.host.tasks.run(lambda: word, lambda value: _broken(str(value))),
        lambda: window.host.show_error(_error(word)),
    )
    for act in ways:
        act()
        _settle(window)
        QTest.qWait(10)
        dialogs = [each for each in window.findChildren(FaultDialog) if each.isVisible()]
        assert len(dialogs) == 1
        told += [each.toPlainText() for each in dialogs[0].findChildren(QPlainTextEdit)]
        dialogs[0].accept()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    told.append(report(_error(word)))
    assert all("KeyError" in each for each in told)
    return told


def _broken(word: str) -> NoReturn:
    raise KeyError(word) from LedarappError("store.damaged", path=word)


def _error(word: str) -> Exception:
    try:
        _broken(word)
    except KeyError as error:
        return error


def test_the_search_finds_a_word_in_every_shape(tmp_path: Path) -> None:
    """A search that finds nothing proves nothing unless it would have found something."""
    word = Markers().word("here")
    for number, data in enumerate(_written(word)):
        (tmp_path / f"{number}.bin").write_bytes(b"\0\xff" * number + data + b"\0" * number)
    (tmp_path / f"{STEM}.txt").touch()
    assert len(hits([tmp_path])) == len(list(_written(word))) + 1


def _written(word: str) -> Iterator[bytes]:
    yield from (word.encode(), word.upper().encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    yield word.encode().hex().encode()
    for before in ("", "a", "ab"):
        yield base64.b64encode(f"{before}{word} and more".encode())
