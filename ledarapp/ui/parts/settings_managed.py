"""Shows which choices an organisation has made for the person, and what is wrong with its file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.policy import Policy
from ledarapp.ui.language import translate
from ledarapp.ui.parts.radio_row import RadioRow
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.text import Label


def show(
    policy: Policy,
    sentence: Callable[[LedarappError], str],
    column: QVBoxLayout,
    choices: Mapping[str, QWidget],
) -> None:
    """Lock the choices that aren't the person's, each with a word on why; put what is wrong on top."""
    for name, choice in choices.items():
        if policy.binds(name):
            _lock(choice)
    for place, problem in enumerate(policy.problems):
        column.insertWidget(place, Remark(Note("info", partial(sentence, problem))))


def _lock(choice: QWidget) -> None:
    choice.setEnabled(False)
    choice.setAccessibleDescription(_words())
    # A row of buttons has room of its own; an editor stands in its field.
    around = choice if isinstance(choice, RadioRow) else choice.parentWidget()
    layout = around.layout() if around is not None else None
    if layout is not None:
        layout.addWidget(Label(_words, "caption", tone="muted"))


def _words() -> str:
    return translate("Settings", "Set by your organisation.")
