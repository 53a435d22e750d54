"""The interface's language: translators in the right order, changed live in every open window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

translate = QCoreApplication.translate
"""``translate("Context", "Text")``; plurals: ``translate("Context", "%n goal(s)", None, n)``."""

LANGUAGES: Final = {"nb": "Norsk bokmål", "sv": "Svenska", "en": "English"}
"""The interface languages, each in its own name."""

_LOCALES: Final = {"nb": "nb_NO", "sv": "sv_SE", "en": "en_GB"}


class LanguageManager(QObject):
    """Owns the translators. Widgets hear of a change through ``changeEvent``, others through ``changed``."""

    changed = Signal(str)

    def __init__(self, folder: Path) -> None:
        """``folder`` holds the compiled ``ledarapp_xx.qm`` and ``qtbase_nb.qm``."""
        super().__init__()
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._language = "en"

    @property
    def language(self) -> str:
        """The language in force: ``nb``, ``sv`` or ``en``."""
        return self._language

    def use(self, language: str) -> None:
        """Change the interface's language and number formats, now; an unknown language becomes English."""
        self._language = language if language in LANGUAGES else "en"
        QLocale.setDefault(_locale(self._language))
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        # The one installed last is asked first: Qt's own words below, ours above.
        self._installed = [made for made in (self._qt_words(), self._our_words()) if made is not None]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        self.changed.emit(self._language)

    def _qt_words(self) -> QTranslator | None:
        own = _loaded(f"qtbase_{self._language}", str(self._folder))
        return own or _loaded(
            f"qtbase_{self._language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        )

    def _our_words(self) -> QTranslator | None:
        return _loaded(f"ledarapp_{self._language}", str(self._folder))


def own_name(tag: str) -> str:
    """Return what a document language is called in itself: Svenska, Svenska (Finland)."""
    if tag in LANGUAGES:
        return LANGUAGES[tag]
    short, _, territory = tag.partition("-")
    name = LANGUAGES.get(short, tag)
    return f"{name} ({QLocale(tag).nativeTerritoryName()})" if territory and short in LANGUAGES else name


def preferred(tags: Iterable[str] | None = None) -> str:
    """Return the interface language for the first start, from the system's preferred languages."""
    for tag in QLocale().uiLanguages() if tags is None else tags:
        short = tag.replace("_", "-").partition("-")[0].lower()
        if short in {"no", "nn"}:
            return "nb"
        if short in LANGUAGES:
            return short
    return "en"


def _locale(language: str) -> QLocale:
    """Return the system's own locale when it speaks this language (sv_FI keeps its dates).

    The language's usual one otherwise.
    """
    system = QLocale.system()
    if system.name().partition("_")[0] == language:
        return system
    return QLocale(_LOCALES[language])


def _loaded(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
