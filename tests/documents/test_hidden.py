"""What goes out says no more of itself than is on a list: nothing hidden travels in a document."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pikepdf
import pytest

from ledarapp.documents import web
from ledarapp.documents import word as word_file
from ledarapp.domain.signature import Edition
from tests.documents.samples import EDITIONS, RESOURCES, composed, drawn, example

_INFO = {"/Title", "/Author", "/Creator", "/Producer", "/CreationDate", "/ModDate"}
_XMP = {
    "Producer", "CreateDate", "CreatorTool", "ModifyDate", "creator", "format", "language", "title",
    "schemas", "conformance", "part",
}  # fmt: skip
_CATALOGUE = {
    "/AF", "/AcroForm", "/Lang", "/MarkInfo", "/Metadata", "/Names", "/Outlines", "/OutputIntents",
    "/PageMode", "/Pages", "/StructTreeRoot", "/Type", "/ViewerPreferences",
}  # fmt: skip
_PAGE = {
    "/Annots", "/Contents", "/MediaBox", "/Parent", "/Resources", "/Rotate", "/StructParents", "/Tabs",
    "/Trans", "/Type",
}  # fmt: skip
_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(core|app|thumbnail)\.\w+|word/_rels/.+\.rels|customXml/.+"
    r"|word/(document|styles|settings|fontTable|numbering|webSettings|footer\d+|header\d+|theme/theme1)\.xml"
)
_KINDS = {"/Link", "/Widget"}
_SESSIONS = re.compile(r'w:rsid\w*="(\w+)"|w:rsid\w* w:val="(\w+)"')


def _of_the_empty_document() -> set[tuple[str, str]]:
    empty = io.BytesIO()
    docx.Document().save(empty)
    with zipfile.ZipFile(empty) as file:
        parts = [file.read(each).decode() for each in ("word/document.xml", "word/settings.xml")]
    return {number for part in parts for number in _SESSIONS.findall(part)}


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_pdf_holds_no_hidden_field(edition: Edition) -> None:
    with pikepdf.open(io.BytesIO(drawn(example(), edition))) as file, file.open_metadata() as metadata:
        assert set(file.docinfo.keys()) <= _INFO
        assert {name.rpartition("}")[2] for name in metadata} <= _XMP
        assert set(file.Root.keys()) <= _CATALOGUE
        assert {key for page in file.pages for key in page.obj.keys()} <= _PAGE  # noqa: SIM118 - no mapping
        assert set(file.attachments) <= {"agreement.json"}
        marks = [mark for page in file.pages for mark in page.obj.get("/Annots", ())]
        assert {str(mark.Subtype) for mark in marks} <= _KINDS
        names = file.Root.get("/Names", pikepdf.Dictionary())
        assert "/JavaScript" not in names


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_word_file_holds_no_hidden_part(edition: Edition) -> None:
    made = word_file.word(composed(example(), edition), resources=RESOURCES)
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        assert [name for name in file.namelist() if not _PARTS.fullmatch(name)] == []
        core = file.read("docProps/core.xml").decode()
        text = file.read("word/document.xml").decode()
        sessions = set(_SESSIONS.findall(text)) | set(
            _SESSIONS.findall(file.read("word/settings.xml").decode())
        )
    author = example().leader.name
    assert re.findall(r"<(?:dc:creator|cp:lastModifiedBy)>([^<]*)<", core) == [author, author]
    assert re.findall(r"<(?:cp:keywords|dc:description|cp:category)>([^<]+)<", core) == []
    assert not re.search(r"<w:vanish|<w:comment|<w:ins |<w:del ", text)
    # Numbers by which editing sessions can be told apart: those of the empty document all files begin as.
    assert sessions <= _of_the_empty_document()


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_page_for_the_web_holds_no_hidden_element(edition: Edition) -> None:
    page = web.page(composed(example(), edition)).decode()
    names = re.findall(r'<meta name="([^"]+)"', page)
    assert set(names) <= {"viewport", "author", "color-scheme", "generator"}
    assert not re.search(r"<!--|<script|<iframe|display:\s*none|\shidden[\s>=]", page)
