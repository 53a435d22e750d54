"""What the documents that leave the program are called."""

from __future__ import annotations

from collections.abc import Callable

from ledarapp.domain.paper import Handout, Paper, Record
from ledarapp.domain.signature import Edition
from ledarapp.ui.language import translate


def edition_name(which: Paper) -> str:
    """Return what an edition is called, in the language in force."""
    names: dict[Paper, Callable[[], str]] = {
        Edition.AGREEMENT: lambda: translate("Preview", "Agreement"),
        Edition.SELF_EVALUATION: lambda: translate("Preview", "Self-evaluation"),
        Edition.ASSESSMENT: lambda: translate("Preview", "Assessment record"),
        Handout.UNIT: lambda: translate("Preview", "Edition for the unit"),
        Handout.PUBLIC: lambda: translate("Preview", "Public edition"),
        Handout.SUBMISSION: lambda: translate("Preview", "Copy for submission"),
        Handout.AGENDA: lambda: translate("Preview", "Agenda for the talk"),
        Handout.BLANK: lambda: translate("Preview", "Blank form"),
        Record.AMENDMENT: lambda: translate("Preview", "What the amendment changes"),
        Record.MID_YEAR: lambda: translate("Preview", "Mid-year review"),
    }
    return names[which]()
