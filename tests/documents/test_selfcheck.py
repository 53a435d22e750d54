"""The self-check finds nothing in a good file, and each fault that is put into it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from ledarapp.domain.signature import Edition
from tests.documents.samples import drawn, example
from tests.documents.selfcheck import faults


@pytest.fixture(scope="module")
def good() -> bytes:
    return drawn(example(), Edition.AGREEMENT)


def test_nothing_is_found_in_a_good_file(good: bytes) -> None:
    assert faults(good) == []


Change = Callable[[pikepdf.Pdf], None]


def elements(file: pikepdf.Pdf, role: str) -> list[Any]:
    found = []
    waiting = [file.Root.StructTreeRoot.K]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, pikepdf.Dictionary) and "/S" in node:
            if str(node.S) == f"/{role}":
                found.append(node)
            kids = node.get("/K")
            waiting += list(kids) if isinstance(kids, pikepdf.Array) else [kids] if kids is not None else []
    return found


def rewrite(file: pikepdf.Pdf, pattern: bytes, by: bytes) -> None:
    page = file.pages[0]
    page.contents_coalesce()
    content = page.Contents.read_bytes()
    changed = re.sub(pattern, by, content, count=1)
    assert changed != content
    page.Contents.write(changed)


def annotated(file: pikepdf.Pdf, kind: str) -> list[Any]:
    return [
        each for page in file.pages for each in page.obj.get("/Annots", []) if str(each.Subtype) == f"/{kind}"
    ]


def swap_parents(file: pikepdf.Pdf) -> None:
    listed = file.Root.StructTreeRoot.ParentTree.Nums[1]
    listed[0], listed[5] = listed[5], listed[0]


def share_mark(file: pikepdf.Pdf) -> None:
    first, second = elements(file, "P")[:2]
    second.K = first.K


def deepen(file: pikepdf.Pdf) -> None:
    elements(file, "H2")[0].S = pikepdf.Name("/H5")


def drop_cell(file: pikepdf.Pdf) -> None:
    row = elements(file, "TR")[-1]
    row.K = pikepdf.Array(list(row.K)[:-1])


def lone_kid(file: pikepdf.Pdf) -> None:
    form = elements(file, "Form")[0]
    form.K = pikepdf.Array([form.K])


def title_apart(file: pikepdf.Pdf) -> None:
    file.docinfo["/Title"] = "Noe annet"


def unembed(file: pikepdf.Pdf) -> None:
    for font in file.pages[0].obj.Resources.Font.values():
        del font.FontDescriptor["/FontFile2"]


MUTATIONS: dict[str, tuple[Change, str]] = {
    "no language": (lambda file: file.Root.__delitem__("/Lang"), "document: no language"),
    "not marked": (lambda file: file.Root.__delitem__("/MarkInfo"), "document: not marked"),
    "title hidden": (lambda file: file.Root.__delitem__("/ViewerPreferences"), "document: the title isn't"),
    "titles differ": (title_apart, "document: the titles differ"),
    "no colours": (lambda file: file.Root.__delitem__("/OutputIntents"), "document: no output intent"),
    "no relation": (lambda file: file.Root.AF[0].__delitem__("/AFRelationship"), "document: an attachment"),
    "no tree": (lambda file: file.Root.__delitem__("/StructTreeRoot"), "tree: no structure tree"),
    "untagged": (
        lambda file: rewrite(file, rb"/P <</MCID \d+>> BDC((?s:.*?))EMC", rb"\1"),
        "content: Tj paints",
    ),
    "unended": (lambda file: rewrite(file, rb"\bEMC\b", b""), "content: a mark never ends"),
    "ended twice": (lambda file: rewrite(file, rb"\bEMC\b", b"EMC EMC"), "content: a mark ends"),
    "overlapping": (lambda file: rewrite(file, rb"\bET\s+EMC\b", b"EMC ET"), "content: marks and text"),
    "mark twice": (lambda file: rewrite(file, rb"/MCID 1>>", b"/MCID 0>>"), "content: mark 0 stands 2"),
    "mark unknown": (lambda file: rewrite(file, rb"/MCID 1>>", b"/MCID 999>>"), "tree: mark 999 has 0"),
    "mark shared": (share_mark, "tree: mark 0 has 2"),
    "parents swapped": (swap_parents, "parent tree: mark 0"),
    "page unlisted": (lambda file: file.pages[0].obj.__delitem__("/StructParents"), "parent tree: a page"),
    "tab order": (lambda file: file.pages[-1].obj.__delitem__("/Tabs"), "page: tab order"),
    "strange role": (
        lambda file: elements(file, "P")[0].__setitem__("/S", pikepdf.Name("/Foo")),
        "tree: /Foo",
    ),
    "wrong parent": (
        lambda file: elements(file, "TR")[0].__setitem__("/P", file.Root.StructTreeRoot.K),
        "tree: /TR has a wrong parent",
    ),
    "heading skipped": (deepen, "headings: level 5"),
    "no title": (lambda file: elements(file, "H1")[0].__setitem__("/S", pikepdf.Name("/P")), "headings: not"),
    "head unscoped": (lambda file: elements(file, "TH")[0].__delitem__("/A"), "table: a head without"),
    "ragged table": (drop_cell, "table: rows of different"),
    "list of text": (
        lambda file: elements(file, "LI")[0].__setitem__("/S", pikepdf.Name("/P")),
        "list: holds",
    ),
    "item unlabelled": (
        lambda file: elements(file, "LI")[0].__setitem__("/K", elements(file, "LI")[0].K[1]),
        "list: an item",
    ),
    "field undescribed": (
        lambda file: annotated(file, "Widget")[0].__delitem__("/TU"),
        "Widget: has no desc",
    ),
    "field unseen": (lambda file: annotated(file, "Widget")[0].__delitem__("/AP"), "Widget: has no app"),
    "field not printed": (lambda file: annotated(file, "Widget")[0].__setitem__("/F", 0), "Widget: isn't"),
    "field outside": (
        lambda file: elements(file, "Form")[0].__setitem__("/S", pikepdf.Name("/P")),
        "Widget: in no",
    ),
    "field mislaid": (
        lambda file: annotated(file, "Widget")[0].__setitem__("/StructParent", 0),
        "parent tree: a W",
    ),
    "field unnamed": (lambda file: elements(file, "Form")[0].__delitem__("/ID"), "index: a field's"),
    "no index": (lambda file: file.Root.StructTreeRoot.__delitem__("/IDTree"), "index: a field's"),
    "lone kid in array": (lone_kid, "tree: the only kid"),
    "font left out": (unembed, "font:"),
}


@pytest.mark.criterion("A39")
@pytest.mark.parametrize("name", MUTATIONS)
def test_each_fault_is_found(good: bytes, name: str) -> None:
    change, expected = MUTATIONS[name]
    with pikepdf.open(io.BytesIO(good)) as file:
        change(file)
        out = io.BytesIO()
        file.save(out, fix_metadata_version=False)
    found = faults(out.getvalue())
    assert any(each.startswith(expected) for each in found), found
