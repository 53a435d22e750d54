"""Issue common requirements as one signed file, look into such a file, and keep it for use in agreements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.goal import Goal
from ledarapp.domain.holding import Holding
from ledarapp.domain.pack import Pack, Scope, issued
from ledarapp.domain.verdict import SignatureVerdict
from ledarapp.exchange import requirements
from ledarapp.operations import identity
from ledarapp.operations.desk import Desk
from ledarapp.operations.exchanging import known_people

_KIND = "pack"
_LARGEST = 4 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """What the issuer says of a pack, besides its requirements."""

    title: str
    issuer: str
    scope: Scope
    decided_in: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackJob:
    """All that sealing a pack needs, as plain values."""

    pack: Pack
    certificate: bytes = field(repr=False)
    password: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PackLook:
    """What a file is worth before anything is taken in.

    ``held`` is the newest version of the same pack on this desk, or None. ``problem`` is the code that
    forbids taking it in, or empty.
    """

    data: bytes = field(repr=False)
    pack: Pack
    sender: SignatureVerdict
    held: Pack | None = None
    problem: str = ""


def is_pack(path: Path) -> bool:
    """Tell whether a file begins as a pack does; False for what can't be read."""
    try:
        return requirements.is_pack(files.read(path, at_most=_LARGEST))
    except LedarappError:
        return False


def prepare(desk: Desk, goals: Iterable[Goal], head: Letterhead, language: str, *, pin: str = "") -> PackJob:
    """Gather a pack of these goals.

    Under a title and issuer that this desk has issued before, it becomes that pack's next version. Raises
    ``identity.…`` where there is nothing to sign with.
    """
    certificate, password = identity.locked(desk, pin)
    before = next(
        (each for each in held(desk) if (each.title, each.issuer) == (head.title, head.issuer)), None
    )
    pack = Pack(
        id=before.id if before else desk.new_id(),
        version=before.version + 1 if before else 1,
        title=head.title,
        issuer=head.issuer,
        issued=desk.now().date(),
        scope=head.scope,
        language=language,
        goals=issued(goals, before),
        decided_in=head.decided_in,
        decided_on=head.decided_on,
    )
    return PackJob(pack=pack, certificate=certificate, password=password, at=desk.now())


def perform(job: PackJob) -> bytes:
    """Return the sealed file. Runs beside the interface."""
    from ledarapp.signatures import sign  # noqa: PLC0415 - see desk.py

    entries = requirements.draft(job.pack)
    with identity.unlocked(job.certificate, job.password) as held_key:
        return requirements.seal(entries, sign.sign_bytes(requirements.to_sign(entries), held_key, at=job.at))


def issue(desk: Desk, goals: Iterable[Goal], head: Letterhead, language: str, *, pin: str = "") -> bytes:
    """Make a pack in one go and keep it on this desk, so that the next version continues it."""
    data = perform(prepare(desk, goals, head, language, pin=pin))
    take_in(desk, look(desk, data))
    return data


def look_file(desk: Desk, path: Path) -> PackLook:
    """Read a file and look into it; raises ``files.…`` and as ``look``."""
    return look(desk, files.read(path, at_most=_LARGEST))


def look(desk: Desk, data: bytes) -> PackLook:
    """Open a pack and judge its seal; takes nothing in. Raises the ``exchange.…`` codes."""
    sealed = requirements.open_pack(data)
    sender = _judged(sealed, known_people(desk), desk.now())
    pack = sealed.pack
    same = [each for each in desk.store.holdings(_KIND) if each.id == pack.id]
    kept = [requirements.open_pack(each.data) for each in same]
    newest = max((each.pack for each in kept), key=lambda each: each.version, default=None)
    problem = ""
    if not sender.code.intact:
        problem = "packs.seal_broken"
    elif any(_judged(each, {}, desk.now()).fingerprint != sender.fingerprint for each in kept):
        problem = "packs.other_issuer"
    elif any(each.pack.version == pack.version and each.pack != pack for each in kept):
        problem = "packs.other_words"
    return PackLook(data=data, pack=pack, sender=sender, held=newest, problem=problem)


def take_in(desk: Desk, seen: PackLook) -> Pack:
    """Keep a pack, so that its requirements can be taken into agreements; changes no agreement.

    Raises the look's problem, where there is one.
    """
    if seen.problem:
        raise LedarappError(seen.problem, title=seen.pack.title, issuer=seen.pack.issuer)
    kept = Holding(kind=_KIND, id=seen.pack.id, version=seen.pack.version, at=desk.now(), data=seen.data)
    desk.store.hold((kept,))
    return seen.pack


def held(desk: Desk) -> tuple[Pack, ...]:
    """Return the newest version of every pack on this desk, in the order they came."""
    newest: dict[str, Pack] = {}
    for each in desk.store.holdings(_KIND):
        pack = requirements.open_pack(each.data).pack
        if pack.id not in newest or newest[pack.id].version < pack.version:
            newest[pack.id] = pack
    return tuple(newest.values())


def sealed(desk: Desk, pack: Pack) -> bytes:
    """Return the file in which this version of a pack came, or was issued here; raises ``files.missing``."""
    for each in desk.store.holdings(_KIND):
        if (each.id, each.version) == (pack.id, pack.version):
            return each.data
    raise LedarappError("files.missing", path=pack.title)


def _judged(sealed: requirements.Sealed, known: Mapping[str, str], now: datetime) -> SignatureVerdict:
    from ledarapp.signatures import verify  # noqa: PLC0415 - see desk.py

    content, signature = sealed.seals[0]
    return verify.verify_bytes(content, signature, known=known, now=now)
