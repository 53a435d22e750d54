"""Marking words where they stand on a page: in a field, or in words that can only be read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ledarapp.domain.folding import bare

_TELLING: Final = 4
"""Letters: a shorter text may stand inside many others, and must then be the whole of one."""


def mark(page: QWidget, text: str, words: str) -> bool:
    """Mark ``words`` in the field or label that holds ``text``; False where none is in sight."""
    wanted = bare(words).strip()
    start, length = bare(text).find(wanted), len(wanted)
    focused = QApplication.focusWidget()
    same = [each for each in _editors(page) if each.isVisible() and _text(each) == text]
    editor = focused if focused in same else next(iter(same), None)
    if isinstance(editor, QLineEdit):
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.setSelection(start, length)
    elif isinstance(editor, QPlainTextEdit):
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, cursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
    else:
        return _mark_read(page, text, wanted)
    return True


def _mark_read(page: QWidget, text: str, wanted: str) -> bool:
    every: list[QLabel | QAbstractButton] = [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]
    seen = [each for each in every if each.isVisible() and text in each.text()]
    whole = [each for each in seen if each.text() == text]
    found = next(iter(whole or (seen if len(text) >= _TELLING else ())), None)
    if found is None:
        return False
    _bring_into_sight(found)
    if isinstance(found, QLabel) and found.textFormat() is Qt.TextFormat.PlainText:
        found.setTextInteractionFlags(
            found.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        found.setSelection(bare(found.text()).find(wanted), len(wanted))
    elif isinstance(found, QAbstractButton):
        found.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 40, 80)
        above = above.parentWidget()


def _editors(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    return [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]


def _text(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
