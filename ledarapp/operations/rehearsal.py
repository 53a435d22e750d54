"""The whole journey on a form's example: two desks, both parties, every signature, no window."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ledarapp import files
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.paper import Handout
from ledarapp.domain.sheets import Wishes, levels_of
from ledarapp.domain.signature import Edition
from ledarapp.exchange import codec
from ledarapp.operations import apart, drafting, exchanging, gathering, identity, printing, signing
from ledarapp.operations.desk import Desk, Opened


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """One step that was played: its code, how long it took (seconds) and what it wrote, if anything."""

    code: str
    seconds: float
    wrote: tuple[Path, ...] = ()


class Rehearsal:
    """Plays one form's example between a leader's and a superior's desk; leaves the documents in a folder."""

    def __init__(self, leader: Desk, superior: Desk, template_key: str, language: str, out: Path) -> None:
        self._leader, self._superior = leader, superior
        self._template_key, self._language, self._out = template_key, language, out
        self._id = ""
        self._made: dict[Path, bytes] = {}
        self._told = Agreement(id="", template="", template_version=0, language="")

    def play(self) -> Iterator[Played]:
        """Play step by step; each is yielded when it is done, so that a caller can tell of it.

        The documents are written together in the last one: a folder never holds some of two rehearsals.
        """
        files.make_folder(self._out)
        for code, act in (
            ("demo.drafted", self._draft),
            ("demo.leader_signed", self._leader_signs),
            ("demo.superior_signed", self._superior_signs),
            ("demo.self_evaluated", self._self_evaluate),
            ("demo.assessed", self._assess),
            ("demo.closed", self._close),
        ):
            began = time.perf_counter()
            wrote = act()
            yield Played(code=code, seconds=time.perf_counter() - began, wrote=wrote)

    def _draft(self) -> tuple[Path, ...]:
        """The example is all filled in; what belongs to later steps is laid aside until its turn comes."""
        opened = drafting.example(self._leader, self._template_key, self._language)
        self._told, self._id = opened.agreement, opened.agreement.id
        bare = replace(opened.agreement, self_evaluation=SelfEvaluation(), assessment=Assessment())
        drafting.save(self._leader, bare)
        if opened.template.sheet is not None:
            self._ask(opened)
        return ()

    def _ask(self, opened: Opened) -> None:
        """Make the form's question sheet both ways; its answers are in the example already."""
        levels = levels_of(opened.template, self._language)
        sheet = gathering.make(self._leader, opened, Wishes(levels=levels))
        (copy,) = gathering.copies(opened.template, sheet, self._leader.resources, 1)
        self._made[self._out / "sheet.pdf"] = copy
        self._made[self._out / "sheet.html"] = gathering.page(opened.template, sheet)

    def _leader_signs(self) -> tuple[Path, ...]:
        opened = self._at(self._leader)
        identity.make(self._leader, opened.agreement.leader, opened.agreement.organisation)
        signing.sign(self._leader, opened)
        return ()

    def _superior_signs(self) -> tuple[Path, ...]:
        self._send(self._leader, self._superior)
        opened = self._at(self._superior)
        identity.make(self._superior, opened.agreement.superior, opened.agreement.organisation)
        signing.sign(self._superior, opened)
        self._send(self._superior, self._leader)
        self._gather(Edition.AGREEMENT)
        return ()

    def _self_evaluate(self) -> tuple[Path, ...]:
        opened = self._at(self._leader)
        written = replace(opened.agreement, self_evaluation=self._told.self_evaluation)
        drafting.save(self._leader, written)
        signing.sign(self._leader, replace(opened, agreement=written))
        self._send(self._leader, self._superior)
        self._gather(Edition.SELF_EVALUATION)
        return ()

    def _assess(self) -> tuple[Path, ...]:
        opened = self._at(self._superior)
        written = replace(opened.agreement, assessment=self._told.assessment)
        drafting.save(self._superior, written)
        signing.sign(self._superior, replace(opened, agreement=written))
        self._send(self._superior, self._leader)
        return ()

    def _close(self) -> tuple[Path, ...]:
        signing.sign(self._leader, self._at(self._leader))
        opened = self._at(self._leader)
        self._gather(Edition.ASSESSMENT)
        self._made[self._out / "package.asice"] = exchanging.pack(self._leader, opened)
        self._made[self._out / "agreement.json"] = codec.encode(opened.agreement)
        as_word = printing.export(self._leader, opened, Edition.AGREEMENT, printing.Format.DOCX)
        self._made[self._out / "agreement.docx"] = as_word
        if opened.agreement.milestones:
            self._made[self._out / "calendar.ics"] = printing.calendar(self._leader, opened)
        for which in opened.template.handouts:
            self._made[self._out / f"{which}.pdf"] = printing.edition(self._leader, opened, which)
        if Handout.UNIT in opened.template.handouts:
            page = printing.export(self._leader, opened, Handout.UNIT, printing.Format.HTML)
            self._made[self._out / "unit.html"] = page
        files.write_together(self._made)
        return tuple(self._made)

    def _at(self, desk: Desk) -> Opened:
        return drafting.open_agreement(desk, self._id)

    def _send(self, sender: Desk, receiver: Desk) -> None:
        data = exchanging.pack(sender, self._at(sender))
        seen = exchanging.look(
            data, known=exchanging.known_people(receiver), now=receiver.now(), judges=apart.here
        )
        exchanging.take_in(receiver, seen, exchanging.compare(receiver, seen))

    def _gather(self, which: Edition) -> None:
        kept = self._leader.store.snapshot(self._id, which, self._at(self._leader).agreement.version)
        if kept is None:
            raise AssertionError(f"nobody signed the {which}")
        self._made[self._out / f"{which}.pdf"] = kept.pdf
