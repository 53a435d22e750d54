"""The inbox: packages that have come are kept as they came, with what a list can tell of each.

Nothing here takes a package in. Reading and judging a file works on plain values, beside the interface; the
documents inside are judged in a process of their own.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.parcel import InboxLine, Parcel
from ledarapp.domain.retention import is_over
from ledarapp.domain.review import review
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import receiving
from ledarapp.operations.desk import Desk
from ledarapp.operations.exchanging import Look
from ledarapp.operations.receiving import Circle, Received
from ledarapp.operations.steps import Stepwise

ENDINGS = (".asice", ".age")
WAITING = frozenset({"exchange.needs_passphrase", "exchange.wrong_passphrase"})
"""Codes of a file that somebody must open with the passphrase they were told."""

Mark: TypeAlias = tuple[str, int, int]
"""Name, size and time: by these a file in a watched folder is known again."""

_MOST_AT_ONCE = 200
_SETTLED = 3.0
"""Seconds since it was last written to."""
_WRITTEN = ("basis", "goals", "check")
_DUE = {Stage.DRAFT: "", Stage.IN_FORCE: "self_evaluation", Stage.SELF_EVALUATED: "assessment_talk"}
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A file that has come: its bytes, whose agreement it is about, and what can be told of it."""

    data: bytes = field(repr=False)
    agreement: str
    parcel: Parcel

    @property
    def id(self) -> str:
        """The hash under which it lies in the inbox: the same file again is the same parcel."""
        return hashlib.sha256(self.data).hexdigest()


def is_package(path: Path) -> bool:
    """Tell by its name whether a file may be a package."""
    return path.suffix.lower() in ENDINGS


def judge(desk: Desk, path: Path, people: Circle) -> Arrival | LedarappError:
    """Read and judge a file; an error instead for one that is no package. Runs beside the interface."""
    try:
        return arrival(desk, receiving.receive(path, people))
    except LedarappError as error:
        if error.code not in WAITING:
            return error
        # Encrypted under a passphrase: what is in it can't be told before somebody gives it.
        return Arrival(
            data=files.read(path, at_most=receiving.LARGEST),
            agreement="",
            parcel=Parcel(name=path.name, code=error.code),
        )


def arrival(desk: Desk, received: Received) -> Arrival:
    """Return what the inbox tells of a file that was looked into; raises ``exchange.not_a_package``."""
    look = received.look
    if look is None:
        raise LedarappError("exchange.not_a_package")
    theirs, details = look.package.agreement, look.package.details
    now = stage(theirs)
    due = {each.key: each.on for each in theirs.milestones}.get(_DUE.get(now, ""))
    parcel = Parcel(
        name=received.path.name,
        sender=details.sender_name,
        unit=theirs.person(details.sender).unit,
        stage=str(now),
        version=theirs.version,
        due=due,
        code=str(look.sender.code) if look.sound else look.problems[0],
        is_sound=look.sound,
        remarks=_remarks(desk, look),
    )
    return Arrival(data=received.came, agreement=theirs.id, parcel=parcel)


def keep(desk: Desk, come: Arrival, *, read: bool = False) -> bool:
    """Put it into the inbox; False when it was there already, which then only tells what is known by now."""
    line = InboxLine(id=come.id, agreement=come.agreement, at=desk.now(), parcel=come.parcel, is_read=read)
    new = desk.store.parcels.keep(line, come.data)
    if not new and read:
        desk.store.parcels.mark(come.id, read=True)
    return new


Taking: TypeAlias = Stepwise[bool]


def taking(desk: Desk, path: Path, people: Circle) -> Taking:
    """Judge a file and put it into the inbox; tells whether it is new there.

    Raises what stands in the way of a file that is no package.
    """
    come = yield partial(judge, desk, path, people)
    if isinstance(come, LedarappError):
        raise come
    return keep(desk, come)


def lines(desk: Desk) -> tuple[InboxLine, ...]:
    """Return what lies in the inbox, the latest first."""
    return tuple(each for each in desk.store.parcels.lines() if each.deleted_at is None)


def content(desk: Desk, parcel_id: str) -> bytes:
    """Return the file as it came; raises ``files.missing`` for one that was removed."""
    data = desk.store.parcels.data(parcel_id)
    if data is None:
        raise LedarappError("files.missing", path=parcel_id[:8])
    return data


def delete(desk: Desk, parcel_id: str) -> None:
    """Put a package among the deleted, from where it can be brought back."""
    desk.store.parcels.put_away(parcel_id, desk.now())


def restore(desk: Desk, parcel_id: str) -> None:
    """Bring a deleted package back."""
    desk.store.parcels.put_away(parcel_id, None)


def mark(desk: Desk, parcel_id: str, *, read: bool) -> None:
    """Note that a package was read, or is to be read again."""
    desk.store.parcels.mark(parcel_id, read=read)


def tidy(desk: Desk) -> int:
    """Remove for good what has lain among the deleted for its time; return how many."""
    now = desk.now()
    over = tuple(
        each.id
        for each in desk.store.parcels.lines()
        if each.deleted_at is not None and is_over(each.deleted_at, now, days=desk.kept_days)
    )
    if over:
        desk.store.parcels.drop(over)
    return len(over)


def fresh(folder: Path, seen: Collection[Mark]) -> tuple[tuple[Path, Mark], ...]:
    """Return the packages in a watched folder that weren't seen yet, each with the mark to know it by.

    One that may still be on its way (written to a moment ago) waits for the next look. A folder that can't be
    read holds nothing: it is looked at again later.
    """
    found = []
    try:
        inside = sorted(folder.iterdir())
    except OSError as error:
        _log.warning("the watched folder was not read: %s", error.errno)
        return ()
    for path in inside:
        if not is_package(path):
            continue
        try:
            told = path.stat()
        except OSError:
            continue  # gone in between
        mark_of = (path.name, told.st_size, told.st_mtime_ns)
        if mark_of not in seen and time.time() - told.st_mtime >= _SETTLED:
            found.append((path, mark_of))
    return tuple(found[:_MOST_AT_ONCE])


def _remarks(desk: Desk, look: Look) -> int:
    """Return how many remarks there are on the agreement inside; none where its form can't be read."""
    try:
        template = desk.library.read(look.package.template_text)
    except LedarappError:
        return 0
    theirs = replace(look.package.agreement, set_aside=())
    # What the other side hasn't come to yet is no remark on what it has sent.
    done: tuple[str, ...] = _WRITTEN if stage(theirs) in {Stage.DRAFT, Stage.PROPOSED} else ()
    if stage(theirs) is Stage.SELF_EVALUATED:
        done = ("self_evaluation",)
    return sum(each.screen in done for each in review(theirs, template))
