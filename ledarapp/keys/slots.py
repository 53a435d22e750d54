"""Making, opening and changing the ways into a profile."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from ledarapp.domain.errors import LedarappError
from ledarapp.keys import recovery, ring, slotfile, wrapping
from ledarapp.keys.slotfile import KeyringSlot, PassphraseSlot, RecoverySlot, SlotFile
from ledarapp.keys.wrapping import KEY_BYTES, SALT_BYTES, Cost


@dataclass(frozen=True, slots=True)
class NewKey:
    """A profile just made. ``key`` opens the store; ``recovery_code`` is shown now and never again.

    ``keyring`` is the name of the keyring that took its part, or empty when a passphrase opens the profile.
    """

    key: bytes = field(repr=False)
    recovery_code: str = field(repr=False)
    keyring: str


@dataclass(frozen=True, slots=True)
class SlotState:
    """Which ways lead into the profile: the recorded keyring (or empty), a passphrase, a tried code."""

    keyring: str
    passphrase: bool
    recovery_proven: bool


@dataclass(frozen=True, slots=True)
class KeySlots:
    """The key file of one profile and its twin, and every verb on them.

    A random key encrypts the store and never changes; each slot holds that key under another: one the keyring
    keeps, one made of a passphrase, one made of the recovery code. So no single event, be it a
    reset password, a new desktop or a forgotten passphrase, makes the agreements unreachable.
    """

    path: Path
    spare: Path
    least: int = 0
    """The characters a new passphrase must have; one that is set opens whatever its length."""

    def exist(self) -> bool:
        """Tell whether the profile has keys."""
        return self.path.exists() or self.spare.exists()

    def prepare(self) -> None:
        """Read what talks to the recorded keyring, where one is recorded; the keyring isn't asked yet."""
        with suppress(LedarappError):  # told when the profile is opened
            name = self.state().keyring if self.exist() else ""
            if name:
                ring.prepare(name)

    def state(self) -> SlotState:
        """Return the ways into the profile; raises as ``slotfile.read``."""
        content = slotfile.read(self.path, self.spare)
        return SlotState(
            keyring=content.keyring.backend if content.keyring else "",
            passphrase=content.passphrase is not None,
            recovery_proven=content.recovery.proven,
        )

    def create(self, *, passphrase: str = "", use_keyring: bool = True) -> NewKey:
        """Make a profile's key and the ways to it.

        Raises ``keys.no_keyring`` or ``keys.keyring_locked`` without keyring and passphrase, and leaves
        nothing behind; ``keys.exist`` when the profile has keys already, ``keys.short_passphrase``.
        """
        if self.exist():
            raise LedarappError("keys.exist", path=self.path)
        _judge(passphrase, self.least)
        key = secrets.token_bytes(KEY_BYTES)
        profile = secrets.token_hex(16)
        code, recovery_slot = _recovery_slot(key, profile)
        keyring_slot = None
        try:
            keyring_slot = _keyring_slot(key, profile) if use_keyring else None
        except LedarappError:
            if not passphrase:
                raise
        if keyring_slot is None and not passphrase:
            raise LedarappError("keys.no_keyring")
        content = SlotFile(
            profile=profile,
            check=wrapping.check_value(key),
            recovery=recovery_slot,
            keyring=keyring_slot,
            passphrase=_passphrase_slot(key, profile, passphrase) if passphrase else None,
        )
        slotfile.write(self.path, self.spare, content)
        return NewKey(key, code, keyring_slot.backend if keyring_slot else "")

    def open_with_keyring(self) -> bytes:
        """Return the store's key with what the keyring holds.

        Raises ``keys.no_keyring_slot`` (this profile was made without one), ``keys.no_keyring``,
        ``keys.keyring_locked``, ``keys.keyring_changed`` (another backend answers than the recorded one),
        ``keys.keyring_emptied`` or ``keys.keyring_replaced``. Nothing is overwritten.
        """
        content = slotfile.read(self.path, self.spare)
        slot = content.keyring
        if slot is None:
            raise LedarappError("keys.no_keyring_slot")
        secret = ring.fetch(ring.recorded(slot.backend), content.profile)
        if secret is None:
            raise LedarappError("keys.keyring_emptied", keyring=slot.backend)
        outer = wrapping.derive(secret.encode(), "ledarapp keyring")
        return self._opened(content, outer, slot.key, "keyring", "keys.keyring_replaced")

    def open_with_passphrase(self, passphrase: str) -> bytes:
        """Return the store's key; raises ``keys.no_passphrase`` or ``keys.wrong_passphrase``."""
        content = slotfile.read(self.path, self.spare)
        slot = content.passphrase
        if slot is None:
            raise LedarappError("keys.no_passphrase")
        outer = wrapping.from_passphrase(passphrase, bytes.fromhex(slot.salt), slot.cost)
        return self._opened(content, outer, slot.key, "passphrase", "keys.wrong_passphrase")

    def open_with_recovery_code(self, typed: str) -> bytes:
        """Return the store's key and note that the code works.

        Raises ``keys.recovery_code_mistyped`` (a slip of the hand) or ``keys.wrong_recovery_code``.
        """
        content = slotfile.read(self.path, self.spare)
        slot = content.recovery
        outer = wrapping.derive(recovery.read_code(typed), "ledarapp recovery", bytes.fromhex(slot.salt))
        proven = replace(content, recovery=replace(slot, proven=True))
        return self._opened(proven, outer, slot.key, "recovery", "keys.wrong_recovery_code")

    def reissue_recovery_code(self, key: bytes) -> str:
        """Return a new code; the old one opens nothing from now on. The store itself is not touched."""
        content = self._owned(key)
        code, slot = _recovery_slot(key, content.profile)
        slotfile.write(self.path, self.spare, replace(content, recovery=slot))
        return code

    def set_passphrase(self, key: bytes, passphrase: str) -> None:
        """Let this passphrase open the profile from now on, in the place of an earlier one.

        Raises ``keys.short_passphrase`` where an organisation asks for more.
        """
        _judge(passphrase, self.least)
        content = self._owned(key)
        slotfile.write(
            self.path,
            self.spare,
            replace(content, passphrase=_passphrase_slot(key, content.profile, passphrase)),
        )

    def drop_passphrase(self, key: bytes) -> None:
        """Let only the keyring and the recovery code open the profile; raises ``keys.no_keyring``."""
        content = self._owned(key)
        if content.keyring is None:
            raise LedarappError("keys.no_keyring")
        slotfile.write(self.path, self.spare, replace(content, passphrase=None))

    def set_keyring(self, key: bytes) -> str:
        """Let the keyring that answers now open the profile, after another way has; return its name.

        Raises ``keys.no_keyring`` or ``keys.keyring_locked``; the slot is then as it was.
        """
        content = self._owned(key)
        slot = _keyring_slot(key, content.profile)
        slotfile.write(self.path, self.spare, replace(content, keyring=slot))
        return slot.backend

    def keep_secret(self, key: bytes, name: str, value: str) -> None:
        """Keep a small secret (the signing identity's password) with the profile.

        It lies in the key file under the store's key, which the keyring guards, not in the keyring itself: so
        it survives all that the store's key survives, a reset keyring included.
        """
        content = self._owned(key)
        outer = wrapping.derive(key, "ledarapp secrets")
        kept = {**dict(content.secrets), name: wrapping.wrap(outer, value.encode(), _purpose(name, content))}
        slotfile.write(self.path, self.spare, replace(content, secrets=tuple(sorted(kept.items()))))

    def secret(self, key: bytes, name: str) -> str | None:
        """Return the secret kept under this name, or None; raises ``keys.damaged_slot_file``."""
        content = self._owned(key)
        wrapped = dict(content.secrets).get(name)
        if wrapped is None:
            return None
        outer = wrapping.derive(key, "ledarapp secrets")
        value = wrapping.unwrap(outer, wrapped, _purpose(name, content))
        if value is None:
            raise LedarappError("keys.damaged_slot_file", path=self.path)
        return value.decode()

    def _owned(self, key: bytes) -> SlotFile:
        """Return the content after making sure that ``key`` is this profile's; another one would lock it."""
        content = slotfile.read(self.path, self.spare)
        if not wrapping.same(wrapping.check_value(key), content.check):
            raise ValueError("this key belongs to another profile")
        return content

    def _opened(self, content: SlotFile, outer: bytes, wrapped: str, kind: str, code: str) -> bytes:
        key = wrapping.unwrap(outer, wrapped, _purpose(kind, content))
        if key is None:
            raise LedarappError(code)
        if not wrapping.same(wrapping.check_value(key), content.check):
            raise LedarappError("keys.damaged_slot_file", path=self.path)
        slotfile.heal(self.path, self.spare, content)
        return key


