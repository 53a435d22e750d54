"""The last step of a document: PDF/A-3a and PDF/UA-1 with its data attached; reading attachments back."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from xml.sax.saxutils import escape

import pikepdf

from ledarapp.documents.blocks import Document
from ledarapp.domain.errors import LedarappError

PRODUCER = "Ledarapp"
DATA_NAME = "agreement.json"
MOST_BYTES = 2**20
"""The most that is read of an attachment; our own data never gets near it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file carried inside the PDF as the data it was made from."""

    name: str
    media_type: str
    description: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What the file says about itself. ``on`` is the agreement's own date: the clock isn't asked.

    A form to be filled in isn't ``archival``: readers open what calls itself PDF/A for reading only.
    """

    title: str
    author: str
    language: str
    on: date
    archival: bool = True


def archive(pdf: bytes, document: Document, data: bytes = b"", *, resources: Path) -> bytes:
    """Return a rendered document in its archival form, with its content as data attached.

    ``data`` is the canonical JSON of what the document says, empty for one that is about no agreement;
    ``resources`` holds the colour profile.
    """
    properties = Properties(
        title=document.title, author=document.author, language=document.language, on=document.on
    )
    attachment = Attachment(
        name=DATA_NAME, media_type="application/json", description=document.data_description, data=data
    )
    attached = (attachment,) if data else ()
    return finish(pdf, properties, resources / "icc" / "sRGB2014.icc", attached)


def finish(
    pdf: bytes, properties: Properties, profile: Path, attachments: tuple[Attachment, ...] = ()
) -> bytes:
    """Return ``pdf`` as PDF/A-3a and PDF/UA-1, the same bytes for the same input.

    ``pdf`` must be tagged and have its fonts embedded; ``profile`` is the sRGB colour profile.
    """
    stamp = datetime.combine(properties.on, time(), UTC)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        _describe(file, properties, stamp)
        _add_colour(file, profile)
        for attachment in attachments:
            _attach(file, attachment, stamp)
        out = io.BytesIO()
        file.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
            fix_metadata_version=False,
        )
    return out.getvalue()


def embedded(pdf: bytes, name: str) -> bytes | None:
    """Return the file attached to ``pdf`` under ``name``, or None when there is none that we would write.

    That is one packed once by deflate, or not at all, and of ``MOST_BYTES`` at the most: whoever sends a PDF
    must not be able to fill this computer's memory with it.

    Raises LedarappError ``documents.not_a_pdf`` for bytes that aren't a readable PDF.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as file:
            if name not in file.attachments:
                return None
            return _unpacked(file.attachments[name].get_file().obj)
    except (pikepdf.PdfError, pikepdf.PasswordError, zlib.error, ValueError, TypeError, KeyError) as error:
        raise LedarappError("documents.not_a_pdf", reason=str(error)) from error


def _unpacked(stream: pikepdf.Object) -> bytes | None:
    raw, packing = stream.read_raw_bytes(), stream.get("/Filter")
    if packing is None:
        return raw if len(raw) <= MOST_BYTES else None
    if packing != pikepdf.Name.FlateDecode or "/DecodeParms" in stream:
        return None
    inflater = zlib.decompressobj()
    data = inflater.decompress(raw, MOST_BYTES)
    return data if inflater.eof else None


def _describe(file: pikepdf.Pdf, properties: Properties, stamp: datetime) -> None:
    root = file.Root
    root.Lang = pikepdf.String(properties.language)
    root.Metadata = pikepdf.Stream(
        file,
        _xmp(properties, stamp).encode(),
        Type=pikepdf.Name.Metadata,
        Subtype=pikepdf.Name.XML,
    )
    information = pikepdf.Dictionary(
        Title=pikepdf.String(properties.title),
        Creator=pikepdf.String(PRODUCER),
        Producer=pikepdf.String(PRODUCER),
        CreationDate=pikepdf.String(f"D:{stamp:%Y%m%d%H%M%S}Z"),
        ModDate=pikepdf.String(f"D:{stamp:%Y%m%d%H%M%S}Z"),
    )
    if properties.author:
        information.Author = pikepdf.String(properties.author)
    file.trailer.Info = file.make_indirect(information)


def _add_colour(file: pikepdf.Pdf, profile: Path) -> None:
    stream = file.make_stream(profile.read_bytes(), N=3)
    file.Root.OutputIntents = pikepdf.Array(
        [
            pikepdf.Dictionary(
                Type=pikepdf.Name.OutputIntent,
                S=pikepdf.Name.GTS_PDFA1,
                OutputConditionIdentifier=pikepdf.String("sRGB"),
                RegistryName=pikepdf.String("http://www.color.org"),
                Info=pikepdf.String("sRGB2014"),
                DestOutputProfile=stream,
            )
        ]
    )


def _attach(file: pikepdf.Pdf, attachment: Attachment, stamp: datetime) -> None:
    spec = pikepdf.AttachedFileSpec(
        file,
        attachment.data,
        description=attachment.description,
        filename=attachment.name,
        mime_type=attachment.media_type,
        creation_date=f"D:{stamp:%Y%m%d%H%M%S}Z",
        mod_date=f"D:{stamp:%Y%m%d%H%M%S}Z",
    )
    spec.relationship = pikepdf.Name.Data
    file.attachments[attachment.name] = spec
    if "/AF" not in file.Root:
        file.Root.AF = pikepdf.Array()
    file.Root.AF.append(spec.obj)


def _xmp(properties: Properties, stamp: datetime) -> str:
    """The properties once more, in XML; PDF/UA's marks need an extension schema to be allowed in PDF/A."""
    when = f"{stamp:%Y-%m-%dT%H:%M:%SZ}"
    author = (
        f"<dc:creator><rdf:Seq><rdf:li>{escape(properties.author)}</rdf:li></rdf:Seq></dc:creator>"
        if properties.author
        else ""
    )
    marks = _ARCHIVAL if properties.archival else ""
    return _XMP.format(
        archival=marks,
        title=escape(properties.title),
        author=author,
        language=escape(properties.language),
        producer=PRODUCER,
        when=when,
    )


_ARCHIVAL = "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
{archival}<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
