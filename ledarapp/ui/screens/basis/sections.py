"""The form's running texts: some are written here, some are the form's own and stand as they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.agreement import put_section
from ledarapp.domain.template import FormSection, say
from ledarapp.domain.wording import section_text
from ledarapp.ui.dates import day_mark
from ledarapp.ui.language import translate
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.audience import audience_word
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Heading, Label

_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "sv": "sv_SE", "fi": "fi_FI", "en": "en_GB"}


class Clause(QWidget):
    """A passage that is printed as it stands: the form's words, with the agreement's names in them."""

    def __init__(self, session: Session, section: FormSection) -> None:
        super().__init__()
        self._session, self.section = session, section
        self._text = Label("", "note", tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(Label(say(section.title, session.language), "dense", strong=True))
        column.addWidget(self._text)

    def show_agreement(self) -> None:
        """Fill the names and dates in."""
        self._text.say(section_words(self._session, self.section))


class Passage(QWidget):
    """A text that is written here, with its printed lines counted and its standard text kept at hand."""

    def __init__(self, session: Session, host: Host, section: FormSection, remarks: FieldRemarks) -> None:
        super().__init__()
        self._session, self._host, self.section = session, host, section
        self.area = TextArea(least=3, most=12)
        self.area.edited.connect(self._set)
        about(f"section.{section.key}", self)
        self._field = Field(lambda: say(section.title, session.language), self.area, self._hint)
        self._restore = Button(lambda: translate("Basis", "Restore the standard text"), "link")
        self._restore.clicked.connect(self._put_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        self.taken = Label("", "caption", tone="muted", wrap=False)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.taken)
        foot.addWidget(Label(self._audience, "caption", tone="muted", wrap=False))
        foot.addStretch(1)
        foot.addWidget(self._restore)
        column.addLayout(foot)
        self.taken.setVisible(bool(section.max_lines))
        remarks.put(f"section.{section.key}", self._field, quiet=True)
        if section.max_lines:
            self.area.counted.connect(self._recount)

    def show_agreement(self) -> None:
        """Bring the text into line."""
        written = self._session.agreement.section(self.section.key)
        self.area.show_text(written)
        standard = say(self.section.text, self._session.language)
        self._restore.setVisible(bool(standard) and standard != written)
        self._recount()

    def _hint(self) -> str:
        parts = [translate("Basis", "Must be filled in") if self.section.required else ""]
        help_text = say(self.section.help, self._session.language)
        if self.section.max_lines and not help_text:
            parts.append(translate("Basis", "at most %n line(s)", None, self.section.max_lines))
        return " · ".join(part for part in (*parts, help_text) if part)

    def _recount(self) -> None:
        most, count = self.section.max_lines, self._host.workplace.counters.get(self._session.language)
        # The counter is read beside the interface; the agreement is shown anew when it is there.
        if most and count is not None:
            taken = count(self.area.toPlainText().strip())
            self.taken.say(lambda: translate("Basis", "{0} of %n line(s)", None, most).format(taken))
            self.taken.set_tone("advice" if taken > most else "muted")

    def _audience(self) -> str:
        return translate("Basis", "Visible to: {0}").format(audience_word(self.section.audience))

    def _set(self, text: str) -> None:
        key = self.section.key
        self._session.apply(
            lambda now: put_section(now, key, text.strip()),
            lambda: translate("Basis", "edit {0}").format(say(self.section.title, self._session.language)),
            field=f"section.{key}",
        )

    def _put_back(self) -> None:
        self.area.setFocus()
        key, standard = self.section.key, say(self.section.text, self._session.language)
        self._session.apply(
            lambda now: put_section(now, key, standard),
            lambda: translate("Basis", "restore the standard text"),
        )
        self._host.toast(lambda: translate("Basis", "The standard text is back"), undo=True)


def section_words(session: Session, section: FormSection) -> str:
    """Return what a section says on paper, dates in the document's language."""
    locale = QLocale(_LOCALES.get(session.language.partition("-")[0], "en_GB"))
    pattern = f"{day_mark(locale)} MMMM yyyy"

    def written(day: date) -> str:
        return locale.toString(QDate(day.year, day.month, day.day), pattern)

    return section_text(session.agreement, section, written)


class Head(QWidget):
    """A heading with one muted sentence under it."""

    def __init__(self, title: Callable[[], str], sentence: Callable[[], str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Heading(title, "section"))
        column.addWidget(Label(sentence, "note", tone="muted"))
