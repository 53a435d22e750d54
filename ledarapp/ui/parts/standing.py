"""Where the signing of one edition stands, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from ledarapp.domain import decision
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.signature import Edition, Means, Role, Signature
from ledarapp.domain.stages import next_signature, signed_by
from ledarapp.domain.template import SignatureRule, Template
from ledarapp.domain.wording import mandate
from ledarapp.domain.wording import title as agreement_title
from ledarapp.operations import signing
from ledarapp.ui.language import translate
from ledarapp.ui.progress import unnamed
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.date_edit import shown


class Turn(Enum):
    """Whose the next signature on an edition is."""

    EARLY = auto()
    MINE = auto()
    THEIRS = auto()
    DONE = auto()
    STOPPED = auto()


@dataclass(frozen=True, slots=True)
class Standing:
    """``rule`` is the next signature on this edition, None when all are given."""

    turn: Turn
    rule: SignatureRule | None


def standing(agreement: Agreement, template: Template, which: Edition, side: Role) -> Standing:
    """Return where the signing of this edition stands, for the party on ``side``."""
    missing = [r for r in template.signers(which) if signed_by(agreement, which, r.role) is None]
    if not missing:
        return Standing(Turn.DONE, None)
    if decision.standing(agreement) is not decision.Standing.RUNNING:
        return Standing(Turn.STOPPED, missing[0])
    following = next_signature(agreement, template)
    if following is None or following.edition is not which:
        return Standing(Turn.EARLY, missing[0])
    return Standing(Turn.MINE if following.role is side else Turn.THEIRS, following)


def party(session: Session, role: Role) -> str:
    """Return a party's name, or words for an unnamed one."""
    return session.agreement.person(role).name or unnamed(role)


def heading(which: Edition) -> str:
    """Return what is done here."""
    return {
        Edition.AGREEMENT: lambda: translate("Sign", "Sign the agreement"),
        Edition.SELF_EVALUATION: lambda: translate("Sign", "Sign the self-evaluation"),
        Edition.ASSESSMENT: lambda: translate("Sign", "Sign the assessment"),
    }[which]()


def what(session: Session, which: Edition, checksum: str) -> tuple[tuple[str, str], ...]:
    """Return the lines on what is signed."""
    agreement = session.agreement
    name = translate("Sign", "{0}, version {1}").format(
        agreement_title(agreement, session.template), agreement.version
    )
    document = {
        Edition.AGREEMENT: lambda: translate("Sign", "The agreement with all goals"),
        Edition.SELF_EVALUATION: lambda: translate("Sign", "The self-evaluation for the review talk"),
        Edition.ASSESSMENT: lambda: translate("Sign", "The assessment record"),
    }[which]()
    return (
        (name, "strong"),
        (document, ""),
        (translate("Sign", "Checksum {0}").format(checksum), "muted"),
    )


def who(session: Session, which: Edition) -> tuple[tuple[str, str], ...]:
    """Return a line for each party, in the order of signing."""
    rules = session.template.signers(which)
    return tuple((f"{number}. {_party(session, rule)}", "") for number, rule in enumerate(rules, start=1))


def meaning(session: Session, rule: SignatureRule) -> str:
    """Return what the signature says, in the agreement's language."""
    said = signing.meaning(session.agreement, session.template, rule)
    return translate("Sign", "Your signature says: “{0}”").format(said)


def afterwards(which: Edition, rule: SignatureRule | None) -> str:
    """Return what changes when the signature is given."""
    if which is Edition.SELF_EVALUATION:
        return translate("Sign", "The self-evaluation is locked and can be sent for the review talk.")
    if which is Edition.ASSESSMENT:
        if rule is not None and rule.role is Role.LEADER:
            return translate("Sign", "The agreement is closed. The next one can be begun from it.")
        return translate("Sign", "The assessment is locked and goes to the leader, who signs last.")
    return translate(
        "Sign", "The content is locked. As long as only one of you has signed, it can be opened for changes."
    )


def _party(session: Session, rule: SignatureRule) -> str:
    name = party(session, rule.role)
    given = signed_by(session.agreement, rule.edition, rule.role)
    if given is not None:
        return _given(given)
    mandated = mandate(session.agreement.person(rule.role), session.template, session.language)
    name = f"{name}, {mandated}" if mandated else name
    if rule.role is session.side:
        return translate("Sign", "{0}, you").format(name)
    return translate("Sign", "{0}, not signed yet").format(name)


def _given(given: Signature) -> str:
    day = shown(given.at.astimezone().date(), words=True)
    if given.means is Means.PAPER:
        return translate("Sign", "{0}, signed on paper {1}").format(given.name, day)
    return translate("Sign", "{0}, signed {1}").format(given.name, day)


def sentence(at: Standing) -> str:
    """Return the sentence under the pane's title."""
    return {
        Turn.MINE: lambda: translate("Sign", "You sign exactly the PDF you see."),
        Turn.THEIRS: lambda: translate("Sign", "You see the PDF as it stands."),
        Turn.DONE: lambda: translate("Sign", "All signatures are given."),
        Turn.STOPPED: lambda: translate("Sign", "Nothing is signed while a decision stops the agreement."),
        Turn.EARLY: lambda: translate("Sign", "Its turn comes later; this is how it will look."),
    }[at.turn]()
