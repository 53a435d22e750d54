"""The signed list of an ASiC-E container: one digest per file, as ETSI EN 319 162-1 A.4 spells it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from ledarapp.domain.errors import LedarappError

MOST_BYTES = 256 * 1024
_MOST_DEPTH = 3

_ASIC = "http://uri.etsi.org/02918/v1.2.1#"
_DS = "http://www.w3.org/2000/09/xmldsig#"
_OPENING = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"

_MIME_TYPES = {
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".toml": "application/toml",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedList:
    """What one signature covers: the signature's entry, and SHA-256 by entry."""

    signature: str
    digests: Mapping[str, bytes]


def list_name(number: int) -> str:
    """Return the entry of the ``number``-th signed list, counted from 1."""
    return f"META-INF/ASiCManifest{number:03}.xml"


def signature_name(number: int) -> str:
    """Return the entry of the signature over that list."""
    return f"META-INF/signature{number:03}.p7s"


def write(entries: Mapping[str, bytes], signature: str) -> bytes:
    """Return the list of ``entries`` for the signature that will stand in the entry ``signature``."""
    root = Element("asic:ASiCManifest", {"xmlns:asic": _ASIC, "xmlns:ds": _DS})
    SubElement(root, "asic:SigReference", {"URI": signature, "MimeType": "application/pkcs7-signature"})
    for name, data in entries.items():
        found = SubElement(root, "asic:DataObjectReference", {"URI": name, "MimeType": _mime_type(name)})
        SubElement(found, "ds:DigestMethod", {"Algorithm": _SHA256})
        SubElement(found, "ds:DigestValue").text = base64.b64encode(hashlib.sha256(data).digest()).decode()
    return _OPENING + tostring(root, encoding="unicode").encode() + b"\n"


def read(data: bytes, name: str) -> SignedList:
    """Return the list in ``data``; ``name`` is its entry, for errors.

    Raises ``exchange.too_big`` and ``exchange.damaged``, the latter too for a list with a document type,
    another digest method or anything else we don't write.
    """
    if len(data) > MOST_BYTES:
        raise LedarappError("exchange.too_big", what="XML", most=MOST_BYTES)
    try:
        signature, *references = [_reference(each) for each in _children(data)]
    except (ParseError, DefusedXmlException, ValueError):
        raise LedarappError("exchange.damaged", entry=name) from None
    digests = {uri: digest for uri, digest in references if digest}
    if signature[1] or len(digests) != len(references):
        raise LedarappError("exchange.damaged", entry=name)
    return SignedList(signature=signature[0], digests=digests)


def _children(data: bytes) -> Iterator[Element]:
    """Yield the elements of the second level, each whole, and stop at anything deep or of another kind."""
    if not data.startswith(_OPENING):
        raise ValueError("no XML as we write it")
    depth = 0
    for event, element in iterparse(io.BytesIO(data), events=("start", "end"), forbid_dtd=True):
        depth += 1 if event == "start" else -1
        if depth > _MOST_DEPTH:
            raise ValueError("too deep")
        if depth == 1 and event == "start" and element.tag != f"{{{_ASIC}}}ASiCManifest":
            raise ValueError("another list")
        if depth == 1 and event == "end":
            yield element


def _reference(element: Element) -> tuple[str, bytes]:
    """Return what the element points at, and its digest; a signature has none."""
    uri = element.attrib.get("URI", "")
    if element.tag == f"{{{_ASIC}}}SigReference" and not len(element):
        return uri, b""
    if element.tag != f"{{{_ASIC}}}DataObjectReference":
        raise ValueError("neither a signature nor a file")
    method, value = element
    if method.tag != f"{{{_DS}}}DigestMethod" or method.get("Algorithm") != _SHA256:
        raise ValueError("another method")
    if value.tag != f"{{{_DS}}}DigestValue" or not value.text:
        raise ValueError("no digest")
    return uri, _decoded(value.text)


def _decoded(text: str) -> bytes:
    digest = base64.b64decode(text, validate=True)
    if len(digest) != hashlib.sha256().digest_size:
        raise binascii.Error("not a SHA-256")
    return digest


def _mime_type(name: str) -> str:
    """Return the type by the name's ending, the same on every machine."""
    ending = name[name.rfind(".") :]
    return _MIME_TYPES.get(ending, "application/octet-stream")
