"""Open a profile and lay its desk; make a new one; get into one whose keyring has forgotten."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.retention import KEPT_DAYS
from ledarapp.keys import KeySlots, SlotState
from ledarapp.operations.desk import Desk, Secrets
from ledarapp.store import backups
from ledarapp.store.store import Store
from ledarapp.templates import Library

if TYPE_CHECKING:
    from ledarapp.store.backup_content import BackupContent

__all__ = [
    "MENDED",
    "BackupContent",
    "Door",
    "KeySlots",
    "NewProfile",
    "PassingSecrets",
    "Places",
    "ProfileSecrets",
    "is_guarded",
    "lay",
    "leave",
]


MENDED = frozenset({"store.damaged", "store.missing", "store.wrong_key"})
"""The refusals after which a copy may take the store's place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where one profile lies, and where the program's own forms and fonts do.

    ``tells_sync`` names the service that would copy a folder behind the program's back, ``network`` for a
    folder on another computer, or None;
    ``proposal`` is the folder to name instead. ``forms``, ``allowed_forms``, ``least_passphrase`` and
    ``kept_days`` are what an organisation has decided (``policy.py``).
    """

    folder: Path
    store: Path
    slots: Path
    spare_slots: Path
    identity: Path
    backups: Path
    resources: Path
    proposal: Path
    tells_sync: Callable[[Path], str | None]
    forms: Path | None = None
    allowed_forms: frozenset[str] = frozenset()
    least_passphrase: int = 0
    kept_days: int = KEPT_DAYS

    def library(self) -> Library:
        """Return the forms: the program's, and those the organisation has added or left to choose from."""
        own = self.folder / "forms"
        return Library(self.resources, also=self.forms, allowed=self.allowed_forms, own=own)

    def unfit(self) -> LedarappError | None:
        """Return why no profile should lie here, or None.

        ``store.in_sync_folder`` for a folder that is copied behind our back, ``store.in_network_folder``.
        """
        service = self.tells_sync(self.folder)
        if service is None:
            return None
        code = "store.in_network_folder" if service == "network" else "store.in_sync_folder"
        return LedarappError(code, path=self.folder, service=service, proposal=self.proposal)


@dataclass(slots=True)
class ProfileSecrets:
    """The secrets of an opened profile, as the verbs ask for them; ``key`` is empty once it is forgotten."""

    slots: KeySlots
    key: bytes = field(repr=False)

    def secret(self, name: str) -> str | None:
        """Return the secret of this name, or None."""
        return self.slots.secret(self.key, name)

    def keep_secret(self, name: str, value: str) -> None:
        """Keep the secret with the profile."""
        self.slots.keep_secret(self.key, name, value)

    def forget(self) -> None:
        """Let go of the key: whoever still holds the desk can open nothing by it."""
        self.key = b""


@dataclass(frozen=True, slots=True)
class PassingSecrets:
    """Secrets that end with the program: for a rehearsal."""

    held: dict[str, str] = field(default_factory=dict, repr=False)

    def secret(self, name: str) -> str | None:
        """Return the secret of this name, or None."""
        return self.held.get(name)

    def keep_secret(self, name: str, value: str) -> None:
        """Keep the secret until the program ends."""
        self.held[name] = value


@dataclass(frozen=True, slots=True)
class NewProfile:
    """A desk in a profile just made. ``recovery_code`` is shown now and never again.

    ``keyring`` names the keyring that opens it from now on, or is empty when the passphrase does.
    """

    desk: Desk
    recovery_code: str = field(repr=False)
    keyring: str


