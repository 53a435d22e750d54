"""Roles that assistive technology is told where Qt's own guess says nothing, or too much."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_roles: dict[str, QAccessible.Role] = {}


def speak_as(kind: str, role: QAccessible.Role) -> None:
    """Have every widget of the class of this name met in this role."""
    if not _roles:
        QAccessible.installFactory(_made)
    _roles[kind] = role


def _made(name: str, subject: QObject) -> QAccessibleInterface | None:
    role = _roles.get(name)
    return QAccessibleWidget(subject, role) if role is not None and isinstance(subject, QWidget) else None
