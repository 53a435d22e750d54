"""A ReportLab canvas that tags: every painting operator belongs to one structure element or to an artifact.

The canvas keeps its operators in a list. The part written since the owner last changed is a *segment*; when
the owner changes again, the segment is closed and wrapped in a marked-content sequence: with a number for an
element, as an artifact otherwise. At the start of each page the owner is *artifact*, so rules, frames and
anything forgotten are artifacts without anybody saying so. Operators that change the owner stand outside
text objects, and no graphics state is saved across them.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from reportlab.pdfbase.pdfdoc import (
    PDFArrayCompact,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from ledarapp.documents.fonts import Face

Rect: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top in points from the page's lower left corner."""

ARTIFACT = "/Artifact BMC"
_NAMED = re.compile(r"\{([^}]+)\}")
PAGINATION = "/Artifact <</Type /Pagination>> BDC"


@dataclass(eq=False, slots=True)
class Element:
    """One structure element. It joins the tree when first drawn, under the element drawn around it.

    ``role`` is a standard structure type, ``actual`` the text that what is painted stands for. Pieces of one
    thing on several pages share the element.
    """

    role: str
    alt: str = ""
    actual: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    kids: list[Element | tuple[int, int] | tuple[int, str]] = field(default_factory=list)
    parent: Element | None = None


