"""What a file is by its first bytes, and whether a file from somebody else may be opened with a press."""

from __future__ import annotations

from collections.abc import Mapping

_OFFICE: Mapping[str, str] = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
}
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
)
_OPENED: Mapping[str, frozenset[str]] = {
    "application/pdf": frozenset({".pdf"}),
    "image/png": frozenset({".png"}),
    "image/jpeg": frozenset({".jpg", ".jpeg"}),
    "text/plain": frozenset({".txt", ".csv", ".md"}),
    **{media: frozenset({ending}) for ending, media in _OFFICE.items()},
}
_ENOUGH = 4096


def media_of(data: bytes, name: str) -> str:
    """Return the media type the bytes speak for; the name decides only between kinds of office files."""
    for start, media in _STARTS:
        if data.startswith(start):
            return media
    if data.startswith(b"PK\x03\x04"):
        return _OFFICE.get(ending_of(name), "application/zip")
    try:
        data[:_ENOUGH].decode()
    except UnicodeDecodeError as error:
        # A letter that the cut went through is no fault.
        if len(data) <= _ENOUGH or error.start < _ENOUGH - 4:
            return "application/octet-stream"
    return "application/octet-stream" if b"\0" in data[:_ENOUGH] else "text/plain"


def may_open(media: str, name: str) -> bool:
    """Tell whether it may be handed to another program: a plain document whose name says what it is."""
    return ending_of(name) in _OPENED.get(media, frozenset())


def ending_of(name: str) -> str:
    """Return a name's ending in small letters, with its dot; empty when it has none."""
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""
