"""The documents of an agreement: the very bytes that are shown, printed and signed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from ledarapp import files
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.paper import Handout, Paper, Record
from ledarapp.domain.publicity import Extract, extract
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.domain.snapshot import Snapshot
from ledarapp.domain.stages import current
from ledarapp.exchange import codec
from ledarapp.operations.desk import Desk, Opened

if TYPE_CHECKING:
    from ledarapp.documents.blocks import Document
    from ledarapp.documents.text import Passage


class Format(StrEnum):
    """The kinds of file an edition can leave as; only the PDF is signed."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    ICS = "ics"
    JSON = "json"

    @classmethod
    def of(cls, path: Path) -> Format:
        """Return the format that a file's ending asks for; PDF where it says nothing."""
        ending = path.suffix.lower().removeprefix(".")
        return {str(each): each for each in cls}.get("html" if ending == "htm" else ending, cls.PDF)


def field(role: Role) -> str:
    """Return the name of the signature field that belongs to this party."""
    return f"signature-{role}"


def edition(desk: Desk, opened: Opened, which: Paper) -> bytes:
    """Return the document as it stands.

    The signed file where somebody has signed, else one drawn from the values.
    """
    return signed(desk, opened, which) or draw(opened, which, desk.resources)


def export(desk: Desk, opened: Opened, which: Paper, form: Format) -> bytes:
    """Return the document in this format.

    ICS has the dates that the document's readers may see; JSON is what a signature on the edition is about,
    what the handout says, or what the record goes by.
    """
    match form:
        case Format.PDF:
            return edition(desk, opened, which)
        case Format.DOCX:
            from ledarapp.documents import word  # noqa: PLC0415 - see desk.py

            return word.word(_composed(opened, which), resources=desk.resources)
        case Format.HTML:
            from ledarapp.documents import web  # noqa: PLC0415 - see desk.py

            return web.page(_composed(opened, which))
        case Format.ICS:
            return calendar(desk, replace(opened, agreement=_readable(opened, which)))
        case Format.JSON:
            return _data(opened, which)
        case _:
            assert_never(form)


def calendar(desk: Desk, opened: Opened) -> bytes:
    """Return the agreement's dates as a calendar file, without anything that was agreed.

    Raises ``export.no_dates``: a calendar without an event is none.
    """
    if not opened.agreement.milestones:
        raise LedarappError("export.no_dates")
    from ledarapp.documents import calendar as dates  # noqa: PLC0415 - see desk.py

    return dates.calendar(opened.agreement, opened.template, stamp=desk.now())


def signed(desk: Desk, opened: Opened, which: Paper) -> bytes | None:
    """Return the file that the last signature on this edition was given on, or None before the first."""
    if not isinstance(which, Edition):
        return None
    given = [each for each in current(opened.agreement) if each.edition is which]
    kept = kept_file(desk, opened.agreement, given[-1]) if given else None
    return kept.pdf if kept is not None else None


def kept_file(desk: Desk, agreement: Agreement, signature: Signature) -> Snapshot | None:
    """Return the file this signature was given on; a later one on the same pages has it too."""
    about = (agreement.id, signature.edition, signature.version, signature.round)
    same = [each for each in desk.store.snapshots(*about) if each.content_hash == signature.content_hash]
    return same[-1] if same else None


def is_own(opened: Opened, which: Paper, pdf: bytes, resources: Path) -> bool:
    """Tell whether every byte of this file was made at this desk. Works on values alone.

    A file that somebody else has added to may hold what was made to harm a reader.
    """
    drawn = draw(opened, which, resources)
    given = [signature for signature in current(opened.agreement) if signature.edition is which]
    return pdf == drawn or (pdf.startswith(drawn) and all(each.role is opened.side for each in given))


def checksum(agreement: Agreement, which: Edition) -> str:
    """Return the content's fingerprint as the pages print it: sixteen digits in groups of four."""
    return grouped(codec.content_hash(agreement, which))


