"""Buttons: primary, secondary, quiet, link and small; and tool buttons that always have a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from ledarapp.ui import icons, theme
from ledarapp.ui.widgets.text import Text, said, tip

if TYPE_CHECKING:
    from collections.abc import Callable

_TOKENS = {"primary": "on_accent", "large": "on_accent", "quiet": "link", "link": "link"}
_DRESS = {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}


class Button(QPushButton):
    """A button with words and perhaps an icon.

    Kinds: ``primary`` (one per view), ``secondary``, ``small``, ``large`` (signing), ``quiet`` (no frame,
    link colour; with an icon), ``link`` (underlined), ``value`` (a choice shown as a small button).
    """

    def __init__(
        self,
        text: Text,
        kind: str = "secondary",
        *,
        icon: str = "",
        token: str = "",
        trailing: bool = False,
        clicked: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``trailing`` puts the icon behind the words; ``token`` overrides the icon's colour."""
        super().__init__(parent)
        self._said, self._icon, self._trailing = text, icon, trailing
        self._token = token or _TOKENS.get(kind, "text")
        self._drawn: tuple[str, str, int] | None = None
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if trailing:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if kind in {"quiet", "link"}:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._act = clicked
        self.clicked.connect(self._pressed)
        self._retranslate()
        self._draw()

    def say(self, text: Text) -> None:
        """Show other words from now on."""
        self._said = text
        self._retranslate()

    def show_icon(self, name: str) -> None:
        """Show another icon from now on; empty for none."""
        self._icon = name
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in _DRESS:
            self._draw()
        super().changeEvent(event)

    def _pressed(self) -> None:
        if self._act is not None:
            self._act()

    def _retranslate(self) -> None:
        words = said(self._said)
        # A gap of our own: Qt sets icon and words too close for the type's size.
        gap = " " if self._icon and words else ""
        self.setText(f"{words}{gap}" if self._trailing else f"{gap}{words}")
        self.setAccessibleName(words.replace("&", ""))

    def _draw(self) -> None:
        # Qt tells of a new style several times while a window is put together; most tell nothing new.
        dress = theme.current()
        wanted = (self._icon, dress.colour(self._token).name(), dress.percent)
        if self._icon and wanted != self._drawn:
            self._drawn = wanted
            self.setIcon(icons.icon(self._icon, self._token))
            self.setIconSize(icons.icon_size())


class ToolButton(QToolButton):
    """An icon alone: its name is spoken and shown as a tooltip. 32 px at 100 %."""

    def __init__(
        self,
        icon: str,
        name: Text,
        *,
        token: str = "muted",
        clicked: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._said, self._icon, self._token = name, icon, token
        # A tool button is not reached by Tab unless told so.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._act = clicked
        self.clicked.connect(self._pressed)
        self._retranslate()
        self._draw()

    def say(self, name: Text) -> None:
        """Change what the button is called."""
        self._said = name
        self._retranslate()

    def show_icon(self, name: str) -> None:
        """Show another icon from now on."""
        self._icon = name
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in _DRESS:
            self._draw()
        super().changeEvent(event)

    def _pressed(self) -> None:
        if self._act is not None:
            self._act()

    def _retranslate(self) -> None:
        words = said(self._said)
        self.setAccessibleName(words)
        self.setToolTip(tip(words))

    def _draw(self) -> None:
        self.setIcon(icons.icon(self._icon, self._token))
        self.setIconSize(icons.icon_size())
        side = theme.current().px(32)
        self.setMinimumSize(side, side)
