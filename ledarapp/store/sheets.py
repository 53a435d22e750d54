"""Question sheets and the answers to them; only what is said is kept, never when it came."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.engine import Engine
from sqlmodel import Session, SQLModel, col, select

from ledarapp.domain.views import Answer, QuestionSheet
from ledarapp.domain.views_text import of_text, to_text
from ledarapp.store.inserting import insert_missing
from ledarapp.store.sheet_tables import AnswerRow, QuestionSheetRow


class Sheets:
    """The rows of the sheets and answers of every agreement."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keep(self, agreement_id: str, sheet: QuestionSheet, at: datetime) -> None:
        """Keep a new sheet, or a sheet's new state: when it was made stays."""
        with Session(self._engine) as session:
            row = session.get(QuestionSheetRow, sheet.id)
            made_at = row.made_at if row else at
            session.merge(
                QuestionSheetRow(id=sheet.id, agreement=agreement_id, made_at=made_at, text=to_text(sheet))
            )
            session.commit()

    def of(self, agreement_id: str) -> tuple[QuestionSheet, ...]:
        """Return an agreement's sheets, the latest last."""
        wanted = select(QuestionSheetRow).where(QuestionSheetRow.agreement == agreement_id)
        wanted = wanted.order_by(col(QuestionSheetRow.made_at), col(QuestionSheetRow.id))
        with Session(self._engine) as session:
            return tuple(of_text(QuestionSheet, row.text) for row in session.exec(wanted))

    def agreement_of(self, sheet_id: str) -> str:
        """Return the id of the agreement a sheet belongs to; empty for a sheet that isn't here."""
        with Session(self._engine) as session:
            row = session.get(QuestionSheetRow, sheet_id)
            return row.agreement if row else ""

    def take(self, answers: Iterable[Answer]) -> None:
        """Keep answers, all or none; one whose token is there already stays as it is."""
        table = SQLModel.metadata.tables["answer"]
        rows = [{"sheet": each.sheet, "token": each.token, "text": to_text(each)} for each in answers]
        with self._engine.begin() as begun:
            for row in rows:
                insert_missing(begun, table, row)

    def answers(self, sheet_id: str) -> tuple[Answer, ...]:
        """Return the answers to a sheet, by their tokens."""
        wanted = select(AnswerRow).where(AnswerRow.sheet == sheet_id).order_by(col(AnswerRow.token))
        with Session(self._engine) as session:
            return tuple(of_text(Answer, row.text) for row in session.exec(wanted))
