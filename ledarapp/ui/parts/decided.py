"""Decisions about an agreement in words: what can be decided, what was, and where that leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.decision import DecisionKind, Standing
from ledarapp.domain.stages import is_amending
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.decision import Decision
    from ledarapp.domain.signature import Role


def kind_words(kind: DecisionKind) -> str:
    """Return what is decided, as a choice."""
    return {
        DecisionKind.NEEDED: lambda: translate("Decisions", "An agreement is needed"),
        DecisionKind.NOT_NEEDED: lambda: translate("Decisions", "No agreement is needed"),
        DecisionKind.ON_HOLD: lambda: translate("Decisions", "Put on hold"),
        DecisionKind.RESUMED: lambda: translate("Decisions", "Take up again"),
        DecisionKind.ENDED: lambda: translate("Decisions", "End early"),
        DecisionKind.SUPERSEDED: lambda: translate("Decisions", "Superseded by another agreement"),
        DecisionKind.NEW_FORM: lambda: translate("Decisions", "Go on under another form"),
        DecisionKind.UNCHANGED: lambda: translate("Decisions", "Mid-year review: unchanged"),
        DecisionKind.TO_AMEND: lambda: translate("Decisions", "Mid-year review: to be amended"),
        DecisionKind.AMENDMENT: lambda: translate("Decisions", "Propose an amendment"),
        DecisionKind.WITHDRAWN: lambda: translate("Decisions", "Withdraw the amendment"),
        DecisionKind.RETURNED: lambda: translate("Decisions", "Return for changes"),
    }[kind]()


def done_words(kind: DecisionKind) -> str:
    """Return what was decided, as a heading."""
    return {
        DecisionKind.NEEDED: lambda: translate("Decisions", "An agreement is needed"),
        DecisionKind.NOT_NEEDED: lambda: translate("Decisions", "No agreement is needed"),
        DecisionKind.ON_HOLD: lambda: translate("Decisions", "On hold"),
        DecisionKind.RESUMED: lambda: translate("Decisions", "Taken up again"),
        DecisionKind.ENDED: lambda: translate("Decisions", "Ended early"),
        DecisionKind.SUPERSEDED: lambda: translate("Decisions", "Superseded"),
        DecisionKind.NEW_FORM: lambda: translate("Decisions", "Consent to another form"),
        DecisionKind.UNCHANGED: lambda: translate("Decisions", "Mid-year review: unchanged"),
        DecisionKind.TO_AMEND: lambda: translate("Decisions", "Mid-year review: to be amended"),
        DecisionKind.AMENDMENT: lambda: translate("Decisions", "Amendment proposed"),
        DecisionKind.WITHDRAWN: lambda: translate("Decisions", "Amendment withdrawn"),
        DecisionKind.RETURNED: lambda: translate("Decisions", "Returned for changes"),
    }[kind]()


def what_follows(kind: DecisionKind) -> str:
    """Return what the decision leads to, before it is taken."""
    return {
        DecisionKind.NEEDED: lambda: translate("Decisions", "The draft goes on; the reason is kept with it."),
        DecisionKind.NOT_NEEDED: lambda: translate(
            "Decisions", "The draft stops here and is kept as the record of that. It can be taken up again."
        ),
        DecisionKind.ON_HOLD: lambda: translate(
            "Decisions", "Nothing is written or signed until it is taken up again."
        ),
        DecisionKind.RESUMED: lambda: translate("Decisions", "Work goes on where it stopped."),
        DecisionKind.ENDED: lambda: translate(
            "Decisions", "The agreement ends on that day and stays as it is. This is for good."
        ),
        DecisionKind.SUPERSEDED: lambda: translate(
            "Decisions", "Another agreement takes its place; this one stays as it is. This is for good."
        ),
        DecisionKind.NEW_FORM: lambda: translate(
            "Decisions",
            "Your consent is noted. When both have consented, the rest of the period can go on under the"
            " other form; what is signed stays under its own.",
        ),
        DecisionKind.UNCHANGED: lambda: translate(
            "Decisions", "It is noted that you have gone through the agreement and that it stands as it is."
        ),
        DecisionKind.TO_AMEND: lambda: translate(
            "Decisions",
            "It is noted that you have gone through the agreement and that something is to be changed."
            " Propose the amendment next.",
        ),
        DecisionKind.AMENDMENT: lambda: translate(
            "Decisions",
            "The content is opened as the next version. The version in force stays in force, with its"
            " signatures, until both have signed the amendment.",
        ),
        DecisionKind.WITHDRAWN: lambda: translate(
            "Decisions", "The content reads again as both have signed it, word for word."
        ),
        DecisionKind.RETURNED: lambda: translate(
            "Decisions",
            "It is open for changes again. A signature given for it stays in the history and counts no"
            " longer. Send a package, so that the other party sees your reason and your comments.",
        ),
    }[kind]()


def standing_word(at: Standing) -> str:
    """Return «On hold»; empty while the agreement runs."""
    words: dict[Standing, Callable[[], str]] = {
        Standing.RUNNING: str,
        Standing.NOT_NEEDED: lambda: translate("Decisions", "Not needed"),
        Standing.ON_HOLD: lambda: translate("Decisions", "On hold"),
        Standing.ENDED: lambda: translate("Decisions", "Ended early"),
        Standing.SUPERSEDED: lambda: translate("Decisions", "Superseded"),
    }
    return words[at]()


def standing_sentence(at: Standing, since: date | None) -> str:
    """Return where the agreement stands, with the day it began; empty while it runs."""
    sentences: dict[Standing, Callable[[], str]] = {
        Standing.RUNNING: str,
        Standing.NOT_NEEDED: lambda: translate("Decisions", "Not needed: decided on {0}"),
        Standing.ON_HOLD: lambda: translate("Decisions", "On hold: since {0}"),
        Standing.ENDED: lambda: translate("Decisions", "Ended early: on {0}"),
        Standing.SUPERSEDED: lambda: translate("Decisions", "Superseded: by another agreement from {0}"),
    }
    return sentences[at]().format(shown(since, words=True))


def amendment_sentence(agreement: Agreement, party: Callable[[Role], str]) -> str:
    """Return that the agreement is in force while an amendment is under way; empty when none is."""
    if not is_amending(agreement):
        return ""
    # The list of all agreements needs the words above, and none of an agreement's parts.
    from ledarapp.domain.amending import number, proposal  # noqa: PLC0415

    raised = proposal(agreement)
    if raised is None:
        return translate("Decisions", "In force; amendment {0} is being written").format(number(agreement))
    name = raised.name or party(raised.role)
    return translate("Decisions", "In force; amendment {0} proposed by {1}").format(number(agreement), name)


def by_whom(decision: Decision, party: str) -> str:
    """Return the day, and who decided."""
    return translate("Decisions", "{0} · {1}").format(shown(decision.on, words=True), decision.name or party)
