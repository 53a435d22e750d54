"""What a signature or a seal is worth, as remark strips; and how a stranger's certificate becomes known."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal

from ledarapp.domain.verdict import Code, PdfVerdict, SignatureVerdict, Trust
from ledarapp.operations import contacts, field_words
from ledarapp.ui.dates import clock, shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts.words_label import WordsLabel
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Heading, Label

_GROUP, _PER_LINE = 4, 8


def verdict_note(host: Host, verdict: SignatureVerdict | PdfVerdict) -> Note:
    """Return the one answer as a strip: green only for what is whole and by somebody known."""
    code = verdict.code
    kind = "done" if code is Code.INTACT else "advice" if code.intact else "must"
    return Note(kind, _say(host, code, verdict), lead=_lead(code))


def _say(host: Host, code: str, verdict: SignatureVerdict | PdfVerdict) -> str:
    """Return the sentence for a verdict or a note, with its moment as the interface's language writes it."""
    given = (verdict,) if isinstance(verdict, SignatureVerdict) else verdict.signatures
    moments = [each.at.astimezone() for each in given if each.at is not None]
    values = dict(verdict.values)
    if moments:
        last = max(moments)
        day, time = shown(last.date(), words=True), clock(last.hour, last.minute)
        values["at"] = translate("Received", "{0} at {1}").format(day, time)
    return _in_words(host, code, values)


def _in_words(host: Host, code: str, values: Mapping[str, object]) -> str:
    """Say it with the parties named in the place of the fields they sign in."""
    messages, language = host.workplace.messages, host.workplace.language.language

    def say(code: str, /, **values: object) -> str:
        return messages.say(code, language, **values)

    return say(code, **field_words.in_words(values, say))


def detail_lines(host: Host, verdict: SignatureVerdict) -> tuple[str, ...]:
    """Return what a signature covers, what came after it, and what cannot be known."""
    later = (_in_words(host, step.kind, step.values) for step in verdict.later)
    return (" ".join(later), *(_say(host, each, verdict) for each in verdict.notes))


def cause_lines(host: Host, verdict: PdfVerdict) -> tuple[str, ...]:
    """Return what was done to a file that can't be relied on."""
    workplace = host.workplace
    return tuple(workplace.messages.say(each, workplace.language.language) for each in verdict.causes)


def strangers(*verdicts: SignatureVerdict) -> tuple[SignatureVerdict, ...]:
    """Return the intact signatures of people not known yet, each certificate once."""
    found = {each.fingerprint: each for each in verdicts if each.intact and each.trust is Trust.UNKNOWN}
    return tuple(found.values())


class Acquaintance(Card):
    """Asks to compare a certificate with its owner. ``compared`` brings the signature it stands on."""

    compared = Signal(object)

    def __init__(self, verdict: SignatureVerdict, words: tuple[str, ...] = (), *, anew: bool = False) -> None:
        """``words`` stand for certificate and key together; without them, its signs are compared.

        ``anew`` says that the certificate is known and the key has changed.
        """
        super().__init__()
        self._verdict = verdict
        name = verdict.signer or "–"
        self.column.setSpacing(8)
        self.column.addWidget(Heading(lambda: translate("Received", "Is this {0}?").format(name), "card"))
        self.column.addWidget(Label(lambda: _about(name, by_words=bool(words), anew=anew), "dense"))
        if words:
            self.column.addWidget(WordsLabel(words))
        signs = Label(grouped(verdict.fingerprint), "card")
        signs.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        signs.setAccessibleName(grouped(verdict.fingerprint))
        self.column.addWidget(signs)
        signs.setVisible(not words)
        issuer = Label(
            lambda: translate("Received", "Issued by {0}").format(verdict.issuer or name),
            "note",
            tone="muted",
        )
        self.column.addWidget(issuer)
        self.column.addWidget(
            Button(
                lambda: translate("Received", "I have compared it with {0}").format(name),
                icon="user-check",
                clicked=lambda: self.compared.emit(self._verdict),
            )
        )


def change_note(host: Host, code: str, name: str) -> Note:
    """Return the shout about a known name with another certificate or key."""
    key = code == contacts.OTHER_KEY
    return Note(
        "must",
        lambda: host.workplace.messages.say(code, host.workplace.language.language, name=name),
        lead=lambda: (
            translate("Contact", "Not the key you know")
            if key
            else translate("Contact", "Not the one you know")
        ),
    )


def _about(name: str, *, by_words: bool, anew: bool) -> str:
    if anew:
        told = translate(
            "Received",
            "You know the certificate, but not the key that came with it. Call {0} on a number you already "
            "have, and read these words to each other. Until then the old key is used.",
        )
    elif by_words:
        told = translate(
            "Received",
            "You have not met this certificate before, and anybody can put a name on one. "
            "Call {0} on a number you already have, and read these words to each other. "
            "You do this once.",
        )
    else:
        told = translate(
            "Received",
            "You have not met this certificate before, and anybody can put a name on one. "
            "Call {0} on a number you already have, and read these signs to each other. "
            "You do this once.",
        )
    return told.format(name)


def grouped(fingerprint: str) -> str:
    """Return a fingerprint to be read aloud: groups of four signs, eight in a line."""
    groups = [fingerprint[at : at + _GROUP] for at in range(0, len(fingerprint), _GROUP)]
    lines = [groups[at : at + _PER_LINE] for at in range(0, len(groups), _PER_LINE)]
    return "\n".join("  ".join(line) for line in lines)


def _lead(code: Code) -> str:
    if code is Code.INTACT:
        return translate("Received", "Signature valid")
    if code is Code.BY_PEN:
        return translate("Received", "By pen on paper")
    if code.intact:
        return translate("Received", "Whole, but unknown")
    if code is Code.NOT_SIGNED:
        return translate("Received", "Not signed")
    return translate("Received", "Do not rely on it")
