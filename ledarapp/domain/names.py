"""Whether two ways of writing a name can be the same person's."""

from __future__ import annotations

import unicodedata


def same_person(certificate: str, party: str) -> bool:
    """Tell whether a certificate's name can be that of this party.

    Cards write «NORDMANN KARI ANNE 12345678»: order, capitals, accents, numbers and further given names don't
    count. At least two names must agree, or the only one there is. An unnamed party is nobody's.
    """
    held, named = _names(certificate), _names(party)
    if not held or not named:
        return False
    return held == named or (min(len(held), len(named)) > 1 and (held <= named or named <= held))


def _names(text: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(
        letter if letter.isalpha() else " " for letter in plain if not unicodedata.combining(letter)
    )
    return frozenset(kept.split())
