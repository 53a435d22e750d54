"""Criteria of accessibility that belong to one part of the program each."""

from __future__ import annotations

import ast
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from ledarapp.operations import drafting
from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.theme import Theme
from ledarapp.ui.tokens import CONTRAST, Appearance, Tokens
from ledarapp.ui.widgets.buttons import ToolButton
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.marks import State, draw_state
from ledarapp.ui.widgets.secret_edit import SecretEdit
from ledarapp.ui.widgets.toast import STAYS_MS
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped
from tests.ui.tour import actions, settle, steps, tour

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sorted((ROOT / "ledarapp").rglob("*.py"))
#: what waits for an answer before anything else can be done
MODAL = {"QMessageBox", "QInputDialog", "setModal", "setWindowModality", "exec"}
#: the system's own dialogs for files and printers are no boxes of ours; ``app.exec`` is the program itself
ALLOWED = {("ledarapp/ui/start.py", "exec"), ("ledarapp/ui/parts/output.py", "exec")}
ALLOWED |= {("ledarapp/ui/parts/recovery_code.py", "exec")}

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


def _names(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    found |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return found | {a.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for a in node.names}


def test_nothing_stops_the_work_to_ask_but_choosers_of_the_system() -> None:
    found = {
        (path.relative_to(ROOT).as_posix(), each)
        for path in PROGRAM
        if path.is_relative_to(ROOT / "ledarapp" / "ui")
        for each in _names(path) & MODAL
    }
    assert found - ALLOWED == set()


@pytest.mark.criterion("A29")
def test_nothing_moves_by_itself() -> None:
    animated = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QSequentialAnimationGroup"}
    assert [path.name for path in PROGRAM if _names(path) & animated] == []


@pytest.mark.criterion("A5")
def test_a_cell_knows_its_row_and_the_head_of_its_column(window: MainWindow) -> None:
    drafting.example(window.workplace.desk, "ufd-ad", "nb")
    window.show_overview()
    settle(window)
    table = window.overview.table
    told = QAccessible.queryAccessibleInterface(table)
    cells = [told.child(place) for place in range(told.childCount())]
    heads = {}
    for each in cells:
        cell = (
            each.tableCellInterface() if each is not None and each.role() == QAccessible.Role.Cell else None
        )
        if cell is not None:
            (head,) = cell.columnHeaderCells()
            heads[cell.columnIndex()] = head.text(QAccessible.Text.Name)
            assert cell.rowIndex() == 0
    assert len(heads) == table.model().columnCount()
    assert all(heads.values())


@pytest.mark.criterion("A22")
def test_states_differ_without_colour(qapp: QApplication) -> None:
    del qapp
    pictures = {}
    for state in State:
        image = QImage(36, 36, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_state(painter, QRectF(2, 2, 32, 32), state, QColor("black"), QColor("white"))
        painter.end()
        pictures[state] = image
    for one, other in combinations(State, 2):
        unlike = sum(
            abs((pictures[one].pixel(x, y) & 255) - (pictures[other].pixel(x, y) & 255)) > 96
            for x in range(36)
            for y in range(36)
        )
        assert unlike > 20, (one, other)


@pytest.mark.criterion("A26")
def test_wider_letters_and_words_cut_nothing(window: MainWindow, qapp: QApplication) -> None:
    before = QFont(qapp.font())
    wide = QFont(before)
    wide.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
    wide.setWordSpacing(before.pixelSize() * 0.16 if before.pixelSize() > 0 else 3)
    window.show_opened(drafting.example(window.workplace.desk, "ufd-ad", "nb"))
    qapp.setFont(wide)
    try:
        found = [(place, each) for place, shown in steps(window) for each in clipped(shown)]
    finally:
        qapp.setFont(before)
    assert found == []


@pytest.mark.criterion("A27")
def test_an_icon_alone_tells_its_name_to_the_keyboard_and_escape_closes_it(window: MainWindow) -> None:
    window.show_opened(drafting.example(window.workplace.desk, "ufd-ad", "nb"), "preview")
    settle(window)
    button = next(each for each in window.findChildren(ToolButton) if each.isVisible() and each.isEnabled())
    for _ in range(40):
        if (focused := QApplication.focusWidget()) is button:
            break
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    QTest.qWait(900)
    assert QToolTip.isVisible()
    assert QToolTip.text() == button.toolTip() != ""
    QTest.keyClick(button, Qt.Key.Key_Escape)
    QTest.qWait(400)
    assert not QToolTip.isVisible()
    assert QApplication.focusWidget() is button


@pytest.mark.criterion("A28")
def test_a_passing_message_stays_and_is_reached(window: MainWindow) -> None:
    assert STAYS_MS >= 10_000
    window.show_opened(drafting.example(window.workplace.desk, "ufd-ad", "nb"), "goals")
    settle(window)
    window.host.toast("Saved", undo=True)
    for _ in range(6):
        actions(window)["region"].trigger()
        focused = QApplication.focusWidget()
        if focused is not None and window.host.toaster.isAncestorOf(focused):
            return
    raise AssertionError("F6 never came to the message")


@pytest.mark.criterion("A31", "A40")
def test_help_stands_last_in_the_menu_bar_of_every_screen(window: MainWindow) -> None:
    for place, shown in tour(window):
        if shown is window:
            menus = [each for each in window.menuBar().actions() if each.isVisible()]
            assert menus[-1].text().replace("&", "") == "Help", place


@pytest.mark.criterion("A40")
@pytest.mark.parametrize(
    ("key", "words"), [("en", "Nobody who uses"), ("nb", "Ingen som"), ("sv", "Ingen som")]
)
def test_about_tells_what_is_met_and_what_nobody_has_tried(
    window: MainWindow, language: LanguageManager, key: str, words: str
) -> None:
    actions(window)["about"].trigger()
    settle(window)
    (about,) = window.findChildren(HelpWindow)
    buttons = [each for each in about.findChildren(QPushButton) if each.text().startswith("Accessibility")]
    QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    language.use(key)
    settle(window)
    statement = about.findChildren(HelpWindow)[0]
    assert any(each.text().startswith(words) for each in statement.findChildren(QLabel))
    statement.close()
    about.close()


@pytest.mark.criterion("A36")
def test_a_passphrase_can_be_pasted_and_looked_at(qtbot: QtBot) -> None:
    secret = SecretEdit("Passphrase")
    qtbot.addWidget(secret)
    secret.show()
    QGuiApplication.clipboard().setText("fire ord er nok")
    secret.line.setFocus()
    QTest.keyClick(secret.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert secret.text() == "fire ord er nok"
    eye = secret.findChild(ToolButton)
    assert eye is not None
    QTest.keyClick(eye, Qt.Key.Key_Space)
    assert secret.line.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.criterion("A38")
def test_as_the_system_follows_the_system(dress: Theme, qapp: QApplication) -> None:
    dress.set_appearance(Appearance.SYSTEM)
    hints = qapp.styleHints()
    seen: list[Tokens] = []
    keep = lambda: seen.append(dress.tokens)  # noqa: E731 - to be taken away again
    dress.changed.connect(keep)
    try:
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert len(seen) == 1, "the system's change is followed"
        dress.set_appearance(Appearance.CONTRAST)
        assert seen[-1] is CONTRAST
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert len(seen) == 2, "one's own choice is kept whatever the system does"
    finally:
        dress.changed.disconnect(keep)


def test_what_asks_stands_beside_the_work(window: MainWindow) -> None:
    window.show_opened(drafting.example(window.workplace.desk, "ufd-ad", "nb"), "goals")
    settle(window)
    actions(window)["keep_version"].trigger()
    settle(window)
    (asked,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert not asked.isModal()
    assert QApplication.activeModalWidget() is None
    window.show_overview()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [each for each in window.findChildren(QDialog) if each.isVisible()] == []


@pytest.mark.criterion("A8")
def test_what_assistive_technology_writes_is_kept_as_if_typed(qtbot: QtBot) -> None:
    line = LineEdit()
    qtbot.addWidget(line)
    heard: list[str] = []
    line.edited.connect(heard.append)
    line.setText("the program's own")
    line.commit()
    assert heard == []
    QAccessible.queryAccessibleInterface(line).setText(QAccessible.Text.Value, "Åse Østby")
    line.commit()
    assert (line.text(), heard) == ("Åse Østby", ["Åse Østby"])
