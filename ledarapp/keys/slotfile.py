"""The key file: the store's key wrapped once per way of opening it, as JSON, with a twin elsewhere."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.keys.wrapping import Cost

FORMAT = 1
_LARGEST = 1_000_000
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringSlot:
    """``backend`` is the full name of the keyring that holds the outer key."""

    backend: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseSlot:
    """``salt`` in hex; the cost stands here so that it can rise without locking anyone out."""

    salt: str
    cost: Cost
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySlot:
    """``proven``: the person has typed the code back and it has opened the store."""

    salt: str
    key: str
    proven: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFile:
    """What stands in the file. ``check`` tells whether an unwrapped key is this profile's."""

    profile: str
    check: str
    recovery: RecoverySlot
    keyring: KeyringSlot | None = None
    passphrase: PassphraseSlot | None = None
    secrets: tuple[tuple[str, str], ...] = field(default=())


def write(path: Path, spare: Path, content: SlotFile) -> None:
    """Write the file and its twin, each whole; raises the codes of ``files.write_atomically``."""
    data = _encoded(content)
    files.make_folder(spare.parent)
    files.write_atomically(path, data, private=True)
    files.write_atomically(spare, data, private=True)


def read(path: Path, spare: Path) -> SlotFile:
    """Return the key file's content, from its twin when the file itself is missing or damaged.

    Raises ``keys.missing_slot_file``, ``keys.damaged_slot_file`` or ``keys.made_by_newer_version``.
    """
    try:
        return _read(path)
    except LedarappError as error:
        if error.code == "keys.made_by_newer_version" or not spare.exists():
            raise
        _log.warning("key file not read (%s), its twin is used", error.code)
        return _read(spare)


def heal(path: Path, spare: Path, content: SlotFile) -> None:
    """Write the file and its twin where either doesn't say this; the profile opens if it can't be, too."""
    try:
        if any(not each.exists() or files.read(each) != _encoded(content) for each in (path, spare)):
            write(path, spare, content)
    except LedarappError as error:
        _log.warning("the key file was not renewed: %s", error.code)


def _encoded(content: SlotFile) -> bytes:
    raw = {"format": FORMAT, **asdict(content), "secrets": dict(content.secrets)}
    return f"{json.dumps(raw, indent=2, sort_keys=True)}\n".encode()


def _read(path: Path) -> SlotFile:
    if not path.exists():
        raise LedarappError("keys.missing_slot_file", path=path)
    try:
        return _content(path, json.loads(files.read(path, at_most=_LARGEST)))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise LedarappError("keys.damaged_slot_file", path=path) from error


def _content(path: Path, raw: dict[str, Any]) -> SlotFile:
    if raw["format"] > FORMAT:
        raise LedarappError("keys.made_by_newer_version", path=path, found=raw["format"], known=FORMAT)
    content = SlotFile(
        profile=_text(raw["profile"]),
        check=_text(raw["check"]),
        recovery=_recovery(raw["recovery"]),
        keyring=_maybe(_keyring, raw["keyring"]),
        passphrase=_maybe(_passphrase, raw["passphrase"]),
        secrets=tuple((_text(name), _text(text)) for name, text in sorted(raw["secrets"].items())),
    )
    if content.passphrase and not content.passphrase.cost.is_sane():
        raise ValueError(content.passphrase.cost)
    return content


def _maybe(make: Callable[[dict[str, Any]], _T], raw: dict[str, Any] | None) -> _T | None:
    return None if raw is None else make(raw)


def _keyring(raw: dict[str, Any]) -> KeyringSlot:
    return KeyringSlot(backend=_text(raw["backend"]), key=_text(raw["key"]))


def _passphrase(raw: dict[str, Any]) -> PassphraseSlot:
    cost = Cost(**{name: int(value) for name, value in raw["cost"].items()})
    return PassphraseSlot(salt=_hex(raw["salt"]), cost=cost, key=_text(raw["key"]))


def _recovery(raw: dict[str, Any]) -> RecoverySlot:
    return RecoverySlot(salt=_hex(raw["salt"]), key=_text(raw["key"]), proven=bool(raw["proven"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _hex(value: object) -> str:
    bytes.fromhex(_text(value))
    return _text(value)
