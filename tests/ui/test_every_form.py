"""Every form as its example, in each language the window is translated to: each step and view looked at."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ledarapp.operations import drafting
from ledarapp.templates import Library
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.window import MainWindow
from tests.story.person import translated
from tests.ui.accessible import texts, unnamed, without_label
from tests.ui.conftest import RESOURCES

FORMS = [
    (card.key, language)
    for card in Library(RESOURCES).cards()
    for language in card.languages
    if language != "en"
]


@pytest.mark.parametrize(("key", "written"), FORMS)
def test_every_step_and_view_of_the_form(
    window: MainWindow, language: LanguageManager, key: str, written: str
) -> None:
    spoken = written.partition("-")[0]
    language.use(spoken)
    english = {source for source, said in translated(spoken).items() if source not in said}
    window.show_opened(drafting.example(window.workplace.desk, key, written))
    journey = window.host.journey
    assert journey is not None
    for place in (*journey.steps, *sorted(journey.keys - set(journey.steps))):
        window.host.go(place)
        QApplication.processEvents()
        assert unnamed(window) == [], place
        assert without_label(window) == [], place
        assert {each.strip() for each in texts(window)} & english == set(), place
