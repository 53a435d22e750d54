"""What one part of a long run has shown: how often it was tried, how often it went wrong."""

from __future__ import annotations

from dataclasses import dataclass


class CannotError(Exception):
    """This part can't be done on this machine; the reason is printed and the part counts as not done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """``wrong`` counts what was broken, ``tried`` what was tried of ``wanted``; ``figure`` tells it."""

    tried: int
    wanted: int
    wrong: int
    figure: str

    @property
    def kept(self) -> bool:
        """Whether nothing went wrong and all that was wanted was tried."""
        return self.wrong == 0 and self.tried >= self.wanted
