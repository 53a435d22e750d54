"""How that lies in the database which belongs to one desk alone: the inbox, and private notes."""

from datetime import datetime

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from ledarapp.store.tables import UtcTime, of_agreement


class ParcelRow(SQLModel, table=True):
    """A package that has come: ``text`` is what the list tells of it (JSON), ``data`` the file itself."""

    __tablename__ = "parcel"
    id: str = Field(primary_key=True)
    agreement: str = Field(index=True)
    at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    text: str
    is_read: bool
    deleted_at: datetime | None = Field(sa_column=Column(UtcTime, nullable=True))
    data: bytes


class PrivateNoteRow(SQLModel, table=True):
    """What is noted for oneself: ``about`` is a goal's id, or empty for the whole."""

    __tablename__ = "private_note"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    about: str = Field(primary_key=True)
    text: str
