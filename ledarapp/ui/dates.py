"""Dates as the language in force writes them, read in any usual way."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from ledarapp.ui.language import translate

_ISO = r"(\d{4})-(\d{1,2})-(\d{1,2})$"
_NORDIC = r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})$"
_WORDS = r"(\d{1,2})\.?\s+([^\W\d]+)\.?(?:\s+(\d{4}))?$"
_CENTURY = 100
_POINTED = (QLocale.Language.NorwegianBokmal, QLocale.Language.NorwegianNynorsk, QLocale.Language.Finnish)
_regions: list[QLocale] = []


def use_region(tag: str) -> None:
    """Write short dates as this region does («sv_FI»), from now on; empty: as the interface's language."""
    _regions[:] = [QLocale(tag)] if tag else []


def shown(day: date | None, *, words: bool = False) -> str:
    """Return the date as the language in force writes it, short or in words; empty for none."""
    if day is None:
        return ""
    locale = QLocale()
    if not words:
        return _short(_regions[0] if _regions else locale, day)
    return locale.toString(QDate(day.year, day.month, day.day), f"{day_mark(locale)} MMMM yyyy")


def day_mark(locale: QLocale) -> str:
    """Return how the day is written before the month's name: «15.» in Norwegian and Finnish, else «15»."""
    return "d." if locale.language() in _POINTED else "d"


def shown_in(region: str, day: date) -> str:
    """Return the short date as it is written in a region («sv_FI»)."""
    return _short(QLocale(region), day)


def _short(locale: QLocale, day: date) -> str:
    given = QDate(day.year, day.month, day.day)
    return locale.toString(given, QLocale.FormatType.ShortFormat if _has_century(locale) else "dd/MM/yyyy")


def clock(hour: int, minute: int) -> str:
    """Return a time of day as the language in force writes it: 14.05 in Norwegian and Finnish, else 14:05."""
    return translate("Journey", "{0}:{1}").format(hour, f"{minute:02}")


def read(text: str, year: int) -> date | None:
    """Read ``2025-04-15``, ``15.4.2025``, ``15/4-25`` or ``15 april`` (in ``year``); None for others."""
    words = text.strip().casefold()
    if found := re.match(_ISO, words):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := re.match(_NORDIC, words):
        given = int(found[3])
        return _made(given + 2000 if given < _CENTURY else given, int(found[2]), int(found[1]))
    if found := re.match(_WORDS, words):
        month = _month(found[2])
        return _made(int(found[3] or year), month, int(found[1])) if month else None
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    """Return the month whose name in one of our languages begins like this, 0 when none does."""
    least = 3
    for locale in (QLocale(), *map(QLocale, ("nb_NO", "nn_NO", "sv_SE", "fi_FI", "en_GB"))):
        for month in range(1, 13):
            if len(name) >= least and locale.monthName(month).casefold().startswith(name):
                return month
    return 0


def _has_century(locale: QLocale) -> bool:
    return "yyyy" in locale.dateFormat(QLocale.FormatType.ShortFormat)
