"""Sign in one go what several leaders have signed: only what was read here, each agreement by itself.

What fails leaves its agreement as it was and the others alone. The answer to each leader is written as a
package into one folder.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.amending import number
from ledarapp.domain.decision import Standing
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import Finding
from ledarapp.domain.review import review
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, current, next_signature
from ledarapp.domain.summary import Summary
from ledarapp.exchange import codec
from ledarapp.operations import across, contacts, drafting, exchanging, naming, printing, signing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.operations.exchanging import NOT_PROTECTED, Protection
from ledarapp.operations.steps import Stepwise

WRITTEN = ("basis", "goals", "check")
"""The screens whose remarks are about what was agreed."""

_READ = "#read"
_OF_THE_SIGNER = frozenset(
    {
        "identity.none",
        "identity.no_secret",
        "identity.card_replaced",
        "identity.expired",
        "signatures.card_wrong_pin",
        "signatures.card_few_tries",
        "signatures.card_last_try",
        "signatures.card_locked",
        "signatures.card_pin_expired",
        "signatures.card_no_pin",
        "signatures.card_cancelled",
        "signatures.card_gone",
        "signatures.card_none",
        "signatures.card_failed",
        "signatures.card_module",
        "signatures.card_unreadable",
        "signatures.card_without_certificate",
        "signatures.key_unsupported",
        "signatures.not_for_signing",
        "signatures.wrong_password",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An agreement that waits for this desk's user to sign it after the leader.

    ``is_read``: this very content has been read to its end here. ``missing`` counts what must be filled in
    first. ``amendment`` is its number, 0 for the agreement itself; ``for_key``: the answer can be encrypted.
    """

    id: str
    leader: str
    unit: str
    version: int
    amendment: int
    content_hash: str
    signed_at: datetime
    remarks: tuple[Finding, ...]
    comments: int
    missing: int
    is_read: bool
    for_key: bool

    @property
    def ready(self) -> bool:
        """Whether it may be signed together with others."""
        return self.is_read and not self.missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An agreement that is signed now. ``trouble`` tells why its package isn't at ``path``."""

    id: str
    path: Path | None = None
    trouble: LedarappError | None = None


def in_question(desk: Desk) -> tuple[Summary, ...]:
    """Return the agreements that one party has signed, of the leaders whose superior this desk's user is."""
    return tuple(
        each
        for each in across.leaders(desk)
        if each.stage is Stage.PROPOSED and each.standing is Standing.RUNNING
    )


def look(desk: Desk, agreement_id: str) -> Waiting | None:
    """Return what is to be signed, and what there is to know first; None when it is the leader's turn."""
    opened = drafting.open_agreement(desk, agreement_id)
    agreement, template = opened.agreement, opened.template
    rule = next_signature(agreement, template)
    given = [each.at for each in current(agreement) if each.edition is Edition.AGREEMENT]
    if rule is None or (rule.role, rule.edition) != (Role.SUPERIOR, Edition.AGREEMENT) or not given:
        return None
    return Waiting(
        id=agreement.id,
        leader=agreement.leader.name,
        unit=agreement.leader.unit,
        version=agreement.version,
        amendment=number(agreement) if agreement.amends is not None else 0,
        content_hash=codec.content_hash(agreement, Edition.AGREEMENT),
        signed_at=max(given),
        remarks=tuple(each for each in review(agreement, template) if each.screen in WRITTEN),
        comments=len(agreement.follow_up.comments),
        missing=len(signing.hindrances(agreement, template)),
        is_read=is_read(desk, agreement),
        for_key=contacts.counterpart(desk, agreement, Role.LEADER) is not None,
    )


def looked(desk: Desk, agreement_id: str) -> Stepwise[Waiting | None]:
    """Look into one of many, as ``look``; whoever asks does so between two turns of the interface."""
    yield from ()
    return look(desk, agreement_id)


def note_read(desk: Desk, agreement: Agreement) -> None:
    """Note that this desk's user has read the agreement, as it stands now, to its end."""
    if not is_read(desk, agreement):
        desk.store.private.put(agreement.id, _READ, codec.content_hash(agreement, Edition.AGREEMENT))


def is_read(desk: Desk, agreement: Agreement) -> bool:
    """Tell whether this very content was read here; what came after it is to be read anew."""
    seen = desk.store.private.of(agreement.id).get(_READ)
    return seen == codec.content_hash(agreement, Edition.AGREEMENT)


def countersign(
    desk: Desk,
    each: Waiting,
    folder: Path,
    *,
    pin: str = "",
    other_name: bool = False,
    encrypted: bool = True,
) -> Stepwise[Answered]:
    """Sign one agreement and write the answer for its leader into the folder.

    ``encrypted``: for the leader alone, where their key is known. Raises ``countersigning.not_read`` for
    what wasn't read, ``view.changed_meanwhile``, and as ``signing.prepare``; nothing is signed then.
    """
    opened = drafting.open_agreement(desk, each.id)
    now = codec.content_hash(opened.agreement, Edition.AGREEMENT)
    if now != each.content_hash or not is_read(desk, opened.agreement):
        raise LedarappError("countersigning.not_read", name=each.leader)
    job = signing.prepare(desk, opened, pin=pin, other_name=other_name)
    pdf = yield partial(signing.perform, job)
    if desk.store.load(each.id) != opened.agreement:
        raise LedarappError("view.changed_meanwhile")
    signing.record(desk, job, pdf)
    try:
        path = yield from answer(desk, each.id, folder, pin=pin, encrypted=encrypted)
    except LedarappError as error:
        return Answered(id=each.id, trouble=error)
    return Answered(id=each.id, path=path)


def answer(
    desk: Desk, agreement_id: str, folder: Path, *, pin: str = "", encrypted: bool = True
) -> Stepwise[Path]:
    """Make the package for the leader and write it under a free name; raises ``files.…`` and its kin."""
    opened = drafting.open_agreement(desk, agreement_id)
    protection, ending = _protection(desk, opened) if encrypted else (NOT_PROTECTED, ".asice")
    job = exchanging.prepare(desk, opened, pin=pin, protection=protection)
    data = yield partial(exchanging.perform, job)
    path = naming.free(folder, naming.file_name(opened.agreement, opened.template, ending), ending)
    printing.save(path, data)
    exchanging.record(desk, job)
    return path


def is_the_signers(error: LedarappError) -> bool:
    """Tell whether an error would meet every other agreement as well: a wrong PIN is not tried ten times."""
    return error.code in _OF_THE_SIGNER


def _protection(desk: Desk, opened: Opened) -> tuple[Protection, str]:
    known = contacts.counterpart(desk, opened.agreement, Role.LEADER)
    return (Protection(keys=(known.key,)), ".asice.age") if known is not None else (NOT_PROTECTED, ".asice")
