"""What was written around an agreement: notes of the year, margin, minutes, views, decisions, private notes.

Each as a ``Hit``, so that a search finds it and knows the way to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.hit import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.views import Views


def passages(agreement: Agreement) -> Iterator[Hit]:
    """Return every text that both parties have, the field's whole text each."""
    noted = agreement.follow_up
    for entry in noted.entries:
        for name in ("text", "value", "source", "said_by"):
            path, text = ("follow_up", entry.id, name), getattr(entry, name)
            yield Hit(path=path, text=text, screen="follow_up", field=f"log.{entry.id}", goal=entry.goal)
        for file in entry.evidence:
            path = ("follow_up", entry.id, "evidence")
            yield Hit(path=path, text=file.name, screen="follow_up", field=f"log.{entry.id}", goal=entry.goal)
    for day in noted.dates:
        yield Hit(path=("timeline", day.key), text=day.note, screen="timeline", field=f"note.{day.key}")
    for comment in noted.comments:
        yield Hit(path=("comment",), text=comment.text, screen="review", field="comment", goal=comment.goal)
    for minute in noted.minutes:
        yield Hit(path=("minute",), text=minute.text, screen="notes", field="minute", goal=minute.goal)
    for decided in agreement.decisions:
        yield Hit(path=("decision",), text=decided.reason, screen="decisions", field="decision")
    yield from said(agreement.views)


def said(views: Views) -> Iterator[Hit]:
    """Return what others have said, as far as its summary shows it."""
    for each in views.questions:
        yield _view(each.text)
    for group in views.groups:
        for written in group.texts:
            yield _view(written.text)


def private(noted: Mapping[str, str], *, in_talk: bool) -> Iterator[Hit]:
    """Return what somebody has noted for themselves alone, by goal (empty: the whole)."""
    for goal, text in noted.items():
        screen = "notes" if in_talk else "review"
        yield Hit(path=("private",), text=text, screen=screen, field="private", goal=goal)


def _view(text: str) -> Hit:
    return Hit(path=("views",), text=text, screen="views", field="views")
