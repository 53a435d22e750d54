"""A zip file written in one way and read in that way only (APPNOTE 6.3).

The reader takes nothing that our writer wouldn't have made: entries one after the other from the first byte
to the last, each described twice in the same words, no extras, no comments, no flags. What it can't vouch
for, it refuses, before anything is inflated.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ledarapp.domain.errors import LedarappError

MOST_BYTES = 64 * 1024 * 1024
MOST_ENTRIES = 256
MOST_IN_ENTRY = 16 * 1024 * 1024
MOST_IN_ALL = 64 * 1024 * 1024
MOST_RATIO = 100
_TOO_SMALL_TO_BOMB = 64 * 1024

MIME_NAME = "mimetype"
MIME_TYPE = b"application/vnd.etsi.asic-e+zip"

_NAME = re.compile(
    r"(?:META-INF/[A-Za-z][A-Za-z0-9]*|(?:[a-z0-9-]+/)?[a-z0-9][a-z0-9-]*)(?:\.[a-z0-9]{1,8})?"
)
_LONGEST_NAME = 80

_STORED, _DEFLATED = 0, 8
_NEEDED, _MADE_BY = 20, 0x0314
"""2.0, for deflate; made by 2.0 on Unix, on any machine: the bytes are the same everywhere."""
_DATE = 0x0021
"""1 January 1980, midnight: a package's own date stands in its manifest."""
_ATTRIBUTES = 0o100644 << 16

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry as described; ``packed``, ``size`` and ``offset`` from the file's first byte are in bytes."""

    name: bytes
    method: int
    crc: int
    packed: int
    size: int
    offset: int

    @property
    def label(self) -> str:
        return self.name.decode("ascii", "replace")

    @property
    def data_at(self) -> int:
        return self.offset + _LOCAL.size + len(self.name)

    @property
    def end(self) -> int:
        return self.data_at + self.packed

    def local(self) -> bytes:
        """The header in front of the data."""
        described = (_NEEDED, 0, self.method, 0, _DATE, self.crc, self.packed, self.size, len(self.name), 0)
        return _LOCAL.pack(_LOCAL_MARK, *described) + self.name

    def central(self) -> bytes:
        """The same, as it stands in the directory."""
        described = (_NEEDED, 0, self.method, 0, _DATE, self.crc, self.packed, self.size, len(self.name), 0)
        rest = (0, 0, 0, _ATTRIBUTES, self.offset)
        return _CENTRAL.pack(_CENTRAL_MARK, _MADE_BY, *described, *rest) + self.name


def write(entries: Mapping[str, bytes]) -> bytes:
    """Return the container: ``mimetype``, then the entries in the order given.

    Raises ``exchange.too_big`` (``what``, ``most``) for what ``read`` would refuse.
    """
    described, parts, offset = [], [], 0
    for name, data in {MIME_NAME: MIME_TYPE, **entries}.items():
        if not _is_safe(name):
            raise ValueError(f"{name} is no name for an entry")
        method, packed = _pack(data) if name != MIME_NAME else (_STORED, data)
        entry = _Entry(name.encode(), method, zlib.crc32(data), len(packed), len(data), offset)
        described.append(entry)
        parts += [entry.local(), packed]
        offset = entry.end
    directory = b"".join(entry.central() for entry in described)
    end = _END.pack(_END_MARK, 0, 0, len(described), len(described), len(directory), offset, 0)
    _stay_within_limits(described, len(directory) + len(end) + offset)
    return b"".join([*parts, directory, end])


def read(data: bytes) -> dict[str, bytes]:
    """Return the entries behind ``mimetype``, in their order, if every byte of the file is accounted for.

    Raises ``exchange.not_a_package``, ``exchange.incomplete`` (the end is missing), ``exchange.too_big``
    (``what``, ``most``), ``exchange.unsafe_name`` (``entry``) or ``exchange.damaged`` (``entry``).
    """
    if len(data) > MOST_BYTES:
        raise LedarappError("exchange.too_big", what="file", most=MOST_BYTES)
    _recognise(data)
    entries = _directory(data)
    _stay_within_limits(entries, len(data))
    _stand_in_line(entries, data)
    view = memoryview(data)
    return {entry.label: _unpack(entry, view[entry.data_at : entry.end]) for entry in entries[1:]}


def _pack(data: bytes) -> tuple[int, bytes]:
    """Deflate, unless that gains nothing, or so much that it would look like a bomb."""
    deflater = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = deflater.compress(data) + deflater.flush()
    if len(packed) >= len(data) or _is_bomb(len(packed), len(data)):
        return _STORED, data
    return _DEFLATED, packed


