"""Qt's own texts are Norwegian where Qt itself ships none."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from tests.gates import catalogue
from tests.gates.language import TRANSLATIONS

SPOKEN = {"QAccessibleActionInterface", "QSpiAccessibleBridge"}


@pytest.fixture
def norwegian(tmp_path: Path, qtbot: QtBot) -> Iterator[QtBot]:
    compiled = tmp_path / "qtbase_nb.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [release, "-silent", "-fail-on-unfinished", TRANSLATIONS / "qtbase_nb.ts", "-qm", compiled],
        check=True,
    )
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    yield qtbot
    QCoreApplication.removeTranslator(translator)


def test_dialog_buttons_are_norwegian(norwegian: QtBot) -> None:
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save
        | QDialogButtonBox.StandardButton.Cancel
        | QDialogButtonBox.StandardButton.Yes
    )
    norwegian.addWidget(box)
    assert {button.text() for button in box.buttons()} == {"Lagre", "Avbryt", "&Ja"}


def test_message_details_are_norwegian(norwegian: QtBot) -> None:
    message = QMessageBox()
    norwegian.addWidget(message)
    message.setDetailedText("x")
    assert "Vis detaljer…" in {button.text() for button in message.buttons()}


def test_the_menu_of_a_field_is_norwegian(norwegian: QtBot) -> None:
    field = QLineEdit("x")
    norwegian.addWidget(field)
    texts = [action.text().split("\t")[0] for action in field.createStandardContextMenu().actions()]
    assert texts == ["&Angre", "G&jør om", "", "Klipp &ut", "&Kopier", "&Lim inn", "Slett", "", "Merk alt"]


def test_the_file_dialog_is_norwegian(norwegian: QtBot) -> None:
    dialog = QFileDialog()
    norwegian.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert {"Fil&navn:", "Fil&type:", "&Let i:"} <= {label.text() for label in dialog.findChildren(QLabel)}


def test_what_is_spoken_is_norwegian() -> None:
    entries = catalogue.entries(TRANSLATIONS / "qtbase_nb.ts")
    assert sum(entry.text.context in SPOKEN for entry in entries) >= 98
    assert all(entry.finished and all(entry.translations) for entry in entries)


def test_each_context_keeps_its_texts_apart() -> None:
    texts = [entry.text for entry in catalogue.entries(TRANSLATIONS / "qtbase_nb.ts")]
    assert len(texts) == len(set(texts))
