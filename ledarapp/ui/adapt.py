"""From the list of forms to the editor of one's own, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ledarapp.domain.template import FormCard
    from ledarapp.ui.window import MainWindow


def adapt(window: MainWindow, form: FormCard) -> None:
    """Let the person make a form of their own from this one."""
    from ledarapp.ui.screens.form_editor.screen import FormEditor  # noqa: PLC0415  read when somebody asks

    def show() -> None:
        editor = FormEditor(window.workplace, window.host, form)
        editor.left.connect(window.begin)
        editor.read.connect(window.menus.update)
        window.show_level(editor)
        editor.focus_first()

    window.host.attempt(show)
