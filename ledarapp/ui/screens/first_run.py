"""The first page anyone sees: language, role and who one is; everything can be skipped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ledarapp.domain.signature import Role
from ledarapp.settings import Settings
from ledarapp.ui.language import LANGUAGES, LanguageManager, translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.choices import RadioButton
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.text import Heading, Text


class FirstRun(Sheet):
    """``done`` brings the settings as filled in."""

    done = Signal(object)

    def __init__(self, settings: Settings, language: LanguageManager) -> None:
        super().__init__(
            lambda: translate("FirstRun", "Welcome to Ledarapp"),
            lambda: translate("FirstRun", "Fill in what you like. You can change it all later."),
        )
        self._settings, self._language = settings, language
        self._languages = self._choices(
            lambda: translate("FirstRun", "Language"), dict(LANGUAGES), language.language
        )
        self._languages.buttonClicked.connect(self._speak)
        self._roles = self._choices(
            lambda: translate("FirstRun", "My role"),
            {
                Role.LEADER: lambda: translate("FirstRun", "I lead a section"),
                Role.SUPERIOR: lambda: translate("FirstRun", "I lead a department and its leaders"),
            },
            settings.role,
        )
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
        button = self._languages.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choices(self, title: Text, words: Mapping[str, Text], chosen: str) -> QButtonGroup:
        self.column.addWidget(Heading(title, "card"))
        group, row, box = QButtonGroup(self), Flow(gap=24), QWidget()
        for key, text in words.items():
            button = RadioButton(text)
            button.setProperty("key", str(key))
            button.setChecked(key == chosen)
            group.addButton(button)
            row.addWidget(button)
        box.setLayout(row)
        self.column.addWidget(box)
        return group

    def _speak(self) -> None:
        self._language.use(_key(self._languages, self._language.language))

    def _finish(self) -> None:
        written = {key: line.text().strip() for key, line in self._lines.items()}
        settings = replace(
            self._settings,
            language=self._language.language,
            role=Role(_key(self._roles, self._settings.role)),
            name=written["name"],
            title=written["title"],
            unit=written["unit"],
            organisation=written["organisation"],
        )
        self.done.emit(settings)


def _key(group: QButtonGroup, otherwise: str) -> str:
    button = group.checkedButton()
    return str(button.property("key")) if button is not None else otherwise