def grouped(digest: str) -> str:
    """Return a digest's first sixteen digits in groups of four, as the pages print them."""
    return " ".join(digest[at : at + 4] for at in range(0, 16, 4))


def save(path: Path, data: bytes) -> None:
    """Write a document or package to a place the person has chosen; raises the ``files.…`` codes."""
    files.write_atomically(path, data)


def cut(opened: Opened, which: Handout) -> Extract:
    """Return what this handout says, and the list of what goes in and what stays out."""
    return extract(opened.agreement, opened.template, which)


def draw(opened: Opened, which: Paper, resources: Path) -> bytes:
    """Return the document, unsigned.

    Same agreement, same bytes. Works on values alone, beside the interface.
    """
    from ledarapp.documents import archive, render  # noqa: PLC0415 - see desk.py

    document = _composed(opened, which)
    data = _data(opened, which)
    return archive.archive(render.render(document, resources=resources), document, data, resources=resources)


def decisions(opened: Opened, resources: Path) -> bytes:
    """Return the record of the decisions about the agreement itself. Works on values alone."""
    from ledarapp.documents import archive, render  # noqa: PLC0415 - see desk.py
    from ledarapp.documents import decisions as records  # noqa: PLC0415

    document = records.record(opened.agreement, opened.template)
    data = codec.encode(_between(opened.agreement))
    return archive.archive(render.render(document, resources=resources), document, data, resources=resources)


def minutes(opened: Opened, resources: Path) -> bytes:
    """Return the minutes of the talk, as both have written them down. Works on values alone."""
    from ledarapp.documents import archive, render  # noqa: PLC0415 - see desk.py
    from ledarapp.documents import minutes as records  # noqa: PLC0415

    document = records.record(opened.agreement, opened.template)
    data = codec.encode(_between(opened.agreement))
    return archive.archive(render.render(document, resources=resources), document, data, resources=resources)


def as_text(opened: Opened, which: Paper) -> tuple[Passage, ...]:
    """Return the same composition as plain blocks, for reading aloud and for those who don't read pages."""
    from ledarapp.documents import text  # noqa: PLC0415 - see desk.py

    return text.as_text(_composed(opened, which))


@lru_cache(maxsize=8)
def line_counter(language: str, resources: Path) -> Callable[[str], int]:
    """Return the counter of printed lines that the five-line limit is judged by (R259).

    One counter a language, and equal texts cost nothing: it is asked at every pause in typing.
    """
    from ledarapp.documents import measure  # noqa: PLC0415 - see desk.py

    return lru_cache(maxsize=256)(lambda text: measure.lines(text, language, resources=resources))


def _composed(opened: Opened, which: Paper) -> Document:
    from ledarapp.documents import compose, handouts, records  # noqa: PLC0415 - see desk.py

    digest = hashlib.sha256(_data(opened, which)).hexdigest()
    if isinstance(which, Handout):
        return handouts.compose(cut(opened, which), opened.template, content_hash=digest)
    if isinstance(which, Record):
        return records.compose(opened.agreement, opened.template, which, content_hash=digest)
    return compose.compose(opened.agreement, opened.template, which, content_hash=digest)


def _data(opened: Opened, which: Paper) -> bytes:
    if isinstance(which, Handout):
        return codec.handout(cut(opened, which))
    if which is Record.MID_YEAR:
        return codec.encode(_between(opened.agreement))
    if which is Record.AMENDMENT:
        which = Edition.AGREEMENT
    return codec.content(opened.agreement, which)


def _between(agreement: Agreement) -> Agreement:
    """Leave out what is still being written, and what this desk has put aside for itself."""
    return replace(
        agreement, self_evaluation=SelfEvaluation(), assessment=Assessment(), set_aside=(), redactions=()
    )


def _readable(opened: Opened, which: Paper) -> Agreement:
    return cut(opened, which).agreement if isinstance(which, Handout) else opened.agreement
