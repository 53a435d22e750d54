"""Says whose signature field is meant, where a sentence would else name the field as the file does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ledarapp.domain.signature import Role
from ledarapp.operations.printing import field

_PARTIES = {field(role): f"party.{role}" for role in Role}
_FIELDS = {field(role): f"field.{role}" for role in Role}

_NAMED = {"missing": _PARTIES, "empty": _PARTIES, "unexpected": _FIELDS, "in_field": _FIELDS}
"""The values that name fields, and as what a party's is told: as the party, or as the party's field."""


def in_words(values: Mapping[str, object], say: Callable[..., str]) -> dict[str, object]:
    """Return the values of a verdict's sentence with fields named for people.

    ``say`` says a sentence of ``resources/messages`` in the reader's language.
    """
    return {
        name: _told(str(value), _NAMED[name], say) if name in _NAMED and value else value
        for name, value in values.items()
    }


def _told(names: str, codes: Mapping[str, str], say: Callable[..., str]) -> str:
    return ", ".join(
        say(codes[each]) if each in codes else say("field.other", name=each) for each in names.split(", ")
    )
