"""The key file: no single event makes a profile unreachable, and none is told wrongly."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringLocked

from ledarapp.domain.errors import LedarappError
from ledarapp.keys import KeySlots, SlotState, wrapping
from ledarapp.keys.wrapping import Cost

PASSPHRASE = "blåbær på tå"


class Ring(KeyringBackend):
    """A keyring in memory; the only thing these tests make up."""

    priority = 9

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.refusal: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.refusal:
            raise self.refusal
        kept = self.kept.get((service, username))
        return None if kept is None else kept.encode().decode()  # another object, as every real one gives

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refusal:
            raise self.refusal
        self.kept[service, username] = password


class OtherRing(Ring):
    """Another one, as after a change of desktop."""

    priority = 1


@pytest.fixture(name="ring", autouse=True)
def _ring() -> Iterator[Ring]:
    before = keyring.core._keyring_backend
    ring = Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.core._keyring_backend = before


@pytest.fixture(name="slots")
def _slots(tmp_path: Path) -> KeySlots:
    return KeySlots(tmp_path / "keyslots.json", tmp_path / "backups" / "keyslots.json")


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ledarapp.keys.slots.Cost", lambda: Cost(memory=1024, passes=1, lanes=1))


def test_each_way_opens_the_same_key(slots: KeySlots, ring: Ring) -> None:
    new = slots.create(passphrase=PASSPHRASE)
    assert len(new.key) == 32
    assert slots.open_with_keyring() == new.key
    assert slots.open_with_passphrase(PASSPHRASE) == new.key
    assert slots.open_with_recovery_code(new.recovery_code.lower()) == new.key
    assert new.keyring.endswith(".Ring")
    assert slots.state() == SlotState(new.keyring, passphrase=True, recovery_proven=True)
    assert len(ring.kept) == 1


def test_a_passphrase_typed_on_another_keyboard_is_the_same(slots: KeySlots) -> None:
    new = slots.create(passphrase="å")
    assert slots.open_with_passphrase("a\u030a") == new.key


def test_nothing_secret_stands_in_the_file_or_in_a_log(slots: KeySlots, ring: Ring) -> None:
    new = slots.create(passphrase=PASSPHRASE)
    slots.keep_secret(new.key, "identity", "the password of the certificate")
    (secret,) = ring.kept.values()
    text = slots.path.read_text()
    for word in (new.key.hex(), new.recovery_code, PASSPHRASE, "the password", secret):
        assert word not in text
    assert repr(new.key) not in repr(new)
    assert new.recovery_code not in repr(new)


def test_a_wrong_passphrase_and_another_profiles_code_are_told_apart_from_a_slip(
    slots: KeySlots, tmp_path: Path
) -> None:
    other = KeySlots(tmp_path / "b.json", tmp_path / "c.json").create()
    slots.create(passphrase=PASSPHRASE)
    with pytest.raises(LedarappError, match=r"keys.wrong_passphrase"):
        slots.open_with_passphrase(PASSPHRASE.upper())
    with pytest.raises(LedarappError, match=r"keys.wrong_recovery_code"):
        slots.open_with_recovery_code(other.recovery_code)
    with pytest.raises(LedarappError, match=r"keys.recovery_code_mistyped"):
        slots.open_with_recovery_code(other.recovery_code[:-1])
    assert not slots.state().recovery_proven


def _forget(ring: Ring) -> None:
    ring.kept.clear()


def _replace(ring: Ring) -> None:
    ring.kept = dict.fromkeys(ring.kept, "something else")


def _lock(ring: Ring) -> None:
    ring.refusal = KeyringLocked("locked")


def _dismiss(ring: Ring) -> None:
    ring.refusal = InitError("Prompt dismissed")


def _change(_: Ring) -> None:
    keyring.set_keyring(OtherRing())


def _fail(_: Ring) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]


def _null(_: Ring) -> None:
    keyring.set_keyring(null.Keyring())  # type: ignore[no-untyped-call]


def _bus_dies(ring: Ring) -> None:
    ring.refusal = ConnectionResetError("bus")


STATES: list[tuple[Callable[[Ring], None], str]] = [
    (_forget, "keys.keyring_emptied"),
    (_replace, "keys.keyring_replaced"),
    (_lock, "keys.keyring_locked"),
    (_dismiss, "keys.no_keyring"),
    (_change, "keys.keyring_changed"),
    (_fail, "keys.no_keyring"),
    (_null, "keys.no_keyring"),
    (_bus_dies, "keys.no_keyring"),
]


@pytest.mark.parametrize(("happen", "code"), STATES)
def test_whatever_befalls_the_keyring_is_told_and_another_way_opens(
    slots: KeySlots, ring: Ring, happen: Callable[[Ring], None], code: str
) -> None:
    """Promise C2: eight states of the keyring at a later start."""
    new = slots.create()
    before = slots.path.read_bytes()
    happen(ring)
    with pytest.raises(LedarappError) as caught:
        slots.open_with_keyring()
    assert caught.value.code == code
    assert slots.path.read_bytes() == before
    assert slots.open_with_recovery_code(new.recovery_code) == new.key


@pytest.mark.parametrize(
    ("happen", "code"), [each for each in STATES if each[0] not in (_forget, _replace, _change)]
)
def test_at_first_start_a_keyring_that_keeps_nothing_asks_for_a_passphrase(
    slots: KeySlots, ring: Ring, happen: Callable[[Ring], None], code: str
) -> None:
    happen(ring)
    with pytest.raises(LedarappError) as caught:
        slots.create()
    assert caught.value.code == code
    assert not slots.exist()
    new = slots.create(passphrase=PASSPHRASE)
    assert new.keyring == ""
    assert slots.open_with_passphrase(PASSPHRASE) == new.key
    with pytest.raises(LedarappError, match=r"keys.no_keyring_slot"):
        slots.open_with_keyring()
    with pytest.raises(LedarappError, match=r"keys.no_keyring"):
        slots.drop_passphrase(new.key)


def test_after_a_change_the_new_keyring_can_take_over(slots: KeySlots, ring: Ring) -> None:
    new = slots.create(passphrase=PASSPHRASE)
    _change(ring)
    key = slots.open_with_passphrase(PASSPHRASE)
    assert slots.set_keyring(key).endswith(".OtherRing")
    assert slots.open_with_keyring() == new.key


def test_a_new_recovery_code_replaces_the_old_and_a_passphrase_can_come_and_go(slots: KeySlots) -> None:
    new = slots.create()
    with pytest.raises(LedarappError, match=r"keys.no_passphrase"):
        slots.open_with_passphrase("")
    slots.open_with_recovery_code(new.recovery_code)
    code = slots.reissue_recovery_code(new.key)
    assert not slots.state().recovery_proven
    assert slots.open_with_recovery_code(code) == new.key
    with pytest.raises(LedarappError, match=r"keys.wrong_recovery_code"):
        slots.open_with_recovery_code(new.recovery_code)
    slots.set_passphrase(new.key, PASSPHRASE)
    assert slots.open_with_passphrase(PASSPHRASE) == new.key
    slots.drop_passphrase(new.key)
    assert not slots.state().passphrase


def test_another_profiles_key_can_change_nothing(slots: KeySlots) -> None:
    slots.create()
    with pytest.raises(ValueError, match="another profile"):
        slots.set_passphrase(bytes(32), PASSPHRASE)


def test_a_profile_may_do_without_keyring_but_not_without_any_way_in(slots: KeySlots, ring: Ring) -> None:
    with pytest.raises(LedarappError, match=r"keys.no_keyring"):
        slots.create(use_keyring=False)
    new = slots.create(use_keyring=False, passphrase=PASSPHRASE)
    assert ring.kept == {}
    assert slots.open_with_passphrase(PASSPHRASE) == new.key


def test_a_profile_is_not_made_twice(slots: KeySlots) -> None:
    slots.create()
    with pytest.raises(LedarappError, match=r"keys.exist"):
        slots.create()


def test_small_secrets_survive_the_keyring(slots: KeySlots, ring: Ring) -> None:
    new = slots.create()
    assert slots.secret(new.key, "identity") is None
    slots.keep_secret(new.key, "identity", "hemmelig å")
    slots.keep_secret(new.key, "other", "x")
    ring.kept.clear()
    key = slots.open_with_recovery_code(new.recovery_code)
    assert slots.secret(key, "identity") == "hemmelig å"
    raw = json.loads(slots.path.read_text())
    raw["secrets"]["identity"] = raw["secrets"]["other"]
    slots.path.write_text(json.dumps(raw))
    with pytest.raises(LedarappError, match=r"keys.damaged_slot_file"):
        slots.secret(key, "identity")


def test_a_twin_that_cant_be_renewed_doesnt_keep_anyone_out(
    slots: KeySlots, caplog: pytest.LogCaptureFixture
) -> None:
    new = slots.create()
    slots.spare.unlink()
    slots.spare.parent.rmdir()
    slots.spare.parent.touch()
    assert slots.open_with_recovery_code(new.recovery_code) == new.key
    assert "not renewed" in caplog.text


def test_a_file_that_was_put_together_from_two_is_damaged(slots: KeySlots) -> None:
    slots.create()
    raw = json.loads(slots.path.read_text())
    slots.path.write_text(json.dumps({**raw, "check": "00" * 8}))
    with pytest.raises(LedarappError, match=r"keys.damaged_slot_file"):
        slots.open_with_keyring()


@pytest.mark.parametrize("lost", ["path", "spare"])
@pytest.mark.parametrize("how", ["gone", "damaged"])
def test_losing_the_file_or_its_twin_loses_nothing(slots: KeySlots, lost: str, how: str) -> None:
    new = slots.create()
    path: Path = getattr(slots, lost)
    before = path.read_bytes()
    path.unlink() if how == "gone" else path.write_bytes(before[:100])
    assert slots.exist()
    assert slots.open_with_keyring() == new.key
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "text",
    [
        (Path(__file__).parent.parent / "data" / "broken" / "keyslots-damaged.json").read_text(),
        *("", "{}", "[]", "null", '{"format": 1}', "[" * 100_000, '{"format": 1, "profile": 3}'),
    ],
)
def test_a_file_that_isnt_one_is_told_and_left_alone(slots: KeySlots, text: str) -> None:
    with pytest.raises(LedarappError, match=r"keys.missing_slot_file"):
        slots.open_with_keyring()
    slots.path.write_text(text)
    with pytest.raises(LedarappError, match=r"keys.damaged_slot_file"):
        slots.open_with_keyring()
    assert slots.path.read_text() == text


def test_a_newer_file_is_refused_even_where_an_older_twin_lies(slots: KeySlots) -> None:
    slots.create()
    raw = json.loads(slots.path.read_text())
    slots.path.write_text(json.dumps({**raw, "format": 2}))
    with pytest.raises(LedarappError, match=r"keys.made_by_newer_version"):
        slots.open_with_keyring()


@pytest.mark.parametrize(
    "cost", [{"memory": 2**30}, {"passes": 10**6}, {"lanes": 0}, {"memory": 1}, {"more": 1}]
)
def test_a_forged_cost_cant_stop_the_machine(slots: KeySlots, cost: dict[str, int]) -> None:
    slots.create(passphrase=PASSPHRASE)
    raw = json.loads(slots.path.read_text())
    raw["passphrase"]["cost"].update(cost)
    slots.path.write_text(json.dumps(raw))
    slots.spare.unlink()
    with pytest.raises(LedarappError, match=r"keys.damaged_slot_file"):
        slots.open_with_passphrase(PASSPHRASE)


def test_guessing_is_dear_and_unlocking_quick() -> None:
    """Promise C3."""
    cost = Cost()
    assert (cost.memory, cost.passes, cost.lanes) == (64 * 1024, 3, 4)
    start = time.perf_counter()
    wrapping.from_passphrase(PASSPHRASE, bytes(16), cost)
    assert time.perf_counter() - start <= 1.5


def test_making_ready_tells_nothing_of_a_key_file_that_cant_be_read(tmp_path: Path) -> None:
    slots = KeySlots(tmp_path / "keyslots.json", tmp_path / "backups" / "keyslots.json")
    slots.prepare()
    slots.path.write_text("{")
    slots.prepare()
    with pytest.raises(LedarappError, match=r"keys.damaged_slot_file"):
        slots.state()


def test_making_ready_asks_the_keyring_for_nothing(slots: KeySlots, ring: Ring) -> None:
    slots.create()
    ring.refusal = AssertionError("asked")
    slots.prepare()


def test_making_ready_reads_the_library_of_the_recorded_keyring(slots: KeySlots) -> None:
    script = (
        "import sys; from pathlib import Path; from ledarapp.keys import KeySlots; "
        "KeySlots(Path(sys.argv[1]), Path(sys.argv[2])).prepare(); print('keyring.backends' in sys.modules)"
    )
    command = [sys.executable, "-c", script, str(slots.path), str(slots.spare)]
    without = subprocess.run(command, capture_output=True, text=True, check=True)
    slots.create()
    with_one = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (without.stdout.strip(), with_one.stdout.strip()) == ("False", "True")


def test_an_organisation_may_ask_for_longer_passphrases_but_an_older_one_still_opens(slots: KeySlots) -> None:
    new = slots.create(passphrase="elleve tegn")
    strict = replace(slots, least=12)
    elsewhere = replace(
        strict, path=slots.path.with_name("other.json"), spare=slots.path.with_name("spare.json")
    )
    with pytest.raises(LedarappError, match=r"keys.short_passphrase"):
        elsewhere.create(passphrase="elleve tegn")
    assert not elsewhere.exist()
    with pytest.raises(LedarappError) as told:
        strict.set_passphrase(new.key, "elleve tegn")
    assert (told.value.code, told.value.values["least"]) == ("keys.short_passphrase", 12)
    assert strict.open_with_passphrase("elleve tegn") == new.key
    strict.set_passphrase(new.key, "tolv tegn nå")
    assert strict.open_with_passphrase("tolv tegn nå") == new.key
