"""A tagged canvas with fields to fill in: choices and texts, each told to a screen reader and reached by Tab.

All fields hang on one root whose name tells the sheet and the copy: whatever program fills the file in, names
of fields come back as they were.
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArrayCompact,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
)

from ledarapp.documents.structure import Element
from ledarapp.documents.tagged import Rect, TaggedCanvas, rect_array

_RADIO = 1 << 15
_MULTILINE = 1 << 12
_ROOT = "sheet-root"
_CURVE = 0.5523


class FormCanvas(TaggedCanvas):
    """Adds radio buttons and text fields under one root field called ``root``."""

    def __init__(self, size: tuple[float, float], language: str, title: str, *, root: str = "") -> None:
        super().__init__(size, language, title)
        self._root = root
        self._choices: dict[str, list[PDFObjectReference]] = {}
        self._told: dict[str, str] = {}
        self._texts: list[PDFObjectReference] = []

    def choice(self, field: str, value: str, rect: Rect, question: str, description: str) -> None:
        """Add one button of the group ``field``; ``value`` is what the group says when it is chosen."""
        side = rect[2] - rect[0]
        looks = {value: self._look(side, chosen=True), "Off": self._look(side, chosen=False)}
        widget = self._widget(
            rect,
            description,
            {
                "Parent": PDFObjectReference(_name(field)),
                "AS": PDFName("Off"),
                "AP": PDFDictionary({"N": PDFDictionary(looks)}),
            },
        )
        self._choices.setdefault(field, []).append(widget)
        self._told[field] = question

    def text(self, field: str, rect: Rect, description: str, longest: int) -> None:
        """Add a field for several lines of text."""
        width, height = rect[2] - rect[0], rect[3] - rect[1]
        look = self._stream(width, height, b"/Tx BMC EMC\n")
        widget = self._widget(
            rect,
            description,
            {
                "FT": PDFName("Tx"),
                "T": PDFString(field),
                "Ff": _MULTILINE,
                "MaxLen": longest,
                "DA": PDFString("/Helv 10 Tf 0 g"),
                "Parent": PDFObjectReference(_ROOT),
                "AP": PDFDictionary({"N": look}),
            },
        )
        self._texts.append(widget)

    def acro_form(self) -> PDFDictionary | None:
        """Return the form with its one root; the face is for what is typed, none of it is drawn here."""
        groups = [self._group(field, widgets) for field, widgets in self._choices.items()]
        root = PDFDictionary({"T": PDFString(self._root), "Kids": PDFArrayCompact([*groups, *self._texts])})
        face = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type1"),
                "BaseFont": PDFName("Helvetica"),
                "Encoding": PDFName("WinAnsiEncoding"),
            }
        )
        faces = PDFDictionary({"Helv": self._doc.Reference(face)})
        return PDFDictionary(
            {
                "Fields": PDFArrayCompact([self._doc.Reference(root, _ROOT)]),
                "DA": PDFString("/Helv 10 Tf 0 g"),
                "DR": PDFDictionary({"Font": faces}),
            }
        )

    def _group(self, field: str, widgets: list[PDFObjectReference]) -> PDFObjectReference:
        told = PDFDictionary(
            {
                "FT": PDFName("Btn"),
                "T": PDFString(field),
                "TU": PDFString(self._told[field]),
                "Ff": _RADIO,
                "Parent": PDFObjectReference(_ROOT),
                "Kids": PDFArrayCompact(widgets),
            }
        )
        reference: PDFObjectReference = self._doc.Reference(told, _name(field))
        return reference

    def _widget(self, rect: Rect, description: str, entries: dict[str, Any]) -> PDFObjectReference:
        element = Element("Form", alt=description)
        with self.tagged(element):
            return self._annotate(
                element,
                {
                    "Subtype": PDFName("Widget"),
                    "TU": PDFString(description),
                    "Rect": rect_array(rect),
                    "P": self._doc.thisPageRef(),
                    **entries,
                },
            )

    def _look(self, side: float, *, chosen: bool) -> PDFObjectReference:
        middle = side / 2
        drawn = [*_circle(middle, middle, middle - 1), "0.46 0.5 0.54 RG 1 w 1 1 1 rg B"]
        if chosen:
            drawn += [*_circle(middle, middle, middle - 3.5), "0.043 0.325 0.58 rg f"]
        return self._stream(side, side, "\n".join(drawn).encode() + b"\n")

    def _stream(self, width: float, height: float, content: bytes) -> PDFObjectReference:
        entries = {
            "Type": PDFName("XObject"),
            "Subtype": PDFName("Form"),
            "BBox": PDFArrayCompact([0, 0, round(width, 2), round(height, 2)]),
            "Resources": PDFDictionary({}),
        }
        reference: PDFObjectReference = self._doc.Reference(
            PDFStream(PDFDictionary(entries), content=content)
        )
        return reference


def _name(field: str) -> str:
    return f"field-{field}"


def _circle(x: float, y: float, radius: float) -> list[str]:
    handle = radius * _CURVE
    path = [f"{x + radius:.2f} {y:.2f} m"]
    for sx, sy, dx, dy in ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)):
        path.append(
            f"{x + radius * sx + handle * dx:.2f} {y + radius * sy + handle * dy:.2f}"
            f" {x + radius * dx + handle * sx:.2f} {y + radius * dy + handle * sy:.2f}"
            f" {x + radius * dx:.2f} {y + radius * dy:.2f} c"
        )
    return [*path, "h"]
