"""The documents of an agreement: the very bytes that are shown, printed and signed."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp import files
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import current
from ledarapp.exchange import codec
from ledarapp.operations.desk import Desk, Opened

if TYPE_CHECKING:
    from ledarapp.documents.text import Passage

DATA_NAME = "agreement.json"
"""The attachment in every document that holds the content as data."""


def field(role: Role) -> str:
    """Return the name of the signature field that belongs to this party."""
    return f"signature-{role}"


def edition(desk: Desk, opened: Opened, which: Edition) -> bytes:
    """Return the edition as it stands.

    The signed file where somebody has signed, else one drawn from the values.
    """
    return signed(desk, opened, which) or draw(opened, which, desk.resources)


def signed(desk: Desk, opened: Opened, which: Edition) -> bytes | None:
    """Return the file that the last signature on this edition was given on, or None before the first."""
    if any(signature.edition is which for signature in current(opened.agreement)):
        kept = desk.store.snapshot(opened.agreement.id, which, opened.agreement.version)
        if kept is not None:
            return kept.pdf
    return None


def is_own(opened: Opened, which: Edition, pdf: bytes, resources: Path) -> bool:
    """Tell whether every byte of this file was made at this desk. Works on values alone.

    A file that somebody else has added to may hold what was made to harm a reader.
    """
    drawn = draw(opened, which, resources)
    given = [signature for signature in current(opened.agreement) if signature.edition is which]
    return pdf == drawn or (pdf.startswith(drawn) and all(each.role is opened.side for each in given))


def checksum(agreement: Agreement, which: Edition) -> str:
    """Return the content's fingerprint as the pages print it: sixteen digits in groups of four."""
    digits = codec.content_hash(agreement, which)[:16]
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


def save(path: Path, data: bytes) -> None:
    """Write a document or package to a place the person has chosen; raises the ``files.…`` codes."""
    files.write_atomically(path, data)


def draw(opened: Opened, which: Edition, resources: Path) -> bytes:
    """Return the unsigned edition.

    Same agreement, same bytes. Works on values alone, beside the interface.
    """
    from ledarapp.documents import archive, compose, render  # noqa: PLC0415 - see desk.py

    digest = codec.content_hash(opened.agreement, which)
    document = compose.compose(opened.agreement, opened.template, which, content_hash=digest)
    data = codec.content(opened.agreement, which)
    return archive.archive(render.render(document, resources=resources), document, data, resources=resources)


def as_text(opened: Opened, which: Edition) -> tuple[Passage, ...]:
    """Return the same composition as plain blocks, for reading aloud and for those who don't read pages."""
    from ledarapp.documents import compose, text  # noqa: PLC0415 - see desk.py

    digest = codec.content_hash(opened.agreement, which)
    return text.as_text(compose.compose(opened.agreement, opened.template, which, content_hash=digest))


@lru_cache(maxsize=8)
def line_counter(language: str, resources: Path) -> Callable[[str], int]:
    """Return the counter of printed lines that the five-line limit is judged by (R259).

    One counter a language, and equal texts cost nothing: it is asked at every pause in typing.
    """
    from ledarapp.documents import measure  # noqa: PLC0415 - see desk.py

    return lru_cache(maxsize=256)(lambda text: measure.lines(text, language, resources=resources))
