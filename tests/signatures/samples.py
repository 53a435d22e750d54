"""A small document with two prepared fields, throw-away identities, and the program's way of signing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from reportlab.pdfgen.canvas import Canvas

from ledarapp.signatures import credentials, sign
from ledarapp.signatures.credentials import Credential

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LEADER, SUPERIOR = "leader", "superior"
FIELDS = (LEADER, SUPERIOR)

_XMP = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>Ledarapp</pdf:Producer></rdf:Description>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)


@dataclass(frozen=True)
class People:
    """The two who sign, and how each is known to the other."""

    leader: Credential
    superior: Credential

    @property
    def known(self) -> dict[str, str]:
        return {person.fingerprint: person.name for person in (self.leader, self.superior)}


def draw(*words: str, size: tuple[float, float] = (300, 200)) -> bytes:
    """Draw a PDF with a page for each word."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    for word in words:
        canvas.drawString(20, 20, word)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def prepare(pdf: bytes) -> bytes:
    """Add what the real documents carry: two empty fields, metadata, an attachment, version 1.7."""
    with pikepdf.open(BytesIO(pdf)) as document:
        page = document.pages[0]
        fields = [
            document.make_indirect(
                pikepdf.Dictionary(
                    Type=pikepdf.Name.Annot,
                    Subtype=pikepdf.Name.Widget,
                    FT=pikepdf.Name.Sig,
                    T=name,
                    TU=name.title(),
                    F=4,
                    Rect=[20 + 140 * index, 40, 140 + 140 * index, 90],
                    P=page.obj,
                )
            )
            for index, name in enumerate(FIELDS)
        ]
        page.Annots = pikepdf.Array(fields)
        document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(fields), SigFlags=1)
        document.Root.Metadata = document.make_stream(
            _XMP.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
        )
        document.docinfo["/Title"] = "Agreement"
        document.docinfo["/Producer"] = "Ledarapp"
        document.attachments["agreement.json"] = pikepdf.AttachedFileSpec(
            document,
            b'{"goals": 4}',
            filename="agreement.json",
            description="The agreement as data",
            mime_type="application/json",
            creation_date="D:20261122120000Z",
            mod_date="D:20261122120000Z",
        )
        out = BytesIO()
        document.save(out, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def sign_as(credential: Credential, pdf: bytes, field: str, *, at: datetime = NOW) -> bytes:
    """Sign as the program does: the leader first and certifying."""
    return sign.sign_pdf(
        pdf,
        credential,
        field=field,
        meaning="This is what we agreed",
        at=at,
        place="Oslo",
        appearance=draw(credential.name, size=(120, 50)),
        certify=field == LEADER,
    )


def issued(name: str, *, now: datetime) -> Credential:
    """Make an identity that an authority vouches for and may withdraw, as PKCS#12 like a bought one."""
    authority_key, key = ec.generate_private_key(ec.SECP256R1()), rsa.generate_private_key(65537, 2048)
    authority = _certificate("Public Authority CA", "Public Authority CA", authority_key, authority_key, now)
    certificate = _certificate(name, "Public Authority CA", key, authority_key, now)
    packed = pkcs12.serialize_key_and_certificates(
        None, key, certificate, [authority], serialization.BestAvailableEncryption(b"secret")
    )
    return credentials.load_pkcs12(packed, "secret")


def _certificate(
    name: str,
    issuer: str,
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
    authority: ec.EllipticCurvePrivateKey,
    now: datetime,
) -> x509.Certificate:
    def called(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    where = x509.DistributionPoint(
        [x509.UniformResourceIdentifier("http://authority.invalid/withdrawn.crl")], None, None, None
    )
    return (
        x509.CertificateBuilder()
        .subject_name(called(name))
        .issuer_name(called(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=365))
        .add_extension(x509.BasicConstraints(ca=name == issuer, path_length=None), critical=True)
        .add_extension(x509.CRLDistributionPoints([where]), critical=False)
        .sign(authority, hashes.SHA256())
    )
