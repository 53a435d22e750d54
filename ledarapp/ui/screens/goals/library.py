"""The library's window: browse, narrow and put in what stands there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.domain.entry import Entry, EntryKind, Shelf, Side, Wanted, children, find
from ledarapp.domain.template import say
from ledarapp.ui import theme
from ledarapp.ui.announce import announce
from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.language import translate
from ledarapp.ui.screens.goals.acts import Acts
from ledarapp.ui.screens.goals.library_own import OwnShelf
from ledarapp.ui.screens.goals.library_parts import EntryList, kind_word, side_word
from ledarapp.ui.screens.goals.list import GoalList
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import CheckBox, ComboBox, LineEdit
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.focus_ring import FocusRing
from ledarapp.ui.widgets.text import Label, Text, said

SIZE = (820, 720)
_ROW = 54
_EVERY = "*"


class LibraryWindow(HelpWindow):
    """Stands beside the goals; what is put in lands there, as one step of undo."""

    def __init__(self, acts: Acts, goals: GoalList, parent: QWidget) -> None:
        super().__init__(lambda: translate("Library", "Library"), parent)
        self._acts, self._case, self.goals = acts, acts.bookcase, goals
        self.filters = Filters(self._case.shelves, self._speaks())
        self.filters.changed(self.look)
        self.count = Label("", "caption", tone="muted")
        self.list = EntryList(self._caption, lambda: acts.session.language)
        self.list.activated.connect(self.insert)
        self.list.currentItemChanged.connect(self._chosen)
        self.whole = Label("", "dense")
        self.parts = CheckBox("")
        self.parts.setChecked(True)
        self.own = OwnShelf(self._case, self.list, self.look, self.tell)
        self.told = Label("", "note", tone="muted")
        self.put_in = Button(lambda: translate("Library", "Insert"), "primary", clicked=self.insert)
        self._arrange()
        QShortcut(QKeySequence.StandardKey.Undo, self, self.own.undo)
        self.look()
        self.ring = FocusRing(self)
        px = theme.current().px
        self.list.setMinimumHeight(px(2 * _ROW))
        self.resize(min(px(SIZE[0]), parent.width()), min(px(SIZE[1]), parent.height()))
        self.filters.search.setFocus()

    @classmethod
    def show_one(cls, acts: Acts, goals: GoalList, parent: QWidget) -> LibraryWindow:
        """Show the window of these goals, the one that is open already where there is one."""
        found = [each for each in parent.findChildren(cls) if each.isVisible() and each.goals is goals]
        window = found[0] if found else cls(acts, goals, parent)
        window.show()
        if found:
            window.raise_()
        window.activateWindow()
        return window

    def look(self) -> None:
        """Show what the fields ask for."""
        found = find(self._case.shelves, self.filters.wanted(self._case.form), self._case.language)
        self.list.show_entries(found)
        self.count.say(lambda: translate("Library", "%n text(s)", None, len(found)))
        self._chosen()

    def insert(self) -> None:
        """Put the marked text into the agreement: a goal as a new one, another text into the goal in use."""
        entry, current = self.list.current(), self.goals.current()
        if entry is None or not self._acts.may_write():
            return
        if entry.kind is EntryKind.ACTION and (heading := self._case.insert_measure(entry)):
            self.tell(lambda: translate("Library", "Inserted under “{0}”").format(heading))
            return
        if entry.kind in {EntryKind.GOAL, EntryKind.ACTION}:
            area = self.goals.current_area()
            if entry.kind is EntryKind.ACTION:
                area = self._case.development_area(area)
            parts = children(self._case.shelves, entry) if self.parts.isChecked() else ()
            current = self._case.insert_goal(entry, parts, area)
            self.goals.open(current)
        elif current:
            self.goals.open(current)
            self._case.insert_part(entry, current)
        else:
            self.tell(lambda: translate("Library", "Open the goal it belongs to first"))
            return
        number = self._acts.number(current)
        self.tell(lambda: translate("Library", "Inserted in goal {0}").format(number))

    def tell(self, words: Text, tone: str = "muted") -> None:
        """Say what has happened, at the foot of the window."""
        self.told.set_tone(tone)
        self.told.say(words)
        announce(self, said(words))

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.parts)
        foot.addStretch(1)
        foot.addWidget(Button(lambda: translate("Help", "Close"), clicked=self.accept))
        foot.addWidget(self.put_in)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.count)
        self.column.addWidget(self.list, 1)
        for widget in (self.whole, self.own, self.told):
            self.column.addWidget(widget)
        self.column.addLayout(foot)

    def _speaks(self) -> str:
        return self._case.host.workplace.language.language

    def _caption(self, entry: Entry) -> str:
        shelf = next(each for each in self._case.shelves if each.key == entry.shelf)
        side = side_word(entry.side) if entry.side else ""
        return " · ".join(
            part for part in (kind_word(entry.kind), side, say(shelf.name, self._speaks())) if part
        )

    def _chosen(self) -> None:
        entry = self.list.current()
        self.own.show_for(entry)
        parts = children(self._case.shelves, entry) if entry is not None else ()
        self.parts.setVisible(bool(parts))
        self.parts.setText(translate("Library", "With its %n indicators and sources", None, len(parts)))
        self.whole.say(say(entry.text, self._case.language) if entry is not None else "")
        self.put_in.setEnabled(entry is not None and self._acts.may_write())


class Filters(QWidget):
    """The words looked for, and three choices that narrow the list; each begins with everything."""

    def __init__(self, shelves: tuple[Shelf, ...], language: str) -> None:
        super().__init__()
        self.search = LineEdit(placeholder=_search_words, own_undo=True)
        self.search.setAccessibleName(_search_words())
        self.kind, self.side, self.shelf = ComboBox(), ComboBox(), ComboBox()
        self.kind.setAccessibleName(translate("Library", "Kind"))
        self.side.setAccessibleName(translate("Library", "Side of responsibility"))
        self.shelf.setAccessibleName(translate("Library", "Where from"))
        self.kind.addItem(translate("Library", "Every kind"), _EVERY)
        for kind in EntryKind:
            self.kind.addItem(kind_word(kind), kind)
        self.side.addItem(translate("Library", "Every side of responsibility"), _EVERY)
        for side in Side:
            self.side.addItem(side_word(side), side)
        self.shelf.addItem(translate("Library", "From everywhere"), "")
        for shelf in shelves:
            self.shelf.addItem(say(shelf.name, language), shelf.key)
        narrow = Flow(gap=8, line_gap=8)
        for combo in (self.kind, self.side, self.shelf):
            narrow.addWidget(combo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addLayout(narrow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def changed(self, look: Callable[[], object]) -> None:
        """Call ``look`` whenever another thing is asked for."""
        self.search.textChanged.connect(look)
        for combo in (self.kind, self.side, self.shelf):
            combo.currentIndexChanged.connect(look)

    def wanted(self, form: str) -> Wanted:
        """Return what is asked for."""
        kind, side = self.kind.currentData(), self.side.currentData()
        return Wanted(
            words=self.search.text(),
            kinds=frozenset() if kind == _EVERY else frozenset({EntryKind(kind)}),
            side=None if side == _EVERY else Side(side),
            shelf=self.shelf.currentData(),
            form=form,
        )


def _search_words() -> str:
    return translate("Library", "Search: part of a word is enough")
