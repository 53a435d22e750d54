"""A command: one entry of a menu, with its shortcut; what can be done is always found there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ledarapp.ui.widgets.text import Text, said


@dataclass(frozen=True)
class Command:
    """``shortcut`` is in Qt's words («Ctrl+Return»); ``possible`` tells whether it can be done now.

    ``key`` is a steady name for tests and for finding the action again.
    """

    key: str
    text: Text
    act: Callable[[], object]
    shortcut: str = ""
    possible: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None


def add_command(menu: QMenu, command: Command) -> QAction:
    """Put a command into a menu and return its action; its words are read again by ``refresh``."""
    action = QAction(menu)
    action.setObjectName(command.key)
    action.setCheckable(command.checked is not None)
    if command.shortcut:
        action.setShortcuts([QKeySequence(each) for each in command.shortcut.split("; ")])
    action.triggered.connect(command.act)
    action.setProperty("command", command)
    menu.addAction(action)
    refresh(action)
    return action


def refresh(action: QAction) -> None:
    """Bring a command's action into line: words, whether it is possible, whether it is chosen."""
    command = action.property("command")
    if isinstance(command, Command):
        action.setText(said(command.text))
        action.setEnabled(command.possible is None or command.possible())
        if command.checked is not None:
            action.setChecked(command.checked())
