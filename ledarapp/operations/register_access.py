"""The way to a register: its address from the settings, its password from the profile's secrets.

Apart from ``registering``, so that a command that needs no register doesn't load what speaks to one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ledarapp.domain import address
from ledarapp.domain.errors import LedarappError

if TYPE_CHECKING:
    from ledarapp.domain.address import Address
    from ledarapp.operations.desk import Secrets

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Access:
    """``url`` is the register's address, ``secrets`` gets at the secrets of the profile."""

    url: str
    secrets: Callable[[], Secrets]

    @property
    def address(self) -> Address:
        """Return the register's address; raises ``register.no_address`` and what ``address.read`` raises."""
        if not self.url:
            raise LedarappError("register.no_address")
        return address.read(self.url)

    def password(self) -> str | None:
        """Return the password kept for this register, or None: no profile, none kept, no way in unasked."""
        name = self._name
        try:
            return self.secrets().secret(name)
        except LedarappError as error:
            _log.info("no password of the profile's: %s", error.code)
            return None

    def keep_password(self, password: str) -> None:
        """Keep the password with the profile, for this address alone; raises the ``keys.…`` codes."""
        self.secrets().keep_secret(self._name, password)

    @property
    def _name(self) -> str:
        return f"register {self.address.name}"
