"""Pictures of sheets that were signed by pen: what may be taken in, told by its content and not its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from ledarapp import files
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Signature
from ledarapp.exchange.attachments import Attachment
from ledarapp.operations.desk import Desk

LARGEST = 15 * 2**20
"""A colour scan of a few pages at 300 dots an inch stays well below; a package takes a little more."""

_KINDS = {b"%PDF-": "pdf", b"\xff\xd8\xff": "jpg", b"\x89PNG\r\n\x1a\n": "png"}
_ENDS = {"pdf": b"%%EOF", "jpg": b"\xff\xd9", "png": b"IEND\xae\x42\x60\x82"}
_TAIL = 2048


def read(path: Path) -> bytes:
    """Return the picture in this file; raises ``scan.…`` for what is none, and the ``files.…`` codes."""
    data = files.read(path, at_most=LARGEST)
    kind(data)
    return data


def kind(data: bytes) -> str:
    """Return the ending that belongs to a picture: pdf, jpg or png.

    Raises ``scan.too_big``, ``scan.not_a_picture``, or ``scan.cut_off`` for one that stops half-way.
    """
    if len(data) > LARGEST:
        raise LedarappError("scan.too_big", most=LARGEST // 2**20)
    found = next((name for start, name in _KINDS.items() if data.startswith(start)), "")
    if not found:
        raise LedarappError("scan.not_a_picture")
    if _ENDS[found] not in data[-_TAIL:]:
        raise LedarappError("scan.cut_off")
    return found


def kept(desk: Desk, agreement: Agreement, signature: Signature) -> bytes | None:
    """Return the picture this signature rests on, from here or a package; None where it isn't here."""
    if not signature.scan:
        return None
    came = desk.store.evidence(agreement.id, signature.scan)
    found = (*(each.scan for each in desk.store.snapshots(agreement.id)), came or b"")
    return next((each for each in found if sha256(each).hexdigest() == signature.scan), None)


def carried(desk: Desk, agreement: Agreement, room: int) -> Iterator[Attachment]:
    """Give the pictures that go along in a package, the latest signature's first, within ``room`` bytes.

    One that finds no room stays; its hash goes along, and the other party can ask for it.
    """
    given = {each.scan: each for each in reversed(agreement.signatures) if each.scan}
    for each in given.values():
        picture = kept(desk, agreement, each)
        if picture is not None and len(picture) <= min(room, LARGEST):
            room -= len(picture)
            name = f"{each.edition}-{each.version}-{each.role}.{kind(picture)}"
            yield Attachment(name=name, data=picture)


def take(desk: Desk, agreement: Agreement, received: Iterable[bytes]) -> None:
    """Keep those of the received files that are the picture some signature by pen names by its hash."""
    named = {each.scan for each in agreement.signatures if each.scan}
    for data in received:
        digest = sha256(data).hexdigest()
        if digest in named and _is_picture(data):
            desk.store.keep_evidence(agreement.id, digest, data)


def _is_picture(data: bytes) -> bool:
    try:
        kind(data)
    except LedarappError:
        return False
    return True
