"""The Word document: real headings, tables and properties, all the text, and the same bytes every time."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.document import Document as Pages
from hypothesis import given, settings
from lxml import etree
from PIL import Image

from ledarapp.documents import records
from ledarapp.documents import word as word_file
from ledarapp.documents.blocks import Document, Plot
from ledarapp.documents.text import as_text, clean
from ledarapp.domain.agreement import Agreement, put_goal, put_section
from ledarapp.domain.goal import DocumentLink, Goal
from ledarapp.domain.paper import Record
from ledarapp.domain.signature import Edition
from tests import exported
from tests.documents.samples import (
    DIGEST,
    EDITIONS,
    LANGUAGES,
    RESOURCES,
    TEMPLATE,
    composed,
    emptied,
    example,
)
from tests.strategies import texts

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
REGIONS = {"nb": "nb-NO", "sv": "sv-SE", "en": "en-GB"}
ORDER = {
    "tblPr": ("tblW", "tblBorders", "tblLayout", "tblCellMar", "tblLook"),
    "tcPr": ("tcW", "gridSpan", "vMerge", "tcBorders"),
    "pPr": ("pStyle", "keepNext", "pBdr", "tabs", "spacing", "ind", "jc", "rPr"),
}
"""The parts of ECMA-376 (17.3.1.26, 17.4.59, 17.4.69) in use, in the order it demands."""


def word(document: Document) -> bytes:
    return word_file.word(document, resources=RESOURCES)


def read(data: bytes) -> Pages:
    return docx.Document(io.BytesIO(data))


def made(agreement: Agreement, edition: Edition = Edition.AGREEMENT) -> Pages:
    return read(word(composed(agreement, edition)))


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def squeezed(text: str) -> str:
    return "".join(text.split())


def all_text(data: bytes) -> str:
    """Return the text of the body, head and foot as they stand in the file."""
    found = parts(data)
    names = [name for name in found if re.fullmatch(r"word/(document|header\d+|footer\d+)\.xml", name)]
    return squeezed("".join("".join(etree.fromstring(found[name]).itertext()) for name in names))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_every_word_of_the_document_is_in_the_file(edition: Edition, language: str) -> None:
    document = composed(example(language), edition)
    shown = all_text(word(document))
    for passage in as_text(document):
        for text in (passage.text, *(cell for row in passage.rows for cell in row)):
            for line in text.replace(", ", "\n").split("\n"):
                assert squeezed(line) in shown
    assert squeezed(document.copy_note) in shown


@pytest.mark.parametrize("edition", EDITIONS)
def test_headings_are_headings_in_order(edition: Edition) -> None:
    pages = made(example(), edition)
    levels = [
        int(each.style.name[-1])
        for each in pages.paragraphs
        if each.style is not None and (each.style.name or "").startswith("Heading")
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert len(levels) > 5
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_the_goals_are_tables_whose_heads_return_on_the_next_page() -> None:
    facts, *tables = made(example()).tables
    assert next(cell.text for cell in facts.columns[0].cells) == "Stillingsinnehaver"
    assert tables
    for table in tables:
        heads = [
            row._tr.trPr is not None and row._tr.trPr.find(f"{W}tblHeader") is not None for row in table.rows
        ]
        assert heads == [True] + [False] * (len(heads) - 1)
        assert table.rows[0].cells[0].text == "Nr."
        for look in table._tbl.tblPr.iter(f"{W}tblLook"):
            assert (look.get(f"{W}firstRow"), look.get(f"{W}firstColumn")) == ("1", "1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_properties_name_the_holder_and_no_machine(language: str) -> None:
    agreement = example(language)
    data = word(composed(agreement, Edition.AGREEMENT))
    told = read(data).core_properties
    assert told.title == composed(agreement, Edition.AGREEMENT).title
    assert told.author == told.last_modified_by == agreement.leader.name
    assert told.language == REGIONS[language]
    assert told.created is not None
    assert told.created.date() == agreement.period.start
    found = parts(data)
    assert {name for name in found if name.startswith("docProps/")} == {"docProps/core.xml"}
    assert f'w:lang w:val="{REGIONS[language]}"'.encode() in found["word/styles.xml"]


def test_the_same_document_has_the_same_bytes() -> None:
    document = composed(example(), Edition.ASSESSMENT)
    first = word(document)
    assert first == word(document)
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_markup_is_in_the_order_that_word_insists_on(edition: Edition) -> None:
    tree = etree.fromstring(parts(word(composed(example(), edition)))["word/document.xml"])
    for name, order in ORDER.items():
        for properties in tree.iter(f"{W}{name}"):
            places = [order.index(etree.QName(child).localname) for child in properties]
            assert places == sorted(set(places))


def test_an_address_is_a_link_and_nothing_else_is() -> None:
    for reference, count in (("https://example.org/?a=1&b=<2>", 1), ("javascript:alert(1)", 0)):
        link = DocumentLink(title="Plan", reference=reference)
        goal = Goal(id="g", area=TEMPLATE.area_keys[0], text="Mål", link=link)
        data = word(composed(put_goal(emptied(example()), goal), Edition.AGREEMENT))
        targets = [each.target_ref for each in read(data).part.rels.values() if each.is_external]
        assert targets == [reference] * count


@settings(max_examples=15, deadline=None)
@given(text=texts)
def test_any_letters_come_through(text: str) -> None:
    section = next(each.key for each in TEMPLATE.sections if each.kind == "text")
    agreement = put_section(emptied(example()), section, f"A{text}Z")
    agreement = replace(agreement, leader=replace(agreement.leader, name=text))
    shown = all_text(word(composed(agreement, Edition.AGREEMENT)))
    assert squeezed(clean(f"A{text}Z")) in shown


def test_a_plot_is_a_picture_that_says_what_it_shows() -> None:
    document = records.compose(exported.gone_on(example()), TEMPLATE, Record.MID_YEAR, content_hash=DIGEST)
    plots = [each for each in document.blocks if isinstance(each, Plot)]
    data = word(document)
    pages = read(data)
    assert [each._inline.docPr.get("descr") for each in pages.inline_shapes] == [each.alt for each in plots]
    assert all(round(each.width.mm) == 166 for each in pages.inline_shapes)
    media = {name: each for name, each in parts(data).items() if name.startswith("word/media/")}
    assert len(media) == len(plots)
    for each in media.values():
        with Image.open(io.BytesIO(each)) as picture:
            assert picture.width / 166 * 25.4 == pytest.approx(288, abs=1)
            assert len(set(picture.convert("RGB").tobytes())) > 3
