"""A real workplace for the window: a desk over a real store, the real words and the real dress."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ledarapp.domain.agreement import Person
from ledarapp.domain.signature import Role
from ledarapp.messages import Messages
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk, Opened
from ledarapp.operations.opening import PassingSecrets
from ledarapp.settings import Settings
from ledarapp.store.store import Store
from ledarapp.templates import Library
from ledarapp.ui import theme
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.window import MainWindow
from ledarapp.ui.workplace import Workplace
from tests.ui.parties import other_desk

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
NOW = datetime(2026, 6, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session", autouse=True)
def dress(qapp: QApplication) -> theme.Theme:
    """Dress the application once, as the start-up does."""
    assert isinstance(qapp, QApplication)
    made = theme.Theme(RESOURCES / "fonts", RESOURCES / "icons")
    theme.install(made)
    made.start(Appearance.LIGHT, 100)
    return made


@pytest.fixture(scope="session")
def language(dress: theme.Theme) -> LanguageManager:
    """One manager for all, as in the program."""
    del dress
    return LanguageManager(ROOT / "translations")


@pytest.fixture(autouse=True)
def plain(dress: theme.Theme, language: LanguageManager) -> Iterator[None]:
    """Every test begins in English, light, at 100 %, whatever program ran before."""
    theme.install(dress)
    language.region = ""
    language.use("en")
    dress.set_appearance(Appearance.LIGHT)
    dress.set_percent(100)
    yield
    # Its words would be heard wherever the next program has none of its own.
    language.use("en")
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk over an empty store of its own."""
    store = Store.create(tmp_path / "profile" / "agreements.db", b"k" * 32)
    yield Desk(
        store=store,
        library=Library(RESOURCES),
        secrets=PassingSecrets(),
        resources=RESOURCES,
        identity=tmp_path / "identity.p12",
        now=lambda: NOW,
        new_id=lambda: uuid.uuid4().hex,
    )
    store.close()


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The other party's desk."""
    made = other_desk(desk, tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def workplace(desk: Desk, language: LanguageManager) -> Workplace:
    """The desk with sentences, language and settings that nobody writes to disk."""
    return Workplace(
        desk=desk,
        messages=Messages(RESOURCES / "messages", strict=True),
        language=language,
        settings=Settings(),
        keep=lambda _: None,
    )


@pytest.fixture
def draft(desk: Desk) -> Callable[[str, str], Opened]:
    """Make a draft of one's own: its leader's name and unit."""

    def made(name: str, unit: str) -> Opened:
        leader = Person(name=name, unit=unit)
        opened = drafting.new(desk, "ufd-ad", "nb", side=Role.LEADER, me=leader)
        agreement = replace(opened.agreement, superior=Person(name="Kari Nordmann"))
        drafting.save(desk, agreement)
        return replace(opened, agreement=agreement)

    return made


@pytest.fixture
def window(workplace: Workplace) -> Iterator[MainWindow]:
    """The main window, shown and laid out."""
    made = MainWindow(workplace)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()
    # Gone before the next one comes: a window that is deleted later would take the focus with it.
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
