"""A list of a form as boxes to tick: one for each thing that may stand in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.ui.screens.form_editor.names import choice_word
from ledarapp.ui.screens.form_editor.spec import Said, Several
from ledarapp.ui.widgets.editors import CheckBox
from ledarapp.ui.widgets.text import Heading


class Ticks(QWidget):
    """``boxes`` are those to tick by their place; ``change`` is given what the list shall hold."""

    def __init__(
        self,
        path: str,
        word: Callable[[], str],
        spec: Several,
        change: Callable[[Mapping[str, list[str] | None]], object],
    ) -> None:
        super().__init__()
        self._path, self._spec, self._change = path, spec, change
        self.boxes: dict[str, CheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Heading(word, "card"))
        for value in spec.values:
            box = CheckBox(partial(choice_word, spec.key, value))
            box.clicked.connect(self._write)
            self.boxes[f"{path}.{value}"] = box
            column.addWidget(box)

    def fill(self, here: Said) -> None:
        """Bring the boxes into line with what the form says."""
        held = here.get(self._spec.key, self._spec.default)
        for value, box in zip(self._spec.values, self.boxes.values(), strict=True):
            box.setChecked(isinstance(held, list | tuple) and value in held)

    def _write(self) -> None:
        ticked = [
            str(value)
            for value, box in zip(self._spec.values, self.boxes.values(), strict=True)
            if box.isChecked()
        ]
        self._change({self._path: None if ticked == list(self._spec.default) else ticked})
