"""Small windows of the Help menu: the shortcuts as they are, and what this program is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ledarapp import __version__
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.menus import Menus
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.focus_ring import FocusRing
from ledarapp.ui.widgets.roles import speak_as
from ledarapp.ui.widgets.text import Heading, Label, Text, said

_PARTS = (
    "Qt, PySide6 – LGPL 3",
    "Source Sans 3 – SIL Open Font License 1.1",
    "Lucide – ISC, MIT",
    "SQLCipher – BSD 3-Clause · SQLite – public domain",
    "SQLModel, SQLAlchemy, Alembic – MIT",
    "ReportLab, Babel – BSD 3-Clause · pikepdf – MPL 2.0 · Pyphen – GPL 2 / LGPL 2.1 / MPL 1.1",
    "pyHanko, keyring, asn1crypto – MIT · cryptography – Apache 2.0 / BSD 3-Clause",
)


class HelpWindow(QDialog):
    """A window beside the work, closed with Escape or its button."""

    def __init__(self, title: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 24)
        self.column.setSpacing(12)
        self.heading = Heading(title, "title")
        self.column.addWidget(self.heading)
        self.setWindowTitle(said(title))
        self.ring = FocusRing(self)

    def add_lines(self, inside: QWidget) -> None:
        """Put this below, to be scrolled where it has not enough room."""
        speak_as(_Lines.__name__, QAccessible.Role.Document)
        area = _Lines()
        inside.setObjectName("page")
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(said(self._title))
        self.column.addWidget(area, 1)

    def add_close(self) -> None:
        """Put the closing button last."""
        self.add_buttons(Button(lambda: translate("Help", "Close"), "primary", clicked=self.accept))

    def add_buttons(self, *buttons: Button) -> None:
        """Put these buttons last, at the right."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(said(self._title))


class _Lines(QScrollArea):
    """Lines to read; it takes the focus, so that the keyboard can scroll it."""


def show_shortcuts(parent: QWidget, menus: Menus) -> None:
    """Show every command that has a shortcut, read from the menus themselves."""
    window = HelpWindow(lambda: translate("Help", "Keyboard shortcuts"), parent)
    inside = QWidget()
    grid = QGridLayout(inside)
    grid.setColumnStretch(0, 1)
    grid.setHorizontalSpacing(24)
    labels: list[tuple[Label, int, int]] = []
    for line, _ in enumerate(menus.shortcuts()):
        for column in (0, 1):
            # Read again at each language change: the line's place in the menus is steady, its words are not.
            label = Label(partial(_cell, menus, line, column), "dense")
            labels.append((label, line, column))
    for label, line, column in labels:
        grid.addWidget(label, line, column)
    window.add_lines(inside)
    window.add_close()
    window.resize(560, 620)
    window.show()


def _cell(menus: Menus, line: int, column: int) -> str:
    found = menus.shortcuts()
    return found[line][column] if line < len(found) else ""


def show_licences(parent: QWidget, notices: Path) -> None:
    """Show every part of the program with its licence, and the licences' own words."""
    window = HelpWindow(lambda: translate("Help", "Parts and their licences"), parent)
    text = QPlainTextEdit(notices.read_text(encoding="utf-8"))
    text.setReadOnly(True)
    text.setAccessibleName(translate("Help", "Parts and their licences"))
    text.setTabChangesFocus(True)
    window.heading.setBuddy(text)
    window.column.addWidget(text, 1)
    window.add_close()
    window.resize(760, 640)
    window.show()


def show_about(parent: QWidget, folder: Path, notices: Path) -> None:
    """Say what the program is, what it does with data, where that lies, and what it is made of."""
    window = HelpWindow(lambda: translate("Help", "About Ledarapp"), parent)
    sentences: tuple[tuple[Text, str], ...] = (
        (
            lambda: translate(
                "Help",
                "Ledarapp takes two people through a result agreement, from draft to signed assessment.",
            ),
            "",
        ),
        (
            lambda: translate(
                "Help",
                "What you write stays encrypted on this computer. The program makes no network calls, except "
                "to a time stamp server that you have named yourself.",
            ),
            "",
        ),
        (lambda: translate("Help", "Your agreements lie in {0}").format(folder), "muted"),
        (
            lambda: translate("Help", "Version {0}, licence EUPL 1.2. Built with Qt {1}.").format(
                __version__, qVersion()
            ),
            "muted",
        ),
        (lambda: translate("Help", "Parts and their licences:"), "muted"),
    )
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(8, 8, 8, 8)
    column.setSpacing(12)
    for words, tone in sentences:
        column.addWidget(Label(words, "dense", tone=tone))
    column.addWidget(Label("\n".join(_PARTS), "note", tone="muted"))
    column.addStretch(1)
    window.add_lines(inside)
    window.add_buttons(
        Button(lambda: translate("Help", "Accessibility…"), clicked=lambda: _statement(window)),
        Button(lambda: translate("Help", "Licences…"), clicked=lambda: show_licences(window, notices)),
        Button(lambda: translate("Help", "Close"), "primary", clicked=window.accept),
    )
    px = theme.current().px
    window.resize(px(560), px(600))
    window.show()


def _statement(parent: QWidget) -> None:
    from ledarapp.ui.statement import show_statement  # noqa: PLC0415  it stands on this module

    show_statement(parent)
