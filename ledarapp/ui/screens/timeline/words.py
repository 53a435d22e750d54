"""The dates of the year in words: what each is called, how it stands, and what is overdue."""

from __future__ import annotations

from datetime import date

from ledarapp.domain.template import say
from ledarapp.domain.timeline import GATHERED, SIGNED, TOLD, State, Stop
from ledarapp.ui.language import translate
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.date_edit import shown


def stop_name(stop: Stop, session: Session) -> str:
    """Return what a date is called: by the form, or by us for what belongs to every year."""
    if stop.rule is not None:
        return say(stop.rule.title, session.language)
    ours = {
        SIGNED: lambda: translate("Timeline", "Agreement signed by both"),
        TOLD: lambda: translate("Timeline", "The unit is told"),
        GATHERED: lambda: translate("Timeline", "Views are gathered"),
    }
    return ours[stop.key]() if stop.key in ours else stop.key


def state_words(stop: Stop, today: date) -> str:
    """Return how a date stands: overdue is said first, done with its day."""
    now = stop.state(today)
    if now is State.DONE:
        return translate("Timeline", "Done {0}").format(shown(stop.done, words=True))
    if stop.on is None:
        return translate("Timeline", "No date set")
    days = (stop.on - today).days
    if now is State.OVERDUE:
        return translate("Timeline", "Overdue by %n day(s)", None, -days)
    return translate("Timeline", "In %n day(s)", None, days) if days else translate("Timeline", "Today")


def stop_words(stop: Stop, session: Session, today: date) -> str:
    """Return one date as a sentence."""
    state = state_words(stop, today)
    name = stop_name(stop, session)
    if stop.done is not None or stop.on is None:
        return f"{name}: {state}"
    return f"{name}: {shown(stop.on, words=True)}, {state}"


def finding_words(stops: tuple[Stop, ...], session: Session, today: date) -> str:
    """Return what matters now: what is overdue, else what comes next."""
    late = [each for each in stops if each.state(today) is State.OVERDUE]
    if late:
        names = ", ".join(stop_name(each, session) for each in late)
        return translate("Timeline", "Overdue: {0}").format(names)
    ahead = [each for each in stops if each.state(today) is State.AHEAD]
    if ahead:
        return translate("Timeline", "Next: {0}").format(stop_words(ahead[0], session, today))
    return translate("Timeline", "Nothing more is ahead in this period")
