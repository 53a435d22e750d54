"""A public authority on this machine: issues certificates, stamps times, and says what it has withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

from ledarapp.signatures import credentials
from ledarapp.signatures.credentials import Credential
from tests.signatures import authority

_HOUR = timedelta(hours=1)


@dataclass
class PublicAuthority:
    """``address`` is where it answers; ``silent`` makes it say nothing about what it has withdrawn."""

    folder: Path
    key: ec.EllipticCurvePrivateKey
    root: x509.Certificate
    address: str = ""
    silent: bool = False
    withdrawn: dict[int, datetime] = field(default_factory=dict)
    issued: dict[int, x509.Certificate] = field(default_factory=dict)

    def issue(self, name: str) -> Credential:
        """Issue a signing certificate, as PKCS#12 like a bought one."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = self._certificate(name, key, None)
        packed = pkcs12.serialize_key_and_certificates(
            None, key, made, [self.root], serialization.BestAvailableEncryption(b"secret")
        )
        return credentials.load_pkcs12(packed, "secret")

    def withdraw(self, held: Credential, ago: timedelta = _HOUR) -> None:
        """Withdraw a certificate."""
        number = x509.load_der_x509_certificate(held.certificate).serial_number
        self.withdrawn[number] = datetime.now(UTC) - ago

    def clock(self) -> None:
        """Put the time stamp authority's key and certificate where OpenSSL's looks for it."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = self._certificate("Public Clock", key, ExtendedKeyUsageOID.TIME_STAMPING)
        authority.establish(self.folder, key, (made, self.root))

    def crl(self) -> bytes:
        """Return the list of what is withdrawn."""
        now = datetime.now(UTC)
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.root.subject)
            .last_update(now - _HOUR)
            .next_update(now + 24 * _HOUR)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), critical=False
            )
            .add_extension(x509.CRLNumber(1), critical=False)
        )
        for number, at in self.withdrawn.items():
            builder = builder.add_revoked_certificate(
                x509.RevokedCertificateBuilder().serial_number(number).revocation_date(at).build()
            )
        return builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def ocsp(self, query: bytes) -> bytes:
        """Answer whether one certificate is withdrawn."""
        now = datetime.now(UTC)
        asked = ocsp.load_der_ocsp_request(query)
        gone = asked.serial_number in self.withdrawn
        answer = (
            ocsp.OCSPResponseBuilder()
            .add_response(
                cert=self.issued[asked.serial_number],
                issuer=self.root,
                algorithm=hashes.SHA1(),  # noqa: S303 - names the certificate, as every client asks
                cert_status=ocsp.OCSPCertStatus.REVOKED if gone else ocsp.OCSPCertStatus.GOOD,
                this_update=now,
                next_update=now + 24 * _HOUR,
                revocation_time=self.withdrawn.get(asked.serial_number),
                revocation_reason=None,
            )
            .responder_id(ocsp.OCSPResponderEncoding.HASH, self.root)
        )
        nonce = [each for each in asked.extensions if isinstance(each.value, x509.OCSPNonce)]
        for each in nonce:
            answer = answer.add_extension(each.value, critical=False)
        return answer.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def _certificate(
        self, name: str, key: ec.EllipticCurvePrivateKey, purpose: x509.ObjectIdentifier | None
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        where = x509.DistributionPoint(
            [x509.UniformResourceIdentifier(f"{self.address}crl")], None, None, None
        )
        builder = (
            x509.CertificateBuilder()
            .subject_name(_called(name))
            .issuer_name(self.root.subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - 24 * _HOUR)
            .not_valid_after(now + 365 * 24 * _HOUR)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(authority=False), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), critical=False
            )
            .add_extension(x509.CRLDistributionPoints([where]), critical=False)
        )
        if purpose is None:
            answers = x509.UniformResourceIdentifier(f"{self.address}ocsp")
            builder = builder.add_extension(
                x509.AuthorityInformationAccess(
                    [x509.AccessDescription(AuthorityInformationAccessOID.OCSP, answers)]
                ),
                critical=False,
            )
        else:
            builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=True)
        made = builder.sign(self.key, hashes.SHA256())
        self.issued[made.serial_number] = made
        return made


@contextmanager
def running(folder: Path) -> Iterator[PublicAuthority]:
    """Open the authority below ``folder``."""
    key = ec.generate_private_key(ec.SECP256R1())
    made = PublicAuthority(folder, key, _root(key))

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._say(made.crl(), "application/pkix-crl")

        def do_POST(self) -> None:
            query = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path == "/ocsp":
                self._say(made.ocsp(query), "application/ocsp-response")
                return
            (folder / "query").write_bytes(query)
            self._say(authority.reply(folder), "application/timestamp-reply", always=True)

        def _say(self, body: bytes, kind: str, *, always: bool = False) -> None:
            if made.silent and not always:
                self.send_error(503)
                return
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        made.address = f"http://127.0.0.1:{server.server_port}/"
        made.clock()
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield made
        finally:
            server.shutdown()
            thread.join()


def _root(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(_called("Public Authority"))
        .issuer_name(_called("Public Authority"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 48 * _HOUR)
        .not_valid_after(now + 3650 * 24 * _HOUR)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(authority=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def _called(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )
