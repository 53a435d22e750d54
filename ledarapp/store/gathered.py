"""The gathering side of a store: question sheets and the answers to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.store.kept import Kept

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from ledarapp.domain.views import Answer, QuestionSheet


class Gathered(Kept):
    """Sheets and answers of an open store; they go when their agreement is removed for good."""

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
