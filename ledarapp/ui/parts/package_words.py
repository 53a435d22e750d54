"""What a package holds and what stays here, in words; and what a received one is called."""

from __future__ import annotations

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.follow_up import NO_FOLLOW_UP
from ledarapp.domain.parcel import Parcel
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, current, stage
from ledarapp.domain.template import Template
from ledarapp.domain.wording import title
from ledarapp.operations import exchanging
from ledarapp.ui.language import translate
from ledarapp.ui.parts.editions import edition_name
from ledarapp.ui.session import Session


def goes_in(session: Session) -> tuple[str, ...]:
    """Return a line for each thing the other party will get."""
    agreement = session.agreement
    shown = exchanging.without_unsent(agreement)
    lines = [contents(agreement, session.template)]
    for which in Edition:
        names = [each.name for each in current(agreement) if each.edition is which]
        if names:
            lines.append(
                translate("Package", "{0} as PDF, signed by {1}").format(
                    edition_name(which), ", ".join(names)
                )
            )
    if shown.self_evaluation != SelfEvaluation():
        lines.append(translate("Package", "The self-evaluation with words and ratings"))
    if shown.assessment != Assessment():
        lines.append(translate("Package", "The assessment with words and ratings"))
    noted = shown.follow_up.only(session.side)
    if noted != NO_FOLLOW_UP:
        lines.append(translate("Package", "What you have noted in the year"))
    lines += [each.name for each in noted.travelling(session.side)]
    if pictures := {each.scan for each in agreement.signatures if each.scan}:
        lines.append(translate("Package", "%n picture(s) of sheets signed by pen", None, len(pictures)))
    return tuple(lines)


def stays_out(session: Session) -> tuple[str, ...]:
    """Return a line for each thing that is kept back, with the reason."""
    agreement = session.agreement
    shown = exchanging.without_unsent(agreement)
    lines = []
    if session.side is Role.LEADER and shown.self_evaluation != agreement.self_evaluation:
        lines.append(translate("Package", "Your self-evaluation: it goes along when you have signed it"))
    if session.side is Role.SUPERIOR and shown.assessment != agreement.assessment:
        lines.append(translate("Package", "Your assessment: it goes along when you have signed it"))
    if agreement.set_aside:
        lines.append(translate("Package", "Which advice you have put aside, and why"))
    noted = agreement.follow_up.only(session.side)
    going = {each.sha256 for each in noted.travelling(session.side)}
    stays = [each.name for each in noted.files() if each.sha256 not in going]
    words = translate("Package", "{0}: the file stays with you, its name goes along")
    lines += [words.format(each) for each in stays]
    return tuple(lines)


def contents(agreement: Agreement, template: Template) -> str:
    """Return «Resultatavtale 2027, version 1, 14 goals»."""
    goals = translate("Package", "%n goal(s)", None, len(agreement.goals))
    version = translate("Package", "version {0}").format(agreement.version)
    return ", ".join((title(agreement, template), version, goals))


def stage_words(agreement: Agreement) -> str:
    """Return how far a received agreement has come."""
    return _stage_words(stage(agreement))


def came_words(told: Parcel) -> str:
    """Return what came: how far the agreement inside has come, or that it can't be told yet."""
    return _stage_words(Stage(told.stage)) if told.stage else translate("Package", "An encrypted package")


def _stage_words(now: Stage) -> str:
    return {
        Stage.DRAFT: lambda: translate("Package", "A draft"),
        Stage.PROPOSED: lambda: translate("Package", "Signed by one party"),
        Stage.IN_FORCE: lambda: translate("Package", "Agreed and signed by both"),
        Stage.SELF_EVALUATED: lambda: translate("Package", "With the signed self-evaluation"),
        Stage.ASSESSED: lambda: translate("Package", "With the signed assessment"),
        Stage.CLOSED: lambda: translate("Package", "Closed: the assessment is signed by both"),
    }[now]()
