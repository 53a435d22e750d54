"""One file that the judges are asked about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

BLANK, UNSIGNED = "blank", "unsigned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One file to judge.

    ``state`` is BLANK, UNSIGNED or the number of signatures; no further one follows the ``last``.
    ``level`` is that of its signatures (PAdES baseline).
    """

    path: Path
    form: str
    language: str
    state: str
    last: bool = False
    level: str = "B"

    @property
    def signatures(self) -> int:
        """How many signatures the file must hold; a package is sealed once."""
        return int(self.state) if self.state.isdigit() else 0
