"""Judges a tagged PDF by the project's own rules: content, both trees, tables, headings, links, fields."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pikepdf

ROLES = frozenset(
    {
        "Document",
        "Sect",
        "P",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "Figure",
        "Link",
        "Form",
        "Span",
    }
)
PAINTING = frozenset(
    {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "INLINE", "IMAGE"}
)
PRINT = 4


def faults(pdf: bytes) -> list[str]:
    """Return every fault found, each beginning with the rule's name; none for a good file."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return list(_faults(file))


@dataclass
class _Tree:
    """What the structure tree says, gathered in one walk."""

    elements: list[Any] = field(default_factory=list)
    marks: Counter[tuple[tuple[int, int], int]] = field(default_factory=Counter)
    owners: dict[tuple[tuple[int, int], int], tuple[int, int]] = field(default_factory=dict)
    objects: dict[tuple[int, int], Any] = field(default_factory=dict)


def _faults(file: pikepdf.Pdf) -> Iterator[str]:
    yield from _document(file)
    if "/StructTreeRoot" not in file.Root:
        yield "tree: no structure tree"
        return
    tree = _Tree()
    root = file.Root.StructTreeRoot
    yield from _walk(root.get("/K"), root, tree)
    parents = _numbers(root.get("/ParentTree"))
    for page in file.pages:
        yield from _page(page, tree, parents)
    yield from _headings(tree)
    for element in tree.elements:
        yield from _element(element)
    yield from _index(root, tree)
    yield from _fonts(file)


