"""Nynorsk, Finnish and the Swedish of Finland: what the program says in them, and what it falls back on."""

from datetime import date

import pytest
from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from ledarapp.domain.template import nearest, say
from ledarapp.ui import dates
from ledarapp.ui.begin import document_language
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.window import MainWindow

translate = QCoreApplication.translate


@pytest.mark.parametrize(
    ("language_key", "words", "collated"),
    [
        ("nn", "Lagra", ["Zakk", "Ærleg", "Østby", "Åsen"]),
        ("fi", "Tallenna", ["Zahra", "Åberg", "Äijälä", "Öhman"]),
    ],
)
def test_qts_own_words_and_order_follow(
    language: LanguageManager, language_key: str, words: str, collated: list[str]
) -> None:
    language.use(language_key)
    assert translate("QPlatformTheme", "Save") == words
    assert sorted(set(collated), key=QCollator().sortKey) == collated


def test_what_qt_says_otherwise_than_we_do_is_mended(language: LanguageManager) -> None:
    language.use("fi")
    assert translate("QPlatformTheme", "Cancel") == translate("Check", "Cancel") == "Peruuta"
    language.use("sv")
    assert translate("QLineEdit", "Select All") == "Markera allt"


@pytest.mark.parametrize(
    ("language_key", "short", "words", "clock"),
    [("nn", "02.06.2026", "2. juni 2026", "9.05"), ("fi", "2.6.2026", "2. kesäkuuta 2026", "9.05")],
)
def test_dates_are_written_and_read_as_the_language_does(
    language: LanguageManager, language_key: str, short: str, words: str, clock: str
) -> None:
    language.use(language_key)
    day = date(2026, 6, 2)
    assert (dates.shown(day), dates.shown(day, words=True), dates.clock(9, 5)) == (short, words, clock)
    assert dates.read(words, 2020) == dates.read(short, 2020) == day


def test_swedish_in_finland_has_words_of_its_own(language: LanguageManager) -> None:
    language.use("sv")
    assert (language.reader, translate("Goals", "Category")) == ("sv", "Kategori")
    language.region = "sv_FI"
    try:
        language.use("sv")
        assert (language.language, language.reader) == ("sv", "sv-FI")
        assert translate("Goals", "Category") == "Innehållsområde"
        assert translate("Goals", "Goal") == "Mål"
        language.use("fi")
        assert (language.reader, translate("Goals", "Category")) == ("fi", "Osa-alue")
    finally:
        language.region = ""


def test_a_text_that_is_missing_is_read_in_the_nearest_language() -> None:
    assert nearest("nn") == ("nn", "nb")
    assert say({"sv": "Mål", "nb": "Mål her", "en": "Goals"}, "nn") == "Mål her"
    assert say({"sv": "Mål", "en": "Goals"}, "fi") == "Goals"
    assert say({"sv-FI": "Mål", "en": "Goals"}, "fi") == "Mål"
    assert say({"sv-FI": "Mål", "en": "Goals", "fi": "Tavoitteet"}, "fi") == "Tavoitteet"
    assert say({"sv": "Mål", "nb": "Mål her"}, "fi") == "Mål"


def test_the_document_speaks_the_language_nearest_to_the_readers(window: MainWindow) -> None:
    cards = {card.key: card for card in window.workplace.desk.library.cards()}
    window.workplace.language.use("nn")
    assert document_language(window.workplace, cards["general"]) == "nb"
    window.workplace.language.use("fi")
    assert document_language(window.workplace, cards["ledningsavtal"]) == "sv-FI"
    assert document_language(window.workplace, cards["general"]) == "en"
    assert say(cards["ledningsavtal"].name, "fi").startswith("Johtamissopimus")
    QLocale.setDefault(QLocale("en_GB"))
