"""The packs of common requirements at hand: how many leaders have taken each in, and a file for each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.pack import Pack
from ledarapp.domain.summary import Summary
from ledarapp.operations import across, packs
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.text import Label


class AcrossPacks(QWidget):
    """A line for each pack; hidden where there is none, or no leader."""

    def __init__(self, host: WindowHost) -> None:
        super().__init__()
        self._host = host
        self._leaders: Sequence[Summary] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_read(self, leaders: Sequence[Summary], read: Sequence[Agreement]) -> None:
        """Bring the lines into line with what the leaders have taken in."""
        self._leaders = leaders
        clear_out(self._column)
        held = packs.held(self._host.workplace.desk) if leaders else ()
        for pack in held:
            self._column.addWidget(self._line(pack, *across.uptake(pack, read)))
        self.setVisible(bool(held))

    def issue(self, pack: Pack) -> None:
        """Write the pack into a folder, once for each leader."""
        words = translate("Across", "The folder for the leaders' files")
        chosen = QFileDialog.getExistingDirectory(self, words, output.home())
        if not chosen:
            return
        desk, leaders = self._host.workplace.desk, self._leaders

        def act() -> None:
            made = across.issue_to_all(desk, pack, leaders, Path(chosen))
            count = len(made)
            self._host.toast(lambda: translate("Across", "%n file(s) written, one a leader", None, count))

        self._host.attempt(act)

    def _line(self, pack: Pack, held: int, newest: int) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = translate("Across", "{0}, version {1}").format(pack.title, pack.version)
        words.addWidget(Label(name, "dense", strong=True))
        of = len(self._leaders)
        words.addWidget(Label(lambda: _taken(held, newest, of), "note", tone="muted"))
        row.addLayout(words, 1)
        button = Button(
            lambda: translate("Across", "A file for each leader…"),
            "small",
            icon="download",
            clicked=partial(self.issue, pack),
        )
        button.setAccessibleDescription(name)
        row.addWidget(button)
        return line


def _taken(held: int, newest: int, of: int) -> str:
    words = translate("Across", "Taken in by {0} of {1} leaders").format(held, of)
    if newest < held:
        words += ", " + translate("Across", "{0} of them in this version").format(newest)
    return words
