"""How long something goes on, in words, once that can be said."""

from __future__ import annotations

from ledarapp.ui.language import translate

_STABLE = 2.0
"""Seconds before the pace can be trusted."""
_MINUTE = 60
_STEP = 5


def time_left(passed: float, done: int, of: int) -> str:
    """Return «About 20 seconds left» after ``passed`` seconds; empty while nobody can tell."""
    if passed < _STABLE or not done or done >= of:
        return ""
    left = passed / done * (of - done)
    if left > _MINUTE:
        return translate("TimeLeft", "About %n minute(s) left", None, round(left / _MINUTE))
    return translate("TimeLeft", "About %n second(s) left", None, max(-(-int(left) // _STEP) * _STEP, _STEP))
