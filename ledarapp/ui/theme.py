"""Appearance and text size of the whole program, changed live in every open window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ledarapp.ui.stylesheet import stylesheet
from ledarapp.ui.tokens import CONTRAST, DARK, LIGHT, Appearance, Tokens

if TYPE_CHECKING:
    from pathlib import Path

FAMILY: Final = "Source Sans 3"
PERCENTS: Final = (100, 110, 125, 150, 175, 200, 250, 300)
SPACIOUS_LIMIT: Final = 150
_CLOSER, _LOWER = 0.7, 0.8
"""What a compact window leaves of a distance, and of a row's height: two lines still have room in it."""


class Theme(QObject):
    """The tokens, the text scale and the density in force; ``changed`` tells those who paint by hand.

    Made once by the start-up and reachable as ``theme.current()``, as the application's palette is.
    """

    changed = Signal()

    def __init__(self, fonts: Path, icons: Path) -> None:
        """Load the typefaces in ``fonts``; ``icons`` is the folder of the drawings. Needs a QApplication."""
        super().__init__()
        self.icons = icons
        self.tokens = LIGHT
        self._appearance = Appearance.SYSTEM
        self._percent = 100
        self.is_compact = False
        self.has_typeface = _load(fonts)

    @property
    def appearance(self) -> Appearance:
        """The chosen appearance."""
        return self._appearance

    @property
    def percent(self) -> int:
        """The text size in per cent of the normal size, 100–300."""
        return self._percent

    @property
    def is_large(self) -> bool:
        """True at text sizes where panes are stacked and the sidebar becomes a button."""
        return self._percent >= SPACIOUS_LIMIT

    def px(self, size: float) -> int:
        """Return a type size or a minimum height, given for 100 %, at the text size in force."""
        return round(size * self._percent / 100)

    def space(self, size: float) -> int:
        """Return a distance: it grows by a quarter at most, so that large text keeps its room."""
        return round(size * min(1.25, 1 + (self._percent - 100) / 400) * (_CLOSER if self.is_compact else 1))

    def row(self, size: float) -> int:
        """Return the height of a row of a list, given for 100 % and a comfortable density."""
        return self.px(size * (_LOWER if self.is_compact else 1))

    def colour(self, token: str) -> QColor:
        """Return the colour of a token by its name; raises ``AttributeError`` for a token that isn't one."""
        return QColor(getattr(self.tokens, token))

    def font(self, size: float, *, strong: bool = False) -> QFont:
        """Return the typeface at a size given for 100 %; for delegates and hand-painted widgets."""
        font = QFont(QApplication.font())
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def start(self, appearance: Appearance, percent: int, *, compact: bool = False) -> None:
        """Dress the application for the first time and follow the system's changes from now on."""
        self._appearance, self._percent, self.is_compact = appearance, _within(percent), compact
        QApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._dress()

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the colours everywhere, now."""
        if appearance is not self._appearance:
            self._appearance = appearance
            self._dress()

    def set_percent(self, percent: int) -> None:
        """Change the text size everywhere, now; kept within 100–300."""
        if _within(percent) != self._percent:
            self._percent = _within(percent)
            self._dress()

    def set_compact(self, *, compact: bool) -> None:
        """Let things stand closer together everywhere, now, or apart again."""
        if compact != self.is_compact:
            self.is_compact = compact
            self._dress()

    def _system_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        self.tokens = _tokens(self._appearance)
        font = QFont(FAMILY) if self.has_typeface else QApplication.font()
        font.setPixelSize(self.px(16))
        QApplication.setFont(font)
        QApplication.setPalette(palette(self.tokens))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyleSheet(stylesheet(self.tokens, self.px, self.space, compact=self.is_compact))
        self.changed.emit()


_themes: list[Theme] = []


def install(theme: Theme) -> None:
    """Make this theme the program's own."""
    _themes[:] = [theme]


def current() -> Theme:
    """Return the program's theme; ``install`` has been called by the start-up."""
    return _themes[0]


def palette(tokens: Tokens) -> QPalette:
    """Return the tokens as Qt's palette, for what Qt paints itself."""
    made = QPalette()
    role = QPalette.ColorRole
    for each, value in {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.base,
        role.AlternateBase: tokens.alternate,
        role.Text: tokens.text,
        role.Button: tokens.base,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.PlaceholderText: tokens.placeholder,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.base,
        role.Light: tokens.line,
        role.Midlight: tokens.line,
        role.Mid: tokens.border,
        role.Dark: tokens.border,
        role.Shadow: tokens.border,
    }.items():
        made.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.disabled))
    return made


def _tokens(appearance: Appearance) -> Tokens:
    chosen = {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.CONTRAST: CONTRAST}
    if appearance in chosen:
        return chosen[appearance]
    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _within(percent: int) -> int:
    return min(max(percent, PERCENTS[0]), PERCENTS[-1])


def _load(fonts: Path) -> bool:
    """Load every typeface in the folder; False when it is empty (the system's own is used then)."""
    loaded = [QFontDatabase.addApplicationFont(str(path)) for path in sorted(fonts.glob("*.ttf"))]
    return any(number >= 0 for number in loaded)
