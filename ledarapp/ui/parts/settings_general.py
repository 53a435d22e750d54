"""Settings that take effect at once: language, dates, looks, who one is, and the time stamp server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.signature import Role
from ledarapp.settings import Density, Settings
from ledarapp.ui import theme
from ledarapp.ui.dates import shown_in
from ledarapp.ui.language import LANGUAGES, translate
from ledarapp.ui.parts.radio_row import RadioRow
from ledarapp.ui.preferences import Preferences
from ledarapp.ui.theme import PERCENTS
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.widgets.editors import CheckBox, ComboBox, LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Label, Text, said

_SAMPLE = date(2026, 11, 22)


class Choice(ComboBox):
    """A list of choices whose words are read anew at a change of language; ``picked`` brings the key."""

    picked = Signal(str)

    def __init__(self, words: Mapping[str, Text], chosen: str) -> None:
        super().__init__()
        self._words = dict(words)
        for key, text in self._words.items():
            self.addItem(said(text), key)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.activated.connect(lambda: self.picked.emit(str(self.currentData())))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for index, text in enumerate(self._words.values()):
                self.setItemText(index, said(text))
        super().changeEvent(event)


class Looks(QWidget):
    """Language, dates, appearance and text size; follows what the View menu does."""

    def __init__(self, settings: Settings, language: str, preferences: Preferences) -> None:
        super().__init__()
        column = _column(self)
        self.languages = RadioRow(lambda: translate("Settings", "Language"), dict(LANGUAGES), language)
        self.languages.picked.connect(preferences.speak)
        column.addWidget(self.languages)
        self.region = Choice(_regions(), settings.regional)
        self.region.picked.connect(preferences.write_as)
        column.addWidget(Field(lambda: translate("Settings", "Dates are written as in"), self.region))
        dress = theme.current()
        self.appearance = RadioRow(
            lambda: translate("Settings", "Appearance"),
            {
                Appearance.SYSTEM: lambda: translate("Settings", "As the system"),
                Appearance.LIGHT: lambda: translate("Settings", "Light"),
                Appearance.DARK: lambda: translate("Settings", "Dark"),
                Appearance.CONTRAST: lambda: translate("Settings", "High contrast"),
            },
            dress.appearance,
        )
        self.appearance.picked.connect(lambda key: preferences.wear(Appearance(key)))
        column.addWidget(self.appearance)
        self.size_choice = Choice({str(each): f"{each} %" for each in PERCENTS}, str(dress.percent))
        self.size_choice.picked.connect(lambda key: preferences.scale(int(key)))
        column.addWidget(Field(lambda: translate("Settings", "Text size"), self.size_choice))
        self.density = RadioRow(
            lambda: translate("Settings", "Density"),
            {
                Density.COMFORTABLE: lambda: translate("Settings", "Comfortable"),
                Density.COMPACT: lambda: translate("Settings", "Compact"),
            },
            settings.density,
        )
        self.density.picked.connect(lambda key: preferences.space_out(Density(key)))
        column.addWidget(self.density)
        dress.changed.connect(self._follow)

    def follow_language(self, language: str) -> None:
        """Show the language in force."""
        self.languages.show_choice(language)

    def _follow(self) -> None:
        dress = theme.current()
        self.appearance.show_choice(dress.appearance)
        self.size_choice.setCurrentIndex(self.size_choice.findData(str(dress.percent)))


class Me(QWidget):
    """Who one is: what new agreements and certificates begin with."""

    def __init__(self, settings: Settings, preferences: Preferences) -> None:
        super().__init__()
        column = _column(self)
        self.roles = RadioRow(
            lambda: translate("Settings", "My role"),
            {
                Role.LEADER: lambda: translate("Settings", "I lead a section"),
                Role.SUPERIOR: lambda: translate("Settings", "I lead a department and its leaders"),
            },
            settings.role,
        )
        self.roles.picked.connect(lambda key: preferences.keep(role=Role(key)))
        column.addWidget(self.roles)
        names: dict[str, Text] = {
            "name": lambda: translate("Settings", "Name"),
            "title": lambda: translate("Settings", "Title"),
            "unit": lambda: translate("Settings", "Unit"),
            "organisation": lambda: translate("Settings", "Organisation"),
        }
        self.lines = {key: LineEdit(own_undo=True) for key in names}
        for key, label in names.items():
            line = self.lines[key]
            line.setText(getattr(settings, key))
            line.edited.connect(partial(_keep, preferences, key))
            column.addWidget(Field(label, line))


class Stamp(QWidget):
    """The time stamp server: the only thing the program would ever call."""

    def __init__(self, settings: Settings, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        column = _column(self)
        self.line = LineEdit(own_undo=True, placeholder="https://")
        self.line.setText(settings.timestamp_url)
        self.line.edited.connect(self._take)
        self._field = Field(
            lambda: translate("Settings", "Address of the time stamp server"),
            self.line,
            lambda: translate("Settings", "Empty: none. The program makes no network call otherwise."),
        )
        column.addWidget(self._field)
        self.lasting = CheckBox(lambda: translate("Settings", "Keep proof that lasts"))
        self.lasting.setChecked(settings.lasting_proof)
        self.lasting.clicked.connect(lambda: preferences.prove_later(wanted=self.lasting.isChecked()))
        self._about = Label(
            lambda: translate(
                "Settings",
                "Signed files then take along what the certificates' authorities answered, under a last "
                "time stamp, so that they can be checked in many years. The authorities are asked at each "
                "signature.",
            ),
            "note",
            tone="muted",
        )
        column.addWidget(self.lasting)
        column.addWidget(self._about)
        self._show_lasting(settings.timestamp_url)

    def _show_lasting(self, address: str) -> None:
        for widget in (self.lasting, self._about):
            widget.setVisible(bool(address))

    def _take(self, typed: str) -> None:
        address = typed.strip()
        if address and not address.startswith(("https://", "http://")):
            words = lambda: translate("Settings", "Write an address that begins with https:// or http://.")  # noqa: E731
            self._field.show_notes([Note("must", words)])
            return
        self._field.show_notes([])
        self._show_lasting(address)
        self._preferences.stamp_with(address)


def _keep(preferences: Preferences, key: str, text: str) -> None:
    preferences.keep(**{key: text.strip()})


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().space(18))
    return column


def _regions() -> dict[str, Text]:
    names: dict[str, Callable[[], str]] = {
        "nb_NO": lambda: translate("Settings", "Norway"),
        "sv_SE": lambda: translate("Settings", "Sweden"),
        "sv_FI": lambda: translate("Settings", "Finland"),
        "da_DK": lambda: translate("Settings", "Denmark"),
        "en_GB": lambda: translate("Settings", "the United Kingdom"),
    }
    regions: dict[str, Text] = {"": lambda: translate("Settings", "the program's language")}
    return regions | {tag: partial(_region, tag, name) for tag, name in names.items()}


def _region(tag: str, name: Callable[[], str]) -> str:
    return f"{name()} ({shown_in(tag, _SAMPLE)})"
