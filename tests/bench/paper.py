"""The agreement on paper against ReportLab's own layout without tags; signing it against pyHanko alone."""

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from io import BytesIO

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pypdf import PdfReader
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from ledarapp.documents import appearance, blocks, style, web
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.signature import Edition
from ledarapp.signatures import credentials, sign, verify
from tests.bench.interleaved import Line, medians, timed
from tests.documents.samples import RESOURCES, TEMPLATE, composed, crowded, drawn, example

_PAGES = 6
_NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
_FIELD = "signature-leader"
_FIELDS = (_FIELD, "signature-superior")
_HELD = credentials.create("Kari Nordmann", organisation="", unit="", now=_NOW)
_GOALS = ((165, 5), (1785, 1))
"""So many more goals fill some 60 and 600 pages; how often each is measured."""


def measure(rounds: int = 15) -> tuple[Line, ...]:
    """Draw and sign the same agreement both ways in turns."""
    agreement = _of_six_pages()
    return (
        _drawing(agreement, rounds),
        _beside_weasyprint(agreement),
        *_lengthening(),
        _signing(agreement, rounds),
        *_twice(agreement, rounds),
    )


def _drawing(agreement: Agreement, rounds: int) -> Line:
    for name in ("Regular", "SemiBold"):
        pdfmetrics.registerFont(TTFont(name, RESOURCES / "fonts" / f"SourceSans3-{name}.ttf"))
    ours, floor = medians(
        timed(lambda: drawn(agreement, Edition.AGREEMENT)),
        timed(lambda: _plain(composed(agreement, Edition.AGREEMENT))),
        rounds,
    )
    return Line(
        name=f"the agreement, {_PAGES} pages, tagged and archival",
        floor_name="the same content untagged, ReportLab's platypus",
        ours=ours,
        floor=floor,
        unit="ms",
        budget=1.3,
    )


def _beside_weasyprint(agreement: Agreement) -> Line:
    from weasyprint import HTML  # type: ignore[import-untyped]  # noqa: PLC0415 - needs Pango, nothing else does

    text = web.page(composed(agreement, Edition.AGREEMENT)).decode()
    ours, floor = medians(
        timed(lambda: drawn(agreement, Edition.AGREEMENT)),
        timed(lambda: HTML(string=text).write_pdf(pdf_variant="pdf/ua-1")),
        3,
    )
    return Line(
        name=f"the agreement, {_PAGES} pages, tagged and archival",
        floor_name="WeasyPrint, the same content as PDF/UA-1",
        ours=ours,
        floor=floor,
        unit="ms",
        budget=0.2,
    )


def _lengthening() -> tuple[Line, ...]:
    """Draw, sign twice and verify 60 and 600 pages: ten times as much may take little more than ten times."""
    short, long = (_of_length(goals, rounds) for goals, rounds in _GOALS)
    factor = long.pages / short.pages
    parts = (
        ("drawing", "drawing_ms"),
        ("verifying two signatures on", "verifying_ms"),
    )
    return tuple(
        Line(
            name=f"{name} {long.pages} pages",
            floor_name=f"as many times the {short.pages} pages",
            ours=getattr(long, which),
            floor=factor * getattr(short, which),
            unit="ms",
            budget=1.2,
        )
        for name, which in parts
    )


@dataclass(frozen=True, slots=True)
class _Long:
    """What a document of many pages took."""

    pages: int
    drawing_ms: float
    verifying_ms: float


def _of_length(goals: int, rounds: int) -> _Long:
    """Draw an agreement with so many more goals, sign it twice, and verify it.

    It takes long enough for the machine to turn to other things meanwhile, so the processor's time counts.
    """
    agreement = crowded(example("nb"), goals)
    pdf = _signed(drawn(agreement, Edition.AGREEMENT))
    drawing = [_worked(lambda: drawn(agreement, Edition.AGREEMENT)) for _ in range(rounds)]
    verifying = [_worked(lambda: _verified(pdf)) for _ in range(rounds)]
    pages = len(PdfReader(BytesIO(pdf)).pages)
    return _Long(pages, statistics.median(drawing), statistics.median(verifying))


def _worked(act: Callable[[], object]) -> float:
    """Return how long the processor was at it, in milliseconds."""
    start = time.process_time()
    act()
    return 1000 * (time.process_time() - start)


def _verified(pdf: bytes) -> None:
    verdict = verify.verify_pdf(pdf, known={}, expected=_FIELDS, now=_NOW)
    if not verdict.intact or len(verdict.signatures) != len(_FIELDS):
        raise AssertionError(verdict.code)


def _signed(pdf: bytes) -> bytes:
    """Return the document signed by both."""
    for field in _FIELDS:
        pdf = _sign(pdf, field)
    return pdf


def _sign(pdf: bytes, field: str) -> bytes:
    stamp = appearance.stamp(
        TEMPLATE, "nb", name=_HELD.name, issuer=_HELD.issuer, at=_NOW, comment="", resources=RESOURCES
    )
    return sign.sign_pdf(
        pdf, _HELD, field=field, meaning="We agree", at=_NOW, appearance=stamp, certify=field == _FIELD
    )


