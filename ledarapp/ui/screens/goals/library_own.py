"""One's own library in its window: texts written, changed, deleted, taken in from a file and given away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ledarapp.domain.entry import OWN, Entry, EntryKind
from ledarapp.domain.errors import LedarappError
from ledarapp.operations import shelving
from ledarapp.ui.language import translate
from ledarapp.ui.parts.output import save_as
from ledarapp.ui.screens.goals.bookcase import Bookcase
from ledarapp.ui.screens.goals.library_parts import EntryEditor, EntryList, ImportPanel
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Text, said

Tell = Callable[[Text, str], object]


class OwnShelf(QWidget):
    """The buttons and what they unfold; each change is one step that can be taken back."""

    def __init__(self, case: Bookcase, entries: EntryList, changed: Callable[[], object], tell: Tell) -> None:
        super().__init__()
        self._case, self._list, self._look, self._tell = case, entries, changed, tell
        self._steps: list[tuple[Text, shelving.Step]] = []
        self.editor = EntryEditor(self._save, lambda: self._show_panel(None))
        self.bringing = ImportPanel(self._take_in, lambda: self._show_panel(None))
        self.change = Button(_edit_words, "quiet", icon="pen-line", clicked=self._edit)
        self.delete = Button(_delete_words, "quiet", icon="trash-2", clicked=self._delete)
        self.back = Button(self._back_words, "quiet", clicked=self.undo)
        row = Flow(gap=8, line_gap=4)
        for button in (
            Button(_new_words, "quiet", icon="plus", clicked=self._new),
            self.change,
            self.delete,
            Button(_import_words, "quiet", icon="folder-open", clicked=self._import),
            Button(_export_words, "quiet", icon="download", clicked=self._export),
            self.back,
        ):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.editor)
        column.addWidget(self.bringing)
        column.addLayout(row)

    def show_for(self, entry: Entry | None) -> None:
        """Offer what can be done with the marked entry: only one's own are changed."""
        mine = entry is not None and entry.shelf == OWN
        self.change.setVisible(mine)
        self.delete.setVisible(mine)
        self.back.setVisible(bool(self._steps))

    def undo(self) -> None:
        """Take back the last change of one's own library."""
        if self._steps:
            _, step = self._steps.pop()
            shelving.change(self._case.host.workplace.desk, keep=step.kept, drop=step.gone)
            self._changed(lambda: translate("Library", "Taken back"))

    def show_file(self, path: Path) -> None:
        """Look into a library file; nothing is taken in by looking."""
        workplace = self._case.host.workplace
        try:
            coming = shelving.look(workplace.desk, path)
        except LedarappError as error:
            refusal = error
            self._tell(lambda: workplace.sentence(refusal), "must")
            return
        self._show_panel(self.bringing)
        self.bringing.ask(coming, self._case.language)

    def _edit(self) -> None:
        entry = self._list.current()
        if entry is not None and entry.shelf == OWN:
            self._show_panel(self.editor)
            self.editor.ask(entry, self._case.language)

    def _new(self) -> None:
        self._show_panel(self.editor)
        self.editor.ask(None, self._case.language)

    def _save(self, before: Entry | None, kind: EntryKind, text: str) -> None:
        desk = self._case.host.workplace.desk
        made = shelving.rewritten(desk, before, kind, text, self._case.language)
        label = _changed_words if before is not None else _added_words
        self._keep(label, shelving.change(desk, keep=(made,)))
        self._show_panel(None)

    def _delete(self) -> None:
        entry = self._list.current()
        if entry is not None and entry.shelf == OWN:
            self._keep(_deleted_words, shelving.change(self._case.host.workplace.desk, drop=(entry,)))

    def _import(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = translate("Library", "Library files (*.toml)")
        chosen, _ = QFileDialog.getOpenFileName(self, _import_words(), folder, kinds)
        if chosen:
            self.show_file(Path(chosen))

    def _take_in(self, entries: tuple[Entry, ...]) -> None:
        step = shelving.change(self._case.host.workplace.desk, keep=entries)
        self._keep(partial(_taken_words, len(entries)), step)
        self._show_panel(None)

    def _export(self) -> None:
        if not self._case.shelves[0].entries:
            self._tell(
                lambda: translate("Library", "Your library is empty: keep a goal in it first"), "muted"
            )
            return
        data = shelving.as_file(self._case.host.workplace.desk)
        path = save_as(self, self._case.host, data, translate("Library", "library") + ".toml")
        if path is not None:
            self._tell(lambda: translate("Library", "Saved as {0}").format(path.name), "muted")

    def _keep(self, label: Text, step: shelving.Step) -> None:
        self._steps.append((label, step))
        self._changed(label)

    def _changed(self, label: Text) -> None:
        self._case.forget()
        self.back.say(self._back_words)
        self._look()
        self._tell(label, "muted")

    def _back_words(self) -> str:
        label = said(self._steps[-1][0]) if self._steps else ""
        return translate("Library", "Undo: {0}").format(label[:1].lower() + label[1:])

    def _show_panel(self, panel: QWidget | None) -> None:
        for each in (self.editor, self.bringing):
            each.setVisible(each is panel)
        if panel is None:
            self._list.setFocus()


def _new_words() -> str:
    return translate("Library", "New text")


def _edit_words() -> str:
    return translate("Library", "Edit")


def _delete_words() -> str:
    return translate("Library", "Delete")


def _import_words() -> str:
    return translate("Library", "Take in a file…")


def _export_words() -> str:
    return translate("Library", "Save my library as a file…")


def _changed_words() -> str:
    return translate("Library", "Text changed")


def _added_words() -> str:
    return translate("Library", "Text added")


def _deleted_words() -> str:
    return translate("Library", "Text deleted")


def _taken_words(count: int) -> str:
    return translate("Library", "%n text(s) taken in", None, count)
