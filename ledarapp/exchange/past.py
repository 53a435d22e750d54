"""What was signed in the earlier rounds of a long agreement, as it goes along in a package."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition, Signature

_ENTRY = re.compile(r"round-([1-9][0-9]{0,2})-(self-evaluation|assessment)\.(?:pdf|json)")


@dataclass(frozen=True, slots=True, kw_only=True)
class PastFile:
    """One edition of an earlier round: the signed file, and the canonical JSON its signatures are about."""

    round: int
    edition: Edition
    pdf: bytes
    data: bytes

    def signatures(self, agreement: Agreement) -> tuple[Signature, ...]:
        """Return the signatures that the agreement says were given for it, in their order."""
        return tuple(
            each for each in agreement.signatures if (each.edition, each.round) == (self.edition, self.round)
        )


def entries(files: tuple[PastFile, ...]) -> dict[str, bytes]:
    """Return the entries these files lie in."""
    found: dict[str, bytes] = {}
    for each in files:
        place = f"round-{each.round}-{each.edition}"
        found |= {f"{place}.pdf": each.pdf, f"{place}.json": each.data}
    return found


def is_entry(name: str) -> bool:
    """Tell whether the entry is of an earlier round."""
    return _ENTRY.fullmatch(name) is not None


def collect(found: Mapping[str, bytes], agreement: Agreement) -> tuple[PastFile, ...]:
    """Return the files of earlier rounds among the entries, in the order of the rounds.

    Raises ``exchange.missing_entry`` for half of one and ``exchange.bad_data`` for one that nobody is said to
    have signed as it is.
    """
    places = {(int(match[1]), match[2]) for name in found if (match := _ENTRY.fullmatch(name))}
    files = []
    for number, edition in sorted(places):
        place = f"round-{number}-{edition}"
        for name in (f"{place}.pdf", f"{place}.json"):
            if name not in found:
                raise LedarappError("exchange.missing_entry", entry=name)
        file = PastFile(
            round=number,
            edition=Edition(edition),
            pdf=found[f"{place}.pdf"],
            data=found[f"{place}.json"],
        )
        said = {each.content_hash for each in file.signatures(agreement)}
        if number >= agreement.round or said != {hashlib.sha256(file.data).hexdigest()}:
            raise LedarappError("exchange.bad_data", field=place)
        files.append(file)
    return tuple(files)
