"""Puts the rooms together; the only module that knows them all."""

from __future__ import annotations

import locale
import os
import secrets
import sys
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from ledarapp import __version__, cli, files, paths, settings
from ledarapp.domain.errors import LedarappError
from ledarapp.keys import KeySlots
from ledarapp.messages import LANGUAGES, Messages
from ledarapp.operations.desk import Desk
from ledarapp.store.store import Store
from ledarapp.templates import Library

_PASSPHRASE = "LEDARAPP_PASSPHRASE"  # noqa: S105 - the name of the variable, not its value


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or perform the command named; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if cli.names_verb(given):
        return _command(given)
    from ledarapp import window  # noqa: PLC0415 - a command must not pay for a window

    return window.run(given)


@dataclass(frozen=True, slots=True)
class ProfileSecrets:
    """The secrets of an opened profile, as the operations ask for them."""

    slots: KeySlots
    key: bytes = field(repr=False)

    def secret(self, name: str) -> str | None:
        """Return the secret of this name, or None."""
        return self.slots.secret(self.key, name)

    def keep_secret(self, name: str, value: str) -> None:
        """Keep the secret with the profile."""
        self.slots.keep_secret(self.key, name, value)


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


def desk(profile: paths.Profile, store: Store, held: ProfileSecrets | PassingSecrets, timestamp_url: str) -> Desk:
    """Put one person's desk together."""
    return Desk(
        store=store,
        library=Library(paths.resources()),
        secrets=held,
        resources=paths.resources(),
        identity=profile.identity,
        now=lambda: datetime.now(UTC),
        new_id=lambda: uuid.uuid4().hex,
        timestamp_url=timestamp_url,
    )


def slots_of(profile: paths.Profile) -> KeySlots:
    """Return the key file of this profile."""
    return KeySlots(profile.slots, profile.spare_slots)


def chosen_language(profile: paths.Profile) -> str:
    """Return the language to speak: the one chosen in the program, else the system's, else English."""
    chosen = settings.load(profile.settings).language
    tag = chosen or locale.getlocale()[0] or os.environ.get("LANG", "")
    language = tag.replace("_", "-").partition("-")[0].lower()
    language = {"no": "nb", "nn": "nb", "norwegian": "nb", "swedish": "sv"}.get(language, language)
    return language if language in LANGUAGES else "en"


@contextmanager
def rehearsal_desks() -> Iterator[tuple[Desk, Desk]]:
    """Lend two desks that leave nothing behind: their store keys are never written anywhere."""
    with tempfile.TemporaryDirectory(prefix="ledarapp-") as folder:
        desks = tuple(_passing_desk(paths.Profile(Path(folder) / side)) for side in ("leader", "superior"))
        try:
            yield desks[0], desks[1]
        finally:
            for each in desks:
                each.store.close()


def _passing_desk(profile: paths.Profile) -> Desk:
    files.make_folder(profile.folder)
    store = Store.create(profile.store, secrets.token_bytes(32))
    return desk(profile, store, PassingSecrets(), "")


def _command(given: list[str]) -> int:
    profile = _profile_in(given)
    messages, language = Messages(paths.resources() / "messages"), chosen_language(profile)
    reader = cli.parser(lambda code: messages.say(code, language), __version__)
    arguments = reader.parse_args(given)
    workplace = cli.Workplace(
        version=__version__,
        language=language,
        messages=messages,
        library=Library(paths.resources()),
        desk=lambda: _opened(profile, messages, language),
        rehearsal_desks=rehearsal_desks,
        examine=lambda: (),
    )
    return cli.run(arguments, workplace)


def _profile_in(given: Sequence[str]) -> paths.Profile:
    for option, value in zip(given, [*given[1:], ""], strict=True):
        if option == "--profile" and value:
            return paths.Profile(Path(value))
        if option.startswith("--profile="):
            return paths.Profile(Path(option.partition("=")[2]))
    return paths.default_profile()


@contextmanager
def _opened(profile: paths.Profile, messages: Messages, language: str) -> Iterator[Desk]:
    """Open the profile without asking: by the keyring, or the passphrase in the environment. Make a missing one."""
    slots = slots_of(profile)
    passphrase = os.environ.get(_PASSPHRASE, "")
    if not slots.exist():
        files.make_folder(profile.folder)
        made = slots.create(passphrase=passphrase)
        print(messages.say("cli.recovery_code", language, code=made.recovery_code), file=sys.stderr)
        key, store = made.key, Store.create(profile.store, made.key)
    else:
        key = _key(slots, passphrase)
        store = Store.open(profile.store, key)
    try:
        yield desk(profile, store, ProfileSecrets(slots, key), settings.load(profile.settings).timestamp_url)
    finally:
        store.close()


def _key(slots: KeySlots, passphrase: str) -> bytes:
    if passphrase and slots.state().passphrase:
        return slots.open_with_passphrase(passphrase)
    try:
        return slots.open_with_keyring()
    except LedarappError as error:
        raise LedarappError("keys.cannot_open", reason=error.code) from error
