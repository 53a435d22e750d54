"""The ways into the profile, seen and changed from inside it: keyring, passphrase, recovery code."""

from __future__ import annotations

from ledarapp.domain.errors import LedarappError
from ledarapp.keys import SlotState
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import ProfileSecrets

__all__ = [
    "SlotState",
    "drop_passphrase",
    "new_recovery_code",
    "proves",
    "set_passphrase",
    "use_keyring",
    "ways",
]


def ways(desk: Desk) -> SlotState | None:
    """Return by which ways the profile opens; None for a passing profile, which no key opens again.

    Raises ``keys.missing_slot_file`` and its kin.
    """
    held = desk.secrets
    return held.slots.state() if isinstance(held, ProfileSecrets) else None


def set_passphrase(desk: Desk, passphrase: str) -> None:
    """Let this passphrase open the profile, in the place of an earlier one; raises the ``files.…`` codes."""
    held = _held(desk)
    held.slots.set_passphrase(held.key, passphrase)


def drop_passphrase(desk: Desk) -> None:
    """Let no passphrase open the profile any longer; raises ``keys.no_keyring`` where nothing else would."""
    held = _held(desk)
    held.slots.drop_passphrase(held.key)


def use_keyring(desk: Desk) -> str:
    """Let the keyring that answers now open the profile and return its name; raises ``keys.no_keyring``."""
    held = _held(desk)
    return held.slots.set_keyring(held.key)


def new_recovery_code(desk: Desk) -> str:
    """Return a new recovery code, to be shown once; the old one opens nothing from now on."""
    held = _held(desk)
    return held.slots.reissue_recovery_code(held.key)


def proves(desk: Desk, typed: str) -> bool:
    """Tell whether the code that was typed back opens this profile, and note that it does."""
    try:
        _held(desk).slots.open_with_recovery_code(typed)
    except LedarappError:
        return False
    return True


def _held(desk: Desk) -> ProfileSecrets:
    if not isinstance(desk.secrets, ProfileSecrets):
        raise TypeError("a passing profile has no ways in")
    return desk.secrets