class TaggedCanvas(Canvas):
    """The canvas; ``tagged`` and ``artifact`` say what is drawn inside them."""

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
        self._marks: list[list[Element]] = [[]]
        self._annotated: list[Element] = []
        self._fields: list[PDFObjectReference] = []
        self._ink: tuple[float, float, float] | None = None
        self._outline_level = -1
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
        marks = self._marks[-1]
        self._owner.kids.append((len(self._marks) - 1, len(marks)))
        marks.append(self._owner)
        # The tree's ActualText is for screen readers; the one beside the text is what copying finds.
        meaning = f" /ActualText {_string(self._owner.actual)}" if self._owner.actual else ""
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

    def rule(
        self, x: float, y: float, width: float, weight: float, colour: tuple[float, float, float]
    ) -> None:
        """Draw a horizontal rule as an artifact."""
        with self.artifact():
            red, green, blue = colour
            self.paint(
                f"{red:.3g} {green:.3g} {blue:.3g} RG {weight} w",
                f"{x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S",
            )

    # --- navigation -----------------------------------------------------------------------------------------

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
                "Rect": _rect(rect),
                "Border": PDFArrayCompact([0, 0, 0]),
                "Contents": PDFString(description),
                "A": action,
            },
        )

    def signature_field(self, name: str, rect: Rect, description: str) -> None:
        """Add an empty signature field, told by ``description``, in a Form element of its own."""
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
        element = Element("Form", alt=description)
        with self.tagged(element):
            reference = self._annotate(
                element,
                {
                    "Subtype": PDFName("Widget"),
                    "FT": PDFName("Sig"),
                    "T": PDFString(name),
                    "TU": PDFString(description),
                    "Rect": _rect(rect),
                    "AP": PDFDictionary({"N": self._doc.Reference(look)}),
                    "P": self._doc.thisPageRef(),
                },
            )
        self._fields.append(reference)

    def _annotate(self, element: Element, entries: dict[str, Any]) -> PDFObjectReference:
        number = len(self._annotated)
        self._annotated.append(element)
        annotation = PDFDictionary(
            {"Type": PDFName("Annot"), "F": 4, "StructParent": _Key(self, number), **entries}
        )
        name = f"annotation{number}"
        self._addAnnotation(annotation, name)
        element.kids.append((len(self._marks) - 1, name))
        return self._doc.refAnnotation(name)

    # --- pages and the end ----------------------------------------------------------------------------------

    def showPage(self) -> None:  # noqa: N802 - the library's name
        """Close the page."""
        self._own(ARTIFACT)
        super().showPage()
        self._from, self._ink = 0, None
        self._marks.append([])

    def _make_preamble(self) -> None:
        """Begin pages without naming a font: the library would bring in one that isn't embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def _setAnnotations(self, page: Any) -> None:  # noqa: ANN401, N802 - the one hook that is handed the page
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._marks) - 1
        page.Tabs = PDFName("S")

    def finish(self) -> bytes:
        """Write the tree and return the file."""
        if self._code:
            self.showPage()
        catalog = self._doc.Catalog
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = _Tree(self._doc, self.root, self._marks[:-1], self._annotated).write()
        if self._fields:
            catalog.AcroForm = PDFDictionary({"Fields": PDFArrayCompact(self._fields)})
        if self._outlines:
            self.showOutline()
        data: bytes = self.getpdfdata()
        return data

    @property
    def page_count(self) -> int:
        """How many pages are closed."""
        return len(self._marks) - 1


class _Key:
    """A parent tree key of an annotation: it follows those of the pages, whose number is known at the end."""

    def __init__(self, canvas: TaggedCanvas, number: int) -> None:
        self._canvas, self._number = canvas, number

    def __str__(self) -> str:
        return str(self._canvas.page_count + self._number)


class _Tree:
    """Writes the structure tree and the parent tree; a reader of the file meets them as plain objects."""

    def __init__(self, doc: Any, root: Element, marks: list[list[Element]], annotated: list[Element]) -> None:  # noqa: ANN401
        self._doc, self._root, self._marks, self._annotated = doc, root, marks, annotated
        self._names: dict[int, str] = {}

    def write(self) -> PDFObjectReference:
        """Register every object of both trees and return the root's reference."""
        self._register(self._root, "structure")
        keys: list[str] = []
        for number, owners in enumerate(self._marks):
            parts = [f"{{{self._names[id(each)]}}}" for each in owners]
            self._doc.Reference(_Raw(f"[{' '.join(parts)}]"), f"parents{number}")
            keys.append(f"{number} {{parents{number}}}")
        for number, owner in enumerate(self._annotated, start=len(self._marks)):
            keys.append(f"{number} {{{self._names[id(owner)]}}}")
        self._doc.Reference(_Raw(f"<</Nums [{' '.join(keys)}]>>"), "parents")
        tree = (
            f"<</Type /StructTreeRoot /K {{{self._names[id(self._root)]}}} /ParentTree {{parents}}"
            f" /ParentTreeNextKey {len(keys)}>>"
        )
        reference: PDFObjectReference = self._doc.Reference(_Raw(tree), "structure")
        return reference

    def _register(self, element: Element, parent: str) -> None:
        name = self._names[id(element)] = f"element{len(self._names)}"
        for kid in element.kids:
            if isinstance(kid, Element):
                self._register(kid, name)
        self._doc.Reference(_Raw(self._text(element, parent)), name)

    def _text(self, element: Element, parent: str) -> str:
        home = next((kid[0] for kid in element.kids if not isinstance(kid, Element)), -1)
        parts = [f"<</Type /StructElem /S /{element.role} /P {{{parent}}}"]
        if home >= 0:
            parts.append(f"/Pg {{Page{home + 1}}}")
        kids = [self._kid(kid, home) for kid in element.kids]
        if kids:
            # One kid must not be an array: pyHanko takes the next signature for a forbidden change of it.
            parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]")
        if element.alt:
            parts.append(f"/Alt {_string(element.alt)}")
        if element.actual:
            parts.append(f"/ActualText {_string(element.actual)}")
        if element.attributes:
            parts.append(
                "/A <<" + " ".join(f"/{key} {value}" for key, value in element.attributes.items()) + ">>"
            )
        return " ".join(parts) + ">>"

    def _kid(self, kid: Element | tuple[int, int] | tuple[int, str], home: int) -> str:
        if isinstance(kid, Element):
            return f"{{{self._names[id(kid)]}}}"
        page, what = kid
        if isinstance(what, str):
            return f"<</Type /OBJR /Obj {{{self._doc.annotationName(what)}}} /Pg {{Page{page + 1}}}>>"
        if page == home:
            return str(what)
        return f"<</Type /MCR /Pg {{Page{page + 1}}} /MCID {what}>>"


class _Raw(PDFObject):
    """An object written out already, but for the numbers of those it refers to: {name} → «12 0 R»."""

    def __init__(self, text: str) -> None:
        self._text = text

    def format(self, document: Any) -> bytes:  # noqa: ANN401 - the library's hook
        """Return the object's bytes."""
        numbers = document.idToObjectNumberAndVersion
        return _NAMED.sub(lambda found: "{} {} R".format(*numbers[found[1]]), self._text).encode("ascii")


def _string(text: str) -> str:
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


def _rect(rect: Rect) -> PDFArrayCompact:
    return PDFArrayCompact([round(side, 2) for side in rect])
