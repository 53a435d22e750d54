"""Sign an edition, by certificate or by pen, and take a signature back while nobody has answered it.

Signing is cut in three so that the slow middle can run beside the interface: ``prepare`` reads, ``perform``
works on plain values alone, ``record`` writes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from ledarapp.domain import names
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.amending import number
from ledarapp.domain.decision import Standing, standing, takes
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import Finding
from ledarapp.domain.review import musts, review
from ledarapp.domain.signature import Edition, Means, Signature
from ledarapp.domain.snapshot import Snapshot
from ledarapp.domain.stages import Stage, current, next_signature, stage
from ledarapp.domain.template import SignatureRule, Template, say
from ledarapp.domain.wording import capital, mandate
from ledarapp.exchange import codec
from ledarapp.operations import identity, printing, scans
from ledarapp.operations.desk import Desk, Opened
from ledarapp.operations.identity import Identity

CLOCK_TOLERANCE = timedelta(minutes=10)
"""How far two computers' clocks may differ before the later signature counts as too early."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningJob:
    """All a signature needs, as plain values. ``pdf`` is what the signer has seen."""

    opened: Opened
    rule: SignatureRule
    pdf: bytes
    data: bytes
    content_hash: str
    certificate: bytes = field(repr=False)
    password: str = field(repr=False)
    at: datetime
    comment: str
    first: bool
    resources: Path
    timestamp_url: str
    lasting: bool


def hindrances(agreement: Agreement, template: Template) -> tuple[Finding, ...]:
    """Return the findings that must be seen to before the next signature can be given."""
    rule = next_signature(agreement, template)
    return musts(review(agreement, template), rule.edition) if rule else ()


def prepare(
    desk: Desk,
    opened: Opened,
    *,
    comment: str = "",
    shown: bytes | None = None,
    pin: str = "",
    other_name: bool = False,
) -> SigningJob:
    """Gather what the next signature needs.

    ``shown`` is the unsigned edition as it was drawn from this very value, where the signer has it in sight;
    under a signature already given, the file that bears it counts. Raises ``signing.nothing_left``,
    ``signing.not_your_turn``, ``signing.not_ready`` (with ``count``), ``signing.content_changed`` when what
    the other party signed is no longer what lies here, or ``signing.clock_behind`` when by this clock an
    earlier signature lies in the future. ``pin`` opens a smart card and is kept nowhere. A certificate in
    another name than the party's is refused with ``signing.other_name`` unless ``other_name`` says that
    the signer has been asked; the certificate the other party has signed with, always.
    """
    rule = _next_for(opened)
    signed = printing.signed(desk, opened, rule.edition)
    pdf = signed or shown or printing.draw(opened, rule.edition, desk.resources)
    certificate, password = identity.locked(desk, pin)
    _demand_own(opened, rule, identity.tell(certificate, password), asked=other_name)
    _demand_later(opened.agreement, desk.now())
    return SigningJob(
        opened=opened,
        rule=rule,
        pdf=pdf,
        data=codec.content(opened.agreement, rule.edition),
        content_hash=codec.content_hash(opened.agreement, rule.edition),
        certificate=certificate,
        password=password,
        at=desk.now(),
        comment=comment,
        first=not _given(opened.agreement, rule.edition),
        resources=desk.resources,
        timestamp_url=desk.timestamp_url,
        lasting=desk.lasting_proof,
    )


def perform(job: SigningJob) -> bytes:
    """Return the signed PDF. Takes and gives plain values; runs beside the interface."""
    from ledarapp.documents import appearance  # noqa: PLC0415 - see desk.py
    from ledarapp.signatures import sign  # noqa: PLC0415 - see desk.py

    language = job.opened.agreement.language
    given = _words(job.opened, job.rule)
    sentences = (given.meaning, f"{capital(given.on_behalf_of)}." if given.on_behalf_of else "", job.comment)
    with identity.unlocked(job.certificate, job.password) as held:
        stamp = appearance.stamp(
            job.opened.template,
            language,
            name=held.name,
            issuer=held.issuer,
            at=job.at.astimezone(),
            comment=job.comment,
            mandate=given.on_behalf_of,
            resources=job.resources,
        )
        return sign.sign_pdf(
            job.pdf,
            held,
            field=printing.field(job.rule.role),
            meaning=" ".join(each for each in sentences if each),
            at=job.at,
            appearance=stamp,
            certify=job.first,
            timestamp_url=job.timestamp_url or None,
            lasting=job.lasting,
        )


def record(desk: Desk, job: SigningJob, pdf: bytes) -> Agreement:
    """Keep the signed file for good and note the signature in the agreement; both, or neither."""
    given = _words(job.opened, job.rule)
    signature = Signature(
        edition=job.rule.edition,
        role=job.rule.role,
        version=job.opened.agreement.version,
        name=job.opened.agreement.person(job.rule.role).name,
        at=job.at,
        content_hash=job.content_hash,
        fingerprint=identity.tell(job.certificate, job.password).fingerprint,
        comment=job.comment,
        meaning=given.meaning,
        on_behalf_of=given.on_behalf_of,
        round=job.opened.agreement.round,
        take=_take(job.opened.agreement, job.rule),
    )
    return _keep(desk, job.opened, signature, job.data, pdf)


def sign(
    desk: Desk, opened: Opened, *, comment: str = "", pin: str = "", other_name: bool = False
) -> Agreement:
    """Give the next signature in one go."""
    job = prepare(desk, opened, comment=comment, pin=pin, other_name=other_name)
    return record(desk, job, perform(job))


