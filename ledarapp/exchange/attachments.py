"""Files that go along in a package: inside under a number, outside under their own name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.file_name import is_file_name

_ENTRY = re.compile(r"attachments/[0-9]{3}\.[a-z0-9]{1,8}")
_ENDING = re.compile(r"\.([a-z0-9]{1,8})$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file: its own name, without folders, and its bytes."""

    name: str
    data: bytes


def entry(attachment: Attachment, number: int) -> str:
    """Return the entry it lies in. Raises ``exchange.bad_data`` for a name that isn't a file's."""
    _check_name(attachment.name)
    ending = _ENDING.search(attachment.name.lower())
    return f"attachments/{number:03}.{ending[1] if ending else 'bin'}"


def is_entry(name: str) -> bool:
    """Tell whether the entry is an attachment's."""
    return _ENTRY.fullmatch(name) is not None


def collect(entries: Mapping[str, bytes], titles: Mapping[str, str]) -> tuple[Attachment, ...]:
    """Return the attachments among the entries, in their order, under their own names from ``titles``."""
    found: list[Attachment] = []
    for name in sorted(filter(is_entry, entries)):
        attachment = Attachment(name=titles[name], data=entries[name])
        if entry(attachment, len(found) + 1) != name:
            raise LedarappError("exchange.unexpected_entry", entry=name)
        found.append(attachment)
    return tuple(found)


def _check_name(name: str) -> None:
    """Refuse what would lead to another folder, or would show as another name than it is."""
    if not is_file_name(name):
        raise LedarappError("exchange.bad_data", field="manifest.entries.title")