def _twice(agreement: Agreement, rounds: int) -> tuple[Line, Line]:
    """Sign a second time beside the first, and verify both."""
    pdf = drawn(agreement, Edition.AGREEMENT)
    once, both = _sign(pdf, _FIELD), _signed(pdf)
    second, first = medians(timed(lambda: _sign(once, _FIELDS[1])), timed(lambda: _sign(pdf, _FIELD)), rounds)
    verifying, reading = medians(
        timed(lambda: _verified(both)), timed(lambda: PdfReader(BytesIO(both)).pages), rounds
    )
    return (
        Line(
            name="the second signature",
            floor_name="the first",
            ours=second,
            floor=first,
            unit="ms",
            budget=1.2,
        ),
        Line(
            name=f"verifying both signatures on {_PAGES} pages, differences told",
            floor_name="opening the file",
            ours=verifying,
            floor=reading,
            unit="ms",
            budget=300,
            adds=True,
        ),
    )


def _signing(agreement: Agreement, rounds: int) -> Line:
    pdf = drawn(agreement, Edition.AGREEMENT)
    held = credentials.create(agreement.leader.name, organisation="", unit="", now=_NOW)
    packed = credentials.to_pkcs12(held, "secret")
    bare = SimpleSigner.load_pkcs12_data(packed, other_certs=[], passphrase=b"secret")
    stamp = appearance.stamp(
        TEMPLATE, "nb", name=held.name, issuer=held.issuer, at=_NOW, comment="", resources=RESOURCES
    )

    def with_pyhanko() -> None:
        metadata = PdfSignatureMetadata(
            field_name=_FIELD, md_algorithm="sha256", certify=True, subfilter=SigSeedSubFilter.PADES
        )
        PdfSigner(metadata, bare).sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)), existing_fields_only=True)

    def with_ours() -> None:
        sign.sign_pdf(
            pdf, held, field=_FIELD, meaning="This is what we agreed", at=_NOW, appearance=stamp, certify=True
        )

    ours, floor = medians(timed(with_ours), timed(with_pyhanko), rounds)
    return Line(
        name="signing it, visible, PAdES",
        floor_name="pyHanko alone",
        ours=ours,
        floor=floor,
        unit="ms",
        budget=1.2,
    )


def _of_six_pages() -> Agreement:
    for more in range(20):
        agreement = crowded(example("nb"), more)
        if len(PdfReader(BytesIO(drawn(agreement, Edition.AGREEMENT))).pages) == _PAGES:
            return agreement
    raise AssertionError(f"no sample fills {_PAGES} pages")


# --- the floor: the same blocks as plain flowables ---

_BODY = ParagraphStyle("body", fontName="Regular", fontSize=10, leading=13.5)
_HEADING = ParagraphStyle("heading", parent=_BODY, fontName="SemiBold", fontSize=13, leading=17)
_RULED = [("LINEBELOW", (0, 0), (-1, -1), 0.5, "#C9D0D6"), ("VALIGN", (0, 0), (-1, -1), "TOP")]


def _plain(document: blocks.Document) -> bytes:
    def foot(canvas: object, layout: object) -> None:
        del layout
        canvas.setFont("Regular", 8)  # type: ignore[attr-defined]
        canvas.drawString(50, 30, document.foot_left)  # type: ignore[attr-defined]
        canvas.drawCentredString(style.PAGE[0] / 2, 30, document.foot_centre)  # type: ignore[attr-defined]

    out = BytesIO()
    story = [Paragraph(escape(document.title), _HEADING), Paragraph(escape(document.subtitle), _BODY)]
    for block in document.blocks:
        story += [*_flowables(block), Spacer(1, 6)]
    layout = SimpleDocTemplate(out, pagesize=style.PAGE, title=document.title, lang=document.language)
    layout.build(story, onFirstPage=foot, onLaterPages=foot)
    return out.getvalue()


def _flowables(block: blocks.Block) -> Iterator[Flowable]:  # noqa: C901 - one case for each kind of block
    match block:
        case blocks.Heading():
            yield Paragraph(escape(f"{block.number} {block.text} {block.note}"), _HEADING)
        case blocks.Paragraph():
            yield Paragraph(_markup(block.text), _BODY)
        case blocks.Listing():
            for item in block.items:
                yield Paragraph(_markup(item.text), _BODY, bulletText=item.label)
        case blocks.Rating():
            yield Paragraph(escape(f"{block.words} {block.note}"), _BODY)
        case blocks.Facts():
            rows = [
                [Paragraph(fact.term, _BODY), Paragraph(_markup(fact.value), _BODY)] for fact in block.facts
            ]
            yield Table(rows, colWidths=[150, 300], style=_RULED)
        case blocks.Table():
            yield _table(block)
        case blocks.Section():
            yield Paragraph(escape(block.heading), _HEADING)
            for each in block.blocks:
                yield from _flowables(each)
        case blocks.Signatures():
            yield Paragraph(escape(f"{block.heading} {block.sentence} {block.prompt}"), _BODY)
            for party in block.parties:
                yield Paragraph(escape(f"{party.name} {party.post} {party.meaning}"), _BODY)


def _table(table: blocks.Table) -> Flowable:
    rows: list[list[object]] = [[Paragraph(escape(column.title), _BODY) for column in table.columns]]
    for row in table.rows:
        cells = [[each for inner in cell.blocks for each in _flowables(inner)] for cell in row.cells]
        for detail in row.details:
            cells[-1] += _flowables(detail)
        rows.append([*cells, *([""] * (len(table.columns) - len(cells)))])
    width = 450 / len(table.columns)
    return Table(rows, colWidths=[width] * len(table.columns), repeatRows=1, style=_RULED)


def _markup(text: blocks.Rich) -> str:
    parts = (
        f"<font name='SemiBold'>{escape(each.text)}</font>" if each.strong else escape(each.text)
        for each in text
    )
    return "".join(parts).replace("\n", "<br/>")
