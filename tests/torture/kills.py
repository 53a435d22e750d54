"""D1: the window is killed while it saves what is typed, and nothing it has shown as saved is gone."""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ledarapp.domain.agreement import Agreement, Person, put_goal
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Role
from ledarapp.messages import Messages
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import PassingSecrets
from ledarapp.settings import Settings
from ledarapp.store.store import Store
from ledarapp.templates import Library
from ledarapp.ui import opening, theme  # noqa: F401 - all that a window reads, read before the first fork
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.screens.basis.parties import Case
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.window import MainWindow
from ledarapp.ui.workplace import Workplace
from tests.torture.result import Result

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))
_SLOWEST = 0.1
# Every other life dies at its first saves, the others in the midst of long typing: some time after so many
# saves as bring all kills together to the number wanted, whatever the machine's speed.
_TIME = (0.02, 1.2)


@dataclass
class _Seen:
    """What the kills have shown so far."""

    kills: int = 0
    saves: int = 0
    lost: int = 0
    half: int = 0
    damaged: int = 0


def run(kills: int, saves: int) -> Result:
    """Kill the window ``kills`` times, and go on until it has acknowledged ``saves`` saves."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    chance, seen, reopened = random.Random(7), _Seen(), list[float]()
    with tempfile.TemporaryDirectory(prefix="ledarapp-kills-") as folder:
        path = Path(folder) / "profile" / "agreements.db"
        agreement_id = _prepare(path)
        while seen.kills < kills or seen.saves < saves:
            share = (saves - seen.saves) / max(1, kills - seen.kills)
            least = chance.randrange(max(1, int(share * 4))) if seen.kills % 2 else 0
            number, typed = _killed_after(path, agreement_id, least, chance.uniform(*_TIME))
            began = time.perf_counter()
            store = Store.open(path, KEY)
            reopened.append(time.perf_counter() - began)
            _judge(store, agreement_id, number, typed, seen)
            store.close()
            seen.kills += 1
            if seen.kills % 50 == 0:
                sys.stderr.write(f"  {seen}\n")
    late = sorted(reopened)[int(len(reopened) * 0.99)]
    wrong = seen.lost + seen.half + seen.damaged
    figure = (
        f"{seen.kills} kills, {seen.saves} saves acknowledged, {seen.lost} lost, {seen.half} half, "
        f"{seen.damaged} damaged; reopening p99 {late * 1000:.0f} ms (promised {_SLOWEST * 1000:.0f})"
    )
    return Result(tried=min(seen.kills - kills, seen.saves - saves), wanted=0, wrong=wrong, figure=figure)


def _judge(store: Store, agreement_id: str, number: int, typed: int, seen: _Seen) -> None:
    loaded = store.load(agreement_id)
    numbers = {int(goal.text) for goal in loaded.goals}
    seen.half += len(numbers) > 1
    seen.lost += max(0, number - min(numbers)) + max(0, typed - len(loaded.case_number))
    seen.damaged += not store.check().healthy
    seen.saves += max(0, number)
    restarted = replace(loaded, case_number="")
    for goal in loaded.goals:
        restarted = put_goal(restarted, replace(goal, text="0"))
    store.save(restarted, at=datetime.now(UTC))


def _desk(store: Store, folder: Path) -> Desk:
    return Desk(
        store=store,
        library=Library(ROOT / "resources"),
        secrets=PassingSecrets(),
        resources=ROOT / "resources",
        identity=folder / "identity.p12",
        now=lambda: datetime.now(UTC),
        new_id=lambda: uuid.uuid4().hex,
    )


def _prepare(path: Path) -> str:
    store = Store.create(path, KEY)
    desk = _desk(store, path.parent)
    opened = drafting.new(desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name="Ola Nordmann"))
    agreement = opened.agreement
    for name in ("one", "two"):
        agreement = put_goal(agreement, Goal(id=name, area=opened.template.areas[0].key, text="0"))
    drafting.save(desk, agreement)
    store.close()
    return agreement.id


def _killed_after(path: Path, agreement_id: str, least: int, seconds: float) -> tuple[int, int]:
    """Kill a window some ``seconds`` after ``least`` saves; return the last one told: number, characters."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        sys.excepthook = _end
        try:
            _type_until_killed(path, agreement_id, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as told:
        lines = [told.readline() for _ in range(least + 1)]
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        lines += told
    os.waitpid(child, 0)
    whole = [line for line in lines if line.endswith("\n")]
    if not whole:
        raise AssertionError("the window never began to save")
    number, typed = whole[-1].split()
    return int(number), int(typed)


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Qt goes on after an exception; here that would be a window that never saves."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def _type_until_killed(path: Path, agreement_id: str, told: int) -> None:
    app = QApplication(["ledarapp", "-style", "fusion"])
    dress = theme.Theme(ROOT / "resources" / "fonts", ROOT / "resources" / "icons")
    theme.install(dress)
    dress.start(Appearance.LIGHT, 100)
    workplace = Workplace(
        desk=_desk(Store.open(path, KEY), path.parent),
        messages=Messages(ROOT / "resources" / "messages"),
        language=LanguageManager(ROOT / "translations"),
        settings=Settings(),
        keep=lambda _: None,
    )
    window = MainWindow(workplace)
    window.show()
    window.open_agreement(agreement_id, "basis")
    app.processEvents()
    window.activateWindow()
    journey = window.host.journey
    if journey is None:
        raise AssertionError("no agreement is open")
    session = journey.session
    editor = next(each._number for each in window.findChildren(Case))
    editor.setFocus()
    state = {"number": 0}

    def step() -> None:
        state["number"] += 1
        if state["number"] % 8 == 0:
            before = session.agreement
            QTest.keyClicks(editor, "7")
            commit_typing()
            if session.agreement == before:
                raise AssertionError("typing was not handed over")
        session.apply(lambda agreement: _both(agreement, state["number"]), "typing", field="text")
        if session.save_state.error is None:
            os.write(told, f"{state['number']} {len(session.agreement.case_number)}\n".encode())

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(0)
    app.exec()


def _both(agreement: Agreement, number: int) -> Agreement:
    for goal in agreement.goals:
        agreement = put_goal(agreement, replace(goal, text=str(number)))
    return agreement
