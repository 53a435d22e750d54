"""The two evaluation steps have one face: goal after goal, then the whole; or all on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import numbers
from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.signature import Edition, Role
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.parts.evaluating import SCREENS
from ledarapp.ui.parts.evaluation_pages import PARTS, GoalPage, OverallPage
from ledarapp.ui.parts.pager import Pager, brief, ordered, page_name, page_place
from ledarapp.ui.parts.returned import returned
from ledarapp.ui.parts.sign_pane import SignPart
from ledarapp.ui.parts.why import why_read_only
from ledarapp.ui.screens.screen import Bottom, Room, Screen
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Text

SIGN_HEIGHT = 580


class EvaluationScreen(Screen):
    """``writer`` is the side whose words these are; the other side reads them."""

    writer = Role.LEADER
    #: which document is signed on a page of its own at the end, if any
    signs: Edition | None = None

    def build(self) -> None:
        self._page = 0
        self._made: object = None
        self._waiting: list[int] = []
        self._pages: list[GoalPage | OverallPage | SignPart] = []
        self._all = Button(
            lambda: translate("Evaluation", "All on one page"), icon="list", clicked=self._refresh
        )
        self._all.setCheckable(True)
        self._why = RemarkStack(self)
        self._pager = Pager()
        self._pager.turned.connect(self.turn)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.current().space(24))
        self.column.setSpacing(12)
        for widget in (self._why, self._pager, rule()):
            self.column.addWidget(widget)
        self.column.addLayout(self._body)

    def head_widgets(self) -> Sequence[QWidget]:
        return (self._all,)

    def show_agreement(self) -> None:
        session = self.session
        # Words of the other side and the agreed text are shown as they are: when they differ, anew.
        other = session.agreement.evaluation(self.writer.other)
        writing = session.may_write(PARTS[self.writer])
        mine = None if writing else session.agreement.evaluation(self.writer)
        of_other = None if self.writer is Role.LEADER else other
        key = (self._page, self._all.isChecked(), writing, session.agreement.goals, mine, of_other)
        if key != self._made:
            self._rebuild()
            self._made = key
        asked = returned(session) if self.writer is Role.LEADER else ()
        self._why.show_notes((*asked, *why_read_only(session, self.writer)))
        for page in self._pages:
            page.show_agreement()
        count = self._count()
        self._pager.show_page(
            page_name(session, self._page),
            page_place(session, self._page),
            has_back=self._page > 0,
            has_next=self._page < count - 1,
        )
        self._pager.setVisible(not self._all.isChecked())

    def bottom(self) -> Bottom:
        session = self.session
        goals, screen = ordered(session), SCREENS[self.writer]
        open_still = {
            each.goal for each in session.findings if (each.screen, each.kind) == (screen, Kind.MUST)
        }
        done = sum(goal.id not in open_still for goal in goals)
        centre = ""
        if session.may_write(PARTS[self.writer]):
            centre = translate("Evaluation", "{0} of {1} goals are evaluated").format(done, len(goals))
        if self._all.isChecked() or self._page >= self._count() - 1:
            return Bottom(centre=centre)
        if self._page + 1 < len(goals):
            number = numbers(session.agreement, session.template.area_keys)[goals[self._page + 1].id]
            words = translate("Evaluation", "Next goal: {0}").format(number)
        else:
            words = translate("Evaluation", "Next: {0}").format(brief(page_name(session, self._page + 1)))
        return Bottom(centre=centre, next_label=words, next_action=lambda: self.turn(1))

    def set_room(self, room: Room) -> None:
        super().set_room(room)
        for page in self._pages:
            if isinstance(page, SignPart):
                page.set_room(room)

    def focus_finding(self, finding: Finding) -> bool:
        if finding.screen != SCREENS[self.writer]:
            return False
        goals = [each.id for each in ordered(self.session)]
        wanted = goals.index(finding.goal) if finding.goal in goals else len(goals)
        if not self._all.isChecked():
            self.go(wanted)
        while self._waiting:
            self._build_next()
        page = self._pages[wanted if self._all.isChecked() else 0]
        if isinstance(page, GoalPage) and page.writing is not None:
            page.writing.insist(finding.field)
        elif isinstance(page, OverallPage) and page.writing is not None:
            page.writing.focus_on(finding.field)
        return True

    def focus_first(self) -> None:
        page = self._pages[0] if self._pages else None
        if isinstance(page, GoalPage) and page.writing is not None:
            page.writing.text.setFocus()
        elif isinstance(page, OverallPage) and page.writing is not None:
            page.writing.editors["overall"].setFocus()

    def turn(self, steps: int) -> None:
        """Go to the next (1) or the previous (-1) goal, and from the last one to the whole."""
        self.go(min(max(self._page + steps, 0), self._count() - 1))
        self.focus_first()

    def go(self, page: int) -> None:
        """Show one page: a goal by its place, then the whole, then the signing where it belongs here."""
        commit_typing()
        self._page = page
        self._refresh()

    def _refresh(self) -> None:
        commit_typing()
        self.show_agreement()
        self.host.refresh()

    def _count(self) -> int:
        signing = self.signs is not None and self.session.side is self.writer
        return len(ordered(self.session)) + 1 + signing

    def _rebuild(self) -> None:
        clear_out(self._body)
        everything = self._all.isChecked()
        self._pages = []
        self._waiting = list(range(len(ordered(self.session)) + 1)) if everything else [self._page]
        self._build_next()

    def _build_next(self) -> None:
        """Make one page; on a page with all of them the others follow while the window stays in use."""
        if not self._waiting:
            return
        page = self._waiting.pop(0)
        if self._all.isChecked():
            self._body.addWidget(Heading(_name_of(self.session, page), "section"))
        made = self._make(page)
        self._pages.append(made)
        self._body.addWidget(made)
        if self._waiting:
            QTimer.singleShot(0, self, self._build_next)

    def _make(self, page: int) -> GoalPage | OverallPage | SignPart:
        goals = ordered(self.session)
        if page < len(goals):
            return GoalPage(self.session, self.host, self.writer, goals[page])
        if page == len(goals) or self.signs is None:
            return OverallPage(self.session, self.host, self.writer)
        part = SignPart(self.session, self.host, self.signs)
        part.setMinimumHeight(theme.current().px(SIGN_HEIGHT))
        part.set_room(self.room)
        return part


def _name_of(session: Session, page: int) -> Text:
    return lambda: page_name(session, page)
