"""Tells that a package does not follow from what this desk has, and shows the two beside each other."""

from __future__ import annotations

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import succession
from ledarapp.operations.exchanging import Look
from ledarapp.operations.succession import Parting
from ledarapp.ui.dates import clock, shown
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts.changed import Changed
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.remark import Note, Remark


def parting_card(host: WindowHost, look: Look) -> Card | None:
    """Return the card for a package whose line has parted from this desk's, else None."""
    workplace, theirs = host.workplace, look.package.agreement
    found = succession.parting(workplace.desk, look.package.details, theirs)
    if found is None:
        return None
    try:
        template = workplace.desk.library.read(look.package.template_text)
    except LedarappError:
        return None  # told where the contents are
    card = Card()
    lead = lambda: translate("Received", "Two lines have parted")  # noqa: E731  read anew by the remark
    card.column.addWidget(Remark(Note("advice", lambda: _sentence(host, found), lead=lead)))
    card.column.addWidget(
        Changed(
            found.other,
            theirs,
            template,
            lambda: _before(found),
            lambda: translate("Received", "This package"),
            lambda: translate("Received", "Both read the same."),
        )
    )
    return card


def _sentence(host: WindowHost, found: Parting) -> str:
    at = found.at.astimezone()
    moment = translate("Received", "{0} at {1}").format(
        shown(at.date(), words=True), clock(at.hour, at.minute)
    )
    return host.workplace.messages.say(found.code, host.workplace.language.language, at=moment)


def _before(found: Parting) -> str:
    if found.code == "exchange.second_answer":
        return translate("Received", "Taken in before")
    return translate("Received", "What you sent")
