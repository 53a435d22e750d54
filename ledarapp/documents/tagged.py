"""A ReportLab canvas that tags: every painting operator belongs to one structure element or to an artifact.

The canvas keeps its operators in a list. The part written since the owner last changed is a *segment*; when
the owner changes again, the segment is closed and wrapped in a marked-content sequence: with a number for an
element, as an artifact otherwise. At the start of each page the owner is *artifact*, so rules, frames and
anything forgotten are artifacts without anybody saying so. Operators that change the owner stand outside
text objects, and no graphics state is saved across them.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

from reportlab.pdfbase.pdfdoc import (
    PDFArrayCompact,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from ledarapp.documents.fonts import Face
from ledarapp.documents.structure import Element, Tree, in_hex

Rect: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top in points from the page's lower left corner."""

ARTIFACT = "/Artifact BMC"
PAGINATION = "/Artifact <</Type /Pagination>> BDC"


class MarkedCanvas(Canvas):
    """A canvas whose segments have owners; ``tagged`` and ``artifact`` say whose what is drawn inside is."""

    def __init__(
        self, size: tuple[float, float], language: str, title: str, *, compressed: bool = False
    ) -> None:
        """Begin a file; ``compressed`` is for one that no later step compresses better."""
        super().__init__(
            io.BytesIO(), pagesize=size, invariant=1, pageCompression=int(compressed), lang=language
        )
        self.root = Element("Document")
        self._stack = [self.root]
        self._silent = 0
        self._owner: Element | str = ARTIFACT
        self._from = 0
        self.marks: list[list[Element]] = [[]]
        self._ink: tuple[float, float, float] | None = None
        self.setTitle(title)
        self.setViewerPreference("DisplayDocTitle", "true")

    # --- owners ---------------------------------------------------------------------------------------------

    @contextmanager
    def tagged(self, element: Element | None, *, leaf: bool = False) -> Iterator[None]:
        """Draw inside ``element``. A ``leaf`` owns what is painted; other elements only hold elements."""
        if element is None or self._silent:
            yield
            return
        before = self._own(element if leaf else ARTIFACT)
        if element.parent is None:
            element.parent = self._stack[-1]
            element.parent.kids.append(element)
        self._stack.append(element)
        yield
        self._stack.pop()
        self._own(before)

    @contextmanager
    def artifact(self, kind: str = ARTIFACT) -> Iterator[None]:
        """Draw what a reader needn't hear: repeated heads, page numbers. Elements inside are silent."""
        before = self._own(kind)
        self._silent += 1
        yield
        self._silent -= 1
        self._own(before)

    def _own(self, owner: Element | str) -> Element | str:
        if len(self._code) > self._from:
            self._code.insert(self._from, self._mark())
            self._code.append("EMC")
        before, self._owner = self._owner, owner
        self._from = len(self._code)
        return before

    def _mark(self) -> str:
        if isinstance(self._owner, str):
            return self._owner
        marks = self.marks[-1]
        self._owner.kids.append((len(self.marks) - 1, len(marks)))
        marks.append(self._owner)
        # The tree's ActualText is for screen readers; the one beside the text is what copying finds.
        meaning = f" /ActualText {in_hex(self._owner.actual)}" if self._owner.actual else ""
        return f"/{self._owner.role} <</MCID {len(marks) - 1}{meaning}>> BDC"

    # --- painting -------------------------------------------------------------------------------------------

    def paint(self, *operators: str) -> None:
        """Add content operators to the running segment."""
        self._code.extend(operators)

    def show(self, text: str, face: Face, size: float) -> None:
        """Show text at the pen inside a text object; every letter must be one the face has."""
        for subset, codes in face.splitString(text, self._doc):
            name = face.getSubsetInternalName(subset, self._doc)
            self.paint(f"{name} {size:g} Tf <{codes.hex()}> Tj")

    def ink(self, colour: tuple[float, float, float]) -> None:
        """Set the colour that text and fills are painted in; red, green and blue from 0 to 1."""
        if colour != self._ink:
            self._ink = colour
            self.paint(f"{colour[0]:.3g} {colour[1]:.3g} {colour[2]:.3g} rg")

    # --- pages ----------------------------------------------------------------------------------

    def showPage(self) -> None:  # noqa: N802 - the library's name
        """Close the page."""
        self._own(ARTIFACT)
        super().showPage()
        self._from, self._ink = 0, None
        self.marks.append([])

    def _make_preamble(self) -> None:
        """Begin pages without naming a font: the library would bring in one that isn't embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def _setAnnotations(self, page: Any) -> None:  # noqa: ANN401, N802 - the one hook that is handed the page
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self.marks) - 1
        page.Tabs = PDFName("S")


class TaggedCanvas(MarkedCanvas):
    """The canvas of a document: bookmarks, links and fields too, and the trees at the end."""

    def __init__(
        self, size: tuple[float, float], language: str, title: str, *, compressed: bool = False
    ) -> None:
        super().__init__(size, language, title, compressed=compressed)
        self._annotated: list[Element] = []
        self._fields: list[PDFObjectReference] = []
        self._outline_level = -1

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Add a bookmark to this place; ``level`` counts from 0 and never rises by more than one."""
        key = f"mark{len(self._outlines)}.{self._pageNumber}.{len(self._code)}.{level}"
        self._outlines.append(key)
        self._outline_level = min(level, self._outline_level + 1)
        self.bookmarkHorizontalAbsolute(key, top)
        self.addOutlineEntry(title, key, self._outline_level)

    def link(self, element: Element, rect: Rect, address: str, description: str) -> None:
        """Make ``rect`` lead to ``address``, as part of a Link element."""
        action = PDFDictionary({"S": PDFName("URI"), "URI": PDFString(address)})
        self._annotate(
            element,
            {
                "Subtype": PDFName("Link"),
                "Rect": rect_array(rect),
                "Border": PDFArrayCompact([0, 0, 0]),
                "Contents": PDFString(description),
                "A": action,
            },
        )

    def signature_field(self, name: str, rect: Rect, description: str) -> None:
        """Add an empty signature field, told by ``description``, in a Form element of its own.

        Signing it locks it: its own value may change no more, whatever others still have to fill in.
        """
        width, height = rect[2] - rect[0], rect[3] - rect[1]
        look = PDFStream(
            PDFDictionary(
                {
                    "Type": PDFName("XObject"),
                    "Subtype": PDFName("Form"),
                    "BBox": PDFArrayCompact([0, 0, round(width, 2), round(height, 2)]),
                    "Resources": PDFDictionary({}),
                }
            ),
            content=b"% unsigned\n",
        )
        element = Element("Form", alt=description, name=name)
        with self.tagged(element):
            reference = self._annotate(
                element,
                {
                    "Subtype": PDFName("Widget"),
                    "FT": PDFName("Sig"),
                    "T": PDFString(name),
                    "TU": PDFString(description),
                    "Rect": rect_array(rect),
                    "AP": PDFDictionary({"N": self._doc.Reference(look)}),
                    "P": self._doc.thisPageRef(),
                    "Lock": _lock(name),
                },
            )
        self._fields.append(reference)

    def acro_form(self) -> PDFDictionary | None:
        """Return the form that the fields belong to, or None without any."""
        return PDFDictionary({"Fields": PDFArrayCompact(self._fields)}) if self._fields else None

    def _annotate(self, element: Element, entries: dict[str, Any]) -> PDFObjectReference:
        number = len(self._annotated)
        self._annotated.append(element)
        annotation = PDFDictionary(
            {"Type": PDFName("Annot"), "F": 4, "StructParent": _Key(self, number), **entries}
        )
        name = f"annotation{number}"
        self._addAnnotation(annotation, name)
        element.kids.append((len(self.marks) - 1, name))
        return self._doc.refAnnotation(name)

    def finish(self) -> bytes:
        """Write the tree and return the file."""
        if self._code:
            self.showPage()
        catalog = self._doc.Catalog
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = Tree(self._doc, self.root, self.marks[:-1], self._annotated).write()
        form = self.acro_form()
        if form is not None:
            catalog.AcroForm = form
        if self._outlines:
            self.showOutline()
        data: bytes = self.getpdfdata()
        return data


class _Key:
    """A parent tree key of an annotation: it follows those of the pages, whose number is known at the end."""

    def __init__(self, canvas: TaggedCanvas, number: int) -> None:
        self._canvas, self._number = canvas, number

    def __str__(self) -> str:
        return str(len(self._canvas.marks) - 1 + self._number)


def rect_array(rect: Rect) -> PDFArrayCompact:
    """Return a rectangle as the file writes it."""
    return PDFArrayCompact([round(side, 2) for side in rect])


def _lock(name: str) -> PDFDictionary:
    return PDFDictionary(
        {
            "Type": PDFName("SigFieldLock"),
            "Action": PDFName("Include"),
            "Fields": PDFArrayCompact([PDFString(name)]),
        }
    )
