"""Text as it is compared, and as it is looked for."""

from __future__ import annotations

import unicodedata


class _Bare(dict[int, str]):
    """Each letter without its marks, worked out once: every word of every agreement passes here."""

    def __missing__(self, code: int) -> str:
        self[code] = unicodedata.normalize("NFD", chr(code))[0]
        return self[code]


_bare = _Bare(
    {ord(each): plain for each, plain in {"ø": "o", "æ": "a", "đ": "d", "ð": "d", "ł": "l"}.items()}
)
"""To begin with the letters of the neighbours that aren't made of a letter and a mark."""


def folded(text: str) -> str:
    """Return the text as it is compared: composed letters, no case."""
    return unicodedata.normalize("NFC", text).casefold()


def bare(text: str) -> str:
    """Return the text as it is looked for: no case and no marks, so that Ostby finds Østby.

    Each letter of ``folded`` stays one letter: what is found stands where it stands in the text.
    """
    return folded(text).translate(_bare)
