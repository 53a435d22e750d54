"""The differences between two revisions of a PDF in plain terms: which page, which field, which attachment.

Whether they are allowed is not decided here: that is the policy's (``verify``). What can't be named is told
as "something else", never left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader

from ledarapp.domain.differences import Kind, Step
from ledarapp.signatures.usages import paths_to

_CATALOGUE = {
    "/DSS": Kind.EVIDENCE,
    "/Metadata": Kind.METADATA,
    "/OCProperties": Kind.LAYER,
    "/Pages": Kind.PAGES,
    "/Names": Kind.ATTACHMENT,
    "/AF": Kind.ATTACHMENT,
    "/StructTreeRoot": Kind.SPOKEN,
}
_BY_TYPE = {
    "/Pages": Kind.PAGES,
    "/Metadata": Kind.METADATA,
    "/Filespec": Kind.ATTACHMENT,
    "/EmbeddedFile": Kind.ATTACHMENT,
    "/Font": Kind.FONT,
    "/FontDescriptor": Kind.FONT,
    "/OCG": Kind.LAYER,
    "/OCMD": Kind.LAYER,
    "/StructElem": Kind.SPOKEN,
    "/StructTreeRoot": Kind.SPOKEN,
    "/DSS": Kind.EVIDENCE,
}
_BY_PATH = (
    ("/AP", Kind.APPEARANCE),
    ("/EF", Kind.ATTACHMENT),
    ("/EmbeddedFiles", Kind.ATTACHMENT),
    ("/Metadata", Kind.METADATA),
    ("/Info", Kind.METADATA),
    ("/DSS", Kind.EVIDENCE),
    ("/OCProperties", Kind.LAYER),
    ("/Font", Kind.FONT),
    ("/Contents", Kind.PAGE),
    ("/Resources", Kind.PAGE),
    ("/Annots", Kind.ANNOTATION),
    ("/StructTreeRoot", Kind.SPOKEN),
)


@dataclass(frozen=True, slots=True)
class Given:
    """The signature or time stamp that a revision was written for."""

    field: str
    who: str
    stamp: bool = False


def steps(reader: PdfFileReader, after: int, given: Mapping[int, Given]) -> Iterator[Step]:
    """Tell what each revision after this one did. ``given`` has the signature of each revision."""
    for number in range(after + 1, reader.xrefs.total_revisions):
        old, new = reader.get_historical_resolver(number - 1), reader.get_historical_resolver(number)
        signed = given.get(number)
        if signed is not None:
            yield Step(Kind.STAMPED) if signed.stamp else Step(Kind.SIGNED, signed.field, signed.who)
        yield from sorted(set(_Revision(old, new, signed).steps()))


class _Revision:
    """One revision beside the one before it."""

    def __init__(self, old: HistoricalResolver, new: HistoricalResolver, given: Given | None) -> None:
        self._old, self._new, self._given = old, new, given

    def steps(self) -> Iterator[Step]:
        if self._new.refs_freed_in_revision():  # type: ignore[no-untyped-call]
            yield Step(Kind.REMOVED)
        xrefs = self._old.reader.xrefs
        for ref in self._new.explicit_refs_in_revision():  # type: ignore[no-untyped-call]
            if xrefs.get_historical_ref(ref, self._old.revision) is None:
                continue  # new: told by what now names it
            before, now = self._old(ref), self._new(ref)
            if before != now or getattr(before, "encoded_data", b"") != getattr(now, "encoded_data", b""):
                yield from self._changed(ref, before, now)

    def _changed(
        self, ref: generic.Reference, before: generic.PdfObject, now: generic.PdfObject
    ) -> Iterator[Step]:
        if not isinstance(before, generic.DictionaryObject) or not isinstance(now, generic.DictionaryObject):
            yield from self._list(ref, before, now)
            return
        keys = {key for key in {*before, *now} if _raw(before, key) != _raw(now, key) or key not in now}
        kind = str(before.get("/Type", ""))
        if kind == "/Catalog":
            yield from self._catalogue(before, now, keys)
        elif kind == "/Page":
            yield from self._page(ref, keys)
        elif "/FT" in before or ("/T" in before and "/Parent" in before):
            yield from self._field(before, keys)
        elif "/Fields" in before:
            yield from self._form(before, now)
        elif kind == "/Annot" or ("/Subtype" in before and "/Rect" in before):
            yield Step(Kind.ANNOTATION, self._place(ref))
        elif kind in _BY_TYPE:
            yield Step(_BY_TYPE[kind])
        elif "/EF" in before:
            yield Step(Kind.ATTACHMENT)
        else:
            yield self._by_place(ref)

    def _list(
        self, ref: generic.Reference, before: generic.PdfObject, now: generic.PdfObject
    ) -> Iterator[Step]:
        ends = {path[-1] for path in paths_to(self._old, ref) if path}
        if "/Fields" in ends:
            yield from _added_fields(before, now)
        elif "/Annots" in ends:
            yield Step(Kind.OVERLAY, self._place(ref))
        else:
            yield self._by_place(ref)

    def _catalogue(
        self, before: generic.DictionaryObject, now: generic.DictionaryObject, keys: set[str]
    ) -> Iterator[Step]:
        for key in keys - {"/AcroForm", "/Extensions", "/Version"}:
            yield Step(_CATALOGUE.get(key, Kind.OTHER))
        old, new = _own(before, "/AcroForm"), _own(now, "/AcroForm")
        if "/AcroForm" in keys and isinstance(old, generic.DictionaryObject):
            yield from self._form(old, new)
        elif "/AcroForm" in keys:
            yield Step(Kind.OTHER)

    def _form(self, before: generic.DictionaryObject, now: generic.PdfObject | None) -> Iterator[Step]:
        if not isinstance(now, generic.DictionaryObject):
            yield Step(Kind.OTHER)
            return
        if {key for key in {*before, *now} if _raw(before, key) != _raw(now, key)} - {"/Fields", "/SigFlags"}:
            yield Step(Kind.OTHER)
        fields = now["/Fields"] if "/Fields" in now else None  # noqa: SIM401 - get wouldn't follow
        yield from _added_fields(before["/Fields"], fields)

    def _page(self, ref: generic.Reference, keys: set[str]) -> Iterator[Step]:
        number = self._page_numbers().get(ref, "")
        if keys - {"/Annots"}:
            yield Step(Kind.PAGE, number)
        if "/Annots" in keys:
            yield Step(Kind.OVERLAY, number)

    def _field(self, before: generic.DictionaryObject, keys: set[str]) -> Iterator[Step]:
        name = str(before.get("/T", ""))
        filled = self._given is not None and self._given.field.split(".")[-1] == name and "/V" not in before
        rest = keys - ({"/V", "/AP", "/F", "/M", "/Lock"} if filled else set())
        if rest == {"/AP"}:
            yield Step(Kind.APPEARANCE, name)
        elif rest:
            yield Step(Kind.FIELD, name)

    def _by_place(self, ref: generic.Reference) -> Step:
        """Name an object by the way it is reached."""
        paths = paths_to(self._old, ref)
        for key, kind in _BY_PATH:
            if any(key in path for path in paths):
                about = self._place(ref) if kind in {Kind.PAGE, Kind.ANNOTATION} else ""
                return Step(kind, about or self._field_of(paths) if kind is Kind.APPEARANCE else about)
        return Step(Kind.OTHER)

    def _field_of(self, paths: set[tuple[str | int, ...]]) -> str:
        """Return the field an appearance belongs to."""
        for path in paths:
            for _, _, node in self._along(path):
                if isinstance(node, generic.DictionaryObject) and "/T" in node:
                    return str(node["/T"])
        return ""

    def _place(self, ref: generic.Reference) -> str:
        """Return the number of the first page by which an object is reached."""
        numbers = self._page_numbers()
        ways = (self._along(path) for path in paths_to(self._old, ref))
        found = [numbers[on] for way in ways for _, on, _ in way if on in numbers]
        return min(found, key=int, default="")

    def _along(
        self, path: tuple[str | int, ...]
    ) -> Iterator[tuple[str | int, generic.Reference | None, object]]:
        """Go a way from the catalogue, with the reference and the object of each part."""
        node: object = self._old.root
        for part in path[1:]:
            if isinstance(node, generic.DictionaryObject):
                raw = _raw(node, str(part))
            else:
                raw = node.raw_get(int(part)) if isinstance(node, generic.ArrayObject) else None
            if not isinstance(raw, generic.PdfObject):
                return
            node = raw.get_object()  # type: ignore[no-untyped-call]
            yield part, raw.reference if isinstance(raw, generic.IndirectObject) else None, node

    def _page_numbers(self) -> dict[generic.Reference, str]:
        found: dict[generic.Reference, str] = {}

        def go(node: generic.DictionaryObject) -> None:
            for kid in node["/Kids"]:
                if isinstance(kid, generic.IndirectObject) and kid.reference not in found:
                    inner = kid.get_object()  # type: ignore[no-untyped-call]
                    if "/Kids" in inner:
                        go(inner)
                    else:
                        found[kid.reference] = str(len(found) + 1)

        go(self._old.root["/Pages"])
        return found


def _added_fields(before: generic.PdfObject, now: generic.PdfObject | None) -> Iterator[Step]:
    if not isinstance(before, generic.ArrayObject) or not isinstance(now, generic.ArrayObject):
        yield Step(Kind.OTHER)
        return
    for each in now:
        if each not in before:
            yield Step(Kind.FIELD_ADDED, str(each.get_object().get("/T", "")))
    if any(each not in now for each in before):
        yield Step(Kind.REMOVED)


def _own(value: generic.DictionaryObject, key: str) -> generic.PdfObject | None:
    """Return what stands directly under this key; what stands elsewhere is an object of its own."""
    found: generic.PdfObject | None = dict.get(value, key)
    return None if isinstance(found, generic.IndirectObject) else found


def _raw(value: generic.DictionaryObject, key: str) -> object:
    return value.raw_get(key) if key in value else None
