"""Keeps None alive: PySide6 6.12.0 on Python 3.11 gives away a reference it doesn't own at every void call.

From Python 3.12 on, None is immortal and the fault does no harm. On 3.11 each call such as ``label.update()``
lowers the count of None by one; after some ten thousand calls the interpreter ends with «deallocating None».
A count that no session can use up makes 3.11 behave as 3.12 does. 6.11.3 doesn't have the fault; this module
can go when a later 6.12 doesn't either (``tests/ui/test_immortal.py`` tells).
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_FIRST_IMMORTAL: Final = (3, 12)
_ENOUGH: Final = 1 << 40


def keep_none_alive() -> None:
    """Raise the counts of None, True and False by more than a session can use up, once.

    Does nothing where they are immortal.
    """
    if sys.version_info < _FIRST_IMMORTAL and sys.getrefcount(None) < _ENOUGH:
        for each in (None, True, False):
            ctypes.c_ssize_t.from_address(id(each)).value += _ENOUGH
