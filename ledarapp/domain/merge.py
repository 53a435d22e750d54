"""Two answers to one agreement, brought together by fields: what both changed is asked, never guessed."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

from ledarapp.domain import decision
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.follow_up import NO_FOLLOW_UP
from ledarapp.domain.follow_up import united as united_notes
from ledarapp.domain.redaction import united
from ledarapp.domain.signature import Edition, Means, Role, Signature
from ledarapp.domain.stages import current, signed_by
from ledarapp.domain.views import Views

Path: TypeAlias = tuple[str, ...]
"""Where in the agreement: names of fields, and in lists the id or key: ``("goals", "<id>", "text")``."""

ORDER = "#order"
"""The last part of a path that is about the order of a list; the values are the ids or keys in order."""


class Choice(StrEnum):
    """What a person may answer about a field that both have changed."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field that reads differently; a goal or another part of a list is None where it is lacking."""

    path: Path
    mine: object
    theirs: object

    @property
    def both_possible(self) -> bool:
        """Whether both can be kept: two running texts can stand below each other."""
        return _is_text(self.mine) and _is_text(self.theirs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What taking an answer in leads to. Where there are ``conflicts``, ``agreement`` still holds mine."""

    agreement: Agreement
    conflicts: tuple[Difference, ...] = ()


def merge(
    mine: Agreement | None,
    theirs: Agreement,
    *,
    side: Role,
    base: Agreement | None = None,
    choices: Mapping[Path, Choice] = MappingProxyType({}),
) -> Merge:
    """Return ``mine`` with what the other party's ``theirs`` brings.

    ``side`` is the party I am, ``mine`` None when I have never had this agreement, ``base`` the version
    last sent or received. Each party owns its words: my evaluation and my notes stay. All signatures of
    both are kept. Of the content, what only one has changed since ``base`` is taken; what both have
    changed, or what would put a signature over words it wasn't given for, becomes a conflict unless
    ``choices`` answers it. An answer that leaves signed words makes a new version, so that no old signature
    counts for it.

    Raises ``exchange.another_agreement``, ``exchange.another_form``, and ``exchange.diverged`` (with
    ``version``) when both hold signatures on one version with different words, and
    ``exchange.own_words_differ`` when my signature comes back over other words of mine than I have here.
    Merging the same again changes nothing.
    """
    if mine is None:
        return Merge(agreement=_first_received(theirs, side))
    _refuse_strangers(mine, theirs)
    signatures = _united(mine, theirs)
    merger = _Merger(side, choices)
    known = _NOTHING_KNOWN if base is None or _must_ask(mine, theirs, base) else _content(base)
    content = merger.value((), known, _content(mine), _content(theirs))
    version = _version(content, mine, theirs, base)
    amends = _amends(version, mine, theirs)
    kept = (*content.goals, *(amends.goals if amends is not None else ()))
    merged = replace(
        content,
        version=version,
        amends=amends,
        self_evaluation=_evaluation(mine, theirs, side, Role.LEADER),
        assessment=_evaluation(mine, theirs, side, Role.SUPERIOR),
        signatures=signatures,
        set_aside=mine.set_aside,
        redactions=united(mine.redactions, theirs.redactions),
        round=max(mine.round, theirs.round),
        decisions=decision.united(mine, theirs),
        follow_up=united_notes(mine.follow_up, theirs.follow_up, side).for_goals(each.id for each in kept),
    )
    return Merge(agreement=merged, conflicts=tuple(merger.conflicts))


def differences(mine: Agreement, theirs: Agreement) -> tuple[Difference, ...]:
    """Return every field of the two agreements' content that reads differently, in the agreement's order."""
    merger = _Merger(Role.LEADER, {})
    merger.value((), _NOTHING_KNOWN, _content(mine), _content(theirs))
    return tuple(merger.conflicts)


class _Nothing:
    """Stands for a base that isn't known; equal to nothing."""


_NOTHING_KNOWN = _Nothing()


class _Merger:
    """Walks three versions of a value at once and notes what it can't decide."""

    def __init__(self, side: Role, choices: Mapping[Path, Choice]) -> None:
        self.side = side
        self.choices = choices
        self.conflicts: list[Difference] = []

    def value(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:  # noqa: ANN401 - any part of it
        if mine == base:
            return theirs
        if theirs in (mine, base):
            return mine
        if is_dataclass(mine) and is_dataclass(theirs) and not isinstance(mine, Views):
            return self._fields(path, base, mine, theirs)
        if isinstance(mine, tuple) and isinstance(theirs, tuple):
            return self._parts(path, base, mine, theirs)
        return self._chosen(path, mine, theirs)

    def _fields(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:  # noqa: ANN401
        merged = {
            field.name: self.value(
                (*path, field.name),
                getattr(base, field.name, _NOTHING_KNOWN),
                getattr(mine, field.name),
                getattr(theirs, field.name),
            )
            for field in fields(mine)
        }
        return replace(mine, **merged)

    def _parts(self, path: Path, base: Any, mine: Any, theirs: Any) -> tuple[Any, ...]:  # noqa: ANN401
        """Merge a list part by part; who is who follows from ids and keys, not from places."""
        old = {_key(each): each for each in base} if isinstance(base, tuple) else None
        ours, others = {_key(each): each for each in mine}, {_key(each): each for each in theirs}
        kept = {}
        for key in dict.fromkeys([*ours, *others]):
            before = _NOTHING_KNOWN if old is None else old.get(key)
            part = self.value((*path, key), before, ours.get(key), others.get(key))
            if part is not None:
                kept[key] = part
        return tuple(kept[key] for key in self._order(path, old, list(ours), list(others), kept))

    def _order(
        self, path: Path, old: Iterable[str] | None, ours: list[str], others: list[str], kept: Container[str]
    ) -> list[str]:
        """Return the kept keys as the one who moved them has them; the other's parts find their places."""
        shared = set(ours) & set(others)
        before = _NOTHING_KNOWN if old is None else tuple(key for key in old if key in shared)
        mine = tuple(key for key in ours if key in shared)
        theirs = tuple(key for key in others if key in shared)
        if mine == theirs:
            # Both desks arrive at the same order: the leader's.
            frame, guest = (ours, others) if self.side is Role.LEADER else (others, ours)
        elif theirs == before or (mine != before and self._chosen((*path, ORDER), mine, theirs) == mine):
            frame, guest = ours, others
        else:
            frame, guest = others, ours
        order = [key for key in frame if key in kept]
        for place, key in enumerate(guest):
            if key in kept and key not in order:
                ahead = [order.index(each) for each in guest[:place] if each in order]
                order.insert(ahead[-1] + 1 if ahead else 0, key)
        return order

    def _chosen(self, path: Path, mine: Any, theirs: Any) -> Any:  # noqa: ANN401
        choice = self.choices.get(path)
        if choice is Choice.THEIRS:
            return theirs
        if choice is Choice.BOTH and _is_text(mine) and _is_text(theirs):
            return "\n".join((mine, theirs) if self.side is Role.LEADER else (theirs, mine))
        if choice is None:
            self.conflicts.append(Difference(path=path, mine=mine, theirs=theirs))
        return mine


def _first_received(theirs: Agreement, side: Role) -> Agreement:
    """Return what is taken of an agreement never seen before: of my own words only those I once signed."""
    if side is Role.LEADER and not signed_by(theirs, Edition.SELF_EVALUATION, side):
        theirs = replace(theirs, self_evaluation=SelfEvaluation())
    if side is Role.SUPERIOR and not signed_by(theirs, Edition.ASSESSMENT, side):
        theirs = replace(theirs, assessment=Assessment())
    return replace(theirs, set_aside=(), follow_up=theirs.follow_up.only(side.other))


def _refuse_strangers(mine: Agreement, theirs: Agreement) -> None:
    if mine.id != theirs.id:
        raise LedarappError("exchange.another_agreement")
    if (mine.template, mine.template_version) != (theirs.template, theirs.template_version):
        raise LedarappError("exchange.another_form", found=theirs.template, known=mine.template)
    words: dict[tuple[Edition, int, int, int], str] = {}
    for signature in (*mine.signatures, *theirs.signatures):
        signed = (signature.edition, signature.version, _round(signature), signature.take)
        if words.setdefault(signed, signature.content_hash) != signature.content_hash:
            raise LedarappError("exchange.diverged", version=signature.version)


def _mark(signature: Signature) -> tuple[Edition, Role, int, int, int]:
    """Return what a party signs once: this edition of this version, an evaluation in each round and take."""
    return signature.edition, signature.role, signature.version, _round(signature), signature.take


def _round(signature: Signature) -> int:
    """Return the round a signature belongs to; the agreement itself belongs to all of them."""
    return 0 if signature.edition is Edition.AGREEMENT else signature.round


def _united(mine: Agreement, theirs: Agreement) -> tuple[Signature, ...]:
    """Return all signatures. Of one that both have noted, each in their way, both desks keep the same."""
    united: dict[tuple[Edition, Role, int, int, int], Signature] = {}
    for signature in (*mine.signatures, *theirs.signatures):
        noted = united.setdefault(_mark(signature), signature)
        united[_mark(signature)] = min(noted, signature, key=_standing)
    return tuple(united.values())


def _standing(signature: Signature) -> tuple[bool, datetime, str]:
    """Return a key by which one that can be checked comes before one that can't, then the earlier."""
    return signature.means is Means.PAPER, signature.at, repr(signature)


def _new(theirs: Agreement, mine: Agreement) -> bool:
    """Whether ``theirs`` holds a signature on its current version that ``mine`` lacks."""
    return not {_mark(each) for each in current(theirs)} <= {_mark(each) for each in mine.signatures}


def _must_ask(mine: Agreement, theirs: Agreement, base: Agreement) -> bool:
    """Whether one has signed while the other has changed: then no field may be taken without a word."""
    kept, changed = _worded(base) == _worded(mine), _worded(base) == _worded(theirs)
    return (_new(theirs, mine) and not kept) or (_new(mine, theirs) and not changed)


def _content(agreement: Agreement) -> Agreement:
    """The words both parties share."""
    return replace(_worded(agreement), version=1)


def _worded(agreement: Agreement) -> Agreement:
    """The words both parties share, and the number of the version."""
    return replace(
        agreement,
        self_evaluation=SelfEvaluation(),
        assessment=Assessment(),
        signatures=(),
        set_aside=(),
        redactions=(),
        round=1,
        decisions=(),
        follow_up=NO_FOLLOW_UP,
        amends=None,
    )


def _amends(version: int, mine: Agreement, theirs: Agreement) -> Agreement | None:
    """Return the version before this one, as the desk has it that wrote this version, or the latest."""
    writers = [each for each in (mine, theirs) if each.version == version]
    return (writers or [max(mine, theirs, key=lambda each: each.version)])[0].amends


def _version(content: Agreement, mine: Agreement, theirs: Agreement, base: Agreement | None) -> int:
    """Return the version the merged words are: one they were written as, else a new one.

    Such a version will do only if every signature on it, and on later ones, was given for these words.
    """
    signatures = _united(mine, theirs)
    taken = _new(theirs, mine) or (base is not None and base.version == mine.version)
    wished = (theirs, mine) if taken else (mine, theirs)
    writers = [each for each in wished if _content(each) == content]
    for version in (each.version for each in writers):
        on_these = {_mark(one) for each in writers if each.version == version for one in each.signatures}
        if {_mark(one) for one in signatures if one.version >= version} <= on_these:
            return version
    signed = max((each.version for each in signatures), default=0)
    return max(mine.version, theirs.version, signed + 1)


def _evaluation(mine: Agreement, theirs: Agreement, side: Role, writer: Role) -> Any:  # noqa: ANN401
    """Return the writer's evaluation: mine is mine; the other's is theirs, unless I have seen a later one.

    My own comes back to me only where I have none and have signed it, as after a restored backup. A later
    round's words stand, whoever began it.
    """
    edition = Edition.SELF_EVALUATION if writer is Role.LEADER else Edition.ASSESSMENT
    if mine.round != theirs.round:  # what was said in an earlier round lies signed in its history
        later = max(mine, theirs, key=lambda each: each.round)
        return later.evaluation(writer)
    seen, sent = signed_by(mine, edition, writer), signed_by(theirs, edition, writer)
    own, other = mine.evaluation(writer), theirs.evaluation(writer)
    if side is not writer:
        return own if seen is not None and sent is None else other
    if sent is None or seen is not None or own == other:
        return own
    if own != type(own)():
        raise LedarappError("exchange.own_words_differ")
    return other


def _key(part: Any) -> str:  # noqa: ANN401 - a goal, an indicator, a section …
    """Return what tells the parts of a list apart."""
    return str(part.id if hasattr(part, "id") else part.key)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and not isinstance(value, Enum) and value != ""
