"""The files that a year's entries rest on: taken in, read again, and removed when no entry names them."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.file_name import plain_name
from ledarapp.domain.follow_up import Evidence
from ledarapp.domain.media import media_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ledarapp.domain.agreement import Agreement
    from ledarapp.operations.desk import Desk

LARGEST_MB = 15
LARGEST = LARGEST_MB * 1024 * 1024
"""A package takes files up to a little more than this, so whatever is kept can also be sent."""


def add(desk: Desk, agreement_id: str, path: Path) -> Evidence:
    """Copy a file into the store; return what is noted of it.

    Raises ``evidence.too_large``, ``evidence.empty``, the ``files.…`` codes and those of the store.
    """
    try:
        data = files.read(path, at_most=LARGEST)
    except LedarappError as error:
        if error.code != "files.too_large":
            raise
        raise LedarappError("evidence.too_large", name=path.name, most=LARGEST_MB) from None
    if not data:
        raise LedarappError("evidence.empty", name=path.name)
    name, digest = plain_name(path.name), sha256(data).hexdigest()
    desk.store.keep_evidence(agreement_id, digest, data)
    return Evidence(sha256=digest, name=name, size=len(data), media=media_of(data, name))


def content(desk: Desk, agreement_id: str, file: Evidence) -> bytes:
    """Return the file's bytes, if they are still those that were taken in.

    Raises ``evidence.not_here`` and ``evidence.changed``.
    """
    data = desk.store.evidence(agreement_id, file.sha256)
    if data is None:
        raise LedarappError("evidence.not_here", name=file.name)
    if sha256(data).hexdigest() != file.sha256:
        raise LedarappError("evidence.changed", name=file.name)
    return data


def is_here(desk: Desk, agreement: Agreement) -> frozenset[str]:
    """Return the hashes of the agreement's files that lie on this desk."""
    return desk.store.evidence_here(agreement.id) if agreement.follow_up.entries else frozenset()


def take(desk: Desk, agreement: Agreement, received: Iterable[bytes]) -> None:
    """Keep those of the received files that some entry of the agreement names by their hash."""
    named = {each.sha256 for each in agreement.follow_up.files()}
    for data in received:
        digest = sha256(data).hexdigest()
        if digest in named:
            desk.store.keep_evidence(agreement.id, digest, data)


def sweep(desk: Desk, agreement: Agreement) -> None:
    """Remove the files that nothing names any more; for a moment when nothing can be undone.

    Pictures of sheets signed by pen, which came in packages, are named by their signatures.
    """
    named = {each.sha256 for each in agreement.follow_up.files()}
    gone = desk.store.evidence_here(agreement.id) - named - {each.scan for each in agreement.signatures}
    if gone:
        desk.store.drop_evidence(agreement.id, gone)
