"""Ways to tamper with a signed PDF, each from bytes to bytes."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

Attack = Callable[[bytes], bytes]


def flip(pdf: bytes) -> bytes:
    """Change one bit of what the first signature covers."""
    at = pdf.index(b"%PDF-") + 9
    return pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]


def replace_page(pdf: bytes) -> bytes:
    """Give the first page another content in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = _first_page(writer)
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))
    writer.update_container(page)
    return _written(writer)


def retell(pdf: bytes) -> bytes:
    """Let a screen reader hear something else than what is printed, in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    element = writer.root["/StructTreeRoot"]["/K"]
    while "/S" in element and element["/S"] not in {"/H1", "/P"}:
        kids = element["/K"]
        element = (kids[0] if isinstance(kids, generic.ArrayObject) else kids).get_object()
    element[pdf_name("/ActualText")] = generic.pdf_string("not agreed")
    writer.update_container(element)
    return _written(writer)


def append_bytes(pdf: bytes) -> bytes:
    return pdf + b"\n% one more line\n"


def change_metadata(pdf: bytes) -> bytes:
    """Give the document another title in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    writer.trailer["/Info"][pdf_name("/Title")] = generic.pdf_string("Another agreement")
    writer.update_container(writer.trailer["/Info"])
    return _written(writer)


def strip(pdf: bytes) -> bytes:
    """Remove the signatures and leave everything else."""
    with pikepdf.open(BytesIO(pdf)) as document:
        for field in document.Root.AcroForm.Fields:
            del field.V
            del field.AP
        del document.Root.Perms
        out = BytesIO()
        document.save(out)
    return out.getvalue()


def cut_back(pdf: bytes) -> bytes:
    """Take away the last revision: what remains was once a perfectly good file."""
    end = pdf.rindex(b"%%EOF", 0, pdf.rindex(b"%%EOF"))
    return pdf[: end + len(b"%%EOF") + 1]


def add_annotation(pdf: bytes) -> bytes:
    """Lay a note over the first page in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = _first_page(writer)
    note = generic.DictionaryObject(  # type: ignore[no-untyped-call]
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Contents"): generic.pdf_string("not agreed"),
            pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 90, 20))),
        }
    )
    notes = list(page["/Annots"]) if "/Annots" in page else []
    page["/Annots"] = generic.ArrayObject([*notes, writer.add_object(note)])
    writer.update_container(page)
    return _written(writer)


def swap_attachment(pdf: bytes) -> bytes:
    """Put other data behind the same attachment in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    _, specification = writer.root["/Names"]["/EmbeddedFiles"]["/Names"]
    files = specification.get_object()["/EF"]
    other = generic.StreamObject(stream_data=b'{"goals": 0}')
    for key in files:
        files[key] = writer.add_object(other)
    writer.mark_update(specification.reference if hasattr(specification, "reference") else specification)
    writer.update_container(files)
    return _written(writer)


def add_field(pdf: bytes) -> bytes:
    """Prepare a third signature field in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    append_signature_field(writer, SigFieldSpec("third", box=(10, 100, 100, 140)))
    return _written(writer)


def rewrite(pdf: bytes) -> bytes:
    """Open and save with another program, with no intent to deceive."""
    with pikepdf.open(BytesIO(pdf)) as document:
        out = BytesIO()
        document.save(out)
    return out.getvalue()


def lock(pdf: bytes) -> bytes:
    """Encrypt with a password."""
    with pikepdf.open(BytesIO(pdf)) as document:
        out = BytesIO()
        document.save(out, encryption=pikepdf.Encryption(owner="owner", user="user"))
    return out.getvalue()


def empty_contents(pdf: bytes) -> bytes:
    """Empty the last signature value but keep its length, hoping that nobody looks (signature forgery)."""
    start = pdf.rindex(b"/Contents <") + len(b"/Contents <")
    end = pdf.index(b">", start)
    return pdf[:start] + b"0" * (end - start) + pdf[end:]


def drop_byte_range(pdf: bytes) -> bytes:
    """Rename the entry that says what was signed (signature forgery)."""
    at = pdf.rindex(b"/ByteRange")
    return pdf[:at] + b"/ByteRangf" + pdf[at + 10 :]


def _first_page(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    found = writer.find_page_for_modification(0)  # type: ignore[no-untyped-call]
    page: generic.DictionaryObject = found[0].get_object()
    return page


def _written(writer: IncrementalPdfFileWriter) -> bytes:
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()
