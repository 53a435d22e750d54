"""Parts of the library's window: the list, the editor of one text, and the look into a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ledarapp.domain.entry import Entry, EntryKind, Incoming, Side
from ledarapp.domain.template import say
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.editors import CheckBox, ComboBox, TextArea
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label, tip

_Index = QModelIndex | QPersistentModelIndex
_CAPTION = Qt.ItemDataRole.UserRole + 1
_MOST_HIGH = 260


def kind_word(kind: EntryKind) -> str:
    """Return what an entry is, in words."""
    return {
        EntryKind.GOAL: lambda: translate("Library", "Goal"),
        EntryKind.INDICATOR: lambda: translate("Library", "Indicator"),
        EntryKind.SOURCE: lambda: translate("Library", "Evaluation source"),
        EntryKind.ACTION: lambda: translate("Library", "Development measure"),
    }[kind]()


def side_word(side: Side) -> str:
    """Return the side of responsibility an entry is about, in words."""
    return {
        Side.UNSAID: lambda: translate("Library", "The leader’s own role"),
        Side.PROFESSIONAL: lambda: translate("Library", "Professional"),
        Side.ECONOMY: lambda: translate("Library", "Economy"),
        Side.STAFF: lambda: translate("Library", "Staff"),
        Side.USERS: lambda: translate("Library", "Users"),
    }[side]()


class EntryList(QListWidget):
    """Two lines an entry: what it says, and what it is and where it comes from."""

    def __init__(self, caption: Callable[[Entry], str], language: Callable[[], str]) -> None:
        super().__init__()
        self._caption, self._language = caption, language
        self._entries: tuple[Entry, ...] = ()
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Library", "Texts"))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries; the one that was marked stays marked."""
        before = self.current()
        self._entries = tuple(entries)
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            text, caption = say(entry.text, self._language()), self._caption(entry)
            item = QListWidgetItem(text)
            item.setData(_CAPTION, caption)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}. {caption}")
            item.setToolTip(tip(text))
            self.addItem(item)
        keys = [(each.shelf, each.id) for each in entries]
        at = keys.index((before.shelf, before.id)) if before and (before.shelf, before.id) in keys else 0
        self.setCurrentRow(at if entries else -1)
        self.blockSignals(False)

    def current(self) -> Entry | None:
        """Return the marked entry."""
        row = self.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _TwoLines(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(theme.current().px(120), theme.current().px(54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        dress = theme.current()
        rect: QRect = option.rect
        view = self.parent()
        marked = isinstance(view, QListWidget) and view.currentIndex() == index
        painter.save()
        if marked:
            painter.fillRect(rect, dress.colour("selected"))
        painter.setPen(dress.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside, line = rect.adjusted(12, 0, -12, -1), dress.px(20)
        top = inside.center().y() - line
        for words, size, token in (
            (index.data(), 15, "on_selected" if marked else "text"),
            (index.data(_CAPTION), 13, "muted_on_selected" if marked else "muted"),
        ):
            painter.setFont(dress.font(size))
            painter.setPen(dress.colour(token))
            place = QRect(inside.left(), top, inside.width(), line)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            top += line
        painter.restore()


class EntryEditor(Card):
    """One text of one's own: what it is, and what it says."""

    def __init__(
        self, save: Callable[[Entry | None, EntryKind, str], object], leave: Callable[[], object]
    ) -> None:
        super().__init__(padding=12)
        self._save = save
        self._entry: Entry | None = None
        self.kind = ComboBox()
        for kind in EntryKind:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.setAccessibleName(translate("Library", "Kind"))
        self.text = TextArea(least=2, most=5, own_undo=True)
        self.text.setAccessibleName(translate("Library", "Text"))
        buttons = Flow(gap=8)
        self.keep = Button(lambda: translate("Library", "Keep"), "small", clicked=self._keep)
        buttons.addWidget(self.keep)
        buttons.addWidget(Button(lambda: translate("Library", "Cancel"), "quiet", clicked=leave))
        self.column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.text)
        self.column.addLayout(buttons)
        self.hide()

    def ask(self, entry: Entry | None, language: str, kind: EntryKind = EntryKind.GOAL) -> None:
        """Show a text to change, or an empty one."""
        self._entry = entry
        self.kind.setCurrentIndex(self.kind.findData(entry.kind if entry else kind))
        self.text.setPlainText(say(entry.text, language) if entry else "")
        self.text.setFocus()

    def _keep(self) -> None:
        text = self.text.toPlainText().strip()
        if text:
            self._save(self._entry, EntryKind(self.kind.currentData()), text)
        else:
            self.text.setFocus()


class ImportPanel(Card):
    """What a file would bring: new texts ticked; those that read differently here side by side, unticked."""

    def __init__(self, take: Callable[[tuple[Entry, ...]], object], leave: Callable[[], object]) -> None:
        super().__init__(padding=12)
        self._take = take
        self.ticks: list[tuple[CheckBox, Entry]] = []
        self._head = Heading("", "card")
        self._rows = QWidget()
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(4, 4, 4, 4)
        self._list.setSpacing(6)
        area = scrolled(self._rows, sideways=False)
        area.setMaximumHeight(theme.current().px(_MOST_HIGH))
        buttons = Flow(gap=8)
        self.button = Button(
            lambda: translate("Library", "Take in what is ticked"), "small", clicked=self._go
        )
        buttons.addWidget(self.button)
        buttons.addWidget(Button(lambda: translate("Library", "Cancel"), "quiet", clicked=leave))
        self.column.addWidget(self._head)
        self.column.addWidget(area)
        self.column.addLayout(buttons)
        self.hide()

    def ask(self, coming: Incoming, language: str) -> None:
        """Show what would come."""
        clear_out(self._list)
        self.ticks = []
        self._head.say(lambda: _told(coming))
        for entry in coming.new:
            self._offer(entry, say(entry.text, language), "", ticked=True)
        for mine, theirs in coming.differing:
            here = translate("Library", "Here it reads: {0}").format(say(mine.text, language))
            self._offer(theirs, say(theirs.text, language), here, ticked=False)
        self.button.setVisible(bool(self.ticks))
        if self.ticks:
            self.ticks[0][0].setFocus()

    def _offer(self, entry: Entry, text: str, more: str, *, ticked: bool) -> None:
        tick = CheckBox("")
        tick.setAccessibleName(". ".join(part for part in (text, more) if part))
        tick.setChecked(ticked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(text, "dense"))
        words.addWidget(Label(more or kind_word(entry.kind), "note", tone="muted"))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._list.addWidget(made)
        self.ticks.append((tick, entry))

    def _go(self) -> None:
        chosen = tuple(entry for tick, entry in self.ticks if tick.isChecked())
        if chosen:
            self._take(chosen)


def _told(coming: Incoming) -> str:
    parts = [translate("Library", "%n new", None, len(coming.new))]
    if coming.differing:
        parts.append(translate("Library", "%n read differently here", None, len(coming.differing)))
    if coming.same:
        parts.append(translate("Library", "%n here already", None, coming.same))
    return " · ".join(parts)
