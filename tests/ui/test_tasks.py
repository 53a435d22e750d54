"""Work beside the interface: its end is told on the main thread, and never to a page that is gone."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from ledarapp.domain.errors import LedarappError
from ledarapp.ui.tasks import Tasks


def refused() -> int:
    raise LedarappError("files.missing", path="x")


def test_a_value_and_an_error_come_back_on_the_main_thread(qtbot: QtBot) -> None:
    heard: list[tuple[object, QThread]] = []

    def hear(told: object) -> None:
        heard.append((told, QThread.currentThread()))

    tasks = Tasks(hear)
    tasks.run(lambda: 2, hear)
    tasks.run(refused, hear)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert {str(told) for told, _ in heard} == {"2", "files.missing (path=x)"}
    assert all(thread is QThread.currentThread() for _, thread in heard)


@pytest.mark.parametrize("work", [lambda: 2, refused])
def test_who_has_left_hears_nothing(work: Callable[[], int]) -> None:
    heard: list[object] = []
    tasks, page = Tasks(heard.append), QObject()
    tasks.run(work, heard.append, owner=page)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    assert tasks.wait()
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    assert heard == []


def test_the_collector_rests_while_another_thread_works(qtbot: QtBot) -> None:
    """It must not take Qt objects down on a worker: that made the window wait for ever."""
    tasks = Tasks(print)
    seen: list[bool] = []
    tasks.run(gc.isenabled, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(gc.isenabled)
    assert seen == [False]


def test_the_collector_wakes_when_work_is_waited_for_and_never_told_of(qtbot: QtBot) -> None:
    tasks = Tasks(print)
    tasks.run(lambda: 1, print)
    assert not gc.isenabled()
    assert tasks.wait()
    assert gc.isenabled()
    qtbot.wait(20)
    assert gc.isenabled()