@dataclass(frozen=True, slots=True)
class Door:
    """The way into one profile. ``timestamp_url`` and ``lasting_proof`` go to the desk as they are."""

    places: Places
    timestamp_url: str = ""
    lasting_proof: bool = False

    @property
    def slots(self) -> KeySlots:
        """The key file and its twin."""
        return KeySlots(self.places.slots, self.places.spare_slots, self.places.least_passphrase)

    def prepare(self) -> None:
        """Read the libraries opening will need: before Qt, which reads the source of each module after it."""
        self.slots.prepare()

    def is_new(self) -> bool:
        """Tell whether nobody has made this profile yet. A store without keys is not new, it is locked."""
        return not self.slots.exist() and not self.places.store.exists()

    def ways(self) -> SlotState:
        """Return by which ways the profile opens; raises ``keys.missing_slot_file`` and its kin."""
        return self.slots.state()

    def make(self, *, passphrase: str = "", use_keyring: bool = True) -> NewProfile:
        """Make the profile and lay its desk.

        Raises what ``Places.unfit`` tells, ``keys.no_keyring`` where
        no keyring answers and no passphrase is given, and what ``Store.create`` raises.
        """
        unfit = self.places.unfit()
        if unfit is not None:
            raise unfit
        if self.places.store.exists():
            raise LedarappError("store.exists", path=self.places.store)
        files.make_folder(self.places.folder)
        made = self.slots.create(passphrase=passphrase, use_keyring=use_keyring)
        try:
            store = Store.create(self.places.store, made.key, backup_folder=self.places.backups)
        except LedarappError:
            # Keys that stay would open the next try without its recovery code ever having been shown.
            self._unmake()
            raise
        return NewProfile(self._lay(store, made.key), made.recovery_code, made.keyring)

    def by_keyring(self) -> Desk:
        """Open without asking; raises the ``keys.keyring_…`` codes, after which another way may open."""
        return self._open(self.slots.open_with_keyring())

    def by_passphrase(self, passphrase: str) -> Desk:
        """Open with the passphrase; raises ``keys.wrong_passphrase`` or ``keys.no_passphrase``."""
        return self._open(self.slots.open_with_passphrase(passphrase))

    def by_recovery_code(self, typed: str) -> Desk:
        """Open with the recovery code.

        Raises ``keys.recovery_code_mistyped`` or ``keys.wrong_recovery_code``.
        """
        return self._open(self.slots.open_with_recovery_code(typed))

    def by_key(self, key: bytes) -> Desk:
        """Open with the key itself, which one of the slots has given."""
        return self._open(key)

    def proves(self, typed: str) -> bool:
        """Tell whether the code that was typed back opens this profile, and note that it does."""
        try:
            self.slots.open_with_recovery_code(typed)
        except LedarappError:
            return False
        return True

    def copies(self, key_of: Callable[[KeySlots], bytes]) -> tuple[BackupContent, ...]:
        """Return what each copy holds, the newest first. ``key_of`` as in ``bring_back``."""
        from ledarapp.store.backup_content import backup_contents  # noqa: PLC0415 - no start asks for it

        return backup_contents(self.places.backups, key_of(self.slots))

    def bring_back(self, key_of: Callable[[KeySlots], bytes], chosen: Path | None = None) -> Desk:
        """Put the newest good copy, or the chosen one, in the place of the store, and open it.

        ``key_of`` opens the slots by whichever way the person has. What stood there is kept: whole as a copy,
        damaged beside it. Raises ``store.no_backup``.
        """
        key = key_of(self.slots)
        backups.bring_back(self.places.store, key, self.places.backups, datetime.now(UTC), chosen)
        return self._open(key)

    def _open(self, key: bytes) -> Desk:
        """Open the store; make one whose making was cut off after the keys."""
        if not self.places.store.exists() and not backups.made(self.places.backups):
            return self._lay(Store.create(self.places.store, key, backup_folder=self.places.backups), key)
        return self._lay(Store.open(self.places.store, key, backup_folder=self.places.backups), key)

    def _unmake(self) -> None:
        store = self.places.store
        for path in (store, store.with_name(f"{store.name}-wal"), self.places.slots, self.places.spare_slots):
            with suppress(OSError):
                path.unlink()

    def _lay(self, store: Store, key: bytes) -> Desk:
        desk = lay(self.places, store, ProfileSecrets(self.slots, key))
        return replace(desk, timestamp_url=self.timestamp_url, lasting_proof=self.lasting_proof)


def is_guarded(door: Door) -> bool:
    """Tell whether a passphrase opens the profile; False too where that can't be told now."""
    try:
        return door.ways().passphrase
    except LedarappError:
        return False


def leave(desk: Desk) -> None:
    """Close the desk and forget the key; a checked copy is made of what no copy holds yet."""
    try:
        desk.store.close(at=desk.now())
    finally:
        if isinstance(desk.secrets, ProfileSecrets):
            desk.secrets.forget()


def lay(places: Places, store: Store, held: Secrets) -> Desk:
    """Return the desk over an opened store."""
    return Desk(
        store=store,
        library=places.library(),
        secrets=held,
        resources=places.resources,
        identity=places.identity,
        now=lambda: datetime.now(UTC),
        new_id=_new_id,
        kept_days=places.kept_days,
    )


def _new_id() -> str:
    import uuid  # noqa: PLC0415 - with what it asks of the platform it is for the first new thing, not the start

    return uuid.uuid4().hex
