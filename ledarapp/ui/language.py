"""The interface's language: translators in the right order, changed live in every open window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

translate = QCoreApplication.translate
"""``translate("Context", "Text")``; plurals: ``translate("Context", "%n goal(s)", None, n)``."""

LANGUAGES: Final = {
    "nb": "Norsk bokmål",
    "nn": "Norsk nynorsk",
    "sv": "Svenska",
    "fi": "Suomi",
    "en": "English",
}
"""The interface languages, each in its own name."""

_LOCALES: Final = {"nb": "nb_NO", "nn": "nn_NO", "sv": "sv_SE", "fi": "fi_FI", "en": "en_GB"}


class LanguageManager(QObject):
    """Owns the translators. Widgets hear of a change through ``changeEvent``, others through ``changed``."""

    changed = Signal(str)

    def __init__(self, folder: Path) -> None:
        """``folder`` holds the compiled ``ledarapp_xx.qm``, and what we say of Qt's own words.

        ``qtbase_nb`` holds all of them, for Qt has none in bokmål; ``qtmend_sv`` and ``qtmend_fi`` those few
        that Qt says otherwise than we do.
        """
        super().__init__()
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._language = "en"
        self.region = ""

    @property
    def language(self) -> str:
        """The language in force: one of ``LANGUAGES``."""
        return self._language

    @property
    def reader(self) -> str:
        """The reader's language for sentences and forms: Swedish as it is spoken in Finland is ``sv-FI``."""
        return "sv-FI" if self._language == "sv" and self._in_finland() else self._language

    def use(self, language: str) -> None:
        """Change the interface's language and number formats, now; an unknown language becomes English."""
        self._language = language if language in LANGUAGES else "en"
        QLocale.setDefault(_locale(self._language))
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        # The one installed last is asked first: Qt's own words below, ours above.
        made = (
            self._qt_words(),
            self._ours(f"qtmend_{self._language}"),
            self._ours(f"ledarapp_{self._language}"),
            self._ours("ledarapp_sv_FI") if self.reader == "sv-FI" else None,
        )
        self._installed = [each for each in made if each is not None]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        self.changed.emit(self._language)

    def _qt_words(self) -> QTranslator | None:
        own = _loaded(f"qtbase_{self._language}", str(self._folder))
        return own or _loaded(
            f"qtbase_{self._language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        )

    def _ours(self, name: str) -> QTranslator | None:
        return _loaded(name, str(self._folder))

    def _in_finland(self) -> bool:
        chosen = QLocale(self.region) if self.region else QLocale.system()
        return chosen.name().endswith("_FI")


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
        short = {"no": "nb"}.get(short, short)
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
