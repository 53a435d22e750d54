"""Where a new agreement begins: the form types as cards, the document language, or last year's agreement."""

from __future__ import annotations

from functools import partial
from itertools import groupby

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.agreement import Person
from ledarapp.domain.signature import Role
from ledarapp.domain.summary import Summary
from ledarapp.domain.template import FormCard, say
from ledarapp.operations import drafting, forming, listing
from ledarapp.ui import theme
from ledarapp.ui.begin import document_language
from ledarapp.ui.dates import shown
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import own_name, translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.choices import RadioButton
from ledarapp.ui.widgets.editors import ComboBox
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.scroll import hugging, scrolled
from ledarapp.ui.widgets.text import Heading, Label, Text
from ledarapp.ui.workplace import Workplace


class Chooser(QWidget):
    """``begun`` brings the new agreement, ``left`` that the person wants back to the overview.

    ``adapted`` brings the form of which the person wants a version of their own.
    """

    begun = Signal(object)
    left = Signal()
    adapted = Signal(object)

    def __init__(self, workplace: Workplace, host: WindowHost) -> None:
        super().__init__()
        self._workplace, self._host = workplace, host
        self._forms = listing.form_types(workplace.desk, workplace.language.language)
        self._chosen = self._forms[0]
        self._language = document_language(workplace, self._chosen)
        inside = QWidget()
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(40, 16, 40, 24)
        self._column.setSpacing(16)
        self._body = QWidget()
        self._build(QVBoxLayout(self._body))
        # Beside a stretch, so that heights are reckoned for the width the column really gets.
        beside = QHBoxLayout()
        beside.addWidget(self._body, 1)
        beside.addStretch(0)
        self._column.addLayout(beside)
        self._column.addStretch(1)
        area = scrolled(hugging(inside))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(self._bar())
        theme.current().changed.connect(self._measure)
        self._measure()
        self._choose(self._chosen)

    def focus_first(self) -> None:
        """Put the focus on the form that is chosen; what was left to come here may have become a draft."""
        self._adapt.say(self._adapt_words)
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(16))
        column.addLayout(self._head())
        self._unusable = RemarkStack(self)
        column.addWidget(self._unusable)
        self._earlier = _earlier(listing.agreements(self._workplace.desk))
        if self._earlier:
            column.addWidget(self._from_earlier())
        self._group = QButtonGroup(self)
        self._cards: dict[str, tuple[Card, RadioButton]] = {}
        for place, forms in groupby(self._forms, key=lambda form: form.jurisdiction):
            column.addWidget(Heading(partial(_place_name, place), "section"))
            for form in forms:
                column.addWidget(self._card(form))
        self._languages = ComboBox()
        self._languages.currentIndexChanged.connect(self._pick_language)
        self._languages_field = Field(lambda: translate("Chooser", "Document language"), self._languages)

    def _card(self, form: FormCard) -> Card:
        card = Card()
        # A radio button's own words can't wrap, so its name stands beside it.
        choice = _Choice(card)
        choice.setProperty("bare", True)
        name = _Name(lambda: say(form.name, self._workplace.language.language), choice)
        choice.toggled.connect(lambda on: self._choose(form) if on else None)
        self._group.addButton(choice)
        about, facts = Label("", "dense"), Label("", "note", tone="muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (name, about, facts):
            words.addWidget(label)
        row.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        card.column.addLayout(row)
        about.say(lambda: say(form.description, self._workplace.language.language))
        facts.say(lambda: _facts(form, self._workplace.language.language))
        self._cards[form.key] = (card, choice)
        return card

    def _from_earlier(self) -> Card:
        card = Card()
        card.column.setSpacing(8)
        card.column.addWidget(
            Heading(lambda: translate("Chooser", "Continue from an earlier agreement"), "card")
        )
        card.column.addWidget(
            Label(
                lambda: translate(
                    "Chooser",
                    "Parties, texts and goals are carried over, evaluations are not. Change what differs.",
                ),
                "dense",
                tone="muted",
            )
        )
        for summary in self._earlier:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Label(partial(_name, summary), "dense"), 1)
            go_on = Button(
                lambda: translate("Chooser", "Continue"), "small", clicked=partial(self._renew, summary.id)
            )
            go_on.setAccessibleDescription(_name(summary))
            row.addWidget(go_on)
            card.column.addLayout(row)
        return card

    def _head(self) -> QHBoxLayout:
        """The title and, where the bar below has no room at large text, what few ask for."""
        row = QHBoxLayout()
        row.addWidget(Heading(lambda: translate("Chooser", "New agreement"), "title"), 1)
        self._adapt = Button(self._adapt_words, clicked=lambda: self.adapted.emit(self._chosen))
        row.addWidget(self._adapt)
        return row

    def _adapt_words(self) -> str:
        desk = self._workplace.desk
        if forming.has_draft(desk, forming.own_key(desk, self._chosen)):
            return translate("Chooser", "Go on with your changes to this form…")
        return translate("Chooser", "Adapt this form…")

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("bottomBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(40, 13, 40, 13)
        back = Button(lambda: translate("Chooser", "Back"), icon="arrow-left", clicked=self.left.emit)
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self._languages_field)
        row.addSpacing(24)
        create = Button(
            lambda: translate("Chooser", "Create the agreement"),
            "primary",
            icon="arrow-right",
            trailing=True,
            clicked=self._create,
        )
        row.addWidget(create, 0, Qt.AlignmentFlag.AlignBottom)
        return bar

    def _measure(self) -> None:
        self._body.setMaximumWidth(theme.current().px(776))
        self._languages_field.setMaximumWidth(theme.current().px(480))

    def _choose(self, form: FormCard) -> None:
        self._chosen = form
        for key, (card, choice) in self._cards.items():
            card.set_open(is_open=key == form.key)
            if key == form.key:
                choice.setChecked(True)
        if self._language not in form.languages:
            self._language = document_language(self._workplace, form)
        self._retranslate()

    def _retranslate(self) -> None:
        self._adapt.say(self._adapt_words)
        self._unusable.show_notes(
            [
                Note("advice", self._workplace.sentence(each))
                for each in listing.unusable(self._workplace.desk)
            ]
        )
        self._languages.setToolTip(
            translate("Chooser", "The agreement keeps it, whatever language the program speaks")
        )
        self._languages.blockSignals(True)
        self._languages.clear()
        for tag in self._chosen.languages:
            name = own_name(tag)
            if tag == self._chosen.languages[0]:
                name = translate("Chooser", "{0} (the form's own)").format(name)
            self._languages.addItem(name, tag)
        self._languages.setCurrentIndex(self._chosen.languages.index(self._language))
        self._languages.blockSignals(False)

    def _pick_language(self, index: int) -> None:
        self._language = self._chosen.languages[index]

    def _create(self) -> None:
        settings = self._workplace.settings
        me = Person(name=settings.name, title=settings.title, unit=settings.unit)
        self._host.attempt(
            lambda: self.begun.emit(
                drafting.new(
                    self._workplace.desk,
                    self._chosen.key,
                    self._language,
                    side=settings.role,
                    me=me,
                    organisation=settings.organisation,
                )
            )
        )

    def _renew(self, previous_id: str) -> None:
        self._host.attempt(
            lambda: self.begun.emit(drafting.from_last_year(self._workplace.desk, previous_id))
        )


