"""A small real package, and ways to make a false one from it."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from ledarapp.domain.agreement import Agreement, Period, Person, Section
from ledarapp.domain.goal import Goal, Indicator
from ledarapp.domain.signature import Edition, Means, Role, Signature
from ledarapp.exchange import asic, codec, container, package
from ledarapp.exchange.attachments import Attachment

NOW = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
SEAL = b"0\x82 stands for a signature; signatures' own tests make true ones"

AGREEMENT = Agreement(
    id="0c6c6d2e-3b0a-4f57-9a43-6d1f2f0b8a11",
    template="ufd-ad",
    template_version=1,
    language="nb",
    leader=Person(name="Åse Lie", title="Seksjonsleder", unit="Seksjon for økonomi"),
    superior=Person(name="Jon Moe", title="Avdelingsdirektør"),
    period=Period(start=date(2027, 1, 1), end=date(2027, 12, 31)),
    sections=(Section(key="tasks", text="Budsjett\nRegnskap"),),
    goals=(
        Goal(id="g1", area="results", text="Kortere tid", indicators=(Indicator(id="i1", text="30 dager"),)),
    ),
)


def signed(agreement: Agreement = AGREEMENT, *roles: Role) -> Agreement:
    """The agreement with each role's signature on the agreement edition; the leader's when none is named."""
    given = tuple(
        Signature(
            edition=Edition.AGREEMENT,
            role=role,
            version=agreement.version,
            name=agreement.person(role).name,
            at=NOW,
            content_hash=codec.content_hash(agreement, Edition.AGREEMENT),
            means=Means.PAPER,
        )
        for role in roles or (Role.LEADER,)
    )
    return replace(agreement, signatures=(*agreement.signatures, *given))


def contents(agreement: Agreement | None = None) -> package.Contents:
    return package.Contents(
        agreement=agreement or signed(),
        template_text='key = "ufd-ad"\nversion = 1\n',
        sender=Role.LEADER,
        sender_name="Åse Lie",
        at=NOW,
        pdfs={Edition.AGREEMENT: b"%PDF-1.7 stands for a signed document\n%%EOF\n"},
        attachments=(Attachment(name="Møtereferat 3. mars.TXT", data=b"Enige.\n"),),
        answers="0" * 64,
    )


def sealed(agreement: Agreement | None = None) -> bytes:
    return package.seal(package.draft(contents(agreement)), SEAL)


def entries() -> dict[str, bytes]:
    return container.read(sealed())


def resealed(changed: Mapping[str, bytes]) -> bytes:
    """The package with these entries and a signed list that fits them: a forger's best without the key."""
    inside = {name: data for name, data in changed.items() if not name.startswith("META-INF/")}
    written = asic.write(inside, asic.signature_name(1))
    return container.write({**inside, asic.list_name(1): written, asic.signature_name(1): SEAL})


def zipped(
    files: list[tuple[str, bytes]], *, method: int = zipfile.ZIP_STORED, comment: bytes = b""
) -> bytes:
    """A zip as an ordinary program makes it, from names that may be odd or there twice."""
    file = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(file, "w", method) as archive:
        archive.comment = comment
        for name, data in files:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_STORED if name == container.MIME_NAME else method
            archive.writestr(entry, data)
    return file.getvalue()
