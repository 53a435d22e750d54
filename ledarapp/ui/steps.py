"""The lines of the sidebar: the form's steps with their states, then the views that are always there."""

from __future__ import annotations

from ledarapp.domain.decision import Standing, deciding, standing
from ledarapp.domain.stages import stage
from ledarapp.ui.catalogue import SCREENS, VIEWS
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts.decided import amendment_sentence, standing_sentence
from ledarapp.ui.progress import due, phase_name, step_name, step_state, turn_sentence, unnamed
from ledarapp.ui.session import Session
from ledarapp.ui.sidebar import Row


def steps(session: Session) -> tuple[str, ...]:
    """Return the keys of the form's steps, in its order."""
    return tuple(each.screen for each in session.template.steps if each.screen in SCREENS)


def rows(session: Session) -> tuple[Row, ...]:
    """Return the sidebar's lines, in the language in force."""
    made: list[Row] = []
    phase, keys = "", steps(session)
    phases = {each.screen: each.phase for each in session.template.steps}
    for number, key in enumerate(keys, start=1):
        if phases[key] != phase:
            phase = phases[key]
            made.append(Row(phase_name(phase)))
        at = step_state(session.agreement, session.side, session.findings, key)
        spoken = translate("Steps", "Step {0} of {1}: {2}, {3}")
        spoken = spoken.format(number, len(keys), step_name(key), at.words)
        made.append(Row(step_name(key), key, number, at.words, at.state, spoken=spoken))
    if VIEWS:
        made.append(Row(""))
        views = {key: icon for key, (_, icon) in VIEWS.items() if key not in keys}
        made += [Row(step_name(key), key, icon=icon) for key, icon in views.items()]
    return tuple(made)


def turn(session: Session) -> str:
    """Return the sentence on whose turn it is."""
    agreement, side = session.agreement, session.side
    other = agreement.person(side.other).name or unnamed(side.other)
    now = stage(agreement)
    last = deciding(agreement)
    if standing(agreement) is not Standing.RUNNING and last is not None:
        return standing_sentence(standing(agreement), last.on)
    by = due(now, tuple((each.key, each.on) for each in agreement.milestones))
    sentence = turn_sentence(
        now, side, other, by, shown(by, words=True), amended=agreement.amends is not None
    )
    under_way = amendment_sentence(agreement, unnamed)
    return f"{under_way}. {sentence}" if under_way else sentence
