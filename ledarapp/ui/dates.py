"""Dates as the language in force writes them, read in any usual way."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_NORDIC = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})$")
_WORDS = re.compile(r"(\d{1,2})\.?\s+([^\W\d]+)\.?(?:\s+(\d{4}))?$")
_CENTURY = 100


def shown(day: date | None, *, words: bool = False) -> str:
    """Return the date as the language in force writes it, short or in words; empty for none."""
    if day is None:
        return ""
    locale, given = QLocale(), QDate(day.year, day.month, day.day)
    if words:
        pattern = "d MMMM yyyy" if locale.language() != QLocale.Language.NorwegianBokmal else "d. MMMM yyyy"
        return locale.toString(given, pattern)
    return locale.toString(given, QLocale.FormatType.ShortFormat if _has_century(locale) else "dd/MM/yyyy")


def read(text: str, year: int) -> date | None:
    """Read ``2025-04-15``, ``15.4.2025``, ``15/4-25`` or ``15 april`` (in ``year``); None for others."""
    words = text.strip().casefold()
    if found := _ISO.match(words):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _NORDIC.match(words):
        given = int(found[3])
        return _made(given + 2000 if given < _CENTURY else given, int(found[2]), int(found[1]))
    if found := _WORDS.match(words):
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
    for locale in (QLocale(), QLocale("nb_NO"), QLocale("sv_SE"), QLocale("en_GB")):
        for month in range(1, 13):
            if len(name) >= least and locale.monthName(month).casefold().startswith(name):
                return month
    return 0


def _has_century(locale: QLocale) -> bool:
    return "yyyy" in locale.dateFormat(QLocale.FormatType.ShortFormat)
