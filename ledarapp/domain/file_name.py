"""The name of a file that comes from somebody else: plain, without folders, and shown as what it is."""

from __future__ import annotations

import unicodedata

_LONGEST_NAME = 200
_FORBIDDEN = frozenset('/\\:*?"<>|')
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def is_file_name(name: str) -> bool:
    """Tell whether the name leads to no other folder and shows as no other name than it is."""
    hidden = any(unicodedata.category(letter) in _HIDDEN for letter in name)
    fits = 0 < len(name) <= _LONGEST_NAME and name == name.strip(" .")
    return fits and not hidden and _FORBIDDEN.isdisjoint(name)


def plain_name(name: str) -> str:
    """Return the nearest name that ``is_file_name``; «file» for one of which nothing is left."""
    shown = "".join(each for each in name if unicodedata.category(each) not in _HIDDEN)
    whole = "".join("-" if each in _FORBIDDEN else each for each in shown).strip(" .")
    return whole if len(whole) <= _LONGEST_NAME and whole else whole[-_LONGEST_NAME:].strip(" .") or "file"
