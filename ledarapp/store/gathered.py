"""The gathering side of a store: question sheets, the answers to them, and files that show something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.store.kept import Kept

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from ledarapp.domain.views import Answer, QuestionSheet
    from ledarapp.store.parcels import Parcels
    from ledarapp.store.passages import Passages
    from ledarapp.store.private import PrivateNotes


class Gathered(Kept):
    """Sheets, answers and files of an open store; they go when their agreement is removed for good."""

    @property
    def parcels(self) -> Parcels:
        """The packages that have come."""
        return self._records.parcels

    @property
    def passages(self) -> Passages:
        """What is searched everywhere."""
        from ledarapp.store.passages import Passages  # noqa: PLC0415 - no start asks for it

        return Passages(self._connection, self._path)

    @property
    def private(self) -> PrivateNotes:
        """What this desk's user has noted for themselves."""
        return self._records.private

    def keep_sheet(self, agreement_id: str, sheet: QuestionSheet, *, at: datetime) -> None:
        """Keep a sheet, or its new state."""
        self._records.sheets.keep(agreement_id, sheet, at)

    def sheets(self, agreement_id: str) -> tuple[QuestionSheet, ...]:
        """Return an agreement's sheets, the latest last."""
        return self._records.sheets.of(agreement_id)

    def agreement_of_sheet(self, sheet_id: str) -> str:
        """Return whose sheet this is; empty for one that isn't here."""
        return self._records.sheets.agreement_of(sheet_id)

    def take_answers(self, answers: Iterable[Answer]) -> None:
        """Keep answers, all or none; a token that is there already stays as it is."""
        self._records.sheets.take(answers)

    def answers(self, sheet_id: str) -> tuple[Answer, ...]:
        """Return the answers to a sheet, in no order that would tell anything."""
        return self._records.sheets.answers(sheet_id)

    def keep_evidence(self, agreement_id: str, sha256: str, data: bytes) -> None:
        """Keep a file under its hash; one that is there already stays as it is."""
        self._records.evidence.keep(agreement_id, sha256, data)

    def evidence(self, agreement_id: str, sha256: str) -> bytes | None:
        """Return a file's bytes, or None when it isn't here."""
        return self._records.evidence.read(agreement_id, sha256)

    def evidence_here(self, agreement_id: str) -> frozenset[str]:
        """Return the hashes of an agreement's files, without reading one."""
        return self._records.evidence.here(agreement_id)

    def drop_evidence(self, agreement_id: str, gone: Collection[str]) -> None:
        """Remove these files for good."""
        self._records.evidence.drop(agreement_id, gone)
