"""The lock: drawn by hand, by time, with the desktop; nothing to read behind it, and the key gone."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ledarapp import paths
from ledarapp.app import door_of
from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.messages import Messages
from ledarapp.operations import drafting, protecting
from ledarapp.operations.opening import Door, ProfileSecrets, leave
from ledarapp.settings import Settings
from ledarapp.store.store import Store
from ledarapp.ui import theme
from ledarapp.ui.screens.protection import Damaged, Unlock
from ledarapp.ui.settings_window import SettingsWindow
from ledarapp.ui.start import Program, Start
from ledarapp.ui.threshold import Threshold
from ledarapp.ui.watch import Watch
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.window import MainWindow
from tests.keys.rings import Shelf, a_shelf
from tests.ui.accessible import clipped, small_targets, texts, unnamed

ROOT = Path(__file__).resolve().parents[2]
PHRASE = "fire ord er nok"
SECRET = "Blåbærsyltetøyprisen"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def same_dress(dress: theme.Theme) -> Iterator[None]:
    yield
    theme.install(dress)


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return door_of(paths.Profile(tmp_path / "profile"))


@pytest.fixture
def kept() -> list[Settings]:
    return []


def _start(door: Door, kept: list[Settings], settings: Settings | None = None) -> Start:
    return Start(
        messages=Messages(ROOT / "resources" / "messages", strict=True),
        settings=settings or Settings(language="en"),
        keep=kept.append,
        translations=ROOT / "translations",
        resources=ROOT / "resources",
        door=door,
    )


@pytest.fixture
def agreement(door: Door) -> str:
    """One agreement with a name that must not be seen; its id."""
    made = door.make(passphrase=PHRASE)
    opened = drafting.new(made.desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name=SECRET))
    leave(made.desk)
    return opened.agreement.id


@pytest.fixture
def program(door: Door, kept: list[Settings], agreement: str) -> Iterator[Program]:
    """A program at its main window, unlocked by the passphrase, with the agreement open."""
    made = Program(_start(door, kept))
    assert made.begin()
    _unlock(made)
    _main(made).open_agreement(agreement)
    QApplication.processEvents()
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _main(program: Program) -> MainWindow:
    assert isinstance(program.window, MainWindow)
    return program.window


def _unlock(program: Program, phrase: str = PHRASE) -> None:
    page = _lock_page(program)
    page._secret.line.setText(phrase)
    page._open()
    QTest.qWait(50)  # painted, and what follows the first picture done


def _lock_page(program: Program) -> Unlock:
    assert isinstance(program.window, Threshold)
    page = program.window.centralWidget()
    assert isinstance(page, Unlock)
    return page


def _settled() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def _shown() -> str:
    """Every word in any window, and every window's title."""
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return "\n".join(word for each in windows for word in (*texts(each), each.windowTitle()))


@pytest.mark.requirement("R259")
def test_ctrl_l_saves_hides_everything_and_forgets_the_key(
    program: Program, kept: list[Settings], agreement: str
) -> None:
    window = _main(program)
    assert window.host.journey is not None
    window.host.journey.go("basis")
    step = window.host.journey.key
    QApplication.processEvents()
    editor = next(each for each in window.findChildren(LineEdit) if each.isVisible() and not each.text())
    editor.setFocus()
    QTest.keyClicks(editor, "ikke overlatt ennå")
    assert SECRET in _shown()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    _settled()
    page = _lock_page(program)
    assert isinstance(page, QWidget)
    assert SECRET not in _shown()
    assert [each.windowTitle() for each in QApplication.topLevelWidgets() if each.isVisible()] == ["Ledarapp"]
    assert unnamed(page) == clipped(page) == []
    assert small_targets(page) == []
    assert not shiboken6.isValid(window)
    held = [each for each in gc.get_objects() if isinstance(each, ProfileSecrets | Store)]
    assert held
    assert [each for each in held if getattr(each, "key", b"") or getattr(each, "_key", b"")] == []
    assert [each.locked for each in kept][-1]
    assert SECRET not in repr(kept[-1])
    _unlock(program, "feil")
    assert page._field.remarks.notes
    _unlock(program)
    window = _main(program)
    assert window.host.journey is not None
    assert (window.host.journey.session.agreement.id, window.host.journey.key) == (agreement, step)
    assert "ikke overlatt ennå" in repr(window.host.journey.session.agreement)
    assert not [each.locked for each in kept][-1]


def test_the_recovery_code_unlocks_too(program: Program) -> None:
    assert program.desk is not None
    code = protecting.new_recovery_code(program.desk)
    _main(program).lock_wanted.emit()
    page = _lock_page(program)
    page._turn()
    page._code.setText(code)
    page._open()
    assert isinstance(program.window, MainWindow)


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with a_shelf() as made:
        yield made


@pytest.mark.usefixtures("shelf")
def test_starting_again_is_no_way_round_the_lock(door: Door, kept: list[Settings]) -> None:
    leave(door.make(passphrase=PHRASE).desk)
    for locked, expected in ((False, MainWindow), (True, Threshold)):
        program = Program(_start(door, kept, Settings(language="en", locked=locked)))
        assert program.begin()
        assert isinstance(program.window, expected)
        program.window.close()
        program.window.deleteLater()
        program.end()


