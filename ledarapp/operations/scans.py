"""Pictures of sheets that were signed by pen: what may be taken in, told by its content and not its name."""

from __future__ import annotations

from pathlib import Path

from ledarapp import files
from ledarapp.domain.errors import LedarappError

LARGEST = 20 * 2**20
"""A colour scan of a few pages at 300 dots an inch stays well below."""

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
