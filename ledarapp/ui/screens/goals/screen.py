"""The goals: written, moved, pasted, copied and looked through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.finding import Finding
from ledarapp.ui.command import Command
from ledarapp.ui.language import translate
from ledarapp.ui.parts.locked import Locked
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.screens.goals.acts import Acts
from ledarapp.ui.screens.goals.bring import Bringing, Copying, Pasting
from ledarapp.ui.screens.goals.list import GoalList, show_whole
from ledarapp.ui.screens.goals.table import GoalTable
from ledarapp.ui.screens.screen import Host, Room, Screen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.empty_state import EmptyState
from ledarapp.ui.widgets.page import Page
from ledarapp.ui.widgets.remark_stack import RemarkStack


class GoalsScreen(Screen):
    """Step 2."""

    def build(self) -> None:
        self.page, self._wide_page = Page(), Page(limit=0, margin=False)
        self.page.walks = False
        self.acts = Acts(self.session, self.host)
        self._remarks = FieldRemarks(self, self.session, self.host)
        self._bringing: Bringing | None = None
        self._locked = Locked(self.session, self.host)
        self._together = QWidget()
        together = QVBoxLayout(self._together)
        together.setContentsMargins(0, 0, 0, 0)
        stack = RemarkStack(self._together)
        together.addWidget(stack)
        self._remarks.put("goals", stack, holder=self._together, focus=self._together)
        self._empty = EmptyState(_empty_words, _empty_more, icon="target")
        self._empty.add(Button(_add_words, clicked=self.add))
        self._empty.add(Button(_copy_words, icon="copy", clicked=self.copy))
        self._empty.add(Button(_paste_words, icon="clipboard-paste", clicked=self.paste))
        self.list = GoalList(self.acts, self._remarks)
        self.table = GoalTable()
        self.table.activated.connect(lambda index: self._open_from_table(index.row()))
        self._wide_page.column.addWidget(self.table)
        self._wide_page.hide()
        for widget in (self._locked, self._empty, self.list, self._together):
            self.page.column.addWidget(widget)
        self.column.addWidget(self.page)
        self.column.addWidget(self._wide_page)

    def head_widgets(self) -> Sequence[QWidget]:
        self._paste_button = Button(_paste_words, icon="clipboard-paste", clicked=self.paste)
        self._copy_button = Button(_copy_words, icon="copy", clicked=self.copy)
        self._library_button = Button(_library_words, icon="list", clicked=lambda: open_library(self))
        self._table_button = Button(_table_words, icon="table-2", clicked=self.switch)
        self._table_button.setCheckable(True)
        return (self._library_button, self._copy_button, self._paste_button, self._table_button)

    def commands(self) -> Sequence[Command]:
        return _commands(self, self.acts, self.list)

    def show_agreement(self) -> None:
        is_open = self.acts.may_write()
        self._locked.show_locked(locked=not is_open)
        self._empty.setVisible(is_open and not self.session.agreement.goals)
        if hasattr(self, "_paste_button"):
            self._paste_button.setVisible(is_open)
            self._copy_button.setVisible(is_open)
            self._library_button.setVisible(is_open)
        if not is_open:
            self._end_bringing()
            if self.list.open_card is not None and self.list.open_card.editor is not None:
                self.list.close_card()
        self.list.show_agreement()
        if self._wide_page.isVisibleTo(self):
            self.table.show_goals(self.session)
        self._remarks.show_findings()

    def set_room(self, room: Room) -> None:
        super().set_room(room)
        self.page.set_wide(wide=room is Room.WIDE)
        self.list.set_narrow(narrow=room is Room.NARROW)

    def focus_finding(self, finding: Finding) -> bool:
        if self._wide_page.isVisibleTo(self):
            self.switch()
        if finding.goal:
            self.list.open(finding.goal)
            card = self.list.open_card
            if card is not None and card.editor is not None:
                card.editor.unfold_for(finding.field)
        self._remarks.speak_up()
        widget = self._remarks.widget(finding)
        if finding.field == "goals":
            widget = self.list.blocks[0].add
        if widget is None:
            return False
        widget.setFocus()
        return True

    def focus_first(self) -> None:
        card = self.list.open_card
        if card is not None and card.editor is not None:
            card.editor.text.setFocus()
        elif self.session.agreement.goals:
            self.list.focus_first()

    def add(self) -> None:
        """Add a goal to the category in use."""
        if not self.acts.may_write():
            return
        if self._wide_page.isVisibleTo(self):
            self.switch()
        self.list.add(self.list.current_area())

    def paste(self) -> None:
        """Look at what the clipboard holds, as goals."""
        self._bring(Pasting)

    def copy(self) -> None:
        """Look at the goals of an earlier agreement."""
        self._bring(Copying)

    def take_common(self) -> None:
        """Look at common requirements that have been issued, and at what is newer in them."""
        from ledarapp.ui.screens.goals.common import Common  # noqa: PLC0415  read when asked for

        self._bring(Common)

    def _bring(self, kind: Callable[[Acts, Host, Callable[[], object]], Bringing]) -> None:
        """Open the panel in which goals from elsewhere are chosen."""
        if not self.acts.may_write():
            return
        if self._wide_page.isVisibleTo(self):
            self.switch()
        self._end_bringing()
        self._bringing = kind(self.acts, self.host, self._end_bringing)
        self.page.column.insertWidget(0, self._bringing)
        self._bringing.look()
        show_whole(self._bringing)

    def _end_bringing(self) -> None:
        if self._bringing is not None:
            gone, self._bringing = self._bringing, None
            # The focus goes to what was brought, or back to where it came from, before its place is gone.
            if not self.list.focus_line(gone.first):
                self._paste_button.setFocus()
            self.page.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def switch(self) -> None:
        """Show the paper form's table, or the cards again."""
        shows_table = not self._wide_page.isVisibleTo(self)
        self.page.setVisible(not shows_table)
        self._wide_page.setVisible(shows_table)
        self._table_button.setChecked(shows_table)
        if shows_table:
            self.table.show_goals(self.session)
            self.table.setFocus()

    def _open_from_table(self, row: int) -> None:
        goal_id = self.table.goal_at(row)
        if goal_id:
            self.switch()
            self.list.open(goal_id)