def test_without_a_passphrase_the_lock_is_a_curtain_and_says_so(
    door: Door, kept: list[Settings], shelf: Shelf, qtbot: QtBot
) -> None:
    leave(door.make().desk)
    program = Program(_start(door, kept))
    assert program.begin()
    qtbot.waitUntil(lambda: program._returning is not None and program._returning.locking is not None)
    assert program._returning is not None
    assert program._returning.locking is not None
    program._returning.locking.lock_if_guarded()
    assert isinstance(program.window, MainWindow), "by itself it locks only what a passphrase guards"
    _main(program).lock_wanted.emit()
    page = _lock_page(program)
    assert "No passphrase is set" in _shown()
    assert clipped(page) == unnamed(page) == []
    assert not kept[-1].locked
    shelf.kept.clear()
    assert page._by_keyring is not None
    page._by_keyring.click()
    assert page._code_field.isVisible(), "the password store has forgotten: the recovery code is asked for"
    program.window.close()
    program.window.deleteLater()
    program.end()


def test_what_cannot_be_saved_keeps_the_window_open(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = _main(program)
    assert window.host.journey is not None

    def full(*_: object) -> None:
        raise LedarappError("store.disk_full", path=Path("x"))

    session = window.host.journey.session
    monkeypatch.setattr("ledarapp.operations.drafting.save", full)
    assert not session.save()
    window.lock_wanted.emit()
    assert _main(program) is window
    assert window.host.info_bar.isVisible()
    monkeypatch.undo()
    window.lock_wanted.emit()
    _lock_page(program)


def test_an_open_dialog_goes_before_the_window(program: Program, qtbot: QtBot) -> None:
    window = _main(program)
    dialog = QDialog(window)
    QLabel(SECRET, dialog)
    QTimer.singleShot(20, window.lock_wanted.emit)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    qtbot.waitUntil(lambda: isinstance(program.window, Threshold))
    assert SECRET not in _shown()


def test_time_runs_out_after_a_warning_and_any_key_stays(qtbot: QtBot) -> None:
    now, minutes, told = [1000.0], [10], list[str]()
    owner = QObject()
    watch = Watch(lambda: minutes[0], owner, lambda: now[0])
    for name in ("warned", "stayed", "ran_out"):
        getattr(watch, name).connect(lambda name=name: told.append(name))

    def after(seconds: float) -> list[str]:
        now[0] += seconds
        told.clear()
        watch.look()
        return told[:]

    assert after(539) == []
    assert after(1) == ["warned"]
    assert after(5) == []
    watch.touch()
    assert told == ["stayed"]
    assert after(599) == ["warned"]
    assert after(1) == ["ran_out"]
    assert after(20_000) == ["ran_out"], "a night's sleep"
    assert after(-5_000) == [], "a clock set back is no idleness"
    minutes[0] = 0
    assert after(20_000) == []
    minutes[0] = 10
    window = QWindow()
    watch._listen(window)
    now[0] += 570
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.KeyPress))
    assert after(40) == []
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    assert after(520) == ["warned"]
    watch._listen(None)
    watch._listen(window)
    window.destroy()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    assert watch._listened is None
    del qtbot


@pytest.mark.criterion("A28")
def test_the_warning_offers_to_stay_and_then_it_locks(program: Program) -> None:
    assert program._returning is not None
    locking = program._returning.locking
    assert locking is not None
    window = _main(program)
    locking.watch._clock = lambda: locking.watch._seen + 545
    locking.watch.look()
    assert window.host.info_bar.isVisible()
    assert "Stay unlocked" in _shown()
    locking.watch.touch()
    assert not window.host.info_bar.isVisible()
    locking.watch._clock = lambda: locking.watch._seen + 601
    locking.watch.look()
    _lock_page(program)


def test_never_is_never_and_it_is_chosen_in_the_settings(program: Program, kept: list[Settings]) -> None:
    window = _main(program)
    settings = SettingsWindow(window)
    settings.show()
    assert settings.locks._after_field.isVisible()
    settings.locks.after.picked.emit("0")
    assert kept[-1].lock_after == 0
    settings.close()
    assert program._returning is not None
    assert program._returning.locking is not None
    program._returning.locking.system.left.emit()
    assert program.window is window


_DESKTOP = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from ledarapp.ui.system_lock import SystemLock
app = QCoreApplication([])
assert QDBusConnection.sessionBus().isConnected()
lock = SystemLock()
told = []
lock.left.connect(lambda: (told.append(1), app.quit()))
assert lock.listen()
def say(is_so):
    message = QDBusMessage.createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
    message.setArguments([is_so])
    QDBusConnection.sessionBus().send(message)
QTimer.singleShot(50, lambda: say(False))
QTimer.singleShot(250, lambda: (print(len(told)), say(True)))
QTimer.singleShot(5000, app.quit)
app.exec()
print(len(told))
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no session bus can be had here")
def test_locking_the_desktop_is_heard() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", _DESKTOP]
    told = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=True, env=os.environ, cwd=ROOT
    )
    assert told.stdout.split() == ["0", "1"]


def test_a_store_that_has_gone_missing_is_offered_a_copy(
    door: Door, kept: list[Settings], agreement: str
) -> None:
    door.places.store.unlink()
    program = Program(_start(door, kept))
    assert program.begin()
    page = _lock_page(program)
    page._secret.line.setText(PHRASE)
    page._open()
    assert isinstance(program.window, Threshold)
    mend = program.window.centralWidget()
    assert isinstance(mend, Damaged)
    mend._button.click()
    assert program.desk is not None
    assert program.desk.store.holds(agreement)
    assert program.window is not None
    program.window.close()
    program.window.deleteLater()
    program.end()