def _document(file: pikepdf.Pdf) -> Iterator[str]:
    root = file.Root
    if not str(root.get("/Lang", "")):
        yield "document: no language"
    if not _within(root, "/MarkInfo", "/Marked"):
        yield "document: not marked as tagged"
    if not _within(root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "document: the title isn't displayed"
    xmp = bytes(root.Metadata.read_bytes()).decode() if "/Metadata" in root else ""
    title = re.search(r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", xmp, re.DOTALL)
    if not title or _plain(title[1]) != str(file.docinfo.get("/Title", "")):
        yield "document: the titles differ"
    for claim in (
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ):
        if claim not in xmp:
            yield f"document: no claim {claim}"
    if not root.get("/OutputIntents"):
        yield "document: no output intent"
    for spec in root.get("/AF", []):
        if "/AFRelationship" not in spec or _within(spec, "/EF", "/F", "/Subtype") is None:
            yield "document: an attachment without its relationship or type"


def _within(node: Any, *path: str) -> Any:  # noqa: ANN401 - pikepdf objects
    """Return what lies at the end of the path, or None."""
    for key in path:
        if node is None:
            return None
        node = node.get(key)
    return node


def _plain(xml: str) -> str:
    return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


# --- the tree ---------------------------------------------------------------------------------------------


def _walk(node: Any, parent: Any, tree: _Tree) -> Iterator[str]:  # noqa: ANN401 - pikepdf objects
    if not isinstance(node, pikepdf.Dictionary) or "/S" not in node:
        yield "tree: a kid that is no element"
        return
    tree.elements.append(node)
    if "/P" not in node or node.P.objgen != parent.objgen:
        yield f"tree: {node.S} has a wrong parent"
    if str(node.S)[1:] not in ROLES:
        yield f"tree: {node.S} is no standard role"
    for kid in _kids(node):
        if isinstance(kid, int):
            _mark(tree, node, node.get("/Pg"), kid)
        elif str(kid.get("/Type", "")) == "/MCR":
            _mark(tree, node, kid.get("/Pg", node.get("/Pg")), int(kid.MCID))
        elif str(kid.get("/Type", "")) == "/OBJR":
            tree.objects[kid.Obj.objgen] = node
        else:
            yield from _walk(kid, node, tree)


def _kids(node: Any) -> list[Any]:  # noqa: ANN401
    kids = node.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _mark(tree: _Tree, element: Any, page: Any, number: int) -> None:  # noqa: ANN401
    key = (page.objgen if page is not None else (0, 0), number)
    tree.marks[key] += 1
    tree.owners[key] = element.objgen


def _numbers(node: Any) -> dict[int, Any]:  # noqa: ANN401
    if node is None:
        return {}
    found: dict[int, Any] = {}
    for kid in node.get("/Kids", []):
        found.update(_numbers(kid))
    entries = list(node.get("/Nums", []))
    found.update({int(entries[place]): entries[place + 1] for place in range(0, len(entries), 2)})
    return found


# --- pages ------------------------------------------------------------------------------------------------


def _page(page: pikepdf.Page, tree: _Tree, parents: dict[int, Any]) -> Iterator[str]:
    home = page.obj.objgen
    seen: Counter[int] = Counter()
    yield from _content(page, seen)
    for number, count in seen.items():
        if count > 1:
            yield f"content: mark {number} stands {count} times on a page"
        if tree.marks[home, number] != 1:
            yield f"tree: mark {number} has {tree.marks[home, number]} elements"
    for where, number in tree.marks:
        if where == home and number not in seen:
            yield f"tree: mark {number} isn't on its page"
    yield from _parents(page, tree, parents, seen)
    annotated: list[Any] = list(page.obj.get("/Annots", pikepdf.Array()))
    if annotated and str(page.obj.get("/Tabs", "")) != "/S":
        yield "page: tab order isn't that of the structure"
    for annotation in annotated:
        yield from _annotation(annotation, tree, parents)


def _parents(page: pikepdf.Page, tree: _Tree, parents: dict[int, Any], seen: Counter[int]) -> Iterator[str]:
    listed = parents.get(int(page.obj.get("/StructParents", -1)))
    if seen and listed is None:
        yield "parent tree: a page isn't in it"
        return
    for number in seen:
        wanted = tree.owners.get((page.obj.objgen, number))
        if listed is None or number >= len(listed) or listed[number].objgen != wanted:
            yield f"parent tree: mark {number} leads to another element"


def _content(page: pikepdf.Page, seen: Counter[int]) -> Iterator[str]:
    open_marks: list[str] = []
    text_began: int | None = None
    for instruction in pikepdf.parse_content_stream(page):
        name, operands = str(instruction.operator), list(instruction.operands)
        if name in {"BDC", "BMC"}:
            open_marks.append(str(operands[0]))
            seen.update(_numbered(operands))
        elif name == "EMC" and not open_marks:
            yield "content: a mark ends that never began"
        elif name == "EMC":
            open_marks.pop()
        elif name == "BT":
            text_began = len(open_marks)
        elif name == "ET" and text_began != len(open_marks):
            yield "content: marks and text objects overlap"
        elif name in PAINTING and not open_marks:
            yield f"content: {name} paints outside the tags"
    if open_marks:
        yield "content: a mark never ends"


def _numbered(operands: list[Any]) -> list[int]:
    properties = operands[1] if len(operands) > 1 else None
    if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties:
        return [int(properties.MCID)]
    return []


def _annotation(annotation: Any, tree: _Tree, parents: dict[int, Any]) -> Iterator[str]:  # noqa: ANN401
    kind = str(annotation.Subtype)[1:]
    element = tree.objects.get(annotation.objgen)
    wanted = {"Link": "/Link", "Widget": "/Form"}.get(kind)
    if element is None or str(element.S) != wanted:
        yield f"{kind}: in no {wanted} element"
    else:
        leads = parents.get(int(annotation.get("/StructParent", -1)))
        if leads is None or leads.objgen != element.objgen:
            yield f"parent tree: a {kind} leads to another element"
    if not int(annotation.get("/F", 0)) & PRINT:
        yield f"{kind}: isn't printed"
    if kind == "Link" and not str(annotation.get("/Contents", "")):
        yield "Link: has no description"
    if kind == "Widget":
        if not str(annotation.get("/TU", "")):
            yield "Widget: has no description"
        if "/N" not in annotation.get("/AP", {}):
            yield "Widget: has no appearance"


# --- elements ---------------------------------------------------------------------------------------------


def _headings(tree: _Tree) -> Iterator[str]:
    levels = [int(str(each.S)[2:]) for each in tree.elements if re.fullmatch(r"/H\d", str(each.S))]
    if not levels or levels[0] != 1 or levels.count(1) != 1:
        yield "headings: not exactly one first-level heading, first of all"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"headings: level {after} follows level {before}"


def _element(element: Any) -> Iterator[str]:  # noqa: ANN401
    role = str(element.S)[1:]
    kids = [str(kid.S)[1:] for kid in _kids(element) if not isinstance(kid, int) and "/S" in kid]
    if role == "Table":
        yield from _table(element, kids)
    elif role == "L" and set(kids) != {"LI"}:
        yield "list: holds something else than items"
    elif role == "LI" and kids != ["Lbl", "LBody"]:
        yield "list: an item without label or body"
    elif role in {"TR", "LI", "Lbl", "LBody", "TH", "TD"}:
        wanted = {"TR": "Table", "LI": "L", "Lbl": "LI", "LBody": "LI", "TH": "TR", "TD": "TR"}[role]
        if str(element.P.get("/S", ""))[1:] != wanted:
            yield f"tree: {role} outside {wanted}"
    if role == "Figure" and not str(element.get("/Alt", "")):
        yield "figure: no description"
    if role == "Link" and not any(
        not isinstance(kid, int) and str(kid.get("/Type", "")) == "/OBJR" for kid in _kids(element)
    ):
        yield "Link: an element without its annotation"
    if not _kids(element) and role not in {"TD", "LBody", "TH"}:
        yield f"tree: {role} is empty"
    if isinstance(element.get("/K"), pikepdf.Array) and len(element.K) == 1:
        yield f"tree: the only kid of {role} lies in an array"


def _index(root: Any, tree: _Tree) -> Iterator[str]:  # noqa: ANN401
    """Without it EU DSS takes a lawful second signature for an undefined change of the first."""
    entries = list(_within(root, "/IDTree", "/Names") or [])
    names = [str(entry) for entry in entries[::2]]
    if names != sorted(set(names)):
        yield "index: its names are not in order, or stand twice"
    found = {name: element.objgen for name, element in zip(names, entries[1::2], strict=True)}
    for element in tree.elements:
        if str(element.S) == "/Form" and found.get(str(element.get("/ID", ""))) != element.objgen:
            yield "index: a field's element isn't in it"


def _table(table: Any, kids: list[str]) -> Iterator[str]:  # noqa: ANN401
    if set(kids) != {"TR"}:
        yield "table: holds something else than rows"
        return
    widths: Counter[int] = Counter()
    heads = 0
    for place, row in enumerate(_kids(table)):
        for cell in (cell for cell in _kids(row) if not isinstance(cell, int)):
            for spanned in range(int(_attribute(cell, "/RowSpan") or 1)):
                widths[place + spanned] += int(_attribute(cell, "/ColSpan") or 1)
            if str(cell.S) == "/TH":
                heads += 1
                if _attribute(cell, "/Scope") is None:
                    yield "table: a head without scope"
            elif str(cell.S) != "/TD":
                yield "table: a row holds something else than cells"
    if len(set(widths.values())) > 1 or len(widths) != len(_kids(table)):
        yield "table: rows of different length"
    if not heads:
        yield "table: no heads"


def _attribute(cell: Any, key: str) -> Any:  # noqa: ANN401
    return _within(cell, "/A", key)


def _fonts(file: pikepdf.Pdf) -> Iterator[str]:
    seen = set()
    for page in file.pages:
        for font in page.obj.Resources.get("/Font", {}).values():
            if font.objgen in seen:
                continue
            seen.add(font.objgen)
            if "/FontFile2" not in font.get("/FontDescriptor", {}):
                yield f"font: {font.BaseFont} isn't embedded"
            if "/ToUnicode" not in font:
                yield f"font: {font.BaseFont} has no meaning"
            elif re.search(rb"<0000>", bytes(font.ToUnicode.read_bytes())):
                yield f"font: {font.BaseFont} maps to nothing"
