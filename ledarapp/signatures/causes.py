"""What was done to a PDF that can't be what was signed: cut off, saved anew, edited, signatures taken out."""

from __future__ import annotations

from collections.abc import Iterator

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields

from ledarapp.domain.differences import Cause
from ledarapp.domain.verdict import SignatureVerdict

_END = b"%%EOF"
_END_WITHIN = 1024
_APPEND_ONLY = 2


def causes_of(
    pdf: bytes, reader: PdfFileReader | None, signatures: tuple[SignatureVerdict, ...]
) -> tuple[Cause, ...]:
    """Name what can be told from the file itself; without a ``reader`` it couldn't be read."""
    return tuple(dict.fromkeys(_causes(pdf, reader, signatures)))


def _causes(
    pdf: bytes, reader: PdfFileReader | None, signatures: tuple[SignatureVerdict, ...]
) -> Iterator[Cause]:
    if _END not in pdf[-_END_WITHIN:]:
        yield Cause.TRUNCATED
    if reader is None:
        if _END in pdf[-_END_WITHIN:]:
            yield Cause.BROKEN
        return
    fields = [name for name, _, _ in enumerate_sig_fields(reader)]
    if len(set(fields)) < len(fields):
        yield Cause.SAME_FIELD_TWICE
    if not signatures and _was_signed(reader):
        yield Cause.STRIPPED
    if any(not each.intact for each in signatures):
        yield (
            Cause.EDITED
            if all(_fits(one.byte_range, pdf) for one in reader.embedded_signatures)
            else Cause.RESAVED
        )


def _was_signed(reader: PdfFileReader) -> bool:
    """Whether the form says that signatures stand in it: programs set this when signing."""
    form = reader.root["/AcroForm"] if "/AcroForm" in reader.root else {}  # noqa: SIM401 - get wouldn't follow
    return bool(int(form.get("/SigFlags", 0)) & _APPEND_ONLY)


def _fits(signed: list[int], pdf: bytes) -> bool:
    """Whether the signed ranges leave out a signature of this file: saving anew moves everything."""
    _, before, start, length = signed
    return start + length <= len(pdf) and pdf[before : before + 1] == b"<" and pdf[start - 1 : start] == b">"
