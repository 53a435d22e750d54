"""The agreement's dates as a calendar file (RFC 5545), without a word of what was agreed."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from ledarapp.documents.text import clean
from ledarapp.documents.words import Words, capital
from ledarapp.domain.agreement import Agreement, Milestone
from ledarapp.domain.template import Template
from ledarapp.domain.timeline import day_of
from ledarapp.domain.wording import title

_WRITTEN = frozenset({"memo", "self_evaluation"})
"""What has to be written first is reminded of a week before, everything else the day before (R290)."""
_MORNING = timedelta(hours=9)
"""A whole day starts at midnight; its reminder waits until people are at work."""


def calendar(agreement: Agreement, template: Template, *, stamp: datetime) -> bytes:
    """Return every date that has been set, as an all-day event with a reminder; UTF-8, folded lines.

    ``stamp`` is when the file is made, in UTC: the same values give the same bytes. An event keeps its UID
    for as long as its agreement and milestone exist, so that a newer file moves it instead of adding one.
    """
    words = Words(template, agreement.language)
    file = Calendar()
    file.add("prodid", "-//Ledarapp//Ledarapp//EN")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    for milestone in agreement.milestones:
        file.add_component(_event(agreement, words, milestone, stamp))
    made: bytes = file.to_ical()
    return made


def _event(agreement: Agreement, words: Words, milestone: Milestone, stamp: datetime) -> Event:
    names = {each.key: words.say(each.title) for each in words.template.milestones}
    name, holder = names.get(milestone.key, milestone.key), clean(agreement.leader.name).strip()
    summary = capital(f"{name} – {holder}" if holder else name)
    told = (title(agreement, words.template), words.word("example_note") if agreement.example else "")
    event = Event()
    event.add("uid", f"{agreement.id}.{milestone.key}@ledarapp")
    event.add("dtstamp", stamp)
    event.add("sequence", agreement.version - 1)
    on = day_of(agreement, milestone.key) or milestone.on
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    event.add("summary", summary, parameters={"LANGUAGE": agreement.language})
    event.add("description", "\n".join(filter(None, told)), parameters={"LANGUAGE": agreement.language})
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(summary, timedelta(days=7 if milestone.key in _WRITTEN else 1)))
    return event


def _alarm(summary: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", _MORNING - before)
    return alarm
