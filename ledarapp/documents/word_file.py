"""The file around a Word document: its looks, sheet, properties and packing."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime, time

import docx
from docx.document import Document as Pages
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as Set
from docx.text.run import Run

from ledarapp.documents.blocks import Document
from ledarapp.documents.text import clean

INK, MUTED = RGBColor(0x1B, 0x1F, 0x24), RGBColor(0x55, 0x60, 0x6B)
SMALL, CELL = "Small", "Cell"
"""The names of the looks for what belongs to the text above it, and for what stands in a table."""
_FACE = "Calibri"
"""Word shows what its own machine has; every one with an office program has this or one as wide."""
_UNWANTED = {
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
}
_REGIONS = {"nb": "nb-NO", "nn": "nn-NO", "sv": "sv-SE", "en": "en-GB", "fi": "fi-FI", "da": "da-DK"}
_HEADINGS = {1: 22.0, 2: 13.0, 3: 11.5, 4: 10.5}
_PLACE = re.compile(r"(\{pages?\})")
_ZERO = (1980, 1, 1, 0, 0, 0)
"""The earliest moment a ZIP archive can name: the clock leaves no trace in the file."""


def begin(document: Document) -> Pages:
    """Return an empty Word document in the looks, language and name of this one."""
    pages = docx.Document()
    _strip(pages)
    _properties(pages, document)
    _styles(pages, document.language)
    _sheet(pages, document)
    return pages


def finish(pages: Pages) -> bytes:
    """Return the file; the same document gives the same bytes."""
    made = io.BytesIO()
    pages.save(made)
    return _timeless(made.getvalue())


def _strip(pages: Pages) -> None:
    """Leave out what the library's model brings along: a picture, a program's name, table looks."""
    for part in (pages.part.package, pages.part):
        for key in [key for key, each in part.rels.items() if each.reltype in _UNWANTED]:
            del part.rels[key]
    looks = pages.styles.element
    for look in looks.findall(qn("w:style")):
        if look.get(qn("w:type")) == "table" and look.get(qn("w:default")) is None:
            looks.remove(look)


def _properties(pages: Pages, document: Document) -> None:
    kept = pages.core_properties
    at = datetime.combine(document.on, time())
    kept.title, kept.author = _short(document.title), _short(document.author)
    kept.subject, kept.language = _short(document.subtitle), _language(document.language)
    kept.created = kept.modified = at
    kept.last_modified_by, kept.comments, kept.keywords, kept.revision = _short(document.author), "", "", 1


def _styles(pages: Pages, language: str) -> None:
    for tag in pages.styles.element.iter(qn("w:lang")):
        tag.set(qn("w:val"), _language(language))
    normal = _style(pages, "Normal")
    _face(normal, 10.5)
    normal.paragraph_format.space_after = Pt(5)
    normal.paragraph_format.line_spacing = 1.1
    for level, size in _HEADINGS.items():
        heading = _style(pages, f"Heading {level}")
        _face(heading, size)
        heading.font.bold, heading.font.italic = True, False
        heading.paragraph_format.space_before = Pt(size + 2)
        heading.paragraph_format.space_after = Pt(3)
        heading.paragraph_format.keep_with_next = True
    _face(_style(pages, "Subtitle"), 12.5)
    _style(pages, "Subtitle").font.color.rgb = MUTED
    _style(pages, "Subtitle").font.italic = False
    spacing = _style(pages, "Subtitle").element.rPr
    for each in spacing.findall(qn("w:spacing")):
        spacing.remove(each)
    for name, size in ((SMALL, 9), (CELL, 10)):
        pages.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = normal
        _style(pages, name).font.size = Pt(size)
        _style(pages, name).paragraph_format.space_after = Pt(2)


def _style(pages: Pages, name: str) -> ParagraphStyle:
    found = pages.styles[name]
    if not isinstance(found, ParagraphStyle):
        raise TypeError(name)
    return found


def _face(look: ParagraphStyle, size: float) -> None:
    """Set one font for all letters; one that the theme names would win over it."""
    look.font.name, look.font.size, look.font.color.rgb = _FACE, Pt(size), INK
    fonts = look.element.get_or_add_rPr().get_or_add_rFonts()
    for name in [name for name in fonts.attrib if str(name).endswith("Theme")]:
        del fonts.attrib[name]
    for name in ("w:cs", "w:eastAsia"):
        fonts.set(qn(name), _FACE)


def _sheet(pages: Pages, document: Document) -> None:
    sheet = pages.sections[0]
    sheet.page_width, sheet.page_height = Mm(210), Mm(297)
    sheet.left_margin = sheet.right_margin = Mm(22)
    sheet.top_margin, sheet.bottom_margin = Mm(24), Mm(25)
    head, foot = sheet.header.paragraphs[0], sheet.footer.paragraphs[0]
    _both_sides(head, document.head_running, document.mark)
    _both_sides(foot, document.foot_centre, "")
    for part in _PLACE.split(document.page_of):
        if _PLACE.fullmatch(part):
            _counted(foot, "NUMPAGES" if part == "{pages}" else "PAGE")
        else:
            quiet(foot.add_run(part))
    for line in (document.foot_status, document.copy_note):
        if line:
            quiet(sheet.footer.add_paragraph().add_run(clean(line)))


def _both_sides(line: Set, left: str, right: str) -> None:
    stops = line.paragraph_format.tab_stops
    line.style = "Normal"
    stops.add_tab_stop(Mm(166), WD_TAB_ALIGNMENT.RIGHT)
    quiet(line.add_run(f"{_short(left)}\t{_short(right)}"))


def quiet(run: Run) -> None:
    """Set a stretch small and grey, as what stands around the text."""
    run.font.size, run.font.color.rgb = Pt(8.5), MUTED


def _counted(line: Set, code: str) -> None:
    """Add a field that Word fills in when it lays out the pages."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = line.add_run("1")
    quiet(run)
    field.append(run._r)  # noqa: SLF001 - the library has no fields of its own
    line._p.append(field)  # noqa: SLF001


def _timeless(data: bytes) -> bytes:
    """Pack the parts again without the moment they were packed at."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as parts, zipfile.ZipFile(made, "w") as packed:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name, _ZERO)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            packed.writestr(entry, parts.read(name))
    return made.getvalue()


def _short(text: str) -> str:
    """One line, and no longer than the properties of a file may be."""
    return clean(text).replace("\n", " ")[:255]


def _language(tag: str) -> str:
    return _REGIONS.get(tag, tag)
