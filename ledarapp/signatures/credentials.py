"""Identities to sign with: made in the program, or read from a PKCS#12 file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import NoReturn

from asn1crypto import pkcs12 as pfx
from asn1crypto import x509 as names
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from ledarapp.domain.errors import LedarappError

CLOCK_TOLERANCE = timedelta(minutes=10)
"""How far two computers' clocks may differ before a date counts as wrong."""

_LONGEST_NAME = 64
"""Upper bound of a name in a certificate (RFC 5280, appendix A.1), in bytes as OpenSSL counts."""


class SecretKey:
    """A private key that signs and shows nothing of itself."""

    __slots__ = ("_key",)

    def __init__(self, key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> None:
        self._key = key

    def __repr__(self) -> str:
        return "<secret key>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret key is not copied or written by accident")

    def sign(self, data: bytes, digest: str) -> bytes:
        """Sign ``data``; ``digest`` is the name of a hash (``sha256``). ECDSA gives DER, RSA PKCS#1 v1.5."""
        algorithm: hashes.HashAlgorithm = getattr(hashes, digest.upper())()
        if isinstance(self._key, rsa.RSAPrivateKey):
            return self._key.sign(data, padding.PKCS1v15(), algorithm)
        return self._key.sign(data, ec.ECDSA(algorithm))

    def to_pkcs12(self, password: str, certificate: x509.Certificate, chain: list[x509.Certificate]) -> bytes:
        """Pack the key with its certificates, encrypted with AES-256 under ``password``."""
        encryption = serialization.BestAvailableEncryption(password.encode())
        return pkcs12.serialize_key_and_certificates(None, self._key, certificate, chain, encryption)


@dataclass(frozen=True, kw_only=True)
class Certified:
    """A certificate (DER), and the certificates (DER) above it: what may be told of somebody who signs."""

    certificate: bytes
    chain: tuple[bytes, ...] = ()

    @cached_property
    def _parsed(self) -> x509.Certificate:
        return x509.load_der_x509_certificate(self.certificate)

    @property
    def name(self) -> str:
        """The holder's name."""
        return common_name(self._parsed.subject)

    @property
    def issuer(self) -> str:
        """Who vouches for the name: the holder, or an authority."""
        return common_name(self._parsed.issuer)

    @property
    def not_before(self) -> datetime:
        return self._parsed.not_valid_before_utc

    @property
    def not_after(self) -> datetime:
        return self._parsed.not_valid_after_utc

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate in hex."""
        return self._parsed.fingerprint(hashes.SHA256()).hex()

    @property
    def self_made(self) -> bool:
        """Whether nobody but the holder vouches for the name."""
        return self._parsed.issuer == self._parsed.subject

    @property
    def on_card(self) -> str:
        """The name of the smart card the key lies on; empty for a key in a file."""
        return ""

    @property
    def asks_pin(self) -> bool:
        """Whether a PIN has to be typed here for each signature."""
        return False

    def valid_at(self, at: datetime) -> bool:
        """Whether ``at`` lies within the certificate's dates, with some tolerance for clocks."""
        return within_validity(at, self.not_before, self.not_after)


@dataclass(frozen=True, kw_only=True)
class Credential(Certified):
    """A certificate with the secret key to it."""

    key: SecretKey = field(compare=False)


def within_validity(at: datetime, not_before: datetime, not_after: datetime) -> bool:
    """Whether ``at`` lies between two dates, give or take ``CLOCK_TOLERANCE``."""
    return not_before - CLOCK_TOLERANCE <= at <= not_after + CLOCK_TOLERANCE


def common_name(name: x509.Name) -> str:
    """Read the name a person would use from an X.509 name: common name, else organisation, else all of it."""
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in name.get_attributes_for_oid(oid):
            return _plain(str(attribute.value))
    return _plain(name.rfc4514_string())


def _plain(text: str) -> str:
    """Leave out what would make a name look like another one: line ends, control and direction marks."""
    kept = (letter if letter.isprintable() else " " * letter.isspace() for letter in text)
    return " ".join("".join(kept).split())


