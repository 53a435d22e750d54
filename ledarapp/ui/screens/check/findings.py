"""The list of remarks: what must be done, advice, information, and what was put aside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.domain.finding import Finding, Kind
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import LOOKS, Picture
from ledarapp.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class FindingActs:
    """What can be done with a remark; ``say`` gives its sentence and ``where`` the name of its place."""

    say: Callable[[Finding], str]
    where: Callable[[Finding], str]
    go: Callable[[Finding], object]
    put_aside: Callable[[Finding, str], object]
    take_up: Callable[[Finding], object]


class Group(QWidget):
    """One kind of remark, with its number in the heading; not there when there are none."""

    def __init__(
        self, title: Callable[[int], str], look: str, tone: str, acts: FindingActs, *, aside: bool
    ) -> None:
        super().__init__()
        self._title, self._look, self._acts, self._aside = title, look, acts, aside
        self._shown: list[tuple[Finding, str]] = []
        self._rows: list[QWidget] = []
        self._head = Heading("", "dense", tone=tone)
        self._head.setProperty("strong", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)

    def show_findings(self, findings: list[tuple[Finding, str]]) -> None:
        """Bring the group into line; each remark comes with the reason it was put aside for, or nothing."""
        self._head.say(self._title(len(findings)))
        self.setVisible(bool(findings))
        if findings == self._shown:
            return
        self._shown = findings
        layout = self.layout()
        if layout is None:
            raise AssertionError("the group has a column")
        focused = self.window().focusWidget()
        stood = [place for place, row in enumerate(self._rows) if focused and row.isAncestorOf(focused)]
        for row in self._rows:
            layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [
            FindingRow(each, reason, self._look, self._acts, aside=self._aside) for each, reason in findings
        ]
        for row in self._rows:
            layout.addWidget(row)
        if stood:
            # What was put aside had the focus: it goes to the remark that has come in its place.
            self.take_focus(min(stood[0], len(self._rows) - 1))

    def take_focus(self, place: int = 0) -> bool:
        """Put the focus on the link of the remark in this place; False when there is none."""
        links = self._rows[place].findChildren(Button) if self._rows else []
        if links:
            links[0].setFocus()
        return bool(links)


class FindingRow(QWidget):
    """Icon, sentence, a link to the place; and put aside (with an optional reason) or take up again."""

    def __init__(self, finding: Finding, reason: str, look: str, acts: FindingActs, *, aside: bool) -> None:
        super().__init__()
        self.finding, self._acts = finding, acts
        picture, token = ("archive", "muted") if aside else LOOKS[look]
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(lambda: acts.say(finding), "dense"))
        if reason:
            words.addWidget(Label(reason, "note", tone="muted"))
        links = Flow(gap=14, line_gap=0)
        go = Button(lambda: acts.where(finding), "link", clicked=lambda: acts.go(finding))
        links.addWidget(go)
        if aside:
            links.addWidget(Button(_take_up_words, "link", clicked=lambda: acts.take_up(finding)))
        elif finding.kind is not Kind.MUST:
            links.addWidget(Button(_aside_words, "link", clicked=self._ask))
        words.addLayout(links)
        if not aside and finding.kind is not Kind.MUST:
            words.addWidget(self._asking())
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Picture(picture, token), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(rule())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _asking(self) -> QWidget:
        """Make the line in which a reason can be given; it shows when somebody puts the remark aside."""
        self._reason = LineEdit()
        self._reason.setMinimumWidth(theme.current().px(220))
        self._reason.returnPressed.connect(self._put_aside)
        label = Label(_reason_words, "caption", tone="muted", wrap=False)
        label.setBuddy(self._reason)
        self._panel = QWidget()
        panel = Flow(self._panel, gap=8)
        panel.addWidget(label)
        panel.addWidget(self._reason)
        panel.addWidget(Button(_aside_words, "small", clicked=self._put_aside))
        panel.addWidget(Button(lambda: translate("Check", "Cancel"), "quiet", clicked=self._panel.hide))
        self._panel.hide()
        return self._panel

    def _ask(self) -> None:
        self._panel.show()
        self._reason.setFocus()

    def _put_aside(self) -> None:
        self._acts.put_aside(self.finding, self._reason.text().strip())


def _aside_words() -> str:
    return translate("Check", "Put aside")


def _take_up_words() -> str:
    return translate("Check", "Take up again")


def _reason_words() -> str:
    return translate("Check", "Reason (optional)")
