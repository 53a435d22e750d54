"""The menu bar: every command of the program, with its shortcut, in the language in force."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from ledarapp.ui.command import Command, add_command, refresh
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.text import Text, said


class Menus(QObject):
    """Builds the bar from commands and keeps it in line; a screen's own commands come and go."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._menus: list[tuple[QMenu, Text]] = []
        self._actions: list[QAction] = []
        self._own: list[QAction] = []
        self._screen_menu: QMenu | None = None

    def menu(self, title: Text, *, screen: bool = False) -> QMenu:
        """Add a menu, or fill the one that stands there already.

        The one marked ``screen`` takes the commands of the screen in sight.
        """
        empty = (each for each in self._bar.findChildren(QMenu) if each.title() == said(title))
        made = next(empty, None) or self._bar.addMenu(said(title))
        self._menus.append((made, title))
        # What is possible is asked when somebody looks, and by ``update`` for the shortcuts.
        made.aboutToShow.connect(self.update)
        if screen:
            self._screen_menu = made
        return made

    def submenu(self, menu: QMenu, title: Text) -> QMenu:
        """Add a menu inside a menu."""
        made = menu.addMenu(said(title))
        self._menus.append((made, title))
        return made

    def add(self, menu: QMenu, *commands: Command | None, exclusive: bool = False) -> None:
        """Add commands in order; None is a rule between groups."""
        group = QActionGroup(menu) if exclusive else None
        for command in commands:
            if command is None:
                menu.addSeparator()
                continue
            action = add_command(menu, command)
            self._actions.append(action)
            if group is not None:
                group.addAction(action)

    def show_screen(self, commands: Sequence[Command]) -> None:
        """Put the commands of the screen in sight into their menu, in the place of the last one's."""
        if self._screen_menu is None:
            return
        for action in self._own:
            self._screen_menu.removeAction(action)
            action.deleteLater()
        self._own = []
        if commands:
            self._own.append(self._screen_menu.addSeparator())
            self._own += [add_command(self._screen_menu, command) for command in commands]
        self.update()

    def update(self) -> None:
        """Bring every action into line: words, whether it is possible, whether it is chosen."""
        for menu, title in self._menus:
            menu.setTitle(said(title))
        for action in (*self._actions, *self._own):
            refresh(action)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Return what every command with a shortcut is called and its keys, menu by menu."""
        found = []
        for action in (*self._actions, *self._own):
            if action.shortcuts():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append((action.text().replace("&", ""), keys))
        return tuple(found)


def on_focused(name: str) -> Callable[[], object]:
    """Return what Edit › Cut and its like do: call the focused editor's own."""

    def act() -> None:
        method = getattr(QApplication.focusWidget(), name, None)
        if callable(method):
            method()

    return act


def editing() -> tuple[Command | None, ...]:
    """Return the commands of the Edit menu that belong to the focused text box."""
    return (
        Command("cut", lambda: translate("Menus", "Cu&t"), on_focused("cut"), "Ctrl+X"),
        Command("copy", lambda: translate("Menus", "&Copy"), on_focused("copy"), "Ctrl+C"),
        Command("paste", lambda: translate("Menus", "&Paste"), on_focused("paste"), "Ctrl+V"),
        Command("select_all", lambda: translate("Menus", "Select &all"), on_focused("selectAll"), "Ctrl+A"),
    )
