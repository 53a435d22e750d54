"""What reading a broken file may raise, found by flipping bytes, and what at least looks like a PDF."""

from __future__ import annotations

import struct
import zlib

from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko.pdf_utils.misc import PdfError

DAMAGE: tuple[type[Exception], ...] = (
    PdfError,
    UnsupportedAlgorithm,
    ValueError,  # most of pyHanko's own, asn1crypto's, and undecodable text
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    NotImplementedError,
    OverflowError,
    RecursionError,
    struct.error,
    zlib.error,
)
"""pyHanko and asn1crypto read on blindly and fail wherever the wrong bytes lead them."""

_HEADER_WITHIN = 1024


def is_pdf(data: bytes) -> bool:
    """Whether the header stands where readers look for it."""
    return b"%PDF-" in data[:_HEADER_WITHIN]
