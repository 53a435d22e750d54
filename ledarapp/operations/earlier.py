"""The signed files of a long agreement's earlier rounds: sent along, judged, and kept as they were."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.signature import Means
from ledarapp.domain.snapshot import Snapshot
from ledarapp.exchange.package import Package
from ledarapp.exchange.past import PastFile
from ledarapp.operations import deciding, printing, signing
from ledarapp.operations.apart import Answer, Question
from ledarapp.operations.desk import Desk


def carried(desk: Desk, agreement: Agreement) -> tuple[PastFile, ...]:
    """Return what this desk holds from earlier rounds, as far as the agreement tells of its signatures."""
    files = (
        PastFile(round=each.number, edition=kept.edition, pdf=kept.pdf, data=kept.data)
        for each in deciding.past_rounds(desk, agreement)
        for kept in each.files
    )
    return tuple(each for each in files if _is_told(each, agreement))


def question(received: Package, file: PastFile) -> Question:
    """Ask for the signatures of this file, and for the content that it carries."""
    from ledarapp.documents.archive import DATA_NAME  # noqa: PLC0415 - see desk.py

    expected = tuple(
        printing.field(each.role)
        for each in file.signatures(received.agreement)
        if each.means is Means.ELECTRONIC
    )
    return Question(pdf=file.pdf, expected=expected, attachment=DATA_NAME)


def problems(received: Package, answers: Sequence[Answer]) -> Iterator[str]:
    """Give the codes that forbid taking these files in; ``answers`` are those to ``question``, in order."""
    for file, answer in zip(received.past, answers, strict=True):
        signed = {(each.field, each.fingerprint) for each in answer.verdict.signatures}
        if not answer.verdict.intact:
            yield "exchange.document_not_intact"
        elif answer.attached != hashlib.sha256(file.data).hexdigest():
            yield "exchange.document_says_otherwise"
        elif any(
            (printing.field(each.role), each.fingerprint) not in signed
            for each in file.signatures(received.agreement)
            if each.means is Means.ELECTRONIC
        ):
            yield "exchange.signature_without_document"


def snapshots(received: Package) -> Iterator[Snapshot]:
    """Give the files as they are kept, each under its last signature."""
    for file in received.past:
        signature = file.signatures(received.agreement)[-1]
        yield Snapshot(
            id=signing.snapshot_id(file.pdf, signature),
            agreement=received.agreement.id,
            edition=file.edition,
            version=signature.version,
            role=signature.role,
            at=signature.at,
            content_hash=signature.content_hash,
            data=file.data,
            template_text=received.template_text,
            pdf=file.pdf,
            round=file.round,
        )


def _is_told(file: PastFile, agreement: Agreement) -> bool:
    said = {each.content_hash for each in file.signatures(agreement)}
    return said == {hashlib.sha256(file.data).hexdigest()}
