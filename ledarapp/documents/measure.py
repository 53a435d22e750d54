"""How many printed lines a text takes: the form's limits are counted on the very layout that is printed."""

from __future__ import annotations

from pathlib import Path

from ledarapp.documents import style
from ledarapp.documents.blocks import paragraphs
from ledarapp.documents.fonts import load
from ledarapp.documents.lines import break_lines


def lines(text: str, language: str, *, resources: Path) -> int:
    """Return the lines ``text`` takes in the body column; nothing written takes none (R259).

    Quick enough to ask at every keystroke: reading the fonts for the first time takes some hundredths of a
    second, counting a page of text about a thousandth.
    """
    faces = load(resources / "fonts")
    return sum(
        len(break_lines(style.BODY_TEXT.runs(part.text[0].text, faces), style.BODY, language))
        for part in paragraphs(text.strip())
    )


def missing_characters(text: str, *, resources: Path) -> tuple[str, ...]:
    """Return the characters of ``text`` that no embedded face has, each once.

    They are printed by number, «[U+1F600]», and keep their meaning for readers and for copying; whoever is
    about to sign should know.
    """
    return load(resources / "fonts").missing(text)
