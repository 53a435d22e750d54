"""Who may read a passage: a small button that says it in words and opens the three choices."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ledarapp.domain.goal import Audience
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button

_ICONS = {Audience.PARTIES: "lock", Audience.UNIT: "users", Audience.PUBLIC: "eye"}


def audience_word(audience: Audience) -> str:
    """Return the audience in words, in the language in force."""
    if audience is Audience.PARTIES:
        return translate("Audience", "Parties only")
    if audience is Audience.UNIT:
        return translate("Audience", "The unit")
    return translate("Audience", "Public")


class AudienceChooser(Button):
    """Shows an audience; ``chosen`` brings another one the person has picked (an ``Audience``)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._words, "value", icon="users", parent=parent)
        self._audience = Audience.UNIT
        self._menu = QMenu(self)
        group = QActionGroup(self)
        self._actions: dict[Audience, QAction] = {}
        for audience in Audience:
            action = self._menu.addAction(audience_word(audience))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, each=audience: self.chosen.emit(each))
            self._actions[audience] = action
        self.setMenu(self._menu)
        self.show_audience(self._audience)

    def show_audience(self, audience: Audience) -> None:
        """Bring the chooser into line with the value."""
        self._audience = audience
        self._actions[audience].setChecked(True)
        self.show_icon(_ICONS[audience])
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for audience, action in self._actions.items():
                action.setText(audience_word(audience))

    def _words(self) -> str:
        return audience_word(getattr(self, "_audience", Audience.UNIT))

    def _retranslate(self) -> None:
        super()._retranslate()
        self.setAccessibleName(translate("Audience", "Visible to: {0}").format(self._words()))
