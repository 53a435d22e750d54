"""An identity is made, kept under a password, and read back; what isn't one is told."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import pkcs12
from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.domain.errors import LedarappError
from ledarapp.signatures import credentials
from tests.signatures.samples import NOW, People, draw, issued


def test_a_made_identity_is_a_signing_certificate_vouched_for_by_its_holder(people: People) -> None:
    made = people.leader
    assert (made.name, made.issuer, made.self_made) == ("Kari Nordmann", "Kari Nordmann", True)
    assert (made.not_before, made.not_after) == (NOW, NOW + timedelta(days=1826))
    parsed = x509.load_der_x509_certificate(made.certificate)
    assert parsed.fingerprint(hashes.SHA256()).hex() == made.fingerprint
    parsed.verify_directly_issued_by(parsed)
    usage = parsed.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.digital_signature
    assert usage.value.content_commitment
    assert not usage.value.key_cert_sign
    assert parsed.subject.rfc4514_string() == "OU=Seksjon 1,O=UFD,CN=Kari Nordmann"
    assert made.fingerprint != people.superior.fingerprint


@settings(max_examples=40)
@given(
    name=st.text(max_size=90),
    organisation=st.text(max_size=90),
    password=st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=40),
)
def test_any_name_survives_being_kept(name: str, organisation: str, password: str) -> None:
    if not any(letter.isprintable() and letter != " " for letter in name):
        with pytest.raises(LedarappError, match=r"signatures\.name_missing"):
            credentials.create(name, organisation=organisation, unit="", now=NOW)
        return
    made = credentials.create(name, organisation=organisation, unit="", now=NOW)
    assert made.name.isprintable()
    if name.isprintable() and len(name.encode()) <= 64:
        assert made.name == " ".join(name.split())
    kept = credentials.load_pkcs12(credentials.to_pkcs12(made, password), password)
    assert kept == made


def test_an_identity_with_its_chain_survives_being_kept() -> None:
    held = issued("Kari Nordmann", now=NOW)
    assert (held.issuer, held.self_made, len(held.chain)) == ("Public Authority CA", False, 1)
    assert credentials.load_pkcs12(credentials.to_pkcs12(held, "é"), "é") == held


def test_an_expired_identity_loads_and_says_so() -> None:
    old = credentials.create("Kari", organisation="", unit="", now=NOW - timedelta(days=4000))
    loaded = credentials.load_pkcs12(credentials.to_pkcs12(old, "x"), "x")
    assert loaded.not_after < NOW
    assert not loaded.valid_at(NOW)


def test_what_holds_no_usable_identity_is_told(people: People) -> None:
    good = credentials.to_pkcs12(people.leader, "right")
    for data, code in (
        (good, "signatures.wrong_password"),
        (b"", "signatures.not_a_pkcs12"),
        (draw("a PDF"), "signatures.not_a_pkcs12"),
        (people.leader.certificate, "signatures.not_a_pkcs12"),
        (good[:-3], "signatures.not_a_pkcs12"),
        (_packed(None), "signatures.pkcs12_without_key"),
        (_packed(ed25519.Ed25519PrivateKey.generate()), "signatures.key_unsupported"),
        (_packed(ec.generate_private_key(ec.SECP256R1()), signing=False), "signatures.not_for_signing"),
    ):
        with pytest.raises(LedarappError) as told:
            credentials.load_pkcs12(data, "wrong")
        assert told.value.code == code
    with pytest.raises(LedarappError, match=r"signatures\.wrong_password"):
        credentials.load_pkcs12(good, "right\0")


def test_a_key_is_not_shown_or_copied_by_accident(people: People) -> None:
    assert repr(people.leader.key) == "<secret key>"
    for spill in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            spill(people.leader.key)


def test_the_room_is_cheap_to_enter() -> None:
    code = "import sys, ledarapp.signatures\nprint([m for m in sys.modules if 'hanko' in m or 'crypto' in m])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def _packed(
    key: ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | None, *, signing: bool = True
) -> bytes:
    """Pack a key, or only a certificate, as somebody else's program might."""
    owner = key or ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Kari")])
    usage = [signing, signing, False, not signing, False, False, False, False, False]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(owner.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=1))
        .add_extension(x509.KeyUsage(*usage), critical=True)
        .sign(owner, None if isinstance(owner, ed25519.Ed25519PrivateKey) else hashes.SHA256())
    )
    encryption = serialization.BestAvailableEncryption(b"wrong")
    if key is None:
        return pkcs12.serialize_key_and_certificates(None, None, None, [certificate], encryption)
    return pkcs12.serialize_key_and_certificates(None, key, certificate, None, encryption)


@pytest.mark.parametrize(
    "name", ["Kari \N{GRINNING FACE}", "Ali \u0639\u0644\u064a", "\N{REPLACEMENT CHARACTER}"]
)
def test_a_name_that_would_spoil_every_signature_is_refused(name: str) -> None:
    """Names are compared to find a signature's certificate, and these can't be."""
    with pytest.raises(LedarappError, match=r"signatures\.name_unfit"):
        credentials.create(name, organisation="", unit="", now=NOW)
    assert credentials.create("Kari", organisation=name, unit="", now=NOW).name == "Kari"
