"""The archival finish: what the file says of itself, and what it carries."""

from __future__ import annotations

import contextlib
import io
from datetime import date

import pikepdf
import pytest

from ledarapp.documents.archive import (
    DATA_NAME,
    MOST_BYTES,
    Attachment,
    Properties,
    archive,
    embedded,
    finish,
)
from ledarapp.documents.render import render
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition
from tests.documents.samples import RESOURCES, composed, drawn, emptied, example

PROFILE = RESOURCES / "icc" / "sRGB2014.icc"


def test_the_data_comes_back_as_it_was_put_in() -> None:
    document = composed(example(), Edition.AGREEMENT)
    data = b'{"goals": ["\xc3\xa6\xc3\xb8\xc3\xa5"]}'
    pdf = archive(render(document, resources=RESOURCES), document, data, resources=RESOURCES)
    assert embedded(pdf, DATA_NAME) == data
    assert embedded(pdf, "other.json") is None


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\nnothing more", b"%PDF-1.7" + b"\0" * 4000])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(LedarappError, match=r"documents\.not_a_pdf"):
        embedded(data, DATA_NAME)


def spec(file: pikepdf.Pdf, data: bytes) -> pikepdf.AttachedFileSpec:
    """Return ``data`` as an attachment under our data's name."""
    return pikepdf.AttachedFileSpec(
        file,
        data,
        description="",
        filename=DATA_NAME,
        mime_type="application/json",
        creation_date="",
        mod_date="",
    )


@pytest.mark.parametrize("data", [b" " * 10_000_000, b"x" * MOST_BYTES, b"short"])
def test_an_attachment_is_read_up_to_a_limit(data: bytes) -> None:
    out = io.BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        file.attachments[DATA_NAME] = spec(file, data)
        file.save(out)
    assert embedded(out.getvalue(), DATA_NAME) == (data if len(data) <= MOST_BYTES else None)


def test_an_attachment_packed_in_another_way_than_ours_is_not_read() -> None:
    out = io.BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        attached = spec(file, b"")
        attached.get_file().obj.write(b"78", filter=pikepdf.Name.ASCIIHexDecode)
        file.attachments[DATA_NAME] = attached
        file.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    assert embedded(out.getvalue(), DATA_NAME) is None


def test_a_locked_pdf_is_refused() -> None:
    out = io.BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        file.save(out, encryption=pikepdf.Encryption(owner="owner", user="user"))
    with pytest.raises(LedarappError, match=r"documents\.not_a_pdf"):
        embedded(out.getvalue(), DATA_NAME)


def test_a_cut_off_file_is_read_or_refused() -> None:
    whole = drawn(emptied(example()), Edition.AGREEMENT)
    for cut in range(200, len(whole), 2_999):
        with contextlib.suppress(LedarappError):
            assert embedded(whole[:cut], DATA_NAME) in {None, embedded(whole, DATA_NAME)}


def test_the_file_bears_the_agreements_own_date_and_names() -> None:
    agreement = example()
    with pikepdf.open(io.BytesIO(drawn(agreement, Edition.AGREEMENT))) as file:
        assert agreement.period.start is not None
        assert str(file.docinfo["/CreationDate"]).startswith(f"D:{agreement.period.start:%Y%m%d}")
        assert str(file.docinfo["/Author"]) == agreement.leader.name
        assert set(file.docinfo.keys()) == {
            "/Title",
            "/Author",
            "/Creator",
            "/Producer",
            "/CreationDate",
            "/ModDate",
        }


def test_signs_of_markup_in_names_are_only_letters() -> None:
    document = composed(example(), Edition.AGREEMENT)
    properties = Properties(title="A < B & C", author="<x>&", language="nb", on=date(2025, 1, 1))
    note = Attachment(name="a&b.txt", media_type="text/plain", description="<>", data=b"1")
    pdf = finish(render(document, resources=RESOURCES), properties, PROFILE, (note,))
    with pikepdf.open(io.BytesIO(pdf)) as file, file.open_metadata() as metadata:
        assert metadata["dc:title"] == "A < B & C"
        assert metadata["dc:creator"] == ["<x>&"]
    assert embedded(pdf, "a&b.txt") == b"1"
