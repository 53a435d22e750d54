"""The package two parties send each other: one ASiC-E file with the data, the form and the signed documents.

Writing goes in three steps, because the signature is made in another room: ``draft``, then a detached CAdES
signature over ``asic_manifest``, then ``seal``. Reading is ``open_package``, which returns only what fits
together; whether the seals and the signatures in the PDFs are worth anything is for ``signatures`` to say.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ledarapp import __version__
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, current, stage
from ledarapp.exchange import asic, attachments, codec, container, encryption, past, strict_json, upgrades
from ledarapp.exchange.attachments import Attachment
from ledarapp.exchange.past import PastFile
from ledarapp.exchange.structure import from_plain, to_plain

AGREEMENT, TEMPLATE, MANIFEST = "agreement.json", "template.toml", "manifest.json"
PDFS: Mapping[Edition, str] = {edition: f"{edition}.pdf" for edition in Edition}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a package is made from. ``answers`` is the ``says`` of the package last received, or empty.

    ``follows`` is that of the package last sent.

    ``pdfs`` are signed files, ``at`` is the time of sending (UTC), ``template_text`` the form as TOML.
    ``encryption_key`` is the sender's public one, by which the answer can be encrypted, ``past`` what was
    signed in earlier rounds.
    """

    agreement: Agreement
    template_text: str
    sender: Role
    sender_name: str
    at: datetime
    pdfs: Mapping[Edition, bytes] = field(default_factory=dict)
    past: tuple[PastFile, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    answers: str = ""
    follows: str = ""
    encryption_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Who sent what, when, as the manifest tells it. ``program`` is the version that made the package.

    ``says`` is SHA-256 (hex) of the canonical content, ``answers`` that of the content it answers, or empty,
    ``follows`` that of what the same sender sent before.
    """

    sender: Role
    sender_name: str
    at: datetime
    program: str
    stage: Stage
    says: str
    answers: str = ""
    follows: str = ""
    encryption_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One entry as the manifest lists it; ``size`` in bytes, ``title`` an attachment's own name."""

    name: str
    size: int
    sha256: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What ``manifest.json`` holds besides its format number."""

    details: Details
    entries: tuple[Listed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsigned:
    """A package ready to be signed: all its entries but the signature."""

    entries: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """An opened package, whole and consistent. ``seals`` are (signed bytes, signature), one or more."""

    details: Details
    agreement: Agreement
    template_text: str
    pdfs: Mapping[Edition, bytes]
    attachments: tuple[Attachment, ...]
    past: tuple[PastFile, ...]
    seals: tuple[tuple[bytes, bytes], ...]


def draft(contents: Contents) -> Unsigned:
    """Put the package together. The same contents give the same bytes.

    Raises ``exchange.broken_character`` and ``exchange.bad_data`` for contents that nobody could open.
    """
    agreement = contents.agreement
    entries = {
        AGREEMENT: codec.encode(agreement),
        TEMPLATE: contents.template_text.encode(),
        **{PDFS[edition]: contents.pdfs[edition] for edition in Edition if edition in contents.pdfs},
        **past.entries(contents.past),
    }
    titles = {}
    for number, attachment in enumerate(contents.attachments, start=1):
        name = attachments.entry(attachment, number)
        entries[name], titles[name] = attachment.data, attachment.name
    details = Details(
        sender=contents.sender,
        sender_name=contents.sender_name,
        at=contents.at,
        program=__version__,
        stage=stage(agreement),
        says=codec.content_hash(agreement, Edition.ASSESSMENT),
        answers=contents.answers,
        follows=contents.follows,
        encryption_key=contents.encryption_key,
    )
    listed = tuple(
        Listed(name=name, size=len(data), sha256=_sha256(data), title=titles.get(name, ""))
        for name, data in entries.items()
    )
    manifest = to_plain(Manifest(details=details, entries=listed))
    return Unsigned(entries={**entries, MANIFEST: strict_json.write({"format": upgrades.FORMAT, **manifest})})


def asic_manifest(unsigned: Unsigned) -> bytes:
    """Return the bytes to be signed: the standard list with a digest of every entry."""
    return asic.write(unsigned.entries, asic.signature_name(1))


def seal(unsigned: Unsigned, signature: bytes) -> bytes:
    """Return the package's file. ``signature`` is detached CMS (DER) over ``asic_manifest``.

    What is sent is opened here once, so that nothing leaves which the other party couldn't open; raises as
    ``open_package``.
    """
    signed = {asic.list_name(1): asic_manifest(unsigned), asic.signature_name(1): signature}
    data = container.write({**unsigned.entries, **signed})
    open_package(data)
    return data


def open_package(data: bytes) -> Package:
    """Return what is in the package, if every byte is accounted for and all fits together. Writes nothing.

    Raises ``LedarappError`` only: the codes of ``container.read`` and ``codec.decode``,
    ``exchange.missing_entry``, ``exchange.unlisted_entry``, ``exchange.unexpected_entry``,
    ``exchange.changed_entry`` (all with ``entry``), ``exchange.not_sealed`` and
    ``exchange.signature_over_other_content`` (with ``name``).
    """
    entries = container.read(data)
    document = upgrades.to_today(strict_json.read(_demand(entries, MANIFEST)), steps=upgrades.MANIFEST_STEPS)
    del document["format"]
    manifest = from_plain(Manifest, document, place="manifest")
    signed = {name: content for name, content in entries.items() if not name.startswith("META-INF/")}
    _match_list(manifest.entries, signed)
    sealed = seals(entries, signed)
    agreement = codec.decode(_demand(entries, AGREEMENT))
    _match_details(manifest.details, agreement)
    titles = {each.name: each.title for each in manifest.entries}
    return Package(
        details=manifest.details,
        agreement=agreement,
        template_text=_text(_demand(entries, TEMPLATE), TEMPLATE),
        pdfs={edition: entries[name] for edition, name in PDFS.items() if name in entries},
        attachments=attachments.collect(signed, titles),
        past=past.collect(signed, agreement),
        seals=sealed,
    )


def _match_list(listed: tuple[Listed, ...], signed: Mapping[str, bytes]) -> None:
    """See that the manifest lists every entry but itself, once, as it is, and none unknown."""
    known = {each.name: each for each in listed}
    if len(known) != len(listed):
        raise LedarappError("exchange.bad_data", field="manifest.entries")
    for name in known:
        _demand(signed, name)
    for name, data in signed.items():
        if name == MANIFEST:
            continue
        if name not in known:
            raise LedarappError("exchange.unlisted_entry", entry=name)
        if (known[name].size, known[name].sha256) != (len(data), _sha256(data)):
            raise LedarappError("exchange.changed_entry", entry=name)
        ours = name in {AGREEMENT, TEMPLATE, *PDFS.values()} or past.is_entry(name)
        if not ours and not attachments.is_entry(name):
            raise LedarappError("exchange.unexpected_entry", entry=name)


def seals(entries: Mapping[str, bytes], signed: Mapping[str, bytes]) -> tuple[tuple[bytes, bytes], ...]:
    """Return each signed list with its signature; every list must be about every entry as it is."""
    digests = {name: hashlib.sha256(data).digest() for name, data in signed.items()}
    beside = [name for name in entries if name not in signed]
    found = []
    for number in range(1, len(beside) // 2 + 1):
        name, signature = asic.list_name(number), asic.signature_name(number)
        written = asic.read(_demand(entries, name), name)
        if written.signature != signature:
            raise LedarappError("exchange.damaged", entry=name)
        _match_digests(written.digests, digests)
        found.append((entries[name], _demand(entries, signature)))
    if not found:
        raise LedarappError("exchange.not_sealed")
    if len(beside) % 2:
        raise LedarappError("exchange.unexpected_entry", entry=beside[-1])
    return tuple(found)


def _match_digests(written: Mapping[str, bytes], found: Mapping[str, bytes]) -> None:
    for name in written:
        _demand(found, name)
    for name, digest in found.items():
        if name not in written:
            raise LedarappError("exchange.unlisted_entry", entry=name)
        if written[name] != digest:
            raise LedarappError("exchange.changed_entry", entry=name)


def _match_details(details: Details, agreement: Agreement) -> None:
    """See that the manifest and the signatures speak of this agreement as it is here."""
    if details.encryption_key and not encryption.is_public(details.encryption_key):
        raise LedarappError("exchange.bad_data", field="manifest.details.encryption_key")
    if details.stage is not stage(agreement):
        raise LedarappError("exchange.bad_data", field="manifest.details.stage")
    asked = {Edition.ASSESSMENT, *(signature.edition for signature in current(agreement))}
    hashes = {edition: codec.content_hash(agreement, edition) for edition in asked}
    if details.says != hashes[Edition.ASSESSMENT]:
        raise LedarappError("exchange.bad_data", field="manifest.details.says")
    for signature in current(agreement):
        if signature.content_hash != hashes[signature.edition]:
            raise LedarappError("exchange.signature_over_other_content", name=signature.name)


def _demand(entries: Mapping[str, bytes], name: str) -> bytes:
    if name not in entries:
        raise LedarappError("exchange.missing_entry", entry=name)
    return entries[name]


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise LedarappError("exchange.damaged", entry=name) from None


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