class _Choice(RadioButton):
    """The mark of a card; its focus is the whole card's."""

    def __init__(self, card: Card) -> None:
        super().__init__("")
        self._card = card

    def focus_rect(self) -> QRect:
        """Return the card's place, as the ring goes around all of it."""
        return QRect(
            self.mapFrom(self.window(), self._card.mapTo(self.window(), QPoint(0, 0))), self._card.size()
        )


class _Name(Label):
    """The name of a form beside its radio button; a click on it chooses the form."""

    def __init__(self, text: Text, choice: RadioButton) -> None:
        self._choice = choice
        super().__init__(text, "card")
        self.setBuddy(choice)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._choice.click()

    def _retranslate(self) -> None:
        super()._retranslate()
        self._choice.setAccessibleName(self.text())


def _earlier(summaries: tuple[Summary, ...]) -> list[Summary]:
    """Return the newest agreements of one's own that can be continued, at most three."""
    most = 3
    living = [each for each in summaries if each.deleted_at is None and not each.example]
    own = [each for each in living if each.side is Role.LEADER or each.leader]
    return sorted(own, key=lambda each: each.changed_at, reverse=True)[:most]


def _name(summary: Summary) -> str:
    period = "–".join(shown(each) for each in (summary.start, summary.end) if each)
    return " · ".join(each for each in (summary.leader, summary.unit, period) if each)


def _place_name(jurisdiction: str) -> str:
    """Return the heading over the forms of one jurisdiction."""
    return {
        "NO": translate("Chooser", "Norwegian ministries and agencies"),
        "SE": translate("Chooser", "Swedish agencies"),
        "FI": translate("Chooser", "Finnish state and municipalities"),
        "DK": translate("Chooser", "Danish agencies"),
    }.get(jurisdiction, translate("Chooser", "Any organisation"))


def _facts(form: FormCard, language: str) -> str:
    languages = ", ".join(own_name(tag) for tag in form.languages)
    whom = " ".join(each for each in (say(form.covers, language), say(form.basis, language)) if each)
    # A form's name in a language that it isn't printed in is for whoever looks for it by that name.
    also = "".join(f"Suomeksi: {form.name[tag]}." for tag in ("fi",) if tag in form.name and tag != language)
    whence = " ".join(each for each in (say(form.source, language), f"{languages}.", also) if each)
    return "\n".join(each for each in (whom, whence) if each)
