"""The structure tree of a tagged PDF, and the parent tree that leads back from the pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference

_NAMED = re.compile(r"\{([^}]+)\}")


@dataclass(eq=False, slots=True)
class Element:
    """One structure element. It joins the tree when first drawn, under the element drawn around it.

    ``role`` is a standard structure type, ``actual`` the text that what is painted stands for, ``name`` a
    name of its own by which the file's index of elements finds it. Pieces of one thing on several pages
    share the element.
    """

    role: str
    alt: str = ""
    actual: str = ""
    name: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    kids: list[Element | tuple[int, int] | tuple[int, str]] = field(default_factory=list)
    parent: Element | None = None


class Tree:
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
            f" /ParentTreeNextKey {len(keys)}{self._index()}>>"
        )
        reference: PDFObjectReference = self._doc.Reference(_Raw(tree), "structure")
        return reference

    def _index(self) -> str:
        """List the elements that have a name, which are the signature fields'.

        EU DSS follows the structure in the order of its keys. Coming by the index first, it knows a field
        that was signed for what it is; without, it takes the second signature for an undefined change.
        """
        named = sorted((each.name, self._names[id(each)]) for each in self._annotated if each.name)
        entries = " ".join(f"{_id(name)} {{{element}}}" for name, element in named)
        return f" /IDTree <</Names [{entries}]>>" if named else ""

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
        if element.name:
            parts.append(f"/ID {_id(element.name)}")
        if element.alt:
            parts.append(f"/Alt {in_hex(element.alt)}")
        if element.actual:
            parts.append(f"/ActualText {in_hex(element.actual)}")
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


def _id(name: str) -> str:
    """Return an element's name as the bytes it is found by: no text, so no mark of the encoding."""
    return f"<{name.encode('ascii').hex()}>"


def in_hex(text: str) -> str:
    """Return a text as a PDF string."""
    return f"<FEFF{text.encode('utf-16-be').hex()}>"
