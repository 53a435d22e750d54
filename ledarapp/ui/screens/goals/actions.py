"""The actions agreed for an open goal: what is done, by whom, and by when (R042)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ledarapp.domain.entry import EntryKind
from ledarapp.domain.goal import Action, Goal
from ledarapp.ui.language import translate
from ledarapp.ui.screens.goals.bookcase import Bookcase, insert_words
from ledarapp.ui.screens.goals.changes import changed, moved, without
from ledarapp.ui.screens.goals.parts import Part
from ledarapp.ui.screens.goals.rows import Cells, Change, Heads, Paragraph, RowActs, RowMenu
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.text import Text

_KINDS = frozenset({EntryKind.ACTION})


class ActionRow(Cells):
    """What is done · by whom · by when."""

    columns = ((3, 0), (2, 0), (0, 120))

    def __init__(self, action_id: str, change: Change, acts: RowActs) -> None:
        self._id, self._change = action_id, change
        self.text, self._responsible, self._when = Paragraph(), LineEdit(), LineEdit()
        self._dots = RowMenu(self._menu_name, acts, action_id)
        super().__init__(
            (self.text, self._responsible, self._when),
            (_text_head, _responsible_head, _when_head),
            self._dots,
        )
        for name, editor in (("text", self.text), ("responsible", self._responsible), ("when", self._when)):
            about(f"action.{name}", editor)
        self.text.edited.connect(lambda text: self._set("text", lambda now: replace(now, text=text)))
        self._responsible.edited.connect(
            lambda text: self._set("responsible", lambda now: replace(now, responsible=text))
        )
        self._when.edited.connect(lambda text: self._set("when", lambda now: replace(now, when=text)))

    def show_action(self, action: Action, place: int) -> None:
        """Bring the row into line."""
        self.lead.say("•")
        self.text.show_text(action.text)
        self._responsible.show_text(action.responsible)
        self._when.show_text(action.when)
        for editor, head in (
            (self.text, _text_head),
            (self._responsible, _responsible_head),
            (self._when, _when_head),
        ):
            editor.setAccessibleName(f"{place + 1}. {head()}")
        self._dots.say(self._menu_name)

    def _menu_name(self) -> str:
        return translate("Goals", "Move or remove the action: {0}").format(self.text.toPlainText())

    def _set(self, part: str, change: Callable[[Action], Action]) -> None:
        self._change(on_action(self._id, change), _edit_words, f"action.{self._id}.{part}")


class Actions(Part):
    """The actions; not shown under a form that doesn't ask for them, unless there are some."""

    def __init__(
        self, title: Text, change: Change, add: Callable[[], object], bookcase: Bookcase, *, asked: bool
    ) -> None:
        super().__init__(
            title,
            lambda: translate("Goals", "What is done to get there, by whom and by when"),
            Heads(ActionRow.columns, (_text_head, _responsible_head, _when_head)),
            Button(lambda: translate("Goals", "Add action"), "quiet", icon="plus", clicked=add),
        )
        self._change, self._bookcase, self._asked = change, bookcase, asked
        self._acts = RowActs(self.move_item, self._remove, self._keep)

    def show_goal(self, goal: Goal) -> None:
        """Bring the rows into line."""
        self.setVisible(self._asked or bool(goal.actions))
        self.show_rows([each.id for each in goal.actions], self._made)
        for place, action in enumerate(goal.actions):
            row = self.rows[action.id]
            if isinstance(row, ActionRow):
                row.show_action(action, place)

    def move_item(self, row_id: str, steps: int) -> None:
        self._change(
            lambda goal: replace(goal, actions=moved(goal.actions, row_id, steps)),
            lambda: translate("Goals", "move an action"),
            "",
        )

    def _made(self, action_id: str) -> ActionRow:
        row = ActionRow(action_id, self._change, self._acts)
        self._bookcase.offer(
            row.text,
            _KINDS,
            lambda text: self._change(
                on_action(action_id, lambda now: replace(now, text=text)), insert_words, ""
            ),
        )
        return row

    def _keep(self, action_id: str) -> None:
        row = self.rows[action_id]
        if isinstance(row, ActionRow):
            self._bookcase.keep_text(EntryKind.ACTION, row.text.toPlainText())

    def _remove(self, action_id: str) -> None:
        self._change(
            lambda goal: replace(goal, actions=without(goal.actions, action_id)),
            lambda: translate("Goals", "remove an action"),
            "",
        )
        self.add.setFocus()


def on_action(action_id: str, change: Callable[[Action], Action]) -> Callable[[Goal], Goal]:
    """Return the change of a goal that changes one action."""
    return lambda goal: replace(goal, actions=changed(goal.actions, action_id, change))


def _edit_words() -> str:
    return translate("Goals", "edit an action")


def _text_head() -> str:
    return translate("Goals", "Action")


def _responsible_head() -> str:
    return translate("Goals", "Responsible")


def _when_head() -> str:
    return translate("Goals", "By when")
