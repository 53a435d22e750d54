"""The embedded typefaces: what they cover, how wide their letters are, how they enter a PDF."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ledarapp.later import later

with later("PIL.Image"):  # ReportLab names it for pictures; a form has none, and lines are counted all day
    from reportlab.pdfbase.ttfonts import TTFont

if TYPE_CHECKING:
    from collections.abc import Iterator

_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff")
"""Joiners and variation marks: they paint nothing, so leaving them out loses nothing on paper."""

_LINE_END = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_LONGEST_MAP = 100
"""A ToUnicode block may hold this many entries (ISO 32000-1, 9.10.3)."""


class Face(TTFont):
    """One weight of a typeface; embeds the letters used, each with its meaning in Unicode."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), asciiReadable=0)
        self._widths: dict[str, float] = {
            chr(code): width / 1000 for code, width in self.face.charWidths.items()
        }
        self.covered: frozenset[str] = frozenset(map(chr, self.face.charToGlyph)) - _INVISIBLE

    def width(self, text: str) -> float:
        """Return the advance of ``text`` at size 1."""
        return sum(map(self._widths.__getitem__, text))

    def addObjects(self, doc: Any) -> None:  # noqa: ANN401, N802 - the library's own hook and name
        """Embed the subsets; no unused code is said to mean something (ReportLab maps it to U+0000)."""
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for number, subset in enumerate(subsets):
            font = fonts[self.getSubsetName(doc, number)]
            doc.idToObject[font.ToUnicode.name].content = _to_unicode(subset)

    def getSubsetName(self, doc: Any, number: int) -> str:  # noqa: ANN401, N802 - beside the hook above
        """Return the name a page's content calls this subset by."""
        return f"{doc.fontMapping[self.fontName][1:]}+{number}"


@dataclass(frozen=True)
class Faces:
    """The weights a document is set in, each read from the folder of fonts when it is first used.

    ``spare`` are the faces asked when a letter is missing, in order.
    """

    folder: Path

    @cached_property
    def regular(self) -> Face:
        return Face("SourceSans3", self.folder / "SourceSans3-Regular.ttf")

    @cached_property
    def strong(self) -> Face:
        return Face("SourceSans3-SemiBold", self.folder / "SourceSans3-SemiBold.ttf")

    @cached_property
    def spare(self) -> tuple[Face, ...]:
        return (Face("NotoSans", self.folder / "NotoSans-Regular.ttf"),)

    def fitting(self, text: str, *, strong: bool) -> tuple[tuple[str, Face, str], ...]:
        """Return ``text`` in pieces of one face each: (shown, face, meant).

        ``meant`` is empty where the letters speak for themselves. A character no face has is shown by its
        number, «[U+1F600]», and keeps its meaning for readers and for copying: nothing is lost in silence.
        """
        face = self.strong if strong else self.regular
        if face.covered.issuperset(text):
            return ((text, face, ""),)
        pieces: list[tuple[str, Face, str]] = []
        for letter in text:
            shown, chosen, meant = self._one(letter, face)
            if pieces and not meant and pieces[-1][1] is chosen and not pieces[-1][2]:
                pieces[-1] = (pieces[-1][0] + shown, chosen, "")
            elif shown:
                pieces.append((shown, chosen, meant))
        return tuple(pieces)

    def missing(self, text: str) -> tuple[str, ...]:
        """Return the characters of ``text`` that will be shown by number, each once, in order."""
        rest = dict.fromkeys(letter for letter in clean(text) if letter not in self.regular.covered)
        return tuple(letter for letter in rest if self._one(letter, self.regular)[2])

    def _one(self, letter: str, face: Face) -> tuple[str, Face, str]:
        if letter in _INVISIBLE:
            return "", face, ""
        for each in self._asked(face):
            if letter in each.covered:
                return letter, each, ""
        return f"[U+{ord(letter):04X}]", face, letter

    def _asked(self, face: Face) -> Iterator[Face]:
        yield face
        yield self.regular
        yield from self.spare


@lru_cache(maxsize=2)
def load(folder: Path) -> Faces:
    """Return the faces in the folder of fonts."""
    return Faces(folder)


def clean(text: str) -> str:
    """Return ``text`` with composed letters, plain line ends, and tabs as spaces; nothing else is touched."""
    composed = unicodedata.normalize("NFC", text)
    return _LINE_END.sub("\n", composed.replace("\t", " "))


def _to_unicode(subset: list[int]) -> str:
    used = [(code, letter) for code, letter in enumerate(subset) if letter]
    blocks = [used[start : start + _LONGEST_MAP] for start in range(0, len(used), _LONGEST_MAP)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for block in blocks:
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:02X}> <{chr(letter).encode('utf-16-be').hex().upper()}>" for code, letter in block]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines)
