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


def swap_appearance(pdf: bytes) -> bytes:
    """Draw another visible mark over the first signature, in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    field = writer.root["/AcroForm"]["/Fields"][0]
    mark = field["/AP"].raw_get("/N")
    mark.get_object()._data = b"BT ET"
    mark.get_object()._encoded_data = None
    writer.mark_update(mark.reference)
    return _written(writer)


def point_to_another_appearance(pdf: bytes) -> bytes:
    """Let the first signature's field show another mark, in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    field = writer.root["/AcroForm"]["/Fields"][0]
    other = generic.StreamObject(stream_data=b"BT ET")
    field[pdf_name("/AP")] = generic.DictionaryObject({pdf_name("/N"): writer.add_object(other)})  # type: ignore[no-untyped-call]
    writer.update_container(field)
    return _written(writer)


def hide_signature(pdf: bytes) -> bytes:
    """Hide the first signature's visible mark, in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    field = writer.root["/AcroForm"]["/Fields"][0]
    field[pdf_name("/F")] = generic.NumberObject(2)  # type: ignore[no-untyped-call]
    writer.update_container(field)
    return _written(writer)


def show_layer(pdf: bytes) -> bytes:
    """Bring in layers that may hide and show, in a new revision (hide and replace)."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    layers = generic.DictionaryObject({pdf_name("/OCGs"): generic.ArrayObject()})  # type: ignore[no-untyped-call]
    writer.root[pdf_name("/OCProperties")] = layers
    writer.update_root()  # type: ignore[no-untyped-call]
    return _written(writer)


def other_pages(pdf: bytes) -> bytes:
    """Let the catalogue point to another tree of pages, in a new revision (hide and replace)."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    pages = generic.DictionaryObject(writer.root["/Pages"])  # type: ignore[no-untyped-call]
    writer.root[pdf_name("/Pages")] = writer.add_object(pages)
    writer.update_root()  # type: ignore[no-untyped-call]
    return _written(writer)


def swap_pages(pdf: bytes) -> bytes:
    """Put the first page behind the last, in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    pages = writer.root["/Pages"]
    pages["/Kids"].append(pages["/Kids"].pop(0))
    writer.update_container(pages)
    return _written(writer)


def swap_text(pdf: bytes) -> bytes:
    """Overwrite the content of the first page in its own place, in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    content = _first_page(writer).raw_get("/Contents")
    writer.objects[(content.generation, content.idnum)] = generic.StreamObject(stream_data=b"BT ET")
    return _written(writer)


def swap_font(pdf: bytes) -> bytes:
    """Let the same text be drawn with another typeface, in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    fonts = _first_page(writer)["/Resources"]["/Font"]
    font = fonts[next(iter(fonts))]
    font[pdf_name("/BaseFont")] = pdf_name("/Symbol")
    writer.update_container(font)
    return _written(writer)


def double_field(pdf: bytes) -> bytes:
    """Put a second field of the same name into the form, in a new revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    fields = writer.root["/AcroForm"]["/Fields"]
    twin = generic.DictionaryObject(fields[0])  # type: ignore[no-untyped-call]
    fields.append(writer.add_object(twin))
    writer.update_container(fields)
    return _written(writer)


def truncate(pdf: bytes) -> bytes:
    """Lose the end, as a broken download does."""
    return pdf[: len(pdf) - 300]


def _first_page(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    found = writer.find_page_for_modification(0)  # type: ignore[no-untyped-call]
    page: generic.DictionaryObject = found[0].get_object()
    return page


def _written(writer: IncrementalPdfFileWriter) -> bytes:
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()
