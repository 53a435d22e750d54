"""The files under an entry: what each is, whether it goes along, opened after its hash was checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.follow_up import Evidence
from ledarapp.domain.media import may_open
from ledarapp.operations import evidence
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button, ToolButton
from ledarapp.ui.widgets.choices import CheckBox
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Label

Put = Callable[[tuple[Evidence, ...]], object]
_KILO = 1024


class FileList(QWidget):
    """The files of one entry; with ``put`` they can be added, removed, and kept from travelling."""

    def __init__(
        self, session: Session, host: Host, elsewhere: output.Elsewhere, put: Put | None = None
    ) -> None:
        super().__init__()
        self._session, self._host, self._elsewhere, self._put = session, host, elsewhere, put
        self.files: tuple[Evidence, ...] = ()
        self.travels: list[CheckBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_files(self, files: tuple[Evidence, ...]) -> None:
        """Bring the list into line."""
        if files == self.files:
            return
        self.files, self.travels = files, []
        clear_out(self._column)
        here = evidence.is_here(self._host.workplace.desk, self._session.agreement)
        for file in files:
            self._column.addWidget(self._row(file, is_here=file.sha256 in here or self._put is not None))

    def choose(self) -> None:
        """Ask for files and take them in."""
        paths, _ = QFileDialog.getOpenFileNames(self, translate("Log", "Choose files"))
        self.take([Path(each) for each in paths])

    def take(self, paths: list[Path]) -> None:
        """Copy files into the store and put them under the entry; one that is refused is told of."""
        if self._put is None:
            return
        files = list(self.files)
        for path in paths:
            try:
                made = evidence.add(self._host.workplace.desk, self._session.agreement.id, path)
            except LedarappError as error:
                self._host.show_error(error)
                continue
            if made.sha256 not in {each.sha256 for each in files}:
                files.append(made)
        if tuple(files) != self.files:
            self._put(tuple(files))

    def open(self, file: Evidence) -> None:
        """Open a document in another program, from a private place; save what isn't a plain document."""
        try:
            data = evidence.content(self._host.workplace.desk, self._session.agreement.id, file)
        except LedarappError as error:
            self._host.show_error(error)
            return
        if may_open(file.media, file.name):
            self._elsewhere.open(self._host, data, file.name)
        else:
            output.save_as(self, self._host, data, file.name)

    def _row(self, file: Evidence, *, is_here: bool) -> QWidget:
        made = QWidget()
        words = f"{file.name} ({size_words(file.size)})"
        if not is_here:
            column = QHBoxLayout(made)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(Label(lambda: self._away(words), "dense", tone="muted"))
            return made
        row = Flow(gap=12, line_gap=4)
        made.setLayout(row)
        icon = "external-link" if may_open(file.media, file.name) else "download"
        row.addWidget(Button(words, "link", icon=icon, clicked=partial(self.open, file)))
        if self._put is not None:
            goes = CheckBox(lambda: translate("Log", "Goes along in packages"))
            goes.setChecked(file.travels)
            goes.toggled.connect(partial(self._let_travel, file))
            self.travels.append(goes)
            row.addWidget(goes)
            row.addWidget(
                ToolButton(
                    "trash-2",
                    lambda: translate("Log", "Remove {0}").format(file.name),
                    clicked=partial(self._remove, file),
                )
            )
        elif not file.travels:
            row.addWidget(Label(lambda: translate("Log", "stays with you"), "note", tone="muted", wrap=False))
        return made

    def _away(self, words: str) -> str:
        other = self._session.agreement.person(self._session.side.other).name
        return translate("Log", "{0} is with {1} and was not sent").format(words, other)

    def _let_travel(self, file: Evidence, travels: bool) -> None:  # noqa: FBT001 - a signal's value
        if self._put is not None:
            self._put(
                tuple(
                    replace(each, travels=travels) if each.sha256 == file.sha256 else each
                    for each in self.files
                )
            )

    def _remove(self, file: Evidence) -> None:
        if self._put is not None:
            self._put(tuple(each for each in self.files if each.sha256 != file.sha256))


def size_words(size: int) -> str:
    """Return a size as people say it: «12 kB», «3 MB»."""
    if size < _KILO * _KILO:
        return f"{max(1, round(size / _KILO))} kB"
    return f"{round(size / _KILO / _KILO)} MB"
