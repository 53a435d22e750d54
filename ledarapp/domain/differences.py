"""What happened to a document after a signature was given, as facts that can each be told in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """One thing that was done; each names a sentence in ``resources/messages``."""

    COVERS_ALL = "verdict.later.covers_all"
    COVERS_THEN = "verdict.later.covers_then"
    SIGNED = "verdict.later.signed"
    STAMPED = "verdict.later.stamped"
    EVIDENCE = "verdict.later.evidence"
    NOTHING_ELSE = "verdict.later.nothing_else"
    METADATA = "verdict.later.metadata"
    PAGE = "verdict.later.page"
    PAGES = "verdict.later.pages"
    OVERLAY = "verdict.later.overlay"
    ANNOTATION = "verdict.later.annotation"
    LAYER = "verdict.later.layer"
    FONT = "verdict.later.font"
    SPOKEN = "verdict.later.spoken"
    ATTACHMENT = "verdict.later.attachment"
    FIELD_ADDED = "verdict.later.field_added"
    FIELD = "verdict.later.field"
    APPEARANCE = "verdict.later.appearance"
    REMOVED = "verdict.later.removed"
    OTHER = "verdict.later.other"
    BYTES = "verdict.later.bytes"
    ROOM = "verdict.later.room"
    GAP = "verdict.later.gap"

    @property
    def lawful(self) -> bool:
        """Whether a later signature, or what keeps signatures checkable, brings this along."""
        return self in {Kind.COVERS_ALL, Kind.COVERS_THEN, Kind.SIGNED, Kind.STAMPED, Kind.EVIDENCE}


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """One fact: ``about`` is the page, the field or the layer; ``who`` gave the signature."""

    kind: Kind
    about: str = ""
    who: str = ""

    @property
    def values(self) -> dict[str, object]:
        """What the sentence needs; a field's name stands under ``in_field``, to be put into words."""
        named = self.kind in {Kind.SIGNED, Kind.FIELD_ADDED, Kind.FIELD, Kind.APPEARANCE}
        return {"in_field" if named else "about": self.about, "who": self.who}


class Cause(StrEnum):
    """Why a file as a whole can't be what was signed; each names a sentence."""

    TRUNCATED = "verdict.cause.truncated"
    BROKEN = "verdict.cause.broken"
    RESAVED = "verdict.cause.resaved"
    EDITED = "verdict.cause.edited"
    STRIPPED = "verdict.cause.stripped"
    SAME_FIELD_TWICE = "verdict.cause.same_field_twice"


def told(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Put each fact once, in a steady order, and say so where there was nothing else."""
    once = tuple(dict.fromkeys(steps))
    if any(step.kind in {Kind.SIGNED, Kind.STAMPED, Kind.EVIDENCE} for step in once) and all(
        step.kind.lawful for step in once
    ):
        return (*once, Step(Kind.NOTHING_ELSE))
    return once