def create(name: str, *, organisation: str, unit: str, now: datetime, valid_years: int = 5) -> Credential:
    """Make an identity: an ECDSA P-256 key and a certificate signed with itself.

    Raises LedarappError ``signatures.name_missing`` when there is no name to put in it, and
    ``signatures.name_unfit`` for one that no certificate can hold.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _subject(name, organisation, unit)
    start = now.astimezone(UTC).replace(microsecond=0)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=365 * valid_years + valid_years // 4))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_FOR_SIGNING, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Credential(certificate=_der(certificate), key=SecretKey(key))


def to_pkcs12(credential: Credential, password: str) -> bytes:
    """Pack an identity as PKCS#12, to be kept or carried to another computer."""
    chain = [x509.load_der_x509_certificate(above) for above in credential.chain]
    certificate = x509.load_der_x509_certificate(credential.certificate)
    return credential.key.to_pkcs12(password, certificate, chain)


def load_pkcs12(data: bytes, password: str) -> Credential:
    """Read an identity from PKCS#12. An expired one loads: look at ``not_after``.

    Raises LedarappError: ``signatures.not_a_pkcs12``, ``.wrong_password``, ``.pkcs12_unsupported``,
    ``.pkcs12_without_key``, ``.key_unsupported``, ``.not_for_signing``, ``.name_unfit``.
    """
    if not _looks_like_pkcs12(data):
        raise LedarappError("signatures.not_a_pkcs12")
    if "\0" in password:  # OpenSSL below reads it as the password's end, and ends the program
        raise LedarappError("signatures.wrong_password")
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(data, password.encode())
    except UnsupportedAlgorithm as error:
        raise LedarappError("signatures.pkcs12_unsupported") from error
    except ValueError as error:
        raise LedarappError("signatures.wrong_password") from error
    if key is None or certificate is None:
        raise LedarappError("signatures.pkcs12_without_key")
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise LedarappError("signatures.key_unsupported")
    if not may_sign(certificate):
        raise LedarappError("signatures.not_for_signing")
    if not has_comparable_issuer(certificate):
        raise LedarappError("signatures.name_unfit", name=common_name(certificate.subject))
    return Credential(
        certificate=_der(certificate), key=SecretKey(key), chain=tuple(_der(above) for above in chain)
    )


_FOR_SIGNING = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


def _subject(name: str, organisation: str, unit: str) -> x509.Name:
    if not _plain(name):
        raise LedarappError("signatures.name_missing")
    parts = (
        (NameOID.COMMON_NAME, name),
        (NameOID.ORGANIZATION_NAME, organisation),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, unit),
    )
    plain = [(oid, _plain(text).encode()[:_LONGEST_NAME].decode(errors="ignore")) for oid, text in parts]
    if not _is_comparable(plain[0][1]):
        raise LedarappError("signatures.name_unfit", name=name)
    return x509.Name(x509.NameAttribute(oid, text) for oid, text in plain if text and _is_comparable(text))


def _is_comparable(text: str) -> bool:
    """Whether names with this text can be compared (RFC 4518), without which no signature is found valid.

    Symbols, letters newer than Unicode 3.2 and both writing directions in one name can't.
    """
    try:
        return bool(names.Name.build({"common_name": text}).hashable)
    except ValueError:
        return False


def has_comparable_issuer(certificate: x509.Certificate) -> bool:
    """Whether a signature with this certificate would be found valid, see ``_is_comparable``."""
    try:
        return bool(names.Certificate.load(_der(certificate)).issuer.hashable)
    except ValueError:
        return False


def may_sign(certificate: x509.Certificate) -> bool:
    """Whether whoever issued the certificate meant it for signatures."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment


def _looks_like_pkcs12(data: bytes) -> bool:
    """Tell a foreign file from a wrong password, which the reader below does not."""
    try:
        content = pfx.Pfx.load(data, strict=True)
        return bool(content["version"].native == "v3" and content["auth_safe"]["content"].native)
    except (ValueError, TypeError, KeyError):
        return False


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)