def open_library(screen: GoalsScreen) -> None:
    """Show the library's window beside the goals."""
    if screen.acts.may_write():
        if screen.table.isVisibleTo(screen):
            screen.switch()
        from ledarapp.ui.screens.goals.library import LibraryWindow  # noqa: PLC0415  read when asked for

        LibraryWindow.show_one(screen.acts, screen.list, screen.window())


def open_issue(screen: GoalsScreen) -> None:
    """Issue goals of this agreement as common requirements."""
    from ledarapp.ui.screens.goals.issue import IssueWindow  # noqa: PLC0415  read when asked for

    IssueWindow(screen.acts, screen.host, screen.window()).show()


def _commands(screen: GoalsScreen, acts: Acts, goals: GoalList) -> tuple[Command, ...]:
    may = acts.may_write
    return (
        Command(
            "goal_add", lambda: translate("Goals", "&Add goal"), screen.add, "Ctrl+Return; Ctrl+Enter", may
        ),
        *_goal_commands(screen, acts, goals),
        Command("goals_paste", lambda: translate("Goals", "Paste ro&ws…"), screen.paste, "Ctrl+Shift+V", may),
        Command(
            "goals_copy",
            lambda: translate("Goals", "&Copy from an earlier agreement…"),
            screen.copy,
            possible=may,
        ),
        Command(
            "library",
            lambda: translate("Goals", "Li&brary…"),
            lambda: open_library(screen),
            "Ctrl+Shift+L",
            possible=may,
        ),
        Command(
            "goals_common",
            lambda: translate("Common", "Common req&uirements…"),
            screen.take_common,
            possible=may,
        ),
        Command(
            "goals_issue",
            lambda: translate("Common", "&Issue common requirements…"),
            lambda: open_issue(screen),
        ),
        Command("goals_table", lambda: translate("Goals", "&Table view"), screen.switch),
    )


def _goal_commands(screen: GoalsScreen, acts: Acts, goals: GoalList) -> tuple[Command, ...]:
    """Return what is done with the goal in use. Always alive; without a goal it is said what is missing."""

    def on_current(act: Callable[[str], object]) -> Callable[[], None]:
        def run() -> None:
            goal_id = goals.current()
            if goal_id:
                act(goal_id)
            else:
                screen.host.toast(lambda: translate("Goals", "Choose a goal first"))

        return run

    def move(goal_id: str, steps: int) -> None:
        card = goals.open_card
        if card is None or card.editor is None or not card.editor.move_row(steps):
            acts.move(goal_id, steps)

    def indicator(goal_id: str) -> None:
        goals.open(goal_id)
        card = goals.open_card
        if card is not None and card.editor is not None:
            card.editor.add_indicator()

    up, down = on_current(lambda each: move(each, -1)), on_current(lambda each: move(each, 1))
    delete, may = on_current(goals.delete), acts.may_write
    keys = "Ctrl+Shift+Return; Ctrl+Shift+Enter"
    return (
        Command(
            "indicator_add", lambda: translate("Goals", "Add &indicator"), on_current(indicator), keys, may
        ),
        Command("goal_up", lambda: translate("Goals", "Move &up"), up, "Alt+Shift+Up", may),
        Command("goal_down", lambda: translate("Goals", "Move &down"), down, "Alt+Shift+Down", may),
        Command("goal_delete", lambda: translate("Goals", "De&lete goal"), delete, possible=may),
    )


def _empty_words() -> str:
    return translate("Goals", "No goals yet")


def _empty_more() -> str:
    return translate("Goals", "Add the first one, or copy from an earlier agreement.")


def _add_words() -> str:
    return translate("Goals", "Add goal")


def _copy_words() -> str:
    return translate("Goals", "Copy from earlier")


def _paste_words() -> str:
    return translate("Goals", "Paste rows")


def _library_words() -> str:
    return translate("Goals", "Library")


def _table_words() -> str:
    return translate("Goals", "Table view")