def sign_on_paper(
    desk: Desk, opened: Opened, *, at: datetime, comment: str = "", place: str = "", scan: bytes = b""
) -> Agreement:
    """Note that the next signature was given by pen on a printed copy; that file is kept beside the note.

    Either side may note both, since both names stand on the same sheet. The program can't judge a signature
    on paper, and its record says so by ``Means.PAPER``. ``scan`` is a picture of the sheet, kept for good
    with what was printed; raises the ``scan.…`` codes for what is none.
    """
    rule = _next_for(opened, whoever=True)
    if scan:
        scans.kind(scan)
    agreement, given = opened.agreement, _words(opened, rule)
    signature = Signature(
        edition=rule.edition,
        role=rule.role,
        version=agreement.version,
        name=agreement.person(rule.role).name,
        at=at,
        content_hash=codec.content_hash(agreement, rule.edition),
        means=Means.PAPER,
        comment=comment,
        meaning=given.meaning,
        on_behalf_of=given.on_behalf_of,
        place=place.strip(),
        scan=hashlib.sha256(scan).hexdigest() if scan else "",
        scan_size=len(scan),
        round=agreement.round,
        take=_take(agreement, rule),
    )
    pdf = printing.edition(desk, opened, rule.edition)
    return _keep(desk, opened, signature, codec.content(agreement, rule.edition), pdf, scan)


def reopen(desk: Desk, opened: Opened) -> Agreement:
    """Open a proposed agreement for changes as a new version, while only one party has signed it.

    The signatures given stay in its history and count no longer. Raises ``signing.too_late_to_reopen``.
    """
    if stage(opened.agreement) is not Stage.PROPOSED:
        raise LedarappError("signing.too_late_to_reopen")
    agreement = replace(opened.agreement, version=opened.agreement.version + 1)
    desk.store.save(agreement, at=desk.now())
    return agreement


def _next_for(opened: Opened, *, whoever: bool = False) -> SignatureRule:
    if standing(opened.agreement) is not Standing.RUNNING:
        raise LedarappError("signing.stopped")
    rule = next_signature(opened.agreement, opened.template)
    if rule is None:
        raise LedarappError("signing.nothing_left")
    if rule.role is not opened.side and not whoever:
        raise LedarappError("signing.not_your_turn", name=opened.agreement.person(rule.role).name)
    missing = hindrances(opened.agreement, opened.template)
    if missing:
        raise LedarappError("signing.not_ready", count=len(missing))
    for earlier in _given(opened.agreement, rule.edition):
        if earlier.content_hash != codec.content_hash(opened.agreement, rule.edition):
            raise LedarappError("signing.content_changed", name=earlier.name)
    return rule


def _demand_own(opened: Opened, rule: SignatureRule, held: Identity, *, asked: bool) -> None:
    """Nobody signs for another: not with the other's certificate, and not unawares in another's name."""
    party = opened.agreement.person(rule.role).name
    for given in opened.agreement.signatures:
        if given.fingerprint == held.fingerprint and given.role is not rule.role:
            raise LedarappError("signing.others_certificate", name=given.name)
    if not asked and not names.same_person(held.name, party):
        raise LedarappError("signing.other_name", holder=held.name, name=party)


def _demand_later(agreement: Agreement, now: datetime) -> None:
    """A signature never stands before the one it answers; whoever's clock is wrong, it is told now."""
    latest = max((each.at for each in current(agreement)), default=None)
    if latest is not None and now < latest - CLOCK_TOLERANCE:
        raise LedarappError(
            "signing.clock_behind",
            now=f"{now.astimezone():%Y-%m-%d %H:%M}",
            at=f"{latest.astimezone():%Y-%m-%d %H:%M}",
        )


def _given(agreement: Agreement, edition: Edition) -> tuple[Signature, ...]:
    return tuple(each for each in current(agreement) if each.edition is edition)


@dataclass(frozen=True, slots=True)
class _Words:
    """What a signature says, and for whom it is given, in the agreement's language."""

    meaning: str
    on_behalf_of: str


def _words(opened: Opened, rule: SignatureRule) -> _Words:
    language = opened.agreement.language
    person = opened.agreement.person(rule.role)
    said = meaning(opened.agreement, opened.template, rule)
    return _Words(said, mandate(person, opened.template, language))


def meaning(agreement: Agreement, template: Template, rule: SignatureRule) -> str:
    """Return what the signature says, in the agreement's language; of an amendment, that it is one."""
    if rule.edition is Edition.AGREEMENT and agreement.amends is not None:
        said = template.word("amendment_signed", agreement.language)
        return said.replace("{number}", str(number(agreement)))
    return say(rule.meaning, agreement.language).strip()


def _take(agreement: Agreement, rule: SignatureRule) -> int:
    return takes(agreement) if rule.edition is Edition.SELF_EVALUATION else 1


def _keep(
    desk: Desk, opened: Opened, signature: Signature, data: bytes, pdf: bytes, scan: bytes = b""
) -> Agreement:
    agreement = replace(opened.agreement, signatures=(*opened.agreement.signatures, signature))
    snapshot = Snapshot(
        id=snapshot_id(pdf, signature),
        agreement=agreement.id,
        edition=signature.edition,
        version=signature.version,
        role=signature.role,
        at=signature.at,
        content_hash=signature.content_hash,
        data=data,
        template_text=desk.store.template_text(agreement.id),
        pdf=pdf,
        scan=scan,
        round=signature.round,
    )
    desk.store.sign(agreement, snapshot, at=desk.now())
    return agreement


def snapshot_id(pdf: bytes, signature: Signature) -> str:
    """Return the id under which this signed file is kept.

    The same file and signature have the same id everywhere.
    """
    turn = f"{signature.round}/" if signature.round > 1 else ""
    turn += f"take {signature.take}/" if signature.take > 1 else ""
    mark = f"{signature.edition}/{signature.version}/{signature.role}/{turn}".encode()
    return hashlib.sha256(mark + pdf).hexdigest()