def _is_bomb(packed: int, size: int) -> bool:
    return size > _TOO_SMALL_TO_BOMB and size > packed * MOST_RATIO


def _is_safe(name: str) -> bool:
    return len(name) <= _LONGEST_NAME and _NAME.fullmatch(name) is not None


def _recognise(data: bytes) -> None:
    """Tell a file of another kind from one of ours that was cut off, by the opening words."""
    first = _Entry(MIME_NAME.encode(), _STORED, zlib.crc32(MIME_TYPE), len(MIME_TYPE), len(MIME_TYPE), 0)
    opening = first.local() + MIME_TYPE
    if len(data) < len(opening):
        begun = data[:4] == _LOCAL_MARK and opening.startswith(data)
        raise LedarappError("exchange.incomplete" if begun else "exchange.not_a_package")
    if data[:4] != _LOCAL_MARK or data[_LOCAL.size : len(opening)] != opening[_LOCAL.size :]:
        raise LedarappError("exchange.not_a_package")


def _directory(data: bytes) -> list[_Entry]:
    """Return what the directory at the end of the file lists; it must end where the file does."""
    at = len(data) - _END.size
    found = data.rfind(_END_MARK)
    if found != at or at < 0:
        code = "exchange.damaged" if 0 <= found < at else "exchange.incomplete"
        raise LedarappError(code, entry="–")
    _, disk, first_disk, here, count, size, offset, comment = _END.unpack_from(data, at)
    if count > MOST_ENTRIES:
        raise LedarappError("exchange.too_big", what="entries", most=MOST_ENTRIES)
    if (disk, first_disk, comment) != (0, 0, 0) or not here == count > 0 or offset + size != at:
        raise LedarappError("exchange.damaged", entry="–")
    entries = list(_listed(data, offset, at, count))
    if len({entry.name for entry in entries}) != count:
        raise LedarappError("exchange.damaged", entry="–")
    return entries


def _listed(data: bytes, start: int, end: int, count: int) -> Iterator[_Entry]:
    at = start
    for _ in range(count):
        if at + _CENTRAL.size > end:
            raise LedarappError("exchange.damaged", entry="–")
        fields = _CENTRAL.unpack_from(data, at)
        name = data[at + _CENTRAL.size : at + _CENTRAL.size + fields[10]]
        entry = _Entry(name, fields[4], fields[7], fields[8], fields[9], fields[16])
        if not _is_safe(entry.label):
            raise LedarappError("exchange.unsafe_name", entry=ascii(entry.label)[1:-1])
        described = entry.central()
        after = at + len(described)
        if after > end or data[at:after] != described or entry.method not in {_STORED, _DEFLATED}:
            raise LedarappError("exchange.damaged", entry=entry.label)
        at = after
        yield entry
    if at != end:
        raise LedarappError("exchange.damaged", entry="–")


def _stay_within_limits(entries: list[_Entry], file_size: int) -> None:
    """Judge by what is declared; inflating holds each entry to it."""
    for what, found, most in (
        ("file", file_size, MOST_BYTES),
        ("entries", len(entries), MOST_ENTRIES),
        ("entry", max(entry.size for entry in entries), MOST_IN_ENTRY),
        ("contents", sum(entry.size for entry in entries), MOST_IN_ALL),
    ):
        if found > most:
            raise LedarappError("exchange.too_big", what=what, most=most)
    if any(_is_bomb(entry.packed, entry.size) for entry in entries):
        raise LedarappError("exchange.too_big", what="ratio", most=MOST_RATIO)


def _stand_in_line(entries: list[_Entry], data: bytes) -> None:
    """See that the entries lie one after the other, from the first byte to the directory."""
    at = 0
    for entry in entries:
        header = entry.local()
        if entry.offset != at or data[at : at + len(header)] != header:
            raise LedarappError("exchange.damaged", entry=entry.label)
        at = entry.end
    (directory_at,) = struct.unpack_from("<I", data, len(data) - 6)
    if at != directory_at or entries[0].label != MIME_NAME:
        raise LedarappError("exchange.damaged", entry="–")


def _unpack(entry: _Entry, packed: memoryview) -> bytes:
    """Inflate, and never more than was declared."""
    try:
        content = _inflate(packed, entry.size) if entry.method == _DEFLATED else bytes(packed)
    except zlib.error:
        raise LedarappError("exchange.damaged", entry=entry.label) from None
    if len(content) != entry.size or zlib.crc32(content) != entry.crc:
        raise LedarappError("exchange.damaged", entry=entry.label)
    return content


def _inflate(packed: memoryview, size: int) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    content = inflater.decompress(packed, size + 1)
    if not inflater.eof or inflater.unused_data or inflater.unconsumed_tail:
        raise zlib.error("the end isn't where it should be")
    return content
