"""Takes an opened agreement into a journey; read when the first agreement is opened, with all its screens."""

from __future__ import annotations

from collections.abc import Callable

from ledarapp.domain.stages import stage
from ledarapp.operations.desk import Opened
from ledarapp.ui.catalogue import VIEWS
from ledarapp.ui.journey import Journey
from ledarapp.ui.progress import STEP_OF
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session


def journey_of(opened: Opened, host: Host, step: str = "") -> Journey:
    """Return the journey of this agreement, at ``step`` (or view) or where work goes on."""
    session = Session(opened.agreement, opened.template, opened.side, host.workplace)
    journey = Journey(session, host)
    wanted = step or STEP_OF[stage(opened.agreement)]
    parties = (opened.agreement.leader.name, opened.agreement.superior.name)
    if not step and wanted == "goals" and not all(parties):
        wanted = "basis"
    if journey.steps:
        journey.go(wanted if wanted in (*journey.steps, *VIEWS) else journey.steps[0])
    if opened.agreement.language not in host.workplace.counters:
        _warm(session, host)
    return journey


def _warm(session: Session, host: Host) -> None:
    workplace, language = host.workplace, session.language

    def judge(counter: Callable[[str], int]) -> None:
        workplace.counters[language] = counter
        session.review_again()

    host.tasks.run(lambda: workplace.warm(language), judge)
