"""A smart card signs like any other identity, and says in a sentence why when it doesn't."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pkcs11
import pytest
from pkcs11 import TokenFlag

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import Code
from ledarapp.signatures import card, card_faults, card_modules, sign, unlock, verify
from tests import smart_card
from tests.signatures.samples import LEADER, NOW, draw
from tests.smart_card import MODULE, PIN, Reader


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    with smart_card.reader(tmp_path / "reader") as made:
        yield made


def signed(held: sign.Held, pdf: bytes, *, at: datetime = NOW) -> bytes:
    return sign.sign_pdf(
        pdf,
        held,
        field=LEADER,
        meaning="This is what we agreed",
        at=at,
        appearance=draw("x", size=(120, 50)),
        certify=True,
    )


def refused(data: bytes, pin: str, pdf: bytes) -> LedarappError:
    """Return what is said instead of a signature."""
    with pytest.raises(LedarappError) as told, unlock.unlocked(data, pin) as held:
        signed(held, pdf)
    return told.value


@pytest.mark.requirement("R218")
@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_a_card_signs_a_document_and_bytes_beside(kind: str, reader: Reader, blank: bytes) -> None:
    reader.put_in("NORDMANN KARI", now=NOW, kind=kind)
    (found,) = card.certificates(MODULE)
    assert (found.name, found.issuer, found.on_card) == ("NORDMANN KARI", "Card Authority", smart_card.LABEL)
    data = card.write(found)
    assert card.read(data) == found
    with unlock.unlocked(data, PIN) as held:
        pdf, beside = signed(held, blank), sign.sign_bytes(b"manifest", held, at=NOW)
    known = {found.fingerprint: "Kari"}
    assert verify.verify_pdf(pdf, known=known, expected=(LEADER,), now=NOW).code is Code.INTACT
    assert verify.verify_bytes(b"manifest", beside, known=known, now=NOW).code is Code.INTACT
    assert PIN not in repr(held)


def test_what_is_known_of_a_card_needs_neither_the_card_nor_its_pin(reader: Reader) -> None:
    reader.put_in("Kari", now=NOW)
    (found,) = card.certificates(MODULE)
    data = card.write(found)
    reader.pull()
    told = unlock.told(data, "")
    assert (told.name, told.on_card, told.asks_pin) == ("Kari", smart_card.LABEL, True)


def test_a_wrong_pin_signs_nothing_and_says_that_tries_run_out(reader: Reader, blank: bytes) -> None:
    reader.put_in("Kari", now=NOW)
    data = card.write(card.certificates(MODULE)[0])
    assert refused(data, "", blank).code == "signatures.card_no_pin"
    assert refused(data, "0000", blank).code == "signatures.card_few_tries"  # SoftHSM raises its flag at once
    with unlock.unlocked(data, PIN) as held:
        assert signed(held, blank)


def test_no_card_in_the_reader(reader: Reader, blank: bytes) -> None:
    with pytest.raises(LedarappError, match=r"signatures\.card_none"):
        card.certificates(MODULE)
    reader.put_in("Kari", now=NOW)
    data = card.write(card.certificates(MODULE)[0])
    reader.pull()
    gone = refused(data, PIN, blank)
    assert (gone.code, gone.values["card"]) == ("signatures.card_gone", smart_card.LABEL)


def test_another_card_than_the_chosen_one_does_not_sign(reader: Reader, blank: bytes) -> None:
    reader.put_in("Kari", now=NOW)
    data = card.write(card.certificates(MODULE)[0])
    reader.pull()
    reader.put_in("Ola", now=NOW)
    assert refused(data, PIN, blank).code == "signatures.card_gone"


def test_a_card_pulled_while_it_signs(reader: Reader, blank: bytes) -> None:
    reader.put_in("Kari", now=NOW)
    data = card.write(card.certificates(MODULE)[0])

    def pull_and_sign() -> None:
        with unlock.unlocked(data, PIN) as held:
            reader.pull()
            signed(held, blank)

    with pytest.raises(LedarappError, match=r"signatures\.card_gone"):
        pull_and_sign()


def test_a_card_without_a_certificate_for_signing(reader: Reader) -> None:
    reader.put_in_empty()
    with pytest.raises(LedarappError, match=r"signatures\.card_without_certificate"):
        card.certificates(MODULE)
    reader.pull()
    reader.put_in("Kari", now=NOW, usage=False)
    with pytest.raises(LedarappError, match=r"signatures\.card_without_certificate"):
        card.certificates(MODULE)


@pytest.mark.parametrize(("days", "code"), [(-3, "not_yet_valid"), (800, "expired")])
def test_a_card_outside_its_dates(days: int, code: str, reader: Reader, blank: bytes) -> None:
    reader.put_in("Kari", now=NOW)
    data = card.write(card.certificates(MODULE)[0])
    with (
        pytest.raises(LedarappError, match=rf"signatures\.credential_{code}"),
        unlock.unlocked(data, PIN) as held,
    ):
        signed(held, blank, at=NOW + timedelta(days=days))


@pytest.mark.parametrize("path", ["/nowhere/libcard.so", __file__])
def test_what_is_no_card_library_is_told(path: str) -> None:
    with pytest.raises(LedarappError) as told:
        card.certificates(path)
    assert (told.value.code, told.value.values) == ("signatures.card_module", {"path": path})


@pytest.mark.parametrize(
    ("error", "flags", "code"),
    [
        (pkcs11.PinIncorrect(), TokenFlag(0), "wrong_pin"),
        (pkcs11.PinIncorrect(), TokenFlag.USER_PIN_FINAL_TRY | TokenFlag.USER_PIN_COUNT_LOW, "last_try"),
        (pkcs11.PinIncorrect(), TokenFlag.USER_PIN_LOCKED, "locked"),
        (pkcs11.PinLenRange(), TokenFlag(0), "wrong_pin"),
        (pkcs11.PinLocked(), TokenFlag(0), "locked"),
        (pkcs11.PinExpired(), TokenFlag(0), "pin_expired"),
        (pkcs11.FunctionCancelled(), TokenFlag(0), "cancelled"),
        (pkcs11.DeviceRemoved(), TokenFlag(0), "gone"),
        (pkcs11.DeviceError(), TokenFlag(0), "failed"),
    ],
)
def test_each_answer_of_a_card_has_its_sentence(
    error: pkcs11.PKCS11Error, flags: TokenFlag, code: str
) -> None:
    assert card_faults.told(error, "Card", flags).code == f"signatures.card_{code}"


def test_a_spoilt_description_is_told(reader: Reader) -> None:
    reader.put_in("Kari", now=NOW)
    good = card.write(card.certificates(MODULE)[0])
    for spoilt in (b"{", b"{}", b'{"card": 2}', good.replace(b'"module"', b'"modul"'), good[:-9] + b"]}"):
        with pytest.raises(LedarappError, match=r"signatures\.card_unreadable"):
            unlock.told(spoilt, "")
    assert replace(card.read(good), pad=True).asks_pin is False


def test_installed_libraries_are_suggested_once(tmp_path: Path) -> None:
    library, link = tmp_path / "card.so", tmp_path / "link.so"
    library.write_bytes(b"")
    link.symlink_to(library)
    assert card_modules.installed((str(library), str(link), str(tmp_path / "no.so"))) == (str(library),)
