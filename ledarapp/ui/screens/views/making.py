"""A new question sheet: the scale, the questions, by when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ledarapp.domain.sheets import Wishes, levels_of, questions_of
from ledarapp.ui.language import translate
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.date_edit import DateEdit
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Heading, Label


class Making(Card):
    """Asks what the leader decides of a sheet; ``make`` gets the answer."""

    def __init__(self, session: Session, make: Callable[[Wishes], object]) -> None:
        super().__init__()
        self._session = session
        self._due: date | None = None
        self._levels = TextArea(least=3, most=10, own_undo=True)
        self._rated = TextArea(least=2, most=10, own_undo=True)
        self._written = TextArea(least=2, most=10, own_undo=True)
        self._date = DateEdit()
        self._date.dated.connect(self._dated)
        self.button = Button(
            lambda: translate("Views", "Make the sheet"),
            "primary",
            icon="list-plus",
            clicked=lambda: make(self._wishes()),
        )
        self._form = Label("", "dense", tone="muted")
        for widget in (
            Heading(lambda: translate("Views", "Make a question sheet"), "card"),
            Label(_about, "body"),
            self._form,
            _field(lambda: translate("Views", "Own questions answered on a scale"), self._rated),
            _field(lambda: translate("Views", "Own questions answered in words"), self._written),
            Field(
                lambda: translate("Views", "The scale"),
                self._levels,
                lambda: translate("Views", "One level a line, the lowest first; use your own words"),
            ),
            Field(lambda: translate("Views", "Answers by"), self._date),
            self.button,
        ):
            self.column.addWidget(widget)
        self._levels.setPlainText("\n".join(levels_of(session.template, session.language)))

    def show_form(self) -> None:
        """Bring the line on the form's own questions into line."""
        own = questions_of(self._session.template, self._session.language)
        self._form.setVisible(bool(own))
        asked = "\n".join(f"– {each.text}" for each in own)
        self._form.say(lambda: translate("Views", "The form asks:") + f"\n{asked}")

    def first(self) -> QWidget:
        """Return where work begins."""
        return self._rated

    def _dated(self, day: object) -> None:
        self._due = day if isinstance(day, date) else None

    def _wishes(self) -> Wishes:
        self._date.commit()
        return Wishes(
            levels=_lines(self._levels),
            rated=_lines(self._rated),
            written=_lines(self._written),
            due=self._due,
        )


def _field(label: Callable[[], str], editor: TextArea) -> Field:
    return Field(label, editor, lambda: translate("Views", "One question a line"))


def _lines(editor: TextArea) -> tuple[str, ...]:
    return tuple(editor.toPlainText().splitlines())


def _about() -> str:
    return translate(
        "Views",
        "Those you ask answer without a name, on a PDF or a web page that needs no server. Let somebody"
        " else than you gather the files, if answers are to be hidden from you too: each file can be read"
        " on its own.",
    )
