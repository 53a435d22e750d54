"""Send an agreement to the other party as one sealed file, look into one that came, and take it in.

Looking is not importing: ``look`` writes nothing. As in signing, the slow middle works on plain values alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.contact import Contact
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.merge import Choice, Merge, merge
from ledarapp.domain.merge import Path as MergePath
from ledarapp.domain.signature import Edition, Means, Role, Signature
from ledarapp.domain.snapshot import Snapshot
from ledarapp.domain.stages import current, signed_by
from ledarapp.domain.verdict import PdfVerdict, SignatureVerdict
from ledarapp.exchange import codec, encryption, package
from ledarapp.exchange.attachments import Attachment
from ledarapp.operations import (
    apart,
    contacts,
    earlier,
    evidence,
    identity,
    printing,
    scans,
    signing,
    succession,
)
from ledarapp.operations.apart import Judges, Question
from ledarapp.operations.desk import Desk, Opened
from ledarapp.operations.succession import RECEIVED, SENT

LEAST_PASSPHRASE = 12
"""Characters: whoever gets hold of the file may guess for as long as they like."""
_ROOM_FOR_FILES = 48 * 2**20
"""What a package can hold, less what its signed documents may need."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """For whom a package is encrypted: ``keys`` are public ones. Without either it is only sealed."""

    keys: tuple[str, ...] = ()
    passphrase: str = field(default="", repr=False)


NOT_PROTECTED = Protection()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageJob:
    """All a package needs, as plain values."""

    contents: package.Contents
    certificate: bytes = field(repr=False)
    password: str = field(repr=False)
    at: datetime
    protection: Protection = NOT_PROTECTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a received package is worth, before anything is taken in.

    ``sender`` judges the seal over the whole, ``editions`` each signed PDF, ``past`` those of
    earlier rounds in the package's order. ``problems`` are codes that forbid taking it in: a PDF that is not
    what was signed, or one that says something else than the data.
    """

    package: package.Package
    sender: SignatureVerdict
    editions: Mapping[Edition, PdfVerdict]
    problems: tuple[str, ...]
    past: tuple[PdfVerdict, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it may be taken in."""
        return not self.problems


def prepare(
    desk: Desk, opened: Opened, *, pin: str = "", protection: Protection = NOT_PROTECTED
) -> PackageJob:
    """Gather what the other party is to get.

    What is agreed or signed, nothing that is still being written. ``pin`` opens a smart card. Raises
    ``exchange.short_passphrase`` for one that could be guessed.
    """
    if protection.passphrase and len(protection.passphrase) < LEAST_PASSPHRASE:
        raise LedarappError("exchange.short_passphrase", least=LEAST_PASSPHRASE)
    certificate, password = identity.locked(desk, pin)
    own_key = contacts.public_key(desk)
    shown = without_unsent(opened.agreement)
    kept = desk.store.versions(shown.id)
    contents = package.Contents(
        agreement=shown,
        template_text=desk.store.template_text(shown.id),
        pdfs=_signed_pdfs(desk, shown),
        past=earlier.carried(desk, shown),
        attachments=_attached(desk, shown, opened.side),
        sender=opened.side,
        sender_name=shown.person(opened.side).name,
        at=desk.now(),
        answers=succession.hash_of_last(kept, RECEIVED),
        follows=succession.hash_of_last(kept, SENT),
        encryption_key=own_key,
    )
    return PackageJob(
        contents=contents,
        certificate=certificate,
        password=password,
        at=desk.now(),
        # The sender stays able to open what was sent.
        protection=replace(protection, keys=(*protection.keys, own_key)) if protection.keys else protection,
    )


def perform(job: PackageJob) -> bytes:
    """Return the sealed package, encrypted if it is to be. Runs beside the interface."""
    from ledarapp.signatures import sign  # noqa: PLC0415 - see desk.py

    unsigned = package.draft(job.contents)
    with identity.unlocked(job.certificate, job.password) as held:
        seal = sign.sign_bytes(package.asic_manifest(unsigned), held, at=job.at)
    sealed = package.seal(unsigned, seal)
    if job.protection.passphrase:
        return encryption.under_passphrase(sealed, job.protection.passphrase)
    return encryption.for_people(sealed, job.protection.keys) if job.protection.keys else sealed


def record(desk: Desk, job: PackageJob) -> None:
    """Remember what was sent, so that the answer can be told from a parallel change."""
    desk.store.keep_version(job.contents.agreement, label=SENT, at=job.at)


def pack(desk: Desk, opened: Opened, *, pin: str = "", protection: Protection = NOT_PROTECTED) -> bytes:
    """Make the package in one go."""
    job = prepare(desk, opened, pin=pin, protection=protection)
    data = perform(job)
    record(desk, job)
    return data


def look(data: bytes, *, known: Mapping[str, str], now: datetime, judges: Judges = apart.apart) -> Look:
    """Open a package and judge every signature in it. Writes nothing; runs beside the interface.

    ``known`` maps fingerprints to names of people this user knows. The PDFs are read in a process of their
    own, unless ``judges`` are others. Raises the ``exchange.…`` codes for a file that is no package, is
    damaged or too new, and ``signatures.not_checked``.
    """
    received = package.open_package(data)
    questions = [_question(received, which) for which in received.pdfs]
    questions += [earlier.question(received, file) for file in received.past]
    answers = judges(questions, known, now)
    from ledarapp.signatures import verify  # noqa: PLC0415 - see desk.py; here, while the judges are at work

    manifest, seal = received.seals[0]
    sender = verify.verify_bytes(manifest, seal, known=known, now=now)
    problems = [] if sender.code.intact else ["exchange.seal_broken"]
    editions = {}
    given = answers()
    for which, answer in zip(received.pdfs, given, strict=False):
        editions[which] = answer.verdict
        said = hashlib.sha256(codec.content(received.agreement, which)).hexdigest()
        if not answer.verdict.intact:
            problems.append("exchange.document_not_intact")
        elif answer.attached != said:
            problems.append("exchange.document_says_otherwise")
    problems += earlier.problems(received, given[len(received.pdfs) :])
    problems += [
        "exchange.signature_without_document"
        for signature in current(received.agreement)
        if signature.means is Means.ELECTRONIC and not _backed(signature, editions)
    ]
    return Look(
        package=received,
        sender=sender,
        editions=editions,
        problems=tuple(dict.fromkeys(problems)),
        past=tuple(each.verdict for each in given[len(received.pdfs) :]),
    )


def _question(received: package.Package, which: Edition) -> Question:
    """Ask for the signatures of this document, and for the content that it carries."""
    from ledarapp.documents.archive import DATA_NAME  # noqa: PLC0415 - see desk.py

    expected = _expected(received.agreement, which)
    return Question(pdf=received.pdfs[which], expected=expected, attachment=DATA_NAME)


def known_people(desk: Desk) -> dict[str, str]:
    """Return whom this user knows, by fingerprint; oneself included."""
    known = {person.fingerprint: person.name for person in desk.store.known_people()}
    own = identity.own(desk)
    return {**known, own.fingerprint: own.name} if own else known


def get_to_know(desk: Desk, verdict: SignatureVerdict, *, key: str = "", unit: str = "") -> None:
    """Remember that this certificate, and the key with it, is this person's; the user has compared them."""
    contacts.believe(desk, Contact(name=verdict.signer, fingerprint=verdict.fingerprint, key=key, unit=unit))


def sender(seen: Look) -> Contact:
    """Return who a package says to be from: its seal's certificate and the key that came with it."""
    details = seen.package.details
    return Contact(
        name=seen.sender.signer,
        fingerprint=seen.sender.fingerprint,
        key=details.encryption_key,
        unit=seen.package.agreement.person(details.sender).unit,
    )


def is_here(desk: Desk, seen: Look) -> bool:
    """Tell whether this desk has the package's agreement already."""
    return desk.store.holds(seen.package.agreement.id)


def compare(desk: Desk, seen: Look, choices: Mapping[MergePath, Choice] = MappingProxyType({})) -> Merge:
    """Tell what taking the package in would change; ``choices`` answers what both parties have written.

    Raises ``exchange.not_sound``, ``exchange.diverged`` and the other codes of ``merge``.
    """
    if not seen.sound:
        raise LedarappError("exchange.not_sound")
    theirs = seen.package.agreement
    if not desk.store.holds(theirs.id):
        return merge(None, theirs, side=seen.package.details.sender.other)
    mine = desk.store.load(theirs.id)
    if succession.is_seen(desk.store.versions(theirs.id), theirs):
        return Merge(agreement=mine)  # seen before: an old package must not undo what came after it
    base = desk.store.last_version(theirs.id, (SENT, RECEIVED))
    return merge(mine, theirs, side=desk.store.side(theirs.id), base=base, choices=choices)


def take_in(desk: Desk, seen: Look, merged: Merge) -> Agreement:
    """Keep what the package brought: the signed files, the agreement as merged, the form.

    A checked copy of the store is made first. The signed files are kept before the agreement that names their
    signatures, so that a crash in between leaves a file too many and never a signature without one.
    """
    details, theirs = seen.package.details, seen.package.agreement
    if merged.conflicts:
        raise LedarappError("exchange.undecided", count=len(merged.conflicts))
    text = seen.package.template_text
    form = desk.library.read(text)  # an unreadable form is refused before anything is kept
    if (form.key, form.version) != (theirs.template, theirs.template_version):
        raise LedarappError("exchange.form_of_another", found=form.key, known=theirs.template)
    contacts.learn(desk, sender(seen))
    if desk.store.holds(theirs.id) and succession.is_seen(desk.store.versions(theirs.id), theirs):
        return desk.store.load(theirs.id)  # twice is once: not even the order of what came changes
    desk.store.keep_copy(at=desk.now())
    for each in signed_files(seen.package):
        desk.store.keep_snapshot(each)
    if desk.store.holds(theirs.id):
        desk.store.save(merged.agreement, at=desk.now())
    else:
        desk.store.add(merged.agreement, side=details.sender.other, template_text=text, at=desk.now())
    for take in (evidence.take, scans.take):
        take(desk, merged.agreement, (each.data for each in seen.package.attachments))
    desk.store.keep_version(theirs, label=RECEIVED, at=desk.now())
    return merged.agreement


def signed_files(received: package.Package) -> tuple[Snapshot, ...]:
    """Return the signed files of a package as they are kept."""
    theirs, text = received.agreement, received.template_text
    now = (
        _snapshot(theirs, which, signature, pdf, text)
        for which, pdf in received.pdfs.items()
        for signature in _last_on(theirs, which)
    )
    return (*earlier.snapshots(received), *now)


def without_unsent(agreement: Agreement) -> Agreement:
    """Return what the other party may see.

    An evaluation only once its writer has signed it, no private notes.
    """
    sent = signed_by(agreement, Edition.SELF_EVALUATION, Role.LEADER)
    assessed = signed_by(agreement, Edition.ASSESSMENT, Role.SUPERIOR)
    return replace(
        agreement,
        self_evaluation=agreement.self_evaluation if sent else SelfEvaluation(),
        assessment=agreement.assessment if assessed else Assessment(),
        set_aside=(),
    )


def _signed_pdfs(desk: Desk, agreement: Agreement) -> dict[Edition, bytes]:
    pdfs = {}
    for signature in current(agreement):
        kept = printing.kept_file(desk, agreement, signature)
        if kept is not None:
            pdfs[signature.edition] = kept.pdf
    return pdfs


def _attached(desk: Desk, agreement: Agreement, side: Role) -> tuple[Attachment, ...]:
    """The files I have noted and let go along, then the pictures of sheets signed by pen."""
    here = evidence.is_here(desk, agreement)
    noted = tuple(
        Attachment(name=each.name, data=evidence.content(desk, agreement.id, each))
        for each in agreement.follow_up.travelling(side)
        if each.sha256 in here
    )
    room = _ROOM_FOR_FILES - sum(len(each.data) for each in noted)
    return (*noted, *scans.carried(desk, agreement, room))


def _expected(agreement: Agreement, which: Edition) -> tuple[str, ...]:
    return tuple(
        printing.field(signature.role)
        for signature in current(agreement)
        if signature.edition is which and signature.means is Means.ELECTRONIC
    )


def _backed(signature: Signature, editions: Mapping[Edition, PdfVerdict]) -> bool:
    """Whether a signature that the data claims is there in the document, by the same certificate."""
    verdict = editions.get(signature.edition)
    return verdict is not None and any(
        (each.field, each.fingerprint) == (printing.field(signature.role), signature.fingerprint)
        for each in verdict.signatures
    )


def _last_on(agreement: Agreement, which: Edition) -> tuple[Signature, ...]:
    return tuple(each for each in current(agreement) if each.edition is which)[-1:]


def _snapshot(
    agreement: Agreement, which: Edition, signature: Signature, pdf: bytes, template_text: str
) -> Snapshot:
    return Snapshot(
        id=signing.snapshot_id(pdf, signature),
        agreement=agreement.id,
        edition=which,
        version=agreement.version,
        role=signature.role,
        at=signature.at,
        content_hash=signature.content_hash,
        data=codec.content(agreement, which),
        template_text=template_text,
        pdf=pdf,
        round=signature.round,
    )
