"""Views: ask others, take their answers in, and put the summary where it is needed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.sheets import Wishes
from ledarapp.domain.stages import Part
from ledarapp.domain.views import NO_VIEWS, QuestionSheet, Views
from ledarapp.operations import gathering
from ledarapp.operations.desk import Opened
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.screens.screen import Bottom, Room, Screen
from ledarapp.ui.screens.views.collecting import Collecting
from ledarapp.ui.screens.views.making import Making
from ledarapp.ui.screens.views.showing import Showing
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.page import Page


class ViewsScreen(Screen):
    """A step of the forms that rest on views, and a view of its own for every other agreement."""

    def build(self) -> None:
        self.page = Page()
        self.column.addWidget(self.page)
        self._wants_new = False
        self.making = Making(self.session, self._make)
        self.collecting = Collecting(self.session, self.host, self.show_agreement)
        self.showing = Showing(self.session, self.host)
        self._acts = QWidget()
        acts = Flow(gap=8, line_gap=8)
        self._acts.setLayout(acts)
        self.include = Button(_include_words, "primary", icon="file-plus", clicked=self._include)
        self._take_out = Button(_take_out_words, icon="minus", clicked=self._exclude)
        self.use_plan = Button(_use_words, icon="arrow-right", trailing=True, clicked=self._use_plan)
        self._save = Button(_save_words, icon="download", clicked=self.save_summary)
        self._new = Button(_new_words, icon="plus", clicked=self._ask_anew)
        for button in (self.include, self._take_out, self._save, self.use_plan, self._new):
            acts.addWidget(button)
        for widget in (self.making, self.collecting, self.showing, self._acts):
            self.page.column.addWidget(widget)

    def show_agreement(self) -> None:
        desk, agreement = self.host.workplace.desk, self.session.agreement
        sheet = gathering.sheet(desk, agreement.id)
        views = self._views(sheet)
        rests = self.session.template.sheet is not None
        asks = self._wants_new or (sheet is None and not views.sheet)
        self.making.setVisible(asks)
        self.collecting.setVisible(not asks and sheet is not None and not sheet.closed)
        self.showing.setVisible(not asks and bool(views.sheet))
        self._acts.setVisible(not asks)
        writes = rests and self.session.may_write(Part.CONTENT)
        self.include.setVisible(writes and bool(views.sheet) and agreement.views != views)
        self._take_out.setVisible(writes and bool(agreement.views.sheet) and agreement.views == views)
        self.use_plan.setVisible(rests and bool(agreement.goals))
        self._new.setVisible(sheet is None or sheet.closed)
        self._save.setVisible(sheet is not None and sheet.closed)
        if asks:
            self.making.show_form()
        elif sheet is not None and not sheet.closed:
            self.collecting.show_sheet(sheet)
        if views.sheet:
            self.showing.show_views(views)

    def subtitle(self) -> str:
        return translate("Views", "What others see, in groups in which nobody stands alone")

    def bottom(self) -> Bottom:
        return Bottom(has_next=self.session.template.sheet is not None)

    def set_room(self, room: Room) -> None:
        super().set_room(room)
        self.page.set_wide(wide=room is Room.WIDE)

    def focus_first(self) -> None:
        for widget in (self.making.first(), self.collecting.take, self.showing.plot):
            if widget.isVisibleTo(self):
                widget.setFocus()
                return

    def _views(self, sheet: QuestionSheet | None) -> Views:
        """Return the summary of the closed sheet here, else the one that the agreement brought along."""
        if sheet is not None and sheet.closed:
            return gathering.summary(self.host.workplace.desk, sheet)
        return self.session.agreement.views

    def save_summary(self) -> None:
        """Save the summary of the closed sheet as a document of its own."""
        desk, session = self.host.workplace.desk, self.session
        sheet = gathering.sheet(desk, session.agreement.id)
        if sheet is None or not sheet.closed:
            return
        template, views = session.template, gathering.summary(desk, sheet)
        name = output.file_name(
            session.agreement, template, f"-{template.word('views', session.language).lower()}.pdf"
        )
        self.host.tasks.run(
            lambda: gathering.as_pdf(template, sheet, views, desk.resources),
            lambda data: output.save_as(self, self.host, data, name),
            owner=self,
        )

    def _opened(self) -> Opened:
        session = self.session
        return Opened(agreement=session.agreement, template=session.template, side=session.side)

    def _make(self, wishes: Wishes) -> None:
        try:
            gathering.make(self.host.workplace.desk, self._opened(), wishes)
        except LedarappError as error:
            self.host.show_error(error)
            return
        self._wants_new = False
        self.show_agreement()
        self.focus_first()

    def _ask_anew(self) -> None:
        self._wants_new = True
        self.show_agreement()
        self.focus_first()

    def _include(self) -> None:
        views = self._views(gathering.sheet(self.host.workplace.desk, self.session.agreement.id))

        def put(agreement: Agreement) -> Agreement:
            return replace(agreement, views=views)

        if self.session.apply(put, lambda: translate("Views", "put the summary in")):
            self.host.toast(lambda: translate("Views", "The summary is part of the document now"), undo=True)

    def _exclude(self) -> None:
        def take(agreement: Agreement) -> Agreement:
            return replace(agreement, views=NO_VIEWS)

        if self.session.apply(take, lambda: translate("Views", "take the summary out")):
            self.host.toast(lambda: translate("Views", "The summary is no part of the document"), undo=True)

    def _use_plan(self) -> None:
        drafts = gathering.drafts_for_plan(self.host.workplace.desk, self.session.agreement.id)
        menu = QMenu(self)
        for agreement_id, name in drafts:
            menu.addAction(name, partial(self._put_into, agreement_id))
        if not drafts:
            menu.addAction(translate("Views", "There is no other draft; begin one first")).setEnabled(False)
        menu.popup(self.use_plan.mapToGlobal(self.use_plan.rect().bottomLeft()))

    def _put_into(self, agreement_id: str) -> None:
        try:
            count = gathering.use_plan(self.host.workplace.desk, self.session.agreement, agreement_id)
        except LedarappError as error:
            self.host.show_error(error)
            return
        self.host.toast(lambda: translate("Views", "%n action(s) put into the draft as goals", None, count))


def _include_words() -> str:
    return translate("Views", "Put the summary into the document")


def _take_out_words() -> str:
    return translate("Views", "Take the summary out again")


def _use_words() -> str:
    return translate("Views", "Use in next agreement")


def _save_words() -> str:
    return translate("Views", "Save the summary…")


def _new_words() -> str:
    return translate("Views", "New question sheet")
