"""The one error a person is meant to read: a code and the values its sentence needs."""

from __future__ import annotations


class LedarappError(Exception):
    """The world's fault (file gone, wrong password, newer version), told by code.

    ``code`` names a sentence in ``resources/messages``; ``values`` fill its placeholders.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values: dict[str, object] = values

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in sorted(self.values.items()))
        return f"{self.code} ({shown})" if shown else self.code
