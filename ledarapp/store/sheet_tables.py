"""How question sheets and the answers to them lie in the database."""

from datetime import datetime

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from ledarapp.store.tables import UtcTime, of_agreement, part_of


class QuestionSheetRow(SQLModel, table=True):
    """A question sheet; ``text`` is the sheet as JSON."""

    __tablename__ = "question_sheet"
    __table_args__ = of_agreement()
    id: str = Field(primary_key=True)
    agreement: str = Field(index=True)
    made_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    text: str


class AnswerRow(SQLModel, table=True):
    """One answer as JSON. No row numbers: they would tell who answered first."""

    __tablename__ = "answer"
    __table_args__ = (*part_of("question_sheet", ("sheet", "id")), {"sqlite_with_rowid": False})
    sheet: str = Field(primary_key=True)
    token: str = Field(primary_key=True)
    text: str
