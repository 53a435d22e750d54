"""The accessibility statement: what is met, how it was tried, and what nobody has tried yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from ledarapp.ui.widgets.text import Text


def show_statement(parent: QWidget) -> None:
    """Show the statement in a window of its own."""
    window = HelpWindow(lambda: translate("Statement", "Accessibility statement"), parent)
    inside = QWidget()
    inside.setObjectName("page")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(8)
    for title, sentences in _parts():
        column.addWidget(Heading(title, "card"))
        for words in sentences:
            column.addWidget(Label(words, "dense"))
    column.addStretch(1)
    window.column.addWidget(scrolled(inside, sideways=False), 1)
    window.add_close()
    window.resize(640, 640)
    window.show()


def _parts() -> tuple[tuple[Text, tuple[Text, ...]], ...]:
    return (
        (lambda: translate("Statement", "What we aim at"), (_aim,)),
        (lambda: translate("Statement", "What you can do"), (_keyboard, _reader, _looks, _documents)),
        (lambda: translate("Statement", "How it was tried"), (_tried,)),
        (lambda: translate("Statement", "What was not tried, and what is missing"), (_untried, _pages)),
    )


def _aim() -> str:
    return translate(
        "Statement",
        "The program follows EN 301 549, chapter 11, and WCAG 2.2 level AA. The documents it makes follow "
        "PDF/UA-1.",
    )


def _keyboard() -> str:
    return translate(
        "Statement",
        "Tab reaches every field and button, and every command stands in a menu. F6 moves between the parts "
        "of the window, F8 between remarks, and Ctrl+F1 lists every shortcut.",
    )


def _reader() -> str:
    return translate(
        "Statement",
        "Fields, buttons, lists, headings and plots have names and roles that screen readers understand. "
        "What was saved, deleted or found is spoken. Every plot is there as a table too.",
    )


def _looks() -> str:
    return translate(
        "Statement",
        "Under View you choose light, dark or high contrast, and a text size from 100 to 300 %. Nothing "
        "flashes or moves by itself.",
    )


def _documents() -> str:
    return translate(
        "Statement",
        "The PDF files are tagged, with headings, tables, language and reading order. “Read as text” beside "
        "the pages gives the same words.",
    )


def _tried() -> str:
    return translate(
        "Statement",
        "Automatic tests on Linux try nearly all of forty criteria from within: about half of them on every "
        "screen, the others on one part each. One agreement, up to both signatures, is made from outside "
        "through the same interface as a screen reader uses.",
    )


def _untried() -> str:
    return translate(
        "Statement",
        "Nobody who uses a screen reader, a magnifier or voice control every day has tried the program yet. "
        "NVDA on Windows, VoiceOver on macOS and the contrast themes of Windows have not been tried.",
    )


def _pages() -> str:
    return translate(
        "Statement",
        "The picture of the pages before signing can't be read aloud; use “Read as text”. At text sizes over "
        "200 % the menu bar may be cut short in a small window; every command has a shortcut or a button.",
    )
