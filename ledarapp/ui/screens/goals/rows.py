"""Rows inside an open goal: lettered indicators and evaluation sources, each with a menu of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.domain.goal import EvaluationSource, Goal, Indicator, IndicatorKind, letter
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.screens.goals.changes import on_indicator, on_source
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.buttons import ToolButton
from ledarapp.ui.widgets.editors import ComboBox, LineEdit, TextArea
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Label, Text

Change = Callable[[Callable[[Goal], Goal], Text, str], None]
"""Applies a change of the goal: the change, its name for undo, and the field (merges typing)."""


@dataclass(frozen=True, slots=True)
class RowActs:
    """What the menu of a row does."""

    move: Callable[[str, int], None]
    remove: Callable[[str], None]
    keep: Callable[[str], None]


def kind_word(kind: IndicatorKind) -> str:
    """Return what kind of answer an indicator expects, in words."""
    return {
        IndicatorKind.TEXT: lambda: translate("Goals", "Text"),
        IndicatorKind.NUMBER: lambda: translate("Goals", "Number"),
        IndicatorKind.DATE: lambda: translate("Goals", "Date"),
        IndicatorKind.YES_NO: lambda: translate("Goals", "Yes/no"),
    }[kind]()


class RowMenu(ToolButton):
    """The three dots of a row: move up, move down, keep in one's library, remove."""

    def __init__(self, name: Text, acts: RowActs, row_id: str) -> None:
        super().__init__("ellipsis", name)
        self._menu = QMenu(self)
        self._actions: tuple[tuple[QAction, Callable[[], str]], ...] = (
            (self._menu.addAction("", lambda: acts.move(row_id, -1)), lambda: translate("Goals", "Move &up")),
            (
                self._menu.addAction("", lambda: acts.move(row_id, 1)),
                lambda: translate("Goals", "Move &down"),
            ),
            (
                self._menu.addAction("", lambda: acts.keep(row_id)),
                lambda: translate("Goals", "&Keep in my library"),
            ),
            (self._menu.addAction("", lambda: acts.remove(row_id)), lambda: translate("Goals", "&Remove")),
        )
        self.setMenu(self._menu)
        self.setPopupMode(ToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.aboutToShow.connect(self._name_actions)
        self._name_actions()

    def _name_actions(self) -> None:
        for action, words in self._actions:
            action.setText(words())


class Paragraph(TextArea):
    """One sentence that wraps instead of running out of sight; Enter goes on to the next field."""

    def __init__(self) -> None:
        super().__init__(least=1, most=5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class Cells(QWidget):
    """A row of labelled editors: in one line where there is room, else each under its label."""

    #: (stretch, width at 100 % or 0) of each editor's column
    columns: tuple[tuple[int, int], ...] = ()

    def __init__(self, editors: tuple[QWidget, ...], labels: tuple[Text, ...], menu: QWidget) -> None:
        super().__init__()
        self.lead = Label("", "dense", strong=True, wrap=False)
        self._arranged: tuple[bool, int] | None = None
        self._editors, self._menu = editors, menu
        self.setFocusProxy(editors[0])
        self._labels = tuple(Label(text, "caption", tone="muted", parent=self) for text in labels)
        for label, editor in zip(self._labels, editors, strict=True):
            label.setBuddy(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        column.addLayout(self._grid)
        self.remarks = RemarkStack(self)
        column.addWidget(self.remarks)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the labels over the fields, the first field on a line of its own; or all in one line."""
        wanted = (stacked, theme.current().percent)
        if wanted == self._arranged:
            return
        self._arranged = wanted
        for widget in (self.lead, *self._editors, *self._labels, self._menu):
            self._grid.removeWidget(widget)
        px, last = theme.current().px, len(self._editors)
        for label in self._labels:
            label.setVisible(stacked)
        self._grid.setColumnMinimumWidth(0, px(24))
        self.lead.setMinimumHeight(px(36))
        self._grid.addWidget(self.lead, 1 if stacked else 0, 0, Qt.AlignmentFlag.AlignTop)
        for place, (editor, label) in enumerate(zip(self._editors, self._labels, strict=True)):
            stretch, width = self.columns[place]
            if stacked:
                row, at, span = (0, 1, last - 1) if place == 0 else (2, place, 1)
                self._grid.addWidget(label, row, at, 1, span)
                self._grid.addWidget(editor, row + 1, at, 1, span)
                editor.setMinimumWidth(px(60))
                editor.setMaximumWidth((1 << 24) - 1)
                self._grid.setColumnStretch(place + 1, int(place + 1 < last))
            else:
                self._grid.addWidget(editor, 0, place + 1, Qt.AlignmentFlag.AlignTop)
                self._grid.setColumnStretch(place + 1, stretch)
                editor.setFixedWidth(px(width)) if width else editor.setMinimumWidth(px(120))
        self._grid.addWidget(self._menu, 1 if stacked else 0, last + 1, Qt.AlignmentFlag.AlignTop)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._arranged is not None:
            self.set_stacked(stacked=self._arranged[0])

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show the remarks of this row."""
        self.remarks.show_notes(notes)


class IndicatorRow(Cells):
    """a) what is looked at · its kind · where it stands · where it shall be."""

    columns = ((1, 0), (0, 100), (0, 88), (0, 128))

    def __init__(self, indicator_id: str, change: Change, acts: RowActs) -> None:
        self._id, self._change = indicator_id, change
        self.text, self._baseline, self.target = Paragraph(), LineEdit(), LineEdit()
        self.kind = ComboBox()
        for kind in IndicatorKind:
            self.kind.addItem(kind_word(kind), kind)
        # Columns stay where they are whatever is chosen, in every language.
        self.kind.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._dots = RowMenu(self._menu_name, acts, indicator_id)
        self._letter = ""
        super().__init__(
            (self.text, self.kind, self._baseline, self.target),
            (indicator_head, kind_head, baseline_head, target_head),
            self._dots,
        )
        for name, editor in (
            ("text", self.text),
            ("kind", self.kind),
            ("baseline", self._baseline),
            ("target", self.target),
        ):
            about(f"indicator.{name}", editor)
        self.text.edited.connect(lambda text: self._set("text", lambda now: replace(now, text=text)))
        self._baseline.edited.connect(
            lambda text: self._set("baseline", lambda now: replace(now, baseline=text))
        )
        self.target.edited.connect(lambda text: self._set("target", lambda now: replace(now, target=text)))
        self.kind.activated.connect(self._choose)

    def show_indicator(self, indicator: Indicator, place: int) -> None:
        """Bring the row into line."""
        self._letter = letter(place)
        self.lead.say(f"{self._letter})")
        self.text.show_text(indicator.text)
        self._baseline.show_text(indicator.baseline)
        self.target.show_text(indicator.target)
        self.kind.setCurrentIndex(self.kind.findData(indicator.kind))
        for index in range(self.kind.count()):
            self.kind.setItemText(index, kind_word(self.kind.itemData(index)))
        for editor, head in (
            (self.text, indicator_head),
            (self.kind, kind_head),
            (self._baseline, baseline_head),
            (self.target, target_head),
        ):
            editor.setAccessibleName(f"{self._letter}) {head()}")
        self._dots.say(self._menu_name)

    def show_notes(self, notes: Sequence[Note]) -> None:
        super().show_notes(notes)
        is_wrong = any(note.kind == "must" for note in notes)
        self.text.set_error(wrong=is_wrong and not self.text.toPlainText().strip())
        self.target.set_error(wrong=is_wrong and bool(self.text.toPlainText().strip()))

    def _menu_name(self) -> str:
        return translate("Goals", "Move or remove indicator {0}").format(getattr(self, "_letter", ""))

    def _choose(self, index: int) -> None:
        kind = self.kind.itemData(index)
        self._set("kind", lambda now: replace(now, kind=kind))

    def _set(self, part: str, change: Callable[[Indicator], Indicator]) -> None:
        self._change(on_indicator(self._id, change), indicator_edit, f"indicator.{self._id}.{part}")


class SourceRow(Cells):
    """What the assessment is built on · from whom · when."""

    columns = ((3, 0), (2, 0), (0, 120))

    def __init__(self, source_id: str, change: Change, acts: RowActs) -> None:
        self._id, self._change = source_id, change
        self.text, self._provider, self._when = Paragraph(), LineEdit(), LineEdit()
        self._dots = RowMenu(self._menu_name, acts, source_id)
        super().__init__(
            (self.text, self._provider, self._when), (source_head, provider_head, when_head), self._dots
        )
        for name, editor in (("text", self.text), ("provider", self._provider), ("when", self._when)):
            about(f"source.{name}", editor)
        self.text.edited.connect(lambda text: self._set("text", lambda now: replace(now, text=text)))
        self._provider.edited.connect(
            lambda text: self._set("provider", lambda now: replace(now, provider=text))
        )
        self._when.edited.connect(lambda text: self._set("when", lambda now: replace(now, when=text)))

    def show_source(self, source: EvaluationSource, place: int) -> None:
        """Bring the row into line."""
        self.lead.say("•")
        self.text.show_text(source.text)
        self._provider.show_text(source.provider)
        self._when.show_text(source.when)
        for editor, head in (
            (self.text, source_head),
            (self._provider, provider_head),
            (self._when, when_head),
        ):
            editor.setAccessibleName(f"{place + 1}. {head()}")
        self._dots.say(self._menu_name)

    def _menu_name(self) -> str:
        return translate("Goals", "Move or remove the source: {0}").format(self.text.toPlainText())

    def _set(self, part: str, change: Callable[[EvaluationSource], EvaluationSource]) -> None:
        self._change(on_source(self._id, change), source_edit, f"source.{self._id}.{part}")


class Heads(QWidget):
    """The column heads over the rows, where there is room for columns."""

    def __init__(self, columns: tuple[tuple[int, int], ...], heads: tuple[Text, ...]) -> None:
        super().__init__()
        self._columns = columns
        self._labels = tuple(Label(head, "caption", tone="muted", wrap=False) for head in heads)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        # Empty ends: a grid leaves no gap beside a column without anything in it.
        for place, label in enumerate((QWidget(), *self._labels, QWidget())):
            self._grid.addWidget(label, 0, place)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        px = theme.current().px
        self._grid.setColumnMinimumWidth(0, px(24))
        for place, (stretch, width) in enumerate(self._columns, start=1):
            self._grid.setColumnStretch(place, stretch)
            self._grid.setColumnMinimumWidth(place, px(width))
        self._grid.setColumnMinimumWidth(len(self._columns) + 1, px(32))


def indicator_head() -> str:
    return translate("Goals", "Indicator")


def kind_head() -> str:
    return translate("Goals", "Kind")


def baseline_head() -> str:
    return translate("Goals", "Baseline")


def target_head() -> str:
    return translate("Goals", "Target")


def source_head() -> str:
    return translate("Goals", "Source")


def provider_head() -> str:
    return translate("Goals", "From whom")


def when_head() -> str:
    return translate("Goals", "When")


def indicator_edit() -> str:
    return translate("Goals", "edit an indicator")


def source_edit() -> str:
    return translate("Goals", "edit a source")
