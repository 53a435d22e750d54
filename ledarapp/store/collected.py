"""The row a register adds to an agreement: the package it came in, and its words as they are searched."""

from datetime import datetime

from sqlalchemy import Column, ForeignKeyConstraint
from sqlmodel import Field, SQLModel

from ledarapp.store.tables import UtcTime


class CollectedRow(SQLModel, table=True):
    """The latest package (its SHA-256) an agreement came in, and who sealed it with which certificate.

    ``words`` is everything that is written in the agreement, folded, one field on each line.
    """

    __tablename__ = "collected"
    __table_args__ = (
        ForeignKeyConstraint(
            ["agreement"], ["agreement.id"], ondelete="CASCADE", deferrable=True, initially="DEFERRED"
        ),
    )
    agreement: str = Field(primary_key=True)
    package: str
    sealed_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    sealer: str
    fingerprint: str
    words: str
