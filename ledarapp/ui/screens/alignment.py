"""Goals that hang together: the superior's own above, the leaders' below, walked as a tree by keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.alignment import Branch, Tree, Twig, tree
from ledarapp.operations import across, alignment
from ledarapp.ui.batch import Batch
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.progress import Progress
from ledarapp.ui.widgets.text import Heading, Label, tip

if TYPE_CHECKING:
    from ledarapp.ui.hosting import WindowHost

_AGREEMENT = Qt.ItemDataRole.UserRole


class Alignment(QWidget):
    """``left``: the overview is wanted; ``opened`` brings the agreement whose goal was opened."""

    left = Signal()
    opened = Signal(str)

    def __init__(self, host: WindowHost) -> None:
        super().__init__()
        self.setObjectName("page")
        self._host = host
        self._read: list[Agreement] = []
        self._count = 0
        self.reading = Batch(host.tasks, self)
        self.progress = Progress(self.reading.cancel)
        self.reading.moved.connect(self._show_progress)
        self.reading.done.connect(lambda _, each: self._read.append(each))
        self.reading.failed.connect(lambda _, error: host.show_error(error))
        self.reading.ended.connect(self._show)
        self.tree = QTreeWidget()
        self.tree.setObjectName("hanging")
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(True)
        self.tree.setUniformRowHeights(False)
        self.tree.setWordWrap(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.itemActivated.connect(self._open)
        self._finding = Heading("", "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        for widget in (
            Button(
                lambda: translate("Inbox", "Overview"), "quiet", icon="arrow-left", clicked=self.left.emit
            ),
            Heading(lambda: translate("Alignment", "Goals that hang together"), "title"),
            self._finding,
            Label(
                lambda: translate(
                    "Alignment",
                    "The superior's own goals and the common requirements, and under each what is part of "
                    "it. Right and Left unfold and fold, Enter opens the agreement.",
                ),
                "note",
                tone="muted",
            ),
            self.progress,
        ):
            column.addWidget(widget)
        column.addWidget(self.tree, 1)
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        desk = self._host.workplace.desk
        found = alignment.below(desk)
        self._read, self._count = [], len(found)
        self.reading.run([partial(across.reading, desk, each.id) for each in found])

    def focus_first(self) -> None:
        """Put the focus on the tree."""
        self.tree.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._show)

    def _show_progress(self, over: int) -> None:
        of = self._count
        if over and over < of:
            self.progress.show_at(
                over, of, lambda: translate("Across", "Reading {0} of {1}").format(over + 1, of)
            )

    def _show(self) -> None:
        self.progress.hide()
        own = {each.id for each in self._read}
        roots = [root for root in alignment.roots(self._host.workplace.desk) if root.agreement not in own]
        told = tree(roots, self._read)
        self._finding.say(_found(told))
        self.tree.setAccessibleName(_found(told))
        self.tree.setHeaderLabels([translate("Alignment", "Goal"), translate("Alignment", "Whose")])
        self.tree.clear()
        for branch in told.branches:
            self.tree.addTopLevelItem(_branch(branch))
        if told.loose:
            self.tree.addTopLevelItem(_loose(told.loose))
        self.tree.expandAll()
        head = self.tree.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(False)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _open(self, item: QTreeWidgetItem, column: int) -> None:
        del column
        owner = str(item.data(0, _AGREEMENT) or "")
        if owner:
            self.opened.emit(owner)


def _found(told: Tree) -> str:
    linked = sum(len(each.twigs) for each in told.branches)
    return translate("Alignment", "{0} of {1} goals are part of a goal above").format(
        linked, linked + len(told.loose)
    )


def _branch(branch: Branch) -> QTreeWidgetItem:
    count = translate("Alignment", "%n goal(s) below", None, len(branch.twigs))
    item = _item(branch.root.text, branch.root.whose, branch.root.agreement, spoken=count, strong=True)
    item.addChildren([_twig(each, branch.root.text) for each in branch.twigs])
    return item


def _twig(twig: Twig, above: str) -> QTreeWidgetItem:
    under = translate("Alignment", "part of {0}").format(above) if above else ""
    return _item(twig.text or "–", twig.leader, twig.agreement, spoken=under)


def _loose(loose: tuple[Twig, ...]) -> QTreeWidgetItem:
    words = translate("Alignment", "Part of no goal above")
    item = _item(words, "", "", spoken=str(len(loose)), strong=True)
    item.addChildren([_twig(each, "") for each in loose])
    return item


def _item(text: str, whose: str, agreement: str, *, spoken: str, strong: bool = False) -> QTreeWidgetItem:
    """Return a row; assistive technology hears of the rows around it too, for some flatten the tree."""
    item = QTreeWidgetItem([text, whose])
    item.setData(0, _AGREEMENT, agreement)
    heard = ", ".join(each for each in (text, spoken) if each)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, heard)
    item.setToolTip(0, tip(text))
    if strong:
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
    return item
