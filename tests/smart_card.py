"""A smart card in software (SoftHSM2): real PKCS#11, a real PIN, and a folder that can be pulled out."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pkcs11
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from pkcs11 import Attribute, ObjectClass

MODULE = next(
    (
        place
        for place in ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm.so")
        if Path(place).is_file()
    ),
    "",
)
"""The library; ``installer/set-up test`` brings the package softhsm2."""

PIN, LABEL = "4711", "Card of tests"
_PUK = "12345678"


@dataclass(frozen=True)
class Reader:
    """A reader with room for one card at a time."""

    folder: Path

    def put_in(
        self, holder: str, *, now: datetime, kind: str = "ec", days: int = 365, usage: bool = True
    ) -> None:
        """Put in a card with this person's key and certificate, and the authority's above it."""
        self._format()
        private, certificate, authority = _issued(holder, now, kind, days, signs=usage)
        self._import(private)
        with pkcs11.lib(MODULE).get_token(token_label=LABEL).open(rw=True, user_pin=PIN) as session:
            for number, each in ((1, certificate), (2, authority)):
                session.create_object(
                    {
                        Attribute.CLASS: ObjectClass.CERTIFICATE,
                        Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                        Attribute.TOKEN: True,
                        Attribute.PRIVATE: False,
                        Attribute.ID: bytes([number]),
                        Attribute.LABEL: holder if number == 1 else "authority",
                        Attribute.SUBJECT: each.subject.public_bytes(),
                        Attribute.VALUE: each.public_bytes(serialization.Encoding.DER),
                    }
                )

    def put_in_empty(self) -> None:
        """Put in a card that has a PIN and nothing else."""
        self._format()

    def pull(self) -> None:
        """Take the card out, whatever is under way."""
        for each in (self.folder / "tokens").iterdir():
            shutil.rmtree(each)

    def _format(self) -> None:
        _tool("--init-token", "--free", "--label", LABEL, "--pin", PIN, "--so-pin", _PUK)
        pkcs11.lib(MODULE).reinitialize()

    def _import(self, private: bytes) -> None:
        path = self.folder / "key.pem"
        path.write_bytes(private)
        _tool("--import", str(path), "--token", LABEL, "--label", "key", "--id", "01", "--pin", PIN)
        path.unlink()
        pkcs11.lib(MODULE).reinitialize()


@contextmanager
def reader(folder: Path) -> Iterator[Reader]:
    """Plug in a reader without a card; its cards are gone afterwards."""
    (folder / "tokens").mkdir(parents=True)
    configuration = folder / "softhsm2.conf"
    configuration.write_text(
        f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\nlog.level = ERROR\n",
        encoding="utf-8",
    )
    before = os.environ.get("SOFTHSM2_CONF")
    os.environ["SOFTHSM2_CONF"] = str(configuration)
    try:
        pkcs11.lib(MODULE).reinitialize()
        yield Reader(folder)
    finally:
        pkcs11.unload(MODULE)
        if before is None:
            del os.environ["SOFTHSM2_CONF"]
        else:
            os.environ["SOFTHSM2_CONF"] = before


def _tool(*arguments: str) -> None:
    subprocess.run(["softhsm2-util", *arguments], capture_output=True, check=True)


def _issued(
    holder: str, now: datetime, kind: str, days: int, *, signs: bool
) -> tuple[bytes, x509.Certificate, x509.Certificate]:
    above = ec.generate_private_key(ec.SECP256R1())
    key = rsa.generate_private_key(65537, 2048) if kind == "rsa" else ec.generate_private_key(ec.SECP256R1())
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    dates = (now - timedelta(days=1), now + timedelta(days=days))
    authority = _certificate("Card Authority", "Card Authority", above, above, dates, ca=True)
    return private, _certificate(holder, "Card Authority", key, above, dates, signs=signs), authority


def _certificate(
    name: str,
    issuer: str,
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
    by: ec.EllipticCurvePrivateKey,
    dates: tuple[datetime, datetime],
    *,
    ca: bool = False,
    signs: bool = True,
) -> x509.Certificate:
    def called(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

    usage = x509.KeyUsage(
        digital_signature=False,
        content_commitment=signs and not ca,
        key_encipherment=not signs,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        x509.CertificateBuilder()
        .subject_name(called(name))
        .issuer_name(called(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(min(dates))
        .not_valid_after(max(dates))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(by, hashes.SHA256())
    )
