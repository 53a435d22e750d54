"""The year between signing and assessing: what happened, how far a figure has come, and what shows it.

None of it is part of what was signed. Each entry belongs to the party that wrote it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ledarapp.domain.goal import Audience
from ledarapp.domain.signature import Role

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A file that shows something; its bytes lie in the store under ``sha256`` (hex).

    ``media`` is what the first bytes say it is. ``travels`` is false for one that stays on its owner's desk.
    """

    sha256: str
    name: str
    size: int
    media: str = ""
    travels: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One thing that happened (R025, R201): under one goal, on one day, written by one party.

    ``value`` is how far ``indicator`` (its id) had come; ``source`` where that is known from, ``said_by`` who
    said it.
    """

    id: str
    goal: str
    on: date
    writer: Role
    text: str = ""
    indicator: str = ""
    value: str = ""
    source: str = ""
    said_by: str = ""
    audience: Audience = Audience.PARTIES
    evidence: tuple[Evidence, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said and nothing shown."""
        return not (self.text.strip() or self.value.strip() or self.evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateNote:
    """What one party has noted of one of the agreement's dates (``key``).

    ``moved`` is another day than the one agreed, ``done`` the day it was done.
    """

    key: str
    writer: Role
    moved: date | None = None
    done: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What one party has written in the margin, for the other to read; ``goal`` is empty for the whole."""

    id: str
    writer: Role
    on: date
    name: str = ""
    goal: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute:
    """What was agreed in the talk about one goal (empty: the whole), as one party has written it down."""

    writer: Role
    on: date
    goal: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Everything noted in the year, by both; entries stand by their day, then their id."""

    entries: tuple[LogEntry, ...] = ()
    dates: tuple[DateNote, ...] = ()
    comments: tuple[Comment, ...] = ()
    minutes: tuple[Minute, ...] = ()

    def of(self, goal: str) -> tuple[LogEntry, ...]:
        """Return what was noted under the goal with this id, the latest first."""
        return tuple(reversed([each for each in self.entries if each.goal == goal]))

    def entry(self, entry_id: str) -> LogEntry | None:
        """Return the entry with this id, or None when it is gone."""
        return next((each for each in self.entries if each.id == entry_id), None)

    def files(self) -> tuple[Evidence, ...]:
        """Return each file that some entry rests on, once."""
        found = {file.sha256: file for each in self.entries for file in each.evidence}
        return tuple(found.values())

    def travelling(self, writer: Role) -> tuple[Evidence, ...]:
        """Return each file of this party's that goes along in a package, once."""
        mine = (each for each in self.entries if each.writer is writer)
        found = {file.sha256: file for each in mine for file in each.evidence if file.travels}
        return tuple(found.values())

    def noted(self, key: str, writer: Role) -> DateNote:
        """Return what this party has noted of a date; an empty note when nothing."""
        empty = DateNote(key=key, writer=writer)
        return next((each for each in self.dates if (each.key, each.writer) == (key, writer)), empty)

    def with_entry(self, entry: LogEntry) -> FollowUp:
        """Return this with the entry, in the place of the one with the same id."""
        return replace(self, entries=_sorted((*self.without_entry(entry.id).entries, entry)))

    def without_entry(self, entry_id: str) -> FollowUp:
        """Return this without the entry with this id."""
        return replace(self, entries=tuple(each for each in self.entries if each.id != entry_id))

    def without_goal(self, goal: str) -> FollowUp:
        """Return this without what was noted under the goal with this id."""
        return replace(
            self,
            entries=tuple(each for each in self.entries if each.goal != goal),
            comments=tuple(each for each in self.comments if each.goal != goal),
            minutes=tuple(each for each in self.minutes if each.goal != goal),
        )

    def with_comment(self, comment: Comment) -> FollowUp:
        """Return this with the comment, in the place of the one with the same id; an empty one isn't kept."""
        kept = [each for each in self.comments if each.id != comment.id]
        if comment.text.strip():
            kept.append(comment)
        return replace(self, comments=_in_order(kept))

    def minute(self, goal: str, writer: Role) -> str:
        """Return what this party has written down of the talk about a goal; empty when nothing."""
        return next((each.text for each in self.minutes if (each.goal, each.writer) == (goal, writer)), "")

    def with_minute(self, minute: Minute) -> FollowUp:
        """Return this with the minute, in the place of this party's on the goal; an empty one isn't kept."""
        kept = [each for each in self.minutes if (each.goal, each.writer) != (minute.goal, minute.writer)]
        if minute.text.strip():
            kept.append(minute)
        return replace(self, minutes=tuple(sorted(kept, key=lambda each: (each.goal, each.writer))))

    def with_date(self, note: DateNote) -> FollowUp:
        """Return this with the note on a date; one that says nothing isn't kept."""
        kept = [each for each in self.dates if (each.key, each.writer) != (note.key, note.writer)]
        if note != DateNote(key=note.key, writer=note.writer):
            kept.append(note)
        return replace(self, dates=tuple(sorted(kept, key=lambda each: (each.key, each.writer))))

    def only(self, writer: Role) -> FollowUp:
        """Return what this party has written."""
        return FollowUp(
            entries=tuple(each for each in self.entries if each.writer is writer),
            dates=tuple(each for each in self.dates if each.writer is writer),
            comments=tuple(each for each in self.comments if each.writer is writer),
            minutes=tuple(each for each in self.minutes if each.writer is writer),
        )

    def for_goals(self, goals: Iterable[str]) -> FollowUp:
        """Return this without entries under goals that are not among these."""
        known = {*goals}
        return replace(
            self,
            entries=tuple(each for each in self.entries if each.goal in known),
            comments=tuple(each for each in self.comments if each.goal in {"", *known}),
            minutes=tuple(each for each in self.minutes if each.goal in {"", *known}),
        )


NO_FOLLOW_UP = FollowUp()


def united(mine: FollowUp, theirs: FollowUp, side: Role) -> FollowUp:
    """Return my entries as I have them and the other party's as they have them: nobody is asked anything."""
    own, other = mine.only(side), theirs.only(side.other)
    taken = {each.id for each in own.entries}
    entries = (*own.entries, *(each for each in other.entries if each.id not in taken))
    dates = sorted((*own.dates, *other.dates), key=lambda each: (each.key, each.writer))
    taken_comments = {each.id for each in own.comments}
    comments = (*own.comments, *(each for each in other.comments if each.id not in taken_comments))
    minutes = sorted((*own.minutes, *other.minutes), key=lambda each: (each.goal, each.writer))
    return FollowUp(
        entries=_sorted(entries), dates=tuple(dates), comments=_in_order(comments), minutes=tuple(minutes)
    )


def _in_order(comments: Iterable[Comment]) -> tuple[Comment, ...]:
    return tuple(sorted(comments, key=lambda each: (each.on, each.id)))


def _sorted(entries: Iterable[LogEntry]) -> tuple[LogEntry, ...]:
    return tuple(sorted(entries, key=lambda each: (each.on, each.id)))