def _purpose(kind: str, content: SlotFile | str) -> str:
    profile = content if isinstance(content, str) else content.profile
    return f"ledarapp {kind} {profile}"


def _keyring_slot(key: bytes, profile: str) -> KeyringSlot:
    """Put a fresh secret into the keyring, read it back, and only then trust the key to it."""
    backend = ring.found()
    secret = secrets.token_urlsafe(KEY_BYTES)
    ring.keep(backend, profile, secret)
    outer = wrapping.derive(secret.encode(), "ledarapp keyring")
    return KeyringSlot(
        backend=ring.name_of(backend), key=wrapping.wrap(outer, key, _purpose("keyring", profile))
    )


def _passphrase_slot(key: bytes, profile: str, passphrase: str) -> PassphraseSlot:
    salt, cost = secrets.token_bytes(SALT_BYTES), Cost()
    outer = wrapping.from_passphrase(passphrase, salt, cost)
    return PassphraseSlot(
        salt=salt.hex(), cost=cost, key=wrapping.wrap(outer, key, _purpose("passphrase", profile))
    )


def _recovery_slot(key: bytes, profile: str) -> tuple[str, RecoverySlot]:
    code, salt = recovery.new_code(), secrets.token_bytes(SALT_BYTES)
    outer = wrapping.derive(recovery.read_code(code), "ledarapp recovery", salt)
    return code, RecoverySlot(salt=salt.hex(), key=wrapping.wrap(outer, key, _purpose("recovery", profile)))


def _judge(passphrase: str, least: int) -> None:
    if passphrase and len(passphrase) < least:
        raise LedarappError("keys.short_passphrase", least=least)
