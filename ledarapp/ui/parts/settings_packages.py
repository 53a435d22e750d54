"""The setting for packages: a folder that is looked into now and then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import CheckBox
from ledarapp.ui.widgets.text import Label

if TYPE_CHECKING:
    from ledarapp.ui.preferences import Preferences
    from ledarapp.ui.workplace import Workplace


class Packages(QWidget):
    """Off until a folder is chosen; where an organisation has named one for packages, that one is offered."""

    def __init__(self, workplace: Workplace, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._offered = str(workplace.policy.packages_folder or "")
        self._folder = workplace.settings.watched_folder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(8))
        self.watch = CheckBox(lambda: translate("Settings", "Look into a folder for new packages"))
        self.watch.setChecked(bool(self._folder))
        self.watch.clicked.connect(self._turn)
        self._where = Label("", "dense")
        self.choose = Button(
            lambda: translate("Settings", "Choose folder…"), "small", icon="folder", clicked=self._choose
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._where, 1)
        row.addWidget(self.choose)
        column.addWidget(self.watch)
        column.addLayout(row)
        column.addWidget(
            Label(
                lambda: translate(
                    "Settings",
                    "What is found is judged and stands in the inbox. Nothing is taken in by itself, and "
                    "nothing in the folder is changed.",
                ),
                "note",
                tone="muted",
            )
        )
        self._show()

    def _turn(self) -> None:
        if not self.watch.isChecked():
            self._keep("")
        elif self._offered:
            self._keep(self._offered)
        else:
            self._choose()

    def _choose(self) -> None:
        title = translate("Settings", "The folder in which packages come")
        chosen = QFileDialog.getExistingDirectory(self, title, self._folder or self._offered)
        self._keep(chosen or self._folder)

    def _keep(self, folder: str) -> None:
        self._folder = folder
        self._preferences.keep(watched_folder=folder)
        self._show()

    def _show(self) -> None:
        self.watch.setChecked(bool(self._folder))
        self._where.say(self._folder)
        self._where.setVisible(bool(self._folder))
        self.choose.setVisible(bool(self._folder))
