"""Goals that hang together: the superior's own above, the leaders' below, walked as a tree by keys."""

from __future__ import annotations

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

from ledarapp.domain.alignment import Branch, Tree, Twig, tree
from ledarapp.operations import alignment
from ledarapp.ui.language import translate
from ledarapp.ui.parts.agreement_reading import AgreementReading
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.empty_state import EmptyState
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
        self.progress = AgreementReading(host)
        self.progress.ended.connect(self._show)
        self.reading = self.progress.batch
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
        self._nothing = _nothing()
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addWidget(self.tree, 1)
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        self.progress.begin(alignment.below(self._host.workplace.desk))

    def focus_first(self) -> None:
        """Put the focus on the tree; on the way back where there is none."""
        target = self.tree if self._nothing.isHidden() else self.findChild(Button)
        if target is not None:
            target.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        read = self.progress.read
        own = {each.id for each in read}
        roots = [root for root in alignment.roots(self._host.workplace.desk) if root.agreement not in own]
        told = tree(roots, read)
        is_empty = not told.branches and not told.loose
        self._nothing.setVisible(is_empty)
        self.tree.setVisible(not is_empty)
        self._finding.setVisible(not is_empty)
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


def _nothing() -> EmptyState:
    return EmptyState(
        lambda: translate("Alignment", "No goals here yet."),
        lambda: translate(
            "Alignment",
            "The goals of your own agreements, and of those you have taken in from your leaders, come "
            "here; examples don’t.",
        ),
        icon="link",
    )


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
