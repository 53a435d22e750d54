"""The first page anyone sees: language, role and who one is; everything can be skipped."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from ledarapp.domain.signature import Role
from ledarapp.settings import Settings
from ledarapp.ui.language import LANGUAGES, LanguageManager, translate
from ledarapp.ui.parts.radio_row import RadioRow
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.text import Text


class FirstRun(Sheet):
    """``done`` brings the settings as filled in."""

    done = Signal(object)

    def __init__(self, settings: Settings, language: LanguageManager) -> None:
        super().__init__(
            lambda: translate("FirstRun", "Welcome to Ledarapp"),
            lambda: translate("FirstRun", "Fill in what you like. You can change it all later."),
        )
        self._settings, self._language = settings, language
        self._languages = RadioRow(
            lambda: translate("FirstRun", "Language"), dict(LANGUAGES), language.language
        )
        self._languages.picked.connect(language.use)
        self._roles = RadioRow(
            lambda: translate("FirstRun", "My role"),
            {
                Role.LEADER: lambda: translate("FirstRun", "I lead a section"),
                Role.SUPERIOR: lambda: translate("FirstRun", "I lead a department and its leaders"),
            },
            settings.role,
        )
        self.column.addWidget(self._languages)
        self.column.addWidget(self._roles)
        optional: Text = lambda: translate("FirstRun", "Optional")  # noqa: E731  read anew by four fields
        names: dict[str, Text] = {
            "name": lambda: translate("FirstRun", "Name"),
            "title": lambda: translate("FirstRun", "Title"),
            "unit": lambda: translate("FirstRun", "Unit"),
            "organisation": lambda: translate("FirstRun", "Organisation"),
        }
        self._lines = {key: LineEdit(own_undo=True) for key in names}
        for key, label in names.items():
            self._lines[key].setText(getattr(settings, key))
            self.column.addWidget(Field(label, self._lines[key], optional))
        self.bar.addWidget(
            Button(
                lambda: translate("FirstRun", "Continue"),
                "primary",
                icon="arrow-right",
                trailing=True,
                clicked=self._finish,
            )
        )

    def focus_first(self) -> None:
        """Put the focus on the language in force."""
        self._languages.focus_first()

    def _finish(self) -> None:
        written = {key: line.text().strip() for key, line in self._lines.items()}
        settings = replace(
            self._settings,
            language=self._language.language,
            role=Role(self._roles.choice()),
            name=written["name"],
            title=written["title"],
            unit=written["unit"],
            organisation=written["organisation"],
        )
        self.done.emit(settings)
