"""How that lies in the database which belongs to one desk alone: inbox, private notes, what is searched."""

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


class SearchedRow(SQLModel, table=True):
    """An agreement whose words are all in the index, under the name it is shown by."""

    __tablename__ = "searched"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    name: str


class PassageRow(SQLModel, table=True):
    """One field's text; ``place`` is where it stands (JSON). The later the id, the later it was read."""

    __tablename__ = "passage"
    __table_args__ = of_agreement()
    id: int | None = Field(default=None, primary_key=True)
    agreement: str = Field(index=True)
    place: str
    text: str
