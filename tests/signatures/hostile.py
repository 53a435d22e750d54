"""PDFs made to keep a reader busy, fill its memory or lead it in circles; none has to be signed."""

from __future__ import annotations

import zlib
from collections.abc import Callable


def _file(*objects: bytes, trailer: bytes = b"", root: int = 1) -> bytes:
    """Write numbered objects with their cross-reference table."""
    data, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        data + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n"
        b"<< /Size %d /Root %d 0 R %b >>\nstartxref\n%d\n%%%%EOF\n"
        % (
            len(objects) + 1,
            table,
            len(objects) + 1,
            root,
            trailer,
            len(data),
        )
    )


_FORM = b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [3 0 R] /SigFlags 3 >> >>"
_NO_PAGES = b"<< /Type /Pages /Kids [] /Count 0 >>"


def _field(more: bytes) -> bytes:
    return _file(_FORM, _NO_PAGES, b"<< /FT /Sig /T (a) " + more + b" >>")


def _stream(data: bytes, more: bytes) -> bytes:
    return b"<< %b /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream" % (more, len(data), data)


def _previous_to_itself() -> bytes:
    data = _file(_FORM, _NO_PAGES, b"<< /FT /Sig /T (a) >>", trailer=b"/Prev 0000000000")
    at = data.rindex(b"xref\n0 ")
    return data.replace(b"/Prev 0000000000", b"/Prev %010d" % at)


def _unpacking() -> bytes:
    bomb = zlib.compress(b"[" * 100_000_000, 1)
    return _file(
        _FORM, _NO_PAGES, _stream(bomb, b"/Type /ObjStm /N 1 /First 4"), b"<< /FT /Sig /T (a) /V 3 0 R >>"
    )


def _branching() -> bytes:
    """Every object names the next twice: more ways through them than anybody can walk."""
    twice = [b"<< /A %d 0 R /B %d 0 R >>" % (number, number) for number in range(5, 45)]
    return _file(_FORM, _NO_PAGES, b"<< /FT /Sig /T (a) /V 4 0 R >>", *twice, b"<< >>")


HOSTILE: dict[str, Callable[[], bytes]] = {
    "comment without end": lambda: (
        _file(_FORM, _NO_PAGES, b"<< /FT /Sig /T (a) >>")[:-300] + b"trailer << /A %"
    ),
    "text without end": lambda: _field(b"/V (" + b"(" * 100_000),
    "brackets without end": lambda: _field(b"/V " + b"[" * 200_000),
    "dictionaries without end": lambda: _field(b"/V " + b"<< /A " * 100_000),
    "former table is itself": _previous_to_itself,
    "field among its own kids": lambda: _field(b"/Kids [3 0 R]"),
    "field is its own value": lambda: _field(b"/V 3 0 R"),
    "root is a field": lambda: _file(_FORM, _NO_PAGES, b"<< >>", root=3),
    "pages among their own kids": lambda: _file(
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"
    ),
    "unpacks without end": _unpacking,
    "ways without end": _branching,
    "size beyond measure": lambda: _file(_FORM, _NO_PAGES, b"<< >>", trailer=b"/Size 99999999999"),
    "ranges beyond the file": lambda: _field(
        b"/V << /Type /Sig /ByteRange [0 99999999999 -5 7] /Contents <00> /SubFilter /adbe.pkcs7.detached >>"
    ),
    "value with endless digits": lambda: _field(b"/V " + b"9" * 3_000_000),
    "many thousand fields": lambda: _file(
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [%b] >> >>"
        % b" ".join(b"%d 0 R" % number for number in range(3, 10_003)),
        _NO_PAGES,
        *(b"<< /FT /Sig /T (%d) >>" % number for number in range(10_000)),
    ),
    "nothing but a head": lambda: b"%PDF-1.7\n",
}
