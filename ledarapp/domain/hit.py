"""Where words were found: in an agreement, or in one of many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ledarapp.domain.merge import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A field that holds the words: where it stands (``path`` as in ``merge``), and its whole text.

    ``screen``, ``field`` and ``goal`` name the place as a ``Finding`` does. ``label`` is what the place is
    called in the form: the goal's number, or the title of a heading or a date.
    """

    path: Path
    text: str
    screen: str
    field: str
    goal: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place in some agreement, and the name that the agreement is shown by."""

    agreement: str
    name: str
    hit: Hit
