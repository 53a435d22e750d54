"""The operating system's keyring: a convenience that is never believed without reading back.

``keyring`` is imported where it is used, and without what it needs only to search (``later``): whole, it
takes half as long as a bare window.
"""

from __future__ import annotations

import importlib
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from ledarapp.domain.errors import LedarappError
from ledarapp.later import later

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "Ledarapp"
# For downloads, recipes and searches that asking one keyring for one secret never comes to.
_UNASKED = (
    "configparser",
    "importlib_metadata",
    "more_itertools",
    "platform",
    "subprocess",
    "urllib.request",
)
# Made directly at start: keyring's own search tries every backend and asks the bus for each (86–150 ms).
_KNOWN = {
    "keyring.backends.SecretService.Keyring": ("keyring.backends.SecretService", "Keyring"),
    "keyring.backends.Windows.WinVaultKeyring": ("keyring.backends.Windows", "WinVaultKeyring"),
    "keyring.backends.macOS.Keyring": ("keyring.backends.macOS", "Keyring"),
}


def prepare(name: str) -> None:
    """Read the library behind the keyring of this name, without asking it anything."""
    _load_library()
    if name in _KNOWN:
        with suppress(ImportError):  # told when the keyring is asked
            importlib.import_module(_KNOWN[name][0])


def name_of(ring: KeyringBackend) -> str:
    """Return the backend's full name, as it is recorded in the key file."""
    return f"{type(ring).__module__}.{type(ring).__qualname__}"


def keep(ring: KeyringBackend, profile: str, secret: str) -> None:
    """Write the secret and read it back; some backends take everything and keep nothing.

    Raises ``keys.keyring_locked`` or ``keys.no_keyring``.
    """
    try:
        ring.set_password(_SERVICE, profile, secret)
        kept = ring.get_password(_SERVICE, profile)
    except _locked() as error:
        raise LedarappError("keys.keyring_locked", keyring=name_of(ring)) from error
    except _faults() as error:
        raise LedarappError("keys.no_keyring") from error
    if kept != secret:
        raise LedarappError("keys.no_keyring")


def fetch(ring: KeyringBackend, profile: str) -> str | None:
    """Return the secret kept for this profile, or None; raises as ``keep``."""
    try:
        return ring.get_password(_SERVICE, profile)
    except _locked() as error:
        raise LedarappError("keys.keyring_locked", keyring=name_of(ring)) from error
    except _faults() as error:
        raise LedarappError("keys.no_keyring") from error


def found() -> KeyringBackend:
    """Return the keyring this person's session offers; raises ``keys.no_keyring``."""
    _load_library()
    import keyring  # noqa: PLC0415 - see above

    try:
        ring = keyring.get_keyring()
        # Where several answer, keyring gives a chain of them; one name is recorded, so the first is used.
        chain = getattr(ring, "backends", None)
        return chain[0] if chain else ring
    except _faults() as error:
        raise LedarappError("keys.no_keyring") from error


def recorded(name: str) -> KeyringBackend:
    """Return the keyring with the recorded name; raises ``keys.no_keyring``, ``keys.keyring_changed``."""
    if name in _KNOWN:
        _load_library()
        module, kind = _KNOWN[name]
        try:
            backend = getattr(importlib.import_module(module), kind)
            if backend.viable:
                return _made(backend)
        except _faults() as error:
            raise LedarappError("keys.no_keyring") from error
    ring = found()
    if name_of(ring) != name:
        code = "keys.no_keyring" if ring.priority <= 0 else "keys.keyring_changed"
        raise LedarappError(code, keyring=name_of(ring), recorded=name)
    return ring


def _load_library() -> None:
    with later(*_UNASKED):
        importlib.import_module("keyring")


def _made(backend: type[KeyringBackend]) -> KeyringBackend:
    return backend()


def _locked() -> type[Exception]:
    from keyring.errors import KeyringLocked  # noqa: PLC0415 - see above

    return KeyringLocked


def _faults() -> tuple[type[Exception], ...]:
    """Return what the backends raise; some let their own libraries' errors through."""
    from keyring.errors import KeyringError  # noqa: PLC0415 - see above

    faults: list[type[Exception]] = [KeyringError, RuntimeError, OSError, ImportError]
    if sys.platform == "linux":
        faults.append(_error("secretstorage.exceptions", "SecretStorageException"))
        faults.append(_error("jeepney.wrappers", "DBusErrorResponse"))
    if sys.platform == "win32":
        faults.append(_error("win32ctypes.pywin32.pywintypes", "error"))
    return tuple(faults)


def _error(module: str, name: str) -> type[Exception]:
    try:
        kind: type[Exception] = getattr(importlib.import_module(module), name)
    except ImportError:
        return RuntimeError
    return kind
