"""A copy of one agreement outside the store, as a plain file: saved when the store can't be, and read again.

Such a file is open text that anybody may have written, so nothing in it proves anything: signatures are left
behind, and nothing that somebody has signed is changed by it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ledarapp import files
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.follow_up import united
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part, Stage, may_write, stage
from ledarapp.exchange import codec
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk, Opened

ENDING = ".json"
BEFORE = "before_copy"
"""The name under which the state that a copy has replaced is kept."""

_LARGEST = 64 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy that was read, and what taking it in would lead to.

    ``agreement`` is what stands in the file, without its ``signatures`` (how many there were). ``mine`` is
    the agreement of the same id on this desk, or None. ``taken`` is what ``mine`` becomes, or None where a
    new draft is begun: there is none here, or the file differs in what has been signed here.
    """

    path: Path
    agreement: Agreement
    signatures: int
    mine: Agreement | None = None
    taken: Agreement | None = None


def written(agreement: Agreement) -> bytes:
    """Return the whole agreement as such a file holds it: canonical JSON."""
    return codec.encode(agreement)


def is_copy(path: Path) -> bool:
    """Tell by its name whether a file is such a copy."""
    return path.suffix.lower() == ENDING


def read(desk: Desk, path: Path) -> Copy:
    """Read a copy. Writes nothing; raises the ``files.…`` codes, and those of ``codec.decode``."""
    told = codec.decode(files.read(path, at_most=_LARGEST))
    bare = replace(told, signatures=(), version=1)
    mine = desk.store.load(told.id) if desk.store.holds(told.id) else None
    taken = None if mine is None else _updated(mine, bare, desk.store.side(told.id))
    return Copy(path=path, agreement=bare, signatures=len(told.signatures), mine=mine, taken=taken)


def take(desk: Desk, copy: Copy, side: Role) -> Opened:
    """Keep what the copy says: in the agreement that is here, or as a new draft on this side.

    What stood here before is kept as a version. Raises ``templates.not_found`` and its kin where a new
    draft's form isn't installed.
    """
    if copy.mine is None or copy.taken is None:
        return _begin(desk, copy, side)
    if copy.taken != copy.mine:
        desk.store.keep_version(copy.mine, label=BEFORE, at=desk.now())
        desk.store.save(copy.taken, at=desk.now())
    desk.store.restore(copy.mine.id)
    return drafting.open_agreement(desk, copy.mine.id)


def _begin(desk: Desk, copy: Copy, side: Role) -> Opened:
    told = copy.agreement
    agreement = told if copy.mine is None else replace(told, id=desk.new_id())
    if copy.mine is not None:
        text, side = desk.store.template_text(copy.mine.id), desk.store.side(copy.mine.id)
        if (told.template, told.template_version) != (copy.mine.template, copy.mine.template_version):
            text = desk.library.text(told.template, told.template_version)
    else:
        text = desk.library.text(told.template, told.template_version)
    template = desk.library.read(text)
    desk.store.add(agreement, side=side, template_text=text, at=desk.now())
    return Opened(agreement=agreement, template=template, side=side)


def _updated(mine: Agreement, told: Agreement, side: Role) -> Agreement | None:
    """Return mine with what the copy says in the parts I may write now; None when it differs elsewhere."""
    if (mine.template, mine.template_version) != (told.template, told.template_version):
        return None
    if stage(mine) is Stage.DRAFT:
        return replace(told, signatures=mine.signatures, version=mine.version, amends=mine.amends)
    updated = mine
    if may_write(mine, Part.SELF_EVALUATION, side):
        updated = replace(updated, self_evaluation=told.self_evaluation)
    if may_write(mine, Part.ASSESSMENT, side):
        updated = replace(updated, assessment=told.assessment)
    if may_write(mine, Part.FOLLOW_UP, side):
        updated = replace(updated, follow_up=united(told.follow_up, mine.follow_up, side))
    updated = replace(updated, set_aside=told.set_aside, redactions=told.redactions)
    return updated if replace(updated, signatures=(), version=told.version) == told else None
