"""The desk a person sits at: the store, the forms, the secrets and the clock that every verb works with.

The verbs beside this module import the rooms that draw, sign and verify only when they are used: these take
half a second (documents) and a second (signatures) to load, which the first window must not pay. For the same
reason the values of an agreement are named here for their types alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ledarapp.domain.retention import KEPT_DAYS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.signature import Role
    from ledarapp.domain.template import Template
    from ledarapp.store.store import Store
    from ledarapp.templates import Library


class Secrets(Protocol):
    """Where short secrets are kept; the keyring in a profile, a mapping in a rehearsal."""

    def secret(self, name: str) -> str | None:
        """Return the secret of this name, or None."""

    def keep_secret(self, name: str, value: str) -> None:
        """Keep it; raises a ``keys.…`` code where it can't be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One person's place of work. ``now`` is UTC; ``new_id`` gives a fresh id at each call.

    ``resources`` is the folder of fonts and forms, ``identity`` the file of the signing certificate.
    ``timestamp_url`` names the time stamp authority, empty for none; with ``lasting_proof``
    a signed file also takes along what proves its certificates and times later. ``kept_days`` is how long
    what was deleted can be brought back.
    """

    store: Store
    library: Library
    secrets: Secrets
    resources: Path
    identity: Path
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    timestamp_url: str = ""
    lasting_proof: bool = False
    kept_days: int = KEPT_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An agreement on the desk, with the form it was written under and the side its owner is on."""

    agreement: Agreement
    template: Template
    side: Role


def template_of(desk: Desk, agreement: Agreement) -> Template:
    """Return the form this agreement is pinned to, from its own kept text (R239)."""
    return desk.library.read(desk.store.template_text(agreement.id))
