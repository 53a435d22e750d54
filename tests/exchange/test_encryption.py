"""age around a file: opened by whom it is for, refused in a sentence by everybody else."""

from __future__ import annotations

import time

import pytest

from ledarapp.domain.contact import words
from ledarapp.domain.errors import LedarappError
from ledarapp.exchange import encryption
from tests import age_by_hand

KEY, OTHER = encryption.new_key(), encryption.new_key()
TEXT = bytes(range(256)) * 700
FOR_KEY = encryption.for_people(TEXT, (encryption.public(KEY),))


@pytest.fixture(scope="module")
def locked() -> bytes:
    """As this program writes it, at its full cost."""
    return encryption.under_passphrase(TEXT, "blåbær på tå")


def test_opens_by_the_key_it_is_for() -> None:
    assert encryption.is_encrypted(FOR_KEY)
    assert encryption.way(FOR_KEY) is encryption.Way.KEY
    assert encryption.with_key(FOR_KEY, KEY) == TEXT


def test_each_of_several_can_open() -> None:
    both = encryption.for_people(TEXT, (encryption.public(KEY), encryption.public(OTHER)))
    assert encryption.with_key(both, KEY) == encryption.with_key(both, OTHER) == TEXT


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (FOR_KEY[:40], "exchange.encryption_cut_off"),
        (FOR_KEY[: FOR_KEY.index(b"--- ") + 20], "exchange.encryption_damaged"),
        (FOR_KEY[: FOR_KEY.index(b"--- ") + 50], "exchange.encryption_cut_off"),
        (FOR_KEY[:-1], "exchange.encryption_damaged"),
        (FOR_KEY[:70_000], "exchange.encryption_damaged"),
        (FOR_KEY + b"x", "exchange.encryption_damaged"),
        (FOR_KEY[:1000] + bytes([FOR_KEY[1000] ^ 1]) + FOR_KEY[1001:], "exchange.encryption_damaged"),
        (b"age-encryption.org/v1\n" + b"-> x\n\n" * 20_000, "exchange.encryption_damaged"),
        (b"age-encryption.org/v1\n-> " + b"a" * 100, "exchange.encryption_cut_off"),
    ],
    ids=[
        "in the head",
        "in the mark",
        "no body",
        "one short",
        "half",
        "one over",
        "changed",
        "no end",
        "long",
    ],
)
def test_damage_is_told(data: bytes, code: str) -> None:
    with pytest.raises(LedarappError) as caught:
        encryption.with_key(data, KEY)
    assert caught.value.code == code


def test_file_for_somebody_else_is_refused() -> None:
    with pytest.raises(LedarappError) as caught:
        encryption.with_key(FOR_KEY, OTHER)
    assert caught.value.code == "exchange.for_somebody_else"


def test_every_cut_and_every_changed_byte_of_the_head_is_refused_by_a_code() -> None:
    small = encryption.for_people(b"small", (encryption.public(KEY),))
    changed = (small[:at] + bytes([small[at] ^ 1]) + small[at + 1 :] for at in range(23, len(small)))
    for data in (*(small[:at] for at in range(23, len(small))), *changed):
        with pytest.raises(LedarappError, match=r"^exchange\."):
            encryption.with_key(data, KEY)


def test_opens_by_passphrase_however_it_is_typed(locked: bytes) -> None:
    assert encryption.way(locked) is encryption.Way.PASSPHRASE
    assert encryption.with_passphrase(locked, "bla\u030abær på ta\u030a") == TEXT


@pytest.mark.parametrize(
    ("cut", "phrase", "code"),
    [
        (None, "fire", "exchange.wrong_passphrase"),
        (-1, "fire ord", "exchange.encryption_damaged"),
        (160, "fire ord", "exchange.encryption_cut_off"),
        (60, "fire ord", "exchange.encryption_cut_off"),
    ],
)
def test_wrong_passphrase_and_damage_are_told(cut: int | None, phrase: str, code: str) -> None:
    with pytest.raises(LedarappError) as caught:
        encryption.with_passphrase(age_by_hand.locked(TEXT, "fire ord")[:cut], phrase)
    assert caught.value.code == code


@pytest.mark.parametrize("size", [0, 65_536, 200_000])
def test_what_another_program_wrote_by_the_specification_opens(size: int) -> None:
    data = bytes(size)
    assert encryption.with_passphrase(age_by_hand.locked(data, "fire ord"), "fire ord") == data


def test_what_asks_for_too_much_is_not_begun(locked: bytes) -> None:
    first, asked, rest = locked.split(b"\n", 2)
    costly = b"\n".join((first, asked.rsplit(b" ", 1)[0] + b" 30", rest))
    began = time.monotonic()
    with pytest.raises(LedarappError) as caught:
        encryption.with_passphrase(costly, "blåbær på tå")
    assert caught.value.code == "exchange.encryption_costly"
    assert time.monotonic() - began < 0.5


def test_passphrase_stands_alone(locked: bytes) -> None:
    first, asked, body, rest = locked.split(b"\n", 3)
    twice = b"\n".join((first, asked, body, asked, body, rest))
    with pytest.raises(LedarappError) as caught:
        encryption.way(twice)
    assert caught.value.code == "exchange.encryption_damaged"


def test_too_large_a_file_is_not_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encryption, "MOST_BYTES", len(FOR_KEY) - 1)
    with pytest.raises(LedarappError) as caught:
        encryption.with_key(FOR_KEY, KEY)
    assert caught.value.code == "exchange.too_big"


def test_only_our_own_way_of_writing_a_key_is_taken() -> None:
    key = encryption.public(KEY)
    assert encryption.is_public(key)
    assert not encryption.is_public(key.upper())
    assert not encryption.is_public(key[:-1])
    assert not encryption.is_public("")


def test_words_are_eight_and_tell_keys_and_certificates_apart() -> None:
    here = words("ab" * 32, encryption.public(KEY))
    assert len(here) == 8
    assert all(len(each) == 4 for each in here)
    assert here == words("ab" * 32, encryption.public(KEY))
    assert here != words("ab" * 32, encryption.public(OTHER))
    assert here != words("ac" * 32, encryption.public(KEY))


def test_words_stay_what_they_were() -> None:
    """People have written them down."""
    assert " ".join(words("ab" * 32, "")) == "tele saba femi rosi selo befi rese beta"
