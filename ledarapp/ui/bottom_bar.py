"""The bottom bar, the same in every step: back, what remains, and where to go next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from ledarapp.domain.finding import Finding, Kind
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.progress import remarks_word
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Label


class BottomBar(QFrame):
    """Back left, remarks by kind in the middle as links, next at the right."""

    def __init__(
        self,
        back: Callable[[], object],
        onward: Callable[[], object],
        show_finding: Callable[[Finding], object],
    ) -> None:
        super().__init__()
        self.setObjectName("bottomBar")
        self._show = show_finding
        self._findings: tuple[Finding, ...] = ()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._back = Button(lambda: translate("BottomBar", "Back"), icon="arrow-left", clicked=back)
        self._next = Button("", "primary", icon="arrow-right", trailing=True, clicked=onward)
        self._must = self._link("must", "octagon-alert", "error", Kind.MUST)
        self._advice = self._link("advice", "lightbulb", "warning", Kind.ADVICE)
        self._all = Button("", "link", clicked=self._first)
        self._centre = Label("", "note", tone="muted", wrap=False)
        middle = QWidget()
        centre = QHBoxLayout(middle)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(12)
        for widget in (self._must, self._advice, self._all, self._centre):
            centre.addWidget(widget)
        self._row.addWidget(self._back)
        self._row.addStretch(1)
        self._row.addWidget(middle, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addStretch(1)
        self._row.addWidget(self._next)
        theme.current().changed.connect(self._measure)
        self._measure()

    def show_state(
        self,
        findings: tuple[Finding, ...],
        *,
        centre: str,
        next_label: str,
        has_back: bool,
        has_next: bool,
        narrow: bool,
        side: int,
    ) -> None:
        """Bring the bar into line with the step in sight; ``side`` is the page's padding."""
        self._row.setContentsMargins(side, 13, side, 13)
        self._findings = findings
        must = sum(each.kind is Kind.MUST for each in findings)
        advice = sum(each.kind is Kind.ADVICE for each in findings)
        self._must.say(lambda: translate("BottomBar", "%n must be filled in", None, must))
        self._advice.say(lambda: translate("BottomBar", "%n advice", None, advice))
        self._all.say(lambda: remarks_word(must + advice))
        self._centre.say(centre)
        plain = bool(centre)
        self._must.setVisible(bool(must) and not narrow and not plain)
        self._advice.setVisible(bool(advice) and not narrow and not plain)
        self._all.setVisible(bool(must + advice) and narrow and not plain)
        self._centre.setVisible(plain)
        self._next.say(next_label)
        self._next.setVisible(has_next)
        self._back.setEnabled(has_back)

    def _link(self, tone: str, icon: str, token: str, kind: Kind) -> Button:
        made = Button("", "link", icon=icon, token=token, clicked=lambda: self._first(kind))
        made.setProperty("tone", tone)
        return made

    def _first(self, kind: Kind | None = None) -> None:
        for finding in self._findings:
            if kind is None or finding.kind is kind:
                self._show(finding)
                return

    def _measure(self) -> None:
        """At 250 % and more the parts stand under each other."""
        stacked = theme.current().percent >= 250  # noqa: PLR2004  the design's limit
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
